"""What a citizen reads of a measure: means to the figure, up or down only where it is clear, and who answered."""

import pytest

from programs.results.figures import MEASURES, Measured
from programs.results.words import DIFFERENT_PEOPLE, TOO_CLOSE, in_words
from programs.statistics import Change, Summary

KNOWLEDGE, ACCEPTANCE = MEASURES


def change(before: float, after: float, *, clear: bool = True, paired: bool = True) -> Change:
    """A change of forty people whose interval leaves out zero, or does not."""
    moved = after - before
    reach = abs(moved) / 2 if clear else abs(moved) + 1
    return Change(
        Summary(40, before, 1.0), Summary(40, after, 1.0), paired, 40, moved, moved - reach, moved + reach, 0.5
    )


@pytest.mark.parametrize(
    ("text", "shown", "said"),
    [
        (
            KNOWLEDGE,
            change(52.6, 76.4),
            "Dari 100 pernyataan tentang Bapas, yang dijawab benar naik dari 53 menjadi 76.",
        ),
        (
            KNOWLEDGE,
            change(53.3, 52.9),
            "Dari 100 pernyataan tentang Bapas, yang dijawab benar turun dari 53,3 menjadi 52,9.",
        ),
        (
            KNOWLEDGE,
            change(53, 76, paired=False),
            f"Dari 100 pernyataan tentang Bapas, yang dijawab benar naik dari 53 menjadi 76. {DIFFERENT_PEOPLE}",
        ),
        (
            KNOWLEDGE,
            change(53, 55, clear=False),
            f"Sebelum kegiatan, dari 100 pernyataan tentang Bapas 53 dijawab benar; sesudahnya 55. {TOO_CLOSE}",
        ),
        (
            ACCEPTANCE,
            change(3.14, 3.58),
            "Pada skala 1 (menolak) sampai 5 (menerima), penerimaan warga naik dari 3,1 menjadi 3,6.",
        ),
    ],
)
def test_a_change_in_words(text: object, shown: Change, said: str) -> None:
    measured = Measured(text, shown if shown.paired else None, None if shown.paired else shown, None, None)  # type: ignore[arg-type]
    assert in_words(measured) == said


def test_answers_all_alike_show_no_change() -> None:
    alike = Change(Summary(12, 50, 0.0), Summary(12, 60, 0.0), True, 12, 10, None, None, None)
    assert in_words(Measured(KNOWLEDGE, alike, None, None, None)).endswith(TOO_CLOSE)


def test_one_side_alone_and_nothing() -> None:
    before = Measured(KNOWLEDGE, None, None, Summary(10, 52.6, 1.0), None)
    after = Measured(ACCEPTANCE, None, None, None, Summary(10, 3.5, 1.0))
    assert in_words(before) == "Sebelum kegiatan, dari 100 pernyataan tentang Bapas 53 dijawab benar."
    assert in_words(after) == "Sesudah kegiatan, penerimaan warga 3,5 pada skala 1 (menolak) sampai 5 (menerima)."
    assert in_words(Measured(KNOWLEDGE, None, None, None, None)) == ""
