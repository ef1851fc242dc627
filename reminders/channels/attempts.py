"""How often a channel is tried, and with which pauses."""

from datetime import timedelta

MAX_ATTEMPTS = 5
FIRST_PAUSE = timedelta(minutes=5)
LOST_AFTER = timedelta(minutes=20)  # longer than the longest a task may run (CELERY_TASK_TIME_LIMIT)


def pause_after(attempt: int) -> timedelta:
    """How long after the `attempt`th try, counted from 1, the next one may be: 5, 10, 20, 40 minutes."""
    return FIRST_PAUSE * 2 ** (attempt - 1)
