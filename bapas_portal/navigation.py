"""The main menu of each role: what is on it, in which groups, and which item the present page belongs to."""

from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser
from django.urls import reverse

from accounts.models import Role, User

TABS_ON_A_PHONE = 5


@dataclass(frozen=True)
class NavItem:
    """One entry of the menu. `prefixes` are the paths under which the entry counts as the current one."""

    label: str
    icon: str
    url_name: str
    prefixes: tuple[str, ...]

    def reach(self, path: str) -> int:
        """How much of `path` belongs to this entry, in letters; 0 for a page of another. Home reaches only itself."""
        found = (prefix for prefix in self.prefixes if (path == prefix if prefix == "/" else path.startswith(prefix)))
        return max(map(len, found), default=0)


@dataclass(frozen=True)
class NavGroup:
    """Entries that belong together; the first group has no title and fills the tabs of a phone."""

    title: str
    items: tuple[NavItem, ...]


@dataclass(frozen=True)
class NavLink:
    """An entry ready for the screen."""

    label: str
    icon: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class NavLinks:
    """A group ready for the screen."""

    title: str
    links: tuple[NavLink, ...]


@dataclass(frozen=True)
class Navigation:
    """The menu of one person on one page."""

    groups: tuple[NavLinks, ...] = ()

    @property
    def links(self) -> tuple[NavLink, ...]:
        """Every link, group after group."""
        return tuple(link for group in self.groups for link in group.links)

    @property
    def tabs(self) -> tuple[NavLink, ...]:
        """The links of the phone's tab bar: all of them, or four and a "Lainnya" tab."""
        return self.links if len(self.links) <= TABS_ON_A_PHONE else self.links[: TABS_ON_A_PHONE - 1]

    @property
    def more(self) -> tuple[NavLinks, ...]:
        """The groups behind the "Lainnya" tab, without what is a tab already."""
        tabs = self.tabs
        rest = (NavLinks(group.title, tuple(link for link in group.links if link not in tabs)) for group in self.groups)
        return tuple(group for group in rest if group.links)

    @property
    def is_more_current(self) -> bool:
        """Whether the present page is behind the "Lainnya" tab."""
        return any(link.is_current for group in self.more for link in group.links)


HOME = NavItem("Beranda", "home", "home", ("/",))
CLIENTS = NavItem(
    "Klien",
    "people",
    "clients:client_list",
    (
        "/clients/",
        "/supervisions/",
        "/guarantors/",
        "/restrictions/",
        "/conditions/",
        "/goals/",
        "/activities/",
    ),
)
VISITS = NavItem("Kunjungan", "calendar", "clients:visit_list", ("/visits/", "/attachments/"))
REPORT_INS = NavItem("Wajib lapor", "clock", "clients:report_in_list", ("/report-ins/",))
COUNTER = NavItem("Loket lapor", "check-circle", "clients:report_in_counter", ("/report-ins/counter/",))
IMPORT = NavItem("Impor register", "upload", "clients:import_list", ("/clients/import/",))
INQUIRIES = NavItem("Litmas", "document", "clients:inquiry_list", ("/inquiries/",))
PANELS = NavItem("Sidang", "handshake", "clients:panelsession_list", ("/panels/",))
GUIDANCE = NavItem("Bimbingan", "history", "clients:stage_list", ("/stages/", "/travel-permits/", "/endings/"))
PERMITS = NavItem("Izin luar kota", "map", "clients:travel_permit_list", ("/travel-permits/",))
CONCERNS = NavItem("Laporan masalah", "alert", "clients:concern_list", ("/concerns/",))
CASELOAD = NavItem("Beban kerja", "people", "clients:caseload_overview", ("/caseload/", "/substitutions/"))
TRANSFERS = NavItem("Pelimpahan", "handshake", "clients:transfer_list", ("/transfers/",))
SENTENCES = NavItem("Kerja sosial", "work", "sentences:sentence_list", ("/sentences/", "/incidents/"))
SITES = NavItem("Tempat kerja", "pin", "sentences:site_list", ("/sites/",))
OUTREACH = NavItem(
    "Penyuluhan", "book", "programs:event_list", ("/outreach/", "/questionnaires/", "/offers/", "/findings/")
)
FOSTER = NavItem("Desa Binaan", "village", "programs:foster_list", ("/foster-villages/",))
AGREEMENTS = NavItem(
    "Perjanjian",
    "handshake",
    "programs:agreement_list",
    ("/agreements/", "/commitments/", "/meetings/", "/follow-ups/"),
)
VILLAGES = NavItem("Desa & kelurahan", "village", "villages:village_list", ("/villages/", "/groups/"))
MY_VILLAGE = NavItem("Desa saya", "village", "village_home", ("/village/", "/groups/", "/outreach/materials/"))
LETTERS = NavItem("Surat", "document", "documents:letter_list", ("/letters/",))
REMINDERS = NavItem("Pengingat", "bell", "reminders:reminder_list", ("/reminders/",))
RULES = NavItem(
    "Aturan pengingat",
    "bell",
    "reminders:rule_list",
    ("/reminders/rules/", "/reminders/wordings/", "/reminders/storms/", "/reminders/status/"),
)
REPORTS = NavItem("Laporan", "document", "reports:report_list", ("/reports/",))
DASHBOARD = NavItem("Dasbor", "chart", "reports:dashboard", ("/dashboard/",))
PEOPLE = NavItem("Pengguna", "people", "accounts:user_list", ("/people/",))
OUTCOMES = NavItem("Hasil kunjungan", "calendar", "clients:outcome_kind_list", ("/visits/outcomes/",))
INQUIRY_KINDS = NavItem("Jenis Litmas", "document", "clients:inquiry_kind_list", ("/inquiries/kinds/",))
LEGAL_SETTINGS = NavItem("Ketetapan angka", "scale", "accounts:legal_setting_list", ("/settings/law/",))
OFFICES = NavItem("Kantor", "building", "accounts:office_list", ("/offices/",))

