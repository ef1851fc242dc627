"""Work that takes the place of an unpaid fine or of customary compensation (KUHP art. 82, 96(4))."""

import math
from dataclasses import dataclass
from decimal import Decimal

from bapas_portal.law import Violation
from sentences.judgment import Consequence, Imposed, Origin
from sentences.rules.adult import LEAST_HOURS, MOST_HOURS, rupiah


@dataclass(frozen=True, slots=True)
class SubstituteHours:
    """Hours that a fine comes to, and how they were counted, for the form and the page of the sentence."""

    hours: int
    formula: str

    @property
    def title(self) -> str:
        """What is said above the formula."""
        return f"Jam pengganti: {self.hours} jam"


def hours_of(amount: Decimal, rupiah_per_hour: Decimal) -> int:
    """One hour for each `rupiah_per_hour` or part of it (art. 82(4)), before the limits of 8 and 240 hours."""
    return math.ceil(amount / rupiah_per_hour)


def substitute_hours(
    fine: Decimal | None, paid: Decimal | None, rupiah_per_hour: Decimal | None
) -> SubstituteHours | None:
    """R13: hours for the part of the fine that is not paid. None when there is no such part, or nothing to count by.

    What was paid takes off its share of the hours (art. 82(3)): of the capped hours too, so that a half paid is always
    at least a half taken off; the least stays 8 hours.
    """
    if fine is None or not rupiah_per_hour or fine <= 0 or rupiah_per_hour <= 0:
        return None
    unpaid = fine - (paid or 0)
    if unpaid <= 0 or unpaid > fine:
        return None
    whole = min(MOST_HOURS, hours_of(fine, rupiah_per_hour))
    by_rate, by_share = hours_of(unpaid, rupiah_per_hour), math.ceil(whole * unpaid / fine)
    counted = min(by_rate, by_share)
    if by_share < by_rate:
        formula = f"{whole} jam x {rupiah(unpaid)} : {rupiah(fine)} = {counted} jam"
    else:
        formula = f"{rupiah(unpaid)} : {rupiah(rupiah_per_hour)} = {counted} jam, bagian jam dibulatkan ke atas"
    if counted < LEAST_HOURS:
        formula += f"; paling singkat {LEAST_HOURS} jam"
    return SubstituteHours(max(LEAST_HOURS, counted), formula)


def hours_within_substitute(
    hours: int | None, fine: Decimal | None, paid: Decimal | None, rupiah_per_hour: Decimal
) -> Violation | None:
    """R13: the hours ordered for an unpaid fine are no more than the unpaid part comes to."""
    counted = substitute_hours(fine, paid, rupiah_per_hour)
    if hours is None or counted is None or hours <= counted.hours:
        return None
    return Violation(
        "R13",
        "KUHP pasal 82 ayat 3 dan 4",
        f"{hours} jam melebihi hitungan denda yang belum dibayar: {counted.formula}. Isi paling banyak "
        f"{counted.hours} jam.",
        "hours_ordered",
    )


def fine_paid_in_part(fine: Decimal | None, paid: Decimal | None) -> Violation | None:
    """R13: what was paid is less than the fine; a fine that is paid has no substitute."""
    if paid is None or fine is None or 0 <= paid < fine:
        return None
    return Violation(
        "R13",
        "KUHP pasal 82 ayat 3",
        f"Dendanya {rupiah(fine)}. Yang sudah dibayar harus kurang dari itu; denda yang lunas tidak diganti kerja "
        "sosial.",
        "fine_paid",
    )


def payment_belongs_to_unpaid_fine(origin: str, paid: Decimal | None) -> Violation | None:
    """R13: only work that takes the place of an unpaid fine has a part that is paid."""
    if paid is None or origin == Origin.UNPAID_FINE:
        return None
    return Violation(
        "R13",
        "KUHP pasal 82 ayat 3",
        "Pembayaran sebagian hanya dicatat untuk pengganti denda yang tidak dibayar. Kosongkan, atau pilih asal itu.",
        "fine_paid",
    )


def imposed_follows_origin(origin: str, imposed: str) -> Violation | None:
    """R12, R13: art. 82 replaces a fine, art. 96(4) compensation for a customary obligation, art. 85 prison or fine."""
    if not imposed:
        return None
    if origin == Origin.UNPAID_FINE and imposed != Imposed.FINE:
        return Violation(
            "R13", "KUHP pasal 82", "Yang diganti adalah denda yang tidak dibayar. Pilih denda.", "imposed"
        )
    if origin == Origin.CUSTOMARY and imposed != Imposed.COMPENSATION:
        return Violation(
            "R12",
            "KUHP pasal 96 ayat 4",
            "Yang diganti adalah ganti rugi kewajiban adat. Pilih ganti rugi adat.",
            "imposed",
        )
    if origin == Origin.JUDGMENT and imposed == Imposed.COMPENSATION:
        return Violation(
            "R12",
            "KUHP pasal 96 ayat 4",
            "Ganti rugi adat hanya diganti menurut pasal 96. Pilih asal itu, atau pilih penjara atau denda.",
            "imposed",
        )
    return None


def origin_is_for_adults(origin: str, is_child: bool) -> Violation | None:
    """R12, R13: both substitutes are penalties for adults; a child's service is ordered by a judgment."""
    if not is_child or origin == Origin.JUDGMENT:
        return None
    return Violation(
        "R12",
        "KUHP pasal 82 dan 96",
        "Kerja sosial pengganti hanya untuk orang dewasa. Bagi Anak berlaku pelayanan masyarakat dalam putusan.",
        "origin",
    )


def compensation_is_only_repeated(imposed: str, consequence: str) -> Violation | None:
    """R8 for customary compensation: neither prison nor a fine was replaced, so neither can follow."""
    if imposed != Imposed.COMPENSATION or consequence in {"", Consequence.REPEAT}:
        return None
    return Violation(
        "R8",
        "KUHP pasal 85 ayat 7 dan pasal 96 ayat 4",
        "Yang diganti bukan penjara atau denda. Pilih mengulangi seluruh atau sebagian kerja sosial.",
        "default_consequence",
    )
