"""Twelve months of generated movements: every month opens where the last one closed, and what was sent stands still."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest

from accounts.models import Office, User
from clients.models import Client, Sex, Supervision, SupervisionKind
from reports.actions.monthly_return import OpeningDiffersError, explain_differences, submit_return
from reports.figures import clients
from reports.figures.counted import Numbers
from reports.figures.period import Period, first_of_month
from reports.models import MonthlyReturn
from reports.returns.consolidation import consolidate
from reports.returns.drift import drift
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import ClientFactory, SupervisionFactory

pytestmark = pytest.mark.django_db
FIRST = date(2025, 11, 1)
MONTHS = [first_of_month(FIRST, offset) for offset in range(12)]
KINDS = [SupervisionKind.CONDITIONAL_RELEASE, SupervisionKind.CONDITIONAL_LEAVE, SupervisionKind.ASSIMILATION]
Status = Supervision.Status


class Country:
    """Some offices with their heads, officers and people, and a year of what happens to their cases."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        kanwil = OfficeFactory().regional_office
        self.offices: list[Office] = [OfficeFactory(regional_office=kanwil) for _ in range(3)]
        self.heads: dict[int, User] = {office.pk: UserFactory(head=True, office=office) for office in self.offices}
        self.officers = {office.pk: UserFactory(officer=True, office=office) for office in self.offices}
        self.people: list[Client] = [
            ClientFactory(office=self.offices[0], sex=self.rng.choice(Sex.values)) for _ in range(12)
        ]
        self.corrections = 0

    def day(self, month: date) -> date:
        return month + timedelta(days=self.rng.randrange(Period.month(month).last.day))

    def opened(self, office: Office, starts_on: date, **values: Any) -> Supervision:
        return SupervisionFactory(**{
            "office": office, "client": self.rng.choice(self.people), "officer": self.officers[office.pk],
            "kind": self.rng.choice(KINDS), "starts_on": starts_on, "ends_on": None, "assignment": False, **values,
        })  # fmt: skip

    def close(self, case: Supervision, status: Status, on: date) -> None:
        Supervision.objects.filter(pk=case.pk).update(status=status, closed_on=max(on, case.starts_on))

    def running(self, office: Office, before: date) -> list[Supervision]:
        return list(Supervision.objects.open().filter(office=office, starts_on__lt=before).order_by("pk"))

    def live(self, month: date) -> None:
        """New cases, ends of every kind, and hand-overs to another office."""
        for office in self.offices:
            for _ in range(self.rng.randrange(1, 5)):
                self.opened(office, self.day(month))
            for case in self.running(office, month):
                fate = self.rng.random()
                if fate < 0.12:
                    ends = [Status.COMPLETED, Status.COMPLETED, Status.REVOKED, Status.DECEASED]
                    self.close(case, self.rng.choice(ends), self.day(month))
                elif fate < 0.2:
                    self.hand_over(case, self.day(month))

    def hand_over(self, case: Supervision, on: date) -> None:
        self.close(case, Status.TRANSFERRED, on)
        receiving = self.rng.choice([office for office in self.offices if office.pk != case.office_id])
        self.opened(
            receiving, case.starts_on, client=case.client, kind=case.kind, predecessor=case,
            registered_at=datetime(on.year, on.month, on.day, 3, tzinfo=UTC),
        )  # fmt: skip

    def correct(self, month: date) -> None:
        """Somebody puts older months right: a case forgotten, an end forgotten, a wrong programme."""
        for office in self.offices:
            before = first_of_month(month, -self.rng.randrange(1, 4))
            if before < FIRST:
                continue
            if self.rng.random() < 0.5:
                self.opened(office, self.day(before))
            own = [case for case in self.running(office, before) if case.predecessor_id is None]
            if own and self.rng.random() < 0.5:
                self.close(self.rng.choice(own), Status.COMPLETED, self.day(before))
            elif own and self.rng.random() < 0.5:
                Supervision.objects.filter(pk=own[0].pk).update(kind=self.rng.choice(KINDS))

    def submit(self, month: date) -> None:
        for office in self.offices:
            head = self.heads[office.pk]
            try:
                submit_return(office=office, month=month, by=head)
            except OpeningDiffersError as error:
                cases = Supervision.objects.filter(pk__in=[one.case for one in error.differences])
                self.corrections += len(error.differences)
                explain_differences(office=office, month=month, cases=cases, reason="Terlambat dicatat.", by=head)
                submit_return(office=office, month=month, by=head)


def by_line(row: MonthlyReturn, measure: clients.Measure) -> dict[str, int]:
    numbers = Numbers(row.figures["numbers"])
    return {line: numbers.of(measure, line) for line in numbers.lines([measure])}


@pytest.mark.parametrize("seed", [1])
def test_twelve_months(seed: int) -> None:
    country = Country(seed)
    for office in country.offices:
        for _ in range(6):
            country.opened(office, FIRST - timedelta(days=country.rng.randrange(1, 200)))
    sent: dict[int, dict[str, Any]] = {}
    for month in MONTHS:
        country.live(month)
        country.correct(month)
        country.submit(month)
        now = {row["id"]: row for row in MonthlyReturn.objects.values()}
        assert {pk: now[pk] for pk in sent} == sent, "a return that was sent has changed"
        sent = now

    rows = {(row.office_id, row.month): row for row in MonthlyReturn.objects.select_related("office")}
    assert len(rows) == len(MONTHS) * len(country.offices)
    assert country.corrections > 5
    for (office, month), row in rows.items():
        assert row.opening + row.moved_in - row.moved_out == row.closing
        before = rows.get((office, first_of_month(month, -1)))
        if before is None:
            continue
        told = sum(number for effect, number, _ in row.figures["corrections"] if effect == "Ditambahkan")
        told -= sum(number for effect, number, _ in row.figures["corrections"] if effect == "Tidak dihitung lagi")
        assert (row.carried_over, row.corrected) == (before.closing, told)
        if not row.figures["corrections"]:
            assert by_line(row, clients.OPENING) == by_line(before, clients.CLOSING)
    for month in MONTHS:
        together = consolidate(country.offices, month, country.offices[0].regional_office)
        assert together.numbers.of(clients.TRANSFERRED_OUT) == together.numbers.of(clients.TRANSFERRED_IN)
        assert together.balance.closing == sum(rows[office.pk, month].closing for office in country.offices)
        assert together.missing == []
    assert any(drift(row) for row in rows.values()), "what was corrected shows as such"
