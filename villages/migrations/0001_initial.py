import django.contrib.postgres.constraints
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
import villages.expressions
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
                    name="Province",
                    fields=[
                        (
                            "code",
                            models.CharField(max_length=2, primary_key=True, serialize=False, verbose_name="kode"),
                        ),
                        ("name", models.CharField(max_length=80, verbose_name="nama")),
                        (
                            "regional_office",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="provinces",
                                to="accounts.regionaloffice",
                                verbose_name="Kanwil",
                            ),
                        ),
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
                        (
                            "code",
                            models.CharField(max_length=5, primary_key=True, serialize=False, verbose_name="kode"),
                        ),
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        (
                            "basis",
                            models.CharField(
                                choices=[("V", "Disebut dalam sumber"), ("N", "Belum diperiksa")],
                                default="N",
                                max_length=1,
                                verbose_name="dasar wilayah kerja",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="regencies",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "province",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="regencies",
                                to="villages.province",
                            ),
                        ),
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
                        (
                            "code",
                            models.CharField(max_length=8, primary_key=True, serialize=False, verbose_name="kode"),
                        ),
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        (
                            "regency",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="districts",
                                to="villages.regency",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kecamatan",
                        "verbose_name_plural": "kecamatan",
                        "ordering": ["code"],
                    },
                ),
                migrations.CreateModel(
                    name="RegencyCodeOfficeBasisEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("code", models.CharField(max_length=5, serialize=False, verbose_name="kode")),
                        (
                            "basis",
                            models.CharField(
                                choices=[("V", "Disebut dalam sumber"), ("N", "Belum diperiksa")],
                                default="N",
                                max_length=1,
                                verbose_name="dasar wilayah kerja",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
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
                                related_name="code_office_basis_events",
                                to="villages.regency",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Village",
                    fields=[
                        (
                            "code",
                            models.CharField(max_length=13, primary_key=True, serialize=False, verbose_name="kode"),
                        ),
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        ("postal_code", models.CharField(blank=True, max_length=5, verbose_name="kode pos")),
                        ("valid_until", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        (
                            "district",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="villages",
                                to="villages.district",
                            ),
                        ),
                        (
                            "successor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="predecessors",
                                to="villages.village",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "desa atau kelurahan",
                        "verbose_name_plural": "desa dan kelurahan",
                        "ordering": ["code"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass(
                                    django.db.models.functions.text.Upper("name"), name="gin_trgm_ops"
                                ),
                                name="village_name_trgm",
                            ),
                            models.Index(fields=["postal_code"], name="village_postal_code"),
                            models.Index(
                                django.contrib.postgres.indexes.OpClass("code", name="varchar_pattern_ops"),
                                name="village_code_prefix",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("code__regex", "^\\d{2}\\.\\d{2}\\.\\d{2}\\.[123]\\d{3}$")),
                                name="village_code_form",
                                violation_error_message="Kode desa berbentuk 19.71.01.1001.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VillageOfficial",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "title",
                            models.CharField(
                                help_text="Sebutan setempat, misalnya Lurah, Kepala Desa, Keuchik, Wali Nagari.",
                                max_length=60,
                                verbose_name="jabatan",
                            ),
                        ),
                        ("is_delegate", models.BooleanField(default=False, verbose_name="wakil yang ditunjuk")),
                        ("since", models.DateField(verbose_name="mulai menjabat")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="berakhir")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="village_terms",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="pengguna",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="officials",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pejabat desa",
                        "verbose_name_plural": "pejabat desa",
                        "ordering": ["-since"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("until__isnull", True), ("until__gt", models.F("since")), _connector="OR"
                                ),
                                name="villageofficial_term_runs_forward",
                                violation_error_message="Tanggal berakhir harus setelah tanggal mulai menjabat.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(
                                    ("until__isnull", True), ("until__gt", models.F("since")), _connector="OR"
                                ),
                                expressions=[
                                    ("village", "="),
                                    ("is_delegate", "="),
                                    (villages.expressions.Term("since", "until"), "&&"),
                                ],
                                name="villageofficial_one_holder_at_a_time",
                                violation_error_message="Jabatan ini sudah terisi pada masa tersebut.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VillageOfficialEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "title",
                            models.CharField(
                                help_text="Sebutan setempat, misalnya Lurah, Kepala Desa, Keuchik, Wali Nagari.",
                                max_length=60,
                                verbose_name="jabatan",
                            ),
                        ),
                        ("is_delegate", models.BooleanField(default=False, verbose_name="wakil yang ditunjuk")),
                        ("since", models.DateField(verbose_name="mulai menjabat")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="berakhir")),
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
                                to="villages.villageofficial",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="pengguna",
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
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="regency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_regencycodeofficebasisevent" ("basis", "code", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."basis", NEW."code", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."code"); RETURN NULL;',
                            hash="c23b6ddc1cc841af117efb4915af3b49fa9c59cd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_93e60",
                            table="villages_regency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regency",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."basis" IS DISTINCT FROM (NEW."basis") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."office_id" IS DISTINCT FROM (NEW."office_id"))',
                            func='INSERT INTO "villages_regencycodeofficebasisevent" ("basis", "code", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."basis", NEW."code", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."code"); RETURN NULL;',
                            hash="91c2aadce6b8b2e47a6b14045e6395e780aaf859",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf0c3",
                            table="villages_regency",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageofficial",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_villageofficialevent" ("id", "is_delegate", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "submission_key", "title", "until", "user_id", "village_id") VALUES (NEW."id", NEW."is_delegate", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."since", NEW."submission_key", NEW."title", NEW."until", NEW."user_id", NEW."village_id"); RETURN NULL;',
                            hash="ef92e81a2d88f467d2b1f67ee0eb9d8d21930f24",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a4865",
                            table="villages_villageofficial",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageofficial",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_villageofficialevent" ("id", "is_delegate", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "submission_key", "title", "until", "user_id", "village_id") VALUES (NEW."id", NEW."is_delegate", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."since", NEW."submission_key", NEW."title", NEW."until", NEW."user_id", NEW."village_id"); RETURN NULL;',
                            hash="0177309329f536d960d82c60171b6791bc1ac1ea",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bae6f",
                            table="villages_villageofficial",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
