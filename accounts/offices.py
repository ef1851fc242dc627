"""The reference data of Kanwil and Bapas that comes with the portal, and the short code each Bapas gets from it."""

import csv
from collections.abc import Collection
from dataclasses import dataclass
from itertools import count
from pathlib import Path

DATA = Path(__file__).parent / "data"
SHORT_CODES = {
    "bapas-jakarta-barat": "JKB",
    "bapas-jakarta-pusat": "JKP",
    "bapas-jakarta-selatan": "JKS",
    "bapas-jakarta-timur-utara": "JKT",
    "bapas-pangkalpinang": "PGK",
    "bapas-semarang": "SMG",
}
"""Short codes that the rule below would not find, or would give to the wrong one of four."""
VOWELS = frozenset("AEIOU")


@dataclass(frozen=True, slots=True)
class RegionalOfficeRow:
    """One Kanwil with the provinces it watches; `is_verified` when its source was read."""

    code: str
    name: str
    seat_city: str
    province_codes: tuple[str, ...]
    timezone: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One Bapas; `is_active` is false while nobody has confirmed that it has opened."""

    code: str
    name: str
    office_class: str
    regional_office_code: str
    timezone: str
    is_active: bool
    is_verified: bool
    note: str


def read_regional_offices() -> list[RegionalOfficeRow]:
    """The 33 Kanwil of accounts/data/kanwil.csv."""
    return [
        RegionalOfficeRow(
            code=row["code"],
            name=row["name"],
            seat_city=row["seat_city"],
            province_codes=tuple(row["province_codes"].split("|")),
            timezone=row["timezone"],
            is_verified=row["source_flag"] == "V",
        )
        for row in _rows("kanwil.csv")
    ]


def read_offices() -> list[OfficeRow]:
    """The 92 Bapas of accounts/data/bapas.csv."""
    return [
        OfficeRow(
            code=row["code"],
            name=row["name"],
            office_class=row["class"],
            regional_office_code=row["kanwil_code"],
            timezone=row["timezone"],
            is_active="UNCONFIRMED" not in row["note"],
            is_verified=row["source_flag"] == "V",
            note=row["note"],
        )
        for row in _rows("bapas.csv")
    ]


def short_code(office_code: str, taken: Collection[str]) -> str:
    """A short code for client numbers: "bapas-palopo" gives PLP, "bapas-palu" PAL.

    The first letter of the place and its next two consonants; with fewer consonants, its first three letters. When
    an office has it already, the next consonant takes the place of the last one, and after those a number follows.
    """
    if office_code in SHORT_CODES and SHORT_CODES[office_code] not in taken:
        return SHORT_CODES[office_code]
    place = office_code.removeprefix("bapas-").replace("-", "").upper()
    consonants = place[0] + "".join(letter for letter in place[1:] if letter not in VOWELS)
    candidates = [consonants[:2] + last for last in consonants[2:]]
    candidates.append(place[:3])
    reserved = set(SHORT_CODES.values())
    for candidate in candidates:
        if candidate not in taken and candidate not in reserved:
            return candidate
    return next(code for n in count(2) if (code := f"{candidates[0]}{n}") not in taken)


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
