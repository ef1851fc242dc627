from django.conf import settings
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("programs", "0008_proposals_may_be_returned"),
        ("villages", "0002_profiles_and_groups"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="villageregistration",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="villageregistration",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="villageregistration",
                    name="counted_from_list",
                    field=models.BooleanField(default=False, editable=False, verbose_name="dihitung dari daftar hadir"),
                ),
                migrations.AddField(
                    model_name="villageregistrationevent",
                    name="counted_from_list",
                    field=models.BooleanField(default=False, editable=False, verbose_name="dihitung dari daftar hadir"),
                ),
                migrations.AlterField(
                    model_name="attendee",
                    name="name",
                    field=models.CharField(
                        blank=True,
                        help_text="Kosong setelah masa simpan berakhir.",
                        max_length=100,
                        verbose_name="nama",
                    ),
                ),
                migrations.AlterField(
                    model_name="attendee",
                    name="registration",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attendees",
                        to="programs.villageregistration",
                        verbose_name="desa atau kelurahan",
                    ),
                ),
                migrations.AlterField(
                    model_name="attendeeevent",
                    name="name",
                    field=models.CharField(
                        blank=True,
                        help_text="Kosong setelah masa simpan berakhir.",
                        max_length=100,
                        verbose_name="nama",
                    ),
                ),
                migrations.AlterField(
                    model_name="attendeeevent",
                    name="registration",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.villageregistration",
                        verbose_name="desa atau kelurahan",
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="villageregistration",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_villageregistrationevent" ("answered_at", "answered_by_id", "answered_link_id", "attendance_entered_at", "attendance_entered_by_id", "contact_name", "contact_phone", "counted_from_list", "event_id", "id", "invited_at", "needs", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "revision", "signal", "state", "village_id") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."answered_link_id", NEW."attendance_entered_at", NEW."attendance_entered_by_id", NEW."contact_name", NEW."contact_phone", NEW."counted_from_list", NEW."event_id", NEW."id", NEW."invited_at", NEW."needs", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed_on", NEW."public_id", NEW."revision", NEW."signal", NEW."state", NEW."village_id"); RETURN NULL;',
                            hash="db09c218eee684f4e6f5febaa70bf62d36058ab9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_82c32",
                            table="programs_villageregistration",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageregistration",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_villageregistrationevent" ("answered_at", "answered_by_id", "answered_link_id", "attendance_entered_at", "attendance_entered_by_id", "contact_name", "contact_phone", "counted_from_list", "event_id", "id", "invited_at", "needs", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "revision", "signal", "state", "village_id") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."answered_link_id", NEW."attendance_entered_at", NEW."attendance_entered_by_id", NEW."contact_name", NEW."contact_phone", NEW."counted_from_list", NEW."event_id", NEW."id", NEW."invited_at", NEW."needs", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed_on", NEW."public_id", NEW."revision", NEW."signal", NEW."state", NEW."village_id"); RETURN NULL;',
                            hash="843e1e4074c5e09b11c690110fa6eb3196e4992f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2f4ca",
                            table="programs_villageregistration",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="villageregistration",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("counted_from_list", False), ("attendance_entered_at__isnull", False), _connector="OR"
                        ),
                        name="registration_list_counts_somebody",
                        violation_error_message="Tanpa daftar hadir tidak ada yang dihitung darinya.",
                    ),
                ),
            ],
        ),
    ]
