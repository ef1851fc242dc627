"""Writing a million invented rows: one INSERT … SELECT for each model, with only the differing columns in SQL.

A row takes every column the model has from an unsaved instance: one that is added later needs no change here.
"""

# ruff: noqa: S608 - names of tables and columns come from the models, values from the callers in this package

from collections.abc import Mapping
from typing import Any

from django.db import connection, models


def next_id(cursor: Any, model: type[models.Model]) -> int:
    """The id that the first new row of a model may take."""
    cursor.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {model._meta.db_table}")
    return int(cursor.fetchone()[0])


def fill(cursor: Any, row: models.Model, source: str, computed: Mapping[str, str], values: list[Any]) -> None:
    """Inserts a row like `row` for each row of the SQL `source`, with the columns of `computed` written in SQL."""
    columns, expressions, constants = [], [], []
    for field in row._meta.concrete_fields:
        if field.generated or field.column is None:
            continue
        columns.append(f'"{field.column}"')
        if field.column in computed:
            expressions.append(computed[field.column])
            continue
        value = field.get_db_prep_save(getattr(row, field.attname), connection)
        expressions.append(f"%s::{field.db_type(connection) or 'text'}".replace("bigint GENERATED", "bigint"))
        constants.append(value)
    table = row._meta.db_table
    cursor.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(expressions)} FROM {source}",
        [*constants, *values],
    )
    cursor.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")


def uuid_from(kind: str, number: str) -> str:
    """The public id that follows from a running number."""
    return f"md5('{kind}' || {number})::uuid"


def pick(array: str, number: str, salt: int) -> str:
    """One element of an SQL array, the same for the same number."""
    return f"({array})[1 + abs(hashint4(({number} + {salt})::int)::bigint) %% cardinality({array})]"
