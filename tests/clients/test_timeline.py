"""The one timeline of a file: what has an hour shows it, what has only a day does not."""

import pytest
from django.test import Client as Browser
from django.urls import reverse

from bapas_portal.templatetags.portal import day
from clients.timeline import timeline_of
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.documents import LetterFactory

pytestmark = pytest.mark.django_db


def test_a_letter_of_today_stands_after_a_visit_and_shows_no_hour():
    case = SupervisionFactory()
    VisitFactory(supervision=case, held=True)
    letter = LetterFactory(office=case.office, subject_type="supervision", subject_id=case.public_id)

    entries = timeline_of(case.client, case.officer)
    of_letter = next(entry for entry in entries if entry.title.startswith("Surat"))
    browser = Browser()
    browser.force_login(case.officer)
    page = browser.get(reverse("clients:client_detail", args=[case.client.public_id])).content.decode()

    assert entries[0] is of_letter or entries[0].when >= of_letter.when
    assert not of_letter.is_timed
    assert f"{day(letter.issued_on)} ·" in page


def test_a_missed_report_in_shows_its_day_and_a_kept_one_its_hour():
    case = SupervisionFactory()
    ReportInFactory(supervision=case, missed=True, due_on=case.starts_on)
    ReportInFactory(supervision=case, reported=True)

    timed = {entry.is_timed for entry in timeline_of(case.client, case.officer) if "Wajib lapor" in entry.title}

    assert timed == {True, False}
