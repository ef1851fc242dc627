"""Lists behind figures of social work: arrivals nobody finished, judgments that are missing, the hours that count, and
those that do not yet.
"""

from datetime import date
from typing import Any

from accounts.models import User
from accounts.roles import OFFICE_ROLES
from clients.querysets.scope import NARRATIVE_ROLES
from clients.views.lists import Tab, TabbedListView
from sentences.arrivals import arrivals_of
from sentences.execution_filters import ArrivalFilter, CaseFilter, HoursFilter
from sentences.models import HoursEntry
from sentences.unregistered import without_judgment
from sentences.waiting_hours import WaitingFilter, left_by_host, waiting_for_check, waiting_for_host


class ArrivalList(TabbedListView):
    """Who came to a host and was never written down as leaving, older days on top."""

    allowed_roles = NARRATIVE_ROLES
    filterset_class = ArrivalFilter
    template_name = "sentences/arrival_list.html"
    fragment_name = "sentences/_arrival_results.html"
    tabs = (Tab("open", "Belum dicatat selesai", arrivals_of),)


def hours_entries(user: User, _on: date) -> Any:
    """Credits and corrections in the office's cases, the latest day on top."""
    rows = HoursEntry.objects.visible_to(user).of_office(user.office)
    return rows.select_related("session__placement__site", "sentence__supervision__officer").order_by(
        "-worked_on", "-pk"
    )


class HoursList(TabbedListView):
    """The ledger of the office: every credit and correction, and their sum."""

    allowed_roles = NARRATIVE_ROLES
    filterset_class = HoursFilter
    template_name = "sentences/hours_list.html"
    fragment_name = "sentences/_hours_results.html"
    tabs = (Tab("all", "Jam sah", hours_entries),)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows: Any = self.rows_of(self.tab)
        return super().get_context_data(minutes=rows.total(), **kwargs)


class WaitingHoursList(TabbedListView):
    """Sessions whose hours do not count yet."""

    allowed_roles = NARRATIVE_ROLES
    filterset_class = WaitingFilter
    template_name = "sentences/waiting_hours_list.html"
    fragment_name = "sentences/_waiting_hours_results.html"
    tabs = (
        Tab("host", "Menunggu tempat kerja", waiting_for_host),
        Tab("silent", "Tempat kerja tidak menjawab", left_by_host),
        Tab("check", "Menunggu diperiksa", waiting_for_check),
    )


class UnregisteredList(TabbedListView):
    """Cases of social work of which the judgment is not registered."""

    allowed_roles = OFFICE_ROLES
    filterset_class = CaseFilter
    template_name = "sentences/unregistered_list.html"
    fragment_name = "sentences/_unregistered_results.html"
    tabs = (Tab("open", "Belum ada putusan", without_judgment),)
