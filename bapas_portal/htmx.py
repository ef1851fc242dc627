"""htmx decorates a page: the same address answers with the fragment alone when htmx asks for it.

Apps may import this module; it imports no app.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers


def render_page_or_fragment(
    request: HttpRequest, template: str, fragment: str, context: dict[str, object]
) -> HttpResponse:
    """The whole page `template`, or only `fragment` with the same context for an htmx request that is not boosted."""
    htmx = getattr(request, "htmx", None)
    chosen = fragment if htmx and not htmx.boosted else template
    response = render(request, chosen, context)
    patch_vary_headers(response, ["HX-Request"])
    return response
