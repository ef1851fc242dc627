"""Host sites, sentences in every state, sessions worked, and the minutes credited for them."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from random import Random

from accounts.models import ProsecutionOffice, User
from bapas_portal.demo import names
from bapas_portal.demo.caseload import local_moment, working_day
from bapas_portal.demo.staff import Staff
from clients.models import Assignment, Audience, Client, ClientSequence, Supervision, SupervisionKind
from clients.models.client import identity_hash
from sentences.models import HostSite, HoursEntry, Placement, SiteCover, SocialWorkSentence, Track, WorkSession
from villages.models import Village

SITES = [
    ("village_office", "Kantor {kind} {village}", "Membersihkan halaman, merapikan arsip, memperbaiki pagar"),
    ("worship", "Masjid Nurul Iman {village}", "Membersihkan tempat wudu dan halaman, merawat taman"),
    ("school", "SD Negeri {village} 2", "Mengecat dinding, merawat kebun sekolah"),
    ("care", "Panti Asuhan Kasih {village}", "Membantu dapur, membersihkan kamar, merawat kebun"),
    ("health", "Puskesmas {village}", "Membersihkan ruang tunggu, menata kursi, mengangkut linen"),
    ("public_space", "Taman {village}", "Menyapu, memotong rumput, memilah sampah"),
]
COURT_CODES = {"Pangkalpinang": "Pgp", "Palopo": "Plp", "Semarang": "Smg"}
OFFENCES = [
    ("Pencurian ringan (KUHP pasal 478)", 6),
    ("Penggelapan ringan (KUHP pasal 487)", 6),
    ("Penganiayaan ringan (KUHP pasal 471)", 6),
    ("Perusakan barang (KUHP pasal 521)", 30),
    ("Penipuan ringan (KUHP pasal 494)", 6),
]


@dataclass(frozen=True)
class Plan:
    """How one demonstration sentence stands: hours ordered and a day, share already worked, days since it began."""

    state: str
    hours: int
    per_day: int
    share: float
    age: int
    child: bool = False


PLANS = [
    *[Plan("registered", h, 4, 0, a) for h, a in [(40, 2), (60, 4), (120, 6), (24, 1)]],
    *[Plan("placed", h, 4, 0, a) for h, a in [(48, 8), (80, 5), (160, 9)]],
    *[Plan("in_progress", h, d, s, a) for h, d, s, a in [
        (40, 4, 0.55, 30), (60, 4, 0.7, 45), (80, 5, 0.4, 40), (120, 6, 0.5, 70), (160, 8, 0.35, 60), (200, 8, 0.3, 55),
        (240, 8, 0.2, 50), (32, 4, 0.8, 25), (100, 5, 0.6, 80), (90, 4, 0.1, 130), (72, 6, 0.75, 60), (48, 4, 0.3, 150),
    ]],
    *[Plan("paused", h, 4, 0.4, a) for h, a in [(60, 70), (96, 90)]],
    *[Plan("completed", h, d, 1, a) for h, d, a in [
        (24, 4, 60), (40, 5, 75), (60, 6, 90), (16, 4, 40), (80, 8, 110), (32, 4, 95),
    ]],
    *[Plan("defaulted", h, 4, s, a) for h, s, a in [(80, 0.1, 120), (120, 0.2, 150)]],
    *[Plan(st, h, 3, s, a, child=True) for st, h, s, a in [
        ("registered", 21, 0, 3), ("placed", 30, 0, 8), ("in_progress", 36, 0.5, 50), ("in_progress", 60, 0.6, 70),
        ("in_progress", 24, 0.4, 30), ("completed", 18, 1, 60), ("completed", 30, 1, 80), ("in_progress", 45, 0.3, 45),
        ("paused", 24, 0.3, 60), ("defaulted", 36, 0.2, 100), ("in_progress", 15, 0.6, 20),
    ]],
]  # fmt: skip


def create_sites(rng: Random, staff: Staff, villages: list[Village]) -> list[HostSite]:
    """One or two sites in each of the villages given."""
    sites = []
    for number, village in enumerate(villages):
        kind, name, tasks = SITES[number % len(SITES)]
        sites.append(
            HostSite(
                office=staff.office,
                village=village,
                name=name.format(kind=village.kind.label, village=village.name),
                kind=kind,
                capacity=rng.choice([6, 8, 10, 12]),
                tasks=tasks,
                opens_at=time(7, 30),
                closes_at=time(17, 0),
                supervisor_name=names.person_name(rng, staff.office.code, female=False, used=set()),
                supervisor_phone=names.phone(rng),
                child_suitable=kind in {"worship", "school", "care", "village_office"},
                non_commercial_on=date(2026, 1, 12),
                state=HostSite.State.ACTIVE,
                surveyed_on=date(2026, 1, 8),
                surveyed_by=staff.officers[0],
                survey_note="Pekerjaannya ringan, ada pengawas setiap hari, aman dan mudah dicapai.",
                created_by=staff.officers[0],
                created_at=local_moment(staff.office, date(2026, 1, 6), 9),
            )
        )
    HostSite.objects.bulk_create(sites)
    SiteCover.objects.bulk_create(
        SiteCover(
            site=site,
            basis=SiteCover.Basis.OFFICE,
            number=f"{staff.office.short_code}-HK.01.05-{number}/2026",
            starts_on=date(2026, 1, 15),
            ends_on=date(2029, 1, 14),
            recorded_by=staff.officers[0],
            recorded_at=local_moment(staff.office, date(2026, 1, 14), 9),
        )
        for number, site in enumerate(sites, start=1)
    )
    return sites


def _judgment(rng: Random, plan: Plan, office_town: str, starts_on: date) -> dict[str, object]:
    """The columns that come from the judgment."""
    offence, threat = rng.choice(OFFENCES)
    judged = starts_on - timedelta(days=rng.randint(7, 20))
    book = "Sus-Anak" if plan.child else "B"
    facts: dict[str, object] = {
        "court": f"Pengadilan Negeri {office_town}",
        "judgment_no": f"{rng.randint(11, 320)}/Pid.{book}/{judged.year}/PN {COURT_CODES[office_town]}",
        "judgment_on": judged,
        "offence": offence,
        "offence_on": judged - timedelta(days=rng.randint(40, 110)),
        "threat_months": threat,
    }
    if plan.child:
        return facts | {"imposed": "service", "default_consequence": "repeat"}
    if rng.random() < 0.3:
        return facts | {
            "imposed": "fine",
            "imposed_fine": rng.choice([2_000_000, 5_000_000, 7_500_000]),
            "default_consequence": rng.choice(["repeat", "fine"]),
            "consent_on": judged - timedelta(days=7),
        }
    return facts | {
        "imposed": "prison",
        "imposed_months": rng.choice([2, 3, 4, 5]),
        "default_consequence": rng.choice(["repeat", "prison"]),
        "consent_on": judged - timedelta(days=7),
    }


def _person(
    rng: Random, staff: Staff, village: Village, plan: Plan, starts_on: date, used: set[str], number: int
) -> Client:
    office = staff.office
    female = rng.random() < 0.2
    born = names.birth_date(rng, starts_on, 15, 17) if plan.child else names.birth_date(rng, starts_on, 21, 45)
    identity = names.nik(rng, village.code, born, female=female)
    return Client(
        office=office,
        number=f"{office.short_code}-{office.today().year}-{number:04d}",
        name=names.person_name(rng, office.code, female=female, used=used),
        sex="P" if female else "L",
        birth_place=rng.choice(names.BIRTHPLACES[office.code]),
        birth_date=born,
        nik=identity,
        nik_hash=identity_hash(identity),
        phone=names.phone(rng),
        address=f"Jalan Teratai No. {rng.randint(1, 90)}, RT {rng.randint(1, 6):03d}",
        village=village,
        is_child=plan.child,
        registered_by=staff.registrar,
        registered_at=local_moment(office, starts_on, 10),
    )


def _sessions(
    rng: Random, plan: Plan, placement: Placement, officer: User, host: User, today: date
) -> tuple[list[WorkSession], list[HoursEntry]]:
    """Work on most working days until the share is reached; the latest still wait for the host or the officer."""
    sentence, office = placement.sentence, placement.site.office
    target = round(sentence.minutes_ordered * plan.share)
    sessions: list[WorkSession] = []
    entries: list[HoursEntry] = []
    worked, day = 0, working_day(placement.starts_on + timedelta(days=1))
    latest = min(today - timedelta(days=1), sentence.ends_on)
    stretches = -(-target // (sentence.hours_per_day * 60)) or 1
    gap = 1 if plan.share == 1 else max(1, (latest - day).days // stretches)
    while worked < target and day <= latest:
        minutes = min(sentence.hours_per_day * 60, target - worked)
        pause = 30 if minutes > 240 else 0
        starts = local_moment(office, day, 8)
        ends = starts + timedelta(minutes=minutes + pause)
        recent = plan.state == "in_progress" and day >= today - timedelta(days=12)
        state = "draft" if recent and rng.random() < 0.6 else "confirmed" if recent else "verified"
        checked = ends + timedelta(days=1)
        sessions.append(
            WorkSession(
                sentence=sentence,
                placement=placement,
                starts_at=starts,
                ends_at=ends,
                break_minutes=pause,
                task=placement.task,
                state=state,
                drafted_by=officer,
                drafted_at=ends,
                confirmed_by=None if state == "draft" else host,
                confirmed_at=None if state == "draft" else ends + timedelta(hours=2),
                verified_by=officer if state == "verified" else None,
                verified_at=checked if state == "verified" else None,
            )
        )
        if state == "verified":
            entries.append(
                HoursEntry(
                    sentence=sentence, session=sessions[-1], kind="credit", worked_on=day, minutes=minutes,
                    entered_by=officer, entered_at=checked,
                )
            )  # fmt: skip
        worked += minutes
        day = working_day(day + timedelta(days=gap))
    return sessions, entries


def create_sentences(
    rng: Random,
    staff: Staff,
    sites: list[HostSite],
    plans: list[Plan],
    used: set[str],
    *,
    town: str,
    kejari: ProsecutionOffice,
    hosts: dict[str, User],
) -> list[SocialWorkSentence]:
    """Sentences of one office, placed at its sites. `hosts` maps a village code to the head who confirms there."""
    office, today = staff.office, staff.office.today()
    sequence = ClientSequence.objects.get(office=office, year=today.year)
    created: list[SocialWorkSentence] = []
    for plan in plans:
        sequence.last_number += 1
        starts_on = today - timedelta(days=plan.age)
        fitting = [s for s in sites if s.child_suitable or not plan.child]
        busy = plan.state == "in_progress" and len(created) % 2 == 0  # the village head's own sites have work waiting
        site = fitting[len(created) % (2 if busy else len(fitting))]
        officer = rng.choice(staff.officers[:2])
        client = _person(rng, staff, site.village, plan, starts_on, used, sequence.last_number)
        client.save()
        closed_on = today - timedelta(days=rng.randint(3, 12)) if plan.state in {"completed", "defaulted"} else None
        supervision = Supervision.objects.create(
            client=client,
            office=office,
            kind=SupervisionKind.CHILD_COMMUNITY_SERVICE if plan.child else SupervisionKind.SOCIAL_WORK_SENTENCE,
            audience=Audience.CHILD if plan.child else Audience.ADULT,
            register_no=f"KS/{sequence.last_number:04d}/{starts_on.year}",
            legal_basis=f"Berita acara pelaksanaan putusan tanggal {starts_on:%d-%m-%Y}",
            starts_on=starts_on,
            ends_on=starts_on + timedelta(days=180),
            officer=officer,
            status="completed" if plan.state == "completed" else "active",
            closed_on=closed_on if plan.state == "completed" else None,
            registered_at=local_moment(office, starts_on, 10),
        )
        Assignment.objects.create(
            supervision=supervision, officer=officer, assigned_by=staff.head, since=supervision.registered_at
        )
        sentence = SocialWorkSentence.objects.create(
            supervision=supervision,
            track=Track.CHILD if plan.child else Track.ADULT,
            hours_ordered=plan.hours,
            hours_per_day=plan.per_day,
            period_days=rng.choice([120, 150, 180]) if plan.age < 110 else 180,
            place_in_judgment=rng.choice([True, False, None]),
            prosecution_office=kejari,
            starts_on=starts_on,
            state=plan.state,
            closed_on=closed_on,
            default_reported_reason="Tidak hadir berturut-turut tanpa alasan yang sah."
            if plan.state == "defaulted"
            else "",
            registered_at=local_moment(office, starts_on, 11),
            **_judgment(rng, plan, town, starts_on),
        )
        if plan.state != "registered":
            placement = Placement.objects.create(
                sentence=sentence,
                site=site,
                task=site.tasks.split(",")[0],
                starts_on=min(starts_on + timedelta(days=2), today),
                ends_on=closed_on,
                placed_by=officer,
                created_at=local_moment(office, starts_on, 13),
            )
            sessions, entries = _sessions(rng, plan, placement, officer, hosts[site.village_id], today)
            WorkSession.objects.bulk_create(sessions)
            HoursEntry.objects.bulk_create(entries)
        created.append(sentence)
    sequence.save()
    return created
