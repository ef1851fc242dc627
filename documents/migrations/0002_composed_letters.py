import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


def mark_childrens_letters_secret(apps, schema_editor):
    """Letters about a child were printed as secret before the column existed."""
    apps.get_model("documents", "Letter").objects.filter(kind="community-service-completion").update(
        classification="Rahasia"
    )


class Migration(migrations.Migration):
    """The envelope of a composed letter, and letters that wait for the head."""

    dependencies = [
        ("accounts", "0003_first_legal_settings"),
        ("documents", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="letter",
                    name="never_edited",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="letter",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="letter",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="letter",
                    name="addressee",
                    field=models.TextField(blank=True, verbose_name="kepada"),
                ),
                migrations.AddField(
                    model_name="letter",
                    name="classification",
                    field=models.CharField(
                        choices=[
                            ("Biasa", "Biasa"),
                            ("Penting", "Penting"),
                            ("Segera", "Segera"),
                            ("Sangat Segera", "Sangat Segera"),
                            ("Rahasia", "Rahasia"),
                        ],
                        default="Biasa",
                        max_length=14,
                        verbose_name="sifat",
                    ),
                ),
                migrations.AddField(
                    model_name="letter",
                    name="copies",
                    field=models.TextField(blank=True, verbose_name="tembusan"),
                ),
                migrations.AddField(
                    model_name="letterevent",
                    name="addressee",
                    field=models.TextField(blank=True, verbose_name="kepada"),
                ),
                migrations.AddField(
                    model_name="letterevent",
                    name="classification",
                    field=models.CharField(
                        choices=[
                            ("Biasa", "Biasa"),
                            ("Penting", "Penting"),
                            ("Segera", "Segera"),
                            ("Sangat Segera", "Sangat Segera"),
                            ("Rahasia", "Rahasia"),
                        ],
                        default="Biasa",
                        max_length=14,
                        verbose_name="sifat",
                    ),
                ),
                migrations.AddField(
                    model_name="letterevent",
                    name="copies",
                    field=models.TextField(blank=True, verbose_name="tembusan"),
                ),
                migrations.CreateModel(
                    name="LetterDraft",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("kind", models.CharField(max_length=60, verbose_name="jenis")),
                        ("subject_type", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        ("addressee", models.TextField(blank=True, verbose_name="kepada")),
                        ("copies", models.TextField(blank=True, verbose_name="tembusan")),
                        (
                            "classification",
                            models.CharField(
                                choices=[
                                    ("Biasa", "Biasa"),
                                    ("Penting", "Penting"),
                                    ("Segera", "Segera"),
                                    ("Sangat Segera", "Sangat Segera"),
                                    ("Rahasia", "Rahasia"),
                                ],
                                max_length=14,
                                verbose_name="sifat",
                            ),
                        ),
                        ("extra", models.TextField(blank=True, verbose_name="tambahan isi")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Menunggu kepala Bapas"),
                                    ("returned", "Dikembalikan"),
                                    ("issued", "Sudah terbit"),
                                ],
                                default="waiting",
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "returned_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan dikembalikan"),
                        ),
                        ("prepared_at", models.DateTimeField(auto_now=True, verbose_name="disiapkan")),
                        (
                            "letter",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="draft",
                                to="documents.letter",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letter_drafts",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "prepared_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
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
                                    models.Q(("letter__isnull", False), ("state", "issued")),
                                    models.Q(models.Q(("state", "issued"), _negated=True), ("letter__isnull", True)),
                                    _connector="OR",
                                ),
                                name="letterdraft_issued_has_letter",
                                violation_error_message="Konsep yang sudah terbit harus punya surat.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "returned"), _negated=True),
                                    models.Q(("returned_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="letterdraft_return_has_reason",
                                violation_error_message="Tulis apa yang harus diperbaiki.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LetterDraftEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("kind", models.CharField(max_length=60, verbose_name="jenis")),
                        ("subject_type", models.CharField(max_length=40)),
                        ("subject_id", models.UUIDField()),
                        ("addressee", models.TextField(blank=True, verbose_name="kepada")),
                        ("copies", models.TextField(blank=True, verbose_name="tembusan")),
                        (
                            "classification",
                            models.CharField(
                                choices=[
                                    ("Biasa", "Biasa"),
                                    ("Penting", "Penting"),
                                    ("Segera", "Segera"),
                                    ("Sangat Segera", "Sangat Segera"),
                                    ("Rahasia", "Rahasia"),
                                ],
                                max_length=14,
                                verbose_name="sifat",
                            ),
                        ),
                        ("extra", models.TextField(blank=True, verbose_name="tambahan isi")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Menunggu kepala Bapas"),
                                    ("returned", "Dikembalikan"),
                                    ("issued", "Sudah terbit"),
                                ],
                                default="waiting",
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "returned_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan dikembalikan"),
                        ),
                        ("prepared_at", models.DateTimeField(auto_now=True, verbose_name="disiapkan")),
                        (
                            "letter",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.letter",
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
                                to="documents.letterdraft",
                            ),
                        ),
                        (
                            "prepared_by",
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
            ]
        ),
        migrations.RunPython(mark_childrens_letters_secret, reverse_code=migrations.RunPython.noop),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="letter",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_edited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."addressee" IS DISTINCT FROM (NEW."addressee") OR OLD."classification" IS DISTINCT FROM (NEW."classification") OR OLD."copies" IS DISTINCT FROM (NEW."copies") OR OLD."file" IS DISTINCT FROM (NEW."file") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_by_id" IS DISTINCT FROM (NEW."issued_by_id") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."office_id" IS DISTINCT FROM (NEW."office_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."signed_by_id" IS DISTINCT FROM (NEW."signed_by_id") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."subject_id" IS DISTINCT FROM (NEW."subject_id") OR OLD."subject_type" IS DISTINCT FROM (NEW."subject_type") OR OLD."verification_code" IS DISTINCT FROM (NEW."verification_code"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="2ec179edaef16b182acba79fe59c70d168a62f3e",
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
                            func='INSERT INTO "documents_letterevent" ("addressee", "classification", "copies", "file", "id", "issued_by_id", "issued_on", "kind", "number", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_by_id", "subject", "subject_id", "subject_type", "verification_code", "withdrawn_at", "withdrawn_reason") VALUES (NEW."addressee", NEW."classification", NEW."copies", NEW."file", NEW."id", NEW."issued_by_id", NEW."issued_on", NEW."kind", NEW."number", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."signed_by_id", NEW."subject", NEW."subject_id", NEW."subject_type", NEW."verification_code", NEW."withdrawn_at", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="59707da528c7e59421c9e0f4d6de56dd20ba875a",
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
                            func='INSERT INTO "documents_letterevent" ("addressee", "classification", "copies", "file", "id", "issued_by_id", "issued_on", "kind", "number", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_by_id", "subject", "subject_id", "subject_type", "verification_code", "withdrawn_at", "withdrawn_reason") VALUES (NEW."addressee", NEW."classification", NEW."copies", NEW."file", NEW."id", NEW."issued_by_id", NEW."issued_on", NEW."kind", NEW."number", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."signed_by_id", NEW."subject", NEW."subject_id", NEW."subject_type", NEW."verification_code", NEW."withdrawn_at", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="26b5b1f556b3cb94bf1c6591fb2cce0464b40d41",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_76e41",
                            table="documents_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letterdraft",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "documents_letterdraftevent" ("addressee", "classification", "copies", "extra", "id", "kind", "letter_id", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "public_id", "returned_reason", "state", "subject_id", "subject_type") VALUES (NEW."addressee", NEW."classification", NEW."copies", NEW."extra", NEW."id", NEW."kind", NEW."letter_id", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prepared_at", NEW."prepared_by_id", NEW."public_id", NEW."returned_reason", NEW."state", NEW."subject_id", NEW."subject_type"); RETURN NULL;',
                            hash="ff3627636a6e90efdd261bbab41f0f52acbd2f58",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_69fa3",
                            table="documents_letterdraft",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="letterdraft",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "documents_letterdraftevent" ("addressee", "classification", "copies", "extra", "id", "kind", "letter_id", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "public_id", "returned_reason", "state", "subject_id", "subject_type") VALUES (NEW."addressee", NEW."classification", NEW."copies", NEW."extra", NEW."id", NEW."kind", NEW."letter_id", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prepared_at", NEW."prepared_by_id", NEW."public_id", NEW."returned_reason", NEW."state", NEW."subject_id", NEW."subject_type"); RETURN NULL;',
                            hash="35759a7cced88d3cecc4cd6068b6c4c1482b5e6d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_987f5",
                            table="documents_letterdraft",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
