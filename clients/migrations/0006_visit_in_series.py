"""Which planned visits come from the rhythm of a case, so that a new rhythm moves those and no agreed one."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("clients", "0005_outcome_and_book_hold"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="visit",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="visit",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="visit",
                    name="in_series",
                    field=models.BooleanField(
                        default=False,
                        editable=False,
                        help_text="Direncanakan menurut jarak kunjungan perkara, dan tanggalnya belum diubah orang.",
                        verbose_name="dari rangkaian",
                    ),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="in_series",
                    field=models.BooleanField(
                        default=False,
                        editable=False,
                        help_text="Direncanakan menurut jarak kunjungan perkara, dan tanggalnya belum diubah orang.",
                        verbose_name="dari rangkaian",
                    ),
                ),
            ],
        ),
        Together(
            operations=[
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
            ],
        ),
    ]
