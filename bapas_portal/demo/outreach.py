"""Outreach events of the past year and the coming weeks, with villages' answers and attendance."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from accounts.models import User
from bapas_portal.demo import names
from bapas_portal.demo.caseload import local_moment, working_day
from bapas_portal.demo.staff import Staff
from programs.models import AttendanceGroup, OutreachEvent, VillageRegistration
from villages.models import Village

TITLES = {
    "socialisation": [
        "Bapas Goes to Village: mengenal pembimbingan kemasyarakatan",
        "Bapas Goes to Village: pidana kerja sosial dan peran warga",
        "Sosialisasi hak dan kewajiban klien pemasyarakatan",
    ],
    "training": [
        "Pelatihan budidaya hidroponik bagi klien dan warga",
        "Pelatihan servis sepeda motor bersama karang taruna",
    ],
    "guidance": ["Pembimbingan kepribadian klien bersama tokoh masyarakat", "Forum klien, penjamin, dan ketua RT"],
}
REASONS = [
    "Enam klien tinggal di kelurahan ini dan belum pernah ada kegiatan bersama warga.",
    "Ada penolakan warga terhadap klien yang baru bebas bersyarat; lurah meminta penjelasan.",
    "Dua tempat kerja sosial baru akan dibuka; perangkat perlu memahami tugas mengonfirmasi jam.",
]
USUAL = {
    "village_staff": 8,
    "neighbourhood": 12,
    "religious": 6,
    "youth": 10,
    "women": 9,
    "guarantor": 5,
    "resident": 15,
}


@dataclass(frozen=True)
class Occasion:
    """One demonstration event: how it stands and how many days from today it is."""

    state: str
    days: int


def _answer(rng: Random, registration: VillageRegistration, answerer: User, event: OutreachEvent, today: date) -> None:
    """Fills in a plausible answer, six days before the event or yesterday, whichever is earlier."""
    choice = rng.choices(["accepted", "declined", "other_date"], weights=[82, 8, 10])[0]
    if event.state == OutreachEvent.State.HELD and (choice == "other_date" or registration.village == event.village):
        choice = "accepted"
    registration.state = choice
    yesterday = local_moment(event.office, today - timedelta(days=1), 15)
    registration.answered_at = min(event.starts_at - timedelta(days=6, hours=2), yesterday)
    registration.answered_by = answerer
    if choice == "other_date":
        registration.proposed_on = event.starts_at.date() + timedelta(days=7)
    if choice == "accepted":
        registration.contact_name = names.person_name(rng, event.office.code, female=False, used=set())
        registration.contact_phone = names.phone(rng)


def _host_at(event: OutreachEvent, village: Village) -> None:
    """The event takes place in the hall of that village."""
    event.village = village
    event.venue = f"Aula kantor {village.kind.label.lower()} {village.name}"
    event.save(update_fields=["village", "venue"])


def create_event(
    rng: Random, staff: Staff, villages: list[Village], occasion: Occasion, today: date, answerers: dict[str, User]
) -> OutreachEvent:
    """One event that invites `villages`, one of which hosts it; the officer asked those without an account."""
    office, officer = staff.office, staff.officers[0]
    day = working_day(today + timedelta(days=occasion.days))
    activity = rng.choices(["socialisation", "training", "guidance"], weights=[6, 2, 3])[0]
    planned_at = local_moment(office, min(day - timedelta(days=21), today - timedelta(days=3)), 10)
    is_approved = occasion.state not in {"proposed", "cancelled"}
    event = OutreachEvent.objects.create(
        office=office,
        title=rng.choice(TITLES[activity]),
        activity=activity,
        reason=rng.choice(REASONS),
        village=villages[0],
        venue=f"Aula kantor {villages[0].kind.label.lower()} {villages[0].name}",
        starts_at=local_moment(office, day, 9),
        ends_at=local_moment(office, day, 12),
        state=occasion.state,
        summary="Peserta aktif bertanya tentang pengawasan dan kerja sosial; lurah bersedia menjadi narahubung."
        if occasion.state == "held"
        else "",
        cancelled_reason="Bersamaan dengan acara kecamatan." if occasion.state == "cancelled" else "",
        created_by=officer,
        created_at=planned_at,
        approved_by=staff.head if is_approved else None,
        approved_at=planned_at + timedelta(days=1) if is_approved else None,
    )
    if event.state == OutreachEvent.State.PROPOSED:
        _host_at(event, villages[abs(occasion.days) % len(villages)])
        return event
    for village in villages:
        registration = VillageRegistration(
            event=event, village=village, invited_at=event.created_at + timedelta(days=2)
        )
        head = answerers.get(village.code)
        waits_for_visitor = head is not None and head.has_usable_password()
        answered = event.state == "held" or (not waits_for_visitor and rng.random() < 0.6)
        if answered:
            _answer(rng, registration, answerers.get(village.code, officer), event, today)
        if event.state == "held" and registration.state == "accepted":
            registration.attendance_entered_at = event.ends_at + timedelta(hours=3)
            registration.attendance_entered_by = answerers.get(village.code, officer)
        registration.save()
        if registration.state == "accepted":
            AttendanceGroup.objects.bulk_create(
                AttendanceGroup(
                    registration=registration,
                    group=group,
                    expected=(expected := max(0, usual + rng.randint(-4, 6))),
                    attended=max(0, round(expected * rng.uniform(0.6, 1.15))) if event.state == "held" else None,
                )
                for group, usual in USUAL.items()
            )
    coming = [village for village in villages if event.registrations.accepted().filter(village=village).exists()]
    _host_at(event, coming[abs(occasion.days) % len(coming)] if coming else villages[0])
    return event
