"""What the page of one sentence shows: the figures, the history of sessions and of the ledger."""

from django.db.models import Prefetch
from django.utils import timezone

from accounts.models import Role, User
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from sentences.arrivals import arrivals_for
from sentences.closing_papers import closing_papers
from sentences.execution_panel import execution_panel
from sentences.judgment_words import judgment_sheet
from sentences.models import HoursDispute, SocialWorkSentence, WorkSession
from sentences.permissions import can_correct_judgment, can_guide
from sentences.placement_rows import placement_rows
from sentences.rules.day import hours_and_minutes
from sentences.schedule_panel import schedule_panel

STATE_TONES = {
    SocialWorkSentence.State.REGISTERED: "warn",
    SocialWorkSentence.State.PLACED: "info",
    SocialWorkSentence.State.IN_PROGRESS: "info",
    SocialWorkSentence.State.PAUSED: "warn",
    SocialWorkSentence.State.COMPLETED: "good",
    SocialWorkSentence.State.DEFAULTED: "bad",
}
SESSION_TONES = {
    WorkSession.State.DRAFT: "warn",
    WorkSession.State.CONFIRMED: "info",
    WorkSession.State.VERIFIED: "good",
    WorkSession.State.REJECTED: "bad",
}
WAITING_STATES = frozenset({WorkSession.State.DRAFT, WorkSession.State.CONFIRMED})
SESSIONS_SHOWN = 5
"""So many sessions are open on the page; those that still wait for somebody always are."""


def label_for(user: User, sentence: SocialWorkSentence) -> str:
    """How lists name the person: the prosecutor knows the adult from the judgment, a child never by name."""
    client = sentence.supervision.client
    return client.safe_label if user.role == Role.PROSECUTOR else client_label(user, client)


def waits_for_somebody(session: WorkSession) -> bool:
    """Whether the host, the officer, or the answer to an objection is awaited; the row carries `is_disputed`."""
    return session.state in WAITING_STATES or session.is_disputed  # type: ignore[attr-defined]


def sentence_page(sentence: SocialWorkSentence, user: User) -> dict[str, object]:
    """Everything the page of one sentence shows."""
    worked = sentence.minutes_worked()
    disputes = HoursDispute.objects.select_related("raised_by", "raised_link", "settled_by", "correction")
    sessions = list(
        sentence.sessions.select_related("placement__site__office", "drafted_by", "confirmed_by", "verified_by")
        .select_related("rejected_by", "drafted_link", "confirmed_link", "day_sheet")
        .with_counted_minutes()
        .with_open_dispute()
        .prefetch_related(Prefetch("disputes", disputes if user.role in NARRATIVE_ROLES else disputes.none()))
        .order_by("-starts_at", "-id")
    )
    shown = [(session, SESSION_TONES[WorkSession.State(session.state)]) for session in sessions]
    recent = [row for row in shown if waits_for_somebody(row[0])]
    settled = [row for row in shown if not waits_for_somebody(row[0])]
    recent += settled[: max(0, SESSIONS_SHOWN - len(recent))]
    guide = can_guide(user, sentence)
    return {
        "sentence": sentence,
        "client": sentence.supervision.client,
        "label": label_for(user, sentence),
        "state_tone": STATE_TONES[SocialWorkSentence.State(sentence.state)],
        "minutes_worked": worked,
        "minutes_remaining": sentence.minutes_ordered - worked,
        "progress_text": f"{hours_and_minutes(worked)} dari {sentence.hours_ordered} jam",
        "ends_on": sentence.ends_on,
        "forecast": sentence.forecast(timezone.now()),
        "sheet": judgment_sheet(sentence),
        "schedule": schedule_panel(sentence),
        "corrections": list(sentence.corrections.select_related("corrected_by")),
        "can_correct_judgment": can_correct_judgment(user, sentence),
        "placements": placement_rows(sentence),
        "has_place": sentence.placements.running(sentence.supervision.office.today()).exists(),
        "arrivals": arrivals_for(sentence) if guide else [],
        "recent_sessions": recent,
        "older_sessions": [row for row in settled if row not in recent],
        "waiting_minutes": sum(session.minutes for session in sessions if session.state in WAITING_STATES),
        "entries": list(sentence.hours_entries.select_related("entered_by").order_by("-id")),
        "shows_addresses": user.role in {Role.OFFICER, Role.HEAD},
        "can_guide": guide,
        "can_act": bool(guide) and sentence.is_open,
        "closing_papers": closing_papers(user, sentence),
        "execution": execution_panel(user, sentence),
        "zone": sentence.supervision.office.zone,
    }
