"""A form page that calls one action: a refusal comes back above the form, with everything typed still there."""

from typing import Generic, TypeVar

from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.generic import FormView

from accounts.models import User
from bapas_portal.law import DomainError

FormT = TypeVar("FormT", bound=BaseForm)


class ActionFormView(FormView, Generic[FormT]):
    """Binds a form, calls `act`, then redirects to the address `act` returns."""

    request: HttpRequest

    @property
    def person(self) -> User:
        """The signed-in person; SignInMiddleware admits nobody else."""
        user = self.request.user
        assert isinstance(user, User)  # noqa: S101 - narrows the type
        return user

    def act(self, form: FormT) -> str:
        """Calls the action with what was typed. May raise DomainError."""
        raise NotImplementedError

    def refused(self, form: FormT, refusal: DomainError) -> None:
        """Puts the refusal above the form."""
        form.add_error(None, refusal.message)

    def form_valid(self, form: FormT) -> HttpResponse:
        """Acts, or shows the form again with the reason."""
        try:
            return redirect(self.act(form))
        except DomainError as refusal:
            self.refused(form, refusal)
            return self.form_invalid(form)
