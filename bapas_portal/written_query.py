"""A query that is asked so often that writing its SQL anew each time would cost more than answering it."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Model, QuerySet
from django.db.models.query import get_related_populators
from django.db.transaction import TransactionManagementError

ModelT = TypeVar("ModelT", bound=Model)


class WrittenQuery(Generic[ModelT]):
    """The rows of a queryset for one value that differs from one asking to the next; the SQL is written once.

    `queryset` makes the queryset from that value and compares with it once; `sample` is a value that nothing else in
    the query equals. Rows come as the queryset itself would give them, with what it joins and without what it would
    prefetch. Asking sends one query each time: only Django's work on the SQL is kept, for each connection, never rows.
    """

    def __init__(self, queryset: Callable[[Any], QuerySet[ModelT]], *, sample: object) -> None:
        self._queryset = queryset
        self._sample = sample
        self._written: WeakKeyDictionary[Any, _Written] = WeakKeyDictionary()

    def rows(self, value: object) -> list[ModelT]:
        """The rows for `value` as they stand now."""
        connection = connections[DEFAULT_DB_ALIAS]
        written = self._written.get(connection)
        if written is None:
            written = self._written[connection] = _Written(self._queryset(self._sample), self._sample)
        return written.rows(connection, value)

    def first(self, value: object) -> ModelT | None:
        """The first of the rows, or None. It is the queryset that says in which order."""
        return next(iter(self.rows(value)), None)

    def get(self, value: object) -> ModelT:
        """The one row there is. Raises the model's DoesNotExist."""
        found = self.first(value)
        if found is None:
            return self._queryset(value).get()  # which says what is missing, or finds what came in between
        return found


class _Written:
    """The SQL of one queryset on one connection, and how its columns become rows (as in Django's ModelIterable)."""

    def __init__(self, queryset: QuerySet[Any], sample: object) -> None:
        compiler: Any = queryset.query.get_compiler(using=DEFAULT_DB_ALIAS)
        self._sql, params = compiler.as_sql()
        if sum(param == sample for param in params) != 1:
            raise ValueError("The queryset must compare with its value exactly once.")
        self._params = list(params)
        self._place = self._params.index(sample)
        self._holds = queryset.query.select_for_update
        selected = [column for column, *_ in compiler.select]
        self._converters = list(compiler.get_converters(selected).items())
        info = compiler.klass_info
        self._model = info["model"]
        fields = info["select_fields"]
        self._columns = slice(fields[0], fields[-1] + 1)
        self._names = [column.target.attname for column in selected[self._columns]]
        # The stubs describe a later Django.
        self._populators = get_related_populators(info, compiler.select, DEFAULT_DB_ALIAS)  # type: ignore[call-arg]

    def rows(self, connection: Any, value: object) -> list[Any]:
        if self._holds and connection.get_autocommit():
            raise TransactionManagementError("Rows are held in a transaction only.")
        params = list(self._params)
        params[self._place] = value
        with connection.cursor() as cursor:
            cursor.execute(self._sql, params)
            return [self._row(connection, list(columns)) for columns in cursor.fetchall()]

    def _row(self, connection: Any, columns: list[Any]) -> Any:
        for place, (converters, column) in self._converters:
            for convert in converters:
                columns[place] = convert(columns[place], column, connection)
        row = self._model.from_db(DEFAULT_DB_ALIAS, self._names, columns[self._columns])
        for populator in self._populators:
            populator.populate(columns, row)
        return row
