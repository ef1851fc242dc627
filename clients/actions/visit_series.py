"""A row of planned visits in the rhythm of a case: planning it, following a new rhythm, calling it off."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from django.db import models, transaction

from accounts.models import User
from bapas_portal.law import DomainError
from clients import rules
from clients.actions.locking import lock_case
from clients.actions.saving import save_or_refuse
from clients.actions.visit import planned_visit, require_guided, require_plannable
from clients.frequency import default_visit_interval_days, visit_interval_days
from clients.models import Supervision, Visit

LONGEST_SERIES = timedelta(days=366)


@transaction.atomic
def plan_series(
    *, supervision: Supervision, every_days: int, first_on: date, until: date, kind: str = Visit.Kind.HOME, by: User
) -> list[Visit]:
    """Plans a visit every `every_days` days from `first_on` to `until`, off weekends and holidays, within the case.

    The number of days becomes the case's own where it differs from the national setting. Takes the place of an
    earlier row of visits; days agreed by hand stand, and none is planned twice for one day. Returns what was planned.
    Raises DomainError.
    """
    locked = lock_case(supervision.pk)
    require_guided(locked)
    require_plannable(locked, first_on)
    if until < first_on:
        raise DomainError("Akhir rangkaian tidak boleh sebelum kunjungan pertamanya.")
    _keep_rhythm(locked, every_days)
    last = min(day for day in (until, first_on + LONGEST_SERIES, locked.ends_on) if day is not None)
    days = list(rules.series_days(first_on, every_days, last))
    if not days:
        raise DomainError("Tidak ada hari kerja dalam masa itu. Pilih tanggal akhir yang lebih jauh.")
    _take_back(locked, f"Rangkaian diganti: setiap {every_days} hari")
    return _plan(locked, days, kind)


@transaction.atomic
def cancel_series(*, supervision: Supervision, reason: str, by: User) -> int:
    """Calls off every visit ahead that the rhythm planned; agreed days stand. Returns how many. Raises DomainError."""
    locked = lock_case(supervision.pk)
    if not reason.strip():
        raise DomainError("Tulis alasan membatalkan rangkaian.")
    return _take_back(locked, reason.strip())


@transaction.atomic
def follow_rhythm(*, supervision: Supervision, by: User) -> list[Visit]:
    """Moves the visits ahead that nobody touched to the present rhythm of the case, after its number, risk or stage
    changed. A case without such visits, or closed meanwhile, is left as it is. Returns what is planned now.
    """
    locked = lock_case(supervision.pk)
    ahead = series_ahead(locked)
    last_planned = ahead.order_by("planned_on").last()
    if last_planned is None or last_planned.planned_on is None or not locked.is_open or locked.officer is None:
        return []
    today = locked.office.today()
    every = visit_interval_days(locked, today)
    last_done = locked.visits.done().order_by("occurred_at").last()
    since = last_done.occurred_at.astimezone(locked.office.zone).date() if last_done else today  # type: ignore[union-attr]
    tomorrow = today + timedelta(days=1)
    first = rules.visiting_day_within(since + timedelta(days=every), tomorrow, locked.ends_on)
    if first is None:
        return []
    days = list(rules.series_days(first, every, max(first, last_planned.planned_on))) or [first]
    _take_back(locked, f"Jarak kunjungan berubah: setiap {every} hari")
    return _plan(locked, days, last_planned.kind)


@contextmanager
def rhythm_followed(cases: Iterable[Supervision], *, by: User) -> Iterator[None]:
    """Around a change of risk or stage: where it changes the rhythm of a case, the visits ahead follow."""
    before = [(case, visit_interval_days(case, case.office.today())) for case in cases]
    yield
    for case, days in before:
        if visit_interval_days(case, case.office.today()) != days:
            follow_rhythm(supervision=case, by=by)


def series_ahead(supervision: Supervision) -> models.QuerySet[Visit]:
    """The visits ahead that the rhythm planned and nobody touched."""
    return supervision.visits.filter(state=Visit.State.PLANNED, in_series=True).upcoming(supervision.office.today())


def _keep_rhythm(supervision: Supervision, every_days: int) -> None:
    """The case's own number of days, or none where the national setting says the same."""
    usual = default_visit_interval_days(supervision, supervision.office.today())
    own = None if every_days == usual else every_days
    if supervision.visit_every_days != own:
        supervision.visit_every_days = own
        save_or_refuse(supervision)


def _take_back(supervision: Supervision, reason: str) -> int:
    """Cancels what the rhythm planned ahead; the rows stay, as every visit does."""
    rows = series_ahead(supervision).select_for_update(of=("self",))
    return Visit.objects.filter(pk__in=[row.pk for row in rows]).update(
        state=Visit.State.CANCELLED, change_reason=reason
    )


def _plan(supervision: Supervision, days: list[date], kind: str) -> list[Visit]:
    """One plan for each of the days that has none."""
    taken = set(supervision.visits.filter(state=Visit.State.PLANNED).values_list("planned_on", flat=True))
    free = [day for day in days if day not in taken]
    return Visit.objects.bulk_create(planned_visit(supervision, day, kind=kind, in_series=True) for day in free)
