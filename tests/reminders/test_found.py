"""The outbox in line with what a rule finds: moved, reworded, and never what was already sent."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.utils import timezone

from accounts.models import Office, User
from reminders.actions.found import Found
from reminders.actions.readdress import readdress
from reminders.kinds import RecipientKind
from reminders.models import Delivery, Reminder
from reminders.registry import DueReminder, Rule
from tests.factories.accounts import UserFactory, office
from tests.factories.reminders import DeliveryFactory, WordingFactory

pytestmark = pytest.mark.django_db

DAY = date(2026, 11, 22)


def due(to: User | UUID, subject: UUID, day: date = DAY, **changes: object) -> DueReminder:
    someone: dict[str, object] = (
        {"recipient_id": to.pk}
        if isinstance(to, User)
        else {"recipient_kind": RecipientKind.CLIENT, "recipient_key": to}
    )
    values: dict[str, object] = {
        "subject": subject,
        "occasion": day,
        "due_at": timezone.now(),
        "title": f"Wajib lapor {day}",
        "body": "",
        "path": "/clients/",
        "values": {"nomor": "UJI-2026-0001", "tanggal": day},
    }
    return DueReminder(**someone | values | changes)  # type: ignore[arg-type]


def find(where: Office, *finds: DueReminder) -> int:
    return Found(Rule("uji", "Uji", "", lambda _office, _day: finds), where, DAY, name="uji").write()


def rows() -> list[tuple[date, str]]:
    return list(Reminder.objects.order_by("occasion").values_list("occasion", "state"))


@pytest.mark.parametrize("has_account", [True, False])
def test_a_moved_date_moves_the_same_row(has_account: bool) -> None:
    to, subject = UserFactory() if has_account else uuid4(), uuid4()
    assert find(office(), due(to, subject)) == 1
    before = Reminder.objects.get()
    later = DAY + timedelta(days=3)
    assert find(office(), due(to, subject, later)) == 0
    after = Reminder.objects.get()
    assert (after.pk, after.occasion, after.title) == (before.pk, later, f"Wajib lapor {later}")


def test_two_people_without_account_are_two_reminders() -> None:
    subject, first, second = uuid4(), uuid4(), uuid4()
    assert find(office(), due(first, subject), due(second, subject), due(first, subject)) == 2
    assert find(office(), due(first, subject)) == 0
    assert dict(Reminder.objects.values_list("recipient_key", "state")) == {first: "waiting", second: "cancelled"}


@pytest.mark.parametrize("claimed", [{"state": "delivered"}, {"retry_at": timezone.now()}])
def test_what_was_claimed_is_not_moved(claimed: dict[str, object]) -> None:
    to, subject = uuid4(), uuid4()
    find(office(), due(to, subject))
    Reminder.objects.update(**claimed)
    later = DAY + timedelta(days=3)
    assert find(office(), due(to, subject, later)) == 1
    assert rows() == [(DAY, claimed.get("state", "cancelled")), (later, "waiting")]


def test_a_date_that_moves_onto_a_sent_one_is_not_told_again() -> None:
    to, subject = uuid4(), uuid4()
    later = DAY + timedelta(days=3)
    find(office(), due(to, subject, later))
    Reminder.objects.update(state="delivered")
    find(office(), due(to, subject))
    find(office(), due(to, subject, later))
    assert rows() == [(DAY, "cancelled"), (later, "delivered")]


def test_what_a_person_dropped_or_a_channel_may_have_taken_does_not_come_back() -> None:
    to, subject = uuid4(), uuid4()
    for channel, outcome in (("in_app", "skipped"), ("sms", "sent"), ("whatsapp", "uncertain")):
        find(office(), due(to, subject))
        Reminder.objects.update(state="cancelled")
        DeliveryFactory(reminder=Reminder.objects.get(), channel=channel, outcome=outcome)
        assert find(office(), due(to, subject)) == 0
        assert Reminder.objects.get().state == "cancelled"
        Delivery.objects.all().delete()
    assert find(office(), due(to, subject)) == 1


def test_new_words_reach_what_still_waits_and_nothing_that_was_sent() -> None:
    first, second, subject = uuid4(), uuid4(), uuid4()
    finds = (due(first, subject), due(second, subject))
    find(office(), *finds)
    Reminder.objects.filter(recipient_key=second).update(state="delivered")
    words = WordingFactory(rule="uji", title="{bapas}: {nomor}", body="Datang {tanggal}.", active=True)
    assert find(office(), *finds) == 0
    told = {row.recipient_key: row for row in Reminder.objects.all()}
    assert (told[first].title, told[first].body) == (f"{office()}: UJI-2026-0001", "Datang 22 November 2026.")
    assert (told[first].wording, told[second].wording) == (words, None)


def test_more_finds_than_one_portion_are_all_written_once() -> None:
    finds = [due(uuid4(), uuid4()) for _ in range(2300)]
    assert find(office(), *finds) == 2300
    assert find(office(), *finds) == 0
    assert find(office()) == 0
    assert Reminder.objects.filter(state="cancelled").count() == 2300


def test_a_case_in_other_hands_takes_its_reminder_along_with_the_key() -> None:
    old, new = UserFactory.create_batch(2, office=office())
    subject = uuid4()
    find(office(), due(old, subject))
    readdress(subjects=[subject], old=old, new=new)
    assert find(office(), due(new, subject)) == 0
    assert [(row.recipient, row.recipient_key) for row in Reminder.objects.all()] == [(new, new.public_id)]
