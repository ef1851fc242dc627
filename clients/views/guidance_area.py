"""The lists of the office's guidance that stand under one entry of the menu: stages, journeys, endings, outcomes."""

from typing import Any

from django.urls import reverse

from accounts.models import Role
from accounts.roles import OFFICE_ROLES, role_of
from clients.guidance_permissions import GUIDANCE_ROLES
from clients.querysets.scope import NARRATIVE_ROLES
from clients.tabs import TabLink

AREA: tuple[tuple[str, str, frozenset[Role]], ...] = (
    ("Tahap", "clients:stage_list", GUIDANCE_ROLES),
    ("Izin luar kota", "clients:travel_permit_list", OFFICE_ROLES),
    ("Berakhir", "clients:ending_list", NARRATIVE_ROLES),
    ("Hasil", "clients:guidance_outcome_list", frozenset({Role.HEAD})),
)
"""Label, address and readers of each list."""


class GuidanceAreaMixin:
    """A list of the area: `area_tabs` lead to its neighbours. Who may read only one of them needs no tabs."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        request = self.request  # type: ignore[attr-defined]
        links = [(label, reverse(name)) for label, name, readers in AREA if role_of(request.user) in readers]
        tabs = [TabLink(label, url, url == request.path) for label, url in links]
        return super().get_context_data(area_tabs=tabs if len(tabs) > 1 else [], **kwargs)  # type: ignore[misc]
