"""Figures by regency: people where they live, events where they were held, and together the figure of the place."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from reports.dashboard.asked import Asked
from reports.dashboard.counts import count, total
from reports.dashboard.figures import FIGURE_NAMES
from reports.dashboard.regencies import ELSEWHERE, count_by_regency, groups, places
from reports.figures.period import Period
from tests.factories.accounts import OfficeFactory, UserFactory, office
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory
from villages.models import Regency, Village

pytestmark = pytest.mark.django_db


def village_in(regency: str) -> Village:
    found = Village.objects.filter(code__startswith=f"{regency}.").order_by("code").first()
    assert found is not None
    return found


def test_the_regencies_together_are_the_figures_of_the_place() -> None:
    palopo, other = office("bapas-palopo"), OfficeFactory()
    own = Regency.objects.filter(office=palopo).order_by("code").first()
    assert own is not None
    now, period = datetime.now(UTC), Period.twelve_months(palopo.today())
    for village in (village_in(own.code), village_in("33.74")):
        person = ClientFactory(office=palopo, village=village)
        case = SupervisionFactory(office=palopo, client=person)
        SupervisionFactory(office=palopo, client=person, kind="assimilation")
        VisitFactory(supervision=case, held=True)
        VisitFactory(supervision=case, overdue=True)
        ReportInFactory(supervision=case, missed=True, due_on=palopo.today())
    lives_here = ClientFactory(office=palopo, village=village_in(own.code))
    sentence = SentenceFactory(supervision__client=lives_here, supervision__office=palopo, state="placed")
    WorkSessionFactory(placement=PlacementFactory(sentence=sentence), verified=True)
    for host in (palopo, other):
        event = OutreachEventFactory(office=host, held=True, village=village_in(own.code))
        for village in (village_in(own.code), village_in("33.74")):
            registration = VillageRegistrationFactory(event=event, village=village, accepted=True)
            AttendanceGroupFactory(registration=registration, attended=3)
    known = places([palopo], palopo.regional_office)
    found = count_by_regency(Asked([palopo], period, now), known)
    assert found[own.code] == {
        "clients": 2,
        "visits": 1,
        "met": 1,
        "overdue": 1,
        "missed": 1,
        "minutes_ordered": 4800,
        "minutes_verified": 240,
        "events": 1,
        "villages": 1,
    }
    assert (found[ELSEWHERE]["clients"], found[ELSEWHERE]["villages"]) == (1, 1)
    whole = total(count([palopo], period, now).values())
    assert {name: sum(values[name] for values in found.values()) for name in FIGURE_NAMES} == {
        name: whole.values[name] for name in FIGURE_NAMES
    }


def test_places_stand_by_bapas_and_name_and_those_without_a_bapas_come_last() -> None:
    palopo = office("bapas-palopo")
    orphan = Regency.objects.filter(province__regional_office=palopo.regional_office).exclude(office=palopo).first()
    assert orphan is not None
    Regency.objects.filter(pk=orphan.pk).update(office=None)
    offices = list(palopo.regional_office.offices.filter(is_active=True))
    found = places(offices, palopo.regional_office)
    assert found[-1].name == orphan.name
    assert found[-1].office is None
    named = [(str(place.office), place.name) for place in found if place.office]
    assert named == sorted(named)
    assert {place.office for place in places([palopo], None)} == {palopo}
    shown = groups(found, {found[0].code: {"clients": 5}, found[1].code: {"clients": 9}}, "clients")
    assert shown[-1].label == "Belum ada Bapas"
    tiles = {tile.name: (tile.value, tile.tone) for group in shown for tile in group.tiles}
    assert [tiles[found[index].name] for index in (0, 1, 2)] == [(5, 3), (9, 5), (0, 1)]


def test_the_number_of_queries_does_not_grow_and_nothing_is_nothing() -> None:
    now = datetime.now(UTC)
    offices = [OfficeFactory(timezone=zone) for zone in ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")]
    period = Period.month(offices[0].today())
    with CaptureQueriesContext(connection) as queries:
        assert count_by_regency(Asked(offices, period, now), places(offices, None)) == {}
    assert len(queries) == 10
    assert count_by_regency(Asked([], period, now), []) == {}


def test_every_figure_can_be_chosen_and_a_heads_are_those_of_the_tiles(client: Client) -> None:
    palopo = office("bapas-palopo")
    case = SupervisionFactory(office=palopo)
    VisitFactory(supervision=case, held=True)
    hidden = SupervisionFactory(office=palopo)
    head = UserFactory(head=True, office=palopo)
    RestrictionFactory(client=hidden.client, kind="related", excluded=head)
    client.force_login(UserFactory(regional=True, regional_office=palopo.regional_office))
    for figure in FIGURE_NAMES:
        response = client.get(reverse("reports:dashboard"), {"figure": figure})
        assert response.context["page"].section("regencies").drawn.figure.name == figure
        assert "Angka lain dipilih di atas halaman" in response.text
    client.force_login(head)
    response = client.get(reverse("reports:dashboard"))
    page = response.context["page"]
    assert "dipilih di atas halaman" not in response.text  # a head has no such choice
    tiles = {
        cell.key: cell.value for slug in ("today", "period") for row in page.section(slug).rows for cell in row.cells
    }
    whole = {cell.key.removeprefix("regency_"): cell.value for cell in page.section("regencies").total.cells}
    assert tiles["clients"] == 1
    assert {name: whole[name] for name in tiles if name in whole} == {
        name: tiles[name] for name in tiles if name in whole
    }
