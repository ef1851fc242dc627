"""What the page of a sentence shows of its execution: days attended and missed, warnings, reported defaults."""

from dataclasses import dataclass

from accounts.models import User
from bapas_portal.law import Violation
from clients.querysets.scope import NARRATIVE_ROLES
from documents.models import Letter
from sentences.default_facts import Attended, attended_of, fresh_absences
from sentences.models import Absence, DefaultReport, SocialWorkSentence, WorkWarning
from sentences.models.default import ordinal
from sentences.rules.default import MOST_WARNINGS, warning_may_follow

JUDGED = {True: ("good", "Alasan sah"), False: ("bad", "Tanpa alasan sah"), None: ("warn", "Belum dinilai")}


@dataclass(frozen=True, slots=True)
class ShownAbsence:
    """A missed day with the tone and the word of its judgment, and what became of its make-up day."""

    absence: Absence
    tone: str
    word: str
    make_up: str
    make_up_tone: str


@dataclass(frozen=True, slots=True)
class ShownWarning:
    """A warning, and its letter once it was issued."""

    warning: WorkWarning
    letter: Letter | None

    @property
    def kind(self) -> str:
        """The kind of its letter."""
        return f"work-warning-{self.warning.number}"


@dataclass(frozen=True, slots=True)
class ExecutionPanel:
    """Everything about attendance and default. `next_warning` is its number, `no_warning` why there is none to give."""

    attended: Attended
    absences: list[ShownAbsence]
    warnings: list[ShownWarning]
    next_warning: int
    no_warning: Violation | None
    reports: list[DefaultReport]

    @property
    def next_ordinal(self) -> str:
        """The warning that is next, in words."""
        return ordinal(self.next_warning)

    @property
    def made_up_missed(self) -> int:
        """Make-up days that passed without work."""
        return sum(shown.make_up_tone == "bad" for shown in self.absences)


def shown_absences(sentence: SocialWorkSentence) -> list[ShownAbsence]:
    """The missed days of a sentence, the latest first."""
    office = sentence.supervision.office
    today = office.today()
    rows = sentence.absences.with_made_up(office.zone).select_related("judged_by", "recorded_by", "link")
    shown = []
    for absence in rows.order_by("-on"):
        tone, word = JUDGED[absence.is_lawful]
        make_up, make_up_tone = "", ""
        if absence.make_up_on is not None:
            if absence.is_made_up:
                make_up, make_up_tone = "sudah diganti", "good"
            elif absence.make_up_on < today:
                make_up, make_up_tone = "terlewat, belum diganti", "bad"
            else:
                make_up, make_up_tone = "menunggu harinya", "info"
        shown.append(ShownAbsence(absence, tone, word, make_up, make_up_tone))
    return shown


def shown_warnings(user: User, sentence: SocialWorkSentence) -> list[ShownWarning]:
    """The warnings in order, each with its letter."""
    warnings = list(sentence.warnings.select_related("warned_by"))
    ids = [warning.public_id for warning in warnings]
    letters = {
        letter.subject_id: letter for letter in Letter.objects.visible_to(user).valid().filter(subject_id__in=ids)
    }
    return [ShownWarning(warning, letters.get(warning.public_id)) for warning in warnings]


def execution_panel(user: User, sentence: SocialWorkSentence) -> ExecutionPanel | None:
    """The panel as `user` sees it; None for the registrar, who keeps the register and reads no reasons."""
    if user.role not in NARRATIVE_ROLES:
        return None
    absences = shown_absences(sentence)
    warnings = shown_warnings(user, sentence)
    return ExecutionPanel(
        attended=attended_of(sentence, [shown.absence for shown in absences]),
        absences=absences,
        warnings=warnings,
        next_warning=min(len(warnings) + 1, MOST_WARNINGS),
        no_warning=warning_may_follow(len(warnings), len(fresh_absences(sentence))),
        reports=list(sentence.default_reports.select_related("reported_by", "recorded_by")),
    )
