"""Search and filters of findings and of their quotes, all kept in the URL."""

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest

from programs.event_choices import EventChoiceFilter
from programs.filters.tabs import PartsFilter
from programs.models import Finding, OutreachEvent, Theme
from villages.models import Village


def _villages_to_choose(request: HttpRequest | None) -> QuerySet[Village]:
    """Those that findings of the person's office are about."""
    if request is None:
        return Village.objects.none()
    about = Finding.objects.visible_to(request.user).exclude(village=None).values("village")
    return Village.objects.filter(pk__in=about).order_by("name")


def _events_to_choose(request: HttpRequest | None) -> QuerySet[OutreachEvent]:
    """Those that findings of the person's office are about."""
    if request is None:
        return OutreachEvent.objects.none()
    about = Finding.objects.visible_to(request.user).exclude(event=None).values("event")
    events = OutreachEvent.objects.visible_to(request.user).filter(pk__in=about)
    return events.select_related("village", "office").order_by("-starts_at")


class FindingFilter(PartsFilter):
    """Words, theme, source, how it was learnt, village and event."""

    searched = "catatan, kutipan, desa, atau kegiatan"
    parts = {
        "all": ("Semua", lambda rows, _user: rows),
        "unconfirmed": ("Belum dibenarkan informan", lambda rows, _user: rows.unconfirmed()),
        "quotable": ("Boleh dikutip", lambda rows, _user: rows.quotable()),
    }
    theme = django_filters.ModelChoiceFilter(
        queryset=Theme.objects.all(), field_name="themes", to_field_name="code", label="Tema", empty_label="Semua tema"
    )
    source = django_filters.ChoiceFilter(choices=Finding.Source.choices, label="Sumber", empty_label="Semua sumber")
    method = django_filters.ChoiceFilter(choices=Finding.Method.choices, label="Cara", empty_label="Semua cara")
    village = django_filters.ModelChoiceFilter(
        queryset=_villages_to_choose, label="Desa atau kelurahan", empty_label="Semua desa"
    )
    event = EventChoiceFilter(
        queryset=_events_to_choose, to_field_name="public_id", label="Kegiatan", empty_label="Semua kegiatan"
    )

    class Meta:
        model = Finding
        fields: list[str] = []
