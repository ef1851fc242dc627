import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.datetime
import django.utils.timezone
import sentences.expressions
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "0001_initial"),
        ("clients", "0002_links"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("villages", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="SocialWorkSentence",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "track",
                            models.CharField(
                                choices=[
                                    ("adult", "Pidana kerja sosial (dewasa)"),
                                    ("child", "Pelayanan masyarakat (anak)"),
                                ],
                                max_length=5,
                                verbose_name="jalur",
                            ),
                        ),
                        ("court", models.CharField(max_length=120, verbose_name="pengadilan")),
                        ("judgment_no", models.CharField(max_length=100, verbose_name="nomor putusan")),
                        ("judgment_on", models.DateField(verbose_name="tanggal putusan")),
                        ("offence", models.CharField(max_length=200, verbose_name="tindak pidana dan pasal")),
                        ("offence_on", models.DateField(verbose_name="tanggal tindak pidana")),
                        (
                            "threat_months",
                            models.PositiveSmallIntegerField(
                                help_text="Empat tahun enam bulan ditulis 54. Lima tahun atau lebih tidak boleh.",
                                verbose_name="ancaman penjara paling lama (bulan)",
                            ),
                        ),
                        (
                            "imposed",
                            models.CharField(
                                choices=[
                                    ("prison", "Penjara"),
                                    ("fine", "Denda"),
                                    ("service", "Pelayanan masyarakat (anak)"),
                                ],
                                max_length=10,
                                verbose_name="pidana yang sebenarnya dijatuhkan",
                            ),
                        ),
                        (
                            "imposed_months",
                            models.PositiveSmallIntegerField(default=0, verbose_name="lama penjara: bulan"),
                        ),
                        (
                            "imposed_days",
                            models.PositiveSmallIntegerField(default=0, verbose_name="lama penjara: hari"),
                        ),
                        (
                            "imposed_fine",
                            models.DecimalField(
                                blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="denda (rupiah)"
                            ),
                        ),
                        ("hours_ordered", models.PositiveSmallIntegerField(verbose_name="jumlah jam")),
                        ("hours_per_day", models.PositiveSmallIntegerField(verbose_name="jam per hari")),
                        (
                            "period_days",
                            models.PositiveSmallIntegerField(
                                help_text="Satu bulan adalah 30 hari (KUHP pasal 184).",
                                verbose_name="jangka waktu penyelesaian (hari)",
                            ),
                        ),
                        (
                            "default_consequence",
                            models.CharField(
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian pidana penjara yang diganti"),
                                    (
                                        "fine",
                                        "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya",
                                    ),
                                ],
                                help_text="Sebagaimana disebut putusan.",
                                max_length=10,
                                verbose_name="akibat bila tidak dijalankan",
                            ),
                        ),
                        (
                            "consent_on",
                            models.DateField(
                                blank=True,
                                help_text="KUHP pasal 85 ayat 2 huruf c.",
                                null=True,
                                verbose_name="tanggal persetujuan terdakwa",
                            ),
                        ),
                        (
                            "place_in_judgment",
                            models.BooleanField(blank=True, null=True, verbose_name="tempat disebut dalam putusan"),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                help_text="Jangka waktu dihitung dari tanggal ini.",
                                verbose_name="tanggal pelaksanaan putusan",
                            ),
                        ),
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
                        (
                            "default_reported_reason",
                            models.CharField(
                                blank=True, max_length=500, verbose_name="alasan dilaporkan tidak dijalankan"
                            ),
                        ),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "prosecution_office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sentences",
                                to="accounts.prosecutionoffice",
                                verbose_name="Kejaksaan pelaksana",
                            ),
                        ),
                        (
                            "supervision",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="social_work",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
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
                                condition=models.Q(("track", "child"), ("threat_months__lt", 60), _connector="OR"),
                                name="sentence_threat_under_5_years",
                                violation_error_message="Ancaman pidana harus kurang dari 5 tahun (KUHP pasal 85 ayat 1).",
                            ),
                            models.CheckConstraint(
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
                                            models.Value(180),
                                            "-",
                                            django.db.models.expressions.CombinedExpression(
                                                models.F("imposed_months"), "*", models.Value(30)
                                            ),
                                        ),
                                    )
                                ),
                                name="sentence_imposed_prison_at_most_180_days",
                                violation_error_message="Penjara yang dijatuhkan paling lama 6 bulan (KUHP pasal 85 ayat 1).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("track", "child"), ("consent_on__isnull", False), _connector="OR"),
                                name="sentence_adult_consented",
                                violation_error_message="Persetujuan terdakwa wajib ada (KUHP pasal 85 ayat 2).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("track", "adult"), ("default_consequence", "repeat"), _connector="OR"
                                ),
                                name="sentence_child_consequence_is_repeat",
                                violation_error_message="Bagi Anak akibatnya hanya mengulangi (UU 11/2012 pasal 76 ayat 2).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__gte", models.F("judgment_on")),
                                    ("judgment_on__gte", models.F("offence_on")),
                                ),
                                name="sentence_dates_in_order",
                                violation_error_message="Urutan tanggal: tindak pidana, putusan, lalu pelaksanaan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_on__isnull", False), ("state__in", ["completed", "defaulted"])),
                                    models.Q(
                                        models.Q(("state__in", ["completed", "defaulted"]), _negated=True),
                                        ("closed_on__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="sentence_closed_has_date",
                                violation_error_message="Pidana yang selesai harus punya tanggal.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "defaulted"), _negated=True),
                                    models.Q(("default_reported_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="sentence_default_has_reason",
                                violation_error_message="Tulis alasan pelaporan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HostSite",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                        ("opens_at", models.TimeField(verbose_name="buka")),
                        ("closes_at", models.TimeField(verbose_name="tutup")),
                        ("supervisor_name", models.CharField(max_length=100, verbose_name="nama pengawas di tempat")),
                        (
                            "supervisor_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="telepon pengawas"),
                        ),
                        ("child_suitable", models.BooleanField(default=False, verbose_name="cocok untuk Anak")),
                        (
                            "non_commercial_on",
                            models.DateField(
                                help_text="Tanggal pernyataan tertulis (KUHP pasal 85 ayat 3).",
                                verbose_name="pernyataan tidak dikomersialkan",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("proposed", "Diusulkan"),
                                    ("active", "Aktif"),
                                    ("paused", "Dihentikan sementara"),
                                    ("closed", "Ditutup"),
                                ],
                                default="active",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sites",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sites",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tempat kerja sosial",
                        "verbose_name_plural": "tempat kerja sosial",
                        "ordering": ["name"],
                        "indexes": [models.Index(fields=["office", "state"], name="site_by_office")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("closes_at__gt", models.F("opens_at"))),
                                name="site_closes_after_opening",
                                violation_error_message="Jam tutup harus setelah jam buka.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("capacity__range", (1, 500))),
                                name="site_capacity_1_to_500",
                                violation_error_message="Daya tampung 1 sampai 500 orang per hari.",
                            ),
                            models.UniqueConstraint(
                                fields=("village", "name"),
                                name="site_name_once_per_village",
                                violation_error_message="Tempat dengan nama ini sudah ada di desa atau kelurahan itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HostSiteEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        ("opens_at", models.TimeField(verbose_name="buka")),
                        ("closes_at", models.TimeField(verbose_name="tutup")),
                        ("supervisor_name", models.CharField(max_length=100, verbose_name="nama pengawas di tempat")),
                        (
                            "supervisor_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="telepon pengawas"),
                        ),
                        ("child_suitable", models.BooleanField(default=False, verbose_name="cocok untuk Anak")),
                        (
                            "non_commercial_on",
                            models.DateField(
                                help_text="Tanggal pernyataan tertulis (KUHP pasal 85 ayat 3).",
                                verbose_name="pernyataan tidak dikomersialkan",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("proposed", "Diusulkan"),
                                    ("active", "Aktif"),
                                    ("paused", "Dihentikan sementara"),
                                    ("closed", "Ditutup"),
                                ],
                                default="active",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "created_by",
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
                                to="sentences.hostsite",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Placement",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("task", models.CharField(max_length=150, verbose_name="pekerjaan")),
                        ("starts_on", models.DateField(verbose_name="mulai")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "placed_by",
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
                                related_name="placements",
                                to="sentences.hostsite",
                                verbose_name="tempat kerja sosial",
                            ),
                        ),
                        (
                            "sentence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="placements",
                                to="sentences.socialworksentence",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "penempatan",
                        "verbose_name_plural": "penempatan",
                        "ordering": ["-starts_on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"
                                ),
                                name="placement_ends_after_start",
                                violation_error_message="Penempatan tidak boleh berakhir sebelum mulai.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"
                                ),
                                expressions=[
                                    ("sentence", "="),
                                    (
                                        sentences.expressions.PlacementDays(
                                            "starts_on",
                                            "ends_on",
                                            django.contrib.postgres.fields.ranges.RangeBoundary(
                                                inclusive_lower=True, inclusive_upper=True
                                            ),
                                        ),
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
                migrations.CreateModel(
                    name="SocialWorkSentenceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "track",
                            models.CharField(
                                choices=[
                                    ("adult", "Pidana kerja sosial (dewasa)"),
                                    ("child", "Pelayanan masyarakat (anak)"),
                                ],
                                max_length=5,
                                verbose_name="jalur",
                            ),
                        ),
                        ("court", models.CharField(max_length=120, verbose_name="pengadilan")),
                        ("judgment_no", models.CharField(max_length=100, verbose_name="nomor putusan")),
                        ("judgment_on", models.DateField(verbose_name="tanggal putusan")),
                        ("offence", models.CharField(max_length=200, verbose_name="tindak pidana dan pasal")),
                        ("offence_on", models.DateField(verbose_name="tanggal tindak pidana")),
                        (
                            "threat_months",
                            models.PositiveSmallIntegerField(
                                help_text="Empat tahun enam bulan ditulis 54. Lima tahun atau lebih tidak boleh.",
                                verbose_name="ancaman penjara paling lama (bulan)",
                            ),
                        ),
                        (
                            "imposed",
                            models.CharField(
                                choices=[
                                    ("prison", "Penjara"),
                                    ("fine", "Denda"),
                                    ("service", "Pelayanan masyarakat (anak)"),
                                ],
                                max_length=10,
                                verbose_name="pidana yang sebenarnya dijatuhkan",
                            ),
                        ),
                        (
                            "imposed_months",
                            models.PositiveSmallIntegerField(default=0, verbose_name="lama penjara: bulan"),
                        ),
                        (
                            "imposed_days",
                            models.PositiveSmallIntegerField(default=0, verbose_name="lama penjara: hari"),
                        ),
                        (
                            "imposed_fine",
                            models.DecimalField(
                                blank=True, decimal_places=0, max_digits=15, null=True, verbose_name="denda (rupiah)"
                            ),
                        ),
                        ("hours_ordered", models.PositiveSmallIntegerField(verbose_name="jumlah jam")),
                        ("hours_per_day", models.PositiveSmallIntegerField(verbose_name="jam per hari")),
                        (
                            "period_days",
                            models.PositiveSmallIntegerField(
                                help_text="Satu bulan adalah 30 hari (KUHP pasal 184).",
                                verbose_name="jangka waktu penyelesaian (hari)",
                            ),
                        ),
                        (
                            "default_consequence",
                            models.CharField(
                                choices=[
                                    ("repeat", "Mengulangi seluruh atau sebagian kerja sosial"),
                                    ("prison", "Menjalani seluruh atau sebagian pidana penjara yang diganti"),
                                    (
                                        "fine",
                                        "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya",
                                    ),
                                ],
                                help_text="Sebagaimana disebut putusan.",
                                max_length=10,
                                verbose_name="akibat bila tidak dijalankan",
                            ),
                        ),
                        (
                            "consent_on",
                            models.DateField(
                                blank=True,
                                help_text="KUHP pasal 85 ayat 2 huruf c.",
                                null=True,
                                verbose_name="tanggal persetujuan terdakwa",
                            ),
                        ),
                        (
                            "place_in_judgment",
                            models.BooleanField(blank=True, null=True, verbose_name="tempat disebut dalam putusan"),
                        ),
                        (
                            "starts_on",
                            models.DateField(
                                help_text="Jangka waktu dihitung dari tanggal ini.",
                                verbose_name="tanggal pelaksanaan putusan",
                            ),
                        ),
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
                        (
                            "default_reported_reason",
                            models.CharField(
                                blank=True, max_length=500, verbose_name="alasan dilaporkan tidak dijalankan"
                            ),
                        ),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                                to="sentences.socialworksentence",
                            ),
                        ),
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
                        (
                            "supervision",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("task", models.CharField(max_length=150, verbose_name="pekerjaan")),
                        ("starts_on", models.DateField(verbose_name="mulai")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                                to="sentences.placement",
                            ),
                        ),
                        (
                            "placed_by",
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
                                verbose_name="tempat kerja sosial",
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
                    name="WorkSession",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        (
                            "break_minutes",
                            models.PositiveSmallIntegerField(default=0, verbose_name="istirahat (menit)"),
                        ),
                        ("task", models.CharField(max_length=150, verbose_name="pekerjaan")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Menunggu konfirmasi tempat kerja"),
                                    ("confirmed", "Dikonfirmasi, menunggu pemeriksaan"),
                                    ("verified", "Sah"),
                                    ("rejected", "Ditolak"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("drafted_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("confirmed_at", models.DateTimeField(blank=True, null=True, verbose_name="dikonfirmasi")),
                        ("verified_at", models.DateTimeField(blank=True, null=True, verbose_name="diperiksa")),
                        ("rejected_at", models.DateTimeField(blank=True, null=True, verbose_name="ditolak")),
                        (
                            "rejected_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan ditolak"),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "confirmed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "drafted_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "placement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sessions",
                                to="sentences.placement",
                            ),
                        ),
                        (
                            "rejected_by",
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
                                related_name="sessions",
                                to="sentences.socialworksentence",
                            ),
                        ),
                        (
                            "verified_by",
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
                        "verbose_name": "sesi kerja",
                        "verbose_name_plural": "sesi kerja",
                        "ordering": ["-starts_at", "-id"],
                        "indexes": [
                            models.Index(fields=["placement", "state"], name="session_by_placement"),
                            models.Index(
                                condition=models.Q(("state", "confirmed")),
                                fields=["sentence"],
                                name="session_confirmed_by_sentence",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                                name="session_ends_after_start",
                                violation_error_message="Jam selesai harus setelah jam mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "break_minutes__lt",
                                        django.db.models.expressions.CombinedExpression(
                                            django.db.models.functions.datetime.Extract(
                                                django.db.models.expressions.CombinedExpression(
                                                    models.F("ends_at"), "-", models.F("starts_at")
                                                ),
                                                "epoch",
                                            ),
                                            "/",
                                            models.Value(60),
                                        ),
                                    )
                                ),
                                name="session_break_shorter_than_work",
                                violation_error_message="Istirahat harus lebih singkat daripada waktu kerja.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(
                                    models.Q(("state", "rejected"), _negated=True),
                                    ("ends_at__gt", models.F("starts_at")),
                                ),
                                expressions=[
                                    ("sentence", "="),
                                    (sentences.expressions.WorkedTime("starts_at", "ends_at"), "&&"),
                                ],
                                name="session_no_overlap_for_one_person",
                                violation_error_message="Orang ini sudah tercatat bekerja pada jam tersebut.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("confirmed_at__isnull", True),
                                        ("rejected_at__isnull", True),
                                        ("state", "draft"),
                                        ("verified_at__isnull", True),
                                    ),
                                    models.Q(
                                        ("confirmed_at__isnull", False),
                                        ("confirmed_by__isnull", False),
                                        ("rejected_at__isnull", True),
                                        ("state", "confirmed"),
                                        ("verified_at__isnull", True),
                                    ),
                                    models.Q(
                                        ("confirmed_at__isnull", False),
                                        ("confirmed_by__isnull", False),
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
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HoursEntry",
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
                                choices=[("credit", "Jam kerja"), ("correction", "Koreksi")],
                                max_length=10,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "worked_on",
                            models.DateField(help_text="Hari di zona waktu tempat kerja.", verbose_name="hari kerja"),
                        ),
                        ("minutes", models.IntegerField(verbose_name="menit")),
                        ("reason", models.CharField(blank=True, max_length=300, verbose_name="alasan")),
                        (
                            "entered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dicatat"
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="dicatat oleh",
                            ),
                        ),
                        (
                            "sentence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hours_entries",
                                to="sentences.socialworksentence",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hours_entries",
                                to="sentences.worksession",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "catatan jam",
                        "verbose_name_plural": "catatan jam",
                        "ordering": ["id"],
                        "indexes": [
                            models.Index(fields=["sentence", "worked_on"], name="hoursentry_by_day"),
                            models.Index(fields=["worked_on"], name="hoursentry_by_worked_on"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "credit"), ("minutes__gt", 0)),
                                    models.Q(
                                        ("kind", "correction"),
                                        models.Q(("minutes", 0), _negated=True),
                                        models.Q(("reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="hoursentry_correction_has_reason",
                                violation_error_message="Koreksi jam harus punya alasan.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("kind", "credit")),
                                fields=("session",),
                                name="hoursentry_one_credit_per_session",
                                violation_error_message="Sesi ini sudah dihitung.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WorkSessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        (
                            "break_minutes",
                            models.PositiveSmallIntegerField(default=0, verbose_name="istirahat (menit)"),
                        ),
                        ("task", models.CharField(max_length=150, verbose_name="pekerjaan")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Menunggu konfirmasi tempat kerja"),
                                    ("confirmed", "Dikonfirmasi, menunggu pemeriksaan"),
                                    ("verified", "Sah"),
                                    ("rejected", "Ditolak"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("drafted_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("confirmed_at", models.DateTimeField(blank=True, null=True, verbose_name="dikonfirmasi")),
                        ("verified_at", models.DateTimeField(blank=True, null=True, verbose_name="diperiksa")),
                        ("rejected_at", models.DateTimeField(blank=True, null=True, verbose_name="ditolak")),
                        (
                            "rejected_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan ditolak"),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "confirmed_by",
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
                            "drafted_by",
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
                                to="sentences.worksession",
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
                            "rejected_by",
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
                            "verified_by",
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
            ],
        ),
    ]
