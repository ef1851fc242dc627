"""Hours of social work for everybody: never about fewer than ten people, nor by subtraction (property test)."""

from datetime import date
from itertools import combinations

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st

from programs.publication import LEAST
from reports.outreach import public, public_hours
from reports.outreach.public_hours import TOGETHER, first_of_quarter, hours_by_province

CELLS = st.dictionaries(
    st.tuples(st.sampled_from([date(2026, 1, 1), date(2026, 4, 1)]), st.sampled_from(["19", "73", "33"])),
    st.integers(0, 25),
    max_size=6,
)


@given(CELLS)
@settings(deadline=None)
def test_no_line_and_no_difference_of_lines_is_about_fewer_than_ten(cells: dict[tuple[date, str], int]) -> None:
    blocks = public_hours.blocks_of(cells, lambda scope: len(scope) > 1)
    lines: dict[str, set[tuple[date, str]]] = {}
    for block in blocks:
        provinces = {cell[1] for cell in block.cells}
        lines.setdefault(provinces.pop() if len(provinces) == 1 else TOGETHER, set()).update(block.cells)
    shown = [*lines.values(), set().union(*lines.values())]
    for one, other in combinations(shown, 2):
        for rest in (one, other, one - other, other - one):
            assert (total := sum(cells[cell] for cell in rest)) == 0 or total >= LEAST


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2026, 1, 1), date(2026, 1, 1)),
        (date(2026, 3, 31), date(2026, 1, 1)),
        (date(2026, 4, 1), date(2026, 4, 1)),
        (date(2026, 12, 31), date(2026, 10, 1)),
    ],
)
def test_the_running_quarter_is_left_out(day: date, first: date) -> None:
    assert first_of_quarter(day) == first


def test_provinces_with_too_few_are_put_together_and_hours_rounded(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    quarter = date(2026, 4, 1)
    people = {(quarter, "19"): 12, (quarter, "73"): 6, (quarter, "33"): 5}
    minutes = {(quarter, "19"): 60 * 104, (quarter, "73"): 60 * 30, (quarter, "33"): 60 * 26}
    monkeypatch.setattr(public_hours, "_by_quarter", lambda _: (minutes, people))
    assert [(row.name, row.hours) for row in hours_by_province(date(2026, 11, 1))] == [
        ("Kepulauan Bangka Belitung", 100),
        (TOGETHER, 60),
    ]


def test_the_page_is_counted_once_in_five_minutes(db: None) -> None:
    cache.clear()
    public.public_page()
    with CaptureQueriesContext(connection) as captured:
        public.public_page()
    assert not [query for query in captured.captured_queries if "portal_cache" not in query["sql"]]
