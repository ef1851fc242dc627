"""Somebody came and nobody said when they left: who is told, and what waits until somebody writes it down."""

from datetime import timedelta

import pytest

from bapas_portal.law import DomainError
from sentences.actions.default import report_default
from sentences.models import Attendance, SocialWorkSentence
from tests.factories.hosts import AttendanceFactory
from tests.factories.sentences import WorkSessionFactory, moment

pytestmark = pytest.mark.django_db


@pytest.fixture
def arrival():
    return AttendanceFactory()


def report(arrival):
    sentence = SocialWorkSentence.objects.get(pk=arrival.placement.sentence_id)
    return report_default(
        sentence=sentence, proposed="repeat", reason="Tidak pernah datang", by=arrival.placement.placed_by
    )


def test_the_oldest_is_first_and_only_of_open_sentences(arrival):
    older = AttendanceFactory(placement=arrival.placement, on=arrival.on - timedelta(days=2))
    AttendanceFactory(placement=arrival.placement, on=arrival.on - timedelta(days=3), state="absent", arrived_at=None)
    closed = AttendanceFactory()
    SocialWorkSentence.objects.filter(pk=closed.placement.sentence_id).update(state="completed", closed_on=closed.on)

    assert list(Attendance.objects.unfinished()) == [older, arrival]


@pytest.mark.parametrize("state", ["draft", "rejected"])
def test_a_session_of_that_day_settles_it(arrival, state):
    WorkSessionFactory(placement=arrival.placement, day=arrival.on, **({"rejected": True} if state != "draft" else {}))
    assert not Attendance.objects.unfinished()


def test_a_session_of_another_day_or_written_before_does_not(arrival):
    WorkSessionFactory(placement=arrival.placement, day=arrival.on - timedelta(days=1))
    WorkSessionFactory(
        placement=arrival.placement, day=arrival.on, start=18, hours=1,
        drafted_at=moment(arrival.placement.site, arrival.on, 7),
    )  # fmt: skip
    assert list(Attendance.objects.unfinished()) == [arrival]


def test_no_default_is_reported_while_an_arrival_is_open(arrival):
    with pytest.raises(DomainError, match=arrival.placement.site.name) as refused:
        report(arrival)
    assert f"{arrival.on.day} " in refused.value.message

    WorkSessionFactory(placement=arrival.placement, day=arrival.on, rejected=True)
    assert report(arrival).pk
