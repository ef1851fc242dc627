"""The verbs of an outreach event: what they do, and in which order they refuse to be done."""

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.utils import timezone

from bapas_portal.law import DomainError
from programs import actions
from programs.models import OutreachEvent, VillageRegistration
from tests.factories.accounts import UserFactory
from tests.factories.programs import OutreachEventFactory
from tests.factories.villages import village
from tests.programs.conftest import Scene

State = VillageRegistration.State


def facts(event: OutreachEvent, **changes: object) -> dict[str, object]:
    """An event as `change_event` takes it."""
    names = ("title", "activity", "reason", "village", "venue", "starts_at", "ends_at")
    return {**{name: getattr(event, name) for name in names}, **changes}


def move(scene: Scene, **delta: int) -> int:
    """Moves the event by `delta`."""
    event, by = scene.event, timedelta(**delta)
    changes = {"starts_at": event.starts_at + by, "ends_at": event.ends_at + by}
    return actions.change_event(event=event, **facts(event, **changes), by=scene.officer)


def test_an_invitation_makes_the_event_visible_to_its_village_alone(scene: Scene) -> None:
    assert scene.event.state == OutreachEvent.State.INVITED
    visible = VillageRegistration.objects.visible_to(scene.head)
    assert list(visible) == [scene.registration]


def test_inviting_twice_changes_nothing(scene: Scene) -> None:
    assert actions.invite_villages(event=scene.event, villages=[scene.host], by=scene.officer) == []
    assert scene.event.registrations.count() == 2


def test_one_village_outside_the_work_area_stops_the_whole_invitation(scene: Scene) -> None:
    inside, outside = village("19.71.02.1004"), village("73.73.01.1001")
    with pytest.raises(DomainError, match="Di luar wilayah kerja"):
        actions.invite_villages(event=scene.event, villages=[inside, outside], by=scene.officer)
    assert scene.event.registrations.count() == 2


def test_a_venue_outside_the_work_area_is_refused(scene: Scene) -> None:
    with pytest.raises(DomainError, match="Di luar wilayah kerja"):
        actions.create_event(**facts(scene.event, village=village("73.73.01.1001")), by=scene.officer)


@pytest.mark.parametrize("days", [-40, 740])
def test_a_day_that_cannot_be_meant_is_refused(scene: Scene, days: int) -> None:
    starts_at = timezone.now() + timedelta(days=days)
    changes = {"starts_at": starts_at, "ends_at": starts_at + timedelta(hours=2)}
    with pytest.raises(DomainError, match="terlalu jauh"):
        actions.create_event(**facts(scene.event, **changes), by=scene.officer)
    with pytest.raises(DomainError, match="terlalu jauh"):
        actions.change_event(event=scene.event, **facts(scene.event, **changes), by=scene.officer)


def test_only_an_office_plans_events(scene: Scene) -> None:
    with pytest.raises(DomainError, match="petugas Bapas"):
        actions.create_event(**facts(scene.event), by=scene.head)


def test_one_submission_plans_one_event(scene: Scene) -> None:
    key = uuid.uuid4()
    first, second = (actions.create_event(**facts(scene.event), submission_key=key, by=scene.officer) for _ in range(2))
    assert first == second


def test_an_accepted_answer_keeps_numbers_contact_and_author(scene: Scene) -> None:
    actions.answer_invitation(
        registration=scene.registration,
        answer=State.ACCEPTED,
        expected={"youth": 12, "women": 8},
        contact_name="Ibu Lurah",
        contact_phone="0812-0000-1111",
        by=scene.head,
    )
    row = scene.registration
    assert (row.state, row.answered_by, row.expected_total) == (State.ACCEPTED, scene.head, 20)


def test_changing_the_answer_leaves_no_numbers_behind(scene: Scene) -> None:
    actions.answer_invitation(
        registration=scene.registration, answer=State.ACCEPTED, expected={"youth": 12}, by=scene.head
    )
    actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, note="Panen.", by=scene.head)
    row = scene.registration
    assert (row.state, row.note, row.expected_total) == (State.DECLINED, "Panen.", 0)


@pytest.mark.parametrize(
    ("answer", "more", "sentence"),
    [
        (State.OTHER_DATE, {}, "Tulis tanggal"),
        (State.OTHER_DATE, {"proposed_on": date(2020, 1, 1)}, "sudah lewat"),
        (State.OTHER_DATE, {"proposed_on": date(2200, 1, 1)}, "terlalu jauh"),
        (State.INVITED, {}, "Pilih salah satu"),
        ("maybe", {}, "Pilih salah satu"),
    ],
)
def test_an_answer_that_says_too_little_is_refused(
    scene: Scene, answer: str, more: dict[str, object], sentence: str
) -> None:
    with pytest.raises(DomainError, match=sentence):
        actions.answer_invitation(registration=scene.registration, answer=answer, by=scene.head, **more)
    assert scene.registration.state == State.INVITED


