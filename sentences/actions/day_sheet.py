"""The printed sheet of a host's day: made before, signed there by the supervisor, typed in afterwards with a photo."""

import uuid
from collections.abc import Sequence
from datetime import date, timedelta

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.attachments import PreparedFile
from sentences.actions.absence import require_no_work
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.actions.session import SessionDraft, create_draft
from sentences.models import Absence, DaySheet, HostSite, Placement, WorkSession

PRINTED_AHEAD = timedelta(days=31)
PRINTED_BACK = timedelta(days=180)


@transaction.atomic
def print_sheets(*, site: HostSite, first: date, days: int, by: User) -> Sequence[DaySheet]:
    """Sheets for `days` days in a row from `first`; a day that has one keeps it, with its code."""
    today = site.office.today()
    if not today - PRINTED_BACK <= first <= today + PRINTED_AHEAD:
        raise DomainError("Lembar dicetak untuk hari dari setengah tahun yang lalu sampai 31 hari ke depan.")
    wanted = [first + timedelta(days=offset) for offset in range(days)]
    return [DaySheet.objects.get_or_create(site=site, on=day, defaults={"printed_by": by})[0] for day in wanted]


@transaction.atomic
def sign_sheet(*, sheet: DaySheet, signed_by_name: str, photo: PreparedFile | None, by: User) -> DaySheet:
    """Keeps who signed on paper, and the photo of it; both may be put right later, the history keeps the earlier.

    Raises DomainError without a photo, a name, or before the day itself.
    """
    sheet = DaySheet.objects.select_for_update(of=("self",)).select_related("site__office").get(pk=sheet.pk)
    if sheet.on > sheet.site.office.today():
        raise DomainError("Lembar ini untuk hari yang belum tiba.")
    if photo is None and not sheet.photo:
        raise DomainError("Sertakan foto lembar yang sudah ditandatangani pengawas.")
    if not signed_by_name.strip():
        raise DomainError("Tulis nama pengawas yang menandatangani lembar.")
    sheet.signed_by_name = signed_by_name.strip()
    if sheet.typed_at is None:
        sheet.typed_by, sheet.typed_at = by, timezone.now()
    if photo is None:
        sheet.save()
        return sheet
    sheet.photo.save(photo.name, ContentFile(photo.content), save=False)
    try:
        sheet.save()
    except Exception:
        sheet.photo.delete(save=False)  # no file without its row
        raise
    return sheet


def key_of(sheet: DaySheet, placement: Placement) -> uuid.UUID:
    """The submission key of one row: the same row typed twice makes one session."""
    return uuid.uuid5(sheet.public_id, str(placement.public_id))


@transaction.atomic
def type_row(*, sheet: DaySheet, placement: Placement, draft: SessionDraft, by: User) -> WorkSession:
    """One row of hours. The supervisor's signature vouches for it (R9), the typing officer never does.

    Raises DomainError or StatuteError; the other rows of the sheet stay as they are.
    """
    require_signed(sheet, placement)
    if WorkSession.objects.filter(placement=placement, attendance__on=sheet.on).exists():
        raise DomainError("Hari ini sudah dicatat tempat kerja lewat ponsel.")
    authors = {
        "drafted_by": by,
        "day_sheet": sheet,
        "state": WorkSession.State.CONFIRMED,
        "confirmed_at": timezone.now(),
    }
    key = key_of(sheet, placement)
    rows = WorkSession.objects.filter(day_sheet=sheet)
    return create_once(rows, key, lambda: create_draft(placement, draft, key, authors))[0]


@transaction.atomic
def type_absence(*, sheet: DaySheet, placement: Placement, ground: str, by: User) -> Absence:
    """One row that says somebody did not come; whether the reason is lawful is judged later."""
    require_signed(sheet, placement)
    sentence = locked_open_sentence(placement.sentence_id)
    require_open_case(sentence)
    require_no_work(sentence, sheet.on, sheet.site.office.zone)
    row, _ = Absence.objects.get_or_create(
        sentence=sentence, on=sheet.on, defaults={"ground": ground, "recorded_by": by}
    )
    return row


def require_signed(sheet: DaySheet, placement: Placement) -> None:
    """Raises DomainError for a sheet without its signature, or a row of another host."""
    if sheet.typed_at is None:
        raise DomainError("Sertakan dahulu foto lembar dan nama pengawas yang menandatanganinya.")
    if placement.site_id != sheet.site_id:
        raise DomainError("Orang ini tidak ditempatkan di tempat ini.")
