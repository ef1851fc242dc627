"""Whom the office reaches in a village about its invitation."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bapas_portal.written_query import WrittenQuery
from programs.models import VillageRegistration
from villages.models import VillageOfficial

HEAD_LAST = ("-is_delegate", "since")


@dataclass(frozen=True, slots=True)
class Contact:
    """A name, a number where one is known, and whether that person has an account to answer with."""

    name: str
    phone: str = ""
    has_account: bool = False


TERMS = WrittenQuery(
    lambda village: VillageOfficial.objects.select_related("user").filter(village=village).order_by(*HEAD_LAST),
    sample="-",
)
"""Every term of one village."""


def contacts(registrations: Iterable[VillageRegistration], today: date) -> dict[str, Contact]:
    """By village code: the head of that day, else the contact the village gave, else "Lurah …" without a number."""
    rows = {row.village_id: row for row in registrations}
    terms = VillageOfficial.objects.current(today).filter(village__in=rows).select_related("user")
    found: dict[str, list[VillageOfficial]] = {}
    for term in terms.order_by(*HEAD_LAST):
        found.setdefault(term.village_id, []).append(term)
    return {code: _contact(row, found.get(code, [])) for code, row in rows.items()}


def contact_of(registration: VillageRegistration, today: date) -> Contact:
    """The same for one village, on a page that a wave of villages opens."""
    terms = TERMS.rows(registration.village_id)
    return _contact(registration, [term for term in terms if term.runs_on(today)])


def _contact(row: VillageRegistration, terms: list[VillageOfficial]) -> Contact:
    """Whom a village is reached by when these terms run; the last one stays."""
    if not terms:
        return Contact(row.contact_name or f"{row.village.head_title} {row.village.name}", row.contact_phone)
    given = [term.user.phone for term in terms if term.user.phone]
    return Contact(terms[-1].user.name, given[-1] if given else row.contact_phone, has_account=True)
