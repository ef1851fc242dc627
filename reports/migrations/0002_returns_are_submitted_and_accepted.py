from datetime import date
from decimal import Decimal

import django.db.models.deletion
import django.db.models.expressions
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


KEY = "monthly-return-due-day"
FIRST_DAY = date(2020, 1, 1)
BASIS = "Belum dibaca dalam naskah resmi: kebiasaan laporan bulanan kantor, periksa sebelum dipakai"


def add(apps, schema_editor):
    apps.get_model("accounts", "LegalSetting").objects.get_or_create(
        key=KEY,
        valid_from=FIRST_DAY,
        defaults={
            "label": "Laporan bulanan dikirim paling lambat tanggal ini pada bulan berikutnya",
            "value": Decimal(5),
            "unit": "tanggal",
            "legal_basis": BASIS,
        },
    )


def take_away(apps, schema_editor):
    apps.get_model("accounts", "LegalSetting").objects.filter(key=KEY, valid_from=FIRST_DAY).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_emergency_access"),
        ("clients", "0017_visit_end_and_place_are_whole"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("reports", "0001_initial"),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="CountedRows",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("rows", models.JSONField(verbose_name="baris yang dihitung")),
                        (
                            "counted_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dihitung"
                            ),
                        ),
                        (
                            "monthly_return",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="counted_rows",
                                to="reports.monthlyreturn",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "baris laporan bulanan",
                        "verbose_name_plural": "baris laporan bulanan",
                        "ordering": ["-counted_at", "-id"],
                    },
                ),
                migrations.CreateModel(
                    name="ReturnCorrection",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "effect",
                            models.CharField(
                                choices=[
                                    ("added", "Ditambahkan"),
                                    ("removed", "Tidak dihitung lagi"),
                                    ("moved", "Pindah baris"),
                                ],
                                max_length=8,
                                verbose_name="akibat",
                            ),
                        ),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "case",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
                        (
                            "monthly_return",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="corrections",
                                to="reports.monthlyreturn",
                                verbose_name="laporan bulanan",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "koreksi laporan bulanan",
                        "verbose_name_plural": "koreksi laporan bulanan",
                        "ordering": ["id"],
                    },
                ),
                migrations.CreateModel(
                    name="ReturnCorrectionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "effect",
                            models.CharField(
                                choices=[
                                    ("added", "Ditambahkan"),
                                    ("removed", "Tidak dihitung lagi"),
                                    ("moved", "Pindah baris"),
                                ],
                                max_length=8,
                                verbose_name="akibat",
                            ),
                        ),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "case",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
                        (
                            "monthly_return",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reports.monthlyreturn",
                                verbose_name="laporan bulanan",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="reports.returncorrection",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="monthlyreturn",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="monthlyreturn",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="accepted_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="diterima"),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="accepted_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="carried_over",
                    field=models.PositiveIntegerField(
                        blank=True,
                        help_text="Perkara akhir bulan lalu menurut laporan yang dikirim; kosong pada laporan pertama.",
                        null=True,
                        verbose_name="akhir bulan lalu",
                    ),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="corrected",
                    field=models.IntegerField(
                        default=0, help_text="Perkara awal bulan dikurangi akhir bulan lalu.", verbose_name="koreksi"
                    ),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="is_late",
                    field=models.BooleanField(default=False, verbose_name="terlambat dikirim"),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="locked_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="dikunci"),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="returned_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="dikembalikan"),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="returned_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="returned_reason",
                    field=models.CharField(blank=True, max_length=500, verbose_name="alasan dikembalikan"),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="submitted_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="dikirim"),
                ),
                migrations.AddField(
                    model_name="monthlyreturn",
                    name="submitted_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="monthlyreturnevent",
                    name="accepted_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="diterima"),
                ),
                migrations.AddField(
                    model_name="monthlyreturnevent",
                    name="accepted_by",
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
                    model_name="monthlyreturnevent",
                    name="carried_over",
                    field=models.PositiveIntegerField(
                        blank=True,
                        help_text="Perkara akhir bulan lalu menurut laporan yang dikirim; kosong pada laporan pertama.",
                        null=True,
                        verbose_name="akhir bulan lalu",
                    ),
                ),
                migrations.AddField(
                    model_name="monthlyreturnevent",
                    name="corrected",
                    field=models.IntegerField(
                        default=0, help_text="Perkara awal bulan dikurangi akhir bulan lalu.", verbose_name="koreksi"
                    ),
                ),
                migrations.AddField(
                    model_name="monthlyreturnevent",
                    name="is_late",
                    field=models.BooleanField(default=False, verbose_name="terlambat dikirim"),
                ),
                migrations.AddField(
                    model_name="monthlyreturnevent",
                    name="locked_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="dikunci"),
                ),
                migrations.AddField(
                    model_name="monthlyreturnevent",
                    name="returned_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="dikembalikan"),
                ),
                migrations.AddField(
                    model_name="monthlyreturnevent",
                    name="returned_by",
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
                    model_name="monthlyreturnevent",
                    name="returned_reason",
                    field=models.CharField(blank=True, max_length=500, verbose_name="alasan dikembalikan"),
                ),
                migrations.AddField(
                    model_name="monthlyreturnevent",
                    name="submitted_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="dikirim"),
                ),
                migrations.AddField(
                    model_name="monthlyreturnevent",
                    name="submitted_by",
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
                migrations.AlterField(
                    model_name="monthlyreturn",
                    name="closing",
                    field=models.PositiveIntegerField(verbose_name="perkara akhir bulan"),
                ),
                migrations.AlterField(
                    model_name="monthlyreturn",
                    name="computed_at",
                    field=models.DateTimeField(default=django.utils.timezone.now, verbose_name="dihitung"),
                ),
                migrations.AlterField(
                    model_name="monthlyreturn",
                    name="opening",
                    field=models.PositiveIntegerField(verbose_name="perkara awal bulan"),
                ),
                migrations.AlterField(
                    model_name="monthlyreturn",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("draft", "Konsep"),
                            ("submitted", "Dikirim"),
                            ("returned", "Dikembalikan"),
                            ("accepted", "Diterima"),
                            ("locked", "Dikunci"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="keadaan",
                    ),
                ),
                migrations.AlterField(
                    model_name="monthlyreturnevent",
                    name="closing",
                    field=models.PositiveIntegerField(verbose_name="perkara akhir bulan"),
                ),
                migrations.AlterField(
                    model_name="monthlyreturnevent",
                    name="computed_at",
                    field=models.DateTimeField(default=django.utils.timezone.now, verbose_name="dihitung"),
                ),
                migrations.AlterField(
                    model_name="monthlyreturnevent",
                    name="opening",
                    field=models.PositiveIntegerField(verbose_name="perkara awal bulan"),
                ),
                migrations.AlterField(
                    model_name="monthlyreturnevent",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("draft", "Konsep"),
                            ("submitted", "Dikirim"),
                            ("returned", "Dikembalikan"),
                            ("accepted", "Diterima"),
                            ("locked", "Dikunci"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="keadaan",
                    ),
                ),
            ],
        ),
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
                migrations.AddConstraint(
                    model_name="monthlyreturn",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("carried_over__isnull", True), ("corrected", 0)),
                            models.Q(
                                ("carried_over__isnull", False),
                                (
                                    "opening",
                                    django.db.models.expressions.CombinedExpression(
                                        models.F("carried_over"), "+", models.F("corrected")
                                    ),
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="monthlyreturn_opens_where_last_closed",
                        violation_error_message="Awal bulan harus sama dengan akhir bulan lalu ditambah koreksi.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="monthlyreturn",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("state", "draft"),
                            models.Q(("submitted_at__isnull", False), ("submitted_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="monthlyreturn_submitted_by_somebody",
                        violation_error_message="Pengiriman harus menyebut siapa dan kapan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="monthlyreturn",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "returned"), _negated=True),
                            models.Q(
                                ("returned_at__isnull", False),
                                ("returned_by__isnull", False),
                                models.Q(("returned_reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="monthlyreturn_returned_with_reason",
                        violation_error_message="Tulis alasan mengembalikan laporan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="monthlyreturn",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("accepted_at__isnull", False),
                                ("accepted_by__isnull", False),
                                ("state__in", ["accepted", "locked"]),
                            ),
                            models.Q(
                                models.Q(("state__in", ["accepted", "locked"]), _negated=True),
                                ("accepted_at__isnull", True),
                                ("accepted_by__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="monthlyreturn_accepted_by_somebody",
                        violation_error_message="Penerimaan harus menyebut siapa dan kapan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="monthlyreturn",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("accepted_by__isnull", True),
                            models.Q(
                                ("submitted_by__isnull", False),
                                models.Q(("accepted_by", models.F("submitted_by")), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="monthlyreturn_accepted_by_another",
                        violation_error_message="Laporan diterima oleh orang lain daripada yang mengirimnya.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="monthlyreturn",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("locked_at__isnull", False), ("state", "locked")),
                            models.Q(models.Q(("state", "locked"), _negated=True), ("locked_at__isnull", True)),
                            _connector="OR",
                        ),
                        name="monthlyreturn_locked_has_time",
                        violation_error_message="Penguncian harus menyebut kapan.",
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
                migrations.AddConstraint(
                    model_name="returncorrection",
                    constraint=models.UniqueConstraint(
                        fields=("monthly_return", "case", "effect"),
                        name="returncorrection_once_per_case",
                        violation_error_message="Perkara ini sudah dijelaskan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="returncorrection",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("reason", ""), _negated=True),
                        name="returncorrection_has_reason",
                        violation_error_message="Tulis sebab koreksi.",
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
            ],
        ),
        migrations.RunPython(add, reverse_code=take_away),
    ]
