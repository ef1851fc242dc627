"""What is missing in the files: how many lack what, and the way to the list in which each is filled."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.models import User
from accounts.permissions import role_required
from accounts.roles import OFFICE_ROLES
from bapas_portal.figures import Figure, address
from clients.quality import Gap, gaps
from clients.views.client_list import client_filter


def gap_figures(user: User) -> list[tuple[Gap, Figure]]:
    """Each gap with how many clients have it: for an officer of the own caseload, else of the office.

    Counted through the filter of the list of clients, so the number is the list.
    """
    return [(gap, _figure(user, gap)) for gap in gaps()]


def _figure(user: User, gap: Gap) -> Figure:
    number = client_filter(QueryDict(f"missing={gap.name}"), user).qs.order_by().count()
    tone = "warn" if number else "good"
    return Figure(number, gap.label, address("clients:client_list", missing=gap.name), tone)


@require_safe
@role_required(*sorted(OFFICE_ROLES))
def quality_list(request: HttpRequest) -> HttpResponse:
    """Every gap with its number, what goes wrong without it, and the list that fills it one by one."""
    return render(request, "clients/quality_list.html", {"gaps": gap_figures(request.user)})
