"""Community policing beside outreach, district by district, for the office, its Kanwil and Ditjenpas."""

from typing import Any

import django_filters
from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.generic import View

from accounts.office_choices import OfficeChoiceFilter
from accounts.permissions import RoleRequiredMixin
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from bapas_portal.htmx import render_page_or_fragment
from programs.coverage import Place, coverage_of, total_of
from villages.filters import districts_for
from villages.models import District

PAGE_SIZE = 10


TOLD, SILENT, ALL = "told", "silent", "all"
TABS = {TOLD: "Ada catatan", SILENT: "Belum ada catatan", ALL: "Semua"}


class CoverageFilter(django_filters.FilterSet):
    """Districts by name and by whether anything is recorded there; Kanwil and Ditjenpas choose an office."""

    q = django_filters.CharFilter(field_name="name", lookup_expr="icontains", label="Cari kecamatan", max_length=100)
    office = OfficeChoiceFilter(field_name="regency__office")

    tab = django_filters.CharFilter(method="keep", widget=forms.HiddenInput)

    class Meta:
        model = District
        fields: list[str] = []

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if self.request.user.role not in COUNT_ROLES:
            del self.filters["office"]

    def keep(self, rows: Any, name: str, value: str) -> Any:
        """The part is taken after all parts were counted."""
        return rows

    @property
    def chosen(self) -> str:
        """The part on the screen."""
        tab = self.data.get("tab", TOLD)
        return tab if tab in TABS else TOLD

    def part(self, place: Place, tab: str) -> Any:
        """The districts of one part."""
        if tab == ALL:
            return self.qs
        return self.qs.filter(place.is_told()) if tab == TOLD else self.qs.exclude(place.is_told())

    def tabs(self, place: Place) -> list[dict[str, object]]:
        """Links to the parts, each with how many districts it holds under these filters."""
        query = self.request.GET.copy()
        query.pop("page", None)
        rows: list[dict[str, object]] = []
        for tab, label in TABS.items():
            query["tab"] = tab
            count = self.part(place, tab).count()
            rows.append({"label": label, "url": f"?{query.urlencode()}", "current": tab == self.chosen, "count": count})
        return rows


class CoverageView(RoleRequiredMixin, View):
    """25 districts a page under the figures of the whole place; every figure leads to its list."""

    allowed_roles = OFFICE_ROLES | COUNT_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The page, or its table alone for htmx."""
        user = request.user
        found = CoverageFilter(request.GET, districts_for(user).select_related("regency"), request=request)
        office = found.form.cleaned_data.get("office") if found.form.is_valid() else None
        place = Place(user, user.today().year, office)
        page = Paginator(found.part(place, found.chosen), PAGE_SIZE).get_page(request.GET.get("page"))
        context = {
            "filter": found,
            "page_obj": page,
            "rows": coverage_of(place, list(page)),
            "total": total_of(place),
            "scope": place,
            "tabs": found.tabs(place),
        }
        return render_page_or_fragment(request, "programs/coverage.html", "programs/_coverage_results.html", context)
