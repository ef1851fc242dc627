"""Beginning the repetition that was decided: a new case and a new sentence; the old ledger stays as it is (ADR 12)."""

import uuid
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError
from clients.actions.continuation import hand_on, lock_client_and_case, open_after
from clients.actions.saving import save_or_refuse
from clients.models import Supervision
from sentences.actions.locks import locked_sentence
from sentences.judgment import Judgment
from sentences.judgment_words import day_in_words
from sentences.models import DefaultReport, SocialWorkSentence
from sentences.rules.default import repetition_within

OF_ITS_OWN = frozenset({"hours_ordered", "period_days", "starts_on", "execution_record_no"})
"""What a repetition does not take from the judgment."""
BASIS_LENGTH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Execution:
    """How the repetition is executed, as on its minutes: since when, within how many days, in which register."""

    register_no: str
    starts_on: date
    period_days: int
    execution_record_no: str


@transaction.atomic
def start_repetition(
    *, report: DefaultReport, execution: Execution, submission_key: uuid.UUID, by: User
) -> SocialWorkSentence:
    """Opens the case and registers the sentence in which the decided hours are worked; asked for twice it is one.

    The judgment is the same, the hours are those of the decision, and the old sentence keeps its ledger. Raises
    StatuteError for a period the law does not allow; DomainError when no repetition was decided or the number is taken.
    """
    old_case = lock_client_and_case(report.sentence.supervision)
    old = locked_sentence(report.sentence_id)
    report = DefaultReport.objects.select_for_update(of=("self",)).get(pk=report.pk)
    begun = SocialWorkSentence.objects.filter(repeats=report).first()
    if begun is not None:
        return begun
    if report.decision != DefaultReport.Decision.REPEAT or report.decided_hours is None or report.decided_on is None:
        raise DomainError("Pengulangan dimulai setelah diputus bahwa kerja sosial diulangi.")
    violations = repetition_within(
        hours=report.decided_hours,
        hours_per_day=old.hours_per_day,
        period_days=execution.period_days,
        starts_on=execution.starts_on,
        decided_on=report.decided_on,
        last_worked_on=old.hours_entries.last_day(),
        today=old.supervision.office.today(),
    )
    if violations:
        raise StatuteError(violations)
    judgment = {name: getattr(old, name) for name in Judgment.__dataclass_fields__ if name not in OF_ITS_OWN}
    sentence = SocialWorkSentence(
        **judgment,
        place_in_judgment=old.place_in_judgment,
        prosecution_office=old.prosecution_office,
        hours_ordered=report.decided_hours,
        period_days=execution.period_days,
        starts_on=execution.starts_on,
        execution_record_no=execution.execution_record_no,
        repeats=report,
        submission_key=submission_key,
    )
    basis = f"Keputusan {report.decision_no} tanggal {day_in_words(report.decided_on)}, mengulangi {old.judgment_no}"
    case = Supervision(
        register_no=execution.register_no,
        legal_basis=basis[:BASIS_LENGTH],
        basis_on=report.decided_on,
        basis_authority=old.court,
        starts_on=execution.starts_on,
        ends_on=execution.starts_on + timedelta(days=execution.period_days),
        offence_on=old_case.offence_on or old.offence_on,
    )
    sentence.supervision = open_after(old=old_case, successor=case, by=by)
    save_or_refuse(sentence)
    hand_on(old=old_case, successor=case, by=by)
    return sentence
