"""The Celery application. Its settings and beat table are in `bapas_portal.settings`."""

import os
import sys
from contextlib import suppress
from typing import Any

from celery import Celery
from celery.signals import beat_init, worker_init
from django.core.exceptions import ImproperlyConfigured
from kombu.exceptions import OperationalError

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bapas_portal.settings")

app = Celery("bapas_portal")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

# The clock's first tick is due a minute after its start; until then pages would say that it is silent.
FIRST_TICK = "reminders.tasks.record_beat"


@worker_init.connect
@beat_init.connect
def check_start(**kwargs: Any) -> None:
    """Stop a worker or a clock that must not run; Celery swallows exceptions of its signals, but not an exit."""
    from bapas_portal.startup import refuse_demonstration_accounts

    try:
        refuse_demonstration_accounts()
    except ImproperlyConfigured as error:
        sys.exit(str(error))


@beat_init.connect
def tick_at_once(**kwargs: Any) -> None:
    """Record that the clock runs as soon as it does; without a broker the next tick will."""
    with suppress(OperationalError):
        app.send_task(FIRST_TICK, expires=55, retry=False)
