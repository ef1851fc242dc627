"""The verbs of a monthly return: count the draft, explain a difference, submit, accept, send back, lock."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from accounts.models import LegalSetting, Office, User
from bapas_portal.law import DomainError, enforce
from clients.models import Supervision
from reports.figures.monthly_return import OnStep, ReturnFigures, compute
from reports.figures.period import Period, first_of_month
from reports.models import CountedRows, MonthlyReturn, ReturnCorrection
from reports.permissions import can_accept_return, can_explain_return, can_lock_return, can_submit_return
from reports.returns.comparison import Difference, applying, before, differences, frozen_rows, unexplained
from reports.rules import monthly_return as rules

State = MonthlyReturn.State
DUE_DAY = "monthly-return-due-day"
NAMED_IN_REFUSAL = 10


class OpeningDiffersError(DomainError):
    """The month does not open where the one before it closed, and nobody said why: carries the cases behind it."""

    def __init__(self, message: str, found: list[Difference]) -> None:
        super().__init__(message)
        self.differences = found


@dataclass(frozen=True, slots=True)
class Draft:
    """A return as it would be submitted now: its figures, the return before it, and what differs from that."""

    figures: ReturnFigures
    previous: MonthlyReturn | None
    differences: list[Difference]


def due_date(month: date) -> date:
    """By when the return of a month must be sent, by the setting in force on the last day of that month."""
    day = LegalSetting.objects.value_of(DUE_DAY, Period.month(month).last)
    return rules.due_on(month, int(day))


def draft_of(monthly_return: MonthlyReturn, on_step: OnStep | None = None) -> Draft:
    """Counts a return that is not frozen and compares its opening with the closing of the month before."""
    figures = compute(monthly_return.office, monthly_return.month, on_step)
    previous = before(monthly_return)
    if previous is None:
        return Draft(figures, None, [])
    closed = frozen_rows(previous)
    return Draft(figures, previous, differences(closed, figures.movements, monthly_return.month))


def values_of(draft: Draft, corrections: Collection[ReturnCorrection] = ()) -> dict[str, Any]:
    """What a return keeps of a draft."""
    balance, previous = draft.figures.balance, draft.previous
    return {
        "figures": draft.figures.as_json() | {"corrections": told(corrections)},
        "opening": balance.opening,
        "moved_in": balance.moved_in,
        "moved_out": balance.moved_out,
        "closing": balance.closing,
        "carried_over": previous.closing if previous else None,
        "corrected": balance.opening - previous.closing if previous else 0,
        "computed_at": timezone.now(),
    }


def told(corrections: Collection[ReturnCorrection]) -> list[list[Any]]:
    """Corrections as a return tells them: how many cases with which effect and reason, and no case named."""
    found: dict[tuple[str, str], int] = {}
    for correction in corrections:
        key = (correction.get_effect_display(), correction.reason)
        found[key] = found.get(key, 0) + 1
    return [[effect, number, reason] for (effect, reason), number in found.items()]


def keep_draft(*, office: Office, month: date, on_step: OnStep | None = None) -> MonthlyReturn:
    """The return of that month, its draft counted anew; one that is submitted comes back as it was submitted.

    Counting is not part of the transaction that keeps the result, so that others see how far it is.
    """
    row = unsaved(office, month)
    if row.is_frozen:
        return row
    draft = draft_of(row, on_step)
    with transaction.atomic():
        _lock(office)
        row = unsaved(office, month)
        if row.is_frozen:
            return row
        return _write(row, values_of(draft, applying(draft.differences, _corrections(row))))


@transaction.atomic
def explain_differences(
    *, office: Office, month: date, cases: Collection[Supervision], reason: str, by: User
) -> list[ReturnCorrection]:
    """Records why these cases make the opening differ from the closing before it. Raises DomainError.

    A case explained already keeps its first explanation.
    """
    can_explain_return(by, office).enforce()
    _lock(office)
    row = unsaved(office, month)
    if row.is_frozen:
        raise DomainError("Laporan ini sudah dikirim. Koreksi berikutnya dijelaskan pada laporan bulan depan.")
    if not reason.strip():
        raise DomainError("Tulis sebab koreksi.")
    draft = draft_of(row)
    wanted = {case.pk for case in cases}
    if row.pk is None:
        row = _write(row, values_of(draft))
    open_ones = [one for one in unexplained(draft.differences, _corrections(row)) if one.case in wanted]
    if not open_ones:
        raise DomainError("Pilih perkara yang masih membuat selisih dan belum dijelaskan.")
    return [
        ReturnCorrection.objects.create(
            monthly_return=row, case_id=one.case, effect=one.effect, reason=reason.strip(), recorded_by=by
        )
        for one in open_ones
    ]


@transaction.atomic
def submit_return(*, office: Office, month: date, by: User) -> MonthlyReturn:
    """Counts the month, freezes its figures with the rows behind them, and hands it to the Kanwil.

    Raises OpeningDiffersError when the month opens elsewhere than the one before closed and nobody explained every
    case behind that; DomainError when it is not its turn.
    """
    can_submit_return(by, office).enforce()
    _lock(office)
    row = unsaved(office, month)
    earlier = MonthlyReturn.objects.filter(office=office).before(month).exclude(state=State.DRAFT)
    sent = earlier.frozen().values_list("month", flat=True).first()
    today = office.today()
    enforce(rules.can_be_submitted(month, row.state, today, sent, is_first=not earlier.exists()))
    draft = draft_of(row)
    corrections = _corrections(row)
    if open_ones := unexplained(draft.differences, corrections):
        raise OpeningDiffersError(_difference_told(draft, open_ones), open_ones)
    row = _write(
        row,
        values_of(draft, applying(draft.differences, corrections))
        | {
            "state": State.SUBMITTED,
            "submitted_at": timezone.now(),
            "submitted_by": by,
            "is_late": today > due_date(month),
        },
    )
    CountedRows.objects.create(monthly_return=row, rows=draft.figures.counted.as_json())
    return row


@transaction.atomic
def accept_return(*, monthly_return: MonthlyReturn, by: User) -> MonthlyReturn:
    """The Kanwil takes the return over into its own; the month before it is locked with that. Raises DomainError."""
    can_accept_return(by, monthly_return.office).enforce()
    row, earlier, _ = _lock_with_neighbours(monthly_return)
    enforce(rules.can_be_accepted(row.month, row.state, earlier.state if earlier else None))
    if row.submitted_by_id == by.pk:
        raise DomainError("Laporan diterima oleh orang lain daripada yang mengirimnya.")
    now = timezone.now()
    if earlier is not None and earlier.state == State.ACCEPTED:
        _change(earlier, state=State.LOCKED, locked_at=now)
    return _change(row, state=State.ACCEPTED, accepted_at=now, accepted_by=by)


@transaction.atomic
def send_back_return(*, monthly_return: MonthlyReturn, reason: str, by: User) -> MonthlyReturn:
    """The Kanwil gives the return back with a reason; the head counts and sends it again. Raises DomainError."""
    can_accept_return(by, monthly_return.office).enforce()
    row, _, later = _lock_with_neighbours(monthly_return)
    enforce(rules.can_be_sent_back(row.month, row.state, later.state if later else None))
    if not reason.strip():
        raise DomainError("Tulis alasan mengembalikan laporan.")
    return _change(
        row,
        state=State.RETURNED,
        returned_at=timezone.now(),
        returned_by=by,
        returned_reason=reason.strip(),
        accepted_at=None,
        accepted_by=None,
    )


@transaction.atomic
def lock_return(*, monthly_return: MonthlyReturn, by: User) -> MonthlyReturn:
    """Ditjenpas closes an accepted return; from then on corrections go into a later month. Raises DomainError."""
    can_lock_return(by).enforce()
    row, _, _ = _lock_with_neighbours(monthly_return)
    enforce(rules.can_be_locked(row.month, row.state))
    return _change(row, state=State.LOCKED, locked_at=timezone.now())


def unsaved(office: Office, month: date) -> MonthlyReturn:
    """The return of that month, or an empty draft that is not written yet."""
    found = MonthlyReturn.objects.filter(office=office).of_month(month).first()
    row = found or MonthlyReturn(office=office, month=month, figures={}, opening=0, moved_in=0, moved_out=0, closing=0)
    row.office = office
    return row


def _lock(office: Office) -> None:
    """One thing at a time happens to the returns of an office."""
    Office.objects.select_for_update(no_key=True, of=("self",)).get(pk=office.pk)


def _lock_with_neighbours(
    monthly_return: MonthlyReturn,
) -> tuple[MonthlyReturn, MonthlyReturn | None, MonthlyReturn | None]:
    """The return as it is now, with the ones of the month before and after."""
    _lock(monthly_return.office)
    month = monthly_return.month
    own = MonthlyReturn.objects.filter(office=monthly_return.office_id).select_related("office")
    around = {row.month: row for row in own.filter(month__in=[first_of_month(month, by) for by in (-1, 0, 1)])}
    return around[month], around.get(first_of_month(month, -1)), around.get(first_of_month(month, 1))


def _corrections(row: MonthlyReturn) -> list[ReturnCorrection]:
    """What was explained so far."""
    return list(row.corrections.all()) if row.pk else []


def _write(row: MonthlyReturn, values: dict[str, Any]) -> MonthlyReturn:
    for name, value in values.items():
        setattr(row, name, value)
    row.save()
    return row


def _change(row: MonthlyReturn, **values: object) -> MonthlyReturn:
    """Moves a return on; its figures are not written."""
    for name, value in values.items():
        setattr(row, name, value)
    row.save(update_fields=list(values))
    return row


def _difference_told(draft: Draft, open_ones: list[Difference]) -> str:
    """The refusal: both numbers, and the register numbers of the cases behind the difference."""
    closing = draft.previous.closing if draft.previous else 0
    numbers = Supervision.objects.filter(pk__in=[one.case for one in open_ones]).order_by("pk")
    named = list(numbers.values_list("register_no", flat=True)[:NAMED_IN_REFUSAL])
    rest = len(open_ones) - len(named)
    more = f", dan {rest} lagi" if rest > 0 else ""
    return (
        f"Awal bulan {draft.figures.balance.opening} perkara, padahal akhir bulan lalu menurut laporan terkirim "
        f"{closing}. Jelaskan dulu perkara {', '.join(named)}{more}."
    )
