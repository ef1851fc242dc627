"""The chain from a warning to the decision on revocation: each step once, in order, by whoever may take it."""

import uuid
from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import Role, User
from accounts.roles import role_of
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients.actions.attachment import FilesKeptWithRows
from clients.actions.locking import lock_case
from clients.actions.panel import propose_to_panel
from clients.actions.saving import save_or_refuse
from clients.actions.supervision import close_supervision
from clients.attachments import PreparedFile
from clients.models import Concern, ConcernStep, PanelItem, PanelSession, Supervision
from clients.rules import concern as chain

STATE_AFTER = {
    PanelItem.Decision.ACCEPTED: Concern.State.PROPOSAL,
    PanelItem.Decision.REVISE: Concern.State.EXAM_RECORD,
    PanelItem.Decision.REFUSED: Concern.State.SETTLED,
}


def record_step(
    *,
    concern: Concern,
    kind: str,
    on: date,
    text: str,
    appear_at: datetime | None = None,
    is_shortened: bool = False,
    files: Sequence[PreparedFile] = (),
    submission_key: uuid.UUID | None = None,
    by: User,
) -> ConcernStep:
    """Takes a step by hand: a note, a warning, a summons, the record of examination, or settling without revocation.

    `is_shortened` passes over summonses: the head alone, with the reason in `text`. `files` are its evidence. Raises
    DomainError for a step that may not follow, StatuteError naming the article.
    """
    with FilesKeptWithRows() as store, transaction.atomic():

        def take() -> ConcernStep:
            locked = _lock(concern)
            _require_possible(locked, kind, text, is_shortened, by)
            enforce(
                chain.step_allowed(
                    locked.state, kind, has_appeared=latest_appearance(locked), is_shortened=is_shortened
                ),
                chain.step_day(on, _last_day(locked), locked.office.today()),
            )
            if kind in chain.SUMMONSES and appear_at is not None:
                enforce(chain.summons_time(appear_at.astimezone(locked.office.zone).date(), on))
            step = _advance(locked, kind, on=on, text=text, appear_at=appear_at, submission_key=submission_key, by=by)
            if files and locked.supervision is None:
                raise DomainError("Berkas disimpan pada perkara. Tautkan dulu laporan ini dengan perkara klien.")
            if files and locked.supervision is not None:
                store.attach(files, supervision=locked.supervision, concern_step=step, by=by)
            return step

        step, _ = create_once(concern.steps.all(), submission_key or uuid.uuid4(), take)
        return step


@transaction.atomic
def record_appearance(*, step: ConcernStep, has_appeared: bool, by: User) -> ConcernStep:
    """Records whether the client came when summoned; may be put right until the next step. Raises DomainError."""
    concern = _lock(step.concern)
    locked = ConcernStep.objects.select_for_update().get(pk=step.pk)
    if locked.kind not in chain.SUMMONSES or locked.appear_at is None:
        raise DomainError("Kehadiran hanya dicatat untuk panggilan.")
    if locked.has_appeared == has_appeared:
        return locked
    if concern.state != locked.kind:
        raise DomainError("Sudah ada langkah sesudah panggilan ini, jadi kehadirannya tidak dapat diubah.")
    if not has_appeared and locked.appear_at > timezone.now():
        raise DomainError("Waktu hadirnya belum lewat.")
    locked.has_appeared = has_appeared
    save_or_refuse(locked)
    return locked


@transaction.atomic
def propose_revocation(*, concern: Concern, proposal: str, session: PanelSession | None = None, by: User) -> Concern:
    """Puts the concern before the panel after the record of examination, or again when it was taken off the agenda.

    Raises DomainError, also when no session of the panel is planned.
    """
    locked = _lock(concern)
    if locked.supervision is None:
        raise DomainError("Tautkan dulu laporan ini dengan perkara klien.")
    if not proposal.strip():
        raise DomainError("Tulis usul petugas kepada sidang.")
    if locked.state != Concern.State.PANEL:
        enforce(chain.step_allowed(locked.state, Concern.State.PANEL, has_appeared=latest_appearance(locked)))
        _advance(locked, Concern.State.PANEL, on=locked.office.today(), text=proposal, by=by)
    propose_to_panel(
        matter=PanelItem.Matter.REVOCATION,
        session=session,
        supervision=locked.supervision,
        concern=locked,
        proposal=proposal,
        by=by,
    )
    return locked


