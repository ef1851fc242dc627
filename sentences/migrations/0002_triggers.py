"""What the database refuses beside the constraints of the tables, and the history of every row that is followed."""

# What writes history is one line of SQL.
# fmt: off

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    replaces = [
        ("sentences", "0001_initial"),
        ("sentences", "0002_links"),
        ("sentences", "0003_session_follows_placement"),
        ("sentences", "0004_execution_in_depth"),
        ("sentences", "0006_sites_covers_disputes_and_default"),
        ("sentences", "0007_sites_in_use_are_surveyed"),
        ("sentences", "0008_database_holds_day_and_24_hours"),
        ("sentences", "0009_nothing_counts_during_a_pause"),
        ("sentences", "0010_only_verified_sessions_have_entries"),
        ("sentences", "0011_cover_names_its_agreement"),
        ("sentences", "0012_resuming_with_a_past_day_has_its_reason"),
    ]

    dependencies = [
        ("sentences", "0001_tables"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ledger_stays_within",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="""
    IF EXISTS (
        SELECT FROM sentences_hoursentry WHERE sentence_id = NEW.id HAVING SUM(minutes) > NEW.hours_ordered * 60
    ) OR EXISTS (
        SELECT FROM sentences_hoursentry WHERE sentence_id = NEW.id GROUP BY worked_on
        HAVING SUM(minutes) > NEW.hours_per_day * 60
            OR SUM(minutes) > 0 AND (worked_on < NEW.starts_on OR worked_on > NEW.starts_on + NEW.period_days)
    ) THEN
        RAISE EXCEPTION 'hours already counted contradict this judgment'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'sentence_ledger_stays_within';
    END IF;
    RETURN NEW;
""",
                            hash="08c8195b49bd987123d16a291c33c6f85f53efb5",
                            operation='UPDATE OF "hours_ordered", "hours_per_day", "period_days", "starts_on"',
                            pgid="pgtrigger_ledger_stays_within_39540",
                            table="sentences_socialworksentence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="judgmentcorrection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bd01b14d2007026051f7ed8622d21fe4dc249752",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f9d73",
                            table="sentences_judgmentcorrection",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="defaultreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="a5a0a89c6d9025a0cc73bd55e1bb3c350228216e",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_73f4a",
                            table="sentences_defaultreport",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="of_counted_work_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="""
    IF EXISTS (
        SELECT FROM sentences_hoursentry entry JOIN sentences_worksession work ON work.id = entry.session_id
         WHERE work.placement_id = NEW.id AND (NEW.site_id <> OLD.site_id OR entry.worked_on < NEW.starts_on)
    ) THEN
        RAISE EXCEPTION 'hours of this placement are counted already'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_of_counted_work_stays';
    END IF;
    RETURN NEW;
""",
                            hash="5034622c0f1ba959bff8aac70e82557c630ee152",
                            operation='UPDATE OF "site_id", "starts_on"',
                            pgid="pgtrigger_of_counted_work_stays_e86dc",
                            table="sentences_placement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="worksession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="within_limits",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE person BIGINT; per_day INTEGER; zone TEXT; work_day DATE; claimed INTEGER; most INTEGER;",
                            func="""
    IF NEW.state = 'rejected' THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF OLD.state <> 'rejected'
            AND (NEW.starts_at, NEW.ends_at, NEW.break_minutes, NEW.placement_id)
              = (OLD.starts_at, OLD.ends_at, OLD.break_minutes, OLD.placement_id) THEN
            RETURN NULL;
        END IF;
    END IF;

    SELECT client.id INTO person
      FROM clients_client client JOIN clients_supervision ON clients_supervision.client_id = client.id
      JOIN sentences_socialworksentence ON sentences_socialworksentence.supervision_id = clients_supervision.id
     WHERE sentences_socialworksentence.id = NEW.sentence_id FOR NO KEY UPDATE OF client;

    SELECT hours_per_day * 60 INTO per_day FROM sentences_socialworksentence
     WHERE id = NEW.sentence_id FOR NO KEY UPDATE;
    SELECT office.timezone INTO zone FROM sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id WHERE sentences_placement.id = NEW.placement_id;
    work_day = (NEW.starts_at AT TIME ZONE zone)::date;
    IF ((NEW.ends_at - INTERVAL '1 microsecond') AT TIME ZONE zone)::date <> work_day THEN
        RAISE EXCEPTION 'the session runs past midnight in %', zone
            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_one_day';
    END IF;
    SELECT SUM(CASE WHEN work.state = 'verified' AND work.id <> NEW.id
               THEN (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)
               ELSE floor(extract(epoch FROM work.ends_at - work.starts_at) / 60) - work.break_minutes END)
      INTO claimed
      FROM sentences_worksession work JOIN sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id ON sentences_placement.id = work.placement_id
     WHERE work.sentence_id = NEW.sentence_id AND work.state <> 'rejected'
       AND (work.starts_at AT TIME ZONE office.timezone)::date = work_day;
    IF claimed > per_day THEN
        RAISE EXCEPTION '% minutes are claimed for %, of %', claimed, work_day, per_day
            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_day';
    END IF;
    IF EXISTS (
        SELECT FROM sentences_worksession work
         WHERE work.sentence_id IN (SELECT mine.id FROM sentences_socialworksentence mine JOIN clients_supervision ON clients_supervision.id = mine.supervision_id WHERE clients_supervision.client_id = person) AND work.state <> 'rejected' AND work.id <> NEW.id
           AND work.starts_at < NEW.ends_at AND work.ends_at > NEW.starts_at
    ) THEN
        RAISE EXCEPTION 'the person works elsewhere at that time'
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'session_no_overlap_for_one_person';
    END IF;

    WITH near AS (
        SELECT work.starts_at, work.ends_at,
               CASE WHEN work.state = 'verified' AND work.id <> NEW.id THEN floor(extract(epoch FROM work.ends_at - work.starts_at) / 60)
                    - (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)
               ELSE work.break_minutes END AS idle
          FROM sentences_worksession work
         WHERE work.sentence_id IN (SELECT mine.id FROM sentences_socialworksentence mine JOIN clients_supervision ON clients_supervision.id = mine.supervision_id WHERE clients_supervision.client_id = person) AND work.state <> 'rejected'
           AND work.ends_at > NEW.starts_at - INTERVAL '24 hours'
           AND work.starts_at < NEW.ends_at + INTERVAL '24 hours'
    ), spans AS (
        SELECT starts_at AS since FROM near UNION SELECT ends_at - INTERVAL '24 hours' FROM near
    )
    SELECT COALESCE(MAX(certain), 0) INTO most FROM (
        SELECT SUM(GREATEST(0, floor(extract(
                   epoch FROM LEAST(near.ends_at, since + INTERVAL '24 hours') - GREATEST(near.starts_at, since)
               ) / 60) - near.idle)) AS certain
          FROM spans JOIN near ON near.starts_at < since + INTERVAL '24 hours' AND near.ends_at > since
         GROUP BY since
    ) windows;

    IF most > 480 THEN
        RAISE EXCEPTION '% minutes are claimed in 24 hours', most
            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_24_hours';
    END IF;
    RETURN NULL;
""",
                            hash="64a2697b32bca3f701005449cd960c69693d88e5",
                            operation='INSERT OR UPDATE OF "starts_at", "ends_at", "break_minutes", "placement_id", "state"',
                            pgid="pgtrigger_within_limits_f4f25",
                            table="sentences_worksession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="worksession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="counted_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="""
    IF OLD.state = 'verified'
        AND (NEW.state, NEW.starts_at, NEW.ends_at, NEW.break_minutes, NEW.placement_id, NEW.sentence_id)
         <> (OLD.state, OLD.starts_at, OLD.ends_at, OLD.break_minutes, OLD.placement_id, OLD.sentence_id) THEN
        RAISE EXCEPTION 'a session that was counted is corrected in the ledger'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_counted_stays';
    END IF;
    RETURN NEW;
""",
                            hash="6f7cecdacbd6c40a1280271153b3c825b3875e2a",
                            operation='UPDATE OF "starts_at", "ends_at", "break_minutes", "placement_id", "sentence_id", "state"',
                            pgid="pgtrigger_counted_stays_c15ad",
                            table="sentences_worksession",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hoursentry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a4d590250c135245e905fce0be79ebe13c615e54",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0e5b9",
                            table="sentences_hoursentry",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hoursentry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_emptied",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'Cannot truncate %', TG_TABLE_NAME;",
                            hash="da8738bd0c3c49bacba0e84fc265ce899154af2a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_never_emptied_d58e0",
                            table="sentences_hoursentry",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hoursentry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="within_limits",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE person BIGINT; sentence RECORD; balance INTEGER; day_balance INTEGER; session RECORD; session_balance INTEGER; work_day DATE;",
                            func="""

    SELECT client.id INTO person
      FROM clients_client client JOIN clients_supervision ON clients_supervision.client_id = client.id
      JOIN sentences_socialworksentence ON sentences_socialworksentence.supervision_id = clients_supervision.id
     WHERE sentences_socialworksentence.id = NEW.sentence_id FOR NO KEY UPDATE OF client;

    SELECT hours_ordered * 60 AS ordered, hours_per_day * 60 AS per_day, starts_on, starts_on + period_days AS ends_on
      INTO sentence FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR UPDATE;
    SELECT COALESCE(SUM(minutes), 0) INTO balance FROM sentences_hoursentry WHERE sentence_id = NEW.sentence_id;
    SELECT COALESCE(SUM(minutes), 0) INTO day_balance FROM sentences_hoursentry
     WHERE sentence_id = NEW.sentence_id AND worked_on = NEW.worked_on;
    IF balance + NEW.minutes > sentence.ordered OR balance + NEW.minutes < 0 THEN
        RAISE EXCEPTION 'credited minutes would leave 0..%', sentence.ordered
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_order';
    END IF;
    IF day_balance + NEW.minutes > sentence.per_day OR day_balance + NEW.minutes < 0 THEN
        RAISE EXCEPTION 'credited minutes of % would leave 0..%', NEW.worked_on, sentence.per_day
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_day';
    END IF;
    IF NEW.worked_on < sentence.starts_on OR NEW.worked_on > sentence.ends_on THEN
        RAISE EXCEPTION '% is outside % to %', NEW.worked_on, sentence.starts_on, sentence.ends_on
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_period';
    END IF;
    IF NEW.minutes > 0 AND EXISTS (
        SELECT FROM sentences_pause
         WHERE sentence_id = NEW.sentence_id AND since <= NEW.worked_on
           AND COALESCE(until, NEW.worked_on) >= NEW.worked_on
    ) THEN
        RAISE EXCEPTION 'the execution was stopped on %', NEW.worked_on
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_outside_pauses';
    END IF;
    SELECT state, starts_at, placement_id,
           floor(extract(epoch FROM ends_at - starts_at) / 60)::integer - break_minutes AS minutes
      INTO session FROM sentences_worksession WHERE id = NEW.session_id;
    SELECT COALESCE(SUM(minutes), 0) INTO session_balance FROM sentences_hoursentry WHERE session_id = NEW.session_id;
    IF session_balance + NEW.minutes > session.minutes OR session_balance + NEW.minutes < 0 THEN
        RAISE EXCEPTION 'counted minutes of the session would leave 0..%', session.minutes
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_session';
    END IF;
    IF session.state <> 'verified' THEN
        RAISE EXCEPTION 'a session that is % does not count', session.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_verified_session';
    END IF;
    IF NEW.kind = 'credit' AND EXISTS (
        SELECT FROM sentences_hoursdispute WHERE session_id = NEW.session_id AND outcome = ''
    ) THEN
        RAISE EXCEPTION 'an objection to the session is open'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_undisputed_session';
    END IF;
    SELECT worked_on INTO work_day FROM sentences_hoursentry WHERE session_id = NEW.session_id AND kind = 'credit';
    IF work_day IS NULL THEN
        SELECT (session.starts_at AT TIME ZONE office.timezone)::date INTO work_day
          FROM sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id
         WHERE sentences_placement.id = session.placement_id;
    END IF;
    IF NEW.worked_on <> work_day THEN
        RAISE EXCEPTION 'the session was on %, not on %', work_day, NEW.worked_on
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_on_the_day_of_work';
    END IF;
    RETURN NEW;
""",
                            hash="084ac2b6b47e6bf50cefed06ca8774c57ccc0854",
                            operation="INSERT",
                            pgid="pgtrigger_within_limits_8269b",
                            table="sentences_hoursentry",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hoursentry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="within_24_hours",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE person BIGINT; stretch RECORD; most INTEGER;",
                            func="""
    IF NEW.minutes < 0 THEN
        RETURN NULL;
    END IF;

    SELECT client.id INTO person
      FROM clients_client client JOIN clients_supervision ON clients_supervision.client_id = client.id
      JOIN sentences_socialworksentence ON sentences_socialworksentence.supervision_id = clients_supervision.id
     WHERE sentences_socialworksentence.id = NEW.sentence_id FOR NO KEY UPDATE OF client;

    SELECT starts_at, ends_at INTO stretch FROM sentences_worksession WHERE id = NEW.session_id;

    WITH near AS (
        SELECT work.starts_at, work.ends_at,
               CASE WHEN TRUE THEN floor(extract(epoch FROM work.ends_at - work.starts_at) / 60)
                    - (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)
               ELSE work.break_minutes END AS idle
          FROM sentences_worksession work
         WHERE work.sentence_id IN (SELECT mine.id FROM sentences_socialworksentence mine JOIN clients_supervision ON clients_supervision.id = mine.supervision_id WHERE clients_supervision.client_id = person) AND work.state = 'verified'
           AND work.ends_at > stretch.starts_at - INTERVAL '24 hours'
           AND work.starts_at < stretch.ends_at + INTERVAL '24 hours'
    ), spans AS (
        SELECT starts_at AS since FROM near UNION SELECT ends_at - INTERVAL '24 hours' FROM near
    )
    SELECT COALESCE(MAX(certain), 0) INTO most FROM (
        SELECT SUM(GREATEST(0, floor(extract(
                   epoch FROM LEAST(near.ends_at, since + INTERVAL '24 hours') - GREATEST(near.starts_at, since)
               ) / 60) - near.idle)) AS certain
          FROM spans JOIN near ON near.starts_at < since + INTERVAL '24 hours' AND near.ends_at > since
         GROUP BY since
    ) windows;

    IF most > 480 THEN
        RAISE EXCEPTION '% minutes would be counted in 24 hours', most
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_24_hours';
    END IF;
    RETURN NULL;
""",
                            hash="53d216dbd454509bb2fb92122098e1e9b788f41e",
                            operation="INSERT",
                            pgid="pgtrigger_within_24_hours_64619",
                            table="sentences_hoursentry",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hoursentry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="not_added_to_while_disputed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (NEW."kind" = \'correction\' AND NEW."minutes" > 0)',
                            constraint="CONSTRAINT",
                            func="""
    IF EXISTS (
        SELECT FROM sentences_hoursdispute
         WHERE session_id = NEW.session_id AND outcome = '' AND raised_at <= NEW.entered_at
    ) THEN
        RAISE EXCEPTION 'an objection to the session is open'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_undisputed_session';
    END IF;
    RETURN NULL;
""",
                            hash="82df59c37cd049e292a82fbd46d34eda5276f231",
                            operation="INSERT",
                            pgid="pgtrigger_not_added_to_while_disputed_cc2fc",
                            table="sentences_hoursentry",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pause",
                    trigger=pgtrigger.compiler.Trigger(
                        name="holds_no_counted_day",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="""
    PERFORM FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR NO KEY UPDATE;
    IF EXISTS (
        SELECT FROM sentences_hoursentry
         WHERE sentence_id = NEW.sentence_id AND worked_on >= NEW.since AND worked_on <= COALESCE(NEW.until, worked_on)
         GROUP BY worked_on HAVING SUM(minutes) > 0
    ) THEN
        RAISE EXCEPTION 'hours of that time are counted already'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'pause_holds_no_counted_day';
    END IF;
    RETURN NEW;
""",
                            hash="1c605fc1a176d8227d6f38f14c7ba5388072a71e",
                            operation='INSERT OR UPDATE OF "since", "until", "sentence_id"',
                            pgid="pgtrigger_holds_no_counted_day_854e0",
                            table="sentences_pause",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="hostsite",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_hostsiteevent" ("address", "capacity", "child_suitable", "closes_at", "created_at", "created_by_id", "hazards", "id", "kind", "name", "non_commercial_on", "office_id", "open_days", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "skills", "state", "state_reason", "submission_key", "supervisor_name", "supervisor_phone", "survey_note", "surveyed_by_id", "surveyed_on", "tasks", "village_id") VALUES (NEW."address", NEW."capacity", NEW."child_suitable", NEW."closes_at", NEW."created_at", NEW."created_by_id", NEW."hazards", NEW."id", NEW."kind", NEW."name", NEW."non_commercial_on", NEW."office_id", NEW."open_days", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."skills", NEW."state", NEW."state_reason", NEW."submission_key", NEW."supervisor_name", NEW."supervisor_phone", NEW."survey_note", NEW."surveyed_by_id", NEW."surveyed_on", NEW."tasks", NEW."village_id"); RETURN NULL;',
                            hash="b6bd963d98b702f2a26291376e834d71136f6bf2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_14e46",
                            table="sentences_hostsite",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostsite",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_hostsiteevent" ("address", "capacity", "child_suitable", "closes_at", "created_at", "created_by_id", "hazards", "id", "kind", "name", "non_commercial_on", "office_id", "open_days", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "skills", "state", "state_reason", "submission_key", "supervisor_name", "supervisor_phone", "survey_note", "surveyed_by_id", "surveyed_on", "tasks", "village_id") VALUES (NEW."address", NEW."capacity", NEW."child_suitable", NEW."closes_at", NEW."created_at", NEW."created_by_id", NEW."hazards", NEW."id", NEW."kind", NEW."name", NEW."non_commercial_on", NEW."office_id", NEW."open_days", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."skills", NEW."state", NEW."state_reason", NEW."submission_key", NEW."supervisor_name", NEW."supervisor_phone", NEW."survey_note", NEW."surveyed_by_id", NEW."surveyed_on", NEW."tasks", NEW."village_id"); RETURN NULL;',
                            hash="b9a600ab5543d4a4aec19d835ec1740fe25a0bde",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9fb8a",
                            table="sentences_hostsite",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sitecover",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_sitecoverevent" ("agreement_id", "basis", "ends_on", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prosecution_office_id", "public_id", "recorded_at", "recorded_by_id", "site_id", "starts_on", "submission_key") VALUES (NEW."agreement_id", NEW."basis", NEW."ends_on", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prosecution_office_id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."site_id", NEW."starts_on", NEW."submission_key"); RETURN NULL;',
                            hash="769704e12f1dcf20a8d60ebf224b372c69c0ddcc",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d866",
                            table="sentences_sitecover",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sitecover",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_sitecoverevent" ("agreement_id", "basis", "ends_on", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prosecution_office_id", "public_id", "recorded_at", "recorded_by_id", "site_id", "starts_on", "submission_key") VALUES (NEW."agreement_id", NEW."basis", NEW."ends_on", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prosecution_office_id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."site_id", NEW."starts_on", NEW."submission_key"); RETURN NULL;',
                            hash="c7dcdd5df86bc482002875cff9e7560339097171",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_83300",
                            table="sentences_sitecover",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_hostlinkevent" ("created_at", "created_by_id", "expires_at", "holder", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_hash", "public_id", "revoked_at", "revoked_by_id", "site_id", "token_hash") VALUES (NEW."created_at", NEW."created_by_id", NEW."expires_at", NEW."holder", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pin_hash", NEW."public_id", NEW."revoked_at", NEW."revoked_by_id", NEW."site_id", NEW."token_hash"); RETURN NULL;',
                            hash="fee6ba330db8977acb6972b88304ec73d2007670",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1e375",
                            table="sentences_hostlink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."holder" IS DISTINCT FROM (NEW."holder") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."pin_hash" IS DISTINCT FROM (NEW."pin_hash") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."revoked_at" IS DISTINCT FROM (NEW."revoked_at") OR OLD."revoked_by_id" IS DISTINCT FROM (NEW."revoked_by_id") OR OLD."site_id" IS DISTINCT FROM (NEW."site_id") OR OLD."token_hash" IS DISTINCT FROM (NEW."token_hash"))',
                            func='INSERT INTO "sentences_hostlinkevent" ("created_at", "created_by_id", "expires_at", "holder", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_hash", "public_id", "revoked_at", "revoked_by_id", "site_id", "token_hash") VALUES (NEW."created_at", NEW."created_by_id", NEW."expires_at", NEW."holder", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pin_hash", NEW."public_id", NEW."revoked_at", NEW."revoked_by_id", NEW."site_id", NEW."token_hash"); RETURN NULL;',
                            hash="c9692fe805c75b182d6923812fdfc543de4e4215",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a2f90",
                            table="sentences_hostlink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="daysheet",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_daysheetevent" ("code", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo", "printed_at", "printed_by_id", "public_id", "signed_by_name", "site_id", "typed_at", "typed_by_id") VALUES (NEW."code", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."photo", NEW."printed_at", NEW."printed_by_id", NEW."public_id", NEW."signed_by_name", NEW."site_id", NEW."typed_at", NEW."typed_by_id"); RETURN NULL;',
                            hash="80728933087256394cc91ec0e0b89a1890b2d241",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c1580",
                            table="sentences_daysheet",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="daysheet",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_daysheetevent" ("code", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo", "printed_at", "printed_by_id", "public_id", "signed_by_name", "site_id", "typed_at", "typed_by_id") VALUES (NEW."code", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."photo", NEW."printed_at", NEW."printed_by_id", NEW."public_id", NEW."signed_by_name", NEW."site_id", NEW."typed_at", NEW."typed_by_id"); RETURN NULL;',
                            hash="c91f7d1be572b540b08d0579568bbcc0ee1f855b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e0a24",
                            table="sentences_daysheet",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "conditional_months", "consent_on", "court", "default_consequence", "default_reported_reason", "execution_record_no", "extract_received_on", "fine_paid", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "inducted_on", "judgment_no", "judgment_on", "objection", "offence", "offence_on", "origin", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_fixed_by", "place_in_judgment", "place_named", "prosecution_office_id", "prosecutor_name", "public_id", "registered_at", "repeats_id", "skills", "starts_on", "state", "study_ends_at", "study_starts_at", "submission_key", "supervision_id", "threat_days", "threat_months", "track") VALUES (NEW."closed_on", NEW."conditional_months", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."execution_record_no", NEW."extract_received_on", NEW."fine_paid", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."inducted_on", NEW."judgment_no", NEW."judgment_on", NEW."objection", NEW."offence", NEW."offence_on", NEW."origin", NEW."period_days", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_fixed_by", NEW."place_in_judgment", NEW."place_named", NEW."prosecution_office_id", NEW."prosecutor_name", NEW."public_id", NEW."registered_at", NEW."repeats_id", NEW."skills", NEW."starts_on", NEW."state", NEW."study_ends_at", NEW."study_starts_at", NEW."submission_key", NEW."supervision_id", NEW."threat_days", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="8b303649e951c2986abf571a16dc7f35128a25f2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b1f5a",
                            table="sentences_socialworksentence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "conditional_months", "consent_on", "court", "default_consequence", "default_reported_reason", "execution_record_no", "extract_received_on", "fine_paid", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "inducted_on", "judgment_no", "judgment_on", "objection", "offence", "offence_on", "origin", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_fixed_by", "place_in_judgment", "place_named", "prosecution_office_id", "prosecutor_name", "public_id", "registered_at", "repeats_id", "skills", "starts_on", "state", "study_ends_at", "study_starts_at", "submission_key", "supervision_id", "threat_days", "threat_months", "track") VALUES (NEW."closed_on", NEW."conditional_months", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."execution_record_no", NEW."extract_received_on", NEW."fine_paid", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."inducted_on", NEW."judgment_no", NEW."judgment_on", NEW."objection", NEW."offence", NEW."offence_on", NEW."origin", NEW."period_days", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_fixed_by", NEW."place_in_judgment", NEW."place_named", NEW."prosecution_office_id", NEW."prosecutor_name", NEW."public_id", NEW."registered_at", NEW."repeats_id", NEW."skills", NEW."starts_on", NEW."state", NEW."study_ends_at", NEW."study_starts_at", NEW."submission_key", NEW."supervision_id", NEW."threat_days", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="c8f4769da93d79806896aff86cf54f906452d93c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf6f3",
                            table="sentences_socialworksentence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="workwarning",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_workwarningevent" ("id", "number", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sentence_id", "text", "warned_at", "warned_by_id") VALUES (NEW."id", NEW."number", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."sentence_id", NEW."text", NEW."warned_at", NEW."warned_by_id"); RETURN NULL;',
                            hash="4b9cc8faef3379909e37a1f1f07d0140ce86c1ec",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45b89",
                            table="sentences_workwarning",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="workwarning",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_workwarningevent" ("id", "number", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sentence_id", "text", "warned_at", "warned_by_id") VALUES (NEW."id", NEW."number", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."sentence_id", NEW."text", NEW."warned_at", NEW."warned_by_id"); RETURN NULL;',
                            hash="54f8f7edb1b28fd79cd2d89c0a4a0d2f4ddb8e4d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1c704",
                            table="sentences_workwarning",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="defaultreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_defaultreportevent" ("decided_fine", "decided_hours", "decided_on", "decided_prison_days", "decision", "decision_no", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed", "public_id", "reason", "recorded_at", "recorded_by_id", "remaining_fine", "remaining_minutes", "remaining_prison_days", "reported_by_id", "reported_on", "sentence_id") VALUES (NEW."decided_fine", NEW."decided_hours", NEW."decided_on", NEW."decided_prison_days", NEW."decision", NEW."decision_no", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed", NEW."public_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."remaining_fine", NEW."remaining_minutes", NEW."remaining_prison_days", NEW."reported_by_id", NEW."reported_on", NEW."sentence_id"); RETURN NULL;',
                            hash="727630b3460a3f69dfec8bfc620839c17b2b1d5c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_421d5",
                            table="sentences_defaultreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="defaultreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_defaultreportevent" ("decided_fine", "decided_hours", "decided_on", "decided_prison_days", "decision", "decision_no", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed", "public_id", "reason", "recorded_at", "recorded_by_id", "remaining_fine", "remaining_minutes", "remaining_prison_days", "reported_by_id", "reported_on", "sentence_id") VALUES (NEW."decided_fine", NEW."decided_hours", NEW."decided_on", NEW."decided_prison_days", NEW."decision", NEW."decision_no", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed", NEW."public_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."remaining_fine", NEW."remaining_minutes", NEW."remaining_prison_days", NEW."reported_by_id", NEW."reported_on", NEW."sentence_id"); RETURN NULL;',
                            hash="c2f5ab8a7259d6ab450cd11cace6b1bfaa919e7e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_08aea",
                            table="sentences_defaultreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_placementevent" ("created_at", "ends_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placed_by_id", "public_id", "sentence_id", "site_id", "starts_on", "task") VALUES (NEW."created_at", NEW."ends_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placed_by_id", NEW."public_id", NEW."sentence_id", NEW."site_id", NEW."starts_on", NEW."task"); RETURN NULL;',
                            hash="0207767bc803c6244d7f63f6df74cfeb4f6424fb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d7535",
                            table="sentences_placement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_placementevent" ("created_at", "ends_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placed_by_id", "public_id", "sentence_id", "site_id", "starts_on", "task") VALUES (NEW."created_at", NEW."ends_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placed_by_id", NEW."public_id", NEW."sentence_id", NEW."site_id", NEW."starts_on", NEW."task"); RETURN NULL;',
                            hash="162e85ee9455352c4e31d17690948b51dc4d1fe3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_730de",
                            table="sentences_placement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="worksession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_worksessionevent" ("break_minutes", "confirmed_at", "confirmed_by_id", "confirmed_from", "confirmed_link_id", "day_sheet_id", "drafted_at", "drafted_by_id", "drafted_link_id", "ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "rejected_at", "rejected_by_id", "rejected_reason", "sentence_id", "starts_at", "state", "submission_key", "task", "verified_at", "verified_by_id") VALUES (NEW."break_minutes", NEW."confirmed_at", NEW."confirmed_by_id", NEW."confirmed_from", NEW."confirmed_link_id", NEW."day_sheet_id", NEW."drafted_at", NEW."drafted_by_id", NEW."drafted_link_id", NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placement_id", NEW."public_id", NEW."rejected_at", NEW."rejected_by_id", NEW."rejected_reason", NEW."sentence_id", NEW."starts_at", NEW."state", NEW."submission_key", NEW."task", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="7ac283035180588439317172c37acfd52fdf9850",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_db657",
                            table="sentences_worksession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="worksession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_worksessionevent" ("break_minutes", "confirmed_at", "confirmed_by_id", "confirmed_from", "confirmed_link_id", "day_sheet_id", "drafted_at", "drafted_by_id", "drafted_link_id", "ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "rejected_at", "rejected_by_id", "rejected_reason", "sentence_id", "starts_at", "state", "submission_key", "task", "verified_at", "verified_by_id") VALUES (NEW."break_minutes", NEW."confirmed_at", NEW."confirmed_by_id", NEW."confirmed_from", NEW."confirmed_link_id", NEW."day_sheet_id", NEW."drafted_at", NEW."drafted_by_id", NEW."drafted_link_id", NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placement_id", NEW."public_id", NEW."rejected_at", NEW."rejected_by_id", NEW."rejected_reason", NEW."sentence_id", NEW."starts_at", NEW."state", NEW."submission_key", NEW."task", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="b294bdd2654d2c88a930851127abe41cc56edf23",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_423ca",
                            table="sentences_worksession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hoursdispute",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_hoursdisputeevent" ("answer", "correction_id", "id", "outcome", "party", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "raised_at", "raised_by_id", "raised_link_id", "reason", "session_id", "settled_at", "settled_by_id", "submission_key") VALUES (NEW."answer", NEW."correction_id", NEW."id", NEW."outcome", NEW."party", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."raised_at", NEW."raised_by_id", NEW."raised_link_id", NEW."reason", NEW."session_id", NEW."settled_at", NEW."settled_by_id", NEW."submission_key"); RETURN NULL;',
                            hash="3cd072e0beb7d612f3cdb7d11308b3ef56c8f69b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fcd65",
                            table="sentences_hoursdispute",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hoursdispute",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_hoursdisputeevent" ("answer", "correction_id", "id", "outcome", "party", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "raised_at", "raised_by_id", "raised_link_id", "reason", "session_id", "settled_at", "settled_by_id", "submission_key") VALUES (NEW."answer", NEW."correction_id", NEW."id", NEW."outcome", NEW."party", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."raised_at", NEW."raised_by_id", NEW."raised_link_id", NEW."reason", NEW."session_id", NEW."settled_at", NEW."settled_by_id", NEW."submission_key"); RETURN NULL;',
                            hash="237396f3b2f4d2cd6406d2f53dad069185aaccdd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_517b3",
                            table="sentences_hoursdispute",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="workplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_workplanevent" ("id", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "set_by_id", "since", "starts_at", "until", "weekday") VALUES (NEW."id", NEW."minutes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sentence_id", NEW."set_by_id", NEW."since", NEW."starts_at", NEW."until", NEW."weekday"); RETURN NULL;',
                            hash="68ce1484f7716d0f5f04b85ca436f3ca4d77eb57",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_23476",
                            table="sentences_workplan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="workplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_workplanevent" ("id", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "set_by_id", "since", "starts_at", "until", "weekday") VALUES (NEW."id", NEW."minutes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sentence_id", NEW."set_by_id", NEW."since", NEW."starts_at", NEW."until", NEW."weekday"); RETURN NULL;',
                            hash="b34db2371a102b347edebaf33a909e9b680acad6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_eaa16",
                            table="sentences_workplan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pause",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_pauseevent" ("backdated_reason", "decided_at", "decided_by_id", "ground", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sentence_id", "since", "text", "until") VALUES (NEW."backdated_reason", NEW."decided_at", NEW."decided_by_id", NEW."ground", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."sentence_id", NEW."since", NEW."text", NEW."until"); RETURN NULL;',
                            hash="1719208222a0d5a4e5c0c35efbb7606d84be270b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8ff10",
                            table="sentences_pause",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pause",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_pauseevent" ("backdated_reason", "decided_at", "decided_by_id", "ground", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sentence_id", "since", "text", "until") VALUES (NEW."backdated_reason", NEW."decided_at", NEW."decided_by_id", NEW."ground", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."sentence_id", NEW."since", NEW."text", NEW."until"); RETURN NULL;',
                            hash="fbe02eb454427fbbe082facf7202709daa0621bd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_429ee",
                            table="sentences_pause",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendance",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_attendanceevent" ("arrived_at", "break_minutes", "id", "left_at", "link_id", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "recorded_at", "recorded_by_id", "recorded_from", "session_id", "state") VALUES (NEW."arrived_at", NEW."break_minutes", NEW."id", NEW."left_at", NEW."link_id", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placement_id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."recorded_from", NEW."session_id", NEW."state"); RETURN NULL;',
                            hash="f682473388c11c1e7bc8fc0dc56a1c94c5da475a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_94740",
                            table="sentences_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendance",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_attendanceevent" ("arrived_at", "break_minutes", "id", "left_at", "link_id", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "recorded_at", "recorded_by_id", "recorded_from", "session_id", "state") VALUES (NEW."arrived_at", NEW."break_minutes", NEW."id", NEW."left_at", NEW."link_id", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placement_id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."recorded_from", NEW."session_id", NEW."state"); RETURN NULL;',
                            hash="88d4ea9bae18f88408eaf2e3784a80c1992cb8b3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3466d",
                            table="sentences_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="absence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_absenceevent" ("ground", "id", "is_lawful", "judged_at", "judged_by_id", "link_id", "make_up_on", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "sentence_id", "text") VALUES (NEW."ground", NEW."id", NEW."is_lawful", NEW."judged_at", NEW."judged_by_id", NEW."link_id", NEW."make_up_on", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sentence_id", NEW."text"); RETURN NULL;',
                            hash="91543306ea78e45dcd3419f601401a59efd904b8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2b727",
                            table="sentences_absence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="absence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_absenceevent" ("ground", "id", "is_lawful", "judged_at", "judged_by_id", "link_id", "make_up_on", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "sentence_id", "text") VALUES (NEW."ground", NEW."id", NEW."is_lawful", NEW."judged_at", NEW."judged_by_id", NEW."link_id", NEW."make_up_on", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sentence_id", NEW."text"); RETURN NULL;',
                            hash="f2199337b14ee4b4971f434d54db639d772ef6a4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4ef98",
                            table="sentences_absence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="incident",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_incidentevent" ("action_taken", "closed_at", "closed_by_id", "happened_at", "id", "kind", "link_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reported_at", "reported_by_id", "sentence_id", "site_id", "submission_key", "text") VALUES (NEW."action_taken", NEW."closed_at", NEW."closed_by_id", NEW."happened_at", NEW."id", NEW."kind", NEW."link_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reported_at", NEW."reported_by_id", NEW."sentence_id", NEW."site_id", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="ebed0911d6e6d4044571518a1898a0efa099f166",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03516",
                            table="sentences_incident",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="incident",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_incidentevent" ("action_taken", "closed_at", "closed_by_id", "happened_at", "id", "kind", "link_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reported_at", "reported_by_id", "sentence_id", "site_id", "submission_key", "text") VALUES (NEW."action_taken", NEW."closed_at", NEW."closed_by_id", NEW."happened_at", NEW."id", NEW."kind", NEW."link_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reported_at", NEW."reported_by_id", NEW."sentence_id", NEW."site_id", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="35b0cf0a45b7c8a70041f26967848a0171a4372c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fe156",
                            table="sentences_incident",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
