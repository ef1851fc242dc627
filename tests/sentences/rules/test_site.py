"""The life of a host site: every pair of states, and closing with and without people."""

from itertools import product

import pytest

from sentences.models import HostSite
from sentences.rules.site import BECOMES, IS, STEPS, lawful_step, nobody_works_there

LAWFUL = {
    ("proposed", "surveyed"),
    ("surveyed", "agreed"),
    ("agreed", "active"),
    ("active", "paused"),
    ("paused", "active"),
    ("proposed", "closed"),
    ("surveyed", "closed"),
    ("agreed", "closed"),
    ("active", "closed"),
    ("paused", "closed"),
    ("closed", "proposed"),
}
PAIRS = sorted(product(HostSite.State.values, repeat=2))


@pytest.mark.parametrize(("state", "to"), PAIRS)
def test_every_pair_of_states(state, to):
    assert (lawful_step(state, to) is None) == ((state, to) in LAWFUL)


def test_the_tables_know_every_state():
    assert STEPS.keys() == IS.keys() == BECOMES.keys() == set(HostSite.State.values)


def test_a_refused_step_says_what_is_possible():
    assert lawful_step("proposed", "active").message == (
        "Tempat ini baru diusulkan, jadi tidak dapat dibuka untuk penempatan. "
        "Yang mungkin sekarang: ditinjau atau ditutup."
    )


@pytest.mark.parametrize(("people", "broken"), [(0, False), (1, True), (12, True)])
def test_a_site_is_closed_when_nobody_works_there(people, broken):
    assert bool(nobody_works_there(people)) == broken
