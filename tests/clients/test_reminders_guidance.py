"""Who is told about stages, the end of guidance and journeys, on which days, and who is not."""

from datetime import date, timedelta

import pytest

from accounts.models import User
from clients import notice, stages
from clients.actions import propose_to_panel
from clients.models import PanelItem, Supervision
from clients.reminders.ending import guidance_ending
from clients.reminders.stage import next_stage_due
from clients.reminders.travel_permit import back_tomorrow, not_back
from reminders.registry import rule_named
from tests.factories.clients import SupervisionFactory
from tests.factories.ending import TravelPermitFactory
from tests.factories.inquiry import PanelSessionFactory
from tests.factories.transfer import SubstitutionFactory
from tests.reminding import Find, days_told, placeholders_filled, queries_of, told

pytestmark = pytest.mark.django_db

RULES = {
    "stage_due": next_stage_due,
    "guidance_ending": guidance_ending,
    "travel_permit_ending": back_tomorrow,
    "travel_permit_overdue": not_back,
}


def on_its_day(case: Supervision, find: Find) -> date:
    """Gives the case what the rule tells of, and a day on which it does."""
    today = case.office.today()
    if find is next_stage_due:
        case.starts_on, case.ends_on = today - timedelta(days=90), today + timedelta(days=270)
    elif find is guidance_ending:
        case.ends_on = today + timedelta(days=30)
    else:
        returns_on = today + timedelta(days=1) if find is back_tomorrow else today - timedelta(days=1)
        TravelPermitFactory(
            supervision=case, granted=True, leaves_on=returns_on - timedelta(days=2), returns_on=returns_on
        )
    case.save()
    return today


@pytest.mark.parametrize(("name", "find"), RULES.items())
def test_the_rules_are_registered(name: str, find: Find) -> None:
    rule = rule_named(name)
    assert rule is not None
    assert rule.find is find


@pytest.mark.parametrize(("name", "find"), RULES.items())
def test_every_placeholder_is_filled(case: Supervision, name: str, find: Find) -> None:
    today = on_its_day(case, find)
    placeholders_filled(name, case.office, today)


def test_a_stage_is_told_from_its_computed_day_on(case: Supervision) -> None:
    today = on_its_day(case, next_stage_due)
    dates = stages.dates_of(case, stages.fractions_on(today))
    assert dates is not None
    begins = dates.continued_from
    assert days_told(next_stage_due, case.office, begins, before=2, after=1) == [0, 1]
    (due,) = next_stage_due(case.office, begins)
    assert (due.occasion, due.subject) == (begins, case.public_id)
    assert due.title.startswith("Tahap lanjutan")


def test_a_stage_before_the_panel_is_not_told(case: Supervision) -> None:
    today = on_its_day(case, next_stage_due)
    assert told(next_stage_due, case.office, today) == {(case.public_id, case.officer_id)}
    assert case.officer is not None
    propose_to_panel(
        session=PanelSessionFactory(office=case.office),
        matter=PanelItem.Matter.STAGE,
        supervision=case,
        to_stage="continued",
        proposal="Patuh.",
        by=case.officer,
    )
    assert told(next_stage_due, case.office, today) == set()


def test_the_end_is_told_within_the_days_of_notice(case: Supervision) -> None:
    on_its_day(case, guidance_ending)
    assert case.ends_on is not None
    days = notice.notice_days(case.office.today())
    first, last = case.ends_on - timedelta(days=days), case.ends_on
    assert days_told(guidance_ending, case.office, first, before=2, after=1) == [0, 1]
    assert days_told(guidance_ending, case.office, last, before=1, after=2) == [-1, 0]
    (due,) = guidance_ending(case.office, last)
    assert due.due_at.astimezone(case.office.zone).date() == first


