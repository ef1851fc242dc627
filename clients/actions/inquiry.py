"""Litmas from the request to the closing: every step is checked against the lifecycle, and the clock is kept."""

import uuid

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients import rules
from clients.actions.panel import propose_to_panel, withdraw_item
from clients.actions.restriction import require_unrelated
from clients.actions.saving import save_or_refuse
from clients.inquiry_clock import due_of
from clients.inquiry_lifecycle import AT_WORK, MOVES, Step, can_take
from clients.inquiry_report import missing_in
from clients.models import Audience, Client, PanelItem, PanelSession, SocialInquiry
from clients.rules.inquiry import request_in_order
from documents.models import Letter

State = SocialInquiry.State


@transaction.atomic
def register_inquiry(*, inquiry: SocialInquiry, submission_key: uuid.UUID | None = None, by: User) -> SocialInquiry:
    """Logs a request; `inquiry` comes unsaved. A child's clock runs from here on. Raises DomainError.

    The identity is secret for a child's kind, for a person below 18 and for a client whose identity is.
    """
    office = by.office
    if office is None:
        raise DomainError("Permintaan Litmas dicatat oleh petugas sebuah Bapas.")

    def create() -> SocialInquiry:
        inquiry.office, inquiry.registered_by, inquiry.submission_key = office, by, submission_key
        enforce(request_in_order(inquiry.request_on, inquiry.received_at, timezone.now(), office.zone))
        if inquiry.client_id is not None and not Client.objects.visible_to(by).filter(pk=inquiry.client_id).exists():
            raise DomainError("Klien ini tidak terdaftar di kantor Anda.")
        inquiry.is_child = inquiry.is_child or is_secret(inquiry)
        inquiry.officer, inquiry.assigned_at, inquiry.state = None, None, State.LOGGED
        inquiry.due_at = due_of(inquiry)
        save_or_refuse(inquiry)
        return inquiry

    registered, _ = create_once(SocialInquiry.objects.filter(office=office), submission_key or uuid.uuid4(), create)
    return registered


def is_secret(inquiry: SocialInquiry) -> bool:
    """Whether the law hides who it is (UU 11/2012 art. 19)."""
    if inquiry.kind.audience == Audience.CHILD or (inquiry.client is not None and inquiry.client.is_child):
        return True
    received_on = inquiry.received_at.astimezone(inquiry.office.zone).date()
    return inquiry.birth_date is not None and rules.is_child_on(inquiry.birth_date, received_on)


@transaction.atomic
def assign_inquiry(*, inquiry: SocialInquiry, officer: User, by: User) -> SocialInquiry:
    """Gives a Litmas to an officer of the office; the working-day clock starts with the first appointment.

    Given to a colleague later, work and clock go on. Raises DomainError.
    """
    locked = lock(inquiry)
    if not User.objects.officers_of(locked.office).filter(pk=officer.pk).exists():
        raise DomainError("Pilih Pembimbing Kemasyarakatan yang aktif di kantor ini.")
    if locked.officer_id == officer.pk:
        return locked
    require_unrelated(locked.client_id, officer)
    if can_take(locked.state, Step.ASSIGN):
        locked.state = MOVES[Step.ASSIGN].target
        locked.assigned_at = timezone.now()
        locked.officer = officer
        locked.due_at = due_of(locked)
    elif locked.state in AT_WORK:
        locked.officer = officer
    else:
        raise _refusal(locked, "Petugas tidak dapat diganti lagi")
    save_or_refuse(locked)
    return locked


@transaction.atomic
def advance_inquiry(*, inquiry: SocialInquiry, step: Step, by: User) -> SocialInquiry:
    """A step of the officer's work: plan, data collection, analysis or draft. A second tap changes nothing."""
    locked = lock(inquiry)
    if locked.state == MOVES[step].target:
        return locked
    take(locked, step)
    save_or_refuse(locked)
    return locked


@transaction.atomic
def submit_to_panel(*, inquiry: SocialInquiry, session: PanelSession | None = None, by: User) -> PanelItem:
    """Puts the finished report on the agenda; it cannot be changed until the panel decides.

    Raises DomainError when a required section is empty or no session is planned.
    """
    locked = lock(inquiry)
    if locked.state == State.PANEL_SCHEDULED:
        return propose_to_panel(matter=PanelItem.Matter.INQUIRY, inquiry=locked, session=session, by=by)
    take(locked, Step.TO_PANEL)
    if empty := missing_in(locked):
        names = ", ".join(section.title for section in empty)
        raise DomainError(f"Laporan belum lengkap. Isi dulu: {names}.")
    item = propose_to_panel(
        matter=PanelItem.Matter.INQUIRY, inquiry=locked, session=session, proposal=locked.recommendation, by=by
    )
    save_or_refuse(locked)
    return item


