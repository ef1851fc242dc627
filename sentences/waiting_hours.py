"""Hours that do not count yet: sessions that wait for the host or for the check, by site and by age."""

from datetime import date, datetime, time, timedelta
from typing import Any

import django_filters as filters
from django.db.models import Q
from django.utils import timezone

from accounts.models import Office, User
from sentences.execution_filters import ExecutionFilter
from sentences.models import HostSite, WorkSession
from sentences.querysets import WorkSessionQuerySet

FRESH, WEEK, OLD = "3", "7", "old"
AGES = {FRESH: "Sampai 3 hari", WEEK: "4 sampai 7 hari", OLD: "Lebih dari 7 hari"}
"""Days since the work. Three days is when the host is reminded; a week later memory and paper are gone."""


def so_old(age: str, office: Office) -> Q:
    """Sessions whose work is so many days back at the office."""
    midnight = datetime.combine(office.today(), time(), tzinfo=office.zone)
    fresh, week = midnight - timedelta(days=3), midnight - timedelta(days=7)
    return {
        FRESH: Q(starts_at__gte=fresh),
        WEEK: Q(starts_at__gte=week, starts_at__lt=fresh),
        OLD: Q(starts_at__lt=week),
    }[age]


def waiting_for_host(user: User, _on: date) -> WorkSessionQuerySet:
    """Drafted, not confirmed by the host; the oldest first."""
    return _with_rows(WorkSession.objects.visible_to(user).awaiting_host())


def left_by_host(user: User, _on: date) -> WorkSessionQuerySet:
    """Of the office's own cases those that the host leaves unanswered; the oldest first."""
    rows = WorkSession.objects.visible_to(user).host_silent(timezone.now())
    return _with_rows(rows.filter(sentence__supervision__office=user.office))


def waiting_for_check(user: User, _on: date) -> WorkSessionQuerySet:
    """Confirmed, nobody objects, not verified; the oldest first."""
    return _with_rows(WorkSession.objects.visible_to(user).awaiting_officer())


def _with_rows(sessions: WorkSessionQuerySet) -> WorkSessionQuerySet:
    """With what a line shows."""
    rows = sessions.select_related("sentence__supervision__officer", "placement__site__office")
    return rows.order_by("starts_at", "id")


class WaitingFilter(ExecutionFilter):
    """Search, whose, at which site, and how old."""

    site = filters.ModelChoiceFilter(
        queryset=HostSite.objects.none(), to_field_name="public_id", label="Tempat kerja", empty_label="Semua tempat"
    )
    age = filters.ChoiceFilter(choices=list(AGES.items()), label="Sejak hari kerja", empty_label="Berapa pun")

    class Meta:
        model = WorkSession
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.form.fields["site"].queryset = HostSite.objects.visible_to(self.user).order_by("name")

    def narrow(self, rows: Any) -> Any:
        """Sessions of the chosen officer's cases, site and age, and of the clients searched for."""
        rows = super().narrow(rows)
        if self.values.get("site"):
            rows = rows.filter(placement__site=self.values["site"])
        if self.values.get("age") and self.user.office:
            rows = rows.filter(so_old(self.values["age"], self.user.office))
        return rows
