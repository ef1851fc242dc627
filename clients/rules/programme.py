"""What each programme of guidance rests on, and how long it may last: refusals by statute, and warnings.

A refusal is a statute that was read word by word (KUHP, UU 1/2023) or a limit its source states outright; nobody can
confirm it away. A warning is a limit known from secondary sources or practice, or one that facts the register does not
hold (remission above all) may change: the person checks the paper and confirms.

Where the KUHP counts in months its article 184 applies: a month is 30 days. That is so for the nine months of article
72, the six months of article 41 and for every part of a sentence that is not a whole year; years are calendar years.
The limits of UU 11/2012 are counted in calendar months. A term that ends on the same date as it began is not refused
for the one day by which people count differently.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format

from bapas_portal.law import Violation, found
from clients.rules.calendar import MONTHS_OF_A_YEAR, add_months
from clients.rules.person import NO_ARTICLE
from clients.terms import Audience, SupervisionKind

DAYS_OF_A_MONTH = 30  # KUHP art. 184

SUPERVISION_THREAT_MONTHS = 60  # KUHP art. 75
SUPERVISION_YEARS = 3  # KUHP art. 76(1)
RELEASE_SERVED_DAYS = 9 * DAYS_OF_A_MONTH  # KUHP art. 72
CHILD_CONDITIONAL_IMPOSED_MONTHS = 24  # PP 58/2022 art. 8
UNDER_TWELVE_DAYS = 6 * DAYS_OF_A_MONTH  # KUHP art. 41

LEAVE_ARTICLE = "Permenkumham 3/2018, belum dibaca dalam naskah resmi"
LEAVE_IMPOSED_MONTHS = 18
LEAVE_MONTHS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """What the court's or the directorate's paper says of one case; None is "not written down"."""

    kind: str
    audience: str
    starts_on: date
    ends_on: date | None = None
    basis_on: date | None = None
    threat_months: int | None = None
    imposed_months: int | None = None
    imposed_days: int | None = None
    detained_on: date | None = None
    offence_on: date | None = None

    @property
    def imposed_is_known(self) -> bool:
        """Whether the length of the prison sentence is written down."""
        return bool(self.imposed_months or self.imposed_days)

    @property
    def sentence_ends_on(self) -> date | None:
        """The last day of the whole prison sentence, counted from the first day of detention, without remission."""
        if self.detained_on is None or not self.imposed_is_known:
            return None
        return kuhp_term(self.detained_on, self.imposed_months or 0, self.imposed_days or 0)


# --- Counting -----------------------------------------------------------------------------------------------------


def kuhp_term(start: date, months: int, days: int = 0) -> date:
    """The end of a term of the KUHP: whole years by the calendar, further months of 30 days (art. 184), then days."""
    years, rest = divmod(months, MONTHS_OF_A_YEAR)
    whole_years = add_months(start, years * MONTHS_OF_A_YEAR)
    days_left = (date.max - whole_years).days  # a mistyped length stays within the calendar
    return whole_years + timedelta(days=min(rest * DAYS_OF_A_MONTH + days, days_left))


def in_words(day: date) -> str:
    """A date as a sentence of a refusal writes it."""
    return date_format(day, "j F Y")


# --- Refusals -----------------------------------------------------------------------------------------------------


def supervision_threat(facts: CaseFacts) -> Violation | None:
    """R20, KUHP art. 75: a supervision sentence is for an offence threatened with five years of prison at most."""
    if facts.threat_months is None or facts.threat_months <= SUPERVISION_THREAT_MONTHS:
        return None
    message = "Pidana pengawasan hanya untuk tindak pidana yang diancam penjara paling lama 5 tahun (60 bulan)."
    return Violation("R20", "KUHP pasal 75", message, field="threat_months")


def supervision_length(facts: CaseFacts) -> Violation | None:
    """R21, KUHP art. 76(1): as long as the prison that was threatened at most, and never above three years."""
    if facts.ends_on is None:
        return None
    latest = add_months(facts.starts_on, SUPERVISION_YEARS * MONTHS_OF_A_YEAR)
    why = "3 tahun"
    if facts.threat_months is not None:
        by_threat = kuhp_term(facts.starts_on, facts.threat_months)
        if by_threat < latest:
            latest, why = by_threat, f"ancaman pidana penjaranya, {facts.threat_months} bulan"
    if facts.ends_on <= latest:
        return None
    message = f"Pidana pengawasan paling lama {why}: akhir bimbingan paling lambat {in_words(latest)}."
    return Violation("R21", "KUHP pasal 76 ayat (1)", message, field="ends_on")


def release_after_nine_months(facts: CaseFacts) -> Violation | None:
    """R25, KUHP art. 72: nobody is released conditionally before nine months of the sentence are served."""
    if facts.audience != Audience.ADULT or facts.sentence_ends_on is None or facts.detained_on is None:
        return None
    earliest = facts.detained_on + timedelta(days=RELEASE_SERVED_DAYS)
    if facts.starts_on >= earliest:
        return None
    message = (
        "Pembebasan bersyarat paling cepat setelah 9 bulan (270 hari) dijalani: "
        f"mulai bimbingan paling awal {in_words(earliest)}."
    )
    return Violation("R25", "KUHP pasal 72", message, field="starts_on")


def child_conditional_sentence(facts: CaseFacts) -> Violation | None:
    """R33, PP 58/2022 art. 8: a child's sentence on conditions replaces two years of prison at most."""
    if facts.audience != Audience.CHILD or not facts.imposed_is_known:
        return None
    months, days = facts.imposed_months or 0, facts.imposed_days or 0
    if kuhp_term(facts.starts_on, months, days) <= kuhp_term(facts.starts_on, CHILD_CONDITIONAL_IMPOSED_MONTHS):
        return None
    message = "Pidana dengan syarat bagi Anak hanya bila penjara yang dijatuhkan paling lama 2 tahun (24 bulan)."
    return Violation("R33", "PP 58/2022 pasal 8", message, field="imposed_months")


