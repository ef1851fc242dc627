"""Who is told that an agreement ends, a promise is late, a follow-up is due; and who is not told any more."""

from datetime import date, timedelta

import pytest
from django.utils.formats import date_format

from accounts.models import User
from programs.reminders import (
    agreements_ending_in_a_month,
    agreements_ending_in_six_months,
    follow_ups_due,
    promises_overdue,
)
from programs.rules.agreement import add_months
from reminders.registry import rule_named
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import AgreementFactory, CommitmentFactory, FollowUpFactory
from tests.factories.programs import OutreachEventFactory
from tests.reminding import placeholders_filled

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def head() -> User:
    """The head of Bapas Pangkalpinang."""
    return UserFactory(head=True, office=office())


def told(find: object, day: date) -> set[int]:
    return {due.recipient_id for due in find(office(), day)}  # type: ignore[operator]


@pytest.mark.parametrize(
    "name", ["agreement_ends_in_six_months", "agreement_ends_in_a_month", "commitment_overdue", "follow_up_due"]
)
def test_the_rules_are_registered(name: str) -> None:
    assert rule_named(name) is not None


def test_an_end_is_told_six_months_and_one_month_before_to_head_and_keeper(head: User) -> None:
    agreement = AgreementFactory()
    ends_on, both = agreement.ends_on, {head.pk, agreement.created_by_id}
    six, one = add_months(ends_on, -6), add_months(ends_on, -1)
    for day, expected in ((six - DAY, (set(), set())), (six, (both, set())), (one - DAY, (both, set())),
                          (one, (set(), both)), (ends_on, (set(), both)), (ends_on + DAY, (set(), set()))):  # fmt: skip
        found = (told(agreements_ending_in_six_months, day), told(agreements_ending_in_a_month, day))
        assert found == expected, day
    (due, *_) = agreements_ending_in_six_months(office(), six)
    assert due.occasion == six
    assert due.path == f"/agreements/{agreement.public_id}/"


def test_what_is_renewed_or_ended_early_is_told_no_more(head: User) -> None:
    agreement = AgreementFactory(state="renewed")
    day = add_months(agreement.ends_on, -1)
    assert told(agreements_ending_in_a_month, day) == set()
    ended = AgreementFactory(state="terminated", ended_on=office().today(), ended_reason="Mitra mundur.")
    CommitmentFactory(agreement=ended, due_on=office().today() - DAY)
    assert told(promises_overdue, office().today()) == set()


def test_a_framework_of_the_one_above_is_told_there_once_and_to_each_head(head: User) -> None:
    framework = AgreementFactory(kanwil=True)
    above = framework.created_by
    day = add_months(framework.ends_on, -6)
    placeholders_filled("agreement_ends_in_six_months", office(), day)
    placeholders_filled("agreement_ends_in_a_month", office(), add_months(framework.ends_on, -1))
    sisters = list(office().regional_office.offices.filter(is_active=True))
    found = [due.recipient_id for place in sisters for due in agreements_ending_in_six_months(place, day)]
    assert sorted(found) == sorted([head.pk, above.pk])
    assert told(agreements_ending_in_six_months, day) <= {head.pk, above.pk}


def test_a_late_promise_is_told_until_it_is_kept(head: User) -> None:
    promise = CommitmentFactory(due_on=office().today() - DAY)
    (due, *_) = promises_overdue(office(), office().today())
    assert "0 dari 10 tempat" in due.body
    placeholders_filled("commitment_overdue", office(), office().today())
    assert told(promises_overdue, promise.due_on) == set()
    promise.state = "done"
    promise.save()
    assert told(promises_overdue, office().today()) == set()


def test_a_follow_up_is_told_to_who_asks_after_it_or_to_the_head(head: User) -> None:
    today = office().today()
    officer = UserFactory(office=office())
    FollowUpFactory(due_on=today, officer=officer)
    FollowUpFactory(due_on=today + DAY, officer=UserFactory(office=office()))
    assert told(follow_ups_due, today) == {officer.pk}
    placeholders_filled("follow_up_due", office(), today)
    FollowUpFactory(due_on=today)
    assert told(follow_ups_due, today) == {officer.pk, head.pk}
    officer.is_active = False
    officer.save()
    assert told(follow_ups_due, today) == {head.pk}


def test_a_follow_up_is_told_by_kind_and_origin_and_never_in_words_somebody_typed(head: User) -> None:
    today, typed = office().today(), {"title": "Jemput Budi Santoso", "owner_name": "Ibu Siti Aminah"}
    event = OutreachEventFactory()
    AgreementFactory(title="Kerja sama")
    follow_ups = [
        FollowUpFactory(due_on=today, **typed),
        FollowUpFactory(due_on=today, meeting=None, event=event, kind="promise", **typed),
        FollowUpFactory(due_on=today, meeting=None, agreement=AgreementFactory(), village=event.village, **typed),
    ]
    found = {due.subject: due for due in follow_ups_due(office(), today)}
    assert set(found) == {row.public_id for row in follow_ups}
    for due in found.values():
        assert not {"Budi", "Siti"} & set(f"{due.title} {due.body}".split())
    of_meeting, of_event, of_agreement = (found[row.public_id] for row in follow_ups)
    assert of_meeting.title == "Tindak lanjut jatuh tempo: Keputusan rapat"
    assert of_meeting.body.startswith("Dari rapat ")
    assert of_event.body.startswith(f"Dari kegiatan {date_format(event.day)}, {event.village}, tenggat")
    assert of_agreement.body.startswith(f"Dari perjanjian, {event.village}, tenggat")
