"""What cells say, by table; and no text whatever makes a parser fail."""

from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clients.importing.duplicates import sound_of
from clients.importing.listing import defused
from clients.importing.values.amounts import read_length, read_number
from clients.importing.values.dates import DateProblem, read_date, read_period
from clients.importing.values.identity import read_name, read_nik, read_phones, read_sex, sex_of_name
from clients.importing.values.papers import read_paper_number
from clients.importing.values.programmes import read_audience, read_programme
from clients.importing.values.text import clean, within_one_letter
from clients.importing.villages import split_address

PARSERS = [
    *(clean, read_date, read_length, read_number, read_name, read_nik, read_phones, read_sex, read_period),
    *(read_paper_number, read_programme, read_audience),
]


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("3/10/26", date(2026, 10, 3)),
        ("2018-06-15", date(2018, 6, 15)),
        ("15 Agst 2020", date(2020, 8, 15)),
        ("Tgl. 1 Nopember 2019", date(2019, 11, 1)),
        ("12-VIII-2021", date(2021, 8, 12)),
        ("17081945", date(1945, 8, 17)),
        (45720.0, date(2025, 3, 4)),
        (date(2020, 1, 2), date(2020, 1, 2)),
    ],
)
def test_dates(cell: Any, day: date) -> None:
    assert read_date(cell).value == day


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("31-02-1990", DateProblem.IMPOSSIBLE),
        ("± 45 th", DateProblem.PARTIAL),
        (1982.0, DateProblem.PARTIAL),
        ("-", DateProblem.BLANK),
        ("kapan-kapan", DateProblem.UNREADABLE),
    ],
)
def test_no_dates(cell: Any, problem: DateProblem) -> None:
    assert read_date(cell).problem == problem


def test_two_digit_years_of_birth_turn_at_the_present_year() -> None:
    assert read_date("1/2/26", pivot=26).value == date(2026, 2, 1)
    assert read_date("1/2/27", pivot=26).value == date(1927, 2, 1)


@pytest.mark.parametrize(
    ("text", "months", "days"),
    [
        ("1 th 6 bln", 18, 0),
        ("18 bulan", 18, 0),
        ("3 th 6 bln 10 hr", 42, 10),
        ("2 (dua) bulan", 2, 0),
        ("2 mgg", 0, 14),
    ],
)
def test_lengths(text: str, months: int, days: int) -> None:
    length = read_length(text)
    assert length
    assert (length.months, length.days) == (months, days)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("P.B.", "conditional_release"),
        ("Cuti Bersyarat (CB)", "conditional_leave"),
        ("PKS", "social_work_sentence"),
        ("PK", ""),
        ("PB/CB", ""),
        ("Bebas Murni", ""),
        ("Pidana dengan syarat", "conditional_sentence"),
    ],
)
def test_programmes(text: str, kind: str) -> None:
    assert read_programme(text) == kind


def test_supervision_of_a_child_is_another_programme() -> None:
    assert read_programme("Pengawasan", "child") == "child_supervision"


def test_names() -> None:
    assert read_name("H.Budi bin Tamrin (Alm) als. JEK") == ("H.Budi bin Tamrin", "JEK")
    assert read_name("Wahid @ Ucok") == ("Wahid", "Ucok")
    assert sex_of_name("Siti binti Karim") == "P"
    assert sound_of("Soedirman Tahir") == sound_of("Sudirman Tahir, S.H.")


def test_phones() -> None:
    assert read_phones(81200576294.0).numbers == ("+6281200576294",)
    both = read_phones("0812-0057-6294 / 085200123456 (istri)")
    assert (both.numbers, both.holders) == (("+6281200576294", "+6285200123456"), ("", "istri"))
    assert read_phones("08xx").is_unclear
    assert not read_phones("tidak ada").is_unclear


def test_an_excel_number_is_no_nik() -> None:
    assert read_nik(1.904010102909001e15).value == ""
    assert read_nik("'1904 0101 0290 9001").value == "1904010102909001"


def test_addresses() -> None:
    place = split_address("Jl. Melati 3 RT 1/RW 2 Kel. Songka Kec. Wara Selatan Kota Palopo")
    assert (place.village, place.district, place.regency) == ("Songka", "Wara Selatan", "Kota Palopo")


@pytest.mark.parametrize(
    ("written", "right", "is_near"),
    [("PUTH", "PUTIH", True), ("PEDNAG", "PEDANG", True), ("TANJUNK", "TANJUNG", True), ("KOBA", "NAMANG", False)],
)
def test_one_letter(written: str, right: str, is_near: bool) -> None:
    assert within_one_letter(written, right) == is_near


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "+cmd|/C calc", "-1+1", "@SUM(A1)", "\t=1"])
def test_formula_like_text_is_defused(text: str) -> None:
    assert defused(text).startswith("'")


@given(
    cell=st.one_of(
        st.text(max_size=200), st.floats(), st.integers(), st.dates(), st.datetimes(), st.none(), st.booleans()
    )
)
@example(cell="²")
@settings(max_examples=300, deadline=None)
def test_no_cell_makes_a_parser_fail(cell: Any) -> None:
    for parser in PARSERS:
        parser(cell)
    split_address(clean(cell))
