"""Who works where: placing a person at a host, and ending it."""

from collections.abc import Sequence
from datetime import date

from django.db import IntegrityError, transaction

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.forecast import in_words
from sentences.models import HostSite, Placement, SocialWorkSentence, WorkSession
from sentences.refusals import refusal_of
from sentences.rules.period import day_within_period
from sentences.rules.place import days_that_do_not_fit, inducted_before_work, obstacles
from sentences.rules.plan import PlannedDay
from sentences.site_facts import facts_of, newcomer

State = SocialWorkSentence.State


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
    enforce(
        *obstacles(facts_of(site, today=today, without=sentence), newcomer(sentence, first=starts_on)),
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
    """Ends a placement on `ends_on`, its last day. Raises DomainError when work is recorded after that day."""
    locked_open_sentence(placement.sentence_id)
    placement = Placement.objects.select_for_update(of=("self",)).select_related("site__office").get(pk=placement.pk)
    if placement.ends_on is not None:
        if placement.ends_on == ends_on:
            return placement
        raise DomainError(f"Penempatan ini sudah berakhir pada {in_words(placement.ends_on)}.")
    if ends_on < placement.starts_on:
        raise DomainError(f"Penempatan mulai {in_words(placement.starts_on)}; tidak dapat berakhir sebelumnya.")
    zone = placement.site.office.zone
    later = [
        session
        for session in placement.sessions.exclude(state=WorkSession.State.REJECTED)
        if session.starts_at.astimezone(zone).date() > ends_on
    ]
    if later:
        raise DomainError(
            f"Ada {len(later)} sesi kerja sesudah {in_words(ends_on)}. Pilih hari terakhir yang lebih lambat, atau "
            "tolak sesi itu dahulu."
        )
    placement.ends_on = ends_on
    placement.save(update_fields=["ends_on"])
    return placement


def end_open_placements(sentence: SocialWorkSentence, day: date) -> None:
    """Frees the host's room when the sentence closes on `day`."""
    for placement in sentence.placements.filter(ends_on=None):
        placement.ends_on = max(day, placement.starts_on)
        placement.save(update_fields=["ends_on"])
