"""Telling a worker from a page that there is something to do."""

from typing import Any

from celery import current_app
from kombu.exceptions import OperationalError

ONE_TRY = {"max_retries": 0}


def send_once(task: str, *args: Any, **options: Any) -> bool:
    """Sends a task with one try, since a person waits for the page; False when the broker cannot be reached."""
    try:
        with current_app.connection(transport_options=ONE_TRY) as connection:
            current_app.send_task(task, args=list(args), connection=connection, retry=False, **options)
    except (OperationalError, OSError):
        return False
    return True
