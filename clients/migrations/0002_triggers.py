"""What the database refuses beside the constraints of the tables, and the history of every row that is followed."""

# What writes history is one line of SQL.
# fmt: off

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    replaces = [
        ("clients", "0001_initial"),
        ("clients", "0002_links"),
        ("clients", "0003_clients_in_depth"),
        ("clients", "0005_outcome_and_book_hold"),
        ("clients", "0006_visit_in_series"),
        ("clients", "0007_concern_answer_mode_and_head_first"),
        ("clients", "0008_merge_takes_back_identity"),
        ("clients", "0009_report_in_rhythm_and_ending_waiver"),
        ("clients", "0010_recorded_reports_are_checked"),
        ("clients", "0011_import_batches"),
        ("clients", "0012_register_note"),
        ("clients", "0013_kinds_of_litmas_keep_their_history"),
        ("clients", "0014_address_after_transfer"),
        ("clients", "0015_clearer_names_of_childrens_trials"),
        ("clients", "0016_single_attachment_removed"),
        ("clients", "0017_visit_end_and_place_are_whole"),
        ("clients", "0018_consent_to_messages"),
        ("clients", "0019_due_report_ins_in_one_index"),
    ]

    dependencies = [
        ("clients", "0001_tables"),
    ]

    operations = [
        Together(
            operations=[
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
                    model_name="concernstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="30d012be077733096b200d617979dcf2d5a3bd75",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_32e52",
                            table="clients_concernstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="merge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="555c9eb3051caf776f3a36856fc1b71104f54249",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_0490f",
                            table="clients_merge",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="admission",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="e42a37613bccc633ad713bbef9613874a05eb96a",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_2eb7f",
                            table="clients_admission",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="client",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_clientevent" ("address", "address_since", "alias", "birth_date", "birth_place", "education", "id", "is_child", "is_foreigner", "kk", "kk_hash", "marital_status", "merged_into_id", "messages_agreed_how", "messages_agreed_on", "messages_recorded_by_id", "messages_withdrawn_on", "messages_wording", "name", "nik", "nik_hash", "number", "occupation", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_hash", "phone_wrong_by_id", "phone_wrong_on", "public_id", "registered_at", "registered_by_id", "religion", "sex", "special_marks", "submission_key", "village_id") VALUES (NEW."address", NEW."address_since", NEW."alias", NEW."birth_date", NEW."birth_place", NEW."education", NEW."id", NEW."is_child", NEW."is_foreigner", NEW."kk", NEW."kk_hash", NEW."marital_status", NEW."merged_into_id", NEW."messages_agreed_how", NEW."messages_agreed_on", NEW."messages_recorded_by_id", NEW."messages_withdrawn_on", NEW."messages_wording", NEW."name", NEW."nik", NEW."nik_hash", NEW."number", NEW."occupation", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."phone_hash", NEW."phone_wrong_by_id", NEW."phone_wrong_on", NEW."public_id", NEW."registered_at", NEW."registered_by_id", NEW."religion", NEW."sex", NEW."special_marks", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="d5f561a68870000d0232d637f246c0c495bf9fb7",
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
                            func='INSERT INTO "clients_clientevent" ("address", "address_since", "alias", "birth_date", "birth_place", "education", "id", "is_child", "is_foreigner", "kk", "kk_hash", "marital_status", "merged_into_id", "messages_agreed_how", "messages_agreed_on", "messages_recorded_by_id", "messages_withdrawn_on", "messages_wording", "name", "nik", "nik_hash", "number", "occupation", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_hash", "phone_wrong_by_id", "phone_wrong_on", "public_id", "registered_at", "registered_by_id", "religion", "sex", "special_marks", "submission_key", "village_id") VALUES (NEW."address", NEW."address_since", NEW."alias", NEW."birth_date", NEW."birth_place", NEW."education", NEW."id", NEW."is_child", NEW."is_foreigner", NEW."kk", NEW."kk_hash", NEW."marital_status", NEW."merged_into_id", NEW."messages_agreed_how", NEW."messages_agreed_on", NEW."messages_recorded_by_id", NEW."messages_withdrawn_on", NEW."messages_wording", NEW."name", NEW."nik", NEW."nik_hash", NEW."number", NEW."occupation", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."phone_hash", NEW."phone_wrong_by_id", NEW."phone_wrong_on", NEW."public_id", NEW."registered_at", NEW."registered_by_id", NEW."religion", NEW."sex", NEW."special_marks", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="59a75053da553e10b2f826d0b19c2668e3043280",
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
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_supervisionevent" ("audience", "basis_authority", "basis_on", "book", "client_id", "closed_on", "detained_on", "ends_on", "external_sdp_id", "id", "imposed_days", "imposed_months", "kind", "legal_basis", "offence", "offence_on", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "prison_register_no", "public_id", "register_no", "register_note", "registered_at", "report_in_days", "stage", "starts_on", "status", "submission_key", "threat_months", "visit_every_days") VALUES (NEW."audience", NEW."basis_authority", NEW."basis_on", NEW."book", NEW."client_id", NEW."closed_on", NEW."detained_on", NEW."ends_on", NEW."external_sdp_id", NEW."id", NEW."imposed_days", NEW."imposed_months", NEW."kind", NEW."legal_basis", NEW."offence", NEW."offence_on", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."predecessor_id", NEW."prison_register_no", NEW."public_id", NEW."register_no", NEW."register_note", NEW."registered_at", NEW."report_in_days", NEW."stage", NEW."starts_on", NEW."status", NEW."submission_key", NEW."threat_months", NEW."visit_every_days"); RETURN NULL;',
                            hash="a2a0fe1d2f46946eb19d965e87a18ab46e58cecb",
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
                            func='INSERT INTO "clients_supervisionevent" ("audience", "basis_authority", "basis_on", "book", "client_id", "closed_on", "detained_on", "ends_on", "external_sdp_id", "id", "imposed_days", "imposed_months", "kind", "legal_basis", "offence", "offence_on", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "prison_register_no", "public_id", "register_no", "register_note", "registered_at", "report_in_days", "stage", "starts_on", "status", "submission_key", "threat_months", "visit_every_days") VALUES (NEW."audience", NEW."basis_authority", NEW."basis_on", NEW."book", NEW."client_id", NEW."closed_on", NEW."detained_on", NEW."ends_on", NEW."external_sdp_id", NEW."id", NEW."imposed_days", NEW."imposed_months", NEW."kind", NEW."legal_basis", NEW."offence", NEW."offence_on", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."predecessor_id", NEW."prison_register_no", NEW."public_id", NEW."register_no", NEW."register_note", NEW."registered_at", NEW."report_in_days", NEW."stage", NEW."starts_on", NEW."status", NEW."submission_key", NEW."threat_months", NEW."visit_every_days"); RETURN NULL;',
                            hash="64a7e58e00415d3a276032995570bcc200c294e4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e02f1",
                            table="clients_supervision",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concern",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_concernevent" ("about", "answer", "answer_mode", "answered_at", "answered_by_id", "client_id", "filed_at", "filed_by_id", "ground", "happened_on", "id", "is_for_head", "is_oral", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reporter_contact", "reporter_name", "source", "state", "submission_key", "supervision_id", "text", "village_id") VALUES (NEW."about", NEW."answer", NEW."answer_mode", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."filed_at", NEW."filed_by_id", NEW."ground", NEW."happened_on", NEW."id", NEW."is_for_head", NEW."is_oral", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reporter_contact", NEW."reporter_name", NEW."source", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."text", NEW."village_id"); RETURN NULL;',
                            hash="1bbb853b1351b4c2ac0b7c5ff280ab2c0f53d284",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_20261",
                            table="clients_concern",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concern",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_concernevent" ("about", "answer", "answer_mode", "answered_at", "answered_by_id", "client_id", "filed_at", "filed_by_id", "ground", "happened_on", "id", "is_for_head", "is_oral", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reporter_contact", "reporter_name", "source", "state", "submission_key", "supervision_id", "text", "village_id") VALUES (NEW."about", NEW."answer", NEW."answer_mode", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."filed_at", NEW."filed_by_id", NEW."ground", NEW."happened_on", NEW."id", NEW."is_for_head", NEW."is_oral", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reporter_contact", NEW."reporter_name", NEW."source", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."text", NEW."village_id"); RETURN NULL;',
                            hash="928740eadecf3d96ff40063da9eea734b8b9e054",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9a829",
                            table="clients_concern",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concernstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_concernstepevent" ("appear_at", "concern_id", "has_appeared", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "submission_key", "text") VALUES (NEW."appear_at", NEW."concern_id", NEW."has_appeared", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="2f839c64098f0ba371860d1f705ede73133d616f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a6023",
                            table="clients_concernstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concernstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_concernstepevent" ("appear_at", "concern_id", "has_appeared", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "submission_key", "text") VALUES (NEW."appear_at", NEW."concern_id", NEW."has_appeared", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="6f202fbb77d23197fc1318c63b7a5e1164950644",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a3663",
                            table="clients_concernstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_visitevent" ("accuracy_m", "agreement", "associates", "change_reason", "client_statement", "community_acceptance", "ended_at", "findings", "health", "id", "identity_check", "in_series", "income", "is_violation", "kind", "latitude", "logged_at", "longitude", "occurred_at", "officer_id", "outcome_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_on", "present", "public_id", "residence", "risk_flags", "state", "submission_key", "supervision_id", "topics", "victim", "village_id", "was_offline", "work", "written_at") VALUES (NEW."accuracy_m", NEW."agreement", NEW."associates", NEW."change_reason", NEW."client_statement", NEW."community_acceptance", NEW."ended_at", NEW."findings", NEW."health", NEW."id", NEW."identity_check", NEW."in_series", NEW."income", NEW."is_violation", NEW."kind", NEW."latitude", NEW."logged_at", NEW."longitude", NEW."occurred_at", NEW."officer_id", NEW."outcome_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."planned_on", NEW."present", NEW."public_id", NEW."residence", NEW."risk_flags", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."topics", NEW."victim", NEW."village_id", NEW."was_offline", NEW."work", NEW."written_at"); RETURN NULL;',
                            hash="3bed14d4542591c448a5ffc73955de0c62ba8e2c",
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
                            func='INSERT INTO "clients_visitevent" ("accuracy_m", "agreement", "associates", "change_reason", "client_statement", "community_acceptance", "ended_at", "findings", "health", "id", "identity_check", "in_series", "income", "is_violation", "kind", "latitude", "logged_at", "longitude", "occurred_at", "officer_id", "outcome_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_on", "present", "public_id", "residence", "risk_flags", "state", "submission_key", "supervision_id", "topics", "victim", "village_id", "was_offline", "work", "written_at") VALUES (NEW."accuracy_m", NEW."agreement", NEW."associates", NEW."change_reason", NEW."client_statement", NEW."community_acceptance", NEW."ended_at", NEW."findings", NEW."health", NEW."id", NEW."identity_check", NEW."in_series", NEW."income", NEW."is_violation", NEW."kind", NEW."latitude", NEW."logged_at", NEW."longitude", NEW."occurred_at", NEW."officer_id", NEW."outcome_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."planned_on", NEW."present", NEW."public_id", NEW."residence", NEW."risk_flags", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."topics", NEW."victim", NEW."village_id", NEW."was_offline", NEW."work", NEW."written_at"); RETURN NULL;',
                            hash="9aff3468c5b797b0a2a6097e8ebabbf5738de0de",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8af7f",
                            table="clients_visit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attachment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_attachmentevent" ("caption", "concern_step_id", "content_type", "file", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "removal_reason", "removed_at", "removed_by_id", "size", "supervision_id", "uploaded_at", "uploaded_by_id", "visit_id") VALUES (NEW."caption", NEW."concern_step_id", NEW."content_type", NEW."file", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."removal_reason", NEW."removed_at", NEW."removed_by_id", NEW."size", NEW."supervision_id", NEW."uploaded_at", NEW."uploaded_by_id", NEW."visit_id"); RETURN NULL;',
                            hash="e9961824d3dfc19647b28ac4001277bf114c4ac6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_10c0d",
                            table="clients_attachment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attachment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_attachmentevent" ("caption", "concern_step_id", "content_type", "file", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "removal_reason", "removed_at", "removed_by_id", "size", "supervision_id", "uploaded_at", "uploaded_by_id", "visit_id") VALUES (NEW."caption", NEW."concern_step_id", NEW."content_type", NEW."file", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."removal_reason", NEW."removed_at", NEW."removed_by_id", NEW."size", NEW."supervision_id", NEW."uploaded_at", NEW."uploaded_by_id", NEW."visit_id"); RETURN NULL;',
                            hash="04eeb277db2551e68aaecdd4018a00b1cbb15b3b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cb485",
                            table="clients_attachment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clientaddress",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_clientaddressevent" ("address", "client_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "since", "source", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."since", NEW."source", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="faa4ad64ffd24ee8342f1a4d3b964fe5010f8fa2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a4e2f",
                            table="clients_clientaddress",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clientaddress",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_clientaddressevent" ("address", "client_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "since", "source", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."since", NEW."source", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="cb6b38990b39e091f4e15cb024a6f57a9da2455c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_afade",
                            table="clients_clientaddress",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clientphone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_clientphoneevent" ("client_id", "holder", "id", "number", "number_hash", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "since", "until") VALUES (NEW."client_id", NEW."holder", NEW."id", NEW."number", NEW."number_hash", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_by_id", NEW."since", NEW."until"); RETURN NULL;',
                            hash="44c8c399ec547214b33ae879c0ee85159c51c2dd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b57a4",
                            table="clients_clientphone",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clientphone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_clientphoneevent" ("client_id", "holder", "id", "number", "number_hash", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "since", "until") VALUES (NEW."client_id", NEW."holder", NEW."id", NEW."number", NEW."number_hash", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_by_id", NEW."since", NEW."until"); RETURN NULL;',
                            hash="77ac6ed8d80ea91c60debce035f75f7d3d35f8c1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17712",
                            table="clients_clientphone",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guarantor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_guarantorevent" ("address", "client_id", "id", "may_be_reminded", "name", "nik", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_wrong_by_id", "phone_wrong_on", "public_id", "recorded_by_id", "relation", "since", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", NEW."may_be_reminded", NEW."name", NEW."nik", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."phone_wrong_by_id", NEW."phone_wrong_on", NEW."public_id", NEW."recorded_by_id", NEW."relation", NEW."since", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="018e08f4e3b26cef3bafd28cf17d72eeb8e2ec8a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_37e83",
                            table="clients_guarantor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guarantor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_guarantorevent" ("address", "client_id", "id", "may_be_reminded", "name", "nik", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_wrong_by_id", "phone_wrong_on", "public_id", "recorded_by_id", "relation", "since", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", NEW."may_be_reminded", NEW."name", NEW."nik", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."phone_wrong_by_id", NEW."phone_wrong_on", NEW."public_id", NEW."recorded_by_id", NEW."relation", NEW."since", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="2f55a758cb2718722159da11c7dc9071ceb6802e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8a422",
                            table="clients_guarantor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="travelpermit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_travelpermitevent" ("came_back_on", "decided_at", "decided_by_id", "destination", "excuses_report_in", "id", "known_by", "leaves_on", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "requested_at", "requested_by_id", "returns_on", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."came_back_on", NEW."decided_at", NEW."decided_by_id", NEW."destination", NEW."excuses_report_in", NEW."id", NEW."known_by", NEW."leaves_on", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."purpose", NEW."requested_at", NEW."requested_by_id", NEW."returns_on", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="6a5a2ea59856c4f476be206abe2dba0820dcf0e0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c930",
                            table="clients_travelpermit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="travelpermit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_travelpermitevent" ("came_back_on", "decided_at", "decided_by_id", "destination", "excuses_report_in", "id", "known_by", "leaves_on", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "requested_at", "requested_by_id", "returns_on", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."came_back_on", NEW."decided_at", NEW."decided_by_id", NEW."destination", NEW."excuses_report_in", NEW."id", NEW."known_by", NEW."leaves_on", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."purpose", NEW."requested_at", NEW."requested_by_id", NEW."returns_on", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="8a08d94b48a6a5ec83f416bf62fd356779322b30",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_05fb7",
                            table="clients_travelpermit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="finalassessment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_finalassessmentevent" ("assessed_by_id", "assessed_on", "community_acceptance", "compliance", "development", "has_work", "id", "needs_aftercare", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recommendation", "risk_level", "supervision_id") VALUES (NEW."assessed_by_id", NEW."assessed_on", NEW."community_acceptance", NEW."compliance", NEW."development", NEW."has_work", NEW."id", NEW."needs_aftercare", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recommendation", NEW."risk_level", NEW."supervision_id"); RETURN NULL;',
                            hash="beafe335be121913fce8c8e04680f38e3789523f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_adbc8",
                            table="clients_finalassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="finalassessment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_finalassessmentevent" ("assessed_by_id", "assessed_on", "community_acceptance", "compliance", "development", "has_work", "id", "needs_aftercare", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recommendation", "risk_level", "supervision_id") VALUES (NEW."assessed_by_id", NEW."assessed_on", NEW."community_acceptance", NEW."compliance", NEW."development", NEW."has_work", NEW."id", NEW."needs_aftercare", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recommendation", NEW."risk_level", NEW."supervision_id"); RETURN NULL;',
                            hash="6cdeaede6200860ed4f0750c4cde6b376e755d4c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f8244",
                            table="clients_finalassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="endingwaiver",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_endingwaiverevent" ("decided_at", "decided_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "supervision_id") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."supervision_id"); RETURN NULL;',
                            hash="93e2ee8c8ed8a59c0bf5d814231cf17f19d4f2b5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6e947",
                            table="clients_endingwaiver",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="endingwaiver",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_endingwaiverevent" ("decided_at", "decided_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "supervision_id") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."supervision_id"); RETURN NULL;',
                            hash="a996a00ffbf16e2a3d096f59b9c7ee090255df0b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7a47d",
                            table="clients_endingwaiver",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aftercarecontact",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_aftercarecontactevent" ("has_reoffended", "has_work", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_by_id", "submission_key", "supervision_id", "text") VALUES (NEW."has_reoffended", NEW."has_work", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recorded_by_id", NEW."submission_key", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="22989ce873b2d37f72a6af6483234b857287ee5f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1cbe9",
                            table="clients_aftercarecontact",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aftercarecontact",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_aftercarecontactevent" ("has_reoffended", "has_work", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_by_id", "submission_key", "supervision_id", "text") VALUES (NEW."has_reoffended", NEW."has_work", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recorded_by_id", NEW."submission_key", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="16200804face7d07cc3e326b8080bb58cba63ec5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1eabd",
                            table="clients_aftercarecontact",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="condition",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_conditionevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "supervision_id", "text", "until") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."supervision_id", NEW."text", NEW."until"); RETURN NULL;',
                            hash="0fe4836da7be3aa5e52a5a517e031039446532a4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a17bc",
                            table="clients_condition",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="condition",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_conditionevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "supervision_id", "text", "until") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."supervision_id", NEW."text", NEW."until"); RETURN NULL;',
                            hash="2f615dd69eb3474f1efc575d6fcecc12dc4010ff",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_52e4d",
                            table="clients_condition",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riskassessment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_riskassessmentevent" ("assessed_by_id", "assessed_on", "consent_on", "id", "instrument", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "submission_key", "supervision_id") VALUES (NEW."assessed_by_id", NEW."assessed_on", NEW."consent_on", NEW."id", NEW."instrument", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."score", NEW."submission_key", NEW."supervision_id"); RETURN NULL;',
                            hash="b8e1d7395ff52971055b972d9e19eeb9115c39b4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a1972",
                            table="clients_riskassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riskassessment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_riskassessmentevent" ("assessed_by_id", "assessed_on", "consent_on", "id", "instrument", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "submission_key", "supervision_id") VALUES (NEW."assessed_by_id", NEW."assessed_on", NEW."consent_on", NEW."id", NEW."instrument", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."score", NEW."submission_key", NEW."supervision_id"); RETURN NULL;',
                            hash="c5870b6ce859076eaa9e85d94134caa543ac189d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4c699",
                            table="clients_riskassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="need",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_needevent" ("area", "id", "met_on", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "supervision_id", "text") VALUES (NEW."area", NEW."id", NEW."met_on", NEW."noted_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="103d4a47d5ace47707ca7caf4d064c1c3ae63808",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dc971",
                            table="clients_need",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="need",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_needevent" ("area", "id", "met_on", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "supervision_id", "text") VALUES (NEW."area", NEW."id", NEW."met_on", NEW."noted_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="92ac68295004a505a1237ba629f0bd51e6bad4d4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b51c6",
                            table="clients_need",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="goal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_goalevent" ("closed_on", "closing_note", "due_on", "id", "need_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "stage", "state", "supervision_id", "text") VALUES (NEW."closed_on", NEW."closing_note", NEW."due_on", NEW."id", NEW."need_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."stage", NEW."state", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="4c5036e5c2c7d822911d148d79d3930902422a5b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0a6dc",
                            table="clients_goal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="goal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_goalevent" ("closed_on", "closing_note", "due_on", "id", "need_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "stage", "state", "supervision_id", "text") VALUES (NEW."closed_on", NEW."closing_note", NEW."due_on", NEW."id", NEW."need_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."stage", NEW."state", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="26d28b98213e25e477310a7d37d9b196ce1fe410",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ee35a",
                            table="clients_goal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_activityevent" ("due_on", "goal_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "public_id", "result", "text", "updated_at") VALUES (NEW."due_on", NEW."goal_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress", NEW."public_id", NEW."result", NEW."text", NEW."updated_at"); RETURN NULL;',
                            hash="71ed0510b3cbb86aecc24f66d917cb98cfe51e61",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_72434",
                            table="clients_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_activityevent" ("due_on", "goal_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "public_id", "result", "text", "updated_at") VALUES (NEW."due_on", NEW."goal_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress", NEW."public_id", NEW."result", NEW."text", NEW."updated_at"); RETURN NULL;',
                            hash="0a3b54934bc187ad0a3034c3da1966cf23c1b24d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f4044",
                            table="clients_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conditioncheck",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_conditioncheckevent" ("condition_id", "id", "is_kept", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (NEW."condition_id", NEW."id", NEW."is_kept", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."visit_id"); RETURN NULL;',
                            hash="95caa01c96123039bb90eaa6c6a94e7f47980b13",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ab884",
                            table="clients_conditioncheck",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conditioncheck",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_conditioncheckevent" ("condition_id", "id", "is_kept", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (NEW."condition_id", NEW."id", NEW."is_kept", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."visit_id"); RETURN NULL;',
                            hash="7e4ee742a059b5960f7e97c6873059f9d15761b4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a7e66",
                            table="clients_conditioncheck",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inquirykind",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_inquirykindevent" ("audience", "clock", "clock_value", "code", "id", "is_active", "label", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase", "position", "weighs_social_work") VALUES (NEW."audience", NEW."clock", NEW."clock_value", NEW."code", NEW."id", NEW."is_active", NEW."label", NEW."legal_basis", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase", NEW."position", NEW."weighs_social_work"); RETURN NULL;',
                            hash="e07fbd16b69eb0497269fd686c741199d4d3624f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63a98",
                            table="clients_inquirykind",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="inquirykind",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_inquirykindevent" ("audience", "clock", "clock_value", "code", "id", "is_active", "label", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase", "position", "weighs_social_work") VALUES (NEW."audience", NEW."clock", NEW."clock_value", NEW."code", NEW."id", NEW."is_active", NEW."label", NEW."legal_basis", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase", NEW."position", NEW."weighs_social_work"); RETURN NULL;',
                            hash="ffdb836e51ae3c88a5a53b505a78a5ab4ef8bb19",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ec188",
                            table="clients_inquirykind",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialinquiry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_socialinquiryevent" ("assigned_at", "birth_date", "client_id", "due_at", "ended_reason", "id", "is_child", "kind_id", "name", "offence", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "recommendation", "register_no", "registered_at", "registered_by_id", "request_no", "request_on", "requester", "requester_kind", "sections", "sent_at", "sex", "signed_at", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."assigned_at", NEW."birth_date", NEW."client_id", NEW."due_at", NEW."ended_reason", NEW."id", NEW."is_child", NEW."kind_id", NEW."name", NEW."offence", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."received_at", NEW."recommendation", NEW."register_no", NEW."registered_at", NEW."registered_by_id", NEW."request_no", NEW."request_on", NEW."requester", NEW."requester_kind", NEW."sections", NEW."sent_at", NEW."sex", NEW."signed_at", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="0a9567bc59f444f3a789820c56aef3835c0eae72",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_23b9e",
                            table="clients_socialinquiry",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialinquiry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_socialinquiryevent" ("assigned_at", "birth_date", "client_id", "due_at", "ended_reason", "id", "is_child", "kind_id", "name", "offence", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "recommendation", "register_no", "registered_at", "registered_by_id", "request_no", "request_on", "requester", "requester_kind", "sections", "sent_at", "sex", "signed_at", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."assigned_at", NEW."birth_date", NEW."client_id", NEW."due_at", NEW."ended_reason", NEW."id", NEW."is_child", NEW."kind_id", NEW."name", NEW."offence", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."received_at", NEW."recommendation", NEW."register_no", NEW."registered_at", NEW."registered_by_id", NEW."request_no", NEW."request_on", NEW."requester", NEW."requester_kind", NEW."sections", NEW."sent_at", NEW."sex", NEW."signed_at", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="ffd5ef380b10306bac32bfb3d74bceb629d0768a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e63c8",
                            table="clients_socialinquiry",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="merge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_mergeevent" ("id", "identity_taken", "kept_before", "kept_id", "kept_was_child", "merged_at", "merged_by_id", "merged_id", "moved", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "undone_at", "undone_by_id") VALUES (NEW."id", NEW."identity_taken", NEW."kept_before", NEW."kept_id", NEW."kept_was_child", NEW."merged_at", NEW."merged_by_id", NEW."merged_id", NEW."moved", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reason", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;',
                            hash="42ae42bc51a7a356cf846e532fea43f07b5e20ba",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b8e4",
                            table="clients_merge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="merge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_mergeevent" ("id", "identity_taken", "kept_before", "kept_id", "kept_was_child", "merged_at", "merged_by_id", "merged_id", "moved", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "undone_at", "undone_by_id") VALUES (NEW."id", NEW."identity_taken", NEW."kept_before", NEW."kept_id", NEW."kept_was_child", NEW."merged_at", NEW."merged_by_id", NEW."merged_id", NEW."moved", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reason", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;',
                            hash="66073ef345dbcd6a614215ea0b038efe3d6650c5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_71a52",
                            table="clients_merge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="panelsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_panelsessionevent" ("chair", "created_by_id", "id", "members", "minutes", "office_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "state", "submission_key") VALUES (NEW."chair", NEW."created_by_id", NEW."id", NEW."members", NEW."minutes", NEW."office_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."state", NEW."submission_key"); RETURN NULL;',
                            hash="0366f82f8c9f7170eec0d9c42c931f7e8cb36cb1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_97642",
                            table="clients_panelsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="panelsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_panelsessionevent" ("chair", "created_by_id", "id", "members", "minutes", "office_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "state", "submission_key") VALUES (NEW."chair", NEW."created_by_id", NEW."id", NEW."members", NEW."minutes", NEW."office_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."state", NEW."submission_key"); RETURN NULL;',
                            hash="bdd67085685657d52a843f9002973b1de47f2581",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41bd0",
                            table="clients_panelsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="panelitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_panelitemevent" ("concern_id", "decided_at", "decision", "id", "inquiry_id", "matter", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal", "proposed_by_id", "public_id", "session_id", "supervision_id", "to_stage") VALUES (NEW."concern_id", NEW."decided_at", NEW."decision", NEW."id", NEW."inquiry_id", NEW."matter", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposal", NEW."proposed_by_id", NEW."public_id", NEW."session_id", NEW."supervision_id", NEW."to_stage"); RETURN NULL;',
                            hash="bc2f2ab1592b77f9d00aaa42f0956451b8cc5fad",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9fb60",
                            table="clients_panelitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="panelitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_panelitemevent" ("concern_id", "decided_at", "decision", "id", "inquiry_id", "matter", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal", "proposed_by_id", "public_id", "session_id", "supervision_id", "to_stage") VALUES (NEW."concern_id", NEW."decided_at", NEW."decision", NEW."id", NEW."inquiry_id", NEW."matter", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposal", NEW."proposed_by_id", NEW."public_id", NEW."session_id", NEW."supervision_id", NEW."to_stage"); RETURN NULL;',
                            hash="12a9d31512376561a1c86ce74db736e22cbe391b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c12b7",
                            table="clients_panelitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_reportinevent" ("anchor_on", "due_on", "excuse", "id", "is_extra", "mode", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "recorded_by_id", "reported_at", "reporter", "reporter_name", "state", "supervision_id", "verified_at", "verified_by_id") VALUES (NEW."anchor_on", NEW."due_on", NEW."excuse", NEW."id", NEW."is_extra", NEW."mode", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."recorded_by_id", NEW."reported_at", NEW."reporter", NEW."reporter_name", NEW."state", NEW."supervision_id", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="ee001f3151333250cda50af8e088a13231f708f4",
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
                            func='INSERT INTO "clients_reportinevent" ("anchor_on", "due_on", "excuse", "id", "is_extra", "mode", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "recorded_by_id", "reported_at", "reporter", "reporter_name", "state", "supervision_id", "verified_at", "verified_by_id") VALUES (NEW."anchor_on", NEW."due_on", NEW."excuse", NEW."id", NEW."is_extra", NEW."mode", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."recorded_by_id", NEW."reported_at", NEW."reporter", NEW."reporter_name", NEW."state", NEW."supervision_id", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="645268fd351b48bea340d22ba59cbe248c7c4567",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5cfd3",
                            table="clients_reportin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportinpolicy",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_reportinpolicyevent" ("continued_days", "early_days", "final_days", "id", "initial_days", "moves_off_holidays", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."continued_days", NEW."early_days", NEW."final_days", NEW."id", NEW."initial_days", NEW."moves_off_holidays", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="788d90009669fc72f172e8317ddb40cff6d27a2f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e3fc0",
                            table="clients_reportinpolicy",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportinpolicy",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_reportinpolicyevent" ("continued_days", "early_days", "final_days", "id", "initial_days", "moves_off_holidays", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."continued_days", NEW."early_days", NEW."final_days", NEW."id", NEW."initial_days", NEW."moves_off_holidays", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="2ee23f0c628e8e601b94dc28ca6cbef7d764463f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2c310",
                            table="clients_reportinpolicy",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="restriction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_restrictionevent" ("client_id", "excluded_id", "id", "kind", "lifted_at", "lifted_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "set_at", "set_by_id") VALUES (NEW."client_id", NEW."excluded_id", NEW."id", NEW."kind", NEW."lifted_at", NEW."lifted_by_id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."set_at", NEW."set_by_id"); RETURN NULL;',
                            hash="8229fff2de8794348390da9abc74c2d6f6a07e1f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_35b61",
                            table="clients_restriction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="restriction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_restrictionevent" ("client_id", "excluded_id", "id", "kind", "lifted_at", "lifted_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "set_at", "set_by_id") VALUES (NEW."client_id", NEW."excluded_id", NEW."id", NEW."kind", NEW."lifted_at", NEW."lifted_by_id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."set_at", NEW."set_by_id"); RETURN NULL;',
                            hash="f5fb2dfd87f4f59725ccdb1b2c413f10a514e070",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d6a72",
                            table="clients_restriction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transfer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_transferevent" ("answer", "answered_at", "answered_by_id", "client_id", "from_office_id", "id", "new_address", "new_village_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "requested_at", "requested_by_id", "state", "submission_key", "to_office_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."from_office_id", NEW."id", NEW."new_address", NEW."new_village_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reason", NEW."requested_at", NEW."requested_by_id", NEW."state", NEW."submission_key", NEW."to_office_id"); RETURN NULL;',
                            hash="bf0157ea49d6ecedff9581a80f3df83989a47e69",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6e56b",
                            table="clients_transfer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transfer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_transferevent" ("answer", "answered_at", "answered_by_id", "client_id", "from_office_id", "id", "new_address", "new_village_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "requested_at", "requested_by_id", "state", "submission_key", "to_office_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."from_office_id", NEW."id", NEW."new_address", NEW."new_village_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reason", NEW."requested_at", NEW."requested_by_id", NEW."state", NEW."submission_key", NEW."to_office_id"); RETURN NULL;',
                            hash="483f9cdb21226c5acfdc729fc0555ae1bfba5459",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_18bf3",
                            table="clients_transfer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="substitution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_substitutionevent" ("arranged_by_id", "ended_at", "id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since", "substitute_id", "until") VALUES (NEW."arranged_by_id", NEW."ended_at", NEW."id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reason", NEW."since", NEW."substitute_id", NEW."until"); RETURN NULL;',
                            hash="b819508afebc28e44ce5b8730b222efa326bd57f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_60764",
                            table="clients_substitution",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="substitution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_substitutionevent" ("arranged_by_id", "ended_at", "id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since", "substitute_id", "until") VALUES (NEW."arranged_by_id", NEW."ended_at", NEW."id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reason", NEW."since", NEW."substitute_id", NEW."until"); RETURN NULL;',
                            hash="4c69761c52e15f893117d82ef71f971cfce43993",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_76d15",
                            table="clients_substitution",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
