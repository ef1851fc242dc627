"""The life of a monthly return: submitted, explained, accepted, sent back, locked; and what happens afterwards."""

from collections.abc import Callable
from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from accounts.models import Office, User
from bapas_portal.law import DomainError
from clients.models import Supervision
from reports.actions.monthly_return import (
    OpeningDiffersError,
    accept_return,
    due_date,
    explain_differences,
    keep_draft,
    lock_return,
    send_back_return,
    submit_return,
)
from reports.models import CountedRows, MonthlyReturn
from reports.returns.drift import drift
from reports.rules import monthly_return as rules
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory

AUGUST, SEPTEMBER, OCTOBER = (date(2026, month, 1) for month in (8, 9, 10))
State = MonthlyReturn.State


class Place:
    """An office with its head, its registrar and its Kanwil."""

    def __init__(self) -> None:
        self.office: Office = OfficeFactory()
        self.head: User = UserFactory(head=True, office=self.office)
        self.registrar: User = UserFactory(registrar=True, office=self.office)
        self.kanwil: User = UserFactory(regional=True, regional_office=self.office.regional_office)

    def case(self, starts_on: date, **values: object) -> Supervision:
        return SupervisionFactory(**({"office": self.office, "starts_on": starts_on, "ends_on": None} | values))

    def submit(self, month: date) -> MonthlyReturn:
        return submit_return(office=self.office, month=month, by=self.head)

    def explain(self, month: date, *cases: Supervision) -> None:
        explain_differences(
            office=self.office, month=month, cases=cases, reason="Terlambat didaftarkan.", by=self.registrar
        )

    def accept(self, row: MonthlyReturn) -> MonthlyReturn:
        return accept_return(monthly_return=row, by=self.kanwil)

    def send_back(self, row: MonthlyReturn) -> MonthlyReturn:
        return send_back_return(monthly_return=row, reason="Periksa lagi.", by=self.kanwil)


@pytest.fixture
def place(db: None) -> Place:
    return Place()


def refused(action: Callable[[], object], words: str) -> None:
    with pytest.raises(DomainError) as error:
        action()
    assert words in error.value.message


@pytest.mark.parametrize(
    ("month", "day", "due"),
    [
        (date(2026, 10, 1), 5, date(2026, 11, 5)),
        (date(2026, 12, 1), 5, date(2027, 1, 5)),
        (date(2027, 1, 1), 31, date(2027, 2, 28)),
    ],
)
def test_due_on(month: date, day: int, due: date) -> None:
    assert rules.due_on(month, day) == due


@pytest.mark.parametrize(
    ("state", "today", "sent", "is_first", "words"),
    [
        ("draft", date(2026, 11, 1), None, True, None),
        ("draft", date(2026, 10, 31), None, True, "belum selesai"),
        ("returned", date(2026, 11, 1), SEPTEMBER, False, None),
        ("submitted", date(2026, 11, 1), SEPTEMBER, False, "sudah dikirim"),
        ("accepted", date(2026, 11, 1), SEPTEMBER, False, "sudah diterima"),
        ("locked", date(2026, 11, 1), SEPTEMBER, False, "sudah dikunci"),
        ("draft", date(2026, 11, 1), AUGUST, False, "Kirim dulu laporan September 2026"),
        ("draft", date(2026, 11, 1), None, False, "Kirim dulu laporan September 2026"),
    ],
)
def test_when_a_return_can_be_submitted(
    state: str, today: date, sent: date | None, is_first: bool, words: str | None
) -> None:
    violation = rules.can_be_submitted(OCTOBER, state, today, sent, is_first)
    assert (violation is None) == (words is None)
    assert words is None or words in violation.message


