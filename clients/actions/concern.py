"""A concern comes in: written down, linked to a client, and answered to whoever told it."""

import uuid
from collections.abc import Callable
from datetime import date

from django.db import transaction
from django.utils import timezone

from accounts.models import Office, User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.actions.locking import lock_case
from clients.actions.saving import save_or_refuse
from clients.models import Client, Concern, ConcernStep, Restriction, Supervision
from clients.names import sounding_name
from clients.querysets import ConcernQuerySet
from villages.models import Village

SHORTEST_NAME_PART = 4  # letters; shorter parts of a name say nothing


@transaction.atomic
def open_concern(
    *,
    client: Client | None,
    supervision: Supervision | None,
    source: str,
    ground: str,
    text: str,
    happened_on: date | None = None,
    reporter_name: str = "",
    reporter_contact: str | None = None,
    is_oral: bool = False,
    about: str = "",
    village: Village | None = None,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Concern:
    """Writes a concern down at the office of `by`, with or without the client it is about. Raises DomainError.

    A citizen may tell it by word of mouth; whoever writes it down is not the reporter (R46). A second concern about
    missed report-ins in a case that has an open one gives the open one back. One without a client that may mean a
    restricted one is for the head, and for whoever wrote it down.
    """
    office = by.office
    if office is None:
        raise DomainError("Laporan masalah dicatat oleh petugas Bapas.")

    def create() -> Concern:
        locked = lock_case(supervision.pk) if supervision is not None else None
        if locked is not None and ground == Concern.Ground.MISSED_REPORTS:
            running = Concern.objects.open().filter(supervision=locked, ground=ground).first()
            if running is not None:
                return running
        concern = Concern(
            office=office,
            client=locked.client if locked is not None else client,
            supervision=locked,
            source=source,
            ground=ground,
            text=text.strip(),
            about=about.strip(),
            happened_on=happened_on,
            reporter_name=reporter_name.strip(),
            reporter_contact=reporter_contact or None,
            is_oral=is_oral,
            village=village,
            is_for_head=client is None and locked is None and names_restricted_client(f"{about} {text}", office),
            filed_by=by,
            submission_key=submission_key,
        )
        return _save_new(concern, office)

    return _once(Concern.objects.filter(office=office, filed_by=by), submission_key, create)


@transaction.atomic
def file_village_concern(
    *,
    village: Village,
    about: str,
    text: str,
    happened_on: date | None = None,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Concern:
    """A village head's report, for the office that works there; nothing tells whether the person is a client.

    A report whose words may mean a restricted client goes to the head of the Bapas first. Raises DomainError.
    """
    if not Village.objects.led_by(by, by.today()).filter(pk=village.pk).exists():
        raise DomainError("Anda tidak sedang menjabat di desa atau kelurahan ini.")
    office = village.district.regency.office
    if office is None:
        raise DomainError("Belum ada Bapas yang tercatat untuk wilayah ini. Hubungi Bapas terdekat.")

    def create() -> Concern:
        concern = Concern(
            office=office,
            source=Concern.Source.VILLAGE,
            ground=Concern.Ground.OTHER,
            about=about.strip(),
            text=text.strip(),
            happened_on=happened_on,
            reporter_name=by.name,
            village=village,
            is_for_head=names_restricted_client(f"{about} {text}", office),
            filed_by=by,
            submission_key=submission_key,
        )
        return _save_new(concern, office)

    return _once(Concern.objects.filter(filed_by=by), submission_key, create)


@transaction.atomic
def link_concern(*, concern: Concern, supervision: Supervision, ground: str, by: User) -> Concern:
    """Says which case an unlinked concern is about, and what it is about. Linking again corrects a mistake.

    Raises DomainError once a step was taken in the case, and for a case of another office.
    """
    case = lock_case(supervision.pk)
    locked = Concern.objects.select_for_update().get(pk=concern.pk)
    if case.office_id != locked.office_id:
        raise DomainError("Perkara ini ada di Bapas lain.")
    if locked.state != Concern.State.NOTE:
        raise DomainError("Laporan ini sudah ditindaklanjuti, jadi kliennya tidak dapat diganti lagi.")
    locked.supervision, locked.client = case, case.client
    locked.ground = ground
    locked.is_for_head = False
    save_or_refuse(locked)
    return locked


@transaction.atomic
def answer_concern(*, concern: Concern, answer: str, mode: str, by: User) -> Concern:
    """Tells the reporter what came of it. The words leave the office, so they hold nothing of the client's case.

    The same answer sent twice changes nothing; another one is refused. Raises DomainError.
    """
    locked = Concern.objects.select_for_update().get(pk=concern.pk)
    words = answer.strip()
    if locked.answered_at is not None:
        if locked.answer == words:
            return locked
        raise DomainError("Pelapor sudah dijawab. Jawaban yang sudah disampaikan tidak diubah.")
    if not locked.has_reporter:
        raise DomainError("Laporan ini ditulis petugas sendiri, jadi tidak ada pelapor yang dijawab.")
    locked.answer, locked.answer_mode = words, mode
    locked.answered_at, locked.answered_by = timezone.now(), by
    save_or_refuse(locked)
    return locked


def _once(rows: ConcernQuerySet, submission_key: uuid.UUID | None, create: Callable[[], Concern]) -> Concern:
    """One submission makes one concern."""
    concern, _ = create_once(rows, submission_key or uuid.uuid4(), create)
    return concern


def _save_new(concern: Concern, office: Office) -> Concern:
    """Saves a new concern with the first step of its chain."""
    save_or_refuse(concern)
    ConcernStep.objects.create(
        concern=concern,
        kind=Concern.State.NOTE,
        on=office.today(),
        text="Laporan diterima.",
        recorded_by=concern.filed_by,
    )
    return concern


def names_restricted_client(words: str, office: Office) -> bool:
    """Whether somebody whose record is restricted may be meant: the words hold the sound of a name or a nickname."""
    restricted = Client.objects.filter(office=office, pk__in=Restriction.objects.in_force().values("client"))
    return any(names_client(words, client) for client in restricted.only("name", "alias"))


def names_client(words: str, client: Client) -> bool:
    """Whether a longer part of the client's name or alias, or all of it, occurs in the words, however it is spelt."""
    said = sounding_name(words)
    parts = [part for name in (client.name, client.alias) for part in (name, *name.split())]
    sounds = (sounding_name(part) for part in parts)
    return any(sound in said for sound in sounds if len(sound) >= SHORTEST_NAME_PART)
