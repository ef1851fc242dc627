"""Search and filters of Desa Binaan, of the checks that are due and of those made, all kept in the URL."""

from typing import Any

import django_filters

from accounts.filters import POSSIBLE_DAYS
from accounts.office_choices import OfficeChoiceFilter
from bapas_portal.forms import DateInput
from programs.filters.tabs import PartsFilter
from programs.models import Enrolment, FosterVillageProgramme, OutcomeCheck
from programs.rules.foster import CHECK_MONTHS


class FosterFilter(PartsFilter):
    """Words, state, and for Kanwil and Ditjenpas the office."""

    searched = "desa, kecamatan, potensi, atau mitra"
    parts = {
        "all": ("Semua", lambda rows, _user: rows),
        "preparing": ("Disiapkan", lambda rows, _user: rows.preparing()),
        "running": ("Berjalan", lambda rows, _user: rows.under_way()),
        "graduated": ("Mandiri", lambda rows, _user: rows.graduated()),
        "ended": ("Dihentikan", lambda rows, _user: rows.ended()),
    }
    state = django_filters.ChoiceFilter(
        choices=FosterVillageProgramme.State.choices, label="Keadaan", empty_label="Semua keadaan"
    )
    office = OfficeChoiceFilter()

    class Meta:
        model = FosterVillageProgramme
        fields: list[str] = []


class CheckFilter(PartsFilter):
    """Words; the own participants first for an officer."""

    searched = "pelatihan, desa, atau nama peserta yang bukan klien"
    parts = {
        "all": ("Semua yang jatuh tempo", lambda rows, _user: rows),
        "mine": ("Peserta saya", lambda rows, user: rows.in_care_of(user)),
    }

    class Meta:
        model = Enrolment
        fields: list[str] = []


class CheckMadeFilter(PartsFilter):
    """Words, month and days: each person once for a month of check."""

    searched = "pelatihan, desa, atau nama peserta yang bukan klien"
    parts = {
        "reached": ("Dijumpai", lambda rows, _user: rows.reached().latest_of_each_person()),
        "working": ("Bekerja atau punya usaha", lambda rows, _user: rows.at_work().latest_of_each_person()),
        "all": ("Semua", lambda rows, _user: rows.latest_of_each_person()),
    }
    month = django_filters.ChoiceFilter(
        choices=[(month, f"Bulan ke-{month}") for month in CHECK_MONTHS], label="Pemeriksaan", empty_label="Semua"
    )
    start = django_filters.DateFilter(method="keep", label="Sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = django_filters.DateFilter(method="keep", label="Sampai", widget=DateInput(), validators=POSSIBLE_DAYS)

    class Meta:
        model = OutcomeCheck
        fields: list[str] = []

    def filter_queryset(self, queryset: Any) -> Any:
        days = self.form.cleaned_data
        return super().filter_queryset(queryset).made_between(days.get("start"), days.get("end"))
