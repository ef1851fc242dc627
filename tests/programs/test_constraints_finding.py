"""Every named constraint of findings, violated once."""

import pytest
from django.db import IntegrityError, transaction

from tests.factories.finding import FindingFactory

pytestmark = pytest.mark.django_db


def test_a_quote_has_consent() -> None:
    with pytest.raises(IntegrityError, match="finding_quote_has_consent"), transaction.atomic():
        FindingFactory(quote="Kami mau menerima.")


def test_a_document_may_be_quoted() -> None:
    assert FindingFactory(quote="Anggaran habis.", method="document").consented_on is None
