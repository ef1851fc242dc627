"""How a case from a register begins: the next visit and the next report-in, in the rhythm it has had since its start.

The same as for a case that is opened by hand, for many cases together; a case whose period is over gets neither.
"""

from collections.abc import Iterable
from datetime import date
from typing import cast

from accounts.models import Office
from clients import rules
from clients.frequency import OfficeRhythms
from clients.models import ReportIn, Supervision, Visit


def is_over(ends_on: date | None, today: date) -> bool:
    """Whether the last day of a period has passed."""
    return ends_on is not None and ends_on < today


def begin(cases: Iterable[Supervision], office: Office) -> tuple[list[Visit], list[ReportIn]]:
    """The first planned visit and the first duty of each saved case that an officer guides, unsaved.

    Counted from the start of guidance, so that cases which began on different days are not all due on one.
    """
    today = office.today()
    begun = [case for case in cases if case.officer_id and not is_over(case.ends_on, today)]
    rhythms = OfficeRhythms.of(office, today, {case.client_id for case in begun})
    visits, duties = [], []
    for case in begun:
        after = max(today, case.starts_on)
        wanted = rules.rhythm_day_after(case.starts_on, rhythms.visit_days(case), after)
        visit_on = rules.visiting_day_within(wanted, after, case.ends_on)
        if visit_on is not None:
            visits.append(
                Visit(
                    supervision=case,
                    officer_id=cast(int, case.officer_id),  # only cases with an officer begin
                    state=Visit.State.PLANNED,
                    kind=Visit.Kind.HOME,
                    planned_on=visit_on,
                    in_series=True,
                )
            )
        due_on = rhythms.report_in_day(case, anchor=case.starts_on, after=after)
        if due_on is not None:
            duties.append(ReportIn(supervision=case, due_on=due_on, anchor_on=case.starts_on))
    return visits, duties
