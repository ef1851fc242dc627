"""Findings: notes by theme and source, how far sources agree, and what may be quoted."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView, View

from accounts.permissions import ALLOWED, RoleRequiredMixin, Verdict, role_required
from bapas_portal.htmx import render_page_or_fragment
from programs.actions import finding as actions
from programs.filters.finding import FindingFilter
from programs.forms.finding import ConfirmForm, FindingForm
from programs.models import Finding, Theme
from programs.permissions import FOSTER_KEEPERS, can_keep_finding
from programs.triangulation import strands_of
from programs.views.step import StepView

PAGE_SIZE = 25


def listed_findings(request: HttpRequest) -> tuple[FindingFilter, Any]:
    """The filter of the list, and what it leaves of the notes."""
    found = FindingFilter(request.GET, Finding.objects.visible_to(request.user), request=request)
    return found, found.part().select_related("village", "event").prefetch_related("themes")


class FindingListView(RoleRequiredMixin, View):
    """Notes of the office, the latest first."""

    allowed_roles = FOSTER_KEEPERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_findings(request)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
        }
        return render_page_or_fragment(request, "programs/finding_list.html", "programs/_finding_results.html", context)


def listed_quotes(request: HttpRequest) -> tuple[FindingFilter, Any]:
    """The filter of the quotes, and those it leaves."""
    found = FindingFilter(request.GET, Finding.objects.visible_to(request.user).quotable(), request=request)
    return found, found.qs.prefetch_related("themes")


class FindingQuotesView(RoleRequiredMixin, View):
    """Quotes for reports: only those that may be used, with who said them told by kind alone."""

    allowed_roles = FOSTER_KEEPERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The quotes, or the results alone for htmx."""
        found, rows = listed_quotes(request)
        context: dict[str, object] = {
            "filter": found,
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
        }
        return render_page_or_fragment(request, "programs/finding_quotes.html", "programs/_quote_results.html", context)


class FindingSourcesView(RoleRequiredMixin, TemplateView):
    """Each theme with how many notes and informants of each kind of source speak of it."""

    allowed_roles = FOSTER_KEEPERS
    template_name = "programs/finding_sources.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        notes = Finding.objects.visible_to(self.request.user)
        notes = notes.only("source", "informant", "confirmed_on").prefetch_related("themes")
        return super().get_context_data(
            strands=strands_of(notes, Theme.objects.all()),
            labels=[source.label for source in Finding.Source],
            unsorted=Finding.objects.visible_to(self.request.user).filter(themes=None).count(),
            **kwargs,
        )


class FindingScopeMixin:
    """The finding named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def finding(self) -> Finding:
        """404 outside the person's scope."""
        rows = Finding.objects.visible_to(self.request.user).select_related("village", "event", "created_by")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def back_url(self) -> str:
        """The finding's own page."""
        return reverse("programs:finding_detail", args=[self.finding.public_id])


class FindingDetailView(RoleRequiredMixin, FindingScopeMixin, TemplateView):
    """One note: where it comes from, what it says, and whether it is confirmed and may be quoted."""

    allowed_roles = FOSTER_KEEPERS
    template_name = "programs/finding_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(finding=self.finding, themes=list(self.finding.themes.all()), **kwargs)


class FindingCreateView(StepView[FindingForm]):
    """Writes a note."""

    allowed_roles = FOSTER_KEEPERS
    form_class = FindingForm
    title = "Catat temuan"
    lead = "Informan disebut dengan kode. Daftar kode dan orangnya disimpan di luar portal."
    typed_long = True

    def verdict(self) -> Verdict:
        return ALLOWED

    def get_initial(self) -> dict[str, Any]:
        """An event's or a village's page sends the officer here with it filled in."""
        given = self.request.GET
        return {"event": given.get("event", "")[:36], "village": given.get("village", "")[:13]}

    def back_url(self) -> str:
        return reverse("programs:finding_list")

    def act(self, form: FindingForm) -> str:
        finding = actions.write_finding(
            **form.facts,
            submission_key=form.cleaned_data["submission_key"],
            today=self.person.office_today(),
            by=self.person,
        )
        messages.success(self.request, "Temuan dicatat.", extra_tags=f"draft-saved:{self.phone_key()}")
        return reverse("programs:finding_detail", args=[finding.public_id])


class FindingChangeView(FindingScopeMixin, StepView[FindingForm]):
    """Corrects a note."""

    allowed_roles = FOSTER_KEEPERS
    form_class = FindingForm
    title = "Perbaiki temuan"
    lead = "Bila isinya berubah, informan perlu membenarkannya lagi."
    typed_long = True

    def verdict(self) -> Verdict:
        return can_keep_finding(self.person, self.finding)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "finding": self.finding}

    def change(self, form: FindingForm) -> None:
        actions.change_finding(finding=self.finding, **form.facts, today=self.person.office_today(), by=self.person)


class FindingConfirmView(FindingScopeMixin, StepView[ConfirmForm]):
    """The informant says that the note is right."""

    allowed_roles = FOSTER_KEEPERS
    form_class = ConfirmForm
    title = "Dibenarkan informan"
    lead = "Bacakan catatannya kepada informan. Bila ada yang keliru, perbaiki dulu catatannya."

    def verdict(self) -> Verdict:
        return can_keep_finding(self.person, self.finding)

    def change(self, form: ConfirmForm) -> None:
        actions.confirm_finding(
            finding=self.finding, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )


@require_POST
@role_required(*sorted(FOSTER_KEEPERS))
def finding_withdraw(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The informant no longer wants to be quoted."""
    finding = get_object_or_404(Finding.objects.visible_to(request.user), public_id=public_id)
    can_keep_finding(request.user, finding).enforce()
    actions.withdraw_consent(finding=finding, by=request.user)
    messages.success(request, "Kutipan dihapus. Catatannya tetap tersimpan.")
    return redirect("programs:finding_detail", public_id)
