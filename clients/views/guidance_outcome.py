"""What became of guidance: the cases behind each figure of the head's dashboard under "Hasil bimbingan"."""

from collections.abc import Callable
from datetime import date
from typing import Any

from accounts.models import Role, User
from clients.guidance_filters import GuidanceOutcomeFilter
from clients.models import AftercareContact, Supervision
from clients.querysets import SupervisionQuerySet
from clients.querysets.supervision import COMPLETED, REVOKED, closed_as
from clients.views.guidance_area import GuidanceAreaMixin
from clients.views.lists import Tab, TabbedListView

OUTCOME_ROLES = frozenset({Role.HEAD})


def _asked(cases: SupervisionQuerySet, first: date, last: date, *, again: bool = False) -> SupervisionQuerySet:
    """The last case noted of each person of whom it is known whether there was another offence."""
    answers = AftercareContact.objects.filter(supervision__in=cases.values("pk")).answered_between(first, last)
    people = (answers.reoffended() if again else answers).latest_of_each_person()
    return cases.filter(pk__in=people.values("supervision"))


OUTCOMES: dict[str, Callable[[SupervisionQuerySet, date, date], SupervisionQuerySet]] = {
    "completed": lambda cases, first, last: cases.filter(closed_as(first, last, COMPLETED)),
    "revoked": lambda cases, first, last: cases.filter(closed_as(first, last, REVOKED)),
    "guided": lambda cases, first, last: cases.guided_between(first, last),
    "ended": lambda cases, first, last: cases.filter(closed_as(first, last, COMPLETED, REVOKED)),
    "again": lambda cases, first, last: cases.filter(closed_as(first, last, REVOKED)).revoked_for_new_offence(),
    "asked": _asked,
    "reoffended": lambda cases, first, last: _asked(cases, first, last, again=True),
}
"""Which cases of an office each part of the list holds, from the first day to the last."""


def own_cases(user: User, _on: date) -> SupervisionQuerySet:
    """Cases of the office, open or closed; those handed over count where they ended."""
    return Supervision.objects.visible_to(user).of_office(user.office).select_related("officer")


class GuidanceOutcomeList(GuidanceAreaMixin, TabbedListView):
    """Cases of a period by what became of them."""

    allowed_roles = OUTCOME_ROLES
    filterset_class = GuidanceOutcomeFilter
    template_name = "clients/guidance_outcome_list.html"
    fragment_name = "clients/_guidance_outcome_results.html"
    tabs = (
        Tab("completed", "Selesai", own_cases),
        Tab("revoked", "Dicabut", own_cases),
        Tab("guided", "Dibimbing", own_cases),
        Tab("ended", "Selesai dan dicabut", own_cases, is_always_a_tab=False),
        Tab("again", "Dicabut karena tindak pidana baru", own_cases, is_always_a_tab=False),
        Tab("asked", "Tercatat mengulangi atau tidak", own_cases, is_always_a_tab=False),
        Tab("reoffended", "Tercatat mengulangi", own_cases, is_always_a_tab=False),
    )

    def rows_of(self, tab: Tab) -> SupervisionQuerySet:
        """The cases of a part in the days chosen, the last to end on top."""
        own: Any = super().rows_of(tab)
        cases = OUTCOMES[tab.name](own, *self.filter.days(self.today))
        return cases.order_by("-closed_on", "pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        first, last = self.filter.days(self.today)
        return super().get_context_data(first=first, last=last, **kwargs)
