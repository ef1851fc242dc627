"""How often a client is visited and must report: the case's own rhythm comes first.

Else visits follow the national setting of the risk and the stage; report-ins follow the office's arrangement, and the
national setting of the stage where it has none.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from accounts.models import LegalSetting, Office
from clients import rules
from clients.models import ReportInPolicy, RiskAssessment, Supervision


def visit_interval_days(supervision: Supervision, on: date) -> int:
    """Days between two visits of the case on a day.

    The case's own number comes first, then the setting of its risk level and stage; a risk that nobody assessed yet
    falls back to the setting `visit-days`.
    """
    return supervision.visit_every_days or default_visit_interval_days(supervision, on)


def default_visit_interval_days(supervision: Supervision, on: date) -> int:
    """Days between two visits by the last assessed risk and the stage, leaving the case's own number aside."""
    level = risk_level_of(supervision, on)
    key = f"visit-days-{level}-{supervision.stage}" if level else "visit-days"
    return int(LegalSetting.objects.value_of(key, on))


def risk_level_of(supervision: Supervision, on: date) -> str:
    """The risk level last assessed for the client by that day, also by a Bapas before; empty without an assessment."""
    assessed = RiskAssessment.objects.filter(supervision__client=supervision.client_id, assessed_on__lte=on)
    return assessed.order_by("-assessed_on", "-pk").values_list("level", flat=True).first() or ""


def report_in_policy(office: Office) -> ReportInPolicy:
    """What the head arranged for report-ins; an office without an arrangement follows the model's defaults."""
    return ReportInPolicy.objects.filter(office=office).first() or ReportInPolicy(office=office)


def default_report_in_days(office: Office, stage: str, on: date) -> int:
    """Days between two report-ins of a stage at an office: the head's, the office's, else the national setting."""
    own = report_in_policy(office).days_of(stage) or office.report_in_days
    return own or int(LegalSetting.objects.value_of(f"report-in-days-{stage}", on))


def report_in_interval_days(supervision: Supervision, on: date) -> int:
    """Days between two report-ins of the case on a day; 30, 60 and 90 mean the same day of the month (R43)."""
    own = supervision.report_in_days
    return own or default_report_in_days(supervision.office, supervision.stage, on)


def next_report_in_day(supervision: Supervision, anchor: date, after: date) -> date | None:
    """The day of the first duty after `after` in the rhythm counted from `anchor`; None once guidance has ended."""
    every = report_in_interval_days(supervision, supervision.office.today())
    moves = report_in_policy(supervision.office).moves_off_holidays
    return _due_day_after(supervision, anchor, after, every, moves=moves)


def _due_day_after(supervision: Supervision, anchor: date, after: date, every: int, *, moves: bool) -> date | None:
    """The rhythm's first day after `after`, moved off a holiday where the office says so; None past the end."""
    day = rules.rhythm_day_after(anchor, every, after)
    if supervision.ends_on is not None and day > supervision.ends_on:
        return None
    return rules.due_day(day, supervision.ends_on, moves_off_holidays=moves)


@dataclass(frozen=True, slots=True)
class OfficeRhythms:
    """The rhythms of an office on one day, read once for many cases."""

    moves_off_holidays: bool
    levels: dict[int, str]
    """The risk level last assessed, by client."""
    visits: dict[str, int]
    """Days between visits by key of the setting."""
    report_ins: dict[str, int]
    """Days between report-ins by stage."""

    @classmethod
    def of(cls, office: Office, on: date, clients: Iterable[int]) -> Self:
        """For cases of these clients."""
        assessed = RiskAssessment.objects.filter(supervision__client__in=list(clients), assessed_on__lte=on)
        levels = dict(assessed.order_by("assessed_on", "pk").values_list("supervision__client", "level"))
        keys = {f"visit-days-{level}-{stage}" for level in levels.values() for stage in Supervision.Stage}
        return cls(
            report_in_policy(office).moves_off_holidays,
            levels,
            {key: int(LegalSetting.objects.value_of(key, on)) for key in sorted({"visit-days", *keys})},
            {stage: default_report_in_days(office, stage, on) for stage in Supervision.Stage.values},
        )

    def visit_days(self, supervision: Supervision) -> int:
        """Days between two visits of the case, as `visit_interval_days` says."""
        level = self.levels.get(supervision.client_id)
        key = f"visit-days-{level}-{supervision.stage}" if level else "visit-days"
        return supervision.visit_every_days or self.visits[key]

    def report_in_day(self, supervision: Supervision, *, anchor: date, after: date) -> date | None:
        """The day of the first duty after `after`, as `next_report_in_day` says."""
        every = supervision.report_in_days or self.report_ins[supervision.stage]
        return _due_day_after(supervision, anchor, after, every, moves=self.moves_off_holidays)
