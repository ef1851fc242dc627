"""What the cells of one row say, and what is wrong or doubtful in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.formats import date_format

from clients.importing.duplicates import Twin, sound_of
from clients.importing.extensions import Values, programmes
from clients.importing.guarantors import read_guarantor
from clients.importing.reasons import Outcome, Reason, Weight, outcome_of
from clients.importing.values.amounts import read_length
from clients.importing.values.dates import DateProblem, ReadDate, read_date, read_period
from clients.importing.values.identity import (
    NikProblem,
    facts_of,
    read_name,
    read_nik,
    read_phones,
    read_sex,
    sex_of_name,
)
from clients.importing.values.papers import dated_tail, read_paper_number
from clients.importing.values.programmes import read_audience, read_programme
from clients.importing.values.text import Cell, clean, is_blank
from clients.importing.villages import VillageIndex, VillageProblem
from clients.rules.person import is_child_on
from clients.terms import ADULT_ONLY_KINDS, CHILD_ONLY_KINDS, Audience, Sex, SupervisionKind

JUDGMENT_REQUIRED = frozenset(
    {
        SupervisionKind.SUPERVISION_SENTENCE,
        SupervisionKind.SOCIAL_WORK_SENTENCE,
        SupervisionKind.CHILD_COMMUNITY_SERVICE,
    }
)
DATE_FIELDS = {
    "offence_on": "offence_date",
    "judgment_on": "judgment_date",
    "decree_on": "decree_date",
    "starts_on": "starts_on",
    "ends_on": "ends_on",
}
"""Columns of dates other than the birth date, and the value each gives."""
NO_PLACE = frozenset({DateProblem.BLANK, DateProblem.UNREADABLE})
TEXT_FIELDS = (
    "register_no",
    "prison_register_no",
    "occupation",
    "religion",
    "education",
    "offence",
    "officer",
)


@dataclass(slots=True)
class Judgement:
    """A row as understood: its values, the reasons found, and the outcome that follows."""

    values: Values
    reasons: list[Reason] = field(default_factory=list)

    @property
    def outcome(self) -> Outcome:
        """The worst reason decides."""
        return outcome_of(self.reasons)


@dataclass(slots=True)
class RowJudge:
    """Judges the rows of one register on one day, with the villages of one office."""

    villages: VillageIndex
    today: date
    titles: Mapping[str, str] = field(default_factory=dict)
    """Title of each field's column; its words say what a bare number counts."""

    def judge(self, cells: Mapping[str, Cell], *, nik_above: str = "") -> Judgement:
        """Everything about the row that needs no other row, but for the NIK of the row above."""
        result = Judgement(values={})
        self._identity(cells, result)
        self._place(cells, result)
        self._case(cells, result)
        for programme in programmes():
            result.values.update(programme.read(cells, self.titles))
            result.reasons.extend(programme.check(result.values))
        self._nik(cells, result, nik_above)
        self._age(result)
        return result

    def _identity(self, cells: Mapping[str, Cell], result: Judgement) -> None:
        values, reasons = result.values, result.reasons
        name, alias = read_name(cells.get("name"))
        if is_blank(name):
            name = ""
            reasons.append(Reason("required_missing", Weight.REFUSE, "Nama klien kosong. Tulis namanya.", "name"))
        values["name"] = name or None
        values["alias"] = alias or read_name(cells.get("alias"))[0] or None
        self._birth(cells, result)
        phones = read_phones(cells.get("phone"))
        values["phones"] = list(phones.numbers)
        values["phone_holders"] = list(phones.holders)
        if phones.is_unclear:
            message = "Isi sel ini bukan nomor telepon yang utuh; nomor yang terbaca tetap dicatat."
            reasons.append(Reason("phone_unreadable", Weight.WARN, message, "phone"))
        nik = read_nik(cells.get("nik"))
        values["nik"] = nik.value or None
        values["sex"] = read_sex(cells.get("sex")) or _sex_of_nik(nik.value) or sex_of_name(name) or None
        kk = read_nik(cells.get("kk"))
        values["kk"] = kk.value or None
        for code in TEXT_FIELDS:
            text = clean(cells.get(code))
            values[code] = None if is_blank(text) else text[:250]
        values["vouched_by"] = read_guarantor(cells) or None

    def _birth(self, cells: Mapping[str, Cell], result: Judgement) -> None:
        """The birth date, and the place where the same cell holds it."""
        read = read_date(cells.get("birth"), pivot=self.today.year % 100)
        place = clean(cells.get("birth_place")) or ("" if read.problem in NO_PLACE else read.rest)
        place = place.removesuffix("tgl").removesuffix("tgl.").strip(" ,/.;-")
        result.values["birth_place"] = None if is_blank(place) or any(s.isdigit() for s in place) else place[:80]
        result.values["birth_date"] = None
        match read.problem:
            case None if read.value is not None and read.value > self.today:
                message = f"Tanggal lahir {date_format(read.value, 'j F Y')} belum tiba. Periksa tahunnya pada KTP."
                result.reasons.append(Reason("birth_date_in_future", Weight.DOUBT, message, "birth"))
            case None:
                result.values["birth_date"] = read.value.isoformat() if read.value else None
            case DateProblem.BLANK:
                message = "Tanggal lahir kosong. Isi menurut KTP atau putusan."
                result.reasons.append(Reason("required_missing", Weight.WARN, message, "birth"))
            case DateProblem.PARTIAL:
                message = "Hanya tahun atau umur yang tertulis. Isi tanggal lahir lengkap."
                result.reasons.append(Reason("required_missing", Weight.WARN, message, "birth"))
            case _:
                result.reasons.append(_no_such_date(read, cells.get("birth"), "birth"))

    def _place(self, cells: Mapping[str, Cell], result: Judgement) -> None:
        asked = [cells.get(code) for code in ("village", "district", "regency", "address")]
        place = self.villages.place_of(*asked)
        found = self.villages.find(place)
        result.values["village_code"] = found.code or None
        result.values["address"] = clean(cells.get("address"))[:250] or None
        column = "village" if clean(cells.get("village")) else "address"
        match found.problem:
            case VillageProblem.MISSPELT:
                message = f"Dibaca sebagai {self.villages.labels[found.code]}. Periksa apakah benar."
                result.reasons.append(Reason("village_misspelt", Weight.WARN, message, column))
            case VillageProblem.AMBIGUOUS:
                message = "Lebih dari satu desa bernama ini dan kecamatannya tidak jelas. Tulis juga kecamatannya."
                result.reasons.append(Reason("village_ambiguous", Weight.WARN, message, column))
            case VillageProblem.UNKNOWN:
                message = "Tidak ada desa atau kelurahan bernama ini di wilayah kerja kantor."
                result.reasons.append(Reason("village_unknown", Weight.WARN, message, column))
            case VillageProblem.BLANK:
                message = "Desa atau kelurahan kosong."
                result.reasons.append(Reason("village_unknown", Weight.WARN, message, column))

    def _case(self, cells: Mapping[str, Cell], result: Judgement) -> None:
        values, reasons = result.values, result.reasons
        group = read_audience(cells.get("audience"))
        kind = read_programme(cells.get("programme"), group)
        values["programme"] = kind or None
        values["group"] = group or (
            None if not kind else Audience.CHILD if kind in CHILD_ONLY_KINDS else Audience.ADULT
        )
        if not kind:
            message = "Program ini tidak dikenal atau artinya ganda. Tulis lengkap, misalnya Pembebasan bersyarat."
            reasons.append(Reason("programme_unknown", Weight.REFUSE, message, "programme"))
        elif (kind in CHILD_ONLY_KINDS and group == Audience.ADULT) or (
            kind in ADULT_ONLY_KINDS and group == Audience.CHILD
        ):
            label = SupervisionKind(kind).label
            message = f"{label} tidak ada untuk {Audience(group).label.lower()}. Periksa program atau kelompoknya."
            reasons.append(Reason("programme_not_for_group", Weight.REFUSE, message, "audience"))
        starts, ends = read_period(cells.get("starts_on"))
        read = {
            "starts_on": starts,
            "ends_on": cells.get("ends_on") if not is_blank(clean(cells.get("ends_on"))) else ends,
            "judgment_on": cells.get("judgment_on") or dated_tail(cells.get("judgment_no")),
            "decree_on": cells.get("decree_on") or dated_tail(cells.get("decree_no")),
            "offence_on": cells.get("offence_on"),
        }
        for code, name in DATE_FIELDS.items():
            values[name] = self._date(read[code], code, reasons)
        if values["ends_on"] and values["starts_on"] and values["ends_on"] < values["starts_on"]:
            message = "Akhir bimbingan lebih awal daripada mulainya."
            reasons.append(Reason("end_before_start", Weight.REFUSE, message, "ends_on"))
        length = read_length(
            cells.get("length"), bare_unit="day" if "HARI" in self.titles.get("length", "").upper() else "month"
        )
        values["length_months"] = length.months if length else None
        values["length_days"] = length.days if length else None
        values["decree_no"] = read_paper_number(cells.get("decree_no")) or None
        values["judgment_no"] = read_paper_number(cells.get("judgment_no")) or None
        if not values["judgment_no"]:
            reasons.append(_judgment_missing(kind))

    def _date(self, cell: Cell, code: str, reasons: list[Reason]) -> str | None:
        read = read_date(cell)
        if read.value is not None:
            return read.value.isoformat()
        if read.problem in {DateProblem.IMPOSSIBLE, DateProblem.UNREADABLE, DateProblem.PARTIAL}:
            reasons.append(_no_such_date(read, cell, code))
        return None

    def _nik(self, cells: Mapping[str, Cell], result: Judgement, nik_above: str) -> None:
        read = read_nik(cells.get("nik"))
        if read.problem == NikProblem.MISSING:
            message = "NIK belum ada. Klien tetap dapat diimpor; lengkapi kemudian."
            result.reasons.append(Reason("nik_missing", Weight.NOTE, message, "nik"))
            return
        if read.problem == NikProblem.UNREADABLE:
            result.reasons.append(Reason("nik_unreadable", Weight.WARN, _unreadable_nik(cells.get("nik")), "nik"))
            return
        contradiction = _contradiction(read.value, result.values, read_sex(cells.get("sex")))
        if contradiction:
            is_copy = bool(nik_above) and nik_above == read.value
            message = f"{contradiction} NIK ini sama dengan baris di atasnya." if is_copy else contradiction
            result.reasons.append(Reason("nik_mismatch", Weight.DOUBT if is_copy else Weight.WARN, message, "nik"))
            result.values["nik_is_copied"] = is_copy

    def _age(self, result: Judgement) -> None:
        values = result.values
        if values["group"] != Audience.ADULT or not values["birth_date"] or not values["offence_date"]:
            return
        born, offence = date.fromisoformat(values["birth_date"]), date.fromisoformat(values["offence_date"])
        if not is_child_on(born, offence):
            return
        weight = Weight.REFUSE if values["programme"] == SupervisionKind.SOCIAL_WORK_SENTENCE else Weight.DOUBT
        message = (
            f"Pada tanggal tindak pidana ({date_format(offence, 'j F Y')}) umurnya belum 18 tahun, "
            "tetapi dicatat sebagai dewasa."
        )
        result.reasons.append(Reason("minor_in_adult_programme", weight, message, "birth"))


