"""A row of visits: its days, what a new rhythm moves and leaves, and calling it off."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions import cancel_series, close_supervision, follow_rhythm, plan_series, reschedule_visit
from clients.frequency import visit_interval_days
from clients.models import RiskAssessment, Supervision
from clients.rules import is_visiting_day, next_visiting_day, series_days, visiting_day_within
from clients.timeline import timeline_of
from tests.factories.clients import SupervisionFactory, VisitFactory

D = date


# --- The days, without a database -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "moved_to"),
    [
        (D(2026, 11, 20), D(2026, 11, 20)),  # an ordinary Friday
        (D(2026, 11, 21), D(2026, 11, 23)),  # Saturday
        (D(2026, 11, 22), D(2026, 11, 23)),  # Sunday
        (D(2026, 3, 17), D(2026, 3, 17)),  # the last working day before Nyepi and Idul Fitri 2026
        (D(2026, 3, 18), D(2026, 3, 25)),  # shared leave, Nyepi, Idul Fitri, weekend, shared leave
        (D(2026, 3, 24), D(2026, 3, 25)),
        (D(2026, 12, 23), D(2026, 12, 23)),
        (D(2026, 12, 24), D(2026, 12, 28)),  # shared leave, Christmas, weekend
        (D(2026, 12, 31), D(2026, 12, 31)),
        (D(2027, 1, 1), D(2027, 1, 4)),  # New Year on a Friday
        (D(2027, 3, 8), D(2027, 3, 16)),  # Nyepi to the leave after Idul Fitri 2027
        (D(2035, 6, 9), D(2035, 6, 11)),  # a year nobody announced: weekends alone
    ],
)
def test_the_next_visiting_day(day: date, moved_to: date) -> None:
    assert next_visiting_day(day) == moved_to


@pytest.mark.parametrize(
    ("first", "every", "last", "days"),
    [
        (
            D(2026, 3, 6),
            7,
            D(2026, 4, 3),
            [D(2026, 3, 6), D(2026, 3, 13), D(2026, 3, 25), D(2026, 3, 27)],  # Good Friday moves beyond the last day
        ),
        (
            D(2026, 12, 11),
            7,
            D(2027, 1, 8),  # over Christmas and New Year
            [D(2026, 12, 11), D(2026, 12, 18), D(2026, 12, 28), D(2027, 1, 4), D(2027, 1, 8)],
        ),
        (D(2027, 1, 29), 30, D(2027, 3, 31), [D(2027, 1, 29), D(2027, 3, 1), D(2027, 3, 30)]),  # over a short month
        (D(2026, 3, 18), 1, D(2026, 3, 26), [D(2026, 3, 25), D(2026, 3, 26)]),  # daily: none twice
        (D(2026, 11, 21), 7, D(2026, 11, 22), []),
        (D(2026, 11, 20), 7, D(2026, 11, 20), [D(2026, 11, 20)]),
    ],
)  # fmt: skip
def test_the_days_of_a_series(first: date, every: int, last: date, days: list[date]) -> None:
    assert list(series_days(first, every, last)) == days


@pytest.mark.parametrize(
    ("wanted", "earliest", "latest", "day"),
    [
        (D(2026, 12, 24), D(2026, 12, 1), None, D(2026, 12, 28)),
        (D(2026, 12, 24), D(2026, 12, 1), D(2026, 12, 27), D(2026, 12, 23)),  # the case ends before: back
        (D(2026, 12, 25), D(2026, 12, 24), D(2026, 12, 27), D(2026, 12, 27)),  # nothing but holidays left
        (D(2026, 12, 1), D(2026, 12, 7), None, D(2026, 12, 7)),
        (D(2026, 12, 1), D(2026, 12, 2), D(2026, 12, 1), None),  # over
    ],
)
def test_the_nearest_day_within_the_case(wanted: date, earliest: date, latest: date | None, day: date | None) -> None:
    assert visiting_day_within(wanted, earliest, latest) == day


# --- The rhythm -----------------------------------------------------------------------------------------------------


def assess(case: Supervision, level: str, on: date) -> None:
    """An assessment of risk on a day."""
    RiskAssessment.objects.create(
        supervision=case, instrument="recidivism", assessed_on=on, level=level, consent_on=on, assessed_by=case.officer
    )


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("level", "stage", "own", "days"),
    [
        (None, "initial", None, 30),
        ("high", "initial", None, 7),
        ("high", "continued", None, 14),
        ("low", "final", None, 60),
        ("high", "initial", 10, 10),
    ],
)
def test_the_rhythm_follows_risk_and_stage(level: str | None, stage: str, own: int | None, days: int) -> None:
    case = SupervisionFactory(stage=stage, visit_every_days=own)
    if level:
        assess(case, "low", case.office.today() - timedelta(days=9))
        assess(case, level, case.office.today())
    assert visit_interval_days(case, case.office.today()) == days


def plan(case: Supervision, every: int = 7, weeks: int = 8) -> list[Any]:
    """A row of visits from the first visiting day after today."""
    first = next_visiting_day(case.office.today() + timedelta(days=1))
    until = first + timedelta(days=7 * weeks)
    return plan_series(supervision=case, every_days=every, first_on=first, until=until, by=case.officer)


@pytest.mark.django_db
def test_a_series_is_planned_on_visiting_days_and_becomes_the_cases_own_rhythm(case: Supervision) -> None:
    planned = plan(case)
    days = list(case.visits.filter(state="planned").order_by("planned_on").values_list("planned_on", flat=True))
    assert days == [visit.planned_on for visit in planned]
    assert len(days) >= 7
    assert all(is_visiting_day(day) for day in days)
    case.refresh_from_db()
    assert case.visit_every_days == 7


@pytest.mark.django_db
def test_the_offices_own_number_is_not_written_into_the_case(case: Supervision) -> None:
    plan(case, every=30)
    case.refresh_from_db()
    assert case.visit_every_days is None


@pytest.mark.django_db
def test_a_series_ends_with_the_case(office: Any, officer: User) -> None:
    case = SupervisionFactory(office=office, officer=officer, ends_on=office.today() + timedelta(days=20))
    assert all(visit.planned_on <= case.ends_on for visit in plan(case))


@pytest.mark.django_db
def test_a_new_rhythm_leaves_agreed_days_and_keeps_every_row(case: Supervision) -> None:
    first = plan(case)
    agreed = first[1]
    reschedule_visit(visit=agreed, on=agreed.planned_on + timedelta(days=1), by=case.officer)
    before = case.visits.count()
    plan(case, every=14)
    assert case.visits.count() >= before  # taken back, never deleted
    standing = set(case.visits.filter(state="planned").values_list("pk", flat=True))
    assert agreed.pk in standing
    assert not standing & {visit.pk for visit in first if visit != agreed}


@pytest.mark.django_db
def test_a_higher_risk_moves_the_untouched_visits(case: Supervision) -> None:
    plan(case, every=30, weeks=12)
    assert follow_rhythm(supervision=case, by=case.officer)
    assess(case, "high", case.office.today())
    moved = follow_rhythm(supervision=case, by=case.officer)
    assert len(moved) > 6
    assert case.visits.filter(state="planned").count() == len(moved)


@pytest.mark.django_db
def test_a_case_without_a_series_is_left_alone(case: Supervision) -> None:
    agreed = VisitFactory(supervision=case, planned_on=case.office.today() + timedelta(days=9))
    assert follow_rhythm(supervision=case, by=case.officer) == []
    assert case.visits.get() == agreed


@pytest.mark.django_db
def test_calling_a_series_off_needs_a_reason_and_is_no_life_event(case: Supervision, officer: User) -> None:
    plan(case)
    agreed = VisitFactory(supervision=case, planned_on=case.office.today())
    with pytest.raises(DomainError, match="alasan"):
        cancel_series(supervision=case, reason=" ", by=officer)
    assert cancel_series(supervision=case, reason="Klien pindah", by=officer) >= 7
    assert cancel_series(supervision=case, reason="Klien pindah", by=officer) == 0
    assert case.visits.get(state="planned") == agreed
    assert not [entry for entry in timeline_of(case.client, officer) if entry.icon == "calendar"]


@pytest.mark.django_db
def test_closing_the_case_leaves_no_plan(case: Supervision, officer: User) -> None:
    plan(case)
    close_supervision(supervision=case, status="deceased", closed_on=case.office.today(), by=officer)
    assert not case.visits.filter(state="planned").exists()
    with pytest.raises(DomainError, match="sudah ditutup"):
        plan(case)


# --- The page -------------------------------------------------------------------------------------------------------


def page_of(case: Supervision) -> str:
    return reverse("clients:visit_series", args=[case.public_id])


def series_data(case: Supervision, **values: Any) -> dict[str, Any]:
    first = next_visiting_day(case.office.today() + timedelta(days=1))
    return {"every_days": "7", "first_on": first.isoformat(), "months": "3", "kind": "home", **values}


@pytest.mark.django_db
def test_looking_at_the_days_writes_nothing(browse: Any, case: Supervision, officer: User) -> None:
    answer = browse(officer).post(page_of(case), series_data(case, look="1"))
    assert "kunjungan akan direncanakan" in answer.text
    assert not case.visits.exists()


@pytest.mark.django_db
def test_saving_the_series_twice_plans_it_once(browse: Any, case: Supervision, officer: User) -> None:
    browser = browse(officer)
    assert browser.post(page_of(case), series_data(case)).status_code == 302
    days = sorted(case.visits.filter(state="planned").values_list("planned_on", flat=True))
    assert browser.post(page_of(case), series_data(case)).status_code == 302
    assert sorted(case.visits.filter(state="planned").values_list("planned_on", flat=True)) == days
    assert "Rangkaian sekarang" in browser.get(page_of(case)).text


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("every_days", "0"),
        ("every_days", "185"),
        ("every_days", "tujuh"),
        ("first_on", "2026-02-31"),
        ("first_on", "2001-01-01"),
        ("first_on", "2199-01-01"),
        ("months", "99"),
        ("kind", "terbang"),
    ],
)
def test_a_wrong_series_is_refused(browse: Any, case: Supervision, officer: User, field: str, value: str) -> None:
    answer = browse(officer).post(page_of(case), series_data(case, **{field: value}))
    assert field in answer.context["form"].errors
    assert not case.visits.exists()


@pytest.mark.django_db
def test_a_colleague_does_not_set_the_rhythm(browse: Any, case: Supervision, colleague: User) -> None:
    browser = browse(colleague)
    browser.post(reverse("clients:client_reason", args=[case.client.public_id]), {"reason": "Menggantikan rekan."})
    assert browser.get(page_of(case)).status_code == 403


@pytest.mark.django_db
def test_the_case_file_shows_the_nearest_plan(browse: Any, case: Supervision, officer: User) -> None:
    plan(case)
    shown = browse(officer).get(reverse("clients:client_detail", args=[case.client.public_id]))
    nearest = case.visits.filter(state="planned").order_by("planned_on").first()
    assert shown.context["cases"][0].plan == nearest
