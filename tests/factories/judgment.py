"""A lawful judgment as values, the fields of its form, and a correction that was made."""

import uuid
from datetime import timedelta
from typing import Any

import factory

from accounts.models import ProsecutionOffice
from clients.models import Supervision
from sentences.judgment import Consequence, Imposed, Judgment
from sentences.models import JudgmentCorrection, SocialWorkSentence, Track
from tests.factories.sentences import SentenceFactory


class JudgmentCorrectionFactory(factory.django.DjangoModelFactory):
    """The hours per day were copied wrongly."""

    class Meta:
        model = JudgmentCorrection

    sentence = factory.SubFactory(SentenceFactory)
    reason = "Jam per hari salah salin"
    changes = factory.LazyFunction(lambda: [{"field": "jam per hari", "before": "8", "after": "4"}])
    corrected_by = factory.SelfAttribute("sentence.supervision.officer")


def judgment_of(case: Supervision, **changes: Any) -> Judgment:
    """An adult's judgment of 80 hours, 8 a day in 90 days, executed today."""
    today = case.office.today()
    values: dict[str, Any] = {
        "track": Track.ADULT,
        "court": "Pengadilan Negeri Pangkalpinang",
        "judgment_no": "12/Pid.B/2026/PN Pgp",
        "judgment_on": today - timedelta(days=10),
        "offence": "Penghinaan ringan",
        "offence_on": today - timedelta(days=90),
        "threat_months": 48,
        "imposed": Imposed.PRISON,
        "imposed_months": 4,
        "hours_ordered": 80,
        "hours_per_day": 8,
        "period_days": 90,
        "default_consequence": Consequence.REPEAT,
        "consent_on": today - timedelta(days=20),
        "starts_on": today,
    }
    return Judgment(**values | changes)


def registered(sentence: SocialWorkSentence, **changes: Any) -> Judgment:
    """The judgment as it is registered, with changes."""
    names = set(Judgment.__dataclass_fields__)
    return Judgment(**{name: getattr(sentence, name) for name in names} | changes)


def typed(case: Supervision, office: ProsecutionOffice, **changes: Any) -> dict[str, Any]:
    """The fields of the form, as a browser sends them."""
    judgment = judgment_of(case)
    values = {name: getattr(judgment, name) for name in Judgment.__dataclass_fields__ if name != "track"}
    sent = {name: "" if value is None else str(value) for name, value in values.items()}
    return sent | {"submission_key": str(uuid.uuid4()), "prosecution_office": office.pk, "threat_days": 0} | changes


def typed_again(sentence: SocialWorkSentence, **changes: Any) -> dict[str, Any]:
    """The fields of the correction form, as its page shows them."""
    values = {name: getattr(sentence, name) for name in Judgment.__dataclass_fields__ if name != "track"}
    sent = {name: "" if value is None else str(value) for name, value in values.items()}
    return (
        sent
        | {"prosecution_office": sentence.prosecution_office_id, "reason": "Salah salin", "corrections_seen": 0}
        | changes
    )
