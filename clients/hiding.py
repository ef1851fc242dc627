"""The rows of a client's file, in every app: what a restriction takes away, and what comes along with a hand-over."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pghistory.models
from django.contrib.postgres.fields import ArrayField
from django.db.models import BigIntegerField, F, Model, Q, QuerySet, Value
from django.db.models.expressions import RawSQL

from accounts import hiding
from accounts.models import User
from accounts.roles import OFFICE_ROLES, role_of
from clients.models import Client, PanelItem, PanelSession, Restriction, Supervision
from clients.querysets.scope import IsOneOf
from documents.registry import subject_types

FARTHEST = 4
"""Foreign keys between a row and its client: a work session reaches it over placement, sentence and case."""


@cache
def rows_of_a_file() -> tuple[tuple[type[Model], str], ...]:
    """Each model with a public id whose rows belong to a client, and the way from the row to the client.

    Found by walking the foreign keys that lead to Client, in whichever app: no kind of row can be forgotten.
    """
    found: dict[tuple[type[Model], str], None] = {}
    pending: list[tuple[type[Model], str]] = [(Client, "")]
    while pending:
        model, path = pending.pop(0)
        for relation in model._meta.related_objects:
            child: Any = relation.related_model
            if child is model or issubclass(child, pghistory.models.Event):
                continue
            way = f"{relation.field.name}__{path}" if path else relation.field.name
            if way.count("__") < FARTHEST and (child, way) not in found:
                found[child, way] = None
                pending.append((child, way))
    named = tuple((model, way) for model, way in found if any(f.name == "public_id" for f in model._meta.fields))
    return ((Client, "pk"), *named)


def hidden_ids(user: User) -> RawSQL | None:
    """Public ids of the rows of files that are restricted for `user`; None, and nothing asked further, without any.

    Villages and prosecutors work with initials and hours, not with files: an office's restriction leaves theirs.
    """
    if role_of(user) not in OFFICE_ROLES:
        return None
    clients = sorted(set(Restriction.objects.hiding_from(user).values_list("client_id", flat=True)))
    if not clients:
        return None
    sql, arrays = _ids_of_files()
    return RawSQL(sql, [clients] * arrays)  # noqa: S611 - the text is Django's own, the clients are parameters


@cache
def _ids_of_files() -> tuple[str, int]:
    """SELECT of the public ids of every row of some clients' files, and how often it takes the array of these clients.

    It names some fifty tables. To have Django put it into words takes longer than all else on a page, and the words
    are always the same. A session of the panel that spoke of such a client is among them: its minutes tell of
    everybody at once.
    """
    nobody = Value([0], output_field=ArrayField(BigIntegerField()))
    rows: list[QuerySet[Any]] = [model._base_manager.filter(IsOneOf(F(way), nobody)) for model, way in rows_of_a_file()]
    about = PanelItem._base_manager.filter(
        Q(IsOneOf(F("supervision__client"), nobody)) | Q(IsOneOf(F("inquiry__client"), nobody))
    )
    rows.append(PanelSession._base_manager.filter(pk__in=about.order_by().values("session")))
    selects = [each.order_by().values("public_id").query.sql_with_params() for each in rows]
    return " UNION ALL ".join(sql for sql, _ in selects), sum(len(arrays) for _, arrays in selects)


def hidden_at_work(user: User) -> set[int]:
    """Clients hidden from `user` of whom a list of the own office could tell: it has them, or once had them."""
    if role_of(user) not in OFFICE_ROLES:
        return set()
    office = user.office_id
    of_the_office = (
        Q(client__office=office) | Q(client__supervisions__office=office) | Q(client__inquiries__office=office)
    )
    hidden = Restriction.objects.hiding_from(user).filter(of_the_office)
    return set(hidden.order_by().values_list("client_id", flat=True))


def handed_over_rows(user: User) -> Iterator[QuerySet[Any]]:
    """What letters are about, of clients in the hands of the office whose guidance began at another."""
    if role_of(user) not in OFFICE_ROLES:
        return
    elsewhere = Supervision.objects.filter(client__office=user.office_id).exclude(office=user.office_id)
    clients = sorted(set(elsewhere.order_by().values_list("client_id", flat=True)))
    if not clients:
        return
    papers = subject_types()
    for model, way in rows_of_a_file():
        if model._meta.model_name in papers:
            yield model._base_manager.filter(**{f"{way}__in": clients})


def register_hiding() -> None:
    """Tells letters, reminders, unsent forms and the access log."""
    hiding.register(hidden=hidden_ids, handed_over=handed_over_rows)
