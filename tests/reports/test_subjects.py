"""Reports beside the monthly return: each figure is the count of its list, and both papers say the same."""

from datetime import date, timedelta
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader
from pytest_django.asserts import assertContains, assertNotContains
from python_calamine import CalamineWorkbook

from accounts.models import AccessEvent, User
from bapas_portal.law import DomainError
from bapas_portal.templatetags.portal import thousands
from reports.actions import run
from reports.forms.subject import term_days
from reports.models import ReportJob
from reports.papers import report_pdf, report_xlsx
from reports.papers.report import ReportContent, Section
from reports.subjects import SUBJECTS, Brief
from reports.subjects.outreach import selection_of
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.agreement import AgreementFactory, CommitmentFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.inquiry import SocialInquiryFactory
from tests.factories.programs import OutreachEventFactory, VillageRegistrationFactory
from tests.factories.sentences import SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


def brief_of(user: User, **changes: Any) -> Brief:
    """The last thirty days and the next thirty, so that whatever a factory makes lies in them."""
    today = user.office_today()
    values = {"since": today - timedelta(days=30), "until": today + timedelta(days=30), "office": user.office}
    return Brief(user=user, **(values | changes))


def table(content: ReportContent, title: str) -> Section:
    return next(section for section in content.sections if section.title.startswith(title))


def figure(section: Section, label: str) -> Any:
    return next(row[1] for row in section.rows if row[0] == label)


def count_on(client: Client, name: str, query: str) -> int:
    """How many rows the list behind a figure has."""
    return client.get(f"{reverse(name)}?{query}").context["page_obj"].paginator.count


@pytest.fixture
def head() -> User:
    return UserFactory(head=True)


def test_the_figures_of_a_day_are_the_counts_of_the_lists(client: Client, head: User) -> None:
    officer = UserFactory(officer=True, office=head.office)
    case = SupervisionFactory(office=head.office, officer=officer)
    today = head.office_today()
    noon = timezone.now()
    VisitFactory.create_batch(2, supervision=case, held=True, occurred_at=noon)
    VisitFactory(supervision=case, overdue=True)
    VisitFactory(held=True, occurred_at=noon)
    ReportInFactory(supervision=case, due_on=today)
    SocialInquiryFactory(office=head.office, received_at=noon)
    SocialInquiryFactory()
    client.force_login(head)
    content = SUBJECTS["daily"].build(brief_of(head, since=today, until=today))
    visits = table(content, "Kunjungan")
    made = f"tab=done&start={today}&end={today}"
    assert figure(visits, "Kunjungan terlaksana") == count_on(client, "clients:visit_list", made) == 2
    assert figure(visits, "Kunjungan tanpa hasil") == count_on(client, "clients:visit_list", "tab=overdue") == 1
    assert figure(visits, "Wajib lapor jatuh tempo") == count_on(client, "clients:report_in_list", "tab=today") == 1
    assert figure(table(content, "Litmas"), "Permintaan diterima") == 1
    registrar = UserFactory(registrar=True, office=head.office)
    labels = str(SUBJECTS["daily"].build(brief_of(registrar, since=today, until=today)).sections)
    assert "Permintaan diterima" in labels
    assert "Kunjungan terlaksana" not in labels


def test_the_load_of_an_officer_is_that_of_the_page(client: Client, head: User) -> None:
    busy, idle = UserFactory.create_batch(2, officer=True, office=head.office)
    SupervisionFactory.create_batch(3, office=head.office, officer=busy)
    section = SUBJECTS["caseload"].build(brief_of(head)).sections[0]
    client.force_login(head)
    for row in section.rows:
        officer = busy if row[0] == busy.name else idle
        assert row[1] == count_on(client, "clients:client_list", f"officer={officer.public_id}&status=open")
    assert section.total[1] == 3
    narrowed = SUBJECTS["caseload"].build(brief_of(head, officer=idle)).sections[0]
    assert [row[0] for row in narrowed.rows] == [idle.name]


def test_litmas_are_in_time_by_the_clock_of_their_kind(head: User) -> None:
    now = timezone.now()
    sent = {"state": "sent", "sent_at": now, "signed_at": now, "received_at": now - timedelta(hours=10)}
    SocialInquiryFactory(office=head.office, due_at=now + timedelta(hours=1), **sent)
    SocialInquiryFactory(office=head.office, due_at=now - timedelta(hours=1), **sent)
    SocialInquiryFactory(office=head.office, received_at=now - timedelta(days=9), due_at=now - timedelta(days=1))
    content = SUBJECTS["inquiry-times"].build(brief_of(head))
    for section in content.sections:
        received, done, in_time, late, rate, overdue, hours, _ = section.total[1:]
        assert (received, done, in_time, late, rate, overdue, hours) == (3, 2, 1, 1, 50.0, 1, 10.0)
    away = UserFactory(regional=True, regional_office=head.office.regional_office)
    regional = SUBJECTS["inquiry-times"].build(brief_of(away))
    assert regional.sections[0].total == content.sections[0].total
    assert len(regional.sections) == 2  # officers are the office's own


