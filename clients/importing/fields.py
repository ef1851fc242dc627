"""What the columns of a register can mean, and the header words offices use for each."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """How the values of a column look; a guess by header is confirmed or refused by it."""

    TEXT = "text"
    NAME = "name"
    DATE = "date"
    NIK = "nik"
    PHONE = "phone"
    NUMBER = "number"
    LENGTH = "length"
    SEX = "sex"
    PROGRAMME = "programme"
    AUDIENCE = "audience"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Field:
    """One meaning of a column: its label on the mapping page, its header words in capitals, and how values look.

    A header fits when all words of one `headers` phrase stand in it; words of `never` forbid it.
    """

    code: str
    label: str
    shape: Shape
    headers: tuple[str, ...]
    never: tuple[str, ...] = ()


NOTE = "note"
"""The only meaning that several columns may have: each is kept on the case as a line of its own."""

FIELDS: tuple[Field, ...] = (
    Field(
        "row_no",
        "Nomor urut",
        Shape.NUMBER,
        ("NO", "NOMOR", "NO URUT", "NR", "URUT", "NOMOR URUT"),
        ("REG", "REGISTER"),
    ),
    Field(
        "register_no",
        "Nomor register",
        Shape.TEXT,
        ("NO REGISTER", "NOMOR REGISTER", "REGISTER", "NO REG", "REG BAPAS", "NOREG", "NO BUKU"),
        ("LAPAS", "RUTAN"),
    ),
    Field(
        "prison_register_no",
        "Nomor register Lapas atau Rutan",
        Shape.TEXT,
        ("REGISTER LAPAS", "REG LAPAS", "REGISTER RUTAN", "REG RUTAN", "REG LAPAS RUTAN"),
    ),
    Field(
        "name",
        "Nama klien",
        Shape.NAME,
        (
            "NAMA",
            "NAMA KLIEN",
            "NAMA LENGKAP",
            "NAMA TERPIDANA",
            "NAMA NARAPIDANA",
            "NAMA WBP",
            "NAMA ANAK",
            "KLIEN",
            "NAMA PELAKU",
            "IDENTITAS KLIEN",
        ),
        ("IBU", "AYAH", "PENJAMIN", "PK", "PEMBIMBING", "PETUGAS", "DESA", "TEMPAT", "LAPAS", "ORANG", "JAKSA"),
    ),
    Field("alias", "Alias", Shape.TEXT, ("ALIAS", "NAMA ALIAS", "PANGGILAN", "NAMA PANGGILAN")),
    Field(
        "sex", "Jenis kelamin", Shape.SEX, ("L P", "JENIS KELAMIN", "KELAMIN", "JK", "SEX", "LK PR", "J K", "GENDER")
    ),
    Field("birth_place", "Tempat lahir", Shape.TEXT, ("TEMPAT LAHIR", "TMP LAHIR", "TMPT LAHIR", "KOTA LAHIR")),
    Field(
        "birth",
        "Tanggal lahir (boleh bersama tempatnya)",
        Shape.DATE,
        (
            "TEMPAT TGL LAHIR",
            "TEMPAT TANGGAL LAHIR",
            "TGL LAHIR",
            "TANGGAL LAHIR",
            "TTL",
            "LAHIR",
            "TMPT TGL LHR",
            "TGL LHR",
            "KELAHIRAN",
            "TEMPAT DAN TANGGAL LAHIR",
        ),
    ),
    Field(
        "nik",
        "NIK",
        Shape.NIK,
        ("NIK", "N I K", "NO KTP", "NOMOR KTP", "KTP", "NOMOR INDUK KEPENDUDUKAN", "NO IDENTITAS", "NO NIK", "E KTP"),
        ("KK", "PENJAMIN"),
    ),
    Field(
        "kk",
        "Nomor Kartu Keluarga",
        Shape.NIK,
        ("KK", "NO KK", "NOMOR KK", "KARTU KELUARGA", "NO KARTU KELUARGA", "NKK"),
    ),
    Field("age", "Umur (disimpan sebagai catatan)", Shape.NUMBER, ("UMUR", "USIA")),
    Field(
        "address",
        "Alamat (jalan, atau lengkap dengan desa)",
        Shape.TEXT,
        (
            "ALAMAT",
            "ALAMAT LENGKAP",
            "JALAN",
            "TEMPAT TINGGAL",
            "DOMISILI",
            "ALAMAT RUMAH",
            "RT RW",
            "DUSUN",
            "ALAMAT JALAN RT RW",
            "JALAN RT RW",
            "ALAMAT TINGGAL",
        ),
        ("KEJADIAN", "PENJAMIN"),
    ),
    Field(
        "village",
        "Desa atau kelurahan",
        Shape.TEXT,
        (
            "DESA",
            "KELURAHAN",
            "DESA KEL",
            "DESA KELURAHAN",
            "KEL DESA",
            "KELURAHAN DESA",
            "DS KEL",
            "KEL",
            "GAMPONG",
            "NAGARI",
        ),
        ("KECAMATAN",),
    ),
    Field("district", "Kecamatan", Shape.TEXT, ("KECAMATAN", "KEC", "DISTRIK")),
    Field(
        "regency",
        "Kabupaten atau kota",
        Shape.TEXT,
        ("KAB KOTA", "KABUPATEN", "KOTA", "KABUPATEN KOTA", "KAB", "KOTA KABUPATEN", "KOTA KAB"),
        ("LAHIR",),
    ),
    Field(
        "phone",
        "Nomor telepon",
        Shape.PHONE,
        (
            "NO HP",
            "HP",
            "TELP",
            "TELEPON",
            "TELP WA",
            "WA",
            "NO TELP",
            "NOMOR HP",
            "KONTAK",
            "WHATSAPP",
            "NO WA",
            "HANDPHONE",
            "TELP HP",
            "NO TELEPON",
            "NOMOR TELEPON",
            "PONSEL",
            "NOMOR WA",
        ),
        ("PENJAMIN",),
    ),
    Field("religion", "Agama", Shape.TEXT, ("AGAMA",)),
    Field("education", "Pendidikan", Shape.TEXT, ("PENDIDIKAN", "PENDIDIKAN TERAKHIR")),
    Field(
        "occupation",
        "Pekerjaan",
        Shape.TEXT,
        ("PEKERJAAN", "KERJA", "MATA PENCAHARIAN", "PROFESI"),
        ("SOSIAL", "TEMPAT"),
    ),
    Field(
        "offence",
        "Tindak pidana dan pasal",
        Shape.TEXT,
        (
            "PERKARA",
            "PASAL",
            "TINDAK PIDANA",
            "PERKARA PASAL",
            "KASUS",
            "JENIS PERKARA",
            "PASAL YANG DILANGGAR",
            "JENIS KEJAHATAN",
            "DELIK",
            "TINDAK PIDANA PASAL",
            "PELANGGARAN",
        ),
        ("TGL", "TANGGAL", "NO", "NOMOR", "ANCAMAN", "WAKTU"),
    ),
    Field(
        "offence_on",
        "Tanggal tindak pidana",
        Shape.DATE,
        (
            "TGL TINDAK PIDANA",
            "TANGGAL TINDAK PIDANA",
            "TGL KEJADIAN",
            "TANGGAL KEJADIAN",
            "TGL PERKARA",
            "WAKTU KEJADIAN",
            "TEMPUS",
            "TGL PERBUATAN",
            "TANGGAL PERBUATAN",
            "KEJADIAN",
            "TEMPUS DELICTI",
        ),
    ),
    Field(
        "judgment_no",
        "Nomor putusan atau penetapan",
        Shape.PAPER,
        (
            "NO PUTUSAN",
            "NOMOR PUTUSAN",
            "PUTUSAN",
            "PUTUSAN PENETAPAN NOMOR",
            "PENETAPAN",
            "NO PENETAPAN",
            "PUTUSAN NOMOR",
            "NOMOR PENETAPAN",
            "PUTUSAN PENGADILAN",
            "PUTUSAN NO",
            "PERKARA NOMOR",
            "NO PERKARA",
            "NOMOR PERKARA",
        ),
        ("TGL", "TANGGAL", "ISI", "AMAR"),
    ),
    Field(
        "judgment_on",
        "Tanggal putusan atau penetapan",
        Shape.DATE,
        (
            "TGL PUTUSAN",
            "TANGGAL PUTUSAN",
            "PUTUSAN TANGGAL",
            "PUTUSAN PENETAPAN TANGGAL",
            "TGL PENETAPAN",
            "PUTUSAN TGL",
            "TANGGAL PENETAPAN",
            "VONIS TANGGAL",
            "TGL VONIS",
        ),
    ),
    Field(
        "audience",
        "Dewasa atau Anak",
        Shape.AUDIENCE,
        (
            "DWS ANAK",
            "DEWASA ANAK",
            "ANAK DEWASA",
            "KELOMPOK",
            "GOLONGAN",
            "KATEGORI",
            "KATEGORI KLIEN",
            "KELOMPOK UMUR",
            "D A",
        ),
    ),
    Field(
        "programme",
        "Jenis bimbingan",
        Shape.PROGRAMME,
        (
            "JENIS BIMBINGAN",
            "PROGRAM",
            "JENIS PIDANA",
            "JENIS PROGRAM",
            "JENIS KLIEN",
            "BIMBINGAN",
            "INTEGRASI",
            "PROGRAM INTEGRASI",
            "STATUS KLIEN",
            "JENIS LAYANAN",
            "JENIS PEMBIMBINGAN",
            "JENIS INTEGRASI",
            "JENIS PUTUSAN",
        ),
        ("MASA", "MULAI", "BERAKHIR", "LAMA", "TGL", "TANGGAL", "PEMBIMBING"),
    ),
    Field(
        "decree_no",
        "Nomor surat keputusan",
        Shape.PAPER,
        ("NO SK", "SK", "NOMOR SK", "SURAT KEPUTUSAN", "SK PB CB", "NO SK PB", "SK INTEGRASI", "NOMOR SURAT KEPUTUSAN"),
        ("TGL", "TANGGAL"),
    ),
    Field("decree_on", "Tanggal surat keputusan", Shape.DATE, ("TGL SK", "TANGGAL SK", "SK TANGGAL", "SK TGL")),
    Field(
        "starts_on",
        "Mulai bimbingan (boleh bersama akhirnya)",
        Shape.DATE,
        (
            "MULAI",
            "MULAI BIMBINGAN",
            "TGL MULAI",
            "TANGGAL MULAI",
            "MASA BIMBINGAN MULAI",
            "TMT",
            "AWAL BIMBINGAN",
            "MASA BIMBINGAN",
            "AWAL",
            "TGL TERIMA",
            "TANGGAL MULAI BIMBINGAN",
            "DARI",
            "MASA BIMBINGAN DARI",
        ),
    ),
    Field(
        "length",
        "Lama bimbingan (disimpan sebagai catatan)",
        Shape.LENGTH,
        ("LAMA", "LAMA BIMBINGAN", "MASA BIMBINGAN LAMA", "LAMANYA"),
        ("PIDANA",),
    ),
    Field(
        "ends_on",
        "Akhir bimbingan",
        Shape.DATE,
        (
            "BERAKHIR",
            "AKHIR",
            "AKHIR BIMBINGAN",
            "SELESAI",
            "TGL BERAKHIR",
            "TANGGAL BERAKHIR",
            "BATAS SELESAI",
            "SAMPAI",
            "TGL SELESAI",
            "TANGGAL SELESAI",
            "MASA BIMBINGAN BERAKHIR",
            "EXPIRASI",
            "BEBAS",
            "S D",
            "TGL AKHIR",
            "HABIS",
            "MASA BIMBINGAN SAMPAI",
            "AKHIR MASA BIMBINGAN",
        ),
    ),
    Field(
        "guarantor",
        "Penjamin (boleh bersama hubungannya)",
        Shape.TEXT,
        ("PENJAMIN", "NAMA PENJAMIN", "KELUARGA PENJAMIN"),
        ("HP", "TELP", "TELEPON", "WA", "NIK", "KTP", "ALAMAT", "HUBUNGAN", "HUB"),
    ),
    Field(
        "guarantor_relation",
        "Hubungan penjamin dengan klien",
        Shape.TEXT,
        ("HUBUNGAN PENJAMIN", "HUBUNGAN DENGAN KLIEN", "HUBUNGAN KELUARGA", "HUB KELUARGA", "HUB DGN KLIEN"),
    ),
    Field(
        "guarantor_phone",
        "Nomor telepon penjamin",
        Shape.PHONE,
        ("HP PENJAMIN", "NO HP PENJAMIN", "TELP PENJAMIN", "TELEPON PENJAMIN", "WA PENJAMIN", "NO TELP PENJAMIN"),
    ),
    Field("guarantor_nik", "NIK penjamin", Shape.NIK, ("NIK PENJAMIN", "KTP PENJAMIN", "NO KTP PENJAMIN")),
    Field("guarantor_address", "Alamat penjamin", Shape.TEXT, ("ALAMAT PENJAMIN",)),
    Field(
        "officer",
        "Pembimbing Kemasyarakatan",
        Shape.TEXT,
        (
            "PK",
            "NAMA PK",
            "PEMBIMBING",
            "PEMBIMBING KEMASYARAKATAN",
            "PETUGAS",
            "PK PEMBIMBING",
            "PETUGAS PK",
            "PK APK",
            "PK PENDAMPING",
        ),
    ),
    Field(NOTE, "Catatan pada perkara (boleh beberapa kolom)", Shape.TEXT, ("KET", "KETERANGAN", "CATATAN")),
)

IDENTIFYING = frozenset(
    {"name", "nik", "birth", "programme", "judgment_no", "starts_on", "village", "address", "phone", "sex"}
)
"""A row with at least three of these is data."""

_further: list[Field] = []
_fields_by_code: dict[str, Field] = {field.code: field for field in FIELDS}


def register_fields(fields: Iterable[Field]) -> None:
    """Adds what a programme of a higher app needs; called from its AppConfig.ready()."""
    for field in fields:
        if field.code not in _fields_by_code:
            _further.append(field)
            _fields_by_code[field.code] = field


def all_fields() -> tuple[Field, ...]:
    """Every meaning a column can have."""
    return (*FIELDS, *_further)


def field_called(code: str) -> Field | None:
    """The field of a code, if it is one."""
    return _fields_by_code.get(code)
