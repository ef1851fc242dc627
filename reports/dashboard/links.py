"""From a figure to the rows it counts, where the role may see them, or to the level below."""

from urllib.parse import urlencode

from django.urls import reverse

from accounts.models import Office
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.scope import Scope
from reports.figures.period import Period


def figure_link(figure: str, scope: Scope, choices: DashboardChoices, office: Office | None = None) -> str:
    """The address of the list behind a figure of the whole scope, or of one office of it; "" where there is none.

    A head sees the own office's clients, visits and sentences. Kanwil and Ditjenpas see events alone: they name nobody.
    """
    period = choices.chosen_period
    if scope.is_head:
        return _head_link(figure, period)
    if figure != "events":
        return ""
    place = office or scope.office
    if place is None and scope.query:
        return ""  # the list of events knows no Kanwil; the lines of its Bapas have their own
    return event_link(period, place)


def _head_link(figure: str, period: Period) -> str:
    """The head's own lists, filtered to the same rows."""
    if figure == "clients":
        return address("clients:client_list", status="active")
    if figure == "visits":
        return address("clients:visit_list", tab="done", **days(period))
    if figure == "overdue":
        return address("clients:visit_list", tab="overdue")
    if figure == "minutes_ordered":
        return address("sentences:sentence_list", state="open")
    return event_link(period, None) if figure == "events" else ""


def event_link(period: Period, office: Office | None) -> str:
    """Events held in the period, at one office or at all within reach."""
    place = {} if office is None else {"office": str(office.public_id)}
    return address("programs:event_list", tab="held", **days(period), **place)


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
    return f"{reverse(name)}?{urlencode(query)}"
