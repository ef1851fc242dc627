"""Which village of the office's regencies the words of a register mean."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Self

from django.db.models import QuerySet

from accounts.models import Office
from clients.importing.values.text import Cell, clean, is_blank, squash, within_one_letter, words
from villages.models import Regency, Village

VILLAGE_MARK = r"(?:desa|ds|dsa|kelurahan|kel|lurah|gampong|nagari|kampung|kmp)"
DISTRICT_MARK = r"(?:kecamatan|kec|distrik)"
REGENCY_MARK = r"(?:kabupaten|kab|kota)"
PREFIX = re.compile(rf"^(?:{VILLAGE_MARK}|{DISTRICT_MARK}|kabupaten|kab|kota)\b\.?\s*[:/]?\s*(?=\w)", re.IGNORECASE)
MARKED = re.compile(rf"\b({VILLAGE_MARK}|{DISTRICT_MARK}|{REGENCY_MARK})\b\.?\s*", re.IGNORECASE)
STREET = re.compile(
    r"^(?:jl|jln|jalan|gg|gang|dusun|dsn|lingkungan|lingk|rt|rw|no|blok|perum|komplek|kp)\b", re.IGNORECASE
)
MAIN_REGENCY = "INDUK"  # the regency others were split from


class VillageProblem(StrEnum):
    """Why a text names no village for certain."""

    BLANK = "blank"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"
    MISSPELT = "misspelt"


@dataclass(frozen=True, slots=True)
class Place:
    """The words of an address that name a village, sub-district and regency."""

    village: str = ""
    district: str = ""
    regency: str = ""


@dataclass(frozen=True, slots=True)
class ReadVillage:
    """The code of the village meant; `candidates` are the codes of those that may be meant, when several are."""

    code: str = ""
    problem: VillageProblem | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    code: str
    name: str
    district: str
    regency: str


class VillageIndex:
    """All villages of some regencies by the letters of their names; read once for a whole workbook."""

    def __init__(self, entries: Iterable[tuple[str, str, str, str]], regencies: dict[str, str]) -> None:
        """`entries` are code, village, district name and regency code; `regencies` names by code."""
        self._by_name: dict[str, list[_Entry]] = defaultdict(list)
        self._by_district: dict[str, list[_Entry]] = defaultdict(list)
        self._districts: dict[str, set[str]] = defaultdict(set)
        self._regencies = {code: _without_prefix(name) for code, name in regencies.items()}
        self.labels: dict[str, str] = {}
        for code, name, district, regency in entries:
            entry = _Entry(code, squash(name), code[:8], regency)
            self._by_name[entry.name].append(entry)
            self._by_district[entry.district].append(entry)
            self._districts[squash(district)].add(entry.district)
            self.labels[code] = f"{name}, Kec. {district}, {regencies[regency]}"
        self.find = lru_cache(maxsize=20_000)(self._find)

    @classmethod
    def of_office(cls, office: Office) -> Self:
        """The villages that exist today in the regencies of one office."""
        return cls.of_regencies(Regency.objects.filter(office=office))

    @classmethod
    def of_regencies(cls, regencies: QuerySet[Regency]) -> Self:
        """The villages that exist today in these regencies."""
        names = dict(regencies.values_list("code", "name"))
        rows = Village.objects.current().filter(district__regency__in=list(names))
        columns = rows.values_list("code", "name", "district__name", "district__regency_id")
        return cls(columns.iterator(chunk_size=5000), names)

    def place_of(self, village: Cell, district: Cell, regency: Cell, address: Cell) -> Place:
        """The place named by separate columns, or by one full address where a column is missing or blank."""
        given = Place(clean(village), clean(district), clean(regency))
        if given.village or is_blank(clean(address)):
            return given
        parts = split_address(clean(address))
        return Place(parts.village, given.district or parts.district, given.regency or parts.regency)

    def _find(self, place: Place) -> ReadVillage:
        """The village a place means within the regencies of this index."""
        name = squash(PREFIX.sub("", place.village))
        if not name or is_blank(place.village):
            return ReadVillage(problem=VillageProblem.BLANK)
        regencies = self._regencies_called(place.regency)
        districts = self._districts_called(place.district, regencies)
        if place.district and not districts and not place.regency:
            district, regencies = self._regency_at_end(place.district)
            districts = self._districts_called(district, regencies)
        same = self._narrowed(
            self._by_name.get(name) or self._by_name.get(squash(place.village), []), districts, regencies
        )
        if len(same) == 1:
            return ReadVillage(same[0].code)
        if same:
            return ReadVillage(problem=VillageProblem.AMBIGUOUS, candidates=tuple(entry.code for entry in same[:12]))
        return self._misspelt(name, districts, regencies)

    def _misspelt(self, name: str, districts: set[str], regencies: set[str]) -> ReadVillage:
        """The one village of the sub-district that is written almost so; without a sub-district, of the regency."""
        if len(name) < 4:
            return ReadVillage(problem=VillageProblem.UNKNOWN)
        pool = (
            [entry for district in districts for entry in self._by_district[district]]
            if districts
            else [entry for entries in self._by_name.values() for entry in entries]
        )
        alike = [e for e in self._narrowed(pool, set(), regencies) if within_one_letter(name, e.name)]
        if len(alike) == 1:
            return ReadVillage(alike[0].code, VillageProblem.MISSPELT)
        return ReadVillage(problem=VillageProblem.UNKNOWN, candidates=tuple(entry.code for entry in alike[:12]))

    @staticmethod
    def _narrowed(entries: list[_Entry], districts: set[str], regencies: set[str]) -> list[_Entry]:
        """Entries in the given districts and regencies; what is not given does not narrow."""
        rows = [e for e in entries if not districts or e.district in districts]
        return [e for e in rows if not regencies or e.regency in regencies]

    def _regencies_called(self, text: str) -> set[str]:
        """Codes of the regencies a text names, in full, without its prefix, or put together from first letters."""
        if is_blank(text):
            return set()
        is_city = bool(re.match(r"^kota\b", text, re.IGNORECASE))
        is_regency = bool(re.match(r"^kab(?:upaten)?\b", text, re.IGNORECASE))
        name = squash(PREFIX.sub("", text))
        tokens = words(PREFIX.sub("", text))
        if MAIN_REGENCY in tokens:
            name = name.replace(MAIN_REGENCY, "")
        exact = {code for code, known in self._regencies.items() if squash(known) == name}
        if len(exact) > 1 and (is_city or is_regency):
            exact = {code for code in exact if (code[3] == "7") == is_city}
        if exact:
            return exact
        short = {code for code, known in self._regencies.items() if _is_put_together(name, words(known))}
        if len(short) == 1:
            return short
        return {code for code, known in self._regencies.items() if within_one_letter(name, squash(known))}

    def _districts_called(self, text: str, regencies: set[str]) -> set[str]:
        """Codes of the districts a text names, in older or split spellings too."""
        if is_blank(text):
            return set()
        bare = PREFIX.sub("", text)
        name = squash(bare)
        exact = self._in_regencies(self._districts.get(name, set()), regencies)
        if exact or len(name) < 3:
            return exact
        for fits in (
            lambda known: within_one_letter(name, known),
            lambda known: _is_put_together(known, words(bare)),
        ):
            near = self._in_regencies(
                {c for known, codes in self._districts.items() if fits(known) for c in codes}, regencies
            )
            if near:
                return near if len(near) == 1 else set()
        return set()

    @staticmethod
    def _in_regencies(codes: set[str], regencies: set[str]) -> set[str]:
        return {code for code in codes if not regencies or code[:5] in regencies}

    def _regency_at_end(self, text: str) -> tuple[str, set[str]]:
        """ "Bua Luwu" as the district Bua and the regency Luwu, when the last words name one."""
        parts = text.split()
        for cut in range(1, len(parts)):
            regencies = self._regencies_called(" ".join(parts[cut:]))
            if regencies:
                return " ".join(parts[:cut]), regencies
        return text, set()


def split_address(text: str) -> Place:
    """The place within a full address: "Jl. Melati 3 RT 1/RW 2, Kel. Songka, Kec. Wara Selatan, Palopo"."""
    found: dict[str, str] = {}
    marks = list(MARKED.finditer(text))
    rest_after = ""
    for position, mark in enumerate(marks):
        until = marks[position + 1].start() if position + 1 < len(marks) else len(text)
        value, _, after = text[mark.end() : until].partition(",")
        word = mark.group(1).lower()
        level = (
            "district"
            if re.fullmatch(DISTRICT_MARK, word)
            else "regency"
            if re.fullmatch(REGENCY_MARK, word)
            else "village"
        )
        found[level] = f"{mark.group().strip()} {value.strip()}" if level == "regency" else value.strip(" .,")
        rest_after = after if position + 1 == len(marks) else ""
        if position == 0:
            before = text[: mark.start()]
    if not marks:
        parts = [part.strip() for part in text.split(",") if part.strip() and not STREET.match(part.strip())]
        return Place(*(parts[-3:] if len(parts) >= 3 else [parts[0] if parts else "", *parts[1:], ""][:3]))
    if "village" not in found:
        parts = [part.strip() for part in before.split(",") if part.strip() and not STREET.match(part.strip())]
        found["village"] = parts[-1] if parts else ""
    tail = [part.strip() for part in rest_after.split(",") if part.strip()]
    if tail:
        if "district" not in found and len(tail) > 1:
            found["district"] = tail[0]
        found.setdefault("regency", tail[-1] if "district" in found or len(tail) > 1 else tail[0])
    return Place(found["village"], found.get("district", ""), found.get("regency", ""))


def _without_prefix(name: str) -> str:
    return re.sub(r"^(?:kabupaten|kab\.?|kota(?: administrasi)?)\s+", "", name, flags=re.IGNORECASE)


def _is_put_together(short: str, long: list[str]) -> bool:
    """Whether `short` is made of the beginnings of all `long` words in turn: "BASEL" of "Bangka Selatan"."""
    if len(long) < 2 or len(short) < len(long) + 1 or len(short) >= sum(map(len, long)):
        return False

    def fits(rest: str, index: int) -> bool:
        if index == len(long):
            return not rest
        word = long[index]
        return any(
            rest.startswith(word[:size]) and fits(rest[size:], index + 1)
            for size in range(min(len(word), len(rest)), 0, -1)
        )

    return fits(short, 0)
