"""Load and reach of each officer of the office: how many are in hand, who of them, where, and how many were met."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from django.db.models import Count

from accounts.models import User
from bapas_portal.templatetags.portal import thousands
from clients.models import Client, ReportIn, RiskLevel, SocialInquiry, Supervision, SupervisionKind
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.links import address
from reports.dashboard.scope import Scope
from reports.dashboard.section import Cell, Column, Row, Section, number, rate

Numbers = Mapping[int, int]
"""By the key of an officer."""

COLUMNS = [
    Column("clients", "Klien", "Orang dengan perkara berkeadaan Dibimbing pada petugas ini, hari ini."),
    Column("children", "Anak", "Di antaranya yang berperkara Anak."),
    Column("high", "Perkara risiko tinggi", "Perkara berjalan dengan tingkat risiko terakhir tinggi."),
    Column("districts", "Kecamatan", "Banyaknya kecamatan tempat tinggal kliennya; rinciannya di bawah tabel."),
    Column("met", "Klien ditemui", "Kliennya yang paling sedikit sekali ditemui siapa pun dalam masa ini."),
    Column("reach", "Jangkauan", "Klien ditemui dibagi klien."),
    Column("not_met", "Belum ditemui", "Kliennya yang belum ditemui dalam masa ini."),
    Column("kept", "Wajib lapor dipenuhi", "Jatuh tempo masa ini sampai hari ini, dan sudah lapor."),
    Column("asked", "Wajib lapor diminta", "Jatuh tempo masa ini sampai hari ini, apa pun hasilnya."),
    Column("inquiries", "Litmas berjalan", "Litmas pada petugas ini yang belum dikirim."),
]
CLIENTS, REPORT_INS = "clients:client_list", "clients:report_in_list"


class Days(NamedTuple):
    """The chosen period up to today: what lies ahead cannot have been done."""

    first: date
    last: date


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A line for each officer, and the same people by programme; as many queries for three officers as for thirty."""
    user = scope.reader
    if user is None or user.office is None:
        return []
    officers = list(User.objects.officers_of(user.office))
    chosen = choices.chosen_period
    period = Days(chosen.first, max(chosen.first, min(chosen.last, user.office_today())))
    cases = Supervision.objects.active().filter(client__in=Client.objects.visible_to(user))
    places = _places(cases)
    zone = user.office.zone
    counted = {**_people(user, cases, period, zone), **_duties(user, period)}
    counted["districts"] = {officer: len(found) for officer, found in places.items()}
    return [
        Section(
            slug="reach",
            title=f"Jangkauan tiap petugas, {chosen.label}",
            head="Petugas",
            columns=COLUMNS,
            rows=[_line(officer, counted, period) for officer in officers],
            folded=[_place(officer, *place) for officer in officers for place in places.get(officer.pk, [])],
            folded_label="Tempat tinggal klien tiap petugas menurut kecamatan",
            empty="Belum ada Pembimbing Kemasyarakatan. Minta administrator membuat akunnya.",
        ),
        _programmes(officers, cases),
    ]


def _per(rows: Any, officer: str, counted: str = "pk") -> dict[int, int]:
    """How many different `counted` of the rows each officer has."""
    found = rows.order_by().values_list(officer).annotate(n=Count(counted, distinct=True))
    return dict(found.exclude(**{officer: None}))


def _people(user: User, cases: Any, period: Days, zone: ZoneInfo) -> dict[str, Numbers]:
    """Clients in hand, and those of them somebody met."""
    met = Client.objects.visible_to(user).met_between(period.first, period.last, zone)
    risky: Any = Supervision.objects.visible_to(user).of_office(user.office).open().with_risk()
    return {
        "clients": _per(cases, "officer", "client"),
        "children": _per(cases.filter(audience="child"), "officer", "client"),
        "met": _per(cases.filter(client__in=met), "officer", "client"),
        "high": _per(risky.filter(risk=RiskLevel.HIGH), "officer"),
    }


