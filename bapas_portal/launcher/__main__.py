"""`python -m bapas_portal.launcher run | dev | exec ...`: the portal and all it needs, from one terminal."""

import argparse
import contextlib
import signal
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import IO

from bapas_portal.launcher.embedded import PostgreSQL, Valkey
from bapas_portal.launcher.environment import (
    PROJECT_DIR,
    demo_environment,
    lock,
    make_data_dir,
    port_from_environment,
    require_broker,
    require_database,
    require_free_port,
    save_addresses,
    saved_addresses,
)
from bapas_portal.launcher.processes import Child, LaunchError, follow_parent, tail

PASSWORD = "bapas-demo-2026"  # noqa: S105 - printed on purpose; exists in demonstration data only
ACCOUNTS = {
    "pk.pangkalpinang": "officer, Bapas Pangkalpinang",
    "registrar.pangkalpinang": "registrar, Bapas Pangkalpinang",
    "kabapas.pangkalpinang": "head, Bapas Pangkalpinang",
    "pk.palopo": "officer, Bapas Palopo",
    "kabapas.palopo": "head, Bapas Palopo",
    "pk.semarang": "officer, Bapas Semarang",
    "kanwil.babel": "Kanwil Kepulauan Bangka Belitung",
    "kanwil.sulsel": "Kanwil Sulawesi Selatan",
    "ditjenpas": "the ministry",
    "lurah.pangkalpinang": "village head, Pangkalpinang",
    "lurah.palopo": "village head, Palopo",
    "jaksa.palopo": "prosecutor, Palopo",
    "admin": "administrator",
}
WATCHED = (
    "accounts",
    "villages",
    "documents",
    "reminders",
    "clients",
    "programs",
    "sentences",
    "reports",
    "bapas_portal",
)


# The path alone: the query holds what people search for.
ACCESS_LOG = '%(t)s %(h)s "%(m)s %(U)s" %(s)s %(B)s %(L)s'


class Stopped(Exception):
    """The person or the machine asked the launcher to stop."""


class Launcher:
    """The portal's processes: started in order, watched, and stopped in the reverse order."""

    def __init__(self, data_dir: Path, *, port: int, debug: bool) -> None:
        """Nothing starts yet."""
        self.data_dir = data_dir
        self.port = port
        self.debug = debug
        self.environment = demo_environment(data_dir, port=port, debug=debug)
        self.servers: list[PostgreSQL | Valkey] = []
        self.children: list[Child] = []

    def log(self, name: str) -> Path:
        """Where a process writes; a log holds the latest run."""
        return self.data_dir / "logs" / f"{name}.log"

    def start_servers(self) -> None:
        """Reach the servers that DATABASE_URL and REDIS_URL name, or start the embedded ones."""
        for name, kind, check in (
            ("DATABASE_URL", PostgreSQL, require_database),
            ("REDIS_URL", Valkey, require_broker),
        ):
            if not self.environment.get(name):
                server: PostgreSQL | Valkey = kind(self.data_dir, lasting=True)
                self.servers.append(server)
                server.start(self.log(kind.__name__.lower()))
                self.environment[name] = server.url
            check(self.environment[name])
        save_addresses(self.data_dir, self.environment)

    def prepare(self) -> None:
        """Tables, regions, offices, demonstration data and static files."""
        log = self.log("prepare")
        with log.open("wb") as output:
            child = Child(
                "The preparation",
                [sys.executable, "-m", "bapas_portal.launcher.prepare"],
                env=self.environment,
                cwd=PROJECT_DIR,
                stderr=output,
            )
            self.children.append(child)
            code = child.process.wait()
            self.children.remove(child)
        if code != 0:
            raise LaunchError(f"The database could not be prepared; the end of {log} says why:\n{tail(log)}")

    def start_portal(self) -> None:
        """The web server, the worker and the clock."""
        python = sys.executable
        celery = [python, "-m", "celery", "-A", "bapas_portal"]
        worker = [*celery, "worker", "--concurrency", "2", "--loglevel", "INFO"]
        big = [*celery, "worker", "--queues", "big", "--hostname", "big@%h", "--concurrency", "1"]
        beat = [*celery, "beat", "--schedule", str(self.data_dir / "celerybeat-schedule"), "--pidfile", ""]
        web = [
            *(python, "-m", "gunicorn", "bapas_portal.wsgi:application", "--bind", f"127.0.0.1:{self.port}"),
            *("--workers", "2", "--threads", "4", "--no-control-socket"),
            *("--access-logfile", "-", "--access-logformat", ACCESS_LOG),
        ]
        if self.debug:
            web = [python, "manage.py", "runserver", f"127.0.0.1:{self.port}"]
            command = " ".join(f"'{part}'" for part in worker)
            worker = [python, "-m", "watchfiles", "--filter", "python", command, *WATCHED]
        # A worker whose launcher was killed drops its tasks at once; the broker delivers them again later.
        self.start("web", "The web server", web, terminal=self.debug)
        self.start("worker", "The worker", worker, orphan_signal=None if self.debug else signal.SIGQUIT)
        self.start("big", "The worker for big lists", big, orphan_signal=signal.SIGQUIT)
        self.start("beat", "The clock (beat)", beat)

    def start(
        self,
        name: str,
        title: str,
        argv: Sequence[str],
        *,
        terminal: bool = False,
        orphan_signal: signal.Signals | None = None,
    ) -> None:
        """Start one process of the portal."""
        log = None if terminal else self.log(name)
        self.children.append(
            Child(title, argv, env=self.environment, cwd=PROJECT_DIR, log=log, orphan_signal=orphan_signal)
        )

    def wait_until_healthy(self, timeout: float = 90) -> None:
        """Return when /healthz answers."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            self.require_children()
            with contextlib.suppress(OSError, urllib.error.URLError):
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5) as answer:
                    if answer.status == 200:
                        return
            time.sleep(0.1)
        log = self.log("web")
        raise LaunchError(f"The portal did not answer within {timeout:.0f} seconds; the end of {log}:\n{tail(log)}")

    def require_children(self) -> None:
        """Refuse to go on when a process has stopped by itself."""
        servers = [server.child for server in self.servers if server.child is not None]
        for child in [*servers, *self.children]:
            if not child.running:
                ending = f"; the end of {child.log}:\n{child.log_tail()}" if child.log else "."
                raise LaunchError(f"{child.name} stopped unexpectedly (code {child.process.returncode}){ending}")

    def watch(self) -> None:
        """Run until asked to stop, or until a process stops by itself."""
        while True:
            self.require_children()
            time.sleep(0.5)

    def stop(self) -> None:
        """Stop the portal's processes together, then the servers below them."""
        for child in reversed(self.children):
            child.signal(child.stop_signal)
        for child in reversed(self.children):
            child.join(timeout=10)
        self.children.clear()
        for server in reversed(self.servers):
            server.stop()
        self.servers.clear()
        (self.data_dir / "servers.json").unlink(missing_ok=True)


