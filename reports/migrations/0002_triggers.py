"""What the database refuses beside the constraints of the tables, and the history of every row that is followed."""

# What writes history is one line of SQL.
# fmt: off

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    replaces = [("reports", "0001_initial"), ("reports", "0003_list_exports"), ("reports", "0004_other_reports"), ("reports", "0005_schedules")]

    dependencies = [
        ("reports", "0001_tables"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="monthlyreturn",
                    trigger=pgtrigger.compiler.Trigger(
                        name="frozen_figures_stay",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.state IN ('submitted', 'accepted', 'locked') AND (OLD.figures IS DISTINCT FROM NEW.figures OR OLD.opening IS DISTINCT FROM NEW.opening OR OLD.moved_in IS DISTINCT FROM NEW.moved_in OR OLD.moved_out IS DISTINCT FROM NEW.moved_out OR OLD.closing IS DISTINCT FROM NEW.closing OR OLD.carried_over IS DISTINCT FROM NEW.carried_over OR OLD.corrected IS DISTINCT FROM NEW.corrected OR OLD.computed_at IS DISTINCT FROM NEW.computed_at))",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="1f3191f4ea29fe10d81ee983047522fcc0d4ed79",
                            operation="UPDATE",
                            pgid="pgtrigger_frozen_figures_stay_45e4d",
                            table="reports_monthlyreturn",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="monthlyreturn",
                    trigger=pgtrigger.compiler.Trigger(
                        name="sent_returns_stay",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.state <> 'draft')",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="98f1066bc8b1d252059f0e3c370c411386dcd653",
                            operation="DELETE",
                            pgid="pgtrigger_sent_returns_stay_da8dc",
                            table="reports_monthlyreturn",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="countedrows",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="713f89fe364bc35b1ec74b32896435075e0340a0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9cd05",
                            table="reports_countedrows",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="monthlyreturn",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reports_monthlyreturnevent" ("accepted_at", "accepted_by_id", "carried_over", "closing", "computed_at", "corrected", "figures", "id", "is_late", "locked_at", "month", "moved_in", "moved_out", "office_id", "opening", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "returned_at", "returned_by_id", "returned_reason", "state", "submitted_at", "submitted_by_id") VALUES (NEW."accepted_at", NEW."accepted_by_id", NEW."carried_over", NEW."closing", NEW."computed_at", NEW."corrected", NEW."figures", NEW."id", NEW."is_late", NEW."locked_at", NEW."month", NEW."moved_in", NEW."moved_out", NEW."office_id", NEW."opening", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."returned_at", NEW."returned_by_id", NEW."returned_reason", NEW."state", NEW."submitted_at", NEW."submitted_by_id"); RETURN NULL;',
                            hash="f8e93827155873da7cf9b650859ae755611593f2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_baaff",
                            table="reports_monthlyreturn",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="monthlyreturn",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reports_monthlyreturnevent" ("accepted_at", "accepted_by_id", "carried_over", "closing", "computed_at", "corrected", "figures", "id", "is_late", "locked_at", "month", "moved_in", "moved_out", "office_id", "opening", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "returned_at", "returned_by_id", "returned_reason", "state", "submitted_at", "submitted_by_id") VALUES (NEW."accepted_at", NEW."accepted_by_id", NEW."carried_over", NEW."closing", NEW."computed_at", NEW."corrected", NEW."figures", NEW."id", NEW."is_late", NEW."locked_at", NEW."month", NEW."moved_in", NEW."moved_out", NEW."office_id", NEW."opening", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."returned_at", NEW."returned_by_id", NEW."returned_reason", NEW."state", NEW."submitted_at", NEW."submitted_by_id"); RETURN NULL;',
                            hash="3bc1235bc245b1f61f346979b165e801c1583575",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_952cc",
                            table="reports_monthlyreturn",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncorrection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reports_returncorrectionevent" ("case_id", "effect", "id", "monthly_return_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id") VALUES (NEW."case_id", NEW."effect", NEW."id", NEW."monthly_return_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="154869103b5d8b3969dc2f79c1ba949933e41315",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5543a",
                            table="reports_returncorrection",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="returncorrection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reports_returncorrectionevent" ("case_id", "effect", "id", "monthly_return_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id") VALUES (NEW."case_id", NEW."effect", NEW."id", NEW."monthly_return_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="35ef3c9c327b594c0c73a12880349163b16a259a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7a91c",
                            table="reports_returncorrection",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportschedule",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reports_reportscheduleevent" ("created_at", "ended_reason", "every", "id", "owner_id", "parameters", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_office_id", "place_regional_id", "public_id", "role", "running_since", "state", "subject", "submission_key") VALUES (NEW."created_at", NEW."ended_reason", NEW."every", NEW."id", NEW."owner_id", NEW."parameters", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_office_id", NEW."place_regional_id", NEW."public_id", NEW."role", NEW."running_since", NEW."state", NEW."subject", NEW."submission_key"); RETURN NULL;',
                            hash="987b17a6dc0f75dc532cb04d1a5dc265e15747f0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_168a3",
                            table="reports_reportschedule",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportschedule",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reports_reportscheduleevent" ("created_at", "ended_reason", "every", "id", "owner_id", "parameters", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_office_id", "place_regional_id", "public_id", "role", "running_since", "state", "subject", "submission_key") VALUES (NEW."created_at", NEW."ended_reason", NEW."every", NEW."id", NEW."owner_id", NEW."parameters", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_office_id", NEW."place_regional_id", NEW."public_id", NEW."role", NEW."running_since", NEW."state", NEW."subject", NEW."submission_key"); RETURN NULL;',
                            hash="997a9ab2905c1a702d0121109a0ef2aeabb0fa4f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_45f5f",
                            table="reports_reportschedule",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
