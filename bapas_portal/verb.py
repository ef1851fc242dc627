"""What a button asks for: one thing is done, and the next page says that it was, or why not.

Apps may import this module; it imports no app.
"""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest

from bapas_portal.law import DomainError


def do(request: HttpRequest, action: Callable[[], object], done: str = "") -> bool:
    """Calls `action`; whether it was done. `done` is said on the next page, or the sentence of a refusal."""
    try:
        action()
    except DomainError as refusal:
        messages.error(request, refusal.message)
        return False
    if done:
        messages.success(request, done)
    return True
