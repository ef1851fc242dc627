"""What the work that was not done stands for: a share of the replaced prison or fine (KUHP art. 82, 85(7), 184).

Shares are counted by the hours of the original order, also in a repetition, and rounded down: the fraction of a day or
rupiah falls to the convict.
"""

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from sentences.judgment import Imposed, Origin
from sentences.rules.adult import rupiah
from sentences.rules.day import hours_and_minutes

ROUNDING = "Pecahan dihapus demi terpidana."


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """The penalty that the work replaced, and the hours ordered for the whole of it.

    `prison_days` counts a Bulan as 30 days (art. 184); `fine` and `fine_paid` are rupiah; `rupiah_per_hour` is the
    setting of the judgment's day.
    """

    imposed: str
    origin: str
    hours: int
    rupiah_per_hour: Decimal
    prison_days: int = 0
    fine: Decimal | None = None
    fine_paid: Decimal | None = None

    @property
    def unpaid_fine(self) -> Decimal | None:
        """The part of the fine that the work stands for."""
        return None if self.fine is None else self.fine - (self.fine_paid or 0)


@dataclass(frozen=True, slots=True)
class Share:
    """A share in days or rupiah, how it was counted, and why in that way."""

    amount: int
    formula: str
    why: str


@dataclass(frozen=True, slots=True)
class Conversion:
    """What remains of the work, in minutes, and the share of the one penalty it replaced."""

    remaining_minutes: int
    prison: Share | None = None
    fine: Share | None = None


def prison_share(remaining_minutes: int, replaced: Replaced) -> Share:
    """Days of the replaced prison, pro rata of the hours not worked."""
    days = replaced.prison_days * remaining_minutes // (replaced.hours * 60)
    return Share(
        days,
        f"{replaced.prison_days} hari x {hours_and_minutes(remaining_minutes)} : {replaced.hours} jam = {days} hari",
        f"Penjara yang diganti dihitung sebanding dengan jam yang belum dikerjakan; 1 bulan adalah 30 hari. {ROUNDING}",
    )


def fine_share(remaining_minutes: int, replaced: Replaced) -> Share | None:
    """Rupiah of the replaced fine. None without a fine.

    A judge who orders work instead of a fine (art. 85) names the hours freely, so the fine is shared pro rata. Hours
    for an unpaid fine come from the fine itself (art. 82(4)): they go back at that rate, unless the share is less.
    """
    unpaid = replaced.unpaid_fine
    if unpaid is None or unpaid <= 0:
        return None
    by_share = _floor(unpaid * remaining_minutes / (replaced.hours * 60))
    worked = hours_and_minutes(remaining_minutes)
    shared = f"{rupiah(unpaid)} x {worked} : {replaced.hours} jam = {rupiah(Decimal(by_share))}"
    if replaced.origin != Origin.UNPAID_FINE:
        why = f"Hakim menetapkan jamnya langsung (pasal 85), jadi dendanya dihitung sebanding. {ROUNDING}"
        return Share(by_share, shared, why)
    by_rate = _floor(replaced.rupiah_per_hour * remaining_minutes / 60)
    if by_rate <= by_share:
        formula = f"{worked} x {rupiah(replaced.rupiah_per_hour)} per jam = {rupiah(Decimal(by_rate))}"
        why = (
            f"Jamnya dihitung dari denda yang tidak dibayar (pasal 82 ayat 4), jadi kembali dengan nilai yang sama, "
            f"yang berlaku pada tanggal putusan. {ROUNDING}"
        )
        return Share(by_rate, formula, why)
    why = (
        f"Dengan {rupiah(replaced.rupiah_per_hour)} per jam (pasal 82 ayat 4) hasilnya {rupiah(Decimal(by_rate))}; "
        f"bagian yang sebanding lebih kecil, jadi itu yang dipakai. {ROUNDING}"
    )
    return Share(by_share, shared, why)


def _floor(amount: Decimal) -> int:
    return int(amount.to_integral_value(rounding=ROUND_FLOOR))


def conversion_of(remaining_minutes: int, replaced: Replaced) -> Conversion:
    """The remainder and its share. A child's service and customary compensation replaced neither prison nor a fine."""
    if replaced.imposed == Imposed.PRISON:
        return Conversion(remaining_minutes, prison=prison_share(remaining_minutes, replaced))
    if replaced.imposed == Imposed.FINE:
        return Conversion(remaining_minutes, fine=fine_share(remaining_minutes, replaced))
    return Conversion(remaining_minutes)
