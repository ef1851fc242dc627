"""The PDF and the workbook say what the row says."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from bapas_portal.templatetags.portal import thousands
from reports.actions.monthly_return import keep_draft
from reports.models import MonthlyReturn
from reports.papers import monthly_return_pdf, monthly_return_xlsx
from reports.papers.content import of_return
from tests.factories.accounts import OfficeFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.reports import MonthlyReturnFactory
from tests.factories.sentences import WorkSessionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept() -> MonthlyReturn:
    """The return of an office with a case and half an hour more than three of work."""
    session = WorkSessionFactory(verified=True, break_minutes=30)
    office = session.placement.site.office
    SupervisionFactory.create_batch(2, office=office)
    return keep_draft(office=office, month=session.worked_on.replace(day=1))


def sheets(kept: MonthlyReturn) -> dict[str, list[list[object]]]:
    workbook = CalamineWorkbook.from_filelike(BytesIO(monthly_return_xlsx.render(of_return(kept))))
    return {name: workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names}


def test_the_workbook_read_back_holds_the_figures_of_the_row(kept: MonthlyReturn) -> None:
    read = sheets(kept)
    assert list(read) == ["Ringkasan", *(f"T{number}" for number in range(1, 13))]
    assert [line[1] for line in read["Ringkasan"][4:8]] == [kept.opening, kept.moved_in, kept.moved_out, kept.closing]
    for table in kept.figures["tables"]:
        written = [table["columns"], *table["rows"], *([table["total"]] if table["total"] else [])]
        width = len(table["columns"])
        assert [line[:width] for line in read[table["code"]][3 : 3 + len(written)]] == written


def test_the_pdf_read_back_holds_the_same_figures_written_the_indonesian_way(kept: MonthlyReturn) -> None:
    pages = PdfReader(BytesIO(monthly_return_pdf.render(of_return(kept)))).pages
    read = " ".join(" ".join(page.extract_text() for page in pages).split())
    balance = " ".join(thousands(number) for number in (kept.opening, kept.moved_in, kept.moved_out, kept.closing))
    assert f"Perkara awal bulan Masuk Keluar Perkara akhir bulan {balance}" in read
    for table in kept.figures["tables"]:
        for row in table["rows"]:
            words = (cell if isinstance(cell, str) else thousands(cell) for cell in row)
            assert " ".join(" ".join(words).split()) in read
    assert "Jam sah dalam bulan ini 3,5" in read


def test_the_pdf_is_an_archive_pdf(kept: MonthlyReturn) -> None:
    pdf = monthly_return_pdf.render(of_return(kept))
    assert pdf.startswith(b"%PDF-1.7")
    assert b"pdfaid" in pdf


def test_an_empty_return_still_makes_both_papers() -> None:
    office = OfficeFactory()
    empty = keep_draft(office=office, month=date(2020, 1, 1))
    assert monthly_return_pdf.render(of_return(empty)).startswith(b"%PDF")
    assert empty.closing == 0


def test_words_never_become_formulas_or_markup() -> None:
    table = {
        "code": "T1",
        "title": "=1+1",
        "note": "#panic()",
        "columns": ['=HYPERLINK("http://contoh.invalid")', "@SUM(A1)"],
        "rows": [["+cmd|' /C calc'!A0", 3], ["$x^2$ \\ #let", 4]],
        "total": ["-1", 7],
        "label_columns": 1,
        "definitions": [["=1", "#panic()"]],
        "missing": [],
    }
    nasty = MonthlyReturnFactory(figures={"tables": [table]}, office__name='Bapas =1+1 #panic("x") *_')
    assert sheets(nasty)["T1"][4:7] == [*table["rows"], table["total"]]
    assert monthly_return_pdf.render(of_return(nasty)).startswith(b"%PDF")


def test_counting_again_replaces_the_draft(kept: MonthlyReturn) -> None:
    SupervisionFactory(office=kept.office)
    again = keep_draft(office=kept.office, month=kept.month)
    assert (again.pk, again.closing) == (kept.pk, kept.closing + (1 if again.closing != kept.closing else 0))
    assert MonthlyReturn.objects.count() == 1
