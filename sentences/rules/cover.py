"""Whether an agreement covers a host site (R14: the office's own, the prosecutor's, or both)."""

from collections.abc import Iterable
from datetime import date, timedelta

from bapas_portal.law import Violation
from sentences.rules.day import day_in_words

Term = tuple[date, date | None]
"""First and last day of an agreement, both counted; without a last day it runs until it is ended."""

ENDS_SOON = timedelta(days=60)
"""So long before its last day an agreement is on the list of those to renew: the portal's own choice, two Bulan in
which the people who work there can still be moved."""


EARLIEST = date(2020, 1, 1)
MOST_YEARS = 10


def runs_on(term: Term, day: date) -> bool:
    """Whether an agreement is in force on a day."""
    starts_on, ends_on = term
    return starts_on <= day and (ends_on is None or ends_on >= day)


def plausible_term(starts_on: date, ends_on: date | None) -> list[Violation]:
    """An agreement about social work is no older than 2020, and runs ten years at most before it is made anew."""
    wrong = []
    if starts_on < EARLIEST:
        wrong.append(
            Violation("cover_term", "", f"Perjanjian berlaku paling awal {day_in_words(EARLIEST)}.", "starts_on")
        )
    if ends_on is not None and (ends_on.year - MOST_YEARS, ends_on.month, ends_on.day) > starts_on.timetuple()[:3]:
        wrong.append(Violation("cover_term", "", f"Perjanjian berlaku paling lama {MOST_YEARS} tahun.", "ends_on"))
    return wrong


def within_agreement(ends_on: date, agreement_ends_on: date) -> Violation | None:
    """A site rests on an agreement no longer than that agreement runs."""
    if ends_on <= agreement_ends_on:
        return None
    return Violation(
        "cover_term",
        "",
        f"Perjanjian yang dipilih berakhir {day_in_words(agreement_ends_on)}. Isi tanggal itu atau yang lebih awal; "
        "perpanjangannya dicatat pada halaman perjanjian.",
        "ends_on",
    )


def covered_still(terms: Iterable[Term], first: date, today: date, *, name: str) -> Violation | None:
    """Who is written down as placed earlier needs an agreement today too, not only on the first day of work."""
    terms = list(terms)
    if first >= today or covered_on(terms, first, name=name) is not None:
        return None
    return covered_on(terms, today, name=name)


def covered_on(terms: Iterable[Term], day: date, *, name: str) -> Violation | None:
    """A site takes a person only while an agreement is in force, on the first day of work at the latest."""
    terms = list(terms)
    if any(runs_on(term, day) for term in terms):
        return None
    last = max((ends_on for _, ends_on in terms if ends_on and ends_on < day), default=None)
    what = (
        f"Perjanjian yang menjadi dasar {name} berakhir {day_in_words(last)}."
        if last
        else f"{name} belum punya perjanjian yang berlaku pada {day_in_words(day)}."
    )
    return Violation(
        "cover",
        "perjanjian Bapas atau Kejaksaan dengan pemerintah daerah",
        f"{what} Catat perjanjian baru atau perpanjangannya pada halaman tempat ini, atau pilih tempat lain.",
        "site",
    )
