"""The day and any 24 hours hold in the database too, for sessions as for credits; nothing empties the ledger.

An objection may come through a host's link, and keeps its session from being counted.
"""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("sentences", "0007_sites_in_use_are_surveyed"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hoursdispute",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hoursdispute",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hoursentry",
                    name="within_limits",
                ),
                migrations.AddField(
                    model_name="hoursdispute",
                    name="raised_link",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disputes",
                        to="sentences.hostlink",
                    ),
                ),
                migrations.AddField(
                    model_name="hoursdisputeevent",
                    name="raised_link",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sentences.hostlink",
                    ),
                ),
                migrations.AlterField(
                    model_name="hoursdispute",
                    name="raised_by",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AlterField(
                    model_name="hoursdisputeevent",
                    name="raised_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ]
        ),
        Together(
            operations=[
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
                            declare="DECLARE sentence RECORD; balance INTEGER; day_balance INTEGER; session RECORD; session_balance INTEGER; work_day DATE;",
                            func="\n    SELECT hours_ordered * 60 AS ordered, hours_per_day * 60 AS per_day, starts_on, starts_on + period_days AS ends_on\n      INTO sentence FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR UPDATE;\n    SELECT COALESCE(SUM(minutes), 0) INTO balance FROM sentences_hoursentry WHERE sentence_id = NEW.sentence_id;\n    SELECT COALESCE(SUM(minutes), 0) INTO day_balance FROM sentences_hoursentry\n     WHERE sentence_id = NEW.sentence_id AND worked_on = NEW.worked_on;\n    IF balance + NEW.minutes > sentence.ordered OR balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'credited minutes would leave 0..%', sentence.ordered\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_order';\n    END IF;\n    IF day_balance + NEW.minutes > sentence.per_day OR day_balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'credited minutes of % would leave 0..%', NEW.worked_on, sentence.per_day\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_day';\n    END IF;\n    IF NEW.worked_on < sentence.starts_on OR NEW.worked_on > sentence.ends_on THEN\n        RAISE EXCEPTION '% is outside % to %', NEW.worked_on, sentence.starts_on, sentence.ends_on\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_period';\n    END IF;\n    SELECT state, starts_at, placement_id,\n           floor(extract(epoch FROM ends_at - starts_at) / 60)::integer - break_minutes AS minutes\n      INTO session FROM sentences_worksession WHERE id = NEW.session_id;\n    SELECT COALESCE(SUM(minutes), 0) INTO session_balance FROM sentences_hoursentry WHERE session_id = NEW.session_id;\n    IF session_balance + NEW.minutes > session.minutes OR session_balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'counted minutes of the session would leave 0..%', session.minutes\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_session';\n    END IF;\n    IF NEW.kind = 'credit' AND session.state <> 'verified' THEN\n        RAISE EXCEPTION 'a session that is % does not count', session.state\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_verified_session';\n    END IF;\n    IF NEW.kind = 'credit' AND EXISTS (\n        SELECT FROM sentences_hoursdispute WHERE session_id = NEW.session_id AND outcome = ''\n    ) THEN\n        RAISE EXCEPTION 'an objection to the session is open'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_undisputed_session';\n    END IF;\n    SELECT worked_on INTO work_day FROM sentences_hoursentry WHERE session_id = NEW.session_id AND kind = 'credit';\n    IF work_day IS NULL THEN\n        SELECT (session.starts_at AT TIME ZONE office.timezone)::date INTO work_day\n          FROM sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id\n         WHERE sentences_placement.id = session.placement_id;\n    END IF;\n    IF NEW.worked_on <> work_day THEN\n        RAISE EXCEPTION 'the session was on %, not on %', work_day, NEW.worked_on\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_on_the_day_of_work';\n    END IF;\n    RETURN NEW;\n",
                            hash="48433e54b904658d8386b5f1e1dee04815eabb9a",
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
                            declare="DECLARE stretch RECORD; most INTEGER;",
                            func="\n    IF NEW.minutes < 0 THEN\n        RETURN NULL;\n    END IF;\n    SELECT sentence_id, starts_at, ends_at INTO stretch FROM sentences_worksession WHERE id = NEW.session_id;\n\n    WITH near AS (\n        SELECT work.starts_at, work.ends_at,\n               CASE WHEN TRUE THEN floor(extract(epoch FROM work.ends_at - work.starts_at) / 60)\n                    - (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)\n               ELSE work.break_minutes END AS idle\n          FROM sentences_worksession work\n         WHERE work.sentence_id = stretch.sentence_id AND work.state = 'verified'\n           AND work.ends_at > stretch.starts_at - INTERVAL '24 hours'\n           AND work.starts_at < stretch.ends_at + INTERVAL '24 hours'\n    ), spans AS (\n        SELECT starts_at AS since FROM near UNION SELECT ends_at - INTERVAL '24 hours' FROM near\n    )\n    SELECT COALESCE(MAX(certain), 0) INTO most FROM (\n        SELECT SUM(GREATEST(0, floor(extract(\n                   epoch FROM LEAST(near.ends_at, since + INTERVAL '24 hours') - GREATEST(near.starts_at, since)\n               ) / 60) - near.idle)) AS certain\n          FROM spans JOIN near ON near.starts_at < since + INTERVAL '24 hours' AND near.ends_at > since\n         GROUP BY since\n    ) windows;\n\n    IF most > 480 THEN\n        RAISE EXCEPTION '% minutes would be counted in 24 hours', most\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_24_hours';\n    END IF;\n    RETURN NULL;\n",
                            hash="b3ba3d421baee80af18ba97ebfb54cef0543da9d",
                            operation="INSERT",
                            pgid="pgtrigger_within_24_hours_64619",
                            table="sentences_hoursentry",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="worksession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="within_limits",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE per_day INTEGER; zone TEXT; work_day DATE; claimed INTEGER; most INTEGER;",
                            func="\n    IF NEW.state = 'rejected' THEN\n        RETURN NULL;\n    END IF;\n    IF TG_OP = 'UPDATE' THEN\n        IF OLD.state <> 'rejected'\n            AND (NEW.starts_at, NEW.ends_at, NEW.break_minutes, NEW.placement_id)\n              = (OLD.starts_at, OLD.ends_at, OLD.break_minutes, OLD.placement_id) THEN\n            RETURN NULL;\n        END IF;\n    END IF;\n    SELECT hours_per_day * 60 INTO per_day FROM sentences_socialworksentence\n     WHERE id = NEW.sentence_id FOR NO KEY UPDATE;\n    SELECT office.timezone INTO zone FROM sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id WHERE sentences_placement.id = NEW.placement_id;\n    work_day = (NEW.starts_at AT TIME ZONE zone)::date;\n    IF ((NEW.ends_at - INTERVAL '1 microsecond') AT TIME ZONE zone)::date <> work_day THEN\n        RAISE EXCEPTION 'the session runs past midnight in %', zone\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_one_day';\n    END IF;\n    SELECT SUM(CASE WHEN work.state = 'verified' AND work.id <> NEW.id\n               THEN (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)\n               ELSE floor(extract(epoch FROM work.ends_at - work.starts_at) / 60) - work.break_minutes END)\n      INTO claimed\n      FROM sentences_worksession work JOIN sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id ON sentences_placement.id = work.placement_id\n     WHERE work.sentence_id = NEW.sentence_id AND work.state <> 'rejected'\n       AND (work.starts_at AT TIME ZONE office.timezone)::date = work_day;\n    IF claimed > per_day THEN\n        RAISE EXCEPTION '% minutes are claimed for %, of %', claimed, work_day, per_day\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_day';\n    END IF;\n\n    WITH near AS (\n        SELECT work.starts_at, work.ends_at,\n               CASE WHEN work.state = 'verified' AND work.id <> NEW.id THEN floor(extract(epoch FROM work.ends_at - work.starts_at) / 60)\n                    - (SELECT COALESCE(SUM(minutes), 0) FROM sentences_hoursentry WHERE session_id = work.id)\n               ELSE work.break_minutes END AS idle\n          FROM sentences_worksession work\n         WHERE work.sentence_id = NEW.sentence_id AND work.state <> 'rejected'\n           AND work.ends_at > NEW.starts_at - INTERVAL '24 hours'\n           AND work.starts_at < NEW.ends_at + INTERVAL '24 hours'\n    ), spans AS (\n        SELECT starts_at AS since FROM near UNION SELECT ends_at - INTERVAL '24 hours' FROM near\n    )\n    SELECT COALESCE(MAX(certain), 0) INTO most FROM (\n        SELECT SUM(GREATEST(0, floor(extract(\n                   epoch FROM LEAST(near.ends_at, since + INTERVAL '24 hours') - GREATEST(near.starts_at, since)\n               ) / 60) - near.idle)) AS certain\n          FROM spans JOIN near ON near.starts_at < since + INTERVAL '24 hours' AND near.ends_at > since\n         GROUP BY since\n    ) windows;\n\n    IF most > 480 THEN\n        RAISE EXCEPTION '% minutes are claimed in 24 hours', most\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_within_24_hours';\n    END IF;\n    RETURN NULL;\n",
                            hash="fdf83ace4eabb5b4e637581105c6e4d13e6aade8",
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
                            func="\n    IF OLD.state = 'verified'\n        AND (NEW.state, NEW.starts_at, NEW.ends_at, NEW.break_minutes, NEW.placement_id, NEW.sentence_id)\n         <> (OLD.state, OLD.starts_at, OLD.ends_at, OLD.break_minutes, OLD.placement_id, OLD.sentence_id) THEN\n        RAISE EXCEPTION 'a session that was counted is corrected in the ledger'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'session_counted_stays';\n    END IF;\n    RETURN NEW;\n",
                            hash="6f7cecdacbd6c40a1280271153b3c825b3875e2a",
                            operation='UPDATE OF "starts_at", "ends_at", "break_minutes", "placement_id", "sentence_id", "state"',
                            pgid="pgtrigger_counted_stays_c15ad",
                            table="sentences_worksession",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="hoursdispute",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("raised_by__isnull", False), ("raised_link__isnull", True)),
                            models.Q(("party", "host"), ("raised_by__isnull", True), ("raised_link__isnull", False)),
                            _connector="OR",
                        ),
                        name="dispute_raised_by_somebody",
                        violation_error_message="Keberatan harus mencatat siapa yang menulisnya.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="worksession",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("verified_by__isnull", True),
                            ("confirmed_by__isnull", True),
                            models.Q(("verified_by", models.F("confirmed_by")), _negated=True),
                            _connector="OR",
                        ),
                        name="session_verified_by_another",
                        violation_error_message="Yang memeriksa bukan orang yang mengonfirmasi (KUHP pasal 85 ayat 8).",
                    ),
                ),
            ]
        ),
    ]
