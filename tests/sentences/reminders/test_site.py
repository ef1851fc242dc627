"""Who is told of work tomorrow and of the agreement of a host that ends, on which days, and who is not."""

from datetime import date, timedelta

import pytest

from accounts.models import Office, User
from clients.models import Supervision
from reminders.kinds import RecipientKind
from reminders.registry import rule_named
from sentences.models import Ground, HostSite, Pause, Placement, SiteCover, WorkPlan
from sentences.reminders.cover import cover_ending
from sentences.reminders.workday import client_works_tomorrow, guarantor_of_worker, work_tomorrow
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import SupervisionFactory
from tests.factories.contact import GuarantorFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, SiteCoverFactory
from tests.factories.transfer import SubstitutionFactory
from tests.reminding import days_told, placeholders_filled, queries_of, told

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 23)
CHRISTMAS = date(2026, 12, 25)


@pytest.fixture
def office() -> Office:
    """Bapas Pangkalpinang."""
    return real_office()


@pytest.fixture
def head(office: Office) -> User:
    """Its head."""
    return UserFactory(head=True, office=office)


def worker(office: Office, on: date, **facts: object) -> Placement:
    """Somebody whose weekly plan has that weekday."""
    case = SupervisionFactory(office=office, kind="social_work_sentence")
    sentence = SentenceFactory(supervision=case, state="placed", starts_on=on - timedelta(days=20))
    placement = PlacementFactory(sentence=sentence, **facts)
    WorkPlan.objects.create(
        sentence=sentence,
        weekday=on.isoweekday(),
        starts_at="08:00",
        minutes=240,
        since=sentence.starts_on,
        set_by=case.officer,
    )
    return placement


def test_both_rules_are_registered_and_fill_their_placeholders(office: Office) -> None:
    for name, find in (("work_tomorrow", work_tomorrow), ("site_cover_ending", cover_ending)):
        rule = rule_named(name)
        assert rule is not None
        assert rule.find is find
    worker(office, MONDAY)
    placeholders_filled("work_tomorrow", office, MONDAY)
    site = HostSiteFactory(office=office, cover=None)
    SiteCoverFactory(site=site, ends_on=MONDAY)
    placeholders_filled("site_cover_ending", office, MONDAY)


def test_work_is_told_the_day_before_and_on_its_day(office: Office) -> None:
    placement = worker(office, MONDAY)
    assert days_told(work_tomorrow, office, MONDAY, before=3, after=3) == [-1, 0]
    (due,) = work_tomorrow(office, MONDAY - timedelta(days=1))
    assert (due.subject, due.occasion) == (placement.site.public_id, MONDAY)
    assert due.title == "Kerja sosial besok: 1 orang"
    assert placement.supervision.client.name not in due.title + due.body


def test_an_officer_is_told_once_for_a_site_with_the_number_of_people(office: Office) -> None:
    first = worker(office, MONDAY)
    second = worker(office, MONDAY, site=first.site)
    Supervision.objects.filter(pk=second.supervision.pk).update(officer=first.supervision.officer)
    (due,) = work_tomorrow(office, MONDAY)
    assert due.title.endswith("2 orang")


def test_the_heads_are_told_of_people_at_work_whose_case_nobody_has(office: Office, head: User) -> None:
    placement = worker(office, MONDAY)
    Supervision.objects.filter(pk=placement.supervision.pk).update(officer=None, status="registered")
    assert told(work_tomorrow, office, MONDAY) == {(placement.site.public_id, head.pk)}


def test_nobody_is_told_of_a_day_without_work(office: Office) -> None:
    placement = worker(office, CHRISTMAS)
    assert days_told(work_tomorrow, office, CHRISTMAS, before=6, after=0) == []
    assert told(work_tomorrow, office, CHRISTMAS - timedelta(days=7)) != set()
    ordinary = worker(office, MONDAY)
    sentence = ordinary.sentence
    assert (ordinary.site.public_id, ordinary.supervision.officer_id) in told(work_tomorrow, office, MONDAY)
    pause = Pause.objects.create(
        sentence=sentence, ground=Ground.ILL, text="Dirawat", since=MONDAY, until=MONDAY, decided_by=placement.placed_by
    )
    assert told(work_tomorrow, office, MONDAY) == set()
    pause.delete()
    HostSite.objects.filter(pk=ordinary.site.pk).update(open_days=[2])
    assert told(work_tomorrow, office, MONDAY) == set()
    HostSite.objects.filter(pk=ordinary.site.pk).update(open_days=[1])
    assert told(work_tomorrow, office, MONDAY) != set()
    sentence.period_days = 19
    sentence.save()
    assert told(work_tomorrow, office, MONDAY) == set()


def test_work_is_not_told_elsewhere_or_of_a_closed_case(office: Office) -> None:
    placement = worker(office, MONDAY)
    assert told(work_tomorrow, real_office("bapas-palopo"), MONDAY) == set()
    assert told(work_tomorrow, office, MONDAY) != set()
    Supervision.objects.filter(pk=placement.supervision.pk).update(status="deceased", closed_on=MONDAY)
    assert told(work_tomorrow, office, MONDAY) == set()


