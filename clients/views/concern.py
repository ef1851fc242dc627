"""One concern: what was reported, how far it has come, what may follow; and writing a new one down."""

from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.formats import date_format
from django.views.generic import FormView, TemplateView

from accounts.access import record_access
from accounts.models import AccessAction, LegalSetting, User
from accounts.permissions import RoleRequiredMixin, has_role
from bapas_portal.law import DomainError
from clients import actions
from clients import guidance_permissions as may
from clients.actions.concern_chain import latest_appearance
from clients.forms.concern import ConcernForm
from clients.letter_links import letter_links
from clients.models import Attachment, Concern, ConcernStep, Supervision
from clients.rules import concern as chain
from clients.rules.calendar import after_office_days
from clients.views.case_access import CaseFileMixin, reason_first


def visible_concern(user: User, public_id: UUID) -> Concern:
    """The concern with what its pages show; 404 out of scope."""
    rows = Concern.objects.visible_to(user).select_related(
        *("client__office", "supervision__client", "supervision__office", "supervision__officer"),
        *("office", "village__district__regency__province", "filed_by", "answered_by"),
    )
    return get_object_or_404(rows, public_id=public_id)


def door(request: HttpRequest, concern: Concern, path: str = "") -> HttpResponse | None:
    """A colleague says why first and goes on to `path`; a client who moved on leaves the office its own record."""
    client = concern.client
    if client is None or client.office_id != request.user.office_id:
        return None
    return reason_first(request, client, path)


class ConcernDetail(RoleRequiredMixin, TemplateView):
    """A concern; the internal notes stay in the office, the answer alone goes out."""

    allowed_roles = may.GUIDANCE_ROLES
    template_name = "clients/concern_detail.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        has_role(request.user, *sorted(self.allowed_roles)).enforce()
        self.concern = visible_concern(request.user, kwargs["public_id"])
        if asked := door(request, self.concern):
            return asked
        if request.method == "GET" and self.concern.client is not None:
            record_access(request, AccessAction.OPEN, self.concern.client, reason="Membaca laporan masalah")
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        concern = self.concern
        case = concern.supervision
        files = Attachment.objects.visible_to(user)
        steps = concern.steps.select_related("recorded_by").prefetch_related(Prefetch("attachments", files))
        for step in steps:
            step.concern = concern  # with its client, who need not be asked for again
        pending = concern.panel_items.undecided().select_related("session").first()
        deadline = deadline_of(concern)
        return super().get_context_data(
            concern=concern,
            client=concern.client,
            is_own_office=concern.client is None or concern.client.office_id == user.office_id,
            basis=chain.ground_basis(concern.ground, case.kind) if case else "",
            steps=steps,
            letter_links=letter_links(user, [concern, *steps]),
            asks_appearance=concern.state in chain.SUMMONSES and latest_appearance(concern) is None,
            deadline=deadline,
            deadline_text=f"Usul pencabutan diselesaikan paling lambat {date_format(deadline)}" if deadline else "",
            chain_article=chain.CHAIN_ARTICLE,
            pending=pending,
            pending_text=f"Usul pencabutan ada pada sidang {date_format(pending.session.on)}." if pending else "",
            may_step=bool(may.can_take_step(user, concern)),
            may_link=bool(may.can_link_concern(user, concern)),
            may_answer=bool(may.can_answer_concern(user, concern)),
            may_propose=pending is None and bool(may.can_propose_revocation(user, concern)),
            may_decide=bool(may.can_decide_concern(user, concern)),
            **kwargs,
        )


def deadline_of(concern: Concern) -> date | None:
    """The last working day for a proposal that went to the panel; None before, and once it is decided."""
    if concern.state not in {Concern.State.PANEL, Concern.State.PROPOSAL}:
        return None
    first = concern.steps.filter(kind=Concern.State.PANEL).order_by("recorded_at", "pk").first()
    if first is None:
        return None
    days = LegalSetting.objects.value_of("revocation-working-days", first.on)
    return after_office_days(first.on, int(days))


class ConcernCreate(RoleRequiredMixin, FormView):
    """What a citizen, a family or an agency told the office; its client is named on the next page."""

    allowed_roles = may.GUIDANCE_ROLES
    form_class = ConcernForm
    template_name = "clients/concern_create.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form: ConcernForm) -> HttpResponse:
        try:
            concern = actions.open_concern(client=None, supervision=None, **form.cleaned_data, by=self.request.user)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Laporan dicatat. Tautkan sekarang dengan klien yang dimaksud.")
        return redirect("clients:concern_link", concern.public_id)


class ClientConcerns(CaseFileMixin, TemplateView):
    """The part "Masalah" of a case file."""

    allowed_roles = may.GUIDANCE_ROLES
    template_name = "clients/client_concerns.html"
    access_reason = "Membaca laporan masalah"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        rows = Concern.objects.visible_to(user).filter(client=self.client).select_related("supervision")
        last = ConcernStep.objects.visible_to(user).order_by("-recorded_at", "-pk")
        cases = open_cases(user, self.client.pk)
        return super().get_context_data(
            concerns=rows.prefetch_related(Prefetch("steps", last)), may_file=cases.exists(), **kwargs
        )


def open_cases(user: User, client_id: int) -> Any:
    """The client's running cases in the register of the own office."""
    cases = Supervision.objects.visible_to(user).filter(client_id=client_id, office=user.office)
    return cases.open().order_by("-starts_on")


class ClientConcernCreate(CaseFileMixin, FormView):
    """A concern is written down in the file of the client it is about."""

    allowed_roles = may.GUIDANCE_ROLES
    form_class = ConcernForm
    template_name = "clients/client_concern_create.html"
    access_reason = "Mencatat masalah"

    def get_form_kwargs(self) -> dict[str, Any]:
        user = self.request.user
        return {**super().get_form_kwargs(), "user": user, "cases": open_cases(user, self.client.pk)}

    def form_valid(self, form: ConcernForm) -> HttpResponse:
        try:
            concern = actions.open_concern(client=self.client, **form.cleaned_data, by=self.request.user)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Masalah dicatat.", extra_tags=f"draft-saved:concern-{self.client.public_id}")
        return redirect("clients:concern_detail", concern.public_id)
