"""Where the buttons of a host's day lead: below the link's own address, or below the village head's."""

from typing import Any

from django import template
from django.urls import reverse

register = template.Library()


@register.simple_tag
def tap_url(verb: str, row: Any, token: str) -> str:
    """The address of "arrive", "absent", "leave", "undo" or "dispute" for a row; `token` is "" for a village head."""
    if token:
        return reverse(f"sentences:host_{verb}", args=[token, row.public_id])
    noun = "village_session" if verb == "dispute" else "village"
    return reverse(f"sentences:{noun}_{verb}", args=[row.public_id])
