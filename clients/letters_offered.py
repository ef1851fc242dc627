"""Which letters can be prepared from a client's file now, and which were issued about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse

from accounts.models import User
from clients.models import Client, Concern, ConcernStep, Guarantor, Supervision, Transfer, TravelPermit, Visit
from documents.composition import composition_of, kinds_about
from documents.models import Letter, LetterDraft

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
    offers = [offer for about, row in rows_of(user, client) for offer in offers_about(user, about, row)]
    return sorted(offers, key=lambda offer: bool(offer.missing))


def offers_about(user: User, about: str, row: Any) -> Iterator[Offer]:
    """The letters about one row."""
    for kind in kinds_about(type(row).__name__.lower()):
        composition = composition_of(kind.key)
        if composition is None or not composition.subjects(user).filter(pk=row.pk).exists():
            continue
        if not composition.may_draft(user, row):
            continue
        url = reverse("documents:letter_compose", args=[kind.key, row.public_id])
        yield Offer(kind.label, about, url, composition.missing(row) or "")


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
