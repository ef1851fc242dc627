"""The frame of the pages on which somebody writes what a village tells: scope, permission, one form, one action."""

from typing import Any, Generic, TypeVar

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import FormView

from accounts.models import Role, User
from accounts.permissions import RoleRequiredMixin, Verdict
from bapas_portal.law import DomainError
from villages.models import Village
from villages.permissions import can_keep_community
from villages.permissions.community import KEEPERS

FormT = TypeVar("FormT", bound=forms.Form)


def own_page_of(user: User, village: Village) -> str:
    """Where a reader of this village comes from: the head's own pages, or the office's page of the village."""
    if user.role == Role.VILLAGE_HEAD:
        return reverse("village_home")
    return reverse("villages:village_detail", args=[village.pk])


class CommunityFormView(RoleRequiredMixin, FormView, Generic[FormT]):
    """Asks whether the person may write here, shows the form, calls `act`, and goes back with a word of thanks."""

    allowed_roles = KEEPERS
    template_name = "villages/community_form.html"
    title: str
    submit_label = "Simpan"
    done: str

    def village(self) -> Village:
        """The village written about, or 404 when it is not of the person's place."""
        raise NotImplementedError

    def verdict(self) -> Verdict:
        """Whether the person may write this."""
        return can_keep_community(self.person, self.about)

    def act(self, form: FormT) -> str:
        """Calls the action and says where to go. May raise DomainError."""
        raise NotImplementedError

    def back_url(self) -> str:
        """Where the person came from."""
        return own_page_of(self.person, self.about)

    @property
    def person(self) -> User:
        """The signed-in person; SignInMiddleware admits nobody else."""
        user = self.request.user
        assert isinstance(user, User)  # noqa: S101 - narrows the type
        return user

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if isinstance(request.user, User) and request.user.role in self.allowed_roles:
            self.about = self.village()
            self.verdict().enforce()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.person}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            title=self.title,
            subtitle=self.subtitle(),
            submit_label=self.submit_label,
            back_url=self.back_url(),
            phone_key=self.phone_key(),
            **kwargs,
        )

    def subtitle(self) -> str:
        """What the form is about."""
        return str(self.about)

    def phone_key(self) -> str:
        """Under which the phone keeps what was typed: the form and the thing it is about."""
        about = self.kwargs.get("public_id") or self.kwargs["code"]
        return f"{type(self).__name__.removesuffix('View').lower()}-{about}".replace(".", "-")

    def form_valid(self, form: FormT) -> HttpResponse:
        try:
            url = self.act(form)
        except DomainError as refusal:
            form.add_error(None, refusal.message)
            return self.form_invalid(form)
        messages.success(self.request, self.done, extra_tags=f"draft-saved:{self.phone_key()}")
        return redirect(url)
