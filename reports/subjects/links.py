"""Where the rows behind a figure are listed."""

from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse


def full_address(name: str, **query: str) -> str:
    """The address of a list with its filters, as it is printed: "https://…/visits/?tab=done"."""
    path = settings.SITE_URL + reverse(name)
    return f"{path}?{urlencode(query)}" if query else path
