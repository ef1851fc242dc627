import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0003_first_legal_settings"),
        ("clients", "0006_visit_in_series"),
        ("villages", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="concern",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="concern",
                    name="update_update",
                ),
                migrations.RemoveConstraint(
                    model_name="concern",
                    name="concern_answer_has_text",
                ),
                migrations.AddField(
                    model_name="concern",
                    name="answer_mode",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("portal", "Lewat portal"),
                            ("in_person", "Bertemu langsung"),
                            ("phone", "Telepon atau pesan"),
                            ("letter", "Surat"),
                        ],
                        max_length=10,
                        verbose_name="dijawab lewat",
                    ),
                ),
                migrations.AddField(
                    model_name="concern",
                    name="is_for_head",
                    field=models.BooleanField(
                        default=False,
                        editable=False,
                        help_text="Laporan warga yang mungkin tentang klien berkas terbatas: hanya kepala, sampai ditautkan.",
                        verbose_name="dibuka kepala dulu",
                    ),
                ),
                migrations.AddField(
                    model_name="concernevent",
                    name="answer_mode",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("portal", "Lewat portal"),
                            ("in_person", "Bertemu langsung"),
                            ("phone", "Telepon atau pesan"),
                            ("letter", "Surat"),
                        ],
                        max_length=10,
                        verbose_name="dijawab lewat",
                    ),
                ),
                migrations.AddField(
                    model_name="concernevent",
                    name="is_for_head",
                    field=models.BooleanField(
                        default=False,
                        editable=False,
                        help_text="Laporan warga yang mungkin tentang klien berkas terbatas: hanya kepala, sampai ditautkan.",
                        verbose_name="dibuka kepala dulu",
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="concern",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_concernevent" ("about", "answer", "answer_mode", "answered_at", "answered_by_id", "client_id", "filed_at", "filed_by_id", "ground", "happened_on", "id", "is_for_head", "is_oral", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reporter_contact", "reporter_name", "source", "state", "submission_key", "supervision_id", "text", "village_id") VALUES (NEW."about", NEW."answer", NEW."answer_mode", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."filed_at", NEW."filed_by_id", NEW."ground", NEW."happened_on", NEW."id", NEW."is_for_head", NEW."is_oral", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reporter_contact", NEW."reporter_name", NEW."source", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."text", NEW."village_id"); RETURN NULL;',
                            hash="1bbb853b1351b4c2ac0b7c5ff280ab2c0f53d284",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_20261",
                            table="clients_concern",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concern",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_concernevent" ("about", "answer", "answer_mode", "answered_at", "answered_by_id", "client_id", "filed_at", "filed_by_id", "ground", "happened_on", "id", "is_for_head", "is_oral", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reporter_contact", "reporter_name", "source", "state", "submission_key", "supervision_id", "text", "village_id") VALUES (NEW."about", NEW."answer", NEW."answer_mode", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."filed_at", NEW."filed_by_id", NEW."ground", NEW."happened_on", NEW."id", NEW."is_for_head", NEW."is_oral", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reporter_contact", NEW."reporter_name", NEW."source", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."text", NEW."village_id"); RETURN NULL;',
                            hash="928740eadecf3d96ff40063da9eea734b8b9e054",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9a829",
                            table="clients_concern",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="concern",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", ""), ("answer_mode", ""), ("answered_at__isnull", True)),
                            models.Q(
                                ("answered_at__isnull", False),
                                models.Q(("answer", ""), _negated=True),
                                models.Q(("answer_mode", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="concern_answer_has_text",
                        violation_error_message="Tulis jawaban kepada pelapor, dan cara menyampaikannya.",
                    ),
                ),
            ],
        ),
    ]