def test_who_takes_the_case_or_stands_in_is_told_of_work(office: Office) -> None:
    placement, colleague = worker(office, MONDAY), UserFactory(office=office)
    officer = placement.supervision.officer
    SubstitutionFactory(officer=officer, substitute=colleague, arranged_by=colleague, since=MONDAY)
    assert {pk for _subject, pk in told(work_tomorrow, office, MONDAY)} == {officer.pk, colleague.pk}
    newcomer = UserFactory(office=office)
    Supervision.objects.filter(pk=placement.supervision.pk).update(officer=newcomer)
    assert {pk for _subject, pk in told(work_tomorrow, office, MONDAY)} == {newcomer.pk}


def test_more_people_ask_no_more_of_the_database(office: Office) -> None:
    worker(office, MONDAY)
    one, queries = queries_of(work_tomorrow, office, MONDAY)
    for _ in range(3):
        worker(office, MONDAY)
    assert queries_of(work_tomorrow, office, MONDAY) == (one + 3, queries)


def test_a_worker_and_who_vouches_are_told_the_hour_and_nothing_of_a_sentence(office: Office) -> None:
    placement = worker(office, MONDAY)
    person = placement.supervision.client
    voucher = GuarantorFactory(client=person, may_be_reminded=True)
    GuarantorFactory(client=person)
    placeholders_filled("work_tomorrow_client", office, MONDAY)
    placeholders_filled("work_tomorrow_guarantor", office, MONDAY)
    for find, kind, key in (
        (client_works_tomorrow, RecipientKind.CLIENT, person.public_id),
        (guarantor_of_worker, RecipientKind.GUARANTOR, voucher.public_id),
    ):
        assert days_told(find, office, MONDAY, before=3, after=3) == [-1, 0]
        (due,) = find(office, MONDAY)
        assert (due.recipient_kind, due.recipient_key, due.occasion) == (kind, key, MONDAY)
        assert "pukul 08.00" in due.body
        said = (due.title + due.body).lower()
        for word in ("kerja", "pidana", "klien", person.name.lower(), placement.site.name.lower()):
            assert word not in said
        assert list(find(real_office("bapas-palopo"), MONDAY)) == []


def test_a_child_who_works_is_told_through_who_vouches(office: Office) -> None:
    placement = worker(office, MONDAY)
    type(placement.supervision.client).objects.filter(pk=placement.supervision.client.pk).update(is_child=True)
    GuarantorFactory(client=placement.supervision.client, may_be_reminded=True)
    assert list(client_works_tomorrow(office, MONDAY)) == []
    assert len(list(guarantor_of_worker(office, MONDAY))) == 1


def test_more_workers_ask_no_more_of_the_database_for_who_vouches(office: Office) -> None:
    def one_more() -> None:
        GuarantorFactory(client=worker(office, MONDAY).supervision.client, may_be_reminded=True)

    one_more()
    one, queries = queries_of(guarantor_of_worker, office, MONDAY)
    for _ in range(3):
        one_more()
    assert queries_of(guarantor_of_worker, office, MONDAY) == (one + 3, queries)


def test_an_ending_cover_is_told_sixty_days_before_to_head_and_proposer(office: Office, head: User) -> None:
    site = HostSiteFactory(office=office, cover=None)
    cover = SiteCoverFactory(site=site, ends_on=MONDAY)
    assert days_told(cover_ending, office, MONDAY - timedelta(days=60), before=2, after=2) == [1, 2]
    assert days_told(cover_ending, office, MONDAY, before=1, after=2) == [-1, 0]
    assert told(cover_ending, office, MONDAY) == {(site.public_id, head.pk), (site.public_id, site.created_by_id)}
    assert {due.occasion for due in cover_ending(office, MONDAY)} == {cover.ends_on}
    assert told(cover_ending, real_office("bapas-palopo"), MONDAY) == set()
    User.objects.filter(pk=site.created_by_id).update(office=real_office("bapas-palopo"))
    assert told(cover_ending, office, MONDAY) == {(site.public_id, head.pk)}


def test_a_cover_that_another_follows_or_of_a_closed_site_is_not_told(office: Office, head: User) -> None:
    site = HostSiteFactory(office=office, cover=None)
    SiteCoverFactory(site=site, ends_on=MONDAY)
    following = SiteCoverFactory(site=site, starts_on=MONDAY)
    assert told(cover_ending, office, MONDAY) == set()
    SiteCover.objects.filter(pk=following.pk).update(ends_on=MONDAY + timedelta(days=9))
    assert {due.occasion for due in cover_ending(office, MONDAY)} == {MONDAY + timedelta(days=9)}
    HostSite.objects.filter(pk=site.pk).update(state="closed", state_reason="Pindah")
    assert told(cover_ending, office, MONDAY) == set()


def test_more_sites_ask_no_more_of_the_database(office: Office, head: User) -> None:
    SiteCoverFactory(site=HostSiteFactory(office=office, cover=None), ends_on=MONDAY)
    one, queries = queries_of(cover_ending, office, MONDAY)
    for _ in range(3):
        SiteCoverFactory(site=HostSiteFactory(office=office, cover=None, created_by=head), ends_on=MONDAY)
    found, again = queries_of(cover_ending, office, MONDAY)
    assert (found, again) == (one + 3, queries)
