"""Cases: opening one, giving it to an officer, completing what it rests on, and closing it."""

import uuid
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients import closing, rules
from clients.actions.locking import lock_case
from clients.actions.reminding import subjects_of
from clients.actions.report_in import close_duty, open_first_duty
from clients.actions.restriction import require_unrelated
from clients.actions.saving import save_or_refuse
from clients.frequency import visit_interval_days
from clients.models import Assignment, Client, ReportIn, Supervision, Visit
from reminders.actions.readdress import readdress


@transaction.atomic
def add_supervision(
    *,
    client: Client,
    supervision: Supervision,
    submission_key: uuid.UUID | None = None,
    first_visit_on: date | None = None,
    first_report_in_on: date | None = None,
    by: User,
) -> Supervision:
    """Opens a further case for a known client; `supervision` comes unsaved. Raises DomainError."""
    if by.office_id != client.office_id:
        raise DomainError("Klien ini terdaftar di Bapas lain.")

    def create() -> Supervision:
        supervision.client = Client.objects.select_for_update().get(pk=client.pk)
        supervision.submission_key = submission_key
        return open_supervision(
            supervision=supervision, first_visit_on=first_visit_on, first_report_in_on=first_report_in_on, by=by
        )

    opened, _ = create_once(client.supervisions.all(), submission_key or uuid.uuid4(), create)
    return opened


def open_supervision(
    *, supervision: Supervision, first_visit_on: date | None, first_report_in_on: date | None, by: User
) -> Supervision:
    """Saves a new case of its client, and begins guidance when it names an officer. Part of a larger transaction."""
    client = supervision.client
    today = supervision.registered_at.astimezone(client.office.zone).date()
    enforce(
        rules.birth_date_plausible(client.birth_date, today),
        rules.dates_in_order(client.birth_date, supervision.offence_on, supervision.starts_on, supervision.ends_on),
        rules.audience_matches_age(
            *(supervision.audience, client.birth_date, supervision.offence_on, supervision.starts_on, today),
            kind=supervision.kind,
        ),
        rules.kind_matches_audience(supervision.kind, supervision.audience),
        rules.basis_not_ahead(supervision.basis_on, today),
        *rules.programme_refusals(facts_of(supervision)),
    )
    officer = supervision.officer
    supervision.office = client.office
    supervision.officer = None
    supervision.status = Supervision.Status.REGISTERED
    save_or_refuse(supervision)
    client.refresh_from_db(fields=["is_child"])  # a trigger protects the client of a child's case
    if officer is None:
        return supervision
    return assign_officer(
        supervision=supervision,
        officer=officer,
        first_visit_on=first_visit_on,
        first_report_in_on=first_report_in_on,
        by=by,
    )


def facts_of(supervision: Supervision) -> rules.CaseFacts:
    """What the rules of the programmes read of a case, saved or not."""
    return rules.CaseFacts(
        kind=supervision.kind,
        audience=supervision.audience,
        starts_on=supervision.starts_on,
        ends_on=supervision.ends_on,
        basis_on=supervision.basis_on,
        threat_months=supervision.threat_months,
        imposed_months=supervision.imposed_months,
        imposed_days=supervision.imposed_days,
        detained_on=supervision.detained_on,
        offence_on=supervision.offence_on,
    )


