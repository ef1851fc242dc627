"""Two connections at once: an answer is one person's, never a mixture, and a date moves under nobody's feet."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from django.db import connection

from bapas_portal.law import DomainError
from programs import actions
from programs.models import VillageRegistration
from tests.databases import Database
from tests.programs.conftest import build_scene

State = VillageRegistration.State


def race(*tasks: Callable[[], object]) -> list[str]:
    """Runs the tasks at once, each on its own connection; "" or the refusal of each."""

    def run(task: Callable[[], object]) -> str:
        try:
            task()
        except DomainError as refusal:
            return refusal.message
        finally:
            connection.close()
        return ""

    with ThreadPoolExecutor(len(tasks)) as pool:
        return list(pool.map(run, tasks))


def test_of_two_answers_on_the_same_page_one_counts_whole(committed_db: Database) -> None:
    scene = build_scene()
    row = scene.registration

    def answer(group: str, by: object) -> Callable[[], object]:
        return lambda: actions.answer_invitation(
            registration=row, answer=State.ACCEPTED, expected={group: 10}, revision=0, by=by
        )

    refusals = race(answer("youth", scene.head), answer("women", scene.officer))
    assert sorted(map(bool, refusals)) == [False, True]
    row = scene.registration
    winner = "youth" if row.answered_by == scene.head else "women"
    assert {group.group: group.expected for group in row.groups.all()} == {winner: 10}


def test_an_answer_and_a_move_at_once_leave_no_answer_for_the_old_date(committed_db: Database) -> None:
    scene = build_scene()
    row, event = scene.registration, scene.event
    names = ("title", "activity", "reason", "village", "venue")
    facts = {name: getattr(event, name) for name in names}
    later = {"starts_at": event.starts_at + timedelta(days=1), "ends_at": event.ends_at + timedelta(days=1)}
    race(
        lambda: actions.answer_invitation(registration=row, answer=State.DECLINED, revision=0, by=scene.head),
        lambda: actions.change_event(event=event, **facts, **later, by=scene.officer),
    )
    assert scene.registration.state == State.INVITED


def test_two_officers_inviting_the_same_villages_invite_each_once(committed_db: Database) -> None:
    scene = build_scene()
    villages = list(scene.host.district.villages.all())
    invite = lambda: actions.invite_villages(event=scene.event, villages=villages, by=scene.officer)  # noqa: E731
    assert race(invite, invite) == ["", ""]
    assert scene.event.registrations.count() == len(villages)


def test_a_cancellation_and_an_answer_at_once_do_not_contradict(committed_db: Database) -> None:
    scene = build_scene()
    row = scene.registration
    refusals = race(
        lambda: actions.cancel_event(event=scene.event, reason="Banjir.", by=scene.officer),
        lambda: actions.answer_invitation(registration=row, answer=State.DECLINED, by=scene.head),
    )
    assert refusals[0] == ""
    assert bool(refusals[1]) == (scene.registration.state == State.INVITED)
