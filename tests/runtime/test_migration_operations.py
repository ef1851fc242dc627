"""Changes of tables made together: the same schema as one by one, both ways, with the models built once."""

import pytest
from django.contrib.postgres.operations import TrigramExtension
from django.db import connection, migrations, models
from django.db.migrations import Migration
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ModelState, ProjectState
from django.db.migrations.writer import OperationWriter
from pgtrigger.compiler import Trigger, UpsertTriggerSql
from pgtrigger.migrations import AddTrigger

from bapas_portal.migration_operations import Together

pytestmark = pytest.mark.django_db

ID = ("id", models.BigAutoField(primary_key=True))


def shelf() -> migrations.CreateModel:
    return migrations.CreateModel("Shelf", [ID, ("number", models.IntegerField())])


def book() -> migrations.CreateModel:
    return migrations.CreateModel("Book", [ID, ("shelf", models.ForeignKey("library.Shelf", models.CASCADE))])


def room() -> migrations.AddField:
    return migrations.AddField("shelf", "room", models.CharField(max_length=9, default="A"))


def one_shelf_a_room() -> migrations.AddConstraint:
    once = models.UniqueConstraint(fields=["room"], condition=models.Q(number__gt=0), name="one_shelf_a_room")
    return migrations.AddConstraint("shelf", once)


def by_number() -> migrations.AddIndex:
    return migrations.AddIndex("shelf", models.Index(fields=["number"], name="shelf_by_number"))


def never_deleted() -> AddTrigger:
    sql = UpsertTriggerSql(
        func="RAISE EXCEPTION 'kept';",
        hash="1",
        operation="DELETE",
        pgid="kept_1",
        table="library_shelf",
        when="BEFORE",
    )
    return AddTrigger("shelf", Trigger(name="kept", sql=sql))


def migration(*operations: Operation) -> Migration:
    made = Migration("0001_initial", "library")
    made.operations = list(operations)
    return made


def apply(state: ProjectState, *operations: Operation) -> ProjectState:
    with connection.schema_editor() as editor:
        return migration(*operations).apply(state, editor)


def schema() -> dict[str, tuple[list[str], list[str]]]:
    """The columns, and the constraints and indexes, of each table of the little library."""
    found = {}
    with connection.cursor() as cursor:
        for table in sorted(connection.introspection.table_names(cursor)):
            if table.startswith("library_"):
                columns = connection.introspection.get_table_description(cursor, table)
                constraints = connection.introspection.get_constraints(cursor, table)
                found[table] = ([column.name for column in columns], sorted(constraints))
    return found


@pytest.fixture
def models_built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    built: list[str] = []
    render = ModelState.render

    def counted(state: ModelState, apps: object) -> type[models.Model]:
        built.append(state.name)
        return render(state, apps)

    monkeypatch.setattr(ModelState, "render", counted)
    return built


def test_tables_made_together_are_those_made_one_by_one() -> None:
    apply(ProjectState(), shelf(), book(), room(), one_shelf_a_room(), by_number())
    one_by_one = schema()
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE library_book, library_shelf")
    start = apply(ProjectState(), Together([shelf(), book()]))
    apply(start, Together([room()]), Together([one_shelf_a_room(), by_number()]))
    assert schema() == one_by_one
    assert one_by_one["library_shelf"][0] == ["id", "number", "room"]
    assert {"one_shelf_a_room", "shelf_by_number"} <= set(one_by_one["library_shelf"][1])


def test_models_are_built_once_for_all_changes(models_built: list[str]) -> None:
    start = apply(ProjectState(), Together([shelf(), book()]))
    assert sorted(models_built) == ["Book", "Shelf"]
    models_built.clear()
    title = migrations.AddField("book", "title", models.CharField(max_length=90, default=""))
    apply(start, Together([room(), title, migrations.RemoveField("shelf", "number")]))
    assert sorted(models_built) == ["Book", "Shelf"]


def test_tables_that_point_at_each_other_are_made_at_once() -> None:
    newest = models.ForeignKey("library.Book", models.SET_NULL, null=True, related_name="+")
    both = migration(Together([migrations.CreateModel("Shelf", [ID, ("newest", newest)]), book()]))
    with connection.schema_editor() as editor:
        both.apply(ProjectState(), editor)
    keys = {constraint.rsplit("_fk_", 1)[-1] for _, named in schema().values() for constraint in named}
    assert {"library_book_id", "library_shelf_id"} <= keys
    with connection.schema_editor() as editor:
        both.unapply(ProjectState(), editor)
    assert schema() == {}


def test_triggers_alone_build_no_model(models_built: list[str]) -> None:
    start = apply(ProjectState(), Together([shelf(), book()]))
    built = start.apps
    models_built.clear()
    state = apply(start, Together([never_deleted()]))
    assert models_built == []
    assert state.apps is built
    assert [trigger.name for trigger in state.models["library", "shelf"].options["triggers"]] == ["kept"]


def test_rows_are_written_without_building_the_models_anew(models_built: list[str]) -> None:
    """A library's change on its own leaves models to be built later; after Together all of them are built."""
    label = migrations.AlterField("shelf", "number", models.IntegerField(verbose_name="number"))
    start = apply(ProjectState(), shelf(), label, Together([book()]))
    assert sorted(models_built)[-2:] == ["Shelf", "Shelf"]
    models_built.clear()
    apply(
        start, migrations.RunPython(lambda apps, _editor: apps.get_model("library", "Shelf").objects.create(number=1))
    )
    assert models_built == []


def test_changes_are_taken_back() -> None:
    start = apply(ProjectState(), Together([shelf(), book()]))
    before = schema()
    changes = migration(Together([room()]), Together([one_shelf_a_room(), by_number(), never_deleted()]))
    with connection.schema_editor() as editor:
        changes.apply(start.clone(), editor)
    assert schema() != before
    with connection.schema_editor() as editor:
        changes.unapply(start, editor)
    assert schema() == before
    with connection.schema_editor() as editor:
        migration(Together([shelf(), book()])).unapply(ProjectState(), editor)
    assert schema() == {}


def test_together_is_reversible_when_all_of_it_is() -> None:
    room_for_good = room()
    room_for_good.reversible = False
    assert Together([shelf()]).reversible
    assert not Together([room_for_good]).reversible


@pytest.mark.parametrize(
    "operations",
    [
        [migrations.RunPython(migrations.RunPython.noop)],
        [migrations.RunSQL("SELECT 1")],
        [TrigramExtension()],
        [Together([shelf()])],
        [shelf(), room()],
        [shelf(), one_shelf_a_room()],
        [shelf(), never_deleted()],
        [room(), by_number()],
    ],
    ids=lambda operations: "-".join(type(operation).__name__ for operation in operations),
)
def test_what_needs_a_moment_in_between_is_refused(operations: list[Operation]) -> None:
    with pytest.raises(ValueError, match=r"together|Together|CreateModel"):
        Together(operations)


def test_together_is_written_and_described() -> None:
    text, imports = OperationWriter(Together([shelf(), book()]), indentation=0).serialize()
    assert "Together" in text
    assert text.index("Shelf") < text.index("Book")
    assert "import bapas_portal.migration_operations" in imports
    assert Together([shelf(), book()]).describe() == "Create model Shelf; Create model Book"
