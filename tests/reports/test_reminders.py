"""Who is told that a monthly return is due, on which days, and who is not."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.urls import reverse

from accounts.models import LegalSetting, Office, User
from reminders.registry import rule_named
from reports.actions.monthly_return import DUE_DAY, due_date
from reports.reminders import return_due, return_overdue
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import SupervisionFactory
from tests.factories.reports import MonthlyReturnFactory
from tests.reminding import Find, days_told, placeholders_filled, queries_of, told

pytestmark = pytest.mark.django_db

OCTOBER = date(2026, 10, 1)
RULES = {"monthly_return_due": return_due, "monthly_return_overdue": return_overdue}
DAYS = {return_due: [-2, -1, 0], return_overdue: [1, 2, 3, 4, 5, 6, 7]}


@pytest.fixture
def head(db: None) -> User:
    """The head of Bapas Pangkalpinang."""
    return UserFactory(head=True, office=real_office())


@pytest.fixture
def office(head: User) -> Office:
    """The office of the head, which used the portal by October."""
    assert head.office is not None
    SupervisionFactory(office=head.office, registered_at=datetime(2026, 10, 20, 3, tzinfo=UTC))
    return head.office


def a_day_of(find: Find) -> date:
    """A day on which the rule tells of October."""
    return due_date(OCTOBER) + timedelta(days=DAYS[find][0])


@pytest.mark.parametrize(("name", "find"), RULES.items())
def test_each_rule_is_registered_and_fills_its_placeholders(office: Office, name: str, find: Find) -> None:
    rule = rule_named(name)
    assert rule is not None
    assert rule.find is find
    placeholders_filled(name, office, a_day_of(find))


@pytest.mark.parametrize("due_day", [5, 28, 31])
@pytest.mark.parametrize("find", RULES.values())
def test_on_which_days_the_head_is_told(office: Office, find: Find, due_day: int) -> None:
    LegalSetting.objects.create(
        key=DUE_DAY, label="Tenggat", value=Decimal(due_day), unit="tanggal", legal_basis="Uji", valid_from=OCTOBER
    )
    due = due_date(OCTOBER)
    assert due == date(2026, 11, min(due_day, 30))
    assert days_told(find, office, due, before=8, after=12) == DAYS[find]
    found = [next(iter(find(office, due + timedelta(days=n)))) for n in (DAYS[find][0], DAYS[find][-1])]
    assert {(row.occasion, row.due_at) for row in found} == {(due, found[0].due_at)}


@pytest.mark.parametrize("find", RULES.values())
@pytest.mark.parametrize(("traits", "is_told"), [({}, True), ({"returned": True}, True), ({"submitted": True}, False)])
def test_what_is_sent_is_not_asked_for(office: Office, find: Find, traits: dict[str, bool], is_told: bool) -> None:
    MonthlyReturnFactory(office=office, month=OCTOBER, **traits)
    assert bool(told(find, office, a_day_of(find))) is is_told


@pytest.mark.parametrize("find", RULES.values())
def test_nothing_is_asked_for_of_the_time_before_the_portal(head: User, find: Find) -> None:
    assert head.office is not None
    assert not told(find, head.office, a_day_of(find))
    SupervisionFactory(office=head.office, registered_at=datetime(2026, 11, 2, 3, tzinfo=UTC))
    assert not told(find, head.office, a_day_of(find))
    MonthlyReturnFactory(office=head.office, month=OCTOBER)  # a return once begun is owed
    assert told(find, head.office, a_day_of(find))


@pytest.mark.parametrize("find", RULES.values())
def test_each_office_is_asked_for_its_own_return(head: User, office: Office, find: Find) -> None:
    UserFactory(office=office)
    UserFactory(head=True, office=office, is_active=False)
    assert told(find, office, a_day_of(find)) == {(office.public_id, head.pk)}
    MonthlyReturnFactory(office=real_office("bapas-palopo"), month=OCTOBER, submitted=True)
    assert told(find, office, a_day_of(find)) == {(office.public_id, head.pk)}
    assert told(find, real_office("bapas-palopo"), a_day_of(find)) == set()


def test_the_reminder_opens_the_return_of_its_month(head: User, office: Office) -> None:
    for find in RULES.values():
        (due,) = find(office, a_day_of(find))
        assert due.path == reverse("reports:return_detail", args=[office.public_id, OCTOBER])


def test_more_returns_ask_no_more_of_the_database(head: User, office: Office) -> None:
    MonthlyReturnFactory(office=office, month=date(2026, 9, 1), submitted=True, submitted_by=head)
    one, queries = queries_of(return_due, office, a_day_of(return_due))
    for month in (6, 7, 8):
        MonthlyReturnFactory(office=office, month=date(2026, month, 1), submitted=True, submitted_by=head)
    assert queries_of(return_due, office, a_day_of(return_due)) == (one, queries)
