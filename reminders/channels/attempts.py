"""How often a channel is tried, and with which pauses."""

from datetime import timedelta

MAX_ATTEMPTS = 5
FIRST_PAUSE = timedelta(minutes=5)
LOST_AFTER = timedelta(minutes=20)  # longer than the longest a task may run (CELERY_TASK_TIME_LIMIT)
OUTAGE_PAUSE = timedelta(minutes=5)
"""How long a channel is left alone that seems to work for nobody."""
OUTAGE = "Server surel tidak dapat dihubungi"
"""How the detail of an attempt begins that no mail server was there for. It is no try."""


def pause_after(attempt: int) -> timedelta:
    """How long after the `attempt`th try, counted from 1, the next one may be: 5, 10, 20, 40 minutes."""
    return FIRST_PAUSE * 2 ** (attempt - 1)
