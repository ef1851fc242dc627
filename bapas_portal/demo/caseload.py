"""Clients with a year of visits and report-ins for one demonstration office."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from accounts.models import Office, User
from bapas_portal.demo import names
from bapas_portal.demo.staff import Staff
from clients.models import (
    Assignment,
    Audience,
    Client,
    ClientSequence,
    OutcomeKind,
    ReportIn,
    Supervision,
    SupervisionKind,
    Visit,
)
from clients.models.client import identity_hash
from clients.terms import book_of
from villages.models import Village

# Programme, whether for a child, how common, legal basis, length in days.
PROGRAMMES = [
    (SupervisionKind.CONDITIONAL_RELEASE, False, 44, "SK PAS-{n}.PK.05.09 Tahun {y}", (400, 900)),
    (SupervisionKind.CONDITIONAL_LEAVE, False, 18, "SK W.7-{n}.PK.05.02 Tahun {y}", (120, 180)),
    (SupervisionKind.PRE_RELEASE_LEAVE, False, 4, "SK PAS-{n}.PK.05.03 Tahun {y}", (60, 180)),
    (SupervisionKind.ASSIMILATION, False, 5, "SK W.7-{n}.PK.05.04 Tahun {y}", (90, 200)),
    (SupervisionKind.SUPERVISION_SENTENCE, False, 8, "Putusan {n}/Pid.B/2026", (180, 720)),
    (SupervisionKind.CONDITIONAL_SENTENCE, False, 4, "Putusan {n}/Pid.B/2026", (180, 360)),
    (SupervisionKind.CONDITIONAL_RELEASE, True, 3, "SK PAS-{n}.PK.05.09 Tahun {y}", (200, 500)),
    (SupervisionKind.CONDITIONAL_SENTENCE, True, 5, "Putusan {n}/Pid.Sus-Anak/{y}", (180, 540)),
    (SupervisionKind.DIVERSION, True, 9, "Penetapan diversi {n}/Pen.Div/{y}", (60, 90)),
]
FINDINGS = [
    "Klien berada di rumah bersama keluarga dan bekerja sebagai buruh harian. Tidak ada keluhan dari tetangga.",
    "Klien menjelaskan rencana membuka usaha kecil. Keluarga mendukung. Disarankan mengikuti pelatihan.",
    "Ketua RT menyampaikan klien aktif kerja bakti. Hubungan dengan tetangga membaik dibanding kunjungan sebelumnya.",
    "Klien sedang mencari pekerjaan. Dibahas cara menulis lamaran dan informasi lowongan di kelurahan.",
    "Klien mengaku kesulitan biaya transportasi untuk lapor. Disepakati lapor jarak jauh bulan depan.",
    "Klien sehat, ibadah teratur, dan tidak lagi bergaul dengan teman lama. Penjamin hadir selama kunjungan.",
    "Kondisi ekonomi keluarga terbatas, anak pertama mulai sekolah. Klien memperoleh pekerjaan tetap di bengkel.",
    "Klien bercerita tentang penolakan seorang tetangga. Lurah bersedia menjadi penengah.",
]
NOT_MET = "Klien tidak berada di rumah. Keluarga menyampaikan klien sedang bekerja di luar kota dan akan lapor besok."


@dataclass
class Caseload:
    """What one office guides."""

    staff: Staff
    clients: list[Client]
    supervisions: list[Supervision]


def working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))


def local_moment(office: Office, day: date, hour: int, minute: int = 0) -> datetime:
    """A moment of that day on the office's own clock."""
    return datetime.combine(day, time(hour, minute), tzinfo=office.zone)


