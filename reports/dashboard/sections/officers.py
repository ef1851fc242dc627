"""One Bapas: what each of its officers has in hand and what of it waits; the level at which clients' figures end."""

from datetime import datetime

from accounts.models import User
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.exceptions import EXCEPTIONS
from reports.dashboard.figures import CLIENTS, FIGURES, Figure
from reports.dashboard.links import head_link
from reports.dashboard.scope import Scope
from reports.dashboard.section import Cell, Column, Row, Section, minutes, number

OFFICERS = "officers"
NOBODY = "Tanpa petugas aktif"


PEOPLE = "officer_clients"
SHARED_OUT = tuple(
    {figure.name: figure for figure in (*EXCEPTIONS, *FIGURES) if figure.officer and figure is not CLIENTS}.values()
)
"""Figures that add up over the officers. Clients do not: one who has two officers counts at both."""
COLUMNS = [
    Column(PEOPLE, CLIENTS.label, "Orang dengan perkara yang dibimbing petugas ini, hari ini. Jumlah: orang, sekali."),
    *(Column(figure.name, figure.label, figure.definition) for figure in SHARED_OUT),
]


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A line for each active officer, and one for what no active officer holds; nothing above one office."""
    if scope.office is None:
        return []
    asked = scope.asked(choices.chosen_period, now)
    officers = list(User.objects.officers_of(scope.office).order_by("name"))
    shares = {figure.name: figure.counted(asked, figure.officer) for figure in (CLIENTS, *SHARED_OUT)}
    people = sum(CLIENTS.counted(asked, CLIENTS.office).values())
    active = {officer.pk for officer in officers}
    left = {name: sum(amount for pk, amount in own.items() if pk not in active) for name, own in shares.items()}
    lines = [(officer.name, str(officer.public_id), officer.pk) for officer in officers]
    rows = [
        Row(label, _cells({name: own.get(pk, 0) for name, own in shares.items()}, scope, choices, public_id))
        for label, public_id, pk in lines
    ]
    if any(left.values()):
        rows.append(Row(NOBODY, _cells(left, scope, choices, "none")))
    totals = {CLIENTS.name: people} | {figure.name: sum(shares[figure.name].values()) for figure in SHARED_OUT}
    return [
        Section(
            slug=OFFICERS,
            title="Menurut petugas",
            head="Pembimbing Kemasyarakatan",
            intro="Perkara tidak sama beratnya: anak, risiko tinggi, dan jarak rumah menentukan banyaknya pekerjaan.",
            columns=COLUMNS,
            rows=rows,
            total=Row("Jumlah", _cells(totals, scope, choices)),
            empty="Bapas ini belum punya Pembimbing Kemasyarakatan di portal.",
        )
    ]


def _cells(own: dict[str, int], scope: Scope, choices: DashboardChoices, officer: str = "") -> list[Cell]:
    """The figures of one officer, or of all; for a head with the list of each."""

    def cell(figure: Figure) -> Cell:
        key = PEOPLE if figure is CLIENTS else figure.name
        url = head_link(figure.name, choices.chosen_period, officer) if scope.is_head else ""
        tone = "warn" if figure.is_exception and own[figure.name] else "neutral"
        return (minutes if figure.is_time else number)(own[figure.name], key, url, tone=tone)

    return [cell(figure) for figure in (CLIENTS, *SHARED_OUT)]
