"""A village reports who leads it next; the Bapas records that person, or says why not."""

import uuid
from typing import Any

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once, holds
from villages import rules
from villages.models import Village, VillageOfficial, VillageSuccession

State = VillageSuccession.State
SETTLED_ALREADY = "Laporan ini sudah selesai. Muat ulang halamannya untuk melihat hasilnya."


def report_succession(
    *, village: Village, facts: dict[str, Any], submission_key: uuid.UUID, by: User
) -> VillageSuccession:
    """Reports once, however often the form arrives, that `village` gets a new head.

    Raises DomainError while another report of the village is open, StatuteError for a day out of bounds.
    """

    def create() -> VillageSuccession:
        Village.objects.select_for_update().get(pk=village.pk)
        _enforce(village, facts, by)
        if VillageSuccession.objects.open().filter(village=village).exists():
            raise DomainError("Sudah ada laporan pergantian yang menunggu dicatat Bapas. Ubah laporan itu.")
        return VillageSuccession.objects.create(village=village, **facts, reported_by=by, submission_key=submission_key)

    rows = VillageSuccession.objects.filter(village=village)
    succession, _ = create_once(rows, submission_key, create, is_same=holds(**facts))
    return succession


@transaction.atomic
def correct_succession(*, succession: VillageSuccession, facts: dict[str, Any], by: User) -> VillageSuccession:
    """Corrects an open report; its history keeps what it said before. Raises DomainError once it is settled."""
    succession = _locked_open(succession)
    _enforce(succession.village, facts, by)
    for name, value in facts.items():
        setattr(succession, name, value)
    succession.save()
    return succession


@transaction.atomic
def withdraw_succession(*, succession: VillageSuccession, by: User) -> VillageSuccession:
    """The village takes its report back. Raises DomainError once it is settled."""
    return _settle(_locked_open(succession), State.WITHDRAWN, by)


@transaction.atomic
def drop_succession(*, succession: VillageSuccession, reason: str, by: User) -> VillageSuccession:
    """The Bapas records nobody, for a reason that the village reads. Raises DomainError once it is settled."""
    enforce(rules.names_nobody(reason, "reason"))
    succession = _locked_open(succession)
    succession.dropped_reason = reason
    return _settle(succession, State.DROPPED, by)


def settle_as_recorded(*, term: VillageOfficial, by: User) -> None:
    """Settles the open report of the village when `term` is a head's that begins on the reported day or later.

    Runs in the transaction of whoever records the term. A head who begins earlier stands in until the reported day.
    """
    if term.is_delegate:
        return
    reports = VillageSuccession.objects.open().filter(village=term.village, since__lte=term.since)
    for succession in reports.select_for_update():
        _settle(succession, State.RECORDED, by)


def _enforce(village: Village, facts: dict[str, Any], by: User) -> None:
    enforce(
        rules.successor_begins(facts["since"], today=by.today(), last_since=village.officials.heads().last_start()),
        rules.names_nobody(facts["remark"], "remark"),
    )


def _locked_open(succession: VillageSuccession) -> VillageSuccession:
    rows = VillageSuccession.objects.select_for_update(of=("self",)).select_related("village")
    succession = rows.get(pk=succession.pk)
    if not succession.is_open:
        raise DomainError(SETTLED_ALREADY)
    return succession


def _settle(succession: VillageSuccession, state: str, by: User) -> VillageSuccession:
    succession.state, succession.settled_by, succession.settled_at = state, by, timezone.now()
    succession.save()
    return succession
