"""What the history of a client shows of missed work: warnings, the report of default, and the decision about it."""

from collections.abc import Iterable

from django.urls import reverse

from accounts.models import User
from clients.models import Client
from clients.timeline import TimelineEntry, end_of
from sentences.models import DefaultReport, WorkWarning


def default_entries(user: User, client: Client) -> Iterable[TimelineEntry]:
    """Warnings, reports and decisions, in scope."""
    of_client = {"sentence__supervision__client": client}
    warnings = WorkWarning.objects.visible_to(user).filter(**of_client).select_related("warned_by", "sentence")
    for warning in warnings:
        yield TimelineEntry(
            when=warning.warned_at,
            title=f"Peringatan {warning.ordinal} kerja sosial",
            body=warning.text,
            by=warning.warned_by.name,
            tone="warn",
            icon="alert",
            url=reverse("sentences:sentence_detail", args=[warning.sentence.public_id]),
        )
    reports = DefaultReport.objects.visible_to(user).filter(**of_client).select_related("reported_by", "recorded_by")
    for report in reports.select_related("sentence__supervision__office"):
        url = reverse("sentences:defaultreport_detail", args=[report.public_id])
        yield TimelineEntry(
            when=end_of(report.reported_on, report.supervision.office.zone),
            is_timed=False,
            title="Kerja sosial dilaporkan tidak dijalankan",
            body=report.reason,
            by=report.reported_by.name,
            tone="bad",
            icon="alert",
            url=url,
        )
        if report.recorded_at is not None and report.recorded_by is not None:
            yield TimelineEntry(
                when=report.recorded_at,
                title=f"Keputusan {report.decision_no}: {report.get_decision_display().lower()}",
                by=report.recorded_by.name,
                tone="info",
                icon="scale",
                url=url,
            )