def say(text: str) -> None:
    """One line to the person at the terminal."""
    with contextlib.suppress(OSError):
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()


def welcome(launcher: Launcher) -> None:
    """Print the address, the accounts and where the logs are."""
    width = max(map(len, ACCOUNTS))
    say(f"\nThe portal is open at http://127.0.0.1:{launcher.port}")
    say(f"Demonstration accounts, all with the password {PASSWORD}:")
    for username, who in ACCOUNTS.items():
        say(f"  {username:<{width}}  {who}")
    say(f"Logs are in {launcher.data_dir / 'logs'}. Ctrl-C stops everything.")


def serve(launcher: Launcher) -> int:
    """`run` and `dev`: serve until asked to stop."""
    require_free_port(launcher.port)
    say("Starting the portal; the first time takes a minute or two.")
    launcher.start_servers()
    launcher.prepare()
    launcher.start_portal()
    launcher.wait_until_healthy()
    welcome(launcher)
    launcher.watch()
    return 0


def execute(launcher: Launcher, argv: Sequence[str], *, alone: bool) -> int:
    """`exec`: run a Python program against the demonstration data, beside a running portal or on servers of its own."""
    if alone:
        launcher.start_servers()
        launcher.prepare()
    else:
        launcher.environment |= saved_addresses(launcher.data_dir)
    child = Child(argv[0], [sys.executable, *argv], env=launcher.environment, cwd=PROJECT_DIR)
    launcher.children.append(child)
    return child.process.wait()


def until_stopped(work: Callable[[], int], launcher: Launcher) -> int:
    """Do the work; whatever ends it, stop every process. Further signals wait until that is done."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(each, signal.SIG_IGN)
        raise Stopped

    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, interrupt)
    try:
        return work()
    except Stopped:
        say("\nStopping.")
        return 0
    finally:
        for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(each, signal.SIG_IGN)
        launcher.stop()


def take(data_dir: Path, *, required: bool) -> IO[str] | None:
    """The lock of the data directory; a portal that was stopped a moment ago gets time to let go of it."""
    for _ in range(20 if required else 1):
        if (held := lock(data_dir)) is not None:
            return held
        time.sleep(0.1)
    if required:
        raise LaunchError(
            f"The portal already runs on {data_dir}: stop it first, or set BAPAS_DATA_DIR to another one."
        )
    return None


def main(argv: Sequence[str]) -> int:
    """Parse the command, run it, and turn what stops it into one sentence."""
    parser = argparse.ArgumentParser(prog="python -m bapas_portal.launcher", description=__doc__)
    parser.add_argument("--stop-with-parent", action="store_true", help="stop when the calling process is killed")
    parser.add_argument("command", choices=["run", "dev", "exec"])
    parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, help="for exec: a Python file or -m module, and its options"
    )
    options = parser.parse_args(argv)
    if options.command == "exec" and not options.arguments:
        parser.error("exec needs a Python file or -m module")
    if options.stop_with_parent:
        follow_parent()
    try:
        port = port_from_environment()
        data_dir = make_data_dir()
        with contextlib.ExitStack() as stack:
            held = take(data_dir, required=options.command != "exec")
            if held is not None:
                stack.enter_context(held)
            launcher = Launcher(data_dir, port=port, debug=options.command == "dev")
            if options.command == "exec":
                return until_stopped(lambda: execute(launcher, options.arguments, alone=held is not None), launcher)
            return until_stopped(lambda: serve(launcher), launcher)
    except LaunchError as error:
        sys.stderr.write(f"{error}\n")
        return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
