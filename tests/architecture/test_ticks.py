"""Every tick of the source documents has a test of its name, or a line of a record that says why not."""

import re

import pytest

from tests.architecture.walk import ROOT

COUNT = {"S0": 16, "S1": 9, "S2": 12, "S3": 7, "S4": 7}
"""How many ticks each source document has."""
TICKS = [f"{source}-{number:02d}" for source, count in COUNT.items() for number in range(1, count + 1)]
TESTED = {
    name.replace("_", "-")
    for path in (ROOT / "tests").rglob("test_*.py")
    for name in re.findall(r"def test_(S\d_\d\d)", path.read_text())
}
NOT_SOFTWARE = (ROOT / "docs" / "adr" / "0013-ticks-that-are-not-software.md").read_text()


@pytest.mark.parametrize("tick", TICKS)
def test_every_tick_is_tested_or_explained(tick: str) -> None:
    assert tick in TESTED or f"- {tick}" in NOT_SOFTWARE


def test_no_test_names_a_tick_that_is_none() -> None:
    assert set(TICKS) >= TESTED
