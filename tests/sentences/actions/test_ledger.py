"""Crediting: at most the order, at most the day, once; corrections are added with their reason."""

from datetime import timedelta

import pytest

from bapas_portal.law import DomainError
from documents.models import Letter
from sentences.actions import correct_hours, report_default, verify_session
from sentences.models import HoursEntry, SocialWorkSentence, WorkSession
from tests.factories.documents import LetterFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db
State = SocialWorkSentence.State


def verify(session):
    return verify_session(session=session, by=session.drafted_by)


def test_verifying_credits_the_minutes():
    session = WorkSessionFactory(confirmed=True, break_minutes=30)

    credit = verify(session)

    entry = HoursEntry.objects.get()
    assert (credit.minutes, entry.minutes, entry.worked_on) == (210, 210, session.worked_on)
    session.refresh_from_db()
    assert session.state == WorkSession.State.VERIFIED
    assert session.sentence.state == State.IN_PROGRESS


def test_verifying_twice_credits_once():
    session = WorkSessionFactory(confirmed=True)

    assert verify(session).minutes == verify(session).minutes == 240
    assert HoursEntry.objects.count() == 1


@pytest.mark.parametrize(("trait", "told"), [({}, "belum dikonfirmasi"), ({"rejected": True}, "sudah ditolak")])
def test_only_confirmed_sessions_count(trait, told):
    with pytest.raises(DomainError, match=told):
        verify(WorkSessionFactory(**trait))


def test_only_the_remainder_is_credited_and_the_officer_is_told():
    placement = PlacementFactory(sentence__hours_ordered=8)
    today = placement.site.office.today()
    for days_ago in (5, 4):
        session = WorkSessionFactory(placement=placement, confirmed=True, day=today - timedelta(days=days_ago), hours=5)
        credit = verify(session)

    assert credit.minutes == 180
    assert "Hanya 3 jam dari 5 jam dihitung" in credit.sentence
    assert credit.completes


def test_the_last_hour_completes_the_sentence_and_frees_the_place():
    placement = PlacementFactory(sentence__hours_ordered=8)

    verify(WorkSessionFactory(placement=placement, confirmed=True, hours=8))

    placement.refresh_from_db()
    sentence = placement.sentence
    assert sentence.state == State.COMPLETED
    assert sentence.closed_on == sentence.supervision.office.today()
    assert placement.ends_on == sentence.closed_on


def test_nothing_is_credited_beyond_the_order():
    placement = PlacementFactory(sentence__hours_ordered=8)
    today = placement.site.office.today()
    late = WorkSessionFactory(placement=placement, confirmed=True, day=today - timedelta(days=3))
    verify(WorkSessionFactory(placement=placement, confirmed=True, hours=8))

    with pytest.raises(DomainError, match="sudah dikerjakan"):
        verify(late)


def test_the_database_refuses_more_than_the_day_and_the_officer_reads_why():
    placement = PlacementFactory()
    verify(WorkSessionFactory(placement=placement, confirmed=True, hours=4))
    later = WorkSessionFactory(placement=placement, confirmed=True, start=14, hours=1)
    SocialWorkSentence.objects.update(hours_per_day=4)

    with pytest.raises(DomainError, match="batas jam per hari"):
        verify(later)
    assert placement.sentence.minutes_worked() == 240


def test_the_database_refuses_work_outside_the_period():
    session = WorkSessionFactory(placement__sentence__period_days=20, confirmed=True)

    with pytest.raises(DomainError, match="di luar jangka waktu"):
        verify(session)
    session.refresh_from_db()
    assert session.state == WorkSession.State.CONFIRMED


def test_a_correction_is_added():
    session = WorkSessionFactory(confirmed=True)
    verify(session)

    correct_hours(session=session, minutes=-60, reason="Pulang lebih awal", by=session.drafted_by)

    assert [entry.minutes for entry in session.hours_entries.order_by("id")] == [240, -60]
    assert session.sentence.minutes_worked() == session.minutes_counted() == 180


@pytest.mark.parametrize(
    ("minutes", "reason", "told"),
    [
        (0, "Keliru", "berapa menit"),
        (-60, " ", "alasan"),
        (-241, "Keliru", "tidak dapat dikurangi"),
        (1, "Kurang", "lamanya bekerja"),
    ],
)
def test_a_correction_that_cannot_be(minutes, reason, told):
    session = WorkSessionFactory(confirmed=True)
    verify(session)

    with pytest.raises(DomainError, match=told):
        correct_hours(session=session, minutes=minutes, reason=reason, by=session.drafted_by)
    assert session.minutes_counted() == 240


def test_what_was_never_counted_is_not_corrected():
    session = WorkSessionFactory(confirmed=True)

    with pytest.raises(DomainError, match="sudah dihitung"):
        correct_hours(session=session, minutes=-10, reason="Keliru", by=session.drafted_by)


def test_taking_hours_off_opens_a_completed_sentence_again():
    session = WorkSessionFactory(placement__sentence__hours_ordered=8, confirmed=True, hours=8)
    verify(session)

    correct_hours(session=session, minutes=-30, reason="Istirahat belum dikurangi", by=session.drafted_by)

    sentence = SocialWorkSentence.objects.get()
    assert (sentence.state, sentence.closed_on) == (State.IN_PROGRESS, None)


def test_a_valid_letter_keeps_the_hours_as_they_are():
    session = WorkSessionFactory(placement__sentence__hours_ordered=8, confirmed=True, hours=8)
    verify(session)
    LetterFactory(subject_id=session.sentence.public_id, subject="Berita acara selesai menjalani")

    with pytest.raises(DomainError, match=r"^Berita acara selesai menjalani sudah terbit\. Tarik dahulu surat"):
        correct_hours(session=session, minutes=-30, reason="Keliru", by=session.drafted_by)
    assert Letter.objects.valid().exists()


def test_default_closes_the_sentence_with_its_reason():
    placement = PlacementFactory()

    report = report_default(
        sentence=placement.sentence, proposed="repeat", reason="Tiga kali tidak hadir", by=placement.placed_by
    )

    sentence = report.sentence
    placement.refresh_from_db()
    assert sentence.state == State.DEFAULTED
    assert placement.ends_on == sentence.closed_on


def test_default_waits_until_every_session_is_checked():
    session = WorkSessionFactory()

    with pytest.raises(DomainError, match="1 sesi kerja yang belum diperiksa"):
        report_default(sentence=session.sentence, proposed="repeat", reason="Tidak hadir", by=session.drafted_by)


@pytest.mark.parametrize("sentence", [{"completed": True}, {}])
def test_default_needs_an_open_sentence_and_a_reason(sentence):
    sentence = SentenceFactory(**sentence)

    with pytest.raises(DomainError):
        report_default(sentence=sentence, proposed="repeat", reason="", by=sentence.supervision.officer)


def test_hours_of_a_default_are_closed():
    session = WorkSessionFactory(verified=True)
    report_default(sentence=session.sentence, proposed="repeat", reason="Melarikan diri", by=session.drafted_by)

    with pytest.raises(DomainError, match="dilaporkan tidak dijalankan"):
        correct_hours(session=session, minutes=-10, reason="Keliru", by=session.drafted_by)
