"""Community policing beside outreach: each figure is its list, in the reader's own place, at a constant cost."""

from datetime import date
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import User
from programs.coverage import FACETS, Place, coverage_of, total_of
from tests.factories.accounts import UserFactory, office
from tests.factories.community import CommunityGroupFactory, SolvedProblemFactory, VillageProfileFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.villages import village, villages
from villages.models import District

pytestmark = pytest.mark.django_db

URL = "/villages/coverage/"
HERE = "19.71.01"


def browser(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def readers() -> list[User]:
    place = office()
    return [
        UserFactory(office=place),
        UserFactory(regional=True, regional_office=place.regional_office),
        UserFactory(national=True),
    ]


@pytest.fixture
def told() -> None:
    """Two villages of one district, one of another office, with everything the page counts."""
    first, second = villages(f"{HERE}.", count=2)
    VillageProfileFactory(village=first)
    VillageProfileFactory(village=second, has_police=False, police_name="", police_phone="")
    fkpm = CommunityGroupFactory(village=first)
    CommunityGroupFactory(village=second, ended=True)
    CommunityGroupFactory(village=second, pokmas=True)
    SolvedProblemFactory(group=fkpm, on=date(UserFactory().today().year, 1, 2), jointly=True)
    SolvedProblemFactory(group=fkpm, on=date(UserFactory().today().year, 1, 2))
    SolvedProblemFactory(group=fkpm, on=date(2022, 1, 2), jointly=True)
    event = OutreachEventFactory(office=office(), village=first, held=True)
    AttendanceGroupFactory(registration=VillageRegistrationFactory(event=event, village=first), attended=4)
    VillageProfileFactory(village=village("73.73.03.1001"))


def count_of(answer: object) -> int:
    return answer.context["page_obj"].paginator.count  # type: ignore[attr-defined, no-any-return]


def test_every_figure_is_the_list_it_leads_to(told: None) -> None:
    for user in readers():
        page = browser(user).get(URL)
        cells = [cell for row in [page.context["total"], *page.context["rows"]] for cell in row.figures.values()]
        assert len(cells) > len(FACETS)
        for cell in cells:
            assert count_of(browser(user).get(cell.url)) == cell.number, (user.role, cell.url)


def test_what_one_district_has(told: None) -> None:
    user = readers()[0]
    [row] = coverage_of(Place(user, user.today().year), [District.objects.get(code=HERE)])
    numbers = {key: cell.number for key, cell in row.figures.items()}
    assert {key: numbers[key] for key in ("police", "fkpm", "pokmas_lipas", "problems", "reached")} == {
        "police": 1, "fkpm": 1, "pokmas_lipas": 1, "problems": 1, "reached": 1,
    }  # fmt: skip
    assert numbers["police_unknown"] == numbers["place"] - 2, "unknown is not none"
    assert row.last_event is not None


def test_a_reader_counts_the_own_place_alone(told: None) -> None:
    here, kanwil, ditjenpas = (total_of(Place(user, 2026)).figures["police"].number for user in readers())
    assert (here, kanwil, ditjenpas) == (1, 1, 2)
    away = UserFactory(office=office("bapas-palopo"))
    assertNotContains(browser(away).get(URL, {"tab": "all"}), "Bukit Intan")


def test_ditjenpas_narrows_to_one_office_and_the_lists_follow(told: None) -> None:
    user = readers()[2]
    page = browser(user).get(URL, {"office": str(office("bapas-palopo").public_id)})
    total = page.context["total"].figures["police"]
    assert total.number == 1
    assert "office=" in urlsplit(total.url).query
    assert count_of(browser(user).get(total.url)) == 1


def test_districts_with_and_without_a_record(told: None) -> None:
    page = browser(readers()[0]).get(URL)
    told_here, silent, every = (tab["count"] for tab in page.context["tabs"])
    assert (told_here, told_here + silent) == (1, every)


def test_definitions_are_printed_and_no_figure_of_others_is_shown(told: None) -> None:
    page = browser(readers()[2]).get(URL)
    for words in ("Arti angka", "belum diketahui tidak dihitung", "bukan data kepolisian"):
        assertContains(page, words)
    for claim in ("49.335", "48.890", "465.921"):
        assertNotContains(page, claim)


def test_3_and_300_villages_ask_the_same_questions() -> None:
    user = readers()[2]
    signed_in = browser(user)

    def asked() -> int:
        signed_in.get(URL, {"tab": "all"})
        with CaptureQueriesContext(connection) as queries:
            assert signed_in.get(URL, {"tab": "all"}).status_code == 200
        return len(queries)

    writer = UserFactory()
    places = villages("19.", count=300)
    for place in places[:3]:
        VillageProfileFactory(village=place, changed_by=writer)
    few = asked()
    for place in places[3:]:
        VillageProfileFactory(village=place, changed_by=writer)
        CommunityGroupFactory(village=place, created_by=writer)
    assert asked() <= few


@pytest.mark.parametrize("query", ["?office=x", "?q=%00", "?tab=%00", "?page=zzz", "?tab=all&page=99999"])
def test_a_strange_address_is_no_failure(query: str) -> None:
    assert browser(readers()[2]).get(URL + query).status_code == 200
