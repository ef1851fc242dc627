"""What makes the board show every outlook: weekly plans, pauses, one plan too short, one period that ends too soon."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from bapas_portal.demo.staff import Staff
from sentences.models import Ground, Pause, SocialWorkSentence, WorkPlan

State = SocialWorkSentence.State
USUAL_DAYS = (1, 3, 5)


def plan_weeks(staff: Staff, sentences: Sequence[SocialWorkSentence]) -> None:
    """Plans for those who work, a reason for those who do not; of the working ones one is amber and one is red."""
    today = staff.office.today()
    for sentence in sentences:
        if sentence.state == State.PAUSED and not sentence.pauses.exists():
            _pause(staff, sentence)
    working = [row for row in sentences if row.state == State.IN_PROGRESS and not row.work_plans.exists()]
    working.sort(key=lambda row: row.starts_on)
    for number, sentence in enumerate(working):
        is_short = number == 1
        for weekday in (1,) if is_short else USUAL_DAYS:
            WorkPlan.objects.create(
                sentence=sentence,
                weekday=weekday,
                starts_at=time(14 if sentence.track == "child" else 8),
                minutes=60 if is_short else min(sentence.hours_per_day, 4) * 60,
                since=min(today, sentence.starts_on + timedelta(days=3)),
                set_by=staff.officers[0],
            )
    if working:
        _let_period_end(working[0], today)


def _pause(staff: Staff, sentence: SocialWorkSentence) -> None:
    """Stopped since the day after the last session; the period of the judgment runs on."""
    last = sentence.sessions.order_by("starts_at").last()
    zone = staff.office.zone
    since = last.starts_at.astimezone(zone).date() + timedelta(days=1) if last else sentence.starts_on
    Pause.objects.create(
        sentence=sentence,
        ground=Ground.ILL,
        text="Sakit menurut surat puskesmas, diberitahukan oleh keluarga.",
        since=since,
        decided_by=staff.officers[0],
    )


def _let_period_end(sentence: SocialWorkSentence, today: date) -> None:
    """Leaves so few days that not even every one of them suffices."""
    days_needed = (sentence.minutes_ordered - sentence.minutes_worked()) // (sentence.hours_per_day * 60)
    days_left = max(1, days_needed - 2)
    sentence.period_days = (today - sentence.starts_on).days + days_left - 1
    sentence.save(update_fields=["period_days"])
