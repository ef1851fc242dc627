"""Plans of guidance and concerns for the demonstration: scores, goals, steps taken, reports of a village."""

from datetime import date, timedelta
from random import Random

from accounts.models import User
from bapas_portal.demo.caseload import local_moment
from bapas_portal.demo.staff import Staff
from clients.models import (
    Activity,
    Concern,
    ConcernStep,
    Condition,
    Goal,
    Need,
    RiskAssessment,
    Supervision,
)
from villages.models import Village

GENERAL = "Tidak melakukan tindak pidana lagi selama masa bimbingan"
SPECIAL = [
    "Lapor setiap bulan kepada Pembimbing Kemasyarakatan",
    "Memberitahukan pindah alamat sebelum pindah",
    "Mengikuti program bimbingan yang ditetapkan",
    "Tidak meninggalkan kabupaten atau kota tanpa izin",
]
# Need, its area, the goal, the activity, its kind.
PLANS = [
    ("Belum punya keterampilan kerja", Need.Area.WORK, "Bekerja tetap", "Pelatihan las di balai latihan kerja",
     Activity.Kind.INDEPENDENCE),
    ("Hubungan dengan orang tua renggang", Need.Area.FAMILY, "Tinggal rukun bersama keluarga",
     "Bimbingan keluarga bersama penjamin", Activity.Kind.PERSONALITY),
    ("Masih bergaul dengan teman lama", Need.Area.ASSOCIATES, "Punya kegiatan sore yang tetap",
     "Ikut pengajian dan kerja bakti kelurahan", Activity.Kind.PERSONALITY),
    ("Penghasilan tidak menentu", Need.Area.FINANCE, "Membuka usaha kecil",
     "Kursus pembukuan usaha dengan kelompok masyarakat", Activity.Kind.INDEPENDENCE),
]  # fmt: skip
CONCERNS = [
    (Concern.Ground.UNREST, "Klien beberapa kali berselisih dengan tetangga pada malam hari.", 2),
    (Concern.Ground.ADDRESS, "Klien sudah dua minggu tidak tinggal di alamat yang dilaporkan.", 3),
    (Concern.Ground.PROGRAMME, "Klien tidak hadir pada tiga pertemuan program bimbingan.", 1),
    (Concern.Ground.OTHER, "Tetangga bertanya tentang keberadaan klien.", 0),
]
CHAIN = (Concern.State.WARNING, Concern.State.SUMMONS_1, Concern.State.SUMMONS_2)


def create_guidance(staff: Staff, supervisions: list[Supervision], village: Village, village_head: User) -> None:
    """Plans for two thirds of the running cases, concerns about a few, and reports of a village head."""
    rng = Random(staff.office.code)
    today = staff.office.today()
    running = [case for case in supervisions if case.status == Supervision.Status.ACTIVE]
    for case in running:
        if rng.random() < 0.66:
            _plan(rng, case, today)
    for number, case in enumerate(rng.sample(running, min(len(running), 8))):
        _concern(case, today, *CONCERNS[number % len(CONCERNS)])
    _village_reports(staff, village, village_head, today)


def officer_of(case: Supervision) -> User:
    """Who guides an active case. Raises ValueError for one that nobody guides."""
    if case.officer is None:
        raise ValueError("Nobody guides this case.")
    return case.officer


