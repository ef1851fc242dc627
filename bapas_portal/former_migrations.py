"""A database from before the migrations were folded comes from the last of them alone (docs/OPERATIONS.md)."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import Error, Tags, register
from django.db import connections
from django.db.migrations.recorder import MigrationRecorder

# Names of each app. Its 0001 stands for the last, its 0002 for the first: a new database records the last before it.
FIRST = "0001_initial"
LAST = {
    "accounts": "0004_emergency_access",
    "villages": "0003_villages_report_a_new_head",
    "documents": "0002_composed_letters",
    "reminders": "0003_ways_to_reach_people",
    "clients": "0020_wording_of_consent_and_wrong_numbers_of_guarantors",
    "programs": "0016_states_in_order_and_sheets_that_stay",
    "sentences": "0013_one_person_has_one_day",
    "reports": "0006_jobs_keep_who_was_hidden",
}


@register(Tags.database)
def a_database_stands_at_the_last_of_them(databases: Sequence[str] | None, **_: Any) -> list[Error]:
    """Refuse to migrate a database that stopped earlier: nothing here knows what it lacks."""
    errors = []
    for alias in databases or ():
        applied = set(MigrationRecorder(connections[alias]).applied_migrations())
        lagging = [
            f"{app}.{last}" for app, last in LAST.items() if (app, FIRST) in applied and (app, last) not in applied
        ]
        if lagging:
            errors.append(
                Error(
                    f"The database has not reached {', '.join(lagging)}.",
                    hint="Migrate it with the last version that has these migrations first: see docs/OPERATIONS.md.",
                    id="portal.E001",
                )
            )
    return errors
