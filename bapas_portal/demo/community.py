"""What villages tell in the demonstration: profiles, Pokmas Lipas and FKPM, what they solved. All invented."""

from datetime import timedelta
from random import Random

from bapas_portal.demo import names
from bapas_portal.demo.staff import Staff
from programs.models import FollowUp, OutreachEvent, VillageRegistration
from villages.models import CommunityGroup, SolvedProblem, Village, VillageOfficial, VillageProfile

Kind, Problem = CommunityGroup.Kind, SolvedProblem.Kind
POTENTIALS = [
    "Kebun lada dan singkong, dua bengkel motor, pasar pagi.",
    "Kolam ikan air tawar milik kelompok tani, usaha katering ibu-ibu.",
    "Taman kota, bank sampah, dan kelompok kerajinan dari barang bekas.",
    "Kebun sagu, pengolahan hasil laut, dan balai latihan menjahit.",
]
WISDOM = [
    "Perselisihan dibawa ke musyawarah RT dahulu. Orang yang kembali diperkenalkan dalam pengajian Jumat.",
    "Nganggung: warga makan bersama dan menerima kembali yang pernah bersalah.",
    "Tetua adat memanggil kedua keluarga, lalu kesepakatan dibacakan di balai.",
    "Gotong royong Minggu pagi. Siapa pun yang ikut dianggap warga penuh.",
]
RATINGS = [
    (2, "Ketua RT masih ragu, diminta penyuluhan dahulu."),
    (3, "Lurah bersedia, kelompok belum dibentuk."),
    (4, "Pokmas Lipas sudah berjalan, belum ada tempat kerja."),
    (5, "Sudah menerima kerja sosial dan dua klien bekerja di bank sampah."),
]
SOLVED = [
    (Problem.DISPUTE, "Batas pekarangan dua keluarga disepakati dan ditandai bersama.", 0, 1),
    (Problem.YOUTH, "Balap liar di depan sekolah berhenti setelah orang tua dan sekolah diajak bicara.", 1, 0),
    (Problem.REINTEGRATION, "Warga yang baru bebas diterima kembali dan ikut ronda.", 0, 1),
    (Problem.SAFETY, "Jadwal ronda dihidupkan lagi di tiga RT.", 1, 0),
    (Problem.THEFT, "Pencurian hasil kebun selesai dengan ganti rugi.", 1, 1),
    (Problem.HOUSEHOLD, "Pertengkaran rumah tangga ditengahi, keluarga didampingi puskesmas.", 1, 0),
    (Problem.DISASTER, "Dapur umum dan ronda setelah banjir.", 0, 0),
]


def create_community(rng: Random, staff: Staff, villages: list[Village]) -> None:
    """Most of `villages` have a profile, some a group, and groups solved something this year or before."""
    for number, village in enumerate(villages):
        if number % 4 != 3:
            _profile(rng, staff, village, number)
        if number % 3 == 0:
            _group(rng, staff, village, Kind.POKMAS_LIPAS, f"Pokmas Lipas {village.name}", number)
        if number % 2 == 0:
            _group(rng, staff, village, Kind.FKPM, f"FKPM {village.name}", number + 2)
    CommunityGroup.objects.create(
        village=villages[0], kind=Kind.OTHER, name="Karang Taruna Angkatan 2019", leader="", members=25,
        since=staff.office.today() - timedelta(days=2_600), until=staff.office.today() - timedelta(days=400),
        created_by=staff.officers[0],
    )  # fmt: skip
    _promises(staff, villages[0])


def _profile(rng: Random, staff: Staff, village: Village, number: int) -> None:
    """Written by the village head where there is one, and rated by an officer."""
    term = VillageOfficial.objects.filter(village=village, until__isnull=True).select_related("user").first()
    has_police = (True, True, False, None)[number % 4] if number else True
    profile = VillageProfile.objects.create(
        village=village,
        potential=POTENTIALS[number % len(POTENTIALS)],
        local_notes=WISDOM[number % len(WISDOM)],
        has_police=has_police,
        police_name=f"Aiptu {names.person_name(rng, staff.office.code, female=False, used=set())}"
        if has_police
        else "",
        police_phone=names.phone(rng) if has_police else "",
        changed_by=term.user if term else staff.officers[0],
    )
    if number % 3 != 2:
        profile.readiness, profile.readiness_note = RATINGS[number % len(RATINGS)]
        profile.changed_by = staff.officers[0]
        profile.save()


def _man(rng: Random, staff: Staff) -> str:
    return names.person_name(rng, staff.office.code, female=False, used=set())


def _group(rng: Random, staff: Staff, village: Village, kind: str, name: str, number: int) -> None:
    today = staff.office.today()
    group = CommunityGroup.objects.create(
        village=village, kind=kind, name=name, leader=_man(rng, staff),
        phone=names.phone(rng), members=rng.randint(7, 24), since=today - timedelta(days=rng.randint(900, 2_400)),
        created_by=staff.officers[0],
    )  # fmt: skip
    for step in range(number % 4):
        problem, text, police, office = SOLVED[(number + step) % len(SOLVED)]
        SolvedProblem.objects.create(
            group=group, on=today - timedelta(days=20 + 95 * step + number), kind=problem, text=text,
            with_police=bool(police), with_office=bool(office), entered_by=staff.officers[0],
        )  # fmt: skip


def _promises(staff: Staff, village: Village) -> None:
    """What the village promised at its last event."""
    events = OutreachEvent.objects.held().filter(office=staff.office)
    held = VillageRegistration.objects.filter(village=village, event__in=events)
    registration = held.select_related("event").order_by("-event__starts_at").first()
    if registration is None:
        return
    for title, days in (("Mengajak klien yang baru bebas ikut kerja bakti bulanan", 12),
                        ("Menyiapkan taman kelurahan sebagai tempat kerja sosial", -4)):  # fmt: skip
        FollowUp.objects.create(
            office=staff.office, kind=FollowUp.Kind.PROMISE, event=registration.event, village=village, title=title,
            told_village=title,
            owner_name=village.head_title, due_on=staff.office.today() + timedelta(days=days),
            officer=staff.officers[0], created_by=staff.head,
        )  # fmt: skip
