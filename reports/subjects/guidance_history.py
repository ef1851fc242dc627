"""The guidance of one client: cases, figures and what happened, for the officer of the case and the head."""

from accounts.models import User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import Role, role_of
from bapas_portal.templatetags.portal import day, moment
from clients.models import Client, ReportIn, Supervision, Visit
from clients.permissions import can_open_client, is_own_client
from clients.querysets.scope import NARRATIVE_ROLES
from clients.timeline import timeline_of
from reports.figures.tables import Cell
from reports.papers.report import ReportContent, Section
from reports.subjects.brief import Brief, Subject

TITLE = "Riwayat bimbingan"
OWN_ALONE = "Riwayat bimbingan dibuat oleh Pembimbing Kemasyarakatan perkara ini atau kepala Bapas."


def verdict(user: User, brief: Brief) -> Verdict:
    """The officer of the case, or the head; a colleague who stated a reason reads the file and takes nothing out."""
    if brief.client is None:
        return denied(OWN_ALONE)
    if not (opens := can_open_client(user, brief.client)):
        return opens
    return ALLOWED if role_of(user) == Role.HEAD or is_own_client(user, brief.client) else denied(OWN_ALONE)


def case_section(client: Client, user: User) -> Section:
    """Every case of the client that the reader sees."""
    cases = Supervision.objects.visible_to(user).filter(client=client).select_related("officer", "office")
    rows: list[list[Cell]] = [
        [
            case.register_no,
            case.get_kind_display(),
            f"{day(case.starts_on)} sampai {day(case.ends_on)}" if case.ends_on else day(case.starts_on),
            case.get_status_display(),
            case.officer.name if case.officer else "Belum ditunjuk",
        ]
        for case in cases.order_by("starts_on", "pk")
    ]
    return Section(
        "Perkara",
        ["Nomor register", "Program", "Masa bimbingan", "Keadaan", "Pembimbing Kemasyarakatan"],
        rows,
        label_columns=5,
        widths=[1.6, 2, 2.2, 1.3, 1.9],
    )


def figures_section(client: Client, brief: Brief) -> Section:
    """Visits and report-ins in the period, by what came of them."""
    asked, user = brief.asked(), brief.user
    visits = Visit.objects.visible_to(user).filter(supervision__client=client, occurred_at__isnull=False)
    begins, ends = asked.period.instants(client.office.zone)
    made = visits.filter(occurred_at__gte=begins, occurred_at__lt=ends)
    duties = ReportIn.objects.visible_to(user).filter(
        supervision__client=client, due_on__range=(brief.since, brief.until)
    )
    rows: list[list[Cell]] = [
        ["Kunjungan terlaksana", made.held().count()],
        ["Klien tidak ditemui", made.filter(state=Visit.State.NOT_MET).count()],
        ["Wajib lapor jatuh tempo", duties.count()],
        ["Sudah lapor", duties.filter(state=ReportIn.State.REPORTED).count()],
        ["Izin", duties.filter(state=ReportIn.State.EXCUSED).count()],
        ["Tidak lapor", duties.missed().count()],
    ]
    return Section(
        "Angka dalam masa ini",
        ["Uraian", "Jumlah"],
        rows,
        definitions=[
            ("Kunjungan", "Menurut hari terjadinya dalam masa ini."),
            ("Wajib lapor", "Menurut hari jatuh temponya dalam masa ini."),
        ],
        widths=[3, 1],
    )


def history_section(client: Client, brief: Brief) -> Section:
    """What happened in the period, the earliest first, as the case file tells it to this reader."""
    zone = client.office.zone
    entries = [
        entry
        for entry in reversed(timeline_of(client, brief.user))
        if brief.since <= entry.when.astimezone(zone).date() <= brief.until
    ]
    rows: list[list[Cell]] = [
        [
            moment(entry.when) if entry.is_timed else day(entry.when),
            entry.title,
            " ".join(entry.body.split()),
            entry.by,
        ]
        for entry in entries
    ]
    return Section(
        "Yang terjadi", ["Waktu", "Kejadian", "Catatan", "Oleh"], rows, label_columns=4, widths=[1.4, 2, 3.2, 1.4]
    )


def build(brief: Brief) -> ReportContent:
    """The whole history. A child stands here by initials and number, as in everything that leaves the case file."""
    client = brief.client
    if client is None:
        raise TypeError("A history is about a client.")
    sections = [case_section(client, brief.user), figures_section(client, brief), history_section(client, brief)]
    name = client.safe_label if client.is_child else f"{client.name} ({client.number})"
    return brief.content(f"{TITLE} {name}", sections)


SUBJECT = Subject(
    "guidance-history",
    "guidance_history",
    TITLE,
    "Perkara, kunjungan, wajib lapor, dan semua yang terjadi dengan satu klien.",
    NARRATIVE_ROLES,
    build,
    asks=frozenset({"period"}),
    needs_reason=True,
    can_be_scheduled=False,
    verdict=verdict,
)
