"""Putting right a registered judgment: lawful again, never against the ledger, with its history."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from bapas_portal.law import DomainError, StatuteError
from sentences.actions import correct_judgment
from sentences.models import JudgmentCorrection, SocialWorkSentence
from tests.factories.accounts import ProsecutionOfficeFactory
from tests.factories.judgment import JudgmentCorrectionFactory, registered
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


def correct(sentence, seen=0, reason="Salah salin dari petikan", office=None, **changes):
    return correct_judgment(
        sentence=sentence,
        judgment=registered(sentence, **changes),
        prosecution_office=office or sentence.prosecution_office,
        reason=reason,
        corrections_seen=seen,
        by=sentence.supervision.officer,
    )


def test_what_changed_stays_readable():
    sentence = SentenceFactory()

    correction = correct(sentence, hours_per_day=4, period_days=60, place_fixed_by="court", place_named="Panti Asuhan")

    sentence.refresh_from_db()
    assert (sentence.hours_per_day, sentence.period_days, sentence.place_in_judgment) == (4, 60, True)
    changes = {change["field"]: (change["before"], change["after"]) for change in correction.changes}
    assert changes["jam per hari"] == ("8", "4")
    assert changes["jangka waktu penyelesaian (hari)"] == ("90", "60")
    assert changes["tempat ditetapkan oleh"] == ("kosong", "Pengadilan, dalam putusan")
    assert changes["tempat disebut dalam putusan"] == ("kosong", "ya")
    assert correction.corrected_by == sentence.supervision.officer


def test_dates_and_offices_are_written_out():
    sentence = SentenceFactory()
    office = ProsecutionOfficeFactory()

    correction = correct(sentence, office=office, offence_on=sentence.offence_on - timedelta(days=1))

    after = {change["field"]: change["after"] for change in correction.changes}
    assert after["Kejaksaan pelaksana"] == str(office)
    assert str(sentence.offence_on.year) in after["tanggal tindak pidana"]


def test_every_rule_is_asked_again():
    sentence = SentenceFactory()

    with pytest.raises(StatuteError) as refused:
        correct(sentence, hours_ordered=241, period_days=181)

    assert {violation.code for violation in refused.value.violations} == {"R2", "R4"}
    sentence.refresh_from_db()
    assert sentence.hours_ordered == 80
    assert not JudgmentCorrection.objects.exists()


@pytest.mark.parametrize(
    ("kwargs", "message"),
    [
        ({}, "Tidak ada yang berubah"),
        ({"reason": "  ", "hours_per_day": 4}, "alasan"),
        ({"seen": 1, "hours_per_day": 4}, "diperbaiki orang lain"),
        ({"track": "child", "imposed": "service"}, "Jalur"),
    ],
)
def test_what_is_refused(kwargs, message):
    with pytest.raises(DomainError, match=message):
        correct(SentenceFactory(), **kwargs)


def test_a_second_correction_counts_the_first():
    sentence = SentenceFactory()
    correct(sentence, hours_per_day=4)
    sentence.refresh_from_db()

    with pytest.raises(DomainError, match="orang lain"):
        correct(sentence, hours_per_day=5)
    correct(sentence, seen=1, hours_per_day=5)

    assert sentence.corrections.count() == 2


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"hours_ordered": 11}, "12 jam dihitung"),
        ({"hours_per_day": 7}, "Pada satu hari"),
        ({"period_days": 28}, "sesudah jangka waktu"),
    ],
)
def test_hours_already_counted_are_not_contradicted(changes, message):
    placement = PlacementFactory()
    WorkSessionFactory(placement=placement, verified=True, hours=8)
    WorkSessionFactory(
        placement=placement, verified=True, hours=4, day=placement.site.office.today() - timedelta(days=3)
    )

    with pytest.raises(DomainError, match=message):
        correct(placement.sentence, **changes)
    assert not JudgmentCorrection.objects.exists()


def test_execution_is_not_moved_past_a_placement_or_work():
    placement = PlacementFactory()

    with pytest.raises(DomainError, match="Penempatan mulai"):
        correct(placement.sentence, starts_on=placement.starts_on + timedelta(days=1))


def test_the_trigger_speaks_when_nobody_asked_before(monkeypatch):
    session = WorkSessionFactory(verified=True, hours=8)
    monkeypatch.setattr("sentences.actions.correction.contradiction_of_ledger", lambda _sentence: "")

    with pytest.raises(DomainError, match="bertentangan"):
        correct(session.sentence, hours_per_day=7)


def test_an_order_that_is_met_by_the_correction_is_completed():
    session = WorkSessionFactory(verified=True, hours=8)

    correct(session.sentence, hours_ordered=8)

    session.sentence.refresh_from_db()
    assert session.sentence.state == SocialWorkSentence.State.COMPLETED


def test_nothing_worked_changes_no_state():
    sentence = SentenceFactory()

    correct(sentence, hours_ordered=8)

    sentence.refresh_from_db()
    assert sentence.state == SocialWorkSentence.State.REGISTERED


def test_a_closed_sentence_and_a_closed_case_are_left_alone():
    with pytest.raises(DomainError, match="sudah ditutup"):
        correct(SentenceFactory(completed=True), hours_per_day=4)
    with pytest.raises(DomainError, match="Perkara ini sudah ditutup"):
        correct(SentenceFactory(supervision__closed=True), hours_per_day=4)


def test_a_correction_without_a_reason_is_refused_by_the_database():
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        JudgmentCorrectionFactory(reason="")

    assert refused.value.__cause__.diag.constraint_name == "judgmentcorrection_says_what_and_why"


@pytest.mark.parametrize(
    "statement",
    ["UPDATE sentences_judgmentcorrection SET reason = 'x'", "DELETE FROM sentences_judgmentcorrection"],
)
def test_corrections_are_neither_changed_nor_deleted(statement):
    JudgmentCorrectionFactory()

    with pytest.raises(Exception, match=r"Cannot (update|delete)"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_a_longer_period_needs_room_at_the_host():
    first = PlacementFactory(site__capacity=1, sentence__period_days=60)
    site, sentence = first.site, first.sentence
    PlacementFactory(
        site=site,
        sentence__supervision__office=site.office,
        sentence__starts_on=sentence.starts_on,
        sentence__period_days=120,
        starts_on=sentence.ends_on + timedelta(days=1),
    )

    with pytest.raises(StatuteError, match="penuh"):
        correct(sentence, period_days=120)
    sentence.refresh_from_db()
    assert sentence.period_days == 60
