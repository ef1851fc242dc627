"""The life of an outreach event as one table: which step leads from where to where, and who takes it (DOMAIN §3.5).

`registration_open` of the study falls together with `invited` here: a village may register from the moment its
invitation is sent until the event begins.
"""

from dataclasses import dataclass
from enum import StrEnum

from accounts.models import Role
from accounts.permissions import ALLOWED, Verdict, denied
from programs.models import OutreachEvent

State = OutreachEvent.State

PLANNERS = frozenset({Role.OFFICER, Role.HEAD})
HEADS = frozenset({Role.HEAD})


class Step(StrEnum):
    """What somebody does to an event that changes, or confirms, how far it has come."""

    PROPOSE = "propose"
    RETURN = "return"
    APPROVE = "approve"
    INVITE = "invite"
    CONFIRM = "confirm"
    RESCHEDULE = "reschedule"
    POSTPONE = "postpone"
    WITHDRAW = "withdraw"
    HOLD = "hold"
    DOCUMENT = "document"
    EVALUATE = "evaluate"
    FOLLOW_UP = "follow_up"
    CLOSE = "close"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the table. A transition to the same state is a step that leaves the state as it is."""

    step: Step
    source: str
    target: str
    actors: frozenset[Role]


TRANSITIONS: tuple[Transition, ...] = (
    # The officer proposes; the head approves, or gives the proposal back with a reason, and the officer proposes again.
    Transition(Step.PROPOSE, State.PROPOSED, State.PROPOSED, PLANNERS),
    Transition(Step.RETURN, State.PROPOSED, State.PROPOSED, HEADS),
    Transition(Step.APPROVE, State.PROPOSED, State.APPROVED, HEADS),
    # Villages are invited, more of them later; the last invitation taken back undoes the invitation.
    Transition(Step.INVITE, State.APPROVED, State.INVITED, PLANNERS),
    Transition(Step.INVITE, State.INVITED, State.INVITED, PLANNERS),
    Transition(Step.INVITE, State.CONFIRMED, State.CONFIRMED, PLANNERS),
    Transition(Step.WITHDRAW, State.INVITED, State.APPROVED, PLANNERS),
    Transition(Step.WITHDRAW, State.CONFIRMED, State.APPROVED, PLANNERS),
    Transition(Step.WITHDRAW, State.POSTPONED, State.APPROVED, PLANNERS),
    Transition(Step.CONFIRM, State.INVITED, State.CONFIRMED, PLANNERS),
    # The head approved a place and a day: whoever moves the event before villages are invited proposes it again. A new
    # date asks invited villages again, so nothing stays confirmed; a postponed event goes on with it.
    Transition(Step.RESCHEDULE, State.PROPOSED, State.PROPOSED, PLANNERS),
    Transition(Step.RESCHEDULE, State.APPROVED, State.PROPOSED, PLANNERS),
    Transition(Step.RESCHEDULE, State.INVITED, State.INVITED, PLANNERS),
    Transition(Step.RESCHEDULE, State.CONFIRMED, State.INVITED, PLANNERS),
    Transition(Step.RESCHEDULE, State.POSTPONED, State.INVITED, PLANNERS),
    Transition(Step.POSTPONE, State.INVITED, State.POSTPONED, PLANNERS),
    Transition(Step.POSTPONE, State.CONFIRMED, State.POSTPONED, PLANNERS),
    # An event recorded late was confirmed by those who came, so it may be held as soon as villages were invited.
    Transition(Step.HOLD, State.INVITED, State.HELD, PLANNERS),
    Transition(Step.HOLD, State.CONFIRMED, State.HELD, PLANNERS),
    Transition(Step.DOCUMENT, State.HELD, State.DOCUMENTED, PLANNERS),
    Transition(Step.EVALUATE, State.DOCUMENTED, State.EVALUATED, PLANNERS),
    Transition(Step.FOLLOW_UP, State.EVALUATED, State.FOLLOWED_UP, PLANNERS),
    Transition(Step.CLOSE, State.FOLLOWED_UP, State.CLOSED, HEADS),
    # Until it is held an event may be called off.
    *(
        Transition(Step.CANCEL, source, State.CANCELLED, PLANNERS)
        for source in (State.PROPOSED, State.APPROVED, State.INVITED, State.CONFIRMED, State.POSTPONED)
    ),
)

_BY_STEP = {(row.step, str(row.source)): row for row in TRANSITIONS}


def transition(step: Step, state: str) -> Transition | None:
    """The row for a step from a state; None where the step does not lead on."""
    return _BY_STEP.get((step, state))


def state_after(step: Step, state: str) -> str:
    """The state a step leads to. Raises KeyError where it does not lead on: ask `can_take` first."""
    return _BY_STEP[step, state].target


def is_possible(step: Step, event: OutreachEvent) -> Verdict:
    """Whether the event has come as far as the step needs, whoever takes it."""
    if transition(step, event.state):
        return ALLOWED
    return denied(_WHY_NOT.get(step, {}).get(event.state) or _standing(event))


def can_take(step: Step, event: OutreachEvent, role: str) -> Verdict:
    """Whether somebody of that role may take the step now: the event's state first, then the role."""
    possible = is_possible(step, event)
    if not possible:
        return possible
    row = _BY_STEP[step, event.state]
    if role in row.actors:
        return ALLOWED
    names = " atau ".join(Role(actor).label for actor in sorted(row.actors))
    return denied(f"Langkah ini diambil {names}.")


