"""The lists of social work that stand under one entry of the menu, and who checks a session."""

from typing import Any

from django import template
from django.urls import reverse

from accounts.models import Role, User
from accounts.roles import role_of
from clients.tabs import TabLink
from sentences.four_eyes import why_another_checks
from sentences.models import WorkSession

AREA = (
    ("Putusan", "sentences:sentence_list"),
    ("Belum ada putusan", "sentences:unregistered_list"),
    ("Datang, belum selesai", "sentences:arrival_list"),
    ("Jam sah", "sentences:hours_list"),
    ("Jam belum sah", "sentences:waiting_hours_list"),
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
    tabs = [TabLink(label, url, url == request.path) for label, url in links]
    return {"label": "Kerja sosial", "tabs": tabs, "is_area": True}


@register.filter
def another_checks(session: WorkSession, user: User) -> str:
    """Why somebody other than `user` checks these hours; "" for whoever may."""
    return " ".join(str(violation) for violation in why_another_checks(session, user))
