"""Restricting a record, lifting that, and letting somebody in: by the head's permission or by breaking the glass."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from accounts.models import Role, User
from bapas_portal.law import DomainError
from clients.actions.concern import names_client
from clients.actions.saving import save_or_refuse
from clients.models import Admission, Client, Concern, Restriction, Supervision
from reminders.actions.sweep import sweep_rule

SENT_TWICE = timedelta(minutes=10)  # the same permission within so short a time is one tap too many
EMERGENCY_RULE = "restricted_file_opened"


def check_head(client: Client, by: User) -> None:
    """Raises DomainError unless `by` heads the office that holds the client's file."""
    if by.role != Role.HEAD or by.office_id != client.office_id or not by.is_active:
        raise DomainError("Pembatasan berkas diatur oleh kepala Bapas yang memegang berkas ini.")


def require_unrelated(client_id: int | None, officer: User) -> None:
    """Raises DomainError when a restriction names `officer` as related to the client: no work on that file is theirs.

    A restriction that protects the client from everybody is no obstacle: whoever guides the case may read it.
    """
    if client_id is not None and Restriction.objects.naming(officer).filter(client=client_id).exists():
        raise DomainError(f"Berkas klien ini dibatasi dari {officer.name}. Pilih Pembimbing Kemasyarakatan lain.")


@transaction.atomic
def restrict_client(*, client: Client, kind: str, excluded: User | None = None, note: str, by: User) -> Restriction:
    """Hides a client's record: from the related officer alone, or from everybody but head and guiding officer.

    Reports that may mean the client and that nobody has linked to anyone become the head's alone, with who filed them.
    Whoever guides an open case cannot be shut out of it: the case goes to a colleague first. Raises DomainError.
    """
    locked = Client.objects.select_for_update().get(pk=client.pk)
    check_head(locked, by)
    if locked.merged_into_id is not None:
        raise DomainError("Berkas ini sudah digabungkan. Batasi berkas utamanya.")
    if excluded is not None:
        if excluded.office_id != locked.office_id:
            raise DomainError("Pilih petugas Bapas ini.")
        if excluded == by:
            raise DomainError("Mintalah kepala lain di Bapas ini membatasi berkas dari Anda.")
        cases = Supervision.objects.open().filter(client=locked).order_by("pk")
        if any(case.officer_id == excluded.pk for case in cases.select_for_update()):  # none is assigned meanwhile
            raise DomainError(f"{excluded.name} membimbing klien ini. Serahkan dahulu perkaranya kepada petugas lain.")
    restriction = Restriction(client=locked, kind=kind, excluded=excluded, note=note.strip(), set_by=by)
    save_or_refuse(restriction)
    _give_reports_to_the_head(locked)
    return restriction


def _give_reports_to_the_head(client: Client) -> None:
    """Reports that nobody has linked yet and that may mean the client are the head's from now on."""
    reports = Concern.objects.of_office(client.office).unlinked().filter(is_for_head=False)
    meant = [report.pk for report in reports if names_client(f"{report.about} {report.text}", client)]
    Concern.objects.filter(pk__in=meant).update(is_for_head=True)


@transaction.atomic
def lift_restriction(*, restriction: Restriction, by: User) -> Restriction:
    """Ends a restriction; lifting one that is lifted changes nothing. Raises DomainError."""
    locked = Restriction.objects.select_for_update().get(pk=restriction.pk)
    check_head(locked.client, by)
    if locked.lifted_at is None:
        locked.lifted_at, locked.lifted_by = timezone.now(), by
        locked.save(update_fields=["lifted_at", "lifted_by"])
    return locked


def restrict_alike(one: Client, other: Client) -> None:
    """Copies every restriction in force on either record to the other, with who is still let in.

    Part of a larger transaction: two records that were one file are kept from the same people when they part.
    """
    for source, target in ((one, other), (other, one)):
        known = set(Restriction.objects.in_force().filter(client=target).values_list("kind", "excluded"))
        for restriction in Restriction.objects.in_force().filter(client=source).select_related("set_by"):
            if (restriction.kind, restriction.excluded_id) not in known:
                _copy_restriction(restriction, target)


def _copy_restriction(restriction: Restriction, target: Client) -> None:
    copied = Restriction.objects.create(
        client=target,
        kind=restriction.kind,
        excluded_id=restriction.excluded_id,
        note=restriction.note,
        set_by=restriction.set_by,
        set_at=restriction.set_at,
    )
    for admission in restriction.admissions.filter(until__gt=timezone.now()):
        Admission.objects.create(
            restriction=copied,
            user_id=admission.user_id,
            reason=admission.reason,
            is_emergency=admission.is_emergency,
            admitted_by_id=admission.admitted_by_id,
            since=admission.since,
            until=admission.until,
        )


@transaction.atomic
def admit(*, restriction: Restriction, user: User, reason: str, days: int, by: User) -> Admission:
    """The head lets one person of the office in for `days` days; the same sent again in one go is one. Raises
    DomainError.
    """
    locked = Restriction.objects.select_for_update().get(pk=restriction.pk)
    check_head(locked.client, by)
    if locked.lifted_at is not None:
        raise DomainError("Pembatasan ini sudah dicabut, jadi tidak perlu izin lagi.")
    if user.office_id != locked.client.office_id:
        raise DomainError("Pilih petugas Bapas ini.")
    until = timezone.now() + timedelta(days=days)
    values = {"user": user, "reason": reason.strip(), "admitted_by": by, "is_emergency": False}
    sent_before = locked.admissions.filter(**values, until__range=(until - SENT_TWICE, until)).first()
    if sent_before is not None:
        return sent_before
    admission = Admission(restriction=locked, until=until, **values)
    save_or_refuse(admission)
    return admission


@transaction.atomic
def break_glass(*, number: str, reason: str, by: User) -> Client | None:
    """Opens a restricted file of the own office to `by` for settings.BREAK_GLASS_LIFETIME, and tells the head at once.

    None when there is no such number, or nothing to open: whoever asks learns nothing from the difference.
    """
    restrictions = list(
        Restriction.objects.hiding_from(by)
        .filter(client__number__iexact=number.strip(), client__office=by.office, client__merged_into=None)
        .select_related("client__office")
    )
    if not restrictions:
        return None
    until = timezone.now() + settings.BREAK_GLASS_LIFETIME
    for restriction in restrictions:
        save_or_refuse(
            Admission(
                restriction=restriction, user=by, reason=reason.strip(), is_emergency=True, admitted_by=by, until=until
            )
        )
    client = restrictions[0].client
    sweep_rule(EMERGENCY_RULE, client.office, now=timezone.now())
    return client
