"""Hours of social work and of children's community service, per site and per court."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Q

from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from reports.figures.tables import Cell, hours
from reports.papers.report import Chart, ReportContent, Section
from reports.subjects.brief import Brief, Subject
from sentences.models import HostSite, HoursEntry, SocialWorkSentence

TITLE = "Jam kerja sosial tiap tempat dan pengadilan"
VERIFIED = ("Jam sah", "Jam yang sudah diperiksa, menurut hari kerja dalam masa ini, dengan koreksinya.")
SITE_COLUMNS = (
    ("Orang", "Terpidana dengan jam sah di tempat itu dalam masa ini, masing-masing sekali."),
    ("Hari kerja", "Hari dengan jam sah di tempat itu, dihitung per orang."),
    VERIFIED,
)
COURT_COLUMNS = (
    ("Putusan", "Putusan yang berjalan dalam masa ini."),
    ("Jam dalam putusan", "Jumlah jam putusan yang berjalan dalam masa ini."),
    VERIFIED,
    ("Selesai", "Putusan yang ditutup sebagai selesai dalam masa ini."),
    ("Tidak dijalankan", "Putusan yang ditutup dalam masa ini karena tidak dijalankan."),
)
State = SocialWorkSentence.State


def entries_of(brief: Brief) -> Any:
    """The entries of the ledger for days of work in the period."""
    rows = brief.asked().on_days(HoursEntry.objects.all(), "sentence__supervision__office", "worked_on")
    if brief.site:
        rows = rows.filter(session__placement__site=brief.site)
    return rows.filter(sentence__court=brief.court) if brief.court else rows


def running_in(brief: Brief) -> Any:
    """Sentences that ran on a day of the period."""
    is_open = Q(closed_on__isnull=True) | Q(closed_on__gte=brief.since)
    rows = brief.asked().of(
        SocialWorkSentence.objects.filter(is_open, starts_on__lte=brief.until), "supervision__office"
    )
    if brief.site:
        rows = rows.filter(placements__site=brief.site).distinct()
    return rows.filter(court=brief.court) if brief.court else rows


def site_section(brief: Brief, entries: list[dict[str, Any]]) -> Section:
    """A line for each site where somebody worked, the most hours first."""
    grouped: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for entry in entries:
        grouped[entry["session__placement__site"]].append(entry)
    sites = {site.pk: site for site in HostSite.objects.filter(pk__in=grouped).select_related("village", "office")}
    minutes = {pk: minutes_of(rows) for pk, rows in grouped.items()}
    order = sorted(grouped, key=lambda pk: (-minutes[pk], sites[pk].name))
    rows: list[list[Cell]] = [
        [sites[pk].name, f"{sites[pk].village.name}, {sites[pk].office.name}", *site_cells(grouped[pk])] for pk in order
    ]
    return Section(
        "Menurut tempat kerja",
        ["Tempat kerja", "Desa dan Bapas", *(label for label, _ in SITE_COLUMNS)],
        rows,
        total=["Jumlah", "", *site_cells(entries)] if rows else [],
        label_columns=2,
        definitions=list(SITE_COLUMNS),
        charts=[
            Chart(
                "Jam sah menurut tempat kerja",
                [sites[pk].name for pk in order],
                [("", [minutes[pk] / 60 for pk in order])],
            )
        ],
    )


def minutes_of(entries: Iterable[dict[str, Any]]) -> int:
    """The minutes of some entries, corrections included."""
    return sum(entry["minutes"] for entry in entries)


def site_cells(entries: list[dict[str, Any]]) -> list[Cell]:
    """Persons, their days and the hours of some entries."""
    days = {(entry["sentence__supervision__client"], entry["worked_on"]) for entry in entries}
    people = {entry["sentence__supervision__client"] for entry in entries}
    return [len(people), len(days), hours(minutes_of(entries))]


def court_section(brief: Brief, entries: list[dict[str, Any]]) -> Section:
    """A line for each court whose sentences ran, or were worked on, in the period."""
    worked: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for entry in entries:
        worked[entry["sentence__court"]].append(entry)
    running: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for sentence in running_in(brief).order_by().values("pk", "court", "hours_ordered", "state", "closed_on"):
        running[sentence["court"]].append(sentence)
    courts = sorted(worked.keys() | running.keys())
    rows: list[list[Cell]] = [
        [court, *court_cells(running[court], minutes_of(worked[court]), brief)] for court in courts
    ]
    everything = [sentence for rows in running.values() for sentence in rows]
    return Section(
        "Menurut pengadilan",
        ["Pengadilan", *(label for label, _ in COURT_COLUMNS)],
        rows,
        total=["Jumlah", *court_cells(everything, minutes_of(entries), brief)] if rows else [],
        definitions=list(COURT_COLUMNS),
    )


def court_cells(sentences: list[dict[str, Any]], minutes: int, brief: Brief) -> list[Cell]:
    """Sentences, hours in them, hours worked, and how many ended in the period and how."""
    closed = [row["state"] for row in sentences if row["closed_on"] and row["closed_on"] <= brief.until]
    return [
        len(sentences),
        sum(row["hours_ordered"] for row in sentences),
        hours(minutes),
        closed.count(State.COMPLETED),
        closed.count(State.DEFAULTED),
    ]


def build(brief: Brief) -> ReportContent:
    """Both tables; their totals of hours are the same."""
    columns = ("sentence__supervision__client", "sentence__court", "session__placement__site", "worked_on", "minutes")
    entries = list(entries_of(brief).order_by().values(*columns))
    return brief.content(TITLE, [site_section(brief, entries), court_section(brief, entries)])


SUBJECT = Subject(
    "work-hours",
    "work_hours",
    TITLE,
    "Jam yang sudah diperiksa menurut tempat kerja, dan putusan serta jamnya menurut pengadilan.",
    OFFICE_ROLES | COUNT_ROLES,
    build,
    asks=frozenset({"period", "office", "site", "court"}),
)
