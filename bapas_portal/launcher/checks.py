"""`python -m bapas_portal.launcher.checks test | lint`: everything a change must pass, cheapest first.

The check of types, which takes as long as all others before the tests, runs beside them and says its part after them.
`test` with arguments runs pytest alone with these. Servers are started for the tests, without persistence, unless
DATABASE_URL and REDIS_URL name others.
"""

import argparse
import contextlib
import os
import secrets
import signal
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import FrameType

from bapas_portal.launcher.embedded import ThrowawayServers
from bapas_portal.launcher.environment import (
    NO_SERVERS,
    PROJECT_DIR,
    SECRETS,
    TEST_ENVIRONMENT,
    require_broker,
    require_database,
)
from bapas_portal.launcher.processes import Child, LaunchError, follow_parent

IMPORT_LINTER = "from importlinter.cli import lint_imports_command; lint_imports_command()"


@dataclass(frozen=True)
class Step:
    """One check: a heading, the Python command line, and what its environment adds."""

    title: str
    argv: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)


def production_environment(data_dir: str) -> dict[str, str]:
    """An environment as production has it, for Django's deployment check."""
    return {
        "BAPAS_MODE": "production",
        "BAPAS_ALLOWED_HOSTS": "portal.example.id",
        "BAPAS_SITE_URL": "https://portal.example.id",
        "BAPAS_MAIL_HOST": "mail.example.id",
        "BAPAS_DATA_DIR": data_dir,
        # Long and varied, as check W009 asks.
        **{name: f"{name}-0123456789-abcdefghijklmnopqrstuvwxyz-0123456789" for name in SECRETS},
    }


LINT = (
    Step("Lint (ruff)", ["-m", "ruff", "check", "--output-format", "concise", "."]),
    Step("Format (ruff)", ["-m", "ruff", "format", "--check", "."]),
    Step("Import direction (import-linter)", ["-c", IMPORT_LINTER, "--no-logo"]),
    Step("Templates (djlint)", ["-m", "djlint", "templates", "--lint", "--quiet"]),
)
TYPES = Step("Types (mypy)", ["-m", "mypy"])
CHECK = Step("System check", ["manage.py", "check", "--fail-level", "WARNING"])
DEPLOY = Step("System check for production", ["manage.py", "check", "--deploy", "--fail-level", "WARNING"])
MIGRATIONS = Step("Missing migrations", ["manage.py", "makemigrations", "--check", "--dry-run"])
TEST_DATABASE = Step("Database of the tests", ["-m", "tests.prepare"])


def tests(arguments: Sequence[str]) -> Step:
    """The test suite on both cores, or only the tests that `arguments` name. What shares a world stays on one core."""
    return Step("Tests (pytest)", ["-m", "pytest", *(arguments or ["-n", "2", "--dist", "loadgroup"])])


def surroundings(urls: Mapping[str, str]) -> dict[str, str]:
    """The environment of every check. Byte code is kept: a dozen processes would each compile the portal again."""
    unwanted = {"PYTHONDONTWRITEBYTECODE", "DJANGO_SETTINGS_MODULE"}  # pytest would read the settings too early
    inherited = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {**inherited, **TEST_ENVIRONMENT, **urls}


def start(step: Step, environment: Mapping[str, str], log: Path | None = None) -> Child:
    """Start one step with its output in the terminal, or in a file."""
    argv, surrounding = [sys.executable, *step.argv], {**environment, **step.environment}
    return Child(step.title, argv, env=surrounding, cwd=PROJECT_DIR, log=log, stop_signal=signal.SIGINT)


def say(text: str) -> None:
    """To the terminal at once, before the next step writes there itself."""
    sys.stdout.write(text)
    sys.stdout.flush()


def finish(step: Step, child: Child, started: float, log: Path | None = None) -> None:
    """Wait for a step, and show what it wrote to a file. Raises LaunchError when it failed."""
    code = child.process.wait()
    if log is not None:
        say(f"\n== {step.title}\n{log.read_text(errors='replace')}")
    if code != 0:
        raise LaunchError(f"\nFailed: {step.title} (code {code}).")
    say(f"   passed in {time.monotonic() - started:.1f} s\n")


def run(step: Step, environment: Mapping[str, str]) -> None:
    """Run one step with its output in the terminal. Raises LaunchError when it fails."""
    say(f"\n== {step.title}\n")
    started = time.monotonic()
    child = start(step, environment)
    try:
        finish(step, child, started)
    finally:
        child.stop()


def run_beside(long: Step, others: Sequence[Step], environment: Mapping[str, str]) -> None:
    """Run the others one after another while `long` is at work. Raises LaunchError when one of them fails."""
    with tempfile.TemporaryDirectory(prefix="bapas-check-") as directory:
        log, started = Path(directory, "output"), time.monotonic()
        child = start(long, environment, log)
        try:
            for step in others:
                run(step, environment)
            finish(long, child, started, log)
        finally:
            child.stop()


def lint() -> None:
    """The checks that need no server."""
    run_beside(TYPES, LINT, surroundings(NO_SERVERS))


def test(arguments: Sequence[str]) -> None:
    """All checks and the tests; with arguments only these tests."""
    urls = {name: os.environ.get(name, "") for name in NO_SERVERS}
    for name, check in {"DATABASE_URL": require_database, "REDIS_URL": require_broker}.items():
        if urls[name]:
            check(urls[name])
    is_own_database = not urls["DATABASE_URL"]
    with contextlib.ExitStack() as stack:
        stack.enter_context(ThrowawayServers(urls))
        data_dir = stack.enter_context(tempfile.TemporaryDirectory(prefix="bapas-check-"))
        environment = surroundings(urls)
        if not arguments:
            deploy = replace(DEPLOY, environment=production_environment(data_dir))
            others = [*LINT, CHECK, deploy, MIGRATIONS]
            if is_own_database:  # on a server that stays, a check that fails must not leave a database behind
                environment["BAPAS_TEST_RUN"] = secrets.token_hex(4)
                others.append(TEST_DATABASE)
            run_beside(TYPES, others, environment)
        run(tests(arguments), environment)


def stop(number: int, frame: FrameType | None) -> None:
    """Leave by the ordinary way, so that everything that was started is stopped."""
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, signal.SIG_IGN)
    raise LaunchError("\nStopped.")


def main(argv: Sequence[str]) -> int:
    """Run the checks; the last line says how it went."""
    parser = argparse.ArgumentParser(prog="python -m bapas_portal.launcher.checks", description=__doc__)
    parser.add_argument("--stop-with-parent", action="store_true", help="stop when the calling process is killed")
    parser.add_argument("command", choices=["test", "lint"])
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="for test: what pytest alone is to run")
    options = parser.parse_args(argv)
    if options.stop_with_parent:
        follow_parent()
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, stop)
    try:
        if options.command == "lint":
            lint()
        else:
            test(options.arguments)
    except LaunchError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
