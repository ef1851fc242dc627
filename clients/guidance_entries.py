"""What the plan of guidance and concerns add to the timeline of a case file."""

from collections.abc import Iterator

from django.urls import reverse

from accounts.models import User
from clients.models import Client, Concern, ConcernStep, Goal, PanelItem, RiskAssessment, Stage
from clients.timeline import TimelineEntry, end_of

STEP_TONES = {Concern.State.SETTLED: "good", Concern.State.REVOKED: "bad", Concern.State.NOTE: "neutral"}
DECISION_TONES = {PanelItem.Decision.ACCEPTED: "good", PanelItem.Decision.REFUSED: "bad"}


def assessment_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """Results of assessments: level and score. Nothing for the registrar."""
    rows = RiskAssessment.objects.visible_to(user).filter(supervision__client=client)
    for row in rows.select_related("assessed_by"):
        yield TimelineEntry(
            when=end_of(row.assessed_on, client.office.zone),
            is_timed=False,
            title=f"{row.get_instrument_display()}: {row.get_level_display().lower()}",
            body=row.note,
            by=row.assessed_by.name,
            tone="info",
            icon="chart",
            url=reverse("clients:guidance_detail", args=[client.public_id]),
        )


def goal_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """Goals that were reached or dropped."""
    goals = Goal.objects.visible_to(user).filter(supervision__client=client).exclude(closed_on=None)
    for goal in goals:
        if goal.closed_on is None:
            continue
        yield TimelineEntry(
            when=end_of(goal.closed_on, client.office.zone),
            is_timed=False,
            title=f"Tujuan {goal.get_state_display().lower()}: {goal.text}",
            body=goal.closing_note,
            tone="good" if goal.state == Goal.State.REACHED else "neutral",
            icon="check-circle" if goal.state == Goal.State.REACHED else "minus",
            url=reverse("clients:guidance_detail", args=[client.public_id]),
        )


def stage_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """What the panel decided about the stages of the client's cases."""
    items = PanelItem.objects.visible_to(user).filter(
        matter=PanelItem.Matter.STAGE, supervision__client=client, decided_at__isnull=False
    )
    for item in items:
        if item.decided_at is None:
            continue
        yield TimelineEntry(
            when=item.decided_at,
            title=f"Sidang: {Stage(item.to_stage).label.lower()} {item.get_decision_display().lower()}",
            body=item.note,
            tone=DECISION_TONES.get(PanelItem.Decision(item.decision), "warn"),
            icon="scale",
            url=reverse("clients:guidance_detail", args=[client.public_id]),
        )


def concern_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """Every step taken on a concern about the client."""
    steps = ConcernStep.objects.visible_to(user).filter(concern__client=client)
    for step in steps.select_related("concern", "recorded_by"):
        came = "" if step.has_appeared is None else ", hadir" if step.has_appeared else ", tidak hadir"
        yield TimelineEntry(
            when=step.recorded_at,
            title=f"Masalah, {step.concern.get_ground_display().lower()}: {step.get_kind_display().lower()}{came}",
            body=step.text,
            by=step.recorded_by.name,
            tone=STEP_TONES.get(Concern.State(step.kind), "warn"),
            icon="alert",
            url=reverse("clients:concern_detail", args=[step.concern.public_id]),
        )
