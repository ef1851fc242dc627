"""The measures of the programme: each number that leads somewhere leads to exactly its rows."""

from datetime import date

import pytest
from django.test import Client

from accounts.models import User
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import FollowUpFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.villages import village

pytestmark = pytest.mark.django_db


def measured(user: User) -> dict[str, tuple[int, int | None]]:
    """Each measure: its number, and how many rows its list has for this person."""
    client = Client()
    client.force_login(user)
    found = client.get("/outreach/measures/", {"year": 2026}).context["measures"]
    return {
        row.label: (row.number, client.get(row.url).context["page_obj"].paginator.count if row.url else None)
        for row in (*found.synergy, *found.reintegration)
    }


def test_promises_of_the_year_are_the_rows_of_their_lists() -> None:
    place = {"kind": "promise", "village": village("19.71.01.1004")}
    settled = {"settled_on": date(2026, 5, 1), "outcome": "Selesai.", "settled_by": UserFactory(office=office())}
    for due_on, facts in (
        (date(2026, 1, 1), {}),
        (date(2026, 12, 31), {"state": "done", **settled}),
        (date(2026, 6, 1), {"state": "dropped", **settled}),
        (date(2027, 1, 1), {"state": "done", **settled}),
        (date(2025, 12, 31), {}),
    ):
        FollowUpFactory(due_on=due_on, **place, **facts)
    FollowUpFactory(due_on=date(2026, 6, 1))
    found = measured(UserFactory(head=True, office=office()))
    assert (found["Janji desa ditepati"], found["Janji desa dengan tenggat tahun ini"]) == ((1, 1), (2, 2))
    told = measured(UserFactory(national=True))
    assert (told["Janji desa ditepati"], told["Janji desa dengan tenggat tahun ini"]) == ((1, None), (2, None))


def test_ended_cases_leave_out_who_is_hidden_from_the_reader() -> None:
    here, mid = office(), date(2026, 6, 1)
    for status in ("completed", "completed", "revoked", "transferred"):
        case = SupervisionFactory(
            office=here, status=status, closed_on=mid, starts_on=date(2026, 1, 5), assignment=False
        )
    hidden = SupervisionFactory(
        office=here, status="completed", closed_on=mid, starts_on=date(2026, 1, 5), assignment=False
    )
    RestrictionFactory(client=hidden.client)
    assert case.office == here
    head, officer, kanwil = (
        UserFactory(head=True, office=office()),
        UserFactory(office=office()),
        UserFactory(national=True),
    )
    figures = ("Bimbingan selesai", "Bimbingan dicabut")
    assert [measured(head)[label] for label in figures] == [(3, 3), (1, 1)]
    assert [measured(officer)[label] for label in figures] == [(2, None), (1, None)]
    assert [measured(kanwil)[label] for label in figures] == [(3, None), (1, None)]


def test_days_that_cannot_be_meant_narrow_nothing() -> None:
    client = Client()
    client.force_login(UserFactory(office=office()))
    for address in ("/outreach/", "/outreach/reached/", "/meetings/", "/follow-ups/"):
        for day in ("0001-01-01", "9999-12-31", "1999-12-31", "2026-02-31"):
            answer = client.get(address, {"start": day, "end": day})
            assert (answer.status_code, address, day) == (200, address, day)
