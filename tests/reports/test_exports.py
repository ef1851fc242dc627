"""Taking out a list: the rows of the page and no other, harmless cells, a reason that is kept, and whose file it is."""

import csv
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains
from python_calamine import CalamineWorkbook

from accounts.models import AccessEvent, Office, User
from clients.actions import assign_officer
from clients.actions.merge import merge_clients
from clients.actions.restriction import break_glass
from clients.models import Admission, Supervision
from clients.models import Client as Person
from reports.actions import run
from reports.actions.subject import ELSEWHERE, OUTDATED
from reports.exports import EXPORTS, dates
from reports.exports.files import harmless
from reports.models import ReportJob
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.agreement import AgreementFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.sentences import SentenceFactory

pytestmark = pytest.mark.django_db
REASON = "Rapat evaluasi bimbingan."
HEAD_LINES = 3


def take_out(browser: Client, name: str, query: str = "") -> ReportJob:
    """Asks for a list as the page does, and lets a worker make it."""
    answer = browser.post(
        f"{reverse('reports:list_export', args=[name])}?{query}", {"reason": REASON, "submission_key": str(uuid4())}
    )
    assert answer.status_code == 302, answer.content.decode()
    job = ReportJob.objects.latest("pk")
    assert run.run(job.pk)
    job.refresh_from_db()
    assert (job.state, job.error) == (ReportJob.State.DONE, "")
    return job


def in_csv(job: ReportJob) -> list[list[str]]:
    with job.csv.open("rb") as file:
        return list(csv.reader(StringIO(file.read().decode("utf-8-sig")), delimiter=";"))


