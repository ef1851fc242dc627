"""Two connections at once: one letter about one row is prepared by one person."""

from threading import Barrier

from django.db import connection

from documents import composing
from documents.composition import composition_of
from documents.models import LetterDraft
from tests.databases import Database
from tests.documents.test_composing import wording
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory
from tests.programs.test_races import race


def test_of_two_colleagues_preparing_one_letter_the_second_is_told(committed_db: Database) -> None:
    case = SupervisionFactory()
    officers = [case.officer, UserFactory(office=case.office)]
    both_saw_none = Barrier(2, timeout=10)

    def wait_before_writing(execute, sql, params, many, context):
        if sql.startswith('INSERT INTO "documents_letterdraft"'):
            both_saw_none.wait()
        return execute(sql, params, many, context)

    def prepare(by):
        def task():
            with connection.execute_wrapper(wait_before_writing):
                composing.prepare_letter(
                    composition=composition_of("guidance-contract"), subject=case, wording=wording(), by=by
                )

        return task

    assert sorted(race(*map(prepare, officers))) == ["", composing.JUST_PREPARED]
    assert LetterDraft.objects.count() == 1
