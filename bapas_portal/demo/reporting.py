"""Reports that wait for a check, journeys, final assessments and aftercare of the demonstration's caseload."""

from datetime import date, timedelta
from random import Random

from django.utils import timezone

from bapas_portal.demo.caseload import Caseload
from bapas_portal.demo.guidance import officer_of
from clients.models import AftercareContact, FinalAssessment, ReportIn, Supervision, TravelPermit

TOLD_FROM_AFAR = 6
JOURNEYS = [
    ("Kabupaten Muara Enim, di rumah kakak", "Menghadiri pernikahan adik", 6, 4, "requested"),
    ("Kota Palembang", "Berobat di rumah sakit umum", 3, 3, "requested"),
    ("Kota Jambi, di rumah paman", "Menjenguk orang tua yang sakit", -2, 5, "granted"),
    ("Kota Bandar Lampung", "Mengurus surat waris", -1, 6, "granted"),
    ("Kota Bengkulu", "Ikut panen di kebun keluarga", -9, 6, "granted"),
    ("Kota Tangerang", "Wawancara kerja", -40, 3, "returned"),
    ("Kota Surabaya", "Berlibur bersama teman", -25, 14, "refused"),
]
FOLLOW_UPS = [
    "Datang sendiri ke kantor, bercerita usaha bengkelnya sudah berjalan.",
    "Menelepon untuk menanyakan surat keterangan selesai bimbingan bagi lamaran kerja.",
]


def create_reporting(rng: Random, caseload: Caseload, today: date) -> None:
    """Adds rows to the cases that the caseload made; the first officer, whose account signs in, has some of each."""
    own = caseload.staff.officers[0]
    active = [case for case in caseload.supervisions if case.status == Supervision.Status.ACTIVE]
    active.sort(key=lambda case: case.officer_id != own.pk)
    make_reports_told(active, today)
    make_journeys(active[TOLD_FROM_AFAR:], caseload, today)
    make_assessments(rng, active, today)
    ended = [case for case in caseload.supervisions if case.status == Supervision.Status.COMPLETED]
    for case, text in zip(ended, FOLLOW_UPS * 3, strict=False):
        on = min(today, (case.closed_on or today) + timedelta(days=20))
        AftercareContact.objects.create(supervision=case, on=on, text=text, recorded_by=own)


def make_reports_told(cases: list[Supervision], today: date) -> None:
    """The last report of some clients came by telephone or through a guarantor, and nobody has checked it."""
    names = ["", "Ibu Sumarni", "", "Pak Lurah", "Bapak Tarmizi", ""]
    told = (row for case in cases for row in case.report_ins.filter(state="reported").order_by("-due_on")[:1])
    for row, name in zip(told, names[:TOLD_FROM_AFAR], strict=False):
        row.mode = ReportIn.Mode.REMOTE
        row.verified_at = row.verified_by = None
        if name:
            row.reporter = ReportIn.Reporter.VILLAGE if "Lurah" in name else ReportIn.Reporter.FAMILY
            row.reporter_name = name
        row.note = "Lewat telepon; klien bekerja di luar kecamatan." if not name else "Klien sakit, keluarga melapor."
        row.save()


def make_journeys(cases: list[Supervision], caseload: Caseload, today: date) -> None:
    """Journeys at every stage: asked for, away, overdue, back, refused."""
    for case, (destination, purpose, starts, days, state) in zip(cases, JOURNEYS, strict=False):
        leaves_on = today + timedelta(days=starts)
        decided = state != "requested"
        TravelPermit.objects.create(
            supervision=case,
            destination=destination,
            purpose=purpose,
            leaves_on=leaves_on,
            returns_on=leaves_on + timedelta(days=days),
            known_by="Lurah setempat",
            state=state,
            requested_by=officer_of(case),
            decided_by=caseload.staff.head if decided else None,
            decided_at=timezone.now() if decided else None,
            note="Belum ada penjamin di tempat tujuan." if state == "refused" else "",
            came_back_on=leaves_on + timedelta(days=days) if state == "returned" else None,
        )


def make_assessments(rng: Random, cases: list[Supervision], today: date) -> None:
    """Half of those whose guidance ends soon have been assessed."""
    near = [case for case in cases if case.ends_on and today <= case.ends_on <= today + timedelta(days=30)]
    for case in near[::2]:
        FinalAssessment.objects.create(
            supervision=case,
            assessed_on=today - timedelta(days=rng.randint(1, 6)),
            compliance="Seluruh syarat dipenuhi; dua kali lapor terlambat dengan pemberitahuan.",
            development="Bekerja tetap, hubungan dengan keluarga dan tetangga baik.",
            risk_level="low",
            has_work=True,
            community_acceptance=4,
            recommendation="Bimbingan dapat diakhiri pada akhir masanya.",
            assessed_by=officer_of(case),
        )
