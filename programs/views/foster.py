"""The pages about Desa Binaan: the list, one programme, and its steps of one tap."""

from dataclasses import dataclass
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

from accounts.permissions import RoleRequiredMixin, role_required
from accounts.roles import COUNT_ROLES
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from programs.actions import foster as actions
from programs.filters.foster import FosterFilter
from programs.foster_results import results_for
from programs.history.foster import foster_history
from programs.models import Agreement, Course, Enrolment, FosterVillageProgramme, Product
from programs.permissions import FOSTER_KEEPERS, FOSTER_READERS, can_keep_foster, can_take_foster_step
from programs.rules import foster as rules

PAGE_SIZE = 25
State = FosterVillageProgramme.State
TONES = {
    State.RUNNING: "good",
    State.REVIEWED: "warn",
    State.GRADUATED: "good",
    State.ENDED: "neutral",
}
NEXT_LABELS = {
    State.COORDINATED: "Sudah dikoordinasikan dengan camat",
    State.DRAFTING: "Mulai menyusun kesepakatan",
    State.SIGNED: "Catat kesepakatan",
    State.PLANNED: "Rencana teknis siap",
    State.RUNNING: "Catat mulai berjalan",
    State.REVIEWED: "Tulis penilaian",
    State.GRADUATED: "Nyatakan mandiri",
}
BACK_LABELS = {
    State.CANDIDATE: "Kembali menjadi calon",
    State.COORDINATED: "Kembali ke koordinasi",
    State.SIGNED: "Perbaiki rencana teknis",
    State.RUNNING: "Lanjutkan program",
}
PAGES = {
    State.SIGNED: "programs:foster_sign",
    State.RUNNING: "programs:foster_start",
    State.REVIEWED: "programs:foster_review",
    State.GRADUATED: "programs:foster_graduate",
}
"""Steps that ask for their facts on a page of their own."""


def listed_programmes(request: HttpRequest) -> tuple[FosterFilter, Any]:
    """The filter of the list, and what it leaves of the programmes."""
    found = FosterFilter(request.GET, FosterVillageProgramme.objects.visible_to(request.user), request=request)
    rows = found.part().with_courses().select_related("office", "village__district__regency")
    return found, rows.order_by("village__name", "id")


class FosterListView(RoleRequiredMixin, View):
    """Programmes of the place, in parts by how far they came."""

    allowed_roles = FOSTER_READERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        user = request.user
        found, rows = listed_programmes(request)
        page = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
        for row in page:
            row.tone = tone_of(row)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": page,
            "shows_office": "office" in found.filters,
            "can_begin": user.role in FOSTER_KEEPERS,
            "checks_due": due_count(request),
        }
        return render_page_or_fragment(request, "programs/foster_list.html", "programs/_foster_results.html", context)


def tone_of(programme: FosterVillageProgramme) -> str:
    """The tone of its state's badge."""
    return TONES.get(State(programme.state), "info")


def due_count(request: HttpRequest) -> int:
    """How many checks of results are due, for whoever makes them."""
    user = request.user
    return Enrolment.objects.visible_to(user).check_due(user.office_today()).count()


class FosterScopeMixin:
    """The programme named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def programme(self) -> FosterVillageProgramme:
        """404 outside the person's scope."""
        rows = FosterVillageProgramme.objects.visible_to(self.request.user).select_related(
            "office", "village__district__regency__province", "agreement", "created_by"
        )
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    @property
    def programme_url(self) -> str:
        """The programme's own page."""
        return reverse("programs:foster_detail", args=[self.programme.public_id])


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the life of a programme."""

    label: str
    is_done: bool
    is_current: bool


@dataclass(frozen=True, slots=True)
class Step:
    """A change of state: a page with its form, or one tap."""

    label: str
    url: str
    is_forward: bool
    is_page: bool


def stages_of(programme: FosterVillageProgramme) -> list[Stage]:
    """From candidate to independence; empty for a programme that was given up."""
    order: list[State] = [state for state in State if state != State.ENDED]
    if programme.state == State.ENDED:
        return []
    reached = order.index(State(programme.state))
    return [Stage(state.label, place < reached, place == reached) for place, state in enumerate(order)]


def steps_of(programme: FosterVillageProgramme, user: Any) -> list[Step]:
    """What `user` may do next: forward, then back."""
    steps = []
    for place, to in enumerate(rules.TRANSITIONS[programme.state]):
        if to == State.ENDED or not can_take_foster_step(user, programme, to):
            continue
        is_tap = rules.one_tap(programme.state, to)
        name, args = ("programs:foster_step", [programme.public_id, to]) if is_tap else (PAGES[State(to)], None)
        url = reverse(name, args=args or [programme.public_id])
        label = (NEXT_LABELS if place == 0 else BACK_LABELS)[State(to)]
        steps.append(Step(label, url, place == 0, not is_tap))
    return steps


def missing_of(programme: FosterVillageProgramme, courses: int) -> list[tuple[str, str]]:
    """What the next step needs and is not written: words and where to write it."""
    missing = []
    describe = reverse("programs:foster_describe", args=[programme.public_id])
    if programme.state in (State.SIGNED, State.PLANNED):
        if not programme.skills_scheme.strip():
            missing.append(("Tulis skema keterampilan", describe))
        if not programme.need.strip():
            missing.append(("Tulis kebutuhan masyarakat", describe))
    if programme.state == State.PLANNED and not courses:
        missing.append(("Catat pelatihan", reverse("programs:course_create", args=[programme.public_id])))
    return missing


class FosterDetailView(RoleRequiredMixin, FosterScopeMixin, TemplateView):
    """One programme: what comes next, the village and its scheme, courses, products, results, history."""

    allowed_roles = FOSTER_READERS
    template_name = "programs/foster_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        programme, user = self.programme, self.request.user
        can_keep = bool(can_keep_foster(user, programme))
        courses = list(Course.objects.visible_to(user).filter(programme=programme).with_seats(user))
        own_agreement = Agreement.objects.of_place(user).filter(foster_programmes=programme).exists()
        return super().get_context_data(
            programme=programme,
            tone=tone_of(programme),
            can_keep=can_keep,
            is_open=programme.state not in rules.OVER,
            stages=stages_of(programme),
            steps=steps_of(programme, user) if can_keep else [],
            missing=missing_of(programme, len(courses)) if can_keep else [],
            can_end=bool(can_take_foster_step(user, programme, State.ENDED)),
            partners=[line.strip() for line in programme.partners.splitlines() if line.strip()],
            agreement_is_ours=own_agreement,
            courses=courses,
            can_add_course=can_keep and bool(rules.courses_open(programme.state)),
            can_add_product=can_keep and programme.state not in (*rules.BEFORE_SIGNING, State.ENDED),
            products=list(Product.objects.visible_to(user).filter(programme=programme)),
            results=results_for(user, programme),
            reads_counts=user.role in COUNT_ROLES,
            history=foster_history(programme) if can_keep else [],
            **kwargs,
        )


@require_POST
@role_required(*sorted(FOSTER_KEEPERS))
def foster_step(request: HttpRequest, public_id: UUID, to: str) -> HttpResponse:
    """Takes a programme a step further or back."""
    rows = FosterVillageProgramme.objects.visible_to(request.user)
    programme = get_object_or_404(rows, public_id=public_id)
    can_keep_foster(request.user, programme).enforce()
    try:
        programme = actions.step_programme(programme=programme, to=to, by=request.user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, f"Keadaan sekarang: {programme.get_state_display()}.")
    return redirect("programs:foster_detail", public_id)
