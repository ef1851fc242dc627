"""The attendance sheet of a course: who came to which meeting, ticked on one page."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse

from accounts.models import User
from bapas_portal.law import DomainError
from programs.actions import course as actions
from programs.models import Course, Enrolment
from tests.factories.accounts import UserFactory, office
from tests.factories.foster import CourseFactory, EnrolmentFactory
from tests.programs.conftest import signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def course() -> Course:
    """Eight meetings that began a week ago."""
    today = office().today()
    return CourseFactory(
        sessions=8, seats=9, starts_on=today - timedelta(days=7), ends_on=today, programme__office=office()
    )


@pytest.fixture
def officer(course: Course) -> User:
    return UserFactory(office=course.programme.office)


@pytest.fixture
def browser(officer: User) -> Browser:
    return signed_in(officer)


def sheet(course: Course) -> str:
    return reverse("programs:course_attendance", args=[course.public_id])


def ticked(person: Enrolment, *meetings: int, was: tuple[int, ...] = ()) -> dict[str, list[int]]:
    """What the page sends for one participant."""
    return {f"person-{person.public_id}": list(meetings), f"person-{person.public_id}-was": list(was)}


def tick(course: Course, officer: User, person: Enrolment, *added: int, removed: tuple[int, ...] = ()) -> int:
    return actions.tick_sheet(
        course=course,
        added={person.pk: set(added)},
        removed={person.pk: set(removed)},
        today=office().today(),
        by=officer,
    )


def test_S2_04_one_page_ticks_the_whole_course(course: Course, browser: Browser) -> None:  # noqa: N802
    one, two = EnrolmentFactory(course=course, resident=True), EnrolmentFactory(course=course)
    gone = EnrolmentFactory(course=course, resident=True, state="left", left_reason="Pindah")
    page = browser.get(sheet(course)).text
    assert one.name in page
    assert gone.name not in page
    assert page.count('type="checkbox"') == 16
    assert browser.post(sheet(course), ticked(one, 1, 2, 5) | ticked(two, 2)).status_code == 302
    one.refresh_from_db()
    two.refresh_from_db()
    assert (one.present_at, one.attended_sessions) == ([1, 2, 5], 3)
    assert (two.present_at, two.attended_sessions) == ([2], 1)
    shown = browser.get(reverse("programs:course_detail", args=[course.public_id])).text
    assert "3 dari 8" in shown
    assert sheet(course) in shown


def test_what_somebody_else_ticked_meanwhile_stays(course: Course, browser: Browser) -> None:
    person = EnrolmentFactory(course=course, resident=True)
    browser.post(sheet(course), ticked(person, 1))
    browser.post(sheet(course), ticked(person, 2))  # a page that was opened before the first tick
    person.refresh_from_db()
    assert person.present_at == [1, 2]
    browser.post(sheet(course), ticked(person, 2, was=(1, 2)))
    browser.post(sheet(course), ticked(person, 2, was=(1, 2)))
    person.refresh_from_db()
    assert (person.present_at, person.attended_sessions) == ([2], 1)


def test_a_number_written_by_hand_stays_until_somebody_ticks(course: Course, browser: Browser) -> None:
    person = EnrolmentFactory(course=course, resident=True, attended_sessions=3)
    assert "ditulis sebagai jumlah" in browser.get(sheet(course)).text
    browser.post(sheet(course), ticked(person))
    person.refresh_from_db()
    assert person.attended_sessions == 3
    browser.post(sheet(course), ticked(person, 4))
    person.refresh_from_db()
    assert (person.present_at, person.attended_sessions) == ([4], 1)


def test_the_number_follows_the_sheet(course: Course, officer: User) -> None:
    person = EnrolmentFactory(course=course, resident=True)
    assert tick(course, officer, person, 1, 8) == 1
    assert tick(course, officer, person, 8) == 0
    record = {"enrolment": person, "state": "completed", "left_reason": "", "today": office().today(), "by": officer}
    with pytest.raises(DomainError, match="lembar kehadiran"):
        actions.record_participation(attended_sessions=5, **record)
    actions.record_participation(attended_sessions=2, **record)
    with pytest.raises(DomainError, match="sedikitnya satu"):
        tick(course, officer, person, removed=(1, 8))
    values = {name: getattr(course, name) for name in actions.COURSE_FACTS}
    with pytest.raises(DomainError, match="ke-8"):
        actions.change_course(course=course, **values | {"sessions": 7}, by=officer)


def test_nobody_came_before_the_course_or_to_a_meeting_it_does_not_have(course: Course, officer: User) -> None:
    person = EnrolmentFactory(course=course, resident=True)
    with pytest.raises(DomainError, match="8 pertemuan"):
        tick(course, officer, person, 9)
    Course.objects.update(starts_on=office().today() + timedelta(days=1), ends_on=office().today() + timedelta(days=2))
    with pytest.raises(DomainError, match="belum mulai"):
        tick(course, officer, person, 1)
    assert "belum mulai" in signed_in(officer).get(sheet(course)).text


@pytest.mark.parametrize("value", ["9", "x", "\x00", "-1"])
def test_odd_input_is_refused(course: Course, browser: Browser, value: str) -> None:
    person = EnrolmentFactory(course=course, resident=True)
    answer = browser.post(sheet(course), {f"person-{person.public_id}": [value]})
    assert answer.status_code in {200, 422}
    person.refresh_from_db()
    assert person.present_at == []


def test_another_office_sees_no_sheet(course: Course) -> None:
    EnrolmentFactory(course=course)
    assert signed_in(UserFactory(office=office("bapas-palopo"))).get(sheet(course)).status_code == 404
