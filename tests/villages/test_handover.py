"""A village changes hands: what stays is the village's, and nothing the predecessor held opens it any more."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import User
from programs.models import InvitationLink
from sentences.actions.host_link import make_link
from sentences.models import HostLink
from tests.factories.accounts import PASSWORD, UserFactory, office
from tests.factories.community import CommunityGroupFactory, VillageProfileFactory
from tests.factories.invitation import InvitationLinkFactory
from tests.factories.programs import OutreachEventFactory, VillageRegistrationFactory
from tests.factories.sentences import HostSiteFactory
from tests.factories.villages import VillageOfficialFactory, village
from villages.actions import end_term, hand_over_village
from villages.handover import is_held_by
from villages.models import VillageOfficial

pytestmark = pytest.mark.django_db

LURAH = "Bambang Sutrisno"


@pytest.fixture
def head() -> User:
    return UserFactory(head=True, office=office())


@pytest.fixture
def term() -> VillageOfficial:
    return VillageOfficialFactory(village=village(), user__name=f"{LURAH}, S.IP.")


def invitation_link(head: User, holder: str, code: str = "19.71.01.1004") -> InvitationLink:
    registration = VillageRegistrationFactory(event=OutreachEventFactory(office=office()), village=village(code))
    expires_at = timezone.now() + timedelta(days=20)
    return InvitationLinkFactory(registration=registration, holder=holder, created_by=head, expires_at=expires_at)


def host_link(head: User, holder: str, code: str = "19.71.01.1004") -> HostLink:
    site = HostSiteFactory(office=office(), village=village(code), created_by=head)
    return make_link(site=site, holder=holder, days=20, by=head).link


def is_live(link: InvitationLink | HostLink, days: int = 0) -> bool:
    link.refresh_from_db()
    return link.is_live(timezone.now() + timedelta(days=days))


def successor(head: User, since_in: int = 0, *, is_delegate: bool = False) -> User:
    """Hands Semabung Lama over."""
    user = UserFactory(village_head=True, name="Siti Aminah")
    since = head.today() + timedelta(days=since_in)
    hand_over_village(village=village(), user=user, title="Lurah", since=since, is_delegate=is_delegate, by=head)
    return user


def test_every_invitation_link_of_the_village_ends_with_its_head(head: User, term: VillageOfficial) -> None:
    own, handed_on = invitation_link(head, LURAH), invitation_link(head, "Sekretaris desa")
    elsewhere = invitation_link(head, LURAH, "19.71.02.1001")
    successor(head)
    assert (is_live(own), is_live(handed_on), is_live(elsewhere)) == (False, False, True)


def test_of_host_links_the_predecessors_own_ends_and_the_supervisors_stay(head: User, term: VillageOfficial) -> None:
    own, supervisor = host_link(head, f"  {LURAH.upper()}, S.IP. "), host_link(head, "Pak Rahman")
    successor(head)
    assert (is_live(own), is_live(supervisor)) == (False, True)
    assert own.revoked_by == head


def test_a_term_that_begins_later_lets_links_run_until_that_day(head: User, term: VillageOfficial) -> None:
    links = [invitation_link(head, LURAH), host_link(head, LURAH)]
    successor(head, since_in=5)
    for link in links:
        assert (is_live(link), is_live(link, days=6)) == (True, False)
        assert link.revoked_at is None


def test_a_delegate_takes_only_the_own_links_along(head: User, term: VillageOfficial) -> None:
    VillageOfficialFactory(village=village(), is_delegate=True, user__name="Dewi Lestari")
    of_head, of_delegate = invitation_link(head, LURAH), invitation_link(head, "Dewi Lestari")
    successor(head, is_delegate=True)
    assert (is_live(of_head), is_live(of_delegate)) == (True, False)


def test_a_term_that_ends_with_nobody_following_ends_links_too(head: User, term: VillageOfficial) -> None:
    links = [invitation_link(head, LURAH), host_link(head, LURAH)]
    end_term(official=term, until=head.today(), by=head)
    assert [is_live(link) for link in links] == [False, False]


def test_the_predecessors_password_opens_no_village(head: User, term: VillageOfficial) -> None:
    VillageProfileFactory(potential="Kebun lada rahasia")
    successor(head)
    old = Client()
    old.post("/accounts/login/", {"login": term.user.username, "password": PASSWORD})
    page = old.get("/village/")
    assertContains(page, "tidak sedang memimpin desa")
    assertNotContains(page, "Kebun lada")
    assert old.get("/villages/19.71.01.1004/profile/").status_code == 404
    assertNotContains(old.get("/villages/19.71.01.1004/"), "Kebun lada")


def test_the_new_head_reads_what_is_there_and_who_came_before(head: User, term: VillageOfficial) -> None:
    VillageProfileFactory(potential="Kebun lada")
    CommunityGroupFactory(name="FKPM Semabung")
    new = Client()
    new.force_login(successor(head))
    page = new.get("/village/")
    for words in ("Anda baru menjabat", LURAH, "1 Januari 2024", "1 kelompok warga", "FKPM Semabung", "Kebun lada"):
        assertContains(page, words)
    assertNotContains(page, PASSWORD)


def test_after_two_months_the_handover_is_folded(head: User, term: VillageOfficial) -> None:
    since = head.today() - timedelta(days=61)
    user = UserFactory(village_head=True)
    hand_over_village(village=village(), user=user, title="Lurah", since=since, by=head)
    browser = Client()
    browser.force_login(user)
    page = browser.get("/village/")
    assertContains(page, "Serah terima jabatan")
    assertNotContains(page, "Anda baru menjabat")


@pytest.mark.parametrize(
    ("holder", "is_own"),
    [
        ("Bambang Sutrisno", True),
        (" bambang  sutrisno, S.IP. ", True),
        ("Bambang", False),
        ("Ny. Bambang Sutrisno", False),
    ],
)
def test_whose_link_it_is(holder: str, is_own: bool) -> None:
    assert is_held_by(holder, User(name="Bambang Sutrisno, S.IP.")) == is_own
