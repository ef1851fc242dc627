"""Who is told of hours that stand still and of objections that nobody answers, on which days, and who is not."""

from datetime import datetime, time, timedelta

import pytest

from accounts.models import Office, User
from clients.models import Supervision
from reminders.registry import rule_named
from sentences.models import HoursDispute, Placement, SocialWorkSentence, WorkSession
from sentences.reminders.dispute import unanswered
from sentences.reminders.session import unconfirmed, unverified
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import SupervisionFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.hosts import HostLinkFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory
from tests.factories.transfer import SubstitutionFactory
from tests.factories.villages import VillageOfficialFactory
from tests.reminding import Find, days_told, placeholders_filled, queries_of, told

pytestmark = pytest.mark.django_db

RULES = {"hours_unconfirmed": unconfirmed, "hours_unverified": unverified, "hours_dispute_unanswered": unanswered}
DAYS = {unconfirmed: 3, unverified: 7, unanswered: 3}


@pytest.fixture
def office() -> Office:
    """Bapas Pangkalpinang."""
    return real_office()


@pytest.fixture
def head(office: Office) -> User:
    """Its head."""
    return UserFactory(head=True, office=office)


def placement_of(office: Office) -> Placement:
    """Somebody who works at a host of the office."""
    case = SupervisionFactory(office=office, kind="social_work_sentence")
    return PlacementFactory(sentence=SentenceFactory(supervision=case, state="placed"))


def row_for(find: Find, placement: Placement, *, hour: int = 12) -> WorkSession:
    """What the rule tells of today, at an hour of the first day of waiting."""
    office = placement.supervision.office
    since = datetime.combine(office.today() - timedelta(days=DAYS[find]), time(hour), tzinfo=office.zone)
    if find is unconfirmed:
        session = WorkSessionFactory(placement=placement, drafted_at=since)
    else:
        session = WorkSessionFactory(placement=placement, confirmed=True, confirmed_at=since)
    if find is unanswered:
        HoursDispute.objects.filter(pk=DisputeFactory(session=session).pk).update(raised_at=since)
    return session


@pytest.mark.parametrize(("name", "find"), RULES.items())
def test_each_rule_is_registered_and_fills_its_placeholders(office: Office, name: str, find: Find) -> None:
    rule = rule_named(name)
    assert rule is not None
    assert rule.find is find
    row_for(find, placement_of(office))
    placeholders_filled(name, office, office.today())


@pytest.mark.parametrize("hour", [0, 23])
@pytest.mark.parametrize(("find", "last"), [(unconfirmed, 7), (unverified, 7), (unanswered, 12)])
def test_on_which_days_they_are_told(office: Office, find: Find, last: int, hour: int) -> None:
    row_for(find, placement_of(office), hour=hour)
    assert days_told(find, office, office.today(), before=2, after=12) == list(range(last + 1))
    occasions = {due.occasion for n in (0, 5) for due in find(office, office.today() + timedelta(days=n))}
    assert occasions == {office.today() - timedelta(days=DAYS[find])}


def test_the_village_head_and_the_officer_are_told_of_unconfirmed_hours_by_number_alone(office: Office) -> None:
    placement = placement_of(office)
    village, today = placement.site.village, office.today()
    term = VillageOfficialFactory(village=village, since=today)
    VillageOfficialFactory(village=village, since=today - timedelta(days=30), until=today)
    row_for(unconfirmed, placement)
    found = {due.recipient_id: due for due in unconfirmed(office, office.today())}
    assert set(found) == {term.user_id, placement.supervision.officer_id}
    assert found[term.user_id].path == f"/village/sites/{placement.site.public_id}/"
    for due in found.values():
        assert "1 catatan" in due.title
        assert placement.supervision.client.name not in due.title + due.body


