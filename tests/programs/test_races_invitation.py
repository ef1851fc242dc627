"""A village's link and its account, two phones with one link, a link and a moved event: one answer, whole."""

import threading
import time
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import transaction

from programs import actions
from programs.actions.invitation_link import hand_on, make_links, open_link, revoke_link
from programs.actions.locking import lock_event
from programs.models import InvitationLink, VillageRegistration
from programs.witness import Witness
from tests.databases import Database
from tests.factories.invitation import InvitationLinkFactory
from tests.programs.conftest import Scene, build_scene
from tests.programs.test_races import race

State = VillageRegistration.State


def test_the_link_and_the_account_at_once_give_one_answer(committed_db: Database) -> None:
    scene = build_scene()
    row = scene.registration
    link = InvitationLinkFactory(registration=row)

    def answer(group: str, by: Witness) -> Callable[[], object]:
        return lambda: actions.answer_invitation(
            registration=row, answer=State.ACCEPTED, expected={group: 10}, revision=0, by=by
        )

    refusals = race(answer("youth", scene.head), answer("women", link))
    assert sorted(map(bool, refusals)) == [False, True]
    row = scene.registration
    assert (row.answered_by is None) != (row.answered_link is None)
    assert {group.group for group in row.groups.all()} == {"youth" if row.answered_by else "women"}


def test_one_link_on_two_phones_tapped_at_once_answers_once(committed_db: Database) -> None:
    scene = build_scene()
    row = scene.registration
    link = InvitationLinkFactory(registration=row)
    task = lambda: actions.answer_invitation(  # noqa: E731
        registration=row, answer=State.ACCEPTED, expected={"youth": 3}, revision=0, by=link
    )
    assert race(*[task] * 4) == [""] * 4
    assert scene.registration.revision == 1


def test_a_link_and_a_move_at_once_leave_no_answer_for_the_old_date(committed_db: Database) -> None:
    scene = build_scene()
    row, event = scene.registration, scene.event
    link = InvitationLinkFactory(registration=row)
    facts = {name: getattr(event, name) for name in ("title", "activity", "reason", "village", "venue")}
    later = {name: getattr(event, name) + timedelta(days=1) for name in ("starts_at", "ends_at")}
    race(
        lambda: actions.answer_invitation(registration=row, answer=State.DECLINED, revision=0, by=link),
        lambda: actions.change_event(event=event, **facts, **later, by=scene.officer),
    )
    row = scene.registration
    assert (row.state, row.answered_link) == (State.INVITED, None)


def test_links_made_twice_at_once_leave_one_that_opens(committed_db: Database) -> None:
    scene = build_scene()
    make = lambda: make_links(event=scene.event, registrations=[scene.registration], by=scene.officer)  # noqa: E731
    assert race(make, make) == ["", ""]
    assert InvitationLink.objects.filter(revoked_at=None).count() == 1


def test_wrong_pins_at_once_are_all_counted(committed_db: Database) -> None:
    link = InvitationLinkFactory(registration=build_scene().registration, token="t" * 43)
    race(*[lambda: open_link(token="t" * 43, pin="000000")] * 4)
    link.refresh_from_db()
    assert link.failures == 4


def test_handing_on_at_once_never_passes_three(committed_db: Database) -> None:
    link = InvitationLinkFactory(registration=build_scene().registration)
    refusals = race(*[lambda n=n: hand_on(link=link, holder=f"Wakil {n}") for n in range(5)])
    assert sum(map(bool, refusals)) == 2
    assert link.handed_on.filter(revoked_at=None).count() == 3


def while_open(first: Callable[[], object], second: Callable[[], object]) -> list[str]:
    """`second` comes while `first` is done and not yet committed, for half a second."""
    is_done = threading.Event()

    def slow() -> None:
        with transaction.atomic():
            first()
            is_done.set()
            time.sleep(0.5)

    def late() -> None:
        assert is_done.wait(10)
        second()

    return race(slow, late)


def end_by_revoking(scene: Scene, link: InvitationLink) -> None:
    revoke_link(link=link, by=scene.officer)


def end_by_new_links(scene: Scene, link: InvitationLink) -> None:
    make_links(event=scene.event, registrations=[scene.registration], by=scene.officer)


@pytest.mark.parametrize("end", [end_by_revoking, end_by_new_links])
def test_a_link_handed_on_while_it_is_revoked_ends_as_well(
    committed_db: Database, end: Callable[[Scene, InvitationLink], None]
) -> None:
    scene = build_scene()
    link = InvitationLinkFactory(registration=scene.registration)
    assert while_open(lambda: hand_on(link=link, holder="Penemu"), lambda: end(scene, link)) == ["", ""]
    assert not InvitationLink.objects.filter(holder="Penemu", revoked_at=None).exists()


def test_a_link_handed_on_while_its_event_moves_moves_along(committed_db: Database) -> None:
    scene = build_scene()
    link = InvitationLinkFactory(registration=scene.registration, expires_at=scene.event.ends_at)
    facts = {name: getattr(scene.event, name) for name in ("title", "activity", "reason", "village", "venue")}
    later = {name: getattr(scene.event, name) + timedelta(days=1) for name in ("starts_at", "ends_at")}
    move = lambda: actions.change_event(event=scene.event, **facts, **later, by=scene.officer)  # noqa: E731
    assert while_open(lambda: hand_on(link=link, holder="Wakil"), move) == ["", ""]
    assert InvitationLink.objects.get(holder="Wakil").expires_at == later["ends_at"]


def test_an_answer_that_waited_while_its_link_was_revoked_is_refused(committed_db: Database) -> None:
    scene = build_scene()
    link = InvitationLinkFactory(registration=scene.registration)

    def hold_and_revoke() -> None:
        lock_event(scene.event)
        is_held.set()
        time.sleep(0.5)
        revoke_link(link=link, by=scene.officer)

    def answer() -> None:
        assert is_held.wait(10)
        actions.answer_invitation(registration=scene.registration, answer=State.DECLINED, revision=0, by=link)

    is_held = threading.Event()
    assert race(transaction.atomic(hold_and_revoke), answer) == ["", "Tautan ini tidak berlaku lagi."]
    assert scene.registration.state == State.INVITED
