"""The lists of missed days and of reported defaults: search, whose, and which part; kept in the URL."""

from typing import Any, TypeVar

import django_filters as filters
from django import forms

from accounts.models import Role, User
from clients.filters import CaseloadFilter
from sentences.execution_querysets import ExecutionRowQuerySet
from sentences.models import Absence

RowsT = TypeVar("RowsT", bound=ExecutionRowQuerySet)


def in_hand(user: User, rows: RowsT) -> RowsT:
    """What a list shows this person first, and a figure counts: an officer's own cases, for the head the office's."""
    return rows.of(user) if user.role == Role.OFFICER else rows


class ExecutionFilter(CaseloadFilter):
    """Search by client, and whose cases; the part of the list is a filter of its own."""

    tab = filters.CharFilter(widget=forms.HiddenInput, max_length=20)

    class Meta:
        model = Absence
        fields: tuple[str, ...] = ()

    def narrow(self, rows: Any) -> Any:
        """Rows of the chosen officer's cases, and of the clients searched for."""
        clients = self.matching_clients()
        if self.of_officer:
            rows = rows.of(self.of_officer)
        return rows if clients is None else rows.filter(sentence__supervision__client__in=clients.values("pk"))
