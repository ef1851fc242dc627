"""Coordination meetings of an office."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.generic import TemplateView, View

from accounts.permissions import ALLOWED, RoleRequiredMixin, Verdict
from bapas_portal.htmx import render_page_or_fragment
from programs.actions import meeting as actions
from programs.filters import MeetingFilter
from programs.forms.meeting import MeetingForm
from programs.models import Agreement, FollowUp, Meeting
from programs.permissions import AGREEMENT_READERS, FOLLOWERS, can_follow_up
from programs.views.step import StepView

PAGE_SIZE = 25


def listed_meetings(request: HttpRequest) -> tuple[MeetingFilter, Any]:
    """The filter of the list, and what it leaves of the meetings."""
    found = MeetingFilter(request.GET, Meeting.objects.visible_to(request.user), request=request)
    return found, found.part().select_related("office", "agreement").with_decisions()


class MeetingListView(RoleRequiredMixin, View):
    """Meetings, the latest first, with how many of their decisions are still open."""

    allowed_roles = AGREEMENT_READERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_meetings(request)
        context = {
            "filter": found,
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
            "shows_office": "office" in found.filters,
            "can_record": request.user.role in FOLLOWERS,
        }
        return render_page_or_fragment(request, "programs/meeting_list.html", "programs/_meeting_results.html", context)


class MeetingScopeMixin:
    """The meeting named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def meeting(self) -> Meeting:
        """404 outside the person's scope."""
        rows = Meeting.objects.visible_to(self.request.user).select_related("office", "agreement", "created_by")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])


class MeetingDetailView(RoleRequiredMixin, MeetingScopeMixin, TemplateView):
    """One meeting: who was there, what came of it, and each decision with its state."""

    allowed_roles = AGREEMENT_READERS
    template_name = "programs/meeting_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        follow_ups = FollowUp.objects.visible_to(self.request.user).filter(meeting=self.meeting)
        return super().get_context_data(
            meeting=self.meeting,
            people=[line.strip() for line in self.meeting.participants.splitlines() if line.strip()],
            follow_ups=list(follow_ups.select_related("officer").order_by("-state", "due_on", "id")),
            can_follow=bool(can_follow_up(self.request.user, self.meeting)),
            today=self.request.user.office_today(),
            **kwargs,
        )


class MeetingCreateView(StepView[MeetingForm]):
    """Records a meeting; its page then takes the decisions."""

    allowed_roles = FOLLOWERS
    form_class = MeetingForm
    title = "Catat rapat"
    lead = "Setelah disimpan, catat tiap keputusan dengan penanggung jawab dan tenggatnya."
    typed_long = True

    def verdict(self) -> Verdict:
        return ALLOWED

    def get_initial(self) -> dict[str, Any]:
        """An agreement's page sends the officer here with that agreement chosen."""
        return {"agreement": self.request.GET.get("agreement", "")[:36]}

    def back_url(self) -> str:
        try:
            asked = UUID(self.request.GET.get("agreement", ""))
        except ValueError:
            return reverse("programs:meeting_list")
        agreement = Agreement.objects.visible_to(self.person).filter(public_id=asked).first()
        return (
            reverse("programs:agreement_detail", args=[agreement.public_id])
            if agreement
            else reverse("programs:meeting_list")
        )

    def act(self, form: MeetingForm) -> str:
        meeting = actions.create_meeting(
            **form.facts, submission_key=form.cleaned_data["submission_key"], by=self.person
        )
        text = "Rapat dicatat. Sekarang catat keputusannya."
        messages.success(self.request, text, extra_tags=f"draft-saved:{self.phone_key()}")
        return reverse("programs:meeting_detail", args=[meeting.public_id])


class MeetingChangeView(MeetingScopeMixin, StepView[MeetingForm]):
    """Corrects the record of a meeting."""

    allowed_roles = FOLLOWERS
    form_class = MeetingForm
    title = "Perbaiki catatan rapat"
    typed_long = True

    def verdict(self) -> Verdict:
        return can_follow_up(self.person, self.meeting)

    def back_url(self) -> str:
        return reverse("programs:meeting_detail", args=[self.meeting.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "meeting": self.meeting}

    def change(self, form: MeetingForm) -> None:
        actions.change_meeting(meeting=self.meeting, **form.facts, by=self.person)
