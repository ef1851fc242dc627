import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("clients", "0001_initial"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="client",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_clientevent" ("address", "alias", "birth_date", "birth_place", "id", "is_child", "name", "nik", "nik_hash", "number", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "registered_at", "registered_by_id", "sex", "submission_key", "village_id") VALUES (NEW."address", NEW."alias", NEW."birth_date", NEW."birth_place", NEW."id", NEW."is_child", NEW."name", NEW."nik", NEW."nik_hash", NEW."number", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."public_id", NEW."registered_at", NEW."registered_by_id", NEW."sex", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="b6d1ccbc43f1391254476d917c1da01210f5d29f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a5391",
                            table="clients_client",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="client",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_clientevent" ("address", "alias", "birth_date", "birth_place", "id", "is_child", "name", "nik", "nik_hash", "number", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "registered_at", "registered_by_id", "sex", "submission_key", "village_id") VALUES (NEW."address", NEW."alias", NEW."birth_date", NEW."birth_place", NEW."id", NEW."is_child", NEW."name", NEW."nik", NEW."nik_hash", NEW."number", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."public_id", NEW."registered_at", NEW."registered_by_id", NEW."sex", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="da8e2712d8d8fae5194f34d1fd28a4615c00b1ff",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_757e7",
                            table="clients_client",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="supervision",
                    trigger=pgtrigger.compiler.Trigger(
                        name="child_case_protects_client",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.\"audience\" = 'child')",
                            func="UPDATE clients_client SET is_child = TRUE WHERE id = NEW.client_id AND NOT is_child; RETURN NEW;",
                            hash="f40891e1f7b5f5ff8e8091305fcbe3e854e1aca3",
                            operation='INSERT OR UPDATE OF "audience", "client_id"',
                            pgid="pgtrigger_child_case_protects_client_491da",
                            table="clients_supervision",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="supervision",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_supervisionevent" ("audience", "client_id", "closed_on", "ends_on", "id", "kind", "legal_basis", "offence_on", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "register_no", "registered_at", "report_in_days", "stage", "starts_on", "status", "submission_key") VALUES (NEW."audience", NEW."client_id", NEW."closed_on", NEW."ends_on", NEW."id", NEW."kind", NEW."legal_basis", NEW."offence_on", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."register_no", NEW."registered_at", NEW."report_in_days", NEW."stage", NEW."starts_on", NEW."status", NEW."submission_key"); RETURN NULL;',
                            hash="d5a9d8e50db586fe13ff8ff692f387daf67b0e52",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_586d9",
                            table="clients_supervision",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="supervision",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_supervisionevent" ("audience", "client_id", "closed_on", "ends_on", "id", "kind", "legal_basis", "offence_on", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "register_no", "registered_at", "report_in_days", "stage", "starts_on", "status", "submission_key") VALUES (NEW."audience", NEW."client_id", NEW."closed_on", NEW."ends_on", NEW."id", NEW."kind", NEW."legal_basis", NEW."offence_on", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."register_no", NEW."registered_at", NEW."report_in_days", NEW."stage", NEW."starts_on", NEW."status", NEW."submission_key"); RETURN NULL;',
                            hash="9e23a74d5c234cb1da0a3ad778f88566ed87ba8d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e02f1",
                            table="clients_supervision",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_reportinevent" ("due_on", "id", "mode", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_by_id", "reported_at", "state", "supervision_id") VALUES (NEW."due_on", NEW."id", NEW."mode", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recorded_by_id", NEW."reported_at", NEW."state", NEW."supervision_id"); RETURN NULL;',
                            hash="cbc528ff3e89f0e6cfcde398a93f6770bbe393bf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c417a",
                            table="clients_reportin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_reportinevent" ("due_on", "id", "mode", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_by_id", "reported_at", "state", "supervision_id") VALUES (NEW."due_on", NEW."id", NEW."mode", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recorded_by_id", NEW."reported_at", NEW."state", NEW."supervision_id"); RETURN NULL;',
                            hash="28092ca864107f4dedaabc344624c19f023f8478",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5cfd3",
                            table="clients_reportin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_visitevent" ("change_reason", "community_acceptance", "findings", "id", "is_violation", "kind", "logged_at", "occurred_at", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_on", "present", "public_id", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."change_reason", NEW."community_acceptance", NEW."findings", NEW."id", NEW."is_violation", NEW."kind", NEW."logged_at", NEW."occurred_at", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."planned_on", NEW."present", NEW."public_id", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="cf5475fdf909799b312c051f9662153ba2840fc0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3537d",
                            table="clients_visit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_visitevent" ("change_reason", "community_acceptance", "findings", "id", "is_violation", "kind", "logged_at", "occurred_at", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_on", "present", "public_id", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."change_reason", NEW."community_acceptance", NEW."findings", NEW."id", NEW."is_violation", NEW."kind", NEW."logged_at", NEW."occurred_at", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."planned_on", NEW."present", NEW."public_id", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="4c5626ccfc35404f26ab5348d0d79f8effc137a6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8af7f",
                            table="clients_visit",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
