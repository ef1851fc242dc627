"""Who is told about planned visits, on which days, and who is not."""

from datetime import date, timedelta

import pytest

from accounts.models import User
from clients.models import Supervision, Visit
from clients.reminders.visit import late_a_week, planned_tomorrow, without_outcome
from reminders.registry import rule_named
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory, VisitFactory
from tests.factories.transfer import SubstitutionFactory
from tests.reminding import Find, days_told, placeholders_filled, queries_of, told

pytestmark = pytest.mark.django_db

RULES = {"visit_planned": planned_tomorrow, "visit_without_outcome": without_outcome, "visit_late": late_a_week}


def on_its_day(case: Supervision, find: Find) -> tuple[Visit, date]:
    """A visit and a day on which the rule tells it."""
    today = case.office.today()
    days = {planned_tomorrow: 1, without_outcome: -1, late_a_week: -7}[find]  # type: ignore[index]
    return VisitFactory(supervision=case, planned_on=today + timedelta(days=days)), today


@pytest.mark.parametrize(("name", "find"), RULES.items())
def test_the_rules_are_registered(name: str, find: Find) -> None:
    rule = rule_named(name)
    assert rule is not None
    assert rule.find is find


@pytest.mark.parametrize(("name", "find"), RULES.items())
def test_every_placeholder_is_filled(case: Supervision, name: str, find: Find) -> None:
    _visit, today = on_its_day(case, find)
    placeholders_filled(name, case.office, today)


@pytest.mark.parametrize(
    ("find", "days"),
    [(planned_tomorrow, [-1, 0]), (without_outcome, [1, 2, 3, 4, 5, 6]), (late_a_week, [7, *range(8, 15)])],
)
def test_on_which_days_a_visit_is_told(case: Supervision, find: Find, days: list[int]) -> None:
    visit = VisitFactory(supervision=case)
    assert visit.planned_on is not None
    assert days_told(find, case.office, visit.planned_on, before=3, after=20) == days


def test_every_day_gives_the_same_occasion_and_the_hour_of_the_first(case: Supervision) -> None:
    visit = VisitFactory(supervision=case, planned_on=case.office.today() - timedelta(days=4))
    found = [next(iter(without_outcome(case.office, visit.planned_on + timedelta(days=n)))) for n in (1, 6)]
    assert {(due.occasion, due.due_at) for due in found} == {(visit.planned_on, found[0].due_at)}
    assert found[0].due_at.astimezone(case.office.zone).date() == visit.planned_on + timedelta(days=1)


@pytest.mark.parametrize("find", RULES.values())
def test_words_carry_the_number_and_no_name(office: object, find: Find) -> None:
    case = SupervisionFactory(office=office, child=True)
    _visit, today = on_its_day(case, find)
    (due,) = find(case.office, today)
    assert case.client.number in due.title
    assert case.client.name not in due.title + due.body + due.path
    assert case.client.initials not in due.title + due.body


def test_only_the_late_one_reaches_the_head(case: Supervision, head: User) -> None:
    for find in (planned_tomorrow, without_outcome):
        visit, today = on_its_day(case, find)
        assert told(find, case.office, today) == {(visit.public_id, case.officer_id)}
        visit.delete()
    visit, today = on_its_day(case, late_a_week)
    assert told(late_a_week, case.office, today) == {(visit.public_id, case.officer_id), (visit.public_id, head.pk)}


@pytest.mark.parametrize("find", RULES.values())
def test_nothing_is_told_elsewhere_or_after_the_case_or_the_visit_is_over(
    case: Supervision, stranger: User, find: Find
) -> None:
    visit, today = on_its_day(case, find)
    assert stranger.office is not None
    assert told(find, stranger.office, today) == set()
    Supervision.objects.filter(pk=case.pk).update(status="completed", closed_on=today)
    assert told(find, case.office, today) == set()
    Supervision.objects.filter(pk=case.pk).update(status="active", closed_on=None)
    Visit.objects.filter(pk=visit.pk).update(state="cancelled", change_reason="Klien sakit")
    assert told(find, case.office, today) == set()


@pytest.mark.parametrize("find", RULES.values())
def test_who_takes_the_case_or_stands_in_is_told(case: Supervision, colleague: User, find: Find) -> None:
    visit, today = on_its_day(case, find)
    assert case.officer is not None
    SubstitutionFactory(officer=case.officer, substitute=colleague, arranged_by=colleague)
    assert told(find, case.office, today) == {(visit.public_id, case.officer.pk), (visit.public_id, colleague.pk)}
    newcomer = UserFactory(office=case.office)
    Visit.objects.filter(pk=visit.pk).update(officer=newcomer)
    assert told(find, case.office, today) == {(visit.public_id, newcomer.pk)}


def test_the_head_is_told_of_a_visit_whose_officer_left(case: Supervision, head: User) -> None:
    for find in RULES.values():
        visit, today = on_its_day(case, find)
        User.objects.filter(pk=case.officer_id).update(is_active=False)
        assert told(find, case.office, today) == {(visit.public_id, head.pk)}, find
        Visit.objects.filter(pk=visit.pk).delete()


@pytest.mark.parametrize("find", RULES.values())
def test_more_visits_ask_no_more_of_the_database(case: Supervision, find: Find) -> None:
    _visit, today = on_its_day(case, find)
    one, queries = queries_of(find, case.office, today)
    for _ in range(5):
        on_its_day(SupervisionFactory(office=case.office), find)
    assert queries_of(find, case.office, today) == (one + 5, queries)
