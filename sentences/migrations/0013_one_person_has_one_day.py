"""A day is one person's, whatever the number of sentences; pauses, placements and reports keep to counted hours."""

from django.conf import settings
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("sentences", "0012_resuming_with_a_past_day_has_its_reason"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hoursentry",
                    name="within_24_hours",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hoursentry",
                    name="within_limits",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="worksession",
                    name="within_limits",
                ),
            ],
        ),
        Together(
            operations=[
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
                    model_name="hoursentry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="within_limits",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE person BIGINT; sentence RECORD; balance INTEGER; day_balance INTEGER; session RECORD; session_balance INTEGER; work_day DATE;",
                            func="\n\n    SELECT client.id INTO person\n      FROM clients_client client JOIN clients_supervision ON clients_supervision.client_id = client.id\n      JOIN sentences_socialworksentence ON sentences_socialworksentence.supervision_id = clients_supervision.id\n     WHERE sentences_socialworksentence.id = NEW.sentence_id FOR NO KEY UPDATE OF client;\n\n    SELECT hours_ordered * 60 AS ordered, hours_per_day * 60 AS per_day, starts_on, starts_on + period_days AS ends_on\n      INTO sentence FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR UPDATE;\n    SELECT COALESCE(SUM(minutes), 0) INTO balance FROM sentences_hoursentry WHERE sentence_id = NEW.sentence_id;\n    SELECT COALESCE(SUM(minutes), 0) INTO day_balance FROM sentences_hoursentry\n     WHERE sentence_id = NEW.sentence_id AND worked_on = NEW.worked_on;\n    IF balance + NEW.minutes > sentence.ordered OR balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'credited minutes would leave 0..%', sentence.ordered\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_order';\n    END IF;\n    IF day_balance + NEW.minutes > sentence.per_day OR day_balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'credited minutes of % would leave 0..%', NEW.worked_on, sentence.per_day\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_day';\n    END IF;\n    IF NEW.worked_on < sentence.starts_on OR NEW.worked_on > sentence.ends_on THEN\n        RAISE EXCEPTION '% is outside % to %', NEW.worked_on, sentence.starts_on, sentence.ends_on\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_period';\n    END IF;\n    IF NEW.minutes > 0 AND EXISTS (\n        SELECT FROM sentences_pause\n         WHERE sentence_id = NEW.sentence_id AND since <= NEW.worked_on\n           AND COALESCE(until, NEW.worked_on) >= NEW.worked_on\n    ) THEN\n        RAISE EXCEPTION 'the execution was stopped on %', NEW.worked_on\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_outside_pauses';\n    END IF;\n    SELECT state, starts_at, placement_id,\n           floor(extract(epoch FROM ends_at - starts_at) / 60)::integer - break_minutes AS minutes\n      INTO session FROM sentences_worksession WHERE id = NEW.session_id;\n    SELECT COALESCE(SUM(minutes), 0) INTO session_balance FROM sentences_hoursentry WHERE session_id = NEW.session_id;\n    IF session_balance + NEW.minutes > session.minutes OR session_balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'counted minutes of the session would leave 0..%', session.minutes\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_session';\n    END IF;\n    IF session.state <> 'verified' THEN\n        RAISE EXCEPTION 'a session that is % does not count', session.state\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_verified_session';\n    END IF;\n    IF NEW.kind = 'credit' AND EXISTS (\n        SELECT FROM sentences_hoursdispute WHERE session_id = NEW.session_id AND outcome = ''\n    ) THEN\n        RAISE EXCEPTION 'an objection to the session is open'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_undisputed_session';\n    END IF;\n    SELECT worked_on INTO work_day FROM sentences_hoursentry WHERE session_id = NEW.session_id AND kind = 'credit';\n    IF work_day IS NULL THEN\n        SELECT (session.starts_at AT TIME ZONE office.timezone)::date INTO work_day\n          FROM sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id\n         WHERE sentences_placement.id = session.placement_id;\n    END IF;\n    IF NEW.worked_on <> work_day THEN\n        RAISE EXCEPTION 'the session was on %, not on %', work_day, NEW.worked_on\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_on_the_day_of_work';\n    END IF;\n    RETURN NEW;\n",
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
                            func="\n    IF NEW.minutes < 0 THEN\n        RETURN NULL;\n    END IF;\n\n    SELECT client.id INTO person\n      FROM clients_client client JOIN clients_supervision ON clients_supervision.client_id = client.id\n      JOIN sentences_socialworksentence ON sentences_socialworksentence.supervision_id = clients_supervision.id\n     WHERE sentences_socialworksentence.id = NEW.sentence_id FOR NO KEY UPDATE OF client;\n\n    SELECT starts_at, ends_at INTO stretch FROM sentences_worksession WHERE id = NEW.session_id;\n\n    WITH near AS (\n        SELECT work.starts_at, work.ends_at,\n               CASE WHEN TRUE THEN floor(extract(epoch FROM work.ends_at - work.starts_at) / 60)\n                    - (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)\n               ELSE work.break_minutes END AS idle\n          FROM sentences_worksession work\n         WHERE work.sentence_id IN (SELECT mine.id FROM sentences_socialworksentence mine JOIN clients_supervision ON clients_supervision.id = mine.supervision_id WHERE clients_supervision.client_id = person) AND work.state = 'verified'\n           AND work.ends_at > stretch.starts_at - INTERVAL '24 hours'\n           AND work.starts_at < stretch.ends_at + INTERVAL '24 hours'\n    ), spans AS (\n        SELECT starts_at AS since FROM near UNION SELECT ends_at - INTERVAL '24 hours' FROM near\n    )\n    SELECT COALESCE(MAX(certain), 0) INTO most FROM (\n        SELECT SUM(GREATEST(0, floor(extract(\n                   epoch FROM LEAST(near.ends_at, since + INTERVAL '24 hours') - GREATEST(near.starts_at, since)\n               ) / 60) - near.idle)) AS certain\n          FROM spans JOIN near ON near.starts_at < since + INTERVAL '24 hours' AND near.ends_at > since\n         GROUP BY since\n    ) windows;\n\n    IF most > 480 THEN\n        RAISE EXCEPTION '% minutes would be counted in 24 hours', most\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_24_hours';\n    END IF;\n    RETURN NULL;\n",
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
                            func="\n    IF EXISTS (\n        SELECT FROM sentences_hoursdispute\n         WHERE session_id = NEW.session_id AND outcome = '' AND raised_at <= NEW.entered_at\n    ) THEN\n        RAISE EXCEPTION 'an objection to the session is open'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_undisputed_session';\n    END IF;\n    RETURN NULL;\n",
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
                            func="\n    PERFORM FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR NO KEY UPDATE;\n    IF EXISTS (\n        SELECT FROM sentences_hoursentry\n         WHERE sentence_id = NEW.sentence_id AND worked_on >= NEW.since AND worked_on <= COALESCE(NEW.until, worked_on)\n         GROUP BY worked_on HAVING SUM(minutes) > 0\n    ) THEN\n        RAISE EXCEPTION 'hours of that time are counted already'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'pause_holds_no_counted_day';\n    END IF;\n    RETURN NEW;\n",
                            hash="1c605fc1a176d8227d6f38f14c7ba5388072a71e",
                            operation='INSERT OR UPDATE OF "since", "until", "sentence_id"',
                            pgid="pgtrigger_holds_no_counted_day_854e0",
                            table="sentences_pause",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="of_counted_work_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n    IF EXISTS (\n        SELECT FROM sentences_hoursentry entry JOIN sentences_worksession work ON work.id = entry.session_id\n         WHERE work.placement_id = NEW.id AND (NEW.site_id <> OLD.site_id OR entry.worked_on < NEW.starts_on)\n    ) THEN\n        RAISE EXCEPTION 'hours of this placement are counted already'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_of_counted_work_stays';\n    END IF;\n    RETURN NEW;\n",
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
                            func="\n    IF NEW.state = 'rejected' THEN\n        RETURN NULL;\n    END IF;\n    IF TG_OP = 'UPDATE' THEN\n        IF OLD.state <> 'rejected'\n            AND (NEW.starts_at, NEW.ends_at, NEW.break_minutes, NEW.placement_id)\n              = (OLD.starts_at, OLD.ends_at, OLD.break_minutes, OLD.placement_id) THEN\n            RETURN NULL;\n        END IF;\n    END IF;\n\n    SELECT client.id INTO person\n      FROM clients_client client JOIN clients_supervision ON clients_supervision.client_id = client.id\n      JOIN sentences_socialworksentence ON sentences_socialworksentence.supervision_id = clients_supervision.id\n     WHERE sentences_socialworksentence.id = NEW.sentence_id FOR NO KEY UPDATE OF client;\n\n    SELECT hours_per_day * 60 INTO per_day FROM sentences_socialworksentence\n     WHERE id = NEW.sentence_id FOR NO KEY UPDATE;\n    SELECT office.timezone INTO zone FROM sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id WHERE sentences_placement.id = NEW.placement_id;\n    work_day = (NEW.starts_at AT TIME ZONE zone)::date;\n    IF ((NEW.ends_at - INTERVAL '1 microsecond') AT TIME ZONE zone)::date <> work_day THEN\n        RAISE EXCEPTION 'the session runs past midnight in %', zone\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_one_day';\n    END IF;\n    SELECT SUM(CASE WHEN work.state = 'verified' AND work.id <> NEW.id\n               THEN (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)\n               ELSE floor(extract(epoch FROM work.ends_at - work.starts_at) / 60) - work.break_minutes END)\n      INTO claimed\n      FROM sentences_worksession work JOIN sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id ON sentences_placement.id = work.placement_id\n     WHERE work.sentence_id = NEW.sentence_id AND work.state <> 'rejected'\n       AND (work.starts_at AT TIME ZONE office.timezone)::date = work_day;\n    IF claimed > per_day THEN\n        RAISE EXCEPTION '% minutes are claimed for %, of %', claimed, work_day, per_day\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_day';\n    END IF;\n    IF EXISTS (\n        SELECT FROM sentences_worksession work\n         WHERE work.sentence_id IN (SELECT mine.id FROM sentences_socialworksentence mine JOIN clients_supervision ON clients_supervision.id = mine.supervision_id WHERE clients_supervision.client_id = person) AND work.state <> 'rejected' AND work.id <> NEW.id\n           AND work.starts_at < NEW.ends_at AND work.ends_at > NEW.starts_at\n    ) THEN\n        RAISE EXCEPTION 'the person works elsewhere at that time'\n            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'session_no_overlap_for_one_person';\n    END IF;\n\n    WITH near AS (\n        SELECT work.starts_at, work.ends_at,\n               CASE WHEN work.state = 'verified' AND work.id <> NEW.id THEN floor(extract(epoch FROM work.ends_at - work.starts_at) / 60)\n                    - (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)\n               ELSE work.break_minutes END AS idle\n          FROM sentences_worksession work\n         WHERE work.sentence_id IN (SELECT mine.id FROM sentences_socialworksentence mine JOIN clients_supervision ON clients_supervision.id = mine.supervision_id WHERE clients_supervision.client_id = person) AND work.state <> 'rejected'\n           AND work.ends_at > NEW.starts_at - INTERVAL '24 hours'\n           AND work.starts_at < NEW.ends_at + INTERVAL '24 hours'\n    ), spans AS (\n        SELECT starts_at AS since FROM near UNION SELECT ends_at - INTERVAL '24 hours' FROM near\n    )\n    SELECT COALESCE(MAX(certain), 0) INTO most FROM (\n        SELECT SUM(GREATEST(0, floor(extract(\n                   epoch FROM LEAST(near.ends_at, since + INTERVAL '24 hours') - GREATEST(near.starts_at, since)\n               ) / 60) - near.idle)) AS certain\n          FROM spans JOIN near ON near.starts_at < since + INTERVAL '24 hours' AND near.ends_at > since\n         GROUP BY since\n    ) windows;\n\n    IF most > 480 THEN\n        RAISE EXCEPTION '% minutes are claimed in 24 hours', most\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_24_hours';\n    END IF;\n    RETURN NULL;\n",
                            hash="64a2697b32bca3f701005449cd960c69693d88e5",
                            operation='INSERT OR UPDATE OF "starts_at", "ends_at", "break_minutes", "placement_id", "state"',
                            pgid="pgtrigger_within_limits_f4f25",
                            table="sentences_worksession",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="defaultreport",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("decided_hours__isnull", True), ("decided_hours__range", (1, 240)), _connector="OR"
                        ),
                        name="defaultreport_repeats_1_to_240_hours",
                        violation_error_message="Jam yang diulangi 1 sampai 240.",
                    ),
                ),
            ],
        ),
    ]
