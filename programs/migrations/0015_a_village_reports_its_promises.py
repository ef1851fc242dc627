"""A village says that it kept its promise, and the office what is missing."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_emergency_access"),
        ("programs", "0014_private_texts_and_sheets_without_order"),
        ("villages", "0002_profiles_and_groups"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="followup",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="followup",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="followup",
                    name="reported_at",
                    field=models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="menurut desa sudah dikerjakan"
                    ),
                ),
                migrations.AddField(
                    model_name="followup",
                    name="reported_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="followup",
                    name="reported_note",
                    field=models.CharField(blank=True, max_length=300, verbose_name="keterangan desa"),
                ),
                migrations.AddField(
                    model_name="followup",
                    name="returned_reason",
                    field=models.CharField(
                        blank=True, max_length=300, verbose_name="mengapa belum selesai menurut Bapas"
                    ),
                ),
                migrations.AddField(
                    model_name="followupevent",
                    name="reported_at",
                    field=models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="menurut desa sudah dikerjakan"
                    ),
                ),
                migrations.AddField(
                    model_name="followupevent",
                    name="reported_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="followupevent",
                    name="reported_note",
                    field=models.CharField(blank=True, max_length=300, verbose_name="keterangan desa"),
                ),
                migrations.AddField(
                    model_name="followupevent",
                    name="returned_reason",
                    field=models.CharField(
                        blank=True, max_length=300, verbose_name="mengapa belum selesai menurut Bapas"
                    ),
                ),
            ]
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_followupevent" ("agreement_id", "created_at", "created_by_id", "due_on", "event_id", "id", "kind", "meeting_id", "office_id", "officer_id", "outcome", "owner_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reported_at", "reported_by_id", "reported_note", "returned_reason", "settled_by_id", "settled_on", "state", "submission_key", "title", "told_village", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."event_id", NEW."id", NEW."kind", NEW."meeting_id", NEW."office_id", NEW."officer_id", NEW."outcome", NEW."owner_name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reported_at", NEW."reported_by_id", NEW."reported_note", NEW."returned_reason", NEW."settled_by_id", NEW."settled_on", NEW."state", NEW."submission_key", NEW."title", NEW."told_village", NEW."village_id"); RETURN NULL;',
                            hash="19d73c349e2a0bcc1edaeb4005f4c04afc486d98",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6ad75",
                            table="programs_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_followupevent" ("agreement_id", "created_at", "created_by_id", "due_on", "event_id", "id", "kind", "meeting_id", "office_id", "officer_id", "outcome", "owner_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reported_at", "reported_by_id", "reported_note", "returned_reason", "settled_by_id", "settled_on", "state", "submission_key", "title", "told_village", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."event_id", NEW."id", NEW."kind", NEW."meeting_id", NEW."office_id", NEW."officer_id", NEW."outcome", NEW."owner_name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reported_at", NEW."reported_by_id", NEW."reported_note", NEW."returned_reason", NEW."settled_by_id", NEW."settled_on", NEW."state", NEW."submission_key", NEW."title", NEW."told_village", NEW."village_id"); RETURN NULL;',
                            hash="873feff82bc1dbdeafd749f1c7b1855c79d57730",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fb48b",
                            table="programs_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="followup",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("reported_at__isnull", True), ("reported_by__isnull", True), ("reported_note", "")
                            ),
                            models.Q(
                                ("kind", "promise"),
                                ("reported_at__isnull", False),
                                ("reported_by__isnull", False),
                                models.Q(("reported_note", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="followup_report_says_who_and_what",
                        violation_error_message="Desa menulis apa yang sudah dikerjakan dari janjinya.",
                    ),
                ),
            ]
        ),
    ]
