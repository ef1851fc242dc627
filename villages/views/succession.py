"""A village reports that its head changes; the Bapas finds it in a list and records the new head, or nobody."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_POST
from django.views.generic import View

from accounts.models import Role
from accounts.permissions import RoleRequiredMixin, Verdict, role_required
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from villages.actions import correct_succession, drop_succession, report_succession, withdraw_succession
from villages.filters import SuccessionFilter
from villages.forms import SuccessionCreateForm, SuccessionDropForm, SuccessionForm
from villages.models import Village, VillageSuccession
from villages.permissions import can_drop_succession, can_report_succession
from villages.views.acting import CommunityFormView
from villages.views.group import PAGE_SIZE, PATH
from villages.views.profile import of_place_or_404

RECORDERS = frozenset({Role.HEAD, Role.ADMINISTRATOR})
REPORTERS = frozenset({Role.VILLAGE_HEAD})


def listed_successions(request: HttpRequest) -> tuple[SuccessionFilter, Any]:
    """The filter of the list, and what it leaves of the reports from the own place."""
    rows = VillageSuccession.objects.visible_to(request.user).select_related(*PATH, "reported_by")
    found = SuccessionFilter(request.GET, rows, request=request)
    return found, found.part(found.chosen)


class SuccessionListView(RoleRequiredMixin, View):
    """Reports of a change, for whoever records the new head."""

    allowed_roles = RECORDERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_successions(request)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
            "may_take_out": request.user.role == Role.HEAD,
        }
        page, part = "villages/succession_list.html", "villages/_succession_results.html"
        return render_page_or_fragment(request, page, part, context)


class SuccessionScopeMixin:
    """The report named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def succession(self) -> VillageSuccession:
        """404 outside the person's place."""
        rows = VillageSuccession.objects.visible_to(self.request.user).select_related(*PATH)
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def village(self) -> Village:
        """The village that reported."""
        return self.succession.village


class SuccessionCreateView(CommunityFormView[SuccessionCreateForm]):
    """Reports who leads the own village next."""

    allowed_roles = REPORTERS
    form_class = SuccessionCreateForm
    title = "Laporkan pergantian pejabat"
    submit_label = "Kirim kepada Bapas"
    done = "Laporan terkirim. Kepala Bapas diberi tahu dan mencatat penggantinya."

    def village(self) -> Village:
        return of_place_or_404(self)

    def verdict(self) -> Verdict:
        return can_report_succession(self.person, self.about)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "village": self.about}

    def act(self, form: SuccessionCreateForm) -> str:
        key = form.cleaned_data["submission_key"]
        report_succession(village=self.about, facts=form.facts, submission_key=key, by=self.person)
        return self.back_url()


class SuccessionUpdateView(SuccessionScopeMixin, CommunityFormView[SuccessionForm]):
    """Corrects what the village reported, while it waits."""

    allowed_roles = REPORTERS
    form_class = SuccessionForm
    title = "Ubah laporan pergantian"
    submit_label = "Kirim perubahan"
    done = "Laporan diubah."

    def verdict(self) -> Verdict:
        return can_report_succession(self.person, self.about)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "village": self.about, "succession": self.succession}

    def act(self, form: SuccessionForm) -> str:
        correct_succession(succession=self.succession, facts=form.facts, by=self.person)
        return self.back_url()


class SuccessionDropView(SuccessionScopeMixin, CommunityFormView[SuccessionDropForm]):
    """ "Tidak jadi": nobody is recorded, for a reason that the village reads."""

    allowed_roles = RECORDERS
    form_class = SuccessionDropForm
    title = "Pergantian tidak jadi"
    submit_label = "Kirim kepada desa"
    done = "Laporan selesai tanpa pejabat baru. Desa membaca alasannya di halamannya."

    def verdict(self) -> Verdict:
        return can_drop_succession(self.person, self.about)

    def subtitle(self) -> str:
        return f"{self.succession.name or self.succession.title}, {self.about}"

    def act(self, form: SuccessionDropForm) -> str:
        drop_succession(succession=self.succession, reason=form.cleaned_data["reason"], by=self.person)
        return self.back_url()


@require_POST
@role_required(Role.VILLAGE_HEAD)
def succession_withdraw(request: HttpRequest, public_id: str) -> HttpResponse:
    """The village takes its report back."""
    rows = VillageSuccession.objects.visible_to(request.user).select_related("village")
    succession = get_object_or_404(rows, public_id=public_id)
    can_report_succession(request.user, succession.village).enforce()
    try:
        withdraw_succession(succession=succession, by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, "Laporan pergantian ditarik.")
    return redirect(reverse("village_home"))
