import encrypted_fields.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("clients", "0011_import_batches"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="supervision",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="supervision",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="register_note",
                    field=encrypted_fields.fields.EncryptedTextField(
                        blank=True,
                        help_text="Yang tertulis dalam register kantor dan tidak punya isian sendiri.",
                        null=True,
                        verbose_name="catatan dari register",
                    ),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="register_note",
                    field=encrypted_fields.fields.EncryptedTextField(
                        blank=True,
                        help_text="Yang tertulis dalam register kantor dan tidak punya isian sendiri.",
                        null=True,
                        verbose_name="catatan dari register",
                    ),
                ),
            ],
        ),
        Together(
            operations=[
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
            ],
        ),
    ]
