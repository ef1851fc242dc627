"""Statistics against examples worked by hand, and against SciPy used directly."""

from math import isclose, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from programs.statistics import paired_change, summary, unpaired_change

SCORES = st.lists(st.integers(0, 100).map(float), min_size=2, max_size=40)


def test_the_summary_of_three_sheets():
    found = summary([40, 60, 80])
    assert found is not None
    assert (found.n, found.mean, found.deviation) == (3, 60, 20)
    assert found.is_small
    assert summary([]) is None
    assert summary([50]).deviation is None


def test_a_paired_change_worked_by_hand():
    """Differences 10, 20, 30: mean 20, deviation 10, standard error 10/√3; t for 2 degrees at 97.5 % is 4.302653."""
    found = paired_change([(40, 50), (50, 70), (60, 90)])
    margin = 4.302652729911275 * 10 / sqrt(3)
    assert found.paired
    assert found.n == 3
    assert isclose(found.change, 20)
    assert isclose(found.low, 20 - margin)
    assert isclose(found.high, 20 + margin)
    assert isclose(found.effect, 2 * (1 - 3 / 7))
    assert not found.is_clear


def test_an_unpaired_change_worked_by_hand():
    """Before 1, 2, 3 and after 3, 4, 5: change 2, both variances 1, standard error √(2/3), 4 degrees of freedom."""
    found = unpaired_change([1, 2, 3], [3, 4, 5])
    margin = 2.7764451051977987 * sqrt(2 / 3)
    assert not found.paired
    assert isclose(found.change, 2)
    assert isclose(found.low, 2 - margin)
    assert isclose(found.high, 2 + margin)
    assert isclose(found.effect, 2 * (1 - 3 / 15))


@pytest.mark.parametrize("pairs", [[(50, 60)], [(50, 60), (40, 50)]])
def test_without_spread_there_is_a_change_but_no_interval(pairs):
    found = paired_change(pairs)
    assert isclose(found.change, 10)
    assert (found.low, found.high, found.effect) == (None, None, None)
    assert not found.is_clear


def test_nothing_is_made_of_nothing():
    assert paired_change([]) is None
    assert unpaired_change([], [1, 2]) is None
    assert unpaired_change([1, 2], []) is None


@given(SCORES, SCORES)
@settings(deadline=None)
def test_the_unpaired_interval_is_that_of_the_library(before, after):
    found = unpaired_change(before, after)
    if found.low is None:
        assert 1 in {len(set(before)), len(set(after))}
        return
    expected = stats.ttest_ind(after, before, equal_var=False).confidence_interval(0.95)
    assert isclose(found.low, expected.low, abs_tol=1e-9)
    assert isclose(found.high, expected.high, abs_tol=1e-9)


@given(st.lists(st.tuples(st.integers(0, 100).map(float), st.integers(0, 100).map(float)), min_size=2, max_size=40))
@settings(deadline=None)
def test_the_paired_interval_is_that_of_the_library(pairs):
    found = paired_change(pairs)
    if found.low is None:
        assert len({after - before for before, after in pairs}) == 1
        return
    expected = stats.ttest_rel([b for _, b in pairs], [a for a, _ in pairs]).confidence_interval(0.95)
    assert isclose(found.low, expected.low, abs_tol=1e-9)
    assert isclose(found.high, expected.high, abs_tol=1e-9)
    assert found.low <= found.change <= found.high
