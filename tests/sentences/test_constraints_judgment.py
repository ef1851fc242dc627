"""What PostgreSQL refuses of a judgment, whatever the code above it does: each constraint is violated once."""

from collections.abc import Callable
from datetime import time

import pytest
from django.db import IntegrityError, transaction

from tests.factories.sentences import SentenceFactory

pytestmark = pytest.mark.django_db

UNPAID = {"origin": "unpaid_fine", "imposed": "fine", "imposed_months": 0, "imposed_fine": 5_000_000}
VIOLATIONS: dict[str, Callable[[], object]] = {
    "sentence_fine_paid_in_part": lambda: SentenceFactory(**UNPAID, fine_paid=5_000_000),
    "sentence_unpaid_fine_names_the_fine": lambda: SentenceFactory(origin="unpaid_fine"),
    "sentence_substitute_is_for_adults": lambda: SentenceFactory(child=True, origin="customary"),
    "sentence_study_hours_run_forward": lambda: SentenceFactory(
        child=True, study_starts_at=time(14), study_ends_at=time(7)
    ),
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        VIOLATIONS[name]()

    assert refused.value.__cause__.diag.constraint_name == name


@pytest.mark.parametrize(
    "values",
    [
        {**UNPAID, "fine_paid": 4_999_999, "consent_on": None, "threat_months": None},
        {"origin": "customary", "imposed": "compensation", "imposed_months": 0, "threat_months": None},
        {"threat_months": 59, "threat_days": 29},
    ],
)
def test_what_is_lawful_is_let_through(values):
    assert SentenceFactory(**values).pk
