"""A village answers an invitation: it comes, it does not, or it asks for another date."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from bapas_portal.law import DomainError
from programs import lifecycle
from programs.actions.invitation_link import ensure_still_live
from programs.actions.locking import ensure, ensure_current, lock_registration
from programs.models import AttendanceGroup, InvitationLink, VillageRegistration
from programs.witness import Witness, gave, signed

State = VillageRegistration.State
ANSWERS = frozenset({State.ACCEPTED, State.DECLINED, State.OTHER_DATE})


@dataclass(frozen=True)
class _Answer:
    """What a village said, ready to be compared with what is already recorded."""

    state: str
    proposed_on: date | None = None
    contact_name: str = ""
    contact_phone: str = ""
    note: str = ""
    needs: str = ""
    signal: str = ""
    expected: Mapping[str, int] = field(default_factory=dict)

    def is_recorded_on(self, registration: VillageRegistration, by: Witness) -> bool:
        """Whether `by` already gave exactly this answer: the second arrival of one tap."""
        return (
            gave(registration, by)
            and self.state == registration.state
            and self.proposed_on == registration.proposed_on
            and self.contact_name == registration.contact_name
            and self.contact_phone == registration.contact_phone
            and self.note == registration.note
            and self.needs == registration.needs
            and self.signal == registration.signal
            and {group: number for group, number in self.expected.items() if number}
            == {row.group: row.expected for row in registration.groups.all() if row.expected}
        )


@transaction.atomic
def answer_invitation(
    *,
    registration: VillageRegistration,
    answer: str,
    proposed_on: date | None = None,
    contact_name: str = "",
    contact_phone: str = "",
    note: str = "",
    needs: str = "",
    signal: str = "",
    expected: Mapping[str, int] | None = None,
    revision: int | None = None,
    now: datetime | None = None,
    by: Witness,
) -> VillageRegistration:
    """Records the answer `by` gives for a village; it may be changed until the event starts, all in the history.

    `by` is somebody with an account or the link that the village holds. `expected` (people per group), `needs` and
    `signal` count for "accepted" only, and may follow later; `proposed_on` belongs to "other date".
    `revision` is the one the person saw: an answer decided on an old page (the date moved, a colleague answered) is
    refused, and so is one sent with a link that was revoked while it waited for its turn. The same answer of the same
    person arriving twice is recorded once. Raises DomainError.
    """
    registration = lock_registration(registration)
    now = now or timezone.now()
    if isinstance(by, InvitationLink):
        ensure_still_live(by, now)
    ensure(lifecycle.answers_open(registration, now))
    accepted, other_date = answer == State.ACCEPTED, answer == State.OTHER_DATE
    given = _Answer(
        state=answer,
        proposed_on=proposed_on if other_date else None,
        contact_name=contact_name,
        contact_phone=contact_phone,
        note=note,
        needs=needs if accepted else "",
        signal=signal if accepted else "",
        expected=dict(expected or {}) if accepted else {},
    )
    if given.is_recorded_on(registration, by):
        return registration
    ensure_current(registration, revision)
    _ensure_complete(given, registration, now)

    registration.state = answer
    registration.proposed_on = given.proposed_on
    registration.contact_name, registration.contact_phone, registration.note = contact_name, contact_phone, note
    registration.needs, registration.signal = given.needs, given.signal
    registration.answered_at = now
    for column, author in signed(by).items():
        setattr(registration, column, author)
    registration.revision += 1
    registration.save()
    _store_expected(registration, given.expected)
    return registration


def _ensure_complete(given: _Answer, registration: VillageRegistration, now: datetime) -> None:
    """Raises DomainError for an answer that says too little to act on."""
    if given.state not in ANSWERS:
        raise DomainError("Pilih salah satu jawaban: bersedia, minta tanggal lain, atau tidak bersedia.")
    if given.state == State.OTHER_DATE:
        if given.proposed_on is None:
            raise DomainError("Tulis tanggal yang diminta.")
        today = timezone.localdate(now, timezone=registration.event.zone)
        ensure(lifecycle.proposal_allowed(given.proposed_on, registration.event, today))


def _store_expected(registration: VillageRegistration, expected: Mapping[str, int]) -> None:
    """Writes the number of people per group; a group no longer named expects nobody."""
    rows = {row.group: row for row in registration.groups.all()}
    for group in AttendanceGroup.Group:
        number = expected.get(group, 0)
        row = rows.get(group)
        if row is None and number:
            registration.groups.create(group=group, expected=number)
        elif row is not None and row.expected != number:
            row.expected = number
            row.save(update_fields=["expected"])
