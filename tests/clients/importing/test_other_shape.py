"""A register of another shape: other words, order, dates, repeated header, sections, merged and ditto cells."""

from datetime import date
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from tests.clients.importing.keys import Reading, understand

pytestmark = pytest.mark.django_db
TODAY = date(2026, 6, 30)
TITLES = [
    "Nr",
    "Klien",
    "TTL",
    "JK",
    "Kartu",
    "KTP",
    "Program",
    "Kategori",
    "TMT",
    "S/d",
    "Putusan",
    "Domisili",
    "Kontak",
]
PEOPLE = [
    [1, "Aryadipa Kusumajati", "Koba 1 Pebruari 1990", "Laki2", "1904010101909999", "1904010102909001",
     "Pemb. Bersyarat", "Dewasa", "3 Maret 2025", "3.3.2027", "Nomor 1/Pid.B/2024/PN Kba tgl 5-6-2024",
     "Desa Namang, Kec. Namang, Bateng",
     "0812 0000 1111"],
    [2, "Banyuaji Larasdipa", "Koba 2-3-91", "Pria", "1904010101909998", "'1904010203919002", "idem", "idem", 45720,
     "1 Jan 2027", "2/Pid.B/2024/PN Kba", "Desa Namang, Kec. Namang, Bateng", "-"],
]  # fmt: skip
LATER = [
    [3, "Citrani Wulandari", "Koba, 05/06/1992", "Wanita", "1904010101909997", "1904014506929003", "CB", "Dewasa",
     "20250401", "30-02-2026", "3/Pid.B/2024/PN Kba", "Desa Namang, Kec. Namang, Bateng", "gak ada"],
    [4, "Banyuaji Larasdipa", "Koba 2-3-91", "L", "", "1904010203919002", "Asimilasi", "Dewasa", "1/2/2024", "1/8/2024",
     "2/Pid.B/2024/PN Kba", "Desa Namang, Kec. Namang, Bateng", ""],
]  # fmt: skip


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    """The workbook, understood."""
    path = tmp_path / "lain.xlsx"
    with Workbook(str(path)) as workbook:
        cover = workbook.add_worksheet("Sampul")
        cover.write(0, 0, "Buku register")
        sheet = workbook.add_worksheet("2025")
        sheet.write(0, 3, "BUKU KLIEN")
        sheet.set_column(4, 4, 10, None, {"hidden": True})
        _write(sheet, 4, TITLES)
        sheet.write(5, 0, "TAHUN 2025")
        for line, person in enumerate(PEOPLE, start=6):
            _write(sheet, line, person)
        _write(sheet, 8, TITLES)
        sheet.write(9, 1, "Lanjutan semester II")
        for line, person in enumerate(LATER, start=10):
            _write(sheet, line, person)
        sheet.merge_range(10, 11, 11, 11, "Desa Namang, Kec. Namang, Bateng")
        sheet.write(13, 1, "Total")
        sheet.write(13, 2, 4)
        sheet.write(15, 9, "Mengetahui,")
        sheet.write(17, 9, "NIP. 197001011995039001")
    return understand(path, ["19.01", "19.03", "19.04", "19.05", "19.71"], TODAY)


def _write(sheet: object, line: int, cells: list[object]) -> None:
    for column, cell in enumerate(cells):
        if cell != "":
            sheet.write(line, column, cell)  # type: ignore[attr-defined]


def test_the_register_and_its_people_are_found(reading: Reading) -> None:
    assert reading.layout.sheet.name == "2025"
    assert list(reading.judgements) == [7, 8, 11, 12]


def test_the_hidden_family_card_is_not_the_nik(reading: Reading) -> None:
    assert reading.layout.sheet.hidden == {4}
    assert reading.columns["nik"] == 5


def test_dates_dittos_and_merged_cells_are_read(reading: Reading) -> None:
    first, second = reading.judgements[7].values, reading.judgements[8].values
    assert (first["birth_date"], first["ends_on"], first["judgment_date"]) == ("1990-02-01", "2027-03-03", "2024-06-05")
    assert (second["programme"], second["group"]) == ("conditional_release", "adult")
    assert (second["starts_on"], second["nik"]) == ("2025-03-04", "1904010203919002")
    assert first["phones"] == ["+6281200001111"]
    assert reading.judgements[12].values["village_code"] == first["village_code"] != ""


def test_each_row_has_its_outcome(reading: Reading) -> None:
    found = {row: (str(j.outcome), {reason.code for reason in j.reasons}) for row, j in reading.judgements.items()}
    assert found[7] == ("accept", set())
    assert found[8] == ("accept", set())
    assert found[11][0] == "accept_with_warning"
    assert "date_impossible" in found[11][1]
    assert found[12] == ("accept", {"person_repeated"})
