"""Which sentence a client agreed to is kept, and a guarantor's number can be marked as wrong."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("clients", "0019_due_report_ins_in_one_index"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="client",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="client",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="guarantor",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="guarantor",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="client",
                    name="messages_wording",
                    field=models.PositiveSmallIntegerField(
                        db_default=1,
                        default=1,
                        editable=False,
                        help_text="clients.terms.MESSAGE_CONSENTS; tanpa persetujuan tidak berarti apa-apa.",
                        verbose_name="versi kalimat persetujuan pesan",
                    ),
                ),
                migrations.AddField(
                    model_name="clientevent",
                    name="messages_wording",
                    field=models.PositiveSmallIntegerField(
                        db_default=1,
                        default=1,
                        editable=False,
                        help_text="clients.terms.MESSAGE_CONSENTS; tanpa persetujuan tidak berarti apa-apa.",
                        verbose_name="versi kalimat persetujuan pesan",
                    ),
                ),
                migrations.AddField(
                    model_name="guarantor",
                    name="phone_wrong_by",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="nomor ditandai salah oleh",
                    ),
                ),
                migrations.AddField(
                    model_name="guarantor",
                    name="phone_wrong_on",
                    field=models.DateField(
                        blank=True, editable=False, null=True, verbose_name="nomor ternyata salah pada"
                    ),
                ),
                migrations.AddField(
                    model_name="guarantorevent",
                    name="phone_wrong_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="nomor ditandai salah oleh",
                    ),
                ),
                migrations.AddField(
                    model_name="guarantorevent",
                    name="phone_wrong_on",
                    field=models.DateField(
                        blank=True, editable=False, null=True, verbose_name="nomor ternyata salah pada"
                    ),
                ),
            ]
        ),
        Together(
            [
                pgtrigger.migrations.AddTrigger(
                    model_name="client",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_clientevent" ("address", "address_since", "alias", "birth_date", "birth_place", "education", "id", "is_child", "is_foreigner", "kk", "kk_hash", "marital_status", "merged_into_id", "messages_agreed_how", "messages_agreed_on", "messages_recorded_by_id", "messages_withdrawn_on", "messages_wording", "name", "nik", "nik_hash", "number", "occupation", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_hash", "phone_wrong_by_id", "phone_wrong_on", "public_id", "registered_at", "registered_by_id", "religion", "sex", "special_marks", "submission_key", "village_id") VALUES (NEW."address", NEW."address_since", NEW."alias", NEW."birth_date", NEW."birth_place", NEW."education", NEW."id", NEW."is_child", NEW."is_foreigner", NEW."kk", NEW."kk_hash", NEW."marital_status", NEW."merged_into_id", NEW."messages_agreed_how", NEW."messages_agreed_on", NEW."messages_recorded_by_id", NEW."messages_withdrawn_on", NEW."messages_wording", NEW."name", NEW."nik", NEW."nik_hash", NEW."number", NEW."occupation", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."phone_hash", NEW."phone_wrong_by_id", NEW."phone_wrong_on", NEW."public_id", NEW."registered_at", NEW."registered_by_id", NEW."religion", NEW."sex", NEW."special_marks", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="d5f561a68870000d0232d637f246c0c495bf9fb7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a5391",
                            table="clients_client",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="client",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_clientevent" ("address", "address_since", "alias", "birth_date", "birth_place", "education", "id", "is_child", "is_foreigner", "kk", "kk_hash", "marital_status", "merged_into_id", "messages_agreed_how", "messages_agreed_on", "messages_recorded_by_id", "messages_withdrawn_on", "messages_wording", "name", "nik", "nik_hash", "number", "occupation", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_hash", "phone_wrong_by_id", "phone_wrong_on", "public_id", "registered_at", "registered_by_id", "religion", "sex", "special_marks", "submission_key", "village_id") VALUES (NEW."address", NEW."address_since", NEW."alias", NEW."birth_date", NEW."birth_place", NEW."education", NEW."id", NEW."is_child", NEW."is_foreigner", NEW."kk", NEW."kk_hash", NEW."marital_status", NEW."merged_into_id", NEW."messages_agreed_how", NEW."messages_agreed_on", NEW."messages_recorded_by_id", NEW."messages_withdrawn_on", NEW."messages_wording", NEW."name", NEW."nik", NEW."nik_hash", NEW."number", NEW."occupation", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."phone_hash", NEW."phone_wrong_by_id", NEW."phone_wrong_on", NEW."public_id", NEW."registered_at", NEW."registered_by_id", NEW."religion", NEW."sex", NEW."special_marks", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="59a75053da553e10b2f826d0b19c2668e3043280",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_757e7",
                            table="clients_client",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guarantor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_guarantorevent" ("address", "client_id", "id", "may_be_reminded", "name", "nik", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_wrong_by_id", "phone_wrong_on", "public_id", "recorded_by_id", "relation", "since", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", NEW."may_be_reminded", NEW."name", NEW."nik", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."phone_wrong_by_id", NEW."phone_wrong_on", NEW."public_id", NEW."recorded_by_id", NEW."relation", NEW."since", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="018e08f4e3b26cef3bafd28cf17d72eeb8e2ec8a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_37e83",
                            table="clients_guarantor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guarantor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_guarantorevent" ("address", "client_id", "id", "may_be_reminded", "name", "nik", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_wrong_by_id", "phone_wrong_on", "public_id", "recorded_by_id", "relation", "since", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", NEW."may_be_reminded", NEW."name", NEW."nik", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."phone_wrong_by_id", NEW."phone_wrong_on", NEW."public_id", NEW."recorded_by_id", NEW."relation", NEW."since", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="2f55a758cb2718722159da11c7dc9071ceb6802e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8a422",
                            table="clients_guarantor",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="guarantor",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("phone_wrong_by", None), ("phone_wrong_on", None)),
                            models.Q(
                                ("phone__isnull", False),
                                ("phone_wrong_by__isnull", False),
                                ("phone_wrong_on__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="guarantor_wrong_number_is_whole",
                        violation_error_message="Nomor salah dicatat dengan tanggal dan pencatatnya, bila nomornya ada.",
                    ),
                ),
            ]
        ),
    ]
