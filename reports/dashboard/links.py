"""From a figure to the rows it counts, where the role may see them."""

from urllib.parse import urlencode

from django.urls import reverse

from accounts.models import Office
from accounts.roles import Role
from reports.dashboard.scope import Scope
from reports.figures.period import Period


def figure_link(figure: str, scope: Scope, period: Period, office: Office | None = None) -> str:
    """The address of the list behind a figure of the whole scope, or of one office of it; "" where there is none."""
    if scope.user.role == Role.HEAD:
        return _office_link(figure, period)
    if figure == "events" and (
        office is not None or scope.is_national or scope.regional_office == scope.user.regional_office
    ):
        query = {"tab": "held", "start": period.first.isoformat(), "end": period.last.isoformat()}
        if office is not None:
            query["office"] = str(office.pk)
        return f"{reverse('programs:event_list')}?{urlencode(query)}"
    return ""


def _office_link(figure: str, period: Period) -> str:
    """The head's own lists, filtered to the same rows."""
    start, end = period.first.isoformat(), period.last.isoformat()
    lists: dict[str, tuple[str, dict[str, str]]] = {
        "events": ("programs:event_list", {"tab": "held", "start": start, "end": end}),
    }
    if figure not in lists:
        return ""
    name, query = lists[figure]
    return f"{reverse(name)}?{urlencode(query)}"


def kind_link(kind: str, scope: Scope) -> str:
    """The head's list of the people in one programme."""
    return ""


def drill_link(regional_code: str, query: str) -> str:
    """The same dashboard for the Bapas of one Kanwil, with the choices kept."""
    return f"{reverse('reports:dashboard')}?{urlencode({'kanwil': regional_code})}{'&' + query if query else ''}"
