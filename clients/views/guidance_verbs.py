"""Verbs of the plan: conditions, assessments, needs, goals, activities, and asking the panel for the next stage."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from accounts.permissions import Verdict, role_required
from bapas_portal.law import DomainError
from clients import actions
from clients.forms.guidance import (
    PROGRESS_STEPS,
    ActivityForm,
    ActivityProgressForm,
    AssessmentForm,
    ConditionEndForm,
    ConditionForm,
    GoalCloseForm,
    GoalForm,
    NeedForm,
    StageProposalForm,
)
from clients.guidance_permissions import GUIDANCE_ROLES, can_plan_guidance
from clients.models import Activity, Condition, Goal, Need, Supervision
from clients.rules.guidance import next_stage
from clients.views.case_access import reason_first
from clients.views.verb import SupervisionVerb, VerbView


def plan_url(supervision: Supervision) -> str:
    """The plan in the client's file."""
    return reverse("clients:guidance_detail", args=[supervision.client.public_id])


class PlanVerb(VerbView):
    """A verb about something in the plan of a case."""

    allowed_roles = GUIDANCE_ROLES

    def verdict(self) -> Verdict:
        return can_plan_guidance(self.user, self.supervision)

    def back_url(self) -> str:
        return plan_url(self.supervision)


class CasePlanVerb(PlanVerb, SupervisionVerb):
    """A verb that adds something to the plan of a case."""


class ActivityVerb(PlanVerb):
    """A verb about an activity, or one that starts from its goal."""

    model = Activity

    def joined(self, rows: Any) -> Any:
        return rows.select_related("goal__supervision__client", "goal__supervision__office")

    @property
    def supervision(self) -> Supervision:
        return self.subject.goal.supervision


class ConditionCreate(CasePlanVerb):
    """A condition is written down."""

    form_class = ConditionForm
    title = "Tambah syarat"
    submit_label = "Simpan syarat"
    done = "Syarat dicatat."

    def act(self, values: dict[str, Any]) -> None:
        actions.add_condition(supervision=self.subject, **values, by=self.user)


class ConditionEnd(PlanVerb):
    """A condition ends."""

    model = Condition
    form_class = ConditionEndForm
    title = "Akhiri syarat"
    submit_label = "Akhiri syarat"
    done = "Hari terakhir syarat ini dicatat."

    def act(self, values: dict[str, Any]) -> None:
        actions.end_condition(condition=self.subject, on=values["on"], by=self.user)


class AssessmentCreate(CasePlanVerb):
    """The result of an assessment is kept."""

    form_class = AssessmentForm
    title = "Catat asesmen"
    submit_label = "Simpan asesmen"
    done = "Asesmen dicatat. Jarak kunjungan mengikuti tingkat risikonya."

    def act(self, values: dict[str, Any]) -> None:
        actions.record_assessment(supervision=self.subject, **values, by=self.user)


class NeedCreate(CasePlanVerb):
    """A need is noted."""

    form_class = NeedForm
    title = "Tambah kebutuhan"
    submit_label = "Simpan kebutuhan"
    done = "Kebutuhan dicatat."

    def act(self, values: dict[str, Any]) -> None:
        actions.add_need(supervision=self.subject, **values, by=self.user)


class GoalCreate(CasePlanVerb):
    """A goal is agreed on; `?need=` names the need it answers."""

    form_class = GoalForm
    title = "Tambah tujuan"
    submit_label = "Simpan tujuan"
    done = "Tujuan dicatat."

    def get_initial(self) -> dict[str, Any]:
        asked = self.request.GET.get("need", "")
        return {"need": self.subject.needs.filter(pk=asked).first() if asked.isdecimal() else None}

    def act(self, values: dict[str, Any]) -> None:
        actions.add_goal(supervision=self.subject, **values, by=self.user)


class GoalClose(PlanVerb):
    """A goal is reached or dropped."""

    model = Goal
    form_class = GoalCloseForm
    title = "Tutup tujuan"
    submit_label = "Tutup tujuan"
    done = "Tujuan ditutup."

    def act(self, values: dict[str, Any]) -> None:
        actions.close_goal(goal=self.subject, **values, by=self.user)


class ActivityCreate(PlanVerb):
    """Something to be done towards a goal."""

    model = Goal
    form_class = ActivityForm
    title = "Tambah kegiatan"
    submit_label = "Simpan kegiatan"
    done = "Kegiatan dicatat."

    def act(self, values: dict[str, Any]) -> None:
        actions.add_activity(goal=self.subject, **values, by=self.user)


class ActivityUpdate(ActivityVerb):
    """How far an activity has come, with its result."""

    form_class = ActivityProgressForm
    title = "Kemajuan kegiatan"
    submit_label = "Simpan kemajuan"
    done = "Kemajuan disimpan."

    def get_initial(self) -> dict[str, Any]:
        return {"progress": self.subject.progress, "result": self.subject.result}

    def act(self, values: dict[str, Any]) -> None:
        actions.update_progress(activity=self.subject, **values, by=self.user)


class StagePropose(CasePlanVerb):
    """The panel is asked to move the case to its next stage."""

    form_class = StageProposalForm
    title = "Usulkan tahap berikutnya"
    submit_label = "Usulkan ke sidang"
    done = "Usul masuk ke sidang. Tahap berubah bila sidang menyetujuinya."

    def verdict(self) -> Verdict:
        verdict = super().verdict()
        if verdict and next_stage(self.subject.stage) is None:
            return Verdict(False, "Perkara ini sudah di tahap akhir.")
        return verdict

    def act(self, values: dict[str, Any]) -> None:
        to_stage = next_stage(self.subject.stage) or self.subject.stage
        actions.propose_stage(supervision=self.subject, to_stage=to_stage, **values, by=self.user)


@require_POST
@role_required(*sorted(GUIDANCE_ROLES))
def activity_progress(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """One tap beside an activity: 25, 50, 75 or 100 percent."""
    activities = Activity.objects.visible_to(request.user).select_related("goal__supervision__client")
    activity = get_object_or_404(activities, public_id=public_id)
    supervision = activity.goal.supervision
    if asked := reason_first(request, supervision.client, plan_url(supervision)):
        return asked
    can_plan_guidance(request.user, supervision).enforce()
    step = request.POST.get("progress", "")
    if step not in {str(known) for known in PROGRESS_STEPS}:
        messages.error(request, "Pilih salah satu tombol kemajuan.")
        return redirect(plan_url(supervision))
    try:
        actions.update_progress(activity=activity, progress=int(step), by=request.user)
        messages.success(request, f"Kemajuan disimpan: {step} persen.")
    except DomainError as error:
        messages.error(request, error.message)
    return redirect(plan_url(supervision))


@require_POST
@role_required(*sorted(GUIDANCE_ROLES))
def need_meet(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """A need is met today."""
    needs = Need.objects.visible_to(request.user).select_related("supervision__client")
    need = get_object_or_404(needs, public_id=public_id)
    if asked := reason_first(request, need.supervision.client, plan_url(need.supervision)):
        return asked
    can_plan_guidance(request.user, need.supervision).enforce()
    try:
        actions.meet_need(need=need, by=request.user)
        messages.success(request, "Kebutuhan dicatat terpenuhi.")
    except DomainError as error:
        messages.error(request, error.message)
    return redirect(plan_url(need.supervision))
