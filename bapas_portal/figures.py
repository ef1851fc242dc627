"""One number on a first page, and the list it counts."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse


@dataclass(frozen=True)
class Figure:
    """One number and the list it counts."""

    number: int
    label: str
    url: str
    tone: str = "neutral"


def address(url_name: str, **query: str) -> str:
    """A list with its filters."""
    return f"{reverse(url_name)}?{urlencode(query)}" if query else reverse(url_name)


def figure(rows: Any, label: str, url: str, tone: str) -> Figure:
    """How many rows, in `tone` when there are any."""
    number = rows.count()
    return Figure(number, label, url, tone if number else "neutral")
