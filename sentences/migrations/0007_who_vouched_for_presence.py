import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    """A signature on paper vouches for presence too, and a link's word says from which address it came."""

    dependencies = [
        ("sentences", "0006_legal_settings_of_social_work"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="attendance",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="attendance",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="worksession",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="worksession",
                    name="update_update",
                ),
                migrations.RemoveConstraint(
                    model_name="worksession",
                    name="session_state_has_its_authors",
                ),
                migrations.AddField(
                    model_name="attendance",
                    name="recorded_from",
                    field=models.GenericIPAddressField(
                        blank=True, editable=False, null=True, verbose_name="dicatat dari alamat"
                    ),
                ),
                migrations.AddField(
                    model_name="attendanceevent",
                    name="recorded_from",
                    field=models.GenericIPAddressField(
                        blank=True, editable=False, null=True, verbose_name="dicatat dari alamat"
                    ),
                ),
                migrations.AddField(
                    model_name="worksession",
                    name="confirmed_from",
                    field=models.GenericIPAddressField(
                        blank=True, editable=False, null=True, verbose_name="dikonfirmasi dari alamat"
                    ),
                ),
                migrations.AddField(
                    model_name="worksessionevent",
                    name="confirmed_from",
                    field=models.GenericIPAddressField(
                        blank=True, editable=False, null=True, verbose_name="dikonfirmasi dari alamat"
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="attendance",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_attendanceevent" ("arrived_at", "break_minutes", "id", "left_at", "link_id", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "recorded_at", "recorded_by_id", "recorded_from", "session_id", "state") VALUES (NEW."arrived_at", NEW."break_minutes", NEW."id", NEW."left_at", NEW."link_id", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placement_id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."recorded_from", NEW."session_id", NEW."state"); RETURN NULL;',
                            hash="f682473388c11c1e7bc8fc0dc56a1c94c5da475a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_94740",
                            table="sentences_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendance",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_attendanceevent" ("arrived_at", "break_minutes", "id", "left_at", "link_id", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "recorded_at", "recorded_by_id", "recorded_from", "session_id", "state") VALUES (NEW."arrived_at", NEW."break_minutes", NEW."id", NEW."left_at", NEW."link_id", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placement_id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."recorded_from", NEW."session_id", NEW."state"); RETURN NULL;',
                            hash="88d4ea9bae18f88408eaf2e3784a80c1992cb8b3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3466d",
                            table="sentences_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="worksession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_worksessionevent" ("break_minutes", "confirmed_at", "confirmed_by_id", "confirmed_from", "confirmed_link_id", "day_sheet_id", "disputed_at", "disputed_by_id", "disputed_reason", "drafted_at", "drafted_by_id", "drafted_link_id", "ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "rejected_at", "rejected_by_id", "rejected_reason", "sentence_id", "starts_at", "state", "submission_key", "task", "verified_at", "verified_by_id") VALUES (NEW."break_minutes", NEW."confirmed_at", NEW."confirmed_by_id", NEW."confirmed_from", NEW."confirmed_link_id", NEW."day_sheet_id", NEW."disputed_at", NEW."disputed_by_id", NEW."disputed_reason", NEW."drafted_at", NEW."drafted_by_id", NEW."drafted_link_id", NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placement_id", NEW."public_id", NEW."rejected_at", NEW."rejected_by_id", NEW."rejected_reason", NEW."sentence_id", NEW."starts_at", NEW."state", NEW."submission_key", NEW."task", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="e1f8385d30b7f945558e3a255bf708477be905f0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_db657",
                            table="sentences_worksession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="worksession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_worksessionevent" ("break_minutes", "confirmed_at", "confirmed_by_id", "confirmed_from", "confirmed_link_id", "day_sheet_id", "disputed_at", "disputed_by_id", "disputed_reason", "drafted_at", "drafted_by_id", "drafted_link_id", "ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "rejected_at", "rejected_by_id", "rejected_reason", "sentence_id", "starts_at", "state", "submission_key", "task", "verified_at", "verified_by_id") VALUES (NEW."break_minutes", NEW."confirmed_at", NEW."confirmed_by_id", NEW."confirmed_from", NEW."confirmed_link_id", NEW."day_sheet_id", NEW."disputed_at", NEW."disputed_by_id", NEW."disputed_reason", NEW."drafted_at", NEW."drafted_by_id", NEW."drafted_link_id", NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placement_id", NEW."public_id", NEW."rejected_at", NEW."rejected_by_id", NEW."rejected_reason", NEW."sentence_id", NEW."starts_at", NEW."state", NEW."submission_key", NEW."task", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="2a3844c2392598103811ee8d35cf5dc4e2042d19",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_423ca",
                            table="sentences_worksession",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="worksession",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("confirmed_at__isnull", True),
                                ("rejected_at__isnull", True),
                                ("state", "draft"),
                                ("verified_at__isnull", True),
                            ),
                            models.Q(
                                models.Q(
                                    ("confirmed_at__isnull", False),
                                    models.Q(
                                        ("confirmed_by__isnull", False),
                                        ("confirmed_link__isnull", False),
                                        ("day_sheet__isnull", False),
                                        _connector="OR",
                                    ),
                                ),
                                ("rejected_at__isnull", True),
                                ("state", "confirmed"),
                                ("verified_at__isnull", True),
                            ),
                            models.Q(
                                models.Q(
                                    ("confirmed_at__isnull", False),
                                    models.Q(
                                        ("confirmed_by__isnull", False),
                                        ("confirmed_link__isnull", False),
                                        ("day_sheet__isnull", False),
                                        _connector="OR",
                                    ),
                                ),
                                ("rejected_at__isnull", True),
                                ("state", "verified"),
                                ("verified_at__isnull", False),
                                ("verified_by__isnull", False),
                            ),
                            models.Q(
                                models.Q(
                                    ("confirmed_at__isnull", False),
                                    models.Q(
                                        ("confirmed_by__isnull", False),
                                        ("confirmed_link__isnull", False),
                                        ("day_sheet__isnull", False),
                                        _connector="OR",
                                    ),
                                ),
                                ("disputed_at__isnull", False),
                                ("disputed_by__isnull", False),
                                ("rejected_at__isnull", True),
                                ("state", "disputed"),
                                ("verified_at__isnull", True),
                                models.Q(("disputed_reason", ""), _negated=True),
                            ),
                            models.Q(
                                ("rejected_at__isnull", False),
                                ("rejected_by__isnull", False),
                                ("state", "rejected"),
                                ("verified_at__isnull", True),
                                models.Q(("rejected_reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="session_state_has_its_authors",
                        violation_error_message="Setiap langkah harus mencatat siapa dan kapan.",
                    ),
                ),
            ],
        ),
    ]
