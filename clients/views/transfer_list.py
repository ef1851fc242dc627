"""Hand-overs of the office: those that wait for an answer, and where clients came from and went."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import django_filters as filters
from django import forms

from accounts.models import User
from accounts.roles import OFFICE_ROLES
from clients.filters import SEARCH_LIMIT
from clients.models import Client, Transfer
from clients.querysets import TransferQuerySet
from clients.views.lists import Tab, TabbedListView


class TransferFilter(filters.FilterSet):
    """By client: name, number or register number."""

    q = filters.CharFilter(label="Cari nama atau nomor klien", max_length=SEARCH_LIMIT)
    tab = filters.CharFilter(widget=forms.HiddenInput, max_length=20)

    class Meta:
        model = Transfer
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    @property
    def values(self) -> dict[str, Any]:
        """The filters that make sense."""
        return self.form.cleaned_data if self.form.is_valid() else getattr(self.form, "cleaned_data", {})

    def narrow(self, transfers: TransferQuerySet) -> TransferQuerySet:
        """The transfers of the clients searched for; clients who went to another Bapas are found as well."""
        text = self.values.get("q")
        if not text:
            return transfers
        named = Client.objects.filter(transfers__in=transfers.values("pk")).search(text).order_by()
        return transfers.filter(client__in=named.values("pk"))


def transfers(user: User) -> Any:
    """Transfers with what a row shows."""
    return Transfer.objects.visible_to(user).select_related("from_office", "to_office", "requested_by")


def incoming(user: User, _on: date) -> Any:
    """Other offices wait for the answer of this one; the oldest first."""
    return transfers(user).into(user.office).waiting().order_by("requested_at", "pk")


def outgoing(user: User, _on: date) -> Any:
    """This office waits for the answer of others."""
    return transfers(user).out_of(user.office).waiting().order_by("requested_at", "pk")


class TransferList(TabbedListView):
    """The tab "Dilimpahkan" is where an office finds clients who left: where to, when, and under which number."""

    allowed_roles = OFFICE_ROLES
    filterset_class = TransferFilter  # narrows by client alone
    template_name = "clients/transfer_list.html"
    fragment_name = "clients/_transfer_results.html"
    tabs = (
        Tab("in", "Menunggu jawaban kita", incoming),
        Tab("out", "Menunggu Bapas lain", outgoing),
        Tab("received", "Diterima", lambda user, _on: transfers(user).into(user.office).accepted()),
        Tab("sent", "Dilimpahkan", lambda user, _on: transfers(user).out_of(user.office).accepted()),
        Tab("declined", "Ditolak atau dibatalkan", lambda user, _on: transfers(user).declined()),
    )

    def with_clients(self, rows: Iterable[Any]) -> list[Any]:
        """The rows of this page with their clients, in one query, knowing whose client each is."""
        shown = list(rows)
        clients = Client.objects.with_own_flag(self.user).in_bulk([row.client_id for row in shown])
        for row in shown:
            row.client = clients[row.client_id]
        return shown
