"""What every letter about a client needs to know of its row: whose file, which office, who may read and prepare it."""

import uuid
from collections.abc import Callable
from typing import Any

from django.db import models
from django.urls import reverse

from accounts.access import AuditedSubject
from accounts.models import Office, User
from accounts.permissions import ALLOWED, Verdict, denied
from clients.documents.writing import ARCHIVE_CLASS
from clients.models import Client, PanelSession
from clients.panel_permissions import can_read_minutes
from clients.permissions import can_open_client, can_read_visits
from documents import composition
from documents.composition import Composition, nothing_missing
from documents.paper import Paper
from documents.registry import LetterKind


def client_of(subject: Any) -> Client | None:
    """The person a row is about, however far away the row hangs; None for a row about nobody in particular."""
    if isinstance(subject, Client):
        return subject.surviving()
    for step in ("client", "supervision", "concern"):
        below = getattr(subject, step, None)
        if below is not None:
            return client_of(below)
    return None


def may_read(user: User, subject: Any) -> Verdict:
    """Whoever may open the client's file may read its papers; a panel's minutes whoever may know of all it spoke of."""
    if isinstance(subject, PanelSession):
        return can_read_minutes(user, subject)
    client = client_of(subject)
    return can_open_client(user, client) if client else can_read_visits(user)


def may_draft(user: User, subject: Any) -> Verdict:
    """Officers and the head prepare letters of their own office, with the file open to them.

    What a Bapas did before it handed a case over is read by the next one; its letters stay its own to write.
    """
    verdict = can_read_visits(user) and may_read(user, subject)
    if not verdict:
        return verdict
    office = office_of(subject)
    return ALLOWED if office.pk == user.office_id else denied(f"Surat ini ditulis oleh {office}.")


def office_of(subject: Any) -> Office:
    """The Bapas that writes: the row's own, or that of the case or person it hangs on. Raises ValueError for none."""
    for step in ("from_office", "office"):
        office = getattr(subject, step, None)
        if isinstance(office, Office):
            return office
    for step in ("supervision", "concern", "client"):
        below = getattr(subject, step, None)
        if below is not None:
            return office_of(below)
    raise ValueError("This row belongs to no office.")


def letters_page(subject: Any) -> str:
    """The letters of the client's file."""
    client = client_of(subject)
    if client is None:
        raise ValueError("This letter belongs to no file.")
    return reverse("clients:client_letters", args=[client.public_id])


def declare(
    model: type[models.Model],
    *,
    key: str,
    label: str,
    paper: Callable[[Any], Paper],
    joined: tuple[str, ...] = (),
    missing: Callable[[Any], str | None] = nothing_missing,
    only: models.Q | None = None,
    page_of: Callable[[Any], str] = letters_page,
    classification: str = "Biasa",
    archive_class: str = ARCHIVE_CLASS,
    once_per_subject: bool = True,
) -> None:
    """Registers one kind of letter about a model's rows; `only` narrows them, `joined` is fetched with them."""

    def find(public_id: uuid.UUID) -> AuditedSubject:
        return model._default_manager.select_related(*joined).get(public_id=public_id)  # type: ignore[return-value]

    def in_scope(user: User) -> "models.QuerySet[Any]":
        rows = model._default_manager.visible_to(user)  # type: ignore[attr-defined]
        return rows.filter(only or models.Q()).select_related(*joined)

    composition.register(
        Composition(
            kind=LetterKind(
                key=key,
                label=label,
                template="letter.typ",
                archive_class=archive_class,
                subject_type=model.__name__.lower(),
                find_subject=find,
                may_read=may_read,
                classification=classification,
                once_per_subject=once_per_subject,
            ),
            subjects=in_scope,
            may_draft=may_draft,
            paper=paper,
            office_of=office_of,
            page_of=page_of,
            missing=missing,
        )
    )
