"""A village head's own reports: filing one, and reading what the Bapas answered. Nothing of a client is shown."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import FormView, ListView

from accounts.models import Role
from accounts.permissions import RoleRequiredMixin
from bapas_portal.law import DomainError
from clients import actions
from clients.forms.concern import VillageConcernForm
from clients.models import Concern
from clients.views.lists import PAGE_SIZE
from villages.models import Village

# All that a village reads of a report: its own words and the answer.
OWN_COLUMNS = ("public_id", "about", "text", "happened_on", "filed_at", "answer", "answered_at", "is_being_handled")


class VillageConcernList(RoleRequiredMixin, ListView):
    """The own reports, newest first: received, being handled, or answered."""

    allowed_roles = frozenset({Role.VILLAGE_HEAD})
    template_name = "clients/village_concern_list.html"
    paginate_by = PAGE_SIZE

    def get_queryset(self) -> Any:
        own = Concern.objects.visible_to(self.request.user).with_handling().order_by("-filed_at", "-pk")
        return own.values(*OWN_COLUMNS)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        leads = Village.objects.led_by(user, user.today()).exists()
        return super().get_context_data(may_file=leads, **kwargs)


class VillageConcernCreate(RoleRequiredMixin, FormView):
    """Three fields in the village head's own words."""

    allowed_roles = frozenset({Role.VILLAGE_HEAD})
    form_class = VillageConcernForm
    template_name = "clients/village_concern_create.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form: VillageConcernForm) -> HttpResponse:
        try:
            actions.file_village_concern(**form.cleaned_data, by=self.request.user)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(
            self.request,
            "Laporan diterima Bapas. Jawabannya muncul di halaman ini.",
            extra_tags="draft-saved:village-concern",
        )
        return redirect(reverse("clients:village_concern_list"))
