import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_emergency_access"),
        ("clients", "0008_merge_takes_back_identity"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reportin",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reportin",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="travelpermit",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="travelpermit",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="reportin",
                    name="anchor_on",
                    field=models.DateField(
                        blank=True,
                        help_text="Hari asal irama: setelah 28 Februari kembali ke 31 Maret. Kosong berarti jatuh tempo itu sendiri.",
                        null=True,
                        verbose_name="irama dihitung dari",
                    ),
                ),
                migrations.AddField(
                    model_name="reportin",
                    name="excuse",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("illness", "Sakit atau dirawat"),
                            ("family", "Keluarga meninggal, sakit keras, atau melahirkan"),
                            ("disaster", "Bencana atau jalan terputus"),
                            ("school", "Ujian sekolah atau pelatihan"),
                            ("travel", "Izin luar kota"),
                            ("closed", "Kantor tutup atau petugas tidak di tempat"),
                            ("other", "Alasan lain"),
                        ],
                        max_length=10,
                        verbose_name="sebab berhalangan",
                    ),
                ),
                migrations.AddField(
                    model_name="reportin",
                    name="is_extra",
                    field=models.BooleanField(default=False, verbose_name="datang di luar jadwal"),
                ),
                migrations.AddField(
                    model_name="reportinevent",
                    name="anchor_on",
                    field=models.DateField(
                        blank=True,
                        help_text="Hari asal irama: setelah 28 Februari kembali ke 31 Maret. Kosong berarti jatuh tempo itu sendiri.",
                        null=True,
                        verbose_name="irama dihitung dari",
                    ),
                ),
                migrations.AddField(
                    model_name="reportinevent",
                    name="excuse",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("illness", "Sakit atau dirawat"),
                            ("family", "Keluarga meninggal, sakit keras, atau melahirkan"),
                            ("disaster", "Bencana atau jalan terputus"),
                            ("school", "Ujian sekolah atau pelatihan"),
                            ("travel", "Izin luar kota"),
                            ("closed", "Kantor tutup atau petugas tidak di tempat"),
                            ("other", "Alasan lain"),
                        ],
                        max_length=10,
                        verbose_name="sebab berhalangan",
                    ),
                ),
                migrations.AddField(
                    model_name="reportinevent",
                    name="is_extra",
                    field=models.BooleanField(default=False, verbose_name="datang di luar jadwal"),
                ),
                migrations.AddField(
                    model_name="travelpermit",
                    name="excuses_report_in",
                    field=models.BooleanField(
                        default=False,
                        help_text="Hanya kepala Bapas yang memutuskan; tanpa ini klien tetap wajib lapor, misalnya jarak jauh.",
                        verbose_name="wajib lapor selama bepergian dianggap izin",
                    ),
                ),
                migrations.AddField(
                    model_name="travelpermitevent",
                    name="excuses_report_in",
                    field=models.BooleanField(
                        default=False,
                        help_text="Hanya kepala Bapas yang memutuskan; tanpa ini klien tetap wajib lapor, misalnya jarak jauh.",
                        verbose_name="wajib lapor selama bepergian dianggap izin",
                    ),
                ),
                migrations.CreateModel(
                    name="EndingWaiver",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        (
                            "decided_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diputus"
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "supervision",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="ending_waiver",
                                to="clients.supervision",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pengecualian pengakhiran",
                        "verbose_name_plural": "pengecualian pengakhiran",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True),
                                name="endingwaiver_has_reason",
                                violation_error_message="Tulis alasan pengecualian.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportInPolicy",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "initial_days",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap awal"),
                        ),
                        (
                            "continued_days",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap lanjutan"),
                        ),
                        (
                            "final_days",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap akhir"),
                        ),
                        (
                            "moves_off_holidays",
                            models.BooleanField(default=True, verbose_name="geser ke hari kerja berikutnya"),
                        ),
                        (
                            "early_days",
                            models.PositiveSmallIntegerField(default=7, verbose_name="boleh lebih awal (hari)"),
                        ),
                        (
                            "office",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="report_in_policy",
                                to="accounts.office",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "aturan wajib lapor kantor",
                        "verbose_name_plural": "aturan wajib lapor kantor",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("initial_days__isnull", True),
                                        ("initial_days__range", (1, 92)),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        ("continued_days__isnull", True),
                                        ("continued_days__range", (1, 92)),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        ("final_days__isnull", True), ("final_days__range", (1, 92)), _connector="OR"
                                    ),
                                ),
                                name="reportinpolicy_step_1_to_92",
                                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("early_days__lte", 31)),
                                name="reportinpolicy_early_within_month",
                                violation_error_message="Lapor lebih awal paling banyak 31 hari.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EndingWaiverEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        (
                            "decided_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diputus"
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                                to="clients.endingwaiver",
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.supervision",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportInPolicyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "initial_days",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap awal"),
                        ),
                        (
                            "continued_days",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap lanjutan"),
                        ),
                        (
                            "final_days",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap akhir"),
                        ),
                        (
                            "moves_off_holidays",
                            models.BooleanField(default=True, verbose_name="geser ke hari kerja berikutnya"),
                        ),
                        (
                            "early_days",
                            models.PositiveSmallIntegerField(default=7, verbose_name="boleh lebih awal (hari)"),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.office",
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
                                to="clients.reportinpolicy",
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
                migrations.AddIndex(
                    model_name="reportin",
                    index=models.Index(
                        condition=models.Q(("state", "reported"), ("verified_at__isnull", True)),
                        fields=["reported_at"],
                        name="reportin_unverified",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_reportinevent" ("anchor_on", "due_on", "excuse", "id", "is_extra", "mode", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "recorded_by_id", "reported_at", "reporter", "reporter_name", "state", "supervision_id", "verified_at", "verified_by_id") VALUES (NEW."anchor_on", NEW."due_on", NEW."excuse", NEW."id", NEW."is_extra", NEW."mode", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."recorded_by_id", NEW."reported_at", NEW."reporter", NEW."reporter_name", NEW."state", NEW."supervision_id", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="ee001f3151333250cda50af8e088a13231f708f4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c417a",
                            table="clients_reportin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_reportinevent" ("anchor_on", "due_on", "excuse", "id", "is_extra", "mode", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "recorded_by_id", "reported_at", "reporter", "reporter_name", "state", "supervision_id", "verified_at", "verified_by_id") VALUES (NEW."anchor_on", NEW."due_on", NEW."excuse", NEW."id", NEW."is_extra", NEW."mode", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."recorded_by_id", NEW."reported_at", NEW."reporter", NEW."reporter_name", NEW."state", NEW."supervision_id", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="645268fd351b48bea340d22ba59cbe248c7c4567",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5cfd3",
                            table="clients_reportin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="travelpermit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_travelpermitevent" ("came_back_on", "decided_at", "decided_by_id", "destination", "excuses_report_in", "id", "known_by", "leaves_on", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "requested_at", "requested_by_id", "returns_on", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."came_back_on", NEW."decided_at", NEW."decided_by_id", NEW."destination", NEW."excuses_report_in", NEW."id", NEW."known_by", NEW."leaves_on", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."purpose", NEW."requested_at", NEW."requested_by_id", NEW."returns_on", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="6a5a2ea59856c4f476be206abe2dba0820dcf0e0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c930",
                            table="clients_travelpermit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="travelpermit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_travelpermitevent" ("came_back_on", "decided_at", "decided_by_id", "destination", "excuses_report_in", "id", "known_by", "leaves_on", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "requested_at", "requested_by_id", "returns_on", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."came_back_on", NEW."decided_at", NEW."decided_by_id", NEW."destination", NEW."excuses_report_in", NEW."id", NEW."known_by", NEW."leaves_on", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."purpose", NEW."requested_at", NEW."requested_by_id", NEW."returns_on", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="8a08d94b48a6a5ec83f416bf62fd356779322b30",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_05fb7",
                            table="clients_travelpermit",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reportin",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("excuse", ""), ("state", "excused"), _connector="OR"),
                        name="reportin_excuse_is_excused",
                        violation_error_message="Sebab berhalangan hanya untuk wajib lapor yang diizinkan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reportin",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("is_extra", False), ("state", "reported"), _connector="OR"),
                        name="reportin_extra_is_reported",
                        violation_error_message="Kedatangan di luar jadwal selalu sudah lapor.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="endingwaiver",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_endingwaiverevent" ("decided_at", "decided_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "supervision_id") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."supervision_id"); RETURN NULL;',
                            hash="93e2ee8c8ed8a59c0bf5d814231cf17f19d4f2b5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6e947",
                            table="clients_endingwaiver",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="endingwaiver",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_endingwaiverevent" ("decided_at", "decided_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "supervision_id") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."supervision_id"); RETURN NULL;',
                            hash="a996a00ffbf16e2a3d096f59b9c7ee090255df0b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7a47d",
                            table="clients_endingwaiver",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportinpolicy",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_reportinpolicyevent" ("continued_days", "early_days", "final_days", "id", "initial_days", "moves_off_holidays", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."continued_days", NEW."early_days", NEW."final_days", NEW."id", NEW."initial_days", NEW."moves_off_holidays", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="788d90009669fc72f172e8317ddb40cff6d27a2f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e3fc0",
                            table="clients_reportinpolicy",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportinpolicy",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_reportinpolicyevent" ("continued_days", "early_days", "final_days", "id", "initial_days", "moves_off_holidays", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."continued_days", NEW."early_days", NEW."final_days", NEW."id", NEW."initial_days", NEW."moves_off_holidays", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="2ee23f0c628e8e601b94dc28ca6cbef7d764463f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2c310",
                            table="clients_reportinpolicy",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
