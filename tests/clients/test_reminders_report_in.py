"""Who is told about report-ins, and in which words."""

from datetime import timedelta

import pytest

from accounts.models import User
from clients.models import Supervision
from clients.reminders.report_in import due_tomorrow, missed_lately, missed_thrice
from reminders.wordings import words_for, words_without_values
from tests.factories.clients import ReportInFactory, SupervisionFactory
from tests.factories.reminders import WordingFactory
from tests.reminding import placeholders_filled

pytestmark = pytest.mark.django_db


def test_the_officer_is_told_the_day_before(case: Supervision) -> None:
    today = case.office.today()
    duty = ReportInFactory(supervision=case, due_on=today + timedelta(days=1))
    (told,) = due_tomorrow(case.office, today)
    assert (told.subject, told.recipient_id, told.occasion) == (duty.public_id, case.officer_id, duty.due_on)
    placeholders_filled("report_in_due", case.office, today)
    assert case.client.number in told.title
    assert case.client.name not in told.title + told.body + told.path


def test_a_duty_of_today_is_not_lost_when_the_worker_was_away_yesterday(case: Supervision) -> None:
    today = case.office.today()
    duty = ReportInFactory(supervision=case, due_on=today)
    (told,) = due_tomorrow(case.office, today)
    assert (told.subject, told.occasion) == (duty.public_id, today)
    assert "hari ini" in told.title
    assert list(due_tomorrow(case.office, today + timedelta(days=1))) == []
    assert list(due_tomorrow(case.office, today - timedelta(days=2))) == []


def test_one_wording_says_tomorrow_or_today_as_it_is(case: Supervision) -> None:
    today = case.office.today()
    ReportInFactory(supervision=case, due_on=today + timedelta(days=1))
    wording = WordingFactory(rule="report_in_due", title="Wajib lapor {kapan}", body="{nomor}, {tanggal}")
    for day, said in ((today, "besok"), (today + timedelta(days=1), "hari ini")):
        (due,) = due_tomorrow(case.office, day)
        assert words_for(due, case.office, wording).title == f"Wajib lapor {said}"
        assert words_without_values(due, case.office).title == "Klien wajib lapor {kapan}: {nomor}"


def test_the_officer_is_told_the_day_after_a_miss_and_how_many_there_were(case: Supervision) -> None:
    today = case.office.today()
    for days in (31, 1):
        ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=days))
    placeholders_filled("report_in_missed", case.office, today)
    (told,) = missed_lately(case.office, today)
    assert told.occasion == today - timedelta(days=1)
    assert "2 kali berturut-turut" in told.body


def test_the_head_is_told_of_three_misses_in_a_row(case: Supervision, head: User) -> None:
    today = case.office.today()
    for days in (61, 31):
        ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=days))
    assert list(missed_thrice(case.office, today)) == []
    ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=1))
    assert [due.recipient_id for due in missed_thrice(case.office, today)] == [head.pk]
    placeholders_filled("report_in_missed_thrice", case.office, today)


def test_a_late_report_takes_the_reminder_back(case: Supervision) -> None:
    ReportInFactory(supervision=case, reported=True, due_on=case.office.today() - timedelta(days=1))
    assert list(missed_lately(case.office, case.office.today())) == []


def test_a_miss_is_still_told_after_a_weekend_without_a_worker(case: Supervision) -> None:
    today = case.office.today()
    ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=4))
    (told,) = missed_lately(case.office, today)
    assert told.occasion == today - timedelta(days=4)


def test_an_old_miss_is_not_told_again(case: Supervision) -> None:
    today = case.office.today()
    ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=8))
    assert list(missed_lately(case.office, today)) == []


def test_the_head_is_told_where_nobody_guides(case: Supervision, head: User) -> None:
    left = SupervisionFactory(office=case.office)
    User.objects.filter(pk=left.officer_id).update(is_active=False)
    today = case.office.today()
    for row in (SupervisionFactory(office=case.office, unassigned=True), left):
        for days in (61, 31, 1):
            ReportInFactory(supervision=row, missed=True, due_on=today - timedelta(days=days))
        ReportInFactory(supervision=row, due_on=today + timedelta(days=1))
    for find in (due_tomorrow, missed_lately, missed_thrice):
        assert [due.recipient_id for due in find(case.office, today)] == [head.pk] * 2, find
