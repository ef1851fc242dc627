"""What the launcher's children read from the environment, and the checks that come before any of them starts."""

import fcntl
import json
import os
import secrets
import socket
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from bapas_portal.launcher.processes import LaunchError

PROJECT_DIR = Path(__file__).resolve().parent.parent.parent
SECRETS = ("BAPAS_SECRET_KEY", "BAPAS_FIELD_SALT", "BAPAS_IDENTITY_HASH_KEY")
OLDEST_POSTGRESQL = 15

# Settings of the tests and of every check that only imports the code; they protect nothing.
TEST_ENVIRONMENT = {
    "BAPAS_MODE": "test",
    **{name: f"{name.lower()}-of-the-tests-and-of-nothing-else" for name in SECRETS},
}
NO_SERVERS = {"DATABASE_URL": "postgresql://127.0.0.1:1/unused", "REDIS_URL": "redis://127.0.0.1:1/0"}


def make_data_dir() -> Path:
    """The data directory (`BAPAS_DATA_DIR`, default `.data` in the project), private to its user."""
    path = Path(os.environ.get("BAPAS_DATA_DIR") or PROJECT_DIR / ".data").expanduser().resolve()
    try:
        path.mkdir(parents=True, exist_ok=True)
        path.chmod(0o700)
        for name in ("logs", "files"):
            (path / name).mkdir(exist_ok=True)
            (path / name).chmod(0o700)
    except OSError as error:
        raise LaunchError(f"The data directory {path} cannot be written: {error.strerror}.") from error
    return path


def lock(data_dir: Path) -> IO[str] | None:
    """Take the data directory for this process, until the returned file is closed; None when it is taken already."""
    file = (data_dir / "launcher.lock").open("a")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def demo_environment(data_dir: Path, *, port: int, debug: bool) -> dict[str, str]:
    """The environment of a demonstration: this one, in demo mode, with secrets made once."""
    environment = dict(os.environ)
    environment |= {
        "DJANGO_SETTINGS_MODULE": "bapas_portal.settings",
        "BAPAS_MODE": "demo",
        "BAPAS_DEBUG": "true" if debug else "false",
        "BAPAS_DATA_DIR": str(data_dir),
        "PYTHONUNBUFFERED": "1",
    }
    environment.setdefault("BAPAS_SITE_URL", f"http://127.0.0.1:{port}")
    for name, value in _kept_secrets(data_dir / "secrets.json").items():
        environment.setdefault(name, value)
    return environment


def _kept_secrets(path: Path) -> dict[str, str]:
    """Secrets of this data directory; made on first use and readable by its user alone."""
    try:
        kept = json.loads(path.read_text())
        if set(SECRETS) <= set(kept):
            return {name: kept[name] for name in SECRETS}
        raise ValueError
    except FileNotFoundError:
        made = {name: secrets.token_urlsafe(48) for name in SECRETS}
        private = path.with_suffix(".new")
        private.unlink(missing_ok=True)
        with os.fdopen(os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump(made, file, indent=1)
        private.rename(path)
        return made
    except (ValueError, TypeError, OSError):
        # Never replaced: what is encrypted in the database could not be read again.
        raise LaunchError(f"The secrets in {path} cannot be read; restore the file or delete its directory.") from None


def save_addresses(data_dir: Path, environment: Mapping[str, str]) -> None:
    """Note where the servers of this run are, for a command started beside it."""
    path = data_dir / "servers.json"
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump({name: environment[name] for name in ("DATABASE_URL", "REDIS_URL")}, file)


def saved_addresses(data_dir: Path) -> dict[str, str]:
    """Where the servers of the portal that runs now are."""
    try:
        addresses: dict[str, str] = json.loads((data_dir / "servers.json").read_text())
    except (OSError, ValueError):
        raise LaunchError(
            "The portal is being started or stopped by another terminal; try again in a moment."
        ) from None
    return addresses


def port_from_environment() -> int:
    """The port to serve on: PORT, default 8000."""
    text = os.environ.get("PORT") or "8000"
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 65535):
        raise LaunchError(f"PORT must be a number from 1 to 65535, not {text!r}.")
    return int(text)


def require_free_port(port: int) -> None:
    """Refuse a port that something listens on; a portal stopped a moment ago gets time to let go of it."""
    for attempt in range(20):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except PermissionError:
                raise LaunchError(f"Port {port} needs more rights than yours: choose another with PORT=8001.") from None
            except OSError:
                if attempt == 19:
                    break
            else:
                return
        time.sleep(0.1)
    raise LaunchError(f"Port {port} is taken by another program: stop it, or choose another port with PORT=8001.")


def require_database(url: str) -> None:
    """Refuse a DATABASE_URL that cannot be reached or is too old."""
    import dj_database_url
    import psycopg2

    try:
        parts = dj_database_url.parse(url)
        is_postgresql = "postgresql" in parts["ENGINE"]
    except (ValueError, KeyError):
        is_postgresql = False
    if not is_postgresql:
        raise LaunchError("DATABASE_URL must look like postgresql://user:password@host:5432/name.")
    try:
        # What stands behind the question mark wins, as in Django: ?host=/run/postgresql is the directory of a socket.
        options = {
            "host": parts["HOST"] or None,
            "port": parts["PORT"] or None,
            "user": parts["USER"] or None,
            "password": parts["PASSWORD"] or None,
            "dbname": parts["NAME"] or None,
            "connect_timeout": 5,
            **(parts.get("OPTIONS") or {}),
        }
        connection = psycopg2.connect(**options)
    except psycopg2.Error as error:
        raise LaunchError(f"DATABASE_URL cannot be reached: {_first_line(error)}.") from None
    version = connection.server_version // 10_000
    connection.close()
    if version < OLDEST_POSTGRESQL:
        raise LaunchError(f"DATABASE_URL is PostgreSQL {version}; the portal needs {OLDEST_POSTGRESQL} or newer.")


def require_broker(url: str) -> None:
    """Refuse a REDIS_URL that does not answer."""
    import redis

    try:
        with redis.Redis.from_url(url, socket_connect_timeout=5, socket_timeout=5) as client:
            client.ping()
    except ValueError:
        raise LaunchError("REDIS_URL must look like redis://:password@host:6379/0.") from None
    except redis.RedisError as error:
        raise LaunchError(f"REDIS_URL cannot be reached: {_first_line(error)}.") from None


def _first_line(error: Exception) -> str:
    """The first line of an error message, fit to end a sentence."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0].strip().rstrip(".")
