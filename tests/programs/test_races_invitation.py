"""A village's link and its account, two phones with one link, a link and a moved event: one answer, whole."""

from collections.abc import Callable
from datetime import timedelta

from programs import actions
from programs.actions.invitation_link import hand_on, make_links, open_link
from programs.models import InvitationLink, VillageRegistration
from programs.witness import Witness
from tests.databases import Database
from tests.factories.invitation import InvitationLinkFactory
from tests.programs.conftest import build_scene
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
