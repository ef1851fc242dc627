import clients.files
import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import encrypted_fields.fields
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_emergency_access"),
        ("clients", "0010_recorded_reports_are_checked"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="ImportBatch",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "uploaded_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diunggah"
                            ),
                        ),
                        (
                            "file",
                            models.FileField(
                                blank=True,
                                max_length=200,
                                upload_to=clients.files.workbook_path,
                                verbose_name="buku kerja",
                            ),
                        ),
                        ("filename", models.CharField(max_length=150, verbose_name="nama berkas")),
                        ("sha256", models.CharField(max_length=64)),
                        ("sheet", models.CharField(blank=True, max_length=100, verbose_name="lembar")),
                        (
                            "layout",
                            encrypted_fields.fields.EncryptedTextField(
                                blank=True,
                                help_text="JSON: header rows and columns with samples.",
                                null=True,
                                verbose_name="kolom",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("reading", "Dibaca"),
                                    ("mapping", "Kolom perlu diperiksa"),
                                    ("checking", "Baris diperiksa"),
                                    ("checked", "Siap diimpor"),
                                    ("importing", "Diimpor"),
                                    ("imported", "Sudah diimpor"),
                                    ("undoing", "Dibatalkan"),
                                    ("undone", "Impor dibatalkan"),
                                    ("failed", "Tidak dapat dibaca"),
                                ],
                                default="reading",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("progress", models.PositiveIntegerField(default=0, verbose_name="baris selesai")),
                        ("total", models.PositiveIntegerField(default=0, verbose_name="jumlah baris")),
                        ("skipped", models.PositiveIntegerField(default=0, verbose_name="baris bukan data")),
                        ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="percobaan")),
                        ("claimed_at", models.DateTimeField(blank=True, null=True, verbose_name="diambil pekerja")),
                        ("error", models.CharField(blank=True, max_length=300, verbose_name="kesalahan")),
                        ("imported_at", models.DateTimeField(blank=True, null=True, verbose_name="diimpor")),
                        ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="dibatalkan")),
                        ("purged_at", models.DateTimeField(blank=True, null=True, verbose_name="isi dihapus")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "imported_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="import_batches",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "undone_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "uploaded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "impor register",
                        "verbose_name_plural": "impor register",
                        "ordering": ["-uploaded_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "imported"), _negated=True),
                                    models.Q(("imported_at__isnull", False), ("imported_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="importbatch_imported_is_signed",
                                violation_error_message="Impor yang selesai harus mencatat siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "undone"), _negated=True),
                                    models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="importbatch_undone_is_signed",
                                violation_error_message="Pembatalan impor harus mencatat siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "failed"), _negated=True),
                                    models.Q(("error", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="importbatch_failure_has_reason",
                                violation_error_message="Kegagalan harus punya sebab.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ColumnMemory",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("title", models.CharField(max_length=200, verbose_name="judul kolom")),
                        ("field", models.CharField(blank=True, max_length=40, verbose_name="arti")),
                        ("remembered_at", models.DateTimeField(auto_now=True)),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="column_memories",
                                to="accounts.office",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "arti kolom",
                        "verbose_name_plural": "arti kolom",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "title"),
                                name="columnmemory_once_per_office_and_title",
                                violation_error_message="Arti kolom ini sudah dicatat.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ImportRow",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("excel_row", models.PositiveIntegerField(verbose_name="baris")),
                        (
                            "content",
                            encrypted_fields.fields.EncryptedTextField(
                                blank=True, help_text="JSON: cells, values and reasons; emptied later.", null=True
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("accept", "Diterima"),
                                    ("accept_with_warning", "Dengan peringatan"),
                                    ("reject", "Ditolak"),
                                ],
                                max_length=20,
                                verbose_name="hasil",
                            ),
                        ),
                        (
                            "codes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40),
                                default=list,
                                size=None,
                                verbose_name="alasan",
                            ),
                        ),
                        (
                            "is_complete",
                            models.BooleanField(
                                default=True, help_text="Has all that a case file needs.", verbose_name="lengkap"
                            ),
                        ),
                        ("is_chosen", models.BooleanField(default=True, verbose_name="diimpor")),
                        ("is_edited", models.BooleanField(default=False, verbose_name="diperbaiki")),
                        ("nik_key", models.CharField(blank=True, max_length=64)),
                        ("person_key", models.CharField(blank=True, max_length=64)),
                        (
                            "register_key",
                            models.CharField(blank=True, help_text="Book and register number.", max_length=80),
                        ),
                        (
                            "person_group",
                            models.PositiveIntegerField(
                                blank=True, help_text="First row of the same person.", null=True
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Menunggu"),
                                    ("imported", "Diimpor"),
                                    ("stuck", "Tidak dapat ditulis"),
                                    ("undone", "Dibatalkan"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("problem", models.CharField(blank=True, max_length=300, verbose_name="sebab")),
                        (
                            "made_client",
                            models.BooleanField(default=False, help_text="The client did not exist before this row."),
                        ),
                        (
                            "batch",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="rows",
                                to="clients.importbatch",
                            ),
                        ),
                        (
                            "client",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="import_rows",
                                to="clients.client",
                            ),
                        ),
                        (
                            "known_client",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="clients.client",
                                verbose_name="klien yang sudah ada",
                            ),
                        ),
                        (
                            "supervision",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="import_row",
                                to="clients.supervision",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "baris impor",
                        "verbose_name_plural": "baris impor",
                        "ordering": ["excel_row"],
                        "indexes": [
                            models.Index(fields=["batch", "outcome", "excel_row"], name="importrow_by_outcome"),
                            models.Index(fields=["batch", "nik_key"], name="importrow_by_nik"),
                            models.Index(fields=["batch", "person_key"], name="importrow_by_person"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("batch", "excel_row"),
                                name="importrow_once",
                                violation_error_message="Baris ini sudah ada dalam impor ini.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "imported"), _negated=True),
                                    models.Q(("client__isnull", False), ("supervision__isnull", False)),
                                    _connector="OR",
                                ),
                                name="importrow_imported_has_case",
                                violation_error_message="Baris yang diimpor harus menunjuk perkaranya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("outcome", "reject"), _negated=True),
                                    ("is_chosen", False),
                                    _connector="OR",
                                ),
                                name="importrow_refused_not_chosen",
                                violation_error_message="Baris yang ditolak tidak dapat diimpor.",
                            ),
                        ],
                    },
                ),
            ],
        ),
    ]
