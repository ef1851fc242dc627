"""Registering the judgment of a case, and putting right one that is registered."""

import uuid
from copy import copy
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import FormView

from accounts.models import Role, User
from accounts.permissions import RoleRequiredMixin, has_role
from accounts.views.draft_form import DraftFormMixin, prefill
from bapas_portal.law import DomainError
from clients.models import Supervision
from clients.permissions import can_open_client
from sentences.actions import correct_judgment, register_sentence
from sentences.actions.registration import track_of
from sentences.forms import JudgmentCorrectionForm, JudgmentForm
from sentences.forms.judgment import JudgmentFields
from sentences.importing import judgment_from_register
from sentences.models import SocialWorkSentence, Track
from sentences.permissions import can_correct_judgment, can_open_sentence
from sentences.views.acting import act_on, sentence_in_scope

COUNT_BUTTON = "count_hours"


def supervision_asked_for(user: User, asked: str) -> Supervision:
    """The case named in the address, in scope and open to this person. 404 for anything else."""
    try:
        public_id = uuid.UUID(asked)
    except ValueError as error:
        raise Http404("Perkara ini tidak ditemukan.") from error
    cases = Supervision.objects.visible_to(user).select_related("client", "office")
    supervision = get_object_or_404(cases, public_id=public_id)
    can_open_client(user, supervision.client).enforce()
    return supervision


class JudgmentFormView(DraftFormMixin, RoleRequiredMixin, FormView):
    """What both pages share: the form of a track, the button that counts substitute hours, the way back."""

    supervision: Supervision
    track: Track
    user: User

    def get_form_kwargs(self) -> dict[str, Any]:
        return {
            **super().get_form_kwargs(),
            "user": self.user,
            "supervision": self.supervision,
            "track": self.track,
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if COUNT_BUTTON in request.POST:
            return self.counted_hours()
        return super().post(request, *args, **kwargs)

    def counted_hours(self) -> HttpResponse:
        """The same page with everything typed and the hours that the unpaid fine comes to; nothing is judged yet."""
        typed = cast(JudgmentFields, self.get_form())
        typed.is_valid()
        kwargs = {**self.get_form_kwargs(), "data": None, "files": None}
        form = self.get_form_class()(**kwargs)
        prefill(form, dict(self.request.POST.lists()))
        form.counted = typed.counted
        if form.counted and not form.initial.get("hours_ordered"):
            form.initial["hours_ordered"] = form.counted.hours
        if form.counted is None:
            messages.info(
                self.request,
                "Jam pengganti dihitung untuk denda yang tidak dibayar: pilih asal itu, lalu isi denda dan yang sudah "
                "dibayar.",
            )
        return self.render_to_response(self.get_context_data(form=form))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(supervision=self.supervision, client=self.supervision.client, **kwargs)


class SentenceCreate(JudgmentFormView):
    """Registers the judgment of a case. Without the five things of art. 85(9) it stays a draft."""

    allowed_roles = frozenset({Role.OFFICER, Role.HEAD, Role.REGISTRAR})
    form_class = JudgmentForm
    template_name = "sentences/sentence_create.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        has_role(request.user, *sorted(self.allowed_roles)).enforce()
        self.user = request.user
        self.supervision = supervision_asked_for(self.user, request.GET.get("supervision", ""))
        existing = SocialWorkSentence.objects.filter(supervision=self.supervision).first()
        if existing is not None:
            return redirect("sentences:sentence_detail", existing.public_id)
        try:
            self.track = track_of(self.supervision)
        except DomainError as error:
            messages.error(request, error.message)
            return redirect("clients:client_detail", self.supervision.client.public_id)
        return super().dispatch(request, *args, **kwargs)

    def draft_key(self) -> str:
        return f"judgment-{self.supervision.public_id}"

    def draft_label(self) -> str:
        return f"Putusan, {self.supervision.client.safe_label}"

    def get_initial(self) -> dict[str, Any]:
        return judgment_from_register(self.supervision)

    def form_valid(self, form: JudgmentForm) -> HttpResponse:
        sentence = act_on(
            form,
            lambda: register_sentence(
                supervision=self.supervision,
                judgment=form.judgment(),
                prosecution_office=form.cleaned_data["prosecution_office"],
                submission_key=form.cleaned_data["submission_key"],
                by=self.user,
            ),
        )
        if sentence is None:
            return self.form_invalid(form)
        messages.success(
            self.request,
            "Putusan terdaftar. Langkah berikutnya: tempatkan orang ini di tempat kerja sosial.",
            extra_tags=self.draft_saved_tag,
        )
        return redirect("sentences:sentence_detail", sentence.public_id)


class SentenceCorrect(JudgmentFormView):
    """Perbaiki putusan: what was registered wrongly is put right, with the reason, while the sentence is open."""

    allowed_roles = frozenset({Role.OFFICER, Role.HEAD})
    form_class = JudgmentCorrectionForm
    template_name = "sentences/sentence_correct.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        has_role(request.user, *sorted(self.allowed_roles)).enforce()
        self.user = request.user
        self.sentence = sentence_in_scope(request, kwargs["public_id"])
        can_open_sentence(self.user, self.sentence).enforce()
        can_correct_judgment(self.user, self.sentence).enforce()
        self.supervision, self.track = self.sentence.supervision, Track(self.sentence.track)
        return super().dispatch(request, *args, **kwargs)

    def draft_key(self) -> str:
        return f"judgment-correction-{self.sentence.public_id}"

    def draft_label(self) -> str:
        return f"Perbaiki putusan, {self.supervision.client.safe_label}"

    def get_initial(self) -> dict[str, Any]:
        return {"corrections_seen": self.sentence.corrections.count()}

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "instance": copy(self.sentence)}

    def form_valid(self, form: JudgmentCorrectionForm) -> HttpResponse:
        done = act_on(
            form,
            lambda: correct_judgment(
                sentence=self.sentence,
                judgment=form.judgment(),
                prosecution_office=form.cleaned_data["prosecution_office"],
                reason=form.cleaned_data["reason"],
                corrections_seen=form.cleaned_data["corrections_seen"],
                by=self.user,
            ),
        )
        if done is None:
            return self.form_invalid(form)
        messages.success(
            self.request, "Putusan diperbaiki; yang lama tetap terbaca di riwayatnya.", extra_tags=self.draft_saved_tag
        )
        return redirect("sentences:sentence_detail", self.sentence.public_id)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        back_url = reverse("sentences:sentence_detail", args=[self.sentence.public_id])
        return super().get_context_data(sentence=self.sentence, back_url=back_url, **kwargs)
