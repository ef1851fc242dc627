"""Test databases: one template with the real regions and offices, cloned for each worker and each committing test."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import psycopg2
import psycopg2.extensions
from django.core.management import call_command
from django.db import connections
from psycopg2.sql import SQL, Identifier

# Every database of a test run starts with this and the name of the run: whatever is left over can be told apart.
PREFIX = "bapas_test_"
ROOT = Path(__file__).resolve().parent.parent
TEMPLATE_LOCK, DEMONSTRATION_LOCK = 6_204_711, 6_204_712


@dataclass(frozen=True)
class Database:
    """A database of this test run."""

    name: str

    @property
    def url(self) -> str:
        """Its address, for a process of its own."""
        return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{self.name}").geturl()


def database(purpose: str) -> Database:
    """The database of this run for a purpose; whether it exists or not."""
    return Database(f"{PREFIX}{os.environ['BAPAS_TEST_RUN']}_{purpose}")


@contextmanager
def administration() -> Iterator[psycopg2.extensions.cursor]:
    """A cursor outside any transaction on the database that DATABASE_URL names, which the tests leave as it is."""
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            yield cursor
    finally:
        connection.close()


@contextmanager
def one_at_a_time(lock: int = TEMPLATE_LOCK) -> Iterator[psycopg2.extensions.cursor]:
    """The same, while other test workers that want this lock wait: nobody copies a database that is being made."""
    with administration() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [lock])
        yield cursor


def exists(cursor: psycopg2.extensions.cursor, target: Database) -> bool:
    """Whether the server has this database."""
    cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [target.name])
    return cursor.fetchone() is not None


def drop(target: Database) -> None:
    """Drop a database, sending whoever still uses it away."""
    with administration() as cursor:
        cursor.execute(SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(Identifier(target.name)))


def drop_run() -> None:
    """Drop every database of this run."""
    with administration() as cursor:
        cursor.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [database("").name])
        names = [name for (name,) in cursor.fetchall()]
    for name in names:
        drop(Database(name))


def clone(source: Database, target: Database) -> Database:
    """Make `target` a copy of `source`."""
    with one_at_a_time() as cursor:
        copy(cursor, source, target)
    return target


def copy(cursor: psycopg2.extensions.cursor, source: Database, target: Database) -> None:
    """Copy with the lock held; copying files is quicker than writing every row to the log."""
    cursor.execute(
        SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(
            Identifier(target.name), Identifier(source.name)
        )
    )


def rename(cursor: psycopg2.extensions.cursor, before: Database, after: Database) -> None:
    """Give a finished database the name under which the others look for it."""
    cursor.execute(SQL("ALTER DATABASE {} RENAME TO {}").format(Identifier(before.name), Identifier(after.name)))


@cache
def migrations_digest() -> str:
    """Eight signs that change whenever a migration does; a migration written during a run belongs to the next one."""
    digest = hashlib.sha256()
    for path in sorted(ROOT.glob("*/migrations/0*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:8]


def template() -> Database:
    """The migrated database with the real offices and regions; the first worker to ask makes it.

    With BAPAS_TEST_KEEP_TEMPLATE=1 it stays on the server for the next run, until a migration changes: seconds
    saved for whoever runs a single file again and again.
    """
    kept = os.environ.get("BAPAS_TEST_KEEP_TEMPLATE") == "1"
    target = Database(f"{PREFIX}template_{migrations_digest()}") if kept else database("template")
    with one_at_a_time() as cursor:
        if not exists(cursor, target):
            building = database("building")
            cursor.execute(
                SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(Identifier(building.name))
            )
            before = use(building)
            for command in ("createcachetable", "migrate", "load_offices", "load_regions"):
                call_command(command, verbosity=0)
            use(before)
            rename(cursor, building, target)
    return target


def use(target: Database) -> Database:
    """Point Django at a database, in every thread of this process; returns the one before."""
    connections.close_all()
    settings = connections.settings["default"]
    before = Database(settings["NAME"])
    settings["NAME"] = target.name
    return before
