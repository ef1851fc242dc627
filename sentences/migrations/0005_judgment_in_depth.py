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
        ("accounts", "0004_emergency_access"),
        ("clients", "0011_import_batches"),
        ("sentences", "0004_execution_in_depth"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="socialworksentence",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="socialworksentence",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="conditional_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Paling lama 24 bulan.",
                        null=True,
                        verbose_name="penjara yang dijatuhkan dengan syarat (bulan)",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="extract_received_on",
                    field=models.DateField(blank=True, null=True, verbose_name="petikan putusan diterima"),
                ),
                migrations.AddField(
                    model_name="socialworksentence",
                    name="threat_days",
                    field=models.PositiveSmallIntegerField(default=0, verbose_name="ancaman penjara: hari"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="conditional_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Paling lama 24 bulan.",
                        null=True,
                        verbose_name="penjara yang dijatuhkan dengan syarat (bulan)",
                    ),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="extract_received_on",
                    field=models.DateField(blank=True, null=True, verbose_name="petikan putusan diterima"),
                ),
                migrations.AddField(
                    model_name="socialworksentenceevent",
                    name="threat_days",
                    field=models.PositiveSmallIntegerField(default=0, verbose_name="ancaman penjara: hari"),
                ),
                migrations.CreateModel(
                    name="JudgmentCorrection",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        (
                            "changes",
                            models.JSONField(
                                help_text="Daftar: nama isian, sebelumnya, sesudahnya.", verbose_name="perubahan"
                            ),
                        ),
                        (
                            "corrected_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diperbaiki"
                            ),
                        ),
                        (
                            "corrected_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="diperbaiki oleh",
                            ),
                        ),
                        (
                            "sentence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="corrections",
                                to="sentences.socialworksentence",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "perbaikan putusan",
                        "verbose_name_plural": "perbaikan putusan",
                        "ordering": ["-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("reason", ""), _negated=True), models.Q(("changes", []), _negated=True)
                                ),
                                name="judgmentcorrection_says_what_and_why",
                                violation_error_message="Perbaikan harus punya alasan dan perubahan.",
                            )
                        ],
                    },
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "conditional_months", "consent_on", "court", "default_consequence", "default_reported_reason", "execution_record_no", "extract_received_on", "fine_paid", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "judgment_no", "judgment_on", "objection", "offence", "offence_on", "origin", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_fixed_by", "place_in_judgment", "place_named", "prosecution_office_id", "prosecutor_name", "public_id", "registered_at", "skills", "starts_on", "state", "study_ends_at", "study_starts_at", "submission_key", "supervision_id", "threat_days", "threat_months", "track") VALUES (NEW."closed_on", NEW."conditional_months", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."execution_record_no", NEW."extract_received_on", NEW."fine_paid", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."judgment_no", NEW."judgment_on", NEW."objection", NEW."offence", NEW."offence_on", NEW."origin", NEW."period_days", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_fixed_by", NEW."place_in_judgment", NEW."place_named", NEW."prosecution_office_id", NEW."prosecutor_name", NEW."public_id", NEW."registered_at", NEW."skills", NEW."starts_on", NEW."state", NEW."study_ends_at", NEW."study_starts_at", NEW."submission_key", NEW."supervision_id", NEW."threat_days", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="1fbee149fc55749314ffb0669efe05f63f5ed8fb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b1f5a",
                            table="sentences_socialworksentence",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialworksentence",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "sentences_socialworksentenceevent" ("closed_on", "conditional_months", "consent_on", "court", "default_consequence", "default_reported_reason", "execution_record_no", "extract_received_on", "fine_paid", "hours_ordered", "hours_per_day", "id", "imposed", "imposed_days", "imposed_fine", "imposed_months", "judgment_no", "judgment_on", "objection", "offence", "offence_on", "origin", "period_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_fixed_by", "place_in_judgment", "place_named", "prosecution_office_id", "prosecutor_name", "public_id", "registered_at", "skills", "starts_on", "state", "study_ends_at", "study_starts_at", "submission_key", "supervision_id", "threat_days", "threat_months", "track") VALUES (NEW."closed_on", NEW."conditional_months", NEW."consent_on", NEW."court", NEW."default_consequence", NEW."default_reported_reason", NEW."execution_record_no", NEW."extract_received_on", NEW."fine_paid", NEW."hours_ordered", NEW."hours_per_day", NEW."id", NEW."imposed", NEW."imposed_days", NEW."imposed_fine", NEW."imposed_months", NEW."judgment_no", NEW."judgment_on", NEW."objection", NEW."offence", NEW."offence_on", NEW."origin", NEW."period_days", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_fixed_by", NEW."place_in_judgment", NEW."place_named", NEW."prosecution_office_id", NEW."prosecutor_name", NEW."public_id", NEW."registered_at", NEW."skills", NEW."starts_on", NEW."state", NEW."study_ends_at", NEW."study_starts_at", NEW."submission_key", NEW."supervision_id", NEW."threat_days", NEW."threat_months", NEW."track"); RETURN NULL;',
                            hash="2fe742a891f3422f7aff58bbe69618b1305275fe",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf6f3",
                            table="sentences_socialworksentence",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("threat_days", 0),
                            models.Q(("threat_days__lt", 30), ("threat_months__isnull", False)),
                            _connector="OR",
                        ),
                        name="sentence_threat_days_under_a_month",
                        violation_error_message="Sisa hari ancaman pidana 0 sampai 29; 30 hari adalah 1 bulan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("conditional_months__isnull", True),
                            models.Q(("conditional_months__range", (1, 24)), ("track", "child")),
                            _connector="OR",
                        ),
                        name="sentence_conditional_prison_at_most_2_years",
                        violation_error_message="Pidana dengan syarat: penjara Anak paling lama 2 tahun (PP 58/2022).",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="socialworksentence",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("place_named", ""), models.Q(("place_fixed_by", ""), _negated=True), _connector="OR"
                        ),
                        name="sentence_place_fixed_by_somebody",
                        violation_error_message="Pilih siapa yang menetapkan tempatnya.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="judgmentcorrection",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bd01b14d2007026051f7ed8622d21fe4dc249752",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f9d73",
                            table="sentences_judgmentcorrection",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
