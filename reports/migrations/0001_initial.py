import django.db.models.deletion
import django.db.models.expressions
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import reports.files
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="MonthlyReturn",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("month", models.DateField(help_text="Hari pertama bulan itu.", verbose_name="bulan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Konsep")], default="draft", max_length=10, verbose_name="keadaan"
                            ),
                        ),
                        ("figures", models.JSONField(verbose_name="angka")),
                        ("opening", models.PositiveIntegerField(verbose_name="klien awal bulan")),
                        ("moved_in", models.PositiveIntegerField(verbose_name="masuk")),
                        ("moved_out", models.PositiveIntegerField(verbose_name="keluar")),
                        ("closing", models.PositiveIntegerField(verbose_name="klien akhir bulan")),
                        ("computed_at", models.DateTimeField(auto_now=True, verbose_name="dihitung")),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="monthly_returns",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "laporan bulanan",
                        "verbose_name_plural": "laporan bulanan",
                        "ordering": ["-month", "office__name"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "month"),
                                name="monthlyreturn_one_per_office_and_month",
                                violation_error_message="Laporan bulan ini sudah ada.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("month__day", 1)),
                                name="monthlyreturn_month_is_first_day",
                                violation_error_message="Bulan ditulis sebagai tanggal 1.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "closing",
                                        django.db.models.expressions.CombinedExpression(
                                            django.db.models.expressions.CombinedExpression(
                                                models.F("opening"), "+", models.F("moved_in")
                                            ),
                                            "-",
                                            models.F("moved_out"),
                                        ),
                                    )
                                ),
                                name="monthlyreturn_adds_up",
                                violation_error_message="Klien awal + masuk - keluar harus sama dengan klien akhir.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportJob",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("monthly_return", "Laporan bulanan")], max_length=30, verbose_name="laporan"
                            ),
                        ),
                        ("parameters", models.JSONField(verbose_name="ukuran")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Menunggu"),
                                    ("running", "Sedang dibuat"),
                                    ("done", "Selesai"),
                                    ("failed", "Gagal"),
                                    ("expired", "Berkas sudah dihapus"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("progress", models.PositiveSmallIntegerField(default=0, verbose_name="kemajuan (persen)")),
                        ("step", models.CharField(blank=True, max_length=100, verbose_name="langkah")),
                        (
                            "attempts",
                            models.PositiveSmallIntegerField(
                                default=0, help_text="How often a worker took it up.", verbose_name="percobaan"
                            ),
                        ),
                        ("pdf", models.FileField(blank=True, max_length=200, upload_to=reports.files.report_path)),
                        ("xlsx", models.FileField(blank=True, max_length=200, upload_to=reports.files.report_path)),
                        ("error", models.CharField(blank=True, max_length=300, verbose_name="kesalahan")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diminta"
                            ),
                        ),
                        ("started_at", models.DateTimeField(blank=True, null=True, verbose_name="mulai")),
                        ("finished_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("expires_at", models.DateTimeField(blank=True, null=True, verbose_name="berkas dihapus pada")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="report_jobs",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "requested_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="report_jobs",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "permintaan laporan",
                        "verbose_name_plural": "permintaan laporan",
                        "ordering": ["-created_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("progress__range", (0, 100))),
                                name="reportjob_progress_0_to_100",
                                violation_error_message="Kemajuan 0 sampai 100 persen.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "done"), _negated=True),
                                    models.Q(
                                        ("expires_at__isnull", False),
                                        ("finished_at__isnull", False),
                                        models.Q(("pdf", ""), _negated=True),
                                        models.Q(("xlsx", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="reportjob_done_has_files",
                                violation_error_message="Laporan yang selesai harus punya berkas.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "failed"), _negated=True),
                                    models.Q(("error", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="reportjob_failure_has_reason",
                                violation_error_message="Kegagalan harus punya sebab.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MonthlyReturnEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("month", models.DateField(help_text="Hari pertama bulan itu.", verbose_name="bulan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Konsep")], default="draft", max_length=10, verbose_name="keadaan"
                            ),
                        ),
                        ("figures", models.JSONField(verbose_name="angka")),
                        ("opening", models.PositiveIntegerField(verbose_name="klien awal bulan")),
                        ("moved_in", models.PositiveIntegerField(verbose_name="masuk")),
                        ("moved_out", models.PositiveIntegerField(verbose_name="keluar")),
                        ("closing", models.PositiveIntegerField(verbose_name="klien akhir bulan")),
                        ("computed_at", models.DateTimeField(auto_now=True, verbose_name="dihitung")),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.office",
                                verbose_name="Bapas",
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
                                to="reports.monthlyreturn",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
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
                            func='INSERT INTO "reports_monthlyreturnevent" ("closing", "computed_at", "figures", "id", "month", "moved_in", "moved_out", "office_id", "opening", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state") VALUES (NEW."closing", NEW."computed_at", NEW."figures", NEW."id", NEW."month", NEW."moved_in", NEW."moved_out", NEW."office_id", NEW."opening", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."state"); RETURN NULL;',
                            hash="3772ba41f49e19dd2dd2411a17c37dea274e3c4a",
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
                            func='INSERT INTO "reports_monthlyreturnevent" ("closing", "computed_at", "figures", "id", "month", "moved_in", "moved_out", "office_id", "opening", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state") VALUES (NEW."closing", NEW."computed_at", NEW."figures", NEW."id", NEW."month", NEW."moved_in", NEW."moved_out", NEW."office_id", NEW."opening", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."state"); RETURN NULL;',
                            hash="f392531daeaa6dade63cf9aa0d8d2c6535593c16",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_952cc",
                            table="reports_monthlyreturn",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
