"""The pages of monthly returns: who sees what, each figure leads to its rows, and the papers say the same."""

import re
from datetime import UTC, date, datetime, time, timedelta
from io import BytesIO

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from accounts.models import Office, User
from bapas_portal.templatetags.portal import thousands
from clients.models import Supervision
from reports.actions.monthly_return import submit_return
from reports.figures.period import first_of_month
from reports.models import MonthlyReturn, ReturnCorrection
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory, VisitFactory

pytestmark = pytest.mark.django_db
BEFORE, LAST = first_of_month(timezone.localdate(), -2), first_of_month(timezone.localdate(), -1)
EVE = datetime.combine(BEFORE - timedelta(days=1), time(3), tzinfo=UTC)
"""A morning before the first of the two months: cases registered then belong to both."""
FIGURE = re.compile(r'href="(/reports/returns/[^"]+/rows/\?figure=[^"]+)">([^<]+)</a>')
HEADLINE = re.compile(r"<h1>.*: ([\d.,]+)(?: jam)?</h1>")


@pytest.fixture
def office() -> Office:
    place = OfficeFactory()
    for child in (False, True, False):
        case = SupervisionFactory(office=place, child=child, starts_on=BEFORE.replace(day=3), ends_on=None)
        VisitFactory(supervision=case, held=True, occurred_at=EVE + timedelta(days=5), topics=["personality"])
    return place


@pytest.fixture
def head(office: Office) -> User:
    return UserFactory(head=True, office=office)


