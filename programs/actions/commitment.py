"""What a party promises, what of it is delivered, and when a promise is given up."""

import uuid
from datetime import date

from django.db import transaction
from django.db.models import Sum

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once, holds
from clients.actions.saving import save_or_refuse
from clients.attachments import PreparedFile
from programs.actions.agreement import ensure_unfinished, lock_agreement
from programs.actions.locking import ensure
from programs.actions.papers import PaperKeptWithRow
from programs.models import Agreement, AgreementParty, Commitment, CommitmentProgress
from programs.rules import commitment as rules

State = Commitment.State


def _lock(commitment: Commitment) -> Commitment:
    """The promise as it stands now; it carries the total of its progress."""
    return Commitment.objects.select_for_update(of=("self",)).select_related("agreement").get(pk=commitment.pk)


def _realised(commitment: Commitment) -> int:
    return CommitmentProgress.objects.filter(commitment=commitment).aggregate(n=Sum("quantity"))["n"] or 0


@transaction.atomic
def add_commitment(
    *,
    agreement: Agreement,
    party: AgreementParty,
    title: str,
    owner_name: str,
    quantity: int,
    unit: str,
    due_on: date,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Commitment:
    """Records a promise of one of the agreement's sides, once. Raises DomainError."""
    agreement = lock_agreement(agreement)
    ensure_unfinished(agreement)
    _ensure_side(agreement, party)
    key = submission_key or uuid.uuid4()

    def create() -> Commitment:
        row = Commitment(
            agreement=agreement,
            party=party,
            title=title,
            owner_name=owner_name,
            quantity=quantity,
            unit=unit,
            due_on=due_on,
            created_by=by,
            submission_key=key,
        )
        save_or_refuse(row)
        return row

    return create_once(
        Commitment.objects.filter(agreement=agreement),
        key,
        create,
        is_same=holds(party=party, title=title, owner_name=owner_name, quantity=quantity, unit=unit, due_on=due_on),
    )[0]


def _ensure_side(agreement: Agreement, party: AgreementParty) -> None:
    """Raises DomainError for a party of another agreement or a witness: neither promises anything here."""
    if party.agreement_id != agreement.pk or party.is_witness:
        raise DomainError("Pilih salah satu pihak perjanjian ini, bukan saksi.")


@transaction.atomic
def change_commitment(
    *,
    commitment: Commitment,
    party: AgreementParty,
    title: str,
    owner_name: str,
    quantity: int,
    unit: str,
    due_on: date,
    by: User,
) -> Commitment:
    """Changes a promise; a larger quantity opens it again. Raises DomainError."""
    row = _lock(commitment)
    if row.state == State.DROPPED:
        raise DomainError("Janji ini dibatalkan, jadi tidak diubah lagi.")
    _ensure_side(row.agreement, party)
    row.party, row.title, row.owner_name = party, title, owner_name
    row.quantity, row.unit, row.due_on = quantity, unit, due_on
    row.state = rules.state_after(_realised(row), quantity)
    save_or_refuse(row)
    return row


def record_progress(
    *,
    commitment: Commitment,
    on: date,
    quantity: int,
    note: str,
    paper: PreparedFile | None = None,
    submission_key: uuid.UUID | None = None,
    today: date,
    by: User,
) -> CommitmentProgress:
    """Adds what was delivered, or with a negative quantity takes a mistake back; entries are never changed.

    The promise is kept when all of it is delivered. Raises DomainError.
    """
    key = submission_key or uuid.uuid4()
    with PaperKeptWithRow() as store, transaction.atomic():
        row = _lock(commitment)

        def create() -> CommitmentProgress:
            realised = _realised(row)
            ensure(rules.progress_allowed(state=row.state, realised=realised, quantity=quantity, on=on, today=today))
            entry = CommitmentProgress(
                commitment=row, on=on, quantity=quantity, note=note, entered_by=by, submission_key=key
            )
            store.keep(entry.evidence, paper)
            save_or_refuse(entry)
            row.state = rules.state_after(realised + quantity, row.quantity)
            row.save(update_fields=["state"])
            return entry

        return create_once(
            CommitmentProgress.objects.filter(commitment=row),
            key,
            create,
            is_same=holds(on=on, quantity=quantity, note=note),
        )[0]


@transaction.atomic
def drop_commitment(*, commitment: Commitment, reason: str, by: User) -> Commitment:
    """Gives a promise up; what was delivered stays counted. A second tap does nothing. Raises DomainError."""
    row = _lock(commitment)
    if row.state == State.DROPPED and row.dropped_reason == reason:
        return row
    if row.state != State.OPEN:
        raise DomainError(f"Janji ini sudah {row.get_state_display().lower()}.")
    row.state, row.dropped_reason = State.DROPPED, reason
    save_or_refuse(row)
    return row
