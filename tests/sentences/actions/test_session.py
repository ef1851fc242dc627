"""A session before it counts: what may be written down, who confirms, who says no."""

import uuid
from datetime import timedelta

import pytest

from accounts.models import Zone
from bapas_portal.law import DomainError, StatuteError
from sentences.actions import (
    SessionDraft,
    confirm_session,
    draft_session,
    opening_hours_warning,
    reject_session,
    verify_session,
)
from sentences.actions.dispute import settle_dispute
from sentences.models import WorkSession
from tests.factories.accounts import UserFactory
from tests.factories.default import AbsenceFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory, moment
from tests.factories.villages import PALOPO, VillageOfficialFactory, village, villages

pytestmark = pytest.mark.django_db


@pytest.fixture
def placement():
    return PlacementFactory()


@pytest.fixture
def lurah():
    return VillageOfficialFactory(village=village()).user


def draft(placement, *, days_ago=1, start=8, end=12, rest=0, key=None):
    day = placement.site.office.today() - timedelta(days=days_ago)
    return draft_session(
        placement=placement,
        draft=SessionDraft(
            moment(placement.site, day, start, 0), moment(placement.site, day, end, 0), rest, "Menyapu halaman"
        ),
        submission_key=key or uuid.uuid4(),
        by=placement.placed_by,
    )


def test_work_is_written_down_and_waits_for_the_host(placement):
    session = draft(placement, rest=30)

    assert session.state == WorkSession.State.DRAFT
    assert session.minutes == 210


def test_a_double_tap_writes_one_session(placement):
    key = uuid.uuid4()

    assert draft(placement, key=key) == draft(placement, key=key)


def test_a_key_used_at_another_office_is_refused(placement):
    key = uuid.uuid4()
    draft(PlacementFactory(), key=key)

    with pytest.raises(DomainError, match="sudah pernah dikirim"):
        draft(placement, key=key)


def test_the_day_holds_what_the_judgment_allows(placement):
    draft(placement, start=8, end=14)

    with pytest.raises(StatuteError, match="8 jam per hari"):
        draft(placement, start=15, end=18)
    assert draft(placement, start=15, end=17)


def test_a_rejected_session_frees_its_hours(placement, lurah):
    reject_session(session=draft(placement, start=8, end=16), reason="Tidak hadir", by=lurah)

    assert draft(placement, start=8, end=16)


def test_any_24_hours_hold_8(placement):
    draft(placement, days_ago=2, start=14, end=22)

    with pytest.raises(StatuteError, match="pasal 185"):
        draft(placement, days_ago=1, start=7, end=15)


def test_nobody_works_twice_at_once(placement):
    draft(placement, start=8, end=10)

    with pytest.raises(DomainError, match="sudah tercatat bekerja"):
        draft(placement, start=9, end=11)


def another_sentence_of(placement, **judgment):
    """A second judgment of the same person, worked at the same host."""
    case = placement.sentence.supervision
    return PlacementFactory(
        sentence=SentenceFactory(supervision__client=case.client, supervision__office=case.office, **judgment),
        site=placement.site,
    )


def test_nobody_works_for_two_sentences_at_once(placement):
    draft(placement)

    with pytest.raises(DomainError, match="sudah tercatat bekerja pada jam tersebut"):
        draft(another_sentence_of(placement), start=11, end=13)


def test_the_hours_of_two_sentences_are_those_of_one_person(placement):
    draft(placement)
    other = another_sentence_of(placement, hours_per_day=4)

    with pytest.raises(StatuteError, match="Dalam 24 jam tercatat 9 jam"):
        draft(another_sentence_of(placement), start=12, end=17)
    assert draft(other, start=12, end=16).minutes == 240
    with pytest.raises(StatuteError, match="Putusan membatasi 4 jam per hari"):
        draft(other, start=16, end=17)


def test_a_childs_day_is_one_whatever_the_number_of_judgments():
    first = PlacementFactory(sentence=SentenceFactory(child=True))
    child = first.sentence.supervision.client
    second = PlacementFactory(
        sentence=SentenceFactory(
            child=True, supervision__child=True, supervision__client=child, supervision__office=child.office
        ),
        site=first.site,
    )
    draft(first, end=10)

    with pytest.raises(StatuteError, match="Anak"):
        draft(second, start=10, end=12)
    assert draft(second, start=10, end=11).minutes == 60


def test_work_is_written_down_after_it_was_done(placement):
    with pytest.raises(DomainError, match="masih di depan"):
        draft(placement, days_ago=-1)


@pytest.mark.parametrize("verdict", [{}, {"unlawful": True}])
def test_nobody_works_on_a_day_that_was_missed(placement, verdict):
    missed = placement.site.office.today() - timedelta(days=1)
    AbsenceFactory(sentence=placement.sentence, on=missed, **verdict)

    with pytest.raises(DomainError, match="nilai dahulu ketidakhadiran itu"):
        draft(placement)
    assert draft(placement, days_ago=2).minutes == 240


def test_an_excused_day_may_turn_out_to_have_been_worked(placement):
    AbsenceFactory(sentence=placement.sentence, lawful=True, on=placement.site.office.today() - timedelta(days=1))

    assert draft(placement).minutes == 240


def test_work_lies_within_the_placement(placement):
    placement.starts_on = placement.site.office.today() - timedelta(days=3)
    placement.save()

    with pytest.raises(DomainError, match="Penempatan di"):
        draft(placement, days_ago=4)