def in_xlsx(job: ReportJob) -> list[list[str]]:
    with job.xlsx.open("rb") as file:
        sheet = CalamineWorkbook.from_filelike(file).get_sheet_by_index(0)
        return [[str(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]


def shown(browser: Client, name: str, query: str, rows: str) -> list[Any]:
    """All rows of all pages of a list."""
    found: list[Any] = []
    number = 1
    while True:
        context = browser.get(f"{reverse(EXPORTS[name].page)}?{query}&page={number}").context
        found += list(context[rows])
        if not context["page_obj"].has_next():
            return found
        number += 1


def caseload(office: Office, officer: User) -> None:
    for number in range(27):
        SupervisionFactory(office=office, officer=officer, client__name=f"Klien Uji {number:02}")
    SupervisionFactory(office=office, officer=UserFactory(officer=True, office=office))
    SupervisionFactory(office=office, officer=officer, child=True)
    SupervisionFactory()


@pytest.mark.parametrize("role", ["officer", "registrar", "head"])
@pytest.mark.parametrize("query", ["", "officer=all", "q=Klien+Uji", "audience=child"])
def test_clients_taken_out_are_those_of_the_list_named_as_there(client: Client, role: str, query: str) -> None:
    user = UserFactory(**{role: True})
    caseload(user.office, user if role == "officer" else UserFactory(officer=True, office=user.office))
    client.force_login(user)
    numbers = [row.number for row in shown(client, "clients", query, "page_obj")]
    if not numbers:
        assert (
            client.post(
                f"{reverse('reports:list_export', args=['clients'])}?{query}",
                {"reason": REASON, "submission_key": str(uuid4())},
            ).status_code
            == 422
        )
        return
    lines = in_csv(take_out(client, "clients", query))[HEAD_LINES:]
    assert [line[1] for line in lines] == numbers
    page = client.get(f"{reverse('clients:client_list')}?{query}").content.decode()
    assert all(line[0] in page for line in lines[:25])


def test_a_child_is_initials_and_number_without_a_village(client: Client) -> None:
    head = UserFactory(head=True)
    child = SupervisionFactory(office=head.office, child=True).client
    client.force_login(head)
    job = take_out(client, "clients")
    for lines in (in_csv(job), in_xlsx(job)):
        assert lines[HEAD_LINES][:4] == [child.safe_label, child.number, "", ""]
        assert child.name not in str(lines)


@pytest.mark.parametrize("role", ["officer", "registrar", "head"])
@pytest.mark.parametrize("query", ["", "state=open"])
def test_sentences_taken_out_are_those_of_the_board(client: Client, role: str, query: str) -> None:
    user = UserFactory(**{role: True})
    officer = user if role == "officer" else UserFactory(officer=True, office=user.office)
    for state in ("registered", "registered", "in_progress"):
        SentenceFactory(supervision__office=user.office, supervision__officer=officer, state=state)
    SentenceFactory()
    client.force_login(user)
    rows = shown(client, "sentences", query, "rows")
    lines = in_csv(take_out(client, "sentences", query))[HEAD_LINES:]
    assert [(line[0], line[1], line[8]) for line in lines] == [
        (row.label, row.sentence.judgment_no, row.next_step) for row in rows
    ]
    assert len(lines) == 3


@pytest.mark.parametrize("role", ["officer", "registrar", "head", "regional", "national"])
@pytest.mark.parametrize("query", ["tab=all", "tab=all&q=Sukamaju"])
def test_agreements_taken_out_are_those_of_the_list(client: Client, role: str, query: str) -> None:
    user = UserFactory(**{role: True})
    office = user.office or OfficeFactory(regional_office=user.regional_office or OfficeFactory().regional_office)
    AgreementFactory(office=office, title="Kerja sosial di Sukamaju")
    AgreementFactory(office=office, title="=1+1")
    AgreementFactory()
    client.force_login(user)
    titles = [row.title for row in shown(client, "agreements", query, "page_obj")]
    assert "Kerja sosial di Sukamaju" in titles
    job = take_out(client, "agreements", query)
    for lines in (in_csv(job), in_xlsx(job)):
        assert [line[0] for line in lines[HEAD_LINES:]] == [harmless(title) for title in titles]


def test_days_are_dates_in_the_workbook_and_words_in_the_csv(client: Client) -> None:
    head = UserFactory(head=True)
    AgreementFactory(office=head.office, starts_on=date(2026, 3, 1), ends_on=date(2027, 2, 28))
    client.force_login(head)
    job = take_out(client, "agreements", "tab=all")
    assert Path(job.xlsx.name).name.startswith("daftar-perjanjian-")
    with job.xlsx.open("rb") as file:
        row = CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).to_python(skip_empty_area=False)[HEAD_LINES]
    assert {date(2026, 3, 1), date(2027, 2, 28)} <= {cell for cell in row if isinstance(cell, date)}
    assert {"1 Maret 2026", "28 Februari 2027"} <= set(in_csv(job)[HEAD_LINES])


def test_a_moment_keeps_its_zone_in_the_workbook() -> None:
    with timezone.override("Asia/Makassar"):
        cell = dates.moment(datetime(2026, 11, 23, 1, 5, tzinfo=UTC))
    assert isinstance(cell, dates.Dated)
    assert (cell.shown, cell.value) == ("23 November 2026, 09.05 WITA", datetime(2026, 11, 23, 9, 5))
    assert cell.number_format.endswith('hh\\.mm "WITA"')
    assert dates.moment(None) == dates.day(None) == ""


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_becomes_a_formula(sign: str) -> None:
    assert harmless(f"{sign}SUM(A1)") == f"'{sign}SUM(A1)"


@pytest.mark.parametrize("cell", ["Budi", "a=b", "", 3, -3])
def test_ordinary_cells_stay_as_they_are(cell: str | int) -> None:
    assert harmless(cell) == cell


def test_the_first_line_says_who_took_it_when_and_what_for(client: Client) -> None:
    head = UserFactory(head=True)
    SupervisionFactory(office=head.office)
    client.force_login(head)
    job = take_out(client, "clients")
    for lines in (in_csv(job), in_xlsx(job)):
        assert lines[0][0].startswith(f"Daftar klien. Diunduh oleh {head.name}")
        assert str(head.today().year) in lines[0][0]
        assert lines[0][0].endswith(f"Untuk: {REASON}")
        assert tuple(lines[2]) == EXPORTS["clients"].columns


def test_asking_is_kept_in_the_access_log_once_with_its_reason(client: Client) -> None:
    head = UserFactory(head=True)
    SupervisionFactory(office=head.office)
    client.force_login(head)
    data = {"reason": REASON, "submission_key": str(uuid4())}
    for _ in range(2):
        client.post(reverse("reports:list_export", args=["clients"]), data)
    event = AccessEvent.objects.get(action="export")
    job = ReportJob.objects.get()
    assert (event.actor_id, event.reason, event.subject_id) == (head.pk, REASON, job.public_id)
    assert event.subject_label == "Daftar klien, 1 baris"
    assertContains(client.get(reverse("accounts:access_log")), REASON)


def test_without_a_reason_nothing_is_made(client: Client) -> None:
    head = UserFactory(head=True)
    SupervisionFactory(office=head.office)
    client.force_login(head)
    address = reverse("reports:list_export", args=["clients"])
    answer = client.post(address, {"reason": " ", "submission_key": str(uuid4())})
    assertContains(answer, "Untuk apa", status_code=422)
    assert not ReportJob.objects.exists()


@pytest.mark.parametrize("role", ["regional", "national", "village_head", "prosecutor", "administrator"])
@pytest.mark.parametrize("name", ["clients", "sentences"])
def test_lists_with_names_are_for_the_office_alone(client: Client, role: str, name: str) -> None:
    client.force_login(UserFactory(**{role: True}))
    address = reverse("reports:list_export", args=[name])
    assert client.get(address).status_code == 403
    assert client.post(address, {"reason": REASON, "submission_key": str(uuid4())}).status_code == 403


def test_whoever_lost_the_list_meanwhile_gets_no_file(client: Client) -> None:
    head = UserFactory(head=True)
    SupervisionFactory(office=head.office)
    client.force_login(head)
    client.post(reverse("reports:list_export", args=["clients"]), {"reason": REASON, "submission_key": str(uuid4())})
    User.objects.filter(pk=head.pk).update(is_active=False)
    job = ReportJob.objects.get()
    run.run(job.pk)
    job.refresh_from_db()
    assert (job.state, job.xlsx.name, job.csv.name) == (ReportJob.State.FAILED, "", "")


def test_files_stay_behind_when_the_account_moves(client: Client) -> None:
    officer = UserFactory(officer=True)
    SupervisionFactory(office=officer.office, officer=officer)
    client.force_login(officer)
    job = take_out(client, "clients")
    page, file = (reverse(f"reports:{name}", args=[job.public_id]) for name in ("report_detail", "report_csv"))
    assertContains(client.get(page), file)
    User.objects.filter(pk=officer.pk).update(office=OfficeFactory())
    answer = client.get(page)
    assertContains(answer, ELSEWHERE)
    assertNotContains(answer, file)
    assert client.get(file).status_code == 403
    ReportJob.objects.filter(pk=job.pk).update(state="waiting", csv="", xlsx="")
    run.run(job.pk)
    job.refresh_from_db()
    assert (job.state, job.csv.name) == (ReportJob.State.FAILED, "")


def test_a_list_is_not_handed_out_once_somebody_in_it_is_hidden(client: Client) -> None:
    registrar = UserFactory(registrar=True)
    hidden, shown = SupervisionFactory.create_batch(2, office=registrar.office)
    RestrictionFactory(client=SupervisionFactory().client)  # of another Bapas
    client.force_login(registrar)
    before = take_out(client, "clients")
    assert hidden.client.number in str(in_csv(before))
    page, file = (reverse(f"reports:{name}", args=[before.public_id]) for name in ("report_detail", "report_csv"))
    assert hidden.client.number.encode() in b"".join(client.get(file).streaming_content)
    RestrictionFactory(client=hidden.client)
    assert client.get(file).status_code == 403
    answer = client.get(page)
    assertContains(answer, OUTDATED)
    assertNotContains(answer, file)
    after = in_csv(take_out(client, "clients"))
    assert shown.client.number in str(after)
    assert hidden.client.number not in str(after)
    assert client.get(file).status_code == 403


def _admission_runs_out(case: Supervision, registrar: User) -> None:
    Admission.objects.update(until=timezone.now() - timedelta(minutes=1))


def _record_is_merged(case: Supervision, registrar: User) -> None:
    other = SupervisionFactory(office=case.office).client
    RestrictionFactory(client=other)
    head = UserFactory(head=True, office=case.office)
    merge_clients(kept=case.client, merged=other, reason="Orang yang sama", by=head)


def _moved_and_hidden_there(case: Supervision, registrar: User) -> None:
    Person.objects.filter(pk=case.client_id).update(office=OfficeFactory())
    RestrictionFactory(client=Person.objects.get(pk=case.client_id))


@pytest.mark.parametrize(
    ("before", "after"),
    [(True, _admission_runs_out), (False, _record_is_merged), (False, _moved_and_hidden_there)],
    ids=["admission", "merge", "move"],
)
def test_a_list_closes_however_somebody_in_it_came_to_be_hidden(
    client: Client, before: bool, after: Callable[[Supervision, User], None]
) -> None:
    """`before`: restricted already, and the registrar was let in for an hour when the list was made."""
    registrar = UserFactory(registrar=True)
    case = SupervisionFactory(office=registrar.office)
    if before:
        RestrictionFactory(client=case.client)
        break_glass(number=case.client.number, reason="Polisi menunggu jawaban.", by=registrar)
    client.force_login(registrar)
    job = take_out(client, "clients")
    assert case.client.number in str(in_csv(job))
    file = reverse("reports:report_csv", args=[job.public_id])
    assert b"".join(client.get(file).streaming_content)
    after(case, registrar)
    assert client.get(file).status_code == 403


def test_a_list_closes_for_the_officer_whose_protected_client_a_colleague_has_now(client: Client) -> None:
    officer = UserFactory(officer=True)
    case = SupervisionFactory(office=officer.office, officer=officer)
    RestrictionFactory(client=case.client)
    client.force_login(officer)
    job = take_out(client, "clients")
    assert case.client.number in str(in_csv(job))
    colleague, head = UserFactory(officer=True, office=case.office), UserFactory(head=True, office=case.office)
    assign_officer(supervision=case, officer=colleague, by=head)
    assert client.get(reverse("reports:report_csv", args=[job.public_id])).status_code == 403


def test_only_the_requester_gets_the_files(client: Client) -> None:
    officer = UserFactory(officer=True)
    SupervisionFactory(office=officer.office, officer=officer)
    client.force_login(officer)
    job = take_out(client, "clients")
    for name in ("report_detail", "report_xlsx", "report_csv"):
        address = reverse(f"reports:{name}", args=[job.public_id])
        client.force_login(officer)
        answer = client.get(address)
        assert answer.status_code == 200
        if answer.streaming:
            assert b"".join(answer.streaming_content)
        for other in (UserFactory(officer=True, office=officer.office), UserFactory(head=True, office=officer.office)):
            client.force_login(other)
            assert client.get(address).status_code == 404


def test_the_list_offers_it_with_its_own_filters(client: Client) -> None:
    head = UserFactory(head=True)
    SupervisionFactory(office=head.office)
    client.force_login(head)
    page = client.get(f"{reverse('clients:client_list')}?tab=all&status=")
    assertContains(page, f'href="{reverse("reports:list_export", args=["clients"])}?tab=all&amp;status="')
    assertContains(client.get(reverse("reports:list_export", args=["clients"])), "1 baris")


def test_the_prosecutor_takes_out_the_own_list_and_finds_it_again(client: Client) -> None:
    own = SentenceFactory(supervision__client__name="Budi Santosa", state="in_progress")
    SentenceFactory()
    prosecutor = UserFactory(prosecutor=True, prosecution_office=own.prosecution_office)
    client.force_login(prosecutor)
    assertContains(client.get(reverse("sentences:sentence_list")), reverse("reports:list_export", args=["executions"]))
    job = take_out(client, "executions")
    lines = in_csv(job)[HEAD_LINES:]
    assert [(line[1], line[9]) for line in lines] == [(own.judgment_no, own.get_state_display())]
    page = client.get(reverse("reports:report_list"))
    assertContains(page, reverse("reports:report_detail", args=[job.public_id]))
    assertNotContains(page, "Minta laporan bulanan")
    assert client.get(reverse("reports:list_export", args=["sentences"])).status_code == 403
