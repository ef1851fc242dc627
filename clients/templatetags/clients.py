"""How screens name clients. Load with `{% load clients %}`."""

from datetime import date
from typing import Any
from uuid import UUID

from django import template
from django.utils.text import Truncator
from lokal import partial_mask

from accounts.models import Role, User
from accounts.roles import role_of
from clients.letter_links import LetterLink
from clients.models import Client, Concern, ReportIn, Supervision, TravelPermit, Visit
from clients.permissions import client_label, is_own_client
from clients.rules import MISSES_BEFORE_REVOCATION

register = template.Library()
DAYS_OF_A_MONTH = 30
FIRST_WORDS = 10


@register.filter
def label_for(client: Client, user: User) -> str:
    """The name this person may see in a list: `{{ client|label_for:user }}`."""
    return client_label(user, client)


@register.filter
def masked_nik(nik: str | None) -> str:
    """A NIK with its middle covered."""
    return partial_mask("NIK", nik) if nik else ""


@register.filter
def masked_kk(number: str | None) -> str:
    """A family card number with its middle covered."""
    return partial_mask("KK", number) if number else ""


@register.filter
def is_named_to(client: Client, user: User) -> bool:
    """Whether a list gives name and village: never a child's; a colleague's client stays initials and number."""
    return not client.is_child and (role_of(user) != Role.OFFICER or is_own_client(user, client))


@register.filter
def current_case(client: Client) -> Supervision | None:
    """The case a list shows: an open one, else the latest; needs `cases` prefetched."""
    cases: list[Supervision] = client.cases  # type: ignore[attr-defined]
    return next((case for case in cases if case.is_open), cases[0] if cases else None)


@register.filter
def status_tone(supervision: Supervision) -> str:
    """The tone of a case's status."""
    tones = {"registered": "warn", "active": "info", "suspended": "warn", "completed": "good", "revoked": "bad"}
    return tones.get(supervision.status, "neutral")


@register.filter
def visit_tone(visit: Visit) -> str:
    """The tone of what came of a visit."""
    if visit.is_violation:
        return "bad"
    return {"held": "good", "not_met": "warn"}.get(visit.state, "neutral")


@register.filter
def misses_tone(misses: int) -> str:
    """The tone of report-ins missed in a row."""
    return "bad" if misses >= MISSES_BEFORE_REVOCATION else "warn"


@register.filter
def times_in_a_row(misses: int) -> str:
    """Missed report-ins in words."""
    return f"{misses} kali"


@register.filter
def risk_tone(level: str) -> str:
    """The tone of a risk level."""
    return {"low": "good", "medium": "warn", "high": "bad"}.get(level, "neutral")


@register.filter
def age_in_words(day: date, today: date) -> str:
    """How long ago a day was, in whole months of 30 days once it is more than one."""
    days = (today - day).days
    if days < 1:
        return "hari ini"
    return f"{days} hari yang lalu" if days < DAYS_OF_A_MONTH else f"{days // DAYS_OF_A_MONTH} bulan yang lalu"


@register.filter
def concern_tone(state: str) -> str:
    """The tone of how far a concern has come."""
    tones = {"note": "neutral", "warning": "warn", "settled": "good", "revoked": "bad", "proposal": "bad"}
    return tones.get(state, "info" if state in {"exam_record", "panel"} else "warn")


@register.filter
def of_row(links: dict[UUID, LetterLink], row: Any) -> LetterLink | None:
    """The letter that belongs beside a row: `{% include "clients/_letter_link.html" with link=links|of_row:step %}`."""
    return links.get(row.public_id)


@register.filter
def unlinked_title(concern: Concern) -> str:
    """What a report about nobody yet is about: its ground, or who wrote it, and the first words of the report."""
    subject = concern.get_source_display() if concern.ground == Concern.Ground.OTHER else concern.get_ground_display()
    return f"{subject}: {Truncator(' '.join(concern.text.split())).words(FIRST_WORDS, truncate='…')}"


@register.filter
def permit_tone(permit: TravelPermit) -> str:
    """The tone of where a journey stands."""
    return {"requested": "warn", "granted": "info", "refused": "bad"}.get(permit.state, "good")


@register.filter
def duty_words(duty: ReportIn) -> str:
    """How a settled duty ended: late, outside the schedule, or still to be checked is said."""
    if duty.awaits_check:
        return "Menunggu diperiksa"
    if duty.is_extra:
        return "Di luar jadwal"
    if duty.is_late:
        return "Terlambat lapor"
    return duty.get_state_display()


@register.filter
def duty_tone(duty: ReportIn) -> str:
    """The tone of how a duty ended."""
    if duty_words(duty) in {"Menunggu diperiksa", "Terlambat lapor"}:
        return "warn"
    return {"reported": "good", "excused": "info", "missed": "bad"}.get(duty.state, "neutral")
