"""The day and the clock are those of the person and the office."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client

from accounts.models import AccessEvent, User, Zone
from tests.accounts.test_constraints import access_event
from tests.factories.accounts import OfficeFactory, UserFactory

pytestmark = pytest.mark.django_db

BETWEEN_DAYS = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)  # 22.30 WIB, 23.30 WITA, 00.30 WIT on the next day


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("django.utils.timezone.now", lambda: BETWEEN_DAYS)


@pytest.mark.parametrize(
    ("zone", "today"),
    [(Zone.WIB, date(2026, 11, 21)), (Zone.WITA, date(2026, 11, 21)), (Zone.WIT, date(2026, 11, 22))],
)
def test_today_is_the_offices_and_its_peoples(zone: Zone, today: date) -> None:
    office = OfficeFactory(timezone=zone)
    assert office.today() == today
    assert UserFactory(office=office).today() == today


def test_own_choice_comes_before_the_offices_zone() -> None:
    office = OfficeFactory(timezone=Zone.WIB)
    assert UserFactory(office=office, own_timezone=Zone.WIT).today() == date(2026, 11, 22)


def test_person_without_place_reads_western_time() -> None:
    assert UserFactory(national=True).zone.key == "Asia/Jakarta"


@pytest.mark.parametrize(
    ("zone", "shown"), [(Zone.WIB, "22.30 WIB"), (Zone.WITA, "23.30 WITA"), (Zone.WIT, "00.30 WIT")]
)
def test_pages_show_the_readers_clock(monkeypatch: pytest.MonkeyPatch, zone: Zone, shown: str) -> None:
    head = UserFactory(head=True, office=OfficeFactory(timezone=zone))
    access_event(office_code=head.office.code).save()
    event = AccessEvent.objects.get()
    assert event.at == BETWEEN_DAYS
    monkeypatch.undo()
    client = Client()
    client.force_login(User.objects.get(pk=head.pk))
    assert shown in client.get("/access-log/").content.decode()


def test_office_today_is_the_offices_day_whatever_clock_the_person_reads() -> None:
    person = UserFactory(office=OfficeFactory(timezone=Zone.WIT), own_timezone=Zone.WIB)
    assert (person.today(), person.office_today()) == (date(2026, 11, 21), date(2026, 11, 22))
    assert UserFactory(national=True).office_today() == date(2026, 11, 21)
