import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("sentences", "0001_initial"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="hostsite",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_hostsiteevent" ("address", "capacity", "child_suitable", "closes_at", "created_at", "created_by_id", "id", "kind", "name", "non_commercial_on", "office_id", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "submission_key", "supervisor_name", "supervisor_phone", "tasks", "village_id") VALUES (NEW."address", NEW."capacity", NEW."child_suitable", NEW."closes_at", NEW."created_at", NEW."created_by_id", NEW."id", NEW."kind", NEW."name", NEW."non_commercial_on", NEW."office_id", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."state", NEW."submission_key", NEW."supervisor_name", NEW."supervisor_phone", NEW."tasks", NEW."village_id"); RETURN NULL;',
                            hash="ce422ecea63a8911add916b5a80fcccd360ab45c",
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
                            func='INSERT INTO "sentences_hostsiteevent" ("address", "capacity", "child_suitable", "closes_at", "created_at", "created_by_id", "id", "kind", "name", "non_commercial_on", "office_id", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "submission_key", "supervisor_name", "supervisor_phone", "tasks", "village_id") VALUES (NEW."address", NEW."capacity", NEW."child_suitable", NEW."closes_at", NEW."created_at", NEW."created_by_id", NEW."id", NEW."kind", NEW."name", NEW."non_commercial_on", NEW."office_id", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."state", NEW."submission_key", NEW."supervisor_name", NEW."supervisor_phone", NEW."tasks", NEW."village_id"); RETURN NULL;',
                            hash="e87257604a538b8c0b9ae885cda0ccb46db02d92",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9fb8a",
                            table="sentences_hostsite",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="ledger_stays_within",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n    IF EXISTS (\n        SELECT FROM sentences_hoursentry WHERE sentence_id = NEW.id HAVING SUM(minutes) > NEW.hours_ordered * 60\n    ) OR EXISTS (\n        SELECT FROM sentences_hoursentry WHERE sentence_id = NEW.id GROUP BY worked_on\n        HAVING SUM(minutes) > NEW.hours_per_day * 60\n            OR SUM(minutes) > 0 AND (worked_on < NEW.starts_on OR worked_on > NEW.starts_on + NEW.period_days)\n    ) THEN\n        RAISE EXCEPTION 'hours already counted contradict this judgment'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'sentence_ledger_stays_within';\n    END IF;\n    RETURN NEW;\n",
                            hash="08c8195b49bd987123d16a291c33c6f85f53efb5",
                            operation='UPDATE OF "hours_ordered", "hours_per_day", "period_days", "starts_on"',
                            pgid="pgtrigger_ledger_stays_within_39540",
                            table="sentences_socialworksentence",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "consent_on", "court", "default_consequence", "default_reported_reason", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "judgment_no", "judgment_on", "offence", "offence_on", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_in_judgment", "prosecution_office_id", "public_id", "registered_at", "starts_on", "state", "submission_key", "supervision_id", "threat_months", "track") VALUES (NEW."closed_on", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."judgment_no", NEW."judgment_on", NEW."offence", NEW."offence_on", NEW."period_days", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_in_judgment", NEW."prosecution_office_id", NEW."public_id", NEW."registered_at", NEW."starts_on", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="d74b0ed508db3bf80694211c65719924f9cbcc1c",
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
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "consent_on", "court", "default_consequence", "default_reported_reason", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "judgment_no", "judgment_on", "offence", "offence_on", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_in_judgment", "prosecution_office_id", "public_id", "registered_at", "starts_on", "state", "submission_key", "supervision_id", "threat_months", "track") VALUES (NEW."closed_on", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."judgment_no", NEW."judgment_on", NEW."offence", NEW."offence_on", NEW."period_days", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_in_judgment", NEW."prosecution_office_id", NEW."public_id", NEW."registered_at", NEW."starts_on", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="314db1b263f7cada8e2a1fe348493347eb151f64",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf6f3",
                            table="sentences_socialworksentence",
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
                            func='INSERT INTO "sentences_worksessionevent" ("break_minutes", "confirmed_at", "confirmed_by_id", "drafted_at", "drafted_by_id", "ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "rejected_at", "rejected_by_id", "rejected_reason", "sentence_id", "starts_at", "state", "submission_key", "task", "verified_at", "verified_by_id") VALUES (NEW."break_minutes", NEW."confirmed_at", NEW."confirmed_by_id", NEW."drafted_at", NEW."drafted_by_id", NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placement_id", NEW."public_id", NEW."rejected_at", NEW."rejected_by_id", NEW."rejected_reason", NEW."sentence_id", NEW."starts_at", NEW."state", NEW."submission_key", NEW."task", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="99f043151aab8327b235ea5c7b526c0f3486945d",
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
                            func='INSERT INTO "sentences_worksessionevent" ("break_minutes", "confirmed_at", "confirmed_by_id", "drafted_at", "drafted_by_id", "ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "rejected_at", "rejected_by_id", "rejected_reason", "sentence_id", "starts_at", "state", "submission_key", "task", "verified_at", "verified_by_id") VALUES (NEW."break_minutes", NEW."confirmed_at", NEW."confirmed_by_id", NEW."drafted_at", NEW."drafted_by_id", NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placement_id", NEW."public_id", NEW."rejected_at", NEW."rejected_by_id", NEW."rejected_reason", NEW."sentence_id", NEW."starts_at", NEW."state", NEW."submission_key", NEW."task", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="452f5c481eba574aac63ae9000dca60cc5151cec",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_423ca",
                            table="sentences_worksession",
                            when="AFTER",
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
                        name="within_limits",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE sentence RECORD; balance INTEGER; day_balance INTEGER; session RECORD; session_balance INTEGER;",
                            func="\n    SELECT hours_ordered * 60 AS ordered, hours_per_day * 60 AS per_day, starts_on, starts_on + period_days AS ends_on\n      INTO sentence FROM sentences_socialworksentence WHERE id = NEW.sentence_id FOR UPDATE;\n    SELECT COALESCE(SUM(minutes), 0) INTO balance FROM sentences_hoursentry WHERE sentence_id = NEW.sentence_id;\n    SELECT COALESCE(SUM(minutes), 0) INTO day_balance FROM sentences_hoursentry\n     WHERE sentence_id = NEW.sentence_id AND worked_on = NEW.worked_on;\n    IF balance + NEW.minutes > sentence.ordered OR balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'credited minutes would leave 0..%', sentence.ordered\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_order';\n    END IF;\n    IF day_balance + NEW.minutes > sentence.per_day OR day_balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'credited minutes of % would leave 0..%', NEW.worked_on, sentence.per_day\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_day';\n    END IF;\n    IF NEW.worked_on < sentence.starts_on OR NEW.worked_on > sentence.ends_on THEN\n        RAISE EXCEPTION '% is outside % to %', NEW.worked_on, sentence.starts_on, sentence.ends_on\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_period';\n    END IF;\n    SELECT state, floor(extract(epoch FROM ends_at - starts_at) / 60)::integer - break_minutes AS minutes\n      INTO session FROM sentences_worksession WHERE id = NEW.session_id;\n    SELECT COALESCE(SUM(minutes), 0) INTO session_balance FROM sentences_hoursentry WHERE session_id = NEW.session_id;\n    IF session_balance + NEW.minutes > session.minutes OR session_balance + NEW.minutes < 0 THEN\n        RAISE EXCEPTION 'counted minutes of the session would leave 0..%', session.minutes\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_within_session';\n    END IF;\n    IF NEW.kind = 'credit' AND session.state <> 'verified' THEN\n        RAISE EXCEPTION 'a session that is % does not count', session.state\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'hoursentry_of_verified_session';\n    END IF;\n    RETURN NEW;\n",
                            hash="837fdb0e2ce24ee8642a87de8ed24d8419353cc8",
                            operation="INSERT",
                            pgid="pgtrigger_within_limits_8269b",
                            table="sentences_hoursentry",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
