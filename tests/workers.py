"""A real Celery worker for tests."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bapas_portal.launcher.environment import PROJECT_DIR
from bapas_portal.launcher.processes import Child, wait_until


class Worker:
    """A running Celery worker."""

    def __init__(self, child: Child) -> None:
        """`child` is its process."""
        self.child = child

    def wait_until(self, done: Callable[[], bool], timeout: float = 20) -> None:
        """Wait for what a task leaves behind; fails with the worker's log when it does not come."""
        if not wait_until(lambda: done() or not self.child.running, timeout=timeout) or not self.child.running:
            pytest.fail(f"The worker did not do it; its log ends:\n{self.child.log_tail(40)}")


def start_worker(environment: dict[str, str], log: Path) -> Child:
    """A Celery worker as a process of its own."""
    celery = ["-m", "celery", "-A", "bapas_portal", "worker"]
    argv = [*celery, "--concurrency", "1", "--without-gossip", "--without-mingle"]
    return Child("The worker", [sys.executable, *argv], env=environment, cwd=PROJECT_DIR, log=log)
