"""Rules of keeping what villages tell: pure functions over days and words. They rest on no article."""

import re
from datetime import date, timedelta

from django.utils.formats import date_format

from bapas_portal.law import Violation

IDENTITY_NUMBER = re.compile(r"\d{10,}")
"""A number this long in a sentence is a NIK, a family card or a telephone: somebody would be recognised by it."""
FURTHEST_START = timedelta(days=366)
"""An inauguration is neither recorded nor reported earlier than this before it."""


def solved_on(on: date, *, today: date, since: date | None, until: date | None) -> Violation | None:
    """V1: a problem was solved between the group's first day and its last, and not later than today."""
    if on > today:
        return Violation("V1", "", "Tanggal ini belum tiba. Catat setelah masalahnya selesai.", "on")
    if since is not None and on < since:
        return Violation("V1", "", "Kelompok ini belum berdiri pada tanggal itu.", "on")
    if until is not None and on > until:
        return Violation("V1", "", "Kelompok ini sudah berakhir pada tanggal itu.", "on")
    return None


def names_nobody(text: str, field: str = "text") -> Violation | None:
    """V2: what others read is told without a number by which a person is recognised."""
    if IDENTITY_NUMBER.search(text.replace(" ", "").replace("-", "").replace(".", "")):
        return Violation("V2", "", "Tulis tanpa nomor identitas dan tanpa nomor telepon siapa pun.", field)
    return None


def group_term(*, since: date | None, until: date | None, today: date) -> Violation | None:
    """V3: a group has been founded already, and does not end before it was."""
    if since is not None and since > today:
        return Violation("V3", "", "Tanggal berdiri belum tiba. Catat kelompok setelah berdiri.", "since")
    if since is not None and until is not None and until < since:
        return Violation("V3", "", "Kelompok tidak dapat berakhir sebelum berdiri.", "until")
    return None


def readiness_explained(readiness: int | None, note: str) -> Violation | None:
    """V4: a score of readiness comes with its reason (S4-06)."""
    if readiness is not None and not note.strip():
        return Violation("V4", "", "Tulis alasannya, misalnya siapa yang ditemui dan apa kendalanya.", "readiness_note")
    return None


def police_known(has_police: bool | None, name: str, phone: str) -> Violation | None:
    """V5: a village without a Bhabinkamtibmas has neither his name nor his number."""
    if has_police is False and (name or phone):
        return Violation("V5", "", "Nama atau telepon terisi, jadi pilih bahwa Bhabinkamtibmas ada.", "has_police")
    return None


def successor_begins(since: date, *, today: date, last_since: date | None) -> Violation | None:
    """V6: a new head begins after the last one on record did, and within a year; `last_since` is when that was."""
    if since > today + FURTHEST_START:
        return Violation("V6", "", "Tanggal mulai lebih dari satu tahun ke depan. Periksa tahunnya.", "since")
    if last_since is not None and since <= last_since:
        return Violation(
            "V6",
            "",
            f"Pejabat terakhir tercatat mulai {date_format(last_since, 'j F Y')}. Penggantinya mulai sesudah itu.",
            "since",
        )
    return None
