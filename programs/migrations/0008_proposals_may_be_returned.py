from django.conf import settings
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_emergency_access"),
        ("programs", "0007_first_questionnaire_draft"),
        ("villages", "0002_profiles_and_groups"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="outreachevent",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="outreachevent",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="returned_reason",
                    field=models.CharField(blank=True, max_length=300, verbose_name="alasan usulan dikembalikan"),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="returned_reason",
                    field=models.CharField(blank=True, max_length=300, verbose_name="alasan usulan dikembalikan"),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outreacheventevent" ("activity", "agreement_id", "approved_at", "approved_by_id", "budget", "cancelled_reason", "cost", "created_at", "created_by_id", "ends_at", "evaluation", "grounds", "id", "minutes", "needs", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postponed_reason", "programme_id", "public_id", "reason", "returned_reason", "starts_at", "state", "submission_key", "summary", "title", "venue", "village_id") VALUES (NEW."activity", NEW."agreement_id", NEW."approved_at", NEW."approved_by_id", NEW."budget", NEW."cancelled_reason", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."evaluation", NEW."grounds", NEW."id", NEW."minutes", NEW."needs", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."postponed_reason", NEW."programme_id", NEW."public_id", NEW."reason", NEW."returned_reason", NEW."starts_at", NEW."state", NEW."submission_key", NEW."summary", NEW."title", NEW."venue", NEW."village_id"); RETURN NULL;',
                            hash="4e52d1fab976ceaac351e8b4a58a1c38ad49fb76",
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
                            func='INSERT INTO "programs_outreacheventevent" ("activity", "agreement_id", "approved_at", "approved_by_id", "budget", "cancelled_reason", "cost", "created_at", "created_by_id", "ends_at", "evaluation", "grounds", "id", "minutes", "needs", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postponed_reason", "programme_id", "public_id", "reason", "returned_reason", "starts_at", "state", "submission_key", "summary", "title", "venue", "village_id") VALUES (NEW."activity", NEW."agreement_id", NEW."approved_at", NEW."approved_by_id", NEW."budget", NEW."cancelled_reason", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."evaluation", NEW."grounds", NEW."id", NEW."minutes", NEW."needs", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."postponed_reason", NEW."programme_id", NEW."public_id", NEW."reason", NEW."returned_reason", NEW."starts_at", NEW."state", NEW."submission_key", NEW."summary", NEW."title", NEW."venue", NEW."village_id"); RETURN NULL;',
                            hash="b9ca7925c9cb0e2b7a8bf23a5266359972b660e4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6e8f1",
                            table="programs_outreachevent",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="outreachevent",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("returned_reason", ""), ("state__in", ["proposed", "cancelled"]), _connector="OR"
                        ),
                        name="event_returned_is_proposed",
                        violation_error_message="Hanya usulan yang dapat dikembalikan.",
                    ),
                ),
            ],
        ),
    ]
