"""Outreach events of a quarter or a year, and what the questionnaires show, never of fewer than ten people."""

from collections import defaultdict
from datetime import date

from accounts.roles import COUNT_ROLES
from bapas_portal.templatetags.portal import day
from programs.models import AttendanceGroup, OutreachEvent, Questionnaire
from programs.permissions import READER_ROLES
from programs.publication import LEAST
from programs.querysets.event import OutreachEventQuerySet
from programs.results.chart import drawn, token_of
from programs.results.dealing import quarter_of
from programs.results.figures import Measured, verdict
from programs.results.page import ResultsPage, Selection, results
from programs.statistics import Summary
from reports.figures.outreach import reached_by, villages_reached
from reports.figures.period import first_of_month
from reports.figures.tables import NONE, Cell
from reports.papers.report import Chart, ReportContent, Section
from reports.subjects.brief import Brief, Subject
from reports.subjects.links import full_address

TITLE = "Kegiatan penyuluhan dan evaluasinya"
EVENTS = ("Kegiatan", "Kegiatan yang mulai dalam masa ini dan terlaksana.")
VILLAGES = ("Desa terjangkau", "Ada warganya yang hadir; dalam jumlah masing-masing dihitung sekali.")
PEOPLE = ("Orang hadir", "Menurut daftar hadir tiap kelompok.")
FIXED = "Angka kuesioner hanya untuk satu triwulan atau satu tahun penuh, supaya tidak ada dua masa yang beda sehari."
RULE = f"Angka yang berdasar kurang dari {LEAST} orang tidak ditampilkan."


def events_of(brief: Brief) -> OutreachEventQuerySet:
    """Events held in the period, on the clock of their office."""
    held = OutreachEvent.objects.visible_to(brief.user).held().starting_between(brief.since, brief.until)
    return held.filter(office__in=brief.offices)


def listed_of(brief: Brief) -> dict[str, str]:
    """The filters of the list that shows the same events."""
    chosen = {"tab": "held", "start": brief.since.isoformat(), "end": brief.until.isoformat()}
    return chosen | ({"office": str(brief.office.public_id)} if brief.office else {})


def people_at(events: OutreachEventQuerySet) -> dict[int, int]:
    """How many people came to each event."""
    came: dict[int, int] = defaultdict(int)
    groups = AttendanceGroup.objects.filter(registration__event__in=events.order_by(), attended__gt=0)
    for event, attended in groups.values_list("registration__event", "attended"):
        came[event] += attended or 0
    return came


def activity_section(brief: Brief, people: dict[int, int]) -> Section:
    """Events, villages and people by form of activity."""
    events = events_of(brief)
    rows: list[list[Cell]] = []
    for activity in OutreachEvent.Activity:
        own = events.filter(activity=activity)
        keys = set(own.values_list("pk", flat=True))
        if keys:
            rows.append([activity.label, len(keys), villages_reached(own), sum(people.get(key, 0) for key in keys)])
    total: list[Cell] = ["Jumlah", events.count(), villages_reached(events), sum(people.values())]
    return Section(
        "Menurut bentuk kegiatan",
        ["Bentuk kegiatan", EVENTS[0], VILLAGES[0], PEOPLE[0]],
        rows,
        total=total if rows else [],
        definitions=[EVENTS, VILLAGES, PEOPLE],
        charts=[
            Chart(
                "Orang hadir menurut bentuk kegiatan",
                [str(row[0]) for row in rows],
                [("", [float(row[3]) for row in rows])],
            )
        ],
    )


def event_section(brief: Brief, people: dict[int, int]) -> Section:
    """A line for each event."""
    events = events_of(brief)
    reached: dict[int, set[str]] = defaultdict(set)
    for event, village in reached_by(events).values_list("event", "village"):
        reached[event].add(village)
    rows: list[list[Cell]] = [
        [
            event.title,
            f"{day(event.day)}, {event.village.name}",
            event.office.name,
            len(reached[event.pk]),
            people.get(event.pk, 0),
        ]
        for event in events.select_related("village", "office").order_by("starts_at", "pk")
    ]
    return Section(
        "Tiap kegiatan",
        ["Kegiatan", "Waktu dan tempat", "Bapas", VILLAGES[0], PEOPLE[0]],
        rows,
        label_columns=3,
        widths=[2.6, 2.2, 1.8, 1, 1],
        address=full_address("programs:event_list", **listed_of(brief)),
    )


