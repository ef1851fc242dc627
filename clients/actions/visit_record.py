"""The record of a visit: everything an officer writes down afterwards, and putting it on its row."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Any

from bapas_portal.law import DomainError
from clients.actions.saving import save_or_refuse
from clients.models import Condition, ConditionCheck, OutcomeKind, Visit
from villages.models import Village


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether one condition of the case was kept, as seen at this visit."""

    condition: Condition
    is_kept: bool
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class VisitOutcome:
    """What an officer writes down after a visit. Moments are instants; the location is whole or absent.

    `outcome` says whether the client was met; what is left out is kept as "not written down".
    """

    outcome: OutcomeKind
    kind: str
    occurred_at: datetime
    findings: str
    ended_at: datetime | None = None
    village: Village | None = None
    place: str = ""
    present: Sequence[str] = ()
    identity_check: str = ""
    residence: str = ""
    community_acceptance: int | None = None
    work: str = ""
    income: str = ""
    health: str = ""
    associates: str = ""
    victim: str = ""
    topics: Sequence[str] = ()
    client_statement: str = ""
    agreement: str = ""
    risk_flags: Sequence[str] = ()
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    accuracy_m: int | None = None
    written_at: datetime | None = None
    was_offline: bool = False
    is_violation: bool = False
    condition_findings: Sequence[Finding] = ()


LISTS = frozenset({"present", "topics", "risk_flags"})
RECORD_FIELDS = tuple(field.name for field in fields(VisitOutcome) if field.name != "condition_findings")


def write_record(visit: Visit, outcome: VisitOutcome) -> None:
    """Turns `visit` into what happened. Part of a transaction; raises DomainError."""
    visit.state = Visit.State.HELD if outcome.outcome.attended else Visit.State.NOT_MET
    for name in RECORD_FIELDS:
        value: Any = getattr(outcome, name)
        setattr(visit, name, list(value) if name in LISTS else value)
    save_or_refuse(visit)
    for finding in outcome.condition_findings:
        _write_finding(visit, finding)


def _write_finding(visit: Visit, finding: Finding) -> None:
    """One finding per condition of the visit's own case; a correction replaces the earlier one."""
    if finding.condition.supervision_id != visit.supervision_id:
        raise DomainError("Syarat ini milik perkara lain.")
    check = visit.condition_checks.filter(condition=finding.condition).first()
    check = check or ConditionCheck(visit=visit, condition=finding.condition)
    if check.pk and (check.is_kept, check.note) == (finding.is_kept, finding.note):
        return
    check.is_kept, check.note = finding.is_kept, finding.note
    save_or_refuse(check)
