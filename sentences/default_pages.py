"""What the pages of a default show: the history the prosecutor needs, the remainder with its formula, the decision."""

from accounts.models import User
from clients.querysets.scope import NARRATIVE_ROLES
from documents.models import Letter
from sentences.default_facts import attended_of, conversion_for, frozen_conversion, is_childs
from sentences.documents.subjects import label_of
from sentences.execution_panel import shown_absences, shown_warnings
from sentences.models import DefaultReport, SocialWorkSentence
from sentences.pages import label_for
from sentences.permissions import can_guide
from sentences.rules.default import MOST_WARNINGS, article_of


def history_of(user: User, sentence: SocialWorkSentence) -> dict[str, object]:
    """Missed days and how they were judged, and the warnings."""
    absences = shown_absences(sentence)
    return {
        "absences": absences,
        "attended": attended_of(sentence, [shown.absence for shown in absences]),
        "warnings": shown_warnings(user, sentence),
        "most_warnings": MOST_WARNINGS,
        "shows_reasons": user.role in NARRATIVE_ROLES,
    }


def person_and_law(user: User, sentence: SocialWorkSentence) -> dict[str, object]:
    """Whom it is about, and where the statute says what follows."""
    return {
        "sentence": sentence,
        "client": sentence.supervision.client,
        "label": label_for(user, sentence),
        "is_child": is_childs(sentence),
        "work": label_of(sentence.track),
        "article": article_of(is_child=is_childs(sentence)),
    }


def reporting_page(user: User, sentence: SocialWorkSentence) -> dict[str, object]:
    """Before a default is reported: everything the report will say, as it stands now."""
    remaining = sentence.minutes_ordered - sentence.minutes_worked()
    conversion = conversion_for(sentence, remaining)
    return {
        **person_and_law(user, sentence),
        **history_of(user, sentence),
        "few_warnings": f"Baru {sentence.warnings.count()} dari {MOST_WARNINGS} peringatan yang diberikan. Laporan "
        "dapat dikirim: undang-undang tidak mensyaratkan peringatan. Jelaskan sebabnya di bawah.",
        "remaining_minutes": remaining,
        "prison_days": conversion.prison.amount if conversion.prison else None,
        "fine": conversion.fine.amount if conversion.fine else None,
        "share": conversion.prison or conversion.fine,
        "waiting_count": sentence.sessions.filter(state__in=["draft", "confirmed"]).count(),
    }


def report_page(user: User, report: DefaultReport) -> dict[str, object]:
    """One report. Its numbers are those of its day; a formula stands beside them while it gives the same."""
    sentence = report.sentence
    conversion = frozen_conversion(report)
    share = conversion.prison or conversion.fine
    is_same = share is not None and share.amount in {report.remaining_prison_days, report.remaining_fine}
    letters = Letter.objects.visible_to(user).about("defaultreport", report.public_id).valid()
    return {
        **person_and_law(user, sentence),
        **history_of(user, sentence),
        "report": report,
        "share": share if is_same else None,
        "letter": letters.filter(kind="default-report").first(),
        "can_guide": can_guide(user, sentence),
        "repetition": SocialWorkSentence.objects.visible_to(user).filter(repeats=report).first(),
    }
