"""The end of guidance: the final assessment, the head's waiver, and contact after it."""

import uuid

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients import rules
from clients.actions.locking import lock_case
from clients.actions.saving import save_or_refuse
from clients.models import AftercareContact, EndingWaiver, FinalAssessment, Supervision


@transaction.atomic
def make_final_assessment(*, supervision: Supervision, assessment: FinalAssessment, by: User) -> FinalAssessment:
    """Writes the final assessment of an open case, or puts the one there right; history keeps what stood before.

    `assessment` comes unsaved from the form, or is the one there with new values. Raises DomainError.
    """
    locked = lock_case(supervision.pk)
    if not locked.is_open:
        raise DomainError("Perkara ini sudah ditutup, jadi penilaian akhirnya tidak berubah lagi.")
    enforce(rules.final_assessment_day(assessment.assessed_on, locked.starts_on, locked.office.today()))
    there = FinalAssessment.objects.select_for_update().filter(supervision=locked).first()
    if there is not None and there.pk != assessment.pk:
        raise DomainError("Penilaian akhir sudah ditulis orang lain. Muat ulang halaman untuk membacanya.")
    assessment.supervision = locked
    assessment.assessed_by = by
    save_or_refuse(assessment)
    return assessment


@transaction.atomic
def waive_ending(*, supervision: Supervision, reason: str, by: User) -> EndingWaiver:
    """The head states why guidance may be completed without assessment or panel. Said again, it changes nothing."""
    locked = lock_case(supervision.pk)
    there = EndingWaiver.objects.filter(supervision=locked).first()
    if there is not None:
        return there
    if not locked.is_open:
        raise DomainError("Perkara ini sudah ditutup.")
    waiver = EndingWaiver(supervision=locked, reason=reason.strip(), decided_by=by)
    save_or_refuse(waiver)
    return waiver


@transaction.atomic
def record_aftercare(
    *, supervision: Supervision, contact: AftercareContact, submission_key: uuid.UUID | None = None, by: User
) -> AftercareContact:
    """Writes down a contact of the person's own will after guidance ended; `contact` comes unsaved.

    Raises DomainError for guidance that has not ended, or ended otherwise than completed or revoked.
    """
    locked = lock_case(supervision.pk)
    own = AftercareContact.objects.filter(supervision=locked)

    def create() -> AftercareContact:
        if locked.closed_on is None or locked.status not in {Supervision.Status.COMPLETED, Supervision.Status.REVOKED}:
            raise DomainError("Bimbingan lanjutan hanya dicatat setelah bimbingan selesai.")
        enforce(rules.contact_after_end(contact.on, locked.closed_on, locked.office.today()))
        contact.supervision = locked
        contact.recorded_by = by
        contact.submission_key = submission_key
        save_or_refuse(contact)
        return contact

    kept, _ = create_once(own, submission_key or uuid.uuid4(), create)
    return kept