def _plan(rng: Random, case: Supervision, today: date) -> None:
    """Conditions, one or two assessments, and a goal with its activity."""
    assessed_on = min(today, case.starts_on + timedelta(days=7))
    level = rng.choices(["low", "medium", "high"], weights=[5, 4, 2])[0]
    rows = [(assessed_on, level)]
    if (today - assessed_on).days > 200:
        rows.append((today - timedelta(days=rng.randint(10, 150)), "low" if level != "high" else "medium"))
    for day, result in rows:
        RiskAssessment.objects.create(
            supervision=case,
            instrument=RiskAssessment.Instrument.RECIDIVISM,
            assessed_on=day,
            consent_on=day,
            level=result,
            score={"low": 12, "medium": 24, "high": 37}[result] + rng.randint(0, 5),
            assessed_by=officer_of(case),
        )
    Condition.objects.create(supervision=case, kind=Condition.Kind.GENERAL, text=GENERAL)
    for text in rng.sample(SPECIAL, 2):
        Condition.objects.create(supervision=case, kind=Condition.Kind.SPECIAL, text=text)
    words, area, aim, doing, kind = rng.choice(PLANS)
    need = Need.objects.create(supervision=case, area=area, text=words, noted_on=assessed_on)
    goal = Goal.objects.create(
        supervision=case, need=need, text=aim, stage=case.stage, due_on=today + timedelta(days=rng.randint(20, 120))
    )
    Activity.objects.create(goal=goal, kind=kind, text=doing, progress=rng.choice([0, 25, 50, 75]))


def _concern(case: Supervision, today: date, ground: str, text: str, steps: int) -> None:
    """A concern that an officer wrote down, some steps along its chain."""
    filed_on = max(case.starts_on, today - timedelta(days=10 + 12 * steps))
    concern = Concern.objects.create(
        office=case.office,
        client=case.client,
        supervision=case,
        source=Concern.Source.OFFICER if steps else Concern.Source.CITIZEN,
        reporter_name="" if steps else "Ketua RT setempat",
        is_oral=not steps,
        ground=ground,
        text=text,
        state=CHAIN[steps - 1] if steps else Concern.State.NOTE,
        filed_by=officer_of(case),
        filed_at=local_moment(case.office, filed_on, 9),
    )
    for number, kind in enumerate((Concern.State.NOTE, *CHAIN[:steps])):
        on = min(today, filed_on + timedelta(days=9 * number))
        is_summons = kind in {Concern.State.SUMMONS_1, Concern.State.SUMMONS_2}
        is_last = number == steps
        ConcernStep.objects.create(
            concern=concern,
            kind=kind,
            on=on,
            text="Laporan diterima." if not number else "Disampaikan kepada klien dan penjamin di rumahnya.",
            appear_at=local_moment(case.office, on + timedelta(days=3), 9) if is_summons else None,
            has_appeared=False if is_summons and not is_last else None,
            recorded_by=officer_of(case),
            recorded_at=local_moment(case.office, on, 10, number),
        )


def _village_reports(staff: Staff, village: Village, village_head: User, today: date) -> None:
    """One report that still waits, and one that was answered."""
    for days, about, text, answer in (
        (5, "Pemuda yang sering duduk di gang dekat balai", "Warga resah karena sering ramai sampai larut malam.", ""),
        (
            24,
            "Orang yang bekerja di bengkel dekat pasar",
            "Ada warga yang bertanya apakah orang ini boleh bekerja malam hari.",
            "Terima kasih, laporan sudah kami tangani bersama pihak kelurahan. Hubungi kami bila terulang.",
        ),
    ):
        filed_at = local_moment(staff.office, today - timedelta(days=days), 15)
        concern = Concern.objects.create(
            office=staff.office,
            source=Concern.Source.VILLAGE,
            ground=Concern.Ground.OTHER,
            about=about,
            text=text,
            reporter_name=village_head.name,
            village=village,
            state=Concern.State.SETTLED if answer else Concern.State.NOTE,
            answer=answer,
            answer_mode=Concern.AnswerMode.PORTAL if answer else "",
            answered_at=filed_at + timedelta(days=2) if answer else None,
            answered_by=staff.head if answer else None,
            filed_by=village_head,
            filed_at=filed_at,
        )
        kinds = (Concern.State.NOTE, Concern.State.SETTLED) if answer else (Concern.State.NOTE,)
        for number, kind in enumerate(kinds):
            ConcernStep.objects.create(
                concern=concern,
                kind=kind,
                on=(filed_at + timedelta(days=2 * number)).date(),
                text="Sudah diperiksa di tempat, tidak ada pelanggaran." if number else "Laporan diterima.",
                recorded_by=staff.head if number else village_head,
                recorded_at=filed_at + timedelta(days=2 * number),
            )
