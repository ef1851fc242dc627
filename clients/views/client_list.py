"""The list of clients."""

from typing import Any
from urllib.parse import urlencode

from django.db.models import Prefetch, QuerySet
from django.http import QueryDict

from accounts.models import User
from accounts.roles import OFFICE_ROLES
from clients.filters import ClientFilter
from clients.models import Client, Supervision, Visit
from clients.permissions import can_read_visits
from clients.views.lists import CaseloadListView


def client_filter(data: QueryDict, user: User) -> ClientFilter:
    """The clients this person may see, narrowed by the filters of a query string, with what a line says of each."""
    planned = Visit.objects.visible_to(user).filter(state=Visit.State.PLANNED).order_by("planned_on")
    cases = Supervision.objects.visible_to(user).select_related("officer")
    clients = (
        Client.objects.visible_to(user)
        .with_own_flag(user)
        .select_related("village__district")
        .prefetch_related(
            Prefetch("supervisions", cases.prefetch_related(Prefetch("visits", planned, to_attr="plans")), "cases")
        )
    )
    return ClientFilter(data, queryset=clients, user=user)


class ClientList(CaseloadListView):
    """Clients of the office; an officer begins with the own caseload."""

    allowed_roles = OFFICE_ROLES
    filterset_class = ClientFilter
    template_name = "clients/client_list.html"
    fragment_name = "clients/_client_results.html"

    def get_queryset(self) -> QuerySet[Client]:
        self.filter = client_filter(self.request.GET, self.user)
        return self.filter.qs

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Where one gap is chosen, each row leads to the form that fills it, and from there back to this list."""
        reads_visits = bool(can_read_visits(self.user))
        context = super().get_context_data(gap=self.filter.gap, may_read_visits=reads_visits, **kwargs)
        if self.filter.gap:
            shown: list[Any] = list(context["page_obj"].object_list)
            fixes = self.filter.gap.fixes(shown, self.user)
            for client in shown:
                fix = fixes.get(client.pk)
                client.fix_url = f"{fix}?{urlencode({'next': self.request.get_full_path()})}" if fix else ""
            context["object_list"] = context["page_obj"].object_list = shown
        return context
