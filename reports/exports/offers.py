"""Offers of help from the public, taken out without the telephone number: who calls opens the offer."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions.survey import OFFER_ROLES
from programs.views.offers import listed_offers
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Tawaran",
    "Nama",
    "Lembaga",
    "Kabupaten atau kota",
    "Masuk",
    "Keadaan",
    "Ditangani oleh",
)


def _rows(request: HttpRequest) -> Any:
    return listed_offers(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for offer in rows:
        yield [
            offer.get_kind_display(),
            offer.name,
            offer.organisation,
            str(offer.regency),
            day(offer.received_at),
            offer.get_state_display(),
            offer.handled_by.name if offer.handled_by else "",
        ]


EXPORT = ListExport("offers", "Daftar tawaran masyarakat", "programs:offer_list", OFFER_ROLES, COLUMNS, _rows, _lines)
