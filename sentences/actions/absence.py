"""Days of work that were missed: written down, and judged by the officer (KUHP art. 85(7): without lawful reason)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError, enforce
from clients.actions.saving import save_or_refuse
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.actions.session import check_no_pause
from sentences.holidays import announced_holidays
from sentences.models import Absence, SocialWorkSentence, WorkSession
from sentences.rules.absence import MakeUpDay, ground_can_be_lawful, judgment_is_explained, make_up_refusals
from sentences.rules.period import day_within_period


def require_no_work(sentence: SocialWorkSentence, on: date, zone: ZoneInfo) -> None:
    """Raises DomainError when work of that day, in the zone of the office, is written down and not refused."""
    if sentence.sessions.exclude(state=WorkSession.State.REJECTED).on_day(on, zone).exists():
        raise DomainError("Pada hari itu orang ini tercatat bekerja. Tolak dahulu sesinya bila keliru.")


@transaction.atomic
def record_absence(*, sentence: SocialWorkSentence, on: date, ground: str, text: str, by: User) -> Absence:
    """The officer writes down a missed day that no host reported; whether the reason is lawful is judged after it.

    The same form sent twice makes one row. Raises DomainError or StatuteError: a day to come, outside the period, of a
    pause, on which work is written down, or that is known already.
    """
    locked = locked_open_sentence(sentence.pk)
    require_open_case(locked)
    office = locked.supervision.office
    text = text.strip()
    known = locked.absences.filter(on=on).first()
    if known is not None and (known.ground, known.text, known.recorded_by_id) == (ground, text, by.pk):
        return known
    if known is not None:
        raise DomainError("Ketidakhadiran hari itu sudah dicatat. Nilai catatan yang ada.")
    if on > office.today():
        raise DomainError("Hari itu belum tiba.")
    enforce(day_within_period(on, locked.starts_on, locked.period_days))
    check_no_pause(locked, on)
    require_no_work(locked, on, office.zone)
    absence = Absence(sentence=locked, on=on, ground=ground, text=text, recorded_by=by)
    save_or_refuse(absence)
    return absence


@transaction.atomic
def judge_absence(
    *,
    absence: Absence,
    is_lawful: bool,
    ground: str,
    text: str,
    make_up_on: date | None,
    judged_seen: datetime | None,
    by: User,
) -> Absence:
    """The officer says whether the reason is lawful, on what that rests, and when the day is made up.

    A judgment may be put right until the sentence closes; the history keeps the earlier one. `judged_seen` is the
    moment of the judgment that the page showed. Raises DomainError, also when somebody judged meanwhile or when a day
    of work would become one without lawful reason, and StatuteError.
    """
    sentence = locked_open_sentence(absence.sentence_id)
    require_open_case(sentence)
    absence = Absence.objects.select_for_update(of=("self",)).select_related("judged_by").get(pk=absence.pk)
    wanted = (is_lawful, ground, text.strip(), make_up_on)
    if (absence.is_lawful, absence.ground, absence.text, absence.make_up_on) == wanted:
        return absence
    if absence.judged_at != judged_seen and absence.judged_by is not None:
        raise DomainError(
            f"{absence.judged_by.name} baru saja menilai ketidakhadiran ini. Buka kembali halaman ini, lalu periksa."
        )
    if not is_lawful:
        require_no_work(sentence, absence.on, sentence.supervision.office.zone)
    enforce(ground_can_be_lawful(ground, is_lawful=is_lawful), judgment_is_explained(ground, text, is_lawful=is_lawful))
    if make_up_on is not None and (violations := make_up_refusals(make_up_day(absence, sentence, make_up_on))):
        raise StatuteError(violations)
    absence.is_lawful, absence.ground, absence.text, absence.make_up_on = wanted
    absence.judged_by, absence.judged_at = by, timezone.now()
    save_or_refuse(absence)
    return absence


def make_up_day(absence: Absence, sentence: SocialWorkSentence, day: date) -> MakeUpDay:
    """What is known of the day on which `absence` would be made up."""
    others = sentence.absences.exclude(pk=absence.pk)
    placement = sentence.placements.on_day(day).select_related("site").first()
    promised = others.filter(make_up_on=day)
    return MakeUpDay(
        day=day,
        missed_on=absence.on,
        starts_on=sentence.starts_on,
        period_days=sentence.period_days,
        hours_per_day=sentence.hours_per_day,
        open_days=placement.site.open_days if placement else None,
        is_holiday=day in announced_holidays(),
        is_paused=sentence.pauses.filter(Q(until=None) | Q(until__gte=day), since__lte=day).exists(),
        is_missed_too=others.filter(on=day).exists(),
        planned_minutes=planned_minutes(sentence, day) or 0,
        promised_minutes=sum(minutes_missed(sentence, other.on) for other in promised),
        missed_minutes=minutes_missed(sentence, absence.on),
    )


def planned_minutes(sentence: SocialWorkSentence, day: date) -> int | None:
    """Minutes of the weekly plan that held on a day: 0 on a free day, None while there was no plan."""
    held = Q(until=None) | Q(until__gt=day)
    plans = dict(sentence.work_plans.filter(held, since__lte=day).values_list("weekday", "minutes"))
    return plans.get(day.isoweekday(), 0) if plans else None


def minutes_missed(sentence: SocialWorkSentence, day: date) -> int:
    """What was to be worked on a missed day: by the plan, else as long as the judgment allows in a day."""
    return planned_minutes(sentence, day) or sentence.hours_per_day * 60
