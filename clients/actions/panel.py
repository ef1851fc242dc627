"""What comes before the panel (Tim Pengamat Pemasyarakatan), and what it decides."""

from django.db import transaction
from django.utils import timezone

from accounts.models import Office, User
from bapas_portal.law import DomainError
from clients import panel_outcomes
from clients.actions.locking import lock_case
from clients.actions.saving import save_or_refuse
from clients.models import Concern, PanelItem, PanelSession, SocialInquiry, Supervision

NO_SESSION = "Belum ada sidang yang direncanakan. Rencanakan sidang Tim Pengamat Pemasyarakatan dulu."


@transaction.atomic
def propose_to_panel(
    *,
    matter: str,
    session: PanelSession | None = None,
    supervision: Supervision | None = None,
    inquiry: SocialInquiry | None = None,
    concern: Concern | None = None,
    to_stage: str = "",
    proposal: str = "",
    by: User,
) -> PanelItem:
    """Puts a matter on the agenda of `session`, or of the office's next planned one.

    The same matter that waits already is returned as it stands, so a second tap adds nothing. Raises DomainError when
    no session is planned, when the one chosen is over, and when another proposal on the same matter waits.
    """
    office = _lock_matter(supervision, inquiry)
    waiting = PanelItem.objects.undecided().filter(
        matter=matter, supervision=supervision, inquiry=inquiry, concern=concern
    )
    earlier = waiting.select_related("session").first()
    if earlier is not None:
        if earlier.to_stage == to_stage:
            return earlier
        waiting_at = f"Usul lain sudah menunggu {earlier.session}."
        raise DomainError(f"{waiting_at} Tunggu keputusannya, atau tarik usul itu dari agendanya.")
    item = PanelItem(
        session=_open_session(office, session),
        matter=matter,
        supervision=supervision,
        inquiry=inquiry,
        concern=concern,
        to_stage=to_stage,
        proposal=proposal.strip(),
        proposed_by=by,
    )
    save_or_refuse(item)
    return item


@transaction.atomic
def withdraw_item(*, item: PanelItem, by: User) -> None:
    """Takes an undecided matter off the agenda; its history stays. Raises DomainError once it is decided."""
    _lock_matter(item.supervision, item.inquiry)
    locked = PanelItem.objects.select_for_update().filter(pk=item.pk).first()
    if locked is None:
        return
    if locked.decision != PanelItem.Decision.PENDING:
        raise DomainError(f"Sidang sudah memutus: {locked.get_decision_display()}.")
    locked.delete()


@transaction.atomic
def decide_item(*, item: PanelItem, decision: str, note: str = "", by: User) -> PanelItem:
    """Records what the panel decided on one matter, and has it carried out in the same transaction.

    The same decision sent twice changes nothing. Raises DomainError when the matter was decided otherwise, when the
    session has not come or was called off, and when the decision cannot be carried out.
    """
    if decision not in _possible(item.matter):
        raise DomainError("Pilih keputusan sidang.")
    _lock_matter(item.supervision, item.inquiry)
    session = PanelSession.objects.select_for_update(of=("self",)).select_related("office").get(pk=item.session_id)
    locked = PanelItem.objects.select_for_update().filter(pk=item.pk, session=session).first()
    if locked is None:
        raise DomainError("Perkara ini sudah ditarik atau dipindahkan ke sidang lain. Muat ulang halaman.")
    if locked.decision != PanelItem.Decision.PENDING:
        if locked.decision == decision:
            return locked
        raise DomainError(f"Sidang sudah memutus perkara ini: {locked.get_decision_display()}.")
    if by.office_id != session.office_id:
        raise DomainError("Sidang ini milik Bapas lain.")
    if session.state == PanelSession.State.CANCELLED or session.on > session.office.today():
        raise DomainError("Keputusan dicatat pada hari sidang atau sesudahnya.")
    locked.decision = decision
    locked.note = note.strip()
    locked.decided_at = timezone.now()
    save_or_refuse(locked)
    panel_outcomes.carry_out(item=locked, by=by)
    return locked


def _possible(matter: str) -> tuple[str, ...]:
    """The decisions a matter can have: a Litmas goes back to its officer, it is never refused for good."""
    accepted, revise, refused = PanelItem.Decision.ACCEPTED, PanelItem.Decision.REVISE, PanelItem.Decision.REFUSED
    return (accepted, revise) if matter == PanelItem.Matter.INQUIRY else (accepted, revise, refused)


def _lock_matter(supervision: Supervision | None, inquiry: SocialInquiry | None) -> Office:
    """Locks the case or the Litmas that a matter is about; its office is whose panel decides."""
    if supervision is not None:
        return lock_case(supervision.pk).office
    if inquiry is not None:
        return SocialInquiry.objects.select_for_update().get(pk=inquiry.pk).office
    raise DomainError("Usul ke sidang harus menyebut perkara atau Litmas.")


def _open_session(office: Office, session: PanelSession | None) -> PanelSession:
    """The session that takes one more matter: the chosen one, or the office's next; locked against being closed."""
    sessions = PanelSession.objects.select_for_update().filter(office=office)
    if session is not None:
        chosen = sessions.filter(pk=session.pk).first()
        if chosen is None or chosen.state != PanelSession.State.PLANNED:
            raise DomainError("Sidang ini sudah selesai atau dibatalkan. Pilih sidang lain.")
        return chosen
    coming = sessions.filter(state=PanelSession.State.PLANNED, on__gte=office.today()).order_by("on", "pk").first()
    if coming is None:
        raise DomainError(NO_SESSION)
    return coming