def test_sessions_of_one_day_at_one_host_are_one_reminder(office: Office) -> None:
    placement = placement_of(office)
    first = row_for(unconfirmed, placement)
    WorkSessionFactory(placement=placement, start=13, hours=2, drafted_at=first.drafted_at)
    (due,) = unconfirmed(office, office.today())
    assert due.title.endswith("2 catatan")
    WorkSession.objects.filter(pk=first.pk).update(
        state="confirmed", confirmed_by=UserFactory(village_head=True), confirmed_at=first.drafted_at
    )
    (due,) = unconfirmed(office, office.today())
    assert due.title.endswith("1 catatan")


def test_the_head_checks_what_came_through_the_hands_of_the_officer(office: Office, head: User) -> None:
    placement = placement_of(office)
    session = row_for(unverified, placement)
    assert told(unverified, office, office.today()) == {
        (placement.sentence.public_id, placement.supervision.officer_id)
    }
    link = HostLinkFactory(site=placement.site, created_by=placement.supervision.officer)
    WorkSession.objects.filter(pk=session.pk).update(confirmed_by=None, confirmed_link=link)
    assert told(unverified, office, office.today()) == {(placement.sentence.public_id, head.pk)}


def test_hours_under_objection_are_not_asked_to_be_checked(office: Office) -> None:
    session = row_for(unverified, placement_of(office))
    DisputeFactory(session=session)
    assert told(unverified, office, office.today()) == set()


def test_officer_and_head_are_told_of_an_objection_until_it_is_answered(office: Office, head: User) -> None:
    placement = placement_of(office)
    session = row_for(unanswered, placement)
    dispute = session.disputes.get()
    officer_id = placement.supervision.officer_id
    assert told(unanswered, office, office.today()) == {(dispute.public_id, officer_id), (dispute.public_id, head.pk)}
    HoursDispute.objects.filter(pk=dispute.pk).update(
        outcome="upheld", answer="Sesuai daftar hadir.", settled_by=head, settled_at=dispute.raised_at
    )
    assert told(unanswered, office, office.today()) == set()


@pytest.mark.parametrize("find", [unconfirmed, unverified])
def test_nothing_is_told_elsewhere_or_of_a_finished_sentence(office: Office, find: Find) -> None:
    placement = placement_of(office)
    row_for(find, placement)
    assert told(find, real_office("bapas-palopo"), office.today()) == set()
    assert told(find, office, office.today()) != set()
    SocialWorkSentence.objects.filter(pk=placement.sentence_id).update(state="completed", closed_on=office.today())
    assert told(find, office, office.today()) == set()


@pytest.mark.parametrize("find", RULES.values())
def test_who_takes_the_case_or_stands_in_is_told(office: Office, find: Find) -> None:
    placement, colleague = placement_of(office), UserFactory(office=office)
    row_for(find, placement)
    officer = placement.supervision.officer
    SubstitutionFactory(officer=officer, substitute=colleague, arranged_by=colleague)
    assert {pk for _subject, pk in told(find, office, office.today())} == {officer.pk, colleague.pk}
    newcomer = UserFactory(office=office)
    Supervision.objects.filter(pk=placement.supervision.pk).update(officer=newcomer)
    assert {pk for _subject, pk in told(find, office, office.today())} == {newcomer.pk}


def test_the_heads_are_told_of_hours_of_a_case_that_nobody_has_or_whose_officer_left(
    office: Office, head: User
) -> None:
    for find in RULES.values():
        placement = placement_of(office)
        row_for(find, placement)
        User.objects.filter(pk=placement.supervision.officer_id).update(is_active=False)
        assert {pk for _subject, pk in told(find, office, office.today())} == {head.pk}, find
        Supervision.objects.filter(pk=placement.supervision.pk).update(officer=None, status="registered")
        assert {pk for _subject, pk in told(find, office, office.today())} == {head.pk}, find
        SocialWorkSentence.objects.filter(pk=placement.sentence_id).update(state="completed", closed_on=office.today())


@pytest.mark.parametrize("find", RULES.values())
def test_more_rows_ask_no_more_of_the_database(office: Office, find: Find) -> None:
    row_for(find, placement_of(office))
    one, queries = queries_of(find, office, office.today())
    for _ in range(3):
        row_for(find, placement_of(office))
    assert queries_of(find, office, office.today()) == (one + 3, queries)
