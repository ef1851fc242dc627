"""The list of outcomes a visit can have: reading it, adding one, changing or retiring one."""

from typing import Any

from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse
from django.urls import reverse
from django.views.generic import CreateView, ListView, UpdateView
from django.views.generic.base import TemplateResponseMixin
from django.views.generic.edit import ModelFormMixin

from accounts.permissions import RoleRequiredMixin
from clients.forms.outcome_kind import OutcomeKindForm
from clients.models import OutcomeKind
from clients.visit_permissions import OUTCOME_ROLES


class OutcomeKindList(RoleRequiredMixin, ListView):
    """Every outcome with its meaning, and how many visits carry it."""

    allowed_roles = OUTCOME_ROLES
    template_name = "clients/outcome_kind_list.html"
    queryset = OutcomeKind.objects.annotate(used=Count("visits"))


class OutcomeKindEdit(RoleRequiredMixin, TemplateResponseMixin, ModelFormMixin):
    """What adding and changing share."""

    allowed_roles = OUTCOME_ROLES
    model = OutcomeKind
    form_class = OutcomeKindForm
    template_name = "clients/verb_form.html"
    done: str
    title: str

    def get_success_url(self) -> str:
        return reverse("clients:outcome_kind_list")

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown = {"title": self.title, "submit_label": "Simpan", "back_url": self.get_success_url()}
        return {**shown, **super().get_context_data(**kwargs)}

    def form_valid(self, form: Any) -> HttpResponse:
        messages.success(self.request, self.done)
        return super().form_valid(form)


class OutcomeKindCreate(OutcomeKindEdit, CreateView):
    """A new outcome, for every office."""

    title = "Hasil kunjungan baru"
    done = "Hasil kunjungan ditambahkan."


class OutcomeKindUpdate(OutcomeKindEdit, UpdateView):
    """Other words for an outcome, or its retirement; visits that carry it keep it."""

    slug_field = slug_url_kwarg = "code"
    title = "Ubah hasil kunjungan"
    done = "Hasil kunjungan diubah."
