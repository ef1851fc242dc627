"""Who is told that a sentence runs out of time, on which days, and who is not."""

from datetime import timedelta

import pytest

from accounts.models import Office, User
from clients.models import Supervision
from reminders.registry import at_opening, rule_named
from reminders.wordings import words_without_values
from sentences.models import SocialWorkSentence, WorkPlan
from sentences.reminders.outlook import late_in_period, out_of_reach, plan_too_short
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import SupervisionFactory
from tests.factories.sentences import SentenceFactory
from tests.factories.transfer import SubstitutionFactory
from tests.reminding import Find, days_told, placeholders_filled, queries_of, told

pytestmark = pytest.mark.django_db

RULES = {"work_plan_short": plan_too_short, "work_out_of_reach": out_of_reach, "work_period_late": late_in_period}


@pytest.fixture
def office() -> Office:
    """Bapas Pangkalpinang."""
    return real_office()


@pytest.fixture
def head(office: Office) -> User:
    """Its head."""
    return UserFactory(head=True, office=office)


def sentence_for(find: Find, office: Office, **facts: object) -> SocialWorkSentence:
    """A sentence that the rule tells of today, of a case of its own."""
    case = SupervisionFactory(office=office, kind="social_work_sentence")
    today = office.today()
    if find is late_in_period:
        return SentenceFactory(supervision=case, starts_on=today - timedelta(days=150), period_days=180, **facts)
    if find is out_of_reach:
        return SentenceFactory(supervision=case, starts_on=today - timedelta(days=30), period_days=32, **facts)
    sentence = SentenceFactory(supervision=case, **facts)
    WorkPlan.objects.create(
        sentence=sentence,
        weekday=1,
        starts_at="08:00",
        minutes=60,
        since=sentence.starts_on,
        set_by=case.officer,
    )
    return sentence


@pytest.mark.parametrize(("name", "find"), RULES.items())
def test_each_rule_is_registered_and_fills_its_placeholders(office: Office, name: str, find: Find) -> None:
    rule = rule_named(name)
    assert rule is not None
    assert rule.find is find
    sentence_for(find, office)
    placeholders_filled(name, office, office.today())


def test_the_lists_of_the_board_are_what_is_told(office: Office) -> None:
    today = office.today()
    now = at_opening(office, today)
    for find in RULES.values():
        sentence_for(find, office)
    rows = SocialWorkSentence.objects.all()
    for find, of_list in (
        (plan_too_short, rows.in_outlook(now, "amber")),
        (out_of_reach, rows.in_outlook(now, "red")),
        (late_in_period, rows.late_in_period(now)),
    ):
        assert {subject for subject, _ in told(find, office, today)} == set(of_list.values_list("public_id", flat=True))
        assert of_list.exists()


def test_the_head_is_told_where_the_plan_cannot_be_changed(office: Office, head: User) -> None:
    today = office.today()
    short, lost, late = [sentence_for(find, office) for find in RULES.values()]
    officers = {row: row.supervision.officer_id for row in (short, lost, late)}
    assert told(plan_too_short, office, today) == {(short.public_id, officers[short])}
    assert told(out_of_reach, office, today) == {(lost.public_id, officers[lost]), (lost.public_id, head.pk)}
    assert (late.public_id, head.pk) in told(late_in_period, office, today)


def test_a_shortfall_is_told_once_a_week(office: Office) -> None:
    sentence_for(plan_too_short, office)
    monday = office.today() - timedelta(days=office.today().weekday())
    found = [next(iter(plan_too_short(office, monday + timedelta(days=n)))) for n in (0, 6, 7)]
    assert [due.occasion for due in found] == [monday, monday, monday + timedelta(days=7)]


@pytest.mark.parametrize(("period", "late_day"), [(180, 150), (90, 75), (100, 84)])
def test_day_150_or_the_same_share_is_told_from_that_day_on(office: Office, period: int, late_day: int) -> None:
    sentence = sentence_for(late_in_period, office)
    sentence.period_days = period
    sentence.save()
    late_on = sentence.starts_on + timedelta(days=late_day)
    assert days_told(late_in_period, office, late_on, before=2, after=1) == [0, 1]
    (due,) = late_in_period(office, late_on)
    assert due.occasion == late_on
    assert f"hari ke-{late_day} dari {period}" in due.title
    words = words_without_values(due, office)  # as the page of the rule shows them, with no sentence's days
    assert words.title == "Kerja sosial hari ke-{hari} dari {jangka}: {nomor}"
    assert "KUHP pasal 85" in due.body


def test_a_child_is_told_of_by_number_and_without_the_adult_article(office: Office) -> None:
    case = SupervisionFactory(office=office, child=True)
    SentenceFactory(supervision=case, child=True, starts_on=office.today() - timedelta(days=150), period_days=180)
    (due,) = late_in_period(office, office.today())
    assert case.client.number in due.title
    assert case.client.name not in due.title + due.body
    assert "KUHP" not in due.body


@pytest.mark.parametrize("find", RULES.values())
def test_nothing_is_told_elsewhere_or_of_a_finished_sentence(office: Office, find: Find) -> None:
    sentence = sentence_for(find, office)
    today = office.today()
    assert told(find, real_office("bapas-palopo"), today) == set()
    assert told(find, office, today) != set()
    SocialWorkSentence.objects.filter(pk=sentence.pk).update(state="completed", closed_on=today)
    assert told(find, office, today) == set()


@pytest.mark.parametrize("find", RULES.values())
def test_who_takes_the_case_or_stands_in_is_told(office: Office, find: Find) -> None:
    sentence, colleague = sentence_for(find, office), UserFactory(office=office)
    officer = sentence.supervision.officer
    SubstitutionFactory(officer=officer, substitute=colleague, arranged_by=colleague)
    assert {pk for _subject, pk in told(find, office, office.today())} == {officer.pk, colleague.pk}
    newcomer = UserFactory(office=office)
    Supervision.objects.filter(pk=sentence.supervision_id).update(officer=newcomer)
    assert {pk for _subject, pk in told(find, office, office.today())} == {newcomer.pk}


def test_the_heads_are_told_of_a_case_that_nobody_has_or_whose_officer_left(office: Office, head: User) -> None:
    today = office.today()
    for find in RULES.values():
        sentence = sentence_for(find, office)
        officer = sentence.supervision.officer
        for gone in ({"is_active": False}, {"office": real_office("bapas-palopo")}):
            User.objects.filter(pk=officer.pk).update(is_active=True, office=office)
            assert (sentence.public_id, officer.pk) in told(find, office, today)
            User.objects.filter(pk=officer.pk).update(**gone)
            assert {pk for subject, pk in told(find, office, today) if subject == sentence.public_id} == {head.pk}
        Supervision.objects.filter(pk=sentence.supervision_id).update(officer=None, status="registered")
        assert {pk for subject, pk in told(find, office, today) if subject == sentence.public_id} == {head.pk}


@pytest.mark.parametrize("find", RULES.values())
def test_more_sentences_ask_no_more_of_the_database(office: Office, find: Find) -> None:
    sentence_for(find, office)
    one, queries = queries_of(find, office, office.today())
    for _ in range(3):
        sentence_for(find, office)
    assert queries_of(find, office, office.today()) == (one + 3, queries)
