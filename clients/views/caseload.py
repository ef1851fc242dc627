"""Beban kerja: what each officer has in hand, giving out many cases at once, and who stands in for whom."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

import django_filters as filters
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST
from django.views.generic import FormView, TemplateView

from accounts.models import Role, User
from accounts.permissions import RoleRequiredMixin, role_required
from bapas_portal.law import DomainError
from clients.actions import arrange_substitution, assign_many, end_substitution
from clients.actions.assignment import MOST_CASES_AT_ONCE
from clients.caseload import OfficerLoad, loads_of
from clients.filters import CaseloadFilter
from clients.forms import AssignManyForm, SubstitutionForm
from clients.models import Client, RiskLevel, Substitution, Supervision, SupervisionKind
from clients.views.lists import CaseloadListView
from villages.models import District

UNASSESSED = "none"
UNASSIGNED = "unassigned"


class AssignableFilter(CaseloadFilter):
    """Open cases by officer, district, programme and risk."""

    kind = filters.ChoiceFilter(label="Program", choices=SupervisionKind.choices, empty_label="Semua program")
    district = filters.ModelChoiceFilter(label="Kecamatan", queryset=District.objects.none(), empty_label="Semua")
    risk = filters.ChoiceFilter(
        label="Risiko", choices=[*RiskLevel.choices, (UNASSESSED, "Belum dinilai")], empty_label="Semua risiko"
    )

    class Meta:
        model = Supervision
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lived_in = Client.objects.visible_to(self.user).values("village__district")
        self.form.fields["district"].queryset = District.objects.filter(pk__in=lived_in).order_by("name")
        officer = self.form.fields["officer"]
        officer.choices = [*list(officer.choices)[1:], (UNASSIGNED, "Belum ditunjuk")]

    def filter_queryset(self, queryset: Any) -> QuerySet[Supervision]:
        values = self.values
        is_unassigned = values.get("officer") == UNASSIGNED
        queryset = queryset.filter(officer=None) if is_unassigned else self.of_caseload(queryset)
        if values.get("kind"):
            queryset = queryset.filter(kind=values["kind"])
        if values.get("district"):
            queryset = queryset.filter(client__village__district=values["district"])
        if values.get("risk"):
            queryset = queryset.filter(risk="" if values["risk"] == UNASSESSED else values["risk"])
        clients = self.matching_clients()
        return queryset if clients is None else queryset.filter(client__in=clients.values("pk"))


class SupervisionAssignMany(CaseloadListView):
    """The head chooses cases in a filtered list and gives them to one or several officers; each gets a result."""

    allowed_roles = frozenset({Role.HEAD})
    filterset_class = AssignableFilter
    template_name = "clients/supervision_assign_many.html"
    fragment_name = "clients/_assignable_results.html"

    def get_queryset(self) -> QuerySet[Supervision]:
        cases = Supervision.objects.visible_to(self.user).of_office(self.user.office)
        cases = cases.open().with_risk().select_related("client__village__district", "officer")
        cases = cases.order_by("client__number", "pk")
        self.filter = AssignableFilter(self.request.GET, queryset=cases, user=self.user)
        return self.filter.qs

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.pop("form", None) or self.bound()
        loads = loads_of(self.user)
        return super().get_context_data(form=form, loads=loads, most=MOST_CASES_AT_ONCE, **kwargs)

    def bound(self, data: Any = None) -> AssignManyForm:
        """The form over the filtered list."""
        return AssignManyForm(data, user=self.user, shown=self.object_list)  # type: ignore[arg-type]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Gives the cases away and shows what became of each. Sending the same page again changes nothing."""
        self.object_list = self.get_queryset()
        form = self.bound(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        chosen = form.chosen.select_related("client", "office", "officer").order_by("client__number", "pk")
        try:
            results = assign_many(supervisions=list(chosen), officers=list(form.cleaned_data["officers"]), by=self.user)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.render_to_response(self.get_context_data(form=form))
        context = {
            "results": results,
            "given": sum(1 for result in results if not result.error and not result.is_unchanged),
            "unchanged": sum(1 for result in results if result.is_unchanged),
            "failed": sum(1 for result in results if result.error),
        }
        return render(request, "clients/supervision_assign_many_done.html", context)


class CaseloadOverview(RoleRequiredMixin, TemplateView):
    """Each officer beside the others; every number leads to its list."""

    allowed_roles = frozenset({Role.HEAD})
    template_name = "clients/caseload_overview.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        arranged = Substitution.objects.visible_to(user).to_come(user.office_today())
        rows = [(load, cells_of(load)) for load in loads_of(user)]
        return super().get_context_data(
            rows=rows,
            substitutions=arranged.select_related("officer", "substitute").order_by("since", "pk"),
            today=user.office_today(),
            **kwargs,
        )


def cells_of(load: OfficerLoad) -> list[tuple[str, int, str, str]]:
    """Label, number, list and tone of each figure of one officer."""
    officer = str(load.officer.public_id)

    def cell(label: str, number: int, name: str, tone: str, **query: str) -> tuple[str, int, str, str]:
        return label, number, f"{reverse(name)}?{urlencode({**query, 'officer': officer})}", tone

    cases = "clients:supervision_assign_many"
    return [
        cell("Perkara", load.open_cases, cases, "neutral"),
        cell("Risiko tinggi", load.high, cases, "neutral", risk=RiskLevel.HIGH),
        cell("Risiko sedang", load.medium, cases, "neutral", risk=RiskLevel.MEDIUM),
        cell("Risiko rendah", load.low, cases, "neutral", risk=RiskLevel.LOW),
        cell("Belum dinilai", load.unassessed, cases, "neutral", risk=UNASSESSED),
        cell("Kunjungan tanpa hasil", load.overdue_visits, "clients:visit_list", "bad", tab="overdue"),
        cell("Tidak lapor", load.missed_report_ins, "clients:report_in_list", "bad", tab="missed"),
    ]


class SubstitutionCreate(RoleRequiredMixin, FormView):
    """The head arranges who stands in for whom."""

    allowed_roles = frozenset({Role.HEAD})
    form_class = SubstitutionForm
    template_name = "clients/substitution_create.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form: SubstitutionForm) -> HttpResponse:
        try:
            row = arrange_substitution(**form.cleaned_data, by=self.request.user)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, f"{row.substitute.name} menggantikan {row.officer.name}.")
        return redirect("clients:caseload_overview")


@role_required(Role.HEAD)
@require_POST
def substitution_end(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """The officer is back early."""
    substitution = get_object_or_404(Substitution.objects.visible_to(request.user), public_id=public_id)
    end_substitution(substitution=substitution, by=request.user)
    messages.success(request, "Penggantian diakhiri.")
    return redirect("clients:caseload_overview")
