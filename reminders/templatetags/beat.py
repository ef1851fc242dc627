"""Banners about the outbox: `{% load beat %}`, then `{% beat_notice %}` where content comes from beat.

`{% storm_notice %}` stands on the first page of the administrator.
"""

from django import template
from django.utils import timezone

from accounts.roles import Role, role_of
from reminders.actions.beat import silence
from reminders.models import StormHold

register = template.Library()


@register.inclusion_tag("reminders/_beat_notice.html", takes_context=True)
def beat_notice(context: template.Context) -> dict[str, object]:
    """Says since when reminders and reports are late, and who can mend it; nothing while beat is heard."""
    is_administrator = role_of(context["user"]) == Role.ADMINISTRATOR
    return {"silence": silence(now=timezone.now()), "is_administrator": is_administrator}


@register.inclusion_tag("reminders/_storm_notice.html", takes_context=True)
def storm_notice(context: template.Context) -> dict[str, object]:
    """Says how many rules are held until the administrator answers; nothing while there is none."""
    return {"count": StormHold.objects.visible_to(context["user"]).open().count()}
