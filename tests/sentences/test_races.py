"""Two officers at the same moment, over real connections: the total holds and exactly one wins."""

import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import IntegrityError, connection

from bapas_portal.law import DomainError
from documents.models import Letter
from sentences.actions import SessionDraft, correct_hours, draft_session, place, verify_session
from sentences.actions.dispute import raise_dispute, settle_dispute
from sentences.models import HoursDispute, HoursEntry, Placement, SocialWorkSentence, WorkSession
from tests.completion import issue_completion
from tests.factories.accounts import UserFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.sentences import (
    HostSiteFactory,
    PlacementFactory,
    SentenceFactory,
    WorkSessionFactory,
    moment,
)


def at_once(*actions: Callable[[], object]) -> list[object]:
    """Runs each in a thread with a connection of its own; a DomainError is its result."""
    barrier = Barrier(len(actions))

    def run(action: Callable[[], object]) -> object:
        try:
            barrier.wait()
            return action()
        except DomainError as error:
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(actions)) as pool:
        return list(pool.map(run, actions))


def refused(results: list[object]) -> list[object]:
    return [result for result in results if isinstance(result, DomainError)]


def verify(session):
    return lambda: verify_session(session=session, by=session.drafted_by)


def test_two_sessions_that_exceed_the_day(committed_db):
    placement = PlacementFactory()
    first = WorkSessionFactory(placement=placement, confirmed=True, start=8)
    second = WorkSessionFactory(placement=placement, confirmed=True, start=13)
    SocialWorkSentence.objects.update(hours_per_day=6)

    results = at_once(verify(first), verify(second))

    assert len(refused(results)) == 1
    assert HoursEntry.objects.get().minutes == 240


def drafting(placement, day, start, hours=8):
    starts = moment(placement.site, day, start)
    draft = SessionDraft(starts, starts + timedelta(hours=hours), 0, "Menyapu")
    return lambda: draft_session(placement=placement, draft=draft, submission_key=uuid.uuid4(), by=placement.placed_by)


def typing(placement, day, start, hours=8):
    """The same past every action, as SQL typed by hand would write it."""

    def insert() -> object:
        try:
            return WorkSessionFactory(placement=placement, day=day, start=start, hours=hours)
        except IntegrityError as error:
            raise DomainError(error.__cause__.diag.constraint_name) from error

    return insert


@pytest.mark.parametrize("writing", [drafting, typing])
@pytest.mark.parametrize(
    ("days_later", "start"), [(0, 14), (1, 6)], ids=["more than the day holds", "more than 24 hours hold"]
)
def test_two_connections_write_down_work_at_once(committed_db, writing, days_later, start):
    placement = PlacementFactory()
    day = placement.site.office.today() - timedelta(days=3)
    first = writing(placement, day, 8 if days_later == 0 else 16, 6 if days_later == 0 else 8)
    second = writing(placement, day + timedelta(days=days_later), start)

    results = at_once(first, second)

    assert len(refused(results)) == 1
    assert WorkSession.objects.count() == 1


@pytest.mark.parametrize("writing", [drafting, typing])
@pytest.mark.parametrize(("start", "hours"), [(10, 2), (14, 6)], ids=["at the same time", "more than the day holds"])
def test_two_sentences_of_one_person_are_worked_at_once(committed_db, writing, start, hours):
    placement = PlacementFactory()
    case = placement.sentence.supervision
    other = PlacementFactory(
        sentence__supervision__client=case.client, sentence__supervision__office=case.office, site=placement.site
    )
    day = placement.site.office.today() - timedelta(days=3)

    results = at_once(writing(placement, day, 8, 4), writing(other, day, start, hours))

    assert len(refused(results)) == 1
    assert WorkSession.objects.count() == 1


def test_an_objection_and_the_check_of_the_same_session(committed_db):
    """Either it was counted before somebody objected, or it waits for the answer; never counted while it waits."""
    session = WorkSessionFactory(confirmed=True)
    by = session.drafted_by

    results = at_once(
        verify(session),
        lambda: raise_dispute(session=session, party="convict", reason="Keliru", submission_key=uuid.uuid4(), by=by),
    )

    was_counted = HoursEntry.objects.exists()
    assert len(refused(results)) == (0 if was_counted else 1)
    assert HoursDispute.objects.unsettled().count() == 1


def test_two_answers_to_one_objection(committed_db):
    dispute = DisputeFactory(session__verified=True, session__confirmed=False)
    by = dispute.session.drafted_by

    results = at_once(
        *(
            lambda minutes=minutes: settle_dispute(
                dispute=dispute, outcome="corrected", answer=f"{minutes}", counted_minutes=minutes, by=by
            )
            for minutes in (60, 120)
        )
    )

    assert len(refused(results)) == 1
    assert HoursEntry.objects.filter(kind="correction").count() == 1


def test_two_sessions_that_exceed_the_order(committed_db):
    placement = PlacementFactory(sentence__hours_ordered=8)
    yesterday = placement.site.office.today() - timedelta(days=1)
    first = WorkSessionFactory(placement=placement, confirmed=True, hours=8)
    second = WorkSessionFactory(placement=placement, confirmed=True, day=yesterday - timedelta(days=1), hours=8)

    results = at_once(verify(first), verify(second))

    assert len(refused(results)) == 1
    assert HoursEntry.objects.total() == 480


def test_one_session_verified_by_two(committed_db):
    session = WorkSessionFactory(confirmed=True)

    results = at_once(verify(session), verify(session))

    assert not refused(results)
    assert HoursEntry.objects.count() == 1


def test_the_last_place_at_a_host(committed_db):
    site = HostSiteFactory(capacity=1)
    sentences = [SentenceFactory(supervision__office=site.office) for _ in range(2)]

    results = at_once(
        *(
            lambda sentence=sentence: place(
                sentence=sentence,
                site=site,
                task="Menyapu",
                starts_on=site.office.today(),
                by=sentence.supervision.officer,
            )
            for sentence in sentences
        )
    )

    assert len(refused(results)) == 1
    assert Placement.objects.count() == 1


def test_a_letter_issued_while_the_hours_are_corrected(committed_db, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    placement = PlacementFactory(sentence__hours_ordered=8)
    session = WorkSessionFactory(placement=placement, confirmed=True, hours=8)
    verify(session)()
    sentence, officer = session.sentence, session.drafted_by
    office = sentence.supervision.office
    head = UserFactory(head=True, office=office)

    results = at_once(
        lambda: issue_completion(sentence, head),
        lambda: correct_hours(session=session, minutes=-60, reason="Pulang lebih awal", by=officer),
    )

    assert len(refused(results)) == 1
    sentence.refresh_from_db()
    assert Letter.objects.exists() == (sentence.state == SocialWorkSentence.State.COMPLETED)
