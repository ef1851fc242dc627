"""Every named constraint of agreements, promises and follow-ups, violated once; progress is never rewritten."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone

from programs.models import CommitmentProgress
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import (
    AgreementFactory,
    AgreementPartyFactory,
    AmendmentFactory,
    CommitmentFactory,
    CommitmentProgressFactory,
    FollowUpFactory,
)

pytestmark = pytest.mark.django_db


def refuses(constraint: str, factory: Any, **values: Any) -> None:
    """Asserts that the database refuses the row, naming `constraint`."""
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        factory(**values)


def office_day(days: int) -> Callable[[], date]:
    """The day so many days from today, asked for once the test runs."""
    return lambda: office().today() + timedelta(days=days)


def test_a_framework_has_no_parent() -> None:
    refuses("agreement_framework_has_no_parent", AgreementFactory, kind="framework", parent=AgreementFactory())


@pytest.mark.parametrize("missing", ["signed_on", "starts_on", "ends_on"])
def test_a_signed_agreement_has_dates(missing: str) -> None:
    given = {"signed_on": office().today(), "starts_on": office().today(), missing: None}
    refuses("agreement_signed_has_dates", AgreementFactory, **given)


def test_talks_that_fail_need_no_dates() -> None:
    ended = AgreementFactory(
        exploring=True, state="terminated", ended_on=office().today(), ended_reason="Mitra mundur."
    )
    assert ended.starts_on is None


def test_an_agreement_runs_forward() -> None:
    today = office().today()
    refuses("agreement_runs_forward", AgreementFactory, starts_on=today, ends_on=today - timedelta(days=1))


@pytest.mark.parametrize(
    "values",
    [{"state": "terminated"}, {"state": "terminated", "ended_reason": "Selesai."}, {"ended_reason": "Selesai."}],
)
def test_an_ending_has_a_day_and_a_reason(values: dict[str, Any]) -> None:
    refuses("agreement_termination_has_reason", AgreementFactory, **values)


def test_a_party_stands_there_once() -> None:
    first = AgreementPartyFactory()
    same = {"agreement": first.agreement, "name": first.name, "signatory": first.signatory}
    refuses("party_once_per_agreement", AgreementPartyFactory, **same)


@pytest.mark.parametrize(
    ("constraint", "values"),
    [
        ("amendment_changes_something", {"ends_on": None, "ends_on_before": None}),
        ("amendment_moves_the_end", {"ends_on_before": None}),
        ("amendment_moves_the_end", {"ends_on": None, "scope": "Taman kota."}),
        ("amendment_moves_the_end", {"ends_on": office_day(-11)}),
        ("amendment_moves_the_end", {"ends_on_before": office_day(-11)}),
        ("amendment_moves_the_end", {"ends_on": office_day(30), "ends_on_before": office_day(30)}),
        ("amendment_has_its_paper", {"document": ""}),
        ("amendment_has_its_paper", {"number": ""}),
        ("amendment_has_its_paper", {"reason": ""}),
        ("amendment_withdrawal_has_reason", {"withdrawn_on": office_day(0)}),
        ("amendment_withdrawal_has_reason", {"withdrawn_reason": "Salah ketik."}),
    ],
)
def test_an_addendum_changes_something_and_shows_it(constraint: str, values: dict[str, Any]) -> None:
    days = {name: value() if callable(value) else value for name, value in values.items()}
    refuses(constraint, AmendmentFactory, **days)


def test_an_addendum_has_its_place_and_number_once_unless_withdrawn() -> None:
    first = AmendmentFactory()
    refuses("amendment_once_per_position", AmendmentFactory, agreement=first.agreement)
    refuses(
        "amendment_number_once_per_agreement",
        AmendmentFactory,
        agreement=first.agreement,
        position=2,
        number=first.number,
    )
    first.withdrawn_on, first.withdrawn_reason = office().today(), "Salah ketik."
    first.save()
    assert AmendmentFactory(agreement=first.agreement, number=first.number).position == 1


def test_a_promise_is_of_something() -> None:
    refuses("commitment_promises_something", CommitmentFactory, quantity=0)


def test_a_promise_is_dropped_with_a_reason() -> None:
    refuses("commitment_drop_has_reason", CommitmentFactory, state="dropped")


@pytest.mark.parametrize("values", [{"quantity": 0}, {"note": ""}])
def test_progress_counts_something_and_shows_it(values: dict[str, Any]) -> None:
    refuses("progress_counts_something", CommitmentProgressFactory, **values)


def test_progress_is_neither_changed_nor_removed() -> None:
    entry = CommitmentProgressFactory()
    for attempt in (lambda rows: rows.update(quantity=9), lambda rows: rows.delete()):
        with pytest.raises(DatabaseError, match="Cannot update or delete"), transaction.atomic():
            attempt(CommitmentProgress.objects.filter(pk=entry.pk))


def test_a_follow_up_follows_something() -> None:
    refuses("followup_follows_something", FollowUpFactory, meeting=None)


def test_a_settled_follow_up_says_how() -> None:
    refuses("followup_settled_says_how", FollowUpFactory, state="done")
    refuses("followup_settled_says_how", FollowUpFactory, settled_on=office().today())


def test_a_report_of_a_village_says_who_and_what() -> None:
    by = UserFactory(village_head=True)
    whole = {"kind": "promise", "reported_at": timezone.now(), "reported_by": by, "reported_note": "Sudah."}
    assert FollowUpFactory(**whole).is_reported
    for broken in ({"reported_at": None}, {"reported_by": None}, {"reported_note": ""}, {"kind": "decision"}):
        refuses("followup_report_says_who_and_what", FollowUpFactory, **whole | broken)
