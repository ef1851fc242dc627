"""Random sequences of giving away, asking, accepting, refusing and taking back: nothing is lost, one officer each."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.models import Office, User
from bapas_portal.law import DomainError
from clients.actions import accept_transfer, assign_officer, refuse_transfer, request_transfer, withdraw_transfer
from clients.models import Assignment, ReportIn, Supervision, Transfer, Visit
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory

VERBS = ("assign", "request", "accept", "accept_without_officer", "refuse", "withdraw")
STEPS = st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 2)), max_size=14)


class Offices:
    """Three offices with two officers each, and one client with two cases at the first."""

    def __init__(self) -> None:
        self.offices: list[Office] = [OfficeFactory() for _ in range(3)]
        self.officers = {place.pk: [UserFactory(office=place) for _ in range(2)] for place in self.offices}
        self.heads = {place.pk: UserFactory(head=True, office=place) for place in self.offices}
        first = self.offices[0]
        case = SupervisionFactory(office=first, officer=self.officers[first.pk][0])
        self.client = case.client
        SupervisionFactory(office=first, client=self.client, unassigned=True)
        VisitFactory(supervision=case)
        VisitFactory(supervision=case, held=True)
        ReportInFactory(supervision=case)
        self.numbers = iter(range(10_000))

    def head(self, office_id: int) -> User:
        return self.heads[office_id]  # type: ignore[no-any-return]

    def step(self, verb: str, choice: int) -> None:
        """One verb of whoever may do it, on whatever is there."""
        self.client.refresh_from_db()
        here = self.client.office_id
        waiting = Transfer.objects.waiting().filter(client=self.client).first()
        if verb == "assign":
            for case in Supervision.objects.open().filter(client=self.client):
                assign_officer(supervision=case, officer=self.officers[here][choice % 2], by=self.head(here))
        elif verb == "request":
            request_transfer(client=self.client, to_office=self.offices[choice], reason="Pindah", by=self.head(here))
        elif waiting is not None and verb == "withdraw":
            withdraw_transfer(transfer=waiting, by=self.head(here))
        elif waiting is not None and verb == "refuse":
            refuse_transfer(transfer=waiting, reason="Penuh", by=self.head(waiting.to_office_id))
        elif waiting is not None:
            there = waiting.to_office_id
            cases = Supervision.objects.open().filter(client=self.client)
            accept_transfer(
                transfer=waiting,
                register_numbers={case.pk: f"PLP/{next(self.numbers)}" for case in cases},
                officer=None if verb == "accept_without_officer" else self.officers[there][choice % 2],
                by=self.head(there),
            )


def check(world: Offices) -> None:
    """What always holds."""
    client = world.client
    client.refresh_from_db()
    cases = list(Supervision.objects.filter(client=client))
    active = [case for case in cases if case.is_open]
    assert len(active) == 2
    assert {case.office_id for case in active} == {client.office_id}
    for case in cases:
        given_to = list(Assignment.objects.filter(supervision=case, until=None))
        if case.is_open and case.officer_id:
            assert [row.officer_id for row in given_to] == [case.officer_id]
        else:
            assert given_to == []
    assert Visit.objects.done().filter(supervision__client=client).count() == 1
    for visit in Visit.objects.filter(supervision__client=client, state="planned"):
        assert visit.supervision.is_open
    for duty in ReportIn.objects.filter(supervision__client=client, state="due"):
        assert duty.supervision.is_open
    for place in world.offices:
        seen = Visit.objects.visible_to(world.head(place.pk)).done().count()
        was_here = place == world.offices[0] or place.pk == client.office_id
        assert seen == int(was_here)


@pytest.mark.django_db
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_nothing_is_lost_and_each_case_has_one_officer(steps: list[tuple[str, int]], db: Any) -> None:
    world = Offices()
    for verb, choice in steps:
        with suppress(DomainError):
            world.step(verb, choice)
        check(world)
