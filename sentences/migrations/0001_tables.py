"""Social work: the sentence, the place that hosts it, the sessions worked, and the ledger of minutes."""

# One line a column.
# fmt: off

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.datetime
import django.utils.timezone
import sentences.defaults
import sentences.expressions
import sentences.files
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    # The last of the former migrations; a database that has not reached it is refused (docs/OPERATIONS.md).
    replaces = [("sentences", "0013_one_person_has_one_day")]

    initial = True

    dependencies = [
        ("programs", "0003_questionnaire_and_themes"),
    ]

    operations = [
        Together(
            operations=[
                # site
                migrations.CreateModel(
                    name="HostSite",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="sites", to="accounts.office", verbose_name="Bapas")),
                        ("village", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="sites", to="villages.village", verbose_name="desa atau kelurahan")),
                        ("name", models.CharField(max_length=120, verbose_name="nama tempat")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("health", "Rumah sakit atau puskesmas"),
                                    ("care", "Panti asuhan atau panti jompo"),
                                    ("school", "Sekolah"),
                                    ("worship", "Rumah ibadah"),
                                    ("village_office", "Kantor desa, kelurahan, atau kecamatan"),
                                    ("public_space", "Taman, pasar, atau tempat umum"),
                                    ("social", "Lembaga sosial lain"),
                                ],
                                max_length=20,
                                verbose_name="jenis",
                            ),
                        ),
                        ("address", models.CharField(blank=True, max_length=250, verbose_name="alamat")),
                        ("capacity", models.PositiveSmallIntegerField(verbose_name="daya tampung per hari (orang)")),
                        ("tasks", models.CharField(max_length=300, verbose_name="pekerjaan yang tersedia")),
                        ("hazards", models.CharField(blank=True, max_length=300, verbose_name="bahaya dan cara menghindarinya")),
                        ("skills", models.CharField(blank=True, max_length=200, verbose_name="keahlian yang berguna")),
                        (
                            "open_days",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(), blank=True, default=sentences.defaults.weekdays_but_sunday, size=None, verbose_name="hari buka"
                            ),
                        ),
                        ("opens_at", models.TimeField(verbose_name="buka")),
                        ("closes_at", models.TimeField(verbose_name="tutup")),
                        ("supervisor_name", models.CharField(max_length=100, verbose_name="nama pengawas di tempat")),
                        ("supervisor_phone", models.CharField(blank=True, max_length=20, verbose_name="telepon pengawas")),
                        ("child_suitable", models.BooleanField(default=False, verbose_name="cocok untuk Anak")),
                        ("non_commercial_on", models.DateField(blank=True, help_text="Tanggal pernyataan tertulis (KUHP pasal 85 ayat 3).", null=True, verbose_name="pernyataan tidak dikomersialkan")),
                        (
                            "state",
                            models.CharField(
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
                        ("state_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan perubahan keadaan")),
                        ("surveyed_on", models.DateField(blank=True, null=True, verbose_name="ditinjau")),
                        ("surveyed_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("survey_note", models.CharField(blank=True, max_length=500, verbose_name="hasil peninjauan")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "tempat kerja sosial",
                        "verbose_name_plural": "tempat kerja sosial",
                        "ordering": ["name"],
                        "indexes": [models.Index(fields=["office", "state"], name="site_by_office")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("closes_at__gt", models.F("opens_at"))), name="site_closes_after_opening", violation_error_message="Jam tutup harus setelah jam buka."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("capacity__range", (1, 500))), name="site_capacity_1_to_500", violation_error_message="Daya tampung 1 sampai 500 orang per hari."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("open_days__len__gte", 1), ("open_days__contained_by", [1, 2, 3, 4, 5, 6, 7])),
                                name="site_opens_on_some_day",
                                violation_error_message="Pilih paling sedikit satu hari buka.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["proposed", "surveyed", "closed"]), ("non_commercial_on__isnull", False), _connector="OR"),
                                name="site_declared_non_commercial",
                                violation_error_message="Isi tanggal pernyataan tidak dikomersialkan (KUHP pasal 85 ayat 3).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["proposed", "closed"]), models.Q(("surveyed_by__isnull", False), ("surveyed_on__isnull", False)), _connector="OR"),
                                name="site_surveyed_before_use",
                                violation_error_message="Tempat harus ditinjau dahulu: isi tanggal dan hasilnya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state__in", ["paused", "closed"]), _negated=True), models.Q(("state_reason", ""), _negated=True), _connector="OR"),
                                name="site_stop_has_reason",
                                violation_error_message="Tulis alasan menghentikan atau menutup tempat ini.",
                            ),
                            models.UniqueConstraint(
                                fields=("village", "name"), name="site_name_once_per_village", violation_error_message="Tempat dengan nama ini sudah ada di desa atau kelurahan itu."
                            ),
                        ],
                    },
                ),
                # cover
                migrations.CreateModel(
                    name="SiteCover",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("site", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="covers", to="sentences.hostsite")),
                        ("basis", models.CharField(choices=[("office", "Perjanjian Bapas"), ("prosecutor", "Perjanjian Kejaksaan")], max_length=10, verbose_name="dasar")),
                        ("number", models.CharField(max_length=100, verbose_name="nomor perjanjian")),
                        (
                            "prosecution_office",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="accounts.prosecutionoffice", verbose_name="Kejaksaan"),
                        ),
                        (
                            "agreement",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="site_covers", to="programs.agreement", verbose_name="tercatat sebagai"),
                        ),
                        ("starts_on", models.DateField(verbose_name="berlaku sejak")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("recorded_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "dasar tempat kerja sosial",
                        "verbose_name_plural": "dasar tempat kerja sosial",
                        "ordering": ["-starts_on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"),
                                name="sitecover_runs_forward",
                                violation_error_message="Perjanjian tidak dapat berakhir sebelum berlaku.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("basis", "office"), ("prosecution_office__isnull", True)), models.Q(("basis", "prosecutor"), ("prosecution_office__isnull", False)), _connector="OR"
                                ),
                                name="sitecover_prosecutor_is_named",
                                violation_error_message="Pilih Kejaksaan yang membuat perjanjian itu.",
                            ),
                            models.UniqueConstraint(fields=("site", "number"), name="sitecover_number_once_per_site", violation_error_message="Perjanjian ini sudah tercatat untuk tempat ini."),
                        ],
                    },
                ),
                # host
                migrations.CreateModel(
                    name="HostLink",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("holder", models.CharField(max_length=100, verbose_name="pemegang")),
                        ("token_hash", models.CharField(editable=False, max_length=64, unique=True)),
                        ("pin_hash", models.CharField(editable=False, max_length=128)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dibuat")),
                        ("expires_at", models.DateTimeField(verbose_name="berlaku sampai")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        ("failures", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("locked_until", models.DateTimeField(blank=True, editable=False, null=True)),
                        ("last_used_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="terakhir dipakai")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("site", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="links", to="sentences.hostsite")),
                        ("created_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("revoked_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "tautan tempat kerja",
                        "verbose_name_plural": "tautan tempat kerja",
                        "ordering": ["-created_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("revoked_at__isnull", True), ("revoked_by__isnull", True)), models.Q(("revoked_at__isnull", False), ("revoked_by__isnull", False)), _connector="OR"
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
                    name="DaySheet",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("site", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="day_sheets", to="sentences.hostsite")),
                        ("on", models.DateField(verbose_name="hari")),
                        ("code", models.CharField(default=sentences.defaults.new_sheet_code, editable=False, max_length=8, unique=True, verbose_name="kode lembar")),
                        ("printed_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("printed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dicetak")),
                        ("typed_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("typed_at", models.DateTimeField(blank=True, null=True, verbose_name="diketik")),
                        ("signed_by_name", models.CharField(blank=True, max_length=100, verbose_name="ditandatangani pengawas")),
                        ("photo", models.FileField(blank=True, max_length=200, upload_to=sentences.files.day_sheet_path, verbose_name="foto lembar")),
                    ],
                    options={
                        "verbose_name": "lembar harian",
                        "verbose_name_plural": "lembar harian",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("site", "on"), name="daysheet_one_per_site_and_day", violation_error_message="Lembar untuk hari itu sudah ada."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("typed_at__isnull", True), ("typed_by__isnull", True)),
                                    models.Q(("typed_at__isnull", False), ("typed_by__isnull", False), models.Q(("photo", ""), _negated=True), models.Q(("signed_by_name", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="daysheet_typed_has_photo",
                                violation_error_message="Lembar yang diketik harus disertai fotonya dan nama pengawas.",
                            ),
                        ],
                    },
                ),
                # sentence
                migrations.CreateModel(
                    name="SocialWorkSentence",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name="social_work", to="clients.supervision", verbose_name="perkara")),
                        ("track", models.CharField(choices=[("adult", "Pidana kerja sosial (dewasa)"), ("child", "Pelayanan masyarakat (anak)")], max_length=5, verbose_name="jalur")),
                        ("court", models.CharField(max_length=120, verbose_name="pengadilan")),
                        ("judgment_no", models.CharField(max_length=100, verbose_name="nomor putusan")),
                        ("judgment_on", models.DateField(verbose_name="tanggal putusan")),
                        ("offence", models.CharField(max_length=200, verbose_name="tindak pidana dan pasal")),
                        ("offence_on", models.DateField(verbose_name="tanggal tindak pidana")),
                        (
                            "origin",
                            models.CharField(
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
                        (
                            "threat_months",
                            models.PositiveSmallIntegerField(
                                blank=True, help_text="Empat tahun enam bulan ditulis 54. Lima tahun atau lebih tidak boleh.", null=True, verbose_name="ancaman penjara paling lama (bulan)"
                            ),
                        ),
                        ("threat_days", models.PositiveSmallIntegerField(default=0, verbose_name="ancaman penjara: hari")),
                        (
                            "imposed",
                            models.CharField(
                                choices=[("prison", "Penjara"), ("fine", "Denda"), ("service", "Pelayanan masyarakat (anak)"), ("compensation", "Ganti rugi adat")],
                                max_length=12,
                                verbose_name="pidana yang sebenarnya dijatuhkan",
                            ),
                        ),
                        ("imposed_months", models.PositiveSmallIntegerField(default=0, verbose_name="lama penjara: bulan")),
                        ("imposed_days", models.PositiveSmallIntegerField(default=0, verbose_name="lama penjara: hari")),
                        ("imposed_fine", models.DecimalField(blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="denda (rupiah)")),
                        ("fine_paid", models.DecimalField(blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="denda yang sudah dibayar (rupiah)")),
                        ("hours_ordered", models.PositiveSmallIntegerField(verbose_name="jumlah jam")),
                        ("hours_per_day", models.PositiveSmallIntegerField(verbose_name="jam per hari")),
                        ("period_days", models.PositiveSmallIntegerField(help_text="Satu bulan adalah 30 hari (KUHP pasal 184).", verbose_name="jangka waktu penyelesaian (hari)")),
                        (
                            "default_consequence",
                            models.CharField(
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian pidana penjara yang diganti"),
                                    ("fine", "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya"),
                                ],
                                help_text="Sebagaimana disebut putusan.",
                                max_length=10,
                                verbose_name="akibat bila tidak dijalankan",
                            ),
                        ),
                        ("consent_on", models.DateField(blank=True, help_text="KUHP pasal 85 ayat 2 huruf c.", null=True, verbose_name="tanggal persetujuan terdakwa")),
                        ("place_in_judgment", models.BooleanField(blank=True, null=True, verbose_name="tempat disebut dalam putusan")),
                        (
                            "place_fixed_by",
                            models.CharField(
                                blank=True, choices=[("court", "Pengadilan, dalam putusan"), ("prosecutor", "Jaksa, saat pelaksanaan")], max_length=10, verbose_name="tempat ditetapkan oleh"
                            ),
                        ),
                        ("place_named", models.CharField(blank=True, max_length=200, verbose_name="tempat yang disebut")),
                        ("prosecutor_name", models.CharField(blank=True, max_length=150, verbose_name="jaksa pelaksana")),
                        ("execution_record_no", models.CharField(blank=True, max_length=100, verbose_name="nomor berita acara pelaksanaan")),
                        ("skills", models.CharField(blank=True, max_length=200, verbose_name="keahlian dan pekerjaan")),
                        (
                            "objection",
                            models.CharField(
                                blank=True,
                                help_text="KUHP pasal 85 ayat 2 huruf f. Tulis keberatannya saja, bukan keyakinan politiknya.",
                                max_length=200,
                                verbose_name="keberatan atas tempat atau pekerjaan",
                            ),
                        ),
                        ("study_starts_at", models.TimeField(blank=True, null=True, verbose_name="sekolah mulai")),
                        ("study_ends_at", models.TimeField(blank=True, null=True, verbose_name="sekolah selesai")),
                        (
                            "conditional_months",
                            models.PositiveSmallIntegerField(blank=True, help_text="Paling lama 24 bulan.", null=True, verbose_name="penjara yang dijatuhkan dengan syarat (bulan)"),
                        ),
                        ("extract_received_on", models.DateField(blank=True, null=True, verbose_name="petikan putusan diterima")),
                        (
                            "prosecution_office",
                            models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="sentences", to="accounts.prosecutionoffice", verbose_name="Kejaksaan pelaksana"),
                        ),
                        ("starts_on", models.DateField(help_text="Jangka waktu dihitung dari tanggal ini.", verbose_name="tanggal pelaksanaan putusan")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("registered", "Terdaftar"),
                                    ("placed", "Sudah ditempatkan"),
                                    ("in_progress", "Sedang berjalan"),
                                    ("paused", "Dihentikan sementara"),
                                    ("completed", "Selesai"),
                                    ("defaulted", "Tidak dijalankan"),
                                ],
                                default="registered",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="ditutup")),
                        ("inducted_on", models.DateField(blank=True, help_text="Sebelum mulai bekerja.", null=True, verbose_name="hak dan kewajiban dijelaskan")),
                        (
                            "repeats",
                            models.OneToOneField(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="repetition",
                                to="sentences.defaultreport",
                                verbose_name="mengulangi menurut keputusan",
                            ),
                        ),
                        ("default_reported_reason", models.CharField(blank=True, max_length=500, verbose_name="alasan dilaporkan tidak dijalankan")),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "pidana kerja sosial",
                        "verbose_name_plural": "pidana kerja sosial",
                        "ordering": ["starts_on", "id"],
                        "indexes": [models.Index(fields=["state"], name="sentence_by_state")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("hours_ordered__range", (8, 240)), ("track", "adult")),
                                    models.Q(("hours_ordered__range", (7, 120)), ("track", "child")),
                                    models.Q(("hours_ordered__range", (1, 240)), ("repeats__isnull", False), ("track", "adult")),
                                    models.Q(("hours_ordered__range", (1, 120)), ("repeats__isnull", False), ("track", "child")),
                                    _connector="OR",
                                ),
                                name="sentence_hours_within_statute",
                                violation_error_message="Jumlah jam harus 8 sampai 240 (KUHP pasal 85 ayat 4), atau 7 sampai 120 untuk Anak (UU 11/2012 pasal 76 ayat 3).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("hours_per_day__range", (1, 8))),
                                name="sentence_hours_per_day_at_most_8",
                                violation_error_message="Paling lama 8 jam dalam 1 hari (KUHP pasal 85 ayat 5).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("period_days__range", (1, 180))),
                                name="sentence_period_at_most_180_days",
                                violation_error_message="Jangka waktu paling lama 6 bulan (180 hari): KUHP pasal 85 ayat 5, 184.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("track", "child"), models.Q(("origin", "judgment"), _negated=True), models.Q(("threat_months__isnull", False), ("threat_months__lt", 60)), _connector="OR"
                                ),
                                name="sentence_threat_under_5_years",
                                violation_error_message="Ancaman pidana harus kurang dari 5 tahun (KUHP pasal 85 ayat 1).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("threat_days", 0), models.Q(("threat_days__lt", 30), ("threat_months__isnull", False)), _connector="OR"),
                                name="sentence_threat_days_under_a_month",
                                violation_error_message="Sisa hari ancaman pidana 0 sampai 29; 30 hari adalah 1 bulan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("conditional_months__isnull", True), models.Q(("conditional_months__range", (1, 24)), ("track", "child")), _connector="OR"),
                                name="sentence_conditional_prison_at_most_2_years",
                                violation_error_message="Pidana dengan syarat: penjara Anak paling lama 2 tahun (PP 58/2022).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("place_named", ""), models.Q(("place_fixed_by", ""), _negated=True), _connector="OR"),
                                name="sentence_place_fixed_by_somebody",
                                violation_error_message="Pilih siapa yang menetapkan tempatnya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("imposed", "service"), ("track", "child")),
                                    models.Q(("imposed", "prison"), ("imposed_fine__isnull", True), ("track", "adult"), models.Q(("imposed_months__gt", 0), ("imposed_days__gt", 0), _connector="OR")),
                                    models.Q(("imposed", "fine"), ("imposed_days", 0), ("imposed_fine__gt", 0), ("imposed_fine__isnull", False), ("imposed_months", 0), ("track", "adult")),
                                    models.Q(("imposed", "compensation"), ("imposed_days", 0), ("imposed_months", 0), ("origin", "customary"), ("track", "adult")),
                                    _connector="OR",
                                ),
                                name="sentence_imposed_is_whole",
                                violation_error_message="Putusan harus memuat lama penjara atau besarnya denda (KUHP pasal 85 ayat 9).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "imposed_days__lte",
                                        django.db.models.expressions.CombinedExpression(
                                            models.Value(180), "-", django.db.models.expressions.CombinedExpression(models.F("imposed_months"), "*", models.Value(30))
                                        ),
                                    )
                                ),
                                name="sentence_imposed_prison_at_most_180_days",
                                violation_error_message="Penjara yang dijatuhkan paling lama 6 bulan (KUHP pasal 85 ayat 1).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("track", "child"), models.Q(("origin", "judgment"), _negated=True), ("consent_on__isnull", False), _connector="OR"),
                                name="sentence_adult_consented",
                                violation_error_message="Persetujuan terdakwa wajib ada (KUHP pasal 85 ayat 2).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("track", "adult"), ("default_consequence", "repeat"), _connector="OR"),
                                name="sentence_child_consequence_is_repeat",
                                violation_error_message="Bagi Anak akibatnya hanya mengulangi (UU 11/2012 pasal 76 ayat 2).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("origin", "judgment"), ("track", "adult"), _connector="OR"),
                                name="sentence_substitute_is_for_adults",
                                violation_error_message="Kerja sosial pengganti hanya untuk orang dewasa (KUHP pasal 82 dan 96).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("origin", "unpaid_fine"), _negated=True), ("imposed", "fine"), _connector="OR"),
                                name="sentence_unpaid_fine_names_the_fine",
                                violation_error_message="Isi denda yang diganti (KUHP pasal 82).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("fine_paid__isnull", True), models.Q(("fine_paid__gte", 0), ("origin", "unpaid_fine"), ("fine_paid__lt", models.F("imposed_fine"))), _connector="OR"
                                ),
                                name="sentence_fine_paid_in_part",
                                violation_error_message="Yang sudah dibayar harus kurang dari dendanya (KUHP pasal 82 ayat 3).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("study_ends_at__isnull", True), ("study_starts_at__isnull", True)), ("study_ends_at__gt", models.F("study_starts_at")), _connector="OR"),
                                name="sentence_study_hours_run_forward",
                                violation_error_message="Jam sekolah harus punya mulai dan selesai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("starts_on__gte", models.F("judgment_on")), ("judgment_on__gte", models.F("offence_on"))),
                                name="sentence_dates_in_order",
                                violation_error_message="Urutan tanggal: tindak pidana, putusan, lalu pelaksanaan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_on__isnull", False), ("state__in", ["completed", "defaulted"])),
                                    models.Q(models.Q(("state__in", ["completed", "defaulted"]), _negated=True), ("closed_on__isnull", True)),
                                    _connector="OR",
                                ),
                                name="sentence_closed_has_date",
                                violation_error_message="Pidana yang selesai harus punya tanggal.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "defaulted"), _negated=True), models.Q(("default_reported_reason", ""), _negated=True), _connector="OR"),
                                name="sentence_default_has_reason",
                                violation_error_message="Tulis alasan pelaporan.",
                            ),
                        ],
                    },
                ),
                # correction
                migrations.CreateModel(
                    name="JudgmentCorrection",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("sentence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="corrections", to="sentences.socialworksentence")),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("changes", models.JSONField(help_text="Daftar: nama isian, sebelumnya, sesudahnya.", verbose_name="perubahan")),
                        ("corrected_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="diperbaiki oleh")),
                        ("corrected_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diperbaiki")),
                    ],
                    options={
                        "verbose_name": "perbaikan putusan",
                        "verbose_name_plural": "perbaikan putusan",
                        "ordering": ["-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("reason", ""), _negated=True), models.Q(("changes", []), _negated=True)),
                                name="judgmentcorrection_says_what_and_why",
                                violation_error_message="Perbaikan harus punya alasan dan perubahan.",
                            )
                        ],
                    },
                ),
                # default
                migrations.CreateModel(
                    name="WorkWarning",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("sentence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="warnings", to="sentences.socialworksentence")),
                        ("number", models.PositiveSmallIntegerField(verbose_name="peringatan ke")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("text", models.CharField(max_length=500, verbose_name="sebab")),
                        ("warned_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("warned_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "peringatan",
                        "verbose_name_plural": "peringatan",
                        "ordering": ["number"],
                        "constraints": [
                            models.UniqueConstraint(fields=("sentence", "number"), name="workwarning_each_once", violation_error_message="Peringatan ini sudah diberikan."),
                            models.CheckConstraint(condition=models.Q(("number__range", (1, 3))), name="workwarning_first_to_third", violation_error_message="Peringatan pertama, kedua, atau ketiga."),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DefaultReport",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("sentence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="default_reports", to="sentences.socialworksentence")),
                        ("reported_on", models.DateField(verbose_name="dilaporkan")),
                        ("reason", models.CharField(max_length=500, verbose_name="sebab")),
                        (
                            "proposed",
                            models.CharField(
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian pidana penjara yang diganti"),
                                    ("fine", "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya"),
                                ],
                                max_length=10,
                                verbose_name="akibat yang diusulkan",
                            ),
                        ),
                        ("remaining_minutes", models.PositiveIntegerField(verbose_name="sisa kerja (menit)")),
                        ("remaining_prison_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="sisa penjara yang diganti (hari)")),
                        ("remaining_fine", models.DecimalField(blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="sisa denda yang diganti (rupiah)")),
                        ("reported_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian penjara yang diganti"),
                                    ("fine", "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya"),
                                    ("resume", "Dilanjutkan: ada alasan yang sah"),
                                ],
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("decided_on", models.DateField(blank=True, null=True, verbose_name="diputus")),
                        ("decision_no", models.CharField(blank=True, max_length=100, verbose_name="nomor keputusan")),
                        ("decided_hours", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jam yang diulangi")),
                        ("decided_prison_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="penjara yang dijalani (hari)")),
                        ("decided_fine", models.DecimalField(blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="denda yang dibayar (rupiah)")),
                        ("recorded_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("recorded_at", models.DateTimeField(blank=True, null=True, verbose_name="keputusan dicatat")),
                    ],
                    options={
                        "verbose_name": "laporan tidak dijalankan",
                        "verbose_name_plural": "laporan tidak dijalankan",
                        "ordering": ["-reported_on", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("decision", "")), fields=("sentence",), name="defaultreport_one_pending_per_sentence", violation_error_message="Laporan sebelumnya belum diputus."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decided_on__isnull", True), ("decision", ""), ("recorded_by__isnull", True)),
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
                                    models.Q(("decided_fine", None), ("decided_hours", None), ("decided_prison_days", None), ("decision__in", ["", "resume"])),
                                    models.Q(("decided_fine", None), ("decided_hours__isnull", False), ("decided_prison_days", None), ("decision", "repeat")),
                                    models.Q(("decided_fine", None), ("decided_hours", None), ("decided_prison_days__isnull", False), ("decision", "prison")),
                                    models.Q(("decided_fine__isnull", False), ("decided_hours", None), ("decided_prison_days", None), ("decision", "fine")),
                                    _connector="OR",
                                ),
                                name="defaultreport_decision_says_how_much",
                                violation_error_message="Isi berapa jam, hari, atau rupiah yang diputus.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("decided_hours__isnull", True), ("decided_hours__range", (1, 240)), _connector="OR"),
                                name="defaultreport_repeats_1_to_240_hours",
                                violation_error_message="Jam yang diulangi 1 sampai 240.",
                            ),
                        ],
                    },
                ),
                # placement
                migrations.CreateModel(
                    name="Placement",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("sentence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="placements", to="sentences.socialworksentence")),
                        ("site", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="placements", to="sentences.hostsite", verbose_name="tempat kerja sosial")),
                        ("task", models.CharField(max_length=150, verbose_name="pekerjaan")),
                        ("starts_on", models.DateField(verbose_name="mulai")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("placed_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "penempatan",
                        "verbose_name_plural": "penempatan",
                        "ordering": ["-starts_on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"),
                                name="placement_ends_after_start",
                                violation_error_message="Penempatan tidak boleh berakhir sebelum mulai.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"),
                                expressions=[
                                    ("sentence", "="),
                                    (
                                        sentences.expressions.PlacementDays("starts_on", "ends_on", django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_lower=True, inclusive_upper=True)),
                                        "&&",
                                    ),
                                ],
                                name="placement_one_site_at_a_time",
                                violation_error_message="Orang ini sudah ditempatkan di tempat lain pada hari itu.",
                            ),
                            models.UniqueConstraint(fields=("id", "sentence"), name="placement_with_its_sentence"),
                        ],
                    },
                ),
                # session
                migrations.CreateModel(
                    name="WorkSession",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("sentence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="sessions", to="sentences.socialworksentence")),
                        ("placement", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="sessions", to="sentences.placement")),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        ("break_minutes", models.PositiveSmallIntegerField(default=0, verbose_name="istirahat (menit)")),
                        ("task", models.CharField(max_length=150, verbose_name="pekerjaan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Menunggu konfirmasi tempat kerja"), ("confirmed", "Dikonfirmasi, menunggu pemeriksaan"), ("verified", "Sah"), ("rejected", "Ditolak")],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("drafted_by", models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        (
                            "drafted_link",
                            models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="drafted_sessions", to="sentences.hostlink"),
                        ),
                        (
                            "day_sheet",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="sessions", to="sentences.daysheet", verbose_name="lembar harian"),
                        ),
                        ("drafted_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("confirmed_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("confirmed_link", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="confirmed_sessions", to="sentences.hostlink")),
                        ("confirmed_at", models.DateTimeField(blank=True, null=True, verbose_name="dikonfirmasi")),
                        ("confirmed_from", models.GenericIPAddressField(blank=True, editable=False, null=True, verbose_name="dikonfirmasi dari alamat")),
                        ("verified_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("verified_at", models.DateTimeField(blank=True, null=True, verbose_name="diperiksa")),
                        ("rejected_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("rejected_at", models.DateTimeField(blank=True, null=True, verbose_name="ditolak")),
                        ("rejected_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan ditolak")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "sesi kerja",
                        "verbose_name_plural": "sesi kerja",
                        "ordering": ["-starts_at", "-id"],
                        "indexes": [
                            models.Index(fields=["placement", "state"], name="session_by_placement"),
                            models.Index(condition=models.Q(("state", "confirmed")), fields=["sentence"], name="session_confirmed_by_sentence"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))), name="session_ends_after_start", violation_error_message="Jam selesai harus setelah jam mulai."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "break_minutes__lt",
                                        django.db.models.expressions.CombinedExpression(
                                            django.db.models.functions.datetime.Extract(django.db.models.expressions.CombinedExpression(models.F("ends_at"), "-", models.F("starts_at")), "epoch"),
                                            "/",
                                            models.Value(60),
                                        ),
                                    )
                                ),
                                name="session_break_shorter_than_work",
                                violation_error_message="Istirahat harus lebih singkat daripada waktu kerja.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(models.Q(("state", "rejected"), _negated=True), ("ends_at__gt", models.F("starts_at"))),
                                expressions=[("sentence", "="), (sentences.expressions.WorkedTime("starts_at", "ends_at"), "&&")],
                                name="session_no_overlap_for_one_person",
                                violation_error_message="Orang ini sudah tercatat bekerja pada jam tersebut.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("confirmed_at__isnull", True), ("rejected_at__isnull", True), ("state", "draft"), ("verified_at__isnull", True)),
                                    models.Q(
                                        models.Q(
                                            ("confirmed_at__isnull", False), models.Q(("confirmed_by__isnull", False), ("confirmed_link__isnull", False), ("day_sheet__isnull", False), _connector="OR")
                                        ),
                                        ("rejected_at__isnull", True),
                                        ("state", "confirmed"),
                                        ("verified_at__isnull", True),
                                    ),
                                    models.Q(
                                        models.Q(
                                            ("confirmed_at__isnull", False), models.Q(("confirmed_by__isnull", False), ("confirmed_link__isnull", False), ("day_sheet__isnull", False), _connector="OR")
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
                            models.CheckConstraint(
                                condition=models.Q(("drafted_by__isnull", False), ("drafted_link__isnull", False), _connector="OR"),
                                name="session_drafted_by_somebody",
                                violation_error_message="Sesi harus mencatat siapa yang menulisnya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("verified_by__isnull", True), ("confirmed_by__isnull", True), models.Q(("verified_by", models.F("confirmed_by")), _negated=True), _connector="OR"),
                                name="session_verified_by_another",
                                violation_error_message="Yang memeriksa bukan orang yang mengonfirmasi (KUHP pasal 85 ayat 8).",
                            ),
                        ],
                    },
                ),
                # hours
                migrations.CreateModel(
                    name="HoursEntry",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("sentence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="hours_entries", to="sentences.socialworksentence")),
                        ("session", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="hours_entries", to="sentences.worksession")),
                        ("kind", models.CharField(choices=[("credit", "Jam kerja"), ("correction", "Koreksi")], max_length=10, verbose_name="jenis")),
                        ("worked_on", models.DateField(help_text="Hari di zona waktu tempat kerja.", verbose_name="hari kerja")),
                        ("minutes", models.IntegerField(verbose_name="menit")),
                        ("reason", models.CharField(blank=True, max_length=300, verbose_name="alasan")),
                        ("entered_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="dicatat oleh")),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dicatat")),
                        ("entered_from", models.GenericIPAddressField(blank=True, editable=False, null=True, verbose_name="dicatat dari alamat")),
                    ],
                    options={
                        "verbose_name": "catatan jam",
                        "verbose_name_plural": "catatan jam",
                        "ordering": ["id"],
                        "indexes": [models.Index(fields=["sentence", "worked_on"], name="hoursentry_by_day"), models.Index(fields=["worked_on"], name="hoursentry_by_worked_on")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "credit"), ("minutes__gt", 0)),
                                    models.Q(("kind", "correction"), models.Q(("minutes", 0), _negated=True), models.Q(("reason", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="hoursentry_correction_has_reason",
                                violation_error_message="Koreksi jam harus punya alasan.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("kind", "credit")), fields=("session",), name="hoursentry_one_credit_per_session", violation_error_message="Sesi ini sudah dihitung."
                            ),
                        ],
                    },
                ),
                # dispute
                migrations.CreateModel(
                    name="HoursDispute",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("session", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="disputes", to="sentences.worksession")),
                        (
                            "party",
                            models.CharField(
                                choices=[("convict", "Terpidana atau Anak"), ("host", "Tempat kerja"), ("prosecutor", "Jaksa"), ("officer", "Pembimbing Kemasyarakatan")],
                                max_length=10,
                                verbose_name="siapa yang berkeberatan",
                            ),
                        ),
                        ("reason", models.CharField(max_length=500, verbose_name="apa yang dipersoalkan")),
                        ("raised_by", models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("raised_link", models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="disputes", to="sentences.hostlink")),
                        ("raised_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dicatat")),
                        ("outcome", models.CharField(blank=True, choices=[("upheld", "Jam tetap"), ("corrected", "Jam dikoreksi"), ("rejected", "Sesi ditolak")], max_length=10, verbose_name="hasil")),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban")),
                        ("correction", models.OneToOneField(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="dispute", to="sentences.hoursentry")),
                        ("settled_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("settled_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
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
                                    models.Q(("answer", ""), ("outcome", ""), ("settled_at__isnull", True), ("settled_by__isnull", True)),
                                    models.Q(models.Q(("outcome", ""), _negated=True), ("settled_at__isnull", False), ("settled_by__isnull", False), models.Q(("answer", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="dispute_settled_by_somebody",
                                violation_error_message="Jawaban harus menyebut hasil, siapa, dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("correction__isnull", False), ("outcome", "corrected")),
                                    models.Q(models.Q(("outcome", "corrected"), _negated=True), ("correction__isnull", True)),
                                    _connector="OR",
                                ),
                                name="dispute_corrected_names_the_entry",
                                violation_error_message="Keberatan yang diterima harus punya koreksi jam.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("raised_by__isnull", False), ("raised_link__isnull", True)),
                                    models.Q(("party", "host"), ("raised_by__isnull", True), ("raised_link__isnull", False)),
                                    _connector="OR",
                                ),
                                name="dispute_raised_by_somebody",
                                violation_error_message="Keberatan harus mencatat siapa yang menulisnya.",
                            ),
                        ],
                    },
                ),
                # execution
                migrations.CreateModel(
                    name="WorkPlan",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("sentence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="work_plans", to="sentences.socialworksentence")),
                        ("weekday", models.PositiveSmallIntegerField(verbose_name="hari")),
                        ("starts_at", models.TimeField(verbose_name="mulai")),
                        ("minutes", models.PositiveSmallIntegerField(verbose_name="lama (menit)")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("set_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "jadwal kerja",
                        "verbose_name_plural": "jadwal kerja",
                        "ordering": ["weekday", "starts_at"],
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("weekday__range", (1, 7))), name="workplan_weekday_1_to_7", violation_error_message="Pilih hari."),
                            models.CheckConstraint(
                                condition=models.Q(("minutes__range", (1, 480))), name="workplan_at_most_8_hours", violation_error_message="Paling lama 8 jam dalam 1 hari (KUHP pasal 85 ayat 5)."
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
                    name="Pause",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("sentence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="pauses", to="sentences.socialworksentence")),
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
                        ("backdated_reason", models.CharField(blank=True, default="", max_length=300, verbose_name="alasan tanggal mundur")),
                        ("decided_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("decided_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "penghentian sementara",
                        "verbose_name_plural": "penghentian sementara",
                        "ordering": ["-since", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"),
                                name="pause_runs_forward",
                                violation_error_message="Penghentian tidak dapat berakhir sebelum mulai.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("until__isnull", True)), fields=("sentence",), name="pause_one_open_per_sentence", violation_error_message="Pelaksanaan sudah dihentikan sementara."
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Attendance",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("placement", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="attendances", to="sentences.placement")),
                        ("on", models.DateField(verbose_name="hari")),
                        ("state", models.CharField(choices=[("arrived", "Sudah datang"), ("left", "Sudah selesai"), ("absent", "Tidak datang")], max_length=8, verbose_name="keadaan")),
                        ("arrived_at", models.DateTimeField(blank=True, null=True, verbose_name="datang")),
                        ("left_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("break_minutes", models.PositiveSmallIntegerField(default=0, verbose_name="istirahat (menit)")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("link", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="attendances", to="sentences.hostlink")),
                        ("recorded_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("recorded_at", models.DateTimeField(auto_now=True)),
                        ("recorded_from", models.GenericIPAddressField(blank=True, editable=False, null=True, verbose_name="dicatat dari alamat")),
                        ("session", models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="attendance", to="sentences.worksession")),
                    ],
                    options={
                        "verbose_name": "kehadiran",
                        "verbose_name_plural": "kehadiran",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("placement", "on"), name="attendance_once_per_day", violation_error_message="Kehadiran hari itu sudah dicatat."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("arrived_at__isnull", False), ("left_at__isnull", True), ("state", "arrived")),
                                    models.Q(("arrived_at__isnull", False), ("left_at__gt", models.F("arrived_at")), ("left_at__isnull", False), ("state", "left")),
                                    models.Q(("arrived_at__isnull", True), ("left_at__isnull", True), ("state", "absent")),
                                    _connector="OR",
                                ),
                                name="attendance_state_has_its_times",
                                violation_error_message="Jam selesai harus setelah jam datang.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("link__isnull", False), ("recorded_by__isnull", False), _connector="OR"),
                                name="attendance_recorded_by_somebody",
                                violation_error_message="Kehadiran harus mencatat siapa yang menulisnya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Absence",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("sentence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="absences", to="sentences.socialworksentence")),
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
                        ("judged_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("judged_at", models.DateTimeField(blank=True, null=True, verbose_name="dinilai")),
                        ("make_up_on", models.DateField(blank=True, null=True, verbose_name="diganti pada")),
                        ("recorded_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("link", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="sentences.hostlink")),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "ketidakhadiran",
                        "verbose_name_plural": "ketidakhadiran",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("sentence", "on"), name="absence_once_per_day", violation_error_message="Ketidakhadiran hari itu sudah dicatat."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("is_lawful__isnull", True), ("judged_at__isnull", True)),
                                    models.Q(("is_lawful__isnull", False), ("judged_at__isnull", False), ("judged_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="absence_judged_by_somebody",
                                violation_error_message="Penilaian harus menyebut siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("make_up_on__isnull", True), ("make_up_on__gt", models.F("on")), _connector="OR"),
                                name="absence_made_up_later",
                                violation_error_message="Hari pengganti harus sesudah hari itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Incident",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("site", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="incidents", to="sentences.hostsite")),
                        ("sentence", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="incidents", to="sentences.socialworksentence")),
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
                        ("reported_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("link", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="incidents", to="sentences.hostlink")),
                        ("reported_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan")),
                        ("action_taken", models.CharField(blank=True, max_length=500, verbose_name="tindak lanjut")),
                        ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("closed_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "kejadian",
                        "verbose_name_plural": "kejadian",
                        "ordering": ["-happened_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("reported_by__isnull", False), ("link__isnull", False), _connector="OR"),
                                name="incident_reported_by_somebody",
                                violation_error_message="Kejadian harus mencatat pelapornya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_at__isnull", True), ("closed_by__isnull", True)),
                                    models.Q(("closed_at__isnull", False), ("closed_by__isnull", False), models.Q(("action_taken", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="incident_closed_says_how",
                                violation_error_message="Tulis tindak lanjutnya.",
                            ),
                        ],
                    },
                ),
                # history: the rows of the tables above as they were
                migrations.CreateModel(
                    name="HostSiteEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.hostsite")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="nama tempat")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("health", "Rumah sakit atau puskesmas"),
                                    ("care", "Panti asuhan atau panti jompo"),
                                    ("school", "Sekolah"),
                                    ("worship", "Rumah ibadah"),
                                    ("village_office", "Kantor desa, kelurahan, atau kecamatan"),
                                    ("public_space", "Taman, pasar, atau tempat umum"),
                                    ("social", "Lembaga sosial lain"),
                                ],
                                max_length=20,
                                verbose_name="jenis",
                            ),
                        ),
                        ("address", models.CharField(blank=True, max_length=250, verbose_name="alamat")),
                        ("capacity", models.PositiveSmallIntegerField(verbose_name="daya tampung per hari (orang)")),
                        ("tasks", models.CharField(max_length=300, verbose_name="pekerjaan yang tersedia")),
                        ("hazards", models.CharField(blank=True, max_length=300, verbose_name="bahaya dan cara menghindarinya")),
                        ("skills", models.CharField(blank=True, max_length=200, verbose_name="keahlian yang berguna")),
                        (
                            "open_days",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(), blank=True, default=sentences.defaults.weekdays_but_sunday, size=None, verbose_name="hari buka"
                            ),
                        ),
                        ("opens_at", models.TimeField(verbose_name="buka")),
                        ("closes_at", models.TimeField(verbose_name="tutup")),
                        ("supervisor_name", models.CharField(max_length=100, verbose_name="nama pengawas di tempat")),
                        ("supervisor_phone", models.CharField(blank=True, max_length=20, verbose_name="telepon pengawas")),
                        ("child_suitable", models.BooleanField(default=False, verbose_name="cocok untuk Anak")),
                        ("non_commercial_on", models.DateField(blank=True, help_text="Tanggal pernyataan tertulis (KUHP pasal 85 ayat 3).", null=True, verbose_name="pernyataan tidak dikomersialkan")),
                        (
                            "state",
                            models.CharField(
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
                        ("state_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan perubahan keadaan")),
                        ("surveyed_on", models.DateField(blank=True, null=True, verbose_name="ditinjau")),
                        (
                            "surveyed_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("survey_note", models.CharField(blank=True, max_length=500, verbose_name="hasil peninjauan")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.sitecover")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("site", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.hostsite")),
                        ("basis", models.CharField(choices=[("office", "Perjanjian Bapas"), ("prosecutor", "Perjanjian Kejaksaan")], max_length=10, verbose_name="dasar")),
                        ("number", models.CharField(max_length=100, verbose_name="nomor perjanjian")),
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
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                                verbose_name="tercatat sebagai",
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="berlaku sejak")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.hostlink")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("holder", models.CharField(max_length=100, verbose_name="pemegang")),
                        ("token_hash", models.CharField(editable=False, max_length=64)),
                        ("pin_hash", models.CharField(editable=False, max_length=128)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dibuat")),
                        ("expires_at", models.DateTimeField(verbose_name="berlaku sampai")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("site", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.hostsite")),
                        ("created_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        (
                            "revoked_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DaySheetEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.daysheet")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("site", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.hostsite")),
                        ("on", models.DateField(verbose_name="hari")),
                        ("code", models.CharField(default=sentences.defaults.new_sheet_code, editable=False, max_length=8, verbose_name="kode lembar")),
                        ("printed_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("printed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dicetak")),
                        (
                            "typed_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("typed_at", models.DateTimeField(blank=True, null=True, verbose_name="diketik")),
                        ("signed_by_name", models.CharField(blank=True, max_length=100, verbose_name="ditandatangani pengawas")),
                        ("photo", models.FileField(blank=True, max_length=200, upload_to=sentences.files.day_sheet_path, verbose_name="foto lembar")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SocialWorkSentenceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.socialworksentence")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "supervision",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision", verbose_name="perkara"
                            ),
                        ),
                        ("track", models.CharField(choices=[("adult", "Pidana kerja sosial (dewasa)"), ("child", "Pelayanan masyarakat (anak)")], max_length=5, verbose_name="jalur")),
                        ("court", models.CharField(max_length=120, verbose_name="pengadilan")),
                        ("judgment_no", models.CharField(max_length=100, verbose_name="nomor putusan")),
                        ("judgment_on", models.DateField(verbose_name="tanggal putusan")),
                        ("offence", models.CharField(max_length=200, verbose_name="tindak pidana dan pasal")),
                        ("offence_on", models.DateField(verbose_name="tanggal tindak pidana")),
                        (
                            "origin",
                            models.CharField(
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
                        (
                            "threat_months",
                            models.PositiveSmallIntegerField(
                                blank=True, help_text="Empat tahun enam bulan ditulis 54. Lima tahun atau lebih tidak boleh.", null=True, verbose_name="ancaman penjara paling lama (bulan)"
                            ),
                        ),
                        ("threat_days", models.PositiveSmallIntegerField(default=0, verbose_name="ancaman penjara: hari")),
                        (
                            "imposed",
                            models.CharField(
                                choices=[("prison", "Penjara"), ("fine", "Denda"), ("service", "Pelayanan masyarakat (anak)"), ("compensation", "Ganti rugi adat")],
                                max_length=12,
                                verbose_name="pidana yang sebenarnya dijatuhkan",
                            ),
                        ),
                        ("imposed_months", models.PositiveSmallIntegerField(default=0, verbose_name="lama penjara: bulan")),
                        ("imposed_days", models.PositiveSmallIntegerField(default=0, verbose_name="lama penjara: hari")),
                        ("imposed_fine", models.DecimalField(blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="denda (rupiah)")),
                        ("fine_paid", models.DecimalField(blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="denda yang sudah dibayar (rupiah)")),
                        ("hours_ordered", models.PositiveSmallIntegerField(verbose_name="jumlah jam")),
                        ("hours_per_day", models.PositiveSmallIntegerField(verbose_name="jam per hari")),
                        ("period_days", models.PositiveSmallIntegerField(help_text="Satu bulan adalah 30 hari (KUHP pasal 184).", verbose_name="jangka waktu penyelesaian (hari)")),
                        (
                            "default_consequence",
                            models.CharField(
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian pidana penjara yang diganti"),
                                    ("fine", "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya"),
                                ],
                                help_text="Sebagaimana disebut putusan.",
                                max_length=10,
                                verbose_name="akibat bila tidak dijalankan",
                            ),
                        ),
                        ("consent_on", models.DateField(blank=True, help_text="KUHP pasal 85 ayat 2 huruf c.", null=True, verbose_name="tanggal persetujuan terdakwa")),
                        ("place_in_judgment", models.BooleanField(blank=True, null=True, verbose_name="tempat disebut dalam putusan")),
                        (
                            "place_fixed_by",
                            models.CharField(
                                blank=True, choices=[("court", "Pengadilan, dalam putusan"), ("prosecutor", "Jaksa, saat pelaksanaan")], max_length=10, verbose_name="tempat ditetapkan oleh"
                            ),
                        ),
                        ("place_named", models.CharField(blank=True, max_length=200, verbose_name="tempat yang disebut")),
                        ("prosecutor_name", models.CharField(blank=True, max_length=150, verbose_name="jaksa pelaksana")),
                        ("execution_record_no", models.CharField(blank=True, max_length=100, verbose_name="nomor berita acara pelaksanaan")),
                        ("skills", models.CharField(blank=True, max_length=200, verbose_name="keahlian dan pekerjaan")),
                        (
                            "objection",
                            models.CharField(
                                blank=True,
                                help_text="KUHP pasal 85 ayat 2 huruf f. Tulis keberatannya saja, bukan keyakinan politiknya.",
                                max_length=200,
                                verbose_name="keberatan atas tempat atau pekerjaan",
                            ),
                        ),
                        ("study_starts_at", models.TimeField(blank=True, null=True, verbose_name="sekolah mulai")),
                        ("study_ends_at", models.TimeField(blank=True, null=True, verbose_name="sekolah selesai")),
                        (
                            "conditional_months",
                            models.PositiveSmallIntegerField(blank=True, help_text="Paling lama 24 bulan.", null=True, verbose_name="penjara yang dijatuhkan dengan syarat (bulan)"),
                        ),
                        ("extract_received_on", models.DateField(blank=True, null=True, verbose_name="petikan putusan diterima")),
                        (
                            "prosecution_office",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.prosecutionoffice",
                                verbose_name="Kejaksaan pelaksana",
                            ),
                        ),
                        ("starts_on", models.DateField(help_text="Jangka waktu dihitung dari tanggal ini.", verbose_name="tanggal pelaksanaan putusan")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("registered", "Terdaftar"),
                                    ("placed", "Sudah ditempatkan"),
                                    ("in_progress", "Sedang berjalan"),
                                    ("paused", "Dihentikan sementara"),
                                    ("completed", "Selesai"),
                                    ("defaulted", "Tidak dijalankan"),
                                ],
                                default="registered",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="ditutup")),
                        ("inducted_on", models.DateField(blank=True, help_text="Sebelum mulai bekerja.", null=True, verbose_name="hak dan kewajiban dijelaskan")),
                        (
                            "repeats",
                            models.ForeignKey(
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
                        ("default_reported_reason", models.CharField(blank=True, max_length=500, verbose_name="alasan dilaporkan tidak dijalankan")),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.workwarning")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "sentence",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.socialworksentence"),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="peringatan ke")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("text", models.CharField(max_length=500, verbose_name="sebab")),
                        (
                            "warned_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("warned_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DefaultReportEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.defaultreport")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "sentence",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.socialworksentence"),
                        ),
                        ("reported_on", models.DateField(verbose_name="dilaporkan")),
                        ("reason", models.CharField(max_length=500, verbose_name="sebab")),
                        (
                            "proposed",
                            models.CharField(
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian pidana penjara yang diganti"),
                                    ("fine", "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya"),
                                ],
                                max_length=10,
                                verbose_name="akibat yang diusulkan",
                            ),
                        ),
                        ("remaining_minutes", models.PositiveIntegerField(verbose_name="sisa kerja (menit)")),
                        ("remaining_prison_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="sisa penjara yang diganti (hari)")),
                        ("remaining_fine", models.DecimalField(blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="sisa denda yang diganti (rupiah)")),
                        (
                            "reported_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian penjara yang diganti"),
                                    ("fine", "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya"),
                                    ("resume", "Dilanjutkan: ada alasan yang sah"),
                                ],
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("decided_on", models.DateField(blank=True, null=True, verbose_name="diputus")),
                        ("decision_no", models.CharField(blank=True, max_length=100, verbose_name="nomor keputusan")),
                        ("decided_hours", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jam yang diulangi")),
                        ("decided_prison_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="penjara yang dijalani (hari)")),
                        ("decided_fine", models.DecimalField(blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="denda yang dibayar (rupiah)")),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("recorded_at", models.DateTimeField(blank=True, null=True, verbose_name="keputusan dicatat")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PlacementEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.placement")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "sentence",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.socialworksentence"),
                        ),
                        (
                            "site",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="sentences.hostsite",
                                verbose_name="tempat kerja sosial",
                            ),
                        ),
                        ("task", models.CharField(max_length=150, verbose_name="pekerjaan")),
                        ("starts_on", models.DateField(verbose_name="mulai")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        (
                            "placed_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="WorkSessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.worksession")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "sentence",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.socialworksentence"),
                        ),
                        ("placement", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.placement")),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        ("break_minutes", models.PositiveSmallIntegerField(default=0, verbose_name="istirahat (menit)")),
                        ("task", models.CharField(max_length=150, verbose_name="pekerjaan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Menunggu konfirmasi tempat kerja"), ("confirmed", "Dikonfirmasi, menunggu pemeriksaan"), ("verified", "Sah"), ("rejected", "Ditolak")],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "drafted_by",
                            models.ForeignKey(
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
                        (
                            "drafted_link",
                            models.ForeignKey(
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
                        (
                            "day_sheet",
                            models.ForeignKey(
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
                        ("drafted_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "confirmed_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        (
                            "confirmed_link",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.hostlink"
                            ),
                        ),
                        ("confirmed_at", models.DateTimeField(blank=True, null=True, verbose_name="dikonfirmasi")),
                        ("confirmed_from", models.GenericIPAddressField(blank=True, editable=False, null=True, verbose_name="dikonfirmasi dari alamat")),
                        (
                            "verified_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("verified_at", models.DateTimeField(blank=True, null=True, verbose_name="diperiksa")),
                        (
                            "rejected_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("rejected_at", models.DateTimeField(blank=True, null=True, verbose_name="ditolak")),
                        ("rejected_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan ditolak")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.hoursdispute")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("session", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.worksession")),
                        (
                            "party",
                            models.CharField(
                                choices=[("convict", "Terpidana atau Anak"), ("host", "Tempat kerja"), ("prosecutor", "Jaksa"), ("officer", "Pembimbing Kemasyarakatan")],
                                max_length=10,
                                verbose_name="siapa yang berkeberatan",
                            ),
                        ),
                        ("reason", models.CharField(max_length=500, verbose_name="apa yang dipersoalkan")),
                        (
                            "raised_by",
                            models.ForeignKey(
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
                        (
                            "raised_link",
                            models.ForeignKey(
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
                        ("raised_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dicatat")),
                        ("outcome", models.CharField(blank=True, choices=[("upheld", "Jam tetap"), ("corrected", "Jam dikoreksi"), ("rejected", "Sesi ditolak")], max_length=10, verbose_name="hasil")),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban")),
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
                            "settled_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("settled_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.workplan")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        (
                            "sentence",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.socialworksentence"),
                        ),
                        ("weekday", models.PositiveSmallIntegerField(verbose_name="hari")),
                        ("starts_at", models.TimeField(verbose_name="mulai")),
                        ("minutes", models.PositiveSmallIntegerField(verbose_name="lama (menit)")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("set_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PauseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.pause")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "sentence",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.socialworksentence"),
                        ),
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
                        ("backdated_reason", models.CharField(blank=True, default="", max_length=300, verbose_name="alasan tanggal mundur")),
                        ("decided_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("decided_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.attendance")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("placement", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.placement")),
                        ("on", models.DateField(verbose_name="hari")),
                        ("state", models.CharField(choices=[("arrived", "Sudah datang"), ("left", "Sudah selesai"), ("absent", "Tidak datang")], max_length=8, verbose_name="keadaan")),
                        ("arrived_at", models.DateTimeField(blank=True, null=True, verbose_name="datang")),
                        ("left_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("break_minutes", models.PositiveSmallIntegerField(default=0, verbose_name="istirahat (menit)")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        (
                            "link",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.hostlink"
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("recorded_at", models.DateTimeField(auto_now=True)),
                        ("recorded_from", models.GenericIPAddressField(blank=True, editable=False, null=True, verbose_name="dicatat dari alamat")),
                        (
                            "session",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.worksession"
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.absence")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "sentence",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.socialworksentence"),
                        ),
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
                        (
                            "judged_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("judged_at", models.DateTimeField(blank=True, null=True, verbose_name="dinilai")),
                        ("make_up_on", models.DateField(blank=True, null=True, verbose_name="diganti pada")),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        (
                            "link",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.hostlink"
                            ),
                        ),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="sentences.incident")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("site", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.hostsite")),
                        (
                            "sentence",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.socialworksentence"
                            ),
                        ),
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
                            "reported_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        (
                            "link",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="sentences.hostlink"
                            ),
                        ),
                        ("reported_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan")),
                        ("action_taken", models.CharField(blank=True, max_length=500, verbose_name="tindak lanjut")),
                        ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        (
                            "closed_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
        migrations.RunSQL(
            sql="""
                ALTER TABLE sentences_worksession
                ADD CONSTRAINT session_sentence_is_that_of_placement
                FOREIGN KEY (placement_id, sentence_id) REFERENCES sentences_placement (id, sentence_id)
                DEFERRABLE INITIALLY IMMEDIATE
            """,
            reverse_sql="ALTER TABLE sentences_worksession DROP CONSTRAINT session_sentence_is_that_of_placement",
        ),
        migrations.RunSQL(
            sql="""
                ALTER TABLE sentences_worksession ADD CONSTRAINT session_with_its_sentence UNIQUE (id, sentence_id);
                ALTER TABLE sentences_hoursentry
                ADD CONSTRAINT hoursentry_sentence_is_that_of_session
                FOREIGN KEY (session_id, sentence_id) REFERENCES sentences_worksession (id, sentence_id)
                DEFERRABLE INITIALLY IMMEDIATE
            """,
            reverse_sql="""
                ALTER TABLE sentences_hoursentry DROP CONSTRAINT hoursentry_sentence_is_that_of_session;
                ALTER TABLE sentences_worksession DROP CONSTRAINT session_with_its_sentence
            """,
        ),
    ]
