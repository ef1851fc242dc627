"""Who a person is: name, sex, NIK and telephone numbers as a register writes them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from lokal import parse_nik, parse_phone

from clients.importing.values.text import Cell, clean, is_blank, squash
from clients.terms import Sex

ALIAS = re.compile(r"\s*(?:\b(?:alias|als)\b\.?|@|\ba\s?\.\s?k\s?\.\s?a\b\.?)\s*:?\s*", re.IGNORECASE)
LATE = re.compile(r"\(\s*alm(?:arhum)?h?\s*\.?\s*\)|\balmh?\b\.?", re.IGNORECASE)
SEXES = {
    "L": Sex.MALE, "LK": Sex.MALE, "LAKI": Sex.MALE, "LAKILAKI": Sex.MALE, "PRIA": Sex.MALE, "M": Sex.MALE,
    "COWOK": Sex.MALE, "LL": Sex.MALE, "LKLK": Sex.MALE, "LAKI2": Sex.MALE, "P": Sex.FEMALE, "PR": Sex.FEMALE,
    "PEREMPUAN": Sex.FEMALE, "WANITA": Sex.FEMALE, "W": Sex.FEMALE, "F": Sex.FEMALE, "PRP": Sex.FEMALE,
    "PEREMP": Sex.FEMALE,
}  # fmt: skip
SON = re.compile(r"\b(?:bin|b)\b\.?\s", re.IGNORECASE)
DAUGHTER = re.compile(r"\b(?:binti|bt|bte|br|boru)\b\.?\s", re.IGNORECASE)
PHONE_BREAK = re.compile(r"[/,;&|\n]|\bdan\b|\batau\b", re.IGNORECASE)
PHONE_DIGITS = re.compile(r"[+(]?\d[\d\s().+-]*\d")
NIK_LENGTH = 16
LONGEST_NAME, LONGEST_ALIAS = 150, 100


class NikProblem(StrEnum):
    """Why a cell gives no NIK."""

    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class ReadNik:
    """A NIK of 16 digits, or why there is none."""

    value: str = ""
    problem: NikProblem | None = None


@dataclass(frozen=True, slots=True)
class ReadPhones:
    """The numbers of a cell in E.164 with who holds each ("istri"), and whether something in it was no number."""

    numbers: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()
    is_unclear: bool = False


def read_name(cell: Cell) -> tuple[str, str]:
    """Name and alias. Titles and bin/binti stay; "(Alm)" says that the father is dead and goes."""
    text = LATE.sub(" ", clean(cell))
    name, _, alias = (part.strip(" ,()") for part in _partition(text))
    return " ".join(name.split())[:LONGEST_NAME], " ".join(alias.split())[:LONGEST_ALIAS]


def _partition(text: str) -> tuple[str, str, str]:
    match = ALIAS.search(text)
    if match is None:
        return text, "", ""
    return text[: match.start()], match.group(), ALIAS.sub(" / ", text[match.end() :])


def read_sex(cell: Cell) -> str:
    """L, P, or "" when the cell does not say."""
    return SEXES.get(squash(clean(cell)), "")


def sex_of_name(name: str) -> str:
    """What bin, binti, br. or boru in the name tell."""
    if DAUGHTER.search(name):
        return Sex.FEMALE
    return Sex.MALE if SON.search(name) else ""


def read_nik(cell: Cell) -> ReadNik:
    """The NIK. A 16-digit number in a numeric cell is not one: Excel has kept 15 of its digits."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return ReadNik(problem=NikProblem.UNREADABLE)
    text = clean(cell)
    if is_blank(text):
        return ReadNik(problem=NikProblem.MISSING)
    digits = re.sub(r"[\s'’`´.\-]", "", text)
    if len(digits) != NIK_LENGTH or not (digits.isascii() and digits.isdigit()):
        return ReadNik(problem=NikProblem.UNREADABLE)
    return ReadNik(digits)


@dataclass(frozen=True, slots=True)
class NikFacts:
    """What a NIK says of its holder: day, month and two digits of the year of birth, and the sex."""

    day: int
    month: int
    year: int
    sex: str


def facts_of(nik: str) -> NikFacts | None:
    """What the NIK says; None when its birth date is none. Day + 40 means a woman."""
    if not parse_nik(nik).birth_date:
        return None
    day = int(nik[6:8])
    return NikFacts(
        day - 40 if day > 40 else day, int(nik[8:10]), int(nik[10:12]), Sex.FEMALE if day > 40 else Sex.MALE
    )


def read_phones(cell: Cell) -> ReadPhones:
    """Every number in a cell that can be read. "tidak ada" and a dash are no numbers and no fault."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        digits = clean(cell)
        cell = digits if digits.startswith(("0", "62")) else f"0{digits}"
    text = clean(cell)
    if is_blank(text):
        return ReadPhones()
    whole = parse_phone(text)
    if whole.valid and whole.e164:
        return ReadPhones((whole.e164,), ("",))
    numbers: list[str] = []
    holders: list[str] = []
    unclear = False
    for piece in PHONE_BREAK.split(str(cell)[:400]):
        number, holder, is_readable = _read_phone(clean(piece))
        unclear = unclear or not is_readable
        if number and number not in numbers:
            numbers.append(number)
            holders.append(holder)
    return ReadPhones(tuple(numbers), tuple(holders), unclear)


def _read_phone(piece: str) -> tuple[str, str, bool]:
    """The number in one piece of a cell, who holds it, and whether the piece could be read at all."""
    if not piece:
        return "", "", True
    match = PHONE_DIGITS.search(piece)
    if match is None:
        return "", "", False
    info = parse_phone(match.group())
    if not info.valid or not info.e164:
        return "", "", False
    rest = re.sub(
        r"\b(?:wa|hp|tlp|telp|telepon|no|nomor|ponsel|an)\b\.?:?|\ba\.\s?n\.?",
        " ",
        piece.replace(match.group(), " "),
        flags=re.IGNORECASE,
    )
    return info.e164, " ".join(rest.strip(" ().:-").split())[:100], True
