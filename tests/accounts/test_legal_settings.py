"""The numbers of law and practice: read by who works by them, changed only by a new dated row."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext

from accounts.models import LegalSetting, User
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db

PAGE = "/settings/law/"
ADD = "/settings/law/visit-days/"


def signed_in(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


@pytest.fixture
def administrator() -> User:
    return UserFactory(administrator=True)


def sent(**values: Any) -> dict[str, Any]:
    return {"value": "21", "valid_from": "2030-01-01", "legal_basis": "Surat edaran PAS-1", **values}


def test_everybody_of_an_office_reads_value_unit_and_basis() -> None:
    page = signed_in(UserFactory(officer=True)).get(PAGE).text
    assert "Jarak kunjungan bila tingkat risiko belum diketahui" in page
    assert "30 hari" in page
    assert "Praktik kantor" in page
    assert ADD not in page


def test_an_administrator_adds_a_dated_value_and_the_old_one_stays(administrator: User) -> None:
    before = LegalSetting.objects.count()
    assert signed_in(administrator).post(ADD, sent(), follow=True).status_code == 200
    assert LegalSetting.objects.count() == before + 1
    assert LegalSetting.objects.value_of("visit-days", date(2029, 12, 31)) == Decimal(30)
    assert LegalSetting.objects.value_of("visit-days", date(2030, 1, 1)) == Decimal(21)
    page = signed_in(administrator).get(PAGE).text
    assert "mulai 1 Januari 2030: 21 hari" in page


def test_a_value_that_began_shows_the_one_before(administrator: User) -> None:
    today = administrator.office_today()
    signed_in(administrator).post(ADD, sent(valid_from=today.isoformat()))
    page = signed_in(administrator).get(PAGE).text
    assert "21 hari" in page
    assert "sejak 2 Januari 2026: 30 hari" in page


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"value": "0"}, "value"),
        ({"value": "-1"}, "value"),
        ({"value": "1.5"}, "value"),
        ({"value": "banyak"}, "value"),
        ({"value": "9" * 40}, "value"),
        ({"value": "NaN"}, "value"),
        ({"valid_from": "2026-02-31"}, "valid_from"),
        ({"valid_from": ""}, "valid_from"),
        ({"legal_basis": ""}, "legal_basis"),
        ({"legal_basis": "a\x00b"}, "legal_basis"),
        ({"legal_basis": "x" * 301}, "legal_basis"),
    ],
)
def test_a_wrong_value_is_said_beside_its_field(administrator: User, values: dict[str, str], field: str) -> None:
    before = LegalSetting.objects.count()
    answer = signed_in(administrator).post(ADD, sent(**values))
    assert answer.status_code == 200
    assert field in answer.context["form"].errors
    assert LegalSetting.objects.count() == before


def test_one_value_a_day(administrator: User) -> None:
    answer = signed_in(administrator).post(ADD, sent(valid_from="2026-01-02"))
    assert "sudah ditetapkan untuk hari itu" in answer.text


def test_a_percentage_ends_at_a_hundred(administrator: User) -> None:
    answer = signed_in(administrator).post("/settings/law/stage-final-from/", sent(value="101"))
    assert "value" in answer.context["form"].errors


def test_a_number_that_does_not_exist_is_not_made(administrator: User) -> None:
    browser = signed_in(administrator)
    assert browser.get("/settings/law/lama-cuti/").status_code == 404
    assert browser.post("/settings/law/lama-cuti/", sent()).status_code == 404


def test_the_page_asks_no_more_for_more_values(administrator: User, django_assert_num_queries: Any) -> None:
    browser = signed_in(administrator)
    browser.get(PAGE)
    with CaptureQueriesContext(connection) as few:
        browser.get(PAGE)
    for day in range(30):
        LegalSetting.objects.create(
            key="visit-days",
            label="x",
            value=5,
            unit="hari",
            legal_basis="y",
            valid_from=date(2027, 1, 1) + timedelta(days=day),
        )
    with django_assert_num_queries(len(few)):
        browser.get(PAGE)


def row(**values: Any) -> LegalSetting:
    fixed = {"key": "x", "label": "X", "value": 1, "unit": "hari", "valid_from": date(2026, 1, 1)}
    return LegalSetting.objects.create(**{**fixed, "legal_basis": "SE", **values})


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("legalsetting_once_per_day", {}),
        ("legalsetting_has_basis", {"legal_basis": "", "valid_from": date(2027, 1, 1)}),
    ],
)
def test_constraints(name: str, values: dict[str, Any]) -> None:
    row()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        row(**values)
