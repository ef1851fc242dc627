"""The main menu of each role: what is on it, in which order, and which item the present page belongs to."""

from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser
from django.urls import reverse

from accounts.models import Role, User

TABS_ON_A_PHONE = 5


@dataclass(frozen=True)
class NavItem:
    """One entry of the menu. `prefix` is the path under which the entry counts as the current one."""

    label: str
    icon: str
    url_name: str
    prefix: str

    def covers(self, path: str) -> bool:
        """Whether the page at `path` belongs to this entry; the home page covers only itself."""
        return path == "/" if self.prefix == "/" else path.startswith(self.prefix)


@dataclass(frozen=True)
class NavLink:
    """An entry ready for the screen."""

    label: str
    icon: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Navigation:
    """The menu of one person on one page."""

    links: tuple[NavLink, ...] = ()

    @property
    def tabs(self) -> tuple[NavLink, ...]:
        """The links of the phone's tab bar: all of them, or four and a "Lainnya" tab."""
        return self.links if len(self.links) <= TABS_ON_A_PHONE else self.links[: TABS_ON_A_PHONE - 1]

    @property
    def more(self) -> tuple[NavLink, ...]:
        """The links behind the "Lainnya" tab."""
        return self.links[len(self.tabs) :]

    @property
    def is_more_current(self) -> bool:
        """Whether the present page is behind the "Lainnya" tab."""
        return any(link.is_current for link in self.more)


HOME = NavItem("Beranda", "home", "home", "/")
CLIENTS = NavItem("Klien", "people", "clients:client_list", "/clients/")
VISITS = NavItem("Kunjungan", "calendar", "clients:visit_list", "/visits/")
REPORT_INS = NavItem("Wajib lapor", "clock", "clients:report_in_list", "/report-ins/")
SENTENCES = NavItem("Kerja sosial", "work", "sentences:sentence_list", "/sentences/")
SITES = NavItem("Tempat kerja", "pin", "sentences:site_list", "/sites/")
OUTREACH = NavItem("Penyuluhan", "book", "programs:event_list", "/outreach/")
VILLAGES = NavItem("Desa & kelurahan", "village", "villages:village_list", "/villages/")
MY_VILLAGE = NavItem("Desa saya", "village", "village_home", "/village/")
LETTERS = NavItem("Surat", "document", "documents:letter_list", "/letters/")
REMINDERS = NavItem("Pengingat", "bell", "reminders:reminder_list", "/reminders/")
REPORTS = NavItem("Laporan", "document", "reports:report_list", "/reports/")
DASHBOARD = NavItem("Dasbor", "chart", "reports:dashboard", "/dashboard/")
PEOPLE = NavItem("Pengguna", "people", "accounts:user_list", "/people/")
OFFICES = NavItem("Kantor", "building", "accounts:office_list", "/offices/")

MENUS: dict[str, tuple[NavItem, ...]] = {
    Role.OFFICER: (HOME, CLIENTS, VISITS, SENTENCES, REPORT_INS, OUTREACH, SITES, VILLAGES, LETTERS, REMINDERS),
    Role.REGISTRAR: (HOME, CLIENTS, REPORT_INS, VILLAGES, REPORTS),
    Role.HEAD: (
        *(HOME, CLIENTS, VISITS, SENTENCES, DASHBOARD, REPORT_INS, OUTREACH),
        *(SITES, VILLAGES, LETTERS, REMINDERS, REPORTS),
    ),
    Role.REGIONAL: (DASHBOARD, OUTREACH, VILLAGES, REPORTS),
    Role.NATIONAL: (DASHBOARD, OUTREACH, VILLAGES, REPORTS),
    Role.VILLAGE_HEAD: (MY_VILLAGE, REMINDERS),
    Role.PROSECUTOR: (SENTENCES,),
    Role.ADMINISTRATOR: (PEOPLE, OFFICES, VILLAGES),
}


def navigation_for(user: User | AnonymousUser, path: str) -> Navigation:
    """The menu of `user` on the page at `path`; empty for someone who has not signed in."""
    if not isinstance(user, User):
        return Navigation()
    return Navigation(
        tuple(NavLink(item.label, item.icon, reverse(item.url_name), item.covers(path)) for item in MENUS[user.role])
    )
