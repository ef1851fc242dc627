"""The life of a Litmas: which step may follow which state, as a plain table that actions, buttons and tests share."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What can be done with a Litmas."""

    ASSIGN = "assign"
    PLAN = "plan"
    COLLECT = "collect"
    ANALYSE = "analyse"
    DRAFT = "draft"
    TO_PANEL = "to_panel"
    ACCEPT = "accept"
    REVISE = "revise"
    SIGN = "sign"
    SEND = "send"
    CLOSE = "close"
    RETURN = "return"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Move:
    """From which states a step leads to which."""

    sources: frozenset[str]
    target: str
    label: str


UNASSIGNED = ("requested", "logged")
AT_WORK = ("assigned", "planned", "data_collection", "analysis", "draft")
BEFORE_SENDING = (*UNASSIGNED, *AT_WORK, "panel_scheduled", "panel_decided", "signed")


def _work_before(target: str) -> frozenset[str]:
    """The states of work before `target`: an officer in a hurry may pass over a step, nobody goes back by hand."""
    return frozenset(AT_WORK[: AT_WORK.index(target)])


MOVES: dict[Step, Move] = {
    Step.ASSIGN: Move(frozenset(UNASSIGNED), "assigned", "Tunjuk petugas"),
    Step.PLAN: Move(_work_before("planned"), "planned", "Rencana selesai"),
    Step.COLLECT: Move(_work_before("data_collection"), "data_collection", "Mulai pengumpulan data"),
    Step.ANALYSE: Move(_work_before("analysis"), "analysis", "Mulai analisis"),
    Step.DRAFT: Move(_work_before("draft"), "draft", "Mulai menulis konsep laporan"),
    Step.TO_PANEL: Move(frozenset(AT_WORK), "panel_scheduled", "Ajukan ke sidang"),
    Step.ACCEPT: Move(frozenset({"panel_scheduled"}), "panel_decided", "Disetujui sidang"),
    Step.REVISE: Move(frozenset({"panel_scheduled"}), "draft", "Diperbaiki dulu"),
    Step.SIGN: Move(frozenset({"panel_decided"}), "signed", "Tandatangani laporan"),
    Step.SEND: Move(frozenset({"signed"}), "sent", "Catat sudah dikirim"),
    Step.CLOSE: Move(frozenset({"sent"}), "closed", "Selesaikan"),
    Step.RETURN: Move(frozenset(BEFORE_SENDING), "returned", "Kembalikan kepada peminta"),
    Step.CANCEL: Move(frozenset(BEFORE_SENDING), "cancelled", "Batalkan"),
}
WORK_STEPS = (Step.PLAN, Step.COLLECT, Step.ANALYSE, Step.DRAFT)
NEXT_STEPS = {
    "requested": Step.ASSIGN,
    "logged": Step.ASSIGN,
    "assigned": Step.PLAN,
    "planned": Step.COLLECT,
    "data_collection": Step.ANALYSE,
    "analysis": Step.DRAFT,
    "draft": Step.TO_PANEL,
    "panel_decided": Step.SIGN,
    "signed": Step.SEND,
    "sent": Step.CLOSE,
}


def can_take(state: str, step: Step) -> bool:
    """Whether `step` may follow `state`."""
    return state in MOVES[step].sources


def next_step(state: str) -> Step | None:
    """The step that comes next; None while the panel decides, and at the end."""
    return NEXT_STEPS.get(state)


def later_work_steps(state: str) -> list[Step]:
    """Steps of work beyond the next one, for an officer who did several at once."""
    return [step for step in WORK_STEPS if can_take(state, step) and step != next_step(state)]


def is_editable(state: str) -> bool:
    """Whether the report may still be written: from the appointment until it lies before the panel."""
    return state in AT_WORK