def test_work_lies_within_the_period():
    sentence = SentenceFactory(period_days=20)
    placement = PlacementFactory(sentence=sentence)

    with pytest.raises(StatuteError, match="di luar jangka waktu"):
        draft(placement, days_ago=9)
    assert draft(placement, days_ago=10)


def test_a_closed_sentence_takes_no_work():
    placement = PlacementFactory(sentence=SentenceFactory(completed=True))

    with pytest.raises(DomainError, match="sudah ditutup"):
        draft(placement)


def test_the_day_is_the_sites_own():
    placement = PlacementFactory(sentence__supervision__office__timezone=Zone.WIT)

    session = draft(placement, start=7, end=15)

    assert session.starts_at.astimezone(placement.site.office.zone).hour == 7
    assert session.worked_on == placement.site.office.today() - timedelta(days=1)


def test_hours_outside_the_hosts_opening_are_only_remarked(placement):
    session = draft(placement, start=5, end=8)

    at = SessionDraft(session.starts_at, session.ends_at, 0, "Menyapu")
    assert "buka 07.00 sampai 22.00" in opening_hours_warning(placement, at)


def test_the_head_of_the_sites_village_confirms(placement, lurah):
    session = confirm_session(session=draft(placement), by=lurah)

    assert session.state == WorkSession.State.CONFIRMED
    assert session.confirmed_by == lurah


def test_confirming_twice_changes_nothing(placement, lurah):
    first = confirm_session(session=draft(placement), by=lurah)
    second = confirm_session(session=first, by=lurah)

    assert second.confirmed_at == first.confirmed_at


@pytest.mark.parametrize(
    "person",
    [
        lambda: VillageOfficialFactory(village=villages(PALOPO, 1)[0]).user,
        lambda: VillageOfficialFactory(village=village(), until="2025-01-01").user,
        lambda: UserFactory(),
    ],
    ids=["of another village", "of an ended term", "an officer"],
)
def test_nobody_else_confirms(placement, person):
    with pytest.raises(DomainError, match="kepala desa atau lurah"):
        confirm_session(session=draft(placement), by=person())


def test_a_delegate_confirms_too(placement):
    delegate = VillageOfficialFactory(village=village(), is_delegate=True).user

    assert confirm_session(session=draft(placement), by=delegate).state == WorkSession.State.CONFIRMED


def test_hours_in_question_are_not_confirmed(placement, lurah):
    dispute = DisputeFactory(session=draft(placement))

    with pytest.raises(DomainError, match="keberatan yang belum dijawab"):
        confirm_session(session=dispute.session, by=lurah)
    settle_dispute(dispute=dispute, outcome="upheld", answer="Daftar hadir diperiksa", by=placement.placed_by)
    assert confirm_session(session=dispute.session, by=lurah).state == "confirmed"


def test_no_without_a_reason_is_no_answer(placement, lurah):
    with pytest.raises(DomainError, match="alasan"):
        reject_session(session=draft(placement), reason="  ", by=lurah)


def test_no_is_final_for_confirming(placement, lurah):
    session = reject_session(session=draft(placement), reason="Tidak hadir", by=lurah)

    assert reject_session(session=session, reason="Lain", by=lurah).rejected_reason == "Tidak hadir"
    with pytest.raises(DomainError, match="sudah ditolak"):
        confirm_session(session=session, by=lurah)


def test_the_host_does_not_take_back_a_confirmation(placement, lurah):
    session = confirm_session(session=draft(placement), by=lurah)

    with pytest.raises(DomainError, match="sudah Anda konfirmasi"):
        reject_session(session=session, reason="Keliru", by=lurah)
    assert reject_session(session=session, reason="Foto tidak cocok", by=placement.placed_by)


def test_what_is_counted_is_corrected_not_rejected(lurah):
    session = WorkSessionFactory(verified=True)

    with pytest.raises(DomainError, match="koreksi"):
        reject_session(session=session, reason="Keliru", by=session.drafted_by)


def test_another_villages_head_does_not_answer(placement):
    other = VillageOfficialFactory(village=villages(PALOPO, 1)[0]).user

    with pytest.raises(DomainError, match="dijawab oleh kepala desa"):
        reject_session(session=draft(placement), reason="Tidak hadir", by=other)


# --- R9: who guides does not vouch, who vouches does not check -------------------------------------------------------


def test_an_officer_who_also_leads_the_village_does_not_confirm_the_own_draft(placement):
    officer = placement.placed_by
    VillageOfficialFactory(user=officer, village=placement.site.village)
    session = draft(placement)

    with pytest.raises((StatuteError, DomainError)):
        confirm_session(session=session, by=officer)
    session.refresh_from_db()
    assert session.state == WorkSession.State.DRAFT


def test_whoever_wrote_it_down_does_not_confirm_it(placement, lurah):
    session = draft(placement)
    WorkSession.objects.update(drafted_by=lurah)

    with pytest.raises(StatuteError, match="ayat 8"):
        confirm_session(session=session, by=lurah)


def test_what_a_village_head_wrote_and_vouched_for_waits_for_the_officer(placement, lurah):
    """The host's own word confirms nobody else's draft: it counts only once the officer checked it."""
    session = WorkSessionFactory(placement=placement, confirmed=True, drafted_by=lurah, confirmed_by=lurah)

    with pytest.raises(StatuteError, match="diperiksa orang lain"):
        verify_session(session=session, by=lurah)
    assert verify_session(session=session, by=placement.placed_by).minutes == 240