def carry_out_revocation(*, item: PanelItem, by: User) -> None:
    """What follows from the panel's decision: a proposal goes out, the record is put right, or the matter is settled.

    Part of the transaction of the decision. Raises DomainError for a concern that no longer waits for the panel.
    """
    if item.concern is None:
        raise DomainError("Perkara sidang ini tidak menyebut laporan masalah.")
    concern = _lock(item.concern)
    after = STATE_AFTER[PanelItem.Decision(item.decision)]
    if concern.state != Concern.State.PANEL:
        raise DomainError("Laporan masalah ini tidak lagi menunggu sidang.")
    outcome = f"Keputusan sidang: {item.get_decision_display().lower()}."
    _advance(concern, after, on=item.session.on, text=f"{outcome} {item.note}".strip(), by=by)


@transaction.atomic
def decide_concern(*, concern: Concern, outcome: str, on: date, text: str, by: User) -> Concern:
    """Records the decision on a proposal: revoked, which closes the case, or settled. The same again changes nothing.

    Raises DomainError, StatuteError for a revocation that comes too late (KUHP art. 73 (4)).
    """
    locked = _lock(concern)
    if locked.state == outcome and outcome in chain.CLOSED_STATES:
        return locked
    if outcome not in chain.CLOSED_STATES:
        raise DomainError("Pilih keputusan: dicabut, atau selesai tanpa pencabutan.")
    if locked.state != Concern.State.PROPOSAL or locked.supervision is None:
        raise DomainError("Keputusan dicatat setelah usul pencabutan disetujui sidang.")
    if not text.strip():
        raise DomainError("Tulis nomor dan isi keputusannya.")
    case = locked.supervision
    proposed_on = locked.steps.filter(kind=Concern.State.PROPOSAL).latest("recorded_at").on
    enforce(chain.step_day(on, proposed_on, locked.office.today()))
    if outcome == Concern.State.REVOKED:
        enforce(chain.revocation_in_time(case.kind, locked.ground, case.ends_on, on))
        close_supervision(supervision=case, status=Supervision.Status.REVOKED, closed_on=on, by=by)
    _advance(locked, outcome, on=on, text=text, by=by)
    return locked


def latest_appearance(concern: Concern) -> bool | None:
    """Whether the client came to the summons that the concern stands at; None when nobody said yet."""
    step = concern.steps.filter(kind=concern.state).order_by("-recorded_at", "-pk").first()
    return step.has_appeared if step is not None else None


def _last_day(concern: Concern) -> date | None:
    """The day of the latest step of the chain; notes stand beside it."""
    return max(concern.steps.exclude(kind=Concern.State.NOTE).values_list("on", flat=True), default=None)


def _require_possible(concern: Concern, kind: str, text: str, is_shortened: bool, by: User) -> None:
    """What a step by hand needs besides its place in the chain. Raises DomainError."""
    if kind not in chain.BY_HAND:
        raise DomainError("Langkah ini dicatat oleh sidang atau keputusan kepala Bapas.")
    if concern.supervision is None and kind not in {Concern.State.NOTE, Concern.State.SETTLED}:
        raise DomainError("Tautkan dulu laporan ini dengan perkara klien.")
    if kind != Concern.State.NOTE and kind == concern.state:
        raise DomainError("Langkah ini baru saja dicatat rekan Anda. Muat ulang halaman.")
    if kind != Concern.State.NOTE and concern.state in {Concern.State.PANEL, Concern.State.PROPOSAL}:
        raise DomainError("Laporan ini menunggu keputusan, jadi hanya catatan yang dapat ditambah.")
    if is_shortened and role_of(by) != Role.HEAD:
        raise DomainError("Hanya kepala Bapas yang dapat memperpendek urutan panggilan.")
    if not text.strip():
        raise DomainError("Tulis alasan memperpendek urutan." if is_shortened else "Tulis apa yang dilakukan.")


def _lock(concern: Concern) -> Concern:
    """The concern, locked after its case."""
    if concern.supervision_id is not None:
        lock_case(concern.supervision_id)
    locked = Concern.objects.select_for_update().get(pk=concern.pk)
    if locked.supervision_id != concern.supervision_id:
        raise DomainError("Laporan ini baru saja ditautkan rekan Anda. Muat ulang halaman.")
    return locked


def _advance(
    concern: Concern,
    kind: str,
    *,
    on: date,
    text: str,
    appear_at: datetime | None = None,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> ConcernStep:
    """Adds the step and moves the concern there; a note moves nothing."""
    step = ConcernStep(
        concern=concern,
        kind=kind,
        on=on,
        text=text.strip(),
        appear_at=appear_at if kind in chain.SUMMONSES else None,
        submission_key=submission_key,
        recorded_by=by,
    )
    save_or_refuse(step)
    if kind != Concern.State.NOTE:
        concern.state = kind
        save_or_refuse(concern)
    return step
