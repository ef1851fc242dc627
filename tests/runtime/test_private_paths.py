"""What the logs of the web server and of Django hold of links without an account and of questionnaires: nothing."""

import http.client
import logging
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bapas_portal.private_paths import PrivatePathFilter, without_tokens

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "kG4mzqk0_-Zf1Tq9d8w3vN5xJbC2hRtYp7LsUeAoIiQ"
APPLICATION = """
def application(environ, start_response):
    if environ["PATH_INFO"].endswith("/broken/"):
        raise ValueError("broken")
    start_response("302 Found", [("Location", environ["PATH_INFO"])])
    return [b""]
"""


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (f"GET /i/{TOKEN}/answer/decline/?a=1", "GET /i/…/answer/decline/?a=1"),
        (f"Internal Server Error: /h/{TOKEN}/", "Internal Server Error: /h/…/"),
        ("Not Found: /q/D3N8PY/", "Not Found: /q/…/"),
        ("/outreach/i/", "/outreach/i/"),
        ("/villages/19.71/", "/villages/19.71/"),
    ],
)
def test_addresses_are_cut_short(said: str, kept: str) -> None:
    assert without_tokens(said) == kept
    record = logging.LogRecord("django.request", logging.ERROR, "", 0, "%s", (said,), None)
    assert PrivatePathFilter().filter(record)
    assert record.getMessage() == kept


def test_django_logs_through_the_filter(settings: pytest.FixtureRequest) -> None:
    assert "private_paths" in settings.LOGGING["handlers"]["console"]["filters"]  # type: ignore[attr-defined]


def test_gunicorn_writes_no_token_and_no_line_of_a_sheet(tmp_path: Path) -> None:
    """Started as the documentation says, with a format that asks for everything."""
    (tmp_path / "answering.py").write_text(APPLICATION)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path / "log"
    everything = '%(r)s %(U)s %(f)s %({raw_uri}e)s %({location}o)s "%(h)s"'
    with log.open("wb") as output:
        server = subprocess.Popen(
            [
                *(sys.executable, "-m", "gunicorn", "answering:application", "--bind", f"127.0.0.1:{port}"),
                *("--no-control-socket", "--access-logfile", "-", "--access-logformat", everything),
            ],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": f"{tmp_path}:{ROOT}"},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        for path in (f"/i/{TOKEN}/", f"/h/{TOKEN}/broken/", "/q/D3N8PY/", "/last/"):
            _ask(port, path)
    finally:
        server.terminate()
        server.wait(10)
    written = log.read_text()
    assert "/last/" in written
    assert "/i/…/" in written
    assert TOKEN not in written
    assert "D3N8PY" not in written
    assert "/q/" not in written


def _ask(port: int, path: str) -> None:
    """Sends a form as a phone does, with the page before it as referrer; waits until the server is up."""
    for _ in range(150):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            connection.request("POST", path, headers={"Referer": f"http://127.0.0.1{path}"})
            connection.getresponse().read()
        except ConnectionRefusedError:
            time.sleep(0.2)
        else:
            return
        finally:
            connection.close()
    raise AssertionError("gunicorn did not start")
