"""Search and filters of Desa Binaan and of the checks that are due, all kept in the URL."""

import django_filters

from programs.filters.tabs import PartsFilter, offices_to_choose
from programs.models import Enrolment, FosterVillageProgramme


class FosterFilter(PartsFilter):
    """Words, state, and for Kanwil and Ditjenpas the office."""

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
    office = django_filters.ModelChoiceFilter(
        queryset=offices_to_choose, to_field_name="public_id", label="Bapas", empty_label="Semua Bapas"
    )

    class Meta:
        model = FosterVillageProgramme
        fields: list[str] = []


class CheckFilter(PartsFilter):
    """Words; the own participants first for an officer."""

    parts = {
        "all": ("Semua yang jatuh tempo", lambda rows, _user: rows),
        "mine": ("Peserta saya", lambda rows, user: rows.in_care_of(user)),
    }

    class Meta:
        model = Enrolment
        fields: list[str] = []
