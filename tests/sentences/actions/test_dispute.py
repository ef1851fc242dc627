"""An objection to hours: while it waits nothing counts; the answer corrects the ledger or lets it stand."""

import uuid
from datetime import timedelta

import pytest

from bapas_portal.law import DomainError, StatuteError
from clients.models import Supervision
from sentences.actions import (
    SessionDraft,
    confirm_session,
    correct_hours,
    draft_session,
    reject_session,
    verify_session,
)
from sentences.actions.dispute import ANSWER_LENGTH, raise_dispute, raise_dispute_of_host, settle_dispute
from sentences.closing import open_sentence
from sentences.models import HoursDispute, HoursEntry, WorkSession
from sentences.moving import unfinished_work
from sentences.witness import Witness
from tests.completion import issue_completion
from tests.factories.accounts import UserFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.hosts import HostLinkFactory
from tests.factories.sentences import HostSiteFactory, WorkSessionFactory
from tests.factories.villages import VillageOfficialFactory

pytestmark = pytest.mark.django_db
Outcome = HoursDispute.Outcome


def object_to(session, *, party="convict", reason="Bekerja sampai pukul 13.00", key=None):
    by = session.drafted_by
    return raise_dispute(session=session, party=party, reason=reason, submission_key=key or uuid.uuid4(), by=by)


def settle(dispute, outcome, *, answer="Daftar hadir diperiksa", by=None, **more):
    return settle_dispute(dispute=dispute, outcome=outcome, answer=answer, by=by or dispute.session.drafted_by, **more)


def test_a_disputed_session_is_not_counted_until_it_is_answered():
    session = WorkSessionFactory(confirmed=True)
    dispute = object_to(session)

    with pytest.raises(DomainError, match="keberatan yang belum dijawab"):
        verify_session(session=session, by=session.drafted_by)
    assert not WorkSession.objects.awaiting_officer().exists()

    settle(dispute, Outcome.UPHELD)
    assert verify_session(session=session, by=session.drafted_by).minutes == 240


def test_the_completion_letter_waits_for_the_answer():
    session = WorkSessionFactory(placement__sentence__hours_ordered=8, verified=True, hours=8)
    sentence = session.sentence
    sentence.state, sentence.closed_on = "completed", sentence.supervision.office.today()
    sentence.save()
    object_to(session)
    head = UserFactory(head=True, office=sentence.supervision.office)

    with pytest.raises(DomainError, match="1 keberatan"):
        issue_completion(sentence, head)
    assert "keberatan" in open_sentence(sentence.supervision, Supervision.Status.COMPLETED)
    assert "keberatan" in unfinished_work(sentence.supervision)


def test_a_correction_is_made_with_the_answer_and_linked():
    session = WorkSessionFactory(verified=True)

    dispute = settle(object_to(session), Outcome.CORRECTED, counted_minutes=180, address="192.0.2.7")

    assert session.minutes_counted() == session.sentence.minutes_worked() == 180
    assert (dispute.correction.minutes, dispute.correction.reason) == (-60, "Daftar hadir diperiksa")
    assert dispute.correction.entered_from == "192.0.2.7"
    assert (dispute.is_open, dispute.settled_by) == (False, session.drafted_by)


@pytest.mark.parametrize("minutes", [-60, 60])
def test_hours_in_question_are_corrected_by_the_answer_alone(minutes):
    session = WorkSessionFactory(verified=True)
    correct_hours(session=session, minutes=-90, reason="Keliru", by=session.drafted_by)
    dispute = object_to(session)

    with pytest.raises(DomainError, match="lewat jawaban atas keberatan"):
        correct_hours(session=session, minutes=minutes, reason="Keliru", by=session.drafted_by)
    settle(dispute, Outcome.CORRECTED, counted_minutes=150 + minutes)
    assert session.minutes_counted() == 150 + minutes


def test_a_correction_that_the_ledger_refuses_leaves_the_objection_open():
    session = WorkSessionFactory(verified=True)
    dispute = object_to(session)

    with pytest.raises(DomainError, match="lamanya bekerja"):
        settle(dispute, Outcome.CORRECTED, counted_minutes=241)
    dispute.refresh_from_db()
    assert dispute.is_open
    assert HoursEntry.objects.count() == 1


def test_hours_that_do_not_count_yet_are_refused_with_the_answer():
    session = WorkSessionFactory(confirmed=True)

    settle(object_to(session, party="host"), Outcome.REJECTED, answer="Ternyata tidak hadir")

    session.refresh_from_db()
    assert (session.state, session.rejected_reason) == (WorkSession.State.REJECTED, "Ternyata tidak hadir")


@pytest.mark.parametrize(
    ("session", "outcome", "more", "told"),
    [
        ({"verified": True}, Outcome.REJECTED, {}, "Pilih jam dikoreksi"),
        ({"verified": True}, Outcome.CORRECTED, {}, "Isi jam yang benar"),
        ({"verified": True}, Outcome.CORRECTED, {"counted_minutes": 240}, "pilih jam tetap"),
        ({"verified": True}, Outcome.CORRECTED, {"counted_minutes": -1}, "tidak dapat dikurangi"),
        ({"confirmed": True}, Outcome.CORRECTED, {"counted_minutes": 60}, "belum dihitung"),
        ({}, Outcome.UPHELD, {"answer": " "}, "Tulis jawabannya"),
        ({}, Outcome.UPHELD, {"answer": "x" * (ANSWER_LENGTH + 1)}, "paling panjang"),
        ({}, "sesuatu", {}, "Pilih hasilnya"),
    ],
)
def test_an_answer_that_cannot_be(session, outcome, more, told):
    dispute = object_to(WorkSessionFactory(**session))

    with pytest.raises(DomainError, match=told):
        settle(dispute, outcome, **more)
    dispute.refresh_from_db()
    assert dispute.is_open


