"""Every named constraint of the letters, violated once."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, InternalError, connection, transaction

from documents.models import LetterSequence
from tests.factories.documents import LetterFactory

pytestmark = pytest.mark.django_db


def same_number() -> None:
    letter = LetterFactory()
    LetterFactory(office=letter.office, number=letter.number)


def same_sequence() -> None:
    letter = LetterFactory()
    for _ in range(2):
        LetterSequence.objects.create(office=letter.office, year=2026)


VIOLATIONS = {
    "letter_number_once_per_office": same_number,
    "letter_withdrawal_has_reason": lambda: LetterFactory(withdrawn_at=datetime(2026, 3, 1, tzinfo=UTC)),
    "lettersequence_one_per_office_and_year": same_sequence,
}


@pytest.fixture(autouse=True)
def private_files(settings, tmp_path):
    """Files of one test."""
    settings.MEDIA_ROOT = tmp_path


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        VIOLATIONS[name]()

    assert refused.value.__cause__.diag.constraint_name == name


def test_a_letter_is_never_deleted():
    LetterFactory()

    with pytest.raises(Exception, match="Cannot delete"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM documents_letter")


@pytest.mark.parametrize("change", ["number = 'X'", "issued_on = '2020-01-01'", "file = 'lain.pdf'", "subject = ''"])
def test_an_issued_letter_is_never_edited(change):
    LetterFactory()

    with pytest.raises(InternalError, match="Cannot update"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE documents_letter SET {change}")  # noqa: S608


def test_an_issued_letter_is_withdrawn():
    LetterFactory()

    with connection.cursor() as cursor:
        cursor.execute("UPDATE documents_letter SET withdrawn_at = now(), withdrawn_reason = 'Salah nama'")
        assert cursor.rowcount == 1
