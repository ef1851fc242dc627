"""The head reads who in the own office opened which file, when and why (UU 27/2022)."""

from typing import Any

from django.db.models import QuerySet

from accounts.filters import AccessEventFilter
from accounts.models import AccessEvent, Role
from accounts.permissions import RoleRequiredMixin
from accounts.views.lists import FilterListView


class AccessLogView(RoleRequiredMixin, FilterListView):
    """The access log of the own office, newest first."""

    allowed_roles = frozenset({Role.HEAD})
    filterset_class = AccessEventFilter
    template_name = "accounts/access_log.html"
    fragment_name = "accounts/_access_events.html"

    def get_queryset(self) -> QuerySet[AccessEvent]:
        return AccessEvent.objects.visible_to(self.request.user)

    def get_filterset_kwargs(self, filterset_class: type[AccessEventFilter]) -> dict[str, Any]:
        return super().get_filterset_kwargs(filterset_class) | {"user": self.request.user}
