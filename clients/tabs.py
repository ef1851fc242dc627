"""The parts of a case file. Every page inside it shows the same row of tabs; an app adds a part by registering it.

For example, in `clients/apps.py`, `ready()`:

    tabs.register(CaseTab("Bimbingan", "clients:guidance_detail", position=20, roles=NARRATIVE_ROLES))
"""

from dataclasses import dataclass

from django.urls import reverse

from accounts.models import Role, User
from accounts.roles import OFFICE_ROLES, role_of
from clients.models import Client
from clients.querysets.scope import NARRATIVE_ROLES


@dataclass(frozen=True, slots=True)
class CaseTab:
    """One part of the file: its page takes the client's public id; `roles` see it; lower `position` stands first."""

    label: str
    url_name: str
    position: int
    roles: frozenset[Role] = OFFICE_ROLES


@dataclass(frozen=True, slots=True)
class TabLink:
    """A tab ready for components/tabs.html."""

    label: str
    url: str
    current: bool
    count: int | None = None


LETTERS = CaseTab("Surat", "clients:client_letters", position=60, roles=NARRATIVE_ROLES)
MERGES = CaseTab("Berkas ganda", "clients:client_merge", position=90, roles=frozenset({Role.HEAD, Role.REGISTRAR}))
REPORTING = CaseTab("Wajib lapor & izin", "clients:report_in_file", position=40)
RESTRICTIONS = CaseTab("Pembatasan", "clients:client_restrictions", position=95, roles=frozenset({Role.HEAD}))

_tabs: list[CaseTab] = [CaseTab("Ringkasan", "clients:client_detail", position=0)]


def register(tab: CaseTab) -> None:
    """Adds a part of the case file once."""
    if tab not in _tabs:
        _tabs.append(tab)


def tabs_of(user: User, client: Client, path: str) -> list[TabLink]:
    """The tabs `user` sees in the file of `client`; the one at `path` is current."""
    seen = [tab for tab in sorted(_tabs, key=lambda tab: tab.position) if role_of(user) in tab.roles]
    urls = [(tab.label, reverse(tab.url_name, args=[client.public_id])) for tab in seen]
    return [TabLink(label, url, url == path) for label, url in urls]
