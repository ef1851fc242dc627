"""Addenda of an agreement: record what the parties changed, and withdraw one that was typed by mistake."""

import uuid
from datetime import date

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.actions.saving import save_or_refuse
from clients.attachments import PreparedFile
from programs.actions.agreement import lock_agreement
from programs.actions.locking import ensure
from programs.actions.papers import PaperKeptWithRow
from programs.agreement_end import follow_end
from programs.models import Agreement, Amendment
from programs.rules import agreement as rules

State = Agreement.State


def amend_agreement(
    *,
    agreement: Agreement,
    number: str,
    signed_on: date,
    reason: str,
    ends_on: date | None,
    scope: str,
    parties_text: str,
    paper: PreparedFile,
    submission_key: uuid.UUID | None = None,
    today: date,
    by: User,
) -> Amendment:
    """Records a signed addendum; from now on the agreement has its terms, and what rests on it follows.

    Once however often it is sent. `ends_on` None, `scope` and `parties_text` "" leave that term as it is. `today` is
    the day where `by` works. Raises DomainError.
    """
    key = submission_key or uuid.uuid4()

    with PaperKeptWithRow() as store, transaction.atomic():

        def create() -> Amendment:
            locked = lock_agreement(agreement)
            last = locked.amendments.standing().last()
            not_before = last.signed_on if last else locked.signed_on
            ensure(
                rules.amendment_allowed(
                    locked.state, locked.starts_on, locked.ends_on, signed_on, not_before=not_before, today=today
                )
            )
            assert locked.starts_on is not None  # noqa: S101 - amendment_allowed
            assert locked.ends_on is not None  # noqa: S101
            if ends_on is not None:
                ensure(
                    rules.new_end_allowed(
                        ends_on, starts_on=locked.starts_on, ends_on=locked.ends_on, signed_on=signed_on
                    )
                )
            new_scope = "" if scope.strip() == locked.scope.strip() else scope
            amendment = Amendment(
                agreement=locked,
                position=last.position + 1 if last else 1,
                number=number,
                signed_on=signed_on,
                reason=reason,
                ends_on=ends_on,
                ends_on_before=locked.ends_on if ends_on else None,
                scope=new_scope,
                scope_before=locked.scope if new_scope else "",
                parties_text=parties_text,
                created_by=by,
                submission_key=key,
            )
            store.keep(amendment.document, paper)
            save_or_refuse(amendment)
            _set_terms(locked, ends_on=ends_on, scope=new_scope, by=by)
            return amendment

        return create_once(Amendment.objects.filter(created_by=by), key, create)[0]


@transaction.atomic
def withdraw_amendment(*, amendment: Amendment, reason: str, today: date, by: User) -> Amendment:
    """Takes back the latest addendum, which was typed by mistake: the terms before it stand again.

    Raises DomainError for an earlier one and for an agreement that is over; a second tap changes nothing.
    """
    agreement = lock_agreement(amendment.agreement)
    amendment = Amendment.objects.select_for_update().get(pk=amendment.pk)
    if amendment.withdrawn_on is not None:
        return amendment
    if agreement.state != State.SIGNED:
        raise DomainError("Perjanjian ini sudah selesai, jadi isinya tidak diubah lagi.")
    if agreement.amendments.standing().filter(position__gt=amendment.position).exists():
        raise DomainError("Sudah ada addendum sesudahnya. Tarik dahulu yang terakhir.")
    amendment.withdrawn_on, amendment.withdrawn_reason = today, reason
    save_or_refuse(amendment, ["withdrawn_on", "withdrawn_reason"])
    _set_terms(agreement, ends_on=amendment.ends_on_before, scope=amendment.scope_before, by=by)
    return amendment


def _set_terms(agreement: Agreement, *, ends_on: date | None, scope: str, by: User) -> None:
    """Gives the agreement the terms that count now, and lets what rests on it follow another last day."""
    before = agreement.ends_on
    agreement.ends_on, agreement.scope = ends_on or before, scope or agreement.scope
    agreement.save(update_fields=["ends_on", "scope"])
    if ends_on is not None:
        follow_end(agreement, until=ends_on, before=before, by=by)
