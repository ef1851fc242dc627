"""What the prosecutor sees of the sentences its office executes (KUHP art. 85(8)): the list, and one in depth.

Read alone: hours, days and reports. A child stands there by the safe label, and no narrative of the guidance is shown.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Max, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone

from accounts.models import User
from sentences.board import of_page
from sentences.forecast import Forecast
from sentences.models import Absence, DefaultReport, SocialWorkSentence, WorkSession
from sentences.pages import SESSION_TONES, STATE_TONES, label_for
from sentences.querysets import SocialWorkSentenceQuerySet
from sentences.rules.day import hours_and_minutes
from sentences.schedule_panel import schedule_panel

CONFIRMED = ("confirmed", "verified")


@dataclass(frozen=True, slots=True)
class ExecutionRow:
    """One line: the running total, the last day a host vouched for, days missed without a lawful reason, a default."""

    sentence: SocialWorkSentence
    label: str
    minutes_worked: int
    forecast: Forecast | None
    tone: str
    last_confirmed_on: date | None
    unlawful_absences: int
    report: DefaultReport | None


def execution_rows(page: Iterable[SocialWorkSentence], user: User) -> list[ExecutionRow]:
    """The lines of one page, in three queries."""
    sessions = WorkSession.objects.filter(sentence=OuterRef("pk"), state__in=CONFIRMED).order_by().values("sentence")
    missed = Absence.objects.filter(sentence=OuterRef("pk"), is_lawful=False).order_by().values("sentence")
    found = (
        of_page(page)
        .select_related("supervision__client", "supervision__office")
        .annotate(
            last_confirmed_at=Subquery(sessions.annotate(last=Max("starts_at")).values("last")),
            unlawful_absences=Coalesce(Subquery(missed.annotate(n=Count("pk")).values("n")), 0),
        )
        .prefetch_related("default_reports")
        .by_decision()
    )
    return [_row(sentence, user) for sentence in found]


def _row(sentence: Any, user: User) -> ExecutionRow:
    last = sentence.last_confirmed_at
    return ExecutionRow(
        sentence,
        label_for(user, sentence),
        sentence.minutes_credited,
        Forecast.from_row(sentence.forecast_row) if sentence.forecast_row else None,
        STATE_TONES[SocialWorkSentence.State(sentence.state)],
        last.astimezone(sentence.supervision.office.zone).date() if last else None,
        sentence.unlawful_absences,
        next(iter(sentence.default_reports.all()), None),
    )


def running_total(sentences: SocialWorkSentenceQuerySet) -> dict[str, int]:
    """How many sentences, the minutes they order, and the minutes worked so far."""
    return sentences.with_minutes().aggregate(
        count=Count("pk"),
        ordered=Coalesce(Sum("hours_ordered"), 0) * 60,
        worked=Coalesce(Sum("minutes_credited"), 0),
        unserved=Count("pk", filter=Q(state=SocialWorkSentence.State.DEFAULTED)),
    )


def execution_page(sentence: SocialWorkSentence, user: User) -> dict[str, object]:
    """One sentence in depth, without anything to press."""
    worked = sentence.minutes_worked()
    sessions = list(
        sentence.sessions.exclude(state=WorkSession.State.REJECTED)
        .select_related("placement__site")
        .with_counted_minutes()
        .order_by("-starts_at", "-id")
    )
    return {
        "sentence": sentence,
        "label": label_for(user, sentence),
        "state_tone": STATE_TONES[SocialWorkSentence.State(sentence.state)],
        "minutes_worked": worked,
        "minutes_remaining": sentence.minutes_ordered - worked,
        "progress_text": f"{hours_and_minutes(worked)} dari {sentence.hours_ordered} jam",
        "ends_on": sentence.ends_on,
        "forecast": sentence.forecast(timezone.now()),
        "schedule": schedule_panel(sentence),
        "pauses": list(sentence.pauses.all()),
        "sessions": [(session, SESSION_TONES[WorkSession.State(session.state)]) for session in sessions],
        "waiting_minutes": sum(row.minutes for row in sessions if row.state != WorkSession.State.VERIFIED),
        "absences": list(sentence.absences.all()),
        "reports": list(sentence.default_reports.all()),
        "warnings": list(sentence.warnings.all()),
    }
