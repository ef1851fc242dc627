"""Locks on a word instead of a row, for what has no row yet. PostgreSQL lets go of them with the transaction.

Apps may import this module; it imports no app.
"""

from django.db import connection


def wait_for(word: str) -> None:
    """Holds the lock on `word` until the caller's transaction ends; whoever asks second waits."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [word])


def take_if_free(word: str) -> bool:
    """Holds the lock on `word` until the caller's transaction ends; False, without waiting, when another has it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(hashtextextended(%s, 0))", [word])
        return bool(cursor.fetchone()[0])