def test_hours_per_site_and_per_court_are_the_ledger(head: User) -> None:
    session = WorkSessionFactory(
        verified=True,
        placement__site__office=head.office,
        placement__sentence__supervision__office=head.office,
        placement__sentence__court="PN Palopo",
    )
    brief = brief_of(head, since=session.worked_on, until=session.worked_on)
    sites, courts = SUBJECTS["work-hours"].build(brief).sections
    worked = session.minutes / 60
    assert [row[0] for row in sites.rows] == [session.placement.site.name]
    assert sites.total[2:] == [1, 1, worked]
    assert (sites.address, courts.address) == ("", ""), "no list has a line for each site with its hours"
    assert (courts.rows[0][0], courts.rows[0][3], courts.total[3]) == ("PN Palopo", worked, worked)
    again = SentenceFactory(supervision__office=head.office, supervision__client=session.sentence.supervision.client)
    WorkSessionFactory(
        verified=True,
        day=session.worked_on - timedelta(days=1),
        placement__sentence=again,
        placement__site=session.placement.site,
    )
    both = SUBJECTS["work-hours"].build(brief_of(head, since=brief.since - timedelta(days=1), until=brief.until))
    assert both.sections[0].total[2:4] == [1, 2], "two judgments are one person"
    elsewhere = SUBJECTS["work-hours"].build(brief_of(head, since=brief.since, until=brief.until, court="PN Lain"))
    assert [section.rows for section in elsewhere.sections] == [[], []]


def test_events_and_their_people(client: Client, head: User) -> None:
    event = OutreachEventFactory(office=head.office, held=True)
    VillageRegistrationFactory(event=event, village=event.village)
    OutreachEventFactory(held=True)
    content = SUBJECTS["outreach"].build(brief_of(head, since=event.day, until=event.day))
    assert table(content, "Menurut").total[1] == 1
    assert [row[0] for row in table(content, "Tiap").rows] == [event.title]
    assert "triwulan" in table(content, "Hasil").note
    kanwil = UserFactory(regional=True, regional_office=head.office.regional_office)
    for reader, chosen in ((head, None), (kanwil, None), (kanwil, head.office)):
        brief = brief_of(reader, since=event.day, until=event.day, office=chosen)
        section = table(SUBJECTS["outreach"].build(brief), "Tiap")
        client.force_login(reader)
        listed = client.get(urlsplit(section.address).path + "?" + urlsplit(section.address).query).context["page_obj"]
        assert [row.title for row in listed] == [row[0] for row in section.rows]


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), (2026, None)),
        (date(2026, 7, 1), date(2026, 9, 30), (2026, 3)),
        (date(2026, 7, 1), date(2026, 9, 29), None),
        (date(2026, 6, 1), date(2026, 8, 31), None),
    ],
)
def test_questionnaires_are_read_over_whole_quarters_and_years(
    head: User, since: date, until: date, expected: tuple[int, int | None] | None
) -> None:
    selection = selection_of(brief_of(head, since=since, until=until))
    assert (selection and (selection.year, selection.quarter)) == expected
    if expected:
        assert term_days(f"{expected[0]}-{expected[1]}" if expected[1] else f"{expected[0]}") == (since, until)


def test_agreements_are_those_of_the_tabs(client: Client, head: User) -> None:
    CommitmentFactory(agreement__office=head.office)
    AgreementFactory(office=head.office)
    AgreementFactory()
    client.force_login(head)
    section = SUBJECTS["agreements"].build(brief_of(head)).sections[0]
    assert figure(section, "Berlaku") == count_on(client, "programs:agreement_list", "tab=current")
    assert figure(section, "Sedang disusun") == count_on(client, "programs:agreement_list", "tab=drafts")
    assert figure(section, "Janji berjalan") == count_on(client, "programs:commitment_list", "tab=open") == 1
    dropped = CommitmentFactory(agreement__office=head.office, state="dropped", dropped_reason="Dana ditarik.")
    kanwil = UserFactory(regional=True, regional_office=dropped.agreement.office.regional_office)
    AgreementFactory(office=OfficeFactory(regional_office=kanwil.regional_office))
    for reader, chosen in ((head, None), (kanwil, None), (kanwil, head.office)):
        client.force_login(reader)
        _, agreements, promises = SUBJECTS["agreements"].build(brief_of(reader, office=chosen)).sections
        for part, expected in ((agreements, 4 if reader == kanwil and not chosen else 3), (promises, 2)):
            listed = client.get(urlsplit(part.address).path + "?" + urlsplit(part.address).query)
            assert listed.context["page_obj"].paginator.count == len(part.rows) == expected


def ask(client: Client, slug: str, query: str = "", **data: str) -> Any:
    return client.post(
        f"{reverse('reports:report_create', args=[slug])}?{query}", {"submission_key": str(uuid4()), **data}
    )


