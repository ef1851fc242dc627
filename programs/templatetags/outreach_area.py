"""The lists of outreach that stand under one entry of the menu."""

from typing import Any

from django import template
from django.urls import reverse

from accounts.roles import role_of
from clients.tabs import TabLink
from programs.permissions import MANAGER_ROLES

AREA = (
    ("Kegiatan", "programs:event_list"),
    ("Ke mana berikutnya", "programs:where_next"),
    ("Hasil kuesioner", "programs:results_overview"),
    ("Bahan", "programs:material_list"),
    ("Temuan", "programs:finding_list"),
)
FOR_READERS = ("programs:event_list", "programs:results_overview")

register = template.Library()


@register.inclusion_tag("components/tabs.html", takes_context=True)
def outreach_area(context: dict[str, Any]) -> dict[str, Any]:
    """Tabs from one list to its neighbours: all for who plans events, events and results for who reads them."""
    request = context["request"]
    plans = role_of(request.user) in MANAGER_ROLES
    links = [(label, reverse(name)) for label, name in AREA if plans or name in FOR_READERS]
    tabs = [TabLink(label, url, url == request.path) for label, url in links]
    return {"label": "Penyuluhan", "tabs": tabs, "is_area": True}
