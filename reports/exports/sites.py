"""Hosts of social work, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from reports.exports.listed import Line, ListExport
from sentences.templatetags.site import cover_word
from sentences.views.site import READERS, listed_sites

COLUMNS = (
    "Tempat",
    "Jenis",
    "Desa atau kelurahan",
    "Kabupaten atau kota",
    "Bapas",
    "Orang sekarang",
    "Daya tampung",
    "Keadaan",
    "Dasar",
    "Cocok untuk Anak",
)


def _rows(request: HttpRequest) -> Any:
    return listed_sites(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for site in rows:
        yield [
            site.name,
            site.get_kind_display(),
            site.village.name,
            site.village.district.regency.name,
            site.office.name,
            site.people,
            site.capacity if site.surveyed_on else "Belum ditinjau",
            site.get_state_display(),
            {"lapsed": "Dasar habis", "ending": "Dasar segera habis"}.get(cover_word(site), ""),
            "Ya" if site.child_suitable else "Tidak",
        ]


EXPORT = ListExport("sites", "Daftar tempat kerja sosial", "sentences:site_list", READERS, COLUMNS, _rows, _lines)
