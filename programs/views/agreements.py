"""The pages about agreements: the list, one agreement, and its verbs of one tap."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import TemplateView, View

from accounts.models import User
from accounts.permissions import RoleRequiredMixin, role_required
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from clients.letter_links import LetterLink
from programs.actions import agreement as actions
from programs.agreement_panels import agreement_panels
from programs.documents.agreement import KIND as AGREEMENT_DRAFT
from programs.documents.agreement import may_draft as can_write_draft
from programs.documents.agreement import not_being_drafted
from programs.event_letters import event_letter_links
from programs.filters import AgreementFilter
from programs.history import agreement_history
from programs.models import Agreement, AgreementParty, Commitment, FollowUp, Meeting
from programs.permissions import (
    AGREEMENT_KEEPERS,
    AGREEMENT_READERS,
    FOLLOWERS,
    can_bind,
    can_copy_agreement,
    can_keep_agreement,
    can_show_as_example,
    is_of_place,
)
from programs.rules import agreement as rules
from programs.rules.agreement import Phase
from programs.views.papers import paper_response

PAGE_SIZE = 25
State = Agreement.State
NEXT_LABELS = {
    State.DRAFTING: "Mulai menyusun naskah",
    State.LEGAL_REVIEW: "Kirim ke telaah hukum",
    State.AGREED: "Naskah disepakati",
}
BACK_LABELS = {State.EXPLORING: "Kembali ke penjajakan", State.DRAFTING: "Kembali ke penyusunan naskah"}


@dataclass(frozen=True, slots=True)
class Standing:
    """How an agreement stands today, for its badge: a tone and words."""

    tone: str
    words: str


def standing_of(agreement: Agreement, user: User) -> Standing:
    """Negotiation by its step; a signed agreement by its dates."""
    if agreement.state == State.RENEWED:
        return Standing("neutral", "Sudah diperbarui")
    standing = {
        Phase.UNSIGNED: Standing("info", agreement.get_state_display()),
        Phase.UPCOMING: Standing("info", "Belum mulai berlaku"),
        Phase.IN_FORCE: Standing("good", "Berlaku"),
        Phase.ENDS_IN_SIX_MONTHS: Standing("warn", "Habis dalam 6 bulan"),
        Phase.ENDS_IN_A_MONTH: Standing("bad", "Habis dalam 1 bulan"),
        Phase.EXPIRED: Standing("bad", "Sudah habis"),
        Phase.TERMINATED: Standing("neutral", "Diakhiri"),
    }
    return standing[rules.phase(agreement.state, agreement.starts_on, agreement.ends_on, user.office_today())]


def listed_agreements(request: HttpRequest) -> tuple[AgreementFilter, Any]:
    """The filter of the list, and the agreements it shows with what a line says of each."""
    user = request.user
    found = AgreementFilter(request.GET, Agreement.objects.visible_to(user), request=request)
    rows = found.part().with_numbers(user.office_today()).select_related("office", "regional_office", "parent")
    return found, rows.prefetch_related("parties")


def partners_of(agreement: Agreement) -> list[AgreementParty]:
    """The sides of an agreement beside corrections; witnesses are none. Needs `parties` prefetched."""
    return [side for side in agreement.parties.all() if not side.is_witness and side.kind != "corrections"]


class AgreementListView(RoleRequiredMixin, View):
    """Agreements of the own place in parts, and the examples of other offices."""

    allowed_roles = AGREEMENT_READERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        user = request.user
        found, rows = listed_agreements(request)
        page = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
        for row in page:
            row.standing = standing_of(row, user)
            row.partners = partners_of(row)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": page,
            "can_begin": user.role in AGREEMENT_KEEPERS,
            "part": found.chosen,
        }
        return render_page_or_fragment(
            request, "programs/agreement_list.html", "programs/_agreement_results.html", context
        )


class AgreementScopeMixin:
    """The agreement named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def agreement(self) -> Agreement:
        """404 outside the person's scope."""
        rows = Agreement.objects.visible_to(self.request.user).select_related(
            "office", "regional_office", "parent", "created_by", "renews", "copied_from"
        )
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    @property
    def agreement_url(self) -> str:
        """The agreement's own page."""
        return reverse("programs:agreement_detail", args=[self.agreement.public_id])


