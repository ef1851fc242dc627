"""No published figure, and no difference between two pages, is about fewer than ten people (property test)."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from programs.publication import LEAST, Block, blocks_of, shown_on

CELLS = st.dictionaries(
    st.tuples(
        st.sampled_from(["kanwil-a", "kanwil-b"]),
        st.sampled_from(["office-1", "office-2", "office-3"]),
        st.sampled_from(["2026-1", "2026-2"]),
        st.integers(1, 4),
        st.sampled_from(["village-x", "village-y", "village-z"]),
    ),
    st.integers(0, 25),
    max_size=40,
)


def pages_of(cells: dict[tuple, int]) -> set[tuple]:
    """Every page there can be: each place at each level, the whole nation too."""
    return {cell[:level] for cell in cells for level in range(6)}


@given(CELLS)
@settings(deadline=None)
def test_no_page_and_no_difference_of_two_pages_is_about_fewer_than_ten(cells):
    blocks = blocks_of(cells)
    shown = {page: shown_on(page, blocks) for page in pages_of(cells)}
    for place in shown.values():
        assert (total := sum(cells[cell] for cell in place)) == 0 or total >= LEAST
    for one, other in combinations(shown.values(), 2):
        for rest in (one - other, other - one, one & other, one ^ other):
            assert (total := sum(cells[cell] for cell in rest)) == 0 or total >= LEAST


@given(CELLS)
@settings(deadline=None)
def test_no_sheet_is_shown_twice_and_hardly_any_is_lost(cells):
    blocks = blocks_of(cells)
    dealt = [cell for block in blocks for cell in block.cells]
    assert len(dealt) == len(set(dealt))
    assert all(block.n == sum(cells[cell] for cell in block.cells) for block in blocks)
    assert sum(cells.values()) - sum(block.n for block in blocks) < LEAST


@given(CELLS)
@settings(deadline=None)
def test_a_page_shows_only_what_lies_in_its_place(cells):
    blocks = blocks_of(cells)
    for page in pages_of(cells):
        assert all(cell[: len(page)] == page for cell in shown_on(page, blocks))


@pytest.mark.parametrize(
    ("n", "blocks"),
    [(0, []), (9, []), (10, [Block(("office", "village"), (("office", "village"),), 10)])],
)
def test_ten_sheets_are_enough_and_nine_are_not(n, blocks):
    assert blocks_of({("office", "village"): n}) == blocks


def test_two_small_villages_are_shown_together_and_neither_alone():
    blocks = blocks_of({("office", "a"): 6, ("office", "b"): 5, ("office", "c"): 12})
    assert shown_on(("office",), blocks) == {("office", "a"), ("office", "b"), ("office", "c")}
    assert shown_on(("office", "a"), blocks) == frozenset()
    assert shown_on(("office", "c"), blocks) == {("office", "c")}


def test_a_remainder_of_one_village_is_not_the_difference_between_two_pages():
    blocks = blocks_of({("office", "a"): 6, ("office", "c"): 12})
    assert shown_on(("office",), blocks) == shown_on(("office", "c"), blocks)


@given(CELLS, st.lists(st.integers(0, 3), min_size=40, max_size=40))
@settings(deadline=None)
def test_two_readings_of_one_page_differ_by_ten_people_or_none(cells, closed_in):
    """Cells come in by quarters that are over; what a quarter left over rises only when it no longer grows."""
    dated = {(f"2026-{q}", *cell): n for (cell, n), q in zip(cells.items(), closed_in, strict=False)}
    readings = []
    for quarter in range(5):
        over = {cell: n for cell, n in sorted(dated.items()) if cell[0] < f"2026-{quarter}"}
        blocks = blocks_of(over, lambda scope: len(scope) > 1)
        readings.append({page: shown_on(page, blocks) for page in {(), *pages_of(dated)}})
    for earlier, later in combinations(readings, 2):
        for page, shown in later.items():
            for rest in (shown - earlier[page], earlier[page] - shown):
                assert (total := sum(dated[cell] for cell in rest)) == 0 or total >= LEAST
