"""Visits by what must be done about them: today, late, ahead, without a next date, done."""

from typing import Any

from accounts.models import User
from clients.filters import VisitFilter
from clients.models import Supervision, Visit
from clients.permissions import VISIT_ROLES
from clients.views.lists import Tab, TabbedListView


def visits(user: User) -> Any:
    """Visits with what a row shows."""
    return Visit.objects.visible_to(user).select_related("supervision", "officer")


def cases(user: User) -> Any:
    """Cases with what a row shows."""
    return Supervision.objects.visible_to(user).select_related("officer")


class VisitList(TabbedListView):
    """The tab "Tanpa hasil" holds every planned visit whose day has passed without an outcome: its one meaning."""

    allowed_roles = VISIT_ROLES
    filterset_class = VisitFilter
    template_name = "clients/visit_list.html"
    fragment_name = "clients/_visit_results.html"
    tabs = (
        Tab("today", "Hari ini", lambda user, on: visits(user).due(on).order_by("supervision__client__number")),
        Tab("overdue", "Tanpa hasil", lambda user, on: visits(user).overdue(on).order_by("planned_on", "pk")),
        Tab("upcoming", "Akan datang", lambda user, on: visits(user).upcoming(on).order_by("planned_on", "pk")),
        Tab("unplanned", "Tanpa tanggal", lambda user, _on: cases(user).without_next_visit().order_by("register_no")),
        Tab(
            "due",
            "Yang harus dikunjungi",
            lambda user, on: (visits(user).overdue(on) | visits(user).due(on)).order_by("planned_on", "pk"),
            is_always_a_tab=False,
        ),
        Tab("done", "Selesai", lambda user, _on: visits(user).done(), is_counted=False),
        Tab("held", "Bertemu klien", lambda user, _on: visits(user).held(), is_counted=False, is_always_a_tab=False),
    )
