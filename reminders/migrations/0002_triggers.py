"""The history of every row that is followed."""

# What writes history is one line of SQL.
# fmt: off

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    replaces = [("reminders", "0001_initial"), ("reminders", "0002_people_without_account_and_decisions")]

    dependencies = [
        ("reminders", "0001_tables"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="wording",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reminders_wordingevent" ("activated_at", "activated_by_id", "body", "created_at", "created_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "state", "title", "version") VALUES (NEW."activated_at", NEW."activated_by_id", NEW."body", NEW."created_at", NEW."created_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."rule", NEW."state", NEW."title", NEW."version"); RETURN NULL;',
                            hash="129d872661e32504196d00ba99a4aee70a9fc79c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_15b4b",
                            table="reminders_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="wording",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reminders_wordingevent" ("activated_at", "activated_by_id", "body", "created_at", "created_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "state", "title", "version") VALUES (NEW."activated_at", NEW."activated_by_id", NEW."body", NEW."created_at", NEW."created_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."rule", NEW."state", NEW."title", NEW."version"); RETURN NULL;',
                            hash="b6f2af7c356f666a0d64f1439b3201a6d6b7e39b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_916fa",
                            table="reminders_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="optout",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reminders_optoutevent" ("at", "ended_at", "id", "key", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "rule", "source") VALUES (NEW."at", NEW."ended_at", NEW."id", NEW."key", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_by_id", NEW."rule", NEW."source"); RETURN NULL;',
                            hash="9df1ad0021a2d3860ef302e960a9a2f53a91f6cc",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_af31e",
                            table="reminders_optout",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="optout",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reminders_optoutevent" ("at", "ended_at", "id", "key", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "rule", "source") VALUES (NEW."at", NEW."ended_at", NEW."id", NEW."key", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_by_id", NEW."rule", NEW."source"); RETURN NULL;',
                            hash="4c777340b8d882113237eacb8c72364802cb02d0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e02f6",
                            table="reminders_optout",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="rulesetting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reminders_rulesettingevent" ("changed_at", "changed_by_id", "control_percent", "id", "is_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."control_percent", NEW."id", NEW."is_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rule"); RETURN NULL;',
                            hash="84111b87870ab4acaeb55eb4f2046ccc4f2b7e4b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_76dd6",
                            table="reminders_rulesetting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="rulesetting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reminders_rulesettingevent" ("changed_at", "changed_by_id", "control_percent", "id", "is_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."control_percent", NEW."id", NEW."is_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rule"); RETURN NULL;',
                            hash="eff6f3145f0b83823679243e7f8176c5395eae95",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6c39b",
                            table="reminders_rulesetting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="stormhold",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reminders_stormholdevent" ("created_at", "day", "decided_at", "decided_by_id", "decision", "found", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "usual") VALUES (NEW."created_at", NEW."day", NEW."decided_at", NEW."decided_by_id", NEW."decision", NEW."found", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."rule", NEW."usual"); RETURN NULL;',
                            hash="0266ede7fd48db7a6356a5ce412de0d72e4a79b1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0b89b",
                            table="reminders_stormhold",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="stormhold",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reminders_stormholdevent" ("created_at", "day", "decided_at", "decided_by_id", "decision", "found", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "usual") VALUES (NEW."created_at", NEW."day", NEW."decided_at", NEW."decided_by_id", NEW."decision", NEW."found", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."rule", NEW."usual"); RETURN NULL;',
                            hash="753854c73f1ff471cc703a23e3087abe9d18d228",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a9c0d",
                            table="reminders_stormhold",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
