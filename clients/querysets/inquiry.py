"""Social inquiries (Litmas) and panel sessions."""

from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Case, DateTimeField, DurationField, ExpressionWrapper, F, Q, Value, When

from accounts.roles import OFFICE_ROLES, role_of
from clients.querysets.scope import NARRATIVE_ROLES
from clients.querysets.worded import hidden_clients

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

    def due_between(self, first: date, last: date, zone: tzinfo) -> Self:
        """Whose clock runs out from `first` to `last` on the clock of `zone`."""
        begins = datetime.combine(first, time.min, tzinfo=zone)
        ends = datetime.combine(last + timedelta(days=1), time.min, tzinfo=zone)
        return self.filter(due_at__gte=begins, due_at__lt=ends)

    def due_soon(self, now: datetime) -> Self:
        """Half of the clock is gone and the rest still runs."""
        moment = Value(now, DateTimeField())
        start = Case(When(kind__clock="hours_from_receipt", then=F("received_at")), default=F("assigned_at"))
        gone = ExpressionWrapper(moment - start, DurationField())
        left = ExpressionWrapper(F("due_at") - moment, DurationField())
        return self.unfinished().filter(due_at__gte=now).alias(gone=gone, left=left).filter(gone__gte=F("left"))

    def waiting_for_panel(self) -> Self:
        """On the agenda of a session that has not decided."""
        return self.filter(state="panel_scheduled")

    def waiting_for_signature(self) -> Self:
        """Signed by the officer: the head issues the report, then it is sent."""
        return self.filter(state="signed")

    def sent_since(self, moment: datetime) -> Self:
        """Sent to the requester since."""
        return self.filter(sent_at__gte=moment)


class PanelSessionQuerySet(models.QuerySet["PanelSession"]):
    """Sessions of the panel (TPP)."""

    def visible_to(self, user: "User") -> Self:
        """The own office's."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        return self.none()

    def planned(self) -> Self:
        """Not held and not called off."""
        return self.filter(state="planned")


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
