"""Registering a judgment: once per case, and never against the statute."""

import uuid
from dataclasses import replace
from datetime import timedelta

import pytest

from bapas_portal.law import DomainError, StatuteError
from clients.models import Audience, SupervisionKind
from sentences.actions import register_sentence
from sentences.judgment import Consequence, Imposed, Judgment
from sentences.models import SocialWorkSentence, Track
from tests.factories.accounts import ProsecutionOfficeFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.sentences import SentenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def case():
    return SupervisionFactory(kind=SupervisionKind.SOCIAL_WORK_SENTENCE, audience=Audience.ADULT)


@pytest.fixture
def judgment(case):
    today = case.office.today()
    return Judgment(
        track=Track.ADULT,
        court="Pengadilan Negeri Pangkalpinang",
        judgment_no="12/Pid.B/2026/PN Pgp",
        judgment_on=today - timedelta(days=10),
        offence="Penghinaan ringan",
        offence_on=today - timedelta(days=90),
        threat_months=48,
        imposed=Imposed.PRISON,
        imposed_months=4,
        hours_ordered=80,
        hours_per_day=8,
        period_days=90,
        default_consequence=Consequence.REPEAT,
        consent_on=today - timedelta(days=20),
        starts_on=today,
    )


def register(case, judgment, key=None):
    return register_sentence(
        supervision=case,
        judgment=judgment,
        prosecution_office=ProsecutionOfficeFactory(),
        submission_key=key or uuid.uuid4(),
        by=case.officer,
    )


def test_a_lawful_judgment_is_registered(case, judgment):
    sentence = register(case, judgment)

    assert sentence.state == SocialWorkSentence.State.REGISTERED
    assert sentence.ends_on == judgment.starts_on + timedelta(days=90)
    assert sentence.imposed_days == 0


def test_one_submission_makes_one_row(case, judgment):
    key = uuid.uuid4()

    assert register(case, judgment, key) == register(case, judgment, key)
    assert SocialWorkSentence.objects.count() == 1


def test_a_key_used_at_another_office_is_refused(case, judgment):
    theirs = SentenceFactory(submission_key=uuid.uuid4())

    with pytest.raises(DomainError, match="sudah pernah dikirim"):
        register(case, judgment, theirs.submission_key)


def test_every_broken_rule_is_raised_and_nothing_is_written(case, judgment):
    with pytest.raises(StatuteError) as refused:
        register(case, replace(judgment, hours_ordered=241, period_days=181))

    assert {violation.code for violation in refused.value.violations} == {"R2", "R4"}
    assert not SocialWorkSentence.objects.exists()


def test_a_case_has_one_judgment(case, judgment):
    register(case, judgment)

    with pytest.raises(DomainError, match="sudah terdaftar"):
        register(case, judgment)


def test_a_closed_case_takes_no_judgment(judgment):
    closed = SupervisionFactory(kind=SupervisionKind.SOCIAL_WORK_SENTENCE, closed=True)

    with pytest.raises(DomainError, match="sudah ditutup"):
        register(closed, judgment)


def test_another_programme_has_no_hours(judgment):
    with pytest.raises(DomainError, match="Pembebasan bersyarat"):
        register(SupervisionFactory(), judgment)


def test_a_child_is_not_registered_as_an_adult(judgment):
    with pytest.raises(DomainError, match="Jalur"):
        register(SupervisionFactory(child=True), judgment)


def test_the_factory_itself_obeys_the_database():
    SentenceFactory().full_clean()
    SentenceFactory(child=True).full_clean()
