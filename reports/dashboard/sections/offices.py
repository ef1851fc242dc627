"""Bapas beside one another for each client and each officer, with the median: to ask why, not to rank."""

from collections import defaultdict
from datetime import datetime
from statistics import median

from accounts.models import Office
from bapas_portal.templatetags.portal import moment
from reports.dashboard import country
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.figures import CLIENTS
from reports.dashboard.links import drill_link
from reports.dashboard.rates import RATES, SMALL, Measured, Rate
from reports.dashboard.scope import Scope
from reports.dashboard.section import Cell, Column, Row, Section, rate


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A line for each Kanwil or Bapas that has clients, and the medians; a head has nobody to compare with."""
    if scope.is_head:
        return []
    everywhere = country.everywhere()
    compared = choices.chosen_comparison
    present = country.measured(everywhere, choices.chosen_period, choices.today, now)
    past = country.measured(everywhere, compared.days, choices.today, now) if compared else None
    lines = [
        Row(label, [_cell(one, own, present, past) for one in RATES], url)
        for label, own, url in _lines(scope, choices)
        if present.pooled(own)[CLIENTS.name]
    ]
    if lines:
        lines += _medians(scope, everywhere, present)
    return [
        Section(
            slug="offices",
            title="Per klien dan per petugas" + (f", dibandingkan dengan {compared.label}" if compared else ""),
            head="Kanwil" if scope.is_national else "Bapas",
            intro="Urut menurut nama, bukan menurut nilai. Jarak, banyaknya Anak, dan risiko klien berbeda di tiap "
            "tempat: tanyakan sebabnya sebelum menilai.",
            columns=[Column(one.key, one.label, one.definition) for one in RATES],
            rows=lines,
            note=("Yang dibagi keadaan hari ini tidak punya angka dulu. " if compared else "")
            + f"Angka kecil: pembaginya kurang dari {SMALL}, jadi satu orang mengubah nilainya banyak. Median "
            "dihitung dari Bapas yang pembaginya tidak kecil." + _moment(present),
            empty="Belum ada klien dibimbing.",
        )
    ]


def _moment(present: "Measured") -> str:
    """When the rates were counted, where that was not now."""
    return f" Bagian ini dihitung {moment(present.counted_at)}." if present.counted_at else ""


def _cell(one: Rate, offices: list[Office], present: "Measured", past: "Measured | None") -> Cell:
    """A rate, what was divided by what, and the rate of the comparison period."""
    value, own = present.value(one, offices), present.pooled(offices)
    note = one.words(own)
    if past is not None and not one.by_today:
        before = past.value(one, offices)
        note += f"; dulu {rate(before, '', one.unit).shown}" if before is not None else "; dulu tidak ada"
    return rate(value, one.key, one.unit, note=note)


def _medians(scope: Scope, everywhere: list[Office], present: "Measured") -> list[Row]:
    """The middle Bapas of the Kanwil, if it has several, and of the country."""
    groups = [("Median Bapas se-Indonesia", everywhere)]
    if scope.regional_office is not None:
        near = [office for office in everywhere if office.regional_office_id == scope.regional_office.pk]
        if len(near) > 1:
            groups.insert(0, (f"Median Bapas {scope.regional_office.short_name}", near))
    return [Row(label, [_median(one, offices, present) for one in RATES]) for label, offices in groups]


def _median(one: Rate, offices: list[Office], present: "Measured") -> Cell:
    values = [
        value
        for office in offices
        if present.pooled([office])[one.per.name] >= one.least and (value := present.value(one, [office])) is not None
    ]
    middle = median(values) if len(values) > 1 else None
    return rate(middle, one.key, one.unit, note=f"{len(values)} Bapas")


def _lines(scope: Scope, choices: DashboardChoices) -> list[tuple[str, list[Office], str]]:
    """The places of the page by name: their Bapas, and the page of each."""
    if not scope.is_national:
        below = scope.office is None
        return [
            (office.name, [office], drill_link(choices, scope, office=office) if below else "")
            for office in scope.offices
        ]
    places: defaultdict[str, list[Office]] = defaultdict(list)
    for office in scope.offices:
        places[office.regional_office.short_name].append(office)
    return [
        (name, own, drill_link(choices, kanwil=own[0].regional_office.code)) for name, own in sorted(places.items())
    ]
