"""A query written once gives what its queryset gives, each time anew."""

import pytest
from django.db import connection
from django.db.transaction import TransactionManagementError
from django.test.utils import CaptureQueriesContext

from accounts.models import Office, User
from bapas_portal.written_query import WrittenQuery
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db


def by_name(name: str):
    return User.objects.select_related("office__regional_office").filter(username=name).order_by()


def test_rows_and_what_they_join_are_those_of_the_queryset() -> None:
    users = [UserFactory(), UserFactory(role="administrator", office=None)]
    written = WrittenQuery(by_name, sample="-")
    for user in users:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            found = written.get(user.username)
            place = found.office and found.office.regional_office
        assert len(captured) == 1
        own = by_name(user.username).get()
        assert {k: v for k, v in vars(found).items() if k != "_state"} == {
            k: v for k, v in vars(own).items() if k != "_state"
        }
        assert place == (own.office and own.office.regional_office)
        assert (found._state.adding, found._state.db) == (own._state.adding, own._state.db)


def test_a_row_is_read_anew_each_time() -> None:
    user, written = UserFactory(name="Sebelum"), WrittenQuery(by_name, sample="-")
    written.get(user.username)
    User.objects.filter(pk=user.pk).update(name="Sesudah")
    assert written.get(user.username).name == "Sesudah"


def test_nobody_is_none_or_an_error() -> None:
    written = WrittenQuery(by_name, sample="-")
    assert written.first("tidak-ada") is None
    assert written.rows("tidak-ada") == []
    with pytest.raises(User.DoesNotExist):
        written.get("tidak-ada")


def test_the_value_is_a_parameter_and_never_part_of_the_sql() -> None:
    assert WrittenQuery(by_name, sample="-").rows("' OR ''='") == []


def test_a_queryset_must_compare_once() -> None:
    with pytest.raises(ValueError, match="exactly once"):
        WrittenQuery(lambda _: Office.objects.order_by(), sample="-").rows("x")


def test_rows_are_held_in_a_transaction_only(monkeypatch: pytest.MonkeyPatch) -> None:
    written = WrittenQuery(lambda name: by_name(name).select_for_update(of=("self",)), sample="-")
    user = UserFactory()
    assert written.get(user.username) == user
    monkeypatch.setattr(connection, "get_autocommit", lambda: True)
    with pytest.raises(TransactionManagementError):
        written.get(user.username)
