"""Registering the judgment of a case: every rule is asked once more, whatever the form let through."""

import uuid
from dataclasses import asdict

from django.db import transaction

from accounts.models import ProsecutionOffice, User
from bapas_portal.law import DomainError, StatuteError
from bapas_portal.submissions import create_once
from clients.actions.saving import save_or_refuse
from clients.models import Supervision, SupervisionKind
from sentences.judgment import Judgment
from sentences.models import SocialWorkSentence, Track
from sentences.rules.registration import violations_of

TRACK_OF_KIND = {
    SupervisionKind.SOCIAL_WORK_SENTENCE: Track.ADULT,
    SupervisionKind.CHILD_COMMUNITY_SERVICE: Track.CHILD,
}


def track_of(supervision: Supervision) -> Track:
    """Adult or child, as the programme of the case says. Raises DomainError for any other programme."""
    track = TRACK_OF_KIND.get(SupervisionKind(supervision.kind))
    if track is None:
        raise DomainError(
            f"Program perkara ini {supervision.get_kind_display()}. Hanya pidana kerja sosial dan pelayanan masyarakat "
            "yang punya hitungan jam."
        )
    return track


@transaction.atomic
def register_sentence(
    *,
    supervision: Supervision,
    judgment: Judgment,
    prosecution_office: ProsecutionOffice,
    submission_key: uuid.UUID,
    by: User,
) -> SocialWorkSentence:
    """Registers `judgment` for the case. Raises StatuteError with every rule broken, DomainError otherwise."""
    if judgment.track != track_of(supervision):
        raise DomainError("Jalur putusan tidak sesuai dengan program perkara ini.")

    def create() -> SocialWorkSentence:
        locked = Supervision.objects.select_for_update().select_related("client", "office").get(pk=supervision.pk)
        if not locked.is_open:
            raise DomainError("Perkara ini sudah ditutup, jadi putusannya tidak dapat didaftarkan lagi.")
        if SocialWorkSentence.objects.filter(supervision=locked).exists():
            raise DomainError("Putusan perkara ini sudah terdaftar. Buka halaman kerja sosialnya dari berkas klien.")
        violations = violations_of(judgment, birth_date=locked.client.birth_date, today=locked.office.today())
        if violations:
            raise StatuteError(violations)
        values = asdict(judgment)
        for months_or_days in ("imposed_months", "imposed_days"):
            values[months_or_days] = values[months_or_days] or 0
        sentence = SocialWorkSentence(
            supervision=locked, prosecution_office=prosecution_office, submission_key=submission_key, **values
        )
        save_or_refuse(sentence)
        return sentence

    return create_once(SocialWorkSentence.objects.visible_to(by), submission_key, create)[0]