def facts_in_order(facts: CaseFacts) -> Violation | None:
    """Offence, detention, start of guidance: in that order."""
    if facts.detained_on is None:
        return None
    if facts.offence_on is not None and facts.detained_on < facts.offence_on:
        return Violation("dates", NO_ARTICLE, "Penahanan tidak boleh sebelum tindak pidana.", field="detained_on")
    if facts.detained_on > facts.starts_on:
        return Violation("dates", NO_ARTICLE, "Penahanan harus sebelum mulai bimbingan.", field="detained_on")
    return None


# --- Warnings -----------------------------------------------------------------------------------------------------


def basis_before_start(facts: CaseFacts) -> Violation | None:
    """A decree or judgment is older than the guidance it starts."""
    if facts.basis_on is None or facts.basis_on <= facts.starts_on:
        return None
    message = f"Dasar hukum bertanggal {in_words(facts.basis_on)}, setelah mulai bimbingan. Periksa kedua tanggal."
    return Violation("basis_on", NO_ARTICLE, message, field="basis_on")


def release_after_two_thirds(facts: CaseFacts) -> Violation | None:
    """R25, KUHP art. 72: two thirds of the sentence; a warning, since remission is not recorded here."""
    ends = facts.sentence_ends_on
    if facts.audience != Audience.ADULT or ends is None or facts.detained_on is None:
        return None
    whole, served = (ends - facts.detained_on).days, (facts.starts_on - facts.detained_on).days
    if served * 3 >= whole * 2:
        return None
    message = (
        f"Pada mulai bimbingan baru {served} dari {whole} hari pidana dijalani, kurang dari dua pertiga. "
        "Lanjutkan hanya bila remisi membuatnya cukup."
    )
    return Violation("R25", "KUHP pasal 72", message, field="starts_on")


def release_probation(facts: CaseFacts) -> Violation | None:
    """R25, KUHP art. 72(4): probation is the rest of the sentence and one year; remission moves it, so a warning."""
    ends = facts.sentence_ends_on
    if facts.audience != Audience.ADULT or ends is None or facts.ends_on is None:
        return None
    expected = add_months(max(ends, facts.starts_on), MONTHS_OF_A_YEAR)
    if abs((facts.ends_on - expected).days) <= 1:
        return None
    message = (
        f"Masa percobaan adalah sisa pidana ditambah 1 tahun: tanpa remisi berakhir {in_words(expected)}, "
        f"sedangkan yang ditulis {in_words(facts.ends_on)}."
    )
    return Violation("R25", "KUHP pasal 72 ayat (4)", message, field="ends_on")


