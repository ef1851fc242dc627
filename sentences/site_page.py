"""What the page of a host site shows: who works there, what it rests on, what has happened, and what can be done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from django.urls import reverse

from accounts.models import User
from clients.changes import event_model, names_of, user_id
from sentences.models import HostSite, Placement, SiteCover
from sentences.rules.capacity import busiest
from sentences.rules.cover import ENDS_SOON, runs_on
from sentences.rules.day import day_in_words
from sentences.rules.plan import WEEKDAYS, plan_while_open
from sentences.rules.site import STEPS
from sentences.site_facts import planned_days, stay_of, with_plan
from sentences.site_permissions import can_move_site

State = HostSite.State
TONES = {
    State.PROPOSED: "neutral",
    State.SURVEYED: "info",
    State.AGREED: "info",
    State.ACTIVE: "good",
    State.PAUSED: "warn",
    State.CLOSED: "neutral",
}
STEP_PAGES = {
    State.SURVEYED: ("sentences:site_survey", "Catat peninjauan", "edit"),
    State.AGREED: ("sentences:site_agree", "Catat kesepakatan", "handshake"),
    State.ACTIVE: ("sentences:site_activate", "Buka untuk penempatan", "check"),
    State.PAUSED: ("sentences:site_pause", "Hentikan sementara", "clock"),
    State.CLOSED: ("sentences:site_close", "Tutup", "close"),
    State.PROPOSED: ("sentences:site_reopen", "Usulkan kembali", "history"),
}
HAPPENED = {
    State.PROPOSED: "Diusulkan kembali",
    State.SURVEYED: "Ditinjau",
    State.AGREED: "Disepakati",
    State.ACTIVE: "Dibuka untuk penempatan",
    State.PAUSED: "Dihentikan sementara",
    State.CLOSED: "Ditutup",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that can be done with the site now."""

    url: str
    label: str
    icon: str
    is_forward: bool


@dataclass(frozen=True, slots=True)
class PersonThere:
    """One placement that runs or begins later; nobody is named."""

    label: str
    task: str
    since: date
    until: date | None
    url: str
    problem: str


@dataclass(frozen=True, slots=True)
class PeopleThere:
    """Who is placed at a site, how many of them `user` may not know of, and the most there will be on each weekday."""

    rows: tuple[PersonThere, ...]
    others: int
    per_day: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ShownCover:
    """One agreement with how it stands today."""

    cover: SiteCover
    tone: str
    word: str


def people_at(site: HostSite, user: User) -> PeopleThere:
    """Everybody placed at the site from today on, by initials and number."""
    today = site.office.today()
    running = list(
        with_plan(Placement.objects.running(today).filter(site=site)).select_related("sentence__supervision__client")
    )
    seen = set(Placement.objects.visible_to(user).filter(site=site).values_list("pk", flat=True))
    rows = tuple(
        PersonThere(
            placement.sentence.supervision.client.anonymous_label,
            placement.task,
            placement.starts_on,
            placement.ends_on,
            reverse("sentences:sentence_detail", args=[placement.sentence.public_id]),
            _misfit(site, placement),
        )
        for placement in running
        if placement.pk in seen
    )
    return PeopleThere(rows, len(running) - len(rows), tuple(_per_day(site, running, today)))


def _misfit(site: HostSite, placement: Placement) -> str:
    """What of somebody's plan the site no longer takes, since its days or hours were changed."""
    days = planned_days(placement)
    broken = plan_while_open(days, site.open_days, site.opens_at, site.closes_at, name=site.name)
    return " ".join(violation.message for violation in broken)


def _per_day(site: HostSite, running: Sequence[Placement], today: date) -> Iterator[tuple[str, int]]:
    """Each open weekday with the most people who will be there on one such day."""
    stays = [stay_of(placement, site.open_days) for placement in running]
    last = max((stay.last for stay in stays), default=today)
    for weekday in sorted(site.open_days) if stays else ():
        yield WEEKDAYS[weekday - 1], busiest(stays, weekday, first=today, last=last)


