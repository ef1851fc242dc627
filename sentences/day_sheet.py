"""A host's sheet of a day: what is printed on it, and its rows on the typing page with what became of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.http import QueryDict
from django.urls import reverse

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError, as_validation_error
from clients.documents.writing import written
from documents.rendering import heading, qr_code, render_pdf
from sentences.actions.day_sheet import type_absence, type_row
from sentences.default_facts import is_childs
from sentences.forms.day_sheet import SheetRowForm
from sentences.host_day import people_at, planned_in_words, plans_on, short_reference
from sentences.legal_numbers import legal_numbers
from sentences.models import Absence, DaySheet, Placement, SocialWorkSentence, WorkSession
from sentences.rules.day import hours_and_minutes

LINES = 12
"""Rows on a page: those expected, and empty ones for whoever comes besides."""
WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]


def sheets_pdf(sheets: Iterable[DaySheet]) -> bytes:
    """The sheets as one PDF, a page for each day. Raises DomainError for a sign without a shape."""
    return render_pdf("sentences/day_sheet.typ", {"sheets": [_page(sheet) for sheet in sheets]})


def _page(sheet: DaySheet) -> dict[str, object]:
    site = sheet.site
    placements = list(people_at(site, sheet.on))
    plans = plans_on(placements, sheet.on)
    rows = [
        [
            placement.sentence.supervision.client.initials,
            short_reference(placement),
            planned_in_words(placement, plans) if placement.sentence_id in plans else "",
            placement.task,
            f"paling lama {hours_of_day(placement.sentence, sheet.on)} jam",
        ]
        for placement in placements
        if plans.get(placement.sentence_id, True) is not None
    ]
    return {
        "heading": heading(site.office),
        "site": site.name,
        "village": str(site.village),
        "day": f"{WEEKDAYS[sheet.on.weekday()]}, {written(sheet.on)}",
        "hours": f"{site.opens_at:%H.%M} sampai {site.closes_at:%H.%M}",
        "supervisor": site.supervisor_name,
        "code": f"{sheet.code[:4]} {sheet.code[4:]}",
        "qr": qr_code(settings.SITE_URL + reverse("sentences:daysheet_type", args=[site.public_id, sheet.code])),
        "rows": rows,
        "empty": max(3, LINES - len(rows)),
    }


def hours_of_day(sentence: SocialWorkSentence, on: date) -> int:
    """Hours this person may work on that day: the judgment's, a child's also within the setting then in force."""
    if not is_childs(sentence):
        return sentence.hours_per_day
    return min(sentence.hours_per_day, legal_numbers(on).child_hours_per_day)


@dataclass(slots=True)
class SheetRow:
    """One person on the typing page: a form, or what is written down already."""

    placement: Placement
    label: str
    reference: str
    form: SheetRowForm | None = None
    saved: str = ""
    is_new: bool = False
    refused: bool = False


def sheet_rows(sheet: DaySheet, data: QueryDict | None = None) -> list[SheetRow]:
    """Everybody placed there on that day, in the order of the paper; what is saved is not asked again."""
    zone, site = sheet.site.office.zone, sheet.site
    placements = list(
        Placement.objects.filter(site=site)
        .on_day(sheet.on)
        .select_related("sentence__supervision__client", "site__office")
        .order_by("id")
    )
    sessions = WorkSession.objects.filter(placement__in=placements).exclude(state="rejected").on_day(sheet.on, zone)
    worked = {session.placement_id: worked_in_words(session) for session in sessions}
    missed = Absence.objects.filter(sentence__in=[row.sentence_id for row in placements], on=sheet.on)
    absent = {absence.sentence_id: f"Tidak datang: {absence.get_ground_display().lower()}" for absence in missed}
    rows = []
    for placement in placements:
        saved = worked.get(placement.pk) or absent.get(placement.sentence_id, "")
        row = SheetRow(placement, placement.sentence.supervision.client.initials, short_reference(placement))
        row.saved = saved
        if not saved:
            row.form = SheetRowForm(data, prefix=placement.public_id.hex, placement=placement, day=sheet.on)
        rows.append(row)
    return rows


def worked_in_words(session: WorkSession) -> str:
    """From when to when, how long, and who wrote it down."""
    zone = session.placement.site.office.zone
    starts, ends = session.starts_at.astimezone(zone), session.ends_at.astimezone(zone)
    source = "lembar ini" if session.day_sheet_id else "ponsel tempat kerja" if session.confirmed_link_id else "petugas"
    return f"{starts:%H.%M}–{ends:%H.%M}, {hours_and_minutes(session.minutes)} (dari {source})"


def save_rows(sheet: DaySheet, rows: Sequence[SheetRow], by: User) -> int:
    """Saves each row that was filled in; one that is refused keeps what was typed. Returns how many were saved."""
    count = 0
    for row in rows:
        if row.form is None:
            continue
        if not row.form.is_valid():
            row.refused = True
        elif not row.form.is_blank:
            row.refused = not _save(sheet, row, row.form, by)
            row.is_new = not row.refused
            count += row.is_new
    return count


def _save(sheet: DaySheet, row: SheetRow, form: SheetRowForm, by: User) -> bool:
    ground = form.cleaned_data["ground"]
    try:
        if ground:
            absence = type_absence(sheet=sheet, placement=row.placement, ground=ground, by=by)
            row.saved = f"Tidak datang: {absence.get_ground_display().lower()}"
        else:
            row.saved = worked_in_words(type_row(sheet=sheet, placement=row.placement, draft=form.draft(), by=by))
    except StatuteError as error:
        form.add_error(None, as_validation_error(error.violations, ["__all__"]))
        return False
    except DomainError as error:
        form.add_error(None, error.message)
        return False
    row.form = None
    return True
