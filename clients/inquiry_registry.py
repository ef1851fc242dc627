"""What Litmas give to other parts of the portal: the panel's decision, the timeline, links beside a case."""

from collections.abc import Iterator
from urllib.parse import urlencode

from django.urls import reverse

from accounts.models import User
from clients import panel_outcomes, panels, timeline
from clients.actions.inquiry import follow_panel
from clients.inquiry_history import inquiry_entries
from clients.models import PanelItem, Supervision
from clients.panels import CaseLink


def inquiry_links(user: User, supervision: Supervision) -> Iterator[CaseLink]:
    """A request about the client of an open case is logged from the file."""
    if supervision.is_open and supervision.office_id == user.office_id:
        query = urlencode({"client": supervision.client.number})
        yield CaseLink("Catat permintaan Litmas", f"{reverse('clients:inquiry_create')}?{query}", "inbox")


def register_inquiries() -> None:
    """Called once when the portal starts."""
    panel_outcomes.register(PanelItem.Matter.INQUIRY, follow_panel)
    timeline.register(inquiry_entries)
    panels.register_links(inquiry_links)
