"""A case from a register has its next days, or stands among those that should have been closed."""

from datetime import date, timedelta
from pathlib import Path
from unittest.mock import Mock

import pytest

from accounts.models import User
from clients.actions.visit import plan_visit
from clients.frequency import OfficeRhythms, next_report_in_day, visit_interval_days
from clients.importing.steps import asking
from clients.models import Client, Guarantor, ImportBatch, ReportIn, Supervision, Visit
from clients.views.ending import ended_open
from tests.clients.importing.small_register import checked, taken_back, write_rows, written

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test is the worker."""
    monkeypatch.setattr(asking, "nudge", Mock())


@pytest.fixture
def batch(pangkalpinang: User, officer: User, tmp_path: Path) -> ImportBatch:
    """A running case, one that ended, one without an officer, and one that has not begun."""
    tomorrow = pangkalpinang.office_today() + timedelta(days=1)
    people = [
        {"PK": "SEKAR MAHARANI", "PENJAMIN": "Salimah (istri)"},
        {"PK": "Sekar Maharani", "BERAKHIR": "03-03-2026", "NAMA KLIEN": "Banyu Uji", "NIK": "", "NO. REGISTER": "2"},
        {"PK": "", "NAMA KLIEN": "Citra Uji", "NIK": "", "NO. REGISTER": "3"},
        {
            "PK": "Sekar Maharani", "NAMA KLIEN": "Dirga Uji", "NIK": "", "NO. REGISTER": "4",
            "MULAI": f"{tomorrow:%d-%m-%Y}",
        },
    ]  # fmt: skip
    return written(write_rows(tmp_path / "r.xlsx", people), pangkalpinang)


def case_of(batch: ImportBatch, excel_row: int) -> Supervision:
    return Supervision.objects.get(import_row__batch=batch, import_row__excel_row=excel_row)


def test_a_running_case_has_its_next_visit_and_report_in_in_its_rhythm(batch: ImportBatch, officer: User) -> None:
    case, today = case_of(batch, 2), batch.office.today()
    visit, duty = case.visits.get(), case.report_ins.get()
    assert (case.status, case.officer, visit.officer, visit.state) == ("active", officer, officer, "planned")
    every = visit_interval_days(case, today)
    assert visit.planned_on is not None
    assert today < visit.planned_on <= today + timedelta(days=every + 21)
    assert duty.due_on == next_report_in_day(case, case.starts_on, today) > today
    assert (duty.state, duty.anchor_on) == ("due", date(2025, 3, 3))


def test_rhythms_read_together_are_those_read_one_by_one(batch: ImportBatch) -> None:
    case, today = case_of(batch, 2), batch.office.today()
    rhythms = OfficeRhythms.of(batch.office, today, [case.client_id])
    assert rhythms.visit_days(case) == visit_interval_days(case, today)
    for after in (today, today + timedelta(days=45)):
        said = rhythms.report_in_day(case, anchor=case.starts_on, after=after)
        assert said == next_report_in_day(case, case.starts_on, after)


def test_a_case_that_is_over_is_warned_of_and_waits_to_be_closed(batch: ImportBatch, pangkalpinang: User) -> None:
    case = case_of(batch, 3)
    assert batch.rows.get(excel_row=3).codes == ["nik_missing", "period_over"]
    assert batch.rows.get(excel_row=3).outcome == "accept_with_warning"
    assert list(ended_open(pangkalpinang, batch.office.today())) == [case]
    assert not case.visits.exists()
    assert not case.report_ins.exists()


def test_a_case_without_officer_waits_for_one(batch: ImportBatch) -> None:
    case = case_of(batch, 4)
    assert (case.status, case.visits.count(), case.report_ins.count()) == ("registered", 0, 0)


def test_a_case_ahead_begins_after_its_first_day(batch: ImportBatch) -> None:
    case = case_of(batch, 5)
    assert case.visits.get().planned_on > case.starts_on
    assert case.report_ins.get().due_on > case.starts_on


def test_undo_takes_the_days_and_the_guarantor_back(batch: ImportBatch, pangkalpinang: User) -> None:
    before = batch.rows.filter(state="imported").count()
    assert before == 4
    undone = taken_back(batch, pangkalpinang)
    assert (undone.state, undone.rows.filter(state="undone").count()) == ("undone", before)
    for model in (Client, Supervision, Visit, ReportIn, Guarantor):
        assert not model.objects.exists(), model


def test_what_somebody_planned_since_keeps_its_case_and_no_other(batch: ImportBatch, pangkalpinang: User) -> None:
    case = case_of(batch, 2)
    assert case.officer
    plan_visit(supervision=case, on=case.visits.get().planned_on + timedelta(days=1), by=case.officer)
    undone = taken_back(batch, pangkalpinang)
    assert list(Supervision.objects.all()) == [case]
    assert case.report_ins.count() == 1
    assert "diubah" in undone.rows.get(excel_row=2).problem


def test_a_written_row_cannot_be_written_again(batch: ImportBatch, pangkalpinang: User, tmp_path: Path) -> None:
    again = checked(write_rows(tmp_path / "lagi.xlsx", [{"PK": "Sekar Maharani"}]), pangkalpinang)
    assert again.rows.get().codes == ["known_case"]
