"""What the database refuses beside the constraints of the tables, and the history of every row that is followed."""

# What writes history is one line of SQL.
# fmt: off

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    replaces = [("documents", "0001_initial")]

    dependencies = [
        ("documents", "0001_tables"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="7b5927784d4b89b44d3d070f9b2b40c69e0a60db",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_fb045",
                            table="documents_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_edited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."addressee" IS DISTINCT FROM (NEW."addressee") OR OLD."classification" IS DISTINCT FROM (NEW."classification") OR OLD."copies" IS DISTINCT FROM (NEW."copies") OR OLD."file" IS DISTINCT FROM (NEW."file") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_by_id" IS DISTINCT FROM (NEW."issued_by_id") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."office_id" IS DISTINCT FROM (NEW."office_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."signed_by_id" IS DISTINCT FROM (NEW."signed_by_id") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."subject_id" IS DISTINCT FROM (NEW."subject_id") OR OLD."subject_type" IS DISTINCT FROM (NEW."subject_type") OR OLD."verification_code" IS DISTINCT FROM (NEW."verification_code"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="2ec179edaef16b182acba79fe59c70d168a62f3e",
                            operation="UPDATE",
                            pgid="pgtrigger_never_edited_bfae4",
                            table="documents_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "documents_letterevent" ("addressee", "classification", "copies", "file", "id", "issued_by_id", "issued_on", "kind", "number", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_by_id", "subject", "subject_id", "subject_type", "verification_code", "withdrawn_at", "withdrawn_reason") VALUES (NEW."addressee", NEW."classification", NEW."copies", NEW."file", NEW."id", NEW."issued_by_id", NEW."issued_on", NEW."kind", NEW."number", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."signed_by_id", NEW."subject", NEW."subject_id", NEW."subject_type", NEW."verification_code", NEW."withdrawn_at", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="59707da528c7e59421c9e0f4d6de56dd20ba875a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6dbc1",
                            table="documents_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "documents_letterevent" ("addressee", "classification", "copies", "file", "id", "issued_by_id", "issued_on", "kind", "number", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_by_id", "subject", "subject_id", "subject_type", "verification_code", "withdrawn_at", "withdrawn_reason") VALUES (NEW."addressee", NEW."classification", NEW."copies", NEW."file", NEW."id", NEW."issued_by_id", NEW."issued_on", NEW."kind", NEW."number", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."signed_by_id", NEW."subject", NEW."subject_id", NEW."subject_type", NEW."verification_code", NEW."withdrawn_at", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="26b5b1f556b3cb94bf1c6591fb2cce0464b40d41",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_76e41",
                            table="documents_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letterdraft",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "documents_letterdraftevent" ("addressee", "classification", "copies", "extra", "id", "kind", "letter_id", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "public_id", "returned_reason", "state", "subject_id", "subject_type") VALUES (NEW."addressee", NEW."classification", NEW."copies", NEW."extra", NEW."id", NEW."kind", NEW."letter_id", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prepared_at", NEW."prepared_by_id", NEW."public_id", NEW."returned_reason", NEW."state", NEW."subject_id", NEW."subject_type"); RETURN NULL;',
                            hash="ff3627636a6e90efdd261bbab41f0f52acbd2f58",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_69fa3",
                            table="documents_letterdraft",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letterdraft",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "documents_letterdraftevent" ("addressee", "classification", "copies", "extra", "id", "kind", "letter_id", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "public_id", "returned_reason", "state", "subject_id", "subject_type") VALUES (NEW."addressee", NEW."classification", NEW."copies", NEW."extra", NEW."id", NEW."kind", NEW."letter_id", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prepared_at", NEW."prepared_by_id", NEW."public_id", NEW."returned_reason", NEW."state", NEW."subject_id", NEW."subject_type"); RETURN NULL;',
                            hash="35759a7cced88d3cecc4cd6068b6c4c1482b5e6d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_987f5",
                            table="documents_letterdraft",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
