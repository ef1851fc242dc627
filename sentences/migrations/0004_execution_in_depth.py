import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import sentences.defaults
import sentences.files
import uuid
from django.conf import settings
from django.db import migrations, models


from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    """How a sentence is carried out: judgments corrected, weekly plans, pauses, presence, hosts without accounts."""

    dependencies = [
        ("accounts", "0003_first_legal_settings"),
        ("clients", "0005_outcome_and_book_hold"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("sentences", "0003_session_follows_placement"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="socialworksentence",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="socialworksentence",
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
                    model_name="socialworksentence",
                    name="sentence_threat_under_5_years",
                ),
                migrations.RemoveConstraint(
                    model_name="socialworksentence",
                    name="sentence_imposed_is_whole",
                ),
                migrations.RemoveConstraint(
                    model_name="socialworksentence",
                    name="sentence_adult_consented",
                ),
                migrations.RemoveConstraint(
                    model_name="worksession",
                    name="session_state_has_its_authors",
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="conditional_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Paling lama 24 bulan.",
                        null=True,
                        verbose_name="penjara yang dijatuhkan dengan syarat (bulan)",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="execution_record_no",
                    field=models.CharField(blank=True, max_length=100, verbose_name="nomor berita acara pelaksanaan"),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="extract_received_on",
                    field=models.DateField(blank=True, null=True, verbose_name="petikan putusan diterima"),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="fine_paid",
                    field=models.DecimalField(
                        blank=True,
                        decimal_places=0,
                        max_digits=15,
                        null=True,
                        verbose_name="denda yang sudah dibayar (rupiah)",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="objection",
                    field=models.CharField(
                        blank=True,
                        help_text="KUHP pasal 85 ayat 2 huruf f. Tulis keberatannya saja, bukan keyakinan politiknya.",
                        max_length=200,
                        verbose_name="keberatan atas tempat atau pekerjaan",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="origin",
                    field=models.CharField(
                        choices=[
                            ("judgment", "Putusan pidana kerja sosial (KUHP pasal 85)"),
                            ("unpaid_fine", "Pengganti denda yang tidak dibayar (KUHP pasal 82)"),
                            ("customary", "Pengganti ganti rugi kewajiban adat (KUHP pasal 96 ayat 4)"),
                        ],
                        default="judgment",
                        max_length=12,
                        verbose_name="asal",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="place_fixed_by",
                    field=models.CharField(
                        blank=True,
                        choices=[("court", "Pengadilan, dalam putusan"), ("prosecutor", "Jaksa, saat pelaksanaan")],
                        max_length=10,
                        verbose_name="tempat ditetapkan oleh",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="place_named",
                    field=models.CharField(blank=True, max_length=200, verbose_name="tempat yang disebut"),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="prosecutor_name",
                    field=models.CharField(blank=True, max_length=150, verbose_name="jaksa pelaksana"),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="skills",
                    field=models.CharField(blank=True, max_length=200, verbose_name="keahlian dan pekerjaan"),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="study_ends_at",
                    field=models.TimeField(blank=True, null=True, verbose_name="sekolah selesai"),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="study_starts_at",
                    field=models.TimeField(blank=True, null=True, verbose_name="sekolah mulai"),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="threat_days",
                    field=models.PositiveSmallIntegerField(default=0, verbose_name="ancaman penjara: hari"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="conditional_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Paling lama 24 bulan.",
                        null=True,
                        verbose_name="penjara yang dijatuhkan dengan syarat (bulan)",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="execution_record_no",
                    field=models.CharField(blank=True, max_length=100, verbose_name="nomor berita acara pelaksanaan"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="extract_received_on",
                    field=models.DateField(blank=True, null=True, verbose_name="petikan putusan diterima"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="fine_paid",
                    field=models.DecimalField(
                        blank=True,
                        decimal_places=0,
                        max_digits=15,
                        null=True,
                        verbose_name="denda yang sudah dibayar (rupiah)",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="objection",
                    field=models.CharField(
                        blank=True,
                        help_text="KUHP pasal 85 ayat 2 huruf f. Tulis keberatannya saja, bukan keyakinan politiknya.",
                        max_length=200,
                        verbose_name="keberatan atas tempat atau pekerjaan",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="origin",
                    field=models.CharField(
                        choices=[
                            ("judgment", "Putusan pidana kerja sosial (KUHP pasal 85)"),
                            ("unpaid_fine", "Pengganti denda yang tidak dibayar (KUHP pasal 82)"),
                            ("customary", "Pengganti ganti rugi kewajiban adat (KUHP pasal 96 ayat 4)"),
                        ],
                        default="judgment",
                        max_length=12,
                        verbose_name="asal",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="place_fixed_by",
                    field=models.CharField(
                        blank=True,
                        choices=[("court", "Pengadilan, dalam putusan"), ("prosecutor", "Jaksa, saat pelaksanaan")],
                        max_length=10,
                        verbose_name="tempat ditetapkan oleh",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="place_named",
                    field=models.CharField(blank=True, max_length=200, verbose_name="tempat yang disebut"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="prosecutor_name",
                    field=models.CharField(blank=True, max_length=150, verbose_name="jaksa pelaksana"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="skills",
                    field=models.CharField(blank=True, max_length=200, verbose_name="keahlian dan pekerjaan"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="study_ends_at",
                    field=models.TimeField(blank=True, null=True, verbose_name="sekolah selesai"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="study_starts_at",
                    field=models.TimeField(blank=True, null=True, verbose_name="sekolah mulai"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="threat_days",
                    field=models.PositiveSmallIntegerField(default=0, verbose_name="ancaman penjara: hari"),
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
                migrations.AlterField(
                    model_name="socialworksentence",
                    name="imposed",
                    field=models.CharField(
                        choices=[
                            ("prison", "Penjara"),
                            ("fine", "Denda"),
                            ("service", "Pelayanan masyarakat (anak)"),
                            ("compensation", "Ganti rugi adat"),
                        ],
                        max_length=12,
                        verbose_name="pidana yang sebenarnya dijatuhkan",
                    ),
                ),
                migrations.AlterField(
                    model_name="socialworksentence",
                    name="threat_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Empat tahun enam bulan ditulis 54. Lima tahun atau lebih tidak boleh.",
                        null=True,
                        verbose_name="ancaman penjara paling lama (bulan)",
                    ),
                ),
                migrations.AlterField(
                    model_name="socialworksentenceevent",
                    name="imposed",
                    field=models.CharField(
                        choices=[
                            ("prison", "Penjara"),
                            ("fine", "Denda"),
                            ("service", "Pelayanan masyarakat (anak)"),
                            ("compensation", "Ganti rugi adat"),
                        ],
                        max_length=12,
                        verbose_name="pidana yang sebenarnya dijatuhkan",
                    ),
                ),
                migrations.AlterField(
                    model_name="socialworksentenceevent",
                    name="threat_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Empat tahun enam bulan ditulis 54. Lima tahun atau lebih tidak boleh.",
                        null=True,
                        verbose_name="ancaman penjara paling lama (bulan)",
                    ),
                ),
                migrations.AlterField(
                    model_name="worksession",
                    name="drafted_by",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AlterField(
                    model_name="worksessionevent",
                    name="drafted_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.CreateModel(
                    name="DaySheet",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="hari")),
                        (
                            "code",
                            models.CharField(
                                default=sentences.defaults.new_sheet_code,
                                editable=False,
                                max_length=8,
                                unique=True,
                                verbose_name="kode lembar",
                            ),
                        ),
                        (
                            "printed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dicetak"
                            ),
                        ),
                        ("typed_at", models.DateTimeField(blank=True, null=True, verbose_name="diketik")),
                        (
                            "signed_by_name",
                            models.CharField(blank=True, max_length=100, verbose_name="ditandatangani pengawas"),
                        ),
                        (
                            "photo",
                            models.FileField(
                                blank=True,
                                max_length=200,
                                upload_to=sentences.files.day_sheet_path,
                                verbose_name="foto lembar",
                            ),
                        ),
                        (
                            "printed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "site",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="day_sheets",
                                to="sentences.hostsite",
                            ),
                        ),
                        (
                            "typed_by",
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
                        "verbose_name": "lembar harian",
                        "verbose_name_plural": "lembar harian",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("site", "on"),
                                name="daysheet_one_per_site_and_day",
                                violation_error_message="Lembar untuk hari itu sudah ada.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("typed_at__isnull", True), ("typed_by__isnull", True)),
                                    models.Q(
                                        ("typed_at__isnull", False),
                                        ("typed_by__isnull", False),
                                        models.Q(("photo", ""), _negated=True),
                                        models.Q(("signed_by_name", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="daysheet_typed_has_photo",
                                violation_error_message="Lembar yang diketik harus disertai fotonya dan nama pengawas.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HostLink",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("holder", models.CharField(max_length=100, verbose_name="pemegang")),
                        ("token_hash", models.CharField(editable=False, max_length=64, unique=True)),
                        ("pin_hash", models.CharField(editable=False, max_length=128)),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dibuat"
                            ),
                        ),
                        ("expires_at", models.DateTimeField(verbose_name="berlaku sampai")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        ("failures", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("locked_until", models.DateTimeField(blank=True, editable=False, null=True)),
                        (
                            "last_used_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="terakhir dipakai"
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "revoked_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "site",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="links",
                                to="sentences.hostsite",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tautan tempat kerja",
                        "verbose_name_plural": "tautan tempat kerja",
                        "ordering": ["-created_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("revoked_at__isnull", True), ("revoked_by__isnull", True)),
                                    models.Q(("revoked_at__isnull", False), ("revoked_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="hostlink_revoked_by_somebody",
                                violation_error_message="Pencabutan harus menyebut siapa yang mencabut.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("expires_at__gt", models.F("created_at"))),
                                name="hostlink_expires_later",
                                violation_error_message="Tautan harus berlaku sampai waktu yang akan datang.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JudgmentCorrection",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        (
                            "changes",
                            models.JSONField(
                                help_text="Daftar: nama isian, sebelumnya, sesudahnya.", verbose_name="perubahan"
                            ),
                        ),
                        (
                            "corrected_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diperbaiki"
                            ),
                        ),
                        (
                            "corrected_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="diperbaiki oleh",
                            ),
                        ),
                        (
                            "sentence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="corrections",
                                to="sentences.socialworksentence",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "perbaikan putusan",
                        "verbose_name_plural": "perbaikan putusan",
                        "ordering": ["-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("reason", ""), _negated=True), models.Q(("changes", []), _negated=True)
                                ),
                                name="judgmentcorrection_says_what_and_why",
                                violation_error_message="Perbaikan harus punya alasan dan perubahan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Pause",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "ground",
                            models.CharField(
                                choices=[
                                    ("ill", "Sakit"),
                                    ("work", "Pekerjaan atau mata pencaharian"),
                                    ("family", "Keperluan keluarga mendesak"),
                                    ("school", "Sekolah atau ujian"),
                                    ("custody", "Ditahan atau dipanggil instansi lain"),
                                    ("worship", "Ibadah atau hari besar"),
                                    ("site", "Tempat kerja tidak dapat menerima"),
                                    ("disaster", "Bencana atau cuaca"),
                                    ("none", "Tanpa keterangan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="alasan",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="penjelasan")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("decided_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "decided_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "sentence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pauses",
                                to="sentences.socialworksentence",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "penghentian sementara",
                        "verbose_name_plural": "penghentian sementara",
                        "ordering": ["-since", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"
                                ),
                                name="pause_runs_forward",
                                violation_error_message="Penghentian tidak dapat berakhir sebelum mulai.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("until__isnull", True)),
                                fields=("sentence",),
                                name="pause_one_open_per_sentence",
                                violation_error_message="Pelaksanaan sudah dihentikan sementara.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WorkPlan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("weekday", models.PositiveSmallIntegerField(verbose_name="hari")),
                        ("starts_at", models.TimeField(verbose_name="mulai")),
                        ("minutes", models.PositiveSmallIntegerField(verbose_name="lama (menit)")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        (
                            "sentence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="work_plans",
                                to="sentences.socialworksentence",
                            ),
                        ),
                        (
                            "set_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jadwal kerja",
                        "verbose_name_plural": "jadwal kerja",
                        "ordering": ["weekday", "starts_at"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("weekday__range", (1, 7))),
                                name="workplan_weekday_1_to_7",
                                violation_error_message="Pilih hari.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("minutes__range", (1, 480))),
                                name="workplan_at_most_8_hours",
                                violation_error_message="Paling lama 8 jam dalam 1 hari (KUHP pasal 85 ayat 5).",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("until__isnull", True)),
                                fields=("sentence", "weekday"),
                                name="workplan_once_per_weekday",
                                violation_error_message="Hari ini sudah ada dalam jadwal.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Absence",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="hari")),
                        (
                            "ground",
                            models.CharField(
                                choices=[
                                    ("ill", "Sakit"),
                                    ("work", "Pekerjaan atau mata pencaharian"),
                                    ("family", "Keperluan keluarga mendesak"),
                                    ("school", "Sekolah atau ujian"),
                                    ("custody", "Ditahan atau dipanggil instansi lain"),
                                    ("worship", "Ibadah atau hari besar"),
                                    ("site", "Tempat kerja tidak dapat menerima"),
                                    ("disaster", "Bencana atau cuaca"),
                                    ("none", "Tanpa keterangan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="alasan",
                            ),
                        ),
                        ("text", models.CharField(blank=True, max_length=300, verbose_name="penjelasan")),
                        ("is_lawful", models.BooleanField(blank=True, null=True, verbose_name="alasan yang sah")),
                        ("judged_at", models.DateTimeField(blank=True, null=True, verbose_name="dinilai")),
                        ("make_up_on", models.DateField(blank=True, null=True, verbose_name="diganti pada")),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "judged_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
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
                            "sentence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="absences",
                                to="sentences.socialworksentence",
                            ),
                        ),
                        (
                            "link",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="sentences.hostlink",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "ketidakhadiran",
                        "verbose_name_plural": "ketidakhadiran",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("sentence", "on"),
                                name="absence_once_per_day",
                                violation_error_message="Ketidakhadiran hari itu sudah dicatat.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("is_lawful__isnull", True), ("judged_at__isnull", True)),
                                    models.Q(
                                        ("is_lawful__isnull", False),
                                        ("judged_at__isnull", False),
                                        ("judged_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="absence_judged_by_somebody",
                                violation_error_message="Penilaian harus menyebut siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("make_up_on__isnull", True), ("make_up_on__gt", models.F("on")), _connector="OR"
                                ),
                                name="absence_made_up_later",
                                violation_error_message="Hari pengganti harus sesudah hari itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Attendance",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="hari")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("arrived", "Sudah datang"),
                                    ("left", "Sudah selesai"),
                                    ("absent", "Tidak datang"),
                                ],
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("arrived_at", models.DateTimeField(blank=True, null=True, verbose_name="datang")),
                        ("left_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        (
                            "break_minutes",
                            models.PositiveSmallIntegerField(default=0, verbose_name="istirahat (menit)"),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("recorded_at", models.DateTimeField(auto_now=True)),
                        (
                            "recorded_from",
                            models.GenericIPAddressField(
                                blank=True, editable=False, null=True, verbose_name="dicatat dari alamat"
                            ),
                        ),
                        (
                            "placement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attendances",
                                to="sentences.placement",
                            ),
                        ),
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
                            "session",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attendance",
                                to="sentences.worksession",
                            ),
                        ),
                        (
                            "link",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attendances",
                                to="sentences.hostlink",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kehadiran",
                        "verbose_name_plural": "kehadiran",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("placement", "on"),
                                name="attendance_once_per_day",
                                violation_error_message="Kehadiran hari itu sudah dicatat.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("arrived_at__isnull", False), ("left_at__isnull", True), ("state", "arrived")
                                    ),
                                    models.Q(
                                        ("arrived_at__isnull", False),
                                        ("left_at__gt", models.F("arrived_at")),
                                        ("left_at__isnull", False),
                                        ("state", "left"),
                                    ),
                                    models.Q(
                                        ("arrived_at__isnull", True), ("left_at__isnull", True), ("state", "absent")
                                    ),
                                    _connector="OR",
                                ),
                                name="attendance_state_has_its_times",
                                violation_error_message="Jam selesai harus setelah jam datang.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("link__isnull", False), ("recorded_by__isnull", False), _connector="OR"
                                ),
                                name="attendance_recorded_by_somebody",
                                violation_error_message="Kehadiran harus mencatat siapa yang menulisnya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DaySheetEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("on", models.DateField(verbose_name="hari")),
                        (
                            "code",
                            models.CharField(
                                default=sentences.defaults.new_sheet_code,
                                editable=False,
                                max_length=8,
                                verbose_name="kode lembar",
                            ),
                        ),
                        (
                            "printed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dicetak"
                            ),
                        ),
                        ("typed_at", models.DateTimeField(blank=True, null=True, verbose_name="diketik")),
                        (
                            "signed_by_name",
                            models.CharField(blank=True, max_length=100, verbose_name="ditandatangani pengawas"),
                        ),
                        (
                            "photo",
                            models.FileField(
                                blank=True,
                                max_length=200,
                                upload_to=sentences.files.day_sheet_path,
                                verbose_name="foto lembar",
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
                                to="sentences.daysheet",
                            ),
                        ),
                        (
                            "printed_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                        (
                            "typed_by",
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
                    name="HostLinkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("holder", models.CharField(max_length=100, verbose_name="pemegang")),
                        ("token_hash", models.CharField(editable=False, max_length=64)),
                        ("pin_hash", models.CharField(editable=False, max_length=128)),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dibuat"
                            ),
                        ),
                        ("expires_at", models.DateTimeField(verbose_name="berlaku sampai")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                                to="sentences.hostlink",
                            ),
                        ),
                        (
                            "revoked_by",
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
                    name="Incident",
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
                                choices=[
                                    ("accident", "Kecelakaan atau cedera"),
                                    ("illness", "Sakit saat bekerja"),
                                    ("conflict", "Perselisihan"),
                                    ("refusal", "Menolak bekerja"),
                                    ("damage", "Kerusakan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="jenis",
                            ),
                        ),
                        ("happened_at", models.DateTimeField(verbose_name="terjadi")),
                        ("text", models.CharField(max_length=500, verbose_name="yang terjadi")),
                        (
                            "reported_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan"
                            ),
                        ),
                        ("action_taken", models.CharField(blank=True, max_length=500, verbose_name="tindak lanjut")),
                        ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "closed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "link",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="incidents",
                                to="sentences.hostlink",
                            ),
                        ),
                        (
                            "reported_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "sentence",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="incidents",
                                to="sentences.socialworksentence",
                            ),
                        ),
                        (
                            "site",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="incidents",
                                to="sentences.hostsite",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kejadian",
                        "verbose_name_plural": "kejadian",
                        "ordering": ["-happened_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("reported_by__isnull", False), ("link__isnull", False), _connector="OR"
                                ),
                                name="incident_reported_by_somebody",
                                violation_error_message="Kejadian harus mencatat pelapornya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_at__isnull", True), ("closed_by__isnull", True)),
                                    models.Q(
                                        ("closed_at__isnull", False),
                                        ("closed_by__isnull", False),
                                        models.Q(("action_taken", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="incident_closed_says_how",
                                violation_error_message="Tulis tindak lanjutnya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PauseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "ground",
                            models.CharField(
                                choices=[
                                    ("ill", "Sakit"),
                                    ("work", "Pekerjaan atau mata pencaharian"),
                                    ("family", "Keperluan keluarga mendesak"),
                                    ("school", "Sekolah atau ujian"),
                                    ("custody", "Ditahan atau dipanggil instansi lain"),
                                    ("worship", "Ibadah atau hari besar"),
                                    ("site", "Tempat kerja tidak dapat menerima"),
                                    ("disaster", "Bencana atau cuaca"),
                                    ("none", "Tanpa keterangan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="alasan",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="penjelasan")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("decided_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "decided_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                                to="sentences.pause",
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
                    name="WorkPlanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("weekday", models.PositiveSmallIntegerField(verbose_name="hari")),
                        ("starts_at", models.TimeField(verbose_name="mulai")),
                        ("minutes", models.PositiveSmallIntegerField(verbose_name="lama (menit)")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
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
                                to="sentences.workplan",
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
                            "set_by",
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
                migrations.CreateModel(
                    name="AbsenceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("on", models.DateField(verbose_name="hari")),
                        (
                            "ground",
                            models.CharField(
                                choices=[
                                    ("ill", "Sakit"),
                                    ("work", "Pekerjaan atau mata pencaharian"),
                                    ("family", "Keperluan keluarga mendesak"),
                                    ("school", "Sekolah atau ujian"),
                                    ("custody", "Ditahan atau dipanggil instansi lain"),
                                    ("worship", "Ibadah atau hari besar"),
                                    ("site", "Tempat kerja tidak dapat menerima"),
                                    ("disaster", "Bencana atau cuaca"),
                                    ("none", "Tanpa keterangan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="alasan",
                            ),
                        ),
                        ("text", models.CharField(blank=True, max_length=300, verbose_name="penjelasan")),
                        ("is_lawful", models.BooleanField(blank=True, null=True, verbose_name="alasan yang sah")),
                        ("judged_at", models.DateTimeField(blank=True, null=True, verbose_name="dinilai")),
                        ("make_up_on", models.DateField(blank=True, null=True, verbose_name="diganti pada")),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "judged_by",
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
                                to="sentences.absence",
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
                            "link",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.hostlink",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("on", models.DateField(verbose_name="hari")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("arrived", "Sudah datang"),
                                    ("left", "Sudah selesai"),
                                    ("absent", "Tidak datang"),
                                ],
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("arrived_at", models.DateTimeField(blank=True, null=True, verbose_name="datang")),
                        ("left_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        (
                            "break_minutes",
                            models.PositiveSmallIntegerField(default=0, verbose_name="istirahat (menit)"),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("recorded_at", models.DateTimeField(auto_now=True)),
                        (
                            "recorded_from",
                            models.GenericIPAddressField(
                                blank=True, editable=False, null=True, verbose_name="dicatat dari alamat"
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
                                to="sentences.attendance",
                            ),
                        ),
                        (
                            "placement",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.placement",
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
                            "session",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.worksession",
                            ),
                        ),
                        (
                            "link",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.hostlink",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="IncidentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("accident", "Kecelakaan atau cedera"),
                                    ("illness", "Sakit saat bekerja"),
                                    ("conflict", "Perselisihan"),
                                    ("refusal", "Menolak bekerja"),
                                    ("damage", "Kerusakan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="jenis",
                            ),
                        ),
                        ("happened_at", models.DateTimeField(verbose_name="terjadi")),
                        ("text", models.CharField(max_length=500, verbose_name="yang terjadi")),
                        (
                            "reported_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan"
                            ),
                        ),
                        ("action_taken", models.CharField(blank=True, max_length=500, verbose_name="tindak lanjut")),
                        ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "closed_by",
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
                            "link",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.hostlink",
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
                                to="sentences.incident",
                            ),
                        ),
                        (
                            "reported_by",
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
                            "sentence",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.socialworksentence",
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
                migrations.AddField(
                    model_name="worksession",
                    name="day_sheet",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sessions",
                        to="sentences.daysheet",
                        verbose_name="lembar harian",
                    ),
                ),
                migrations.AddField(
                    model_name="worksessionevent",
                    name="day_sheet",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sentences.daysheet",
                        verbose_name="lembar harian",
                    ),
                ),
                migrations.AddField(
                    model_name="worksession",
                    name="confirmed_link",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="confirmed_sessions",
                        to="sentences.hostlink",
                    ),
                ),
                migrations.AddField(
                    model_name="worksession",
                    name="drafted_link",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="drafted_sessions",
                        to="sentences.hostlink",
                    ),
                ),
                migrations.AddField(
                    model_name="worksessionevent",
                    name="confirmed_link",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sentences.hostlink",
                    ),
                ),
                migrations.AddField(
                    model_name="worksessionevent",
                    name="drafted_link",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="sentences.hostlink",
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "conditional_months", "consent_on", "court", "default_consequence", "default_reported_reason", "execution_record_no", "extract_received_on", "fine_paid", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "judgment_no", "judgment_on", "objection", "offence", "offence_on", "origin", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_fixed_by", "place_in_judgment", "place_named", "prosecution_office_id", "prosecutor_name", "public_id", "registered_at", "skills", "starts_on", "state", "study_ends_at", "study_starts_at", "submission_key", "supervision_id", "threat_days", "threat_months", "track") VALUES (NEW."closed_on", NEW."conditional_months", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."execution_record_no", NEW."extract_received_on", NEW."fine_paid", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."judgment_no", NEW."judgment_on", NEW."objection", NEW."offence", NEW."offence_on", NEW."origin", NEW."period_days", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_fixed_by", NEW."place_in_judgment", NEW."place_named", NEW."prosecution_office_id", NEW."prosecutor_name", NEW."public_id", NEW."registered_at", NEW."skills", NEW."starts_on", NEW."state", NEW."study_ends_at", NEW."study_starts_at", NEW."submission_key", NEW."supervision_id", NEW."threat_days", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="1fbee149fc55749314ffb0669efe05f63f5ed8fb",
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
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "conditional_months", "consent_on", "court", "default_consequence", "default_reported_reason", "execution_record_no", "extract_received_on", "fine_paid", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "judgment_no", "judgment_on", "objection", "offence", "offence_on", "origin", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_fixed_by", "place_in_judgment", "place_named", "prosecution_office_id", "prosecutor_name", "public_id", "registered_at", "skills", "starts_on", "state", "study_ends_at", "study_starts_at", "submission_key", "supervision_id", "threat_days", "threat_months", "track") VALUES (NEW."closed_on", NEW."conditional_months", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."execution_record_no", NEW."extract_received_on", NEW."fine_paid", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."judgment_no", NEW."judgment_on", NEW."objection", NEW."offence", NEW."offence_on", NEW."origin", NEW."period_days", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_fixed_by", NEW."place_in_judgment", NEW."place_named", NEW."prosecution_office_id", NEW."prosecutor_name", NEW."public_id", NEW."registered_at", NEW."skills", NEW."starts_on", NEW."state", NEW."study_ends_at", NEW."study_starts_at", NEW."submission_key", NEW."supervision_id", NEW."threat_days", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="2fe742a891f3422f7aff58bbe69618b1305275fe",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf6f3",
                            table="sentences_socialworksentence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="worksession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_worksessionevent" ("break_minutes", "confirmed_at", "confirmed_by_id", "confirmed_from", "confirmed_link_id", "day_sheet_id", "drafted_at", "drafted_by_id", "drafted_link_id", "ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "rejected_at", "rejected_by_id", "rejected_reason", "sentence_id", "starts_at", "state", "submission_key", "task", "verified_at", "verified_by_id") VALUES (NEW."break_minutes", NEW."confirmed_at", NEW."confirmed_by_id", NEW."confirmed_from", NEW."confirmed_link_id", NEW."day_sheet_id", NEW."drafted_at", NEW."drafted_by_id", NEW."drafted_link_id", NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placement_id", NEW."public_id", NEW."rejected_at", NEW."rejected_by_id", NEW."rejected_reason", NEW."sentence_id", NEW."starts_at", NEW."state", NEW."submission_key", NEW."task", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="7ac283035180588439317172c37acfd52fdf9850",
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
                            func='INSERT INTO "sentences_worksessionevent" ("break_minutes", "confirmed_at", "confirmed_by_id", "confirmed_from", "confirmed_link_id", "day_sheet_id", "drafted_at", "drafted_by_id", "drafted_link_id", "ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "public_id", "rejected_at", "rejected_by_id", "rejected_reason", "sentence_id", "starts_at", "state", "submission_key", "task", "verified_at", "verified_by_id") VALUES (NEW."break_minutes", NEW."confirmed_at", NEW."confirmed_by_id", NEW."confirmed_from", NEW."confirmed_link_id", NEW."day_sheet_id", NEW."drafted_at", NEW."drafted_by_id", NEW."drafted_link_id", NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placement_id", NEW."public_id", NEW."rejected_at", NEW."rejected_by_id", NEW."rejected_reason", NEW."sentence_id", NEW."starts_at", NEW."state", NEW."submission_key", NEW."task", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="b294bdd2654d2c88a930851127abe41cc56edf23",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_423ca",
                            table="sentences_worksession",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("track", "child"),
                            models.Q(("origin", "judgment"), _negated=True),
                            models.Q(("threat_months__isnull", False), ("threat_months__lt", 60)),
                            _connector="OR",
                        ),
                        name="sentence_threat_under_5_years",
                        violation_error_message="Ancaman pidana harus kurang dari 5 tahun (KUHP pasal 85 ayat 1).",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("threat_days", 0),
                            models.Q(("threat_days__lt", 30), ("threat_months__isnull", False)),
                            _connector="OR",
                        ),
                        name="sentence_threat_days_under_a_month",
                        violation_error_message="Sisa hari ancaman pidana 0 sampai 29; 30 hari adalah 1 bulan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("conditional_months__isnull", True),
                            models.Q(("conditional_months__range", (1, 24)), ("track", "child")),
                            _connector="OR",
                        ),
                        name="sentence_conditional_prison_at_most_2_years",
                        violation_error_message="Pidana dengan syarat: penjara Anak paling lama 2 tahun (PP 58/2022).",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("place_named", ""), models.Q(("place_fixed_by", ""), _negated=True), _connector="OR"
                        ),
                        name="sentence_place_fixed_by_somebody",
                        violation_error_message="Pilih siapa yang menetapkan tempatnya.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("imposed", "service"), ("track", "child")),
                            models.Q(
                                ("imposed", "prison"),
                                ("imposed_fine__isnull", True),
                                ("track", "adult"),
                                models.Q(("imposed_months__gt", 0), ("imposed_days__gt", 0), _connector="OR"),
                            ),
                            models.Q(
                                ("imposed", "fine"),
                                ("imposed_days", 0),
                                ("imposed_fine__gt", 0),
                                ("imposed_fine__isnull", False),
                                ("imposed_months", 0),
                                ("track", "adult"),
                            ),
                            models.Q(
                                ("imposed", "compensation"),
                                ("imposed_days", 0),
                                ("imposed_months", 0),
                                ("origin", "customary"),
                                ("track", "adult"),
                            ),
                            _connector="OR",
                        ),
                        name="sentence_imposed_is_whole",
                        violation_error_message="Putusan harus memuat lama penjara atau besarnya denda (KUHP pasal 85 ayat 9).",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("track", "child"),
                            models.Q(("origin", "judgment"), _negated=True),
                            ("consent_on__isnull", False),
                            _connector="OR",
                        ),
                        name="sentence_adult_consented",
                        violation_error_message="Persetujuan terdakwa wajib ada (KUHP pasal 85 ayat 2).",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("origin", "judgment"), ("track", "adult"), _connector="OR"),
                        name="sentence_substitute_is_for_adults",
                        violation_error_message="Kerja sosial pengganti hanya untuk orang dewasa (KUHP pasal 82 dan 96).",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("origin", "unpaid_fine"), _negated=True), ("imposed", "fine"), _connector="OR"
                        ),
                        name="sentence_unpaid_fine_names_the_fine",
                        violation_error_message="Isi denda yang diganti (KUHP pasal 82).",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("fine_paid__isnull", True),
                            models.Q(
                                ("fine_paid__gte", 0),
                                ("origin", "unpaid_fine"),
                                ("fine_paid__lt", models.F("imposed_fine")),
                            ),
                            _connector="OR",
                        ),
                        name="sentence_fine_paid_in_part",
                        violation_error_message="Yang sudah dibayar harus kurang dari dendanya (KUHP pasal 82 ayat 3).",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("study_ends_at__isnull", True), ("study_starts_at__isnull", True)),
                            ("study_ends_at__gt", models.F("study_starts_at")),
                            _connector="OR",
                        ),
                        name="sentence_study_hours_run_forward",
                        violation_error_message="Jam sekolah harus punya mulai dan selesai.",
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
                migrations.AddConstraint(
                    model_name="worksession",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("drafted_by__isnull", False), ("drafted_link__isnull", False), _connector="OR"
                        ),
                        name="session_drafted_by_somebody",
                        violation_error_message="Sesi harus mencatat siapa yang menulisnya.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="daysheet",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_daysheetevent" ("code", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo", "printed_at", "printed_by_id", "public_id", "signed_by_name", "site_id", "typed_at", "typed_by_id") VALUES (NEW."code", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."photo", NEW."printed_at", NEW."printed_by_id", NEW."public_id", NEW."signed_by_name", NEW."site_id", NEW."typed_at", NEW."typed_by_id"); RETURN NULL;',
                            hash="80728933087256394cc91ec0e0b89a1890b2d241",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c1580",
                            table="sentences_daysheet",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="daysheet",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_daysheetevent" ("code", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo", "printed_at", "printed_by_id", "public_id", "signed_by_name", "site_id", "typed_at", "typed_by_id") VALUES (NEW."code", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."photo", NEW."printed_at", NEW."printed_by_id", NEW."public_id", NEW."signed_by_name", NEW."site_id", NEW."typed_at", NEW."typed_by_id"); RETURN NULL;',
                            hash="c91f7d1be572b540b08d0579568bbcc0ee1f855b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e0a24",
                            table="sentences_daysheet",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_hostlinkevent" ("created_at", "created_by_id", "expires_at", "holder", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_hash", "public_id", "revoked_at", "revoked_by_id", "site_id", "token_hash") VALUES (NEW."created_at", NEW."created_by_id", NEW."expires_at", NEW."holder", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pin_hash", NEW."public_id", NEW."revoked_at", NEW."revoked_by_id", NEW."site_id", NEW."token_hash"); RETURN NULL;',
                            hash="fee6ba330db8977acb6972b88304ec73d2007670",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1e375",
                            table="sentences_hostlink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hostlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."holder" IS DISTINCT FROM (NEW."holder") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."pin_hash" IS DISTINCT FROM (NEW."pin_hash") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."revoked_at" IS DISTINCT FROM (NEW."revoked_at") OR OLD."revoked_by_id" IS DISTINCT FROM (NEW."revoked_by_id") OR OLD."site_id" IS DISTINCT FROM (NEW."site_id") OR OLD."token_hash" IS DISTINCT FROM (NEW."token_hash"))',
                            func='INSERT INTO "sentences_hostlinkevent" ("created_at", "created_by_id", "expires_at", "holder", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_hash", "public_id", "revoked_at", "revoked_by_id", "site_id", "token_hash") VALUES (NEW."created_at", NEW."created_by_id", NEW."expires_at", NEW."holder", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pin_hash", NEW."public_id", NEW."revoked_at", NEW."revoked_by_id", NEW."site_id", NEW."token_hash"); RETURN NULL;',
                            hash="c9692fe805c75b182d6923812fdfc543de4e4215",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a2f90",
                            table="sentences_hostlink",
                            when="AFTER",
                        ),
                    ),
                ),
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
                    model_name="absence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_absenceevent" ("ground", "id", "is_lawful", "judged_at", "judged_by_id", "link_id", "make_up_on", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "sentence_id", "text") VALUES (NEW."ground", NEW."id", NEW."is_lawful", NEW."judged_at", NEW."judged_by_id", NEW."link_id", NEW."make_up_on", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sentence_id", NEW."text"); RETURN NULL;',
                            hash="91543306ea78e45dcd3419f601401a59efd904b8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2b727",
                            table="sentences_absence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="absence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_absenceevent" ("ground", "id", "is_lawful", "judged_at", "judged_by_id", "link_id", "make_up_on", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "sentence_id", "text") VALUES (NEW."ground", NEW."id", NEW."is_lawful", NEW."judged_at", NEW."judged_by_id", NEW."link_id", NEW."make_up_on", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sentence_id", NEW."text"); RETURN NULL;',
                            hash="f2199337b14ee4b4971f434d54db639d772ef6a4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4ef98",
                            table="sentences_absence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="incident",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_incidentevent" ("action_taken", "closed_at", "closed_by_id", "happened_at", "id", "kind", "link_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reported_at", "reported_by_id", "sentence_id", "site_id", "submission_key", "text") VALUES (NEW."action_taken", NEW."closed_at", NEW."closed_by_id", NEW."happened_at", NEW."id", NEW."kind", NEW."link_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reported_at", NEW."reported_by_id", NEW."sentence_id", NEW."site_id", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="ebed0911d6e6d4044571518a1898a0efa099f166",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03516",
                            table="sentences_incident",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="incident",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_incidentevent" ("action_taken", "closed_at", "closed_by_id", "happened_at", "id", "kind", "link_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reported_at", "reported_by_id", "sentence_id", "site_id", "submission_key", "text") VALUES (NEW."action_taken", NEW."closed_at", NEW."closed_by_id", NEW."happened_at", NEW."id", NEW."kind", NEW."link_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reported_at", NEW."reported_by_id", NEW."sentence_id", NEW."site_id", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="35b0cf0a45b7c8a70041f26967848a0171a4372c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fe156",
                            table="sentences_incident",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="judgmentcorrection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bd01b14d2007026051f7ed8622d21fe4dc249752",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f9d73",
                            table="sentences_judgmentcorrection",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pause",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_pauseevent" ("decided_at", "decided_by_id", "ground", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sentence_id", "since", "text", "until") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."ground", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."sentence_id", NEW."since", NEW."text", NEW."until"); RETURN NULL;',
                            hash="728436b058c848a3d1e81a1fdba555963f3b858b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8ff10",
                            table="sentences_pause",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="pause",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_pauseevent" ("decided_at", "decided_by_id", "ground", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sentence_id", "since", "text", "until") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."ground", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."sentence_id", NEW."since", NEW."text", NEW."until"); RETURN NULL;',
                            hash="15e636ead25095ef464cc92f62df1972d588f53f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_429ee",
                            table="sentences_pause",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="workplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_workplanevent" ("id", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "set_by_id", "since", "starts_at", "until", "weekday") VALUES (NEW."id", NEW."minutes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sentence_id", NEW."set_by_id", NEW."since", NEW."starts_at", NEW."until", NEW."weekday"); RETURN NULL;',
                            hash="68ce1484f7716d0f5f04b85ca436f3ca4d77eb57",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_23476",
                            table="sentences_workplan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="workplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_workplanevent" ("id", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "set_by_id", "since", "starts_at", "until", "weekday") VALUES (NEW."id", NEW."minutes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sentence_id", NEW."set_by_id", NEW."since", NEW."starts_at", NEW."until", NEW."weekday"); RETURN NULL;',
                            hash="b34db2371a102b347edebaf33a909e9b680acad6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_eaa16",
                            table="sentences_workplan",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
