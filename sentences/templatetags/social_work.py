"""The lists of social work that stand under one entry of the menu."""

from typing import Any

from django import template
from django.urls import reverse

from accounts.models import Role
from accounts.roles import role_of
from clients.tabs import TabLink

AREA = (
    ("Putusan", "sentences:sentence_list"),
    ("Ketidakhadiran", "sentences:absence_list"),
    ("Tidak dijalankan", "sentences:defaultreport_list"),
    ("Keberatan", "sentences:dispute_list"),
)
READERS = frozenset({Role.OFFICER, Role.HEAD})

register = template.Library()


@register.inclusion_tag("components/tabs.html", takes_context=True)
def social_work_area(context: dict[str, Any]) -> dict[str, Any]:
    """Tabs from one list to its neighbours, for those who may read them all; nothing for others."""
    request = context["request"]
    shown = AREA if role_of(request.user) in READERS else ()
    links = [(label, reverse(name)) for label, name in shown]
    return {"label": "Kerja sosial", "tabs": [TabLink(label, url, url == request.path) for label, url in links]}
