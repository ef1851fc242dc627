"""What was written of reasons stays with those who guide: not on lists, nor with prosecutor, registrar or host."""

import pytest
from django.test import Client as Browser
from django.urls import reverse

from sentences.documents.minutes import completion_minutes
from sentences.documents.writing import absence_table
from sentences.models import SocialWorkSentence
from sentences.statement import statement_content
from tests.factories.accounts import UserFactory
from tests.factories.default import AbsenceFactory, DefaultReportFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db
ILLNESS = "Kontrol TBC di puskesmas"


def seen_by(user, name, *args, **query):
    browser = Browser()
    browser.force_login(user)
    return browser.get(reverse(f"sentences:{name}", args=args, query=query)).content.decode()


@pytest.fixture
def sentence():
    return SentenceFactory(state="in_progress")


@pytest.fixture
def officer(sentence):
    return sentence.supervision.officer


def test_a_list_shows_the_reason_to_officer_and_head_alone(sentence, officer):
    AbsenceFactory(sentence=sentence, ground="ill", text=ILLNESS)

    assert ILLNESS in seen_by(officer, "absence_list")
    assert ILLNESS in seen_by(UserFactory(head=True, office=officer.office), "absence_list")
    colleague = seen_by(UserFactory(officer=True, office=officer.office), "absence_list", officer="all")
    assert "Sakit" in colleague
    assert ILLNESS not in colleague


def test_the_prosecutor_reads_ground_and_judgment(sentence, officer):
    report = DefaultReportFactory(sentence=sentence)
    AbsenceFactory(sentence=sentence, lawful=True, text=ILLNESS)
    WorkSessionFactory(placement=PlacementFactory(sentence=sentence), rejected=True)
    prosecutor = UserFactory(prosecutor=True, prosecution_office=sentence.prosecution_office)

    page = seen_by(prosecutor, "defaultreport_detail", report.public_id)
    assert "Sakit" in page
    assert ILLNESS not in page
    assert ILLNESS in seen_by(officer, "defaultreport_detail", report.public_id)
    assert "Tidak hadir pada hari itu" not in str(statement_content(prosecutor, sentence))
    assert "Tidak hadir pada hari itu" in str(statement_content(officer, sentence))


def test_the_letter_to_the_prosecutor_explains_unlawful_days_alone(sentence):
    AbsenceFactory(sentence=sentence, lawful=True, text=ILLNESS)
    day = sentence.supervision.office.today()
    AbsenceFactory(sentence=sentence, unlawful=True, text="Tidur di rumah", on=day)

    told = str(absence_table(sentence))
    assert ILLNESS not in told
    assert "Tidur di rumah" in told


def test_the_registrar_reads_no_objection(officer, sentence):
    session = WorkSessionFactory(placement=PlacementFactory(sentence=sentence), confirmed=True)
    DisputeFactory(session=session, reason="Dipukul pengawas")
    registrar = UserFactory(registrar=True, office=officer.office)

    assert "Dipukul" in seen_by(officer, "sentence_detail", sentence.public_id)
    assert "Dipukul" not in seen_by(registrar, "sentence_detail", sentence.public_id)


def test_the_minutes_that_a_host_signs_hide_a_child_and_every_penalty():
    for child in (True, False):
        made = SentenceFactory(completed=True, child=child)
        sentence = SocialWorkSentence.objects.get(pk=made.pk)
        client = sentence.supervision.client
        text = str(completion_minutes(sentence))
        assert (client.name in text) is not child
        assert (str(client.village) in text) is not child
        assert "Agama" not in text or not child
        assert client.number in text or not child
        assert "Yang dijatuhkan" not in text