def make_client(
    rng: Random, staff: Staff, villages: list[Village], today: date, used: set[str], number: int, *, child: bool
) -> Client:
    """One invented person living in one of the villages."""
    office = staff.office
    female = rng.random() < 0.13
    village = rng.choice(villages)
    born = names.birth_date(rng, today, 14, 17) if child else names.birth_date(rng, today, 20, 58)
    return Client(
        office=office,
        number=f"{office.short_code}-{today.year}-{number:04d}",
        name=names.person_name(rng, office.code, female=female, used=used),
        sex="P" if female else "L",
        birth_place=rng.choice(names.BIRTHPLACES[office.code]),
        birth_date=born,
        nik=names.nik(rng, village.code, born, female=female) if rng.random() < 0.93 else "",
        phone=names.phone(rng) if rng.random() < 0.8 else "",
        address=f"Jalan {rng.choice(['Melati', 'Kenanga', 'Cempaka', 'Merdeka', 'Pahlawan', 'Nelayan'])} "
        f"No. {rng.randint(1, 120)}, RT {rng.randint(1, 9):03d} RW {rng.randint(1, 5):03d}",
        village=village,
        is_child=child,
        registered_by=staff.registrar,
    )


def make_supervision(rng: Random, staff: Staff, client: Client, officer: User, today: date, number: int) -> Supervision:
    """A case that began within the last fourteen months; some have ended since."""
    choices = [p for p in PROGRAMMES if p[1] == client.is_child]
    kind, child, _, basis, length = rng.choices(choices, weights=[p[2] for p in choices])[0]
    starts_on = today - timedelta(days=rng.randint(5, 420))
    ends_on = starts_on + timedelta(days=rng.randint(*length))
    status, closed_on = Supervision.Status.ACTIVE, None
    if ends_on <= today:
        status, closed_on = Supervision.Status.COMPLETED, ends_on
    elif rng.random() < 0.02:
        closed_on = min(today, starts_on + timedelta(days=rng.randint(4, 60)))
        status = Supervision.Status.REVOKED
    elapsed = (today - starts_on) / (ends_on - starts_on)
    stage = "initial" if elapsed < 0.25 else "continued" if elapsed < 0.75 else "final"
    return Supervision(
        client=client,
        office=staff.office,
        kind=kind,
        audience=Audience.CHILD if child else Audience.ADULT,
        book=book_of(kind, Audience.CHILD if child else Audience.ADULT),
        register_no=f"{'A' if child else 'D'}/{number:04d}/{starts_on.year}",
        legal_basis=basis.format(n=rng.randint(10, 990), y=starts_on.year),
        starts_on=starts_on,
        ends_on=ends_on,
        officer=officer,
        stage=stage,
        status=status,
        closed_on=closed_on,
        registered_at=local_moment(staff.office, starts_on, 9, 30),
    )


def make_visits(rng: Random, supervision: Supervision, today: date, outcomes: dict[str, int]) -> list[Visit]:
    """A visit about every month, and for most open cases the next one planned. `outcomes` are ids by code."""
    office, officer = supervision.office, supervision.officer
    last_day = min(today - timedelta(days=1), supervision.closed_on or today)
    visits: list[Visit] = []
    day = working_day(max(supervision.starts_on + timedelta(days=7), today - timedelta(days=365)))
    while day <= last_day:
        met = rng.random() < 0.9
        kind = rng.choices(list(Visit.Kind), weights=[45, 25, 8, 8, 6, 4, 4])[0]
        moment = local_moment(office, day, rng.randint(8, 15), rng.choice([0, 10, 15, 30, 45]))
        visits.append(
            Visit(
                supervision=supervision,
                officer=officer,
                state=Visit.State.HELD if met else Visit.State.NOT_MET,
                outcome_id=outcomes["met" if met else "not_home"],
                kind=kind,
                planned_on=day if rng.random() < 0.8 else None,
                occurred_at=moment,
                village=supervision.client.village if kind == Visit.Kind.HOME else None,
                place="" if kind == Visit.Kind.HOME else office.name,
                present=["client", *rng.sample(["family", "guarantor", "neighbourhood"], rng.randint(0, 2))]
                if met
                else ["family"],
                findings=rng.choice(FINDINGS) if met else NOT_MET,
                community_acceptance=rng.choice([2, 3, 3, 4, 4, 4, 5, 5]) if met and kind == Visit.Kind.HOME else None,
                is_violation=met and rng.random() < 0.02,
                logged_at=moment + timedelta(hours=rng.randint(0, 30)),
            )
        )
        day = working_day(day + timedelta(days=rng.randint(24, 38)))
    if supervision.status == Supervision.Status.ACTIVE and rng.random() < 0.93:
        ahead = rng.choices([-rng.randint(1, 18), 0, rng.randint(1, 30)], weights=[10, 8, 82])[0]
        planned_on = today + timedelta(days=ahead)
        if ahead:
            planned_on = working_day(planned_on)
        visits.append(
            Visit(
                supervision=supervision,
                officer=officer,
                state=Visit.State.PLANNED,
                kind=rng.choices([Visit.Kind.HOME, Visit.Kind.OFFICE, Visit.Kind.VIDEO], weights=[7, 2, 1])[0],
                planned_on=min(planned_on, supervision.ends_on or planned_on),
            )
        )
    return visits


