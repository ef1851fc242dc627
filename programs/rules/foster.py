"""The life of a Desa Binaan from candidate to independence, and when its results are looked at (DOMAIN §3.7).

Months are those of the calendar: a course that ended on 31 August is looked at on 28 February, its sixth month.
"""

from datetime import date, timedelta

from accounts.models import Role
from accounts.permissions import ALLOWED, Verdict, denied
from programs.rules.agreement import add_months

CANDIDATE, COORDINATED, DRAFTING, SIGNED = "candidate", "coordinated", "drafting", "signed"
PLANNED, RUNNING, REVIEWED, GRADUATED, ENDED = "planned", "running", "reviewed", "graduated", "ended"

TRANSITIONS: dict[str, tuple[str, ...]] = {
    CANDIDATE: (COORDINATED, ENDED),
    COORDINATED: (DRAFTING, CANDIDATE, ENDED),
    DRAFTING: (SIGNED, COORDINATED, ENDED),
    SIGNED: (PLANNED, ENDED),
    PLANNED: (RUNNING, SIGNED, ENDED),
    RUNNING: (REVIEWED, ENDED),
    REVIEWED: (GRADUATED, RUNNING, ENDED),
    GRADUATED: (),
    ENDED: (),
}
"""From each state the next one, then the way back where there is one, then the end.

A reviewed village that is not yet independent runs on: the programme outlasts a single round (S3-07).
"""

BY_ONE_TAP = (CANDIDATE, COORDINATED, DRAFTING, SIGNED, PLANNED, RUNNING)
"""States that may be entered without further facts; which of them from where, `one_tap` says."""

HEADS_DECISIONS = (GRADUATED, ENDED)
"""Whether a village stands on its own, or is given up, the head of the office decides."""

BEFORE_SIGNING = (CANDIDATE, COORDINATED, DRAFTING)
TRAINING = (SIGNED, PLANNED, RUNNING)
"""While courses are planned and held."""
ENROLLING = (PLANNED, RUNNING)
"""While people are taken in."""
OVER = (GRADUATED, ENDED)

RECORDED_LATE = timedelta(days=31)
"""How long after its last day a course may still be put right, and people entered who were there."""

CHECK_MONTHS = (3, 6, 12)  # the portal's own choice: no text says when to ask what became of a participant
LAST_CHECK_OPEN = 18
"""Until this month the check of the twelfth may still be made; an earlier one until the next falls due."""


def step_allowed(state: str, to: str, role: str) -> Verdict:
    """Whether a programme may go from one state to another, in the hands of that role."""
    if to not in TRANSITIONS.get(state, ()):
        if state in OVER:
            return denied("Program ini sudah selesai dan tidak dapat diubah lagi.")
        return denied("Langkah ini tidak sesuai keadaan program sekarang. Muat ulang halaman.")
    if to in HEADS_DECISIONS and role != Role.HEAD:
        return denied("Kepala Bapas yang memutuskan sebuah desa mandiri atau programnya dihentikan.")
    return ALLOWED


def one_tap(state: str, to: str) -> bool:
    """Whether the step asks for nothing more: signing, starting, reviewing and ending ask for their facts."""
    if (state, to) in {(DRAFTING, SIGNED), (PLANNED, RUNNING)}:
        return False
    return to in BY_ONE_TAP and to in TRANSITIONS.get(state, ())


def ready_for(to: str, *, skills_scheme: str, need: str, courses: int) -> Verdict:
    """A technical plan fits skills to what people need and the place offers; without a course nothing runs (S3-04)."""
    if to in (PLANNED, RUNNING):
        if not skills_scheme.strip():
            return denied(
                "Tulis dahulu skema keterampilannya: keterampilan apa, untuk siapa, sampai menjadi kerja apa."
            )
        if not need.strip():
            return denied("Tulis dahulu kebutuhan masyarakat yang dijawab program ini.")
    if to == RUNNING and not courses:
        return denied("Catat dahulu sedikitnya satu pelatihan dengan pendampingnya.")
    return ALLOWED


