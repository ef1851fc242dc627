"""What a merge took over of a person's identity can be given back, and each admission has an address of its own."""

import django.contrib.postgres.fields
import django.contrib.postgres.functions
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("clients", "0007_concern_answer_mode_and_head_first"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="merge",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="merge",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="admission",
                    name="public_id",
                    field=models.UUIDField(
                        db_default=django.contrib.postgres.functions.RandomUUID(),
                        default=uuid.uuid4,
                        editable=False,
                        unique=True,
                    ),
                ),
                migrations.AddField(
                    model_name="merge",
                    name="identity_taken",
                    field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=30), blank=True, default=list, size=None
                    ),
                ),
                migrations.AddField(
                    model_name="merge",
                    name="kept_before",
                    field=models.BigIntegerField(editable=False, null=True),
                ),
                migrations.AddField(
                    model_name="mergeevent",
                    name="identity_taken",
                    field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=30), blank=True, default=list, size=None
                    ),
                ),
                migrations.AddField(
                    model_name="mergeevent",
                    name="kept_before",
                    field=models.BigIntegerField(editable=False, null=True),
                ),
            ],
        ),
        Together(
            operations=[
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
            ],
        ),
    ]
