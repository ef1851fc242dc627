"""Where next: the villages of the work area in the order in which the office should go there, and how it is weighed."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.generic import View

from accounts.models import Office, Role, User
from accounts.permissions import RoleRequiredMixin
from bapas_portal.htmx import render_page_or_fragment
from programs.actions.weights import change_weights
from programs.forms.where_next import WeightsForm, WhereNextFilter
from programs.history.weights import weights_history
from programs.models import OutreachWeights
from programs.permissions.where_next import RANKING_ROLES, can_change_weights
from programs.publication import LEAST
from programs.views.acting import ActionFormView
from programs.where_next.ranking import rank_villages, weights_of
from programs.where_next.scoring import MARKS_NEEDED, SIGNALS

PAGE_SIZE = 10


def own_office(user: User) -> Office:
    """The office of an officer or head; the database holds that they have one."""
    assert user.office is not None  # noqa: S101 - narrows the type
    return user.office


class WhereNext(RoleRequiredMixin, View):
    """The ranked list, its filters, and the weights in words."""

    allowed_roles = RANKING_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        user: User = request.user
        office = own_office(user)
        form = WhereNextFilter(request.GET, office=office)
        rows = rank_villages(user, office, **form.chosen())
        weights = weights_of(office)
        context = {
            "form": form,
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
            "office": office,
            "weights": [(OutreachWeights.label_of(signal), getattr(weights, signal)) for signal in SIGNALS],
            "may_weigh": bool(can_change_weights(user, office)),
            "marks_needed": MARKS_NEEDED,
            "sheets_needed": LEAST,
        }
        return render_page_or_fragment(
            request, "programs/where_next.html", "programs/_where_next_results.html", context
        )


class WeightsChange(RoleRequiredMixin, ActionFormView[WeightsForm]):
    """The head sets how much each reason counts; every earlier setting stays to be read.

    With `?usual` the form shows the weights the portal came with; nothing changes until it is saved.
    """

    allowed_roles = frozenset({Role.HEAD})
    form_class = WeightsForm
    template_name = "programs/weights_change.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        office = own_office(self.person)
        weights = OutreachWeights(office=office) if "usual" in self.request.GET else weights_of(office)
        return {**super().get_form_kwargs(), "weights": weights}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        row = OutreachWeights.objects.filter(office=own_office(self.person)).first()
        return super().get_context_data(
            history=weights_history(row) if row else [], shows_usual="usual" in self.request.GET, **kwargs
        )

    def act(self, form: WeightsForm) -> str:
        change_weights(office=own_office(self.person), weights=form.cleaned_data, by=self.person)
        messages.success(self.request, "Bobot disimpan. Urutan desa dihitung lagi.")
        return reverse("programs:where_next")
