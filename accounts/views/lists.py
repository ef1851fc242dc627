"""A list with filters in the URL, as a page or, for htmx, as its results alone."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
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

    def render_to_response(self, context: dict[str, Any], **response_kwargs: Any) -> HttpResponse:
        """A cache must not give the results alone to who asks for the page."""
        response = super().render_to_response(context, **response_kwargs)
        patch_vary_headers(response, ["HX-Request"])
        return response

    def paginate_queryset(self, queryset: QuerySet[Any], page_size: int) -> tuple[Paginator, Page, Any, bool]:
        paginator = Paginator(queryset, page_size)
        page = paginator.get_page(self.request.GET.get("page"))
        return paginator, page, page.object_list, page.has_other_pages()
