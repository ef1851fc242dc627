"""From a figure to the rows it counts, where the role may see them, or to the level below."""

from urllib.parse import urlencode

from django.urls import reverse

from accounts.models import Office
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.exceptions import RETURNS
from reports.dashboard.scope import Scope
from reports.figures.period import Period

DAYS, HERE = "days", "here"
HEAD_LISTS: dict[str, tuple[str, dict[str, str], tuple[str, ...]]] = {
    "clients": ("clients:client_list", {"status": "active"}, ()),
    "visits": ("clients:visit_list", {"tab": "done"}, (DAYS, HERE)),
    "met": ("clients:visit_list", {"tab": "held"}, (DAYS, HERE)),
    "overdue": ("clients:visit_list", {"tab": "overdue"}, ()),
    "missed": ("clients:report_in_list", {"tab": "misses"}, (DAYS, HERE)),
    "missed_last": ("clients:report_in_list", {"tab": "missed"}, (HERE,)),
    "minutes_ordered": ("sentences:sentence_list", {"state": "open"}, ()),
    "minutes_verified": ("sentences:hours_list", {}, (DAYS,)),
    "inquiries_overdue": ("clients:inquiry_list", {"tab": "overdue"}, ()),
    "at_risk": ("sentences:sentence_list", {"outlook": "risk"}, ()),
    "unconfirmed": ("sentences:waiting_hours_list", {"tab": "silent"}, ()),
}
"""The head's own list behind a figure: its address, its filters, and whether it takes days or the own office's rows."""

OUTCOME_LISTS: dict[str, tuple[str, dict[str, str]]] = {
    **{
        part: ("clients:guidance_outcome_list", {"tab": part})
        for part in ("completed", "revoked", "guided", "ended", "again", "asked", "reoffended")
    },
    "work_done": ("sentences:sentence_list", {"state": "completed", "falls": "closed", "here": "true"}),
    "work_closed": ("sentences:sentence_list", {"falls": "closed", "here": "true"}),
    "working": ("programs:outcomecheck_made_list", {"tab": "working"}),
    "reached": ("programs:outcomecheck_made_list", {"tab": "reached"}),
}
"""The head's own list behind each number of the outcome measures, which takes the days of the period."""


def figure_link(figure: str, scope: Scope, choices: DashboardChoices, office: Office | None = None) -> str:
    """The address of the list behind a figure of the whole page, or of one office of it; "" where there is none.

    A head sees the own office's clients, visits and sentences. Kanwil and Ditjenpas see what names nobody: events,
    villages, and the overview of returns.
    """
    if scope.is_head and figure in HEAD_LISTS:
        return head_link(figure, choices.chosen_period)
    place = office or scope.office
    if place is None and scope.query:
        return ""  # these lists know no Kanwil; the lines of its Bapas have their own
    chosen = {} if place is None or scope.is_head else {"office": str(place.public_id)}
    if figure == "events":
        return address("programs:event_list", tab="held", **days(choices.chosen_period), **chosen)
    if place is None:
        return ""
    if figure == "villages":
        return address("programs:reached_list", **days(choices.chosen_period), **chosen)
    if figure == "unreached":
        return address("villages:village_list", has="unreached", **chosen)
    if figure == RETURNS:
        return address("reports:return_list", bapas=str(place.public_id))
    return ""


def head_link(figure: str, period: Period, officer: str = "") -> str:
    """The head's own list of a figure, of one officer where given; "" for a figure without one."""
    if figure not in HEAD_LISTS:
        return ""
    name, filters, takes = HEAD_LISTS[figure]
    query = dict(filters)
    if DAYS in takes:
        query |= days(period)
    if HERE in takes:
        query["here"] = "true"
    if officer:
        query["officer"] = officer
    return address(name, **query)


def regency_link(figure: str, scope: Scope, choices: DashboardChoices, code: str) -> str:
    """The head's list of a figure, of one regency of the work area where its code is given; "" for other readers."""
    if not scope.is_head:
        return ""
    of_all = figure_link(figure, scope, choices)
    return f"{of_all}&{urlencode({'regency': code})}" if code else of_all


def outcome_link(name: str, scope: Scope, choices: DashboardChoices, month: int | None = None) -> str:
    """The head's list behind a number of an outcome measure, of one month of check where given."""
    if not scope.is_head:
        return ""
    page, filters = OUTCOME_LISTS[name]
    chosen = {} if month is None else {"month": str(month)}
    return address(page, **filters, **days(choices.chosen_period), **chosen)


def step_link(step: str, scope: Scope, period: Period, **of_wave: str) -> str:
    """The villages that came as far as one step; they are no persons, so every role reads the list of its place."""
    place = {} if scope.regional_office is None else {"kanwil": scope.regional_office.code}
    if scope.office is not None:
        place = {"office": str(scope.office.public_id)}
    chosen = place if scope.query else {}
    return address("programs:registration_list", tab=step, **of_wave, **days(period), **chosen)


def kind_link(kind: str, scope: Scope) -> str:
    """The head's list of the people in one programme."""
    return address("clients:client_list", kind=kind, status="active") if scope.is_head else ""


def drill_link(
    choices: DashboardChoices,
    scope: Scope | None = None,
    *,
    kanwil: str = "",
    office: Office | None = None,
    part: str = "",
) -> str:
    """The same dashboard one level down, with the choices kept; `part` is the slug of the section to land on."""
    place = dict(scope.query) if scope else {}
    if kanwil:
        place["kanwil"] = kanwil
    if office is not None:
        place["bapas"] = str(office.public_id)
    page = address("reports:dashboard", **place, **choices.kept)
    return f"{page}#{part}" if part else page


def days(period: Period) -> dict[str, str]:
    """The first and last day of a period, as lists take them."""
    return {"start": period.first.isoformat(), "end": period.last.isoformat()}


def address(name: str, **query: str) -> str:
    """A list with its filters."""
    return f"{reverse(name)}?{urlencode(query)}" if query else reverse(name)
