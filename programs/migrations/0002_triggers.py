"""What the database refuses beside the constraints of the tables, and the history of every row that is followed."""

# What writes history is one line of SQL.
# fmt: off

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    replaces = [
        ("programs", "0001_initial"),
        ("programs", "0002_links"),
        ("programs", "0003_outreach_in_depth"),
        ("programs", "0004_events_are_approved"),
        ("programs", "0005_progress_is_append_only_and_talks_may_fail"),
        ("programs", "0006_surveys_finish_and_sheets_keep_scores"),
        ("programs", "0008_proposals_may_be_returned"),
        ("programs", "0009_attendance_counts_from_the_list"),
        ("programs", "0010_themes_of_findings"),
        ("programs", "0012_amendments_and_offer_contacts"),
        ("programs", "0013_self_check_in_and_course_sheets"),
        ("programs", "0014_private_texts_and_sheets_without_order"),
        ("programs", "0015_a_village_reports_its_promises"),
    ]

    dependencies = [
        ("programs", "0001_tables"),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="agreement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="states_in_order",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{exploring:drafting,exploring:terminated,drafting:legal_review,drafting:exploring,drafting:terminated,legal_review:agreed,legal_review:drafting,legal_review:terminated,agreed:signed,agreed:drafting,agreed:terminated,signed:renewed,signed:terminated}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="958ed80d57feceb91b259b29bf5b2b2106361c99",
                            operation="UPDATE",
                            pgid="pgtrigger_states_in_order_5ab73",
                            table="programs_agreement",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitmentprogress",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="02daa94b9a24afa26fdd530bc4ff2ca3f9c95512",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cc056",
                            table="programs_commitmentprogress",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fostervillageprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="states_in_order",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{candidate:coordinated,candidate:ended,coordinated:drafting,coordinated:candidate,coordinated:ended,drafting:signed,drafting:coordinated,drafting:ended,signed:planned,signed:ended,planned:running,planned:signed,planned:ended,running:reviewed,running:ended,reviewed:graduated,reviewed:running,reviewed:ended}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="70fa17c7a5ecd2753b317a1c5124b91f89c94083",
                            operation="UPDATE",
                            pgid="pgtrigger_states_in_order_378a5",
                            table="programs_fostervillageprogramme",
                            when="BEFORE",
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
                pgtrigger.migrations.AddTrigger(
                    model_name="questionnaire",
                    trigger=pgtrigger.compiler.Trigger(
                        name="settled_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NOT (OLD.\"state\" = 'draft'))",
                            func="""
                    IF TG_OP = 'UPDATE' AND NEW.state IN (OLD.state, 'retired')
                        AND to_jsonb(NEW) - 'state' = to_jsonb(OLD) - 'state' THEN
                        RETURN NEW;
                    END IF;
                    RAISE EXCEPTION 'questionnaire_settled_stays';
                """,
                            hash="ecf85bba4c6d341af204b5aaf9d58df88dbc7e82",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_settled_stays_9b436",
                            table="programs_questionnaire",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="question",
                    trigger=pgtrigger.compiler.Trigger(
                        name="only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE old_parent bigint; new_parent bigint;",
                            func="""
                    IF TG_OP <> 'INSERT' THEN old_parent := OLD.questionnaire_id; END IF;
                    IF TG_OP <> 'DELETE' THEN new_parent := NEW.questionnaire_id; END IF;
                    IF EXISTS (
                        SELECT 1 FROM programs_questionnaire
                        WHERE id IN (old_parent, new_parent) AND state <> 'draft'
                    ) THEN
                        RAISE EXCEPTION 'question_only_in_a_draft';
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                """,
                            hash="743c8cf7721bb035bd1d470195e1cb482c811137",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_only_in_a_draft_677b7",
                            table="programs_question",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="survey",
                    trigger=pgtrigger.compiler.Trigger(
                        name="finished_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."finished_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a87c942532e72e35dbe4fb9ce410fdf72ec2ec4a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_finished_stays_dcaaf",
                            table="programs_survey",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="response",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_emptied",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'Cannot truncate %', TG_TABLE_NAME;",
                            hash="5100ea54c46c4d2fa984ba9dbfeb84fe6dd7e6eb",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_never_emptied_18028",
                            table="programs_response",
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
                            func="""
                    IF TG_OP <> 'INSERT' THEN old_survey := OLD.survey_id; END IF;
                    IF TG_OP <> 'DELETE' THEN new_survey := NEW.survey_id; END IF;
                    PERFORM id FROM programs_survey WHERE id IN (old_survey, new_survey) FOR SHARE;
                    IF EXISTS (
                        SELECT 1 FROM programs_survey
                        WHERE id IN (old_survey, new_survey) AND finished_at IS NOT NULL
                    ) THEN
                        RAISE EXCEPTION 'response_before_the_survey_ends';
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                """,
                            hash="bf278def11776fbc88f4b029cf71da06a646d149",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_before_the_survey_ends_35987",
                            table="programs_response",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="f94a96e886107c0997d7d22be686362a36614ae3",
                            operation="UPDATE",
                            pgid="pgtrigger_never_changes_dfb56",
                            table="programs_answer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_emptied",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'Cannot truncate %', TG_TABLE_NAME;",
                            hash="59a57063b7304725f18c8c92967dbcef7cff683a",
                            level="STATEMENT",
                            operation="TRUNCATE",
                            pgid="pgtrigger_never_emptied_f79be",
                            table="programs_answer",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="answer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="before_the_survey_ends",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE sheet bigint;",
                            func="""
                    IF TG_OP = 'DELETE' THEN sheet := OLD.response_id; ELSE sheet := NEW.response_id; END IF;
                    IF EXISTS (
                        SELECT 1 FROM programs_response r JOIN programs_survey s ON s.id = r.survey_id
                        WHERE r.id = sheet AND s.finished_at IS NOT NULL
                    ) THEN
                        RAISE EXCEPTION 'answer_before_the_survey_ends';
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                """,
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
                            func="""
                    IF NOT EXISTS (
                        SELECT 1 FROM programs_villageregistration
                        WHERE id = NEW.registration_id AND event_id = NEW.event_id
                    ) THEN
                        RAISE EXCEPTION 'attendee_of_the_event_of_its_village';
                    END IF;
                    RETURN NEW;
                """,
                            hash="5e7eb9fb749a7998786fcac91a310e1e64e8e07e",
                            operation='INSERT OR UPDATE OF "event_id", "registration_id"',
                            pgid="pgtrigger_of_the_event_of_its_village_a0ba3",
                            table="programs_attendee",
                            when="BEFORE",
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
                            func="""
                    IF NOT EXISTS (
                        SELECT 1 FROM programs_invitationlink
                        WHERE id = NEW.handed_on_by_id AND registration_id = NEW.registration_id
                    ) THEN
                        RAISE EXCEPTION 'invitationlink_handed_on_within_one_village';
                    END IF;
                    RETURN NEW;
                """,
                            hash="5c01c1c943442c6058a92817300bfe246c6927da",
                            operation='INSERT OR UPDATE OF "handed_on_by_id", "registration_id"',
                            pgid="pgtrigger_handed_on_within_one_village_e40b8",
                            table="programs_invitationlink",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="agreement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_agreementevent" ("copied_from_id", "covers_community_service", "covers_families", "covers_social_work", "created_at", "created_by_id", "document", "ended_on", "ended_reason", "ends_on", "id", "is_model", "kind", "legal_basis", "number", "office_id", "parent_id", "partner_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regional_office_id", "renews_id", "scope", "signed_at_place", "signed_on", "starts_on", "state", "submission_key", "title") VALUES (NEW."copied_from_id", NEW."covers_community_service", NEW."covers_families", NEW."covers_social_work", NEW."created_at", NEW."created_by_id", NEW."document", NEW."ended_on", NEW."ended_reason", NEW."ends_on", NEW."id", NEW."is_model", NEW."kind", NEW."legal_basis", NEW."number", NEW."office_id", NEW."parent_id", NEW."partner_number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."regional_office_id", NEW."renews_id", NEW."scope", NEW."signed_at_place", NEW."signed_on", NEW."starts_on", NEW."state", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="a5372a5a2abdf27c3bd180b1ac0808ca3fcc8a6d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_93b89",
                            table="programs_agreement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agreement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_agreementevent" ("copied_from_id", "covers_community_service", "covers_families", "covers_social_work", "created_at", "created_by_id", "document", "ended_on", "ended_reason", "ends_on", "id", "is_model", "kind", "legal_basis", "number", "office_id", "parent_id", "partner_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regional_office_id", "renews_id", "scope", "signed_at_place", "signed_on", "starts_on", "state", "submission_key", "title") VALUES (NEW."copied_from_id", NEW."covers_community_service", NEW."covers_families", NEW."covers_social_work", NEW."created_at", NEW."created_by_id", NEW."document", NEW."ended_on", NEW."ended_reason", NEW."ends_on", NEW."id", NEW."is_model", NEW."kind", NEW."legal_basis", NEW."number", NEW."office_id", NEW."parent_id", NEW."partner_number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."regional_office_id", NEW."renews_id", NEW."scope", NEW."signed_at_place", NEW."signed_on", NEW."starts_on", NEW."state", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="2362cea0f4455209410fe81542a383ce529cd681",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c7c18",
                            table="programs_agreement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agreementparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_agreementpartyevent" ("agreement_id", "contact", "contact_phone", "id", "is_witness", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signatory", "signatory_title") VALUES (NEW."agreement_id", NEW."contact", NEW."contact_phone", NEW."id", NEW."is_witness", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."signatory", NEW."signatory_title"); RETURN NULL;',
                            hash="0cd7c440caefe04e672836aaa96e82f8491894b6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3c1e7",
                            table="programs_agreementparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agreementparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_agreementpartyevent" ("agreement_id", "contact", "contact_phone", "id", "is_witness", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signatory", "signatory_title") VALUES (NEW."agreement_id", NEW."contact", NEW."contact_phone", NEW."id", NEW."is_witness", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."signatory", NEW."signatory_title"); RETURN NULL;',
                            hash="820feab544ab27ee469dc82d562de04db3ecfee1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1942d",
                            table="programs_agreementparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_commitmentevent" ("agreement_id", "created_at", "created_by_id", "dropped_reason", "due_on", "id", "owner_name", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quantity", "state", "submission_key", "title", "unit") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."dropped_reason", NEW."due_on", NEW."id", NEW."owner_name", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."quantity", NEW."state", NEW."submission_key", NEW."title", NEW."unit"); RETURN NULL;',
                            hash="ba343e6d0101626bfecd85c0f57d8017370bf12a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7df62",
                            table="programs_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_commitmentevent" ("agreement_id", "created_at", "created_by_id", "dropped_reason", "due_on", "id", "owner_name", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quantity", "state", "submission_key", "title", "unit") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."dropped_reason", NEW."due_on", NEW."id", NEW."owner_name", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."quantity", NEW."state", NEW."submission_key", NEW."title", NEW."unit"); RETURN NULL;',
                            hash="e23d211a937bb79b2014144aaa55f7d0eba098ab",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ee296",
                            table="programs_commitment",
                            when="AFTER",
                        ),
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
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outreachprogrammeevent" ("aim", "id", "is_active", "launched_by_id", "launched_on", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") VALUES (NEW."aim", NEW."id", NEW."is_active", NEW."launched_by_id", NEW."launched_on", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id"); RETURN NULL;',
                            hash="e3fbf01619f4d36e4d1fde669099bcf5eed9ee3d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_291c3",
                            table="programs_outreachprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outreachprogrammeevent" ("aim", "id", "is_active", "launched_by_id", "launched_on", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") VALUES (NEW."aim", NEW."id", NEW."is_active", NEW."launched_by_id", NEW."launched_on", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id"); RETURN NULL;',
                            hash="382e55f342e9ad577f35cd53febca96e755a850b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e8f8f",
                            table="programs_outreachprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachweights",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outreachweightsevent" ("changed_at", "changed_by_id", "clients", "concerns", "id", "never_visited", "no_host", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "releases", "stigma") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."clients", NEW."concerns", NEW."id", NEW."never_visited", NEW."no_host", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."releases", NEW."stigma"); RETURN NULL;',
                            hash="a99866bd064d2b000f406668e477cbffcadf292b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7591e",
                            table="programs_outreachweights",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachweights",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outreachweightsevent" ("changed_at", "changed_by_id", "clients", "concerns", "id", "never_visited", "no_host", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "releases", "stigma") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."clients", NEW."concerns", NEW."id", NEW."never_visited", NEW."no_host", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."releases", NEW."stigma"); RETURN NULL;',
                            hash="a0c60bb9862a058c6f907262d7196e502dd54fc6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4210d",
                            table="programs_outreachweights",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outreacheventevent" ("activity", "agreement_id", "approved_at", "approved_by_id", "budget", "cancelled_reason", "cost", "created_at", "created_by_id", "ends_at", "evaluation", "grounds", "id", "minutes", "needs", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postponed_reason", "programme_id", "public_id", "reason", "returned_reason", "starts_at", "state", "submission_key", "summary", "title", "venue", "village_id") VALUES (NEW."activity", NEW."agreement_id", NEW."approved_at", NEW."approved_by_id", NEW."budget", NEW."cancelled_reason", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."evaluation", NEW."grounds", NEW."id", NEW."minutes", NEW."needs", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."postponed_reason", NEW."programme_id", NEW."public_id", NEW."reason", NEW."returned_reason", NEW."starts_at", NEW."state", NEW."submission_key", NEW."summary", NEW."title", NEW."venue", NEW."village_id"); RETURN NULL;',
                            hash="4e52d1fab976ceaac351e8b4a58a1c38ad49fb76",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_869dc",
                            table="programs_outreachevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outreacheventevent" ("activity", "agreement_id", "approved_at", "approved_by_id", "budget", "cancelled_reason", "cost", "created_at", "created_by_id", "ends_at", "evaluation", "grounds", "id", "minutes", "needs", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postponed_reason", "programme_id", "public_id", "reason", "returned_reason", "starts_at", "state", "submission_key", "summary", "title", "venue", "village_id") VALUES (NEW."activity", NEW."agreement_id", NEW."approved_at", NEW."approved_by_id", NEW."budget", NEW."cancelled_reason", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."evaluation", NEW."grounds", NEW."id", NEW."minutes", NEW."needs", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."postponed_reason", NEW."programme_id", NEW."public_id", NEW."reason", NEW."returned_reason", NEW."starts_at", NEW."state", NEW."submission_key", NEW."summary", NEW."title", NEW."venue", NEW."village_id"); RETURN NULL;',
                            hash="b9ca7925c9cb0e2b7a8bf23a5266359972b660e4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6e8f1",
                            table="programs_outreachevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_eventpartyevent" ("attended", "event_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "represented_by", "role") VALUES (NEW."attended", NEW."event_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."represented_by", NEW."role"); RETURN NULL;',
                            hash="7f3566bf11b7a61389a5d2697ed090271cdaf0ed",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_554ed",
                            table="programs_eventparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_eventpartyevent" ("attended", "event_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "represented_by", "role") VALUES (NEW."attended", NEW."event_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."represented_by", NEW."role"); RETURN NULL;',
                            hash="d8ca096b108a150eedfc9a2f45ab8d64ea6e1a76",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c013c",
                            table="programs_eventparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="doorcode",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_doorcodeevent" ("closed_at", "code", "event_id", "id", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") VALUES (NEW."closed_at", NEW."code", NEW."event_id", NEW."id", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id"); RETURN NULL;',
                            hash="9c72feb369bf96fd22eed00e4cb149812df95870",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0ca71",
                            table="programs_doorcode",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="doorcode",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_doorcodeevent" ("closed_at", "code", "event_id", "id", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") VALUES (NEW."closed_at", NEW."code", NEW."event_id", NEW."id", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id"); RETURN NULL;',
                            hash="d81afb1ebcd366780348d3ab60aace877dfd931a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e114e",
                            table="programs_doorcode",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_eventsessionevent" ("ends_at", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "speaker", "starts_at", "title", "village_id") VALUES (NEW."ends_at", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."speaker", NEW."starts_at", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="f721412b50f649f0d5d78ac7152e5fb81a5aa91e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_91d3b",
                            table="programs_eventsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_eventsessionevent" ("ends_at", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "speaker", "starts_at", "title", "village_id") VALUES (NEW."ends_at", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."speaker", NEW."starts_at", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="623658276f017fb7f3966bff77bbb2409996429f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21399",
                            table="programs_eventsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="material",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_materialevent" ("created_at", "created_by_id", "file", "id", "is_shared", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key", "summary", "title") VALUES (NEW."created_at", NEW."created_by_id", NEW."file", NEW."id", NEW."is_shared", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."submission_key", NEW."summary", NEW."title"); RETURN NULL;',
                            hash="be5fb90936620ea320d18fa48f073baa26fd7896",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c3c46",
                            table="programs_material",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="material",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_materialevent" ("created_at", "created_by_id", "file", "id", "is_shared", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key", "summary", "title") VALUES (NEW."created_at", NEW."created_by_id", NEW."file", NEW."id", NEW."is_shared", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."submission_key", NEW."summary", NEW."title"); RETURN NULL;',
                            hash="6eb5f0cf732400f84dfbaf65e932c3e9db66457a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6ccc1",
                            table="programs_material",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventfile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_eventfileevent" ("added_at", "added_by_id", "caption", "event_id", "faces_consented", "file", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key") VALUES (NEW."added_at", NEW."added_by_id", NEW."caption", NEW."event_id", NEW."faces_consented", NEW."file", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."submission_key"); RETURN NULL;',
                            hash="6bf6989246bbe57f375f01eab9fa76be50c5dee1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b71ca",
                            table="programs_eventfile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventfile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_eventfileevent" ("added_at", "added_by_id", "caption", "event_id", "faces_consented", "file", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key") VALUES (NEW."added_at", NEW."added_by_id", NEW."caption", NEW."event_id", NEW."faces_consented", NEW."file", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."submission_key"); RETURN NULL;',
                            hash="a2f52f2d1ce6ceb1eb54c1a8de366b8442e27123",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_477d7",
                            table="programs_eventfile",
                            when="AFTER",
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
                    model_name="obstacle",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_obstacleevent" ("created_at", "created_by_id", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "solution", "text") VALUES (NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."solution", NEW."text"); RETURN NULL;',
                            hash="1be790b871f1709dc8797d6931eac50f3b2de847",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03ce7",
                            table="programs_obstacle",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="obstacle",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_obstacleevent" ("created_at", "created_by_id", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "solution", "text") VALUES (NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."solution", NEW."text"); RETURN NULL;',
                            hash="c9ae235279eb8ec363ffbc565f95500fc111eef3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_da2b7",
                            table="programs_obstacle",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fostervillageprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_fostervillageprogrammeevent" ("agreement_id", "created_at", "created_by_id", "ended_reason", "ends_on", "id", "need", "office_id", "partners", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "potential", "public_id", "review", "skills_scheme", "starts_on", "state", "submission_key", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."ended_reason", NEW."ends_on", NEW."id", NEW."need", NEW."office_id", NEW."partners", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."potential", NEW."public_id", NEW."review", NEW."skills_scheme", NEW."starts_on", NEW."state", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="ea163dd0563ee2b786c7e30370b3627f3c4a40d6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7c5c7",
                            table="programs_fostervillageprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fostervillageprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_fostervillageprogrammeevent" ("agreement_id", "created_at", "created_by_id", "ended_reason", "ends_on", "id", "need", "office_id", "partners", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "potential", "public_id", "review", "skills_scheme", "starts_on", "state", "submission_key", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."ended_reason", NEW."ends_on", NEW."id", NEW."need", NEW."office_id", NEW."partners", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."potential", NEW."public_id", NEW."review", NEW."skills_scheme", NEW."starts_on", NEW."state", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="2a1595a46a77aaecf3c69d6f3817413e13f6e1c7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a4b33",
                            table="programs_fostervillageprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="course",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_courseevent" ("ends_on", "id", "mentor", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "public_id", "seats", "sessions", "starts_on", "submission_key", "title") VALUES (NEW."ends_on", NEW."id", NEW."mentor", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."programme_id", NEW."public_id", NEW."seats", NEW."sessions", NEW."starts_on", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="0fbc4478d4cb110d4809e9bccf1552bf207355e2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_31f9a",
                            table="programs_course",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="course",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_courseevent" ("ends_on", "id", "mentor", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "public_id", "seats", "sessions", "starts_on", "submission_key", "title") VALUES (NEW."ends_on", NEW."id", NEW."mentor", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."programme_id", NEW."public_id", NEW."seats", NEW."sessions", NEW."starts_on", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="2ca2eaddc5f4c9232605ecd7c806f2b334232b5c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_db446",
                            table="programs_course",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="enrolment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_enrolmentevent" ("attended_sessions", "client_id", "course_id", "enrolled_by_id", "enrolled_on", "id", "left_reason", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present_at", "public_id", "relation", "state", "submission_key") VALUES (NEW."attended_sessions", NEW."client_id", NEW."course_id", NEW."enrolled_by_id", NEW."enrolled_on", NEW."id", NEW."left_reason", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."present_at", NEW."public_id", NEW."relation", NEW."state", NEW."submission_key"); RETURN NULL;',
                            hash="a07b5c2ae7b75aebd7c4b7f940c25974b8c6cf1c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03542",
                            table="programs_enrolment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="enrolment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_enrolmentevent" ("attended_sessions", "client_id", "course_id", "enrolled_by_id", "enrolled_on", "id", "left_reason", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present_at", "public_id", "relation", "state", "submission_key") VALUES (NEW."attended_sessions", NEW."client_id", NEW."course_id", NEW."enrolled_by_id", NEW."enrolled_on", NEW."id", NEW."left_reason", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."present_at", NEW."public_id", NEW."relation", NEW."state", NEW."submission_key"); RETURN NULL;',
                            hash="d45b0a97b167575412b8ca0e09dd3e6c450319f6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_43402",
                            table="programs_enrolment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outcomecheck",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outcomecheckevent" ("enrolment_id", "entered_at", "entered_by_id", "id", "income", "month", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uses_skill", "work") VALUES (NEW."enrolment_id", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."income", NEW."month", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."uses_skill", NEW."work"); RETURN NULL;',
                            hash="aac1db98b8986e231c5a56d198916dc70bf62d5d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e5282",
                            table="programs_outcomecheck",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outcomecheck",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outcomecheckevent" ("enrolment_id", "entered_at", "entered_by_id", "id", "income", "month", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uses_skill", "work") VALUES (NEW."enrolment_id", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."income", NEW."month", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."uses_skill", NEW."work"); RETURN NULL;',
                            hash="ad6a3b07224bdc09d8884046c19251136ccd7d44",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_96e5a",
                            table="programs_outcomecheck",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="product",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_productevent" ("description", "id", "is_public", "name", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "programme_id", "public_id", "submission_key") VALUES (NEW."description", NEW."id", NEW."is_public", NEW."name", NEW."outlet", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."price", NEW."programme_id", NEW."public_id", NEW."submission_key"); RETURN NULL;',
                            hash="cc27e3991ee2057af339d1c93d9399a03a814ca8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9a8c6",
                            table="programs_product",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="product",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_productevent" ("description", "id", "is_public", "name", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "programme_id", "public_id", "submission_key") VALUES (NEW."description", NEW."id", NEW."is_public", NEW."name", NEW."outlet", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."price", NEW."programme_id", NEW."public_id", NEW."submission_key"); RETURN NULL;',
                            hash="85cd06e2d25882ac6aa20788b277ba9ac7b08c00",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ad330",
                            table="programs_product",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_meetingevent" ("agreement_id", "created_at", "created_by_id", "id", "office_id", "on", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "result", "submission_key", "title") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."office_id", NEW."on", NEW."participants", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."result", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="e8a2ae68406360d5bc3fa7790daf2a7bfc48d4a3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4faea",
                            table="programs_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_meetingevent" ("agreement_id", "created_at", "created_by_id", "id", "office_id", "on", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "result", "submission_key", "title") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."office_id", NEW."on", NEW."participants", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."result", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="5e9a32106f5662dd21612b358ea536f1b27062ce",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_79242",
                            table="programs_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_followupevent" ("agreement_id", "created_at", "created_by_id", "due_on", "event_id", "id", "kind", "meeting_id", "office_id", "officer_id", "outcome", "owner_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reported_at", "reported_by_id", "reported_note", "returned_reason", "settled_by_id", "settled_on", "state", "submission_key", "title", "told_village", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."event_id", NEW."id", NEW."kind", NEW."meeting_id", NEW."office_id", NEW."officer_id", NEW."outcome", NEW."owner_name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reported_at", NEW."reported_by_id", NEW."reported_note", NEW."returned_reason", NEW."settled_by_id", NEW."settled_on", NEW."state", NEW."submission_key", NEW."title", NEW."told_village", NEW."village_id"); RETURN NULL;',
                            hash="19d73c349e2a0bcc1edaeb4005f4c04afc486d98",
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
                            func='INSERT INTO "programs_followupevent" ("agreement_id", "created_at", "created_by_id", "due_on", "event_id", "id", "kind", "meeting_id", "office_id", "officer_id", "outcome", "owner_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reported_at", "reported_by_id", "reported_note", "returned_reason", "settled_by_id", "settled_on", "state", "submission_key", "title", "told_village", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."event_id", NEW."id", NEW."kind", NEW."meeting_id", NEW."office_id", NEW."officer_id", NEW."outcome", NEW."owner_name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reported_at", NEW."reported_by_id", NEW."reported_note", NEW."returned_reason", NEW."settled_by_id", NEW."settled_on", NEW."state", NEW."submission_key", NEW."title", NEW."told_village", NEW."village_id"); RETURN NULL;',
                            hash="873feff82bc1dbdeafd749f1c7b1855c79d57730",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fb48b",
                            table="programs_followup",
                            when="AFTER",
                        ),
                    ),
                ),
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
                pgtrigger.migrations.AddTrigger(
                    model_name="questionnaire",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_questionnaireevent" ("code", "id", "introduction", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "title", "validated_at", "validated_by_id", "validation_note", "version") VALUES (NEW."code", NEW."id", NEW."introduction", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."state", NEW."title", NEW."validated_at", NEW."validated_by_id", NEW."validation_note", NEW."version"); RETURN NULL;',
                            hash="0279fd694bd8cea2059f04cb75f08a403d97f225",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8cbb8",
                            table="programs_questionnaire",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="questionnaire",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_questionnaireevent" ("code", "id", "introduction", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "title", "validated_at", "validated_by_id", "validation_note", "version") VALUES (NEW."code", NEW."id", NEW."introduction", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."state", NEW."title", NEW."validated_at", NEW."validated_by_id", NEW."validation_note", NEW."version"); RETURN NULL;',
                            hash="0cc30bd6228410fc9d91658a0b0240a932370053",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_01fd9",
                            table="programs_questionnaire",
                            when="AFTER",
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
                    model_name="villageregistration",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_villageregistrationevent" ("answered_at", "answered_by_id", "answered_link_id", "attendance_entered_at", "attendance_entered_by_id", "contact_name", "contact_phone", "counted_from_list", "event_id", "id", "invited_at", "needs", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "revision", "signal", "state", "village_id") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."answered_link_id", NEW."attendance_entered_at", NEW."attendance_entered_by_id", NEW."contact_name", NEW."contact_phone", NEW."counted_from_list", NEW."event_id", NEW."id", NEW."invited_at", NEW."needs", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed_on", NEW."public_id", NEW."revision", NEW."signal", NEW."state", NEW."village_id"); RETURN NULL;',
                            hash="db09c218eee684f4e6f5febaa70bf62d36058ab9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_82c32",
                            table="programs_villageregistration",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageregistration",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_villageregistrationevent" ("answered_at", "answered_by_id", "answered_link_id", "attendance_entered_at", "attendance_entered_by_id", "contact_name", "contact_phone", "counted_from_list", "event_id", "id", "invited_at", "needs", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "revision", "signal", "state", "village_id") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."answered_link_id", NEW."attendance_entered_at", NEW."attendance_entered_by_id", NEW."contact_name", NEW."contact_phone", NEW."counted_from_list", NEW."event_id", NEW."id", NEW."invited_at", NEW."needs", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed_on", NEW."public_id", NEW."revision", NEW."signal", NEW."state", NEW."village_id"); RETURN NULL;',
                            hash="843e1e4074c5e09b11c690110fa6eb3196e4992f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2f4ca",
                            table="programs_villageregistration",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendancegroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_attendancegroupevent" ("attended", "expected", "group", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id") VALUES (NEW."attended", NEW."expected", NEW."group", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."registration_id"); RETURN NULL;',
                            hash="d4af99937c543469996229820a23550a31e02f8a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1f1fa",
                            table="programs_attendancegroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendancegroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_attendancegroupevent" ("attended", "expected", "group", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id") VALUES (NEW."attended", NEW."expected", NEW."group", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."registration_id"); RETURN NULL;',
                            hash="d24e176e6820d26bde380045b3c090c9335c9ea1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5222f",
                            table="programs_attendancegroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_attendeeevent" ("entered_at", "entered_by_id", "event_id", "group", "id", "is_walk_in", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id", "same_as_id", "source", "submission_key") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."event_id", NEW."group", NEW."id", NEW."is_walk_in", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."registration_id", NEW."same_as_id", NEW."source", NEW."submission_key"); RETURN NULL;',
                            hash="4cdd973c1ef7ac1a49422e41dd6a363046f06be9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_83cbd",
                            table="programs_attendee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_attendeeevent" ("entered_at", "entered_by_id", "event_id", "group", "id", "is_walk_in", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id", "same_as_id", "source", "submission_key") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."event_id", NEW."group", NEW."id", NEW."is_walk_in", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."registration_id", NEW."same_as_id", NEW."source", NEW."submission_key"); RETURN NULL;',
                            hash="5a2ae6a21f20fa1538759225ba5f882149d224f0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1bc8a",
                            table="programs_attendee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="invitationlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_invitationlinkevent" ("created_at", "created_by_id", "expires_at", "handed_on_by_id", "holder", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_hash", "public_id", "registration_id", "revoked_at", "token_hash") VALUES (NEW."created_at", NEW."created_by_id", NEW."expires_at", NEW."handed_on_by_id", NEW."holder", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pin_hash", NEW."public_id", NEW."registration_id", NEW."revoked_at", NEW."token_hash"); RETURN NULL;',
                            hash="c182ded640a60c633dbfaa1986820fc9cee5999f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f4543",
                            table="programs_invitationlink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="invitationlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."handed_on_by_id" IS DISTINCT FROM (NEW."handed_on_by_id") OR OLD."holder" IS DISTINCT FROM (NEW."holder") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."pin_hash" IS DISTINCT FROM (NEW."pin_hash") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."registration_id" IS DISTINCT FROM (NEW."registration_id") OR OLD."revoked_at" IS DISTINCT FROM (NEW."revoked_at") OR OLD."token_hash" IS DISTINCT FROM (NEW."token_hash"))',
                            func='INSERT INTO "programs_invitationlinkevent" ("created_at", "created_by_id", "expires_at", "handed_on_by_id", "holder", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_hash", "public_id", "registration_id", "revoked_at", "token_hash") VALUES (NEW."created_at", NEW."created_by_id", NEW."expires_at", NEW."handed_on_by_id", NEW."holder", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pin_hash", NEW."public_id", NEW."registration_id", NEW."revoked_at", NEW."token_hash"); RETURN NULL;',
                            hash="db13c4d0eab6df409f3d560c5269af972badb727",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_418e7",
                            table="programs_invitationlink",
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
            ],
        ),
    ]
