"""What holds for every case of guidance: age and kind agree, and its dates stand in order."""

from datetime import date

from bapas_portal.law import Violation
from clients.rules.person import ADULT_FROM, CHILD_FROM, NO_ARTICLE, age_on
from clients.terms import ADULT_ONLY_KINDS, CHILD_ONLY_KINDS, Audience, SupervisionKind

AGE_ARTICLE = "UU 11/2012 pasal 1 angka 3"
CHILD_KIND_ARTICLE = "UU 11/2012"
ADULT_KIND_ARTICLE = "KUHP pasal 65 dan 113"
UNDER_TWELVE_KINDS = frozenset({SupervisionKind.CHILD_UNDER_TWELVE, SupervisionKind.CHILD_RETURN_TO_PARENTS})


def audience_matches_age(
    audience: str, birth_date: date, offence_on: date | None, starts_on: date, today: date, kind: str = ""
) -> Violation | None:
    """R30: a child's case is one of an offence at 12 or older and not yet 18; without its date, today's age decides.

    Someone not yet 18 today was not 18 at the offence either; someone 18 or older needs the date to be a child's case.
    Below 12 nobody is held liable (KUHP art. 40): such a child has the programme for the under-twelves or goes back to
    the parents (art. 41), whatever the age now.
    """
    if violation := _least_age(kind, birth_date, offence_on, min(today, starts_on)):
        return violation
    if offence_on is not None:
        age = age_on(birth_date, offence_on)
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


def _least_age(kind: str, birth_date: date, offence_on: date | None, without_date: date) -> Violation | None:
    """KUHP art. 40 and 41: who was below 12 at the offence, and who was not."""
    age = age_on(birth_date, offence_on or without_date)
    field = "offence_on" if offence_on else "kind"
    if kind == SupervisionKind.CHILD_UNDER_TWELVE and offence_on is not None and age >= CHILD_FROM:
        message = f"Pada tanggal tindak pidana klien berusia {age} tahun; program ini untuk anak di bawah 12 tahun."
        return Violation("R30", "KUHP pasal 41", message, field=field)
    if age < CHILD_FROM and kind not in UNDER_TWELVE_KINDS:
        when = "Pada tanggal tindak pidana klien baru" if offence_on else "Klien"
        message = (
            f"{when} berusia {age} tahun. Anak di bawah {CHILD_FROM} tahun tidak dapat dimintai "
            "pertanggungjawaban pidana: pilih program bagi anak di bawah 12 tahun."
        )
        return Violation("R30", "KUHP pasal 40 dan 41", message, field=field)
    return None


def basis_not_ahead(basis_on: date | None, today: date) -> Violation | None:
    """A decree or judgment that is registered has been made."""
    if basis_on is not None and basis_on > today:
        return Violation("basis_on", NO_ARTICLE, "Tanggal dasar hukum tidak boleh di masa depan.", field="basis_on")
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
