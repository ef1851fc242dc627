"""PostgreSQL itself keeps the order of states of agreements and Desa Binaan, and refuses to empty the sheets."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("programs", "0015_a_village_reports_its_promises"),
    ]

    operations = [
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
    ]
