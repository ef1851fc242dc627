"""From a figure to the rows it counts, where the role may see them."""

from urllib.parse import urlencode

from django.urls import reverse

from accounts.models import Office
from accounts.roles import Role
from reports.dashboard.scope import Scope
from reports.figures.period import Period


def figure_link(figure: str, scope: Scope, period: Period, office: Office | None = None) -> str:
    """The address of the list behind a figure of the whole scope, or of one office of it; "" where there is none.

    A head sees the own office's clients, visits and sentences. Kanwil and Ditjenpas see events alone: they name nobody.
    """
    if scope.user.role == Role.HEAD:
        return _head_link(figure, period)
    has_list = office is not None or scope.is_national or scope.user.role == Role.REGIONAL
    return _event_link(period, office) if figure == "events" and has_list else ""


def _head_link(figure: str, period: Period) -> str:
    """The head's own lists, filtered to the same rows."""
    if figure == "clients":
        return _address("clients:client_list", status="active")
    if figure == "visits":
        return _address("clients:visit_list", tab="done", **_days(period))
    if figure == "overdue":
        return _address("clients:visit_list", tab="overdue")
    if figure == "minutes_ordered":
        return _address("sentences:sentence_list", state="open")
    return _event_link(period, None) if figure == "events" else ""


def _event_link(period: Period, office: Office | None) -> str:
    """Events held in the period, at one office or at all within reach."""
    place = {} if office is None else {"office": str(office.public_id)}
    return _address("programs:event_list", tab="held", **_days(period), **place)


def kind_link(kind: str, scope: Scope) -> str:
    """The head's list of the people in one programme."""
    return _address("clients:client_list", kind=kind, status="active") if scope.user.role == Role.HEAD else ""


def drill_link(regional_code: str, choices: dict[str, str]) -> str:
    """The same dashboard for the Bapas of one Kanwil, with the choices kept."""
    return _address("reports:dashboard", kanwil=regional_code, **choices)


def _days(period: Period) -> dict[str, str]:
    return {"start": period.first.isoformat(), "end": period.last.isoformat()}


def _address(name: str, **query: str) -> str:
    return f"{reverse(name)}?{urlencode(query)}"