def leave_sentence(facts: CaseFacts) -> Violation | None:
    """R45: conditional leave is for a sentence of one year and six months at most."""
    if not facts.imposed_is_known:
        return None
    months, days = facts.imposed_months or 0, facts.imposed_days or 0
    if kuhp_term(facts.starts_on, months, days) <= kuhp_term(facts.starts_on, LEAVE_IMPOSED_MONTHS):
        return None
    message = "Cuti bersyarat untuk pidana paling lama 1 tahun 6 bulan. Periksa lama pidana pada putusan."
    return Violation("R45", LEAVE_ARTICLE, message, field="imposed_months")


@dataclass(frozen=True, slots=True)
class Length:
    """How long a programme lasts by the calendar, at least and at most, and where that is written."""

    code: str
    article: str
    least_months: int | None
    most_months: int

    def __call__(self, facts: CaseFacts) -> Violation | None:
        """The warning when guidance ends too soon or too late for this programme."""
        if facts.ends_on is None:
            return None
        program = SupervisionKind(facts.kind).label
        earliest = add_months(facts.starts_on, self.least_months) if self.least_months else None
        latest = add_months(facts.starts_on, self.most_months)
        # Whoever counts both the first and the last day ends one day earlier.
        if earliest and facts.ends_on < earliest - timedelta(days=1):
            message = f"{program} paling singkat {self.least_months} bulan, sampai {in_words(earliest)}."
        elif facts.ends_on > latest:
            message = f"{program} paling lama {self.most_months} bulan, sampai {in_words(latest)}."
        else:
            return None
        return Violation(self.code, self.article, message, field="ends_on")


def under_twelve_length(facts: CaseFacts) -> Violation | None:
    """KUHP art. 41: six months of 30 days; UU 11/2012 art. 21 (not read) lets it be extended by six."""
    if facts.ends_on is None or facts.ends_on <= facts.starts_on + timedelta(days=UNDER_TWELVE_DAYS):
        return None
    message = (
        "Program bagi anak di bawah 12 tahun paling lama 6 bulan (180 hari). "
        "Lebih lama hanya dengan keputusan perpanjangan, paling lama 6 bulan lagi."
    )
    return Violation("R30", "KUHP pasal 41; perpanjangan UU 11/2012 pasal 21", message, field="ends_on")


SPPA = "UU 11/2012 pasal {}, belum dibaca dalam naskah resmi"
Rule = Callable[[CaseFacts], Violation | None]

REFUSALS: dict[str, tuple[Rule, ...]] = {
    SupervisionKind.SUPERVISION_SENTENCE: (supervision_threat, supervision_length),
    SupervisionKind.CONDITIONAL_RELEASE: (release_after_nine_months,),
    SupervisionKind.CONDITIONAL_SENTENCE: (child_conditional_sentence,),
}
WARNINGS: dict[str, tuple[Rule, ...]] = {
    SupervisionKind.CONDITIONAL_RELEASE: (release_after_two_thirds, release_probation),
    SupervisionKind.CONDITIONAL_LEAVE: (leave_sentence, Length("R45", LEAVE_ARTICLE, None, LEAVE_MONTHS)),
    SupervisionKind.PRE_RELEASE_LEAVE: (Length("R45", LEAVE_ARTICLE, None, LEAVE_MONTHS),),
    SupervisionKind.CHILD_SUPERVISION: (Length("R34", SPPA.format(77), 3, 24),),
    SupervisionKind.CHILD_WORK_TRAINING: (Length("R34", SPPA.format(78), 3, 12),),
    SupervisionKind.CHILD_UNDER_TWELVE: (under_twelve_length,),
    SupervisionKind.DIVERSION: (
        Length("R34", "UU 11/2012 pasal 10, pelayanan masyarakat di tingkat penyidikan", None, 3),
    ),
}


def programme_refusals(facts: CaseFacts) -> list[Violation]:
    """Everything the statute does not allow in this case."""
    return found(facts_in_order(facts), *(rule(facts) for rule in REFUSALS.get(facts.kind, ())))


def programme_warnings(facts: CaseFacts) -> list[Violation]:
    """Everything that must be looked at twice, and can be confirmed."""
    return found(basis_before_start(facts), *(rule(facts) for rule in WARNINGS.get(facts.kind, ())))
