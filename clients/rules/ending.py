"""Leaving town and the end of guidance: what the calendar and the order of steps allow."""

from datetime import date

from django.utils.formats import date_format

from bapas_portal.law import Violation
from clients.rules.person import NO_ARTICLE
from clients.terms import REINTEGRATION_KINDS, SupervisionKind

# Guidance over a period ends with a final assessment and the panel; hours of work, a diversion agreement and the other
# measures end when they are carried out, as the prosecutor, the court or the investigator decides.
KINDS_ENDED_BY_PANEL = REINTEGRATION_KINDS | {
    SupervisionKind.SUPERVISION_SENTENCE,
    SupervisionKind.CONDITIONAL_SENTENCE,
    SupervisionKind.CHILD_SUPERVISION,
    SupervisionKind.CHILD_OUTSIDE_GUIDANCE,
}
ENDING_ARTICLE = "PP 31/1999 pasal 33; pengakhiran lewat sidang Tim Pengamat Pemasyarakatan"


def journey_within_case(
    leaves_on: date, returns_on: date, today: date, starts_on: date, ends_on: date | None
) -> Violation | None:
    """A journey begins today or later, ends after it begins, and lies within guidance."""
    if leaves_on < today:
        message = "Izin diminta sebelum berangkat: tanggal berangkat paling awal hari ini."
        return Violation("journey", NO_ARTICLE, message, field="leaves_on")
    if leaves_on < starts_on:
        message = f"Bimbingan baru dimulai {date_format(starts_on, 'j F Y')}."
        return Violation("journey", NO_ARTICLE, message, field="leaves_on")
    if returns_on < leaves_on:
        message = "Tanggal kembali tidak boleh sebelum berangkat."
        return Violation("journey", NO_ARTICLE, message, field="returns_on")
    if ends_on is not None and returns_on > ends_on:
        message = f"Izin hanya sampai akhir bimbingan ({date_format(ends_on, 'j F Y')})."
        return Violation("journey", NO_ARTICLE, message, field="returns_on")
    return None


def return_day(came_back_on: date, leaves_on: date, today: date) -> Violation | None:
    """Somebody came back on or after the day of leaving, today at the latest."""
    if came_back_on > today:
        return Violation("return", NO_ARTICLE, "Tanggal kembali tidak boleh di masa depan.", field="came_back_on")
    if came_back_on < leaves_on:
        message = f"Klien baru berangkat {date_format(leaves_on, 'j F Y')}."
        return Violation("return", NO_ARTICLE, message, field="came_back_on")
    return None


def completion_is_prepared(
    kind: str, *, has_assessment: bool, has_accepted_item: bool, has_waiver: bool
) -> Violation | None:
    """Guidance over a period is completed after a final assessment and the panel, unless the head waived them."""
    if kind not in KINDS_ENDED_BY_PANEL or has_waiver:
        return None
    missing = [
        name
        for name, present in (("penilaian akhir", has_assessment), ("keputusan sidang", has_accepted_item))
        if not present
    ]
    if not missing:
        return None
    message = (
        f"Perkara ini belum dapat diselesaikan: {' dan '.join(missing)} belum ada. Lengkapi pada bagian "
        "Wajib lapor & izin, atau minta kepala Bapas menulis alasan pengecualian di sana."
    )
    return Violation("ending", ENDING_ARTICLE, message)


def final_assessment_day(assessed_on: date, starts_on: date, today: date) -> Violation | None:
    """A final assessment is made during guidance, today at the latest."""
    if assessed_on > today:
        return Violation("assessment", NO_ARTICLE, "Tanggal penilaian tidak boleh di masa depan.", field="assessed_on")
    if assessed_on < starts_on:
        message = f"Penilaian tidak boleh sebelum mulai bimbingan ({date_format(starts_on, 'j F Y')})."
        return Violation("assessment", NO_ARTICLE, message, field="assessed_on")
    return None


def contact_after_end(on: date, closed_on: date, today: date) -> Violation | None:
    """Aftercare comes after the case was closed, today at the latest."""
    if on > today:
        return Violation("aftercare", NO_ARTICLE, "Tanggal pertemuan tidak boleh di masa depan.", field="on")
    if on < closed_on:
        message = f"Bimbingan lanjutan dicatat setelah perkara berakhir ({date_format(closed_on, 'j F Y')})."
        return Violation("aftercare", NO_ARTICLE, message, field="on")
    return None
