"""The ground under every test: servers, settings, a database with the real regions, a worker behind a real broker.

A bare `pytest` starts the embedded servers itself; `make test`, or DATABASE_URL and REDIS_URL, name running ones.
Under pytest-xdist only the controlling process starts them; its workers inherit the addresses.
"""

import atexit
import gc
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import django
import pytest
from django.apps import apps
from pytest_django.plugin import DjangoDbBlocker

from bapas_portal.launcher.embedded import ThrowawayServers
from bapas_portal.launcher.environment import NO_SERVERS, TEST_ENVIRONMENT

XDIST_WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
THIS_PROCESS = XDIST_WORKER or "main"


def _prepare_environment() -> None:
    """Start what is missing and set what the settings read: pytest imports this file before anything of the portal."""
    os.environ.update(TEST_ENVIRONMENT)
    if XDIST_WORKER:
        # Each worker has a broker database of its own: a task sent by one test is never run by another's worker.
        number = int(XDIST_WORKER.removeprefix("gw")) + 1
        os.environ["REDIS_URL"] = urlsplit(os.environ["REDIS_URL"])._replace(path=f"/{number}").geturl()
    else:
        os.environ.setdefault("BAPAS_TEST_RUN", secrets.token_hex(4))
        urls = {name: os.environ.get(name, "") for name in NO_SERVERS}
        atexit.register(ThrowawayServers(urls).__enter__().close)
        os.environ.update(urls)
    files = Path(tempfile.mkdtemp(prefix="bapas-files-"))
    atexit.register(shutil.rmtree, files, ignore_errors=True)
    os.environ["BAPAS_DATA_DIR"] = str(files)


if apps.ready:
    raise pytest.UsageError(
        "Unset DJANGO_SETTINGS_MODULE: tests/conftest.py prepares the environment, then the settings."
    )
_prepare_environment()
django.setup()
# The workers of pytest-xdist inherit the environment; with this in it pytest-django would read the settings too early.
del os.environ["DJANGO_SETTINGS_MODULE"]

from django.conf import settings as django_settings  # noqa: E402
from django.contrib.auth import hashers  # noqa: E402

from bapas_portal.celery import app as celery_app  # noqa: E402
from tests import databases  # noqa: E402
from tests.workers import Worker, start_worker  # noqa: E402

# Signing in is in nearly every test, and a slow hash protects nothing here.
django_settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
hashers.get_hashers.cache_clear()
# Every test client makes the middleware anew; it must not look through all static files each time.
django_settings.WHITENOISE_AUTOREFRESH = True


def pytest_collection_finish(session: pytest.Session) -> None:
    """Django and ten thousand collected tests stay to the end: the garbage collector need not walk them each time."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing on a server that was here before the tests."""
    if not XDIST_WORKER:
        databases.drop_run()


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A database of this worker's own, cloned from the template with the real regions and offices."""
    with django_db_blocker.unblock():
        mine = databases.clone(databases.template(), databases.database(THIS_PROCESS))
        databases.use(mine)
    yield
    with django_db_blocker.unblock():
        databases.use(databases.template())
    databases.drop(mine)


@pytest.fixture
def committed_db(
    request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[databases.Database]:
    """A fresh database for a test that commits or races several connections; gone afterwards.

    Not together with `db` or the django_db mark, whose transaction hides rows from other connections. A thread that
    uses the database closes its connection before it ends.
    """
    if {"db", "transactional_db"} & set(request.fixturenames) or request.node.get_closest_marker("django_db"):
        pytest.fail("committed_db stands alone: take away `db` and the django_db mark.")
    target = databases.clone(databases.template(), databases.database(f"{THIS_PROCESS}_committed"))
    with django_db_blocker.unblock():
        before = databases.use(target)
        try:
            yield target
        finally:
            databases.use(before)
    databases.drop(target)


@pytest.fixture
def celery_worker(committed_db: databases.Database, tmp_path: Path) -> Iterator[Worker]:
    """A real worker that takes this process's tasks from the real broker and works on the committed database."""
    celery_app.control.purge()
    child = start_worker({**os.environ, "DATABASE_URL": committed_db.url}, tmp_path / "worker.log")
    worker = Worker(child)
    try:
        worker.wait_until(lambda: bool(celery_app.control.ping(timeout=0.3)), timeout=30)
        yield worker
    finally:
        child.stop()
        celery_app.control.purge()
