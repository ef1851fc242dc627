"""Penggantian: while an officer is away, a colleague of the same Bapas treats the caseload as the own."""

from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from clients import rules
from clients.actions.saving import save_or_refuse
from clients.models import Substitution


@transaction.atomic
def arrange_substitution(
    *, officer: User, substitute: User, since: date, until: date, reason: str, by: User
) -> Substitution:
    """Lets `substitute` stand in for `officer` from one day to another, both included. The same again changes nothing.

    One officer has one substitute at a time, and whoever stands in is there: substitutes are never chained. Raises
    DomainError.
    """
    if by.office is None:
        raise DomainError("Penggantian diatur oleh kepala Bapas.")
    officers = User.objects.officers_of(by.office).order_by("pk").select_for_update(of=("self",))  # nobody moves
    here = {person.pk for person in officers}
    if officer.pk not in here or substitute.pk not in here:
        raise DomainError("Pilih dua Pembimbing Kemasyarakatan yang aktif di Bapas ini.")
    overlapping = Substitution.objects.overlapping(since, until)
    again = overlapping.filter(officer=officer, substitute=substitute, since=since, until=until).first()
    if again is not None:
        return again
    enforce(rules.substitution_period(since, until, by.office.today()))
    for other in overlapping.filter(Q(officer__in=[officer, substitute]) | Q(substitute=officer)):
        raise DomainError(_collision(other, officer))
    substitution = Substitution(
        officer=officer, substitute=substitute, since=since, until=until, reason=reason.strip(), arranged_by=by
    )
    save_or_refuse(substitution)
    return substitution


def _collision(other: Substitution, officer: User) -> str:
    """Why another arrangement of these days stands in the way."""
    days = f"{date_format(other.since)} sampai {date_format(other.until)}"
    if other.officer_id == officer.pk:
        return f"{other.officer.name} sudah digantikan {other.substitute.name} pada {days}."
    if other.substitute_id == officer.pk:
        return f"{officer.name} sendiri menggantikan {other.officer.name} pada {days}. Pilih pengganti lain dahulu."
    return f"{other.officer.name} sedang tidak bertugas pada {days}, jadi tidak dapat menggantikan."


@transaction.atomic
def end_substitution(*, substitution: Substitution, by: User) -> Substitution:
    """Ends it now: the officer is back, or another arrangement is made. Ending it again changes nothing."""
    locked = Substitution.objects.select_for_update().get(pk=substitution.pk)
    if locked.ended_at is None:
        locked.ended_at = timezone.now()
        locked.save(update_fields=["ended_at"])
    return locked
