"""Search and filters of the list of outreach events, all kept in the URL."""

from collections.abc import Callable
from datetime import date, datetime

import django_filters
from django import forms
from django.db.models import Count, Value
from django.utils import timezone

from accounts.filters import POSSIBLE_DAYS
from accounts.office_choices import OfficeChoiceFilter
from accounts.roles import COUNT_ROLES
from bapas_portal.forms import DateInput
from programs.filters.tabs import regencies_to_choose
from programs.models import OutreachEvent
from programs.querysets.event import OutreachEventQuerySet
from villages.filters.place import DistrictFilter

UPCOMING, PROPOSED, AWAITING_ANSWERS, ASKED_TO_MOVE = "upcoming", "proposals", "answers", "wishes"
AWAITING_OUTCOME, AWAITING_DOCUMENTS, AWAITING_CLOSING = "outcome", "documents", "closing"
RETURNED, POSTPONED, LAPSED, HELD, ALL = "returned", "postponed", "lapsed", "held", "all"
TABS: dict[str, str] = {
    UPCOMING: "Akan datang",
    PROPOSED: "Menunggu persetujuan",
    RETURNED: "Usulan dikembalikan",
    AWAITING_ANSWERS: "Menunggu jawaban",
    ASKED_TO_MOVE: "Diminta tanggal lain",
    POSTPONED: "Ditunda",
    AWAITING_OUTCOME: "Belum ditandai terlaksana",
    LAPSED: "Tanggal lewat tanpa undangan",
    AWAITING_DOCUMENTS: "Belum didokumentasikan",
    AWAITING_CLOSING: "Siap ditutup",
    HELD: "Terlaksana",
    ALL: "Semua",
}
QUIET = frozenset({RETURNED, ASKED_TO_MOVE, POSTPONED, LAPSED, AWAITING_DOCUMENTS, AWAITING_CLOSING})
"""Parts that are shown only while something is in them."""


def in_tab(events: OutreachEventQuerySet, tab: str, now: datetime) -> OutreachEventQuerySet:
    """The events of one part of the list: what is ahead or waits, the next first; what is over, the latest first."""
    if tab == HELD:
        return events.held()
    if tab == ALL:
        return events
    waiting: dict[str, Callable[[], OutreachEventQuerySet]] = {
        PROPOSED: events.awaiting_approval,
        RETURNED: events.returned,
        AWAITING_ANSWERS: lambda: events.awaiting_answers(now),
        ASKED_TO_MOVE: lambda: events.asked_to_move(now),
        POSTPONED: events.postponed,
        AWAITING_OUTCOME: lambda: events.awaiting_outcome(now),
        LAPSED: lambda: events.lapsed(now),
        AWAITING_DOCUMENTS: events.awaiting_documents,
        AWAITING_CLOSING: events.awaiting_closing,
    }
    rows = waiting[tab]() if tab in waiting else events.upcoming(now)
    return rows.order_by("starts_at", "id")


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
    start = django_filters.DateFilter(
        method="from_day", label="Mulai tanggal", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    end = django_filters.DateFilter(
        method="until_day", label="Sampai tanggal", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    regency = django_filters.ModelChoiceFilter(
        field_name="village__district__regency",
        queryset=regencies_to_choose,
        to_field_name="code",
        label="Kabupaten atau kota",
        empty_label="Semua",
    )
    district = DistrictFilter(field_name="village__district")
    office = OfficeChoiceFilter()

    class Meta:
        model = OutreachEvent
        fields: list[str] = []

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if self.request is None or self.request.user.role not in COUNT_ROLES:
            del self.filters["office"]
        if self.request is None or self.request.user.role in COUNT_ROLES:
            del self.filters["regency"]

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
        counts = self._counts(now)
        for tab, label in TABS.items():
            count = counts.get(tab, 0)
            if tab in QUIET and not count and tab != chosen:
                continue
            query["tab"] = tab
            rows.append({"label": label, "url": f"?{query.urlencode()}", "current": tab == chosen, "count": count})
        return rows

    def _counts(self, now: datetime) -> dict[str, int]:
        """How many events each part holds, all in one query; a part that holds none is left out."""
        parts = [
            in_tab(self.qs, tab, now).order_by().values(tab=Value(tab)).annotate(n=Count("pk")).values_list("tab", "n")
            for tab in TABS
        ]
        return dict(parts[0].union(*parts[1:], all=True))

    @property
    def chosen_tab(self) -> str:
        """The part of the list on the screen."""
        tab = self.data.get("tab", UPCOMING)
        return tab if tab in TABS else UPCOMING

    def events(self) -> OutreachEventQuerySet:
        """The rows of the chosen part, with the numbers a row shows."""
        return in_tab(self.qs, self.chosen_tab, timezone.now()).with_numbers().select_related("office", "village")
