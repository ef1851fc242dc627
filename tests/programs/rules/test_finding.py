"""What gives an informant away, and what does not."""

import pytest

from programs.rules.finding import identity_in, informant_is_code


@pytest.mark.parametrize("text", [
    "NIK 1971010101900001", "1971 0101 0190 0001", "19.71.01.01.0190.0001", "hubungi 0812-3456-7890",
    "+62 812 3456 789", "6281234567890",
])  # fmt: skip
def test_a_number_of_a_person_is_refused(text: str) -> None:
    assert identity_in(text, "text")


@pytest.mark.parametrize("text", [
    "Ada 16 orang dari 3 RT", "Perkara 12/Pid.Sus/2026", "Tahun 2025 dan 2026", "Rp1.500.000 sebulan",
    "Kode 12345678901234567890",
])  # fmt: skip
def test_other_numbers_stay(text: str) -> None:
    assert identity_in(text, "text") is None


@pytest.mark.parametrize(("code", "is_code"), [
    ("W-03", True), ("K1", True), ("PK-0012", True), ("Budi", False), ("W-", False), ("03", False), ("w-03", False),
    ("BUDI SANTOSO", False),
])  # fmt: skip
def test_an_informant_is_a_code(code: str, is_code: bool) -> None:
    assert (informant_is_code(code) is None) == is_code
