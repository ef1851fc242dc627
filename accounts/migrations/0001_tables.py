"""Where people work, who they are, what they opened, and the numbers of law and practice."""

# One line a column.
# fmt: off

import django.contrib.auth.validators
import django.contrib.postgres.operations
import django.db.models.deletion
import django.utils.timezone
import encrypted_fields.fields
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    # The last of the former migrations; a database that has not reached it is refused (docs/OPERATIONS.md).
    replaces = [("accounts", "0004_emergency_access")]

    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        django.contrib.postgres.operations.TrigramExtension(),
        django.contrib.postgres.operations.BtreeGistExtension(),
        Together(
            operations=[
                # access
                migrations.CreateModel(
                    name="AccessEvent",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("at", models.DateTimeField(auto_now_add=True, verbose_name="waktu")),
                        ("actor_id", models.BigIntegerField(verbose_name="id pelaku")),
                        ("actor_name", models.CharField(max_length=150, verbose_name="pelaku")),
                        ("actor_role", models.CharField(max_length=20, verbose_name="peran")),
                        ("office_code", models.CharField(blank=True, max_length=40, verbose_name="kantor pelaku")),
                        (
                            "action",
                            models.CharField(
                                choices=[
                                    ("open", "Membuka berkas"),
                                    ("reason", "Membuka dengan alasan"),
                                    ("emergency", "Meminta berkas mendesak"),
                                    ("export", "Mengunduh"),
                                    ("print", "Mencetak"),
                                    ("list", "Melihat daftar"),
                                    ("account", "Membuat kata sandi"),
                                ],
                                max_length=10,
                                verbose_name="tindakan",
                            ),
                        ),
                        ("subject_type", models.CharField(max_length=40, verbose_name="jenis berkas")),
                        ("subject_id", models.UUIDField(verbose_name="berkas")),
                        ("subject_office_code", models.CharField(blank=True, max_length=40, verbose_name="kantor pemilik berkas")),
                        ("subject_label", models.CharField(max_length=200, verbose_name="label berkas")),
                        ("reason", models.CharField(blank=True, max_length=300, verbose_name="alasan")),
                        ("ip_address", models.GenericIPAddressField(blank=True, null=True, verbose_name="alamat IP")),
                    ],
                    options={
                        "verbose_name": "catatan akses",
                        "verbose_name_plural": "catatan akses",
                        "ordering": ["-at", "-id"],
                        "indexes": [
                            models.Index(fields=["subject_type", "subject_id", "-at"], name="access_by_subject"),
                            models.Index(fields=["actor_id", "-at"], name="access_by_actor"),
                            models.Index(fields=["office_code", "-at"], name="access_by_office"),
                            models.Index(fields=["subject_office_code", "-at"], name="access_by_subject_office"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("action__in", ["reason", "emergency"]), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                                name="access_reason_is_stated",
                                violation_error_message="Tulis alasan membuka berkas ini.",
                            )
                        ],
                    },
                ),
                # office
                migrations.CreateModel(
                    name="RegionalOffice",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("code", models.CharField(max_length=40, unique=True, verbose_name="kode")),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        ("seat_city", models.CharField(blank=True, max_length=80, verbose_name="kota kedudukan")),
                        ("timezone", models.CharField(choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")], max_length=40, verbose_name="zona waktu")),
                        ("is_verified", models.BooleanField(default=False, verbose_name="sudah diperiksa")),
                    ],
                    options={
                        "verbose_name": "Kanwil",
                        "verbose_name_plural": "Kanwil",
                        "ordering": ["name"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("timezone__in", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])),
                                name="regionaloffice_zone_is_indonesian",
                                violation_error_message="Zona waktu harus WIB, WITA, atau WIT.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Office",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("code", models.CharField(max_length=40, unique=True, verbose_name="kode")),
                        ("short_code", models.CharField(help_text="Dipakai dalam nomor klien, misalnya PGK.", max_length=8, unique=True, verbose_name="singkatan")),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        ("office_class", models.CharField(blank=True, choices=[("I", "Kelas I"), ("II", "Kelas II")], max_length=2, verbose_name="kelas")),
                        ("regional_office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="offices", to="accounts.regionaloffice", verbose_name="Kanwil")),
                        ("timezone", models.CharField(choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")], max_length=40, verbose_name="zona waktu")),
                        ("letterhead", models.TextField(blank=True, help_text="Alamat, telepon, dan surel di bawah nama kantor, satu baris per baris.", verbose_name="kop surat")),
                        (
                            "letter_number_pattern",
                            models.CharField(
                                blank=True, help_text="Misalnya WP.7.PAS.5-{kelas}-{nomor}. {nomor} diganti nomor urut, {tahun} diganti tahun.", max_length=80, verbose_name="pola nomor surat"
                            ),
                        ),
                        ("report_in_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jarak wajib lapor (hari)")),
                        ("is_active", models.BooleanField(default=True, verbose_name="aktif")),
                        ("is_verified", models.BooleanField(default=False, verbose_name="sudah diperiksa")),
                        ("note", models.CharField(blank=True, max_length=200, verbose_name="catatan")),
                    ],
                    options={
                        "verbose_name": "Bapas",
                        "verbose_name_plural": "Bapas",
                        "ordering": ["name"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("timezone__in", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])),
                                name="office_zone_is_indonesian",
                                violation_error_message="Zona waktu harus WIB, WITA, atau WIT.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("report_in_days__isnull", True), ("report_in_days__range", (1, 92)), _connector="OR"),
                                name="office_report_in_days_1_to_92",
                                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProsecutionOffice",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", models.CharField(max_length=150, unique=True, verbose_name="nama")),
                        ("timezone", models.CharField(choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")], max_length=40, verbose_name="zona waktu")),
                    ],
                    options={
                        "verbose_name": "Kejaksaan",
                        "verbose_name_plural": "Kejaksaan",
                        "ordering": ["name"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("timezone__in", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])),
                                name="prosecutionoffice_zone_is_indonesian",
                                violation_error_message="Zona waktu harus WIB, WITA, atau WIT.",
                            )
                        ],
                    },
                ),
                # user
                migrations.CreateModel(
                    name="User",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("password", models.CharField(max_length=128, verbose_name="password")),
                        ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                        (
                            "is_superuser",
                            models.BooleanField(default=False, help_text="Designates that this user has all permissions without explicitly assigning them.", verbose_name="superuser status"),
                        ),
                        (
                            "username",
                            models.CharField(
                                error_messages={"unique": "A user with that username already exists."},
                                help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                                max_length=150,
                                unique=True,
                                validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                                verbose_name="username",
                            ),
                        ),
                        ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                        ("is_staff", models.BooleanField(default=False, help_text="Designates whether the user can log into this admin site.", verbose_name="staff status")),
                        (
                            "is_active",
                            models.BooleanField(default=True, help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.", verbose_name="active"),
                        ),
                        ("date_joined", models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", models.CharField(max_length=150, verbose_name="nama lengkap")),
                        ("nip", models.CharField(blank=True, max_length=18, verbose_name="NIP")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="nomor telepon")),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("officer", "Pembimbing Kemasyarakatan"),
                                    ("registrar", "Petugas registrasi"),
                                    ("head", "Kepala Bapas"),
                                    ("regional", "Analis Kanwil"),
                                    ("national", "Ditjenpas"),
                                    ("village_head", "Kepala desa atau lurah"),
                                    ("prosecutor", "Jaksa"),
                                    ("administrator", "Administrator"),
                                ],
                                max_length=20,
                                verbose_name="peran",
                            ),
                        ),
                        ("office", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="users", to="accounts.office", verbose_name="Bapas")),
                        (
                            "regional_office",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="users", to="accounts.regionaloffice", verbose_name="Kanwil"),
                        ),
                        (
                            "prosecution_office",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="users", to="accounts.prosecutionoffice", verbose_name="Kejaksaan"),
                        ),
                        (
                            "own_timezone",
                            models.CharField(
                                blank=True,
                                choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
                                help_text="Kosongkan untuk memakai zona kantor.",
                                max_length=40,
                                verbose_name="zona waktu",
                            ),
                        ),
                        ("must_change_password", models.BooleanField(default=False, editable=False, verbose_name="kata sandi sekali pakai")),
                        ("is_demo", models.BooleanField(default=False, editable=False, verbose_name="akun contoh")),
                        (
                            "groups",
                            models.ManyToManyField(
                                blank=True,
                                help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                                related_name="user_set",
                                related_query_name="user",
                                to="auth.group",
                                verbose_name="groups",
                            ),
                        ),
                        (
                            "user_permissions",
                            models.ManyToManyField(
                                blank=True, help_text="Specific permissions for this user.", related_name="user_set", related_query_name="user", to="auth.permission", verbose_name="user permissions"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pengguna",
                        "verbose_name_plural": "pengguna",
                        "ordering": ["name"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("office__isnull", False), ("prosecution_office__isnull", True), ("regional_office__isnull", True), ("role__in", ["officer", "registrar", "head"])),
                                    models.Q(("office__isnull", True), ("prosecution_office__isnull", True), ("regional_office__isnull", False), ("role", "regional")),
                                    models.Q(("office__isnull", True), ("prosecution_office__isnull", False), ("regional_office__isnull", True), ("role", "prosecutor")),
                                    models.Q(
                                        ("office__isnull", True), ("prosecution_office__isnull", True), ("regional_office__isnull", True), ("role__in", ["national", "village_head", "administrator"])
                                    ),
                                    _connector="OR",
                                ),
                                name="user_role_matches_place",
                                violation_error_message="Peran dan tempat kerja tidak cocok.",
                            )
                        ],
                    },
                ),
                # draft
                migrations.CreateModel(
                    name="FormDraft",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("user", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="form_drafts", to=settings.AUTH_USER_MODEL)),
                        ("key", models.CharField(max_length=100)),
                        ("label", models.CharField(max_length=150, verbose_name="judul")),
                        ("path", models.CharField(max_length=200, verbose_name="alamat halaman")),
                        ("data", encrypted_fields.fields.EncryptedTextField()),
                        ("saved_at", models.DateTimeField(auto_now=True, verbose_name="disimpan")),
                    ],
                    options={
                        "verbose_name": "konsep isian",
                        "verbose_name_plural": "konsep isian",
                        "ordering": ["-saved_at", "-id"],
                        "constraints": [models.UniqueConstraint(fields=("user", "key"), name="formdraft_one_per_form", violation_error_message="Konsep isian ini sudah ada.")],
                    },
                ),
                # legal setting
                migrations.CreateModel(
                    name="LegalSetting",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("key", models.SlugField(max_length=60, verbose_name="kunci")),
                        ("label", models.CharField(max_length=200, verbose_name="keterangan")),
                        ("value", models.DecimalField(decimal_places=4, max_digits=15, verbose_name="nilai")),
                        ("unit", models.CharField(max_length=40, verbose_name="satuan")),
                        ("legal_basis", models.CharField(max_length=300, verbose_name="dasar")),
                        ("valid_from", models.DateField(verbose_name="berlaku sejak")),
                    ],
                    options={
                        "verbose_name": "ketetapan angka",
                        "verbose_name_plural": "ketetapan angka",
                        "ordering": ["key", "-valid_from"],
                        "constraints": [
                            models.UniqueConstraint(fields=("key", "valid_from"), name="legalsetting_once_per_day", violation_error_message="Angka ini sudah ditetapkan untuk hari itu."),
                            models.CheckConstraint(condition=models.Q(("legal_basis", ""), _negated=True), name="legalsetting_has_basis", violation_error_message="Tulis dasar angka ini."),
                        ],
                    },
                ),
                # history: the rows of the tables above as they were
                migrations.CreateModel(
                    name="RegionalOfficeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="accounts.regionaloffice")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=40, verbose_name="kode")),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        ("seat_city", models.CharField(blank=True, max_length=80, verbose_name="kota kedudukan")),
                        ("timezone", models.CharField(choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")], max_length=40, verbose_name="zona waktu")),
                        ("is_verified", models.BooleanField(default=False, verbose_name="sudah diperiksa")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OfficeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="accounts.office")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=40, verbose_name="kode")),
                        ("short_code", models.CharField(help_text="Dipakai dalam nomor klien, misalnya PGK.", max_length=8, verbose_name="singkatan")),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        ("office_class", models.CharField(blank=True, choices=[("I", "Kelas I"), ("II", "Kelas II")], max_length=2, verbose_name="kelas")),
                        (
                            "regional_office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.regionaloffice", verbose_name="Kanwil"
                            ),
                        ),
                        ("timezone", models.CharField(choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")], max_length=40, verbose_name="zona waktu")),
                        ("letterhead", models.TextField(blank=True, help_text="Alamat, telepon, dan surel di bawah nama kantor, satu baris per baris.", verbose_name="kop surat")),
                        (
                            "letter_number_pattern",
                            models.CharField(
                                blank=True, help_text="Misalnya WP.7.PAS.5-{kelas}-{nomor}. {nomor} diganti nomor urut, {tahun} diganti tahun.", max_length=80, verbose_name="pola nomor surat"
                            ),
                        ),
                        ("report_in_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jarak wajib lapor (hari)")),
                        ("is_active", models.BooleanField(default=True, verbose_name="aktif")),
                        ("is_verified", models.BooleanField(default=False, verbose_name="sudah diperiksa")),
                        ("note", models.CharField(blank=True, max_length=200, verbose_name="catatan")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProsecutionOfficeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="accounts.prosecutionoffice")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        ("timezone", models.CharField(choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")], max_length=40, verbose_name="zona waktu")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="UserEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to=settings.AUTH_USER_MODEL)),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        (
                            "is_superuser",
                            models.BooleanField(default=False, help_text="Designates that this user has all permissions without explicitly assigning them.", verbose_name="superuser status"),
                        ),
                        (
                            "username",
                            models.CharField(
                                error_messages={"unique": "A user with that username already exists."},
                                help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                                max_length=150,
                                validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                                verbose_name="username",
                            ),
                        ),
                        ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                        ("is_staff", models.BooleanField(default=False, help_text="Designates whether the user can log into this admin site.", verbose_name="staff status")),
                        (
                            "is_active",
                            models.BooleanField(default=True, help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.", verbose_name="active"),
                        ),
                        ("date_joined", models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=150, verbose_name="nama lengkap")),
                        ("nip", models.CharField(blank=True, max_length=18, verbose_name="NIP")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="nomor telepon")),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("officer", "Pembimbing Kemasyarakatan"),
                                    ("registrar", "Petugas registrasi"),
                                    ("head", "Kepala Bapas"),
                                    ("regional", "Analis Kanwil"),
                                    ("national", "Ditjenpas"),
                                    ("village_head", "Kepala desa atau lurah"),
                                    ("prosecutor", "Jaksa"),
                                    ("administrator", "Administrator"),
                                ],
                                max_length=20,
                                verbose_name="peran",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "regional_office",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.regionaloffice",
                                verbose_name="Kanwil",
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
                            "own_timezone",
                            models.CharField(
                                blank=True,
                                choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
                                help_text="Kosongkan untuk memakai zona kantor.",
                                max_length=40,
                                verbose_name="zona waktu",
                            ),
                        ),
                        ("must_change_password", models.BooleanField(default=False, editable=False, verbose_name="kata sandi sekali pakai")),
                        ("is_demo", models.BooleanField(default=False, editable=False, verbose_name="akun contoh")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="LegalSettingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="accounts.legalsetting")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("key", models.SlugField(db_index=False, max_length=60, verbose_name="kunci")),
                        ("label", models.CharField(max_length=200, verbose_name="keterangan")),
                        ("value", models.DecimalField(decimal_places=4, max_digits=15, verbose_name="nilai")),
                        ("unit", models.CharField(max_length=40, verbose_name="satuan")),
                        ("legal_basis", models.CharField(max_length=300, verbose_name="dasar")),
                        ("valid_from", models.DateField(verbose_name="berlaku sejak")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
