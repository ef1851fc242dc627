"""Sites are surveyed and agreed before they take people; hours can be disputed; a default is reported and decided."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import sentences.defaults
import uuid
from django.conf import settings
from django.db import migrations, models


from bapas_portal.migration_operations import Together


def fill_surveys(apps, schema_editor):
    """Sites in use before surveys were recorded count as surveyed by who entered them, on that day."""
    sites = apps.get_model("sentences", "HostSite").objects
    for site in sites.exclude(state__in=["proposed", "closed"]).iterator():
        site.surveyed_by_id = site.created_by_id
        site.surveyed_on = site.created_at.date()
        site.survey_note = "Sudah dipakai sebelum peninjauan dicatat dalam portal."
        site.save(update_fields=["surveyed_by", "surveyed_on", "survey_note"])
    sites.filter(state__in=["paused", "closed"], state_reason="").update(state_reason="Alasannya belum dicatat.")


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_emergency_access"),
        ("clients", "0015_clearer_names_of_childrens_trials"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("sentences", "0005_legal_settings_of_social_work"),
        ("villages", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hostsite",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hostsite",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="socialworksentence",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="socialworksentence",
                    name="update_update",
                ),
                migrations.RemoveConstraint(
                    model_name="socialworksentence",
                    name="sentence_hours_within_statute",
                ),
                migrations.AddField(
                    model_name="hostsite",
                    name="hazards",
                    field=models.CharField(blank=True, max_length=300, verbose_name="bahaya dan cara menghindarinya"),
                ),
                migrations.AddField(
                    model_name="hostsite",
                    name="open_days",
                    field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(),
                        blank=True,
                        default=sentences.defaults.weekdays_but_sunday,
                        size=None,
                        verbose_name="hari buka",
                    ),
                ),
                migrations.AddField(
                    model_name="hostsite",
                    name="skills",
                    field=models.CharField(blank=True, max_length=200, verbose_name="keahlian yang berguna"),
                ),
                migrations.AddField(
                    model_name="hostsite",
                    name="state_reason",
                    field=models.CharField(blank=True, max_length=300, verbose_name="alasan perubahan keadaan"),
                ),
                migrations.AddField(
                    model_name="hostsite",
                    name="survey_note",
                    field=models.CharField(blank=True, max_length=500, verbose_name="hasil peninjauan"),
                ),
                migrations.AddField(
                    model_name="hostsite",
                    name="surveyed_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="hostsite",
                    name="surveyed_on",
                    field=models.DateField(blank=True, null=True, verbose_name="ditinjau"),
                ),
                migrations.AddField(
                    model_name="hostsiteevent",
                    name="hazards",
                    field=models.CharField(blank=True, max_length=300, verbose_name="bahaya dan cara menghindarinya"),
                ),
                migrations.AddField(
                    model_name="hostsiteevent",
                    name="open_days",
                    field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(),
                        blank=True,
                        default=sentences.defaults.weekdays_but_sunday,
                        size=None,
                        verbose_name="hari buka",
                    ),
                ),
                migrations.AddField(
                    model_name="hostsiteevent",
                    name="skills",
                    field=models.CharField(blank=True, max_length=200, verbose_name="keahlian yang berguna"),
                ),
                migrations.AddField(
                    model_name="hostsiteevent",
                    name="state_reason",
                    field=models.CharField(blank=True, max_length=300, verbose_name="alasan perubahan keadaan"),
                ),
                migrations.AddField(
                    model_name="hostsiteevent",
                    name="survey_note",
                    field=models.CharField(blank=True, max_length=500, verbose_name="hasil peninjauan"),
                ),
                migrations.AddField(
                    model_name="hostsiteevent",
                    name="surveyed_by",
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
                    model_name="hostsiteevent",
                    name="surveyed_on",
                    field=models.DateField(blank=True, null=True, verbose_name="ditinjau"),
                ),
                migrations.AddField(
                    model_name="hoursentry",
                    name="entered_from",
                    field=models.GenericIPAddressField(
                        blank=True, editable=False, null=True, verbose_name="dicatat dari alamat"
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="inducted_on",
                    field=models.DateField(
                        blank=True,
                        help_text="Sebelum mulai bekerja.",
                        null=True,
                        verbose_name="hak dan kewajiban dijelaskan",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="inducted_on",
                    field=models.DateField(
                        blank=True,
                        help_text="Sebelum mulai bekerja.",
                        null=True,
                        verbose_name="hak dan kewajiban dijelaskan",
                    ),
                ),
                migrations.AlterField(
                    model_name="hostsite",
                    name="non_commercial_on",
                    field=models.DateField(
                        blank=True,
                        help_text="Tanggal pernyataan tertulis (KUHP pasal 85 ayat 3).",
                        null=True,
                        verbose_name="pernyataan tidak dikomersialkan",
                    ),
                ),
                migrations.AlterField(
                    model_name="hostsite",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("proposed", "Diusulkan"),
                            ("surveyed", "Sudah ditinjau"),
                            ("agreed", "Disepakati"),
                            ("active", "Aktif"),
                            ("paused", "Dihentikan sementara"),
                            ("closed", "Ditutup"),
                        ],
                        default="proposed",
                        max_length=10,
                        verbose_name="keadaan",
                    ),
                ),
                migrations.AlterField(
                    model_name="hostsiteevent",
                    name="non_commercial_on",
                    field=models.DateField(
                        blank=True,
                        help_text="Tanggal pernyataan tertulis (KUHP pasal 85 ayat 3).",
                        null=True,
                        verbose_name="pernyataan tidak dikomersialkan",
                    ),
                ),
                migrations.AlterField(
                    model_name="hostsiteevent",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("proposed", "Diusulkan"),
                            ("surveyed", "Sudah ditinjau"),
                            ("agreed", "Disepakati"),
                            ("active", "Aktif"),
                            ("paused", "Dihentikan sementara"),
                            ("closed", "Ditutup"),
                        ],
                        default="proposed",
                        max_length=10,
                        verbose_name="keadaan",
                    ),
                ),
                migrations.CreateModel(
                    name="DefaultReport",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("reported_on", models.DateField(verbose_name="dilaporkan")),
                        ("reason", models.CharField(max_length=500, verbose_name="sebab")),
                        (
                            "proposed",
                            models.CharField(
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian pidana penjara yang diganti"),
                                    (
                                        "fine",
                                        "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya",
                                    ),
                                ],
                                max_length=10,
                                verbose_name="akibat yang diusulkan",
                            ),
                        ),
                        ("remaining_minutes", models.PositiveIntegerField(verbose_name="sisa kerja (menit)")),
                        (
                            "remaining_prison_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="sisa penjara yang diganti (hari)"
                            ),
                        ),
                        (
                            "remaining_fine",
                            models.DecimalField(
                                blank=True,
                                decimal_places=0,
                                max_digits=15,
                                null=True,
                                verbose_name="sisa denda yang diganti (rupiah)",
                            ),
                        ),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian penjara yang diganti"),
                                    (
                                        "fine",
                                        "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya",
                                    ),
                                    ("resume", "Dilanjutkan: ada alasan yang sah"),
                                ],
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("decided_on", models.DateField(blank=True, null=True, verbose_name="diputus")),
                        ("decision_no", models.CharField(blank=True, max_length=100, verbose_name="nomor keputusan")),
                        (
                            "decided_hours",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jam yang diulangi"),
                        ),
                        (
                            "decided_prison_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="penjara yang dijalani (hari)"
                            ),
                        ),
                        (
                            "decided_fine",
                            models.DecimalField(
                                blank=True,
                                decimal_places=0,
                                max_digits=15,
                                null=True,
                                verbose_name="denda yang dibayar (rupiah)",
                            ),
                        ),
                        ("recorded_at", models.DateTimeField(blank=True, null=True, verbose_name="keputusan dicatat")),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "reported_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "sentence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="default_reports",
                                to="sentences.socialworksentence",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "laporan tidak dijalankan",
                        "verbose_name_plural": "laporan tidak dijalankan",
                        "ordering": ["-reported_on", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("decision", "")),
                                fields=("sentence",),
                                name="defaultreport_one_pending_per_sentence",
                                violation_error_message="Laporan sebelumnya belum diputus.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("decided_on__isnull", True), ("decision", ""), ("recorded_by__isnull", True)
                                    ),
                                    models.Q(
                                        models.Q(("decision", ""), _negated=True),
                                        ("decided_on__isnull", False),
                                        ("recorded_at__isnull", False),
                                        ("recorded_by__isnull", False),
                                        ("decided_on__gte", models.F("reported_on")),
                                    ),
                                    _connector="OR",
                                ),
                                name="defaultreport_decision_is_complete",
                                violation_error_message="Keputusan harus punya tanggal, tidak sebelum laporannya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("decided_fine", None),
                                        ("decided_hours", None),
                                        ("decided_prison_days", None),
                                        ("decision__in", ["", "resume"]),
                                    ),
                                    models.Q(
                                        ("decided_fine", None),
                                        ("decided_hours__isnull", False),
                                        ("decided_prison_days", None),
                                        ("decision", "repeat"),
                                    ),
                                    models.Q(
                                        ("decided_fine", None),
                                        ("decided_hours", None),
                                        ("decided_prison_days__isnull", False),
                                        ("decision", "prison"),
                                    ),
                                    models.Q(
                                        ("decided_fine__isnull", False),
                                        ("decided_hours", None),
                                        ("decided_prison_days", None),
                                        ("decision", "fine"),
                                    ),
                                    _connector="OR",
                                ),
                                name="defaultreport_decision_says_how_much",
                                violation_error_message="Isi berapa jam, hari, atau rupiah yang diputus.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HoursDispute",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "party",
                            models.CharField(
                                choices=[
                                    ("convict", "Terpidana atau Anak"),
                                    ("host", "Tempat kerja"),
                                    ("prosecutor", "Jaksa"),
                                    ("officer", "Pembimbing Kemasyarakatan"),
                                ],
                                max_length=10,
                                verbose_name="siapa yang berkeberatan",
                            ),
                        ),
                        ("reason", models.CharField(max_length=500, verbose_name="apa yang dipersoalkan")),
                        (
                            "raised_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dicatat"
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("upheld", "Jam tetap"),
                                    ("corrected", "Jam dikoreksi"),
                                    ("rejected", "Sesi ditolak"),
                                ],
                                max_length=10,
                                verbose_name="hasil",
                            ),
                        ),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban")),
                        ("settled_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "correction",
                            models.OneToOneField(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="dispute",
                                to="sentences.hoursentry",
                            ),
                        ),
                        (
                            "raised_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="disputes",
                                to="sentences.worksession",
                            ),
                        ),
                        (
                            "settled_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "keberatan atas jam",
                        "verbose_name_plural": "keberatan atas jam",
                        "ordering": ["-raised_at", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("outcome", "")),
                                fields=("session",),
                                name="dispute_one_open_per_session",
                                violation_error_message="Keberatan sebelumnya atas sesi ini belum dijawab.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answer", ""),
                                        ("outcome", ""),
                                        ("settled_at__isnull", True),
                                        ("settled_by__isnull", True),
                                    ),
                                    models.Q(
                                        models.Q(("outcome", ""), _negated=True),
                                        ("settled_at__isnull", False),
                                        ("settled_by__isnull", False),
                                        models.Q(("answer", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="dispute_settled_by_somebody",
                                violation_error_message="Jawaban harus menyebut hasil, siapa, dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("correction__isnull", False), ("outcome", "corrected")),
                                    models.Q(
                                        models.Q(("outcome", "corrected"), _negated=True), ("correction__isnull", True)
                                    ),
                                    _connector="OR",
                                ),
                                name="dispute_corrected_names_the_entry",
                                violation_error_message="Keberatan yang diterima harus punya koreksi jam.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SiteCover",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "basis",
                            models.CharField(
                                choices=[("office", "Perjanjian Bapas"), ("prosecutor", "Perjanjian Kejaksaan")],
                                max_length=10,
                                verbose_name="dasar",
                            ),
                        ),
                        ("number", models.CharField(max_length=100, verbose_name="nomor perjanjian")),
                        ("starts_on", models.DateField(verbose_name="berlaku sejak")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "prosecution_office",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="accounts.prosecutionoffice",
                                verbose_name="Kejaksaan",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "site",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="covers",
                                to="sentences.hostsite",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "dasar tempat kerja sosial",
                        "verbose_name_plural": "dasar tempat kerja sosial",
                        "ordering": ["-starts_on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"
                                ),
                                name="sitecover_runs_forward",
                                violation_error_message="Perjanjian tidak dapat berakhir sebelum berlaku.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("basis", "office"), ("prosecution_office__isnull", True)),
                                    models.Q(("basis", "prosecutor"), ("prosecution_office__isnull", False)),
                                    _connector="OR",
                                ),
                                name="sitecover_prosecutor_is_named",
                                violation_error_message="Pilih Kejaksaan yang membuat perjanjian itu.",
                            ),
                            models.UniqueConstraint(
                                fields=("site", "number"),
                                name="sitecover_number_once_per_site",
                                violation_error_message="Perjanjian ini sudah tercatat untuk tempat ini.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WorkWarning",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(verbose_name="peringatan ke")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("text", models.CharField(max_length=500, verbose_name="sebab")),
                        ("warned_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "sentence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="warnings",
                                to="sentences.socialworksentence",
                            ),
                        ),
                        (
                            "warned_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "peringatan",
                        "verbose_name_plural": "peringatan",
                        "ordering": ["number"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("sentence", "number"),
                                name="workwarning_each_once",
                                violation_error_message="Peringatan ini sudah diberikan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("number__range", (1, 3))),
                                name="workwarning_first_to_third",
                                violation_error_message="Peringatan pertama, kedua, atau ketiga.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DefaultReportEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reported_on", models.DateField(verbose_name="dilaporkan")),
                        ("reason", models.CharField(max_length=500, verbose_name="sebab")),
                        (
                            "proposed",
                            models.CharField(
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian pidana penjara yang diganti"),
                                    (
                                        "fine",
                                        "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya",
                                    ),
                                ],
                                max_length=10,
                                verbose_name="akibat yang diusulkan",
                            ),
                        ),
                        ("remaining_minutes", models.PositiveIntegerField(verbose_name="sisa kerja (menit)")),
                        (
                            "remaining_prison_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="sisa penjara yang diganti (hari)"
                            ),
                        ),
                        (
                            "remaining_fine",
                            models.DecimalField(
                                blank=True,
                                decimal_places=0,
                                max_digits=15,
                                null=True,
                                verbose_name="sisa denda yang diganti (rupiah)",
                            ),
                        ),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian penjara yang diganti"),
                                    (
                                        "fine",
                                        "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya",
                                    ),
                                    ("resume", "Dilanjutkan: ada alasan yang sah"),
                                ],
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("decided_on", models.DateField(blank=True, null=True, verbose_name="diputus")),
                        ("decision_no", models.CharField(blank=True, max_length=100, verbose_name="nomor keputusan")),
                        (
                            "decided_hours",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jam yang diulangi"),
                        ),
                        (
                            "decided_prison_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="penjara yang dijalani (hari)"
                            ),
                        ),
                        (
                            "decided_fine",
                            models.DecimalField(
                                blank=True,
                                decimal_places=0,
                                max_digits=15,
                                null=True,
                                verbose_name="denda yang dibayar (rupiah)",
                            ),
                        ),
                        ("recorded_at", models.DateTimeField(blank=True, null=True, verbose_name="keputusan dicatat")),
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
                                to="sentences.defaultreport",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "reported_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "sentence",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.socialworksentence",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="HoursDisputeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "party",
                            models.CharField(
                                choices=[
                                    ("convict", "Terpidana atau Anak"),
                                    ("host", "Tempat kerja"),
                                    ("prosecutor", "Jaksa"),
                                    ("officer", "Pembimbing Kemasyarakatan"),
                                ],
                                max_length=10,
                                verbose_name="siapa yang berkeberatan",
                            ),
                        ),
                        ("reason", models.CharField(max_length=500, verbose_name="apa yang dipersoalkan")),
                        (
                            "raised_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dicatat"
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("upheld", "Jam tetap"),
                                    ("corrected", "Jam dikoreksi"),
                                    ("rejected", "Sesi ditolak"),
                                ],
                                max_length=10,
                                verbose_name="hasil",
                            ),
                        ),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban")),
                        ("settled_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "correction",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.hoursentry",
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
                                to="sentences.hoursdispute",
                            ),
                        ),
                        (
                            "raised_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.worksession",
                            ),
                        ),
                        (
                            "settled_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
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
                migrations.CreateModel(
                    name="SiteCoverEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "basis",
                            models.CharField(
                                choices=[("office", "Perjanjian Bapas"), ("prosecutor", "Perjanjian Kejaksaan")],
                                max_length=10,
                                verbose_name="dasar",
                            ),
                        ),
                        ("number", models.CharField(max_length=100, verbose_name="nomor perjanjian")),
                        ("starts_on", models.DateField(verbose_name="berlaku sejak")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                to="sentences.sitecover",
                            ),
                        ),
                        (
                            "prosecution_office",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.prosecutionoffice",
                                verbose_name="Kejaksaan",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "site",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.hostsite",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="WorkWarningEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField(verbose_name="peringatan ke")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("text", models.CharField(max_length=500, verbose_name="sebab")),
                        ("warned_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                                to="sentences.workwarning",
                            ),
                        ),
                        (
                            "sentence",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.socialworksentence",
                            ),
                        ),
                        (
                            "warned_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
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
                migrations.AddField(
                    model_name="socialworksentence",
                    name="repeats",
                    field=models.OneToOneField(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="repetition",
                        to="sentences.defaultreport",
                        verbose_name="mengulangi menurut keputusan",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="repeats",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sentences.defaultreport",
                        verbose_name="mengulangi menurut keputusan",
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="hostsite",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_hostsiteevent" ("address", "capacity", "child_suitable", "closes_at", "created_at", "created_by_id", "hazards", "id", "kind", "name", "non_commercial_on", "office_id", "open_days", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "skills", "state", "state_reason", "submission_key", "supervisor_name", "supervisor_phone", "survey_note", "surveyed_by_id", "surveyed_on", "tasks", "village_id") VALUES (NEW."address", NEW."capacity", NEW."child_suitable", NEW."closes_at", NEW."created_at", NEW."created_by_id", NEW."hazards", NEW."id", NEW."kind", NEW."name", NEW."non_commercial_on", NEW."office_id", NEW."open_days", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."skills", NEW."state", NEW."state_reason", NEW."submission_key", NEW."supervisor_name", NEW."supervisor_phone", NEW."survey_note", NEW."surveyed_by_id", NEW."surveyed_on", NEW."tasks", NEW."village_id"); RETURN NULL;',
                            hash="b6bd963d98b702f2a26291376e834d71136f6bf2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_14e46",
                            table="sentences_hostsite",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostsite",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_hostsiteevent" ("address", "capacity", "child_suitable", "closes_at", "created_at", "created_by_id", "hazards", "id", "kind", "name", "non_commercial_on", "office_id", "open_days", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "skills", "state", "state_reason", "submission_key", "supervisor_name", "supervisor_phone", "survey_note", "surveyed_by_id", "surveyed_on", "tasks", "village_id") VALUES (NEW."address", NEW."capacity", NEW."child_suitable", NEW."closes_at", NEW."created_at", NEW."created_by_id", NEW."hazards", NEW."id", NEW."kind", NEW."name", NEW."non_commercial_on", NEW."office_id", NEW."open_days", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."skills", NEW."state", NEW."state_reason", NEW."submission_key", NEW."supervisor_name", NEW."supervisor_phone", NEW."survey_note", NEW."surveyed_by_id", NEW."surveyed_on", NEW."tasks", NEW."village_id"); RETURN NULL;',
                            hash="b9a600ab5543d4a4aec19d835ec1740fe25a0bde",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9fb8a",
                            table="sentences_hostsite",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "conditional_months", "consent_on", "court", "default_consequence", "default_reported_reason", "execution_record_no", "extract_received_on", "fine_paid", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "inducted_on", "judgment_no", "judgment_on", "objection", "offence", "offence_on", "origin", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_fixed_by", "place_in_judgment", "place_named", "prosecution_office_id", "prosecutor_name", "public_id", "registered_at", "repeats_id", "skills", "starts_on", "state", "study_ends_at", "study_starts_at", "submission_key", "supervision_id", "threat_days", "threat_months", "track") VALUES (NEW."closed_on", NEW."conditional_months", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."execution_record_no", NEW."extract_received_on", NEW."fine_paid", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."inducted_on", NEW."judgment_no", NEW."judgment_on", NEW."objection", NEW."offence", NEW."offence_on", NEW."origin", NEW."period_days", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_fixed_by", NEW."place_in_judgment", NEW."place_named", NEW."prosecution_office_id", NEW."prosecutor_name", NEW."public_id", NEW."registered_at", NEW."repeats_id", NEW."skills", NEW."starts_on", NEW."state", NEW."study_ends_at", NEW."study_starts_at", NEW."submission_key", NEW."supervision_id", NEW."threat_days", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="8b303649e951c2986abf571a16dc7f35128a25f2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b1f5a",
                            table="sentences_socialworksentence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "conditional_months", "consent_on", "court", "default_consequence", "default_reported_reason", "execution_record_no", "extract_received_on", "fine_paid", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "inducted_on", "judgment_no", "judgment_on", "objection", "offence", "offence_on", "origin", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_fixed_by", "place_in_judgment", "place_named", "prosecution_office_id", "prosecutor_name", "public_id", "registered_at", "repeats_id", "skills", "starts_on", "state", "study_ends_at", "study_starts_at", "submission_key", "supervision_id", "threat_days", "threat_months", "track") VALUES (NEW."closed_on", NEW."conditional_months", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."execution_record_no", NEW."extract_received_on", NEW."fine_paid", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."inducted_on", NEW."judgment_no", NEW."judgment_on", NEW."objection", NEW."offence", NEW."offence_on", NEW."origin", NEW."period_days", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_fixed_by", NEW."place_in_judgment", NEW."place_named", NEW."prosecution_office_id", NEW."prosecutor_name", NEW."public_id", NEW."registered_at", NEW."repeats_id", NEW."skills", NEW."starts_on", NEW."state", NEW."study_ends_at", NEW."study_starts_at", NEW."submission_key", NEW."supervision_id", NEW."threat_days", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="c8f4769da93d79806896aff86cf54f906452d93c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf6f3",
                            table="sentences_socialworksentence",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("hours_ordered__range", (8, 240)), ("track", "adult")),
                            models.Q(("hours_ordered__range", (7, 120)), ("track", "child")),
                            models.Q(
                                ("hours_ordered__range", (1, 240)), ("repeats__isnull", False), ("track", "adult")
                            ),
                            models.Q(
                                ("hours_ordered__range", (1, 120)), ("repeats__isnull", False), ("track", "child")
                            ),
                            _connector="OR",
                        ),
                        name="sentence_hours_within_statute",
                        violation_error_message="Jumlah jam harus 8 sampai 240 (KUHP pasal 85 ayat 4), atau 7 sampai 120 untuk Anak (UU 11/2012 pasal 76 ayat 3).",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="defaultreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_defaultreportevent" ("decided_fine", "decided_hours", "decided_on", "decided_prison_days", "decision", "decision_no", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed", "public_id", "reason", "recorded_at", "recorded_by_id", "remaining_fine", "remaining_minutes", "remaining_prison_days", "reported_by_id", "reported_on", "sentence_id") VALUES (NEW."decided_fine", NEW."decided_hours", NEW."decided_on", NEW."decided_prison_days", NEW."decision", NEW."decision_no", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed", NEW."public_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."remaining_fine", NEW."remaining_minutes", NEW."remaining_prison_days", NEW."reported_by_id", NEW."reported_on", NEW."sentence_id"); RETURN NULL;',
                            hash="727630b3460a3f69dfec8bfc620839c17b2b1d5c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_421d5",
                            table="sentences_defaultreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="defaultreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_defaultreportevent" ("decided_fine", "decided_hours", "decided_on", "decided_prison_days", "decision", "decision_no", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed", "public_id", "reason", "recorded_at", "recorded_by_id", "remaining_fine", "remaining_minutes", "remaining_prison_days", "reported_by_id", "reported_on", "sentence_id") VALUES (NEW."decided_fine", NEW."decided_hours", NEW."decided_on", NEW."decided_prison_days", NEW."decision", NEW."decision_no", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed", NEW."public_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."remaining_fine", NEW."remaining_minutes", NEW."remaining_prison_days", NEW."reported_by_id", NEW."reported_on", NEW."sentence_id"); RETURN NULL;',
                            hash="c2f5ab8a7259d6ab450cd11cace6b1bfaa919e7e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_08aea",
                            table="sentences_defaultreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hoursdispute",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_hoursdisputeevent" ("answer", "correction_id", "id", "outcome", "party", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "raised_at", "raised_by_id", "reason", "session_id", "settled_at", "settled_by_id", "submission_key") VALUES (NEW."answer", NEW."correction_id", NEW."id", NEW."outcome", NEW."party", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."raised_at", NEW."raised_by_id", NEW."reason", NEW."session_id", NEW."settled_at", NEW."settled_by_id", NEW."submission_key"); RETURN NULL;',
                            hash="07df70cfaac80d5dc45401c10ceb75f6ccf2726a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fcd65",
                            table="sentences_hoursdispute",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hoursdispute",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_hoursdisputeevent" ("answer", "correction_id", "id", "outcome", "party", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "raised_at", "raised_by_id", "reason", "session_id", "settled_at", "settled_by_id", "submission_key") VALUES (NEW."answer", NEW."correction_id", NEW."id", NEW."outcome", NEW."party", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."raised_at", NEW."raised_by_id", NEW."reason", NEW."session_id", NEW."settled_at", NEW."settled_by_id", NEW."submission_key"); RETURN NULL;',
                            hash="858b772172379b40d52c4d885e007303a2409ffc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_517b3",
                            table="sentences_hoursdispute",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sitecover",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_sitecoverevent" ("basis", "ends_on", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prosecution_office_id", "public_id", "recorded_at", "recorded_by_id", "site_id", "starts_on", "submission_key") VALUES (NEW."basis", NEW."ends_on", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prosecution_office_id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."site_id", NEW."starts_on", NEW."submission_key"); RETURN NULL;',
                            hash="9e1951f27e23860c2b06d63b589eabc36f7d2f6c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d866",
                            table="sentences_sitecover",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sitecover",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_sitecoverevent" ("basis", "ends_on", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prosecution_office_id", "public_id", "recorded_at", "recorded_by_id", "site_id", "starts_on", "submission_key") VALUES (NEW."basis", NEW."ends_on", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prosecution_office_id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."site_id", NEW."starts_on", NEW."submission_key"); RETURN NULL;',
                            hash="e0112797331d1751e88b11c53a3c01749607cc02",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_83300",
                            table="sentences_sitecover",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="workwarning",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_workwarningevent" ("id", "number", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sentence_id", "text", "warned_at", "warned_by_id") VALUES (NEW."id", NEW."number", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."sentence_id", NEW."text", NEW."warned_at", NEW."warned_by_id"); RETURN NULL;',
                            hash="4b9cc8faef3379909e37a1f1f07d0140ce86c1ec",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45b89",
                            table="sentences_workwarning",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="workwarning",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_workwarningevent" ("id", "number", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sentence_id", "text", "warned_at", "warned_by_id") VALUES (NEW."id", NEW."number", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."sentence_id", NEW."text", NEW."warned_at", NEW."warned_by_id"); RETURN NULL;',
                            hash="54f8f7edb1b28fd79cd2d89c0a4a0d2f4ddb8e4d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1c704",
                            table="sentences_workwarning",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.RunPython(fill_surveys, reverse_code=migrations.RunPython.noop),
    ]
