"""A register of any length with invented people, to measure the import by: every NIK ends in 9001..9999."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

from xlsxwriter import Workbook

from villages.models import Village

GIVEN = ["Wirasena", "Bantolo", "Rumekso", "Sudirja", "Tirta", "Ganes", "Lokana", "Satru", "Cakra", "Pandu", "Kalingga"]
FAMILY = ["Wanaputra", "Sagarmuda", "Pandulima", "Tanjungsari", "Purwajaya", "Wilangun", "Cakrayuda", "Danurwenda"]
PROGRAMMES = ["PB", "Cuti Bersyarat", "Asimilasi", "C.M.B.", "Pembebasan Bersyarat"]
TITLES = [
    "NO", "NO. REGISTER", "NAMA KLIEN", "L/P", "TEMPAT, TGL. LAHIR", "NIK", "JALAN", "DESA / KEL.", "KECAMATAN",
    "KAB / KOTA", "NO. HP", "PERKARA / PASAL", "TGL. TINDAK PIDANA", "NO. PUTUSAN", "TGL. PUTUSAN", "DWS / ANAK",
    "JENIS BIMBINGAN", "NO. SK", "MULAI", "LAMA", "BERAKHIR", "PENJAMIN", "PK", "KET.",
]  # fmt: skip


def write_register(
    path: Path, rows: int, villages: list[Village], officers: Sequence[str] = ("",), seed: int = 7
) -> None:
    """Writes the workbook: a title, a header, and `rows` people with the usual carelessness here and there.

    The people are given to the named officers in turn.
    """
    random = Random(seed)
    with Workbook(str(path), {"constant_memory": True}) as workbook:
        day = workbook.add_format({"num_format": "dd-mm-yyyy"})
        sheet = workbook.add_worksheet("REGISTER")
        sheet.write(0, 0, "REGISTER KLIEN PEMASYARAKATAN")
        for column, title in enumerate(TITLES):
            sheet.write_string(2, column, title)
        for number in range(1, rows + 1):
            _write_person(sheet, number, random, villages, officers[number % len(officers)], day)


def _write_person(
    sheet: object, number: int, random: Random, villages: list[Village], officer: str, day: object
) -> None:
    born = date(1965, 1, 1) + timedelta(days=random.randrange(13_000))
    village = random.choice(villages)
    district = village.district
    region = f"{random.randrange(11, 92)}0{random.randrange(1, 9)}0{random.randrange(1, 9)}"
    nik = f"{region}{born:%d%m%y}{9001 + number % 999}"
    starts = date(2024, 1, 1) + timedelta(days=number % 700)
    name = f"{random.choice(GIVEN)} {random.choice(FAMILY)} {random.choice(GIVEN)} {number:x}".translate(
        str.maketrans("0123456789", "qwrtypsdgk")
    )
    cells = [
        number, f"{number:05d}/REG/{starts.year}", name, "L", f"Jakarta, {born:%d-%m-%Y}", nik,
        f"Jl. Melati No. {number % 90}",
        village.name, district.name if number % 11 else "", district.regency.name, f"0812{number:08d}"[:12],
        "Pencurian, Ps. 362 KUHP", date(2023, 5, 1), f"{number}/Pid.B/2023/PN Uji", "12 Juni 2023", "Dewasa",
        PROGRAMMES[number % 5], f"PAS-{number}.PK.05 TAHUN 2024", starts, "1 th 6 bln", starts + timedelta(days=548),
        f"{random.choice(GIVEN)} {random.choice(FAMILY)} (istri)" if number % 3 else "",
        officer, "wajib lapor" if number % 7 else "",
    ]  # fmt: skip
    for column, cell in enumerate(cells):
        if isinstance(cell, date):
            sheet.write_datetime(number + 2, column, cell, day)  # type: ignore[attr-defined]
        elif cell != "":
            sheet.write(number + 2, column, cell)  # type: ignore[attr-defined]
