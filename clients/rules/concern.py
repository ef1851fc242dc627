"""The chain from a note to a proposal of revocation: which step may follow which, on what ground, by when."""

from collections.abc import Mapping
from datetime import date, timedelta

from django.utils.formats import date_format

from bapas_portal.law import Violation
from clients.rules.person import NO_ARTICLE
from clients.rules.report_in import MISSED_REPORT_INS_ARTICLE
from clients.terms import REINTEGRATION_KINDS, ConcernGround, ConcernState, SupervisionKind

CHAIN_ARTICLE = "Standar layanan pencabutan Ditjenpas"
GENERAL_CONDITION = "Syarat umum pembebasan bersyarat dalam standar layanan pencabutan Ditjenpas"
SPECIAL_CONDITION = MISSED_REPORT_INS_ARTICLE
OTHER_PROGRAMME = "Syarat dalam putusan, penetapan, atau surat keputusan perkara ini"
LATE_ARTICLE = "KUHP pasal 73 ayat (4)"
LATE_DAYS = 90  # three Bulan of 30 days (KUHP art. 184)
ANSWER_WITHIN_DAYS = 3  # the portal's own promise to whoever reports something

S = ConcernState
SUMMONSES = (S.SUMMONS_1, S.SUMMONS_2, S.SUMMONS_3)
CLOSED_STATES = (S.REVOKED, S.SETTLED)
# What may follow each state. A note is written beside the chain and moves nothing.
NEXT_STEPS: Mapping[ConcernState, frozenset[ConcernState]] = {
    S.NOTE: frozenset({S.NOTE, S.WARNING, S.SETTLED}),
    S.WARNING: frozenset({S.NOTE, S.SUMMONS_1, S.SETTLED}),
    S.SUMMONS_1: frozenset({S.NOTE, S.SUMMONS_2, S.EXAM_RECORD, S.SETTLED}),
    S.SUMMONS_2: frozenset({S.NOTE, S.SUMMONS_3, S.EXAM_RECORD, S.SETTLED}),
    S.SUMMONS_3: frozenset({S.NOTE, S.EXAM_RECORD, S.SETTLED}),
    S.EXAM_RECORD: frozenset({S.NOTE, S.PANEL, S.SETTLED}),
    S.PANEL: frozenset({S.NOTE, S.EXAM_RECORD, S.PROPOSAL, S.SETTLED}),
    S.PROPOSAL: frozenset({S.NOTE, S.REVOKED, S.SETTLED}),
    S.REVOKED: frozenset(),
    S.SETTLED: frozenset(),
}
# Where the head may go at once with a stated reason: three summonses are practice; the record and the panel stay.
SHORTCUTS: Mapping[ConcernState, frozenset[ConcernState]] = {
    S.NOTE: frozenset({S.SUMMONS_1, S.EXAM_RECORD}),
    S.WARNING: frozenset({S.EXAM_RECORD}),
    S.SUMMONS_1: frozenset({S.EXAM_RECORD}),
    S.SUMMONS_2: frozenset({S.EXAM_RECORD}),
    S.SUMMONS_3: frozenset({S.EXAM_RECORD}),
}
BY_HAND = (S.NOTE, S.WARNING, *SUMMONSES, S.EXAM_RECORD, S.SETTLED)


def ground_basis(ground: str, kind: str) -> str:
    """What the ground rests on in a case of that programme; empty for what is no ground of revocation (R46)."""
    if ground == ConcernGround.OTHER:
        return NO_ARTICLE
    if kind not in REINTEGRATION_KINDS:
        return OTHER_PROGRAMME
    return GENERAL_CONDITION if ground == ConcernGround.NEW_OFFENCE else SPECIAL_CONDITION


def step_allowed(state: str, step: str, *, has_appeared: bool | None, is_shortened: bool = False) -> Violation | None:
    """Whether `step` may be taken in `state`; `has_appeared` answers the latest summons, None while unknown.

    `is_shortened` is the head's leave to pass over summonses.
    """
    here, there = ConcernState(state), ConcernState(step)
    if here in CLOSED_STATES:
        return _refused("Laporan masalah ini sudah selesai, jadi tidak ada langkah lagi.")
    if is_shortened and there in SHORTCUTS.get(here, frozenset()):
        return None
    if there not in NEXT_STEPS[here]:
        names = ", ".join(ConcernState(kind).label.lower() for kind in S if kind in NEXT_STEPS[here])
        return _refused(f"Setelah {here.label.lower()} yang dapat dicatat: {names}.")
    if here not in SUMMONSES or there in {S.NOTE, S.SETTLED}:
        return None
    if has_appeared is None:
        return _refused(f"Catat dulu apakah klien hadir pada {here.label.lower()}.")
    if there in SUMMONSES and has_appeared:
        return _refused(f"Klien hadir pada {here.label.lower()}, jadi lanjutkan dengan berita acara pemeriksaan.")
    if there == S.EXAM_RECORD and not has_appeared and here != S.SUMMONS_3:
        return _refused(
            f"Klien tidak hadir pada {here.label.lower()}: buat panggilan berikutnya, "
            "atau minta kepala Bapas memperpendek urutannya dengan alasan."
        )
    return None


def _refused(message: str) -> Violation:
    return Violation("R46", CHAIN_ARTICLE, message, field="kind")


def steps_by_hand(state: str, *, has_appeared: bool | None, may_shorten: bool) -> list[ConcernState]:
    """The steps a person may record now, in the order of the chain; the panel and the decision have their own pages."""
    return [
        step
        for step in BY_HAND
        if step_allowed(state, step, has_appeared=has_appeared, is_shortened=may_shorten) is None
        and not (step == S.SETTLED and state in {S.PANEL, S.PROPOSAL})
        and not (step == S.EXAM_RECORD and state == S.PANEL)
    ]


def summons_time(appear_on: date, summoned_on: date) -> Violation | None:
    """A client is asked to appear on a later day than the letter is written."""
    if appear_on <= summoned_on:
        message = "Waktu hadir harus setelah tanggal panggilan, supaya klien sempat menerimanya."
        return Violation("summons_time", NO_ARTICLE, message, field="appear_at")
    return None


def step_day(on: date, previous_on: date | None, today: date) -> Violation | None:
    """A step was taken today at the latest, and not before the one before it."""
    if on > today:
        return Violation("step_day", NO_ARTICLE, "Tanggal langkah tidak boleh di masa depan.", field="on")
    if previous_on is not None and on < previous_on:
        message = f"Tanggal langkah tidak boleh sebelum langkah sebelumnya ({date_format(previous_on, 'j F Y')})."
        return Violation("step_day", NO_ARTICLE, message, field="on")
    return None


def revocation_in_time(kind: str, ground: str, ends_on: date | None, on: date) -> Violation | None:
    """R26: a conditional release is not revoked later than three Bulan after probation, but for an offence in it."""
    if kind != SupervisionKind.CONDITIONAL_RELEASE or ends_on is None or ground == ConcernGround.NEW_OFFENCE:
        return None
    last = ends_on + timedelta(days=LATE_DAYS)
    if on <= last:
        return None
    message = (
        f"Pembebasan bersyarat tidak dapat dicabut lagi setelah {date_format(last, 'j F Y')}, "
        "tiga bulan sesudah masa percobaan."
    )
    return Violation("R26", LATE_ARTICLE, message, field="on")
