"""Letters as issued, letters that wait for the head, and the counter of their numbers."""

# One line a column.
# fmt: off

import django.db.models.deletion
import documents.codes
import documents.files
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    # The last of the former migrations; a database that has not reached it is refused (docs/OPERATIONS.md).
    replaces = [("documents", "0002_composed_letters")]

    initial = True

    dependencies = [
        ("villages", "0002_triggers"),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="Letter",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("kind", models.CharField(max_length=60, verbose_name="jenis")),
                        ("number", models.CharField(max_length=80, verbose_name="nomor")),
                        ("subject", models.CharField(max_length=200, verbose_name="hal")),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="letters", to="accounts.office", verbose_name="Bapas")),
                        ("signed_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="signed_letters", to=settings.AUTH_USER_MODEL, verbose_name="penanda tangan")),
                        ("issued_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="dibuat oleh")),
                        ("issued_on", models.DateField(verbose_name="tanggal")),
                        (
                            "classification",
                            models.CharField(
                                choices=[("Biasa", "Biasa"), ("Penting", "Penting"), ("Segera", "Segera"), ("Sangat Segera", "Sangat Segera"), ("Rahasia", "Rahasia")],
                                default="Biasa",
                                max_length=14,
                                verbose_name="sifat",
                            ),
                        ),
                        ("addressee", models.TextField(blank=True, verbose_name="kepada")),
                        ("copies", models.TextField(blank=True, verbose_name="tembusan")),
                        ("verification_code", models.CharField(default=documents.codes.new_verification_code, editable=False, max_length=12, unique=True, verbose_name="kode pemeriksaan")),
                        ("subject_type", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        ("file", models.FileField(max_length=200, upload_to=documents.files.letter_path, verbose_name="berkas")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="ditarik pada")),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan ditarik")),
                    ],
                    options={
                        "verbose_name": "surat",
                        "verbose_name_plural": "surat",
                        "ordering": ["-issued_on", "-id"],
                        "indexes": [models.Index(fields=["subject_type", "subject_id"], name="letter_by_subject")],
                        "constraints": [
                            models.UniqueConstraint(fields=("office", "number"), name="letter_number_once_per_office", violation_error_message="Nomor surat ini sudah dipakai di kantor Anda."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_at__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(("withdrawn_at__isnull", False), models.Q(("withdrawn_reason", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="letter_withdrawal_has_reason",
                                violation_error_message="Penarikan surat harus menyebut alasan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LetterDraft",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="letter_drafts", to="accounts.office", verbose_name="Bapas")),
                        ("kind", models.CharField(max_length=60, verbose_name="jenis")),
                        ("subject_type", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        ("addressee", models.TextField(blank=True, verbose_name="kepada")),
                        ("copies", models.TextField(blank=True, verbose_name="tembusan")),
                        (
                            "classification",
                            models.CharField(
                                choices=[("Biasa", "Biasa"), ("Penting", "Penting"), ("Segera", "Segera"), ("Sangat Segera", "Sangat Segera"), ("Rahasia", "Rahasia")],
                                max_length=14,
                                verbose_name="sifat",
                            ),
                        ),
                        ("extra", models.TextField(blank=True, verbose_name="tambahan isi")),
                        (
                            "state",
                            models.CharField(
                                choices=[("waiting", "Menunggu kepala Bapas"), ("returned", "Dikembalikan"), ("issued", "Sudah terbit")], default="waiting", max_length=8, verbose_name="keadaan"
                            ),
                        ),
                        ("returned_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dikembalikan")),
                        ("letter", models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="draft", to="documents.letter")),
                        ("prepared_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("prepared_at", models.DateTimeField(auto_now=True, verbose_name="disiapkan")),
                    ],
                    options={
                        "verbose_name": "konsep surat",
                        "verbose_name_plural": "konsep surat",
                        "ordering": ["prepared_at", "id"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("state", "issued"), _negated=True),
                                fields=("kind", "subject_id"),
                                name="letterdraft_one_open_per_subject",
                                violation_error_message="Konsep surat ini sudah disiapkan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("letter__isnull", False), ("state", "issued")), models.Q(models.Q(("state", "issued"), _negated=True), ("letter__isnull", True)), _connector="OR"
                                ),
                                name="letterdraft_issued_has_letter",
                                violation_error_message="Konsep yang sudah terbit harus punya surat.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "returned"), _negated=True), models.Q(("returned_reason", ""), _negated=True), _connector="OR"),
                                name="letterdraft_return_has_reason",
                                violation_error_message="Tulis apa yang harus diperbaiki.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LetterSequence",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="letter_sequences", to="accounts.office")),
                        ("year", models.PositiveSmallIntegerField()),
                        ("last_number", models.PositiveIntegerField(default=0)),
                    ],
                    options={
                        "verbose_name": "nomor urut surat",
                        "verbose_name_plural": "nomor urut surat",
                        "constraints": [models.UniqueConstraint(fields=("office", "year"), name="lettersequence_one_per_office_and_year")],
                    },
                ),
                # history: the rows of the tables above as they were
                migrations.CreateModel(
                    name="LetterEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="documents.letter")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("kind", models.CharField(max_length=60, verbose_name="jenis")),
                        ("number", models.CharField(max_length=80, verbose_name="nomor")),
                        ("subject", models.CharField(max_length=200, verbose_name="hal")),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        (
                            "signed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="penanda tangan",
                            ),
                        ),
                        (
                            "issued_by",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL, verbose_name="dibuat oleh"
                            ),
                        ),
                        ("issued_on", models.DateField(verbose_name="tanggal")),
                        (
                            "classification",
                            models.CharField(
                                choices=[("Biasa", "Biasa"), ("Penting", "Penting"), ("Segera", "Segera"), ("Sangat Segera", "Sangat Segera"), ("Rahasia", "Rahasia")],
                                default="Biasa",
                                max_length=14,
                                verbose_name="sifat",
                            ),
                        ),
                        ("addressee", models.TextField(blank=True, verbose_name="kepada")),
                        ("copies", models.TextField(blank=True, verbose_name="tembusan")),
                        ("verification_code", models.CharField(default=documents.codes.new_verification_code, editable=False, max_length=12, verbose_name="kode pemeriksaan")),
                        ("subject_type", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        ("file", models.FileField(max_length=200, upload_to=documents.files.letter_path, verbose_name="berkas")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="ditarik pada")),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan ditarik")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="LetterDraftEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="documents.letterdraft")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        ("kind", models.CharField(max_length=60, verbose_name="jenis")),
                        ("subject_type", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        ("addressee", models.TextField(blank=True, verbose_name="kepada")),
                        ("copies", models.TextField(blank=True, verbose_name="tembusan")),
                        (
                            "classification",
                            models.CharField(
                                choices=[("Biasa", "Biasa"), ("Penting", "Penting"), ("Segera", "Segera"), ("Sangat Segera", "Sangat Segera"), ("Rahasia", "Rahasia")],
                                max_length=14,
                                verbose_name="sifat",
                            ),
                        ),
                        ("extra", models.TextField(blank=True, verbose_name="tambahan isi")),
                        (
                            "state",
                            models.CharField(
                                choices=[("waiting", "Menunggu kepala Bapas"), ("returned", "Dikembalikan"), ("issued", "Sudah terbit")], default="waiting", max_length=8, verbose_name="keadaan"
                            ),
                        ),
                        ("returned_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dikembalikan")),
                        (
                            "letter",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="documents.letter"
                            ),
                        ),
                        ("prepared_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("prepared_at", models.DateTimeField(auto_now=True, verbose_name="disiapkan")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
