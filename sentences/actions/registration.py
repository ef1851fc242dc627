"""Registering the judgment of a case: every rule is asked once more, whatever the form let through."""

import uuid
from dataclasses import asdict
from datetime import date
from typing import Any

from django.db import transaction

from accounts.models import ProsecutionOffice, User
from bapas_portal.law import DomainError, StatuteError, Violation
from bapas_portal.submissions import create_once
from clients.actions.saving import save_or_refuse
from clients.models import Supervision, SupervisionKind
from sentences.judgment import Judgment
from sentences.legal_numbers import legal_numbers
from sentences.models import SocialWorkSentence, Track
from sentences.rules.registration import violations_of

TRACK_OF_KIND = {
    SupervisionKind.SOCIAL_WORK_SENTENCE: Track.ADULT,
    SupervisionKind.CHILD_COMMUNITY_SERVICE: Track.CHILD,
}
LENGTHS = ("threat_days", "imposed_months", "imposed_days")
"""Columns in which nothing typed is zero."""


def track_of(supervision: Supervision) -> Track:
    """Adult or child, as the programme of the case says. Raises DomainError for any other programme."""
    track = TRACK_OF_KIND.get(SupervisionKind(supervision.kind))
    if track is None:
        raise DomainError(
            f"Program perkara ini {supervision.get_kind_display()}. Hanya pidana kerja sosial dan pelayanan masyarakat "
            "yang punya hitungan jam."
        )
    return track


def violations_for(judgment: Judgment, supervision: Supervision) -> list[Violation]:
    """Every rule the judgment breaks for this case, by the numbers in force on the judgment's day."""
    today: date = supervision.office.today()
    return violations_of(
        judgment,
        birth_date=supervision.client.birth_date,
        today=today,
        numbers=legal_numbers(judgment.judgment_on or today),
    )


def columns_of(judgment: Judgment) -> dict[str, Any]:
    """The judgment as the columns of its row."""
    values = asdict(judgment) | {"place_in_judgment": judgment.place_in_judgment}
    return values | {name: values[name] or 0 for name in LENGTHS}


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
        violations = violations_for(judgment, locked)
        if violations:
            raise StatuteError(violations)
        sentence = SocialWorkSentence(
            supervision=locked,
            prosecution_office=prosecution_office,
            submission_key=submission_key,
            **columns_of(judgment),
        )
        save_or_refuse(sentence)
        return sentence

    return create_once(SocialWorkSentence.objects.visible_to(by), submission_key, create)[0]