def test_the_day_of_the_event_is_not_another_date(scene: Scene) -> None:
    with pytest.raises(DomainError, match="memang pada tanggal itu"):
        actions.answer_invitation(
            registration=scene.registration, answer=State.OTHER_DATE, proposed_on=scene.event.day, by=scene.head
        )


def test_nobody_answers_a_cancelled_event(scene: Scene) -> None:
    stale = scene.registration
    actions.cancel_event(event=scene.event, reason="Banjir.", by=scene.officer)
    with pytest.raises(DomainError, match=r"dibatalkan: Banjir\."):
        actions.answer_invitation(registration=stale, answer=State.DECLINED, by=scene.head)


def test_nobody_answers_after_the_start(scene: Scene) -> None:
    scene.begin(minutes=1)
    with pytest.raises(DomainError, match="sudah dimulai"):
        actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, by=scene.head)


def test_an_answer_from_an_old_page_is_refused(scene: Scene) -> None:
    seen = scene.registration.revision
    actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, by=scene.officer)
    with pytest.raises(DomainError, match="sudah lama"):
        actions.answer_invitation(
            registration=scene.registration,
            answer=State.ACCEPTED,
            expected={"youth": 3},
            revision=seen,
            by=scene.head,
        )
    assert scene.registration.state == State.DECLINED


def test_the_same_answer_arriving_twice_is_one_answer(scene: Scene) -> None:
    seen = scene.registration.revision
    for _ in range(2):
        actions.answer_invitation(
            registration=scene.registration,
            answer=State.ACCEPTED,
            expected={"youth": 3, "women": 0},
            revision=seen,
            by=scene.head,
        )
    assert scene.registration.revision == seen + 1


def test_moving_the_event_asks_every_village_again_and_keeps_the_numbers(scene: Scene) -> None:
    actions.answer_invitation(
        registration=scene.registration, answer=State.ACCEPTED, expected={"youth": 3}, by=scene.head
    )
    assert move(scene, days=7) == 1
    row = scene.registration
    assert (row.state, row.answered_at, row.answered_by) == (State.INVITED, None, None)
    assert row.groups.get(group="youth").expected == 3


def test_an_answer_given_on_a_page_with_the_old_date_is_refused(scene: Scene) -> None:
    actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, by=scene.head)
    seen = scene.registration.revision
    move(scene, days=7)
    with pytest.raises(DomainError, match="sudah lama"):
        actions.answer_invitation(
            registration=scene.registration, answer=State.ACCEPTED, expected={"youth": 3}, revision=seen, by=scene.head
        )


def test_a_first_answer_on_a_page_with_the_old_date_is_refused_too(scene: Scene) -> None:
    seen = scene.registration.revision
    move(scene, days=7)
    with pytest.raises(DomainError, match="sudah lama"):
        actions.answer_invitation(
            registration=scene.registration, answer=State.ACCEPTED, expected={"youth": 3}, revision=seen, by=scene.head
        )


def test_another_venue_or_a_later_end_keeps_the_answers(scene: Scene) -> None:
    actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, by=scene.head)
    changes = {"venue": "Masjid", "ends_at": scene.event.ends_at + timedelta(hours=1)}
    assert actions.change_event(event=scene.event, **facts(scene.event, **changes), by=scene.officer) == 0
    assert scene.registration.state == State.DECLINED


def test_an_approved_event_that_moves_before_anybody_is_invited_is_before_the_head_again(scene: Scene) -> None:
    states = OutreachEvent.State
    later = timedelta(days=1)

    def changed(**changes: Callable[[OutreachEvent], object]) -> OutreachEvent:
        event = OutreachEventFactory(approved=True, created_by=scene.officer, village=scene.host)
        values = facts(event, **{name: to(event) for name, to in changes.items()})
        actions.change_event(event=event, **values, by=scene.officer)
        event.refresh_from_db()
        return event

    for event in (
        changed(village=lambda _: scene.other),
        changed(starts_at=lambda e: e.starts_at + later, ends_at=lambda e: e.ends_at + later),
    ):
        assert (event.state, event.approved_by, event.approved_at) == (states.PROPOSED, None, None)
        with pytest.raises(DomainError, match="belum disetujui"):
            actions.invite_villages(event=event, villages=[scene.host], by=scene.officer)
        actions.approve_event(event=event, by=scene.kabapas)
        actions.invite_villages(event=event, villages=[scene.host], by=scene.officer)
    same = changed(venue=lambda _: "Masjid", title=lambda _: "Judul lain")
    assert (same.state, same.approved_by is None) == (states.APPROVED, False)
    actions.change_event(event=scene.event, **facts(scene.event, village=scene.other), by=scene.officer)
    scene.event.refresh_from_db()
    assert scene.event.state == states.INVITED, "who is invited is asked again, as before"


