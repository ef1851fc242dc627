"""Children: who is one, and how much community service (UU 11/2012 art. 1, 76; KUHP art. 40, 113(3))."""

from datetime import date, time

from bapas_portal.law import Violation
from sentences.judgment import Consequence
from sentences.rules.day import hours_and_minutes

LIABLE_FROM, PENALTY_FROM, ADULT_FROM = 12, 14, 18
LEAST_HOURS, MOST_HOURS = 7, 120
CONDITIONAL_PRISON_MONTHS = 24
CHILDS_DAY_ARTICLE = "UU 11/2012 pasal 76 dan PP 58/2022"


def age_on(birth_date: date, day: date) -> int:
    """Full years of age on that day."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def was_child_who_may_be_sentenced(birth_date: date | None, offence_on: date | None) -> Violation | None:
    """R30: at the offence at least 12 and under 18; under 14 only measures, no penalty such as this."""
    if birth_date is None or offence_on is None:
        return None
    age = age_on(birth_date, offence_on)
    if age < LIABLE_FROM:
        return Violation(
            "R30",
            "KUHP pasal 40",
            f"Umurnya {age} tahun saat kejadian. Anak di bawah 12 tahun tidak dapat dimintai pertanggungjawaban "
            "pidana; periksa tanggal lahir dan tanggal tindak pidana.",
            "offence_on",
        )
    if age < PENALTY_FROM:
        return Violation(
            "R30",
            "KUHP pasal 113 ayat 3",
            f"Umurnya {age} tahun saat kejadian. Anak di bawah 14 tahun hanya dapat dikenai tindakan, bukan pidana.",
            "offence_on",
        )
    if age >= ADULT_FROM:
        return Violation(
            "R30",
            "UU 11/2012 pasal 1 angka 3",
            f"Umurnya {age} tahun saat kejadian, jadi bukan Anak. Daftarkan sebagai pidana kerja sosial dewasa.",
            "offence_on",
        )
    return None


def was_adult(birth_date: date | None, offence_on: date | None) -> Violation | None:
    """R30, seen from the adult track: somebody under 18 at the offence is judged under UU 11/2012."""
    if birth_date is None or offence_on is None or age_on(birth_date, offence_on) >= ADULT_FROM:
        return None
    return Violation(
        "R30",
        "UU 11/2012 pasal 1 angka 3",
        f"Umurnya {age_on(birth_date, offence_on)} tahun saat kejadian, jadi ia Anak. Pidana kerja sosial hanya untuk "
        "orang dewasa; bagi Anak berlaku pelayanan masyarakat.",
        "offence_on",
    )


def hours_between_7_and_120(hours: int | None) -> Violation | None:
    """R31: 7 to 120 hours."""
    if hours is None or LEAST_HOURS <= hours <= MOST_HOURS:
        return None
    return Violation(
        "R31",
        "UU 11/2012 pasal 76 ayat 3",
        f"{hours} jam tidak diperbolehkan. Pelayanan masyarakat paling singkat 7 jam dan paling lama 120 jam.",
        "hours_ordered",
    )


def consequence_is_repetition(consequence: str) -> Violation | None:
    """R31: a child who does not serve repeats all or part of it; prison does not take its place."""
    if consequence in {"", Consequence.REPEAT}:
        return None
    return Violation(
        "R31",
        "UU 11/2012 pasal 76 ayat 2",
        "Bagi Anak akibatnya hanya mengulangi seluruh atau sebagian pelayanan masyarakat.",
        "default_consequence",
    )


def hours_per_day_for_a_child(hours_per_day: int | None, limit: int) -> Violation | None:
    """R32: at most `limit` hours in a working day, the setting in force on that day."""
    if hours_per_day is None or 1 <= hours_per_day <= limit:
        return None
    return Violation(
        "R32",
        "PP 58/2022",
        f"{hours_per_day} jam per hari tidak diperbolehkan bagi Anak. Isi 1 sampai {limit} jam, agar tidak mengganggu "
        "hak belajarnya.",
        "hours_per_day",
    )


def study_hours_whole(starts_at: time | None, ends_at: time | None) -> Violation | None:
    """R32: hours of school have a beginning and an end."""
    if (starts_at is None) == (ends_at is None) and (starts_at is None or ends_at is None or starts_at < ends_at):
        return None
    return Violation(
        "R32",
        "PP 58/2022",
        "Isi jam sekolah mulai dan selesai, atau kosongkan keduanya bila tidak bersekolah.",
        "study_ends_at",
    )


def within_a_childs_day(minutes: int, minutes_already: int, limit: int) -> Violation | None:
    """R32: a child's day stays within `limit` hours: the setting in force on that day, and those of the judgment."""
    if minutes + minutes_already <= limit * 60:
        return None
    before = f", sedangkan {hours_and_minutes(minutes_already)} sudah tercatat pada hari itu" if minutes_already else ""
    return Violation(
        "R32",
        CHILDS_DAY_ARTICLE,
        f"Sesi ini {hours_and_minutes(minutes)}{before}. Anak menjalankan pelayanan masyarakat paling lama {limit} jam "
        "dalam 1 hari kerja; istirahat tidak dihitung. Pendekkan sesi ini, atau pindahkan sebagian ke hari lain.",
        "ends_time",
    )


def conditional_prison_at_most_two_years(months: int | None) -> Violation | None:
    """R33: a conditional penalty, such as this service, is for a child on whom at most two years were imposed."""
    if months is None or 1 <= months <= CONDITIONAL_PRISON_MONTHS:
        return None
    return Violation(
        "R33",
        "PP 58/2022 pasal 8",
        f"Penjara yang dijatuhkan dengan syarat {months} bulan. Pidana dengan syarat hanya bila penjaranya paling lama "
        "2 tahun (24 bulan).",
        "conditional_months",
    )


def extract_follows_judgment(judgment_on: date | None, received_on: date | None) -> Violation | None:
    """R33: an extract is received on the day of the judgment or, against the rule, later; never before."""
    if judgment_on is None or received_on is None or received_on >= judgment_on:
        return None
    return Violation(
        "R33",
        "PP 58/2022",
        "Petikan putusan tidak dapat diterima sebelum putusan dijatuhkan.",
        "extract_received_on",
    )


def extract_received_the_same_day(judgment_on: date | None, received_on: date | None) -> Violation | None:
    """R33: the court gives the extract the same day. A delay is told on the page of the sentence, not refused."""
    if judgment_on is None or received_on is None or received_on <= judgment_on:
        return None
    days = (received_on - judgment_on).days
    return Violation(
        "R33",
        "PP 58/2022",
        f"Petikan putusan diterima {days} hari sesudah putusan; seharusnya pada hari yang sama.",
        "extract_received_on",
    )
