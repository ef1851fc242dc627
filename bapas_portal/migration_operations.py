"""Schema changes made together, so that an empty database is ready in seconds.

Migrations may import this module; it imports no app.
"""

from collections.abc import Sequence

from django.contrib.postgres.operations import CreateExtension
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations import AddConstraint, AddIndex, CreateModel, RunPython, RunSQL
from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.fields import FieldOperation
from django.db.migrations.state import ProjectState
from pgtrigger.migrations import AddTrigger


class Together(Operation):
    """Several changes of tables, for which Django builds the models of that moment once.

    After every single operation Django builds anew each model related to the one that changed. Nearly every table
    here leads to an office and a user, so each added column built some hundred classes, and `migrate` on an empty
    database took a minute. In here all changes are first entered in the state, the models are built once, and then
    each operation changes the database.

    So an operation sees the models as they are before all changes and after all of them, never in between; tables that
    point at each other need no second step. Triggers alone leave the models as they are built. What
    stands on a table or column that the list itself makes or alters - a constraint, an index, a trigger - therefore
    belongs into a second `Together` after it, and data are moved outside: both are refused here.
    """

    serialization_expand_args = ["operations"]

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = operations
        tables_made, tables_changed = set(), set()
        for operation in operations:
            if isinstance(operation, RunPython | RunSQL | CreateExtension | Together):
                raise ValueError(f"{operation.describe()}: only changes of tables are made together.")
            if isinstance(operation, CreateModel):
                tables_made.add(operation.name_lower)
            elif isinstance(operation, FieldOperation):
                if operation.model_name_lower in tables_made:
                    raise ValueError(f"{operation.describe()}: write the column into CreateModel.")
                tables_changed.add(operation.model_name_lower)
            elif isinstance(operation, AddConstraint | AddIndex | AddTrigger):
                if operation.model_name_lower in tables_made | tables_changed:
                    raise ValueError(f"{operation.describe()}: this belongs into a second Together, after this one.")

    @property
    def reversible(self) -> bool:  # type: ignore[override]
        return all(operation.reversible for operation in self.operations)

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        built = state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)
        if built and all(isinstance(operation, AddTrigger) for operation in self.operations):
            state.apps = built
        else:
            state.is_delayed = False  # asked for again, all models are built from the changed state

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for operation in reversed(self.operations):
            operation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return "; ".join(operation.describe() for operation in self.operations)
