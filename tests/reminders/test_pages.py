from datetime import timedelta
from uuid import uuid4

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from reminders.models import BeatSignal, Delivery, Reminder
from reminders.tasks import record_beat
from tests.factories.accounts import UserFactory
from tests.factories.reminders import DeliveryFactory, ReminderFactory

pytestmark = pytest.mark.django_db
LIST = reverse("reminders:reminder_list")
STATUS = reverse("reminders:reminder_status")


def signed_in(client: Client, **person: object) -> object:
    user = UserFactory(**person)
    client.force_login(user)
    return user


def test_unread_reminders_come_first_and_the_bell_counts_them(client: Client) -> None:
    user = signed_in(client)
    read = ReminderFactory(recipient=user, read_at=timezone.now())
    unread = ReminderFactory(recipient=user, due_at=timezone.now() - timedelta(days=3))
    assertContains(client.get(LIST), unread.title)
    assertNotContains(client.get(LIST), read.title)
    everything = client.get(LIST, {"show": "all"}).content.decode()
    assert everything.index(unread.title) < everything.index(read.title)
    assert client.get(LIST).context["unread_count"] == 1


def test_reminders_of_the_future_and_cancelled_ones_are_not_shown(client: Client) -> None:
    user = signed_in(client)
    ahead = ReminderFactory(recipient=user, due_at=timezone.now() + timedelta(hours=1))
    gone = ReminderFactory(recipient=user, state=Reminder.State.CANCELLED)
    page = client.get(LIST, {"show": "all"})
    assertNotContains(page, ahead.title)
    assertNotContains(page, gone.title)
    assertContains(page, "Belum ada pengingat")


def test_opening_marks_as_read_and_leads_to_the_subject(client: Client) -> None:
    user = signed_in(client)
    reminder = ReminderFactory(recipient=user, path="/reminders/?show=all")
    response = client.post(reverse("reminders:reminder_open", args=[reminder.public_id]))
    assertRedirects(response, reminder.path)
    reminder.refresh_from_db()
    assert reminder.read_at is not None


def test_reading_one_and_reading_all(client: Client) -> None:
    user = signed_in(client)
    one, other = ReminderFactory.create_batch(2, recipient=user)
    client.post(reverse("reminders:reminder_read", args=[one.public_id]))
    assert list(Reminder.objects.unread_for(user)) == [other]
    foreign = ReminderFactory()
    client.post(reverse("reminders:reminder_read_all"))
    assert not Reminder.objects.unread_for(user).exists()
    assert Reminder.objects.unread_for(foreign.recipient).exists()


@pytest.mark.parametrize("verb", ["reminder_open", "reminder_read"])
def test_a_colleagues_reminder_is_not_there(client: Client, verb: str) -> None:
    user = signed_in(client)
    foreign = ReminderFactory(recipient=UserFactory(office=user.office))
    assert client.post(reverse(f"reminders:{verb}", args=[foreign.public_id])).status_code == 404
    assert client.post(reverse(f"reminders:{verb}", args=[uuid4()])).status_code == 404
    foreign.refresh_from_db()
    assert foreign.read_at is None


@pytest.mark.parametrize("verb", ["reminder_open", "reminder_read"])
def test_reading_is_a_post(client: Client, verb: str) -> None:
    reminder = ReminderFactory()
    client.force_login(reminder.recipient)
    assert client.get(reverse(f"reminders:{verb}", args=[reminder.public_id])).status_code == 405
    assert client.get(reverse("reminders:reminder_read_all")).status_code == 405


@pytest.mark.parametrize("query", ["page=abc", "page=-1", "page=99", "show=%00", "show=😀"])
def test_a_broken_query_still_gives_the_list(client: Client, query: str) -> None:
    signed_in(client)
    assert client.get(f"{LIST}?{query}").status_code == 200


def test_htmx_gets_the_list_alone(client: Client) -> None:
    signed_in(client)
    fragment = client.get(LIST, headers={"HX-Request": "true"})
    assertContains(fragment, 'id="results"')
    assertNotContains(fragment, "<html")


def test_a_given_up_mail_is_said_on_the_page(client: Client) -> None:
    user = signed_in(client)
    reminder = ReminderFactory(recipient=user, state=Reminder.State.FAILED)
    DeliveryFactory(reminder=reminder, outcome=Delivery.Outcome.FAILED)
    assertContains(client.get(LIST), "Surel gagal dikirim")


def test_the_number_of_queries_does_not_grow_with_the_list(client: Client) -> None:
    user = signed_in(client)
    counts = []
    for more in (3, 27):
        ReminderFactory.create_batch(more, recipient=user)
        client.get(LIST)
        with CaptureQueriesContext(connection) as queries:
            client.get(LIST)
        counts.append(len(queries))
    # The list and the number above it each ask first whether a record is restricted for this person, the number also
    # whether anything is unread.
    assert counts[0] == counts[1] <= 15


def test_the_banner_says_since_when_beat_is_silent(client: Client) -> None:
    signed_in(client)
    assertContains(client.get(LIST), "belum pernah diproses")
    record_beat()
    assertNotContains(client.get(LIST), "Pengingat dan laporan tertunda")
    BeatSignal.objects.update(at=timezone.now() - settings.BEAT_SILENCE - timedelta(seconds=1))
    assertContains(client.get(LIST), "Pengingat dan laporan tidak diproses sejak")
    for role in ("head", "administrator"):
        signed_in(client, **{role: True})
        page = client.get("/", follow=True)
        assertContains(page, "Pengingat dan laporan tidak diproses sejak")
        assert ("Hubungi administrator" in page.text) is (role == "head")


def test_the_head_sees_the_own_offices_delivery_as_numbers(client: Client) -> None:
    head = signed_in(client, head=True)
    colleague = UserFactory(office=head.office)
    ReminderFactory.create_batch(2, recipient=colleague, state=Reminder.State.DELIVERED)
    failed = ReminderFactory(recipient=colleague, state=Reminder.State.FAILED)
    DeliveryFactory(reminder=failed, outcome=Delivery.Outcome.FAILED)
    elsewhere = ReminderFactory(state=Reminder.State.FAILED)
    page = client.get(STATUS)
    counted = {rule.label: rule for rule in page.context["rules"]}["Wajib lapor besok"]
    assert (counted.waiting, counted.delivered, counted.failed) == (0, 2, 1)
    assert counted.label not in {rule.label for rule in page.context["quiet"]}
    assertContains(page, f"{len(page.context['quiet'])} aturan belum menemukan apa pun")
    assertContains(page, colleague.name)
    assertNotContains(page, elsewhere.recipient.name)
    assertNotContains(page, failed.title)


def test_the_administrator_sees_all_of_it(client: Client) -> None:
    signed_in(client, administrator=True)
    ReminderFactory()
    ReminderFactory()
    assert sum(rule.waiting for rule in client.get(STATUS).context["rules"]) == 2


@pytest.mark.parametrize("role", ["officer", "registrar", "regional", "national", "village_head", "prosecutor"])
def test_delivery_is_watched_by_head_and_administrator_alone(client: Client, role: str) -> None:
    signed_in(client, **{role: True})
    assertContains(client.get(STATUS), "Halaman ini untuk", status_code=403)
    assert not Reminder.objects.counted_by(UserFactory(**{role: True})).exists()
