"""What the law and the calendar allow in a caseload, as pure functions: no database, no clock of their own."""

from datetime import date, datetime

from lokal import parse_nik

from bapas_portal.law import Violation
from clients.terms import ADULT_ONLY_KINDS, CHILD_ONLY_KINDS, Audience, Sex, SupervisionKind

CHILD_FROM = 12
ADULT_FROM = 18
OLDEST_CLIENT = 110
MISSES_BEFORE_REVOCATION = 3
MISSED_REPORT_INS_ARTICLE = "Syarat khusus pembebasan bersyarat dalam standar layanan pencabutan Ditjenpas"

AGE_ARTICLE = "UU 11/2012 pasal 1 angka 3"
NO_ARTICLE = ""  # an office's own rule of keeping records, not a statute
CHILD_KIND_ARTICLE = "UU 11/2012"
ADULT_KIND_ARTICLE = "KUHP pasal 65 dan 113"


def age_on(birth_date: date, day: date) -> int:
    """Whole years of age on a day; someone born on 29 February is a year older on 1 March of a common year."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def is_child_on(birth_date: date, day: date) -> bool:
    """Whether the person has not reached 18 on that day: the identity is then secret (UU 11/2012 art. 19)."""
    return age_on(birth_date, day) < ADULT_FROM


# --- The person -------------------------------------------------------------------------------------------------


def nik_structure(nik: str | None, today: date) -> Violation | None:
    """A NIK has 16 digits that name a region, a real birth date and a serial. The region is where it was issued."""
    if not nik:
        return None
    issues = parse_nik(nik, reference_date=today).errors
    if not issues:
        return None
    return Violation("nik_structure", NO_ARTICLE, " ".join(issue.message for issue in issues), field="nik")


def nik_agrees(nik: str | None, birth_date: date, sex: str, today: date) -> Violation | None:
    """The birth date and sex inside a NIK are those on the identity card; its region says nothing of the address."""
    read = parse_nik(nik or "", reference_date=today)
    if not nik or not read.valid or read.birth_date is None:
        return None
    written = date.fromisoformat(read.birth_date)
    # A NIK keeps two digits of the year: only day, month and those two can contradict.
    if (written.day, written.month, written.year % 100) != (birth_date.day, birth_date.month, birth_date.year % 100):
        message = (
            f"NIK memuat tanggal lahir {written:%d-%m-%y}, sedangkan yang ditulis {birth_date:%d-%m-%Y}. "
            "Periksa keduanya pada KTP."
        )
        return Violation("nik_birth_date", NO_ARTICLE, message, field="nik")
    if read.gender and read.gender != sex:
        message = f"NIK ini milik {Sex(read.gender).label.lower()}; periksa NIK atau jenis kelamin."
        return Violation("nik_sex", NO_ARTICLE, message, field="nik")
    return None


def birth_date_plausible(birth_date: date, today: date) -> Violation | None:
    """Nobody below 12 is held liable (KUHP art. 40), and nobody is older than 110."""
    if birth_date > today:
        message = "Tanggal lahir tidak boleh di masa depan."
    elif age_on(birth_date, today) > OLDEST_CLIENT:
        message = f"Menurut tanggal ini klien berusia lebih dari {OLDEST_CLIENT} tahun. Periksa tahunnya."
    elif age_on(birth_date, today) < CHILD_FROM:
        message = f"Anak di bawah {CHILD_FROM} tahun tidak dapat dimintai pertanggungjawaban pidana."
        return Violation("too_young", "KUHP pasal 40", message, field="birth_date")
    else:
        return None
    return Violation("birth_date", NO_ARTICLE, message, field="birth_date")


# --- The case ---------------------------------------------------------------------------------------------------


def audience_matches_age(
    audience: str, birth_date: date, offence_on: date | None, starts_on: date, today: date
) -> Violation | None:
    """R30: a child's case is one of an offence at 12 or older and not yet 18; without its date, today's age decides.

    Someone not yet 18 today was not 18 at the offence either; someone 18 or older needs the date to be a child's case.
    """
    if offence_on is not None:
        age = age_on(birth_date, offence_on)
        if age < CHILD_FROM:
            message = f"Pada tanggal tindak pidana klien baru berusia {age} tahun; batas bawahnya {CHILD_FROM} tahun."
            return Violation("R30", f"{AGE_ARTICLE}; KUHP pasal 40", message, field="offence_on")
        wanted = Audience.CHILD if age < ADULT_FROM else Audience.ADULT
        if audience != wanted:
            message = f"Pada tanggal tindak pidana klien berusia {age} tahun: pilih perkara {wanted.label}."
            return Violation("R30", AGE_ARTICLE, message, field="audience")
        return None
    age = age_on(birth_date, min(today, starts_on))
    if audience == Audience.ADULT and age < ADULT_FROM:
        message = f"Klien berusia {age} tahun: pilih perkara {Audience.CHILD.label}."
        return Violation("R30", AGE_ARTICLE, message, field="audience")
    if audience == Audience.CHILD and age >= ADULT_FROM:
        message = f"Klien berusia {age} tahun. Isi tanggal tindak pidana agar usia saat itu dapat diperiksa."
        return Violation("R30", AGE_ARTICLE, message, field="offence_on")
    return None


def kind_matches_audience(kind: str, audience: str) -> Violation | None:
    """Some programmes exist for children only, some sentences for adults only."""
    if kind in CHILD_ONLY_KINDS and audience != Audience.CHILD:
        message = f"{SupervisionKind(kind).label} hanya untuk perkara Anak."
        return Violation("kind_audience", CHILD_KIND_ARTICLE, message, field="kind")
    if kind in ADULT_ONLY_KINDS and audience != Audience.ADULT:
        message = f"{SupervisionKind(kind).label} hanya untuk perkara dewasa."
        return Violation("kind_audience", ADULT_KIND_ARTICLE, message, field="kind")
    return None


def dates_in_order(
    birth_date: date, offence_on: date | None, starts_on: date, ends_on: date | None
) -> Violation | None:
    """Birth, offence, start of guidance, end of guidance: in that order."""
    if offence_on is not None and offence_on <= birth_date:
        return Violation("dates", NO_ARTICLE, "Tindak pidana harus setelah tanggal lahir.", field="offence_on")
    if starts_on <= birth_date:
        return Violation("dates", NO_ARTICLE, "Mulai bimbingan harus setelah tanggal lahir.", field="starts_on")
    if offence_on is not None and starts_on < offence_on:
        message = "Mulai bimbingan tidak boleh sebelum tanggal tindak pidana."
        return Violation("dates", NO_ARTICLE, message, field="starts_on")
    if ends_on is not None and ends_on < starts_on:
        message = "Akhir bimbingan tidak boleh sebelum mulai bimbingan."
        return Violation("dates", NO_ARTICLE, message, field="ends_on")
    return None


def closing_day(closed_on: date, starts_on: date, today: date) -> Violation | None:
    """A case ends on a day it ran, today at the latest."""
    if closed_on > today:
        return Violation("closing_day", NO_ARTICLE, "Tanggal penutupan tidak boleh di masa depan.", "closed_on")
    if closed_on < starts_on:
        message = "Tanggal penutupan tidak boleh sebelum mulai bimbingan."
        return Violation("closing_day", NO_ARTICLE, message, field="closed_on")
    return None


def first_day(day: date, today: date, starts_on: date, ends_on: date | None, *, field: str) -> Violation | None:
    """The first visit and the first report-in lie ahead and within the case."""
    if day < max(today, starts_on):
        message = "Tanggal ini paling awal hari ini dan tidak sebelum mulai bimbingan."
    elif ends_on is not None and day > ends_on:
        message = "Tanggal ini tidak boleh setelah akhir bimbingan."
    else:
        return None
    return Violation("first_day", NO_ARTICLE, message, field=field)


# --- Visits -----------------------------------------------------------------------------------------------------


def visit_happened(occurred_at: datetime, now: datetime) -> Violation | None:
    """What is written down as done has been done."""
    if occurred_at > now:
        message = "Waktu kunjungan tidak boleh di masa depan."
        return Violation("visit_time", NO_ARTICLE, message, field="occurred_at")
    return None


def visit_within_case(occurred_on: date, starts_on: date) -> Violation | None:
    """Guidance is visited from its first day on; catches a mistyped year."""
    if occurred_on < starts_on:
        message = f"Kunjungan tidak boleh sebelum mulai bimbingan ({starts_on:%d-%m-%Y})."
        return Violation("visit_time", NO_ARTICLE, message, field="occurred_at")
    return None


def next_visit_day(next_on: date, today: date, ends_on: date | None) -> Violation | None:
    """The next visit lies after today and not beyond the end of the case."""
    if next_on <= today:
        message = "Kunjungan berikutnya harus setelah hari ini."
        return Violation("next_visit", NO_ARTICLE, message, field="next_on")
    if ends_on is not None and next_on > ends_on:
        message = f"Kunjungan berikutnya paling lambat pada akhir bimbingan ({ends_on:%d-%m-%Y})."
        return Violation("next_visit", NO_ARTICLE, message, field="next_on")
    return None
