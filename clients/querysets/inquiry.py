"""Social inquiries (Litmas) and panel sessions."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

from accounts.roles import OFFICE_ROLES, role_of
from clients.querysets.scope import NARRATIVE_ROLES, hidden_clients

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import PanelItem, PanelSession, SocialInquiry  # noqa: F401

UNFINISHED_INQUIRY = (
    *("requested", "logged", "assigned", "planned", "data_collection", "analysis", "draft"),
    *("panel_scheduled", "panel_decided", "signed"),
)


class SocialInquiryQuerySet(models.QuerySet["SocialInquiry"]):
    """Litmas requests and what became of them."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; the board is open to the whole office, restricted persons left out."""
        if role_of(user) in OFFICE_ROLES:
            hidden = hidden_clients(user)
            return self.filter(office_id=user.office_id).exclude(client__isnull=False, client__in=hidden)
        return self.none()

    def of(self, officer: "User") -> Self:
        """Inquiries assigned to one officer."""
        return self.filter(officer=officer)

    def unfinished(self) -> Self:
        """Not yet sent, returned or cancelled: the clock runs."""
        return self.filter(state__in=UNFINISHED_INQUIRY)

    def unassigned(self) -> Self:
        """No officer has it yet."""
        return self.unfinished().filter(officer=None)

    def overdue(self, now: datetime) -> Self:
        """The clock ran out before the report was sent."""
        return self.unfinished().filter(due_at__lt=now)


class PanelSessionQuerySet(models.QuerySet["PanelSession"]):
    """Sessions of the panel (TPP)."""

    def visible_to(self, user: "User") -> Self:
        """The own office's."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        return self.none()


class PanelItemQuerySet(models.QuerySet["PanelItem"]):
    """What a panel decides about."""

    def visible_to(self, user: "User") -> Self:
        """Items of the own office's sessions, restricted persons left out."""
        if role_of(user) in NARRATIVE_ROLES:
            hidden = hidden_clients(user)
            return self.filter(session__office_id=user.office_id).exclude(
                Q(supervision__isnull=False, supervision__client__in=hidden)
                | Q(inquiry__client__isnull=False, inquiry__client__in=hidden)
            )
        return self.none()

    def undecided(self) -> Self:
        """The panel has not decided."""
        return self.filter(decision="pending")
