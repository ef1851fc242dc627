"""The board of Litmas: what is late, due soon, without an officer, running, before the panel, signed, sent."""

from collections.abc import Iterable
from datetime import datetime, time
from typing import Any

from django.utils import timezone

from accounts.models import User
from clients.inquiry_clock import clock_face
from clients.inquiry_filters import UNASSIGNED_TAB, InquiryFilter
from clients.inquiry_permissions import INQUIRY_ROLES, inquiry_label
from clients.models import SocialInquiry
from clients.views.lists import Tab, TabbedListView


def inquiries(user: User) -> Any:
    """Litmas in scope with what a row shows, the most urgent first; a clock that waits stands last."""
    return SocialInquiry.objects.visible_to(user).select_related("kind", "officer").order_by("due_at", "pk")


def month_start(user: User, on: Any) -> datetime:
    """Midnight of the first day of the month, on the office's clock."""
    zone = user.office.zone if user.office else user.zone
    return datetime.combine(on.replace(day=1), time.min, tzinfo=zone)


def sent_this_month(user: User, on: Any) -> Any:
    """Sent in the present month, latest first."""
    return inquiries(user).sent_since(month_start(user, on)).order_by("-sent_at", "pk")


class InquiryBoard(TabbedListView):
    """Every part counts by the queryset method that the first page and the reminders use too."""

    allowed_roles = INQUIRY_ROLES
    filterset_class = InquiryFilter
    template_name = "clients/inquiry_board.html"
    fragment_name = "clients/_inquiry_results.html"
    tabs = (
        Tab("running", "Berjalan", lambda user, _on: inquiries(user).unfinished()),
        Tab("overdue", "Lewat tenggat", lambda user, _on: inquiries(user).overdue(timezone.now())),
        Tab("soon", "Segera", lambda user, _on: inquiries(user).due_soon(timezone.now())),
        Tab(UNASSIGNED_TAB, "Belum ada petugas", lambda user, _on: inquiries(user).unassigned()),
        Tab("panel", "Menunggu sidang", lambda user, _on: inquiries(user).waiting_for_panel()),
        Tab("signed", "Menunggu terbit", lambda user, _on: inquiries(user).waiting_for_signature()),
        Tab("sent", "Dikirim bulan ini", sent_this_month),
    )

    def rows_of(self, tab: Tab) -> Any:
        return self.filter.narrow(tab.rows(self.user, self.today), tab.name)

    def with_clients(self, rows: Iterable[Any]) -> list[Any]:
        """The rows with the name this person may read, and the clock."""
        now, shown = timezone.now(), list(rows)
        for row in shown:
            row.label = inquiry_label(self.user, row)
            row.clock = clock_face(row, now)
        return shown
