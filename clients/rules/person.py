"""What the identity of a person must agree with: age, NIK, date of birth."""

from datetime import date

from django.utils.formats import date_format
from lokal import parse_nik

from bapas_portal.law import Violation
from clients.terms import Sex

CHILD_FROM = 12
ADULT_FROM = 18
OLDEST_CLIENT = 110

NO_ARTICLE = ""  # an office's own rule of keeping records, not a statute


def age_on(birth_date: date, day: date) -> int:
    """Whole years of age on a day; someone born on 29 February is a year older on 1 March of a common year."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def is_child_on(birth_date: date, day: date) -> bool:
    """Whether the person has not reached 18 on that day: the identity is then secret (UU 11/2012 art. 19)."""
    return age_on(birth_date, day) < ADULT_FROM


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
            f"NIK ini memuat tanggal lahir {_day_in_nik(written, today)}, sedangkan yang ditulis "
            f"{date_format(birth_date, 'j F Y')}. Periksa keduanya pada KTP."
        )
        return Violation("nik_birth_date", NO_ARTICLE, message, field="nik")
    if read.gender and read.gender != sex:
        message = f"NIK ini milik {Sex(read.gender).label.lower()}; periksa NIK atau jenis kelamin."
        return Violation("nik_sex", NO_ARTICLE, message, field="nik")
    return None


def _day_in_nik(written: date, today: date) -> str:
    """ "27 Mei 1999", or "2 Mei 1919 atau 2019": a NIK keeps two digits of the year, so both centuries may be meant."""
    years = [century + written.year % 100 for century in (1900, 2000)]
    return f"{date_format(written, 'j F')} {' atau '.join(str(year) for year in years if year <= today.year)}"


def birth_date_plausible(birth_date: date, today: date) -> Violation | None:
    """Nobody is born tomorrow, and nobody is older than 110. The least age is a matter of the case (see R30)."""
    if birth_date > today:
        message = "Tanggal lahir tidak boleh di masa depan."
    elif age_on(birth_date, today) > OLDEST_CLIENT:
        message = f"Menurut tanggal ini klien berusia lebih dari {OLDEST_CLIENT} tahun. Periksa tahunnya."
    else:
        return None
    return Violation("birth_date", NO_ARTICLE, message, field="birth_date")
