"""How much of a promise is delivered, and what may be added or taken back."""

from datetime import date

from accounts.permissions import ALLOWED, Verdict, denied

OPEN, DONE, DROPPED = "open", "done", "dropped"
MOST = 1_000_000


def state_after(realised: int, promised: int) -> str:
    """A promise is kept when all of it is delivered, and open again when a mistake is taken back."""
    return DONE if realised >= promised else OPEN


def progress_allowed(*, state: str, realised: int, quantity: int, on: date, today: date) -> Verdict:
    """Deliveries are counted on days that have come; no more is taken back than was counted."""
    if state == DROPPED:
        return denied("Janji ini dibatalkan, jadi kemajuannya tidak dicatat lagi.")
    if on > today:
        return denied("Tanggalnya belum tiba. Catat setelah terlaksana.")
    if quantity == 0:
        return denied("Isi jumlahnya.")
    if realised + quantity < 0:
        return denied(f"Yang tercatat baru {realised}, jadi paling banyak {realised} yang dapat dikurangi.")
    if realised + quantity > MOST:
        return denied("Jumlah ini terlalu besar. Periksa angkanya.")
    return ALLOWED


def percent(realised: int, promised: int) -> int:
    """Whole percent delivered, never more than 100; the remainder is cut off so that 100 means all."""
    return min(100, realised * 100 // promised) if promised else 0