def agreement_allowed(state: str, starts_on: date | None, ends_on: date | None, today: date) -> Verdict:
    """A programme stands on an agreement that is signed and has not run out."""
    if state not in ("signed", "renewed") or starts_on is None or ends_on is None:
        return denied("Perjanjian ini belum ditandatangani. Catat dahulu penandatanganannya.")
    if ends_on < today:
        return denied("Perjanjian ini sudah habis. Perbarui dahulu.")
    return ALLOWED


def courses_open(state: str) -> Verdict:
    """Courses are planned once the agreement is signed, until the programme is reviewed."""
    if state in TRAINING:
        return ALLOWED
    if state in OVER:
        return denied("Program ini sudah selesai. Pelatihan baru tidak ditambah lagi.")
    if state == REVIEWED:
        return denied("Program ini sedang dinilai. Lanjutkan programnya dahulu, lalu tambah pelatihan.")
    return denied("Pelatihan dicatat setelah kesepakatan ditandatangani.")


def enrolment_open(state: str, ends_on: date, today: date) -> Verdict:
    """People are entered while the programme is planned or runs, up to a month after the course."""
    if state not in ENROLLING:
        return denied("Peserta didaftarkan setelah rencana teknis siap dan sebelum program dinilai.")
    if today > ends_on + RECORDED_LATE:
        return denied("Pelatihan ini selesai lebih dari 31 hari lalu, jadi peserta tidak ditambah lagi.")
    return ALLOWED


def seat_free(seats: int, taken: int) -> Verdict:
    """A course takes as many people as it has seats; whoever left gave the seat back."""
    if taken < seats:
        return ALLOWED
    return denied(f"Semua {seats} tempat sudah terisi. Tambah tempat, atau pilih pelatihan lain.")


def record_allowed(
    state: str, attended: int, *, left_reason: str, sessions: int, starts_on: date, today: date
) -> Verdict:
    """What came of a participant: sessions within the course's number; whoever completed it was there."""
    if attended > sessions:
        return denied(f"Pelatihan ini {sessions} pertemuan. Periksa jumlahnya.")
    if state == "completed" and today < starts_on:
        return denied("Pelatihan ini belum mulai.")
    if state == "completed" and not attended:
        return denied("Yang selesai menghadiri sedikitnya satu pertemuan. Isi jumlahnya.")
    if state == "left" and not left_reason.strip():
        return denied("Tulis alasan berhenti.")
    return ALLOWED


def sheet_open(starts_on: date, today: date) -> Verdict:
    """Who came is ticked from the first day of the course on."""
    if today < starts_on:
        return denied("Pelatihan ini belum mulai. Kehadiran dicentang mulai hari pertamanya.")
    return ALLOWED


def check_window(ends_on: date, month: int) -> tuple[date, date]:
    """From which day the check of a month is due, and the first day on which it no longer speaks of that month."""
    after = (*CHECK_MONTHS, LAST_CHECK_OPEN)
    return add_months(ends_on, month), add_months(ends_on, after[after.index(month) + 1])


def month_due(ends_on: date, today: date) -> int | None:
    """Which check falls due by today's date; None before the third month and after the last."""
    for month in CHECK_MONTHS:
        begins, ends = check_window(ends_on, month)
        if begins <= today < ends:
            return month
    return None


def check_allowed(*, state: str, month: int, on: date, ends_on: date, today: date) -> Verdict:
    """A check is of somebody who completed the course, made on a day that has come and still speaks of its month."""
    if state != "completed":
        return denied("Pemeriksaan hasil hanya untuk peserta yang menyelesaikan pelatihan.")
    if on > today:
        return denied("Tanggal pemeriksaan belum tiba.")
    begins, ends = check_window(ends_on, month)
    if on < begins:
        return denied(f"Bulan ke-{month} belum tiba pada tanggal itu.")
    if on >= ends:
        return denied(f"Tanggal itu terlalu jauh sesudah bulan ke-{month}. Catat pada pemeriksaan berikutnya.")
    return ALLOWED
