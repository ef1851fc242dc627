"""What people told later: no page, no difference of pages, and no later reading is about fewer than ten people."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from programs.afterwards import Answer, Dealt, Tally, deal
from programs.publication import LEAST

PLACES = st.tuples(st.sampled_from([2024, 2025]), st.integers(1, 2), st.integers(1, 3), st.integers(1, 2))
ANSWERS = st.lists(st.builds(Answer, st.integers(1, 60), PLACES, st.booleans()), max_size=120)


def pages(dealt: Dealt, answers: list[Answer]) -> list[set[tuple]]:
    """The cells on every page there can be: a programme, an office, a Kanwil or the country in one year."""
    places = {answer.place[:level] for answer in answers for level in range(1, 5)}
    shown = [{cell for block in dealt.blocks if block.lies_in(place) for cell in block.cells} for place in places]
    programmes = {answer.place[3] for answer in answers}
    whole = [[block for block in dealt.blocks if {cell[3] for cell in block.cells} == {key}] for key in programmes]
    return shown + [{cell for block in blocks for cell in block.cells} for blocks in whole]


def people_of(answers: list[Answer]) -> dict[tuple, set]:
    """Whom each cell counts: everybody once a year, where last asked."""
    last = {(answer.person, answer.place[0]): answer.place for answer in answers}
    found: dict[tuple, set] = {}
    for (person, _), place in last.items():
        found.setdefault(place, set()).add(person)
    return found


@given(ANSWERS)
@settings(deadline=None, max_examples=50)
def test_no_page_and_no_difference_of_two_pages_is_about_fewer_than_ten(answers):
    dealt, counted = deal(answers), people_of(answers)
    shown = pages(dealt, answers)
    for one, other in [(page, set()) for page in shown] + list(combinations(shown, 2)):
        for rest in (one - other, other - one, one & other, one ^ other):
            people = set().union(*(counted[cell] for cell in rest))
            assert not people or len(people) >= LEAST


@given(ANSWERS, ANSWERS)
@settings(deadline=None, max_examples=50)
def test_what_was_read_of_a_year_stands_whatever_is_written_down_in_a_later_one(answers, later):
    first = [answer for answer in answers if answer.place[0] == 2024]
    then = [*first, *(answer._replace(place=(2025, *answer.place[1:])) for answer in later)]
    for place in {answer.place[:level] for answer in first for level in range(1, 5)}:
        assert deal(then).within(place) == deal(first).within(place)


def test_a_person_counts_once_a_year_where_last_asked_and_keeps_what_was_ever_told():
    here, there = (2025, 1, 1, 1), (2025, 1, 2, 2)
    nine = [Answer(number, there, False) for number in range(9)]
    assert deal([*nine, Answer(0, there, True)]).within(there) == Tally(0, 0)
    dealt = deal([*nine, Answer("moved", here, True), Answer("moved", there, False)])
    assert (dealt.within(here), dealt.within(there), dealt.within((2025,))) == (Tally(0, 0), Tally(10, 1), Tally(10, 1))
    assert (dealt.of_programme(2), dealt.of_programme(1)) == (Tally(10, 1), Tally(0, 0))
