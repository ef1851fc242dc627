"""A task crosses a real broker to a worker that is a process of its own."""

import pytest

from reminders.models import BeatSignal

pytestmark = pytest.mark.broker


def test_a_task_crosses_the_broker(celery_worker):
    from reminders.tasks import record_beat

    assert not BeatSignal.objects.exists()
    record_beat.delay()
    celery_worker.wait_until(BeatSignal.objects.exists)