DAILY, CASES, VILLAGE_WORK, OFFICE = "", "Perkara", "Desa dan penyuluhan", "Kantor"
REFERENCE = "Acuan"

MENUS: dict[str, tuple[NavGroup, ...]] = {
    Role.OFFICER: (
        NavGroup(DAILY, (HOME, CLIENTS, VISITS, REPORT_INS)),
        NavGroup(CASES, (GUIDANCE, INQUIRIES, CONCERNS, PANELS, SENTENCES, TRANSFERS, LETTERS)),
        NavGroup(VILLAGE_WORK, (OUTREACH, AGREEMENTS, FOSTER, SITES, VILLAGES)),
        NavGroup(OFFICE, (REMINDERS, REPORTS)),
    ),
    Role.REGISTRAR: (
        NavGroup(DAILY, (HOME, CLIENTS, COUNTER, INQUIRIES)),
        NavGroup(CASES, (REPORT_INS, PERMITS, SENTENCES, TRANSFERS)),
        NavGroup(VILLAGE_WORK, (OUTREACH, AGREEMENTS, FOSTER, SITES, VILLAGES)),
        NavGroup(OFFICE, (IMPORT, REPORTS)),
    ),
    Role.HEAD: (
        NavGroup(DAILY, (HOME, CLIENTS, VISITS, DASHBOARD)),
        NavGroup(CASES, (GUIDANCE, INQUIRIES, CONCERNS, PANELS, SENTENCES, REPORT_INS, TRANSFERS, LETTERS)),
        NavGroup(VILLAGE_WORK, (OUTREACH, AGREEMENTS, FOSTER, SITES, VILLAGES)),
        NavGroup(OFFICE, (CASELOAD, REPORTS)),  # the bell above leads to reminders
    ),
    Role.REGIONAL: (NavGroup(DAILY, (DASHBOARD, OUTREACH, AGREEMENTS, FOSTER, SITES, VILLAGES, REPORTS)),),
    Role.NATIONAL: (NavGroup(DAILY, (DASHBOARD, OUTREACH, AGREEMENTS, FOSTER, SITES, VILLAGES, REPORTS)),),
    Role.VILLAGE_HEAD: (NavGroup(DAILY, (MY_VILLAGE, REMINDERS)),),
    Role.PROSECUTOR: (NavGroup(DAILY, (SENTENCES, REPORTS)),),
    Role.ADMINISTRATOR: (
        NavGroup(DAILY, (PEOPLE, OFFICES, VILLAGES)),
        NavGroup(REFERENCE, (LEGAL_SETTINGS, OUTCOMES, INQUIRY_KINDS, RULES)),
    ),
}


def navigation_for(user: User | AnonymousUser, path: str) -> Navigation:
    """The menu of `user` on the page at `path`; empty for someone who has not signed in.

    Of two entries that reach the path the one that reaches further is current.
    """
    if not isinstance(user, User):
        return Navigation()
    groups = MENUS[user.role]
    reaching = [item for group in groups for item in group.items if item.reach(path)]
    current = max(reaching, key=lambda item: item.reach(path), default=None)
    return Navigation(
        tuple(
            NavLinks(
                group.title,
                tuple(NavLink(item.label, item.icon, reverse(item.url_name), item is current) for item in group.items),
            )
            for group in groups
        )
    )
