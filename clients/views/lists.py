"""What the lists of the caseload share: a filter in the URL, tabs, pages of 25, and the fragment for htmx."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.views.generic import ListView

from accounts.models import User
from accounts.permissions import RoleRequiredMixin
from bapas_portal.htmx import render_page_or_fragment
from clients.filters import CaseloadFilter
from clients.models import Client, Supervision

PAGE_SIZE = 25


class CaseloadListView(RoleRequiredMixin, ListView):
    """A list that begins with what this person may see; `filterset_class` narrows it."""

    paginate_by = PAGE_SIZE
    filterset_class: type[CaseloadFilter]
    fragment_name: str
    filter: CaseloadFilter

    @property
    def user(self) -> User:
        """Who reads the list."""
        return self.request.user

    @property
    def today(self) -> date:
        """Today at the person's office."""
        return self.user.office_today()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(filter=self.filter, **kwargs)

    def render_to_response(self, context: dict[str, Any], **response_kwargs: Any) -> HttpResponse:
        return render_page_or_fragment(self.request, str(self.template_name), self.fragment_name, context)


@dataclass(frozen=True)
class Tab:
    """One part of a list: its rows for a person on a day, and whether their number is shown beside its name.

    A part that another page links to, and that the list's own parts make up, is no tab until it is opened.
    """

    name: str
    label: str
    rows: Callable[[User, date], QuerySet[Any]]
    is_counted: bool = True
    is_always_a_tab: bool = True


class TabbedListView(CaseloadListView):
    """A list in parts; the part and every filter stay in the URL."""

    tabs: tuple[Tab, ...]

    def get_queryset(self) -> QuerySet[Any]:
        data = self.request.GET.copy()
        data.setdefault("tab", self.tabs[0].name)
        self.filter = self.filterset_class(data, queryset=Client.objects.none(), user=self.user)
        asked = self.filter.values.get("tab")
        self.tab = next((tab for tab in self.tabs if tab.name == asked), self.tabs[0])
        return self.rows_of(self.tab)

    def rows_of(self, tab: Tab) -> QuerySet[Any]:
        """The rows of a part, narrowed by the filters."""
        return self.filter.narrow(tab.rows(self.user, self.today))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(tab=self.tab.name, tabs=list(self.tab_links()), **kwargs)
        context["object_list"] = context["page_obj"].object_list = self.with_clients(context["object_list"])
        return context

    def with_clients(self, rows: Iterable[Any]) -> list[Any]:
        """The rows of this page with their clients, in one query, knowing whose client each is."""
        shown = list(rows)
        cases = [row if isinstance(row, Supervision) else row.supervision for row in shown]
        clients = Client.objects.with_own_flag(self.user).in_bulk([case.client_id for case in cases])
        for case in cases:
            case.client = clients[case.client_id]
        return shown

    def tab_links(self) -> Iterable[dict[str, Any]]:
        """The parts with their numbers, keeping the search and whose list it is."""
        for tab in self.tabs:
            if tab is not self.tab and not tab.is_always_a_tab:
                continue
            query = self.request.GET.copy()
            query.pop("page", None)
            query["tab"] = tab.name
            yield {
                "label": tab.label,
                "url": f"{self.request.path}?{query.urlencode()}",
                "current": tab is self.tab,
                "count": self.rows_of(tab).count() if tab.is_counted else None,
            }
