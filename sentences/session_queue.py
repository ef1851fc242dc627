"""Which confirmed sessions wait for whom: the officer of the case, or the head where that officer handled them."""

from collections.abc import Iterable

from django.db.models import Prefetch

from accounts.models import Role, User
from clients.models import Client
from clients.permissions import client_label
from sentences.models import WorkSession
from sentences.querysets import WorkSessionQuerySet


def awaiting_check(user: User) -> WorkSessionQuerySet:
    """Confirmed sessions of an officer's own cases, for the head of the whole office's; the oldest first."""
    sessions = WorkSession.objects.visible_to(user).awaiting_officer()
    if user.role == Role.OFFICER:
        sessions = sessions.guided_by(user)
    return (
        sessions.select_related("placement__site__office", "sentence__supervision__officer", "confirmed_by")
        .select_related("confirmed_link", "day_sheet", "drafted_by")
        .prefetch_related(Prefetch("sentence__supervision__client", Client.objects.with_own_flag(user)))
        .order_by("starts_at", "id")
    )


def queue_of(user: User) -> WorkSessionQuerySet:
    """Those of them that this person checks."""
    return awaiting_check(user).not_handled_by(user)


def queue_of_head_alone(user: User) -> WorkSessionQuerySet:
    """Those the head checks because the officer of the case made the link or typed the sheet."""
    return queue_of(user).handled_by_their_guide()


def left_to_others(user: User) -> WorkSessionQuerySet:
    """Those that wait for somebody else, since this person handled the host's word."""
    return awaiting_check(user).handled_by(user)


def queue_rows(sessions: Iterable[WorkSession], user: User) -> list[tuple[WorkSession, str]]:
    """Each session with the label of its person."""
    return [(session, client_label(user, session.sentence.supervision.client)) for session in sessions]