@transaction.atomic
def assign_officer(
    *,
    supervision: Supervision,
    officer: User,
    first_visit_on: date | None = None,
    first_report_in_on: date | None = None,
    by: User,
) -> Supervision:
    """Gives an open case to `officer`: ends the assignment before, takes planned visits and waiting reminders along.

    A case that was only registered becomes active; its first visit is planned and its first report-in falls due, unless
    they came with it from another Bapas. Giving it to the officer who has it changes nothing. Raises DomainError, also
    for an officer whom a restriction names as related to the client.
    """
    locked = lock_case(supervision.pk)
    if not locked.is_open:
        raise DomainError("Perkara ini sudah ditutup, jadi tidak dapat diserahkan.")
    officers = User.objects.officers_of(locked.office).select_for_update(of=("self",))  # nobody moves meanwhile
    if officers.filter(pk=officer.pk).first() is None:
        raise DomainError("Pilih Pembimbing Kemasyarakatan yang aktif di Bapas ini.")
    if locked.officer_id == officer.pk:
        return locked
    require_unrelated(locked.client_id, officer)
    begins = locked.status == Supervision.Status.REGISTERED
    former = locked.officer
    now = timezone.now()
    locked.assignments.filter(until__isnull=True).update(until=now)
    Assignment.objects.create(supervision=locked, officer=officer, since=now, assigned_by=by)
    locked.officer = officer
    if begins:
        locked.status = Supervision.Status.ACTIVE
    locked.save(update_fields=["officer", "status"])
    locked.visits.filter(state=Visit.State.PLANNED).update(officer=officer)
    if begins and not locked.visits.filter(state=Visit.State.PLANNED).exists():
        _plan_first_visit(locked, officer, first_visit_on)
    if begins and not locked.report_ins.filter(state=ReportIn.State.DUE).exists():
        open_first_duty(supervision=locked, due_on=first_report_in_on)
    if former is not None:
        readdress(subjects=subjects_of(locked), old=former, new=officer)
    supervision.officer, supervision.status = locked.officer, locked.status
    return locked


def _plan_first_visit(supervision: Supervision, officer: User, first_visit_on: date | None) -> None:
    """Plans the first visit: on the agreed day, else one interval after guidance begins, within the case."""
    today = supervision.office.today()
    follows_rhythm = first_visit_on is None
    if first_visit_on is None:
        begins = max(today, supervision.starts_on)
        wanted = begins + timedelta(days=visit_interval_days(supervision, today))
        first_visit_on = rules.visiting_day_within(wanted, begins, supervision.ends_on)
        if first_visit_on is None:
            return  # the case is over already: nothing is left to visit
    else:
        starts_on, ends_on = supervision.starts_on, supervision.ends_on
        enforce(rules.first_day(first_visit_on, today, starts_on, ends_on, field="first_visit_on"))
    Visit.objects.create(
        supervision=supervision,
        officer=officer,
        state=Visit.State.PLANNED,
        kind=Visit.Kind.HOME,
        planned_on=first_visit_on,
        in_series=follows_rhythm,
    )


@transaction.atomic
def put_basis(
    *, supervision: Supervision, legal_basis: str, basis_on: date, basis_authority: str, by: User
) -> Supervision:
    """Completes or corrects the decree, judgment or order of an open case; triggers keep what stood there.

    Raises DomainError for a closed case and for a day to come.
    """
    locked = lock_case(supervision.pk)
    if not locked.is_open:
        raise DomainError("Perkara ini sudah ditutup, jadi dasar hukumnya tidak diubah lagi.")
    enforce(rules.basis_not_ahead(basis_on, locked.office.today()))
    locked.legal_basis, locked.basis_on, locked.basis_authority = legal_basis, basis_on, basis_authority
    locked.save(update_fields=["legal_basis", "basis_on", "basis_authority"])
    return locked


@transaction.atomic
def close_supervision(*, supervision: Supervision, status: str, closed_on: date, by: User) -> Supervision:
    """Ends a case as completed, revoked, handed over or ended by death: no visit and no report-in remains open.

    Closing a closed case again changes nothing when the outcome is the same. Raises DomainError, also when another
    app still has something open in the case (see `clients.closing`).
    """
    locked = lock_case(supervision.pk)
    if status not in Supervision.CLOSED:
        raise DomainError("Pilih bagaimana perkara ini berakhir.")
    if status == Supervision.Status.TRANSFERRED:
        raise DomainError("Bapas lain harus menerima klien ini dahulu. Ajukan pelimpahan dari berkas kliennya.")
    if not locked.is_open:
        if locked.status == status:
            return locked
        raise DomainError(f"Perkara ini sudah ditutup sebagai {locked.get_status_display()}.")
    enforce(rules.closing_day(closed_on, locked.starts_on, locked.office.today()))
    if reasons := closing.refusals(locked, status):
        raise DomainError(" ".join(reasons))
    locked.assignments.filter(until__isnull=True).update(until=timezone.now())
    locked.visits.filter(state=Visit.State.PLANNED).update(
        state=Visit.State.CANCELLED, change_reason=f"Perkara ditutup: {Supervision.Status(status).label}"
    )
    close_duty(supervision=locked, closed_on=closed_on)
    locked.status = status
    locked.closed_on = closed_on
    save_or_refuse(locked)
    return locked
