"""The launcher: what it refuses in one sentence, and that nothing outlives it."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil
import psycopg2
import pytest

from bapas_portal.launcher.embedded import SOCKET_HOME, PostgreSQL, Valkey
from bapas_portal.launcher.environment import PROJECT_DIR, demo_environment, lock, make_data_dir
from bapas_portal.launcher.processes import LaunchError, wait_until


def launch(data_dir, *argv, **changes):
    """Run the launcher with a data directory of its own and no server's address."""
    environment = {
        name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL", "PORT"}
    }
    environment |= {"BAPAS_DATA_DIR": str(data_dir)} | changes
    return subprocess.run(
        [sys.executable, "-m", "bapas_portal.launcher", *(argv or ["run"])],
        env=environment,
        cwd=PROJECT_DIR,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def assert_one_sentence(result, *words):
    """The launcher ended with one line on standard error that holds these words."""
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    (line,) = result.stderr.strip().splitlines()
    assert all(word in line for word in words), line


@pytest.fixture
def closed_port():
    """A port that is bound but not listening: nobody answers there and nobody else takes it."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


def test_taken_port(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert_one_sentence(launch(tmp_path, PORT=port), "Port", port, "taken")


@pytest.mark.parametrize("port", ["eighty", "0", "70000", "-1", "8 000"])
def test_malformed_port(tmp_path, port):
    assert_one_sentence(launch(tmp_path, PORT=port), "PORT", "number")


@pytest.mark.parametrize("url", ["mysql://127.0.0.1/portal", "portal", "postgresql://127.0.0.1:port/portal"])
def test_malformed_database_address(tmp_path, url):
    assert_one_sentence(launch(tmp_path, DATABASE_URL=url, PORT="18431"), "DATABASE_URL", "must look like")


def test_unreachable_database(tmp_path, closed_port):
    url = f"postgresql://portal:hidden-word@127.0.0.1:{closed_port}/portal"
    result = launch(tmp_path, DATABASE_URL=url, PORT="18432")
    assert_one_sentence(result, "DATABASE_URL cannot be reached")
    assert "hidden-word" not in result.stderr


def test_missing_database(tmp_path):
    url = os.environ["DATABASE_URL"].rpartition("/")[0] + "/no_such_database"
    assert_one_sentence(launch(tmp_path, DATABASE_URL=url, PORT="18433"), "DATABASE_URL", "no_such_database")


def test_unreachable_broker(tmp_path, closed_port):
    urls = {"DATABASE_URL": os.environ["DATABASE_URL"], "REDIS_URL": f"redis://127.0.0.1:{closed_port}/0"}
    assert_one_sentence(launch(tmp_path, **urls, PORT="18434"), "REDIS_URL cannot be reached")


def test_malformed_broker_address(tmp_path):
    urls = {"DATABASE_URL": os.environ["DATABASE_URL"], "REDIS_URL": "amqp://127.0.0.1"}
    assert_one_sentence(launch(tmp_path, **urls, PORT="18435"), "REDIS_URL", "must look like")


def test_second_launcher_on_the_same_data(tmp_path):
    with lock(tmp_path) as held:
        assert held is not None
        assert_one_sentence(launch(tmp_path, PORT="18436"), "already runs", str(tmp_path))


def test_data_directory_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    assert_one_sentence(launch(tmp_path / "file" / "data"), "data directory")


def test_secrets_are_made_once_and_kept_private(tmp_path, monkeypatch):
    monkeypatch.setenv("BAPAS_DATA_DIR", str(tmp_path / "data"))
    for name in ("BAPAS_SECRET_KEY", "BAPAS_FIELD_SALT", "BAPAS_IDENTITY_HASH_KEY"):
        monkeypatch.delenv(name)
    data_dir = make_data_dir()
    first = demo_environment(data_dir, port=8000, debug=False)
    assert demo_environment(data_dir, port=8000, debug=False) == first
    assert len({first["BAPAS_SECRET_KEY"], first["BAPAS_FIELD_SALT"], first["BAPAS_IDENTITY_HASH_KEY"]}) == 3
    assert (data_dir / "secrets.json").stat().st_mode & 0o777 == 0o600
    (data_dir / "secrets.json").write_text("{}")
    with pytest.raises(LaunchError, match="cannot be read"):
        demo_environment(data_dir, port=8000, debug=False)


@pytest.fixture
def data_dir():
    """A data directory with a space in its path, where root's server user may go, unlike pytest's own."""
    with tempfile.TemporaryDirectory(prefix="bapas data ", dir=SOCKET_HOME) as path:
        yield Path(path)


def test_embedded_postgresql_keeps_rows_between_runs(data_dir):
    for run in (1, 2):
        server = PostgreSQL(data_dir, lasting=True)
        server.start(data_dir / "log")
        try:
            connection = psycopg2.connect(server.url)
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute("CREATE TABLE IF NOT EXISTS run (number int)")
                cursor.execute("INSERT INTO run VALUES (%s)", [run])
                cursor.execute("SELECT count(*), current_setting('fsync'), lower('É') FROM run")
                assert cursor.fetchone() == (run, "on", "é")
            connection.close()
        finally:
            server.stop()


HOLD = """
import sys
from pathlib import Path
from bapas_portal.launcher.embedded import PostgreSQL, Valkey
data_dir = Path(sys.argv[1])
for server in (PostgreSQL(data_dir, lasting=True), Valkey(data_dir, lasting=True)):
    server.start(data_dir / "log")
    print(server.child.process.pid, flush=True)
input()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="The kernel of other systems does not tell a child.")
def test_servers_end_with_a_killed_launcher_and_start_again(data_dir):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(data_dir)],
        cwd=PROJECT_DIR,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        pids = [int(holder.stdout.readline()) for _ in range(2)]
        assert all(map(psutil.pid_exists, pids))
        holder.send_signal(signal.SIGKILL)
    # Started at once, beside servers that may still be stopping.
    for server in (PostgreSQL(data_dir, lasting=True), Valkey(data_dir, lasting=True)):
        server.start(data_dir / "log")
        server.stop()
    assert wait_until(lambda: not any(map(psutil.pid_exists, pids)), timeout=10)


def test_a_stale_process_id_of_another_program_is_left_alone(data_dir):
    server = PostgreSQL(data_dir, lasting=True)
    server.start(data_dir / "log")
    server.stop()
    (data_dir / "postgresql" / "postmaster.pid").write_text(f"{os.getpid()}\n{data_dir}\n")
    (data_dir / "valkey").mkdir()
    (data_dir / "valkey" / "valkey.pid").write_text(str(os.getpid()))
    for again in (PostgreSQL(data_dir, lasting=True), Valkey(data_dir, lasting=True)):
        again.start(data_dir / "log")
        again.stop()


def test_a_cluster_of_another_version_gets_one_sentence(data_dir):
    server = PostgreSQL(data_dir, lasting=False)
    server.start(data_dir / "log")
    server.stop()
    (data_dir / "postgresql" / "PG_VERSION").write_text("14\n")
    with pytest.raises(LaunchError, match="made by PostgreSQL 14"):
        PostgreSQL(data_dir, lasting=False).start(data_dir / "log")
