"""A list with filters in the URL, as a page or, for htmx, as its results alone."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest
from django_filters.views import FilterView


class FilterListView(FilterView):
    """25 rows a page; a filter that cannot be read leaves the others in force, a page beyond the end is the last."""

    paginate_by = 25
    strict = False
    template_name: str
    fragment_name: str
    request: HttpRequest

    def get_template_names(self) -> list[str]:
        htmx = self.request.htmx  # type: ignore[attr-defined]
        return [self.fragment_name if htmx and not htmx.boosted else self.template_name]

    def paginate_queryset(self, queryset: QuerySet[Any], page_size: int) -> tuple[Paginator, Page, Any, bool]:
        paginator = Paginator(queryset, page_size)
        page = paginator.get_page(self.request.GET.get("page"))
        return paginator, page, page.object_list, page.has_other_pages()