def _standing(event: OutreachEvent) -> str:
    """Why an event as it stands does not allow a step, in a sentence."""
    if event.state == State.CANCELLED:
        return f"Kegiatan ini sudah dibatalkan: {event.cancelled_reason}"
    if event.state == State.POSTPONED:
        return f"Kegiatan ini ditunda: {event.postponed_reason} Tetapkan tanggal barunya dulu."
    if event.took_place:
        return "Kegiatan ini sudah ditandai terlaksana."
    return f"Keadaan kegiatan ini: {event.get_state_display().lower()}. Langkah itu belum waktunya."


_NOT_APPROVED = "Usulan ini belum disetujui kepala Bapas. Setelah disetujui, desa dan kelurahan dapat diundang."
_NOT_INVITED = "Belum ada desa atau kelurahan yang diundang."
_NOT_HELD = "Tandai kegiatan terlaksana dulu."
_WHY_NOT: dict[Step, dict[str, str]] = {
    Step.INVITE: {State.PROPOSED: _NOT_APPROVED},
    Step.APPROVE: dict.fromkeys((State.APPROVED, State.INVITED, State.CONFIRMED), "Usulan ini sudah disetujui."),
    Step.CONFIRM: {
        State.PROPOSED: _NOT_APPROVED,
        State.APPROVED: _NOT_INVITED,
        State.CONFIRMED: "Kegiatan ini sudah dipastikan.",
    },
    Step.POSTPONE: {
        State.PROPOSED: "Usulan ini belum disetujui. Ubah saja tanggalnya.",
        State.APPROVED: "Belum ada desa atau kelurahan yang diundang. Ubah saja tanggalnya.",
    },
    Step.HOLD: {State.PROPOSED: _NOT_APPROVED, State.APPROVED: _NOT_INVITED},
    Step.DOCUMENT: dict.fromkeys((State.PROPOSED, State.APPROVED, State.INVITED, State.CONFIRMED), _NOT_HELD),
    Step.EVALUATE: {State.HELD: "Tulis berita acaranya dulu, baru evaluasinya."},
    Step.FOLLOW_UP: {
        State.HELD: "Tulis berita acara dan evaluasinya dulu.",
        State.DOCUMENTED: "Tulis evaluasinya dulu.",
    },
    Step.CLOSE: {
        State.HELD: "Berita acara, evaluasi, dan tindak lanjutnya belum lengkap.",
        State.DOCUMENTED: "Evaluasi dan tindak lanjutnya belum lengkap.",
        State.EVALUATED: "Tindak lanjutnya belum ditetapkan.",
        State.CLOSED: "Kegiatan ini sudah ditutup.",
    },
}