def twin_of(values: Values, excel_row: int) -> Twin:
    """What of a row is compared with other rows to find the same person and the same case."""
    return Twin(
        row=excel_row,
        nik="" if values.get("nik_is_copied") else values.get("nik") or "",
        name=sound_of(values.get("name") or ""),
        birth_date=values.get("birth_date") or "",
        programme=values.get("programme") or "",
        starts_on=values.get("starts_on") or "",
    )


def _sex_of_nik(nik: str) -> str:
    facts = facts_of(nik) if nik else None
    return facts.sex if facts else ""


def _contradiction(nik: str, values: Mapping[str, Any], sex: str) -> str:
    """How the NIK contradicts the columns, or "". A NIK keeps two digits of the year."""
    facts = facts_of(nik)
    if facts is None:
        return "Angka tanggal lahir di dalam NIK ini tidak ada di kalender."
    if values["birth_date"]:
        born = date.fromisoformat(values["birth_date"])
        if (facts.day, facts.month, facts.year) != (born.day, born.month, born.year % 100):
            written = f"{facts.day:02d}-{facts.month:02d}-{facts.year:02d}"
            return f"NIK memuat tanggal lahir {written}, sedangkan kolomnya {date_format(born, 'j F Y')}."
    if sex and sex != facts.sex:
        return f"Menurut NIK ini {Sex(facts.sex).label.lower()}, sedangkan kolomnya {Sex(sex).label.lower()}."
    return ""


