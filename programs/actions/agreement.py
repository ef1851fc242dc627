"""An agreement from exploring to its end: begin it, describe it, take it a step further, sign, renew, end, copy it."""

import uuid
from collections.abc import Iterable
from datetime import date, timedelta

from django.db import transaction

from accounts.models import Role, User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.attachments import PreparedFile
from programs.actions.locking import ensure
from programs.actions.papers import PaperKeptWithRow
from programs.agreement_end import follow_end
from programs.models import Agreement, AgreementParty, Commitment
from programs.rules import agreement as rules
from villages.models import Regency

State = Agreement.State
CONTENT = ("scope", "legal_basis", "covers_social_work", "covers_community_service", "covers_families")


def lock_agreement(agreement: Agreement) -> Agreement:
    """The agreement as it stands now, held until the transaction ends."""
    rows = Agreement.objects.select_for_update(of=("self",)).select_related("office", "regional_office")
    return rows.get(pk=agreement.pk)


def ensure_unfinished(agreement: Agreement) -> None:
    """Raises DomainError for an agreement that was ended or renewed: it is kept as it was."""
    if agreement.state in (State.TERMINATED, State.RENEWED):
        raise DomainError("Perjanjian ini sudah selesai, jadi isinya tidak diubah lagi.")


def ensure_not_amended(agreement: Agreement, **values: object) -> None:
    """Raises DomainError where one of `values` would change a term that an addendum has set."""
    set_by = {
        "ends_on": agreement.amendments.standing().exclude(ends_on=None),
        "scope": agreement.amendments.standing().exclude(scope=""),
    }
    for name, value in values.items():
        if getattr(agreement, name) != value and (last := set_by[name].last()):
            raise DomainError(
                f"{Agreement._meta.get_field(name).verbose_name.capitalize()} sudah diubah dengan addendum "  # type: ignore[union-attr]
                f"{last.number}. Catat addendum baru, atau tarik addendum yang keliru."
            )


def _begun_by(by: User, kind: str, **content: object) -> Agreement:
    """A new row of the place of `by`. Raises DomainError where that place makes no such agreement."""
    if by.role == Role.REGIONAL and by.regional_office is not None:
        if kind != Agreement.Kind.FRAMEWORK:
            raise DomainError("Kanwil membuat kesepakatan induk. Perjanjian Kerja Sama dibuat Bapas di bawahnya.")
        return Agreement.objects.create(
            office=None, regional_office=by.regional_office, kind=kind, created_by=by, **content
        )
    if by.office is None:
        raise DomainError("Hanya petugas Bapas dan Kanwil yang dapat mencatat perjanjian.")
    return Agreement.objects.create(
        office=by.office, regional_office_id=by.office.regional_office_id, kind=kind, created_by=by, **content
    )


def _place_name(agreement: Agreement) -> str:
    return str(agreement.office or agreement.regional_office)