@pytest.mark.parametrize(
    ("rule", "state", "neighbour", "words"),
    [
        (rules.can_be_accepted, "submitted", None, None),
        (rules.can_be_accepted, "submitted", "accepted", None),
        (rules.can_be_accepted, "submitted", "submitted", "Terima dulu laporan September 2026"),
        (rules.can_be_accepted, "draft", None, "tidak sedang menunggu"),
        (rules.can_be_sent_back, "submitted", None, None),
        (rules.can_be_sent_back, "accepted", "returned", None),
        (rules.can_be_sent_back, "accepted", "submitted", "Kembalikan dulu laporan November 2026"),
        (rules.can_be_sent_back, "locked", None, "sudah dikunci"),
        (rules.can_be_sent_back, "draft", None, "belum dikirim"),
    ],
)
def test_when_a_return_can_be_accepted_or_sent_back(
    rule: Callable[..., object], state: str, neighbour: str | None, words: str | None
) -> None:
    violation = rule(OCTOBER, state, neighbour)
    assert (violation is None) == (words is None)
    assert words is None or words in violation.message  # type: ignore[attr-defined]


@pytest.mark.parametrize(("state", "allowed"), [("accepted", True), ("submitted", False), ("locked", False)])
def test_only_what_was_accepted_can_be_locked(state: str, allowed: bool) -> None:
    assert (rules.can_be_locked(OCTOBER, state) is None) == allowed


def test_submitting_freezes_the_figures_with_their_rows(place: Place) -> None:
    case = place.case(date(2026, 9, 5))
    row = place.submit(SEPTEMBER)
    assert (row.state, row.opening, row.moved_in, row.closing) == (State.SUBMITTED, 0, 1, 1)
    assert (row.submitted_by, row.carried_over, row.is_late) == (place.head, None, True)
    line = "conditional_release/adult/L"
    assert CountedRows.objects.get(monthly_return=row).rows[f"T1.new:{line}"] == [case.pk]


