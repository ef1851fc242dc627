"""What happened with a Litmas, step by step, from the history the database keeps; and its place on a client's file."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from typing import Any

from django.urls import reverse

from accounts.models import User
from clients.changes import event_model
from clients.models import Client, SocialInquiry
from clients.timeline import TimelineEntry

TONES = {"panel_decided": "good", "sent": "good", "closed": "good", "returned": "bad", "cancelled": "bad"}
ICONS = {"assigned": "person", "panel_scheduled": "people", "panel_decided": "check-circle", "sent": "document"}


def inquiry_changes(inquiry: SocialInquiry) -> list[TimelineEntry]:
    """Every change of state or officer, newest first, with who did it."""
    rows = event_model(SocialInquiry).objects.filter(pgh_obj_id=inquiry.pk).order_by("pgh_id")
    events = list(rows.select_related("pgh_context", "officer").defer("sections", "recommendation"))
    people = _names(events)
    entries = [_receipt(inquiry), _first(events[0], people)] if events else []
    entries += [entry for before, after in pairwise(events) if (entry := _changed(before, after, people)) is not None]
    entries.reverse()
    return sorted(entries, key=lambda entry: entry.when, reverse=True)


def _receipt(inquiry: SocialInquiry) -> TimelineEntry:
    return TimelineEntry(when=inquiry.received_at, title="Surat permintaan diterima", icon="inbox")


def _first(event: Any, people: dict[int | None, str]) -> TimelineEntry:
    return TimelineEntry(
        when=event.pgh_created_at, title="Permintaan dicatat", by=_by(event, people), tone="info", icon="inbox"
    )


def _changed(before: Any, after: Any, people: dict[int | None, str]) -> TimelineEntry | None:
    """One step in words; None for a change of the report alone."""
    if before.state == after.state and before.officer_id == after.officer_id:
        return None
    title = SocialInquiry.State(after.state).label
    body = after.ended_reason
    if before.officer_id != after.officer_id and after.officer is not None:
        title = f"Ditunjuk: {after.officer.name}" if before.officer_id is None else f"Dialihkan: {after.officer.name}"
    elif before.state == "panel_scheduled" and after.state == "draft":
        title = "Sidang: diperbaiki dulu"
    return TimelineEntry(
        when=_happened(before, after),
        title=title,
        body=body,
        by=_by(after, people),
        tone=TONES.get(after.state, "info"),
        icon=ICONS.get(after.state, "clock"),
    )


def _happened(before: Any, after: Any) -> datetime:
    """The step's own time where the Litmas keeps one, else when it was written down."""
    for name in ("sent_at", "assigned_at"):
        own: datetime | None = getattr(after, name)
        if own is not None and own != getattr(before, name):
            return own
    return after.pgh_created_at


def _user_id(event: Any) -> int | None:
    return event.pgh_context.metadata.get("user") if event.pgh_context is not None else None


def _by(event: Any, people: dict[int | None, str]) -> str:
    return people.get(_user_id(event), "")


def _names(events: list[Any]) -> dict[int | None, str]:
    ids = {_user_id(event) for event in events} - {None}
    return dict(User.objects.filter(pk__in=ids).values_list("pk", "name"))


def inquiry_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """The client's Litmas on the timeline of the file: asked for, and sent."""
    for inquiry in SocialInquiry.objects.visible_to(user).filter(client=client).select_related("kind"):
        url = reverse("clients:inquiry_detail", args=[inquiry.public_id])
        yield TimelineEntry(
            when=inquiry.received_at,
            title=f"Litmas {inquiry.kind.label} diminta {inquiry.requester}",
            body=f"Register {inquiry.register_no}, sekarang {inquiry.get_state_display()}.",
            icon="inbox",
            url=url,
        )
        if inquiry.sent_at is not None:
            yield TimelineEntry(
                when=inquiry.sent_at,
                title=f"Laporan Litmas {inquiry.kind.label} dikirim",
                tone="good",
                icon="document",
                url=url,
            )
