"""Choosing villages and inviting them."""

from typing import Any

from django.contrib import messages
from django.urls import reverse

from accounts.permissions import RoleRequiredMixin
from programs import actions, lifecycle
from programs.forms import InviteForm
from programs.forms.invite import VillageSearchForm, ticked_elsewhere
from programs.models import VillageRegistration
from programs.permissions import MANAGER_ROLES
from programs.views.acting import ActionFormView
from programs.views.event_scope import EventScopeMixin


class EventInviteView(RoleRequiredMixin, EventScopeMixin, ActionFormView[InviteForm]):
    """A district of the work area or a name gives a list of villages to tick; ticks stay while the next is shown."""

    allowed_roles = MANAGER_ROLES
    form_class = InviteForm
    template_name = "programs/event_invite.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "event": self.event}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        event = self.event
        asked = (
            self.request.GET if {"district", "q"} & set(self.request.GET) else {"district": event.village.district_id}
        )
        search = VillageSearchForm(asked, office=event.office)
        registrations = VillageRegistration.objects.visible_to(self.request.user).filter(event=event)
        invited = list(registrations.select_related("village").order_by("village__code"))
        form = kwargs.get("form") or self.get_form()
        ticked = set(form.data.getlist("villages") if form.is_bound else self.request.GET.getlist("villages"))
        if not invited and not form.is_bound and not self.request.GET:
            ticked = {event.village_id}
        invited_codes = {row.village_id for row in invited}
        villages = search.villages()
        return super().get_context_data(
            **{**kwargs, "form": form},
            event=event,
            search=search,
            villages=villages,
            elsewhere=ticked_elsewhere(ticked - invited_codes, event.office, villages),
            invited=invited,
            invited_codes=invited_codes,
            ticked=ticked,
            verdict=lifecycle.invitations_open(event),
        )

    def act(self, form: InviteForm) -> str:
        villages = list(form.cleaned_data["villages"])
        new = actions.invite_villages(event=self.event, villages=villages, by=self.person)
        if new:
            messages.success(self.request, f"{len(new)} desa atau kelurahan diundang.")
        else:
            messages.info(self.request, "Semua yang dicentang sudah diundang sebelumnya.")
        if self.request.GET.get("then") == "more":
            return reverse("programs:event_invite", args=[self.event.public_id])
        return self.event_url
