"""Reports as jobs and schedules, and the monthly return with what it counted and how it was put right."""

# One line a column.
# fmt: off

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.expressions
import django.utils.timezone
import reports.files
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    # The last of the former migrations; a database that has not reached it is refused (docs/OPERATIONS.md).
    replaces = [("reports", "0006_jobs_keep_who_was_hidden")]

    initial = True

    dependencies = [
        ("sentences", "0003_legal_settings_of_social_work"),
    ]

    operations = [
        Together(
            operations=[
                # job
                migrations.CreateModel(
                    name="ReportJob",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("monthly_return", "Laporan bulanan"),
                                    ("list_export", "Unduhan daftar"),
                                    ("daily", "Laporan harian"),
                                    ("caseload", "Beban kerja tiap petugas"),
                                    ("inquiry_times", "Ketepatan waktu Litmas"),
                                    ("work_hours", "Jam kerja sosial"),
                                    ("outreach", "Kegiatan penyuluhan"),
                                    ("agreements", "Perjanjian dan janji mitra"),
                                    ("guidance_history", "Riwayat bimbingan"),
                                ],
                                max_length=30,
                                verbose_name="laporan",
                            ),
                        ),
                        ("parameters", models.JSONField(verbose_name="ukuran")),
                        ("requested_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="report_jobs", to=settings.AUTH_USER_MODEL)),
                        ("office", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="report_jobs", to="accounts.office", verbose_name="Bapas")),
                        ("reason", models.CharField(blank=True, max_length=300, verbose_name="alasan")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Menunggu"),
                                    ("running", "Sedang dibuat"),
                                    ("done", "Selesai"),
                                    ("failed", "Gagal"),
                                    ("cancelled", "Dibatalkan"),
                                    ("expired", "Berkas sudah dihapus"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("progress", models.PositiveSmallIntegerField(default=0, verbose_name="kemajuan (persen)")),
                        ("rows_total", models.PositiveIntegerField(default=0, verbose_name="jumlah baris")),
                        ("rows_done", models.PositiveIntegerField(default=0, verbose_name="baris yang sudah ditulis")),
                        ("is_big", models.BooleanField(default=False, help_text="Made by the workers of the queue for big reports.", verbose_name="besar")),
                        ("step", models.CharField(blank=True, max_length=100, verbose_name="langkah")),
                        ("attempts", models.PositiveSmallIntegerField(default=0, help_text="How often a worker took it up.", verbose_name="percobaan")),
                        ("pdf", models.FileField(blank=True, max_length=200, upload_to=reports.files.report_path)),
                        ("xlsx", models.FileField(blank=True, max_length=200, upload_to=reports.files.report_path)),
                        ("csv", models.FileField(blank=True, max_length=200, upload_to=reports.files.report_path)),
                        ("error", models.CharField(blank=True, max_length=300, verbose_name="kesalahan")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diminta")),
                        ("started_at", models.DateTimeField(blank=True, null=True, verbose_name="mulai")),
                        ("finished_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("expires_at", models.DateTimeField(blank=True, null=True, verbose_name="berkas dihapus pada")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "hidden_then",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.BigIntegerField(),
                                default=list,
                                editable=False,
                                help_text="Clients who were hidden from the requester when a worker took it up; none of them is in the file.",
                                size=None,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "permintaan laporan",
                        "verbose_name_plural": "permintaan laporan",
                        "ordering": ["-created_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("progress__range", (0, 100))), name="reportjob_progress_0_to_100", violation_error_message="Kemajuan 0 sampai 100 persen."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "done"), _negated=True),
                                    models.Q(
                                        ("expires_at__isnull", False),
                                        ("finished_at__isnull", False),
                                        models.Q(("xlsx", ""), _negated=True),
                                        models.Q(
                                            models.Q(models.Q(("kind", "list_export"), _negated=True), models.Q(("pdf", ""), _negated=True)),
                                            models.Q(("kind", "list_export"), models.Q(("csv", ""), _negated=True)),
                                            _connector="OR",
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="reportjob_done_has_files",
                                violation_error_message="Laporan yang selesai harus punya berkas.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "failed"), _negated=True), models.Q(("error", ""), _negated=True), _connector="OR"),
                                name="reportjob_failure_has_reason",
                                violation_error_message="Kegagalan harus punya sebab.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("kind", "monthly_return"), _negated=True), ("office__isnull", False), _connector="OR"),
                                name="reportjob_return_names_office",
                                violation_error_message="Pilih Bapas yang dilaporkan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("kind__in", ["list_export", "guidance_history"]), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                                name="reportjob_export_has_reason",
                                violation_error_message="Tulis untuk apa ini diunduh.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state__in", ["waiting", "running"])),
                                fields=("requested_by", "kind"),
                                name="reportjob_one_pending_per_person_and_kind",
                                violation_error_message="Permintaan Anda sebelumnya masih dibuat. Tunggu, atau batalkan dulu.",
                            ),
                        ],
                    },
                ),
                # monthly return
                migrations.CreateModel(
                    name="MonthlyReturn",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="monthly_returns", to="accounts.office", verbose_name="Bapas")),
                        ("month", models.DateField(help_text="Hari pertama bulan itu.", verbose_name="bulan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Konsep"), ("submitted", "Dikirim"), ("returned", "Dikembalikan"), ("accepted", "Diterima"), ("locked", "Dikunci")],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("figures", models.JSONField(verbose_name="angka")),
                        ("opening", models.PositiveIntegerField(verbose_name="perkara awal bulan")),
                        ("moved_in", models.PositiveIntegerField(verbose_name="masuk")),
                        ("moved_out", models.PositiveIntegerField(verbose_name="keluar")),
                        ("closing", models.PositiveIntegerField(verbose_name="perkara akhir bulan")),
                        (
                            "carried_over",
                            models.PositiveIntegerField(
                                blank=True, help_text="Perkara akhir bulan lalu menurut laporan yang dikirim; kosong pada laporan pertama.", null=True, verbose_name="akhir bulan lalu"
                            ),
                        ),
                        ("corrected", models.IntegerField(default=0, help_text="Perkara awal bulan dikurangi akhir bulan lalu.", verbose_name="koreksi")),
                        ("computed_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="dihitung")),
                        ("submitted_at", models.DateTimeField(blank=True, null=True, verbose_name="dikirim")),
                        ("submitted_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("is_late", models.BooleanField(default=False, verbose_name="terlambat dikirim")),
                        ("returned_at", models.DateTimeField(blank=True, null=True, verbose_name="dikembalikan")),
                        ("returned_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("returned_reason", models.CharField(blank=True, max_length=500, verbose_name="alasan dikembalikan")),
                        ("accepted_at", models.DateTimeField(blank=True, null=True, verbose_name="diterima")),
                        ("accepted_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("locked_at", models.DateTimeField(blank=True, null=True, verbose_name="dikunci")),
                    ],
                    options={
                        "verbose_name": "laporan bulanan",
                        "verbose_name_plural": "laporan bulanan",
                        "ordering": ["-month", "office__name"],
                        "constraints": [
                            models.UniqueConstraint(fields=("office", "month"), name="monthlyreturn_one_per_office_and_month", violation_error_message="Laporan bulan ini sudah ada."),
                            models.CheckConstraint(condition=models.Q(("month__day", 1)), name="monthlyreturn_month_is_first_day", violation_error_message="Bulan ditulis sebagai tanggal 1."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "closing",
                                        django.db.models.expressions.CombinedExpression(
                                            django.db.models.expressions.CombinedExpression(models.F("opening"), "+", models.F("moved_in")), "-", models.F("moved_out")
                                        ),
                                    )
                                ),
                                name="monthlyreturn_adds_up",
                                violation_error_message="Klien awal + masuk - keluar harus sama dengan klien akhir.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("carried_over__isnull", True), ("corrected", 0)),
                                    models.Q(("carried_over__isnull", False), ("opening", django.db.models.expressions.CombinedExpression(models.F("carried_over"), "+", models.F("corrected")))),
                                    _connector="OR",
                                ),
                                name="monthlyreturn_opens_where_last_closed",
                                violation_error_message="Awal bulan harus sama dengan akhir bulan lalu ditambah koreksi.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state", "draft"), models.Q(("submitted_at__isnull", False), ("submitted_by__isnull", False)), _connector="OR"),
                                name="monthlyreturn_submitted_by_somebody",
                                violation_error_message="Pengiriman harus menyebut siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "returned"), _negated=True),
                                    models.Q(("returned_at__isnull", False), ("returned_by__isnull", False), models.Q(("returned_reason", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="monthlyreturn_returned_with_reason",
                                violation_error_message="Tulis alasan mengembalikan laporan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("accepted_at__isnull", False), ("accepted_by__isnull", False), ("state__in", ["accepted", "locked"])),
                                    models.Q(models.Q(("state__in", ["accepted", "locked"]), _negated=True), ("accepted_at__isnull", True), ("accepted_by__isnull", True)),
                                    _connector="OR",
                                ),
                                name="monthlyreturn_accepted_by_somebody",
                                violation_error_message="Penerimaan harus menyebut siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("accepted_by__isnull", True), models.Q(("submitted_by__isnull", False), models.Q(("accepted_by", models.F("submitted_by")), _negated=True)), _connector="OR"
                                ),
                                name="monthlyreturn_accepted_by_another",
                                violation_error_message="Laporan diterima oleh orang lain daripada yang mengirimnya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("locked_at__isnull", False), ("state", "locked")), models.Q(models.Q(("state", "locked"), _negated=True), ("locked_at__isnull", True)), _connector="OR"
                                ),
                                name="monthlyreturn_locked_has_time",
                                violation_error_message="Penguncian harus menyebut kapan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CountedRows",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("monthly_return", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="counted_rows", to="reports.monthlyreturn")),
                        ("rows", models.JSONField(verbose_name="baris yang dihitung")),
                        ("counted_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dihitung")),
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
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("monthly_return", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="corrections", to="reports.monthlyreturn", verbose_name="laporan bulanan")),
                        ("case", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="clients.supervision", verbose_name="perkara")),
                        ("effect", models.CharField(choices=[("added", "Ditambahkan"), ("removed", "Tidak dihitung lagi"), ("moved", "Pindah baris")], max_length=8, verbose_name="akibat")),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("recorded_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "koreksi laporan bulanan",
                        "verbose_name_plural": "koreksi laporan bulanan",
                        "ordering": ["id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("monthly_return", "case", "effect"), name="returncorrection_once_per_case", violation_error_message="Perkara ini sudah dijelaskan."),
                            models.CheckConstraint(condition=models.Q(("reason", ""), _negated=True), name="returncorrection_has_reason", violation_error_message="Tulis sebab koreksi."),
                        ],
                    },
                ),
                # schedule
                migrations.CreateModel(
                    name="ReportSchedule",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("owner", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="report_schedules", to=settings.AUTH_USER_MODEL)),
                        ("role", models.CharField(max_length=20, verbose_name="peran")),
                        ("place_office", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="accounts.office")),
                        ("place_regional", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="accounts.regionaloffice")),
                        ("subject", models.SlugField(max_length=30, verbose_name="laporan")),
                        ("parameters", models.JSONField(blank=True, default=dict, verbose_name="ukuran")),
                        ("every", models.CharField(choices=[("daily", "Setiap hari"), ("weekly", "Setiap Senin"), ("monthly", "Setiap tanggal 1")], max_length=10, verbose_name="kapan")),
                        ("state", models.CharField(choices=[("running", "Berjalan"), ("paused", "Dijeda"), ("ended", "Berakhir")], default="running", max_length=10, verbose_name="keadaan")),
                        ("ended_reason", models.CharField(blank=True, max_length=200, verbose_name="sebab berakhir")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dibuat")),
                        ("running_since", models.DateField(verbose_name="mulai hari")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "jadwal laporan",
                        "verbose_name_plural": "jadwal laporan",
                        "ordering": ["created_at", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "ended"), models.Q(("ended_reason", ""), _negated=True)),
                                    models.Q(models.Q(("state", "ended"), _negated=True), ("ended_reason", "")),
                                    _connector="OR",
                                ),
                                name="reportschedule_end_has_reason",
                                violation_error_message="Jadwal yang berakhir harus punya sebab.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ScheduledReport",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("schedule", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="occasions", to="reports.reportschedule")),
                        ("occasion", models.DateField(verbose_name="jatuh tempo")),
                        (
                            "state",
                            models.CharField(
                                choices=[("waiting", "Menunggu dikirim"), ("sending", "Sedang dikirim"), ("sent", "Terkirim"), ("failed", "Tidak terkirim")],
                                default="waiting",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="percobaan")),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="dikirim")),
                        ("job", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="reports.reportjob")),
                    ],
                    options={
                        "verbose_name": "laporan terjadwal",
                        "verbose_name_plural": "laporan terjadwal",
                        "ordering": ["-occasion", "-id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("schedule", "occasion"), name="scheduledreport_once_per_occasion", violation_error_message="Laporan jadwal ini untuk hari itu sudah ada.")
                        ],
                    },
                ),
                # history: the rows of the tables above as they were
                migrations.CreateModel(
                    name="MonthlyReturnEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="reports.monthlyreturn")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        ("month", models.DateField(help_text="Hari pertama bulan itu.", verbose_name="bulan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Konsep"), ("submitted", "Dikirim"), ("returned", "Dikembalikan"), ("accepted", "Diterima"), ("locked", "Dikunci")],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("figures", models.JSONField(verbose_name="angka")),
                        ("opening", models.PositiveIntegerField(verbose_name="perkara awal bulan")),
                        ("moved_in", models.PositiveIntegerField(verbose_name="masuk")),
                        ("moved_out", models.PositiveIntegerField(verbose_name="keluar")),
                        ("closing", models.PositiveIntegerField(verbose_name="perkara akhir bulan")),
                        (
                            "carried_over",
                            models.PositiveIntegerField(
                                blank=True, help_text="Perkara akhir bulan lalu menurut laporan yang dikirim; kosong pada laporan pertama.", null=True, verbose_name="akhir bulan lalu"
                            ),
                        ),
                        ("corrected", models.IntegerField(default=0, help_text="Perkara awal bulan dikurangi akhir bulan lalu.", verbose_name="koreksi")),
                        ("computed_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="dihitung")),
                        ("submitted_at", models.DateTimeField(blank=True, null=True, verbose_name="dikirim")),
                        (
                            "submitted_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("is_late", models.BooleanField(default=False, verbose_name="terlambat dikirim")),
                        ("returned_at", models.DateTimeField(blank=True, null=True, verbose_name="dikembalikan")),
                        (
                            "returned_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("returned_reason", models.CharField(blank=True, max_length=500, verbose_name="alasan dikembalikan")),
                        ("accepted_at", models.DateTimeField(blank=True, null=True, verbose_name="diterima")),
                        (
                            "accepted_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("locked_at", models.DateTimeField(blank=True, null=True, verbose_name="dikunci")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReturnCorrectionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="reports.returncorrection")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
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
                            "case",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision", verbose_name="perkara"
                            ),
                        ),
                        ("effect", models.CharField(choices=[("added", "Ditambahkan"), ("removed", "Tidak dihitung lagi"), ("moved", "Pindah baris")], max_length=8, verbose_name="akibat")),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("recorded_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportScheduleEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="reports.reportschedule")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("owner", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("role", models.CharField(max_length=20, verbose_name="peran")),
                        (
                            "place_office",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office"
                            ),
                        ),
                        (
                            "place_regional",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.regionaloffice"
                            ),
                        ),
                        ("subject", models.SlugField(db_index=False, max_length=30, verbose_name="laporan")),
                        ("parameters", models.JSONField(blank=True, default=dict, verbose_name="ukuran")),
                        ("every", models.CharField(choices=[("daily", "Setiap hari"), ("weekly", "Setiap Senin"), ("monthly", "Setiap tanggal 1")], max_length=10, verbose_name="kapan")),
                        ("state", models.CharField(choices=[("running", "Berjalan"), ("paused", "Dijeda"), ("ended", "Berakhir")], default="running", max_length=10, verbose_name="keadaan")),
                        ("ended_reason", models.CharField(blank=True, max_length=200, verbose_name="sebab berakhir")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dibuat")),
                        ("running_since", models.DateField(verbose_name="mulai hari")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
