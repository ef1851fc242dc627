"""The grounds of a proposal: what the portal knows about the village, and what the head decides on."""

from typing import Any

from django.utils.functional import cached_property

from accounts.permissions import Verdict
from programs import actions, lifecycle
from programs.forms import GroundsForm
from programs.lifecycle import Step
from programs.models import OutreachProgramme
from programs.views.event_scope import EventVerb
from programs.where_next.facts import VillageFacts, facts_of


class EventGrounds(EventVerb[GroundsForm]):
    """Why this village, under which programme and at what price. New proposals start from what the portal knows."""

    form_class = GroundsForm
    template_name = "programs/event_grounds.html"
    title, submit_label = "Dasar usulan", "Simpan dasar usulan"
    refusal = "Dasar usulan tidak dapat diubah lagi"

    @property
    def done(self) -> str:  # type: ignore[override]
        return "Dasar usulan disimpan. Kepala Bapas memutuskan usulan ini."

    @cached_property
    def facts(self) -> VillageFacts:
        """Counts for the office alone; no name is among them."""
        return facts_of(self.person, self.event.village)

    def verdict(self) -> Verdict:
        return lifecycle.can_take(Step.PROPOSE, self.event, self.person.role)

    def get_initial(self) -> dict[str, Any]:
        event = self.event
        if event.grounds:
            return {
                "grounds": event.grounds,
                "programme": event.programme_id,
                "budget": event.budget,
                "needs": event.needs,
            }
        first = OutreachProgramme.objects.filter(is_active=True).order_by("pk").first()
        return {"grounds": self.facts.grounds(), "programme": first.pk if first else None}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(facts=self.facts, **kwargs)

    def perform(self, form: GroundsForm) -> None:
        actions.describe_proposal(event=self.event, **form.cleaned_data, by=self.person)
