"""The parts of an event's page: a line of tabs to which further subjects add their own.

For example, in `programs/apps.py`, `ready()`:

    event_tabs.register(EventTab("Kuesioner", "programs:survey_detail", READER_ROLES))
"""

from dataclasses import dataclass

from django.urls import reverse

from accounts.models import Role, User
from programs.models import OutreachEvent
from programs.permissions import MANAGER_ROLES, READER_ROLES


@dataclass(frozen=True, slots=True)
class EventTab:
    """One part: its label, an address that takes the event's public id alone, and who may open it."""

    label: str
    url_name: str
    roles: frozenset[Role]


_tabs: list[EventTab] = [
    EventTab("Kegiatan", "programs:event_detail", READER_ROLES),
    EventTab("Acara", "programs:event_agenda", READER_ROLES),
    EventTab("Daftar hadir", "programs:event_door", MANAGER_ROLES),
    EventTab("Hasil", "programs:event_outcome", READER_ROLES),
]


def register(tab: EventTab) -> None:
    """Adds a part behind the others."""
    if tab not in _tabs:
        _tabs.append(tab)


def tabs_of(event: OutreachEvent, user: User, current: str) -> list[dict[str, object]]:
    """The parts `user` may open, as components/tabs.html shows them; `current` is the address's name."""
    return [
        {"label": tab.label, "url": reverse(tab.url_name, args=[event.public_id]), "current": tab.url_name == current}
        for tab in _tabs
        if user.role in tab.roles
    ]
