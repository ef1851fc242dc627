"""Missed days, warnings and reported defaults for the demonstration: each kind once or twice in every office."""

import uuid
from collections.abc import Sequence
from datetime import date, timedelta

from bapas_portal.demo.caseload import working_day
from bapas_portal.demo.staff import Staff
from sentences.actions.absence import judge_absence
from sentences.actions.default import decide_default, report_default
from sentences.actions.repetition import Execution, start_repetition
from sentences.actions.warning import give_warning
from sentences.default_facts import conversion_for
from sentences.models import Absence, DefaultReport, SocialWorkSentence, Track, WorkWarning
from sentences.rules.default import Decided

State = SocialWorkSentence.State
MISSED = (
    ("ill", "Surat dokter puskesmas", True),
    ("none", "", False),
    ("work", "Dipanggil mandor, tidak memberi tahu sebelumnya", False),
    ("family", "Orang tua dirawat, kata tetangganya", None),
    ("none", "", None),
)
"""Ground, explanation, and whether it was judged lawful (None: not judged yet)."""
DEFAULTED = (
    ("none", "", False),
    ("none", "", False),
    ("other", "Bekerja di luar kota tanpa izin", False),
    ("ill", "Surat dokter", True),
)
REPORTED = "Tidak hadir berturut-turut; didatangi dua kali ke rumah dan keluarganya sudah dihubungi."


def create_defaults(staff: Staff, sentences: Sequence[SocialWorkSentence]) -> None:
    """Missed days for those at work; history and report for those in default; one repetition that has begun."""
    at_work = [sentence for sentence in sentences if sentence.state == State.IN_PROGRESS]
    for sentence in at_work[:3]:
        _missed_days(sentence)
    for number, sentence in enumerate(row for row in sentences if row.state == State.DEFAULTED):
        _reported(sentence, is_decided=sentence.track == Track.CHILD or number > 0)
    _repeated(staff, at_work)


def _free_days(sentence: SocialWorkSentence, count: int, last: date) -> list[date]:
    """So many working days up to `last` on which nothing is written down, the earliest first."""
    zone = sentence.supervision.office.zone
    taken = {start.astimezone(zone).date() for start in sentence.sessions.values_list("starts_at", flat=True)}
    taken |= set(sentence.absences.values_list("on", flat=True))
    days: list[date] = []
    day = last
    while len(days) < count and day > sentence.starts_on:
        if day not in taken and working_day(day) == day:
            days.append(day)
        day -= timedelta(days=1)
    return days[::-1]


def _missed_days(sentence: SocialWorkSentence) -> None:
    """One of each kind; the lawful one has a make-up day that went by, the later ones wait for their judgment."""
    officer, today = sentence.supervision.officer, sentence.supervision.office.today()
    if officer is None:
        return
    days = _free_days(sentence, len(MISSED), today - timedelta(days=1))
    for day, (ground, text, is_lawful) in zip(days, MISSED, strict=False):
        absence = Absence.objects.create(sentence=sentence, on=day, ground=ground, text=text, recorded_by=officer)
        if is_lawful is not None:
            judge_absence(
                absence=absence, is_lawful=is_lawful, ground=ground, text=text, make_up_on=None, judged_seen=None,
                by=officer,
            )  # fmt: skip
            made_up = _free_days(sentence, 1, today - timedelta(days=1)) if is_lawful else []
            if made_up and made_up[0] > day:
                Absence.objects.filter(pk=absence.pk).update(make_up_on=made_up[0])
    give_warning(sentence=sentence, number=1, on=today, remark="Sudah dihubungi lewat telepon.", by=officer)


def _reported(sentence: SocialWorkSentence, *, is_decided: bool) -> None:
    """The history of a sentence that was reported before, with three warnings and the report."""
    officer, reported_on = sentence.supervision.officer, sentence.closed_on
    if officer is None or reported_on is None:
        return
    days = _free_days(sentence, len(DEFAULTED), reported_on - timedelta(days=4))
    for day, (ground, text, is_lawful) in zip(days, DEFAULTED, strict=False):
        Absence.objects.create(
            sentence=sentence, on=day, ground=ground, text=text, is_lawful=is_lawful, recorded_by=officer,
            judged_by=officer, judged_at=sentence.registered_at,
        )  # fmt: skip
    for number in (1, 2, 3):
        on = reported_on - timedelta(days=4 - number)
        WorkWarning.objects.create(
            sentence=sentence, number=number, on=on, text="Tidak hadir tanpa alasan yang sah.", warned_by=officer
        )
    conversion = conversion_for(sentence, sentence.minutes_ordered - sentence.minutes_worked())
    report = DefaultReport.objects.create(
        sentence=sentence,
        reported_on=reported_on,
        reason=REPORTED,
        proposed=sentence.default_consequence,
        remaining_minutes=conversion.remaining_minutes,
        remaining_prison_days=conversion.prison.amount if conversion.prison else None,
        remaining_fine=conversion.fine.amount if conversion.fine else None,
        reported_by=officer,
    )
    if is_decided:
        _decide_repeat(report)


def _decide_repeat(report: DefaultReport) -> None:
    """What is left is to be repeated."""
    decide_default(
        report=report,
        decided=Decided(
            decision="repeat",
            decided_on=report.sentence.supervision.office.today(),
            decision_no=f"PRINT-{report.pk}/Eku.3/2026",
            hours=max(1, report.remaining_minutes // 60),
        ),
        by=report.reported_by,
    )


def _repeated(staff: Staff, at_work: Sequence[SocialWorkSentence]) -> None:
    """The last of those at work whose hours are all checked was reported, and repeats what it left."""
    for sentence in reversed(at_work[3:]):
        officer = sentence.supervision.officer
        waits = sentence.sessions.filter(state__in=["draft", "confirmed"]).exists()
        if officer is None or waits or sentence.absences.awaiting_judgment().exists():
            continue
        report = report_default(sentence=sentence, proposed="repeat", reason=REPORTED, by=officer)
        _decide_repeat(report)
        start_repetition(
            report=report,
            execution=Execution(
                register_no=f"KS-U/{report.pk:04d}/{report.reported_on.year}",
                starts_on=report.reported_on,
                period_days=90,
                execution_record_no=f"BA-U{report.pk}/Eku.3",
            ),
            submission_key=uuid.uuid4(),
            by=staff.head,
        )
        return
