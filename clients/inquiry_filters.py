"""Searching and filtering the board of Litmas; every filter stays in the URL."""

from datetime import date
from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Q

from accounts.filters import POSSIBLE_DAYS
from accounts.models import Role
from bapas_portal.forms import DateInput
from clients.filters import SEARCH_LIMIT, CaseloadFilter
from clients.models import Audience, InquiryKind, SocialInquiry

UNASSIGNED_TAB = "unassigned"
LONG_AGO, FAR_AHEAD = date(2000, 1, 1), date(2199, 12, 31)
"""The days between which the filters take dates."""


class InquiryFilter(CaseloadFilter):
    """Search, whose, of which kind, from whom, child or adult."""

    q = filters.CharFilter(label="Cari nomor register, surat, peminta, atau nama", max_length=SEARCH_LIMIT)
    kind = filters.ModelChoiceFilter(
        label="Jenis Litmas", queryset=InquiryKind.objects.all(), to_field_name="code", empty_label="Semua jenis"
    )
    requester = filters.ChoiceFilter(
        label="Peminta", choices=SocialInquiry.Requester.choices, empty_label="Semua peminta"
    )
    audience = filters.ChoiceFilter(label="Kelompok", choices=Audience.choices, empty_label="Anak dan dewasa")
    start = filters.DateFilter(label="Tenggat sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = filters.DateFilter(label="Tenggat sampai", widget=DateInput(), validators=POSSIBLE_DAYS)
    tab = filters.CharFilter(widget=forms.HiddenInput, max_length=20)

    class Meta:
        model = SocialInquiry
        fields: tuple[str, ...] = ()

    def narrow(self, rows: Any, tab: str) -> Any:
        """The inquiries of one part of the board that match; nobody's own are those without an officer."""
        values = self.values
        if self.of_officer and tab != UNASSIGNED_TAB:
            rows = rows.of(self.of_officer)
        rows = rows.filter(self.nobodys())
        if values.get("kind"):
            rows = rows.filter(kind=values["kind"])
        if values.get("requester"):
            rows = rows.filter(requester_kind=values["requester"])
        if values.get("audience"):
            rows = rows.filter(kind__audience=values["audience"])
        first, last = values.get("start"), values.get("end")
        if (first or last) and self.user.office:
            rows = rows.due_between(first or LONG_AGO, last or FAR_AHEAD, self.user.office.zone)
        if text := (values.get("q") or "").strip():
            rows = rows.filter(self._matches(text))
        return rows

    def _matches(self, text: str) -> Q:
        """Numbers and requesters for everybody; names only of those whose names this person is shown."""
        by_name = Q(name__icontains=text)
        if self.user.role == Role.OFFICER:
            by_name &= Q(officer=self.user)
        return Q(register_no__icontains=text) | Q(request_no__icontains=text) | Q(requester__icontains=text) | by_name
