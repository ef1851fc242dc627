"""Verbs of a concern: linking, each step, the client's appearance, the answer, the panel, the decision."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST
from django.views.generic import FormView

from accounts.models import Role, User
from accounts.permissions import RoleRequiredMixin, Verdict, has_role, role_required
from bapas_portal.law import DomainError
from clients import actions
from clients import guidance_permissions as may
from clients.actions.concern_chain import latest_appearance
from clients.forms.concern import (
    ConcernAnswerForm,
    ConcernDecisionForm,
    ConcernLinkForm,
    ConcernStepForm,
    RevocationProposalForm,
)
from clients.models import Client, Concern, ConcernStep, Supervision
from clients.permissions import client_label
from clients.rules import concern as chain
from clients.terms import ConcernState
from clients.views.concern import door, visible_concern

FOUND_AT_MOST = 20
SEARCH_LIMIT = 100


class ConcernVerb(RoleRequiredMixin, FormView):
    """Fetches the concern in scope, asks what the verb needs, calls one action, goes back to the concern."""

    allowed_roles = may.GUIDANCE_ROLES
    template_name = "clients/verb_form.html"
    title: str
    submit_label: str
    done: str
    user: User
    concern: Concern

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        has_role(request.user, *sorted(self.allowed_roles)).enforce()
        self.user = request.user
        self.concern = visible_concern(self.user, kwargs["public_id"])
        if asked := door(request, self.concern):
            return asked
        self.verdict().enforce()
        return super().dispatch(request, *args, **kwargs)

    def verdict(self) -> Verdict:
        """Whether this person may."""
        raise NotImplementedError

    def act(self, values: dict[str, Any]) -> None:
        """The action."""
        raise NotImplementedError

    def back_url(self) -> str:
        """The concern."""
        return reverse("clients:concern_detail", args=[self.concern.public_id])

    def saved_tags(self) -> str:
        """The draft on the phone that is done with once this is saved; most verbs keep none."""
        return ""

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "concern": self.concern}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        client = self.concern.client
        about = client_label(self.user, client) if client else "Klien belum ditautkan"
        return super().get_context_data(
            title=self.title,
            submit_label=self.submit_label,
            subtitle=f"{about}, {self.concern.get_ground_display().lower()}",
            back_url=self.back_url(),
            concern=self.concern,
            **kwargs,
        )

    def form_valid(self, form: Form) -> HttpResponse:
        try:
            self.act(form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, self.done, extra_tags=self.saved_tags())
        return redirect(self.back_url())


class ConcernLink(ConcernVerb):
    """Whom a report is about: a search among the clients this person may see, then one of their cases."""

    form_class = ConcernLinkForm
    template_name = "clients/concern_link.html"
    title = "Tautkan dengan klien"
    submit_label = "Tautkan"
    done = "Laporan ditautkan dengan perkara klien."

    def verdict(self) -> Verdict:
        return may.can_link_concern(self.user, self.concern)

    @property
    def searched(self) -> str:
        """What was typed into the search."""
        return self.request.GET.get("q", "").replace("\x00", "").strip()[:SEARCH_LIMIT]

    def cases(self) -> Any:
        """Cases of this office whose client the search means; none before a search."""
        if not self.searched:
            return Supervision.objects.none()
        found = Client.objects.visible_to(self.user).search(self.searched)
        ids = list(found.values_list("pk", flat=True)[:FOUND_AT_MOST])
        cases = Supervision.objects.visible_to(self.user).filter(office=self.concern.office, client__in=ids)
        return cases.open().select_related("client").order_by("client__number", "pk")

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs = super().get_form_kwargs()
        del kwargs["concern"]
        return {**kwargs, "user": self.user, "cases": self.cases()}

    def get_initial(self) -> dict[str, Any]:
        return {"ground": self.concern.ground}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(searched=self.searched, **kwargs)

    def act(self, values: dict[str, Any]) -> None:
        actions.link_concern(concern=self.concern, **values, by=self.user)

    def form_valid(self, form: Form) -> HttpResponse:
        response = super().form_valid(form)
        linked = Concern.objects.visible_to(self.user).filter(pk=self.concern.pk).exists()
        return response if linked else redirect("clients:concern_list")


class ConcernStepCreate(ConcernVerb):
    """One step of the chain, among those that may follow now; the head may pass over summonses with a reason."""

    form_class = ConcernStepForm
    template_name = "clients/concern_step.html"
    title = "Catat langkah"
    submit_label = "Simpan langkah"
    done = "Langkah dicatat."

    def verdict(self) -> Verdict:
        return may.can_take_step(self.user, self.concern)

    def steps(self, *, may_shorten: bool) -> list[ConcernState]:
        """The steps offered; before the report is linked only a note or the end."""
        found = chain.steps_by_hand(
            self.concern.state, has_appeared=latest_appearance(self.concern), may_shorten=may_shorten
        )
        if self.concern.supervision is not None:
            return found
        return [step for step in found if step in {ConcernState.NOTE, ConcernState.SETTLED}]

    def saved_tags(self) -> str:
        return f"draft-saved:concern-step-{self.concern.public_id}"

    @property
    def may_shorten(self) -> bool:
        """Whether this person may pass over summonses."""
        return self.user.role == Role.HEAD

    def get_form_kwargs(self) -> dict[str, Any]:
        steps = self.steps(may_shorten=self.may_shorten)
        return {**super().get_form_kwargs(), "user": self.user, "steps": steps}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        ordinary = self.steps(may_shorten=False)
        shortcuts = [step.label for step in self.steps(may_shorten=self.may_shorten) if step not in ordinary]
        names = " atau ".join(label.lower() for label in shortcuts)
        text = f"Pilih {names} langsung, dengan alasannya dalam catatan." if shortcuts else ""
        return super().get_context_data(shortcut_text=text, chain_article=chain.CHAIN_ARTICLE, **kwargs)

    def form_valid(self, form: ConcernStepForm) -> HttpResponse:  # type: ignore[override]
        form.cleaned_data["files"] = form.cleaned_data.pop("attached", None) or ()
        return super().form_valid(form)

    def act(self, values: dict[str, Any]) -> None:
        is_shortened = values["kind"] not in self.steps(may_shorten=False)
        actions.record_step(concern=self.concern, **values, is_shortened=is_shortened, by=self.user)


class ConcernAnswer(ConcernVerb):
    """The reporter is told what came of it."""

    form_class = ConcernAnswerForm
    template_name = "clients/concern_answer.html"
    title = "Jawab pelapor"
    submit_label = "Kirim jawaban"
    done = "Pelapor dijawab."

    def verdict(self) -> Verdict:
        return may.can_answer_concern(self.user, self.concern)

    def act(self, values: dict[str, Any]) -> None:
        mode = values.get("mode") or Concern.AnswerMode.PORTAL
        actions.answer_concern(concern=self.concern, answer=values["answer"], mode=mode, by=self.user)


class ConcernPropose(ConcernVerb):
    """The panel is asked for a proposal of revocation."""

    form_class = RevocationProposalForm
    title = "Usulkan pencabutan ke sidang"
    submit_label = "Usulkan ke sidang"
    done = "Usul pencabutan masuk ke sidang Tim Pengamat Pemasyarakatan."

    def verdict(self) -> Verdict:
        return may.can_propose_revocation(self.user, self.concern)

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs = super().get_form_kwargs()
        del kwargs["concern"]
        return {**kwargs, "user": self.user, "supervision": self.concern.supervision}

    def act(self, values: dict[str, Any]) -> None:
        actions.propose_revocation(concern=self.concern, **values, by=self.user)


class ConcernDecide(ConcernVerb):
    """The head records the decision on the proposal."""

    form_class = ConcernDecisionForm
    title = "Catat keputusan"
    submit_label = "Simpan keputusan"
    done = "Keputusan dicatat."

    def verdict(self) -> Verdict:
        return may.can_decide_concern(self.user, self.concern)

    def act(self, values: dict[str, Any]) -> None:
        actions.decide_concern(concern=self.concern, **values, by=self.user)


@require_POST
@role_required(*sorted(may.GUIDANCE_ROLES))
def concern_step_appearance(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """One tap beside a summons: the client came, or did not."""
    steps = ConcernStep.objects.visible_to(request.user).select_related("concern__client", "concern__supervision")
    step = get_object_or_404(steps, public_id=public_id)
    page = reverse("clients:concern_detail", args=[step.concern.public_id])
    if asked := door(request, step.concern, page):
        return asked
    may.can_take_step(request.user, step.concern).enforce()
    answer = request.POST.get("appeared", "")
    if answer not in {"yes", "no"}:
        messages.error(request, "Pilih hadir atau tidak hadir.")
        return redirect(page)
    try:
        actions.record_appearance(step=step, has_appeared=answer == "yes", by=request.user)
        messages.success(request, "Kehadiran dicatat.")
    except DomainError as error:
        messages.error(request, error.message)
    return redirect(page)
