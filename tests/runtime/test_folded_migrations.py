"""The migrations of the first months are folded: a database at their end stays as it is, one that lags is refused."""

import pytest
from django.core.checks import Tags, run_checks
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from bapas_portal.former_migrations import FIRST, LAST
from tests.architecture.walk import OUR_APPS

pytestmark = pytest.mark.django_db

Names = set[tuple[str, str]]


def recorded() -> Names:
    return set(MigrationRecorder(connection).applied_migrations())


def refusals() -> list[str]:
    return [refusal.msg for refusal in run_checks(databases=["default"], tags=[Tags.database])]


def former_names() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """What each of our migrations stands for, if it stands for former ones."""
    ours = MigrationLoader(connection, replace_migrations=False).disk_migrations
    return {key: ours[key].replaces for key in ours if key[0] in OUR_APPS and ours[key].replaces}


@pytest.fixture
def former() -> Names:
    """The former names; the database is left as it stood then, at the last of them."""
    folded = former_names()
    for key in folded:
        MigrationRecorder(connection).record_unapplied(*key)
    return {name for names in folded.values() for name in names}


def test_a_database_at_the_end_of_them_has_nothing_to_do(former: Names) -> None:
    assert {max(name for name in former if name[0] == app) for app in LAST} == set(LAST.items())
    assert refusals() == []
    executor = MigrationExecutor(connection)
    executor.loader.check_consistent_history(connection)
    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []
    before = recorded()
    executor.check_replacements()
    assert recorded() - before == set(executor.loader.replacements)


def test_a_database_that_lags_behind_is_refused(former: Names) -> None:
    """It misses what the folded migrations no longer say. Whatever it lacks of an app, it lacks the last."""
    for app, last in LAST.items():
        MigrationRecorder(connection).record_unapplied(app, last)
        assert refusals() == [f"The database has not reached {app}.{last}."]
        MigrationRecorder(connection).record_applied(app, last)


def test_each_name_has_one_place_and_the_last_stands_for_the_tables() -> None:
    """So a new database whose making is interrupted goes on, and is not taken for one that lags."""
    folded = former_names()
    names = [name for replaced in folded.values() for name in replaced]
    assert len(names) == len(set(names)) == 66
    assert not set(names) & set(MigrationLoader(connection, replace_migrations=False).disk_migrations)
    for app, last in LAST.items():
        assert folded[app, "0001_tables"] == [(app, last)]
        assert (app, FIRST) in folded[app, "0002_triggers"]
