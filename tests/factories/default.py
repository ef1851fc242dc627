"""Missed days, warnings and reports of default for tests.

`AbsenceFactory()` was missed without a word three days ago and is not judged; `lawful=True`, `unlawful=True` judge it.
`DefaultReportFactory()` waits for a decision about a sentence of which nothing is worked; `repeated=True` was decided.
"""

from datetime import timedelta

import factory
from django.utils import timezone

from sentences.models import Absence, DefaultReport, SocialWorkSentence, WorkWarning
from tests.factories.sentences import SentenceFactory


class AbsenceFactory(factory.django.DjangoModelFactory):
    """One missed day of a sentence in progress, recorded by the officer of the case."""

    class Meta:
        model = Absence

    class Params:
        days_ago = 3
        judged = factory.Trait(
            judged_by=factory.SelfAttribute("sentence.supervision.officer"),
            judged_at=factory.LazyFunction(timezone.now),
        )
        lawful = factory.Trait(judged=True, is_lawful=True, ground="ill", text="Surat dokter")
        unlawful = factory.Trait(judged=True, is_lawful=False)

    sentence = factory.SubFactory(SentenceFactory, state=SocialWorkSentence.State.IN_PROGRESS)
    on = factory.LazyAttribute(
        lambda absence: absence.sentence.supervision.office.today() - timedelta(days=absence.days_ago)
    )
    ground = "none"
    recorded_by = factory.SelfAttribute("sentence.supervision.officer")


class WorkWarningFactory(factory.django.DjangoModelFactory):
    """The first warning, given two days ago."""

    class Meta:
        model = WorkWarning

    sentence = factory.SubFactory(SentenceFactory, state=SocialWorkSentence.State.IN_PROGRESS)
    number = 1
    on = factory.LazyAttribute(lambda warning: warning.sentence.supervision.office.today() - timedelta(days=2))
    text = "Tidak hadir tanpa alasan yang sah."
    warned_by = factory.SelfAttribute("sentence.supervision.officer")


class DefaultReportFactory(factory.django.DjangoModelFactory):
    """A report of five days ago, of the whole order; of prison 120 days."""

    class Meta:
        model = DefaultReport

    class Params:
        repeated = factory.Trait(
            decision="repeat",
            decided_on=factory.LazyAttribute(lambda report: report.reported_on + timedelta(days=2)),
            decision_no="PRINT-12/2026",
            decided_hours=factory.LazyAttribute(lambda report: report.sentence.hours_ordered // 2),
            recorded_by=factory.SelfAttribute("reported_by"),
            recorded_at=factory.LazyFunction(timezone.now),
        )

    sentence = factory.SubFactory(
        SentenceFactory,
        state=SocialWorkSentence.State.DEFAULTED,
        closed_on=factory.LazyAttribute(lambda sentence: sentence.supervision.office.today() - timedelta(days=5)),
        default_reported_reason="Tidak hadir berturut-turut",
    )
    reported_on = factory.LazyAttribute(lambda report: report.sentence.supervision.office.today() - timedelta(days=5))
    reason = "Tidak hadir berturut-turut"
    proposed = "repeat"
    remaining_minutes = factory.LazyAttribute(lambda report: report.sentence.minutes_ordered)
    remaining_prison_days = factory.LazyAttribute(
        lambda report: report.sentence.imposed_months * 30 if report.sentence.imposed == "prison" else None
    )
    reported_by = factory.SelfAttribute("sentence.supervision.officer")
