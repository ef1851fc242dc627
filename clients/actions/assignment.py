"""Giving many cases to one or several officers at once, as when a colleague leaves or a caseload grows too large."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import OperationalError, transaction

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions.supervision import assign_officer
from clients.models import Supervision

MOST_CASES_AT_ONCE = 500
BUSY = "Perkara ini sedang diubah orang lain. Coba lagi sebentar lagi."


@dataclass(frozen=True)
class AssignmentResult:
    """What became of one case: to whom it went, whether it was there already, or why it stayed where it was."""

    supervision: Supervision
    officer: User | None
    is_unchanged: bool = False
    error: str = ""


def assign_many(*, supervisions: Sequence[Supervision], officers: Sequence[User], by: User) -> list[AssignmentResult]:
    """Gives each case to whichever of `officers` has the fewest open cases; one result for each, in the given order.

    A case that one of them guides already stays there, so the same submission sent twice changes nothing. Each case
    is given in a transaction of its own: one that is closed, or being changed by somebody at this moment, is a
    result with a reason and stops no other. Raises DomainError without officers, or for too many cases at once.
    """
    if not officers:
        raise DomainError("Pilih paling sedikit satu Pembimbing Kemasyarakatan.")
    if len(supervisions) > MOST_CASES_AT_ONCE:
        raise DomainError(f"Paling banyak {MOST_CASES_AT_ONCE} perkara sekali serah. Persempit saringannya.")
    load = {officer.pk: Supervision.objects.guided_by(officer).count() for officer in officers}
    by_pk = {officer.pk: officer for officer in officers}
    results = []
    for supervision in supervisions:
        current = by_pk.get(supervision.officer_id or 0)
        target = current or min(officers, key=lambda officer: (load[officer.pk], officer.name, officer.pk))
        result = _assign_one(supervision, target, by)
        if result.officer is not None and not result.is_unchanged:
            load[target.pk] += 1
        results.append(result)
    return results


def _assign_one(supervision: Supervision, officer: User, by: User) -> AssignmentResult:
    """One case, now or not at all: nobody waits for a colleague's unfinished work."""
    try:
        with transaction.atomic():
            locked = Supervision.objects.select_for_update(nowait=True, of=("self",)).get(pk=supervision.pk)
            was_there = locked.is_open and locked.officer_id == officer.pk
            given = assign_officer(supervision=locked, officer=officer, by=by)
    except OperationalError:
        return AssignmentResult(supervision, None, error=BUSY)
    except DomainError as error:
        return AssignmentResult(supervision, None, error=error.message)
    return AssignmentResult(supervision, given.officer, is_unchanged=was_there)
