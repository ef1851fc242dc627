"""What every page may show: menu, place of work, chosen theme, unread reminders, the kind of installation."""

from functools import cache

from django.conf import settings
from django.http import HttpRequest

from accounts.models import Role, User
from bapas_portal.navigation import Navigation, navigation_for
from reminders.models import Reminder
from villages.models import Village

THEMES = {"light", "dark"}


def portal(request: HttpRequest) -> dict[str, object]:
    """`nav`, `place`, `theme` ("light", "dark" or "" for the device's own), `unread_reminders`, `demo_mode`.

    A template calls what is callable: a page that does not show the menu or the number pays nothing for them.
    """
    theme = request.COOKIES.get("theme", "")
    return {
        "nav": cache(lambda: _navigation(request)),
        "place": cache(lambda: _place(request)),
        "theme": theme if theme in THEMES else "",
        "unread_reminders": cache(lambda: _unread_reminders(request)),
        "demo_mode": settings.MODE == "demo",
    }


def _navigation(request: HttpRequest) -> Navigation:
    user = getattr(request, "user", None)
    return navigation_for(user, request.path) if user is not None else Navigation()


def _place(request: HttpRequest) -> str:
    """Where the signed-in person works: the office, or the villages a village head answers for."""
    user = request.user
    if not isinstance(user, User):
        return ""
    if user.role == Role.VILLAGE_HEAD:
        return ", ".join(str(village) for village in Village.objects.led_by(user, user.today()))
    if user.regional_office is not None:
        return user.regional_office.short_name
    return user.place_name or user.get_role_display()


def _unread_reminders(request: HttpRequest) -> int:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return 0
    return Reminder.objects.count_unread_for(user)