def follow_panel(*, item: PanelItem, by: User) -> None:
    """What the panel's decision does to a Litmas: accepted it can be signed, else it goes back to its officer.

    Part of the transaction of the decision; the Litmas is locked already.
    """
    if item.inquiry_id is None:
        raise ValueError("An item about a Litmas names it.")
    locked = lock(SocialInquiry(pk=item.inquiry_id))
    take(locked, Step.ACCEPT if item.decision == PanelItem.Decision.ACCEPTED else Step.REVISE)
    save_or_refuse(locked)


@transaction.atomic
def sign_inquiry(*, inquiry: SocialInquiry, by: User) -> SocialInquiry:
    """The officer signs what the panel accepted; the head then issues the report. Raises DomainError."""
    locked = lock(inquiry)
    if locked.state == State.SIGNED:
        return locked
    if locked.officer_id != by.pk:
        raise DomainError("Laporan ditandatangani oleh Pembimbing Kemasyarakatan yang ditunjuk.")
    take(locked, Step.SIGN)
    locked.signed_at = timezone.now()
    save_or_refuse(locked)
    return locked


@transaction.atomic
def send_inquiry(*, inquiry: SocialInquiry, by: User) -> SocialInquiry:
    """The report left the office: the clock stops. The head must have issued it. Raises DomainError."""
    locked = lock(inquiry)
    if locked.state == State.SENT:
        return locked
    take(locked, Step.SEND)
    if report_of(locked) is None:
        raise DomainError("Laporan belum diterbitkan kepala Bapas. Terbitkan suratnya dulu, lalu catat pengirimannya.")
    locked.sent_at = timezone.now()
    save_or_refuse(locked)
    return locked


@transaction.atomic
def close_inquiry(*, inquiry: SocialInquiry, by: User) -> SocialInquiry:
    """Nothing is left to do after sending. A second tap changes nothing."""
    locked = lock(inquiry)
    if locked.state == State.CLOSED:
        return locked
    take(locked, Step.CLOSE)
    save_or_refuse(locked)
    return locked


@transaction.atomic
def end_inquiry(*, inquiry: SocialInquiry, step: Step, reason: str, by: User) -> SocialInquiry:
    """Returns a request to the requester or cancels it, for a stated reason; it leaves the panel's agenda.

    Raises DomainError without a reason, and once the report was sent.
    """
    if step not in {Step.RETURN, Step.CANCEL}:
        raise ValueError("Only returning and cancelling end a Litmas early.")
    locked = lock(inquiry)
    if locked.state == MOVES[step].target:
        return locked
    if not reason.strip():
        raise DomainError("Tulis alasan mengembalikan atau membatalkan.")
    take(locked, step)
    for item in PanelItem.objects.undecided().filter(inquiry=locked):
        withdraw_item(item=item, by=by)
    locked.ended_reason = reason.strip()
    save_or_refuse(locked)
    return locked


def report_of(inquiry: SocialInquiry) -> Letter | None:
    """The report as issued; None until then, and after it was withdrawn."""
    return Letter.objects.about("socialinquiry", inquiry.public_id).valid().filter(kind="inquiry-report").first()


def lock(inquiry: SocialInquiry) -> SocialInquiry:
    """The Litmas, locked, without joins: one that waited would be matched with the client from before, and lost."""
    return SocialInquiry.objects.select_for_update().get(pk=inquiry.pk)


def take(inquiry: SocialInquiry, step: Step) -> None:
    """Moves the state by one step. Raises DomainError when the step may not follow."""
    if not can_take(inquiry.state, step):
        raise _refusal(inquiry, f"Langkah “{MOVES[step].label}” tidak dapat dilakukan")
    inquiry.state = MOVES[step].target


def _refusal(inquiry: SocialInquiry, what: str) -> DomainError:
    return DomainError(f"{what}: Litmas ini sekarang {inquiry.get_state_display()}. Muat ulang halaman.")
