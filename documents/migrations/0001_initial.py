import django.db.models.deletion
import documents.codes
import documents.files
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="Letter",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("kind", models.CharField(max_length=60, verbose_name="jenis")),
                        ("number", models.CharField(max_length=80, verbose_name="nomor")),
                        ("subject", models.CharField(max_length=200, verbose_name="hal")),
                        ("issued_on", models.DateField(verbose_name="tanggal")),
                        (
                            "verification_code",
                            models.CharField(
                                default=documents.codes.new_verification_code,
                                editable=False,
                                max_length=12,
                                unique=True,
                                verbose_name="kode pemeriksaan",
                            ),
                        ),
                        ("subject_type", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        (
                            "file",
                            models.FileField(
                                max_length=200, upload_to=documents.files.letter_path, verbose_name="berkas"
                            ),
                        ),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="ditarik pada")),
                        (
                            "withdrawn_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan ditarik"),
                        ),
                        (
                            "issued_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="dibuat oleh",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letters",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "signed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="signed_letters",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="penanda tangan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "surat",
                        "verbose_name_plural": "surat",
                        "ordering": ["-issued_on", "-id"],
                        "indexes": [models.Index(fields=["subject_type", "subject_id"], name="letter_by_subject")],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "number"),
                                name="letter_number_once_per_office",
                                violation_error_message="Nomor surat ini sudah dipakai di kantor Anda.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_at__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(
                                        ("withdrawn_at__isnull", False),
                                        models.Q(("withdrawn_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="letter_withdrawal_has_reason",
                                violation_error_message="Penarikan surat harus menyebut alasan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LetterSequence",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("year", models.PositiveSmallIntegerField()),
                        ("last_number", models.PositiveIntegerField(default=0)),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letter_sequences",
                                to="accounts.office",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "nomor urut surat",
                        "verbose_name_plural": "nomor urut surat",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "year"), name="lettersequence_one_per_office_and_year"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LetterEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("kind", models.CharField(max_length=60, verbose_name="jenis")),
                        ("number", models.CharField(max_length=80, verbose_name="nomor")),
                        ("subject", models.CharField(max_length=200, verbose_name="hal")),
                        ("issued_on", models.DateField(verbose_name="tanggal")),
                        (
                            "verification_code",
                            models.CharField(
                                default=documents.codes.new_verification_code,
                                editable=False,
                                max_length=12,
                                verbose_name="kode pemeriksaan",
                            ),
                        ),
                        ("subject_type", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        (
                            "file",
                            models.FileField(
                                max_length=200, upload_to=documents.files.letter_path, verbose_name="berkas"
                            ),
                        ),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="ditarik pada")),
                        (
                            "withdrawn_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan ditarik"),
                        ),
                        (
                            "issued_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="dibuat oleh",
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
                                to="documents.letter",
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
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="7b5927784d4b89b44d3d070f9b2b40c69e0a60db",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_fb045",
                            table="documents_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_edited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."file" IS DISTINCT FROM (NEW."file") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_by_id" IS DISTINCT FROM (NEW."issued_by_id") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."office_id" IS DISTINCT FROM (NEW."office_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."signed_by_id" IS DISTINCT FROM (NEW."signed_by_id") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."subject_id" IS DISTINCT FROM (NEW."subject_id") OR OLD."subject_type" IS DISTINCT FROM (NEW."subject_type") OR OLD."verification_code" IS DISTINCT FROM (NEW."verification_code"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="51118e0d5d05ddf80bf86cec1497e67444b34ca7",
                            operation="UPDATE",
                            pgid="pgtrigger_never_edited_bfae4",
                            table="documents_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "documents_letterevent" ("file", "id", "issued_by_id", "issued_on", "kind", "number", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_by_id", "subject", "subject_id", "subject_type", "verification_code", "withdrawn_at", "withdrawn_reason") VALUES (NEW."file", NEW."id", NEW."issued_by_id", NEW."issued_on", NEW."kind", NEW."number", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."signed_by_id", NEW."subject", NEW."subject_id", NEW."subject_type", NEW."verification_code", NEW."withdrawn_at", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="1c417d14edaa79e5b4d8ad95f21c9be850978029",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6dbc1",
                            table="documents_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "documents_letterevent" ("file", "id", "issued_by_id", "issued_on", "kind", "number", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_by_id", "subject", "subject_id", "subject_type", "verification_code", "withdrawn_at", "withdrawn_reason") VALUES (NEW."file", NEW."id", NEW."issued_by_id", NEW."issued_on", NEW."kind", NEW."number", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."signed_by_id", NEW."subject", NEW."subject_id", NEW."subject_type", NEW."verification_code", NEW."withdrawn_at", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="5dc79002bc9b602f4d0a4df481ec5738ce843f17",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_76e41",
                            table="documents_letter",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
