"""Addenda of an agreement: record one, withdraw one typed by mistake, read its signed text."""

from uuid import UUID

from django.http import FileResponse, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.views.decorators.http import require_safe

from accounts.permissions import Verdict, role_required
from programs.actions import amendment as actions
from programs.forms.amendment import AmendmentForm, WithdrawAmendmentForm
from programs.models import Agreement, Amendment
from programs.permissions import AGREEMENT_READERS, can_bind
from programs.views.acting import FormT
from programs.views.agreement_steps import AgreementStepView
from programs.views.papers import paper_response


class AmendmentStepView(AgreementStepView[FormT]):
    """A step that changes what binds the office."""

    def verdict(self) -> Verdict:
        return can_bind(self.person, self.agreement)


class AmendmentCreateView(AmendmentStepView[AmendmentForm]):
    """Records a signed addendum; the agreement then has its terms."""

    form_class = AmendmentForm
    title = "Catat addendum"
    submit_label = "Simpan addendum"
    done = "Addendum dicatat. Ketentuan perjanjian sekarang mengikutinya."
    takes_file = True

    @property
    def lead(self) -> str:  # type: ignore[override]
        """The term as it stands, so that a new one can be compared."""
        if self.agreement.ends_on is None:
            return ""
        return f"Perjanjian ini sekarang berlaku sampai {date_format(self.agreement.ends_on)}."

    def change(self, form: AmendmentForm) -> None:
        actions.amend_agreement(
            agreement=self.agreement, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )


class AmendmentWithdrawView(AmendmentStepView[WithdrawAmendmentForm]):
    """Withdraws the latest addendum."""

    form_class = WithdrawAmendmentForm
    title = "Tarik addendum yang keliru"
    lead = "Ketentuan sebelum addendum ini berlaku lagi. Addendum dan naskahnya tetap terlihat sebagai ditarik."
    submit_label = "Tarik addendum"
    done = "Addendum ditarik. Ketentuan sebelumnya berlaku lagi."
    tone = "danger"

    @cached_property
    def amendment(self) -> Amendment:
        """404 outside the person's place."""
        rows = Amendment.objects.visible_to(self.request.user)
        return get_object_or_404(rows.select_related("agreement__office"), public_id=self.kwargs["public_id"])

    @cached_property
    def agreement(self) -> Agreement:
        return self.amendment.agreement

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Which one, of which agreement."""
        return f"{self.amendment} ({self.amendment.number}), {self.agreement.title}"

    def change(self, form: WithdrawAmendmentForm) -> None:
        actions.withdraw_amendment(
            amendment=self.amendment, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )


@require_safe
@role_required(*sorted(AGREEMENT_READERS))
def amendment_document(request: HttpRequest, public_id: UUID) -> FileResponse:
    """The signed text of an addendum of the own place."""
    rows = Amendment.objects.visible_to(request.user).select_related("agreement")
    amendment = get_object_or_404(rows, public_id=public_id)
    return paper_response(request, amendment.document, name=f"addendum {amendment.number}", subject=amendment)
