import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("programs", "0001_initial"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outreacheventevent" ("activity", "cancelled_reason", "created_at", "created_by_id", "ends_at", "id", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_at", "state", "submission_key", "summary", "title", "venue", "village_id") VALUES (NEW."activity", NEW."cancelled_reason", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."id", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reason", NEW."starts_at", NEW."state", NEW."submission_key", NEW."summary", NEW."title", NEW."venue", NEW."village_id"); RETURN NULL;',
                            hash="dce1ec688da9db50044b441ea6fd334f0f5bd4b6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_869dc",
                            table="programs_outreachevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outreacheventevent" ("activity", "cancelled_reason", "created_at", "created_by_id", "ends_at", "id", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_at", "state", "submission_key", "summary", "title", "venue", "village_id") VALUES (NEW."activity", NEW."cancelled_reason", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."id", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reason", NEW."starts_at", NEW."state", NEW."submission_key", NEW."summary", NEW."title", NEW."venue", NEW."village_id"); RETURN NULL;',
                            hash="dea563e9058beaf0072ed4b5daa40078b69606e0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6e8f1",
                            table="programs_outreachevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageregistration",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_villageregistrationevent" ("answered_at", "answered_by_id", "attendance_entered_at", "attendance_entered_by_id", "contact_name", "contact_phone", "event_id", "id", "invited_at", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "revision", "state", "village_id") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."attendance_entered_at", NEW."attendance_entered_by_id", NEW."contact_name", NEW."contact_phone", NEW."event_id", NEW."id", NEW."invited_at", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed_on", NEW."public_id", NEW."revision", NEW."state", NEW."village_id"); RETURN NULL;',
                            hash="1c667f4768b9b8017dff55120532e47562b9ec7d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_82c32",
                            table="programs_villageregistration",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageregistration",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_villageregistrationevent" ("answered_at", "answered_by_id", "attendance_entered_at", "attendance_entered_by_id", "contact_name", "contact_phone", "event_id", "id", "invited_at", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "revision", "state", "village_id") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."attendance_entered_at", NEW."attendance_entered_by_id", NEW."contact_name", NEW."contact_phone", NEW."event_id", NEW."id", NEW."invited_at", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed_on", NEW."public_id", NEW."revision", NEW."state", NEW."village_id"); RETURN NULL;',
                            hash="7ca139c4db68edc0b9a6882744f07d332e3aee30",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2f4ca",
                            table="programs_villageregistration",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendancegroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_attendancegroupevent" ("attended", "expected", "group", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id") VALUES (NEW."attended", NEW."expected", NEW."group", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."registration_id"); RETURN NULL;',
                            hash="d4af99937c543469996229820a23550a31e02f8a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1f1fa",
                            table="programs_attendancegroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendancegroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_attendancegroupevent" ("attended", "expected", "group", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id") VALUES (NEW."attended", NEW."expected", NEW."group", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."registration_id"); RETURN NULL;',
                            hash="d24e176e6820d26bde380045b3c090c9335c9ea1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5222f",
                            table="programs_attendancegroup",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
