"""The case file: what changed in it, and everything that happened on one line of time."""

from datetime import datetime
from typing import Any

import pytest
from django.urls import reverse

from accounts.models import User
from clients.models import Supervision
from tests.factories.clients import ReportInFactory, VisitFactory
from tests.factories.villages import village

pytestmark = pytest.mark.django_db


def test_the_change_history_speaks_in_words(browse: Any, case: Supervision, officer: User) -> None:
    browser = browse(officer)
    client = case.client
    edit = reverse("clients:client_edit", args=[client.public_id])
    data = {
        "name": client.name,
        "sex": client.sex,
        "birth_date": "1990-05-17",
        "nik": "1971011705900001",
        "address": "Jalan Baru 99",
        "village": village().code,
    }
    assert browser.post(edit, data).status_code == 302
    page = browser.get(reverse("clients:client_history", args=[client.public_id])).text
    assert officer.name in page
    assert "Jalan Baru 99" in page
    assert "1971********0001" in page
    assert "1971011705900001" not in page


def test_one_timeline(browse: Any, case: Supervision, officer: User) -> None:
    VisitFactory(supervision=case, held=True, findings="Bekerja di bengkel.")
    ReportInFactory(supervision=case, reported=True)
    page = browse(officer).get(reverse("clients:client_detail", args=[case.client.public_id]))
    titles = " ".join(entry.title for entry in page.context["entries"])
    for word in ("Kunjungan rumah: bertemu klien", "sudah lapor", "diserahkan kepada", "dibimbing"):
        assert word in titles
    moments = [entry.when for entry in page.context["entries"]]
    assert moments == sorted(moments, reverse=True)
    assert all(isinstance(moment, datetime) for moment in moments)
