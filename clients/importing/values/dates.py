"""Dates as offices write them: day first, in numbers or with Indonesian month names, or as Excel's serial number."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from clients.importing.values.text import Cell, clean, is_blank, squash

EXCEL_EPOCH = date(1899, 12, 30)
SERIALS = (8000, 80000)  # 1921 to 2119
MONTHS = {
    "JAN": 1, "FEB": 2, "PEB": 2, "MAR": 3, "MRT": 3, "APR": 4, "MEI": 5, "MAY": 5, "JUN": 6, "JUL": 7, "AGS": 8,
    "AGU": 8, "AGT": 8, "AUG": 8, "SEP": 9, "OKT": 10, "OCT": 10, "NOV": 11, "NOP": 11, "DES": 12, "DEC": 12,
}  # fmt: skip
ROMAN = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
    "XI": 11,
    "XII": 12,
}
ISO = re.compile(r"(?<!\d)([12]\d{3})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)")
NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{4}|\d{2})(?!\d)")
NAMED = re.compile(r"(?<!\d)(\d{1,2})\s?[-/.,\s]?\s?([A-Za-z]{1,10})\s?[-/.,\s]*\s?(\d{4}|\d{2})(?!\d)")
SOLID = re.compile(r"^(\d{2})(\d{2})(\d{4})$")
YEAR_ONLY = re.compile(r"^\D*(1[89]\d{2}|20\d{2})\D*$")
AGE = re.compile(r"\d+\s*(th|thn|tahun|usia|umur)\b", re.IGNORECASE)
APPROXIMATE = re.compile(r"[±~]|\b(?:th|thn|tahun|usia|umur|sekitar|kira-kira)\b\.?|\d+", re.IGNORECASE)


class DateProblem(StrEnum):
    """Why a cell gives no date."""

    BLANK = "blank"
    PARTIAL = "partial"  # a year or an age alone
    IMPOSSIBLE = "impossible"  # no calendar has it
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date, or why there is none; `rest` is the text around it."""

    value: date | None = None
    problem: DateProblem | None = None
    rest: str = ""


def read_date(cell: Cell, *, pivot: int = 100) -> ReadDate:
    """The first date in a cell. Two-digit years up to `pivot` are 20xx, above it 19xx; 100 makes all of them 20xx."""
    if isinstance(cell, datetime):
        return ReadDate(cell.date())
    if isinstance(cell, date):
        return ReadDate(cell)
    if isinstance(cell, (float, int)) and not isinstance(cell, bool):
        return _read_number(float(cell))
    text = clean(cell)
    if is_blank(text):
        return ReadDate(problem=DateProblem.BLANK)
    for pattern, order in ((ISO, "ymd"), (NUMBERS, "dmy"), (NAMED, "dmy"), (SOLID, "dmy")):
        match = pattern.search(text)
        if match is None:
            continue
        parts = dict(zip(order, match.groups(), strict=True))
        month = _month(parts["m"])
        if month is None:
            continue
        rest = f"{text[: match.start()]} {text[match.end() :]}".strip()
        try:
            return ReadDate(date(_year(parts["y"], pivot), month, int(parts["d"])), rest=rest)
        except ValueError:
            return ReadDate(problem=DateProblem.IMPOSSIBLE, rest=rest)
    if text.isdecimal():
        return _read_number(float(text[:8]))
    if YEAR_ONLY.match(text) or AGE.search(text):
        return ReadDate(problem=DateProblem.PARTIAL, rest=APPROXIMATE.sub(" ", text).strip())
    return ReadDate(problem=DateProblem.UNREADABLE, rest=text)


def read_period(cell: Cell) -> tuple[Cell, Cell]:
    """ "1-2-2025 s/d 1-2-2026" as two cells; a single date as itself and nothing."""
    if not isinstance(cell, str):
        return cell, None
    parts = re.split(
        r"\s*(?:s\s?/\s?d|s\.d\.?|sd\.?|sampai(?: dengan)?|–|—|hingga)\s*", cell, maxsplit=1, flags=re.IGNORECASE
    )
    return (parts[0], parts[1]) if len(parts) == 2 and parts[0] else (cell, None)


def _read_number(number: float) -> ReadDate:
    if number != number or abs(number) == float("inf"):  # a number that is none
        return ReadDate(problem=DateProblem.UNREADABLE)
    if SERIALS[0] <= number <= SERIALS[1]:
        return ReadDate(EXCEL_EPOCH + timedelta(days=int(number)))
    if number.is_integer():
        solid = SOLID.match(f"{number:08.0f}")
        if number > SERIALS[1] and solid:
            day, month, year = (int(part) for part in solid.groups())
            try:
                return ReadDate(date(year, month, day))
            except ValueError:
                return ReadDate(problem=DateProblem.IMPOSSIBLE)
        if number <= 2100:
            return ReadDate(problem=DateProblem.PARTIAL)
    return ReadDate(problem=DateProblem.UNREADABLE)


def _month(text: str) -> int | None:
    """3 for "3", "03", "III", "Mrt", "Maret". A number beyond 12 is kept: it makes the date impossible."""
    if text.isdecimal():
        return int(text)
    name = squash(text)
    return ROMAN.get(name) or MONTHS.get(name[:3])


def _year(text: str, pivot: int) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year <= pivot else 1900)