def test_a_closed_event_does_not_change(scene: Scene) -> None:
    actions.cancel_event(event=scene.event, reason="Banjir.", by=scene.officer)
    with pytest.raises(DomainError, match="dibatalkan"):
        move(scene, days=1)
    with pytest.raises(DomainError, match="dibatalkan"):
        actions.invite_villages(event=scene.event, villages=[village("19.71.02.1004")], by=scene.officer)


def test_cancelling_twice_with_one_reason_is_one_cancellation(scene: Scene) -> None:
    for _ in range(2):
        actions.cancel_event(event=scene.event, reason="Banjir.", by=scene.officer)
    with pytest.raises(DomainError, match="sudah dibatalkan"):
        actions.cancel_event(event=scene.event, reason="Lupa.", by=scene.officer)


def test_nobody_is_counted_before_the_day(scene: Scene) -> None:
    with pytest.raises(DomainError, match="mulai hari kegiatan"):
        actions.record_attendance(registration=scene.registration, attended={"youth": 1}, by=scene.officer)
    with pytest.raises(DomainError, match="mulai harinya"):
        actions.hold_event(event=scene.event, summary="Baik.", by=scene.officer)


def test_people_are_counted_from_the_morning_of_the_day(scene: Scene) -> None:
    morning = scene.event.starts_at.astimezone(scene.event.zone).replace(hour=0, minute=0, second=1)
    registration = scene.registration
    with pytest.raises(DomainError):
        actions.record_attendance(
            registration=registration, attended={"youth": 1}, now=morning - timedelta(seconds=2), by=scene.officer
        )
    actions.record_attendance(registration=registration, attended={"youth": 1}, now=morning, by=scene.officer)
    assert scene.registration.attended_total == 1


def test_counting_again_corrects_every_group(scene: Scene) -> None:
    scene.begin(hours=4)
    actions.record_attendance(registration=scene.registration, attended={"youth": 5, "women": 2}, by=scene.head)
    actions.record_attendance(registration=scene.registration, attended={"women": 3}, by=scene.officer)
    assert scene.registration.attended_total == 3
    assert scene.registration.attendance_entered_by == scene.officer


def test_a_village_corrects_its_count_until_the_office_closes_the_event(scene: Scene) -> None:
    scene.begin(hours=4)
    actions.record_attendance(registration=scene.registration, attended={"youth": 5}, by=scene.head)
    actions.hold_event(event=scene.event, summary="Baik.", by=scene.officer)
    with pytest.raises(DomainError, match="sudah menutup"):
        actions.record_attendance(registration=scene.registration, attended={"youth": 6}, by=scene.head)
    actions.record_attendance(registration=scene.other_registration, attended={"youth": 2}, by=scene.other_head)
    actions.record_attendance(registration=scene.registration, attended={"youth": 6}, by=scene.officer)
    assert scene.registration.attended_total == 6


def test_nobody_is_counted_at_a_cancelled_event(scene: Scene) -> None:
    actions.cancel_event(event=scene.event, reason="Banjir.", by=scene.officer)
    scene.begin(hours=4)
    with pytest.raises(DomainError, match="dibatalkan"):
        actions.record_attendance(registration=scene.registration, attended={"youth": 5}, by=scene.officer)


def test_an_event_is_held_only_when_somebody_was_counted(scene: Scene) -> None:
    scene.begin(hours=4)
    with pytest.raises(DomainError, match="Isi dulu kehadiran"):
        actions.hold_event(event=scene.event, summary="Baik.", by=scene.officer)


def test_an_event_at_which_people_were_counted_is_neither_cancelled_nor_moved(scene: Scene) -> None:
    scene.begin(hours=4)
    actions.record_attendance(registration=scene.registration, attended={"youth": 5}, by=scene.officer)
    with pytest.raises(DomainError, match="sudah dicatat"):
        actions.cancel_event(event=scene.event, reason="Banjir.", by=scene.officer)
    with pytest.raises(DomainError, match="sudah dicatat"):
        move(scene, days=7)


def test_history_may_be_recorded_with_its_own_times(scene: Scene) -> None:
    officer = UserFactory(office=scene.office)
    past = timezone.now() - timedelta(days=60)
    event = actions.create_event(
        **facts(scene.event, starts_at=past, ends_at=past + timedelta(hours=2)),
        now=past - timedelta(days=20),
        by=officer,
    )
    actions.approve_event(event=event, now=past - timedelta(days=19), by=scene.kabapas)
    actions.invite_villages(event=event, villages=[scene.host], now=past - timedelta(days=19), by=officer)
    row = event.registrations.get()
    actions.answer_invitation(
        registration=row,
        answer=State.ACCEPTED,
        expected={"youth": 4},
        now=past - timedelta(days=9),
        by=scene.head,
    )
    actions.record_attendance(registration=row, attended={"youth": 5}, now=past, by=officer)
    actions.hold_event(event=event, summary="Baik.", now=past, by=officer)
    row.refresh_from_db()
    assert (row.answered_at, row.attended_total) == (past - timedelta(days=9), 5)
