"""Courses of a Desa Binaan, who takes part in them, and the checks of what came of it."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView, View

from accounts.permissions import RoleRequiredMixin, Verdict, denied, role_required
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from clients.models import Client, Supervision
from clients.permissions import client_label
from programs.actions import course as actions
from programs.filters.foster import CheckFilter
from programs.forms.enrolment import OtherForm, OutcomeForm, ParticipationForm, SheetForm
from programs.forms.foster import CourseForm
from programs.models import Course, Enrolment
from programs.participants import label_participants
from programs.permissions import FOSTER_KEEPERS, can_keep_foster
from programs.rules import foster as rules
from programs.views.foster_steps import FosterStepPage
from programs.views.step import StepView

PAGE_SIZE = 25
State = Enrolment.State


class CourseCreateView(FosterStepPage[CourseForm]):
    """Plans a course."""

    form_class = CourseForm
    takes_programme = False
    title = "Catat pelatihan"
    done = "Pelatihan dicatat. Peserta didaftarkan pada halaman pelatihan."

    def verdict(self) -> Verdict:
        kept = super().verdict()
        return rules.courses_open(self.programme.state) if kept else kept

    def change(self, form: CourseForm) -> None:
        actions.add_course(programme=self.programme, **form.cleaned_data, by=self.person)


class CourseScopeMixin:
    """The course named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def course(self) -> Course:
        """404 outside the person's scope."""
        return course_of(self.request, self.kwargs["public_id"])

    @property
    def course_url(self) -> str:
        """The course's own page."""
        return reverse("programs:course_detail", args=[self.course.public_id])


def course_of(request: HttpRequest, public_id: UUID) -> Course:
    """A course in scope with its free seats counted; 404 otherwise."""
    rows = Course.objects.visible_to(request.user).with_seats(request.user)
    course: Course = get_object_or_404(
        rows.select_related("programme__office", "programme__village__district__regency"), public_id=public_id
    )
    return course


class CourseDetailView(RoleRequiredMixin, CourseScopeMixin, TemplateView):
    """One course: mentor, days, seats, and who takes part."""

    allowed_roles = FOSTER_KEEPERS
    template_name = "programs/course_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        course, user = self.course, self.request.user
        today = user.office_today()
        rows = Enrolment.objects.visible_to(user).filter(course=course).select_related("client")
        people = label_participants(user, rows.prefetch_related("checks").order_by("state", "id"))
        due = rules.month_due(course.ends_on, today)
        for person in people:
            made = {check.month for check in person.checks.all()}
            person.due_month = (  # type: ignore[attr-defined]  # for the page
                due if person.state == State.COMPLETED and due not in made else None
            )
        can_keep = bool(can_keep_foster(user, course.programme))
        return super().get_context_data(
            course=course,
            people=people,
            can_keep=can_keep,
            is_open=course.programme.state not in rules.OVER,
            can_enrol=can_keep and bool(enrolment_verdict(course, today)),
            why_not=enrolment_verdict(course, today).reason,
            free=max(course.seats - course.taken, 0),  # type: ignore[attr-defined]  # annotated
            **kwargs,
        )


def enrolment_verdict(course: Course, today: Any) -> Verdict:
    """Whether somebody can be entered today: the programme, the day, then the seats."""
    still_open = rules.enrolment_open(course.programme.state, course.ends_on, today)
    return rules.seat_free(course.seats, course.taken) if still_open else still_open  # type: ignore[attr-defined]


class CourseChangeView(CourseScopeMixin, StepView[CourseForm]):
    """Corrects a course."""

    allowed_roles = FOSTER_KEEPERS
    form_class = CourseForm
    title = "Perbaiki pelatihan"

    def verdict(self) -> Verdict:
        return can_keep_foster(self.person, self.course.programme)

    def back_url(self) -> str:
        return self.course_url

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "course": self.course}

    def change(self, form: CourseForm) -> None:
        actions.change_course(course=self.course, **form.cleaned_data, by=self.person)