def make_report_ins(rng: Random, supervision: Supervision, today: date) -> list[ReportIn]:
    """A duty every 30 days: nearly all kept, the last one still open."""
    office = supervision.office
    rows: list[ReportIn] = []
    day = max(supervision.starts_on + timedelta(days=30), today - timedelta(days=360 - rng.randint(0, 29)))
    end = supervision.closed_on or supervision.ends_on or today
    while day < today and day <= end:
        fate = rng.choices(["reported", "missed", "excused"], weights=[90, 6, 4])[0]
        reported = fate == "reported"
        rows.append(
            ReportIn(
                supervision=supervision,
                due_on=day,
                state=fate,
                mode=rng.choice(["office", "office", "post", "remote"]) if reported else "",
                reported_at=local_moment(office, day, rng.randint(8, 14), rng.randint(0, 59)) if reported else None,
                note="Sakit, ada surat dokter." if fate == "excused" else "",
                recorded_by=supervision.officer if fate != "missed" else None,
                verified_at=local_moment(office, day, 15, 0) if reported else None,
                verified_by=supervision.officer if reported else None,
            )
        )
        day += timedelta(days=30)
    if supervision.status == Supervision.Status.ACTIVE and day <= end:
        if supervision.register_no.split("/")[1].endswith("0"):
            day = today  # the counter always has somebody to expect
        rows.append(ReportIn(supervision=supervision, due_on=day, state="due"))
    return rows


def create_caseload(
    rng: Random, staff: Staff, villages: list[Village], today: date, used: set[str], *, count: int
) -> Caseload:
    """`count` clients of one office. The first officer, whose account signs in, has the largest share."""
    clients = [
        make_client(rng, staff, villages, today, used, number, child=rng.random() < 0.14)
        for number in range(1, count + 1)
    ]
    supervisions: list[Supervision] = []
    weights = [count // 25 + 4] + [3] * (len(staff.officers) - 1)
    for number, client in enumerate(clients, start=1):
        officer = rng.choices(staff.officers, weights=weights)[0]
        supervisions.append(make_supervision(rng, staff, client, officer, today, number))
        client.registered_at = supervisions[-1].registered_at
        client.nik_hash = identity_hash(client.nik) if client.nik else ""
        client.phone_hash = identity_hash(client.phone) if client.phone else ""
    Client.objects.bulk_create(clients)
    ClientSequence.objects.create(office=staff.office, year=today.year, last_number=count)
    Supervision.objects.bulk_create(supervisions)
    Assignment.objects.bulk_create(
        Assignment(supervision=s, officer=s.officer, assigned_by=staff.head, since=s.registered_at)
        for s in supervisions
    )
    outcomes = dict(OutcomeKind.objects.values_list("code", "pk"))
    Visit.objects.bulk_create([v for s in supervisions for v in make_visits(rng, s, today, outcomes)])
    ReportIn.objects.bulk_create([r for s in supervisions for r in make_report_ins(rng, s, today)])
    return Caseload(staff=staff, clients=clients, supervisions=supervisions)
