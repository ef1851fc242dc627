"""Searching and filtering the lists of stages, of what became of guidance and of concerns; all stays in the URL."""

from datetime import date
from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Q

from accounts.filters import POSSIBLE_DAYS
from accounts.models import Role
from bapas_portal.forms import DateInput
from clients.filters import CaseloadFilter
from clients.models import Concern, Supervision
from clients.querysets.scope import in_hands_of


class CaseFilter(CaseloadFilter):
    """Lists whose rows are cases."""

    def narrow(self, cases: Any) -> Any:
        """Cases of the chosen officer and the clients searched for."""
        clients, cases = self.matching_clients(), self.of_caseload(cases)
        return cases if clients is None else cases.filter(client__in=clients.values("pk"))


class StageFilter(CaseFilter):
    """Cases whose next stage is due, or waits for the panel: search and whose."""

    tab = filters.CharFilter(widget=forms.HiddenInput, max_length=20)

    class Meta:
        model = Supervision
        fields: tuple[str, ...] = ()


class GuidanceOutcomeFilter(CaseFilter):
    """What became of cases: search, whose, and from which day to which."""

    tab = filters.CharFilter(widget=forms.HiddenInput, max_length=20)
    start = filters.DateFilter(label="Sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = filters.DateFilter(label="Sampai", widget=DateInput(), validators=POSSIBLE_DAYS)

    class Meta:
        model = Supervision
        fields: tuple[str, ...] = ()

    def days(self, today: date) -> tuple[date, date]:
        """The first and the last day chosen; this month up to today where none is."""
        return self.values.get("start") or today.replace(day=1), self.values.get("end") or today


class ConcernFilter(CaseloadFilter):
    """Concerns: search, whose, on what ground and from whom."""

    tab = filters.CharFilter(widget=forms.HiddenInput, max_length=20)
    ground = filters.ChoiceFilter(label="Hal", choices=Concern.Ground.choices, empty_label="Semua hal")
    source = filters.ChoiceFilter(label="Dari", choices=Concern.Source.choices, empty_label="Siapa saja")

    class Meta:
        model = Concern
        fields: tuple[str, ...] = ()

    def narrow(self, concerns: Any) -> Any:
        """Concerns of the chosen officer, about the clients or from the reporter searched for."""
        clients = self.matching_clients()
        if self.of_officer:
            concerns = concerns.of(self.of_officer)
        concerns = concerns.filter(self.nobodys("supervision__officer"))
        for name in ("ground", "source"):
            if self.values.get(name):
                concerns = concerns.filter(**{name: self.values[name]})
        if clients is None:
            return concerns
        reported_by = Q(reporter_name__icontains=self.values["q"])
        if self.user.role == Role.OFFICER:  # who reported a colleague's client stands behind a reason
            reported_by &= in_hands_of(self.user, "supervision__officer") | Q(supervision=None)
        return concerns.filter(reported_by | Q(client__in=clients.values("pk")))
