"""The village's own pages: the order of what is there, what a phone can tap, and nothing about a client."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import User
from programs.models import FollowUp
from tests.factories.accounts import UserFactory, office
from tests.factories.clients import SupervisionFactory
from tests.factories.community import CommunityGroupFactory, SolvedProblemFactory, VillageProfileFactory
from tests.factories.programs import OutreachEventFactory, VillageRegistrationFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory
from tests.factories.villages import VillageOfficialFactory, village

pytestmark = pytest.mark.django_db


@pytest.fixture
def lurah() -> User:
    return VillageOfficialFactory(village=village(), user__name="Bambang Sutrisno").user


def page_of(user: User) -> str:
    browser = Client()
    browser.force_login(user)
    answer = browser.get("/village/")
    assert answer.status_code == 200
    return answer.text


def promise(**changes: object) -> FollowUp:
    event = OutreachEventFactory(office=office())
    facts = {"office": event.office, "kind": "promise", "event": event, "village": village(),
             "title": "Menunjuk", "told_village": "Menunjuk narahubung", "owner_name": "Lurah",
             "due_on": event.office.today(),
             "created_by": event.created_by}  # fmt: skip
    return FollowUp.objects.create(**(facts | changes))


def test_what_waits_comes_first_and_the_rest_in_its_order(lurah: User) -> None:
    VillageRegistrationFactory(event=OutreachEventFactory(office=office()), village=village())
    HostSiteFactory(office=office(), village=village(), name="Balai RW 03")
    promise()
    CommunityGroupFactory(name="FKPM Semabung")
    VillageProfileFactory()
    page = page_of(lurah)
    words = ["Baca dan jawab", "Laporkan masalah", "Balai RW 03", "Menunjuk narahubung", "FKPM Semabung", "tel:",
             "Adat dan kebiasaan setempat", "Bersedia, belum ada kelompok"]  # fmt: skip
    places = [page.find(word) for word in words]
    assert -1 not in places
    assert places == sorted(places)


def test_an_empty_village_reads_what_to_do(lurah: User) -> None:
    page = page_of(lurah)
    for words in ("belum ada undangan", "Tempat kerja sosial: belum ada", "Kesepakatan: tidak ada",
                  "Kelompok warga: belum dicatat", "Profil kelurahan: belum diisi", "Isi profil"):  # fmt: skip
        assert words in page


def test_promises_of_other_villages_and_settled_ones_are_not_there(lurah: User) -> None:
    promise(told_village="Milik desa lain", village=village("19.71.02.1001"))
    promise(told_village="Sudah beres", state="done", outcome="Selesai", settled_on=office().today(), settled_by=lurah)
    promise(told_village="Tanpa desa", village=None)
    page = page_of(lurah)
    for title in ("Milik desa lain", "Sudah beres", "Tanpa desa"):
        assert title not in page


@pytest.mark.parametrize("child", [False, True])
def test_nothing_of_a_client_is_on_the_first_page(lurah: User, child: bool) -> None:
    case = SupervisionFactory(
        office=office(), child=child, client__village=village(), client__name="Zulkarnain Harahap",
        **({} if child else {"kind": "social_work_sentence"}),
    )  # fmt: skip
    site = HostSiteFactory(office=office(), village=village())
    PlacementFactory(sentence=SentenceFactory(supervision=case, child=child, state="in_progress"), site=site)
    page = page_of(lurah)
    for secret in ("Zulkarnain", "Harahap", case.register_no or "-"):
        assert secret == "-" or secret not in page


def test_the_office_reads_the_number_and_the_village_the_word(lurah: User) -> None:
    VillageProfileFactory(readiness=2, readiness_note="Warga takut")
    page = page_of(lurah)
    assert "Ragu-ragu" in page
    assert "Warga takut" not in page


def test_a_group_of_the_own_village_can_be_written_and_another_cannot_be_read(lurah: User) -> None:
    own = SolvedProblemFactory(group__name="FKPM Semabung").group
    other = CommunityGroupFactory(village=village("19.71.02.1001"))
    browser = Client()
    browser.force_login(lurah)
    assertContains(browser.get(f"/groups/{own.public_id}/"), "Catat masalah selesai")
    assert browser.get(f"/groups/{other.public_id}/").status_code == 404
    assert browser.get("/groups/").status_code == 403
    registrar = Client()
    registrar.force_login(UserFactory(registrar=True, office=office()))
    assertNotContains(registrar.get(f"/groups/{own.public_id}/"), "Catat masalah selesai")