class AgreementDetailView(RoleRequiredMixin, AgreementScopeMixin, TemplateView):
    """One agreement: what to do next, its facts, sides, promises, relatives, follow-ups, meetings and history.

    Another office's example shows what can be copied: no person, no text, no history.
    """

    allowed_roles = AGREEMENT_READERS
    template_name = "programs/agreement_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        agreement, user = self.agreement, self.request.user
        can_keep = bool(can_keep_agreement(user, agreement))
        is_ours = is_of_place(user, agreement)
        context = {
            "agreement": agreement,
            "standing": standing_of(agreement, user),
            "is_ours": is_ours,
            "can_keep": can_keep,
            "can_bind": bool(can_bind(user, agreement)),
            "is_open": agreement.state not in (State.RENEWED, State.TERMINATED),
            "parties": list(agreement.parties.all()),
            "regencies": list(agreement.regencies.all()),
            "commitments": list(self._promises()),
            "can_copy": bool(can_copy_agreement(user, agreement)) and not is_ours,
            "can_show": is_ours and bool(can_show_as_example(user, agreement)),
            "today": user.office_today(),
        }
        if is_ours:
            context |= self._own_context(can_keep)
        return super().get_context_data(**context, **kwargs)

    def _promises(self) -> Any:
        rows = Commitment.objects.filter(agreement=self.agreement).select_related("party").with_realised()
        return rows.order_by("-state", "due_on", "id")  # open, dropped, done

    def _own_context(self, can_keep: bool) -> dict[str, Any]:
        agreement, user = self.agreement, self.request.user
        ours = Agreement.objects.of_place(user)
        follow_ups = FollowUp.objects.visible_to(user).filter(agreement=agreement).select_related("officer", "office")
        return {
            "relatives": relatives_of(agreement, user),
            "renewal": ours.filter(renews=agreement).first(),
            "follow_ups": list(follow_ups.order_by("-state", "due_on", "id")),
            "meetings": list(Meeting.objects.visible_to(user).filter(agreement=agreement)),
            "can_follow": user.role in FOLLOWERS,
            "history": agreement_history(agreement),
            "panels": agreement_panels(user, agreement),
            "amendments": list(agreement.amendments.all()),
            "last_amendment": agreement.amendments.standing().last() if agreement.state == State.SIGNED else None,
            "stages": stages_of(agreement),
            "steps": steps_of(agreement) if can_keep else [],
            "missing": missing_of(agreement) if can_keep else [],
            "letter": draft_link(agreement, user),
        }


@dataclass(frozen=True, slots=True)
class Relative:
    """A line of the tree: an agreement, how deep it stands, and whether it is the one on the screen."""

    agreement: Agreement
    depth: int
    is_this: bool
    standing: Standing


