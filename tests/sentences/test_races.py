"""Two officers at the same moment, over real connections: the total holds and exactly one wins."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

from django.db import connection

from bapas_portal.law import DomainError
from documents.models import Letter
from sentences.actions import correct_hours, issue_completion_letter, place, verify_session
from sentences.models import HoursEntry, Placement, SocialWorkSentence
from tests.factories.accounts import UserFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory


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
        lambda: issue_completion_letter(
            sentence=sentence, number="W7-1", signed_by=head, issued_on=office.today(), by=head
        ),
        lambda: correct_hours(session=session, minutes=-60, reason="Pulang lebih awal", by=officer),
    )

    assert len(refused(results)) == 1
    sentence.refresh_from_db()
    assert Letter.objects.exists() == (sentence.state == SocialWorkSentence.State.COMPLETED)
