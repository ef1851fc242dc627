"""What no channel brought: the officer's own hand, and the page that says why."""

from urllib.parse import unquote

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.models import User
from clients.models import Supervision
from reminders.kinds import Reason
from reminders.models import Delivery, OptOut, Reminder
from reminders.not_sent import IN_PORTAL, TOLD_APART, WHAT_TO_DO
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.reminders import OptOutFactory, ReminderFactory, UnreachedFactory
from tests.factories.restriction import RestrictionFactory

pytestmark = pytest.mark.django_db
BY_HAND = reverse("reminders:reminder_by_hand")
NOT_SENT = reverse("reminders:reminder_not_sent")


@pytest.fixture
def case() -> Supervision:
    """An officer's client with a mobile number."""
    row: Supervision = SupervisionFactory(client__phone="+6281234567890")
    return row


def unreached(case: Supervision, **values: object) -> Reminder:
    row: Reminder = UnreachedFactory(office=case.office, recipient_key=case.client.public_id, **values)
    return row


def browser_of(user: User) -> Client:
    browser = Client()
    browser.force_login(user)
    return browser


def sent_url(reminder: Reminder) -> str:
    return reverse("reminders:reminder_sent_by_hand", args=[reminder.public_id])


def test_an_officer_has_the_text_ready_and_notes_that_it_was_sent(case: Supervision) -> None:
    reminder = unreached(case)
    browser = browser_of(case.officer)
    page = browser.get(BY_HAND)
    assertContains(page, case.client.number)
    assertNotContains(page, case.client.name)
    (row,) = page.context["rows"]
    assert row.share_url.startswith("https://wa.me/6281234567890?text=")
    assert unquote(row.share_url).endswith("Wajib lapor besok\n\nDatanglah ke Bapas.")
    assertRedirects(browser.post(sent_url(reminder)), BY_HAND)
    reminder.refresh_from_db()
    assert (reminder.state, reminder.reason) == ("delivered", "")
    told = reminder.deliveries.get()
    assert (told.channel, told.outcome, told.sent_by) == ("by_hand", "sent", case.officer)
    assert browser.post(sent_url(reminder)).status_code == 404, "a second tap finds nothing to tell"
    assert Delivery.objects.count() == 1


@pytest.mark.parametrize(
    ("reason", "may_write"),
    [
        (Reason.NO_CONSENT, True),
        (Reason.CHANNEL_OFF, True),
        (Reason.FAILED, True),
        (Reason.WRONG_NUMBER, False),
        (Reason.SHARED_NUMBER, False),
        (Reason.IN_CUSTODY, False),
        (Reason.NO_ADDRESS, False),
    ],
)
def test_only_a_right_number_of_ones_own_is_written_to(case: Supervision, reason: Reason, may_write: bool) -> None:
    unreached(case, reason=reason)
    page = browser_of(case.officer).get(BY_HAND)
    assertContains(page, WHAT_TO_DO[reason])
    assert bool(page.context["rows"][0].share_url) == may_write
    assertContains(page, "Sudah saya kirim" if may_write else "Sudah saya sampaikan")
    assertContains(page, f'href="{page.context["rows"][0].reminder.path}"')


def test_who_asked_for_silence_is_not_listed(case: Supervision) -> None:
    unreached(case, reason=Reason.OPTED_OUT)
    assert browser_of(case.officer).get(BY_HAND).context["rows"] == []


def test_only_the_own_caseload_and_no_restricted_client(case: Supervision) -> None:
    reminder = unreached(case)
    colleague = UserFactory(office=case.office)
    for stranger in (colleague, UserFactory()):
        browser = browser_of(stranger)
        assert browser.get(BY_HAND).context["rows"] == []
        assert browser.post(sent_url(reminder)).status_code == 404
    RestrictionFactory(client=case.client, kind="related", excluded=case.officer)
    browser = browser_of(case.officer)
    assert browser.get(BY_HAND).context["rows"] == []
    assert browser.get(NOT_SENT).context["rows"] == []
    assert browser.post(sent_url(reminder)).status_code == 404
    assert not Delivery.objects.exists()