def relatives_of(agreement: Agreement, user: User) -> list[Relative]:
    """The framework and everything under it, in the order of their beginning; empty when it stands alone."""
    root = agreement.parent or agreement
    rows = Agreement.objects.of_place(user).filter(parent=root).select_related("office", "regional_office")
    below = list(rows.order_by("starts_on", "id"))
    if not below and agreement.parent is None:
        return []
    return [
        Relative(row, depth, row.pk == agreement.pk, standing_of(row, user))
        for depth, row in [(0, root), *((1, row) for row in below)]
    ]


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage on the way to the signature."""

    label: str
    is_done: bool
    is_current: bool


def stages_of(agreement: Agreement) -> list[Stage]:
    """From exploring to signing; empty once it is signed or given up."""
    if agreement.state not in rules.BEFORE_SIGNING:
        return []
    order = [*rules.BEFORE_SIGNING, State.SIGNED]
    reached = order.index(agreement.state)
    return [Stage(State(name).label, place < reached, place == reached) for place, name in enumerate(order)]


@dataclass(frozen=True, slots=True)
class Step:
    """A change of state that one tap makes."""

    to: str
    label: str
    is_forward: bool


def steps_of(agreement: Agreement) -> list[Step]:
    """The next stage and the way back."""
    labels = BACK_LABELS | NEXT_LABELS if agreement.state == State.EXPLORING else NEXT_LABELS | BACK_LABELS
    steps = [to for to in rules.TRANSITIONS[agreement.state] if to in rules.BY_ONE_TAP]
    return [
        Step(to, labels[State(to)], place == 0 and agreement.state != State.AGREED) for place, to in enumerate(steps)
    ]


def draft_link(agreement: Agreement, user: User) -> LetterLink | None:
    """The way to the concept of the text while the parties work on it, for the office that writes it."""
    if not can_write_draft(user, agreement) or not_being_drafted(agreement):
        return None
    return event_letter_links(user, AGREEMENT_DRAFT, [agreement]).get(agreement.public_id)


def missing_of(agreement: Agreement) -> list[tuple[str, str]]:
    """What must be written before the text goes to legal review: words and where to write it."""
    if agreement.state not in rules.BEFORE_SIGNING:
        return []
    missing = []
    if not agreement.scope.strip():
        missing.append(("Tulis ruang lingkup", reverse("programs:agreement_describe", args=[agreement.public_id])))
    if not AgreementParty.objects.filter(agreement=agreement).partners().exists():
        missing.append(("Catat mitra", reverse("programs:party_create", args=[agreement.public_id])))
    return missing


def _agreement(request: HttpRequest, public_id: UUID) -> Agreement:
    rows = Agreement.objects.visible_to(request.user).select_related("office", "regional_office")
    return get_object_or_404(rows, public_id=public_id)


@require_POST
@role_required(*sorted(AGREEMENT_KEEPERS))
def agreement_step(request: HttpRequest, public_id: UUID, to: str) -> HttpResponse:
    """Takes an agreement a step further or back."""
    agreement = _agreement(request, public_id)
    can_keep_agreement(request.user, agreement).enforce()
    try:
        agreement = actions.step_agreement(agreement=agreement, to=to, by=request.user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, f"Keadaan sekarang: {agreement.get_state_display()}.")
    return redirect("programs:agreement_detail", public_id)


@require_POST
@role_required(*sorted(AGREEMENT_KEEPERS))
def agreement_renew(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Begins the agreement that follows this one, or opens it when it was begun."""
    agreement = _agreement(request, public_id)
    can_keep_agreement(request.user, agreement).enforce()
    try:
        newer = actions.renew_agreement(agreement=agreement, by=request.user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
        return redirect("programs:agreement_detail", public_id)
    messages.success(request, "Pembaruan dimulai dengan isi dan pihak yang sama. Ubah seperlunya, lalu catat tandanya.")
    return redirect("programs:agreement_detail", newer.public_id)


@require_POST
@role_required(*sorted(AGREEMENT_KEEPERS))
def agreement_show(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Offers an agreement to other offices as an example, or takes the offer back."""
    agreement = _agreement(request, public_id)
    can_show_as_example(request.user, agreement).enforce()
    shown = request.POST.get("shown") == "yes"
    try:
        actions.show_as_example(agreement=agreement, shown=shown, by=request.user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        done = (
            "Kantor lain sekarang dapat menyalin perjanjian ini." if shown else "Tidak lagi ditawarkan ke kantor lain."
        )
        messages.success(request, done)
    return redirect("programs:agreement_detail", public_id)


@require_safe
@role_required(*sorted(AGREEMENT_READERS))
def agreement_document(request: HttpRequest, public_id: UUID) -> FileResponse:
    """The text of an agreement of the own place."""
    agreement = get_object_or_404(Agreement.objects.of_place(request.user), public_id=public_id)
    return paper_response(request, agreement.document, name=agreement.number or agreement.title, subject=agreement)
