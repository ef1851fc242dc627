"""The regions of Kemendagri, who leads a village, and what a village tells of itself."""

# One line a column.
# fmt: off

import django.contrib.postgres.constraints
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import uuid
import villages.expressions
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    # The last of the former migrations; a database that has not reached it is refused (docs/OPERATIONS.md).
    replaces = [("villages", "0003_villages_report_a_new_head")]

    initial = True

    dependencies = [
        ("accounts", "0003_legal_settings"),
        # The tables of the sign-in library while there are few others: it builds anew all that leads to a user.
        ("mfa", "0003_authenticator_type_uniq"),
        ("usersessions", "0001_initial"),
    ]

    operations = [
        Together(
            operations=[
                # region
                migrations.CreateModel(
                    name="Province",
                    fields=[
                        ("code", models.CharField(max_length=2, primary_key=True, serialize=False, verbose_name="kode")),
                        ("name", models.CharField(max_length=80, verbose_name="nama")),
                        ("regional_office", models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name="provinces", to="accounts.regionaloffice", verbose_name="Kanwil")),
                    ],
                    options={
                        "verbose_name": "provinsi",
                        "verbose_name_plural": "provinsi",
                        "ordering": ["code"],
                    },
                ),
                migrations.CreateModel(
                    name="Regency",
                    fields=[
                        ("code", models.CharField(max_length=5, primary_key=True, serialize=False, verbose_name="kode")),
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        ("province", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="regencies", to="villages.province")),
                        ("office", models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name="regencies", to="accounts.office", verbose_name="Bapas")),
                        ("basis", models.CharField(choices=[("V", "Disebut dalam sumber"), ("N", "Belum diperiksa")], default="N", max_length=1, verbose_name="dasar wilayah kerja")),
                    ],
                    options={
                        "verbose_name": "kabupaten atau kota",
                        "verbose_name_plural": "kabupaten dan kota",
                        "ordering": ["code"],
                    },
                ),
                migrations.CreateModel(
                    name="District",
                    fields=[
                        ("code", models.CharField(max_length=8, primary_key=True, serialize=False, verbose_name="kode")),
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        ("regency", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="districts", to="villages.regency")),
                    ],
                    options={
                        "verbose_name": "kecamatan",
                        "verbose_name_plural": "kecamatan",
                        "ordering": ["code"],
                    },
                ),
                migrations.CreateModel(
                    name="Village",
                    fields=[
                        ("code", models.CharField(max_length=13, primary_key=True, serialize=False, verbose_name="kode")),
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        ("district", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="villages", to="villages.district")),
                        ("postal_code", models.CharField(blank=True, max_length=5, verbose_name="kode pos")),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("successor", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="predecessors", to="villages.village")),
                    ],
                    options={
                        "verbose_name": "desa atau kelurahan",
                        "verbose_name_plural": "desa dan kelurahan",
                        "ordering": ["code"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper("name"), name="gin_trgm_ops"), name="village_name_trgm"
                            ),
                            models.Index(fields=["postal_code"], name="village_postal_code"),
                            models.Index(django.contrib.postgres.indexes.OpClass("code", name="varchar_pattern_ops"), name="village_code_prefix"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("code__regex", "^\\d{2}\\.\\d{2}\\.\\d{2}\\.[123]\\d{3}$")), name="village_code_form", violation_error_message="Kode desa berbentuk 19.71.01.1001."
                            )
                        ],
                    },
                ),
                # community
                migrations.CreateModel(
                    name="VillageProfile",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("village", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name="profile", to="villages.village")),
                        ("potential", models.TextField(blank=True, max_length=1000, verbose_name="potensi")),
                        ("local_notes", models.TextField(blank=True, help_text="Adat, musyawarah, cara menerima orang kembali.", max_length=1000, verbose_name="kearifan setempat")),
                        (
                            "readiness",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                choices=[
                                    (1, "1: belum bersedia"),
                                    (2, "2: ragu-ragu"),
                                    (3, "3: bersedia, belum ada kelompok"),
                                    (4, "4: bersedia dan punya kelompok"),
                                    (5, "5: sudah bekerja bersama Bapas"),
                                ],
                                null=True,
                                verbose_name="kesiapan",
                            ),
                        ),
                        ("readiness_note", models.CharField(blank=True, max_length=300, verbose_name="alasan penilaian")),
                        ("police_name", models.CharField(blank=True, max_length=100, verbose_name="nama Bhabinkamtibmas")),
                        ("police_phone", models.CharField(blank=True, max_length=20, verbose_name="telepon Bhabinkamtibmas")),
                        ("has_police", models.BooleanField(blank=True, null=True, verbose_name="ada Bhabinkamtibmas")),
                        ("changed_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("changed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diubah")),
                    ],
                    options={
                        "verbose_name": "profil desa",
                        "verbose_name_plural": "profil desa",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("readiness__isnull", True), ("readiness__range", (1, 5)), _connector="OR"),
                                name="profile_readiness_1_to_5",
                                violation_error_message="Kesiapan 1 sampai 5.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommunityGroup",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("village", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="community_groups", to="villages.village", verbose_name="desa atau kelurahan")),
                        ("kind", models.CharField(choices=[("pokmas_lipas", "Pokmas Lipas"), ("fkpm", "FKPM"), ("other", "Kelompok lain")], max_length=12, verbose_name="jenis")),
                        ("name", models.CharField(max_length=120, verbose_name="nama kelompok")),
                        ("leader", models.CharField(blank=True, max_length=100, verbose_name="ketua")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="telepon")),
                        ("members", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="anggota")),
                        ("since", models.DateField(blank=True, null=True, verbose_name="berdiri")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="berakhir")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "kelompok masyarakat",
                        "verbose_name_plural": "kelompok masyarakat",
                        "ordering": ["kind", "name"],
                        "constraints": [
                            models.UniqueConstraint(fields=("village", "name"), name="group_name_once_per_village", violation_error_message="Kelompok dengan nama ini sudah ada."),
                            models.CheckConstraint(
                                condition=models.Q(("since__isnull", True), ("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"),
                                name="group_runs_forward",
                                violation_error_message="Kelompok tidak dapat berakhir sebelum berdiri.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SolvedProblem",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("group", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="solved_problems", to="villages.communitygroup")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("dispute", "Perselisihan warga"),
                                    ("household", "Kekerasan dalam rumah tangga"),
                                    ("youth", "Kenakalan remaja"),
                                    ("theft", "Pencurian ringan"),
                                    ("drugs", "Penyalahgunaan narkotika"),
                                    ("reintegration", "Penerimaan kembali klien"),
                                    ("safety", "Keamanan lingkungan dan ronda"),
                                    ("disaster", "Bencana"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=14,
                                verbose_name="jenis",
                            ),
                        ),
                        ("text", models.CharField(help_text="Tanpa nama orang.", max_length=300, verbose_name="apa yang diselesaikan")),
                        ("with_police", models.BooleanField(default=False, verbose_name="bersama Bhabinkamtibmas")),
                        ("with_office", models.BooleanField(default=False, verbose_name="bersama Bapas")),
                        ("entered_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "masalah yang diselesaikan",
                        "verbose_name_plural": "masalah yang diselesaikan",
                        "ordering": ["-on", "-id"],
                        "indexes": [models.Index(fields=["group", "-on"], name="solved_by_group")],
                    },
                ),
                # official
                migrations.CreateModel(
                    name="VillageOfficial",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("user", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="village_terms", to=settings.AUTH_USER_MODEL, verbose_name="pengguna")),
                        ("village", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="officials", to="villages.village", verbose_name="desa atau kelurahan")),
                        ("title", models.CharField(help_text="Sebutan setempat, misalnya Lurah, Kepala Desa, Keuchik, Wali Nagari.", max_length=60, verbose_name="jabatan")),
                        ("is_delegate", models.BooleanField(default=False, verbose_name="wakil yang ditunjuk")),
                        ("since", models.DateField(verbose_name="mulai menjabat")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="berakhir")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "pejabat desa",
                        "verbose_name_plural": "pejabat desa",
                        "ordering": ["-since"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("until__isnull", True), ("until__gt", models.F("since")), _connector="OR"),
                                name="villageofficial_term_runs_forward",
                                violation_error_message="Tanggal berakhir harus setelah tanggal mulai menjabat.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("until__isnull", True), ("until__gt", models.F("since")), _connector="OR"),
                                expressions=[("village", "="), ("is_delegate", "="), (villages.expressions.Term("since", "until"), "&&")],
                                name="villageofficial_one_holder_at_a_time",
                                violation_error_message="Jabatan ini sudah terisi pada masa tersebut.",
                            ),
                        ],
                    },
                ),
                # succession
                migrations.CreateModel(
                    name="VillageSuccession",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("village", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="successions", to="villages.village", verbose_name="desa atau kelurahan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "Menunggu dicatat"), ("recorded", "Sudah dicatat"), ("dropped", "Tidak jadi"), ("withdrawn", "Ditarik desa")],
                                default="open",
                                editable=False,
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("name", models.CharField(blank=True, max_length=150, verbose_name="nama pengganti")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="telepon")),
                        ("title", models.CharField(max_length=60, verbose_name="sebutan jabatan")),
                        ("since", models.DateField(verbose_name="mulai menjabat")),
                        ("remark", models.CharField(blank=True, max_length=300, verbose_name="keterangan")),
                        ("reported_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("reported_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan")),
                        ("settled_by", models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("settled_at", models.DateTimeField(editable=False, null=True, verbose_name="selesai")),
                        ("dropped_reason", models.CharField(blank=True, editable=False, max_length=300, verbose_name="alasan tidak jadi")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "laporan pergantian pejabat desa",
                        "verbose_name_plural": "laporan pergantian pejabat desa",
                        "ordering": ["-reported_at", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("state", "open")),
                                fields=("village",),
                                name="succession_one_open_per_village",
                                violation_error_message="Desa ini sudah punya laporan pergantian yang menunggu dicatat.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "open"), _negated=True), models.Q(("name", ""), _negated=True), _connector="OR"),
                                name="succession_open_names_somebody",
                                violation_error_message="Isi nama penggantinya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("settled_at__isnull", True), ("settled_by__isnull", True), ("state", "open")),
                                    models.Q(models.Q(("state", "open"), _negated=True), ("settled_at__isnull", False), ("settled_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="succession_settled_by_somebody",
                                violation_error_message="Laporan yang selesai mencatat siapa yang menyelesaikan dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "dropped"), models.Q(("dropped_reason", ""), _negated=True)),
                                    models.Q(models.Q(("state", "dropped"), _negated=True), ("dropped_reason", "")),
                                    _connector="OR",
                                ),
                                name="succession_dropped_for_a_reason",
                                violation_error_message="Tulis alasannya bila pergantian tidak jadi dicatat.",
                            ),
                        ],
                    },
                ),
                # history: the rows of the tables above as they were
                migrations.CreateModel(
                    name="RegencyCodeOfficeBasisEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="code_office_basis_events", to="villages.regency")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("code", models.CharField(max_length=5, serialize=False, verbose_name="kode")),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        ("basis", models.CharField(choices=[("V", "Disebut dalam sumber"), ("N", "Belum diperiksa")], default="N", max_length=1, verbose_name="dasar wilayah kerja")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VillageProfileEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="villages.villageprofile")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("village", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village")),
                        ("potential", models.TextField(blank=True, max_length=1000, verbose_name="potensi")),
                        ("local_notes", models.TextField(blank=True, help_text="Adat, musyawarah, cara menerima orang kembali.", max_length=1000, verbose_name="kearifan setempat")),
                        (
                            "readiness",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                choices=[
                                    (1, "1: belum bersedia"),
                                    (2, "2: ragu-ragu"),
                                    (3, "3: bersedia, belum ada kelompok"),
                                    (4, "4: bersedia dan punya kelompok"),
                                    (5, "5: sudah bekerja bersama Bapas"),
                                ],
                                null=True,
                                verbose_name="kesiapan",
                            ),
                        ),
                        ("readiness_note", models.CharField(blank=True, max_length=300, verbose_name="alasan penilaian")),
                        ("police_name", models.CharField(blank=True, max_length=100, verbose_name="nama Bhabinkamtibmas")),
                        ("police_phone", models.CharField(blank=True, max_length=20, verbose_name="telepon Bhabinkamtibmas")),
                        ("has_police", models.BooleanField(blank=True, null=True, verbose_name="ada Bhabinkamtibmas")),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("changed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diubah")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CommunityGroupEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="villages.communitygroup")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        ("kind", models.CharField(choices=[("pokmas_lipas", "Pokmas Lipas"), ("fkpm", "FKPM"), ("other", "Kelompok lain")], max_length=12, verbose_name="jenis")),
                        ("name", models.CharField(max_length=120, verbose_name="nama kelompok")),
                        ("leader", models.CharField(blank=True, max_length=100, verbose_name="ketua")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="telepon")),
                        ("members", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="anggota")),
                        ("since", models.DateField(blank=True, null=True, verbose_name="berdiri")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="berakhir")),
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
                    name="SolvedProblemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="villages.solvedproblem")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("group", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.communitygroup")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("dispute", "Perselisihan warga"),
                                    ("household", "Kekerasan dalam rumah tangga"),
                                    ("youth", "Kenakalan remaja"),
                                    ("theft", "Pencurian ringan"),
                                    ("drugs", "Penyalahgunaan narkotika"),
                                    ("reintegration", "Penerimaan kembali klien"),
                                    ("safety", "Keamanan lingkungan dan ronda"),
                                    ("disaster", "Bencana"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=14,
                                verbose_name="jenis",
                            ),
                        ),
                        ("text", models.CharField(help_text="Tanpa nama orang.", max_length=300, verbose_name="apa yang diselesaikan")),
                        ("with_police", models.BooleanField(default=False, verbose_name="bersama Bhabinkamtibmas")),
                        ("with_office", models.BooleanField(default=False, verbose_name="bersama Bapas")),
                        (
                            "entered_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VillageOfficialEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="villages.villageofficial")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "user",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL, verbose_name="pengguna"
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        ("title", models.CharField(help_text="Sebutan setempat, misalnya Lurah, Kepala Desa, Keuchik, Wali Nagari.", max_length=60, verbose_name="jabatan")),
                        ("is_delegate", models.BooleanField(default=False, verbose_name="wakil yang ditunjuk")),
                        ("since", models.DateField(verbose_name="mulai menjabat")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="berakhir")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VillageSuccessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="villages.villagesuccession")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "Menunggu dicatat"), ("recorded", "Sudah dicatat"), ("dropped", "Tidak jadi"), ("withdrawn", "Ditarik desa")],
                                default="open",
                                editable=False,
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("name", models.CharField(blank=True, max_length=150, verbose_name="nama pengganti")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="telepon")),
                        ("title", models.CharField(max_length=60, verbose_name="sebutan jabatan")),
                        ("since", models.DateField(verbose_name="mulai menjabat")),
                        ("remark", models.CharField(blank=True, max_length=300, verbose_name="keterangan")),
                        (
                            "reported_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("reported_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan")),
                        (
                            "settled_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("settled_at", models.DateTimeField(editable=False, null=True, verbose_name="selesai")),
                        ("dropped_reason", models.CharField(blank=True, editable=False, max_length=300, verbose_name="alasan tidak jadi")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