def _unreadable_nik(cell: Cell) -> str:
    if isinstance(cell, float):
        return "Excel menyimpan NIK ini sebagai angka, sehingga angka terakhirnya hilang. Tulis ulang dari KTP."
    return "NIK harus 16 angka. Tulis ulang dari KTP."


def _no_such_date(read: ReadDate, cell: Cell, code: str) -> Reason:
    shown = clean(cell)[:40]
    if read.problem == DateProblem.IMPOSSIBLE:
        return Reason("date_impossible", Weight.DOUBT, f'Tanggal "{shown}" tidak ada di kalender.', code)
    return Reason("date_impossible", Weight.DOUBT, f'"{shown}" tidak terbaca sebagai tanggal lengkap.', code)


def _judgment_missing(kind: str) -> Reason:
    if kind in JUDGMENT_REQUIRED:
        message = "Pidana ini tidak dapat didaftarkan tanpa nomor putusan."
        return Reason("judgment_missing", Weight.REFUSE, message, "judgment_no")
    if kind == SupervisionKind.DIVERSION:
        return Reason("judgment_missing", Weight.NOTE, "Nomor penetapan diversi belum ada.", "judgment_no")
    return Reason("judgment_missing", Weight.WARN, "Nomor putusan atau penetapan belum ada.", "judgment_no")
