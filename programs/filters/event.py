"""Search and filters of the list of outreach events, all kept in the URL."""

from datetime import date, datetime

import django_filters
from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from accounts.models import Office
from accounts.roles import COUNT_ROLES
from bapas_portal.forms import DateInput
from programs.models import OutreachEvent
from programs.querysets.event import OutreachEventQuerySet

UPCOMING, AWAITING_ANSWERS, ASKED_TO_MOVE = "upcoming", "answers", "wishes"
AWAITING_OUTCOME, HELD, ALL = "outcome", "held", "all"
TABS: dict[str, str] = {
    UPCOMING: "Akan datang",
    AWAITING_ANSWERS: "Menunggu jawaban",
    ASKED_TO_MOVE: "Diminta tanggal lain",
    AWAITING_OUTCOME: "Menunggu kehadiran",
    HELD: "Terlaksana",
    ALL: "Semua",
}


def in_tab(events: OutreachEventQuerySet, tab: str, now: datetime) -> OutreachEventQuerySet:
    """The events of one part of the list, the next or the latest first."""
    if tab == AWAITING_ANSWERS:
        return events.awaiting_answers(now).order_by("starts_at", "id")
    if tab == ASKED_TO_MOVE:
        return events.asked_to_move(now).order_by("starts_at", "id")
    if tab == AWAITING_OUTCOME:
        return events.awaiting_outcome(now).order_by("starts_at", "id")
    if tab == HELD:
        return events.held()
    if tab == ALL:
        return events
    return events.upcoming(now).order_by("starts_at", "id")


def _offices_to_choose(request: HttpRequest | None) -> QuerySet[Office]:
    if request is None:
        return Office.objects.none()
    return Office.objects.visible_to(request.user).active()


class EventFilter(django_filters.FilterSet):
    """Words, state, kind of activity, period, and for Kanwil and Ditjenpas the office. `tab` rides along."""

    q = django_filters.CharFilter(method="search_words", label="Cari nama kegiatan, tempat, atau desa")
    tab = django_filters.CharFilter(method="keep", widget=forms.HiddenInput)
    state = django_filters.ChoiceFilter(
        choices=OutreachEvent.State.choices, label="Keadaan", empty_label="Semua keadaan"
    )
    activity = django_filters.ChoiceFilter(
        choices=OutreachEvent.Activity.choices, label="Bentuk kegiatan", empty_label="Semua bentuk"
    )
    start = django_filters.DateFilter(method="from_day", label="Mulai tanggal", widget=DateInput())
    end = django_filters.DateFilter(method="until_day", label="Sampai tanggal", widget=DateInput())
    office = django_filters.ModelChoiceFilter(
        queryset=_offices_to_choose, to_field_name="public_id", label="Bapas", empty_label="Semua Bapas"
    )

    class Meta:
        model = OutreachEvent
        fields: list[str] = []

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if self.request is None or self.request.user.role not in COUNT_ROLES:
            del self.filters["office"]

    def search_words(self, events: OutreachEventQuerySet, name: str, value: str) -> OutreachEventQuerySet:
        """Narrows to events that hold the words."""
        return events.search(value)

    def from_day(self, events: OutreachEventQuerySet, name: str, value: date) -> OutreachEventQuerySet:
        """Leaves out events before that day."""
        return events.starting_between(value, None)

    def until_day(self, events: OutreachEventQuerySet, name: str, value: date) -> OutreachEventQuerySet:
        """Leaves out events after that day."""
        return events.starting_between(None, value)

    def keep(self, events: OutreachEventQuerySet, name: str, value: str) -> OutreachEventQuerySet:
        """The tab is applied after counting all tabs."""
        return events

    def tabs(self) -> list[dict[str, object]]:
        """The parts of the list under these filters, each with how many events it holds."""
        now, chosen = timezone.now(), self.chosen_tab
        query = self.request.GET.copy()
        query.pop("page", None)
        rows = []
        for tab, label in TABS.items():
            query["tab"] = tab
            rows.append(
                {
                    "label": label,
                    "url": f"?{query.urlencode()}",
                    "current": tab == chosen,
                    "count": in_tab(self.qs, tab, now).count(),
                }
            )
        return rows

    @property
    def chosen_tab(self) -> str:
        """The part of the list on the screen."""
        tab = self.data.get("tab", UPCOMING)
        return tab if tab in TABS else UPCOMING

    def events(self) -> OutreachEventQuerySet:
        """The rows of the chosen part, with the numbers a row shows."""
        return in_tab(self.qs, self.chosen_tab, timezone.now()).with_numbers().select_related("office", "village")
