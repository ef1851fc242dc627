"""A share with what it rests on: how many of how many, the interval around it, and a warning when they are few."""

from dataclasses import dataclass

from programs.publication import LEAST
from programs.statistics import CONFIDENCE, SMALL


@dataclass(frozen=True, slots=True)
class Share:
    """`of` among `whole`. The interval is Wilson's, of 95 % (Wilson 1927), computed by SciPy."""

    of: int
    whole: int

    @property
    def percent(self) -> float | None:
        """In percent; None below ten, where a share says nothing."""
        return 100 * self.of / self.whole if self.whole >= LEAST else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """From and to, in percent; None below ten."""
        if self.whole < LEAST:
            return None
        from scipy.stats import binomtest  # slow to load, and most processes never need it

        found = binomtest(self.of, self.whole).proportion_ci(CONFIDENCE, method="wilson")
        return 100 * float(found.low), 100 * float(found.high)

    @property
    def warning(self) -> str:
        """What must be said of a number this small; "" where nothing must."""
        if not self.whole:
            return "belum ada"
        if self.whole < LEAST:
            return "terlalu sedikit untuk disebut bagiannya"
        return "jumlah kecil, hati-hati membandingkan" if self.whole < SMALL else ""
