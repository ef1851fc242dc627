"""Will the hours be done in time? What one walk of the weekly plan says of a sentence, and how it is told."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Self

from sentences.rules.day import day_in_words, hours_and_minutes

LATE_SHARE = (150, 180)
"""A sentence is late in its period from day 150 of 180 on, and from the same share of a shorter one."""


class Outlook(StrEnum):
    """RED: not even every day that is left suffices. AMBER: the weekly plan does not. GREEN: it does."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"


LABELS = {
    Outlook.RED: "Tidak mungkin selesai",
    Outlook.AMBER: "Jadwalnya kurang",
    Outlook.GREEN: "Cukup waktu",
}
TONES = {Outlook.RED: "bad", Outlook.AMBER: "warn", Outlook.GREEN: "good"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """Where an open sentence leads; minutes, and days with the first and the last one counted.

    `finishes_on` is the day of the last hour by the plan, None where hours are missing; `earliest_on` the day if every
    day were worked as long as the judgment allows. Without a plan (`has_plan`) the week is Monday to Friday. An open
    pause (`is_paused`) counts as if it ended today.
    """

    outlook: Outlook
    remaining: int
    days_left: int
    finishes_on: date | None
    earliest_on: date | None
    shortfall: int
    out_of_reach: int
    work_days: int
    has_plan: bool
    is_paused: bool

    @classmethod
    def from_row(cls, row: dict[str, Any]) -> Self:
        """The forecast that the database computed (`SocialWorkSentenceQuerySet.with_forecast`)."""
        days = {name: row[name] and date.fromisoformat(row[name]) for name in ("finishes_on", "earliest_on")}
        return cls(**{**row, **days, "outlook": Outlook(row["outlook"])})

    @property
    def label(self) -> str:
        """The outlook in two or three words."""
        return LABELS[self.outlook]

    @property
    def tone(self) -> str:
        """The tone in which the outlook is shown."""
        return TONES[self.outlook]

    @property
    def is_good(self) -> bool:
        """Whether nothing needs to be done about it."""
        return self.outlook == Outlook.GREEN

    @property
    def days_left_text(self) -> str:
        """The days left in words, the same on the list and on the page."""
        if self.days_left > 1:
            return f"sisa {self.days_left} hari, termasuk hari ini"
        return "hari ini hari terakhir" if self.days_left else "batas waktu sudah lewat"

    @property
    def short(self) -> str:
        """What the list says beside the label: the day it ends, or how much would be missing."""
        if self.finishes_on:
            return f"selesai {day_in_words(self.finishes_on)}"
        missing = self.out_of_reach if self.outlook == Outlook.RED else self.shortfall
        return f"kurang {hours_and_minutes(missing)}" if missing else "jam sudah penuh"

    @property
    def sentence(self) -> str:
        """The outlook in one or two sentences, with what can be done."""
        return " ".join(filter(None, [self._told(), self._remark()]))

    def _told(self) -> str:
        week = "Menurut jadwal mingguan" if self.has_plan else "Dengan kerja Senin sampai Jumat"
        if self.remaining <= 0:
            return "Seluruh jam sudah dikerjakan."
        if self.outlook == Outlook.RED and not self.days_left:
            return (
                f"Batas waktu sudah lewat dan masih kurang {hours_and_minutes(self.remaining)}. Bicarakan dengan jaksa."
            )
        if self.outlook == Outlook.RED:
            return (
                "Sekalipun bekerja setiap hari, pada hari terakhir masih kurang "
                f"{hours_and_minutes(self.out_of_reach)}. Bicarakan dengan jaksa."
            )
        if self.finishes_on is None:
            return (
                f"{week}, pada hari terakhir masih kurang {hours_and_minutes(self.shortfall)}. "
                f"Bila bekerja setiap hari, paling cepat selesai {day_in_words(self.earliest_on or date.max)}. "
                "Tambah hari atau jam pada jadwal."
            )
        return (
            f"{week}, seluruh jam selesai {day_in_words(self.finishes_on)}, dalam {self.work_days} hari kerja; "
            "hari libur nasional dilewati."
        )

    def _remark(self) -> str:
        if self.is_paused and self.days_left:
            return "Sedang dihentikan sementara: dihitung seolah-olah dilanjutkan besok."
        return ""
