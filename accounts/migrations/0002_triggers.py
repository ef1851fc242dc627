"""What the database refuses beside the constraints of the tables, and the history of every row that is followed."""

# What writes history is one line of SQL.
# fmt: off

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    replaces = [("accounts", "0001_initial"), ("accounts", "0002_drafts_and_legal_settings")]

    dependencies = [
        ("accounts", "0001_tables"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="accessevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c6bdf1d5b84fff1edfaab0faac7fba8956cd63ea",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d47d5",
                            table="accounts_accessevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="regionaloffice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_regionalofficeevent" ("code", "id", "is_verified", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_city", "timezone") VALUES (NEW."code", NEW."id", NEW."is_verified", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."seat_city", NEW."timezone"); RETURN NULL;',
                            hash="6873349a651533bc7a7d664c2982a91d4d68b2f7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8ccde",
                            table="accounts_regionaloffice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regionaloffice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "accounts_regionalofficeevent" ("code", "id", "is_verified", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_city", "timezone") VALUES (NEW."code", NEW."id", NEW."is_verified", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."seat_city", NEW."timezone"); RETURN NULL;',
                            hash="68388ac414a924c6de740941d70164b496644293",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ab940",
                            table="accounts_regionaloffice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="office",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_officeevent" ("code", "id", "is_active", "is_verified", "letter_number_pattern", "letterhead", "name", "note", "office_class", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regional_office_id", "report_in_days", "short_code", "timezone") VALUES (NEW."code", NEW."id", NEW."is_active", NEW."is_verified", NEW."letter_number_pattern", NEW."letterhead", NEW."name", NEW."note", NEW."office_class", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."regional_office_id", NEW."report_in_days", NEW."short_code", NEW."timezone"); RETURN NULL;',
                            hash="a2166723bd56a9195f4123862860bbceccb1d928",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_29e99",
                            table="accounts_office",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="office",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "accounts_officeevent" ("code", "id", "is_active", "is_verified", "letter_number_pattern", "letterhead", "name", "note", "office_class", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regional_office_id", "report_in_days", "short_code", "timezone") VALUES (NEW."code", NEW."id", NEW."is_active", NEW."is_verified", NEW."letter_number_pattern", NEW."letterhead", NEW."name", NEW."note", NEW."office_class", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."regional_office_id", NEW."report_in_days", NEW."short_code", NEW."timezone"); RETURN NULL;',
                            hash="15ff8c05791efb05162da3479c8a4812dfbcac83",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_40b8a",
                            table="accounts_office",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="prosecutionoffice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_prosecutionofficeevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "timezone") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."timezone"); RETURN NULL;',
                            hash="b06278c54f125ed3064e4494884da5cc46e98521",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_33e75",
                            table="accounts_prosecutionoffice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="prosecutionoffice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "accounts_prosecutionofficeevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "timezone") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."timezone"); RETURN NULL;',
                            hash="bd22379d1efae536a811cc0c014b281df328797c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1871b",
                            table="accounts_prosecutionoffice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_userevent" ("date_joined", "email", "id", "is_active", "is_demo", "is_staff", "is_superuser", "must_change_password", "name", "nip", "office_id", "own_timezone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "prosecution_office_id", "public_id", "regional_office_id", "role", "username") VALUES (NEW."date_joined", NEW."email", NEW."id", NEW."is_active", NEW."is_demo", NEW."is_staff", NEW."is_superuser", NEW."must_change_password", NEW."name", NEW."nip", NEW."office_id", NEW."own_timezone", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."prosecution_office_id", NEW."public_id", NEW."regional_office_id", NEW."role", NEW."username"); RETURN NULL;',
                            hash="762421fd38228db4dfd603f992331db843859bc3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3867c",
                            table="accounts_user",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."date_joined" IS DISTINCT FROM (NEW."date_joined") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."is_demo" IS DISTINCT FROM (NEW."is_demo") OR OLD."is_staff" IS DISTINCT FROM (NEW."is_staff") OR OLD."is_superuser" IS DISTINCT FROM (NEW."is_superuser") OR OLD."must_change_password" IS DISTINCT FROM (NEW."must_change_password") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."nip" IS DISTINCT FROM (NEW."nip") OR OLD."office_id" IS DISTINCT FROM (NEW."office_id") OR OLD."own_timezone" IS DISTINCT FROM (NEW."own_timezone") OR OLD."phone" IS DISTINCT FROM (NEW."phone") OR OLD."prosecution_office_id" IS DISTINCT FROM (NEW."prosecution_office_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."regional_office_id" IS DISTINCT FROM (NEW."regional_office_id") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."username" IS DISTINCT FROM (NEW."username"))',
                            func='INSERT INTO "accounts_userevent" ("date_joined", "email", "id", "is_active", "is_demo", "is_staff", "is_superuser", "must_change_password", "name", "nip", "office_id", "own_timezone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "prosecution_office_id", "public_id", "regional_office_id", "role", "username") VALUES (NEW."date_joined", NEW."email", NEW."id", NEW."is_active", NEW."is_demo", NEW."is_staff", NEW."is_superuser", NEW."must_change_password", NEW."name", NEW."nip", NEW."office_id", NEW."own_timezone", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."prosecution_office_id", NEW."public_id", NEW."regional_office_id", NEW."role", NEW."username"); RETURN NULL;',
                            hash="356b7157e25db2f20f721f4199b2407acac22e32",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0e890",
                            table="accounts_user",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="legalsetting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_legalsettingevent" ("id", "key", "label", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit", "valid_from", "value") VALUES (NEW."id", NEW."key", NEW."label", NEW."legal_basis", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."unit", NEW."valid_from", NEW."value"); RETURN NULL;',
                            hash="e26ec45049f357141a864d5e8c22260f7cc0fa34",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9ae39",
                            table="accounts_legalsetting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="legalsetting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "accounts_legalsettingevent" ("id", "key", "label", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit", "valid_from", "value") VALUES (NEW."id", NEW."key", NEW."label", NEW."legal_basis", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."unit", NEW."valid_from", NEW."value"); RETURN NULL;',
                            hash="4dc7e29d6cc2ee9696b1dab6cd25c8c410c55dbe",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_09214",
                            table="accounts_legalsetting",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
