"""Indonesian names: spelling that forgives, and the label that keeps a child's identity secret."""

from django.db.models import Func, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Replace, Upper

# Old and new spelling (Soekarno/Sukarno, Djoko/Joko, Tjahjo/Cahyo) and letters that sound alike.
SOUNDS_ALIKE = [
    ("OE", "U"),
    ("DJ", "J"),
    ("TJ", "C"),
    ("SJ", "SY"),
    ("NJ", "NY"),
    ("CH", "KH"),
    ("KH", "K"),
    ("AE", "AI"),
    ("PH", "F"),
    ("TH", "T"),
    ("DH", "D"),
    ("V", "F"),
    ("J", "Y"),
    ("Z", "S"),
    ("'", ""),
]


def sounding(expression: Combinable) -> Func:
    """SQL expression of how a name sounds: upper case, with spellings of one sound made one."""
    result: Func = Upper(expression)
    for written, sound in SOUNDS_ALIKE:
        result = Replace(result, Value(written), Value(sound))
    return result


def sounding_name(text: str) -> str:
    """How a name or a sentence sounds, as `sounding` has it in SQL: letters and digits alone, without spaces."""
    result = text.upper()
    for written, sound in SOUNDS_ALIKE:
        result = result.replace(written, sound)
    return "".join(sign for sign in result if sign.isalnum())


def initials(name: str) -> str:
    """ "Budi Santoso" becomes "B.S."; a name of one word gives one letter."""
    return "".join(f"{word[0].upper()}." for word in name.split() if word[0].isalnum()) or "?"
