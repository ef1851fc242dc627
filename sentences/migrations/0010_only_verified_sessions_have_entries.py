"""The database refuses a correction, too, of a session that nobody has checked."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("sentences", "0009_nothing_counts_during_a_pause"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="hoursentry",
            name="within_limits",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hoursentry",
            trigger=pgtrigger.compiler.Trigger(
                name="within_limits",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE sentence RECORD; balance INTEGER; day_balance INTEGER; session RECORD; session_balance INTEGER; work_day DATE;",
                    func="\n    SELECT hours_ordered * 60 AS ordered, hours_per_day * 60 AS per_day, starts_on, starts_on + period_days AS ends_on\n      INTO sentence FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR UPDATE;\n    SELECT COALESCE(SUM(minutes), 0) INTO balance FROM sentences_hoursentry WHERE sentence_id = NEW.sentence_id;\n    SELECT COALESCE(SUM(minutes), 0) INTO day_balance FROM sentences_hoursentry\n     WHERE sentence_id = NEW.sentence_id AND worked_on = NEW.worked_on;\n    IF balance + NEW.minutes > sentence.ordered OR balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'credited minutes would leave 0..%', sentence.ordered\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_order';\n    END IF;\n    IF day_balance + NEW.minutes > sentence.per_day OR day_balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'credited minutes of % would leave 0..%', NEW.worked_on, sentence.per_day\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_day';\n    END IF;\n    IF NEW.worked_on < sentence.starts_on OR NEW.worked_on > sentence.ends_on THEN\n        RAISE EXCEPTION '% is outside % to %', NEW.worked_on, sentence.starts_on, sentence.ends_on\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_period';\n    END IF;\n    IF NEW.minutes > 0 AND EXISTS (\n        SELECT FROM sentences_pause\n         WHERE sentence_id = NEW.sentence_id AND since <= NEW.worked_on\n           AND COALESCE(until, NEW.worked_on) >= NEW.worked_on\n    ) THEN\n        RAISE EXCEPTION 'the execution was stopped on %', NEW.worked_on\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_outside_pauses';\n    END IF;\n    SELECT state, starts_at, placement_id,\n           floor(extract(epoch FROM ends_at - starts_at) / 60)::integer - break_minutes AS minutes\n      INTO session FROM sentences_worksession WHERE id = NEW.session_id;\n    SELECT COALESCE(SUM(minutes), 0) INTO session_balance FROM sentences_hoursentry WHERE session_id = NEW.session_id;\n    IF session_balance + NEW.minutes > session.minutes OR session_balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'counted minutes of the session would leave 0..%', session.minutes\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_session';\n    END IF;\n    IF session.state <> 'verified' THEN\n        RAISE EXCEPTION 'a session that is % does not count', session.state\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_verified_session';\n    END IF;\n    IF NEW.kind = 'credit' AND EXISTS (\n        SELECT FROM sentences_hoursdispute WHERE session_id = NEW.session_id AND outcome = ''\n    ) THEN\n        RAISE EXCEPTION 'an objection to the session is open'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_undisputed_session';\n    END IF;\n    SELECT worked_on INTO work_day FROM sentences_hoursentry WHERE session_id = NEW.session_id AND kind = 'credit';\n    IF work_day IS NULL THEN\n        SELECT (session.starts_at AT TIME ZONE office.timezone)::date INTO work_day\n          FROM sentences_placement JOIN sentences_hostsite site ON site.id = sentences_placement.site_id JOIN accounts_office office ON office.id = site.office_id\n         WHERE sentences_placement.id = session.placement_id;\n    END IF;\n    IF NEW.worked_on <> work_day THEN\n        RAISE EXCEPTION 'the session was on %, not on %', work_day, NEW.worked_on\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_on_the_day_of_work';\n    END IF;\n    RETURN NEW;\n",
                    hash="32191b3fed28ba6262b2e32e01a7a67e60c28c20",
                    operation="INSERT",
                    pgid="pgtrigger_within_limits_8269b",
                    table="sentences_hoursentry",
                    when="BEFORE",
                ),
            ),
        ),
    ]
