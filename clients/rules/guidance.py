"""The three stages of guidance and when they begin, and when a client is assessed again."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from bapas_portal.law import Violation
from clients.rules.person import NO_ARTICLE
from clients.terms import Stage

STAGE_ARTICLE = "PP 31/1999 pasal 31 sampai 33"
REASSESS_AFTER_DAYS = 180  # the portal's own choice: half a year after the last assessment
ORDER = (Stage.INITIAL, Stage.CONTINUED, Stage.FINAL)


@dataclass(frozen=True, slots=True)
class StageDates:
    """From when the second and the third stage may begin; only the panel's decision moves a case there."""

    continued_from: date
    final_from: date

    def begins(self, stage: str) -> date | None:
        """The computed first day of a stage; None for the first, which begins with guidance."""
        return {Stage.CONTINUED: self.continued_from, Stage.FINAL: self.final_from}.get(Stage(stage))


def stage_dates(
    starts_on: date, ends_on: date | None, continued_percent: Decimal, final_percent: Decimal
) -> StageDates | None:
    """The first day on which that part of the period has passed; None for a case without an end (R42)."""
    if ends_on is None:
        return None
    days = (ends_on - starts_on).days

    def after(percent: Decimal) -> date:
        return starts_on + timedelta(days=int((days * percent / 100).to_integral_value(ROUND_CEILING)))

    return StageDates(after(continued_percent), after(final_percent))


def next_stage(stage: str) -> Stage | None:
    """The stage after this one; None after the last."""
    place = ORDER.index(Stage(stage))
    return ORDER[place + 1] if place + 1 < len(ORDER) else None


def stage_move(stage: str, to_stage: str) -> Violation | None:
    """R42: guidance goes through its stages one by one."""
    following = next_stage(stage)
    if following is None:
        return Violation("R42", STAGE_ARTICLE, "Perkara ini sudah di tahap akhir.", field="to_stage")
    if to_stage != following:
        message = f"Setelah {Stage(stage).label.lower()} datang {following.label.lower()}."
        return Violation("R42", STAGE_ARTICLE, message, field="to_stage")
    return None


def assessment_days(consent_on: date, assessed_on: date, today: date) -> Violation | None:
    """The client agreed before or on the day of the assessment, and neither lies ahead."""
    if assessed_on > today:
        return Violation("assessment", NO_ARTICLE, "Tanggal asesmen tidak boleh di masa depan.", field="assessed_on")
    if consent_on > assessed_on:
        message = "Persetujuan klien harus ada sebelum atau pada hari asesmen."
        return Violation("assessment", NO_ARTICLE, message, field="consent_on")
    return None


def reassessment_reason(assessed_on: date | None, stage_since: date | None, today: date) -> str:
    """Why the client should be assessed (again), in words; empty when nothing asks for it.

    At every change of stage, and half a year after the last assessment.
    """
    if assessed_on is None:
        return "Belum ada asesmen risiko dalam perkara ini."
    if stage_since is not None and assessed_on < stage_since:
        return "Tahap bimbingan berubah sesudah asesmen terakhir."
    if today >= assessed_on + timedelta(days=REASSESS_AFTER_DAYS):
        return "Asesmen terakhir sudah enam bulan atau lebih."
    return ""
