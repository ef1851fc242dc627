"""Who works where: placing a person at a host, and ending it."""

from datetime import date

from django.db import IntegrityError, transaction

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from sentences.actions.locks import locked_open_sentence, require_open_case
from sentences.models import HostSite, Placement, SocialWorkSentence, WorkSession
from sentences.refusals import refusal_of
from sentences.rules.capacity import busiest_day
from sentences.rules.period import day_within_period
from sentences.rules.place import not_commercial

State = SocialWorkSentence.State


def check_room(site: HostSite, *, first: date, last: date) -> None:
    """Raises DomainError when on some day from `first` to `last` the site already has all the people it takes."""
    running = Placement.objects.filter(site=site, sentence__in=SocialWorkSentence.objects.open()).select_related(
        "sentence"
    )
    taken = busiest_day([(p.starts_on, p.ends_on or p.sentence.ends_on) for p in running], within=(first, last))
    if taken >= site.capacity:
        raise DomainError(
            f"{site.name} menampung {site.capacity} orang per hari dan sudah penuh pada masa itu. Pilih tempat lain, "
            "atau mulai setelah penempatan lain berakhir."
        )


@transaction.atomic
def place(*, sentence: SocialWorkSentence, site: HostSite, task: str, starts_on: date, by: User) -> Placement:
    """Places a person at a site from a day on. The same placement asked for twice is made once."""
    sentence = locked_open_sentence(sentence.pk)
    require_open_case(sentence)
    site = HostSite.objects.select_for_update().get(pk=site.pk)
    existing = sentence.placements.filter(site=site, starts_on=starts_on, ends_on=None).first()
    if existing is not None:
        return existing
    if site.office_id != sentence.supervision.office_id:
        raise DomainError(f"{site.name} bukan tempat kerja sosial Bapas yang membimbing perkara ini.")
    if site.state != HostSite.State.ACTIVE:
        raise DomainError(f"{site.name} sedang tidak menerima orang ({site.get_state_display().lower()}).")
    if sentence.supervision.client.is_child and not site.child_suitable:
        raise DomainError(f"{site.name} belum dinyatakan cocok untuk Anak. Pilih tempat yang cocok untuk Anak.")
    enforce(
        not_commercial(site.non_commercial_on, starts_on),
        day_within_period(starts_on, sentence.starts_on, sentence.period_days),
    )
    check_room(site, first=starts_on, last=sentence.ends_on)
    try:
        with transaction.atomic():
            placement = Placement.objects.create(
                sentence=sentence, site=site, task=task, starts_on=starts_on, placed_by=by
            )
    except IntegrityError as error:
        raise refusal_of(error) from error
    if sentence.state == State.REGISTERED:
        sentence.state = State.PLACED
        sentence.save(update_fields=["state"])
    return placement


@transaction.atomic
def end_placement(*, placement: Placement, ends_on: date, by: User) -> Placement:
    """Ends a placement on `ends_on`, its last day. Raises DomainError when work is recorded after that day."""
    locked_open_sentence(placement.sentence_id)
    placement = Placement.objects.select_for_update(of=("self",)).select_related("site__office").get(pk=placement.pk)
    if placement.ends_on is not None:
        if placement.ends_on == ends_on:
            return placement
        raise DomainError(f"Penempatan ini sudah berakhir pada {placement.ends_on:%d-%m-%Y}.")
    if ends_on < placement.starts_on:
        raise DomainError(f"Penempatan mulai {placement.starts_on:%d-%m-%Y}; tidak dapat berakhir sebelumnya.")
    zone = placement.site.office.zone
    later = [
        session
        for session in placement.sessions.exclude(state=WorkSession.State.REJECTED)
        if session.starts_at.astimezone(zone).date() > ends_on
    ]
    if later:
        raise DomainError(
            f"Ada {len(later)} sesi kerja sesudah {ends_on:%d-%m-%Y}. Pilih hari terakhir yang lebih lambat, atau "
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
