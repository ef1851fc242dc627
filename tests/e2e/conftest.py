"""A served portal with demonstration data, and a browser in front of it."""

import os
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, StorageState, sync_playwright
from pytest_django.plugin import DjangoDbBlocker

from bapas_portal.launcher.__main__ import PASSWORD
from bapas_portal.launcher.embedded import Valkey, free_port
from bapas_portal.launcher.environment import PROJECT_DIR
from bapas_portal.launcher.processes import Child, wait_until
from tests import databases
from tests.workers import start_worker

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PHONE = {"width": 360, "height": 780}
DESK = {"width": 1280, "height": 900}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this directory drives one browser in front of one portal."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


def chromium() -> str:
    """The browser's program; without one the test is skipped, or fails where a browser is required."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("BAPAS_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if found:
        return found
    reason = "No Chromium was found: install it, or name it in BAPAS_CHROMIUM."
    if os.environ.get("BAPAS_REQUIRE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


def demonstration_database(environment: dict[str, str]) -> databases.Database:
    """A copy for this worker of the database with demonstration data; the first worker to ask makes it."""
    template = databases.template()
    seeded = databases.database("demo")
    mine = databases.database(f"demo_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}")
    with databases.one_at_a_time(databases.DEMONSTRATION_LOCK) as cursor:
        if not databases.exists(cursor, seeded):
            building = databases.clone(template, databases.database("demo_building"))
            # A process of its own, in demonstration mode: the hashes of its passwords are not those of the tests.
            run = subprocess.run(
                [sys.executable, "-m", "bapas_portal.launcher.prepare"],
                env={**environment, "DATABASE_URL": building.url},
                cwd=PROJECT_DIR,
                check=False,
                text=True,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            if run.returncode != 0:
                pytest.fail(f"The demonstration data could not be loaded:\n{run.stdout[-3000:]}")
            databases.rename(cursor, building, seeded)
        databases.copy(cursor, seeded, mine)
    return mine


@pytest.fixture(scope="session")
def portal(
    tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[str]:
    """Address of a portal with demonstration data, served by gunicorn, with a worker behind a broker of its own."""
    home = tmp_path_factory.mktemp("portal")
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = {
        **os.environ,
        "BAPAS_MODE": "demo",
        "BAPAS_DATA_DIR": str(home),
        "BAPAS_SITE_URL": address,
        "PYTHONUNBUFFERED": "1",
    }
    with ExitStack() as stack:
        broker = Valkey(home, lasting=False)
        stack.callback(broker.stop)
        broker.start(home / "valkey.log")
        environment["REDIS_URL"] = broker.url
        with django_db_blocker.unblock():
            data = demonstration_database(environment)
        stack.callback(databases.drop, data)
        environment["DATABASE_URL"] = data.url
        web = Child(
            "The web server",
            [
                *(sys.executable, "-m", "gunicorn", "bapas_portal.wsgi:application", "--bind", f"127.0.0.1:{port}"),
                *("--workers", "1", "--threads", "4", "--no-control-socket"),
            ],
            env=environment,
            cwd=PROJECT_DIR,
            log=home / "web.log",
        )
        stack.callback(web.stop)
        stack.callback(start_worker(environment, home / "worker.log").stop)
        if not wait_until(lambda: answers(f"{address}/healthz") or not web.running, timeout=60) or not web.running:
            pytest.fail(f"The portal did not start; its log ends:\n{web.log_tail(40)}")
        yield address


def answers(address: str) -> bool:
    """Whether an address answers 200."""
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run."""
    program = chromium()
    with sync_playwright() as playwright:
        # Playwright's event loop lives in this thread: Django would take every query for one inside a coroutine.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def open_page(browser: Browser, portal: str) -> Iterator[Callable[..., Page]]:
    """Opens a page in a context of its own: `open_page(viewport=PHONE)`. A script error on it fails the test."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open_one(**options: Any) -> Page:
        options = {"base_url": portal, "viewport": DESK, "locale": "id-ID", "timezone_id": "Asia/Jakarta", **options}
        context = browser.new_context(**options)
        contexts.append(context)
        context.set_default_timeout(15_000)
        context.on("weberror", lambda error: errors.append(str(error.error)))
        # A refused inline style or script is reported on the console alone.
        context.on("console", lambda message: errors.append(message.text) if is_refusal(message.text) else None)
        return context.new_page()

    yield open_one
    for context in contexts:
        context.close()
    assert not errors, errors


def is_refusal(text: str) -> bool:
    """Whether a console message says that the content security policy refused something."""
    return "Content Security Policy" in text or "Content-Security-Policy" in text


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """A page 1280 pixels wide."""
    return open_page()


@pytest.fixture
def phone(open_page: Callable[..., Page]) -> Page:
    """A page 360 pixels wide, with touch."""
    return open_page(viewport=PHONE, has_touch=True, is_mobile=True)


@pytest.fixture(scope="session")
def signed_in() -> dict[str, StorageState]:
    """Cookies of those who have signed in: the portal counts attempts, and a form once filled need not be again."""
    return {}


@pytest.fixture
def sign_in(portal: str, signed_in: dict[str, StorageState]) -> Callable[[Page, str], None]:
    """Signs a demonstration account in and leaves the page on its home: `sign_in(page, "pk.pangkalpinang")`."""

    def sign_in_one(page: Page, username: str) -> None:
        if username in signed_in:
            page.context.clear_cookies()
            page.context.add_cookies(signed_in[username]["cookies"])
            page.goto("/")
        else:
            page.goto("/accounts/login/")
            page.fill("input[name=login]", username)
            page.fill("input[name=password]", PASSWORD)
            page.press("input[name=password]", "Enter")
            page.wait_for_url(lambda url: "/login/" not in url)
            signed_in[username] = page.context.storage_state()
        assert "/login/" not in page.url, f"{username} could not sign in"

    return sign_in_one
