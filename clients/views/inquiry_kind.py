"""The kinds of Litmas with their clocks and the basis of each; an administrator adds, changes, retires."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.urls import reverse, reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView
from django.views.generic.base import TemplateResponseMixin
from django.views.generic.edit import ModelFormMixin

from accounts.models import Role
from accounts.permissions import RoleRequiredMixin, has_role
from accounts.roles import OFFICE_ROLES
from clients.forms.inquiry import InquiryKindForm
from clients.inquiry_clock import clock_in_words
from clients.inquiry_permissions import KIND_ROLES
from clients.models import InquiryKind


class InquiryKindList(RoleRequiredMixin, ListView):
    """Which clock runs for what, and by what basis; a number here is no figure of any office."""

    allowed_roles = OFFICE_ROLES | {Role.ADMINISTRATOR}
    template_name = "clients/inquiry_kind_list.html"

    def get_queryset(self) -> QuerySet[InquiryKind]:
        return InquiryKind.objects.order_by("-is_active", "phase", "position", "pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(may_change=bool(has_role(self.request.user, *sorted(KIND_ROLES))), **kwargs)
        for kind in context["object_list"]:
            kind.clock_words = clock_in_words(kind)
        return context


class InquiryKindChange(RoleRequiredMixin, TemplateResponseMixin, ModelFormMixin):
    """What adding and changing share."""

    allowed_roles = KIND_ROLES
    model = InquiryKind
    form_class = InquiryKindForm
    template_name = "clients/verb_form.html"
    success_url = reverse_lazy("clients:inquiry_kind_list")
    title: str
    done: str

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            title=self.title,
            subtitle="Berlaku di semua Bapas, untuk permintaan yang dicatat sesudah ini. Perubahan tercatat.",
            submit_label="Simpan jenis",
            back_url=reverse("clients:inquiry_kind_list"),
            **kwargs,
        )

    def form_valid(self, form: Any) -> HttpResponse:
        messages.success(self.request, self.done)
        return super().form_valid(form)


class InquiryKindCreate(InquiryKindChange, CreateView):
    """A kind that the list lacks."""

    title = "Tambah jenis Litmas"
    done = "Jenis Litmas ditambahkan."


class InquiryKindUpdate(InquiryKindChange, UpdateView):
    """Another clock with its basis, other words, or no longer in use."""

    slug_field = slug_url_kwarg = "code"
    title = "Ubah jenis Litmas"
    done = "Jenis Litmas diubah."
