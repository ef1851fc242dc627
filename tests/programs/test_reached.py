"""One meaning of "desa terjangkau", wherever it is counted."""

from datetime import UTC, datetime

import pytest
from django.core.cache import cache

from programs.coverage import Place, total_of
from programs.models import OutreachEvent, VillageRegistration
from programs.where_next.ranking import rank_villages
from reports.dashboard.counts import count
from reports.figures.outreach import held_in, villages_reached
from reports.figures.period import Period
from reports.outreach.public_counts import freeze_public_counts
from tests.factories.accounts import UserFactory, office
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.villages import village

pytestmark = pytest.mark.django_db
HOST, CAME, EMPTY, AHEAD = "19.71.01.1004", "19.71.01.1006", "19.71.02.1002", "19.71.02.1003"


@pytest.fixture(autouse=True)
def events() -> None:
    """An event in a village of which nobody came, people of a second, an empty row of a third; one still ahead."""
    starts_at = datetime(2026, 10, 10, 2, tzinfo=UTC)
    held = OutreachEventFactory(office=office(), village=village(HOST), held=True, starts_at=starts_at)
    VillageRegistrationFactory(event=held, village=village(HOST))
    came = VillageRegistrationFactory(event=held, village=village(CAME))
    AttendanceGroupFactory(registration=came, attended=15)  # below ten the public page says nothing
    AttendanceGroupFactory(registration=came, attended=2, group="women")
    AttendanceGroupFactory(
        registration=VillageRegistrationFactory(event=held, village=village(EMPTY)), expected=9, attended=0
    )
    ahead = OutreachEventFactory(office=office(), village=village(AHEAD), starts_at=starts_at)
    AttendanceGroupFactory(registration=VillageRegistrationFactory(event=ahead, village=village(AHEAD)), attended=3)
    cache.clear()


def everywhere() -> dict[str, int]:
    """The figure of each page that shows it."""
    user, bapas, october = (
        UserFactory(office=office()),
        office(),
        Period.month(datetime(2026, 10, 1, tzinfo=UTC).date()),
    )
    [counts] = count([bapas], october, datetime(2026, 11, 2, tzinfo=UTC)).values()
    return {
        "querysets": VillageRegistration.objects.visible_to(user).reached().values("village").distinct().count(),
        "coverage": total_of(Place(user, 2026)).figures["reached"].number,
        "where next": sum(row.known.last_visit is not None for row in rank_villages(user, bapas)),
        "T10": villages_reached(held_in(bapas, october)),
        "dashboard": counts.values["villages"],
        "public page": freeze_public_counts(datetime(2026, 11, 2, tzinfo=UTC)).villages,
    }


def test_a_village_is_reached_when_its_people_came_to_a_held_event() -> None:
    assert set(everywhere().values()) == {1}


def test_the_host_village_is_reached_when_its_own_people_came() -> None:
    row = VillageRegistration.objects.get(village=village(HOST))
    AttendanceGroupFactory(registration=row, attended=1)
    assert set(everywhere().values()) == {2}


def test_an_event_that_was_called_off_reaches_nobody() -> None:
    OutreachEvent.objects.update(state="cancelled", cancelled_reason="Banjir")
    assert set(everywhere().values()) == {0}
