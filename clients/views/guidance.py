"""The part "Bimbingan" of a case file: risk, stages, conditions, needs, goals and what is done about them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch
from django.utils.formats import date_format
from django.views.generic import TemplateView

from accounts.models import User
from clients import stages
from clients.guidance_permissions import GUIDANCE_ROLES, can_plan_guidance
from clients.models import (
    Activity,
    Condition,
    Goal,
    Need,
    PanelItem,
    RiskAssessment,
    Stage,
    Supervision,
)
from clients.rules import guidance as rules
from clients.views.case_access import CaseFileMixin
from clients.visit_basis import VisitBasis, visit_basis


@dataclass(frozen=True)
class StageOnPage:
    """One of the three stages: when it begins by the sum, and whether the case is in it."""

    label: str
    begins: date | None
    is_current: bool


@dataclass(frozen=True)
class GoalsOfStage:
    """The goals of one stage."""

    label: str
    goals: list[Goal]


@dataclass(frozen=True)
class CasePlan:
    """The plan of one case as the page shows it to one person."""

    supervision: Supervision
    assessments: list[RiskAssessment]
    latest: RiskAssessment | None
    reassess: str
    stages: list[StageOnPage]
    next_stage: str
    next_due: date | None
    waiting: PanelItem | None
    visits: VisitBasis
    conditions: list[Condition]
    ended_conditions: list[Condition]
    needs: list[Need]
    met_needs: list[Need]
    goals: list[GoalsOfStage]
    closed_goals: list[Goal]
    may_plan: bool

    @property
    def has_open_goals(self) -> bool:
        """Whether anything is being worked on."""
        return any(group.goals for group in self.goals)

    @property
    def waiting_text(self) -> str:
        """What waits for which session."""
        if self.waiting is None:
            return ""
        stage = Stage(self.waiting.to_stage).label
        return f"Usul {stage.lower()} ada pada sidang {date_format(self.waiting.session.on)}."


class GuidanceDetail(CaseFileMixin, TemplateView):
    """Each open case of the client with its plan; closed ones stay readable below."""

    allowed_roles = GUIDANCE_ROLES
    template_name = "clients/guidance_detail.html"
    access_reason = "Membaca rencana bimbingan"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        today = self.client.office.today()
        fractions = stages.fractions_on(today)
        cases = list(self.cases(user))
        return super().get_context_data(
            plans=[plan_of(user, case, fractions, today) for case in cases if case.is_open],
            closed=[plan_of(user, case, fractions, today) for case in cases if not case.is_open],
            fractions=fractions,
            stage_article=rules.STAGE_ARTICLE,
            progress_steps=(25, 50, 75, 100),
            today=today,
            **kwargs,
        )

    def cases(self, user: User) -> Any:
        """The client's cases with everything that was planned in them."""
        goals = Goal.objects.visible_to(user).select_related("need")
        items = PanelItem.objects.filter(matter=PanelItem.Matter.STAGE).select_related("session").order_by("-pk")
        cases = Supervision.objects.visible_to(user).filter(client=self.client)
        return cases.select_related("office", "officer", "client").prefetch_related(
            Prefetch("conditions", Condition.objects.visible_to(user)),
            Prefetch("risk_assessments", RiskAssessment.objects.visible_to(user).select_related("assessed_by")),
            Prefetch("needs", Need.objects.visible_to(user)),
            Prefetch("goals", goals.prefetch_related(Prefetch("activities", Activity.objects.visible_to(user)))),
            Prefetch("panel_items", items, to_attr="stage_items"),
        )


def plan_of(user: User, case: Supervision, fractions: stages.StageFractions, today: date) -> CasePlan:
    """What the page shows of one case; its rows are prefetched."""
    items: list[PanelItem] = case.stage_items  # type: ignore[attr-defined]  # prefetched
    accepted = [item for item in items if item.decision == PanelItem.Decision.ACCEPTED and item.decided_at]
    assessments = list(case.risk_assessments.all())
    risks = [row for row in assessments if row.instrument == RiskAssessment.Instrument.RECIDIVISM]
    latest = next(iter(risks), next(iter(assessments), None))
    since = accepted[0].decided_at.astimezone(case.office.zone).date() if accepted and accepted[0].decided_at else None
    dates = stages.dates_of(case, fractions)
    following = rules.next_stage(case.stage)
    conditions, needs, goals = list(case.conditions.all()), list(case.needs.all()), list(case.goals.all())
    place = rules.ORDER.index(Stage(case.stage))
    return CasePlan(
        supervision=case,
        assessments=assessments,
        latest=latest,
        reassess=rules.reassessment_reason(latest.assessed_on if latest else None, since, today),
        stages=[
            StageOnPage(stage.label, dates.begins(stage) if dates else None, number == place)
            for number, stage in enumerate(rules.ORDER)
        ],
        next_stage=following.label if following else "",
        next_due=dates.begins(following) if dates and following else None,
        waiting=next((item for item in items if item.decision == PanelItem.Decision.PENDING), None),
        visits=visit_basis(case, today),
        conditions=[row for row in conditions if row.until is None or row.until >= today],
        ended_conditions=[row for row in conditions if row.until is not None and row.until < today],
        needs=[row for row in needs if row.met_on is None],
        met_needs=[row for row in needs if row.met_on is not None],
        goals=[
            GoalsOfStage(stage.label, [goal for goal in goals if goal.stage == stage and goal.state == Goal.State.OPEN])
            for stage in rules.ORDER
        ],
        closed_goals=[goal for goal in goals if goal.state != Goal.State.OPEN],
        may_plan=bool(can_plan_guidance(user, case)),
    )
