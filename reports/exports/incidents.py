"""Things that happened at sites, taken out; persons by initials and number only."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import Role
from reports.exports.dates import moment
from reports.exports.listed import Line, ListExport
from sentences.views.incident import listed_incidents

COLUMNS = (
    "Kejadian",
    "Tempat kerja",
    "Waktu",
    "Orang",
    "Uraian",
    "Dilaporkan oleh",
    "Tindak lanjut",
    "Selesai",
)


def _rows(request: HttpRequest) -> Any:
    return listed_incidents(request)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for incident in rows:
        yield [
            incident.get_kind_display(),
            incident.site.name,
            moment(incident.happened_at),
            incident.sentence.supervision.client.anonymous_label if incident.sentence else "",
            incident.text,
            incident.link.holder if incident.link else incident.reported_by.name,
            incident.action_taken,
            moment(incident.closed_at),
        ]


EXPORT = ListExport(
    "incidents",
    "Daftar kejadian di tempat kerja",
    "sentences:incident_list",
    (Role.OFFICER, Role.HEAD),
    COLUMNS,
    _rows,
    _lines,
)
