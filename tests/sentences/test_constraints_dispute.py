"""Every named constraint of objections violated once; and what the database refuses of sessions and hours by itself."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import Error, IntegrityError, connection, transaction
from django.utils import timezone

from accounts.models import Zone
from sentences.models import HoursEntry, Placement, SocialWorkSentence, WorkSession
from tests.factories.dispute import DisputeFactory
from tests.factories.hosts import HostLinkFactory
from tests.factories.sentences import HostSiteFactory, HoursEntryFactory, PlacementFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


def two_open() -> None:
    first = DisputeFactory()
    DisputeFactory(session=first.session)


def credit_of_a_disputed_session() -> None:
    session = WorkSessionFactory(verified=True, ledger=False)
    DisputeFactory(session=session)
    HoursEntryFactory(session=session)


def on_another_day() -> None:
    session = WorkSessionFactory(verified=True, ledger=False)
    HoursEntryFactory(session=session, worked_on=session.worked_on - timedelta(days=1))


def correction_on_another_day() -> None:
    entry = HoursEntryFactory()
    other = entry.worked_on - timedelta(days=1)
    HoursEntryFactory(session__placement=entry.session.placement, session__day=other)
    HoursEntryFactory(session=entry.session, kind="correction", minutes=-5, reason="Keliru", worked_on=other)


def correction_of_what_nobody_checked() -> None:
    session = WorkSessionFactory(confirmed=True)
    HoursEntryFactory(session=session, kind="correction", minutes=60, reason="Dengan tangan")


def more_than_the_day() -> None:
    placement = PlacementFactory(sentence__hours_per_day=6)
    WorkSessionFactory(placement=placement)
    WorkSessionFactory(placement=placement, start=13)


def longer_on_second_thought() -> WorkSession:
    placement = PlacementFactory(sentence__hours_per_day=6)
    WorkSessionFactory(placement=placement)
    return WorkSessionFactory(placement=placement, start=13, hours=2)


def more_than_24_hours_hold() -> None:
    placement = PlacementFactory()
    day = placement.site.office.today() - timedelta(days=2)
    WorkSessionFactory(placement=placement, day=day, start=16, hours=8)
    WorkSessionFactory(placement=placement, day=day + timedelta(days=1), start=7, hours=8)


def counted_again_in_24_hours() -> None:
    """Hours taken off make room for a second session; put back, the two would be more than eight in 24 hours."""
    placement = PlacementFactory()
    day = placement.site.office.today() - timedelta(days=2)
    late = HoursEntryFactory(session__placement=placement, session__day=day, session__start=16, session__hours=8)
    HoursEntryFactory(session=late.session, kind="correction", minutes=-480, reason="Tidak hadir")
    HoursEntryFactory(session__placement=placement, session__day=day + timedelta(days=1), session__hours=8)
    HoursEntryFactory(session=late.session, kind="correction", minutes=480, reason="Ternyata hadir")


def past_midnight() -> None:
    WorkSessionFactory(start=22, hours=3)


def changed_after_it_was_counted() -> None:
    entry = HoursEntryFactory()
    WorkSession.objects.filter(pk=entry.session_id).update(break_minutes=60)


def unverified_after_it_was_counted() -> None:
    entry = HoursEntryFactory()
    WorkSession.objects.filter(pk=entry.session_id).update(state="confirmed", verified_by=None, verified_at=None)


def counted_during_a_pause() -> None:
    session = WorkSessionFactory(verified=True, ledger=False)
    session.sentence.pauses.create(ground="ill", text="Sakit", since=session.worked_on, decided_by=session.drafted_by)
    HoursEntryFactory(session=session)


def added_to_while_disputed() -> None:
    entry = HoursEntryFactory()
    HoursEntryFactory(session=entry.session, kind="correction", minutes=-60, reason="Keliru")
    DisputeFactory(session=entry.session)
    HoursEntryFactory(session=entry.session, kind="correction", minutes=60, reason="Dengan tangan")
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def other_sentence_of(placement: Placement) -> Placement:
    """A second judgment of the same person, worked at the same host."""
    case = placement.sentence.supervision
    twin: Placement = PlacementFactory(
        sentence__supervision__client=case.client, sentence__supervision__office=case.office, site=placement.site
    )
    return twin


def in_two_sentences_at_once() -> None:
    session = WorkSessionFactory()
    WorkSessionFactory(placement=other_sentence_of(session.placement), hours=1)


def more_than_24_hours_hold_of_a_person() -> None:
    session = WorkSessionFactory(hours=8)
    WorkSessionFactory(placement=other_sentence_of(session.placement), start=16, hours=1)


def counted_again_in_another_sentence() -> None:
    """Hours taken off make room for work in a second sentence; put back, the two would be more than eight."""
    entry = HoursEntryFactory(session__hours=8)
    HoursEntryFactory(session=entry.session, kind="correction", minutes=-480, reason="Tidak hadir")
    twin = other_sentence_of(entry.session.placement)
    HoursEntryFactory(session__placement=twin, session__start=16, session__hours=1)
    HoursEntryFactory(session=entry.session, kind="correction", minutes=480, reason="Ternyata hadir")


def paused_over_counted_work() -> None:
    session = WorkSessionFactory(verified=True)
    session.sentence.pauses.create(ground="ill", text="Sakit", since=session.worked_on, decided_by=session.drafted_by)


def placed_elsewhere_after_it_was_counted() -> None:
    placement = HoursEntryFactory().session.placement
    Placement.objects.update(site=HostSiteFactory(office=placement.site.office))


def placed_after_it_was_counted() -> None:
    day = HoursEntryFactory().worked_on
    Placement.objects.update(starts_on=day + timedelta(days=1))


def checked_by_the_host() -> None:
    session = WorkSessionFactory(confirmed=True)
    WorkSession.objects.filter(pk=session.pk).update(
        state="verified", verified_by=session.confirmed_by, verified_at=timezone.now()
    )


VIOLATIONS: dict[str, Callable[[], object]] = {
    "dispute_one_open_per_session": two_open,
    "dispute_settled_by_somebody": lambda: DisputeFactory(upheld=True, answer=""),
    "dispute_corrected_names_the_entry": lambda: DisputeFactory(upheld=True, outcome="corrected"),
    "dispute_raised_by_somebody": lambda: DisputeFactory(raised_by=None),
    "hoursentry_of_undisputed_session": credit_of_a_disputed_session,
    "hoursentry_on_the_day_of_work": on_another_day,
    "hoursentry_outside_pauses": counted_during_a_pause,
    "pause_holds_no_counted_day": paused_over_counted_work,
    "placement_of_counted_work_stays": placed_elsewhere_after_it_was_counted,
    "hoursentry_within_24_hours": counted_again_in_24_hours,
    "session_within_day": more_than_the_day,
    "session_within_24_hours": more_than_24_hours_hold,
    "session_within_one_day": past_midnight,
    "session_counted_stays": changed_after_it_was_counted,
    "session_verified_by_another": checked_by_the_host,
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        VIOLATIONS[name]()

    assert refused.value.__cause__.diag.constraint_name == name


@pytest.mark.parametrize(
    ("violate", "name"),
    [
        (correction_of_what_nobody_checked, "hoursentry_of_verified_session"),
        (placed_after_it_was_counted, "placement_of_counted_work_stays"),
        (added_to_while_disputed, "hoursentry_of_undisputed_session"),
        (in_two_sentences_at_once, "session_no_overlap_for_one_person"),
        (more_than_24_hours_hold_of_a_person, "session_within_24_hours"),
        (counted_again_in_another_sentence, "hoursentry_within_24_hours"),
        (correction_on_another_day, "hoursentry_on_the_day_of_work"),
        (unverified_after_it_was_counted, "session_counted_stays"),
        (lambda: DisputeFactory(raised_link=HostLinkFactory()), "dispute_raised_by_somebody"),
        (lambda: DisputeFactory(raised_by=None, raised_link=HostLinkFactory()), "dispute_raised_by_somebody"),
    ],
)
def test_the_same_is_refused_another_way(violate, name):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        violate()

    assert refused.value.__cause__.diag.constraint_name == name


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ("ends_at = ends_at + interval '61 minutes'", "session_within_day"),
        (
            "starts_at = starts_at + interval '10 hours', ends_at = ends_at + interval '10 hours'",
            "session_within_one_day",
        ),
    ],
)
def test_a_session_changed_by_hand_keeps_the_law(change, name):
    session = longer_on_second_thought()

    with pytest.raises(IntegrityError) as refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE sentences_worksession SET {change} WHERE id = %s", [session.pk])  # noqa: S608

    assert refused.value.__cause__.diag.constraint_name == name


def test_a_rejected_session_brought_back_by_hand_is_judged_again():
    placement = PlacementFactory(sentence__hours_per_day=6)
    rejected = WorkSessionFactory(placement=placement, rejected=True)
    WorkSessionFactory(placement=placement, start=13)

    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        WorkSession.objects.filter(pk=rejected.pk).update(
            state="draft", rejected_by=None, rejected_at=None, rejected_reason=""
        )

    assert refused.value.__cause__.diag.constraint_name == "session_within_day"


@pytest.mark.parametrize("zone", Zone)
def test_a_day_is_the_sites_own(zone):
    """Eight hours until midnight of the site, whatever day that is in UTC; a minute longer is the next day."""
    placement = PlacementFactory(sentence__supervision__office__timezone=zone)

    session = WorkSessionFactory(placement=placement, start=16, hours=8)

    assert session.worked_on == placement.site.office.today() - timedelta(days=1)
    with pytest.raises(IntegrityError, match="past midnight"), transaction.atomic():
        WorkSession.objects.update(ends_at=session.ends_at + timedelta(minutes=1), break_minutes=1)


def test_a_shorter_day_in_the_judgment_does_not_stop_the_host_from_answering():
    session = WorkSessionFactory(hours=8)
    SocialWorkSentence.objects.update(hours_per_day=4)

    session.state, session.confirmed_at = "confirmed", timezone.now()
    session.confirmed_link = HostLinkFactory(site=session.placement.site)
    session.save()

    assert WorkSession.objects.awaiting_officer().get() == session


@pytest.mark.parametrize(
    "statement", ["TRUNCATE sentences_hoursentry CASCADE", "TRUNCATE sentences_worksession CASCADE"]
)
def test_the_ledger_is_never_emptied(statement):
    HoursEntryFactory()

    with pytest.raises(Error, match="Cannot truncate"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET CONSTRAINTS ALL IMMEDIATE; {statement}")
    assert HoursEntry.objects.get().minutes == 240


def test_a_counted_session_is_not_deleted_by_hand():
    entry = HoursEntryFactory()

    with pytest.raises(Error), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM sentences_worksession WHERE id = %s", [entry.session_id])