def steps_of(site: HostSite, user: User) -> list[Step]:
    """The steps that are lawful now and this person's to take, the next one first."""
    order = [state for state in STEP_PAGES if state in STEPS[site.state]]
    steps = []
    for state in order:
        if can_move_site(user, site, state):
            name, label, icon = STEP_PAGES[state]
            is_forward = state not in {State.PAUSED, State.CLOSED}
            steps.append(Step(reverse(name, args=[site.public_id]), label, icon, is_forward))
    return steps


def awaits_head(site: HostSite, user: User) -> str:
    """The sentence for somebody who may not take the next step; "" where the step is theirs."""
    for state in (State.AGREED, State.ACTIVE):
        if state in STEPS[site.state]:
            return can_move_site(user, site, state).reason
    return ""


def covers_of(site: HostSite) -> list[ShownCover]:
    """Every agreement of the site, the latest first."""
    today = site.office.today()
    covers = site.covers.select_related("prosecution_office", "recorded_by", "agreement")
    return [_shown(cover, today) for cover in covers]


def _shown(cover: SiteCover, today: date) -> ShownCover:
    term = (cover.starts_on, cover.ends_on)
    if runs_on(term, today + ENDS_SOON):
        return ShownCover(cover, *(("good", "Berlaku") if runs_on(term, today) else ("info", "Belum berlaku")))
    if runs_on(term, today):
        return ShownCover(cover, "warn", "Segera habis")
    return ShownCover(cover, "neutral", "Habis" if cover.starts_on <= today else "Belum berlaku")


def open_days_text(site: HostSite) -> str:
    """The open weekdays in words."""
    return "Setiap hari" if len(site.open_days) == len(WEEKDAYS) else ", ".join(WEEKDAYS[d - 1] for d in site.open_days)


def site_history(site: HostSite) -> list[dict[str, object]]:
    """The steps of the site's life and its agreements, newest first: who, when, why."""
    states = list(
        event_model(HostSite).objects.filter(pgh_obj_id=site.pk).select_related("pgh_context").order_by("pgh_id")
    )
    covers = list(
        event_model(SiteCover).objects.filter(site_id=site.pk).select_related("pgh_context").order_by("pgh_id")
    )
    names = names_of(row.pgh_context for row in [*states, *covers])
    entries: list[dict[str, object]] = [
        {"when": site.created_at, "title": "Diusulkan", "by": site.created_by.name, "icon": "plus"}
    ]
    ends: dict[int, date | None] = {}
    for row in covers:
        if row.pgh_obj_id not in ends:
            entries.append(_cover_entry(row, "Dasar dicatat", names) | {"when": row.recorded_at})
        elif row.ends_on != ends[row.pgh_obj_id]:
            entries.append(_cover_entry(row, f"Perjanjian berlaku sampai {day_in_words(row.ends_on)}", names))
        ends[row.pgh_obj_id] = row.ends_on
    for before, row in pairwise(states):
        if row.state != before.state:
            entries.append(_step_entry(row, names))
    return sorted(entries, key=lambda entry: entry["when"])[::-1]  # type: ignore[arg-type, return-value]


def _step_entry(row: Any, names: dict[int | None, str]) -> dict[str, object]:
    return {
        "when": row.pgh_created_at,
        "title": HAPPENED[State(row.state)],
        "body": row.state_reason or (row.survey_note if row.state == State.SURVEYED else ""),
        "by": names.get(user_id(row.pgh_context), ""),
        "tone": TONES[State(row.state)],
        "icon": STEP_PAGES[State(row.state)][2],
    }


def _cover_entry(row: Any, title: str, names: dict[int | None, str]) -> dict[str, object]:
    return {
        "when": row.pgh_created_at,
        "title": title,
        "body": f"{row.get_basis_display()} {row.number}",
        "by": names.get(user_id(row.pgh_context), ""),
        "icon": "document",
    }
