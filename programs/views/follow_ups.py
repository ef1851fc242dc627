"""What is to be done after events, meetings and agreements: the list, one of them, and its verbs."""

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
from programs.actions import meeting as actions
from programs.filters import FollowUpFilter
from programs.forms.meeting import FollowUpForm, SettleForm
from programs.history import follow_up_history
from programs.models import Agreement, FollowUp, Meeting, OutreachEvent
from programs.permissions import AGREEMENT_READERS, FOLLOWERS, can_follow_up
from programs.views.acting import FormT
from programs.views.step import StepView

PAGE_SIZE = 25
Kind = FollowUp.Kind


def listed_follow_ups(request: HttpRequest) -> tuple[FollowUpFilter, Any]:
    """The filter of the list, and what it leaves of the things to be done."""
    found = FollowUpFilter(request.GET, FollowUp.objects.visible_to(request.user), request=request)
    return found, found.part().select_related("office", "event", "meeting", "agreement", "officer", "village")


class FollowUpListView(RoleRequiredMixin, View):
    """Everything the office asks after: due, overdue, open, closed."""

    allowed_roles = AGREEMENT_READERS
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest) -> HttpResponse:
        """The list, or its results alone for htmx."""
        found, rows = listed_follow_ups(request)
        context = {
            "filter": found,
            "tabs": found.tabs(),
            "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
            "shows_office": "office" in found.filters,
            "today": request.user.office_today(),
        }
        return render_page_or_fragment(
            request, "programs/followup_list.html", "programs/_followup_results.html", context
        )


class FollowUpScopeMixin:
    """The follow-up named in the address, among those the person may see."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def follow_up(self) -> FollowUp:
        """404 outside the person's scope."""
        rows = FollowUp.objects.visible_to(self.request.user).select_related(
            "office", "event", "meeting", "agreement", "village__district__regency__province", "officer", "settled_by",
            "created_by",
        )  # fmt: skip
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])


class FollowUpDetailView(RoleRequiredMixin, FollowUpScopeMixin, TemplateView):
    """One follow-up: what, who, until when, where it comes from, how it ended."""

    allowed_roles = AGREEMENT_READERS
    template_name = "programs/followup_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            follow_up=self.follow_up,
            can_follow=bool(can_follow_up(self.request.user, self.follow_up)),
            history=follow_up_history(self.follow_up) if self.follow_up.is_open_to_reader else [],
            today=self.request.user.office_today(),
            **kwargs,
        )


class FollowUpCreateView(StepView[FollowUpForm]):
    """Records a thing to be done after one row of the own office; subclasses say after which."""

    allowed_roles = FOLLOWERS
    form_class = FollowUpForm
    title = "Catat tindak lanjut"
    done = "Tindak lanjut dicatat."
    rows: Any
    source: str
    kinds: tuple[str, ...]
    page: str

    @cached_property
    def origin(self) -> Any:
        """What it follows; 404 outside the person's place."""
        return get_object_or_404(self.origins(), public_id=self.kwargs["public_id"])

    def origins(self) -> Any:
        """The rows it may follow."""
        return self.rows.visible_to(self.person)

    def verdict(self) -> Verdict:
        assert self.origin  # noqa: S101 - fetches it, which may be 404
        return ALLOWED

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """After what."""
        return str(self.origin)

    def back_url(self) -> str:
        return reverse(self.page, args=[self.origin.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "kinds": self.kinds}

    def change(self, form: FollowUpForm) -> None:
        actions.add_follow_up(
            **form.facts,
            **{self.source: self.origin},
            submission_key=form.cleaned_data["submission_key"],
            by=self.person,
        )


class FollowUpOfEventView(FollowUpCreateView):
    """An instruction given at an event, a village's promise, a check months later."""

    rows, source, page = OutreachEvent.objects, "event", "programs:event_outcome"
    kinds = (Kind.PROMISE, Kind.INSTRUCTION, Kind.CHECK)

    def get_initial(self) -> dict[str, Any]:
        """An event of one village is followed up there; of several, whoever writes says where."""
        invited = set(self.origin.registrations.values_list("village", flat=True)) or {self.origin.village_id}
        return {"village": invited.pop()} if len(invited) == 1 else {}


class FollowUpOfMeetingView(FollowUpCreateView):
    """A decision of a meeting."""

    title = "Catat keputusan"
    rows, source, page = Meeting.objects, "meeting", "programs:meeting_detail"
    kinds = (Kind.DECISION, Kind.INSTRUCTION)


class FollowUpOfAgreementView(FollowUpCreateView):
    """An instruction of the mayor to all ranks, or a check, after an agreement of the own place."""

    rows, source, page = Agreement.objects, "agreement", "programs:agreement_detail"
    kinds = (Kind.INSTRUCTION, Kind.CHECK, Kind.DECISION)

    def origins(self) -> Any:
        return Agreement.objects.of_place(self.person)


class FollowUpStepView(FollowUpScopeMixin, StepView[FormT]):
    """A step about one follow-up of the own office."""

    allowed_roles = FOLLOWERS

    def verdict(self) -> Verdict:
        return can_follow_up(self.person, self.follow_up)

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Which one."""
        return self.follow_up.title

    def back_url(self) -> str:
        return reverse("programs:followup_detail", args=[self.follow_up.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "follow_up": self.follow_up}


class FollowUpChangeView(FollowUpStepView[FollowUpForm]):
    """Changes what is to be done."""

    form_class = FollowUpForm
    title = "Ubah tindak lanjut"

    def change(self, form: FollowUpForm) -> None:
        actions.change_follow_up(follow_up=self.follow_up, **form.facts, by=self.person)


class FollowUpSettleView(FollowUpStepView[SettleForm]):
    """Closes it with what came of it."""

    form_class = SettleForm
    title = "Tutup tindak lanjut"
    submit_label = "Tutup"
    done = "Tindak lanjut ditutup."

    def change(self, form: SettleForm) -> None:
        actions.settle_follow_up(follow_up=self.follow_up, **form.cleaned_data, by=self.person)


@require_POST
@role_required(*sorted(FOLLOWERS))
def followup_reopen(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Opens again what was closed by mistake."""
    follow_up = get_object_or_404(FollowUp.objects.visible_to(request.user), public_id=public_id)
    can_follow_up(request.user, follow_up).enforce()
    actions.reopen_follow_up(follow_up=follow_up, by=request.user)
    messages.success(request, "Tindak lanjut dibuka kembali.")
    return redirect("programs:followup_detail", public_id)
