"""The history of every row that is followed."""

# What writes history is one line of SQL.
# fmt: off

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    replaces = [("villages", "0001_initial"), ("villages", "0002_profiles_and_groups")]

    dependencies = [
        ("villages", "0001_tables"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="regency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_regencycodeofficebasisevent" ("basis", "code", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."basis", NEW."code", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."code"); RETURN NULL;',
                            hash="c23b6ddc1cc841af117efb4915af3b49fa9c59cd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_93e60",
                            table="villages_regency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."office_id" IS DISTINCT FROM (NEW."office_id"))',
                            func='INSERT INTO "villages_regencycodeofficebasisevent" ("basis", "code", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."basis", NEW."code", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."code"); RETURN NULL;',
                            hash="91c2aadce6b8b2e47a6b14045e6395e780aaf859",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf0c3",
                            table="villages_regency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageprofile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_villageprofileevent" ("changed_at", "changed_by_id", "has_police", "id", "local_notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "police_name", "police_phone", "potential", "readiness", "readiness_note", "village_id") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."has_police", NEW."id", NEW."local_notes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."police_name", NEW."police_phone", NEW."potential", NEW."readiness", NEW."readiness_note", NEW."village_id"); RETURN NULL;',
                            hash="f87f5742d9799921c54d443861a9da1be0629924",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_518a2",
                            table="villages_villageprofile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageprofile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_villageprofileevent" ("changed_at", "changed_by_id", "has_police", "id", "local_notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "police_name", "police_phone", "potential", "readiness", "readiness_note", "village_id") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."has_police", NEW."id", NEW."local_notes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."police_name", NEW."police_phone", NEW."potential", NEW."readiness", NEW."readiness_note", NEW."village_id"); RETURN NULL;',
                            hash="daa35a549578894dfc9c0351fe8a2c2aa4c36c4f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c383e",
                            table="villages_villageprofile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="communitygroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_communitygroupevent" ("created_at", "created_by_id", "id", "kind", "leader", "members", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "since", "submission_key", "until", "village_id") VALUES (NEW."created_at", NEW."created_by_id", NEW."id", NEW."kind", NEW."leader", NEW."members", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."public_id", NEW."since", NEW."submission_key", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="cc2fbf6fd608ffc4255eeb8f335ebd8ef0cef873",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f06b7",
                            table="villages_communitygroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="communitygroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_communitygroupevent" ("created_at", "created_by_id", "id", "kind", "leader", "members", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "since", "submission_key", "until", "village_id") VALUES (NEW."created_at", NEW."created_by_id", NEW."id", NEW."kind", NEW."leader", NEW."members", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."public_id", NEW."since", NEW."submission_key", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="53606ef529bf6b224ea87b3e81171eb6b1f96f84",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_14346",
                            table="villages_communitygroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="solvedproblem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_solvedproblemevent" ("entered_at", "entered_by_id", "group_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key", "text", "with_office", "with_police") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."group_id", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."submission_key", NEW."text", NEW."with_office", NEW."with_police"); RETURN NULL;',
                            hash="9da901f70e0d4ba024d024ebad03fe44077a0ce9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b8d1e",
                            table="villages_solvedproblem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="solvedproblem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_solvedproblemevent" ("entered_at", "entered_by_id", "group_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key", "text", "with_office", "with_police") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."group_id", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."submission_key", NEW."text", NEW."with_office", NEW."with_police"); RETURN NULL;',
                            hash="c6a687cd3eb475bbe14d4a585daba3f5d7c5a8c7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_802e8",
                            table="villages_solvedproblem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageofficial",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_villageofficialevent" ("id", "is_delegate", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "submission_key", "title", "until", "user_id", "village_id") VALUES (NEW."id", NEW."is_delegate", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."since", NEW."submission_key", NEW."title", NEW."until", NEW."user_id", NEW."village_id"); RETURN NULL;',
                            hash="ef92e81a2d88f467d2b1f67ee0eb9d8d21930f24",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a4865",
                            table="villages_villageofficial",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageofficial",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_villageofficialevent" ("id", "is_delegate", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "submission_key", "title", "until", "user_id", "village_id") VALUES (NEW."id", NEW."is_delegate", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."since", NEW."submission_key", NEW."title", NEW."until", NEW."user_id", NEW."village_id"); RETURN NULL;',
                            hash="0177309329f536d960d82c60171b6791bc1ac1ea",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bae6f",
                            table="villages_villageofficial",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villagesuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_villagesuccessionevent" ("dropped_reason", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "remark", "reported_at", "reported_by_id", "settled_at", "settled_by_id", "since", "state", "submission_key", "title", "village_id") VALUES (NEW."dropped_reason", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."public_id", NEW."remark", NEW."reported_at", NEW."reported_by_id", NEW."settled_at", NEW."settled_by_id", NEW."since", NEW."state", NEW."submission_key", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="8e43ec65e2797e97a54955a59835ce840bbe4779",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_513dd",
                            table="villages_villagesuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villagesuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_villagesuccessionevent" ("dropped_reason", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "remark", "reported_at", "reported_by_id", "settled_at", "settled_by_id", "since", "state", "submission_key", "title", "village_id") VALUES (NEW."dropped_reason", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."public_id", NEW."remark", NEW."reported_at", NEW."reported_by_id", NEW."settled_at", NEW."settled_by_id", NEW."since", NEW."state", NEW."submission_key", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="5304f17a52560598e28f4010d2541b31d6843ab8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f2d49",
                            table="villages_villagesuccession",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
