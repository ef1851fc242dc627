"""Villages tell of themselves: profile, groups of citizens, and the problems they solved."""

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
        ("villages", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="CommunityGroup",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("pokmas_lipas", "Pokmas Lipas"),
                                    ("fkpm", "FKPM"),
                                    ("other", "Kelompok lain"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="nama kelompok")),
                        ("leader", models.CharField(blank=True, max_length=100, verbose_name="ketua")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="telepon")),
                        ("members", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="anggota")),
                        ("since", models.DateField(blank=True, null=True, verbose_name="berdiri")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="berakhir")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="community_groups",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kelompok masyarakat",
                        "verbose_name_plural": "kelompok masyarakat",
                        "ordering": ["kind", "name"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("village", "name"),
                                name="group_name_once_per_village",
                                violation_error_message="Kelompok dengan nama ini sudah ada.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("since__isnull", True),
                                    ("until__isnull", True),
                                    ("until__gte", models.F("since")),
                                    _connector="OR",
                                ),
                                name="group_runs_forward",
                                violation_error_message="Kelompok tidak dapat berakhir sebelum berdiri.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VillageProfile",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("potential", models.TextField(blank=True, max_length=1000, verbose_name="potensi")),
                        (
                            "local_notes",
                            models.TextField(
                                blank=True,
                                help_text="Adat, musyawarah, cara menerima orang kembali.",
                                max_length=1000,
                                verbose_name="kearifan setempat",
                            ),
                        ),
                        (
                            "readiness",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                choices=[
                                    (1, "1: belum bersedia"),
                                    (2, "2: ragu-ragu"),
                                    (3, "3: bersedia, belum ada kelompok"),
                                    (4, "4: bersedia dan punya kelompok"),
                                    (5, "5: sudah bekerja bersama Bapas"),
                                ],
                                null=True,
                                verbose_name="kesiapan",
                            ),
                        ),
                        (
                            "readiness_note",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan penilaian"),
                        ),
                        (
                            "police_name",
                            models.CharField(blank=True, max_length=100, verbose_name="nama Bhabinkamtibmas"),
                        ),
                        (
                            "police_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="telepon Bhabinkamtibmas"),
                        ),
                        ("has_police", models.BooleanField(blank=True, null=True, verbose_name="ada Bhabinkamtibmas")),
                        (
                            "changed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diubah"
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "village",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="profile",
                                to="villages.village",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "profil desa",
                        "verbose_name_plural": "profil desa",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("readiness__isnull", True), ("readiness__range", (1, 5)), _connector="OR"
                                ),
                                name="profile_readiness_1_to_5",
                                violation_error_message="Kesiapan 1 sampai 5.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommunityGroupEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("pokmas_lipas", "Pokmas Lipas"),
                                    ("fkpm", "FKPM"),
                                    ("other", "Kelompok lain"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="nama kelompok")),
                        ("leader", models.CharField(blank=True, max_length=100, verbose_name="ketua")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="telepon")),
                        ("members", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="anggota")),
                        ("since", models.DateField(blank=True, null=True, verbose_name="berdiri")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="berakhir")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                to="villages.communitygroup",
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
                migrations.CreateModel(
                    name="SolvedProblem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="tanggal")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("dispute", "Perselisihan warga"),
                                    ("household", "Kekerasan dalam rumah tangga"),
                                    ("youth", "Kenakalan remaja"),
                                    ("theft", "Pencurian ringan"),
                                    ("drugs", "Penyalahgunaan narkotika"),
                                    ("reintegration", "Penerimaan kembali klien"),
                                    ("safety", "Keamanan lingkungan dan ronda"),
                                    ("disaster", "Bencana"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=14,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "text",
                            models.CharField(
                                help_text="Tanpa nama orang.", max_length=300, verbose_name="apa yang diselesaikan"
                            ),
                        ),
                        ("with_police", models.BooleanField(default=False, verbose_name="bersama Bhabinkamtibmas")),
                        ("with_office", models.BooleanField(default=False, verbose_name="bersama Bapas")),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "entered_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "group",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="solved_problems",
                                to="villages.communitygroup",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "masalah yang diselesaikan",
                        "verbose_name_plural": "masalah yang diselesaikan",
                        "ordering": ["-on", "-id"],
                        "indexes": [models.Index(fields=["group", "-on"], name="solved_by_group")],
                    },
                ),
                migrations.CreateModel(
                    name="VillageProfileEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("potential", models.TextField(blank=True, max_length=1000, verbose_name="potensi")),
                        (
                            "local_notes",
                            models.TextField(
                                blank=True,
                                help_text="Adat, musyawarah, cara menerima orang kembali.",
                                max_length=1000,
                                verbose_name="kearifan setempat",
                            ),
                        ),
                        (
                            "readiness",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                choices=[
                                    (1, "1: belum bersedia"),
                                    (2, "2: ragu-ragu"),
                                    (3, "3: bersedia, belum ada kelompok"),
                                    (4, "4: bersedia dan punya kelompok"),
                                    (5, "5: sudah bekerja bersama Bapas"),
                                ],
                                null=True,
                                verbose_name="kesiapan",
                            ),
                        ),
                        (
                            "readiness_note",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan penilaian"),
                        ),
                        (
                            "police_name",
                            models.CharField(blank=True, max_length=100, verbose_name="nama Bhabinkamtibmas"),
                        ),
                        (
                            "police_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="telepon Bhabinkamtibmas"),
                        ),
                        ("has_police", models.BooleanField(blank=True, null=True, verbose_name="ada Bhabinkamtibmas")),
                        (
                            "changed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diubah"
                            ),
                        ),
                        (
                            "changed_by",
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
                                to="villages.villageprofile",
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
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SolvedProblemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("on", models.DateField(verbose_name="tanggal")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("dispute", "Perselisihan warga"),
                                    ("household", "Kekerasan dalam rumah tangga"),
                                    ("youth", "Kenakalan remaja"),
                                    ("theft", "Pencurian ringan"),
                                    ("drugs", "Penyalahgunaan narkotika"),
                                    ("reintegration", "Penerimaan kembali klien"),
                                    ("safety", "Keamanan lingkungan dan ronda"),
                                    ("disaster", "Bencana"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=14,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "text",
                            models.CharField(
                                help_text="Tanpa nama orang.", max_length=300, verbose_name="apa yang diselesaikan"
                            ),
                        ),
                        ("with_police", models.BooleanField(default=False, verbose_name="bersama Bhabinkamtibmas")),
                        ("with_office", models.BooleanField(default=False, verbose_name="bersama Bapas")),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "entered_by",
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
                            "group",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="villages.communitygroup",
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
                                to="villages.solvedproblem",
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
                    model_name="communitygroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_communitygroupevent" ("created_at", "created_by_id", "id", "kind", "leader", "members", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "since", "submission_key", "until", "village_id") VALUES (NEW."created_at", NEW."created_by_id", NEW."id", NEW."kind", NEW."leader", NEW."members", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."public_id", NEW."since", NEW."submission_key", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="cc2fbf6fd608ffc4255eeb8f335ebd8ef0cef873",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f06b7",
                            table="villages_communitygroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="communitygroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_communitygroupevent" ("created_at", "created_by_id", "id", "kind", "leader", "members", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "since", "submission_key", "until", "village_id") VALUES (NEW."created_at", NEW."created_by_id", NEW."id", NEW."kind", NEW."leader", NEW."members", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."public_id", NEW."since", NEW."submission_key", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="53606ef529bf6b224ea87b3e81171eb6b1f96f84",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_14346",
                            table="villages_communitygroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="solvedproblem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_solvedproblemevent" ("entered_at", "entered_by_id", "group_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key", "text", "with_office", "with_police") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."group_id", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."submission_key", NEW."text", NEW."with_office", NEW."with_police"); RETURN NULL;',
                            hash="9da901f70e0d4ba024d024ebad03fe44077a0ce9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b8d1e",
                            table="villages_solvedproblem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="solvedproblem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_solvedproblemevent" ("entered_at", "entered_by_id", "group_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key", "text", "with_office", "with_police") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."group_id", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."submission_key", NEW."text", NEW."with_office", NEW."with_police"); RETURN NULL;',
                            hash="c6a687cd3eb475bbe14d4a585daba3f5d7c5a8c7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_802e8",
                            table="villages_solvedproblem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageprofile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "villages_villageprofileevent" ("changed_at", "changed_by_id", "has_police", "id", "local_notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "police_name", "police_phone", "potential", "readiness", "readiness_note", "village_id") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."has_police", NEW."id", NEW."local_notes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."police_name", NEW."police_phone", NEW."potential", NEW."readiness", NEW."readiness_note", NEW."village_id"); RETURN NULL;',
                            hash="f87f5742d9799921c54d443861a9da1be0629924",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_518a2",
                            table="villages_villageprofile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageprofile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "villages_villageprofileevent" ("changed_at", "changed_by_id", "has_police", "id", "local_notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "police_name", "police_phone", "potential", "readiness", "readiness_note", "village_id") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."has_police", NEW."id", NEW."local_notes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."police_name", NEW."police_phone", NEW."potential", NEW."readiness", NEW."readiness_note", NEW."village_id"); RETURN NULL;',
                            hash="daa35a549578894dfc9c0351fe8a2c2aa4c36c4f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c383e",
                            table="villages_villageprofile",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
