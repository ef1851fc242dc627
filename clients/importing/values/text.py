"""Cells as text: what counts as blank, as "the same as above", and how words are compared."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from functools import lru_cache

Cell = str | float | int | bool | date | datetime | time | timedelta | None

LONGEST_CELL = 32_767  # letters that Excel itself lets into a cell
LONGEST_TEXT = 4000  # of what is understood; a note is kept whole
BLANKS = frozenset(
    {
        "", "TIDAKADA", "TDKADA", "TAKADA", "TIDAKPUNYA", "BELUMADA", "BLMADA", "BLMADAKTP", "BELUMADAKTP", "BELUM",
        "BELUMPUNYA", "KOSONG", "NIHIL", "NA", "NULL", "NONE", "MENYUSUL", "BELUMDIKETAHUI", "TIDAKDIKETAHUI",
        "TIDAKTAHU", "TDKTAHU", "DALAMPROSES", "DLMPROSES",
    }
)  # fmt: skip
DITTOS = frozenset({"SDA", "IDEM", "ID", "SAMA", "SAMADENGANDIATAS", "SAMASEPERTIDIATAS", "SEDA"})
DITTO_STARTS = frozenset("SsIi")
DITTO_SIGNS = frozenset({'"', "''", "``", "”", "“", "〃", ",,", "„", '-"-', "-''-", "-”-"})
SPACES = re.compile(r"[\s\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+")
NO_LETTER = re.compile(r"[^A-Z0-9]+")
LONGEST_BLANK = 24  # characters; longer texts always say something
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def raw_text(value: Cell) -> str:
    """The cell as a person reads it, line breaks kept: 49.0 is "49", a date is day first."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < 1e17 else repr(value)
    if isinstance(value, datetime):
        return value.strftime("%d-%m-%Y") if value.time() == time() else value.strftime("%d-%m-%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d-%m-%Y")
    return CONTROL.sub("", str(value))[:LONGEST_TEXT].encode("utf-8", "ignore").decode()


def clean(value: Cell) -> str:
    """The cell on one line: non-breaking, double and outer spaces become one or none."""
    if type(value) is str:
        if value.isascii() and value.isprintable() and "  " not in value and len(value) < LONGEST_TEXT:
            return value.strip()
    return SPACES.sub(" ", raw_text(value)).strip()


@lru_cache(maxsize=50_000)
def squash(text: str) -> str:
    """Letters and digits alone, in capitals and without accents: "To' Bulung" and "TOBULUNG" are one name."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
    return NO_LETTER.sub("", text.upper())


def words(text: str) -> list[str]:
    """Runs of letters and digits, in capitals."""
    return re.findall(r"[A-Z0-9]+", text.upper())


def is_blank(text: str) -> bool:
    """Whether a cell says nothing: empty, a dash, a question mark, or words such as "belum ada"."""
    return not text or (len(text) <= LONGEST_BLANK and not text[0].isdigit() and squash(text) in BLANKS)


def is_ditto(text: str) -> bool:
    """Whether a cell repeats the one above: "sda", "idem", or ditto marks."""
    if not text or len(text) > LONGEST_BLANK or text[0].isdigit():
        return False
    return text in DITTO_SIGNS or squash(text) in DITTOS


def column_letter(index: int) -> str:
    """Excel's name of a column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def within_one_letter(written: str, right: str) -> bool:
    """Whether one letter added, left out, changed or swapped with its neighbour makes `right` of `written`."""
    if abs(len(written) - len(right)) > 1:
        return False
    start = 0
    for left, other in zip(written, right, strict=False):
        if left != other:
            break
        start += 1
    first, second = written[start:], right[start:]
    if first[1:] == second[1:] or first[1:] == second or first == second[1:]:
        return True
    return (
        len(first) > 1
        and len(second) > 1
        and first[0] == second[1]
        and first[1] == second[0]
        and first[2:] == second[2:]
    )