class CourseAttendanceView(CourseScopeMixin, StepView[SheetForm]):
    """The attendance sheet of the whole course: who came to which meeting."""

    allowed_roles = FOSTER_KEEPERS
    form_class = SheetForm
    template_name = "programs/course_attendance.html"
    title = "Lembar kehadiran"
    done = "Kehadiran disimpan."

    def verdict(self) -> Verdict:
        return can_keep_foster(self.person, self.course.programme)

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Which course."""
        return self.course.title

    def back_url(self) -> str:
        return self.course_url

    def people(self) -> list[Enrolment]:
        """Those who hold a seat and whom the person may see, with `label`."""
        rows = Enrolment.objects.visible_to(self.person).seated().filter(course=self.course).select_related("client")
        return label_participants(self.person, rows.order_by("id"))

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "course": self.course, "people": self.people()}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = self.person.office_today()
        return super().get_context_data(
            course=self.course, sheet=rules.sheet_open(self.course.starts_on, today), **kwargs
        )

    def change(self, form: SheetForm) -> None:
        actions.tick_sheet(
            course=self.course,
            added=form.added,
            removed=form.removed,
            today=self.person.office_today(),
            by=self.person,
        )


class EnrolmentFindView(RoleRequiredMixin, CourseScopeMixin, TemplateView):
    """Clients to enter: those who live in the village first, or whoever the search finds in the own office."""

    allowed_roles = FOSTER_KEEPERS
    template_name = "programs/enrolment_find.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        course, user = self.course, self.request.user
        can_keep_foster(user, course.programme).enforce()
        asked = self.request.GET.get("q", "").replace("\0", "")[:100].strip()
        rows = Client.objects.visible_to(user).with_own_flag(user).select_related("village")
        rows = rows.search(asked) if asked else rows.filter(village=course.programme.village)
        page = Paginator(rows, PAGE_SIZE).get_page(self.request.GET.get("page"))
        shown = list(page)
        entered = set(Enrolment.objects.filter(course=course, client__in=shown).values_list("client", flat=True))
        guided = set(Supervision.objects.open().filter(client__in=shown).values_list("client", flat=True))
        for client in shown:
            client.label = client_label(user, client)  # type: ignore[attr-defined]  # for the page
            client.is_entered = client.pk in entered  # type: ignore[attr-defined]
            client.is_former = client.pk not in guided  # type: ignore[attr-defined]
        verdict = enrolment_verdict(course, user.office_today())
        return super().get_context_data(
            course=course, asked=asked, page_obj=page, clients=shown, verdict=verdict, **kwargs
        )


@require_POST
@role_required(*sorted(FOSTER_KEEPERS))
def enrolment_client(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Enters the client that was chosen from the list."""
    course, user = course_of(request, public_id), request.user
    can_keep_foster(user, course.programme).enforce()
    client = _chosen(request)
    try:
        if client is None:
            raise DomainError("Pilih klien dari daftar.")
        _, is_new = actions.enrol_client(course=course, client=client, today=user.office_today(), by=user)
    except DomainError as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, f"{client_label(user, client)} {'didaftarkan' if is_new else 'sudah terdaftar'}.")
    return redirect("programs:course_detail", public_id)


def _chosen(request: HttpRequest) -> Client | None:
    """The client whose button was tapped, among those the person may see."""
    try:
        return Client.objects.visible_to(request.user).filter(public_id=request.POST.get("client", "")).first()
    except (ValidationError, ValueError):  # no id at all
        return None


