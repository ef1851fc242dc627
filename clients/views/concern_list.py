"""Concerns of the office by what must be done about them: answer, pursue, look back."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils import timezone

from accounts.models import User
from clients.guidance_filters import ConcernFilter
from clients.guidance_permissions import GUIDANCE_ROLES
from clients.models import Client, Concern
from clients.rules.concern import ANSWER_WITHIN_DAYS
from clients.views.lists import Tab, TabbedListView


def concerns(user: User) -> Any:
    """Concerns filed at the own office with what a row shows."""
    own = Concern.objects.visible_to(user).of_office(user.office)
    return own.select_related("supervision__officer", "village")


def late(user: User, _on: date) -> Any:
    """Reports whose reporter has waited longer than three days: what the home page counts."""
    return concerns(user).answer_overdue(timezone.now(), ANSWER_WITHIN_DAYS).order_by("filed_at", "pk")


class ConcernList(TabbedListView):
    """The first tab is what goes wrong soonest: people outside the office who still wait for a word."""

    allowed_roles = GUIDANCE_ROLES
    filterset_class = ConcernFilter
    template_name = "clients/concern_list.html"
    fragment_name = "clients/_concern_results.html"
    tabs = (
        Tab("open", "Ditangani", lambda user, _on: concerns(user).open()),
        Tab("unlinked", "Klien belum ditautkan", lambda user, _on: concerns(user).unlinked()),
        Tab("unanswered", "Belum dijawab", lambda user, _on: concerns(user).unanswered().order_by("filed_at", "pk")),
        Tab("late", "Terlambat dijawab", late),
        Tab("all", "Semua", lambda user, _on: concerns(user), is_counted=False),
    )

    def with_clients(self, rows: Iterable[Any]) -> list[Any]:
        """The rows with their clients, in one query; a report that is not linked yet has none."""
        shown = list(rows)
        ids = [row.client_id for row in shown if row.client_id]
        clients = Client.objects.with_own_flag(self.user).in_bulk(ids)
        for row in shown:
            if row.client_id:
                row.client = clients[row.client_id]
        return shown
