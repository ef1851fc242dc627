"""Bringing the regions of Indonesia into the database, and following them when Kemendagri renames or merges some."""

from collections.abc import Mapping
from typing import NamedTuple

from django.db import connection, models, transaction
from django.utils import timezone

from accounts.models import Office, RegionalOffice
from bapas_portal.law import DomainError
from villages.models import District, Province, Regency, Village
from villages.regions import Regions, read_province_regional_offices, read_regency_offices, read_regions

BATCH = 4_000  # rows in one INSERT


class LoadedRegions(NamedTuple):
    """How many rows there are now, and what was done to them."""

    provinces: int
    regencies: int
    districts: int
    villages: int
    created: int
    changed: int
    ended: int


@transaction.atomic
def load_regions(regions: Regions | None = None) -> LoadedRegions:
    """Creates missing regions, follows new names and postal codes, and ends villages that are gone from the data.

    A village that is gone keeps its row, since visits and sentences refer to it; it gets `valid_until`. The Bapas of
    a regency is set once: an administrator's later choice stays. Raises DomainError before the offices are loaded.
    """
    regions = regions or read_regions()
    created = _create_provinces(regions.provinces) + _create_regencies(regions.regencies)
    created += _create_named(District, "regency_id", regions.districts)
    changed = _rename(Province, regions.provinces)
    changed += _rename(Regency, regions.regencies) + _rename(District, regions.districts)
    villages_created, villages_changed = _write_villages(regions.villages)
    ended = _end_missing(regions.villages)
    if created + villages_created:
        # Fresh statistics: without them the first searches read every village.
        with connection.cursor() as cursor:
            for model in (Regency, District, Village):
                cursor.execute(f"ANALYZE {model._meta.db_table}")
    return LoadedRegions(
        provinces=Province.objects.count(),
        regencies=Regency.objects.count(),
        districts=District.objects.count(),
        villages=Village.objects.current().count(),
        created=created + villages_created,
        changed=changed + villages_changed,
        ended=ended,
    )


def parent_code(code: str) -> str:
    """The region that `code` lies in: "19.71.01" for "19.71.01.1004"."""
    return code.rpartition(".")[0]


def _create_provinces(names: Mapping[str, str]) -> int:
    known = set(Province.objects.values_list("code", flat=True))
    office_codes = read_province_regional_offices()
    office_ids = dict(RegionalOffice.objects.values_list("code", "pk"))
    missing = [
        Province(code=code, name=name, regional_office_id=_office_id(office_ids, office_codes[code]))
        for code, name in names.items()
        if code not in known
    ]
    return len(Province.objects.bulk_create(missing))


def _create_regencies(names: Mapping[str, str]) -> int:
    known = set(Regency.objects.values_list("code", flat=True))
    office_of = read_regency_offices()
    office_ids = dict(Office.objects.values_list("code", "pk"))
    missing = [
        Regency(
            code=code,
            name=name,
            province_id=parent_code(code),
            office_id=_office_id(office_ids, office_of[code].office_code),
            basis=office_of[code].basis,
        )
        for code, name in names.items()
        if code not in known
    ]
    return len(Regency.objects.bulk_create(missing))


def _office_id(office_ids: Mapping[str, int], code: str) -> int:
    try:
        return office_ids[code]
    except KeyError:
        raise DomainError(f"Kantor {code} belum ada: jalankan load_offices lebih dulu.") from None


def _create_named(model: type[models.Model], parent_column: str, names: Mapping[str, str]) -> int:
    rows = model._default_manager
    known = set(rows.values_list("code", flat=True))
    missing = [
        model(code=code, name=name, **{parent_column: parent_code(code)})
        for code, name in names.items()
        if code not in known
    ]
    return len(rows.bulk_create(missing, batch_size=BATCH))


def _rename(model: type[models.Model], names: Mapping[str, str]) -> int:
    rows = model._default_manager
    changed = [
        model(code=code, name=names[code])
        for code, name in rows.values_list("code", "name")
        if code in names and names[code] != name
    ]
    return rows.bulk_update(changed, ["name"], batch_size=BATCH) if changed else 0


def _write_villages(villages: Mapping[str, tuple[str, str]]) -> tuple[int, int]:
    known = {
        code: (name, postal_code, valid_until)
        for code, name, postal_code, valid_until in Village.objects.values_list(
            "code", "name", "postal_code", "valid_until"
        )
    }
    missing, changed = [], []
    for code, (name, postal_code) in villages.items():
        row = Village(code=code, name=name, postal_code=postal_code, district_id=parent_code(code))
        if code not in known:
            missing.append(row)
        elif known[code] != (name, postal_code, None):
            changed.append(row)
    Village.objects.bulk_create(missing, batch_size=BATCH)
    Village.objects.bulk_update(changed, ["name", "postal_code", "valid_until"], batch_size=BATCH)
    return len(missing), len(changed)


def _end_missing(villages: Mapping[str, tuple[str, str]]) -> int:
    current = Village.objects.current()
    gone = set(current.values_list("code", flat=True)) - villages.keys()
    return current.filter(code__in=gone).update(valid_until=timezone.localdate()) if gone else 0
