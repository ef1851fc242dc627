"""The list of clients."""

from django.db.models import Prefetch, QuerySet

from accounts.roles import OFFICE_ROLES
from clients.filters import ClientFilter
from clients.models import Client, Supervision, Visit
from clients.views.lists import CaseloadListView


class ClientList(CaseloadListView):
    """Clients of the office; an officer begins with the own caseload."""

    allowed_roles = OFFICE_ROLES
    filterset_class = ClientFilter
    template_name = "clients/client_list.html"
    fragment_name = "clients/_client_results.html"

    def get_queryset(self) -> QuerySet[Client]:
        planned = Visit.objects.filter(state=Visit.State.PLANNED).order_by("planned_on")
        cases = Supervision.objects.visible_to(self.user).select_related("officer")
        clients = (
            Client.objects.visible_to(self.user)
            .with_own_flag(self.user)
            .select_related("village__district")
            .prefetch_related(
                Prefetch("supervisions", cases.prefetch_related(Prefetch("visits", planned, to_attr="plans")), "cases")
            )
        )
        self.filter = ClientFilter(self.request.GET, queryset=clients, user=self.user)
        return self.filter.qs
