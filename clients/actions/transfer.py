"""Pelimpahan: a Bapas asks another one to take over a client's guidance; the other accepts or refuses."""

import uuid
from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from accounts.models import Office, User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients import moving
from clients.actions.contact import keep_address
from clients.actions.reminding import subjects_of
from clients.actions.restriction import require_unrelated
from clients.actions.saving import save_or_refuse
from clients.models import Assignment, Client, Supervision, Transfer
from reminders.actions.readdress import readdress
from villages.models import Village

CARRIED_FIELDS = (
    *("kind", "audience", "prison_register_no", "external_sdp_id", "legal_basis", "basis_on", "basis_authority"),
    *("offence", "threat_months", "imposed_months", "imposed_days", "detained_on", "offence_on"),
    *("starts_on", "ends_on", "stage", "report_in_days", "visit_every_days", "register_note"),
)
"""What a case keeps when another Bapas goes on with it."""

ADDRESS_SOURCE = "pelimpahan"
ADDRESS_UNKNOWN = "Alamat belum dicatat"
"""Stands in the file when only the village of the new home is known."""


@transaction.atomic
def request_transfer(
    *,
    client: Client,
    to_office: Office,
    reason: str,
    new_village: Village | None = None,
    new_address: str = "",
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Transfer:
    """Asks `to_office` to take over; until it answers, guidance goes on here and the address stays.

    `new_village` and `new_address` say where the client lives or will live there. Raises DomainError.
    """
    if by.office_id != client.office_id:
        raise DomainError("Klien ini terdaftar di Bapas lain.")

    def create() -> Transfer:
        locked = _lock_client(client.pk)
        _require_movable(locked, _open_cases(locked))
        transfer = Transfer(
            client=locked,
            from_office=locked.office,
            to_office=to_office,
            reason=reason.strip(),
            new_village=new_village,
            new_address=new_address.strip(),
            requested_by=by,
            submission_key=submission_key,
        )
        if not to_office.is_active:
            raise DomainError("Pilih Bapas yang sudah memakai portal ini.")
        save_or_refuse(transfer)
        return transfer

    transfer, _ = create_once(Transfer.objects.filter(client=client), submission_key or uuid.uuid4(), create)
    return transfer


@transaction.atomic
def accept_transfer(
    *,
    transfer: Transfer,
    register_numbers: Mapping[int, str],
    officer: User | None = None,
    new_village: Village | None = None,
    new_address: str | None = None,
    answer: str = "",
    by: User,
) -> Transfer:
    """Takes the client over: closes every open case there as handed over and goes on with a successor of each here.

    `register_numbers` gives each open case, by its primary key, its number in the book of the receiving Bapas.
    The client moves to the address that was asked for, unless `new_village` or `new_address` puts it right.
    Accepting again changes nothing. Raises DomainError, and then nothing has moved.
    """
    locked = _lock(transfer)
    if locked.state == Transfer.State.ACCEPTED:
        return locked
    _require_waiting(locked)
    if by.office_id != locked.to_office_id:
        raise DomainError("Hanya Bapas yang dituju yang dapat menerima pelimpahan ini.")
    if officer is not None:
        _require_officer_of(locked.to_office, officer)
        require_unrelated(locked.client_id, officer)
    cases = _open_cases(locked.client)
    _require_movable(locked.client, cases)
    if missing := [case.register_no for case in cases if not register_numbers.get(case.pk, "").strip()]:
        raise DomainError(f"Tulis nomor register baru untuk perkara {', '.join(missing)}.")
    for case in cases:
        _hand_over(case, locked, register_numbers[case.pk].strip(), officer, by)
    locked.new_village = new_village or locked.new_village
    locked.new_address = locked.new_address if new_address is None else new_address.strip()
    _move_home(locked, by)
    _move_person(locked.client, locked.to_office)
    _answer(locked, Transfer.State.ACCEPTED, answer, by)
    return locked


@transaction.atomic
def refuse_transfer(*, transfer: Transfer, reason: str, by: User) -> Transfer:
    """The receiving Bapas says no, with a reason; the client stays where the client is. Raises DomainError."""
    locked = _lock(transfer)
    if locked.state == Transfer.State.REFUSED:
        return locked
    _require_waiting(locked)
    if by.office_id != locked.to_office_id:
        raise DomainError("Hanya Bapas yang dituju yang dapat menolak pelimpahan ini.")
    if not reason.strip():
        raise DomainError("Tulis alasan menolak.")
    _answer(locked, Transfer.State.REFUSED, reason, by)
    return locked


@transaction.atomic
def withdraw_transfer(*, transfer: Transfer, by: User) -> Transfer:
    """The asking Bapas takes its request back. Raises DomainError once it was answered."""
    locked = _lock(transfer)
    if locked.state == Transfer.State.WITHDRAWN:
        return locked
    _require_waiting(locked)
    if by.office_id != locked.from_office_id:
        raise DomainError("Hanya Bapas yang mengajukan yang dapat membatalkan pelimpahan ini.")
    _answer(locked, Transfer.State.WITHDRAWN, "", by)
    return locked


def _lock_client(pk: int) -> Client:
    """The person, locked: no case is added, merged away or handed over meanwhile."""
    return Client.objects.select_for_update().get(pk=pk)  # without joins: who waited finds another office beside it


def _lock(transfer: Transfer) -> Transfer:
    """The request as it is now, locked after its client."""
    client = _lock_client(transfer.client_id)
    locked = Transfer.objects.select_for_update().get(pk=transfer.pk)
    locked.client = client
    return locked


def _open_cases(client: Client) -> list[Supervision]:
    """The open cases of the client at its Bapas, locked in one order."""
    cases = Supervision.objects.open().filter(client=client, office=client.office).order_by("pk")
    locked = list(cases.select_for_update())
    for case in locked:
        case.client = client
        case.office = client.office
    return locked


def _require_waiting(transfer: Transfer) -> None:
    """Only a request that nobody answered can be answered."""
    if transfer.state != Transfer.State.REQUESTED:
        raise DomainError(f"Pelimpahan ini sudah dijawab: {transfer.get_state_display().lower()}.")


def _require_movable(client: Client, cases: list[Supervision]) -> None:
    """There is guidance to hand over, and nothing that the giving Bapas must finish first."""
    if client.merged_into_id is not None:
        raise DomainError("Berkas ini sudah digabungkan ke berkas lain. Limpahkan berkas utamanya.")
    if not cases:
        raise DomainError("Klien ini tidak punya perkara yang masih berjalan, jadi tidak ada yang dilimpahkan.")
    if reasons := list(dict.fromkeys(sentence for case in cases for sentence in moving.refusals(case))):
        raise DomainError(" ".join(reasons))


def _require_officer_of(office: Office, officer: User) -> None:
    """The person guides at the receiving Bapas, and nobody moves meanwhile."""
    officers = User.objects.officers_of(office).select_for_update(of=("self",))
    if officers.filter(pk=officer.pk).first() is None:
        raise DomainError("Pilih Pembimbing Kemasyarakatan yang aktif di Bapas ini.")


def _hand_over(old: Supervision, transfer: Transfer, register_no: str, officer: User | None, by: User) -> None:
    """Closes a case as handed over and opens its successor, with everything that is still to be done."""
    successor = Supervision(
        client=transfer.client, office=transfer.to_office, register_no=register_no, predecessor=old, officer=officer
    )
    for name in CARRIED_FIELDS:
        setattr(successor, name, getattr(old, name))
    successor.status = Supervision.Status.ACTIVE if officer else Supervision.Status.REGISTERED
    save_or_refuse(successor)
    now = timezone.now()
    subjects = subjects_of(old)
    former = old.officer
    old.assignments.filter(until=None).update(until=now)
    old.status = Supervision.Status.TRANSFERRED
    old.closed_on = old.office.today()
    old.save(update_fields=["status", "closed_on", "book"])
    if officer is not None:
        Assignment.objects.create(supervision=successor, officer=officer, since=now, assigned_by=by)
    moving.move_rows(old, successor)
    if former is not None:
        readdress(subjects=subjects, old=former, new=officer)


def _move_home(transfer: Transfer, by: User) -> None:
    """The client lives at the new address from today; the one that is left stays in the file."""
    client, village, address = transfer.client, transfer.new_village, transfer.new_address
    if village is None or (village.pk == client.village_id and address in {"", client.address}):
        return
    keep_address(client, client, ADDRESS_SOURCE, by)
    client.village, client.address = village, address or ADDRESS_UNKNOWN
    client.address_since = transfer.to_office.today()
    client.save(update_fields=["village", "address", "address_since"])


def _move_person(client: Client, office: Office) -> None:
    """The file goes along, with the records that were merged into it."""
    client.office = office
    client.save(update_fields=["office"])
    records = [client.pk]
    while records:
        merged = Client.objects.filter(merged_into__in=records)
        records = list(merged.values_list("pk", flat=True))
        merged.update(office=office)


def _answer(transfer: Transfer, state: str, answer: str, by: User) -> None:
    """Writes the answer down."""
    transfer.state = state
    transfer.answer = answer.strip()
    transfer.answered_by = by
    transfer.answered_at = timezone.now()
    transfer.save(update_fields=["state", "answer", "answered_by", "answered_at", "new_village", "new_address"])
