"""A Desa Binaan from candidate to independence: each verb holds the programme still while it looks."""

import uuid
from datetime import date

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.actions.saving import save_or_refuse
from programs.actions.locking import ensure
from programs.models import Agreement, FosterVillageProgramme
from programs.rules import foster as rules
from villages.models import Village

State = FosterVillageProgramme.State


def lock_programme(programme: FosterVillageProgramme) -> FosterVillageProgramme:
    """The programme as it stands now, held until the transaction ends."""
    rows = FosterVillageProgramme.objects.select_for_update(of=("self",)).select_related("office", "village")
    return rows.get(pk=programme.pk)


def ensure_open(programme: FosterVillageProgramme) -> None:
    """Raises DomainError for a programme that is over."""
    if programme.state in rules.OVER:
        raise DomainError("Program ini sudah selesai dan tidak dapat diubah lagi.")


def begin_programme(
    *,
    village: Village,
    potential: str,
    need: str,
    partners: str,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> FosterVillageProgramme:
    """Makes a village of the own work area a candidate, once. Raises DomainError."""
    office, key = by.office, submission_key or uuid.uuid4()
    if office is None or not Village.objects.served_by(office).filter(pk=village.pk).exists():
        raise DomainError("Pilih desa atau kelurahan di wilayah kerja Bapas Anda.")

    def create() -> FosterVillageProgramme:
        row = FosterVillageProgramme(
            office=office,
            village=village,
            potential=potential,
            need=need,
            partners=partners,
            created_by=by,
            submission_key=key,
        )
        save_or_refuse(row)
        return row

    return create_once(FosterVillageProgramme.objects.filter(office=office), key, create)[0]


@transaction.atomic
def describe_programme(
    *, programme: FosterVillageProgramme, potential: str, need: str, skills_scheme: str, partners: str, by: User
) -> FosterVillageProgramme:
    """Writes potential, need, scheme and partners. Raises DomainError."""
    row = lock_programme(programme)
    ensure_open(row)
    if row.state in (State.PLANNED, State.RUNNING, State.REVIEWED):
        ensure(rules.ready_for(rules.PLANNED, skills_scheme=skills_scheme, need=need, courses=1))
    row.potential, row.need, row.skills_scheme, row.partners = potential, need, skills_scheme, partners
    save_or_refuse(row)
    return row


def _enter(row: FosterVillageProgramme, to: str, by: User) -> None:
    """Sets the state when the table, the role and what is written allow it. Raises DomainError."""
    ensure(rules.step_allowed(row.state, to, by.role))
    courses = row.courses.count()
    ensure(rules.ready_for(to, skills_scheme=row.skills_scheme, need=row.need, courses=courses))
    row.state = to


@transaction.atomic
def step_programme(*, programme: FosterVillageProgramme, to: str, by: User) -> FosterVillageProgramme:
    """Takes a step that needs no further facts; a second tap does nothing. Raises DomainError."""
    row = lock_programme(programme)
    if row.state == to:
        return row
    ensure(rules.step_allowed(row.state, to, by.role))
    if not rules.one_tap(row.state, to):
        raise DomainError("Langkah ini meminta isian. Buka formulirnya dari halaman Desa Binaan.")
    _enter(row, to, by)
    save_or_refuse(row)
    return row


@transaction.atomic
def sign_programme(
    *, programme: FosterVillageProgramme, agreement: Agreement, today: date, by: User
) -> FosterVillageProgramme:
    """Puts the programme on its signed agreement. Raises DomainError."""
    row = lock_programme(programme)
    ensure(rules.agreement_allowed(agreement.state, agreement.starts_on, agreement.ends_on, today))
    _enter(row, State.SIGNED, by)
    row.agreement = agreement
    save_or_refuse(row)
    return row


@transaction.atomic
def start_programme(
    *, programme: FosterVillageProgramme, starts_on: date, today: date, by: User
) -> FosterVillageProgramme:
    """The first day has come. Raises DomainError."""
    if starts_on > today:
        raise DomainError("Tanggal mulai belum tiba. Catat setelah program berjalan.")
    row = lock_programme(programme)
    _enter(row, State.RUNNING, by)
    row.starts_on = starts_on
    save_or_refuse(row)
    return row


@transaction.atomic
def review_programme(*, programme: FosterVillageProgramme, review: str, by: User) -> FosterVillageProgramme:
    """Writes what the programme brought; a review may be rewritten until it is decided upon. Raises DomainError."""
    row = lock_programme(programme)
    if row.state != State.REVIEWED:
        _enter(row, State.REVIEWED, by)
    row.review = review
    save_or_refuse(row)
    return row


@transaction.atomic
def graduate_programme(
    *, programme: FosterVillageProgramme, ends_on: date, today: date, by: User
) -> FosterVillageProgramme:
    """The village goes on by itself: decided by the head. Raises DomainError."""
    row = lock_programme(programme)
    _enter(row, State.GRADUATED, by)
    return _close(row, ends_on, today)


@transaction.atomic
def end_programme(
    *, programme: FosterVillageProgramme, ends_on: date, reason: str, today: date, by: User
) -> FosterVillageProgramme:
    """Gives the programme up, with the reason: decided by the head. Raises DomainError."""
    row = lock_programme(programme)
    _enter(row, State.ENDED, by)
    row.ended_reason = reason
    return _close(row, ends_on, today)


def _close(row: FosterVillageProgramme, ends_on: date, today: date) -> FosterVillageProgramme:
    if ends_on > today:
        raise DomainError("Tanggal berakhir belum tiba.")
    if row.starts_on and ends_on < row.starts_on:
        raise DomainError("Program tidak dapat berakhir sebelum mulai.")
    row.ends_on = ends_on
    save_or_refuse(row)
    return row
