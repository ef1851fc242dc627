"""The profile of a village: written by its head and its Bapas, with who changed what."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.views.generic import TemplateView

from accounts.history import changes_of
from accounts.models import Role
from accounts.permissions import RoleRequiredMixin
from villages.actions import save_profile
from villages.forms import ProfileForm
from villages.forms.community import seen_token
from villages.models import Village, VillageProfile
from villages.permissions.community import COMMUNITY_READERS
from villages.views.acting import CommunityFormView, own_page_of

UNTOLD = {"changed_by", "changed_at"}
"""Columns that change with every save and say nothing."""
RATING = {"readiness", "readiness_note"}
"""Columns of the office's rating; the village reads its result as a word, not how it came about."""


def of_place_or_404(view: Any) -> Village:
    """The village of the address, among those the person works with."""
    villages = Village.objects.visible_to(view.request.user).of_place(view.request.user).with_path()
    return get_object_or_404(villages, code=view.kwargs["code"])


class ProfileUpdateView(CommunityFormView[ProfileForm]):
    """Writes the profile; a change made meanwhile by somebody else is not overwritten."""

    form_class = ProfileForm
    title = "Profil"
    done = "Profil disimpan."

    def village(self) -> Village:
        return of_place_or_404(self)

    @cached_property
    def profile(self) -> VillageProfile | None:
        """What is kept now, if anything."""
        return VillageProfile.objects.visible_to(self.person).filter(village=self.about).first()

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "village": self.about, "profile": self.profile}

    def act(self, form: ProfileForm) -> str:
        save_profile(village=self.about, facts=form.facts, seen_at=form.read_at, by=self.person)
        return self.back_url()

    def form_invalid(self, form: ProfileForm) -> HttpResponse:
        """Shows what was typed beside what is kept now, and lets the next save go on from there."""
        is_stale = "seen_at" not in form.errors and form.data.get("seen_at") != seen_token(self.profile)
        if is_stale:
            form.data = {**form.data.dict(), "seen_at": seen_token(self.profile)}  # type: ignore[attr-defined]
        return self.render_to_response(self.get_context_data(form=form, kept=self.profile if is_stale else None))


class ProfileHistoryView(RoleRequiredMixin, TemplateView):
    """Who changed what in the profile. It belongs to the village, so a new head reads all of it."""

    allowed_roles = COMMUNITY_READERS
    template_name = "villages/profile_history.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        village = of_place_or_404(self)
        profile = VillageProfile.objects.visible_to(user).filter(village=village).select_related("changed_by").first()
        hidden = UNTOLD | (RATING if user.role == Role.VILLAGE_HEAD else set())
        return super().get_context_data(
            village=village,
            profile=profile,
            changes=changes_of(profile, without=hidden) if profile else [],
            back_url=own_page_of(user, village),
            **kwargs,
        )
