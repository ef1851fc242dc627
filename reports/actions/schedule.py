"""Scheduling a report, and telling its owner by e-mail, with a link and never with the report itself."""

import logging
import uuid
from datetime import date, datetime

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import IntegrityError, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from bapas_portal.templatetags.portal import day
from reminders.channels import mail
from reminders.channels.attempts import LOST_AFTER
from reminders.channels.message import Fate
from reports.actions.subject import request_report
from reports.models import ReportJob, ReportSchedule, ScheduledReport
from reports.rules.schedule import SENT_FROM, days_of, occasion_on
from reports.subjects import SUBJECTS, Brief, Subject

logger = logging.getLogger(__name__)
MAX_ATTEMPTS = 5
NO_ADDRESS = "Akun Anda belum punya alamat surel. Isi dulu di Profil, lalu jadwalkan laporan ini."
NOT_OFFERED = "Laporan ini tidak dapat dijadwalkan."
ENDED = "Jadwal ini sudah berakhir. Buat jadwal baru bila masih perlu."
MOVED = "Akun ini pindah tempat atau peran."
CLOSED = "Akun ini ditutup."
State, Told = ReportSchedule.State, ScheduledReport.State


def schedule_report(
    *, subject: Subject, brief: Brief, every: str, submission_key: uuid.UUID, by: User
) -> tuple[ReportSchedule, bool]:
    """The schedule of a report, and whether it is new. The first one comes on the next occasion.

    Raises PermissionDenied for a report the person may not ask for, and DomainError for one that is not scheduled, or
    not so often, and without an e-mail address.
    """
    subject.may_be_asked_by(by).enforce()
    if not subject.can_be_scheduled or every not in subject.rhythms:
        raise DomainError(NOT_OFFERED)
    if not by.email:
        raise DomainError(NO_ADDRESS)
    kept = {name: value for name, value in brief.as_parameters().items() if name not in {"since", "until"}}
    return create_once(
        ReportSchedule.objects.filter(owner=by),
        submission_key,
        lambda: ReportSchedule.objects.create(
            owner=by,
            role=by.role,
            place_office=by.office,
            place_regional=by.regional_office,
            subject=subject.slug,
            parameters=kept,
            every=every,
            running_since=by.today(),
            submission_key=submission_key,
        ),
    )


def pause(schedule: ReportSchedule, *, by: User) -> None:
    """Stops a schedule for a while. Raises DomainError for one that has ended."""
    _change(schedule, by, {State.RUNNING: State.PAUSED, State.PAUSED: State.PAUSED})


def resume(schedule: ReportSchedule, *, by: User) -> None:
    """Lets a paused schedule run again from the next occasion. Raises DomainError for one that has ended."""
    _change(schedule, by, {State.PAUSED: State.RUNNING, State.RUNNING: State.RUNNING})


@transaction.atomic
def _change(schedule: ReportSchedule, by: User, to: dict[ReportSchedule.State, ReportSchedule.State]) -> None:
    locked = ReportSchedule.objects.visible_to(by).select_for_update(of=("self",)).get(pk=schedule.pk)
    if locked.state not in to:
        raise DomainError(ENDED)
    if to[State(locked.state)] == State.RUNNING and locked.state == State.PAUSED:
        locked.running_since = by.today()
    locked.state = to[State(locked.state)]
    locked.save(update_fields=["state", "running_since"])


@transaction.atomic
def delete(schedule: ReportSchedule, *, by: User) -> None:
    """Takes a schedule away with its occasions; its history stays."""
    ReportSchedule.objects.visible_to(by).filter(pk=schedule.pk).delete()


def send_due(*, now: datetime) -> int:
    """Writes down the occasions that fell due and tells their owners. Returns how many were told.

    Run by any number of workers, also again: the occasion is unique in the database, and only who moves its row from
    waiting to sending sends. Of occasions missed while nothing ran only the latest comes. A row that cannot be dealt
    with goes to the log and holds up no other. What a worker left behind is shown as not sent: nobody can say it went.
    """
    for schedule in ReportSchedule.objects.running().select_related("owner__office", "owner__regional_office"):
        try:
            _come_due(schedule, now)
        except Exception:
            logger.exception("Schedule %s could not be looked at.", schedule.public_id)
    ScheduledReport.objects.lost(now - LOST_AFTER).update(state=Told.FAILED, sent_at=None)
    waiting = ScheduledReport.objects.to_send().select_related("schedule__owner__office").order_by("pk")
    return sum(_tell(occasion) for occasion in waiting)


