"""Texts for the village, notes without history, sheets without an order, and public counts that are frozen."""

import pgtrigger.compiler
import pgtrigger.migrations
import programs.defaults
from bapas_portal.migration_operations import Together
from django.db import migrations, models


SHUFFLE = """
    ALTER TABLE programs_response DISABLE TRIGGER USER;
    ALTER TABLE programs_answer DISABLE TRIGGER USER;
    CREATE TEMP TABLE sheet_moved ON COMMIT DROP AS
        SELECT id, ('x' || left(replace(gen_random_uuid()::text, '-', ''), 15))::bit(60)::bigint + 1 AS new_id
        FROM programs_response ORDER BY random();
    UPDATE programs_response SET id = new_id FROM sheet_moved WHERE sheet_moved.id = programs_response.id;
    UPDATE programs_answer SET response_id = new_id FROM sheet_moved WHERE sheet_moved.id = response_id;
    UPDATE programs_answer SET id = ('x' || left(replace(gen_random_uuid()::text, '-', ''), 15))::bit(60)::bigint + 1;
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
    ALTER TABLE programs_response ENABLE TRIGGER USER;
    ALTER TABLE programs_answer ENABLE TRIGGER USER;
"""
"""Keys of sheets no longer say in which order they came in; backwards they stay as they are."""


