"""Pidana kerja sosial for adults: when a judge may impose it, and for how many hours (KUHP art. 85(1)-(4), (7))."""

from datetime import date
from decimal import Decimal

from bapas_portal.law import Violation
from sentences.judgment import Consequence, Imposed
from sentences.rules.period import DAYS_PER_MONTH

THREAT_MONTHS_BELOW = 60
IMPOSED_PRISON_DAYS = 6 * DAYS_PER_MONTH
LEAST_HOURS, MOST_HOURS = 8, 240


def rupiah(amount: Decimal) -> str:
    """10000000 as "Rp10.000.000"."""
    return "Rp" + f"{amount:,.0f}".replace(",", ".")


def length_in_words(months: int | None, days: int | None) -> str:
    """(4, 0) as "4 bulan", (59, 29) as "59 bulan 29 hari"."""
    parts = [f"{count} {unit}" for count, unit in ((months, "bulan"), (days, "hari")) if count]
    return " ".join(parts) or "0 hari"


def threat_below_five_years(threat_months: int | None, threat_days: int | None = None) -> Violation | None:
    """R1: the offence is threatened with less than five years; five years exactly is too much, a day less is not.

    The threat is written in months and days; a Bulan is 30 days (art. 184).
    """
    threat = (threat_months or 0) * DAYS_PER_MONTH + (threat_days or 0)
    if threat < THREAT_MONTHS_BELOW * DAYS_PER_MONTH:
        return None
    written = length_in_words(threat_months, threat_days)
    return Violation(
        "R1",
        "KUHP pasal 85 ayat 1",
        f"Ancaman pidananya {written}. Kerja sosial hanya untuk tindak pidana yang diancam penjara kurang dari "
        "5 tahun, jadi paling lama 59 bulan 29 hari.",
        "threat_months",
    )


def threat_stated(threat_months: int | None) -> Violation | None:
    """R1: without the threat nobody can tell whether the work could be imposed."""
    if threat_months is not None:
        return None
    return Violation(
        "R1",
        "KUHP pasal 85 ayat 1",
        "Isi ancaman penjara paling lama untuk tindak pidana ini, dalam bulan.",
        "threat_months",
    )


def threat_days_under_a_month(threat_months: int | None, threat_days: int | None) -> Violation | None:
    """R4: days beside the months of a threat are fewer than a Bulan, and never alone."""
    if not threat_days or (threat_months is not None and 0 < threat_days < DAYS_PER_MONTH):
        return None
    return Violation(
        "R4",
        "KUHP pasal 184",
        "Satu bulan adalah 30 hari. Isi bulan ancamannya, dan sisa harinya 0 sampai 29.",
        "threat_days",
    )


def imposed_prison_at_most_six_months(months: int | None, days: int | None) -> Violation | None:
    """R1: the judge imposed at most 6 Bulan; a Bulan is 30 days (art. 184)."""
    imposed_days = (months or 0) * DAYS_PER_MONTH + (days or 0)
    if imposed_days <= IMPOSED_PRISON_DAYS:
        return None
    return Violation(
        "R1",
        "KUHP pasal 85 ayat 1",
        f"Penjara yang dijatuhkan {imposed_days} hari. Kerja sosial hanya dapat menggantikan penjara paling lama "
        "6 bulan (180 hari).",
        "imposed_months",
    )


def imposed_fine_at_most_category_two(fine: Decimal | None, ceiling: Decimal) -> Violation | None:
    """R1, R13: the judge imposed at most a fine of category II (art. 79), `ceiling` rupiah on the judgment's day."""
    if fine is None or fine <= ceiling:
        return None
    return Violation(
        "R1",
        "KUHP pasal 85 ayat 1 dan pasal 79",
        f"Denda yang dijatuhkan {rupiah(fine)}. Kerja sosial hanya dapat menggantikan denda kategori II, "
        f"paling banyak {rupiah(ceiling)}.",
        "imposed_fine",
    )


def hours_between_8_and_240(hours: int | None) -> Violation | None:
    """R2: 8 to 240 hours."""
    if hours is None or LEAST_HOURS <= hours <= MOST_HOURS:
        return None
    return Violation(
        "R2",
        "KUHP pasal 85 ayat 4",
        f"{hours} jam tidak diperbolehkan. Kerja sosial paling singkat 8 jam dan paling lama 240 jam.",
        "hours_ordered",
    )


def consented(consent_on: date | None, judgment_on: date | None) -> Violation | None:
    """R5 (c): the accused agreed after an explanation, before the judgment."""
    if consent_on is None:
        return Violation(
            "R5",
            "KUHP pasal 85 ayat 2 huruf c",
            "Isi tanggal terdakwa setuju setelah dijelaskan; tanpa persetujuan kerja sosial tidak dapat dijatuhkan.",
            "consent_on",
        )
    if judgment_on is not None and consent_on > judgment_on:
        return Violation(
            "R5",
            "KUHP pasal 85 ayat 2 huruf c",
            "Persetujuan diberikan sebelum putusan dijatuhkan. Isi tanggal yang tidak melewati tanggal putusan.",
            "consent_on",
        )
    return None


def consequence_follows_replaced_penalty(imposed: str, consequence: str) -> Violation | None:
    """R8: on default the work is repeated, or the penalty that it replaced is carried out, and no other."""
    if consequence == Consequence.PRISON and imposed == Imposed.FINE:
        wrong, right = "penjara yang diganti", "denda"
    elif consequence == Consequence.FINE and imposed == Imposed.PRISON:
        wrong, right = "denda yang diganti", "penjara"
    else:
        return None
    return Violation(
        "R8",
        "KUHP pasal 85 ayat 7",
        f"Akibatnya menyebut {wrong}, padahal yang dijatuhkan adalah {right}. Pilih mengulangi kerja sosial atau "
        f"menjalani {right} yang diganti.",
        "default_consequence",
    )
