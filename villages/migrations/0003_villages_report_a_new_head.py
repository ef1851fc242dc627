"""Villages report that their head changes."""

import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("villages", "0002_profiles_and_groups"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="VillageSuccession",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Menunggu dicatat"),
                                    ("recorded", "Sudah dicatat"),
                                    ("dropped", "Tidak jadi"),
                                    ("withdrawn", "Ditarik desa"),
                                ],
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
                            "reported_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan"
                            ),
                        ),
                        ("settled_at", models.DateTimeField(editable=False, null=True, verbose_name="selesai")),
                        (
                            "dropped_reason",
                            models.CharField(
                                blank=True, editable=False, max_length=300, verbose_name="alasan tidak jadi"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "reported_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "settled_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="successions",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "laporan pergantian pejabat desa",
                        "verbose_name_plural": "laporan pergantian pejabat desa",
                        "ordering": ["-reported_at", "-id"],
                    },
                ),
                migrations.CreateModel(
                    name="VillageSuccessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Menunggu dicatat"),
                                    ("recorded", "Sudah dicatat"),
                                    ("dropped", "Tidak jadi"),
                                    ("withdrawn", "Ditarik desa"),
                                ],
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
                            "reported_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan"
                            ),
                        ),
                        ("settled_at", models.DateTimeField(editable=False, null=True, verbose_name="selesai")),
                        (
                            "dropped_reason",
                            models.CharField(
                                blank=True, editable=False, max_length=300, verbose_name="alasan tidak jadi"
                            ),
                        ),
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
                                to="villages.villagesuccession",
                            ),
                        ),
                        (
                            "reported_by",
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
                            "settled_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
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
            ]
        ),
        Together(
            operations=[
                migrations.AddConstraint(
                    model_name="villagesuccession",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("state", "open")),
                        fields=("village",),
                        name="succession_one_open_per_village",
                        violation_error_message="Desa ini sudah punya laporan pergantian yang menunggu dicatat.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="villagesuccession",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "open"), _negated=True),
                            models.Q(("name", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="succession_open_names_somebody",
                        violation_error_message="Isi nama penggantinya.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="villagesuccession",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("settled_at__isnull", True), ("settled_by__isnull", True), ("state", "open")),
                            models.Q(
                                models.Q(("state", "open"), _negated=True),
                                ("settled_at__isnull", False),
                                ("settled_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="succession_settled_by_somebody",
                        violation_error_message="Laporan yang selesai mencatat siapa yang menyelesaikan dan kapan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="villagesuccession",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "dropped"), models.Q(("dropped_reason", ""), _negated=True)),
                            models.Q(models.Q(("state", "dropped"), _negated=True), ("dropped_reason", "")),
                            _connector="OR",
                        ),
                        name="succession_dropped_for_a_reason",
                        violation_error_message="Tulis alasannya bila pergantian tidak jadi dicatat.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villagesuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_villagesuccessionevent" ("dropped_reason", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "remark", "reported_at", "reported_by_id", "settled_at", "settled_by_id", "since", "state", "submission_key", "title", "village_id") VALUES (NEW."dropped_reason", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."public_id", NEW."remark", NEW."reported_at", NEW."reported_by_id", NEW."settled_at", NEW."settled_by_id", NEW."since", NEW."state", NEW."submission_key", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="8e43ec65e2797e97a54955a59835ce840bbe4779",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_513dd",
                            table="villages_villagesuccession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villagesuccession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_villagesuccessionevent" ("dropped_reason", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "remark", "reported_at", "reported_by_id", "settled_at", "settled_by_id", "since", "state", "submission_key", "title", "village_id") VALUES (NEW."dropped_reason", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."public_id", NEW."remark", NEW."reported_at", NEW."reported_by_id", NEW."settled_at", NEW."settled_by_id", NEW."since", NEW."state", NEW."submission_key", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="5304f17a52560598e28f4010d2541b31d6843ab8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f2d49",
                            table="villages_villagesuccession",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
