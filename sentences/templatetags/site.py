"""How a host site looks in a list: the tone of its state, and a word on the agreement it rests on."""

from django import template

from sentences.models import HostSite
from sentences.querysets import RESTING_ON_COVER
from sentences.site_page import TONES

register = template.Library()


@register.filter
def site_tone(site: HostSite) -> str:
    """The tone of the site's state."""
    return TONES[HostSite.State(site.state)]


@register.filter
def cover_word(site: HostSite) -> str:
    """ "lapsed" or "ending" for a site that needs care (see `with_cover`); "" for one that needs none."""
    if site.state not in RESTING_ON_COVER or site.covered_later:  # type: ignore[attr-defined]
        return ""
    return "ending" if site.covered else "lapsed"  # type: ignore[attr-defined]