@transaction.atomic
def create_agreement(
    *,
    kind: str,
    title: str,
    partner_kind: str,
    partner_name: str,
    parent: Agreement | None = None,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Agreement:
    """Begins to explore an agreement of the own place with a first partner. Raises DomainError."""
    key = submission_key or uuid.uuid4()

    def create() -> Agreement:
        agreement = _begun_by(by, kind, title=title, parent=parent, submission_key=key)
        sides = [(AgreementParty.Kind.CORRECTIONS, _place_name(agreement)), (partner_kind, partner_name)]
        AgreementParty.objects.bulk_create(
            AgreementParty(agreement=agreement, kind=side, name=name) for side, name in sides
        )
        return agreement

    return create_once(Agreement.objects.filter(created_by=by), key, create)[0]


@transaction.atomic
def change_agreement(
    *, agreement: Agreement, title: str, parent: Agreement | None, number: str, partner_number: str, by: User
) -> Agreement:
    """Changes what it is called. Raises DomainError when it is over, or would stand under itself."""
    agreement = lock_agreement(agreement)
    ensure_unfinished(agreement)
    agreement.title, agreement.parent = title, parent
    agreement.number, agreement.partner_number = number, partner_number
    agreement.save(update_fields=["title", "parent", "number", "partner_number"])
    return agreement


@transaction.atomic
def describe_agreement(
    *,
    agreement: Agreement,
    scope: str,
    legal_basis: str,
    covers_social_work: bool,
    covers_community_service: bool,
    covers_families: bool,
    regencies: Iterable[Regency],
    by: User,
) -> Agreement:
    """Writes what is done together, for whom and where. Raises DomainError when it is over."""
    agreement = lock_agreement(agreement)
    ensure_unfinished(agreement)
    ensure_not_amended(agreement, scope=scope)
    agreement.scope, agreement.legal_basis = scope, legal_basis
    agreement.covers_social_work = covers_social_work
    agreement.covers_community_service = covers_community_service
    agreement.covers_families = covers_families
    agreement.save(update_fields=CONTENT)
    agreement.regencies.set(regencies)
    return agreement


@transaction.atomic
def step_agreement(*, agreement: Agreement, to: str, by: User) -> Agreement:
    """Takes it one step further or back while it is negotiated; a second tap changes nothing. Raises DomainError."""
    agreement = lock_agreement(agreement)
    if agreement.state == to:
        return agreement
    if to not in rules.BY_ONE_TAP:
        raise DomainError("Langkah ini memerlukan isian. Buka halaman perjanjian.")
    ensure(rules.step_allowed(agreement.state, to))
    ensure(rules.ready_for(to, scope=agreement.scope, partners=_partners(agreement)))
    agreement.state = to
    agreement.save(update_fields=["state"])
    return agreement


def _partners(agreement: Agreement) -> int:
    return AgreementParty.objects.filter(agreement=agreement).partners().count()


def sign_agreement(
    *,
    agreement: Agreement,
    signed_on: date,
    signed_at_place: str,
    starts_on: date,
    ends_on: date,
    number: str,
    partner_number: str,
    paper: PreparedFile | None = None,
    today: date,
    by: User,
) -> Agreement:
    """Records the signing, or corrects what was written of it; the agreement it renews counts as renewed from now.

    `today` is the day where `by` works. Raises DomainError.
    """
    with PaperKeptWithRow() as store, transaction.atomic():
        agreement = lock_agreement(agreement)
        if agreement.state != State.SIGNED:
            ensure(rules.step_allowed(agreement.state, State.SIGNED))
        ensure(rules.ready_for(State.SIGNED, scope=agreement.scope, partners=_partners(agreement)))
        ensure(rules.term_allowed(signed_on, starts_on, ends_on, today))
        ensure_not_amended(agreement, ends_on=ends_on)
        agreement.state = State.SIGNED
        agreement.signed_on, agreement.signed_at_place = signed_on, signed_at_place
        agreement.starts_on, agreement.ends_on = starts_on, ends_on
        agreement.number, agreement.partner_number = number, partner_number
        store.keep(agreement.document, paper)
        agreement.save()
        _close_renewed(agreement)
    return agreement


def _close_renewed(agreement: Agreement) -> None:
    """The older agreement is renewed once the newer one is signed."""
    if agreement.renews_id is None:
        return
    older = Agreement.objects.select_for_update().get(pk=agreement.renews_id)
    if older.state == State.SIGNED:
        older.state = State.RENEWED
        older.save(update_fields=["state"])


def keep_document(*, agreement: Agreement, paper: PreparedFile, by: User) -> Agreement:
    """Keeps the text of an agreement, draft or signed; the one before stays named in the history."""
    with PaperKeptWithRow() as store, transaction.atomic():
        agreement = lock_agreement(agreement)
        store.keep(agreement.document, paper)
        agreement.save(update_fields=["document"])
    return agreement


@transaction.atomic
def terminate_agreement(*, agreement: Agreement, ended_on: date, reason: str, today: date, by: User) -> Agreement:
    """Ends an agreement early, or gives up one that was never signed. Raises DomainError; a second tap does nothing."""
    agreement = lock_agreement(agreement)
    if agreement.state == State.TERMINATED and agreement.ended_reason == reason:
        return agreement
    ensure(rules.step_allowed(agreement.state, State.TERMINATED))
    ensure(rules.ending_allowed(ended_on, agreement.starts_on, today))
    agreement.state, agreement.ended_on, agreement.ended_reason = State.TERMINATED, ended_on, reason
    agreement.save(update_fields=["state", "ended_on", "ended_reason"])
    follow_end(agreement, until=min(ended_on, agreement.ends_on or ended_on), by=by)
    return agreement


@transaction.atomic
def renew_agreement(*, agreement: Agreement, by: User) -> Agreement:
    """Begins the agreement that follows this one, with the same content and parties; once, however often it is asked.

    The older one runs on, and is told to be ending, until the newer one is signed. Raises DomainError.
    """
    agreement = lock_agreement(agreement)
    if existing := Agreement.objects.filter(renews=agreement).first():
        return existing
    ensure(rules.step_allowed(agreement.state, State.RENEWED))
    newer = Agreement.objects.create(
        office=agreement.office,
        regional_office=agreement.regional_office,
        kind=agreement.kind,
        parent=agreement.parent,
        renews=agreement,
        title=agreement.title,
        created_by=by,
        **{name: getattr(agreement, name) for name in CONTENT},
    )
    newer.regencies.set(agreement.regencies.all())
    for party in agreement.parties.all():
        party.pk, party.public_id, party.agreement = None, uuid.uuid4(), newer
        party._state.adding = True
        party.save()
    return newer


@transaction.atomic
def copy_agreement(
    *, agreement: Agreement, title: str, submission_key: uuid.UUID | None = None, today: date, by: User
) -> Agreement:
    """Takes an example over to the own place: scope, coverage, kinds of parties and their promises.

    No person comes along; a promise is due as long after today as it was after the example began. Raises DomainError.
    """
    key = submission_key or uuid.uuid4()

    def create() -> Agreement:
        kind = Agreement.Kind.FRAMEWORK if by.role == Role.REGIONAL else agreement.kind
        content = {name: getattr(agreement, name) for name in CONTENT}
        copy = _begun_by(by, kind, title=title, copied_from=agreement, submission_key=key, **content)
        AgreementParty.objects.create(agreement=copy, kind=AgreementParty.Kind.CORRECTIONS, name=_place_name(copy))
        _copy_promises(agreement, copy, today, by)
        return copy

    return create_once(Agreement.objects.filter(created_by=by), key, create)[0]


def _copy_promises(source: Agreement, copy: Agreement, today: date, by: User) -> None:
    """The other sides and what each promised; the agency answers for it until a person is named."""
    began = source.starts_on or source.created_at.date()
    own_side = copy.parties.get()
    parties: dict[int, AgreementParty] = {}
    for side in AgreementParty.objects.filter(agreement=source).partners():
        parties[side.pk] = AgreementParty.objects.filter(agreement=copy, name=side.name, signatory="").first() or (
            AgreementParty.objects.create(agreement=copy, kind=side.kind, name=side.name)
        )
    for promise in source.commitments.exclude(state=Commitment.State.DROPPED):
        party = parties.get(promise.party_id, own_side)
        Commitment.objects.create(
            agreement=copy,
            party=party,
            title=promise.title,
            owner_name=party.name,
            quantity=promise.quantity,
            unit=promise.unit,
            due_on=today + max(promise.due_on - began, timedelta(days=30)),
            created_by=by,
        )


@transaction.atomic
def show_as_example(*, agreement: Agreement, shown: bool, by: User) -> Agreement:
    """Offers it to other offices as an example, or takes the offer back; copies that were made stay."""
    agreement = lock_agreement(agreement)
    if shown and not agreement.scope.strip():
        raise DomainError("Isi dahulu ruang lingkupnya: itulah yang disalin kantor lain.")
    agreement.is_model = shown
    agreement.save(update_fields=["is_model"])
    return agreement
