"""Which letters can be prepared from a client's file now, and which were issued about it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.urls import reverse

from accounts.models import User
from clients.documents.subjects import client_of
from clients.models import Client, Concern, ConcernStep, Guarantor, Supervision, Transfer, TravelPermit, Visit
from documents.composition import composition_of, kinds_about
from documents.models import Letter, LetterDraft
from documents.registry import LetterKind

VISITS_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """One letter that can be prepared: what, about which row, and what is still missing."""

    label: str
    about: str
    url: str
    missing: str


def rows_of(user: User, client: Client) -> Iterator[tuple[str, Any]]:
    """Every row of the file a letter can be about, with what to call it."""
    for case in Supervision.objects.visible_to(user).filter(client=client, office=client.office):
        yield f"{case.get_kind_display()}, register {case.register_no}", case
    for guarantor in Guarantor.objects.visible_to(user).filter(client=client, until=None):
        yield guarantor.name, guarantor
    held = Visit.objects.visible_to(user).filter(supervision__client=client).done().order_by("-occurred_at", "-pk")
    for visit in held[:VISITS_OFFERED]:
        yield visit_label(visit), visit
    for permit in TravelPermit.objects.visible_to(user).filter(supervision__client=client, came_back_on=None):
        yield permit.destination, permit
    for concern in Concern.objects.visible_to(user).filter(client=client).open():
        yield concern.get_ground_display(), concern
    steps = ConcernStep.objects.visible_to(user).filter(concern__client=client).select_related("concern")
    for step in steps:
        yield step.concern.get_ground_display(), step
    for transfer in Transfer.objects.visible_to(user).filter(client=client, from_office=client.office).waiting():
        yield str(transfer.to_office), transfer


def visit_label(visit: Visit) -> str:
    """A visit by its day on the reader's clock."""
    from bapas_portal.templatetags.portal import moment

    return f"Kunjungan {moment(visit.occurred_at)}"


def offers_for(user: User, client: Client) -> list[Offer]:
    """The letters that can be prepared, those that lack nothing first."""
    return sorted(offers_about(user, list(rows_of(user, client))), key=lambda offer: bool(offer.missing))


def offers_about(user: User, rows: list[tuple[str, Any]]) -> list[Offer]:
    """The letters about some rows, each with what to call it: a query for each kind of letter, however many rows."""
    by_type: defaultdict[str, list[UUID]] = defaultdict(list)
    for _, row in rows:
        by_type[type(row).__name__.lower()].append(row.public_id)
    offers: defaultdict[UUID, list[tuple[LetterKind, str]]] = defaultdict(list)
    allowed: dict[Any, bool] = {}
    for name, ids in by_type.items():
        for kind in kinds_about(name):
            composition = composition_of(kind.key)
            if composition is None:
                continue
            for subject in composition.subjects(user).filter(public_id__in=ids):
                file = (composition.may_draft, client_of(subject) or subject)  # one file, one answer
                if file not in allowed:
                    allowed[file] = bool(composition.may_draft(user, subject))
                if allowed[file]:
                    offers[subject.public_id].append((kind, composition.missing(subject) or ""))
    return [
        Offer(kind.label, about, reverse("documents:letter_compose", args=[kind.key, row.public_id]), missing)
        for about, row in rows
        for kind, missing in offers[row.public_id]
    ]


def letters_about(user: User, client: Client) -> QuerySet[Letter]:
    """Every letter issued about the client or anything in the file, newest first."""
    letters = Letter.objects.visible_to(user).filter(_in_file(user, client))
    return letters.select_related("issued_by", "signed_by", "office")


def drafts_about(user: User, client: Client) -> QuerySet[LetterDraft]:
    """Letters of the file that wait for the head or came back from there, for whom they are visible."""
    drafts = LetterDraft.objects.visible_to(user).exclude(state=LetterDraft.State.ISSUED)
    return drafts.filter(_in_file(user, client)).select_related("prepared_by")


def _in_file(user: User, client: Client) -> Q:
    """What a letter of this file can be about."""
    cases = Supervision.objects.visible_to(user).filter(client=client).values("public_id")
    in_file = [
        cases,
        Guarantor.objects.filter(client=client).values("public_id"),
        Visit.objects.filter(supervision__client=client).values("public_id"),
        TravelPermit.objects.filter(supervision__client=client).values("public_id"),
        Concern.objects.filter(client=client).values("public_id"),
        ConcernStep.objects.filter(concern__client=client).values("public_id"),
        Transfer.objects.filter(client=client).values("public_id"),
        client.inquiries.values("public_id"),
    ]
    about = Q(subject_id__in=client.record_ids())
    for ids in in_file:
        about |= Q(subject_id__in=ids)
    return about
