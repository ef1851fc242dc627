"""Two records side by side: what they say alike, what they say differently, and what hangs on each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format

from clients.actions.merge import IDENTITY_GROUPS
from clients.models import Client, ReportIn, Visit

ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the identity as each record has it, in words."""

    name: str
    label: str
    here: str
    there: str

    @property
    def differs(self) -> bool:
        """Whether a person must choose."""
        return self.here != self.there


@dataclass(frozen=True, slots=True)
class Holding:
    """What is written in one record."""

    client: Client
    cases: list[str]
    visits: int
    report_ins: int


def compare(here: Client, there: Client) -> list[Part]:
    """Every part of the identity of two records, in the order of an identity card."""
    return [
        Part(name, str(Client._meta.get_field(name).verbose_name), in_words(here, name), in_words(there, name))  # type: ignore[union-attr]
        for name in IDENTITY_GROUPS
    ]


def in_words(client: Client, name: str) -> str:
    """One part of the identity as a person reads it; the address with its village."""
    if name == ADDRESS:
        since = f", sejak {date_format(client.address_since)}" if client.address_since else ""
        return f"{client.address}, {client.village}{since}"
    value: Any = getattr(client, name)
    if value is None or value == "":
        return "belum diisi"
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if name == "birth_date":
        return date_format(value)
    return str(dict(Client._meta.get_field(name).flatchoices).get(value, value))  # type: ignore[union-attr]


def holdings(clients: Iterable[Client]) -> list[Holding]:
    """What hangs on each of the records."""
    return [
        Holding(
            client=client,
            cases=[f"{case.get_kind_display()}, {case.register_no}" for case in client.supervisions.all()],
            visits=Visit.objects.filter(supervision__client=client).done().count(),
            report_ins=ReportIn.objects.filter(supervision__client=client).exclude(state=ReportIn.State.DUE).count(),
        )
        for client in clients
    ]
