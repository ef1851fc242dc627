"""What clients and guarantors are told about reporting, on which days, and what is never said."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest

from clients.models import ReportIn, Supervision
from clients.reminders.appointment import (
    client_expected,
    client_missed,
    guarantor_of_expected,
    guarantor_of_missed,
    reported_in_time,
)
from reminders.kinds import RecipientKind
from reminders.registry import Kept, rule_named
from tests.factories.accounts import office as real_office
from tests.factories.clients import ReportInFactory, SupervisionFactory
from tests.factories.contact import GuarantorFactory
from tests.reminding import Find, days_told, placeholders_filled, queries_of

pytestmark = pytest.mark.django_db

RULES = {
    "report_in_due_client": client_expected,
    "report_in_due_guarantor": guarantor_of_expected,
    "report_in_missed_client": client_missed,
    "report_in_missed_guarantor": guarantor_of_missed,
}
EXPECTED, MISSED = (client_expected, guarantor_of_expected), (client_missed, guarantor_of_missed)


def duty_for(case: Supervision, find: Find) -> tuple[ReportIn, date]:
    """A duty with a guarantor who agreed, and a day on which the rule tells of it."""
    today = case.office.today()
    GuarantorFactory(client=case.client, may_be_reminded=True)
    if find in EXPECTED:
        return ReportInFactory(supervision=case, due_on=today + timedelta(days=1)), today
    return ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=1)), today


def keys(find: Find, case: Supervision, day: date) -> set[tuple[str, UUID | None]]:
    return {(due.recipient_kind, due.recipient_key) for due in find(case.office, day)}


@pytest.mark.parametrize(("name", "find"), RULES.items())
def test_each_rule_is_registered_and_fills_its_placeholders(case: Supervision, name: str, find: Find) -> None:
    rule = rule_named(name)
    assert rule is not None
    assert rule.find is find
    _duty, today = duty_for(case, find)
    placeholders_filled(name, case.office, today)


@pytest.mark.parametrize(
    ("find", "days"), [*((find, [-1, 0]) for find in EXPECTED), *((find, [1, 2, 3]) for find in MISSED)]
)
def test_on_which_days_a_duty_is_told(case: Supervision, find: Find, days: list[int]) -> None:
    duty, _today = duty_for(case, find)
    assert days_told(find, case.office, duty.due_on, before=3, after=6) == days


@pytest.mark.parametrize("find", RULES.values())
def test_words_say_nothing_of_a_case(case: Supervision, find: Find) -> None:
    _duty, today = duty_for(case, find)
    (due,) = find(case.office, today)
    said = (due.title + due.body).lower()
    assert case.office.name.lower() in said
    for word in (
        "klien",
        "lapor",
        "pidana",
        "perkara",
        "bimbingan",
        case.client.name.lower(),
        case.client.number.lower(),
    ):
        assert word not in said


@pytest.mark.parametrize(("for_client", "for_guarantor"), [EXPECTED, MISSED])
def test_an_adult_and_who_agreed_are_told(case: Supervision, for_client: Find, for_guarantor: Find) -> None:
    _duty, today = duty_for(case, for_client)
    (agreed,) = case.client.guarantors.all()
    for changes in ({"may_be_reminded": False}, {"relation": "officer"}, {"until": today - timedelta(days=1)}):
        GuarantorFactory(client=case.client, **{"may_be_reminded": True, **changes})
    assert keys(for_client, case, today) == {(RecipientKind.CLIENT, case.client.public_id)}
    assert keys(for_guarantor, case, today) == {(RecipientKind.GUARANTOR, agreed.public_id)}


@pytest.mark.parametrize(("for_client", "for_guarantor"), [EXPECTED, MISSED])
def test_a_child_is_told_through_who_vouches(office: object, for_client: Find, for_guarantor: Find) -> None:
    case = SupervisionFactory(office=office, child=True)
    _duty, today = duty_for(case, for_client)
    assert keys(for_client, case, today) == set()
    (due,) = for_guarantor(case.office, today)
    assert case.client.name not in due.title + due.body
    assert case.client.initials not in due.title + due.body


@pytest.mark.parametrize("find", RULES.values())
def test_nothing_is_told_elsewhere_or_once_reported_or_closed(case: Supervision, find: Find) -> None:
    duty, today = duty_for(case, find)
    assert list(find(real_office("bapas-palopo"), today)) == []
    before = (duty.state, duty.mode, duty.reported_at)
    ReportIn.objects.filter(pk=duty.pk).update(state="reported", mode="office", reported_at=datetime.now(UTC))
    assert list(find(case.office, today)) == []
    ReportIn.objects.filter(pk=duty.pk).update(state=before[0], mode=before[1], reported_at=before[2])
    assert list(find(case.office, today)) != []
    Supervision.objects.filter(pk=case.pk).update(status="deceased", closed_on=today)
    assert list(find(case.office, today)) == []


def test_a_miss_is_not_told_once_a_later_duty_is_settled(case: Supervision) -> None:
    _duty, today = duty_for(case, client_missed)
    ReportInFactory(supervision=case, reported=True, due_on=today)
    assert list(client_missed(case.office, today)) == []


def test_kept_is_reported_on_its_day_by_the_clock_of_the_office(case: Supervision) -> None:
    due_on = case.office.today() - timedelta(days=3)

    def reported(days: int, hour: int) -> ReportIn:
        at = datetime.combine(due_on + timedelta(days=days), time(hour), tzinfo=case.office.zone)
        other = SupervisionFactory(office=case.office)
        return ReportInFactory(supervision=other, reported=True, due_on=due_on, reported_at=at)

    early, last_hour, late = reported(-1, 9), reported(0, 23), reported(1, 0)
    missed = ReportInFactory(supervision=case, missed=True, due_on=due_on)
    open_duty = ReportInFactory(supervision=case, due_on=due_on + timedelta(days=5))
    excused = ReportInFactory(supervision=case, excused=True, due_on=due_on - timedelta(days=9))
    rows = (early, last_hour, late, missed, open_duty, excused)
    assert reported_in_time([row.public_id for row in rows]) == {
        early.public_id: Kept.KEPT,
        last_hour.public_id: Kept.KEPT,
        late.public_id: Kept.MISSED,
        missed.public_id: Kept.MISSED,
    }


@pytest.mark.parametrize("find", RULES.values())
def test_more_duties_ask_no_more_of_the_database(case: Supervision, find: Find) -> None:
    _duty, today = duty_for(case, find)
    one, queries = queries_of(find, case.office, today)
    for _ in range(4):
        duty_for(SupervisionFactory(office=case.office), find)
    assert queries_of(find, case.office, today) == (one + 4, queries)
