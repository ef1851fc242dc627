"""Bringing Kanwil and Bapas of the reference data into the database, without undoing what an administrator changed."""

from typing import NamedTuple

from django.db import transaction

from accounts.models import Office, RegionalOffice
from accounts.offices import read_offices, read_regional_offices, short_code


class LoadedOffices(NamedTuple):
    """How many rows were created, and how many there are now."""

    regional_offices_created: int
    regional_offices: int
    offices_created: int
    offices: int


@transaction.atomic
def load_offices() -> LoadedOffices:
    """Creates the Kanwil and Bapas that are missing; a row that exists is left as the administrators keep it."""
    regional_offices = _create_regional_offices()
    offices = _create_offices()
    return LoadedOffices(regional_offices, RegionalOffice.objects.count(), offices, Office.objects.count())


def _create_regional_offices() -> int:
    known = set(RegionalOffice.objects.values_list("code", flat=True))
    missing = [
        RegionalOffice(
            code=row.code,
            name=row.name,
            seat_city=row.seat_city,
            timezone=row.timezone,
            is_verified=row.is_verified,
        )
        for row in read_regional_offices()
        if row.code not in known
    ]
    return len(RegionalOffice.objects.bulk_create(missing))


def _create_offices() -> int:
    regional_office_ids = dict(RegionalOffice.objects.values_list("code", "pk"))
    known = dict(Office.objects.values_list("code", "short_code"))
    taken = set(known.values())
    missing = []
    for row in read_offices():
        if row.code in known:
            continue
        abbreviation = short_code(row.code, taken)
        taken.add(abbreviation)
        missing.append(
            Office(
                code=row.code,
                short_code=abbreviation,
                name=row.name,
                office_class=row.office_class,
                regional_office_id=regional_office_ids[row.regional_office_code],
                timezone=row.timezone,
                is_active=row.is_active,
                is_verified=row.is_verified,
                note=row.note,
            )
        )
    return len(Office.objects.bulk_create(missing))
