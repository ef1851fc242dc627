"""What visits add to a case on the case file: the way to its row of planned visits."""

from collections.abc import Iterator

from django.urls import reverse

from accounts.models import User
from clients import panels
from clients.models import Supervision
from clients.panels import CaseLink
from clients.permissions import can_log_visit
from clients.visit_permissions import can_plan_series


def visit_links(user: User, supervision: Supervision) -> Iterator[CaseLink]:
    """A way to plan the visits of the next months, for whoever may."""
    if can_log_visit(user, supervision) and can_plan_series(user, supervision):
        address = reverse("clients:visit_series", args=[supervision.public_id])
        yield CaseLink("Rangkaian kunjungan", address, icon="calendar")


def register_links() -> None:
    """Puts the link beside each case."""
    panels.register_links(visit_links)
