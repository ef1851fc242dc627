"""Two records side by side: what they say alike, what they say differently, and what hangs on each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format
from lokal import partial_mask

from clients.actions.merge import IDENTITY_GROUPS
from clients.models import Client, ReportIn, Visit

ADDRESS = "address"
MASKED = {"nik": "NIK", "kk": "KK"}
TELLING = {"nik": "NIK", "birth_date": "tanggal lahir", "sex": "jenis kelamin"}
"""What tells one person from another, the strongest first."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the identity as each record has it, in words."""

    name: str
    label: str
    here: str
    there: str
    differs: bool
    """Whether a person must choose, also where masking shows both alike."""
    is_empty: bool
    """Whether the first record says nothing of it."""


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
        Part(
            name=name,
            label=str(Client._meta.get_field(name).verbose_name),  # type: ignore[union-attr]
            here=in_words(here, name),
            there=in_words(there, name),
            differs=_said(here, name) != _said(there, name),
            is_empty=_is_empty(here, name),
        )
        for name in IDENTITY_GROUPS
    ]


def in_words(client: Client, name: str) -> str:
    """One part of the identity as a person reads it; the address with its village."""
    if name == ADDRESS:
        since = f", sejak {date_format(client.address_since)}" if client.address_since else ""
        return f"{client.address}, {client.village}{since}"
    if _is_empty(client, name):
        return "belum diisi"
    value: Any = getattr(client, name)
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if name == "birth_date":
        return date_format(value)
    if name in MASKED:
        return str(partial_mask(MASKED[name], value))  # type: ignore[arg-type]
    return str(dict(Client._meta.get_field(name).flatchoices).get(value, value))  # type: ignore[union-attr]


def _is_empty(client: Client, name: str) -> bool:
    """Whether nobody has filled it in."""
    return getattr(client, name) in (None, "")


def _said(client: Client, name: str) -> str:
    """What the record says, unmasked, for comparing."""
    return str(getattr(client, name) or "") if name in MASKED else in_words(client, name)


def contradictions(here: Client, there: Client) -> list[str]:
    """What two records of one person would hardly say differently, in words; an empty part contradicts nothing."""
    return [
        words
        for name, words in TELLING.items()
        if getattr(here, name) and getattr(there, name) and getattr(here, name) != getattr(there, name)
    ]


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