def test_villages_and_partners_are_everybodys_in_the_office(case: Supervision) -> None:
    UnreachedFactory(office=case.office, recipient_kind="village_contact")
    assert len(browser_of(UserFactory(office=case.office)).get(BY_HAND).context["rows"]) == 1
    assert browser_of(UserFactory()).get(BY_HAND).context["rows"] == []


def test_an_officer_writes_down_that_messages_shall_stop(case: Supervision) -> None:
    reminder = unreached(case)
    browser = browser_of(case.officer)
    for _ in range(2):
        browser.post(reverse("reminders:reminder_opt_out", args=[reminder.public_id]))
    wish = OptOut.objects.get()
    assert (wish.key, wish.source, wish.recorded_by) == (case.client.public_id, "officer", case.officer)
    assert browser.get(BY_HAND).context["rows"] == []
    reminder.refresh_from_db()
    assert reminder.reason == Reason.OPTED_OUT
    assertContains(browser.get(NOT_SENT), "Mau dikirimi lagi")
    welcome = reverse("reminders:reminder_opt_in", args=[reminder.public_id])
    assert browser_of(UserFactory(office=case.office)).post(welcome).status_code == 404
    assertRedirects(browser.post(welcome), NOT_SENT)
    assert not OptOut.objects.filter(ended_at=None).exists()


def test_why_not_sent_counts_the_rows_it_lists(case: Supervision) -> None:
    for reason in (Reason.NO_CONSENT, Reason.NO_CONSENT, Reason.WRONG_NUMBER):
        unreached(case, reason=reason)
    unreached(case, reason=Reason.QUIET_HOURS, state="waiting")
    unreached(case, reason=Reason.QUIET_HOURS, state="cancelled")
    unreached(case, reason=Reason.STORM, state="held", rule="report_in_missed")
    ReminderFactory(recipient=case.officer, state="delivered", reason=Reason.NO_ADDRESS)
    ReminderFactory(recipient=UserFactory(office=case.office), state="delivered", reason=Reason.NO_ADDRESS)
    UnreachedFactory()
    head = UserFactory(office=case.office, head=True)
    for user, total in ((case.officer, 6), (head, 7)):
        browser = browser_of(user)
        page = browser.get(NOT_SENT)
        assert page.context["total"] == page.context["page_obj"].paginator.count == total
        for count in page.context["counts"]:
            narrowed = browser.get(NOT_SENT, {"reason": count.value}).context
            assert narrowed["page_obj"].paginator.count == count.count
            assertContains(page, count.advice)
    shown = browser_of(head).get(NOT_SENT, {"reason": IN_PORTAL}).context["rows"]
    assert {(row.reason, row.path) for row in shown} == {(TOLD_APART[IN_PORTAL][0], "")}
    page = browser_of(head).get(NOT_SENT, {"rule": "report_in_missed"})
    assert [row.reason for row in page.context["rows"]] == [Reason.STORM.label]


def test_the_administrator_reads_numbers_alone(case: Supervision) -> None:
    unreached(case)
    UnreachedFactory(reason=Reason.WRONG_NUMBER)
    page = browser_of(UserFactory(administrator=True)).get(NOT_SENT)
    assert page.context["total"] == 2
    assertNotContains(page, case.client.number)
    assert "rows" not in page.context


@pytest.mark.parametrize("query", ["reason=x&rule=%00", "page=0", "reason=held_out"])
def test_a_broken_filter_still_gives_the_page(case: Supervision, query: str) -> None:
    unreached(case)
    assert browser_of(case.officer).get(f"{NOT_SENT}?{query}").status_code == 200


def test_every_reason_says_what_to_do() -> None:
    assert set(WHAT_TO_DO) == set(Reason)


def test_an_ended_wish_hides_nobody(case: Supervision) -> None:
    row = OptOutFactory(key=case.client.public_id)
    OptOut.objects.filter(pk=row.pk).update(ended_at=row.at)
    unreached(case)
    assert len(browser_of(case.officer).get(BY_HAND).context["rows"]) == 1
