"""Whom the office reaches in a village about its invitation."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from programs.models import VillageRegistration
from villages.models import VillageOfficial


@dataclass(frozen=True, slots=True)
class Contact:
    """A name, a number where one is known, and whether that person has an account to answer with."""

    name: str
    phone: str = ""
    has_account: bool = False


def contacts(registrations: Iterable[VillageRegistration], today: date) -> dict[str, Contact]:
    """By village code: the head of that day, else the contact the village gave, else "Lurah …" without a number."""
    rows = {row.village_id: row for row in registrations}
    found = {
        code: Contact(row.contact_name or f"{row.village.head_title} {row.village.name}", row.contact_phone)
        for code, row in rows.items()
    }
    terms = VillageOfficial.objects.current(today).filter(village__in=rows).select_related("user")
    for term in terms.order_by("-is_delegate", "since"):  # the head last, and so the one that stays
        given = found[term.village_id].phone
        found[term.village_id] = Contact(term.user.name, term.user.phone or given, has_account=True)
    return found