def test_the_due_day_is_a_setting_and_decides_what_is_late(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    assert due_date(OCTOBER) == date(2026, 11, 5)
    for today, late in ((date(2026, 11, 5), False), (date(2026, 11, 6), True)):
        monkeypatch.setattr(Office, "today", lambda _office, today=today: today)
        other = Place()
        assert other.submit(OCTOBER).is_late is late


def test_a_month_opens_where_the_last_one_closed(place: Place) -> None:
    place.case(date(2026, 9, 5))
    september, october = place.submit(SEPTEMBER), place.submit(OCTOBER)
    assert (october.carried_over, october.corrected, october.opening) == (september.closing, 0, 1)


def test_a_case_registered_too_late_is_refused_with_its_number_until_it_is_explained(place: Place) -> None:
    place.case(date(2026, 9, 5))
    place.submit(SEPTEMBER)
    late = place.case(date(2026, 9, 20))
    with pytest.raises(OpeningDiffersError) as error:
        place.submit(OCTOBER)
    assert "Awal bulan 2 perkara" in error.value.message
    assert "laporan terkirim 1" in error.value.message
    assert late.register_no in error.value.message
    assert [one.case for one in error.value.differences] == [late.pk]
    place.explain(OCTOBER, late)
    october = place.submit(OCTOBER)
    assert (october.carried_over, october.corrected, october.opening) == (1, 1, 2)
    assert october.figures["corrections"] == [["Ditambahkan", 1, "Terlambat didaftarkan."]]


def test_one_more_and_one_less_is_a_difference_although_the_number_is_the_same(place: Place) -> None:
    gone = place.case(date(2026, 9, 5))
    place.submit(SEPTEMBER)
    Supervision.objects.filter(pk=gone.pk).update(status="completed", closed_on=date(2026, 9, 25))
    came = place.case(date(2026, 9, 20))
    refused(lambda: place.submit(OCTOBER), gone.register_no)
    place.explain(OCTOBER, gone)
    refused(lambda: place.submit(OCTOBER), came.register_no)
    place.explain(OCTOBER, came)
    october = place.submit(OCTOBER)
    assert (october.carried_over, october.corrected) == (1, 0)
    assert sorted(effect for effect, _, _ in october.figures["corrections"]) == ["Ditambahkan", "Tidak dihitung lagi"]


def test_a_case_on_another_line_is_a_difference_too(place: Place) -> None:
    case = place.case(date(2026, 9, 5))
    place.submit(SEPTEMBER)
    Supervision.objects.filter(pk=case.pk).update(kind="conditional_leave")
    refused(lambda: place.submit(OCTOBER), case.register_no)
    place.explain(OCTOBER, case)
    assert place.submit(OCTOBER).figures["corrections"][0][0] == "Pindah baris"


def test_what_makes_no_difference_is_not_explained(place: Place) -> None:
    case = place.case(date(2026, 9, 5))
    place.submit(SEPTEMBER)
    refused(lambda: place.explain(OCTOBER, case), "Pilih perkara yang masih membuat selisih")
    refused(lambda: place.explain(SEPTEMBER, case), "sudah dikirim")


def test_an_old_row_corrected_later_leaves_the_sent_return_and_shows_as_such(place: Place) -> None:
    place.case(date(2026, 8, 5))
    place.submit(SEPTEMBER)
    before = MonthlyReturn.objects.values().get(month=SEPTEMBER)
    place.case(date(2026, 8, 20))
    assert keep_draft(office=place.office, month=SEPTEMBER).figures == before["figures"]
    assert MonthlyReturn.objects.values().get(month=SEPTEMBER) == before
    found = {one.measure.code: one.shown_change for one in drift(MonthlyReturn.objects.get(month=SEPTEMBER))}
    assert found["T1.opening"] == "+1"
    assert found["T1.closing"] == "+1"
    assert "T1.new" not in found


def test_the_kanwil_accepts_in_order_and_the_month_before_is_locked(place: Place) -> None:
    september, october = place.submit(SEPTEMBER), place.submit(OCTOBER)
    refused(lambda: place.accept(october), "Terima dulu laporan September 2026")
    assert place.accept(september).state == State.ACCEPTED
    assert place.accept(october).accepted_by == place.kanwil
    september.refresh_from_db()
    assert (september.state, october.state) == (State.LOCKED, State.SUBMITTED)
    refused(lambda: place.accept(september), "tidak sedang menunggu")


def test_sent_back_with_a_reason_counted_anew_and_sent_again(place: Place) -> None:
    place.case(date(2026, 9, 5))
    row = place.submit(SEPTEMBER)
    refused(lambda: send_back_return(monthly_return=row, reason=" ", by=place.kanwil), "Tulis alasan")
    back = place.send_back(row)
    assert (back.state, back.returned_by, back.returned_reason) == (State.RETURNED, place.kanwil, "Periksa lagi.")
    refused(lambda: place.submit(OCTOBER), "Kirim dulu laporan September 2026")
    place.case(date(2026, 9, 6))
    again = place.submit(SEPTEMBER)
    assert (again.pk, again.state, again.closing) == (row.pk, State.SUBMITTED, 2)
    assert CountedRows.objects.filter(monthly_return=row).count() == 2
    assert place.submit(OCTOBER).carried_over == 2


def test_nothing_is_sent_back_on_which_a_later_return_rests(place: Place) -> None:
    september = place.submit(SEPTEMBER)
    october = place.submit(OCTOBER)
    refused(lambda: place.send_back(september), "Kembalikan dulu laporan Oktober 2026")
    place.send_back(october)
    assert place.send_back(september).state == State.RETURNED


def test_ditjenpas_locks_what_was_accepted(place: Place) -> None:
    national = UserFactory(national=True)
    row = place.submit(SEPTEMBER)
    refused(lambda: lock_return(monthly_return=row, by=national), "belum diterima")
    place.accept(row)
    assert lock_return(monthly_return=row, by=national).state == State.LOCKED
    refused(lambda: place.send_back(row), "sudah dikunci")


def test_who_may_not(place: Place) -> None:
    other = Place()
    row = place.submit(SEPTEMBER)
    attempts: list[Callable[[], object]] = [
        lambda: submit_return(office=place.office, month=OCTOBER, by=place.registrar),
        lambda: submit_return(office=place.office, month=OCTOBER, by=other.head),
        lambda: accept_return(monthly_return=row, by=other.kanwil),
        lambda: accept_return(monthly_return=row, by=place.head),
        lambda: send_back_return(monthly_return=row, reason="Salah", by=UserFactory(national=True)),
        lambda: lock_return(monthly_return=row, by=place.kanwil),
        lambda: explain_differences(office=place.office, month=OCTOBER, cases=[], reason="x", by=other.registrar),
    ]
    for attempt in attempts:
        with pytest.raises(PermissionDenied):
            attempt()