class Migration(migrations.Migration):
    dependencies = [
        ("programs", "0013_self_check_in_and_course_sheets"),
    ]

    operations = [
        migrations.AlterField(  # so that the column can be put back, empty
            model_name="findingevent",
            name="text",
            field=models.TextField(default="", max_length=5000, verbose_name="catatan"),
        ),
        Together(
            operations=[
                migrations.CreateModel(
                    name="PublicCount",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("month", models.DateField(unique=True, verbose_name="sejak")),
                        ("events", models.PositiveIntegerField(default=0, verbose_name="kegiatan")),
                        ("villages", models.PositiveIntegerField(default=0, verbose_name="desa dan kelurahan")),
                        ("people", models.PositiveIntegerField(default=0, verbose_name="orang hadir")),
                    ],
                    options={
                        "verbose_name": "angka publik",
                        "verbose_name_plural": "angka publik",
                        "ordering": ["month"],
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="finding",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="finding",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="followup",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="followup",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="response",
                    name="before_the_survey_ends",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="survey",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="survey",
                    name="update_update",
                ),
                migrations.RemoveField(
                    model_name="findingevent",
                    name="quote",
                ),
                migrations.RemoveField(
                    model_name="findingevent",
                    name="text",
                ),
                migrations.AddField(
                    model_name="followup",
                    name="told_village",
                    field=models.CharField(blank=True, max_length=250, verbose_name="yang dibaca desa dan Kanwil"),
                ),
                migrations.AddField(
                    model_name="followupevent",
                    name="told_village",
                    field=models.CharField(blank=True, max_length=250, verbose_name="yang dibaca desa dan Kanwil"),
                ),
                migrations.AddField(
                    model_name="survey",
                    name="is_withheld",
                    field=models.BooleanField(
                        default=False, editable=False, verbose_name="lembar lebih banyak dari yang hadir"
                    ),
                ),
                migrations.AddField(
                    model_name="surveyevent",
                    name="is_withheld",
                    field=models.BooleanField(
                        default=False, editable=False, verbose_name="lembar lebih banyak dari yang hadir"
                    ),
                ),
                migrations.AlterField(
                    model_name="answer",
                    name="id",
                    field=models.BigIntegerField(
                        default=programs.defaults.number_without_order,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                migrations.AlterField(
                    model_name="response",
                    name="id",
                    field=models.BigIntegerField(
                        default=programs.defaults.number_without_order,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
            ],
        ),
        migrations.RunSQL(SHUFFLE, reverse_sql=migrations.RunSQL.noop),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="before_the_survey_ends",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE sheet bigint;",
                            func="\n                    IF TG_OP = 'DELETE' THEN sheet := OLD.response_id; ELSE sheet := NEW.response_id; END IF;\n                    IF EXISTS (\n                        SELECT 1 FROM programs_response r JOIN programs_survey s ON s.id = r.survey_id\n                        WHERE r.id = sheet AND s.finished_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'answer_before_the_survey_ends';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="37ae6c89fe433c07dd7920a3c792a167345d12d3",
                            operation="INSERT OR DELETE",
                            pgid="pgtrigger_before_the_survey_ends_911c3",
                            table="programs_answer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="of_the_event_of_its_village",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF NOT EXISTS (\n                        SELECT 1 FROM programs_villageregistration\n                        WHERE id = NEW.registration_id AND event_id = NEW.event_id\n                    ) THEN\n                        RAISE EXCEPTION 'attendee_of_the_event_of_its_village';\n                    END IF;\n                    RETURN NEW;\n                ",
                            hash="5e7eb9fb749a7998786fcac91a310e1e64e8e07e",
                            operation='INSERT OR UPDATE OF "event_id", "registration_id"',
                            pgid="pgtrigger_of_the_event_of_its_village_a0ba3",
                            table="programs_attendee",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="finding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_findingevent" ("confirmed_on", "consented_on", "created_at", "created_by_id", "event_id", "id", "informant", "method", "office_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "submission_key", "village_id") VALUES (NEW."confirmed_on", NEW."consented_on", NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."informant", NEW."method", NEW."office_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."source", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="7f83177b114efa8367e73afb2a7da54805ad4457",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4ccdd",
                            table="programs_finding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="finding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."confirmed_on" IS DISTINCT FROM (NEW."confirmed_on") OR OLD."consented_on" IS DISTINCT FROM (NEW."consented_on") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."informant" IS DISTINCT FROM (NEW."informant") OR OLD."method" IS DISTINCT FROM (NEW."method") OR OLD."office_id" IS DISTINCT FROM (NEW."office_id") OR OLD."on" IS DISTINCT FROM (NEW."on") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."submission_key" IS DISTINCT FROM (NEW."submission_key") OR OLD."village_id" IS DISTINCT FROM (NEW."village_id"))',
                            func='INSERT INTO "programs_findingevent" ("confirmed_on", "consented_on", "created_at", "created_by_id", "event_id", "id", "informant", "method", "office_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "submission_key", "village_id") VALUES (NEW."confirmed_on", NEW."consented_on", NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."informant", NEW."method", NEW."office_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."source", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="54102b92e352680cf6bdc611de104dc438ccc50b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5b232",
                            table="programs_finding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="findingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ad90ccb5de548a5b3c43c936ac700c5c471dcb7a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b1012",
                            table="programs_findingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_followupevent" ("agreement_id", "created_at", "created_by_id", "due_on", "event_id", "id", "kind", "meeting_id", "office_id", "officer_id", "outcome", "owner_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "settled_by_id", "settled_on", "state", "submission_key", "title", "told_village", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."event_id", NEW."id", NEW."kind", NEW."meeting_id", NEW."office_id", NEW."officer_id", NEW."outcome", NEW."owner_name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."settled_by_id", NEW."settled_on", NEW."state", NEW."submission_key", NEW."title", NEW."told_village", NEW."village_id"); RETURN NULL;',
                            hash="fdeab8d86a230855e9f11481f68609426da39076",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6ad75",
                            table="programs_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_followupevent" ("agreement_id", "created_at", "created_by_id", "due_on", "event_id", "id", "kind", "meeting_id", "office_id", "officer_id", "outcome", "owner_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "settled_by_id", "settled_on", "state", "submission_key", "title", "told_village", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."event_id", NEW."id", NEW."kind", NEW."meeting_id", NEW."office_id", NEW."officer_id", NEW."outcome", NEW."owner_name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."settled_by_id", NEW."settled_on", NEW."state", NEW."submission_key", NEW."title", NEW."told_village", NEW."village_id"); RETURN NULL;',
                            hash="3ec3aa41e40b60d2b315d2f836b48b1eb7f8758a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fb48b",
                            table="programs_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="invitationlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="revoked_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."revoked_at" IS NOT NULL AND NEW."revoked_at" IS DISTINCT FROM (OLD."revoked_at"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="fb7620c7033395475e3a743d8a4bc02a15ea5b6d",
                            operation="UPDATE",
                            pgid="pgtrigger_revoked_stays_05af3",
                            table="programs_invitationlink",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="invitationlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="handed_on_within_one_village",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (NEW."handed_on_by_id" IS NOT NULL)',
                            func="\n                    IF NOT EXISTS (\n                        SELECT 1 FROM programs_invitationlink\n                        WHERE id = NEW.handed_on_by_id AND registration_id = NEW.registration_id\n                    ) THEN\n                        RAISE EXCEPTION 'invitationlink_handed_on_within_one_village';\n                    END IF;\n                    RETURN NEW;\n                ",
                            hash="5c01c1c943442c6058a92817300bfe246c6927da",
                            operation='INSERT OR UPDATE OF "handed_on_by_id", "registration_id"',
                            pgid="pgtrigger_handed_on_within_one_village_e40b8",
                            table="programs_invitationlink",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="response",
                    trigger=pgtrigger.compiler.Trigger(
                        name="before_the_survey_ends",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE old_survey bigint; new_survey bigint;",
                            func="\n                    IF TG_OP <> 'INSERT' THEN old_survey := OLD.survey_id; END IF;\n                    IF TG_OP <> 'DELETE' THEN new_survey := NEW.survey_id; END IF;\n                    PERFORM id FROM programs_survey WHERE id IN (old_survey, new_survey) FOR SHARE;\n                    IF EXISTS (\n                        SELECT 1 FROM programs_survey\n                        WHERE id IN (old_survey, new_survey) AND finished_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'response_before_the_survey_ends';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="bf278def11776fbc88f4b029cf71da06a646d149",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_before_the_survey_ends_35987",
                            table="programs_response",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="survey",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_surveyevent" ("closes_at", "code", "created_at", "created_by_id", "event_id", "finished_at", "finished_by_id", "id", "is_withheld", "open_phase", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "questionnaire_id") VALUES (NEW."closes_at", NEW."code", NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."finished_at", NEW."finished_by_id", NEW."id", NEW."is_withheld", NEW."open_phase", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."questionnaire_id"); RETURN NULL;',
                            hash="86d8450562aacfa51b879173e2eccdc19bbd67b8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_67b3f",
                            table="programs_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="survey",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_surveyevent" ("closes_at", "code", "created_at", "created_by_id", "event_id", "finished_at", "finished_by_id", "id", "is_withheld", "open_phase", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "questionnaire_id") VALUES (NEW."closes_at", NEW."code", NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."finished_at", NEW."finished_by_id", NEW."id", NEW."is_withheld", NEW."open_phase", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."questionnaire_id"); RETURN NULL;',
                            hash="4e6fc19870523f5bd89e2a4474a83331751b39e7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4b2f5",
                            table="programs_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="publiccount",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8e9993968ad0a75883c1c91f73c476f61fedf8b4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d445d",
                            table="programs_publiccount",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