def selection_of(brief: Brief) -> Selection | None:
    """The quarter or year that the days are, no wider than what the person sees; None for any other days."""
    first, last = brief.since, brief.until
    office = brief.office.pk if brief.office else None
    if (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31)):
        return Selection(year=first.year, office=office).limited_to(brief.user)
    quarter = quarter_of(first)
    begins = date(first.year, quarter * 3 - 2, 1)
    if first == begins and last.toordinal() + 1 == first_of_month(begins, 3).toordinal():
        return Selection(year=first.year, quarter=quarter, office=office).limited_to(brief.user)
    return None


def result_sections(brief: Brief) -> list[Section]:
    """What each version of the questionnaire shows, with its bars; nothing that rests on fewer than ten people."""
    selection = selection_of(brief)
    if selection is None:
        return [Section("Hasil kuesioner", ["Ukuran"], [], note=FIXED)]
    versions = Questionnaire.objects.visible_to(brief.user).exclude(state=Questionnaire.State.DRAFT)
    pages = [results(version, selection, ()) for version in versions.order_by("-validated_at")]
    sections = [result_section(page) for page in pages if page.survey_count]
    return sections or [
        Section("Hasil kuesioner", ["Ukuran"], [], note="Belum ada survei yang diselesaikan dalam masa ini.")
    ]


def result_section(page: ResultsPage) -> Section:
    """One version of the questionnaire: each measure among the same and among different people."""
    rows = [row for measured in page.figures.measures for row in measured_rows(measured)]
    shown = [measured for measured in page.figures.measures if not measured.is_hidden]
    charts = [
        Chart(f"{measured.text.label} ({measured.text.unit})", svg=svg.decode())
        for measured in shown
        if (svg := drawn(token_of(measured), "light"))
    ]
    return Section(
        f"Hasil kuesioner: {page.questionnaire}",
        ["Ukuran", "Siapa", "Lembar sebelum", "Rata-rata sebelum", "Lembar sesudah", "Rata-rata sesudah", "Kesimpulan"],
        rows,
        label_columns=2,
        widths=[2.2, 1.6, 1, 1, 1, 1, 2.4],
        note=f"{page.survey_count} survei yang diselesaikan. {RULE}",
        definitions=[(measured.text.label, measured.text.definition) for measured in page.figures.measures],
        charts=charts,
    )


def measured_rows(measured: Measured) -> list[list[Cell]]:
    """A line for people who answered twice, and one for those who answered once."""
    label, places = measured.text.label, measured.text.places
    paired, before, after = measured.paired, measured.before, measured.after
    same = summary_cells(paired.before if paired else None, places) + summary_cells(
        paired.after if paired else None, places
    )
    other = summary_cells(before, places) + summary_cells(after, places)
    return [
        [label, "Orang yang sama", *same, verdict(paired)],
        [label, "Orang yang berbeda", *other, verdict(measured.unpaired)],
    ]


def summary_cells(summary: Summary | None, places: int) -> list[Cell]:
    """How many sheets and their mean; dashes for fewer than ten people."""
    return [summary.n, round(summary.mean, places)] if summary else [NONE, NONE]


def build(brief: Brief) -> ReportContent:
    """Events first, then what people answered."""
    people = people_at(events_of(brief))
    sections = [activity_section(brief, people), event_section(brief, people), *result_sections(brief)]
    return brief.content(TITLE, sections)


SUBJECT = Subject(
    "outreach",
    "outreach",
    TITLE,
    "Kegiatan yang terlaksana, desa dan orang yang terjangkau, dan hasil kuesioner dengan grafiknya.",
    READER_ROLES | COUNT_ROLES,
    build,
    asks=frozenset({"term", "office"}),
)
