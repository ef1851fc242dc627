"""Addenda of agreements; telephone numbers of offers are encrypted, and erased with the name some time after."""

import uuid
from collections.abc import Callable

import django.db.models.deletion
import django.utils.timezone
import encrypted_fields.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

import programs.files
from bapas_portal.migration_operations import Together


def encrypt(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Encrypts the numbers of offers and of their history."""
    _rewrite(apps, schema_editor, lambda field, kept: field.get_prep_value(kept))


def decrypt(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Writes the numbers in the clear again; one that was erased stays empty."""
    _rewrite(apps, schema_editor, lambda field, kept: field.to_python(kept) or "")


def _rewrite(
    apps: Apps,
    schema_editor: BaseDatabaseSchemaEditor,
    turn: "Callable[[encrypted_fields.fields.EncryptedCharField, str | None], str | None]",
) -> None:
    for name in ("PublicOffer", "PublicOfferEvent"):
        model = apps.get_model("programs", name)
        field, table, key = model._meta.get_field("phone"), model._meta.db_table, model._meta.pk.column
        with schema_editor.connection.cursor() as cursor:
            cursor.execute(f'SELECT "{key}", "phone" FROM "{table}"')  # noqa: S608 - names of our own tables
            rows = [(turn(field, kept), row) for row, kept in cursor.fetchall()]
            cursor.executemany(f'UPDATE "{table}" SET "phone" = %s WHERE "{key}" = %s', rows)  # noqa: S608


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_emergency_access"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programs", "0010_themes_of_findings"),
        ("villages", "0002_profiles_and_groups"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="Amendment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("position", models.PositiveSmallIntegerField(editable=False, verbose_name="addendum ke")),
                        ("number", models.CharField(max_length=100, verbose_name="nomor addendum")),
                        ("signed_on", models.DateField(verbose_name="ditandatangani")),
                        ("reason", models.CharField(max_length=500, verbose_name="alasan")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        (
                            "ends_on_before",
                            models.DateField(
                                blank=True, editable=False, null=True, verbose_name="sebelumnya berlaku sampai"
                            ),
                        ),
                        ("scope", models.TextField(blank=True, max_length=3000, verbose_name="ruang lingkup")),
                        (
                            "scope_before",
                            models.TextField(
                                blank=True, editable=False, max_length=3000, verbose_name="ruang lingkup sebelumnya"
                            ),
                        ),
                        ("parties_text", models.TextField(blank=True, max_length=1000, verbose_name="perubahan pihak")),
                        (
                            "document",
                            models.FileField(
                                max_length=200, upload_to=programs.files.evidence_path, verbose_name="naskah addendum"
                            ),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="ditarik"),
                        ),
                        (
                            "withdrawn_reason",
                            models.CharField(blank=True, editable=False, max_length=300, verbose_name="alasan ditarik"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "agreement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="amendments",
                                to="programs.agreement",
                                verbose_name="perjanjian",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "addendum",
                        "verbose_name_plural": "addendum",
                        "ordering": ["position", "id"],
                    },
                ),
                migrations.CreateModel(
                    name="AmendmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("position", models.PositiveSmallIntegerField(editable=False, verbose_name="addendum ke")),
                        ("number", models.CharField(max_length=100, verbose_name="nomor addendum")),
                        ("signed_on", models.DateField(verbose_name="ditandatangani")),
                        ("reason", models.CharField(max_length=500, verbose_name="alasan")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        (
                            "ends_on_before",
                            models.DateField(
                                blank=True, editable=False, null=True, verbose_name="sebelumnya berlaku sampai"
                            ),
                        ),
                        ("scope", models.TextField(blank=True, max_length=3000, verbose_name="ruang lingkup")),
                        (
                            "scope_before",
                            models.TextField(
                                blank=True, editable=False, max_length=3000, verbose_name="ruang lingkup sebelumnya"
                            ),
                        ),
                        ("parties_text", models.TextField(blank=True, max_length=1000, verbose_name="perubahan pihak")),
                        (
                            "document",
                            models.FileField(
                                max_length=200, upload_to=programs.files.evidence_path, verbose_name="naskah addendum"
                            ),
                        ),
                        (
                            "withdrawn_on",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="ditarik"),
                        ),
                        (
                            "withdrawn_reason",
                            models.CharField(blank=True, editable=False, max_length=300, verbose_name="alasan ditarik"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "agreement",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                                verbose_name="perjanjian",
                            ),
                        ),
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
                                to="programs.amendment",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="publicoffer",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="publicoffer",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="publicoffer",
                    name="contact_erased_at",
                    field=models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="nama dan nomor dihapus"
                    ),
                ),
                migrations.AddField(
                    model_name="publicofferevent",
                    name="contact_erased_at",
                    field=models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="nama dan nomor dihapus"
                    ),
                ),
                migrations.AlterField(
                    model_name="publicoffer",
                    name="name",
                    field=models.CharField(blank=True, max_length=100, verbose_name="nama"),
                ),
                migrations.AlterField(
                    model_name="publicoffer",
                    name="phone",
                    field=encrypted_fields.fields.EncryptedCharField(
                        blank=True, max_length=20, null=True, verbose_name="nomor telepon"
                    ),
                ),
                migrations.AlterField(
                    model_name="publicofferevent",
                    name="name",
                    field=models.CharField(blank=True, max_length=100, verbose_name="nama"),
                ),
                migrations.AlterField(
                    model_name="publicofferevent",
                    name="phone",
                    field=encrypted_fields.fields.EncryptedCharField(
                        blank=True, max_length=20, null=True, verbose_name="nomor telepon"
                    ),
                ),
            ]
        ),
        migrations.RunPython(encrypt, reverse_code=decrypt),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="publicoffer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_publicofferevent" ("answer", "contact_erased_at", "handled_at", "handled_by_id", "id", "kind", "name", "office_id", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "received_at", "regency_id", "state", "submission_key", "text") VALUES (NEW."answer", NEW."contact_erased_at", NEW."handled_at", NEW."handled_by_id", NEW."id", NEW."kind", NEW."name", NEW."office_id", NEW."organisation", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."public_id", NEW."received_at", NEW."regency_id", NEW."state", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="7081bdbb4270192a81e8d86705e22cefaf47ef11",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3c624",
                            table="programs_publicoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="publicoffer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_publicofferevent" ("answer", "contact_erased_at", "handled_at", "handled_by_id", "id", "kind", "name", "office_id", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "received_at", "regency_id", "state", "submission_key", "text") VALUES (NEW."answer", NEW."contact_erased_at", NEW."handled_at", NEW."handled_by_id", NEW."id", NEW."kind", NEW."name", NEW."office_id", NEW."organisation", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."public_id", NEW."received_at", NEW."regency_id", NEW."state", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="26835049d0307e641308d9b35d4b4804a5274793",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_42ca3",
                            table="programs_publicoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="publicoffer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("contact_erased_at__isnull", True),
                                ("phone__isnull", False),
                                models.Q(("name", ""), _negated=True),
                            ),
                            models.Q(
                                ("contact_erased_at__isnull", False),
                                ("name", ""),
                                ("phone__isnull", True),
                                models.Q(("state", "new"), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="offer_keeps_contact_until_erased",
                        violation_error_message="Tawaran menyimpan nama dan nomor sampai masa simpannya lewat.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="amendment",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("ends_on__isnull", False),
                            models.Q(("scope", ""), _negated=True),
                            models.Q(("parties_text", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="amendment_changes_something",
                        violation_error_message="Isi sedikitnya satu yang berubah: masa berlaku, ruang lingkup, atau pihak.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="amendment",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ends_on__isnull", True), ("ends_on_before__isnull", True)),
                            models.Q(
                                ("ends_on__isnull", False),
                                ("ends_on_before__isnull", False),
                                ("ends_on__gte", models.F("signed_on")),
                                ("ends_on_before__gte", models.F("signed_on")),
                                models.Q(("ends_on", models.F("ends_on_before")), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="amendment_moves_the_end",
                        violation_error_message="Hari terakhir yang baru berbeda dari yang lama dan tidak sebelum addendum.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="amendment",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("number", ""), _negated=True),
                            models.Q(("reason", ""), _negated=True),
                            models.Q(("document", ""), _negated=True),
                        ),
                        name="amendment_has_its_paper",
                        violation_error_message="Isi nomor dan alasan, dan simpan naskah yang ditandatangani.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="amendment",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                            models.Q(
                                ("withdrawn_on__isnull", False), models.Q(("withdrawn_reason", ""), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="amendment_withdrawal_has_reason",
                        violation_error_message="Tulis mengapa addendum ini ditarik.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="amendment",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("withdrawn_on__isnull", True)),
                        fields=("agreement", "position"),
                        name="amendment_once_per_position",
                        violation_error_message="Addendum dengan urutan ini sudah tercatat. Muat ulang halaman.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="amendment",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("withdrawn_on__isnull", True)),
                        fields=("agreement", "number"),
                        name="amendment_number_once_per_agreement",
                        violation_error_message="Addendum dengan nomor ini sudah tercatat.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="amendment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_amendmentevent" ("agreement_id", "created_at", "created_by_id", "document", "ends_on", "ends_on_before", "id", "number", "parties_text", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "reason", "scope", "scope_before", "signed_on", "submission_key", "withdrawn_on", "withdrawn_reason") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."document", NEW."ends_on", NEW."ends_on_before", NEW."id", NEW."number", NEW."parties_text", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."public_id", NEW."reason", NEW."scope", NEW."scope_before", NEW."signed_on", NEW."submission_key", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="78fa992a451663580e36c59506b86f3dbd4e6e20",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b0f0a",
                            table="programs_amendment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="amendment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_amendmentevent" ("agreement_id", "created_at", "created_by_id", "document", "ends_on", "ends_on_before", "id", "number", "parties_text", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "reason", "scope", "scope_before", "signed_on", "submission_key", "withdrawn_on", "withdrawn_reason") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."document", NEW."ends_on", NEW."ends_on_before", NEW."id", NEW."number", NEW."parties_text", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."public_id", NEW."reason", NEW."scope", NEW."scope_before", NEW."signed_on", NEW."submission_key", NEW."withdrawn_on", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="b6ba5811cc8af24aa289ceed4246d16f977291fe",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3e282",
                            table="programs_amendment",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
