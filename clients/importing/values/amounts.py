"""Lengths of time and numbers of hours as offices write them."""

import re
from dataclasses import dataclass

from clients.importing.values.text import Cell, clean

PARTS = re.compile(
    r"(\d+)\s*(?:\([^)]*\))?\s*(tahun|thn|th|bulan|bln|bl|minggu|mgg|mg|hari|hr|h|t|b)\b\.?", re.IGNORECASE
)
UNITS = {
    "TAHUN": "year", "THN": "year", "TH": "year", "T": "year", "BULAN": "month", "BLN": "month", "BL": "month",
    "B": "month", "MINGGU": "week", "MGG": "week", "MG": "week", "HARI": "day", "HR": "day", "H": "day",
}  # fmt: skip
DAYS_PER_MONTH = 30  # KUHP art. 184
LARGEST = 100_000
NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time in months and days, as written."""

    months: int
    days: int

    @property
    def in_days(self) -> int:
        """The same in days, a month being 30 (KUHP art. 184)."""
        return self.months * DAYS_PER_MONTH + self.days


def read_length(cell: Cell, *, bare_unit: str = "") -> Length | None:
    """ "1 th 6 bln 10 hr", "18 bulan" or "2 (dua) bulan"; a bare number counts `bare_unit` ("day" or "month")."""
    text = clean(cell)
    months = days = 0
    found = False
    for number, unit in PARTS.findall(text[:200]):
        amount = int(number[:9])
        if amount > LARGEST:
            return None
        found = True
        match UNITS[unit.upper()]:
            case "year":
                months += 12 * amount
            case "month":
                months += amount
            case "week":
                days += 7 * amount
            case _:
                days += amount
    if found:
        return Length(months, days)
    bare = read_number(cell) if bare_unit else None
    if bare is None:
        return None
    return Length(bare, 0) if bare_unit == "month" else Length(0, bare)


def read_number(cell: Cell) -> int | None:
    """The whole number in a cell: 160 for 160.0, "160" and "160 jam"."""
    match = NUMBER.search(clean(cell))
    if match is None or len(match.group()) > 9:
        return None
    return int(match.group())
