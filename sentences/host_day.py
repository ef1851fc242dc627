"""A host's own day: who is expected, who came and left, and what is still unfinished. Initials, nothing more."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q
from django.utils import timezone

from sentences.forms.presence import AbsenceForm, ArrivalForm, DepartureForm
from sentences.models import Attendance, HostSite, Placement, WorkPlan, WorkSession
from sentences.querysets import PlacementQuerySet
from sentences.rules.day import hours_and_minutes
from sentences.rules.presence import can_be_taken_back
from sentences.witness import Witness

UNFINISHED_DAYS = dt.timedelta(days=7)
"""A departure forgotten longer ago is the officer's to write down."""


@dataclass(frozen=True, slots=True)
class Tap:
    """One button pressed: which one, on which row, the form as it was sent, and whether it was done."""

    name: str
    public_id: object
    form: Any = None
    is_done: bool = False
    refusal: str = ""


@dataclass(slots=True)
class Card:
    """One person on the page of a host's day."""

    placement: Placement
    on: dt.date
    label: str
    planned: str = ""
    is_planned: bool = True
    attendance: Attendance | None = None
    session: WorkSession | None = None
    can_take_back: bool = False
    arrival: ArrivalForm | None = None
    departure: DepartureForm | None = None
    absence: AbsenceForm | None = None
    refusal: str = ""
    anchor: str = field(init=False)

    def __post_init__(self) -> None:
        self.anchor = f"o{self.placement.public_id.hex[:8]}-{self.on:%d}"

    @property
    def phone(self) -> str:
        """Whom the host calls about this person."""
        officer = self.placement.sentence.supervision.officer
        return officer.phone if officer else ""

    @property
    def state(self) -> str:
        """What the card offers: nothing said yet, arrived, absent, or a session that is written down."""
        if self.attendance is not None and self.attendance.session is None:
            return str(self.attendance.state)
        return "written" if self.session is not None else "expected"


def people_at(site: HostSite, day: dt.date) -> PlacementQuerySet:
    """Placements at a host on a day whose sentence is being carried out then: open, in an open case, not paused."""
    return (
        Placement.objects.filter(site=site)
        .at_work(day)
        .select_related("sentence__supervision__client", "sentence__supervision__officer", "site__office")
        .order_by("id")
    )


def short_reference(placement: Placement) -> str:
    """Four signs that tell two people with the same initials apart; they say nothing outside the portal."""
    return placement.public_id.hex[:4].upper()


def labels_of(placements: Iterable[Placement]) -> dict[int, str]:
    """Initials for each placement; where two people share them, the short reference too."""
    people = {placement.pk: placement.sentence.supervision.client.initials for placement in placements}
    count = Counter(people.values())
    references = {placement.pk: short_reference(placement) for placement in placements}
    return {
        pk: initials if count[initials] == 1 else f"{initials} · {references[pk]}" for pk, initials in people.items()
    }


def plans_on(placements: Sequence[Placement], day: dt.date) -> dict[int, WorkPlan | None]:
    """By sentence: the plan of that weekday, None where the person works on other days; no key without any plan."""
    sentences = [placement.sentence_id for placement in placements]
    plans: dict[int, WorkPlan | None] = {}
    running = WorkPlan.objects.filter(Q(until=None) | Q(until__gte=day), sentence__in=sentences, since__lte=day)
    for plan in running:
        if plan.weekday == day.isoweekday():
            plans[plan.sentence_id] = plan
        else:
            plans.setdefault(plan.sentence_id, None)
    return plans


def planned_in_words(placement: Placement, plans: dict[int, WorkPlan | None]) -> str:
    """From when and how long somebody works that day; without a plan what the judgment allows in one day."""
    if placement.sentence_id not in plans:
        return f"paling lama {placement.sentence.hours_per_day} jam"
    plan = plans[placement.sentence_id]
    if plan is None:
        return "tidak dijadwalkan hari ini"
    return f"mulai {plan.starts_at:%H.%M}, {hours_and_minutes(plan.minutes)}"


def day_cards(by: Witness, tap: Tap | None = None) -> tuple[list[Card], list[Card]]:
    """Cards of today, those expected first; and of earlier days whose departure nobody wrote down.

    `tap` is a button that was refused: its card shows the form as sent.
    """
    site, today = by.site, by.site.office.today()
    placements = list(people_at(site, today))
    plans, labels = plans_on(placements, today), labels_of(placements)
    said = {row.placement_id: row for row in _said(site).filter(on=today)}
    sessions = _sessions_of(placements, site, today)
    cards = [
        Card(
            placement,
            today,
            labels[placement.pk],
            planned_in_words(placement, plans),
            plans.get(placement.sentence_id, True) is not None,
            said.get(placement.pk),
            sessions.get(placement.pk),
        )
        for placement in placements
    ]
    cards.sort(key=lambda card: (not card.is_planned, card.label))
    open_rows = _said(site).filter(state="arrived", on__lt=today, on__gte=today - UNFINISHED_DAYS)
    forgotten = list(open_rows.order_by("on"))
    earlier_labels = labels_of([row.placement for row in forgotten])
    earlier = [Card(row.placement, row.on, earlier_labels[row.placement_id], attendance=row) for row in forgotten]
    for card in (*cards, *earlier):
        _equip(card, by, tap)
    return cards, earlier


def _said(site: HostSite) -> Any:
    return Attendance.objects.filter(placement__site=site).select_related(
        "session", "placement__sentence__supervision__client", "placement__sentence__supervision__officer"
    )


def _sessions_of(placements: Sequence[Placement], site: HostSite, day: dt.date) -> dict[int, WorkSession]:
    rows = WorkSession.objects.filter(placement__in=placements).exclude(state="rejected").with_open_dispute()
    return {row.placement_id: row for row in rows.on_day(day, site.office.zone).order_by("-starts_at")}


def _equip(card: Card, by: Witness, tap: Tap | None) -> None:
    """Gives a card the forms its state offers, or the one that came back."""
    zone, row = by.site.office.zone, card.attendance
    ids: dict[str, Any] = {"auto_id": f"{card.anchor}-%s"}
    if card.state == "expected":
        card.arrival = ArrivalForm(day=card.on, zone=zone, **ids)
        card.absence = AbsenceForm(**ids)
    elif card.state == "arrived":
        card.departure = DepartureForm(day=card.on, zone=zone, must_say_when=card.on != by.site.office.today(), **ids)
    if row is not None:
        card.can_take_back = by.wrote(row) and can_be_taken_back(row.recorded_at, timezone.now())
    if tap is None or tap.public_id not in {card.placement.public_id, row.public_id if row else None}:
        return
    card.refusal = tap.refusal
    if tap.form is not None and getattr(card, tap.name, None) is not None:
        tap.form.auto_id = ids["auto_id"]
        setattr(card, tap.name, tap.form)
        card.refusal = " ".join(str(error) for errors in tap.form.errors.values() for error in errors)