def _duties(user: User, period: Days) -> dict[str, Numbers]:
    """Report-ins asked for and kept, and Litmas that run."""
    duties = ReportIn.objects.visible_to(user).filter(due_on__range=(period.first, period.last))
    return {
        "kept": _per(duties.kept(), "supervision__officer"),
        "asked": _per(duties.asked(), "supervision__officer"),
        "inquiries": _per(SocialInquiry.objects.visible_to(user).unfinished(), "officer"),
    }


def _line(officer: User, counted: Mapping[str, Numbers], period: Days) -> Row:
    """The figures of one officer, each with its list."""
    of = {name: numbers.get(officer.pk, 0) for name, numbers in counted.items()}
    whose = {"officer": str(officer.public_id)}
    people = {**whose, "status": Supervision.Status.ACTIVE.value}
    between = {"start": period.first.isoformat(), "end": period.last.isoformat()}
    not_met = of["clients"] - of["met"]
    cells: list[Cell] = [
        number(of["clients"], "clients", address(CLIENTS, **people)),
        number(of["children"], "children", address(CLIENTS, **people, audience="child")),
        number(of["high"], "high", address("clients:supervision_assign_many", **whose, risk=RiskLevel.HIGH)),
        number(of["districts"], ""),  # the list is below the table
        number(of["met"], "met", address(CLIENTS, met="yes", **people, **between)),
        rate(of["met"] * 100 / of["clients"] if of["clients"] else None, "", "%"),
        number(not_met, "not_met", address(CLIENTS, met="no", **people, **between)),
        number(of["kept"], "kept", address(REPORT_INS, tab="kept", **whose, **between)),
        number(of["asked"], "asked", address(REPORT_INS, tab="asked", **whose, **between)),
        number(of["inquiries"], "inquiries", address("clients:inquiry_list", tab="running", **whose)),
    ]
    return Row(officer.name, cells)


Place = tuple[str, str, int]
"""Key and name of a district, and how many clients live there."""


def _places(cases: Any) -> dict[int, list[Place]]:
    """Where the clients of each officer live, the district with most of them first."""
    found: defaultdict[int, list[Place]] = defaultdict(list)
    lived = (
        cases.exclude(officer=None)
        .order_by()
        .values_list("officer", "client__village__district", "client__village__district__name")
    )
    for officer, code, name, people in lived.annotate(n=Count("client", distinct=True)):
        found[officer].append((code, name, people))
    return {officer: sorted(places, key=lambda place: (-place[2], place[1])) for officer, places in found.items()}


def _place(officer: User, code: str, name: str, people: int) -> Row:
    """One district of one officer."""
    url = address(CLIENTS, officer=str(officer.public_id), status=Supervision.Status.ACTIVE, district=code)
    return Row(f"{officer.name}: Kec. {name}, {thousands(people)} klien", [number(people, "district", url)], url)


def _programmes(officers: list[User], cases: Any) -> Section:
    """The clients of each officer by programme; who is in two is counted in both."""
    table: defaultdict[str, dict[int, int]] = defaultdict(dict)
    grouped = cases.order_by().values_list("kind", "officer").annotate(n=Count("client", distinct=True))
    for kind, officer, people in grouped:
        table[kind][officer] = people
    kinds = sorted(table, key=lambda kind: -sum(table[kind].values()))
    return Section(
        slug="officer-kinds",
        title="Klien tiap petugas menurut program, hari ini",
        head="Petugas",
        intro="Perkara berkeadaan Dibimbing. Yang menjalani dua program dihitung di keduanya.",
        columns=[Column(f"kind_{kind}", str(SupervisionKind(kind).label)) for kind in kinds],
        rows=[
            Row(
                officer.name,
                [
                    number(
                        table[kind].get(officer.pk, 0),
                        f"kind_{kind}",
                        address(CLIENTS, officer=str(officer.public_id), status=Supervision.Status.ACTIVE, kind=kind),
                    )
                    for kind in kinds
                ],
            )
            for officer in officers
            if kinds
        ],
        empty="Belum ada klien dibimbing.",
    )
