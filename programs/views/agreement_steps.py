"""The small steps of an agreement: begin, name, describe, sign, end, send its text, copy an example; its sides."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_POST

from accounts.permissions import ALLOWED, Verdict, denied, role_required
from bapas_portal.law import DomainError
from programs.actions import agreement as actions
from programs.actions import party as party_actions
from programs.agreement_end import losses
from programs.forms import agreement as forms
from programs.forms.party import PartyForm
from programs.models import Agreement, AgreementParty
from programs.permissions import AGREEMENT_KEEPERS, can_bind, can_copy_agreement, can_keep_agreement
from programs.rules.agreement import AGREED, SIGNED
from programs.views.acting import FormT
from programs.views.agreements import AgreementScopeMixin
from programs.views.step import StepView


class AgreementBeginView(StepView[forms.BeginForm]):
    """Begins an agreement; its page then says what is still to be written."""

    allowed_roles = AGREEMENT_KEEPERS
    form_class = forms.BeginForm
    title = "Mulai perjanjian"
    lead = "Cukup yang pokok. Ruang lingkup, pihak lain, dan janjinya diisi sesudah ini, satu per satu."
    submit_label = "Mulai penjajakan"

    def get_initial(self) -> dict[str, Any]:
        """A framework's page sends the officer here to put an operational agreement under it."""
        parent = self.request.GET.get("parent", "")[:36]
        return {"kind": Agreement.Kind.OPERATIONAL, "parent": parent} if parent else {}

    def verdict(self) -> Verdict:
        return ALLOWED

    def back_url(self) -> str:
        return reverse("programs:agreement_list")

    def act(self, form: forms.BeginForm) -> str:
        agreement = actions.create_agreement(**form.cleaned_data, by=self.person)
        messages.success(self.request, "Penjajakan dicatat. Sekarang tulis apa yang akan dikerjakan bersama.")
        return reverse("programs:agreement_describe", args=[agreement.public_id])


class AgreementStepView(AgreementScopeMixin, StepView[FormT]):
    """A step about one agreement that the person keeps."""

    allowed_roles = AGREEMENT_KEEPERS

    def verdict(self) -> Verdict:
        return can_keep_agreement(self.person, self.agreement)

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Which agreement."""
        return self.agreement.title

    def back_url(self) -> str:
        return self.agreement_url

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "agreement": self.agreement}


class AgreementChangeView(AgreementStepView[forms.NameForm]):
    """Title, numbers and place in the tree."""

    form_class = forms.NameForm
    title = "Ubah judul dan nomor"

    def change(self, form: forms.NameForm) -> None:
        actions.change_agreement(agreement=self.agreement, **form.cleaned_data, by=self.person)


class AgreementDescribeView(AgreementStepView[forms.ScopeForm]):
    """Scope, legal basis, whom it covers and where."""

    form_class = forms.ScopeForm
    title = "Ruang lingkup"
    done = "Ruang lingkup disimpan."
    typed_long = True

    def change(self, form: forms.ScopeForm) -> None:
        actions.describe_agreement(agreement=self.agreement, **form.cleaned_data, by=self.person)


class AgreementSignView(AgreementStepView[forms.SignForm]):
    """The signing, or a correction of what was written of it."""

    form_class = forms.SignForm
    title = "Catat penandatanganan"
    done = "Penandatanganan dicatat."
    takes_file = True

    def verdict(self) -> Verdict:
        if self.agreement.state not in (AGREED, SIGNED):
            return denied("Naskah ini belum disepakati. Penandatanganan dicatat setelah langkah Naskah disepakati.")
        return can_bind(self.person, self.agreement)

    def change(self, form: forms.SignForm) -> None:
        actions.sign_agreement(
            agreement=self.agreement, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )


class AgreementTerminateView(AgreementStepView[forms.EndForm]):
    """Ends an agreement early, or gives up one that was never signed."""

    form_class = forms.EndForm
    title = "Akhiri perjanjian"
    lead = "Pengakhiran tidak dapat ditarik kembali. Perjanjian, janji, dan riwayatnya tetap tersimpan."
    submit_label = "Akhiri perjanjian"
    done = "Perjanjian diakhiri."
    tone = "danger"

    def verdict(self) -> Verdict:
        may = can_keep_agreement if self.agreement.signed_on is None else can_bind
        return may(self.person, self.agreement)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(losses=losses(self.agreement, self.person.office_today()), **kwargs)

    def change(self, form: forms.EndForm) -> None:
        lost = losses(self.agreement, form.cleaned_data["ended_on"])
        actions.terminate_agreement(
            agreement=self.agreement, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )
        if lost:
            names = ", ".join(loss.name for loss in lost)
            messages.warning(self.request, f"Tidak punya dasar lagi sejak perjanjian diakhiri: {names}.")


class AgreementUploadView(AgreementStepView[forms.DocumentForm]):
    """Sends the text of the agreement."""

    form_class = forms.DocumentForm
    title = "Simpan naskah"
    done = "Naskah disimpan."
    takes_file = True

    def change(self, form: forms.DocumentForm) -> None:
        actions.keep_document(agreement=self.agreement, paper=form.cleaned_data["paper"], by=self.person)


class AgreementCopyView(AgreementStepView[forms.CopyForm]):
    """Takes another office's example over; the copy begins as a text being explored."""

    form_class = forms.CopyForm
    title = "Salin contoh ini"
    lead = (
        "Disalin: ruang lingkup, dasar hukum, cakupan, lembaga mitra, dan janji dengan tenggat yang digeser. "
        "Tidak disalin: nama orang, nomor, naskah, dan riwayat."
    )
    submit_label = "Salin ke kantor saya"

    def verdict(self) -> Verdict:
        return can_copy_agreement(self.person, self.agreement)

    def act(self, form: forms.CopyForm) -> str:
        copy = actions.copy_agreement(
            agreement=self.agreement, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )
        messages.success(self.request, "Contoh disalin. Periksa lembaga mitra dan tenggat tiap janji.")
        return reverse("programs:agreement_detail", args=[copy.public_id])


class PartyCreateView(AgreementStepView[PartyForm]):
    """Adds a side or a witness."""

    form_class = PartyForm
    title = "Tambah pihak atau saksi"
    done = "Pihak dicatat."

    def change(self, form: PartyForm) -> None:
        party_actions.add_party(agreement=self.agreement, **form.facts, by=self.person)


class PartyChangeView(AgreementStepView[PartyForm]):
    """Changes a side or a witness."""

    form_class = PartyForm
    title = "Ubah pihak"

    @cached_property
    def party(self) -> AgreementParty:
        """404 outside the person's place."""
        rows = AgreementParty.objects.visible_to(self.request.user)
        return get_object_or_404(rows.select_related("agreement__office"), public_id=self.kwargs["public_id"])

    @cached_property
    def agreement(self) -> Agreement:
        return self.party.agreement

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "party": self.party}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(removable=self.party, **kwargs)

    def change(self, form: PartyForm) -> None:
        party_actions.change_party(party=self.party, **form.facts, by=self.person)


@require_POST
@role_required(*sorted(AGREEMENT_KEEPERS))
def party_remove(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Takes out a side that was recorded by mistake."""
    rows = AgreementParty.objects.visible_to(request.user).select_related("agreement__office")
    party = get_object_or_404(rows, public_id=public_id)
    can_keep_agreement(request.user, party.agreement).enforce()
    try:
        party_actions.remove_party(party=party, by=request.user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, "Pihak dihapus dari perjanjian.")
    return redirect("programs:agreement_detail", party.agreement.public_id)
