"""Tasks carry ids and dates, never rows; beat names only tasks that exist; entries expire before their next run."""

import inspect
from datetime import date

import pytest
from celery import current_app
from celery.schedules import crontab
from django.conf import settings

from tests.architecture.walk import OUR_APPS

current_app.loader.import_default_modules()
OUR_TASKS = {name: task for name, task in current_app.tasks.items() if name.split(".")[0] in OUR_APPS}


@pytest.mark.parametrize("name", sorted(OUR_TASKS))
def test_tasks_take_only_ids_and_dates(name: str) -> None:
    parameters = inspect.signature(OUR_TASKS[name].run).parameters.values()
    assert all(parameter.annotation in {int, str, date, int | None} for parameter in parameters)


@pytest.mark.parametrize("entry", sorted(settings.CELERY_BEAT_SCHEDULE))
def test_beat_names_real_tasks_and_expires_them(entry: str) -> None:
    scheduled = settings.CELERY_BEAT_SCHEDULE[entry]
    assert scheduled["task"] in OUR_TASKS
    schedule = scheduled["schedule"]
    period = 24 * 3600 if isinstance(schedule, crontab) and len(schedule.hour) == 1 else 3600
    seconds = period if isinstance(schedule, crontab) else schedule.total_seconds()
    assert 0 < scheduled["options"]["expires"] < seconds


def test_a_lost_worker_loses_no_task() -> None:
    assert settings.CELERY_TASK_ACKS_LATE
    assert settings.CELERY_TASK_REJECT_ON_WORKER_LOST
    assert settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"] > settings.CELERY_TASK_TIME_LIMIT
