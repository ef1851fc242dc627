"""Will the hours be done in time? What remains, the days left, and whether the pace of the judgment suffices."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sentences.rules.period import days_needed

WORKING_DAYS_OF_SEVEN = 5
"""A week in which two days are free: what offices plan by."""


class Outlook(StrEnum):
    """How the remaining hours compare with the days left."""

    DONE = "done"
    ON_TRACK = "on_track"
    TIGHT = "tight"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class Forecast:
    """Minutes still to work, days left with the last one counted, and days of work those minutes take."""

    remaining_minutes: int
    days_left: int
    days_needed: int

    @property
    def outlook(self) -> Outlook:
        """TIGHT: five days a week are not enough. IMPOSSIBLE: not even every day is (R11)."""
        if self.remaining_minutes == 0:
            return Outlook.DONE
        if self.days_needed > self.days_left:
            return Outlook.IMPOSSIBLE
        if self.days_needed * 7 > self.days_left * WORKING_DAYS_OF_SEVEN:
            return Outlook.TIGHT
        return Outlook.ON_TRACK

    @property
    def tone(self) -> str:
        """The tone in which the outlook is shown."""
        return {Outlook.TIGHT: "warn", Outlook.IMPOSSIBLE: "bad"}.get(self.outlook, "good")

    @property
    def days_left_text(self) -> str:
        """The days left in words, the same on the list and on the page."""
        if self.days_left > 1:
            return f"sisa {self.days_left} hari, termasuk hari ini"
        return "hari ini hari terakhir" if self.days_left else "batas waktu sudah lewat"

    @property
    def sentence(self) -> str:
        """The outlook in words."""
        if self.outlook == Outlook.DONE:
            return "Seluruh jam sudah dikerjakan."
        if self.outlook == Outlook.IMPOSSIBLE:
            return (
                f"Sisa jam memerlukan {self.days_needed} hari kerja, sedangkan waktu tinggal {self.days_left} hari: "
                "tidak dapat selesai pada waktunya. Bicarakan dengan jaksa."
            )
        if self.outlook == Outlook.TIGHT:
            return (
                f"Sisa jam memerlukan {self.days_needed} hari kerja dari {self.days_left} hari yang tersisa: "
                "lima hari seminggu tidak cukup."
            )
        return f"Sisa jam memerlukan {self.days_needed} hari kerja dari {self.days_left} hari yang tersisa."


def forecast(*, remaining_minutes: int, hours_per_day: int, starts_on: date, ends_on: date, today: date) -> Forecast:
    """The outlook on `today`; before the execution day the whole period is left."""
    days_left = max(0, (ends_on - max(today, starts_on)).days + 1)
    return Forecast(remaining_minutes, days_left, days_needed(remaining_minutes, hours_per_day))
