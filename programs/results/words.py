"""A measure as a citizen reads it: one or two sentences that claim no more than the figures carry."""

from programs.results.figures import KNOWLEDGE, Measured
from programs.statistics import Change

DIFFERENT_PEOPLE = "Yang menjawab sebelum dan sesudah adalah orang yang berbeda."
TOO_CLOSE = "Dari angka ini belum dapat disimpulkan ada perubahan."


def in_words(measured: Measured) -> str:
    """ "Dari 100 pernyataan, yang dijawab benar naik dari 53 menjadi 76." Empty where nothing may be shown."""
    change = measured.best
    if change is not None:
        return _changed(measured, change)
    for when, shown in (("Sebelum", measured.before), ("Sesudah", measured.after)):
        if shown is not None:
            return f"{when} kegiatan, {_standing(measured, _said(measured, shown.mean))}."
    return ""


def _changed(measured: Measured, change: Change) -> str:
    before, after = _told_apart(measured, change.before.mean, change.after.mean)
    who = "" if change.paired else f" {DIFFERENT_PEOPLE}"
    if change.low is None or not change.is_clear:
        return f"Sebelum kegiatan, {_standing(measured, before)}; sesudahnya {after}. {TOO_CLOSE}{who}"
    moved = "naik" if change.change > 0 else "turun"
    return f"{_subject(measured)} {moved} dari {before} menjadi {after}.{who}"


def _subject(measured: Measured) -> str:
    """What went up or down."""
    if measured.text.name == KNOWLEDGE:
        return "Dari 100 pernyataan tentang Bapas, yang dijawab benar"
    return "Pada skala 1 (menolak) sampai 5 (menerima), penerimaan warga"


def _standing(measured: Measured, value: str) -> str:
    """Where it stood at one time."""
    if measured.text.name == KNOWLEDGE:
        return f"dari 100 pernyataan tentang Bapas {value} dijawab benar"
    return f"penerimaan warga {value} pada skala 1 (menolak) sampai 5 (menerima)"


def _told_apart(measured: Measured, first: float, last: float) -> tuple[str, str]:
    """Both means as briefly as shows which is larger."""
    briefly = _said(measured, first), _said(measured, last)
    return briefly if briefly[0] != briefly[1] else (_said(measured, first, 1), _said(measured, last, 1))


def _said(measured: Measured, mean: float, more: int = 0) -> str:
    """A mean with one decimal less than its table, or as many."""
    return f"{mean:.{measured.text.places - 1 + more}f}".replace(".", ",")
