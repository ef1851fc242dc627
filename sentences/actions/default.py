"""Reporting that a sentence is not served, and the decision about it (KUHP art. 85(7); UU 11/2012 art. 76(2))."""

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError, enforce, found
from clients.actions.saving import save_or_refuse
from sentences.actions.dispute import require_undisputed
from sentences.actions.locks import locked_open_sentence, locked_sentence, require_open_case
from sentences.actions.placement import end_open_placements
from sentences.default_facts import conversion_for, is_childs, limits_of
from sentences.models import Attendance, DefaultReport, SocialWorkSentence, WorkSession
from sentences.rules.day import day_in_words
from sentences.rules.default import Decided, decision_day, decision_is_open, decision_within, proposal_is_open

Decision = DefaultReport.Decision
State = SocialWorkSentence.State


@transaction.atomic
def report_default(*, sentence: SocialWorkSentence, proposed: str, reason: str, by: User) -> DefaultReport:
    """Closes the sentence as not served and freezes what remains; what follows is for prosecutor and judge to decide.

    Raises StatuteError for a consequence the statute does not offer here; DomainError without a reason, while arrivals,
    sessions or absences are not settled yet, or when the sentence is closed already.
    """
    reason = reason.strip()
    if not reason:
        raise DomainError("Tulis alasan pelaporan: apa yang tidak dijalankan, dan apa yang sudah diupayakan.")
    sentence = locked_open_sentence(sentence.pk)
    require_everything_judged(sentence)
    enforce(proposal_is_open(proposed, is_child=is_childs(sentence), imposed=sentence.imposed))
    today = sentence.supervision.office.today()
    conversion = conversion_for(sentence, sentence.minutes_ordered - sentence.minutes_worked())
    report = DefaultReport(
        sentence=sentence,
        reported_on=today,
        reason=reason,
        proposed=proposed,
        remaining_minutes=conversion.remaining_minutes,
        remaining_prison_days=conversion.prison.amount if conversion.prison else None,
        remaining_fine=conversion.fine.amount if conversion.fine else None,
        reported_by=by,
    )
    save_or_refuse(report)
    for pause in sentence.pauses.filter(until=None):
        pause.until = max(today, pause.since)
        pause.save(update_fields=["until"])
    sentence.state, sentence.closed_on, sentence.default_reported_reason = State.DEFAULTED, today, reason
    sentence.save(update_fields=["state", "closed_on", "default_reported_reason"])
    end_open_placements(sentence, today)
    return report


def require_everything_judged(sentence: SocialWorkSentence) -> None:
    """Raises DomainError while arrivals, hours, objections or missed days wait: the report says what they come to."""
    arrivals = Attendance.objects.filter(placement__sentence=sentence).unfinished()
    arrival = arrivals.select_related("placement__site").first()
    if arrival is not None:
        raise DomainError(
            f"Orang ini datang di {arrival.placement.site.name} pada {day_in_words(arrival.on)}, dan belum dicatat "
            "selesai. Catat dahulu jam kerja hari itu; bila tidak bekerja, tolak sesinya dengan alasan."
        )
    waiting = sentence.sessions.filter(state__in=[WorkSession.State.DRAFT, WorkSession.State.CONFIRMED]).count()
    if waiting:
        raise DomainError(f"Masih ada {waiting} sesi kerja yang belum diperiksa. Periksa atau tolak dahulu semuanya.")
    require_undisputed(sentence)
    unjudged = sentence.absences.awaiting_judgment().count()
    if unjudged:
        raise DomainError(
            f"Masih ada {unjudged} ketidakhadiran yang belum dinilai. Jaksa perlu tahu mana yang punya alasan yang sah."
        )


@transaction.atomic
def decide_default(*, report: DefaultReport, decided: Decided, by: User) -> DefaultReport:
    """Records what prosecutor or judge decided; a lawful reason found opens the sentence again, its period unchanged.

    The host's room was given free by the report, so the person is placed again.

    The same decision recorded twice changes nothing. Raises StatuteError for more than the statute allows; DomainError
    when another decision is recorded already, or work is to go on in a case that is closed.
    """
    sentence = locked_sentence(report.sentence_id)
    report = DefaultReport.objects.select_for_update(of=("self",)).get(pk=report.pk)
    if report.decision:
        if (report.decision, report.decision_no) == (decided.decision, decided.decision_no.strip()):
            return report
        raise DomainError(f"Keputusan sudah dicatat: {report.get_decision_display().lower()}.")
    if not decided.decision_no.strip():
        raise DomainError("Tulis nomor keputusan atau surat jaksa.")
    is_child = is_childs(sentence)
    refused = found(
        decision_is_open(decided.decision, is_child=is_child, imposed=sentence.imposed),
        decision_within(decided, limits_of(sentence), is_child=is_child),
        decision_day(decided.decided_on, report.reported_on, sentence.supervision.office.today()),
    )
    if refused:
        raise StatuteError(refused)
    report.decision, report.decided_on = decided.decision, decided.decided_on
    report.decision_no = decided.decision_no.strip()
    report.decided_hours = decided.hours if decided.decision == Decision.REPEAT else None
    report.decided_prison_days = decided.prison_days if decided.decision == Decision.PRISON else None
    report.decided_fine = decided.fine if decided.decision == Decision.FINE else None
    report.recorded_by, report.recorded_at = by, timezone.now()
    save_or_refuse(report)
    if decided.decision == Decision.RESUME:
        require_open_case(sentence)
        end_open_placements(sentence, sentence.closed_on or report.reported_on)
        sentence.state, sentence.closed_on, sentence.default_reported_reason = State.IN_PROGRESS, None, ""
        sentence.save(update_fields=["state", "closed_on", "default_reported_reason"])
    return report
