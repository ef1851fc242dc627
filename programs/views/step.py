"""The frame of a small step: one row in scope, one short form, one action, one way back."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse

from accounts.permissions import RoleRequiredMixin, Verdict
from programs.views.acting import ActionFormView, FormT


class StepView(RoleRequiredMixin, ActionFormView[FormT]):
    """Asks whether the person may, shows the form, calls `change`, says what was done and goes back."""

    template_name = "programs/step_form.html"
    title: str
    subtitle = ""
    lead = ""
    submit_label = "Simpan"
    done = "Perubahan disimpan."
    tone = "primary"
    takes_file = False
    typed_long = False

    def verdict(self) -> Verdict:
        """Whether this person may; also fetches the row, so that one out of scope is 404."""
        raise NotImplementedError

    def change(self, form: FormT) -> None:
        """Calls the action. May raise DomainError."""
        raise NotImplementedError

    def back_url(self) -> str:
        """Where the person came from, and goes to afterwards."""
        raise NotImplementedError

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.verdict().enforce()
        return super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.verdict().enforce()
        return super().post(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.person}

    def phone_key(self) -> str:
        """Under which the phone keeps long typing: the form and the thing it is about."""
        if not self.typed_long:
            return ""
        about = self.kwargs.get("public_id", "new")
        match = self.request.resolver_match
        return f"{match.url_name if match else ''}-{about}".replace("_", "-")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            title=self.title,
            subtitle=self.subtitle,
            lead=self.lead,
            submit_label=self.submit_label,
            submit_tone=self.tone,
            takes_file=self.takes_file,
            phone_key=self.phone_key(),
            back_url=self.back_url(),
            **kwargs,
        )

    def act(self, form: FormT) -> str:
        self.change(form)
        key = self.phone_key()
        messages.success(self.request, self.done, extra_tags=f"draft-saved:{key}" if key else "")
        return self.back_url()
