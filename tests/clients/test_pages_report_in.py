"""The counter: one tap for a client who reports, and misses in a row by their rule."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from clients import rules
from clients.models import ReportIn, Supervision
from clients.templatetags.clients import duty_words
from tests.factories.clients import ReportInFactory

pytestmark = pytest.mark.django_db


def test_one_tap_at_the_counter(browse: Any, case: Supervision, registrar: User) -> None:
    duty = ReportInFactory(supervision=case)
    browser, address = browse(registrar), reverse("clients:report_in_record", args=[duty.public_id])
    assert browser.get(address).status_code == 405
    assert browser.post(address, {"next": "/report-ins/?tab=today"}).url == "/report-ins/?tab=today"
    assert browser.post(address, {"next": "//jahat.invalid"}).url == "/report-ins/"
    duty.refresh_from_db()
    assert duty.state == ReportIn.State.REPORTED
    assert case.report_ins.count() == 2


def test_a_settled_duty_shows_how_it_ended_and_offers_nothing(browse: Any, case: Supervision, registrar: User) -> None:
    today = case.office.today()
    duties = [
        ReportInFactory(supervision=case, reported=True, due_on=today - timedelta(days=9)),
        ReportInFactory(supervision=case, excused=True, due_on=today - timedelta(days=6)),
        ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=3)),
        ReportInFactory(supervision=case),
    ]
    page = browse(registrar).get("/report-ins/?tab=asked").text
    offered = [reverse("clients:report_in_excuse", args=[duty.public_id]) in page for duty in duties]
    assert offered == [False, False, True, True]
    assert "Terlambat lapor" in page
    assert reverse("clients:report_in_counter") in browse(registrar).get("/clients/").text


def test_late_is_judged_by_the_clock_of_the_cases_office(case: Supervision) -> None:
    late = datetime(2026, 3, 5, 23, 30, tzinfo=case.office.zone)
    on_time = ReportInFactory(supervision=case, reported=True, due_on=date(2026, 3, 5), reported_at=late)
    assert not on_time.is_late
    on_time.due_on = date(2026, 3, 4)
    assert on_time.is_late
    with timezone.override("Asia/Jayapura"):
        assert duty_words(on_time) == "Terlambat lapor"
        on_time.due_on = date(2026, 3, 5)
        assert duty_words(on_time) == "Sudah lapor"


def test_misses_in_a_row_name_their_rule(browse: Any, case: Supervision, officer: User, registrar: User) -> None:
    today = case.office.today()
    for days in (90, 60, 30):
        ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=days))
    ReportInFactory(supervision=case)
    counter = browse(registrar).get("/report-ins/?tab=missed")
    assert "3 kali" in counter.text
    assert counter.context["page_obj"].paginator.count == 1
    page = browse(officer).get(reverse("clients:client_detail", args=[case.client.public_id])).text
    assert "Tidak lapor 3 kali berturut-turut" in page
    alert = rules.misses_alert(3)
    assert alert is not None
    assert alert.text in page
    assert "Buka laporan masalah" in page
