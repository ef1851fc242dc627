"""Groups of citizens: the list, one group with what it solved, and its verbs."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.generic import TemplateView, View

from accounts.history import changes_of
from accounts.permissions import RoleRequiredMixin
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from bapas_portal.htmx import render_page_or_fragment
from villages.actions import change_group, create_group
from villages.filters import GroupFilter
from villages.forms import GroupCreateForm, GroupForm
from villages.models import CommunityGroup, Village
from villages.permissions import can_keep_community, shows_phones
from villages.permissions.community import COMMUNITY_READERS
from villages.views.acting import CommunityFormView, own_page_of
from villages.views.profile import of_place_or_404

PAGE_SIZE = 25
PATH = ("village__district__regency__province", "village__district__regency__office")


def listed_groups(request: HttpRequest) -> tuple[GroupFilter, Any]:
    """The filter of the list, and what it leaves of the groups of the own place."""
    rows = CommunityGroup.objects.visible_to(request.user).select_related(*PATH)
    found = GroupFilter(request.GET, rows.order_by("village__code", "kind", "name"), request=request)
    return found, found.part(found.chosen).with_solved()


class GroupListView(RoleRequiredMixin, View):
    """Groups of the own place, with how many problems each solved."""

    allowed_roles = OFFICE_ROLES | COUNT_ROLES
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_groups(request)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
            "shows_office": "office" in found.filters,
            "today": request.user.today(),
        }
        return render_page_or_fragment(request, "villages/group_list.html", "villages/_group_results.html", context)


class GroupScopeMixin:
    """The group named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def group(self) -> CommunityGroup:
        """404 outside the person's place."""
        rows = CommunityGroup.objects.visible_to(self.request.user).select_related(*PATH, "created_by")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def village(self) -> Village:
        """The group's village."""
        return self.group.village


class GroupDetailView(RoleRequiredMixin, GroupScopeMixin, TemplateView):
    """One group: who leads it, and the problems it solved, the latest first."""

    allowed_roles = COMMUNITY_READERS
    template_name = "villages/group_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, group = self.request.user, self.group
        problems = group.solved_problems.select_related("entered_by")
        return super().get_context_data(
            group=group,
            page_obj=Paginator(problems, PAGE_SIZE).get_page(self.request.GET.get("page")),
            is_active=group.is_active(user.today()),
            may_keep=bool(can_keep_community(user, group.village)),
            shows_phones=shows_phones(user),
            changes=changes_of(group),
            back_url=own_page_of(user, group.village),
            **kwargs,
        )


class GroupCreateView(CommunityFormView[GroupCreateForm]):
    """Records a group of a village."""

    form_class = GroupCreateForm
    title = "Catat kelompok"
    submit_label = "Simpan kelompok"
    done = "Kelompok dicatat."

    def village(self) -> Village:
        return of_place_or_404(self)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "village": self.about}

    def act(self, form: GroupCreateForm) -> str:
        key = form.cleaned_data["submission_key"]
        group = create_group(village=self.about, facts=form.facts, submission_key=key, by=self.person)
        return reverse("villages:group_detail", args=[group.public_id])


class GroupUpdateView(GroupScopeMixin, CommunityFormView[GroupForm]):
    """Corrects a group, or ends it."""

    form_class = GroupForm
    title = "Ubah kelompok"
    done = "Kelompok diubah."

    def subtitle(self) -> str:
        return f"{self.group.name}, {self.about}"

    def back_url(self) -> str:
        return reverse("villages:group_detail", args=[self.group.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "village": self.about, "group": self.group}

    def act(self, form: GroupForm) -> str:
        change_group(group=self.group, facts=form.facts, by=self.person)
        return self.back_url()
