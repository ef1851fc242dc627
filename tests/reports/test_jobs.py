"""Asking for a report: the page, who may, what is refused, and the file that only the requester gets."""

import time
from datetime import date, timedelta
from typing import Any
from unittest.mock import Mock
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.models import User
from bapas_portal.law import DomainError
from reports.actions.request import BROKER_UNREACHABLE, NOT_SENT_YET, request_monthly_return
from reports.figures.period import first_of_month
from reports.models import MonthlyReturn, ReportJob
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.reports import MonthlyReturnFactory, ReportJobFactory

pytestmark = pytest.mark.django_db
LIST = reverse("reports:report_list")
REQUEST = reverse("reports:report_request")


@pytest.fixture
def head(client: Client) -> User:
    """A signed-in head."""
    user = UserFactory(head=True)
    client.force_login(user)
    return user


def form_data(user: User, **changes: object) -> dict[str, Any]:
    data = {
        "office": str(user.office.public_id) if user.office else "",
        "month": f"{first_of_month(user.today(), -1):%Y-%m}",
        "submission_key": str(uuid4()),
    }
    return data | changes


PATIENCE = 10
"""Seconds on a busy machine; with the retries that Celery makes by itself it would be twenty and more."""


def test_asking_makes_one_waiting_job_and_tells_a_worker_after_the_commit(
    client: Client,
    head: User,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    send = Mock()
    monkeypatch.setattr("bapas_portal.messages_to_workers.current_app.send_task", send)
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(REQUEST, form_data(head))
        assert not send.called
    job = ReportJob.objects.get()
    assertRedirects(response, reverse("reports:report_detail", args=[job.public_id]))
    assert (job.state, job.office, job.requested_by) == ("waiting", head.office, head)
    assert send.call_args.kwargs["args"] == [job.pk]


def test_a_double_tap_makes_one_job(client: Client, head: User) -> None:
    data = form_data(head)
    assert client.post(REQUEST, data).url == client.post(REQUEST, data).url
    assert ReportJob.objects.count() == 1


@pytest.mark.usefixtures("broker_down")
def test_with_the_broker_down_the_page_works_and_says_so(
    client: Client, head: User, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    started = time.monotonic()
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(REQUEST, form_data(head))
    assert time.monotonic() - started < PATIENCE
    assertContains(client.get(response.url), BROKER_UNREACHABLE)
    assert ReportJob.objects.get().state == ReportJob.State.WAITING


@pytest.mark.parametrize(
    "broken",
    [
        {"month": "2026-13"},
        {"month": "31 Februari"},
        {"month": "2999-01"},
        {"month": ""},
        {"month": "2026-10\x00"},
        {"month": "😀" * 2000},
        {"office": "bukan-kode"},
        {"office": "\x00"},
        {"office": str(uuid4())},
        {"office": ""},
        {"submission_key": "x"},
    ],
)
def test_a_wrong_field_makes_nothing_and_says_what_is_wrong(client: Client, head: User, broken: dict[str, str]) -> None:
    response = client.post(REQUEST, form_data(head, **broken))
    assert response.status_code == 422
    assert response.context["form"].errors
    assert not ReportJob.objects.exists()


def test_another_office_cannot_be_chosen(client: Client, head: User) -> None:
    other = OfficeFactory()
    response = client.post(REQUEST, form_data(head, office=str(other.public_id)))
    assertContains(response, "Pilihan", status_code=422)
    assert not ReportJob.objects.exists()


def test_a_kanwil_chooses_among_its_own_offices(client: Client) -> None:
    user = UserFactory(regional=True)
    own, foreign = OfficeFactory(regional_office=user.regional_office), OfficeFactory()
    client.force_login(user)
    page = client.get(LIST)
    assertContains(page, own.name)
    assertNotContains(page, foreign.name)
    assert client.post(REQUEST, form_data(user, office=str(foreign.public_id))).status_code == 422
    assert page.context["form"].fields["office"].empty_label is None
    asked = form_data(user, office=str(own.public_id))
    row = MonthlyReturnFactory(office=own, month=first_of_month(user.today(), -1), returned=True)
    assertContains(client.post(REQUEST, asked), NOT_SENT_YET, status_code=422)
    assert not ReportJob.objects.exists()
    MonthlyReturn.objects.filter(pk=row.pk).update(state=MonthlyReturn.State.SUBMITTED)
    client.post(REQUEST, asked)
    assert ReportJob.objects.get().office == own


def test_a_month_that_has_not_begun_at_that_office_is_refused() -> None:
    user = UserFactory(head=True)
    ahead = first_of_month(user.today(), 1)
    with pytest.raises(DomainError, match="belum mulai"):
        request_monthly_return(office=user.office, month=ahead, submission_key=uuid4(), by=user)


def test_other_roles_are_told_whose_page_it_is(client: Client) -> None:
    for role in ("village_head", "administrator"):
        client.force_login(UserFactory(**{role: True}))
        assertContains(client.get(LIST), "Halaman ini untuk", status_code=403)
        assert client.post(REQUEST, {}).status_code == 403


def test_an_officer_finds_the_own_downloads_and_asks_for_no_return(client: Client) -> None:
    officer = UserFactory(officer=True)
    job = ReportJobFactory(requested_by=officer, export=True)
    client.force_login(officer)
    page = client.get(LIST)
    assertContains(page, reverse("reports:report_detail", args=[job.public_id]))
    assertNotContains(page, "Minta laporan bulanan")
    assert client.post(REQUEST, {}).status_code == 403


@pytest.mark.parametrize("role", ["head", "registrar", "regional", "national"])
def test_those_who_answer_for_figures_may_ask(client: Client, role: str) -> None:
    client.force_login(UserFactory(**{role: True}))
    assertContains(client.get(LIST), "Minta laporan bulanan")


def finished(user: User) -> ReportJob:
    job = ReportJobFactory(done=True, requested_by=user, office=user.office or OfficeFactory())
    job.pdf.save("laporan.pdf", ContentFile(b"%PDF-1.7 uji"))
    job.xlsx.save("laporan.xlsx", ContentFile(b"PK uji"))
    return job


@pytest.mark.parametrize(("name", "content"), [("report_pdf", b"%PDF-1.7 uji"), ("report_xlsx", b"PK uji")])
def test_the_requester_downloads_and_nothing_is_cached(client: Client, head: User, name: str, content: bytes) -> None:
    response = client.get(reverse(f"reports:{name}", args=[finished(head).public_id]))
    assert b"".join(response.streaming_content) == content
    response.close()
    assert "private" in response["Cache-Control"]
    assert "no-store" in response["Cache-Control"]
    assert "attachment" in response["Content-Disposition"]


@pytest.mark.parametrize("name", ["report_detail", "report_pdf", "report_xlsx"])
def test_nobody_else_gets_it(client: Client, head: User, name: str) -> None:
    address = reverse(f"reports:{name}", args=[finished(head).public_id])
    for other in (UserFactory(head=True, office=head.office), UserFactory(head=True), UserFactory(national=True)):
        client.force_login(other)
        assert client.get(address).status_code == 404
    assert client.get(reverse(f"reports:{name}", args=[uuid4()])).status_code == 404


def test_a_file_that_is_not_there_is_404(client: Client, head: User) -> None:
    waiting, gone = ReportJobFactory(requested_by=head), ReportJobFactory(requested_by=head, done=True)
    for job in (waiting, gone):
        assert client.get(reverse("reports:report_pdf", args=[job.public_id])).status_code == 404


def test_the_page_asks_again_while_the_report_is_made_and_then_stops(client: Client, head: User) -> None:
    job = ReportJobFactory(requested_by=head, running=True, progress=30, step="Menghitung klien")
    address = reverse("reports:report_detail", args=[job.public_id])
    page = client.get(address)
    assertContains(page, "every 2s")
    assertContains(page, "Menghitung klien")
    fragment = client.get(address, headers={"HX-Request": "true"})
    assertContains(fragment, 'value="30"')
    assertNotContains(fragment, "<html")
    done = finished(head)
    assertNotContains(client.get(reverse("reports:report_detail", args=[done.public_id])), "every 2s")


@pytest.mark.parametrize(
    ("state", "words"),
    [({"failed": True}, "Laporan tidak jadi dibuat"), ({"state": "expired"}, "Berkas sudah dihapus")],
)
def test_a_report_without_files_says_why_and_what_to_do(
    client: Client, head: User, state: dict[str, Any], words: str
) -> None:
    job = ReportJobFactory(requested_by=head, **state)
    page = client.get(reverse("reports:report_detail", args=[job.public_id]))
    assertContains(page, words)
    assertContains(page, "Minta lagi")


def test_the_list_shows_own_jobs_alone_in_a_constant_number_of_queries(client: Client, head: User) -> None:
    foreign = ReportJobFactory(parameters={"month": "2019-03-01"})
    counts = []
    for more in (3, 20):
        ReportJobFactory.create_batch(more, requested_by=head, done=True)
        client.get(LIST)
        with CaptureQueriesContext(connection) as queries:
            page = client.get(LIST)
        counts.append(len(queries))
    assertNotContains(page, "Maret 2019")
    assert counts[0] == counts[1]
    assert foreign.requested_by != head


def test_wrong_methods_are_refused(client: Client, head: User) -> None:
    assert client.get(REQUEST).status_code == 405
    assert client.post(LIST).status_code == 405
    assert client.get(f"{LIST}?page=%00").status_code == 200


def test_months_offered_end_with_this_one(client: Client, head: User) -> None:
    months = [value for value, _ in client.get(LIST).context["form"].fields["month"].choices]
    assert months[0] == f"{head.today():%Y-%m}"
    assert date.fromisoformat(f"{months[-1]}-01") < head.today() - timedelta(days=1000)


def test_a_request_that_no_worker_takes_up_says_what_to_do(client: Client, head: User) -> None:
    job = ReportJobFactory(requested_by=head)
    for minutes, is_told in ((1, False), (3, True)):
        ReportJob.objects.filter(pk=job.pk).update(created_at=timezone.now() - timedelta(minutes=minutes))
        page = client.get(reverse("reports:report_detail", args=[job.public_id]))
        assert ("beri tahu administrator" in page.text) == is_told
