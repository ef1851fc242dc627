"""The page of the rules, and the dated numbers behind it."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import LegalSetting
from sentences.legal_numbers import legal_numbers
from sentences.rules.catalogue import RULES
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db
URL = "/sentences/rules/"


def page(**who) -> str:
    browser = Browser()
    browser.force_login(UserFactory(**who))
    answer = browser.get(URL)
    assert answer.status_code == 200
    return answer.content.decode()


def new_rate(value: int, since: date) -> None:
    old = LegalSetting.objects.filter(key="fine-hour-rupiah").latest("valid_from")
    LegalSetting.objects.create(
        key=old.key, label=old.label, unit=old.unit, value=value, legal_basis="UU 1/2026", valid_from=since
    )


def test_every_rule_stands_there_with_its_article_and_limit():
    text = page()

    for rule in RULES:
        assert f'id="{rule.code}"' in text
        assert rule.article in text
    assert "50.000 rupiah" in text
    assert "sejak 2 Januari 2026" in text
    assert f"{reverse('accounts:legal_setting_list')}#fine-hour-rupiah" in text


def test_the_setting_in_force_is_shown_and_the_coming_one_with_its_day():
    today = timezone.localdate()
    new_rate(75_000, today - timedelta(days=1))
    new_rate(90_000, today + timedelta(days=30))

    text = page()
    assert "75.000 rupiah" in text
    assert "UU 1/2026" in text
    assert "90.000 rupiah" in text
    assert "50.000 rupiah" not in text


def test_the_prosecutor_reads_the_rules_and_gets_no_link_to_a_page_of_the_office():
    assert reverse("accounts:legal_setting_list") not in page(prosecutor=True)


def test_numbers_are_those_of_their_day():
    new_rate(100_000, date(2026, 7, 1))

    assert legal_numbers(date(2026, 6, 30)).rupiah_per_hour == Decimal(50_000)
    assert legal_numbers(date(2026, 7, 1)).rupiah_per_hour == Decimal(100_000)
    assert legal_numbers(date(2026, 7, 1)).fine_category_two == Decimal(10_000_000)
    assert legal_numbers(date(2026, 7, 1)).child_hours_per_day == 3


@pytest.mark.parametrize("day", [date(1, 1, 1), date(2025, 12, 31)])
def test_a_day_before_the_first_setting_has_the_first(day):
    assert legal_numbers(day).rupiah_per_hour == Decimal(50_000)


def test_a_setting_that_is_gone_is_told():
    LegalSetting.objects.filter(key="child-hours-per-day").delete()

    with pytest.raises(LegalSetting.DoesNotExist, match="child-hours-per-day"):
        legal_numbers(date(2026, 7, 1))


def test_the_page_asks_once_for_all_numbers():
    browser = Browser()
    browser.force_login(UserFactory())
    with CaptureQueriesContext(connection) as asked:
        browser.get(URL)

    assert sum("accounts_legalsetting" in query["sql"] for query in asked) == 1
