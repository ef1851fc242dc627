"""The lists of missed days and of reported defaults: search, whose, and which part; kept in the URL."""

from typing import Any, TypeVar

import django_filters as filters
from django import forms

from accounts.filters import POSSIBLE_DAYS
from accounts.models import Role, User
from bapas_portal.forms import DateInput
from clients.filters import CaseloadFilter, LivingPlaceFilter
from sentences.models import Absence
from sentences.querysets.execution import ExecutionRowQuerySet

RowsT = TypeVar("RowsT", bound=ExecutionRowQuerySet)


def in_hand(user: User, rows: RowsT) -> RowsT:
    """What a list shows this person first, and a figure counts: an officer's own cases, for the head the office's."""
    return rows.of(user) if user.role == Role.OFFICER else rows


class ExecutionFilter(CaseloadFilter):
    """Search by client, and whose cases; the part of the list is a filter of its own."""

    case = "sentence__supervision__"
    """The way from a row to its case."""

    tab = filters.CharFilter(widget=forms.HiddenInput, max_length=20)

    class Meta:
        model = Absence
        fields: tuple[str, ...] = ()

    def narrow(self, rows: Any) -> Any:
        """Rows of the chosen officer's cases, and of the clients searched for."""
        clients = self.matching_clients()
        rows = self.of_caseload(rows, f"{self.case}officer")
        return rows if clients is None else rows.filter(**{f"{self.case}client__in": clients.values("pk")})


class HoursFilter(LivingPlaceFilter, ExecutionFilter):
    """Hours that count: search, whose, and of which days."""

    start = filters.DateFilter(label="Hari kerja sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = filters.DateFilter(label="Hari kerja sampai", widget=DateInput(), validators=POSSIBLE_DAYS)

    def narrow(self, rows: Any) -> Any:
        """The same, of the chosen days and the chosen regency."""
        hours = ExecutionFilter.narrow(self, rows).filter(self.of_regency(f"{self.case}client__"))
        return hours.worked_between(self.values.get("start"), self.values.get("end"))


class ArrivalFilter(ExecutionFilter):
    """The same for who came to a host."""

    case = "placement__sentence__supervision__"


class CaseFilter(ExecutionFilter):
    """The same for the cases themselves."""

    case = ""
