"""The link in a message that stops further ones: by the button alone, once, and saying nothing of anybody."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client as Browser
from django.utils import timezone

from reminders.actions.deliver import deliver
from reminders.actions.opt_out import end_opt_out
from reminders.channels.words import stop_address_of, text_for
from reminders.kinds import RecipientKind
from reminders.models import OptOut, Reminder
from reminders.stop_links import VALID, read_stop_link, stop_address
from tests.factories.accounts import UserFactory
from tests.reminders.outside import Outsiders, channels, later, noon

pytestmark = pytest.mark.django_db
NOON = noon()


@pytest.fixture(autouse=True)
def fresh_counts() -> None:
    cache.clear()


def path_of(address: str) -> str:
    return address.removeprefix(settings.SITE_URL)


def test_each_kind_of_recipient_is_read_back_and_a_changed_letter_is_not() -> None:
    today = timezone.localdate()
    for kind in RecipientKind:
        if kind == RecipientKind.USER:
            continue
        key = uuid4()
        token = path_of(stop_address(kind, key, today)).split("/")[2]
        link = read_stop_link(token)
        assert link is not None
        assert (link.kind, link.key, link.on) == (kind, key, today)
        for place in (0, 1, 20, 24, -1):
            forged = list(token)
            forged[place] = "x" if forged[place] != "x" else "y"
            assert read_stop_link("".join(forged)) is None
    assert read_stop_link("") is None
    assert read_stop_link("c.x") is None


def test_a_message_can_be_stopped_once_by_its_button(outsiders: Outsiders) -> None:
    key = outsiders.add(email="klien@contoh.invalid")
    reminder = outsiders.owe(key, due_at=NOON)
    address, browser = path_of(stop_address_of(reminder)), Browser(enforce_csrf_checks=True)
    assert address in text_for(reminder, "whatsapp")
    assert address in text_for(reminder, "email")
    assert address not in text_for(reminder, "by_hand")
    page = browser.get(address)
    assert page.status_code == 200
    assert str(key) not in page.text
    assert not OptOut.objects.exists(), "whatever opens links in messages stops nothing"
    token = page.cookies["csrftoken"].value
    for _ in range(2):
        assert browser.post(address, {"csrfmiddlewaretoken": token}).status_code in {302, 200}
    wish = OptOut.objects.get()
    assert (wish.kind, wish.key, wish.rule, wish.source) == ("client", key, "", "link")
    assert "Anda tidak dikirimi pesan lagi" in browser.get(address).text
    deliver(now=NOON)
    assert channels(reminder) == [("whatsapp", "skipped", "opted_out")]
    end_opt_out(kind="client", key=key, by=UserFactory())
    assert "Ya, hentikan pesan" in browser.get(address).text


def test_an_old_link_and_a_forged_one_stop_nothing(outsiders: Outsiders) -> None:
    reminder = outsiders.owe(outsiders.add(), due_at=later(NOON, days=-VALID.days - 2))
    browser = Browser()
    assert browser.post(path_of(stop_address_of(reminder))).status_code == 410
    Reminder.objects.update(due_at=timezone.now() - VALID + timedelta(days=1))
    reminder.refresh_from_db()
    address = path_of(stop_address_of(reminder))
    assert browser.post(address.replace("/stop/c", "/stop/g")).status_code == 404
    assert not OptOut.objects.exists()
    assert browser.post(address).status_code == 302


def test_an_address_that_asks_too_often_waits(outsiders: Outsiders) -> None:
    browser, address = Browser(), path_of(stop_address(RecipientKind.CLIENT, uuid4(), timezone.localdate()))
    assert [browser.get(address).status_code for _ in range(61)][-2:] == [200, 429]