class EnrolmentOtherView(CourseScopeMixin, StepView[OtherForm]):
    """Enters a relative of a client, or a resident."""

    allowed_roles = FOSTER_KEEPERS
    form_class = OtherForm
    title = "Daftarkan keluarga atau warga"
    submit_label = "Daftarkan"
    done = "Peserta didaftarkan."

    def verdict(self) -> Verdict:
        return can_keep_foster(self.person, self.course.programme)

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Into which course."""
        return self.course.title

    def back_url(self) -> str:
        return self.course_url

    def change(self, form: OtherForm) -> None:
        actions.enrol_other(course=self.course, **form.cleaned_data, today=self.person.office_today(), by=self.person)


class EnrolmentScopeMixin:
    """The participant named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def enrolment(self) -> Enrolment:
        """404 outside the person's scope, with `label`."""
        rows = Enrolment.objects.visible_to(self.request.user).select_related(
            "client", "course__programme__office", "course__programme__village"
        )
        row = get_object_or_404(rows, public_id=self.kwargs["public_id"])
        return label_participants(self.request.user, [row])[0]

    @property
    def subtitle(self) -> str:
        """Who, in which course."""
        return f"{self.enrolment.label}, {self.enrolment.course.title}"  # type: ignore[attr-defined]

    def back_url(self) -> str:
        """The page of the course."""
        return reverse("programs:course_detail", args=[self.enrolment.course.public_id])


class EnrolmentRecordView(EnrolmentScopeMixin, StepView[ParticipationForm]):  # type: ignore[override]
    """How many sessions somebody attended, and how it ended."""

    allowed_roles = FOSTER_KEEPERS
    form_class = ParticipationForm
    title = "Kehadiran dan hasil"

    def verdict(self) -> Verdict:
        return can_keep_foster(self.person, self.enrolment.course.programme)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "enrolment": self.enrolment, "course": self.enrolment.course}

    def change(self, form: ParticipationForm) -> None:
        actions.record_participation(
            enrolment=self.enrolment, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )


def listed_checks(request: HttpRequest) -> tuple[CheckFilter, Any]:
    """The filter of the list, and what it leaves of the people to be asked."""
    user = request.user
    due = Enrolment.objects.visible_to(user).check_due(user.office_today())
    found = CheckFilter(request.GET, due, request=request)
    return found, found.part().select_related("client", "course__programme__village")


class CheckListView(RoleRequiredMixin, View):
    """Whose work and income somebody must ask about now."""

    allowed_roles = FOSTER_KEEPERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        user = request.user
        found, rows = listed_checks(request)
        page = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
        page.object_list = label_participants(user, page.object_list)
        context = {"filter": found, "tabs": found.tabs(), "page_obj": page}
        return render_page_or_fragment(request, "programs/check_list.html", "programs/_check_results.html", context)


class CheckCreateView(EnrolmentScopeMixin, StepView[OutcomeForm]):  # type: ignore[override]
    """Asks about work and income, and writes the answer."""

    allowed_roles = FOSTER_KEEPERS
    form_class = OutcomeForm
    done = "Pemeriksaan dicatat."
    lead = "Tanyakan langsung atau lewat telepon. Yang tidak dapat dihubungi juga dicatat."

    @cached_property
    def month(self) -> int | None:
        """Which check is due; None when there is none."""
        course = self.enrolment.course
        month = rules.month_due(course.ends_on, self.person.office_today())
        is_made = month is not None and self.enrolment.checks.filter(month=month).exists()
        return None if is_made or self.enrolment.state != State.COMPLETED else month

    @property
    def title(self) -> str:  # type: ignore[override]
        """Which check."""
        return f"Pemeriksaan bulan ke-{self.month}"

    def verdict(self) -> Verdict:
        kept = can_keep_foster(self.person, self.enrolment.course.programme)
        if kept and self.month is None:
            return denied("Tidak ada pemeriksaan yang jatuh tempo untuk peserta ini.")
        return kept

    def change(self, form: OutcomeForm) -> None:
        assert self.month is not None  # noqa: S101 - the verdict was asked
        actions.check_outcome(
            enrolment=self.enrolment,
            month=self.month,
            **form.facts,
            today=self.person.office_today(),
            by=self.person,
        )