def _come_due(schedule: ReportSchedule, now: datetime) -> None:
    """Ends a schedule that may not run on, else writes down its occasion from the morning of its day."""
    if reason := why_ended(schedule):
        ReportSchedule.objects.filter(pk=schedule.pk).update(state=State.ENDED, ended_reason=reason)
        return
    local = timezone.localtime(now, schedule.owner.zone)
    occasion = occasion_on(schedule.every, local.date())
    if local.time() >= SENT_FROM and occasion > schedule.running_since:
        _note(schedule, occasion)


def why_ended(schedule: ReportSchedule) -> str:
    """Why a schedule ends now, in a sentence; "" while it runs on."""
    owner, subject = schedule.owner, SUBJECTS.get(schedule.subject)
    if not owner.is_active:
        return CLOSED
    if not schedule.is_at_the_place_of(owner):
        return MOVED
    is_offered = subject is not None and schedule.every in subject.rhythms and subject.may_be_asked_by(owner)
    return "" if is_offered else NOT_OFFERED


def _note(schedule: ReportSchedule, occasion: date) -> None:
    """Writes down an occasion, once."""
    if ScheduledReport.objects.filter(schedule=schedule, occasion=occasion).exists():
        return
    try:
        with transaction.atomic():
            ScheduledReport.objects.create(schedule=schedule, occasion=occasion)
    except IntegrityError:
        logger.info("Another worker noted the occasion %s of schedule %s.", occasion, schedule.public_id)


def _tell(occasion: ScheduledReport) -> bool:
    """Sends one e-mail; whether it went. A worker that ends in the middle never sends it twice."""
    row = ScheduledReport.objects.filter(pk=occasion.pk)
    attempts = occasion.attempts + 1
    if not row.filter(state=Told.WAITING).update(state=Told.SENDING, attempts=attempts, sent_at=timezone.now()):
        return False
    owner = occasion.schedule.owner
    try:
        fate = mail.hand_over(message_of(occasion)).fate if owner.email else Fate.NEVER
    except Exception:
        logger.exception("The e-mail of scheduled report %s could not be written.", occasion.public_id)
        fate = Fate.NEVER
    if fate in {Fate.TAKEN, Fate.UNSURE}:
        row.update(state=Told.SENT, sent_at=timezone.now())
        return True
    gives_up = fate == Fate.NEVER or attempts >= MAX_ATTEMPTS
    row.update(state=Told.FAILED if gives_up else Told.WAITING, sent_at=None)
    return False


def message_of(occasion: ScheduledReport) -> EmailMessage:
    """The e-mail: which report over which days, and the address behind the sign-in. No figure and no name."""
    subject = SUBJECTS[occasion.schedule.subject]
    context = {
        "title": subject.title,
        "days": days_in_words(occasion),
        "address": settings.SITE_URL + reverse("reports:scheduled_open", args=[occasion.public_id]),
        "schedules": settings.SITE_URL + reverse("reports:schedule_list"),
    }
    return EmailMessage(
        subject=f"{subject.title}, {context['days']}",
        body=render_to_string("reports/schedule_email.txt", context),
        to=[occasion.schedule.owner.email],
        headers={"Message-ID": f"<{occasion.public_id}@reports>", "Auto-Submitted": "auto-generated"},
    )


def days_in_words(occasion: ScheduledReport) -> str:
    """The days the report of an occasion covers, or that it tells how things stand when it is opened."""
    if SUBJECTS[occasion.schedule.subject].is_of_today:
        return "keadaan saat dibuka"
    since, until = days_of(occasion.schedule.every, occasion.occasion)
    return day(since) if since == until else f"{day(since)} sampai {day(until)}"


def open_report(occasion: ScheduledReport, *, by: User) -> ReportJob:
    """The job of an occasion, made when its owner opens the link, with what the owner may see at that moment.

    Raises DomainError when the account moved since, for what left its reach, and while another one is being made.
    """
    schedule = occasion.schedule
    if reason := why_ended(schedule):
        raise DomainError(f"{reason} Jadwal ini tidak berlaku lagi.")
    since, until = days_of(schedule.every, occasion.occasion)
    brief = Brief.of(by, {**schedule.parameters, "since": since.isoformat(), "until": until.isoformat()})
    job, _ = request_report(subject=SUBJECTS[schedule.subject], brief=brief, submission_key=key_of(occasion), by=by)
    ScheduledReport.objects.filter(pk=occasion.pk).update(job=job)
    return job


def key_of(occasion: ScheduledReport) -> uuid.UUID:
    """One job for each occasion until its files expire; then the link makes another."""
    job = occasion.job
    is_over = job is not None and job.state == ReportJob.State.EXPIRED
    return uuid.uuid5(occasion.public_id, str(job.public_id) if job and is_over else "")
