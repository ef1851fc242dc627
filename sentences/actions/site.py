"""The life of a host site: proposed, surveyed, agreed, opened, paused, closed, and proposed again."""

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, time
from typing import Any

import pghistory
from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients.actions.saving import save_or_refuse
from sentences.actions.cover import CoverFacts, add_cover
from sentences.models import HostSite, Placement
from sentences.rules.cover import covered_on
from sentences.rules.site import lawful_step, nobody_works_there
from villages.models import Village

State = HostSite.State


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What is known of a place before anybody has been there."""

    name: str
    kind: str
    village: Village
    address: str
    tasks: str
    supervisor_name: str
    supervisor_phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What was found at the place: who may work there, how many a day, when, and how dangers are avoided."""

    surveyed_on: date
    hazards: str
    skills: str
    capacity: int
    open_days: list[int]
    opens_at: time
    closes_at: time
    child_suitable: bool
    survey_note: str


NOT_SURVEYED = {"capacity": 1, "opens_at": time(8), "closes_at": time(16)}
"""What the columns hold until the survey says it; no page shows it before."""


@transaction.atomic
def propose_site(*, proposal: Proposal, submission_key: uuid.UUID, by: User) -> HostSite:
    """Puts a place on the list of the own office, once however often it is sent. Raises DomainError."""

    def create() -> HostSite:
        site = HostSite(office=by.office, created_by=by, submission_key=submission_key, **NOT_SURVEYED)
        for name, value in _columns(proposal).items():
            setattr(site, name, value)
        with pghistory.context(user=by.pk):
            save_or_refuse(site)
        return site

    return create_once(HostSite.objects.visible_to(by), submission_key, create)[0]


def _columns(proposal: Proposal) -> dict[str, object]:
    """The columns of a proposal; rows stay rows."""
    return {name: getattr(proposal, name) for name in Proposal.__dataclass_fields__}


@transaction.atomic
def update_site(*, site: HostSite, values: Mapping[str, Any], by: User) -> HostSite:
    """Puts right these columns alone: a step that somebody took meanwhile, a pause, stands. Raises DomainError."""
    locked = _locked(site)
    for name, value in values.items():
        setattr(locked, name, value)
    with pghistory.context(user=by.pk):
        save_or_refuse(locked, fields=list(values))
    return locked


@transaction.atomic
def survey_site(*, site: HostSite, survey: Survey, by: User) -> HostSite:
    """Writes down what was found on the spot. Raises DomainError for a day to come, or a site past its survey."""
    locked = _locked(site)
    if locked.state == State.SURVEYED:
        return locked
    if survey.surveyed_on > locked.office.today():
        raise DomainError("Tanggal peninjauan tidak boleh sesudah hari ini.")
    for name, value in asdict(survey).items():
        setattr(locked, name, value)
    locked.surveyed_by = by
    return _move(locked, State.SURVEYED, by=by)


@transaction.atomic
def agree_site(*, site: HostSite, declared_on: date, cover: CoverFacts | None, by: User) -> HostSite:
    """The host has declared in writing that nothing is sold (KUHP art. 85(3)), and an agreement covers the place.

    `cover` is the agreement to record; None when one in force is recorded already. Raises DomainError, StatuteError.
    """
    locked = _locked(site)
    if locked.state == State.AGREED:
        return locked
    if declared_on > locked.office.today():
        raise DomainError("Tanggal pernyataan tidak boleh sesudah hari ini.")
    if cover is not None:
        add_cover(site=locked, facts=cover, by=by)
    elif not locked.covers.in_force(locked.office.today()).exists():
        raise DomainError("Catat dahulu perjanjian yang menjadi dasar tempat ini.")
    locked.non_commercial_on = declared_on
    return _move(locked, State.AGREED, by=by)


@transaction.atomic
def activate_site(*, site: HostSite, by: User) -> HostSite:
    """Opens an agreed or paused site for placements. Raises StatuteError when no cover is in force today."""
    locked = _locked(site)
    if locked.state == State.ACTIVE:
        return locked
    enforce(
        lawful_step(locked.state, State.ACTIVE), covered_on(_terms(locked), locked.office.today(), name=locked.name)
    )
    return _move(locked, State.ACTIVE, by=by)


@transaction.atomic
def pause_site(*, site: HostSite, reason: str, by: User) -> HostSite:
    """Takes no new people for a while; those placed there stay on the list. Raises DomainError without a reason."""
    locked = _locked(site)
    if locked.state == State.PAUSED:
        return locked
    return _move(locked, State.PAUSED, reason=reason, by=by)


@transaction.atomic
def close_site(*, site: HostSite, reason: str, by: User) -> HostSite:
    """Ends the site's service. Raises DomainError while somebody is placed there."""
    locked = _locked(site)
    if locked.state == State.CLOSED:
        return locked
    running = Placement.objects.running(locked.office.today()).filter(site=locked)
    enforce(lawful_step(locked.state, State.CLOSED), nobody_works_there(running.count()))
    return _move(locked, State.CLOSED, reason=reason, by=by)


@transaction.atomic
def propose_again(*, site: HostSite, by: User) -> HostSite:
    """A closed site starts anew as a proposal; what was found there before is surveyed again."""
    locked = _locked(site)
    if locked.state == State.PROPOSED:
        return locked
    locked.surveyed_on, locked.surveyed_by, locked.survey_note = None, None, ""
    return _move(locked, State.PROPOSED, by=by)


def _locked(site: HostSite) -> HostSite:
    return HostSite.objects.select_for_update(of=("self",)).select_related("office").get(pk=site.pk)


def _terms(site: HostSite) -> list[tuple[date, date | None]]:
    return list(site.covers.values_list("starts_on", "ends_on"))


def _move(site: HostSite, to: str, *, by: User, reason: str = "") -> HostSite:
    """One lawful step; the history says who took it. Raises DomainError."""
    enforce(lawful_step(site.state, to))
    reason = reason.strip()
    if to in {State.PAUSED, State.CLOSED} and not reason:
        raise DomainError("Tulis alasannya.")
    site.state, site.state_reason = to, reason
    with pghistory.context(user=by.pk):
        save_or_refuse(site)
    return site
