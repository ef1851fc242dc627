import django.contrib.auth.validators
import django.contrib.postgres.operations
import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
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
                migrations.CreateModel(
                    name="ProsecutionOffice",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", models.CharField(max_length=150, unique=True, verbose_name="nama")),
                        (
                            "timezone",
                            models.CharField(
                                choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
                                max_length=40,
                                verbose_name="zona waktu",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "Kejaksaan",
                        "verbose_name_plural": "Kejaksaan",
                        "ordering": ["name"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("timezone__in", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])
                                ),
                                name="prosecutionoffice_zone_is_indonesian",
                                violation_error_message="Zona waktu harus WIB, WITA, atau WIT.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RegionalOffice",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("code", models.CharField(max_length=40, unique=True, verbose_name="kode")),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        ("seat_city", models.CharField(blank=True, max_length=80, verbose_name="kota kedudukan")),
                        (
                            "timezone",
                            models.CharField(
                                choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
                                max_length=40,
                                verbose_name="zona waktu",
                            ),
                        ),
                        ("is_verified", models.BooleanField(default=False, verbose_name="sudah diperiksa")),
                    ],
                    options={
                        "verbose_name": "Kanwil",
                        "verbose_name_plural": "Kanwil",
                        "ordering": ["name"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("timezone__in", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])
                                ),
                                name="regionaloffice_zone_is_indonesian",
                                violation_error_message="Zona waktu harus WIB, WITA, atau WIT.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccessEvent",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
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
                        (
                            "subject_office_code",
                            models.CharField(blank=True, max_length=40, verbose_name="kantor pemilik berkas"),
                        ),
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
                                condition=models.Q(
                                    models.Q(("action", "reason"), _negated=True),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="access_reason_is_stated",
                                violation_error_message="Tulis alasan membuka berkas ini.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Office",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("code", models.CharField(max_length=40, unique=True, verbose_name="kode")),
                        (
                            "short_code",
                            models.CharField(
                                help_text="Dipakai dalam nomor klien, misalnya PGK.",
                                max_length=8,
                                unique=True,
                                verbose_name="singkatan",
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        (
                            "office_class",
                            models.CharField(
                                blank=True,
                                choices=[("I", "Kelas I"), ("II", "Kelas II")],
                                max_length=2,
                                verbose_name="kelas",
                            ),
                        ),
                        (
                            "timezone",
                            models.CharField(
                                choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
                                max_length=40,
                                verbose_name="zona waktu",
                            ),
                        ),
                        (
                            "letterhead",
                            models.TextField(
                                blank=True,
                                help_text="Alamat, telepon, dan surel di bawah nama kantor, satu baris per baris.",
                                verbose_name="kop surat",
                            ),
                        ),
                        (
                            "letter_number_pattern",
                            models.CharField(
                                blank=True,
                                help_text="Misalnya WP.7.PAS.5-{kelas}-{nomor}. {nomor} diganti nomor urut, {tahun} diganti tahun.",
                                max_length=80,
                                verbose_name="pola nomor surat",
                            ),
                        ),
                        (
                            "report_in_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="jarak wajib lapor (hari)"
                            ),
                        ),
                        ("is_active", models.BooleanField(default=True, verbose_name="aktif")),
                        ("is_verified", models.BooleanField(default=False, verbose_name="sudah diperiksa")),
                        ("note", models.CharField(blank=True, max_length=200, verbose_name="catatan")),
                        (
                            "regional_office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="offices",
                                to="accounts.regionaloffice",
                                verbose_name="Kanwil",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "Bapas",
                        "verbose_name_plural": "Bapas",
                        "ordering": ["name"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("timezone__in", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])
                                ),
                                name="office_zone_is_indonesian",
                                violation_error_message="Zona waktu harus WIB, WITA, atau WIT.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("report_in_days__isnull", True),
                                    ("report_in_days__range", (1, 92)),
                                    _connector="OR",
                                ),
                                name="office_report_in_days_1_to_92",
                                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProsecutionOfficeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        (
                            "timezone",
                            models.CharField(
                                choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
                                max_length=40,
                                verbose_name="zona waktu",
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
                                to="accounts.prosecutionoffice",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RegionalOfficeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=40, verbose_name="kode")),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        ("seat_city", models.CharField(blank=True, max_length=80, verbose_name="kota kedudukan")),
                        (
                            "timezone",
                            models.CharField(
                                choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
                                max_length=40,
                                verbose_name="zona waktu",
                            ),
                        ),
                        ("is_verified", models.BooleanField(default=False, verbose_name="sudah diperiksa")),
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
                                to="accounts.regionaloffice",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=40, verbose_name="kode")),
                        (
                            "short_code",
                            models.CharField(
                                help_text="Dipakai dalam nomor klien, misalnya PGK.",
                                max_length=8,
                                verbose_name="singkatan",
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        (
                            "office_class",
                            models.CharField(
                                blank=True,
                                choices=[("I", "Kelas I"), ("II", "Kelas II")],
                                max_length=2,
                                verbose_name="kelas",
                            ),
                        ),
                        (
                            "timezone",
                            models.CharField(
                                choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
                                max_length=40,
                                verbose_name="zona waktu",
                            ),
                        ),
                        (
                            "letterhead",
                            models.TextField(
                                blank=True,
                                help_text="Alamat, telepon, dan surel di bawah nama kantor, satu baris per baris.",
                                verbose_name="kop surat",
                            ),
                        ),
                        (
                            "letter_number_pattern",
                            models.CharField(
                                blank=True,
                                help_text="Misalnya WP.7.PAS.5-{kelas}-{nomor}. {nomor} diganti nomor urut, {tahun} diganti tahun.",
                                max_length=80,
                                verbose_name="pola nomor surat",
                            ),
                        ),
                        (
                            "report_in_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="jarak wajib lapor (hari)"
                            ),
                        ),
                        ("is_active", models.BooleanField(default=True, verbose_name="aktif")),
                        ("is_verified", models.BooleanField(default=False, verbose_name="sudah diperiksa")),
                        ("note", models.CharField(blank=True, max_length=200, verbose_name="catatan")),
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
                                to="accounts.office",
                            ),
                        ),
                        (
                            "regional_office",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.regionaloffice",
                                verbose_name="Kanwil",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="User",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("password", models.CharField(max_length=128, verbose_name="password")),
                        ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                        (
                            "is_superuser",
                            models.BooleanField(
                                default=False,
                                help_text="Designates that this user has all permissions without explicitly assigning them.",
                                verbose_name="superuser status",
                            ),
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
                        (
                            "is_staff",
                            models.BooleanField(
                                default=False,
                                help_text="Designates whether the user can log into this admin site.",
                                verbose_name="staff status",
                            ),
                        ),
                        (
                            "is_active",
                            models.BooleanField(
                                default=True,
                                help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                                verbose_name="active",
                            ),
                        ),
                        (
                            "date_joined",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined"),
                        ),
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
                        (
                            "must_change_password",
                            models.BooleanField(default=False, editable=False, verbose_name="kata sandi sekali pakai"),
                        ),
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
                                blank=True,
                                help_text="Specific permissions for this user.",
                                related_name="user_set",
                                related_query_name="user",
                                to="auth.permission",
                                verbose_name="user permissions",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="users",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "prosecution_office",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="users",
                                to="accounts.prosecutionoffice",
                                verbose_name="Kejaksaan",
                            ),
                        ),
                        (
                            "regional_office",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="users",
                                to="accounts.regionaloffice",
                                verbose_name="Kanwil",
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
                                    models.Q(
                                        ("office__isnull", False),
                                        ("prosecution_office__isnull", True),
                                        ("regional_office__isnull", True),
                                        ("role__in", ["officer", "registrar", "head"]),
                                    ),
                                    models.Q(
                                        ("office__isnull", True),
                                        ("prosecution_office__isnull", True),
                                        ("regional_office__isnull", False),
                                        ("role", "regional"),
                                    ),
                                    models.Q(
                                        ("office__isnull", True),
                                        ("prosecution_office__isnull", False),
                                        ("regional_office__isnull", True),
                                        ("role", "prosecutor"),
                                    ),
                                    models.Q(
                                        ("office__isnull", True),
                                        ("prosecution_office__isnull", True),
                                        ("regional_office__isnull", True),
                                        ("role__in", ["national", "village_head", "administrator"]),
                                    ),
                                    _connector="OR",
                                ),
                                name="user_role_matches_place",
                                violation_error_message="Peran dan tempat kerja tidak cocok.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="UserEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "is_superuser",
                            models.BooleanField(
                                default=False,
                                help_text="Designates that this user has all permissions without explicitly assigning them.",
                                verbose_name="superuser status",
                            ),
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
                        (
                            "is_staff",
                            models.BooleanField(
                                default=False,
                                help_text="Designates whether the user can log into this admin site.",
                                verbose_name="staff status",
                            ),
                        ),
                        (
                            "is_active",
                            models.BooleanField(
                                default=True,
                                help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                                verbose_name="active",
                            ),
                        ),
                        (
                            "date_joined",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined"),
                        ),
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
                            "own_timezone",
                            models.CharField(
                                blank=True,
                                choices=[("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
                                help_text="Kosongkan untuk memakai zona kantor.",
                                max_length=40,
                                verbose_name="zona waktu",
                            ),
                        ),
                        (
                            "must_change_password",
                            models.BooleanField(default=False, editable=False, verbose_name="kata sandi sekali pakai"),
                        ),
                        ("is_demo", models.BooleanField(default=False, editable=False, verbose_name="akun contoh")),
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
                                to=settings.AUTH_USER_MODEL,
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
                    model_name="accessevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c6bdf1d5b84fff1edfaab0faac7fba8956cd63ea",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d47d5",
                            table="accounts_accessevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="prosecutionoffice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_prosecutionofficeevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "timezone") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."timezone"); RETURN NULL;',
                            hash="b06278c54f125ed3064e4494884da5cc46e98521",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_33e75",
                            table="accounts_prosecutionoffice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="prosecutionoffice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "accounts_prosecutionofficeevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "timezone") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."timezone"); RETURN NULL;',
                            hash="bd22379d1efae536a811cc0c014b281df328797c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1871b",
                            table="accounts_prosecutionoffice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regionaloffice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_regionalofficeevent" ("code", "id", "is_verified", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_city", "timezone") VALUES (NEW."code", NEW."id", NEW."is_verified", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."seat_city", NEW."timezone"); RETURN NULL;',
                            hash="6873349a651533bc7a7d664c2982a91d4d68b2f7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8ccde",
                            table="accounts_regionaloffice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regionaloffice",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "accounts_regionalofficeevent" ("code", "id", "is_verified", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_city", "timezone") VALUES (NEW."code", NEW."id", NEW."is_verified", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."seat_city", NEW."timezone"); RETURN NULL;',
                            hash="68388ac414a924c6de740941d70164b496644293",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ab940",
                            table="accounts_regionaloffice",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="office",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_officeevent" ("code", "id", "is_active", "is_verified", "letter_number_pattern", "letterhead", "name", "note", "office_class", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regional_office_id", "report_in_days", "short_code", "timezone") VALUES (NEW."code", NEW."id", NEW."is_active", NEW."is_verified", NEW."letter_number_pattern", NEW."letterhead", NEW."name", NEW."note", NEW."office_class", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."regional_office_id", NEW."report_in_days", NEW."short_code", NEW."timezone"); RETURN NULL;',
                            hash="a2166723bd56a9195f4123862860bbceccb1d928",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_29e99",
                            table="accounts_office",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="office",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "accounts_officeevent" ("code", "id", "is_active", "is_verified", "letter_number_pattern", "letterhead", "name", "note", "office_class", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regional_office_id", "report_in_days", "short_code", "timezone") VALUES (NEW."code", NEW."id", NEW."is_active", NEW."is_verified", NEW."letter_number_pattern", NEW."letterhead", NEW."name", NEW."note", NEW."office_class", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."regional_office_id", NEW."report_in_days", NEW."short_code", NEW."timezone"); RETURN NULL;',
                            hash="15ff8c05791efb05162da3479c8a4812dfbcac83",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_40b8a",
                            table="accounts_office",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_userevent" ("date_joined", "email", "id", "is_active", "is_demo", "is_staff", "is_superuser", "must_change_password", "name", "nip", "office_id", "own_timezone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "prosecution_office_id", "public_id", "regional_office_id", "role", "username") VALUES (NEW."date_joined", NEW."email", NEW."id", NEW."is_active", NEW."is_demo", NEW."is_staff", NEW."is_superuser", NEW."must_change_password", NEW."name", NEW."nip", NEW."office_id", NEW."own_timezone", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."prosecution_office_id", NEW."public_id", NEW."regional_office_id", NEW."role", NEW."username"); RETURN NULL;',
                            hash="762421fd38228db4dfd603f992331db843859bc3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3867c",
                            table="accounts_user",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."date_joined" IS DISTINCT FROM (NEW."date_joined") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."is_demo" IS DISTINCT FROM (NEW."is_demo") OR OLD."is_staff" IS DISTINCT FROM (NEW."is_staff") OR OLD."is_superuser" IS DISTINCT FROM (NEW."is_superuser") OR OLD."must_change_password" IS DISTINCT FROM (NEW."must_change_password") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."nip" IS DISTINCT FROM (NEW."nip") OR OLD."office_id" IS DISTINCT FROM (NEW."office_id") OR OLD."own_timezone" IS DISTINCT FROM (NEW."own_timezone") OR OLD."phone" IS DISTINCT FROM (NEW."phone") OR OLD."prosecution_office_id" IS DISTINCT FROM (NEW."prosecution_office_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."regional_office_id" IS DISTINCT FROM (NEW."regional_office_id") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."username" IS DISTINCT FROM (NEW."username"))',
                            func='INSERT INTO "accounts_userevent" ("date_joined", "email", "id", "is_active", "is_demo", "is_staff", "is_superuser", "must_change_password", "name", "nip", "office_id", "own_timezone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "prosecution_office_id", "public_id", "regional_office_id", "role", "username") VALUES (NEW."date_joined", NEW."email", NEW."id", NEW."is_active", NEW."is_demo", NEW."is_staff", NEW."is_superuser", NEW."must_change_password", NEW."name", NEW."nip", NEW."office_id", NEW."own_timezone", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."prosecution_office_id", NEW."public_id", NEW."regional_office_id", NEW."role", NEW."username"); RETURN NULL;',
                            hash="356b7157e25db2f20f721f4199b2407acac22e32",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0e890",
                            table="accounts_user",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
