"""Who works where: placing a person at a host, and ending it."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.models import HostSite, Placement, SocialWorkSentence, WorkSession
from sentences.refusals import refusal_of
from sentences.rules.cover import covered_still
from sentences.rules.day import day_in_words
from sentences.rules.period import day_within_period
from sentences.rules.place import days_that_do_not_fit, inducted_before_work, obstacles
from sentences.rules.plan import PlannedDay
from sentences.site_facts import facts_of, newcomer

State = SocialWorkSentence.State
ONE_DAY = timedelta(days=1)


@transaction.atomic
def place(
    *,
    sentence: SocialWorkSentence,
    site: HostSite,
    task: str,
    starts_on: date,
    by: User,
    inducted_on: date | None = None,
) -> Placement:
    """Places a person at a site from a day on. The same placement asked for twice is made once.

    `inducted_on` is the day on which rights and duties were explained, needed when the sentence does not say it yet.
    Raises StatuteError with everything that stands in the way, DomainError.
    """
    sentence = locked_open_sentence(sentence.pk)
    require_open_case(sentence)
    site = HostSite.objects.select_for_update(of=("self",)).get(pk=site.pk)
    existing = sentence.placements.filter(site=site, starts_on=starts_on, ends_on=None).first()
    if existing is not None:
        return existing
    if site.office_id != sentence.supervision.office_id:
        raise DomainError(f"{site.name} bukan tempat kerja sosial Bapas yang membimbing perkara ini.")
    today = sentence.supervision.office.today()
    explained_on = sentence.inducted_on or inducted_on
    facts = facts_of(site, today=today, without=sentence)
    enforce(
        *obstacles(facts, newcomer(sentence, first=starts_on)),
        covered_still(facts.terms, starts_on, today, name=site.name),
        day_within_period(starts_on, sentence.starts_on, sentence.period_days),
        inducted_before_work(explained_on, starts_on, today),
    )
    try:
        with transaction.atomic():
            placement = Placement.objects.create(
                sentence=sentence, site=site, task=task, starts_on=starts_on, placed_by=by
            )
    except IntegrityError as error:
        raise refusal_of(error) from error
    sentence.inducted_on = explained_on
    if sentence.state == State.REGISTERED:
        sentence.state = State.PLACED
    sentence.save(update_fields=["state", "inducted_on"])
    return placement


def check_plan_at_sites(sentence: SocialWorkSentence, plan: Sequence[PlannedDay]) -> None:
    """Raises StatuteError when a plan does not fit the sites at which the person is placed: their days, hours, room.

    Call it with the sentence locked. The sites are locked too, so that no two people get the last place of a day. Only
    the days that the plan sets are asked about: a cover that lapsed meanwhile does not hinder who works there.
    """
    today = sentence.supervision.office.today()
    placements = list(sentence.placements.running(today).order_by("site_id"))
    list(HostSite.objects.select_for_update(of=("self",)).filter(placements__in=placements).order_by("pk"))
    for placement in placements:
        facts = facts_of(placement.site, today=today, without=sentence)
        person = newcomer(sentence, first=max(today, placement.starts_on), last=placement.ends_on, plan=plan)
        enforce(*days_that_do_not_fit(facts, person))


@transaction.atomic
def end_placement(*, placement: Placement, ends_on: date, by: User) -> Placement:
    """Ends a placement on `ends_on`, its last day; a last day that is still to come may be changed.

    Raises DomainError beyond the period of the judgment, or when work is recorded after that day; StatuteError when a
    later day finds the site full.
    """
    sentence = locked_open_sentence(placement.sentence_id)
    placement = Placement.objects.select_for_update(of=("self",)).select_related("site__office").get(pk=placement.pk)
    if placement.ends_on == ends_on:
        return placement
    before = placement.ends_on
    if before is not None and before < sentence.supervision.office.today():
        raise DomainError(f"Penempatan ini sudah berakhir pada {day_in_words(before)}.")
    if ends_on < placement.starts_on:
        raise DomainError(f"Penempatan mulai {day_in_words(placement.starts_on)}; tidak dapat berakhir sebelumnya.")
    if ends_on > sentence.ends_on:
        raise DomainError(
            f"Jangka waktu putusan ini berakhir {day_in_words(sentence.ends_on)}. Pilih hari sampai hari itu."
        )
    require_no_work_after(placement, ends_on)
    if before is not None and ends_on > before:
        require_room(sentence, placement, first=before + ONE_DAY, last=ends_on)
    placement.ends_on = ends_on
    try:
        with transaction.atomic():
            placement.save(update_fields=["ends_on"])
    except IntegrityError as error:
        raise refusal_of(error) from error
    return placement


def require_no_work_after(placement: Placement, day: date) -> None:
    """Raises DomainError when work is recorded after `day`."""
    zone = placement.site.office.zone
    later = [
        session
        for session in placement.sessions.exclude(state=WorkSession.State.REJECTED)
        if session.starts_at.astimezone(zone).date() > day
    ]
    if later:
        raise DomainError(
            f"Ada {len(later)} sesi kerja sesudah {day_in_words(day)}. Pilih hari terakhir yang lebih lambat, atau "
            "tolak sesi itu dahulu."
        )


def require_room(sentence: SocialWorkSentence, placement: Placement, *, first: date, last: date) -> None:
    """Raises StatuteError when the site is full on a day of the plan from `first` to `last`."""
    HostSite.objects.select_for_update(of=("self",)).get(pk=placement.site_id)
    facts = facts_of(placement.site, today=sentence.supervision.office.today(), without=sentence)
    enforce(*days_that_do_not_fit(facts, newcomer(sentence, first=first, last=last)))


def end_open_placements(sentence: SocialWorkSentence, day: date) -> None:
    """Frees the host's room when the sentence closes on `day`, also what was promised for days after it."""
    for placement in sentence.placements.filter(Q(ends_on=None) | Q(ends_on__gt=day)):
        placement.ends_on = max(day, placement.starts_on)
        placement.save(update_fields=["ends_on"])
