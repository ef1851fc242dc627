"""Every named constraint of accounts refuses, in the form and in the database."""

import uuid

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, InternalError, connection, transaction

from accounts.models import AccessEvent, Role, User
from tests.factories.accounts import (
    OfficeFactory,
    ProsecutionOfficeFactory,
    RegionalOfficeFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


def refuses(row, constraint: str) -> None:
    """`row` is refused with a sentence by validation and by name in the database."""
    with pytest.raises(ValidationError):
        row.validate_constraints()
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        row.save()


def access_event(**fields: object) -> AccessEvent:
    """One row of the access log."""
    defaults = {
        "actor_id": 1,
        "actor_name": "Rina",
        "actor_role": Role.OFFICER,
        "action": "open",
        "subject_type": "client",
        "subject_id": uuid.uuid4(),
        "subject_label": "PGK-1 A.B.",
    }
    return AccessEvent(**(defaults | fields))


@pytest.mark.parametrize(
    ("factory", "constraint"),
    [
        (RegionalOfficeFactory, "regionaloffice_zone_is_indonesian"),
        (OfficeFactory, "office_zone_is_indonesian"),
        (ProsecutionOfficeFactory, "prosecutionoffice_zone_is_indonesian"),
    ],
)
def test_zone_outside_indonesia_is_refused(factory, constraint: str) -> None:
    row = factory()
    row.timezone = "Asia/Singapore"
    refuses(row, constraint)


@pytest.mark.parametrize("days", [0, 93])
def test_report_in_interval_has_bounds(days: int) -> None:
    office = OfficeFactory()
    office.report_in_days = days
    refuses(office, "office_report_in_days_1_to_92")


@pytest.mark.parametrize("role", list(Role))
def test_role_without_its_place_or_with_a_foreign_one_is_refused(role: Role) -> None:
    user = UserFactory(**{role.value: True})
    if user.office or user.regional_office or user.prosecution_office:
        user.office = user.regional_office = user.prosecution_office = None
    else:
        user.office = OfficeFactory()
    refuses(user, "user_role_matches_place")


def test_two_places_are_refused() -> None:
    user = UserFactory()
    user.regional_office = RegionalOfficeFactory()
    refuses(user, "user_role_matches_place")


def test_unknown_role_is_refused() -> None:
    with pytest.raises(IntegrityError, match="user_role_matches_place"), transaction.atomic():
        User.objects.filter(pk=UserFactory().pk).update(role="camat")


def test_reason_must_be_stated() -> None:
    refuses(access_event(action="reason", reason=""), "access_reason_is_stated")


@pytest.mark.parametrize(
    "statement", ["UPDATE accounts_accessevent SET reason = 'x'", "DELETE FROM accounts_accessevent"]
)
def test_access_log_is_append_only_even_for_raw_sql(statement: str) -> None:
    access_event().save()
    with pytest.raises(InternalError, match=r"Cannot (update|delete)"), transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(statement)
    assert AccessEvent.objects.filter(reason="").count() == 1


def test_access_log_is_append_only_through_the_orm() -> None:
    event = access_event()
    event.save()
    with pytest.raises(InternalError), transaction.atomic():
        event.save()
    with pytest.raises(InternalError), transaction.atomic():
        event.delete()
