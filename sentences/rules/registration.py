"""All rules that a judgment must satisfy to be registered, for both tracks (KUHP art. 85; UU 11/2012 art. 76)."""

from datetime import date

from bapas_portal.law import Violation, found
from sentences.judgment import Imposed, Judgment
from sentences.rules import adult, child, day, period, place, substitute
from sentences.rules.numbers import LegalNumbers


def stated(field: str, value: object, what: str) -> Violation | None:
    """R7: the judgment states this."""
    if value not in (None, ""):
        return None
    return Violation("R7", "KUHP pasal 85 ayat 9", f"Putusan harus memuat {what}. Salin dari amar putusan.", field)


def five_things_stated(judgment: Judgment) -> list[Violation]:
    """R7: the prison or fine really imposed, the hours, the hours per day, the period, and what follows on default."""
    imposed_length = None
    if judgment.imposed == Imposed.PRISON and not (judgment.imposed_months or judgment.imposed_days):
        imposed_length = stated("imposed_months", None, "lama penjara yang sebenarnya dijatuhkan")
    elif judgment.imposed == Imposed.FINE and not judgment.imposed_fine:
        imposed_length = stated("imposed_fine", None, "besarnya denda yang sebenarnya dijatuhkan")
    return found(
        stated("imposed", judgment.imposed, "penjara atau denda yang sebenarnya dijatuhkan"),
        imposed_length,
        stated("hours_ordered", judgment.hours_ordered, "jumlah jam"),
        stated("hours_per_day", judgment.hours_per_day, "jam per hari"),
        stated("period_days", judgment.period_days, "jangka waktu penyelesaian"),
        stated("default_consequence", judgment.default_consequence, "akibat bila tidak dijalankan"),
    )


def imposed_belongs_to_track(judgment: Judgment) -> Violation | None:
    """R1, R31: an adult's work replaces another penalty; a child's service is itself what was imposed."""
    if not judgment.imposed or judgment.is_child == (judgment.imposed == Imposed.SERVICE):
        return None
    if judgment.is_child:
        return Violation(
            "R31", "UU 11/2012 pasal 76", "Bagi Anak yang dijatuhkan adalah pelayanan masyarakat.", "imposed"
        )
    return Violation(
        "R1",
        "KUHP pasal 85 ayat 1",
        "Pidana kerja sosial menggantikan penjara atau denda. Pilih salah satunya.",
        "imposed",
    )


def one_penalty_stated(judgment: Judgment) -> Violation | None:
    """R7: the paper names prison or a fine as really imposed; the other one stays empty."""
    has_length = bool(judgment.imposed_months or judgment.imposed_days)
    if judgment.imposed == Imposed.PRISON and judgment.imposed_fine:
        field, empty, imposed = "imposed_fine", "denda", "penjara"
    elif has_length and judgment.imposed in {Imposed.FINE, Imposed.COMPENSATION}:
        imposed = "denda" if judgment.imposed == Imposed.FINE else "ganti rugi adat"
        field, empty = "imposed_months", "lama penjara"
    else:
        return None
    return Violation("R7", "KUHP pasal 85 ayat 9", f"Yang dijatuhkan adalah {imposed}. Kosongkan isian {empty}.", field)


def dates_in_order(judgment: Judgment, today: date) -> list[Violation]:
    """R4: offence, judgment, execution follow one another, and none of them is still to come."""
    violations = []
    if judgment.offence_on and judgment.judgment_on and judgment.offence_on > judgment.judgment_on:
        violations.append(
            Violation("R4", "KUHP pasal 85", "Tanggal tindak pidana tidak boleh sesudah tanggal putusan.", "offence_on")
        )
    if judgment.judgment_on and judgment.judgment_on > today:
        violations.append(
            Violation("R4", "KUHP pasal 85", "Tanggal putusan tidak boleh sesudah hari ini.", "judgment_on")
        )
    if judgment.starts_on and judgment.starts_on > today:
        violations.append(
            Violation(
                "R4",
                "KUHP pasal 85 ayat 8",
                "Putusan didaftarkan setelah dilaksanakan jaksa. Isi tanggal pada berita acara pelaksanaan.",
                "starts_on",
            )
        )
    if judgment.judgment_on and judgment.starts_on and judgment.starts_on < judgment.judgment_on:
        violations.append(
            Violation(
                "R4",
                "KUHP pasal 85 ayat 8",
                "Putusan dilaksanakan sesudah dijatuhkan. Isi tanggal pelaksanaan yang tidak mendahului putusan.",
                "starts_on",
            )
        )
    return violations


