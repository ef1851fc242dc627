"""The list of duties: who must report today, who is late, who missed, and whose report waits for a check."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from accounts.models import Role, User
from accounts.permissions import role_required
from accounts.roles import OFFICE_ROLES, role_of
from bapas_portal.law import DomainError
from bapas_portal.way_back import inside
from clients import rules
from clients.actions import report_in
from clients.filters import ReportInFilter
from clients.models import ReportIn
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from clients.views.lists import Tab, TabbedListView


def duties(user: User) -> Any:
    """Duties with what a row shows."""
    return (
        ReportIn.objects.visible_to(user)
        .select_related("supervision__officer", "supervision__office")
        .with_misses_in_a_row()
        .order_by("due_on", "supervision__client__number")
    )


class ReportInList(TabbedListView):
    """Duties of the office. A client comes to whoever is at the counter, so an officer may look at the whole office."""

    allowed_roles = OFFICE_ROLES
    filterset_class = ReportInFilter
    template_name = "clients/report_in_list.html"
    fragment_name = "clients/_report_in_results.html"
    tabs = (
        Tab("today", "Hari ini", lambda user, on: duties(user).due(on)),
        Tab("overdue", "Terlambat", lambda user, on: duties(user).overdue(on)),
        Tab("missed", "Tidak lapor", lambda user, _on: duties(user).missed_last()),
        Tab(
            "misses",
            "Semua yang tidak lapor",
            lambda user, _on: duties(user).missed().order_by("-due_on", "pk"),
            is_always_a_tab=False,
        ),
        Tab("check", "Menunggu diperiksa", lambda user, _on: duties(user).awaiting_check()),
        Tab("upcoming", "Akan datang", lambda user, on: duties(user).upcoming(on)),
        Tab("awaited", "Belum lapor", lambda user, _on: duties(user).awaited(), is_always_a_tab=False),
        Tab("asked", "Semua yang diminta", lambda user, _on: duties(user).asked(), is_always_a_tab=False),
        Tab("kept", "Sudah lapor", lambda user, _on: duties(user).kept(), is_always_a_tab=False),
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            misses_article=rules.MISSED_REPORT_INS_ARTICLE,
            may_check=role_of(self.user) in NARRATIVE_ROLES,
            may_arrange=role_of(self.user) == Role.HEAD,
            **kwargs,
        )


@role_required(*sorted(OFFICE_ROLES))
@require_POST
def report_in_record(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The client stands at the counter: one tap. A second tap changes nothing."""
    user: User = request.user
    duties = ReportIn.objects.visible_to(user).select_related("supervision__client")
    duty = get_object_or_404(duties, public_id=public_id)
    try:
        report_in(duty=duty, by=user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, f"{client_label(user, duty.supervision.client)} sudah dicatat lapor.")
    return redirect(inside(request.POST.get("next", "")) or "clients:report_in_list")