def made(job: ReportJob) -> ReportJob:
    assert run.run(job.pk)
    job.refresh_from_db()
    return job


def test_each_report_is_asked_for_and_made_as_both_papers(client: Client, head: User) -> None:
    SupervisionFactory(office=head.office, officer=UserFactory(officer=True, office=head.office))
    client.force_login(head)
    page = client.get(reverse("reports:report_list"))
    for slug, subject in SUBJECTS.items():
        if subject.needs_reason:
            continue
        assertContains(page, reverse("reports:report_create", args=[slug]))
        form = client.get(reverse("reports:report_create", args=[slug])).context["form"]
        data = {name: str(field.initial) for name, field in form.fields.items() if field.initial}
        data["term"] = "2026"
        assert ask(client, slug, **data | {"submission_key": str(uuid4())}).status_code == 302, slug
        job = made(ReportJob.objects.latest("pk"))
        assert (job.kind, job.state, job.error, job.office) == (subject.kind, "done", "", head.office)
        assert job.title.startswith(subject.title)
        with job.pdf.open("rb") as pdf, job.xlsx.open("rb") as xlsx:
            assert pdf.read(5) == b"%PDF-"
            assert CalamineWorkbook.from_filelike(xlsx).sheet_names[0] == "Ringkasan"


def test_a_history_is_for_the_officer_and_the_head_with_a_reason_that_is_kept(client: Client) -> None:
    officer = UserFactory(officer=True)
    case = SupervisionFactory(office=officer.office, officer=officer, child=True)
    VisitFactory(supervision=case, held=True)
    query = f"client={case.client.public_id}"
    days = {"since": f"{officer.office_today() - timedelta(days=60)}", "until": f"{officer.office_today()}"}
    colleague = UserFactory(officer=True, office=officer.office)
    client.force_login(colleague)
    assert ask(client, "guidance-history", query, reason="Ingin tahu", **days).status_code == 403
    client.force_login(UserFactory(officer=True))
    assert ask(client, "guidance-history", query, reason="Ingin tahu", **days).status_code == 404
    client.force_login(officer)
    assert ask(client, "guidance-history", query, reason=" ", **days).status_code == 422
    ask(client, "guidance-history", query, reason="Sidang Tim Pengamat", **days)
    event = AccessEvent.objects.get(action="export")
    assert (event.subject_id, event.reason) == (case.client.public_id, "Sidang Tim Pengamat")
    job = made(ReportJob.objects.get())
    with job.pdf.open("rb") as file:
        text = " ".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Kunjungan terlaksana" in text
    assert case.client.name.split()[-1] not in text
    assertContains(client.get(reverse("reports:report_detail", args=[job.public_id])), "Unduh PDF")
    case.officer = colleague
    case.save()
    assert client.get(reverse("reports:report_pdf", args=[job.public_id])).status_code == 403
    again = ReportJob.objects.get()
    ReportJob.objects.filter(pk=again.pk).update(state="waiting", pdf="", xlsx="", finished_at=None, expires_at=None)
    assert "tidak lagi" in made(again).error


def test_what_left_the_persons_reach_is_not_reported(head: User) -> None:
    elsewhere = OfficeFactory()
    with pytest.raises(DomainError, match="tidak ada lagi"):
        Brief.of(head, brief_of(head, office=elsewhere).as_parameters())


def test_roles_are_offered_what_they_may_ask_and_a_kanwil_chooses_its_office(client: Client) -> None:
    kanwil = UserFactory(regional=True)
    own, foreign = OfficeFactory(regional_office=kanwil.regional_office), OfficeFactory()
    client.force_login(kanwil)
    page = client.get(reverse("reports:report_create", args=["daily"]))
    assertContains(page, own.name)
    assertNotContains(page, foreign.name)
    assert client.get(reverse("reports:report_create", args=["caseload"])).status_code == 403
    today = str(kanwil.office_today())
    assert ask(client, "daily", day=today, office=str(foreign.public_id)).status_code == 422
    assert ask(client, "inquiry-times", since=today, until="2020-01-01").status_code == 422
    assert ask(client, "daily", day=today).status_code == 302
    job = made(ReportJob.objects.get())
    assert (job.state, job.office) == ("done", None)


def test_both_papers_hold_the_same_figures_and_no_formula() -> None:
    section = Section(
        "=1+1", ["Uraian", "Jumlah"], [["+cmd|' /C calc'!A0", 1234.5], ["#panic()", 7]], total=["Jumlah", 8]
    )
    content = ReportContent("Uji", "Bapas", {"above": [], "office": "Bapas", "address": []}, "2026", "uji", [section])
    workbook = CalamineWorkbook.from_filelike(BytesIO(report_xlsx.render(content)))
    read = workbook.get_sheet_by_index(1).to_python()
    assert [row[1] for row in read[4:7]] == [1234.5, 7, 8]
    assert read[4][0].startswith("'+")
    pdf = report_pdf.render(content)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
    assert thousands(1234.5) in text
    assert "#panic()" in text
    assert b"pdfaid" in pdf
