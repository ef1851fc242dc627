"""What partners promised: the list, one promise with what was delivered, and its verbs."""

from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView, View

from accounts.permissions import RoleRequiredMixin, Verdict, role_required
from bapas_portal.htmx import render_page_or_fragment
from programs.actions import commitment as actions
from programs.filters import CommitmentFilter
from programs.forms import commitment as forms
from programs.models import Commitment, CommitmentProgress
from programs.permissions import AGREEMENT_KEEPERS, AGREEMENT_READERS, can_keep_agreement, can_record_progress
from programs.views.acting import FormT
from programs.views.agreement_steps import AgreementStepView
from programs.views.papers import paper_response
from programs.views.step import StepView

PAGE_SIZE = 25


def listed_commitments(request: HttpRequest) -> tuple[CommitmentFilter, Any]:
    """The filter of the list, and what it leaves of the promises."""
    found = CommitmentFilter(request.GET, Commitment.objects.visible_to(request.user), request=request)
    rows = found.part().select_related("party", "agreement__office", "agreement__regional_office")
    return found, rows.with_realised()


class CommitmentListView(RoleRequiredMixin, View):
    """Promises of the own place: overdue, running, kept."""

    allowed_roles = AGREEMENT_READERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_commitments(request)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
            "shows_office": "office" in found.filters,
            "today": request.user.office_today(),
        }
        return render_page_or_fragment(
            request, "programs/commitment_list.html", "programs/_commitment_results.html", context
        )


class CommitmentScopeMixin:
    """The promise named in the address, among those of the person's place."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def commitment(self) -> Commitment:
        """404 outside the person's place."""
        rows = Commitment.objects.visible_to(self.request.user).with_realised()
        rows = rows.select_related("party", "agreement__office", "agreement__regional_office", "created_by")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])


class CommitmentDetailView(RoleRequiredMixin, CommitmentScopeMixin, TemplateView):
    """One promise: how much of it is delivered, entry by entry."""

    allowed_roles = AGREEMENT_READERS
    template_name = "programs/commitment_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        commitment, user = self.commitment, self.request.user
        return super().get_context_data(
            commitment=commitment,
            entries=list(commitment.progress.select_related("entered_by")),
            can_keep=bool(can_keep_agreement(user, commitment.agreement)),
            can_record=bool(can_record_progress(user, commitment)) and commitment.state != Commitment.State.DROPPED,
            today=user.office_today(),
            **kwargs,
        )


class CommitmentCreateView(AgreementStepView[forms.CommitmentForm]):
    """Records a promise."""

    form_class = forms.CommitmentForm
    title = "Catat janji mitra"
    done = "Janji dicatat."

    def change(self, form: forms.CommitmentForm) -> None:
        actions.add_commitment(
            agreement=self.agreement,
            **form.facts,
            submission_key=form.cleaned_data["submission_key"],
            by=self.person,
        )


class CommitmentStepView(CommitmentScopeMixin, StepView[FormT]):
    """A step about one promise of an agreement that the person keeps."""

    allowed_roles = AGREEMENT_KEEPERS

    def verdict(self) -> Verdict:
        return can_keep_agreement(self.person, self.commitment.agreement)

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Which promise, of whom."""
        return f"{self.commitment.title}, {self.commitment.party}"

    def back_url(self) -> str:
        return reverse("programs:commitment_detail", args=[self.commitment.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "commitment": self.commitment}


class CommitmentChangeView(CommitmentStepView[forms.CommitmentForm]):
    """Changes a promise."""

    form_class = forms.CommitmentForm
    title = "Ubah janji"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "agreement": self.commitment.agreement}

    def change(self, form: forms.CommitmentForm) -> None:
        actions.change_commitment(commitment=self.commitment, **form.facts, by=self.person)


class CommitmentRecordView(CommitmentStepView[forms.ProgressForm]):
    """Counts what was delivered."""

    form_class = forms.ProgressForm
    title = "Catat yang terlaksana"
    done = "Kemajuan dicatat."
    takes_file = True

    def verdict(self) -> Verdict:
        return can_record_progress(self.person, self.commitment)

    def change(self, form: forms.ProgressForm) -> None:
        actions.record_progress(
            commitment=self.commitment, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )


class CommitmentTakeBackView(CommitmentStepView[forms.TakeBackForm]):
    """Takes back what was counted by mistake, as an entry of its own."""

    form_class = forms.TakeBackForm
    title = "Kurangi yang keliru"
    lead = "Catatan lama tidak diubah: pengurangan berdiri sendiri dengan alasannya."
    submit_label = "Kurangi"
    done = "Pengurangan dicatat."

    def verdict(self) -> Verdict:
        return can_record_progress(self.person, self.commitment)

    def change(self, form: forms.TakeBackForm) -> None:
        today = self.person.office_today()
        actions.record_progress(
            commitment=self.commitment,
            on=today,
            quantity=-form.cleaned_data["quantity"],
            note=form.cleaned_data["reason"],
            submission_key=form.cleaned_data["submission_key"],
            today=today,
            by=self.person,
        )


class CommitmentDropView(CommitmentStepView[forms.DropForm]):
    """Gives a promise up."""

    form_class = forms.DropForm
    title = "Batalkan janji"
    lead = "Yang sudah terlaksana tetap tercatat. Janji yang dibatalkan tidak dapat dibuka lagi."
    submit_label = "Batalkan janji"
    done = "Janji dibatalkan."
    tone = "danger"

    def change(self, form: forms.DropForm) -> None:
        actions.drop_commitment(commitment=self.commitment, reason=form.cleaned_data["reason"], by=self.person)


@require_safe
@role_required(*sorted(AGREEMENT_READERS))
def progress_evidence(request: HttpRequest, public_id: UUID) -> FileResponse:
    """What shows that something was delivered."""
    rows = CommitmentProgress.objects.visible_to(request.user).select_related("commitment__agreement__office")
    entry = get_object_or_404(rows, public_id=public_id)
    name = f"bukti {entry.commitment.title} {entry.on:%Y-%m-%d}"
    return paper_response(request, entry.evidence, name=name, subject=entry.commitment)
