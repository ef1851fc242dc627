"""What a note of an interview may not hold: an informant stays secret (S0-11)."""

import re

from bapas_portal.law import Violation

NIK = re.compile(r"(?<!\d)\d(?:[ .-]?\d){15}(?!\d)")
PHONE = re.compile(r"(?<!\d)(?:\+?62|0)[ .-]?8(?:[ .-]?\d){7,11}(?!\d)")
INFORMANT = re.compile(r"^[A-Z]{1,4}-?\d{1,4}$")

SECRET = "UU 27/2022 pasal 16"  # noqa: S105 - an article, not a password


def identity_in(text: str, field: str) -> Violation | None:
    """A number of sixteen digits or a mobile number in a text names a person as surely as a name does."""
    if NIK.search(text):
        return Violation(
            "S0-11", SECRET, "Ada nomor 16 angka seperti NIK. Hapus: orangnya disebut dengan kodenya saja.", field
        )
    if PHONE.search(text):
        return Violation("S0-11", SECRET, "Ada nomor telepon. Hapus: orangnya disebut dengan kodenya saja.", field)
    return None


def informant_is_code(code: str) -> Violation | None:
    """An informant is called by letters and a number, such as W-03, never by a name."""
    if INFORMANT.match(code):
        return None
    return Violation("S0-11", "", "Tulis kode, misalnya W-03: huruf lalu angka, bukan nama.", "informant")
