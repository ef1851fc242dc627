"""Means, change, interval and effect size of questionnaire scores. The arithmetic is SciPy's; nothing is claimed here.

Scores are per sheet: the share of right answers (0 to 100) for knowledge, the mean of the answers (1 to 5, reversed
statements turned) for acceptance.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, stdev

CONFIDENCE = 0.95
SMALL = 30
"""Below so many sheets an interval is wide and the page says so."""


@dataclass(frozen=True, slots=True)
class Summary:
    """Scores of one phase: how many sheets, their mean, and their standard deviation (None for fewer than two)."""

    n: int
    mean: float
    deviation: float | None

    @property
    def is_small(self) -> bool:
        """Whether the number of sheets calls for a warning."""
        return self.n < SMALL


@dataclass(frozen=True, slots=True)
class Change:
    """Mean after minus mean before, its 95 % interval, and the effect size (Hedges' g; for pairs of the differences).

    `low`, `high` and `effect` are None where the data cannot carry them: fewer than two sheets, or all answers alike.
    """

    before: Summary
    after: Summary
    paired: bool
    n: int
    change: float
    low: float | None
    high: float | None
    effect: float | None

    @property
    def is_small(self) -> bool:
        """Whether the number of sheets calls for a warning."""
        return self.n < SMALL

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves out zero; otherwise the page says that a change is not shown."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)


def share_right(marks: Sequence[bool]) -> float | None:
    """Score of a sheet for knowledge: right answers of a hundred; None without a statement."""
    return 100 * fmean(marks) if marks else None


def acceptance(answers: Sequence[tuple[int, bool]]) -> float | None:
    """Score of a sheet for acceptance, 1 to 5: the mean of its answers, those to reversed statements turned."""
    return fmean(6 - value if is_reversed else value for value, is_reversed in answers) if answers else None


def summary(scores: Sequence[float]) -> Summary | None:
    """None without a sheet."""
    if not scores:
        return None
    return Summary(len(scores), fmean(scores), stdev(scores) if len(scores) > 1 else None)


def hedges_correction(degrees: int) -> float:
    """The factor that takes the bias of small samples off an effect size (Hedges 1981, approximation)."""
    return 1 - 3 / (4 * degrees - 1)


def paired_change(pairs: Sequence[tuple[float, float]]) -> Change | None:
    """Change of people who answered before and after; None without a pair."""
    before, after = summary([pair[0] for pair in pairs]), summary([pair[1] for pair in pairs])
    if before is None or after is None:
        return None
    differences = [pair[1] - pair[0] for pair in pairs]
    change = fmean(differences)
    low = high = effect = None
    if len(pairs) > 1 and (spread := stdev(differences)) > 0:
        from scipy import stats  # slow to load, and most processes never need it

        interval = stats.ttest_rel([b for _, b in pairs], [a for a, _ in pairs]).confidence_interval(CONFIDENCE)
        low, high = float(interval.low), float(interval.high)
        effect = change / spread * hedges_correction(len(pairs) - 1)
    return Change(before, after, True, len(pairs), change, low, high, effect)


def unpaired_change(before: Sequence[float], after: Sequence[float]) -> Change | None:
    """Change between two groups whose sheets cannot be told apart (Welch); None when one is empty.

    `n` is the smaller group: a figure is no better than that.
    """
    first, second = summary(before), summary(after)
    if first is None or second is None:
        return None
    change = second.mean - first.mean
    low = high = effect = None
    if first.deviation and second.deviation:
        from scipy import stats  # slow to load, and most processes never need it

        interval = stats.ttest_ind(after, before, equal_var=False).confidence_interval(CONFIDENCE)
        low, high = float(interval.low), float(interval.high)
        degrees = first.n + second.n - 2
        pooled = (((first.n - 1) * first.deviation**2 + (second.n - 1) * second.deviation**2) / degrees) ** 0.5
        effect = change / pooled * hedges_correction(degrees)
    return Change(first, second, False, min(first.n, second.n), change, low, high, effect)
