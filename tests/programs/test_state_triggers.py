"""PostgreSQL keeps the order of states as the tables of rules say, and refuses to empty the answer sheets."""

from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from programs.models import Agreement, FosterVillageProgramme
from programs.rules import agreement as agreement_rules
from programs.rules import foster as foster_rules
from tests.factories.accounts import office
from tests.factories.agreement import AgreementFactory
from tests.factories.foster import FosterFactory

pytestmark = pytest.mark.django_db


def may_go(row: Any, facts: dict[str, Any]) -> bool:
    """Whether the trigger lets the row into a state; undone at once. Any other refusal is an error."""
    try:
        with transaction.atomic():
            type(row).objects.filter(pk=row.pk).update(**facts)
            transaction.set_rollback(True)
    except DatabaseError as refusal:
        if "Invalid transition" not in str(refusal):
            raise
        return False
    return True


def walk(rows: dict[str, Any], facts: dict[str, dict[str, Any]], table: dict[str, tuple[str, ...]]) -> None:
    """Tries every way between two states."""
    for source, row in rows.items():
        for target in table:
            allowed = target == source or target in table[source]
            assert may_go(row, {"state": target, **facts.get(target, {})}) == allowed, (source, target)


def test_agreements_go_the_ways_of_the_table_alone() -> None:
    today = office().today()
    dates = {"signed_on": today, "starts_on": today, "ends_on": today}
    early = {"ended_on": None, "ended_reason": ""}
    facts = dict.fromkeys(agreement_rules.BEFORE_SIGNING, early) | {
        "signed": dates | early,
        "renewed": dates | early,
        "terminated": {"ended_on": today, "ended_reason": "Selesai."},
    }
    rows = {
        state: AgreementFactory(state=state, **dates, **{k: v for k, v in facts[state].items() if k not in dates})
        for state in agreement_rules.TRANSITIONS
    }
    assert set(rows) == set(Agreement.State)
    walk(rows, facts, agreement_rules.TRANSITIONS)


def test_foster_villages_go_the_ways_of_the_table_alone() -> None:
    whole = {"review": "Baik.", "ended_reason": "Uji.", "starts_on": office().today()}
    rows = {state: FosterFactory(state=state, **whole) for state in foster_rules.TRANSITIONS}
    assert set(rows) == set(FosterVillageProgramme.State)
    walk(rows, {}, foster_rules.TRANSITIONS)


@pytest.mark.parametrize("table", ["programs_response", "programs_answer"])
def test_the_sheets_are_never_emptied(table: str) -> None:
    with pytest.raises(DatabaseError, match="Cannot truncate"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {table} CASCADE")
