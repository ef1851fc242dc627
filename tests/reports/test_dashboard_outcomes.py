"""Outcome measures: what is counted among what, the interval, and what small numbers and count roles are not told."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import Office, User
from programs.models import OutcomeCheck
from reports.dashboard.asked import Asked
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.outcomes import Afterwards, CaseOutcomes, Worked, afterwards, outcomes
from reports.dashboard.scope import resolve
from reports.dashboard.sections.outcomes import build, interval_words
from reports.dashboard.share import Share
from reports.figures.period import Period
from tests.factories.accounts import OfficeFactory, UserFactory, office
from tests.factories.clients import SupervisionFactory
from tests.factories.ending import AftercareContactFactory
from tests.factories.foster import CourseFactory, EnrolmentFactory, OutcomeCheckFactory
from tests.factories.guidance import ConcernFactory
from tests.factories.sentences import SentenceFactory

BEGUN = date(2026, 1, 5)
OCTOBER = Period.month(date(2026, 10, 1))
NOW = datetime(2026, 11, 21, 3, tzinfo=UTC)


def case(where: Office, status: str = "active", closed_on: date | None = None, starts_on: date = BEGUN) -> object:
    return SupervisionFactory(
        office=where, status=status, closed_on=closed_on, starts_on=starts_on, assignment=closed_on is None
    )


@pytest.mark.django_db
def test_each_measure_counts_what_its_definition_says() -> None:
    here, there = OfficeFactory(), OfficeFactory()
    mid = date(2026, 10, 15)
    case(here)
    case(here, starts_on=date(2026, 11, 1))
    case(here, "completed", date(2026, 9, 30))
    case(here, "completed", date(2026, 10, 1))
    case(here, "completed", date(2026, 10, 31))
    case(here, "completed", date(2026, 11, 1))
    case(here, "transferred", mid)
    case(here, "deceased", mid)
    for grounds in (("unrest", "new_offence", "missed_reports"), ("missed_reports",), ()):
        revoked = case(here, "revoked", mid)
        for ground in grounds:
            ConcernFactory(supervision=revoked, ground=ground, state="revoked")
        ConcernFactory(supervision=revoked, ground="new_offence", state="settled")
    case(there, "revoked", mid)
    for state, closed_on in (("completed", mid), ("defaulted", mid), ("completed", date(2026, 11, 1))):
        SentenceFactory(
            supervision__office=there, starts_on=date(2026, 9, 1), supervision__starts_on=date(2026, 9, 1),
            state=state, closed_on=closed_on, default_reported_reason="Tidak hadir",
        )  # fmt: skip
    asked = case(there, "completed", date(2026, 5, 1))
    for on, said in ((mid, True), (date(2026, 10, 20), False), (date(2026, 11, 2), True)):
        AftercareContactFactory(supervision=asked, on=on, has_reoffended=said)
    AftercareContactFactory(supervision=case(there, "completed", date(2026, 5, 1)), on=mid, has_reoffended=False)
    AftercareContactFactory(supervision=case(there, "completed", date(2026, 5, 1)), on=mid, has_reoffended=None)
    found = outcomes(Asked([here, there], OCTOBER, NOW))
    assert found.by_office == {
        here.pk: CaseOutcomes(guided=9, completed=2, revoked=3, revoked_again=1),
        there.pk: CaseOutcomes(guided=4, revoked=1, work_done=1, work_defaulted=1),
    }
    assert found.total.guided == 13
    assert found.grounds == {"new_offence": 1, "missed_reports": 1, "": 2}
    told = afterwards(Asked([here, there], OCTOBER, NOW))
    assert (told.offended, told.asked) == (1, 2)


@pytest.mark.django_db
def test_a_person_of_two_courses_is_one_and_who_left_or_was_not_reached_is_told_apart() -> None:
    here, mid = office(), date(2026, 10, 15)
    course = CourseFactory(programme__office=here, over=True)
    person = EnrolmentFactory(course=course, completed=True)
    again = EnrolmentFactory(
        course=CourseFactory(programme=course.programme, over=True), client=person.client, completed=True
    )
    for enrolment, work in ((person, "none"), (again, "casual")):
        OutcomeCheckFactory(enrolment=enrolment, on=mid, month=3, work=work)
    neighbour = EnrolmentFactory(course=course, resident=True, completed=True)
    OutcomeCheckFactory(enrolment=neighbour, on=mid, month=3, work="unknown")
    OutcomeCheckFactory(enrolment=neighbour, on=mid, month=6, work="none")
    OutcomeCheckFactory(enrolment=EnrolmentFactory(course=course, completed=True), on=date(2026, 11, 1), month=3)
    assert afterwards(Asked([here], OCTOBER, NOW)).worked == {3: Worked(2, 1, 1), 6: Worked(1, 1, 0)}


LATER = ("Mengulangi sesudah bimbingan", *(f"Bekerja {month} bulan sesudah pelatihan" for month in (3, 6, 12)))
WITHHELD = ["–"] * 4


def later_lines(user: User, period: str, bapas: str = "", on: datetime = NOW) -> list[list[str]]:
    """What the lines about people afterwards say; a head has no line for a month nobody was asked in."""
    choices = DashboardChoices({"period": period}, today=on.date(), with_map=True)
    first = build(resolve(user, "", bapas), choices, on)[0]
    rows = {row.label: [cell.shown for cell in row.cells] for row in first.rows}
    withheld = [row for row in first.rows if rows[row.label] == WITHHELD]
    assert [label for _, labels in first.withheld for label in labels] == [row.label for row in withheld]
    on_screen = [*first.quiet, *(line.row for line in first.body)]
    assert not {row.label for row in on_screen} & {row.label for row in withheld}  # nobody takes it for a zero
    return [rows[label] for label in LATER if label in rows]


def told(where: Office, count: int, *, again: int = 0, on: date = date(2025, 6, 1)) -> None:
    """So many former clients who were asked on that day, and of whom it was written down on it."""
    for number in range(count):
        row = AftercareContactFactory(
            supervision=case(where, "completed", date(2025, 5, 1), date(2025, 1, 5)),
            on=on,
            has_reoffended=number < again,
        )
        row.events.update(pgh_created_at=datetime(on.year, on.month, on.day, 3, tzinfo=UTC))


@pytest.mark.django_db
def test_kanwil_reads_who_works_and_who_offended_in_whole_blocks_of_a_year_that_is_over() -> None:
    here = office()
    there = OfficeFactory(regional_office=here.regional_office)
    head, kanwil = UserFactory(head=True, office=here), UserFactory(regional=True, regional_office=here.regional_office)
    course = CourseFactory(programme__office=here, over=True)
    for number in range(10):
        enrolment = EnrolmentFactory(course=course, resident=True, completed=True)
        check = OutcomeCheckFactory(enrolment=enrolment, on=date(2025, 10, 15), work="self" if number else "none")
        OutcomeCheck.objects.filter(pk=check.pk).update(entered_at=datetime(2025, 10, 15, tzinfo=UTC))
    told(here, 10, again=1)
    told(there, 2, again=2)
    nine, ten = ["9", "10", "90,0%", "60% sampai 98%"], ["1", "10", "10,0%", "2% sampai 40%"]
    assert later_lines(head, "2025") == [ten, nine]
    assert later_lines(kanwil, "2025") == [ten, nine, WITHHELD, WITHHELD], "twelve minus ten would tell of two"
    assert later_lines(kanwil, "2025", str(here.public_id)) == [ten, nine, WITHHELD, WITHHELD]
    for period, bapas in (("2025", there), ("2026", here), ("12", here), ("2026-10", here)):
        assert later_lines(kanwil, period, str(bapas.public_id)) == [WITHHELD] * 4, period
    told(here, 1, again=1, on=date(2026, 2, 1))
    assert later_lines(kanwil, "2025")[0] == ten, "who is written down later changes nothing that was read"
    told(there, 10, again=10)
    assert later_lines(kanwil, "2025")[0][:2] == ["13", "22"]


@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow_with_the_offices() -> None:
    offices = [OfficeFactory() for _ in range(3)]
    with CaptureQueriesContext(connection) as queries:
        found, later = outcomes(Asked(offices, OCTOBER, NOW)), afterwards(Asked(offices, OCTOBER, NOW))
    assert len(queries) == 5
    assert (found.by_office, found.total, later) == ({}, CaseOutcomes(), Afterwards({}, 0, 0))


@pytest.mark.parametrize(
    ("of", "whole", "interval", "warning"),
    [
        (0, 0, "–", "belum ada"),
        (3, 9, "–", "terlalu sedikit untuk disebut bagiannya"),
        (5, 10, "24% sampai 76%", "jumlah kecil, hati-hati membandingkan"),  # Wilson: 0.2366 to 0.7634
        (29, 29, "88% sampai 100%", "jumlah kecil, hati-hati membandingkan"),
        (15, 30, "33% sampai 67%", ""),
        (0, 1000, "0% sampai 0,4%", ""),  # Wilson: 0.0038
        (1, 1000, "0% sampai 0,6%", ""),  # Wilson: 0.00018 to 0.0056
    ],
)
def test_a_share_stands_beside_its_interval_and_small_numbers_are_warned_of(
    of: int, whole: int, interval: str, warning: str
) -> None:
    share = Share(of, whole)
    assert (interval_words(share), share.warning) == (interval, warning)
    assert (share.percent is None) == (whole < 10)
