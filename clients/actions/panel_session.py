"""Sessions of the panel: planned, held with attendance and minutes, or called off."""

import uuid
from datetime import date

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.actions.saving import save_or_refuse
from clients.models import PanelItem, PanelSession

State = PanelSession.State


@transaction.atomic
def plan_session(
    *, on: date, place: str, chair: str, members: str = "", submission_key: uuid.UUID | None = None, by: User
) -> PanelSession:
    """Plans a session; what earlier sessions left undecided comes onto its agenda. Raises DomainError."""
    office = by.office
    if office is None:
        raise DomainError("Sidang direncanakan oleh sebuah Bapas.")

    def create() -> PanelSession:
        if on < office.today():
            raise DomainError("Sidang direncanakan untuk hari ini atau sesudahnya.")
        session = PanelSession(
            office=office,
            on=on,
            place=place,
            chair=chair,
            members=members,
            created_by=by,
            submission_key=submission_key,
        )
        save_or_refuse(session)
        left = PanelItem.objects.undecided().filter(session__office=office).exclude(session__state=State.PLANNED)
        left.update(session=session)
        return session

    session, _ = create_once(PanelSession.objects.filter(office=office), submission_key or uuid.uuid4(), create)
    return session


@transaction.atomic
def change_session(*, session: PanelSession, on: date, place: str, chair: str, members: str, by: User) -> PanelSession:
    """Moves a planned session to another day or place. Raises DomainError once it was held or called off."""
    locked = _planned(session)
    if on < locked.office.today():
        raise DomainError("Sidang direncanakan untuk hari ini atau sesudahnya.")
    locked.on, locked.place, locked.chair, locked.members = on, place, chair, members
    save_or_refuse(locked)
    return locked


@transaction.atomic
def hold_session(*, session: PanelSession, members: str, minutes: str, by: User) -> PanelSession:
    """Records who sat and what was said. What stays undecided waits, and goes to the next planned session if any.

    Told again, attendance and minutes are put right. Raises DomainError before the day, and for one called off.
    """
    locked = PanelSession.objects.select_for_update(of=("self",)).select_related("office").get(pk=session.pk)
    if locked.state == State.CANCELLED:
        raise DomainError("Sidang ini dibatalkan.")
    if locked.on > locked.office.today():
        raise DomainError("Sidang ini belum berlangsung. Catat hasilnya pada hari sidang atau sesudahnya.")
    locked.members, locked.minutes, locked.state = members.strip(), minutes.strip(), State.HELD
    save_or_refuse(locked)
    return locked


@transaction.atomic
def postpone_undecided(*, session: PanelSession, by: User) -> int:
    """Moves what a held session left undecided to the next planned one; returns how many, 0 when none is planned."""
    following = _next_after(session)
    if following is None:
        return 0
    return session.items.undecided().update(session=following)


@transaction.atomic
def cancel_session(*, session: PanelSession, by: User) -> PanelSession:
    """Calls a planned session off; its agenda moves to the next planned one.

    Raises DomainError when something waits and no other session is planned.
    """
    locked = PanelSession.objects.select_for_update(of=("self",)).select_related("office").get(pk=session.pk)
    if locked.state == State.CANCELLED:
        return locked
    locked = _planned(locked)
    waiting = locked.items.undecided()
    following = _next_after(locked)
    if following is None and waiting.exists():
        raise DomainError("Masih ada perkara dalam sidang ini. Rencanakan sidang pengganti dulu, lalu batalkan.")
    if locked.items.exclude(decision=PanelItem.Decision.PENDING).exists():
        raise DomainError("Sidang ini sudah memutus perkara, jadi tidak dapat dibatalkan.")
    if following is not None:
        waiting.update(session=following)
    locked.state = State.CANCELLED
    save_or_refuse(locked)
    return locked


def _planned(session: PanelSession) -> PanelSession:
    locked = PanelSession.objects.select_for_update(of=("self",)).select_related("office").get(pk=session.pk)
    if locked.state != State.PLANNED:
        raise DomainError(f"Sidang ini sudah {locked.get_state_display().lower()}.")
    return locked


def _next_after(session: PanelSession) -> PanelSession | None:
    """The office's next planned session, locked so that it cannot be called off meanwhile."""
    planned = PanelSession.objects.select_for_update().planned().filter(office=session.office)
    return planned.filter(on__gte=session.office.today()).exclude(pk=session.pk).order_by("on", "pk").first()
