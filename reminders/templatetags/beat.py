"""The banner of pages whose content comes from beat. Load with `{% load beat %}`, show with `{% beat_notice %}`."""

from django import template
from django.utils import timezone

from reminders.actions.beat import silence

register = template.Library()


@register.inclusion_tag("reminders/_beat_notice.html")
def beat_notice() -> dict[str, object]:
    """Says since when reminders and reports are late; nothing while beat is heard."""
    return {"silence": silence(now=timezone.now())}
