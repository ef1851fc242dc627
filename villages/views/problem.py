"""Problems that groups solved: the list behind the figures, and their two verbs."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.generic import View

from accounts.permissions import RoleRequiredMixin
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from bapas_portal.htmx import render_page_or_fragment
from villages.actions import correct_problem, record_problem
from villages.filters import SolvedProblemFilter
from villages.forms import ProblemCreateForm, ProblemForm
from villages.models import SolvedProblem, Village
from villages.views.acting import CommunityFormView
from villages.views.group import PAGE_SIZE, PATH, GroupScopeMixin

PROBLEM_PATH = ("group", *(f"group__{path}" for path in PATH))


def listed_problems(request: HttpRequest) -> SolvedProblemFilter:
    """The filter of the list over what groups of the own place solved."""
    rows = SolvedProblem.objects.visible_to(request.user).select_related(*PROBLEM_PATH)
    return SolvedProblemFilter(request.GET, rows, request=request)


class ProblemListView(RoleRequiredMixin, View):
    """What groups of the own place solved, and with whom."""

    allowed_roles = OFFICE_ROLES | COUNT_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found = listed_problems(request)
        context = {
            "filter": found,
            "page_obj": Paginator(found.qs, PAGE_SIZE).get_page(request.GET.get("page")),
            "shows_office": "office" in found.filters,
        }
        return render_page_or_fragment(request, "villages/problem_list.html", "villages/_problem_results.html", context)


class ProblemCreateView(GroupScopeMixin, CommunityFormView[ProblemCreateForm]):
    """Counts a problem that a group solved."""

    form_class = ProblemCreateForm
    title = "Catat masalah yang diselesaikan"
    done = "Masalah yang diselesaikan dicatat."

    def subtitle(self) -> str:
        return f"{self.group.name}, {self.about}"

    def back_url(self) -> str:
        return reverse("villages:group_detail", args=[self.group.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "group": self.group}

    def act(self, form: ProblemCreateForm) -> str:
        record_problem(
            group=self.group, facts=form.facts, submission_key=form.cleaned_data["submission_key"], by=self.person
        )
        return self.back_url()


class ProblemUpdateView(CommunityFormView[ProblemForm]):
    """Corrects what was counted."""

    form_class = ProblemForm
    title = "Perbaiki catatan"
    done = "Catatan diperbaiki."

    @cached_property
    def problem(self) -> SolvedProblem:
        """404 outside the person's place."""
        rows = SolvedProblem.objects.visible_to(self.request.user).select_related(*PROBLEM_PATH)
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def village(self) -> Village:
        return self.problem.group.village

    def subtitle(self) -> str:
        return f"{self.problem.group.name}, {self.about}"

    def back_url(self) -> str:
        return reverse("villages:group_detail", args=[self.problem.group.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "group": self.problem.group, "problem": self.problem}

    def act(self, form: ProblemForm) -> str:
        correct_problem(problem=self.problem, facts=form.facts, by=self.person)
        return self.back_url()