def browser(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def address(name: str, office: Office, month: date = BEFORE) -> str:
    return reverse(f"reports:return_{name}", args=[office.public_id, month])


@pytest.mark.parametrize("sent", [False, True])
def test_every_figure_of_a_return_is_the_length_of_the_list_it_leads_to(office: Office, head: User, sent: bool) -> None:
    """Of a draft for the head, of a sent return for the registrar: both read it by the same rows."""
    if sent:
        submit_return(office=office, month=BEFORE, by=head)
    web = browser(UserFactory(registrar=True, office=office) if sent else head)
    figures = FIGURE.findall(web.get(address("detail", office)).text)
    assert len(figures) > 20
    assert "Dewasa · Laki-laki" in web.get(address("detail", office)).text, "on a phone a line says all it is about"
    for link, shown in figures:
        text = web.get(link).text
        headline = HEADLINE.search(text)
        assert headline is not None
        assert headline.group(1) == shown, link
        hidden = re.search(r"(\d+) dari \d+ baris tidak terbuka", text)
        listed = text.count('class="row-title"') + (int(hidden.group(1)) if hidden else 0)
        assert thousands(listed) == shown, link


def test_kanwil_and_ditjenpas_see_counts_of_sent_returns_and_no_rows(office: Office, head: User) -> None:
    Supervision.objects.update(registered_at=EVE)
    for person in (UserFactory(regional=True, regional_office=office.regional_office), UserFactory(national=True)):
        web = browser(person)
        assert "Angkanya terlihat setelah" in web.get(address("detail", office, LAST)).text
        assert web.get(address("pdf", office, LAST)).status_code == 404
    submit_return(office=office, month=BEFORE, by=head)
    for person in (UserFactory(regional=True, regional_office=office.regional_office), UserFactory(national=True)):
        web = browser(person)
        page = web.get(address("detail", office)).text
        assert "T12" in page
        assert FIGURE.findall(page) == []
        assert web.get(address("rows", office) + "?figure=T1.new").status_code == 403


def test_a_month_that_has_not_begun_and_a_figure_that_is_none_are_not_found(office: Office, head: User) -> None:
    web = browser(head)
    assert web.get(address("detail", office, date(2099, 1, 1))).status_code == 404
    assert web.get(address("rows", office) + "?figure=T1.nothing").status_code == 404


def test_from_the_refusal_over_the_explanation_to_the_kanwils_yes(office: Office, head: User) -> None:
    web = browser(head)
    assert "dikirim kepada Kanwil" in web.post(address("submit", office), follow=True).text
    late = SupervisionFactory(office=office, starts_on=BEFORE.replace(day=9), ends_on=None)
    assert late.register_no in web.post(address("submit", office, LAST), follow=True).text
    assert "Pilih perkara" in web.post(address("explain", office, LAST), {"reason": "Terlambat"}).text
    typed = {"cases": [str(late.public_id)], "reason": "Berkas terlambat"}
    assert "Sebab 1 selisih dicatat" in web.post(address("explain", office, LAST), typed, follow=True).text
    assert ReturnCorrection.objects.get().case == late
    assert "dikirim kepada Kanwil" in web.post(address("submit", office, LAST), follow=True).text
    kanwil = browser(UserFactory(regional=True, regional_office=office.regional_office))
    assert kanwil.post(address("send_back", office), {"reason": ""}).status_code == 422
    assert "Kembalikan dulu laporan" in kanwil.post(address("send_back", office), {"reason": "Salah"}).text
    assert "diterima" in kanwil.post(address("accept", office), follow=True).text
    page = kanwil.get(address("detail", office, LAST)).text
    assert "1 perkara ditambahkan. Sebab: Berkas terlambat" in page
    assert late.client.name not in page
    assert MonthlyReturn.objects.get(month=BEFORE).state == "accepted"


def test_since_submission_is_told_on_the_page_and_marked_in_the_list(office: Office, head: User) -> None:
    submit_return(office=office, month=BEFORE, by=head)
    gone = Supervision.objects.filter(office=office, audience="adult").first()
    assert gone is not None
    Supervision.objects.filter(pk=gone.pk).update(status="completed", closed_on=BEFORE.replace(day=20))
    web = browser(head)
    page = web.get(address("detail", office)).text
    assert "Koreksi sejak dikirim" in page
    assert "T1 Akhir bulan: -1" in page
    for name in ("xlsx", "rows"):
        with CaptureQueriesContext(connection) as queries:
            assert web.get(address(name, office) + "?figure=T11.in_force").status_code == 200
        assert not [query for query in queries if '"clients_visit"' in query["sql"]], "only what is shown is counted"
    kept = Supervision.objects.filter(office=office, audience="child").get()
    kept.offence = "Pencurian"
    kept.save()
    # History bears the time at which its transaction began, and a test is one transaction.
    kept.events.filter(pgh_label="update").update(pgh_created_at=timezone.now())
    rows = web.get(address("rows", office) + "?figure=T1.closing").text
    assert rows.count("Diubah sejak dikirim") == 1
    assert "<h1>Akhir bulan: 3</h1>" in rows
    assert rows.count("Tidak dihitung lagi") == 2  # the tab and the row


def test_the_sum_of_a_kanwil_says_who_is_missing_and_its_papers_say_the_same(office: Office, head: User) -> None:
    other = OfficeFactory(regional_office=office.regional_office)
    silent = OfficeFactory(regional_office=office.regional_office)
    unused = OfficeFactory(regional_office=office.regional_office)
    for place in (other, silent):
        SupervisionFactory(office=place, starts_on=BEFORE.replace(day=3), ends_on=None)
    Supervision.objects.update(registered_at=EVE)
    submit_return(office=office, month=BEFORE, by=head)
    submit_return(office=other, month=BEFORE, by=UserFactory(head=True, office=other))
    web = browser(UserFactory(regional=True, regional_office=office.regional_office))
    page = web.get(reverse("reports:consolidated_return", args=[BEFORE]))
    together = page.context["together"]
    assert (together.balance.closing, together.missing) == (4, [silent.name])
    assert "Belum dikirim, lewat tenggat" in page.text
    assert [line.office for line in together.not_owed] == [unused]
    assert "2 dari 3 Bapas sudah mengirim laporan. 1 Bapas lain belum memakai portal" in page.text
    xlsx = web.get(reverse("reports:consolidated_xlsx", args=[BEFORE])).content
    pdf = web.get(reverse("reports:consolidated_pdf", args=[BEFORE])).content
    workbook = CalamineWorkbook.from_filelike(BytesIO(xlsx))
    printed = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
    for table in together.tables:
        read = workbook.get_sheet_by_name(table.code).to_python()
        written = [*table.rows, *([table.total] if table.total else [])]
        assert [line[: len(table.columns)] for line in read[4 : 4 + len(written)]] == written
        for line in table.rows:
            words = (cell if isinstance(cell, str) else thousands(cell) for cell in line)
            assert " ".join(" ".join(words).split()) in printed
    assert "2 dari 3 Bapas sudah mengirim" in printed
    assert "1 Bapas lain belum memakai portal" in printed


def test_where_returns_stand_for_kanwil_and_country(office: Office, head: User) -> None:
    submit_return(office=office, month=LAST, by=head)
    region = office.regional_office
    idle = OfficeFactory(regional_office=region)
    page = browser(UserFactory(regional=True, regional_office=region)).get(reverse("reports:return_list"))
    assert "Dikirim" in page.text
    assert (office in dict(page.context["matrix"]), idle in page.context["silent"]) == (True, True)
    assert idle not in dict(page.context["matrix"])
    assert idle.name in page.text
    country = browser(UserFactory(national=True))
    Supervision.objects.update(registered_at=EVE)
    unused = OfficeFactory()
    assert "tidak ada laporan yang ditunggu" in country.get(address("detail", unused)).text
    page = country.get(reverse("reports:return_list"))
    assert region.short_name in page.text
    cells = {place.pk: dict(zip(page.context["months"], own, strict=True)) for place, own in page.context["rows"]}
    assert cells[region.pk][BEFORE] == (BEFORE, 0, 1, True)
    assert cells[region.pk][LAST][1:3] == (1, 1)
    assert unused.regional_office in page.context["silent"]
    assert unused.regional_office_id not in cells
    late = re.search(r'<span class="status tone-bad">.*?</svg>(.*?)</span>', page.text)
    assert late is not None
    assert late.group(1) == "0 dari 1"
    assert "belum ada Bapas yang memakai portal" in page.text
    assert office.name in country.get(reverse("reports:return_list"), {"kanwil": region.code}).text
