"""The weekly plan of a sentence, and the times in which no work is expected."""

from collections.abc import Sequence
from datetime import date, timedelta

import pghistory
from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError, found
from clients.actions.saving import save_or_refuse
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.actions.placement import check_plan_at_sites
from sentences.models import Pause, SocialWorkSentence, WorkPlan
from sentences.rules.child import CHILDS_DAY_ARTICLE
from sentences.rules.day import DAY_ARTICLE, day_in_words
from sentences.rules.plan import PlannedDay, plan_ends_on_its_day, plan_for_a_child, plan_within_day

State = SocialWorkSentence.State
RESUMED_AHEAD = timedelta(days=7)
"""So far ahead the day is set on which work goes on; what is further away is not known yet."""


def check_plan(sentence: SocialWorkSentence, days: Sequence[PlannedDay]) -> None:
    """Raises StatuteError when a day is longer than the judgment allows, or is no time for a child to work."""
    study = None
    if sentence.study_starts_at and sentence.study_ends_at:
        study = (sentence.study_starts_at, sentence.study_ends_at)
    is_child = sentence.supervision.client.is_child
    article = CHILDS_DAY_ARTICLE if is_child else DAY_ARTICLE
    violations = []
    for day in days:
        violations += found(
            plan_within_day(day.weekday, day.minutes, sentence.hours_per_day, article=article),
            plan_ends_on_its_day(day.weekday, day.starts_at, day.minutes),
        )
        if is_child:
            violations += found(plan_for_a_child(day.weekday, day.starts_at, day.minutes, study))
    if violations:
        raise StatuteError(violations)


@transaction.atomic
def set_work_plan(*, sentence: SocialWorkSentence, days: Sequence[PlannedDay], by: User) -> list[WorkPlan]:
    """Replaces the plan from today on; days that stay as they were keep their row. Raises StatuteError, DomainError."""
    locked = locked_open_sentence(sentence.pk)
    require_open_case(locked)
    if not days:
        raise DomainError("Pilih paling sedikit satu hari kerja.")
    check_plan(locked, days)
    check_plan_at_sites(locked, days)
    today = locked.supervision.office.today()
    running = {plan.weekday: plan for plan in locked.work_plans.select_for_update().filter(until=None)}
    kept = []
    for day in days:
        plan = running.pop(day.weekday, None)
        if plan is not None and (plan.starts_at, plan.minutes) == (day.starts_at, day.minutes):
            kept.append(plan)
            continue
        if plan is not None:
            _end(plan, today)
        kept.append(
            WorkPlan.objects.create(
                sentence=locked,
                weekday=day.weekday,
                starts_at=day.starts_at,
                minutes=day.minutes,
                since=today,
                set_by=by,
            )
        )
    for plan in running.values():
        _end(plan, today)
    return kept


def _end(plan: WorkPlan, today: date) -> None:
    """A plan of today that never ran goes away; an older one ends today."""
    if plan.since == today:
        plan.delete()
    else:
        plan.until = today
        plan.save(update_fields=["until"])


@transaction.atomic
def pause_sentence(*, sentence: SocialWorkSentence, ground: str, text: str, since: date, by: User) -> Pause:
    """Stops the execution for a lawful reason; asked for twice it stops once. Raises DomainError.

    Work that was already written down for a day of the pause contradicts it and is refused.
    """
    locked = locked_open_sentence(sentence.pk)
    require_open_case(locked)
    running = locked.pauses.filter(until=None).first()
    if running is not None:
        return running
    if not text.strip():
        raise DomainError("Tulis mengapa pelaksanaan dihentikan sementara.")
    if not locked.starts_on <= since <= locked.ends_on:
        raise DomainError("Penghentian berlaku dalam jangka waktu putusan.")
    sessions = locked.sessions.exclude(state="rejected").select_related("placement__site__office")
    later = [session for session in sessions if session.worked_on >= since]
    if later:
        raise DomainError(f"Ada {len(later)} sesi kerja sejak hari itu. Pilih hari yang lebih lambat.")
    pause = Pause(sentence=locked, ground=ground, text=text.strip(), since=since, decided_by=by)
    save_or_refuse(pause)
    locked.state = State.PAUSED
    locked.save(update_fields=["state"])
    return pause


@transaction.atomic
def resume_sentence(
    *, sentence: SocialWorkSentence, on: date, backdated_reason: str = "", by: User
) -> SocialWorkSentence:
    """Work goes on from `on`; the pause ends the day before. A day still to come may be changed until it has come.

    Done twice it is done once. Raises DomainError, also for a day that has passed without a reason.
    """
    locked = locked_open_sentence(sentence.pk)
    today = locked.supervision.office.today()
    pause = locked.pauses.unfinished(today).select_for_update().first()
    until = date.fromordinal(on.toordinal() - 1)
    if pause is None or pause.until == until:
        return locked
    if on <= pause.since:
        raise DomainError(f"Penghentian mulai {day_in_words(pause.since)}; pelaksanaan dilanjutkan sesudah hari itu.")
    last = min(today + RESUMED_AHEAD, locked.ends_on)
    if on > last:
        raise DomainError(f"Pelaksanaan dilanjutkan paling lambat {day_in_words(last)}; untuk sesudah itu isi nanti.")
    backdated_reason = backdated_reason.strip() if on < today else ""
    if on < today and not backdated_reason:
        raise DomainError("Hari itu sudah lewat. Tulis mengapa baru sekarang dicatat.")
    require_no_work_in(locked, pause.since, until)
    pause.until, pause.backdated_reason = until, backdated_reason
    with pghistory.context(user=by.pk):
        save_or_refuse(pause)
    if locked.hours_entries.exists():
        locked.state = State.IN_PROGRESS
    else:
        locked.state = State.PLACED if locked.placements.running(today).exists() else State.REGISTERED
    locked.save(update_fields=["state"])
    return locked


def require_no_work_in(sentence: SocialWorkSentence, since: date, until: date) -> None:
    """Raises DomainError when work is written down for a day from `since` to `until`."""
    sessions = sentence.sessions.exclude(state="rejected").select_related("placement__site__office")
    within = [session for session in sessions if since <= session.worked_on <= until]
    if within:
        raise DomainError(f"Ada {len(within)} sesi kerja sebelum hari itu. Pilih hari yang lebih awal.")
