"""Twenty-four months: each on the clock of its office, and a month that says nothing is a gap."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import Office
from reports.dashboard.asked import Asked
from reports.dashboard.chart import SIZES, Drawing, Shape, drawn, round_top
from reports.dashboard.sections.trends import drawing_of
from reports.dashboard.trends import (
    CLOSED,
    HOURS,
    INQUIRIES,
    OPENED,
    REPORTED,
    TRENDS,
    VISITS,
    TrendMonth,
    trend_months,
)
from reports.figures.period import Period
from tests.factories.accounts import OfficeFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.inquiry import SocialInquiryFactory
from tests.factories.sentences import WorkSessionFactory

NOW = datetime(2026, 11, 21, 16, 30, tzinfo=UTC)  # the 22nd in Jayapura
NOVEMBER = Period.month(date(2026, 11, 1))


def litmas_sent(office: Office, at: datetime, due_at: datetime | None = None) -> None:
    SocialInquiryFactory(office=office, state="sent", received_at=at, signed_at=at, sent_at=at, due_at=due_at or at)


def months(*offices: Office) -> dict[str, TrendMonth]:
    return {f"{month.first:%Y-%m}": month for month in trend_months(Asked(list(offices), NOVEMBER, NOW))}


def numbers(month: TrendMonth) -> dict[str, float | None]:
    return {trend.name: month.value(trend) for trend in TRENDS}


@pytest.mark.django_db
def test_each_line_counts_what_its_definition_says() -> None:
    office = OfficeFactory()
    case = SupervisionFactory(office=office, starts_on=date(2026, 9, 3), closed_on=None)
    SupervisionFactory(office=office, starts_on=date(2025, 9, 3), status="revoked", closed_on=date(2026, 9, 9))
    SupervisionFactory(office=office, starts_on=date(2025, 9, 3), status="transferred", closed_on=date(2026, 9, 9))
    VisitFactory(supervision=case, held=True, occurred_at=datetime(2026, 9, 20, 3, tzinfo=UTC))
    VisitFactory(supervision=case, not_met=True, occurred_at=datetime(2026, 9, 20, 4, tzinfo=UTC))
    for day, state in ((1, "reported"), (8, "reported"), (15, "reported"), (22, "missed"), (29, "excused")):
        ReportInFactory(supervision=case, due_on=date(2026, 9, day), **{state: True})
    ReportInFactory(supervision=case, due_on=date(2026, 10, 6))
    found = months(office)
    assert numbers(found["2026-09"]) == {
        "visits": 1,
        "reported": 75.0,
        "inquiries": None,
        "hours": 0,
        "opened": 1,
        "closed": 1,
    }
    assert numbers(found["2025-09"])["opened"] == 2
    assert found["2025-09"].value(REPORTED) is None


@pytest.mark.django_db
def test_litmas_are_in_time_by_the_day_they_were_sent() -> None:
    office = OfficeFactory()
    due = datetime(2026, 8, 10, tzinfo=UTC)
    for sent in (due - timedelta(hours=1), due, due + timedelta(minutes=1)):
        litmas_sent(office, sent, due)
    month = months(office)["2026-08"]
    assert month.numbers["sent"] == 3
    assert month.value(INQUIRIES) == pytest.approx(200 / 3)


@pytest.mark.django_db
def test_a_month_begins_at_each_offices_own_midnight() -> None:
    jakarta, jayapura = OfficeFactory(), OfficeFactory(timezone="Asia/Jayapura")
    at = datetime(2026, 10, 31, 16, 0, tzinfo=UTC)  # still October in Jakarta
    for office in (jakarta, jayapura):
        VisitFactory(supervision=SupervisionFactory(office=office), held=True, occurred_at=at)
        litmas_sent(office, at)
    found = months(jakarta, jayapura)
    for month in ("2026-10", "2026-11"):
        assert (found[month].value(VISITS), found[month].numbers["sent"]) == (1, 1), month


@pytest.mark.django_db
def test_a_month_without_any_record_is_a_gap_and_one_with_others_a_zero() -> None:
    session = WorkSessionFactory(verified=True)
    office = session.placement.site.office
    worked = Asked([office], Period.month(session.worked_on), datetime.now(UTC))
    found = {month.first: month for month in trend_months(worked)}
    assert len(found) == 24
    month = found[session.worked_on.replace(day=1)]
    assert (month.value(HOURS), month.value(VISITS), month.value(REPORTED)) == (240, 0, None)
    first = min(found)
    assert numbers(found[first]) == dict.fromkeys((trend.name for trend in TRENDS), None)
    assert {month.value(trend) for month in trend_months(Asked([], NOVEMBER, NOW)) for trend in TRENDS} == {None}


@pytest.mark.django_db
def test_a_month_that_still_runs_says_so_and_queries_do_not_grow() -> None:
    offices = [OfficeFactory(timezone=zone) for zone in ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")]
    with CaptureQueriesContext(connection) as queries:
        found = months(*offices)
    assert len(queries) == 6
    assert found["2026-11"].label == "November 2026 (belum selesai)"
    assert found["2026-10"].label == "Oktober 2026"


def month(first: date, **recorded: int) -> TrendMonth:
    return TrendMonth(first, recorded, is_over=True)


def test_gaps_stay_gaps_in_the_drawing_and_minutes_become_hours() -> None:
    found = [
        month(date(2026, 1, 1)),
        month(date(2026, 2, 1), minutes=150, opened=4),
        month(date(2026, 3, 1), reported=1, missed=3),
    ]
    assert drawing_of((HOURS,), found) == Drawing(
        Shape.BARS, ["Jan 26", "Feb 26", "Mar 26"], [("Jam kerja sosial sah", [None, 2, 0])]
    )
    assert drawing_of((REPORTED,), found).series == [("Wajib lapor dipenuhi", [None, None, 25.0])]
    assert [name for name, _ in drawing_of((OPENED, CLOSED), found).series] == ["Perkara baru", "Perkara berakhir"]


@pytest.mark.parametrize(
    ("most", "top"), [(0, 2), (2, 2), (3, 4), (5, 6), (7, 10), (61, 100), (101, 200), (4001, 6000)]
)
def test_the_axis_ends_above_the_highest_bar(most: int, top: int) -> None:
    assert round_top([("Satu", [None, 1, most]), ("Dua", [None])]) == top


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("size", SIZES)
def test_every_shape_is_drawn_in_every_size(shape: Shape, size: str) -> None:
    labels = [f"{first:%b %y}" for first in Period(date(2025, 1, 1), date(2026, 12, 31)).months]
    drawing = Drawing(shape, labels, [("Satu <b>", [*range(23), None])], "%")
    svg = (drawn(drawing.token, "light", size) or b"").decode()
    assert f'viewBox="0 0 {SIZES[size].width} {SIZES[size].height}"' in svg
    assert f"font-size:{SIZES[size].letters}px" in svg
    assert "<b>" not in svg
    assert drawn(drawing.token, "dark", size) != svg.encode()
    assert drawn(drawing.token[:-1], "light", size) is None
