"""Cases whose next stage may begin by its computed date, and those that wait for the panel."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Prefetch

from accounts.models import User
from clients import stages
from clients.guidance_filters import StageFilter
from clients.guidance_permissions import GUIDANCE_ROLES
from clients.models import PanelItem, Supervision
from clients.rules.guidance import next_stage
from clients.views.guidance_area import GuidanceAreaMixin
from clients.views.lists import Tab, TabbedListView


def due(user: User, _on: date) -> Any:
    """Cases whose next stage is due, longest guided first."""
    return stages.stage_due_for(user).select_related("officer").order_by("starts_on", "pk")


def waiting(user: User, _on: date) -> Any:
    """Cases whose change of stage is on the agenda of the panel."""
    items = PanelItem.objects.undecided().filter(matter=PanelItem.Matter.STAGE).select_related("session")
    cases = Supervision.objects.visible_to(user).filter(office=user.office)
    return (
        stages.stage_waiting(cases)
        .select_related("officer")
        .prefetch_related(Prefetch("panel_items", items, to_attr="stage_items"))
        .order_by("starts_on", "pk")
    )


def note_next_stage(cases: Iterable[Any], on: date) -> None:
    """Writes on each case which stage follows, in words, and the day on which it may begin."""
    fractions = stages.fractions_on(on)
    for case in cases:
        following = next_stage(case.stage)
        dates = stages.dates_of(case, fractions)
        case.next_stage = following.label if following else ""
        case.next_due = dates.begins(following) if dates and following else None


class StageList(GuidanceAreaMixin, TabbedListView):
    """Only the panel moves a case; the officer proposes it from here."""

    allowed_roles = GUIDANCE_ROLES
    filterset_class = StageFilter
    template_name = "clients/stage_list.html"
    fragment_name = "clients/_stage_results.html"
    tabs = (Tab("due", "Jatuh tempo", due), Tab("waiting", "Menunggu sidang", waiting))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        note_next_stage(context["object_list"], self.today)
        return context
