"""A survey at an event: chosen, opened before and after, shut, and finished for good."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Count, Sum
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from programs.actions.locking import lock_event
from programs.models import AttendanceGroup, OutreachEvent, Questionnaire, Response, Survey
from programs.rules.survey import has_too_many_sheets

LONGEST_HOURS = 12
FINISHED = "Survei ini sudah diselesaikan: lembarnya tidak bertambah dan hasilnya sudah dihitung."


def lock_survey(survey: Survey) -> Survey:
    """The survey as it stands now, held until the transaction ends."""
    return (
        Survey.objects.select_for_update(of=("self",))
        .select_related("event__office", "event__village", "questionnaire")
        .get(pk=survey.pk)
    )


@transaction.atomic
def add_survey(*, event: OutreachEvent, questionnaire: Questionnaire, by: User) -> Survey:
    """Uses a validated questionnaire at an event; chosen twice it is one survey. Raises DomainError otherwise."""
    event = lock_event(event)
    if event.state == OutreachEvent.State.CANCELLED:
        raise DomainError("Kegiatan ini dibatalkan, jadi tidak ada survei untuknya.")
    if not questionnaire.is_usable:
        raise DomainError("Kuesioner ini belum divalidasi atau tidak dipakai lagi. Pilih versi yang sudah divalidasi.")
    survey, _ = Survey.objects.get_or_create(event=event, questionnaire=questionnaire, defaults={"created_by": by})
    return survey


@transaction.atomic
def open_survey(*, survey: Survey, phase: str, hours: int, now: datetime | None = None, by: User) -> Survey:
    """Takes answers for one phase for so many hours; the other phase shuts.

    Raises DomainError for a finished survey or a cancelled event, for too long a time, and for the sheets before the
    event once sheets after it have come in.
    """
    survey = lock_survey(survey)
    if survey.is_finished:
        raise DomainError(FINISHED)
    if survey.event.state == OutreachEvent.State.CANCELLED:
        raise DomainError("Kegiatan ini dibatalkan, jadi surveinya tidak dibuka.")
    if not 1 <= hours <= LONGEST_HOURS:
        raise DomainError(f"Survei dibuka 1 sampai {LONGEST_HOURS} jam.")
    if phase == Survey.Phase.PRE and survey.responses.filter(phase="post", source=Response.Source.PHONE).exists():
        raise DomainError("Lembar sesudah kegiatan sudah masuk, jadi lembar sebelum kegiatan tidak dibuka lagi.")
    survey.open_phase, survey.closes_at = phase, (now or timezone.now()) + timedelta(hours=hours)
    survey.save(update_fields=["open_phase", "closes_at"])
    return survey


@transaction.atomic
def close_survey(*, survey: Survey, by: User) -> Survey:
    """Takes no answers on phones until it is opened again; paper may still be typed in. A second tap does nothing."""
    survey = lock_survey(survey)
    if survey.open_phase:
        survey.open_phase, survey.closes_at = "", None
        survey.save(update_fields=["open_phase", "closes_at"])
    return survey


@transaction.atomic
def finish_survey(*, survey: Survey, now: datetime | None = None, by: User) -> Survey:
    """Ends a survey for good: no sheet comes or goes from now on, and its figures count. A second tap does nothing.

    With clearly more sheets than people who came, its figures are withheld (rules/survey.py). Raises DomainError before
    the event has begun, and while nobody has counted who came.
    """
    survey, now = lock_survey(survey), now or timezone.now()
    if survey.is_finished:
        return survey
    if not survey.event.has_started(now):
        raise DomainError("Kegiatannya belum dimulai. Selesaikan survei setelah semua lembar masuk.")
    present = _present(survey.event)
    if present is None:
        raise DomainError("Hitung dahulu orang yang hadir: jumlah lembar dibandingkan dengan jumlah orang.")
    sheets = survey.responses.order_by().values("phase").annotate(n=Count("pk")).values_list("n", flat=True)
    survey.is_withheld = has_too_many_sheets(max(sheets, default=0), present)
    survey.open_phase, survey.closes_at = "", None
    survey.finished_at, survey.finished_by = now, by
    survey.save(update_fields=["open_phase", "closes_at", "finished_at", "finished_by", "is_withheld"])
    return survey


def _present(event: OutreachEvent) -> int | None:
    """How many people were counted at an event, from villages and institutions; None while no village was counted."""
    groups = AttendanceGroup.objects.filter(registration__event=event)
    villages = groups.aggregate(n=Sum("attended"))["n"]
    if villages is None:
        return None
    return int(villages) + int(event.parties.aggregate(n=Sum("attended", default=0))["n"])
