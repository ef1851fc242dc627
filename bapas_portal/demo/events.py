"""How far outreach events have come in the demonstration: one for each state, with agenda, obstacles and follow-ups."""

from datetime import timedelta

from django.core.files.base import ContentFile

from accounts.models import Office, User
from programs.actions.programmes import LAUNCHED_BY, load_programmes
from programs.models import (
    EventParty,
    EventSession,
    FollowUp,
    Material,
    Obstacle,
    OutreachEvent,
    OutreachProgramme,
)
from programs.where_next.facts import facts_of

State = OutreachEvent.State
# The latest event that was held waits for its minutes; the ones before it have come further and further.
COURSE = (State.HELD, State.DOCUMENTED, State.EVALUATED, State.FOLLOWED_UP, State.CLOSED)
MINUTES = (
    "Acara dibuka camat. Kepala Bapas menyampaikan tugas pendampingan, pembimbingan, pembinaan, dan pengawasan, serta "
    "dukungan yang dibutuhkan di kecamatan dan kelurahan. Warga menanyakan cara melapor dan siapa yang mengawasi kerja "
    "sosial. Disepakati satu narahubung di setiap kelurahan."
)
EVALUATION = (
    "Dialog berjalan lebih lama daripada paparan, dan itu baik. Pengeras suara kurang; ketua RT perlu diundang lebih "
    "awal."
)
PARTIES = (
    (EventParty.Role.LEADERS, "Wali kota atau bupati", 3),
    (EventParty.Role.DISTRICT, "Camat setempat", 2),
    (EventParty.Role.AGENCY, "Dinas Sosial", 2),
    (EventParty.Role.UNIVERSITY, "Perguruan tinggi di kota ini", 4),
    (EventParty.Role.POLICE, "Bhabinkamtibmas", 1),
)
OBSTACLES = (
    (Obstacle.Kind.DISTRUST, "Sebagian warga mengira Bapas melindungi pelaku.", "Dijelaskan dengan contoh pengawasan."),
    (Obstacle.Kind.FUNDS, "Biaya konsumsi melebihi anggaran.", "Ditanggung bersama kelurahan."),
    (Obstacle.Kind.ACCESS, "Hujan lebat, sebagian undangan terlambat.", "Acara dimundurkan setengah jam."),
    (Obstacle.Kind.STAFF, "Hanya dua petugas untuk tiga kelurahan.", ""),
)
MATERIALS = (
    ("Apa itu Bapas?", "Selebaran satu halaman: tugas Bapas dan cara menghubunginya."),
    ("Pidana kerja sosial bagi warga", "Salindia: tempat kerja, jam, dan peran pengawas di tempat."),
)
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


def lead_events_on(office: Office, head: User) -> None:
    """Gives the office's demonstration events their grounds and agenda, and leads those that were held on."""
    load_programmes()
    programme = OutreachProgramme.objects.filter(is_active=True).first()
    materials = _library(office, head)
    events = list(OutreachEvent.objects.filter(office=office).select_related("village", "created_by", "office"))
    for event in events:
        event.programme, event.budget = programme, 1_500_000 + 250_000 * (event.pk % 5)
        event.grounds = facts_of(head, event.village).grounds() or [OutreachEvent.Ground.REQUEST]
        event.needs = "Pengeras suara, proyektor, 60 kursi"
    held = [event for event in events if event.state == State.HELD]
    for place, event in enumerate(held):
        _lead_on(event, COURSE[min(place, len(COURSE) - 1)])
    _before_the_day(events, head)
    for event in events:
        event.save()
        if event.state not in {State.PROPOSED, State.CANCELLED}:
            _agenda(event, is_over=event.took_place)
            event.materials.set(materials)


def _library(office: Office, head: User) -> list[Material]:
    """The office's reading."""
    rows = []
    for title, summary in MATERIALS:
        row = Material(
            office=office, title=title, summary=summary, is_shared=office.code == LAUNCHED_BY, created_by=head
        )
        row.file.save("bahan.pdf", ContentFile(PDF), save=False)
        row.save()
        rows.append(row)
    return rows


def _before_the_day(events: list[OutreachEvent], head: User) -> None:
    """Where there are several: a proposal given back and one approved, an event confirmed and one postponed."""
    proposed = [event for event in events if event.state == State.PROPOSED]
    for event in proposed[1:2]:
        event.returned_reason = "Tambahkan rincian anggaran konsumsi."
    for event in proposed[2:]:
        event.state, event.approved_by, event.approved_at = State.APPROVED, head, event.created_at + timedelta(days=1)
    called = sorted((event for event in events if event.state == State.INVITED), key=lambda event: event.starts_at)
    accepted = [event for event in called if event.registrations.filter(state="accepted").exists()]
    for event in accepted[:1]:
        event.state = State.CONFIRMED
    for event in called[2:]:
        event.state, event.postponed_reason = State.POSTPONED, "Bersamaan dengan pemilihan ketua RT."


def _lead_on(event: OutreachEvent, state: str) -> None:
    """Writes what an event of that state has: minutes, evaluation and cost, follow-ups."""
    reached = COURSE.index(State(state))
    event.state = state
    officer = event.created_by
    if reached >= 1:
        event.minutes = MINUTES
        kind, text, solution = OBSTACLES[event.pk % len(OBSTACLES)]
        Obstacle.objects.create(event=event, kind=kind, text=text, solution=solution, created_by=officer)
    if reached >= 2:
        event.evaluation, event.cost = EVALUATION, (event.budget or 0) + 100_000
    if reached >= 3:
        is_settled = state == State.CLOSED
        for title, owner, sort, days in (
            ("Menunjuk narahubung untuk klien di kelurahan", event.village.head_title, FollowUp.Kind.PROMISE, 30),
            ("Memeriksa apakah narahubung sudah dihubungi warga", officer.name, FollowUp.Kind.CHECK, 91),
        ):
            due = event.day + timedelta(days=days)
            FollowUp.objects.create(
                office=event.office,
                event=event,
                kind=sort,
                village=event.village,
                title=title,
                told_village=title,
                owner_name=owner,
                officer=officer,
                due_on=due,
                state=FollowUp.State.DONE if is_settled else FollowUp.State.OPEN,
                outcome="Sudah dilaksanakan." if is_settled else "",
                settled_on=due if is_settled else None,
                settled_by=officer if is_settled else None,
                created_by=officer,
            )


def _agenda(event: OutreachEvent, *, is_over: bool) -> None:
    """Two sessions, and the institutions; with numbers once it is over."""
    middle = event.starts_at + (event.ends_at - event.starts_at) / 2
    for kind, title, speaker, starts, ends in (
        (EventSession.Kind.SOCIALISATION, "Mengenal Bapas dan tugasnya", "Kepala Bapas", event.starts_at, middle),
        (EventSession.Kind.DISCUSSION, "Dialog dengan warga", event.created_by.name, middle, event.ends_at),
    ):
        EventSession.objects.create(
            event=event, kind=kind, title=title, speaker=speaker, village=event.village, starts_at=starts, ends_at=ends
        )
    EventParty.objects.bulk_create(
        EventParty(event=event, role=role, name=name, attended=people if is_over else None)
        for role, name, people in PARTIES
    )
