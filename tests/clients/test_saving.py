"""What the database refuses reaches the person as a sentence that names the field as the forms do."""

from datetime import timedelta

import pytest

from bapas_portal.law import DomainError
from clients.actions.saving import save_or_refuse
from clients.models import Supervision
from tests.factories.clients import ReportInFactory

pytestmark = pytest.mark.django_db


def test_an_empty_column_is_named_by_its_label(case: Supervision) -> None:
    case.legal_basis = ""
    case.starts_on = None  # type: ignore[assignment]
    with pytest.raises(DomainError) as refused:
        save_or_refuse(case)
    assert "Dasar hukum: " in refused.value.message
    assert "Mulai bimbingan: " in refused.value.message
    assert "starts_on" not in refused.value.message
    assert "legal_basis" not in refused.value.message


def test_a_rule_of_several_columns_speaks_for_itself(case: Supervision) -> None:
    case.ends_on = case.starts_on - timedelta(days=1)
    with pytest.raises(DomainError, match=r"^Akhir bimbingan tidak boleh sebelum mulai bimbingan\.$"):
        save_or_refuse(case)


def test_a_row_names_its_day_in_words(case: Supervision) -> None:
    duty = ReportInFactory.build(supervision=case)
    assert str(duty.due_on.year) in str(duty)
    assert duty.due_on.isoformat() not in str(duty)