def violations_of(judgment: Judgment, *, birth_date: date, today: date, numbers: LegalNumbers) -> list[Violation]:
    """Every rule this judgment breaks. `today` is the day at the office; `numbers` those of the judgment's day."""
    common = [
        *five_things_stated(judgment),
        *dates_in_order(judgment, today),
        *found(
            imposed_belongs_to_track(judgment),
            one_penalty_stated(judgment),
            substitute.origin_is_for_adults(judgment.origin, judgment.is_child),
            period.period_at_most_six_months(judgment.period_days),
            period.hours_fit_period(judgment.hours_ordered, judgment.hours_per_day, judgment.period_days),
            adult.threat_days_under_a_month(judgment.threat_months, judgment.threat_days),
            place.place_fixed_by_somebody(
                judgment.place_fixed_by, judgment.place_named, by_court=judgment.place_in_judgment is True
            ),
        ),
    ]
    if judgment.is_child:
        return common + childs_rules(judgment, birth_date, numbers)
    return common + adults_rules(judgment, birth_date, numbers)


def childs_rules(judgment: Judgment, birth_date: date, numbers: LegalNumbers) -> list[Violation]:
    """What UU 11/2012 and PP 58/2022 ask of a child's service."""
    return found(
        child.was_child_who_may_be_sentenced(birth_date, judgment.offence_on),
        child.hours_between_7_and_120(judgment.hours_ordered),
        child.hours_per_day_for_a_child(judgment.hours_per_day, numbers.child_hours_per_day),
        child.consequence_is_repetition(judgment.default_consequence),
        child.study_hours_whole(judgment.study_starts_at, judgment.study_ends_at),
        child.conditional_prison_at_most_two_years(judgment.conditional_months),
        child.extract_follows_judgment(judgment.judgment_on, judgment.extract_received_on),
    )


def adults_rules(judgment: Judgment, birth_date: date, numbers: LegalNumbers) -> list[Violation]:
    """What KUHP asks of an adult's work: of the judgment of art. 85 more than of the substitutes of art. 82 and 96."""
    violations = found(
        child.was_adult(birth_date, judgment.offence_on),
        substitute.imposed_follows_origin(judgment.origin, judgment.imposed),
        substitute.payment_belongs_to_unpaid_fine(judgment.origin, judgment.fine_paid),
        adult.hours_between_8_and_240(judgment.hours_ordered),
        day.hours_per_day_at_most_8(judgment.hours_per_day),
        adult.consequence_follows_replaced_penalty(judgment.imposed, judgment.default_consequence),
        substitute.compensation_is_only_repeated(judgment.imposed, judgment.default_consequence),
    )
    if judgment.imposed == Imposed.FINE:
        violations += found(adult.imposed_fine_at_most_category_two(judgment.imposed_fine, numbers.fine_category_two))
    if judgment.is_ordered:
        return violations + found(
            adult.threat_stated(judgment.threat_months),
            adult.threat_below_five_years(judgment.threat_months, judgment.threat_days),
            adult.imposed_prison_at_most_six_months(judgment.imposed_months, judgment.imposed_days),
            adult.consented(judgment.consent_on, judgment.judgment_on),
        )
    if judgment.imposed == Imposed.FINE:
        violations += found(
            substitute.fine_paid_in_part(judgment.imposed_fine, judgment.fine_paid),
            substitute.hours_within_substitute(
                judgment.hours_ordered, judgment.imposed_fine, judgment.fine_paid, numbers.rupiah_per_hour
            ),
        )
    return violations
