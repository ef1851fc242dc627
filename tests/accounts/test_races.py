"""Two administrators at the same moment: real connections, real commits."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connection

from accounts.actions import change_user
from accounts.models import Role, User
from bapas_portal.law import DomainError
from tests.databases import Database
from tests.factories.accounts import UserFactory


def test_two_administrators_who_demote_each_other_leave_one(committed_db: Database) -> None:
    first, second = UserFactory.create_batch(2, administrator=True)
    start = Barrier(2)

    def demote(user: User, by: User) -> str:
        try:
            user.role = Role.NATIONAL
            start.wait()
            change_user(user=user, fields=["role"], by=by)
        except DomainError as error:
            return error.message
        finally:
            connection.close()
        return ""

    people = {pk: User.objects.get(pk=pk) for pk in (first.pk, second.pk)}
    with ThreadPoolExecutor(2) as threads:
        answers = list(threads.map(demote, [people[first.pk], people[second.pk]], [second, first]))
    assert sum("administrator terakhir" in answer for answer in answers) == 1
    assert User.objects.filter(role=Role.ADMINISTRATOR).count() == 1