def test_the_end_concerns_officer_and_head_and_the_head_alone_where_nobody_guides(
    case: Supervision, head: User
) -> None:
    today = on_its_day(case, guidance_ending)
    assert told(guidance_ending, case.office, today) == {(case.public_id, case.officer_id), (case.public_id, head.pk)}
    waiting = SupervisionFactory(office=case.office, unassigned=True, ends_on=today + timedelta(days=3))
    found = told(guidance_ending, case.office, today)
    assert {pk for subject, pk in found if subject == waiting.public_id} == {head.pk}


@pytest.mark.parametrize(("find", "days"), [(back_tomorrow, [-1, 0]), (not_back, [1, 2, 3, 4, 5, 6, 7])])
def test_on_which_days_a_journey_is_told(case: Supervision, find: Find, days: list[int]) -> None:
    permit = TravelPermitFactory(supervision=case, granted=True)
    assert days_told(find, case.office, permit.returns_on, before=3, after=12) == days


def test_a_journey_of_one_day_is_told_on_that_day(case: Supervision) -> None:
    leaves_on = case.office.today()
    permit = TravelPermitFactory(supervision=case, granted=True, leaves_on=leaves_on, returns_on=leaves_on)
    assert days_told(back_tomorrow, case.office, permit.returns_on, before=3, after=3) == [0]


@pytest.mark.parametrize("find", [back_tomorrow, not_back])
@pytest.mark.parametrize("state", ["requested", "refused", "returned"])
def test_a_journey_that_was_not_granted_or_is_over_is_not_told(case: Supervision, find: Find, state: str) -> None:
    traits = {} if state == "requested" else {state: True}
    permit = TravelPermitFactory(supervision=case, **traits)
    assert days_told(find, case.office, permit.returns_on, before=3, after=9) == []


@pytest.mark.parametrize("find", RULES.values())
def test_words_carry_the_number_and_no_name(office: object, find: Find) -> None:
    case = SupervisionFactory(office=office, child=True)
    today = on_its_day(case, find)
    (due,) = find(case.office, today)
    assert case.client.number in due.title
    assert case.client.name not in due.title + due.body + due.path
    assert TravelPermitFactory.destination not in due.title + due.body


@pytest.mark.parametrize("find", RULES.values())
def test_nothing_is_told_elsewhere_or_of_a_closed_case(case: Supervision, stranger: User, find: Find) -> None:
    today = on_its_day(case, find)
    assert stranger.office is not None
    assert told(find, stranger.office, today) == set()
    assert told(find, case.office, today) != set()
    Supervision.objects.filter(pk=case.pk).update(status="revoked", closed_on=today)
    assert told(find, case.office, today) == set()


@pytest.mark.parametrize("find", RULES.values())
def test_who_takes_the_case_or_stands_in_is_told(case: Supervision, colleague: User, find: Find) -> None:
    today = on_its_day(case, find)
    assert case.officer is not None
    SubstitutionFactory(officer=case.officer, substitute=colleague, arranged_by=colleague)
    assert {pk for _subject, pk in told(find, case.office, today)} == {case.officer.pk, colleague.pk}
    newcomer = SupervisionFactory(office=case.office).officer
    Supervision.objects.filter(pk=case.pk).update(officer=newcomer)
    assert {pk for _subject, pk in told(find, case.office, today)} == {newcomer.pk}


@pytest.mark.parametrize("find", RULES.values())
def test_the_head_is_told_of_a_case_whose_officer_left(case: Supervision, head: User, find: Find) -> None:
    today = on_its_day(case, find)
    User.objects.filter(pk=case.officer_id).update(is_active=False)
    assert {pk for _subject, pk in told(find, case.office, today)} == {head.pk}


@pytest.mark.parametrize("find", RULES.values())
def test_more_rows_ask_no_more_of_the_database(case: Supervision, find: Find) -> None:
    today = on_its_day(case, find)
    one, queries = queries_of(find, case.office, today)
    for _ in range(5):
        on_its_day(SupervisionFactory(office=case.office), find)
    assert queries_of(find, case.office, today) == (one + 5, queries)
