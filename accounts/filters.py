"""Filters of the lists of people, offices and the access log."""

from datetime import date, datetime, time, timedelta
from operator import attrgetter
from typing import Any

import django_filters
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import Q, QuerySet
from django.utils import timezone

from accounts.file_search import about_file
from accounts.models import AccessAction, AccessEvent, Office, RegionalOffice, Role, User
from accounts.office_choices import OfficeChoiceFilter
from bapas_portal.forms import DateInput

POSSIBLE_DAYS = [MinValueValidator(date(2000, 1, 1)), MaxValueValidator(date(2199, 12, 31))]
ACTIVE_CHOICES = [("yes", "Aktif"), ("no", "Tidak aktif")]


class UserFilter(django_filters.FilterSet):
    """People by name, user name or NIP; role; place; whether they may sign in."""

    q = django_filters.CharFilter(label="Nama, nama pengguna, atau NIP", method="search", max_length=100)
    role = django_filters.ChoiceFilter(label="Peran", choices=Role, empty_label="Semua")
    office = OfficeChoiceFilter(queryset=Office.objects.all(), to_field_name=None, empty_label="Semua")
    active = django_filters.ChoiceFilter(
        label="Keadaan", choices=ACTIVE_CHOICES, method="whether_active", empty_label="Semua"
    )

    class Meta:
        model = User
        fields = ["q", "role", "office", "active"]

    def search(self, rows: QuerySet[User], name: str, value: str) -> QuerySet[User]:
        """Any of the three contains what was typed."""
        return rows.filter(Q(name__icontains=value) | Q(username__icontains=value) | Q(nip__startswith=value))

    def whether_active(self, rows: QuerySet[User], name: str, value: str) -> QuerySet[User]:
        """Whether the person may sign in."""
        return rows.filter(is_active=value == "yes")


class OfficeFilter(django_filters.FilterSet):
    """Bapas by name; Kanwil; whether the office has opened."""

    q = django_filters.CharFilter(label="Nama Bapas atau singkatan", method="search", max_length=100)
    regional_office = django_filters.ModelChoiceFilter(
        label="Kanwil", queryset=RegionalOffice.objects.all(), empty_label="Semua"
    )
    active = django_filters.ChoiceFilter(
        label="Keadaan", choices=ACTIVE_CHOICES, method="whether_active", empty_label="Semua"
    )

    class Meta:
        model = Office
        fields = ["q", "regional_office", "active"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.form.fields["regional_office"].label_from_instance = attrgetter("short_name")

    def search(self, rows: QuerySet[Office], name: str, value: str) -> QuerySet[Office]:
        """Name or short code."""
        return rows.filter(Q(name__icontains=value) | Q(short_code__iexact=value))

    def whether_active(self, rows: QuerySet[Office], name: str, value: str) -> QuerySet[Office]:
        """Whether the office has opened."""
        return rows.filter(is_active=value == "yes")


class AccessEventFilter(django_filters.FilterSet):
    """The access log by file, by person, by what was done, and by day in the head's own zone."""

    file = django_filters.CharFilter(label="Nomor klien atau NIK, lengkap", method="of_file", max_length=40)
    actor = django_filters.ModelChoiceFilter(
        label="Siapa", queryset=User.objects.none(), method="by_actor", empty_label="Semua pegawai"
    )
    action = django_filters.ChoiceFilter(label="Tindakan", choices=AccessAction, empty_label="Semua")
    since = django_filters.DateFilter(
        label="Sejak tanggal", method="from_day", widget=DateInput(), validators=POSSIBLE_DAYS
    )
    until = django_filters.DateFilter(
        label="Sampai tanggal", method="to_day", widget=DateInput(), validators=POSSIBLE_DAYS
    )

    class Meta:
        model = AccessEvent
        fields = ["file", "actor", "action", "since", "until"]

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.filters["actor"].queryset = User.objects.visible_to(user)

    def of_file(self, rows: QuerySet[AccessEvent], name: str, value: str) -> QuerySet[AccessEvent]:
        """What was done with one client's file: the person, the cases, visits, letters and everything else in it."""
        about = about_file(self.user, value)
        return rows.none() if about is None else rows.filter(about)

    def by_actor(self, rows: QuerySet[AccessEvent], name: str, value: User) -> QuerySet[AccessEvent]:
        """What one person opened."""
        return rows.filter(actor_id=value.pk)

    def from_day(self, rows: QuerySet[AccessEvent], name: str, value: Any) -> QuerySet[AccessEvent]:
        """From the first moment of that day."""
        return rows.filter(at__gte=timezone.make_aware(datetime.combine(value, time.min)))

    def to_day(self, rows: QuerySet[AccessEvent], name: str, value: Any) -> QuerySet[AccessEvent]:
        """Up to the last moment of that day."""
        return rows.filter(at__lt=timezone.make_aware(datetime.combine(value, time.min)) + timedelta(days=1))
