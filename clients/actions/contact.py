"""Where and through whom a client is reached: moving house, telephone numbers, guarantors."""

from collections.abc import Iterable

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from clients import rules
from clients.actions.saving import save_or_refuse
from clients.models import Client, ClientAddress, ClientPhone, Guarantor, Supervision
from reminders.actions.opt_out import end_opt_out
from reminders.kinds import RecipientKind

# What the hashes are made from is saved together with them.
HASHES = ("nik_hash", "kk_hash", "phone_hash")


@transaction.atomic
def update_identity(
    *, client: Client, fields: Iterable[str], has_moved: bool = False, source: str = "", by: User
) -> Client:
    """Saves the changed `fields` of a client whose new values `client` carries; triggers keep what stood before.

    When the client `has_moved`, the former address is kept with its first and last day: the day the new one began, or
    today; `source` says who told of the move. Raises DomainError.
    """
    before = Client.objects.select_for_update().get(pk=client.pk)
    changed = set(fields)
    today = before.office.today()
    enforce(
        rules.birth_date_plausible(client.birth_date, today),
        rules.nik_structure(client.nik, today),
        rules.nik_agrees(client.nik, client.birth_date, client.sex, today),
    )
    if has_moved and (before.address, before.village_id) != (client.address, client.village_id):
        keep_address(before, client, source, by)
        if "address_since" not in changed:
            client.address_since = today
            changed.add("address_since")
    if rules.is_child_on(client.birth_date, today) and not before.is_child:
        client.is_child = True  # protected from now on; only ever switched on here
        changed.add("is_child")
    if "phone" in changed and before.phone != client.phone:  # what was found wrong was the former number
        client.phone_wrong_on = client.phone_wrong_by = None
        changed |= {"phone_wrong_on", "phone_wrong_by"}
    for name in changed:
        setattr(before, name, getattr(client, name))
    save_or_refuse(before, fields=[*changed, *HASHES])
    return before


def keep_address(before: Client, after: Client, source: str, by: User) -> ClientAddress:
    """The address that is left, as an earlier one. Part of a larger transaction."""
    moved_on = after.address_since if after.address_since != before.address_since else None
    left = ClientAddress(
        client=before,
        address=before.address,
        village=before.village,
        since=before.address_since,
        until=moved_on or before.office.today(),
        source=source,
        recorded_by=by,
    )
    save_or_refuse(left)
    return left


@transaction.atomic
def save_guarantor(*, client: Client, guarantor: Guarantor, by: User) -> Guarantor:
    """Adds a guarantor of `client`, or puts one right; a last day ends the undertaking.

    Sent twice, the same new guarantor is kept once. Raises DomainError.
    """
    Client.objects.select_for_update().get(pk=client.pk)
    guarantor.client = client
    if guarantor.until is not None and guarantor.until > client.office.today():
        raise DomainError("Hari terakhir penjamin tidak boleh di masa depan.")
    if guarantor.pk is None:
        guarantor.recorded_by = by
        same = client.guarantors.filter(
            name=guarantor.name, relation=guarantor.relation, since=guarantor.since, until=guarantor.until
        ).first()
        if same is not None:
            return same
    else:
        _follow_changes(guarantor, by)
    save_or_refuse(guarantor)
    return guarantor


def _follow_changes(guarantor: Guarantor, by: User) -> None:
    """What was found wrong was the former number; who agrees anew to be reminded takes a wish to stop back."""
    before = Guarantor.objects.select_for_update().get(pk=guarantor.pk)
    if before.phone != guarantor.phone:
        guarantor.phone_wrong_on = guarantor.phone_wrong_by = None
    if guarantor.may_be_reminded and not before.may_be_reminded:
        end_opt_out(kind=RecipientKind.GUARANTOR, key=guarantor.public_id, by=by)


@transaction.atomic
def mark_guarantor_phone(*, guarantor: Guarantor, is_wrong: bool, by: User) -> Guarantor:
    """Somebody else answers the guarantor's number, or it is right after all. Raises DomainError without a number."""
    guarantor = Guarantor.objects.select_for_update().get(pk=guarantor.pk)
    if not guarantor.phone:
        raise DomainError("Penjamin ini belum punya nomor telepon.")
    if is_wrong and guarantor.phone_wrong_on is None:
        guarantor.phone_wrong_on, guarantor.phone_wrong_by = guarantor.client.office.today(), by
    elif not is_wrong:
        guarantor.phone_wrong_on = guarantor.phone_wrong_by = None
    save_or_refuse(guarantor)
    return guarantor


def officer_as_guarantor(supervision: Supervision) -> Guarantor:
    """The undertaking of the case's officer, for a client who has nobody else. Raises DomainError without one."""
    if supervision.officer is None:
        raise DomainError("Perkara ini belum punya Pembimbing Kemasyarakatan yang dapat menjadi penjamin.")
    return Guarantor(name=supervision.officer.name, relation=Guarantor.Relation.OFFICER)


@transaction.atomic
def save_phones(*, client: Client, phones: Iterable[ClientPhone], by: User) -> None:
    """Adds or puts right further numbers of `client`; the main number is not kept twice. Raises DomainError."""
    Client.objects.select_for_update().get(pk=client.pk)
    for phone in phones:
        if phone.pk is None:
            if phone.number == client.phone:
                continue
            phone.client, phone.recorded_by = client, by
        save_or_refuse(phone)
