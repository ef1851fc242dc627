"""Somebody came and nobody said when they left: who is told, and what waits until somebody writes it down."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bapas_portal.law import DomainError
from sentences.actions.default import report_default
from sentences.models import Attendance, SocialWorkSentence
from tests.factories.accounts import UserFactory
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


def signed_in(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


def test_the_site_the_sentence_and_the_home_page_show_it_and_lead_to_the_hours_of_its_day(arrival):
    officer, placement = arrival.placement.placed_by, arrival.placement
    AttendanceFactory()
    browser = signed_in(officer)
    hours = f"{reverse('sentences:session_create', args=[placement.sentence.public_id])}?day={arrival.on:%Y-%m-%d}"

    for name, row in (("site_detail", placement.site), ("sentence_detail", placement.sentence)):
        assert hours in browser.get(reverse(f"sentences:{name}", args=[row.public_id])).content.decode()
    (figure,) = (f for f in browser.get("/").context["waiting_figures"] if f.label.startswith("Datang kerja sosial"))
    listed = browser.get(figure.url)

    assert figure.number == 1
    assert hours in listed.content.decode()
    assert "Hari sudah lewat" in listed.content.decode()
    assert browser.get(hours).context["form"]["day"].value() == arrival.on
    assert browser.get(hours.split("?")[0] + "?day=31-31-31").status_code == 200


def test_the_head_of_another_office_sees_no_arrival(arrival):
    listed = signed_in(UserFactory(head=True)).get(reverse("sentences:arrival_list"))
    assert listed.context["page_obj"].paginator.count == 0


def test_the_list_of_arrivals_costs_the_same_for_3_and_30_rows(arrival):
    browser = signed_in(arrival.placement.placed_by)
    browser.get(reverse("sentences:arrival_list"))
    counts = []
    for number in (3, 24):
        for days in range(number):
            AttendanceFactory(placement=arrival.placement, on=arrival.on - timedelta(days=number + days))
        with CaptureQueriesContext(connection) as captured:
            browser.get(reverse("sentences:arrival_list"))
        counts.append(len(captured))
    assert counts[0] == counts[1]