def test_answered_twice_alike_is_answered_once_and_otherwise_refused():
    dispute = object_to(WorkSessionFactory(verified=True))
    first = settle(dispute, Outcome.CORRECTED, counted_minutes=180)

    assert settle(dispute, Outcome.CORRECTED, counted_minutes=180) == first
    assert HoursEntry.objects.count() == 2
    with pytest.raises(DomainError, match=f"sudah dijawab {first.settled_by.name}: jam dikoreksi"):
        settle(dispute, Outcome.UPHELD)


def test_whoever_confirmed_does_not_answer():
    session = WorkSessionFactory(confirmed=True)
    dispute = object_to(session)

    with pytest.raises(StatuteError, match="orang lain"):
        settle(dispute, Outcome.UPHELD, by=session.confirmed_by)


def test_one_objection_at_a_time_and_a_double_tap_is_one():
    session = WorkSessionFactory(confirmed=True)
    key = uuid.uuid4()

    first = object_to(session, key=key)

    assert object_to(session, key=key) == first
    with pytest.raises(DomainError, match="belum dijawab"):
        object_to(session)
    settle(first, Outcome.UPHELD)
    assert object_to(session) != first


def test_nothing_is_said_about_a_session_that_was_refused_or_a_closed_case():
    with pytest.raises(DomainError, match="sudah ditolak"):
        object_to(WorkSessionFactory(rejected=True))
    session = WorkSessionFactory(verified=True)
    Supervision.objects.update(status="revoked", closed_on=session.worked_on)
    with pytest.raises(DomainError, match="sudah ditutup"):
        object_to(session)
    with pytest.raises(DomainError, match="dipersoalkan"):
        object_to(WorkSessionFactory(), reason="  ")


def test_a_session_refused_meanwhile_leaves_one_answer():
    session = WorkSessionFactory(confirmed=True)
    dispute = object_to(session)
    reject_session(session=session, reason="Tidak hadir", by=session.drafted_by)

    with pytest.raises(DomainError, match="Pilih sesi ditolak"):
        settle(dispute, Outcome.UPHELD)
    assert settle(dispute, Outcome.REJECTED).outcome == Outcome.REJECTED


# --- The host ---------------------------------------------------------------------------------------------------------


def of_host(session, by, reason="Pulang pukul 10.00"):
    return raise_dispute_of_host(session=session, reason=reason, submission_key=uuid.uuid4(), by=by)


def test_a_link_objects_to_what_an_officer_wrote_down():
    session = WorkSessionFactory()
    link = HostLinkFactory(site=session.placement.site)

    dispute = of_host(session, Witness(link.site, link=link))

    assert (dispute.party, dispute.author) == ("host", "Ibu Pengawas (tautan tempat kerja)")
    settle(dispute, Outcome.REJECTED)
    session.refresh_from_db()
    assert session.state == WorkSession.State.REJECTED


def test_a_village_head_objects_after_confirming_and_says_no_before():
    session = WorkSessionFactory()
    lurah = VillageOfficialFactory(village=session.placement.site.village).user
    by = Witness(session.placement.site, user=lurah)

    with pytest.raises(DomainError, match="tekan Tidak benar"):
        of_host(session, by)
    session = confirm_session(session=session, address="192.0.2.9", by=lurah)
    assert (session.confirmed_from, of_host(session, by).raised_by) == ("192.0.2.9", lurah)


def test_another_host_has_no_say():
    with pytest.raises(DomainError, match="tidak ditempatkan di tempat Anda"):
        of_host(WorkSessionFactory(), Witness(HostSiteFactory(), link=HostLinkFactory()))


# --- Who, when, from where --------------------------------------------------------------------------------------------


def test_every_entry_keeps_the_address_of_the_device():
    session = WorkSessionFactory(confirmed=True)

    verify_session(session=session, address="192.0.2.1", by=session.drafted_by)
    correct_hours(session=session, minutes=-5, reason="Keliru", address="2001:db8::1", by=session.drafted_by)

    assert list(HoursEntry.objects.order_by("id").values_list("entered_from", flat=True)) == [
        "192.0.2.1",
        "2001:db8::1",
    ]


def test_a_paused_sentence_that_is_open_again_is_paused_again():
    session = WorkSessionFactory(placement__sentence__hours_ordered=8, confirmed=True, hours=8)
    sentence = session.sentence
    sentence.pauses.create(
        ground="ill", text="Sakit", since=sentence.supervision.office.today(), decided_by=session.drafted_by
    )
    verify_session(session=session, by=session.drafted_by)

    correct_hours(session=session, minutes=-60, reason="Keliru", by=session.drafted_by)

    sentence.refresh_from_db()
    assert sentence.state == "paused"


def test_hours_taken_off_make_room_in_the_same_24_hours():
    session = WorkSessionFactory(verified=True, hours=8)
    dispute = DisputeFactory(session=session)
    settle(dispute, Outcome.CORRECTED, counted_minutes=0)

    starts = session.ends_at + timedelta(hours=1)
    draft = SessionDraft(starts, starts + timedelta(hours=4), 0, "Menyapu")
    assert (
        draft_session(
            placement=session.placement, draft=draft, submission_key=uuid.uuid4(), by=session.drafted_by
        ).minutes
        == 240
    )
