"""Recording the agreement that a host site rests on, and ending it."""

import uuid
from dataclasses import dataclass
from datetime import date

import pghistory
from django.db import transaction

from accounts.models import ProsecutionOffice, User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients.actions.saving import save_or_refuse
from programs.models import Agreement
from sentences.models import HostSite, SiteCover
from sentences.rules.cover import plausible_term, within_agreement


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverFacts:
    """One agreement as it stands on paper. The prosecution office is named when the agreement is its own.

    `agreement` is its page in the portal, where it has one.
    """

    basis: str
    number: str
    prosecution_office: ProsecutionOffice | None
    starts_on: date
    ends_on: date | None
    submission_key: uuid.UUID
    agreement: Agreement | None = None


@transaction.atomic
def add_cover(*, site: HostSite, facts: CoverFacts, by: User) -> SiteCover:
    """Records an agreement for a site, once however often it is sent. Raises DomainError for a closed site,
    StatuteError for a term that no agreement has, or longer than that of the agreement named. Without a last day
    the site rests on the agreement named until that one ends.
    """
    if site.state == HostSite.State.CLOSED:
        raise DomainError("Tempat ini sudah ditutup. Usulkan kembali dahulu.")
    enforce(*plausible_term(facts.starts_on, facts.ends_on))
    last_day = facts.ends_on
    if facts.agreement is not None:
        _ensure_not_ended(facts.agreement)
        if facts.agreement.ends_on is not None:
            last_day = last_day or facts.agreement.ends_on
            enforce(within_agreement(last_day, facts.agreement.ends_on))

    def create() -> SiteCover:
        cover = SiteCover(
            site=site,
            basis=facts.basis,
            number=facts.number,
            prosecution_office=facts.prosecution_office if facts.basis == SiteCover.Basis.PROSECUTOR else None,
            agreement=facts.agreement,
            starts_on=facts.starts_on,
            ends_on=last_day,
            recorded_by=by,
            submission_key=facts.submission_key,
        )
        with pghistory.context(user=by.pk):
            save_or_refuse(cover)
        return cover

    return create_once(SiteCover.objects.visible_to(by).filter(site=site), facts.submission_key, create)[0]


def _ensure_not_ended(agreement: Agreement) -> None:
    """Raises DomainError where the agreement was ended meanwhile; held, so that it cannot be until the cover stands."""
    locked = Agreement.objects.select_for_update(of=("self",)).get(pk=agreement.pk)
    if locked.state == Agreement.State.TERMINATED:
        raise DomainError("Perjanjian yang dipilih sudah diakhiri. Pilih perjanjian lain atau biarkan kosong.")


@transaction.atomic
def end_cover(*, cover: SiteCover, ends_on: date, by: User) -> SiteCover:
    """Gives an agreement its last day, earlier or later than written: it was ended, or prolonged. Raises DomainError.

    People who are placed there stay; the list of sites whose cover has lapsed says so.
    """
    locked = SiteCover.objects.select_for_update(of=("self",)).get(pk=cover.pk)
    if locked.ends_on == ends_on:
        return locked
    enforce(*plausible_term(locked.starts_on, ends_on))
    if locked.agreement is not None and locked.agreement.ends_on is not None and ends_on > (locked.ends_on or ends_on):
        enforce(within_agreement(ends_on, locked.agreement.ends_on))
    locked.ends_on = ends_on
    with pghistory.context(user=by.pk):
        save_or_refuse(locked)
    return locked
