"""Both public registers are understood as their keys say, row by row."""

from collections import Counter
from datetime import date

import pytest

from accounts.models import Office
from tests.clients.importing.keys import REGISTERS, disagreements, key_of, understand

pytestmark = pytest.mark.django_db
NAMES = ["register-pangkalpinang", "register-kerja-sosial-palopo"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("area", ["key", "office"])
def test_every_row_agrees_with_the_key(name: str, area: str) -> None:
    """In the regencies of the key, and in all regencies of the office, of which there may be more."""
    key = key_of(name)
    regencies = key["regencies"]
    if area == "office":
        office = Office.objects.filter(regencies__code__in=regencies).distinct().get()
        regencies = list(office.regencies.values_list("code", flat=True))
    reading = understand(REGISTERS / f"{name}.xlsx", regencies, date.fromisoformat(key["as_of"]))
    wrong = {}
    for answer in key["rows"]:
        number = answer["excel_row"]
        if answer["expected"] == "skip":
            if reading.skipped.pop(number, None) != answer["kind"]:
                wrong[number] = ["not passed over as " + answer["kind"]]
        elif found := disagreements(reading.judgements.pop(number), answer, key["fields"]):
            wrong[number] = found
    assert wrong == {}
    assert (reading.judgements, reading.skipped) == ({}, {})


@pytest.mark.parametrize("name", NAMES)
def test_header_and_columns_are_found(name: str) -> None:
    key = key_of(name)
    reading = understand(REGISTERS / f"{name}.xlsx", key["regencies"], date.fromisoformat(key["as_of"]))
    assert reading.layout.sheet.name == key["sheet"]
    assert list(reading.layout.header_rows) == sorted(set(key["header_rows"]))
    hidden = {ord(column["column"]) - 65 for column in key["columns"].values() if column["hidden"]}
    assert reading.layout.sheet.hidden == hidden
    assert Counter(reading.columns.values()).most_common(1)[0][1] == 1


def test_a_family_card_number_is_not_taken_for_a_nik() -> None:
    key = key_of("register-pangkalpinang")
    reading = understand(REGISTERS / "register-pangkalpinang.xlsx", key["regencies"], date(2026, 6, 30))
    assert (reading.columns["nik"], reading.columns["kk"]) == (5, 6)
