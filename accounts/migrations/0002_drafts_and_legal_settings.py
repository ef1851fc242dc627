import django.db.models.deletion
import encrypted_fields.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="FormDraft",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("key", models.CharField(max_length=100)),
                        ("label", models.CharField(max_length=150, verbose_name="judul")),
                        ("path", models.CharField(max_length=200, verbose_name="alamat halaman")),
                        ("data", encrypted_fields.fields.EncryptedTextField()),
                        ("saved_at", models.DateTimeField(auto_now=True, verbose_name="disimpan")),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="form_drafts",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "konsep isian",
                        "verbose_name_plural": "konsep isian",
                        "ordering": ["-saved_at", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("user", "key"),
                                name="formdraft_one_per_form",
                                violation_error_message="Konsep isian ini sudah ada.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LegalSetting",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
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
                            models.UniqueConstraint(
                                fields=("key", "valid_from"),
                                name="legalsetting_once_per_day",
                                violation_error_message="Angka ini sudah ditetapkan untuk hari itu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("legal_basis", ""), _negated=True),
                                name="legalsetting_has_basis",
                                violation_error_message="Tulis dasar angka ini.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LegalSettingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("key", models.SlugField(db_index=False, max_length=60, verbose_name="kunci")),
                        ("label", models.CharField(max_length=200, verbose_name="keterangan")),
                        ("value", models.DecimalField(decimal_places=4, max_digits=15, verbose_name="nilai")),
                        ("unit", models.CharField(max_length=40, verbose_name="satuan")),
                        ("legal_basis", models.CharField(max_length=300, verbose_name="dasar")),
                        ("valid_from", models.DateField(verbose_name="berlaku sejak")),
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
                                to="accounts.legalsetting",
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
                    model_name="legalsetting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "accounts_legalsettingevent" ("id", "key", "label", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit", "valid_from", "value") VALUES (NEW."id", NEW."key", NEW."label", NEW."legal_basis", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."unit", NEW."valid_from", NEW."value"); RETURN NULL;',
                            hash="e26ec45049f357141a864d5e8c22260f7cc0fa34",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9ae39",
                            table="accounts_legalsetting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="legalsetting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "accounts_legalsettingevent" ("id", "key", "label", "legal_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit", "valid_from", "value") VALUES (NEW."id", NEW."key", NEW."label", NEW."legal_basis", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."unit", NEW."valid_from", NEW."value"); RETURN NULL;',
                            hash="4dc7e29d6cc2ee9696b1dab6cd25c8c410c55dbe",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_09214",
                            table="accounts_legalsetting",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
