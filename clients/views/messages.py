"""Pesan pengingat: whether the client agreed to be written to, and whether the number is the right one."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_POST
from django.views.generic import FormView, View

from bapas_portal.law import DomainError
from clients import actions
from clients.forms.messages import MessageConsentForm
from clients.models import Client
from clients.terms import MESSAGE_CONSENT, ConsentGiven
from clients.views.client_edit import ClientEditMixin


class ClientMessages(ClientEditMixin, FormView):
    """The sentence the client is asked to agree to, what was answered so far, and the answer of today."""

    form_class = MessageConsentForm
    template_name = "clients/client_messages.html"
    access_reason = "Persetujuan pesan pengingat"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "client": self.client}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(wording=MESSAGE_CONSENT, **kwargs)

    def form_valid(self, form: MessageConsentForm) -> HttpResponse:
        values = form.cleaned_data
        try:
            actions.record_message_consent(
                client=self.client,
                given_on=values["given_on"],
                how=ConsentGiven(values["how"]),
                by=self.request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Persetujuan pesan pengingat dicatat.")
        return redirect("clients:client_detail", self.client.public_id)


@method_decorator(require_POST, name="dispatch")
class MessageVerb(ClientEditMixin, View):
    """A button of that page: one action, and back to the page."""

    action: ClassVar[Callable[..., Client]]
    done: ClassVar[str]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            type(self).action(client=self.client, by=request.user)
        except DomainError as error:
            messages.error(request, error.message)
        else:
            messages.success(request, self.done)
        return redirect("clients:client_messages", self.client.public_id)


class MessagesWithdraw(MessageVerb):
    """The client wants no reminders any more."""

    action = staticmethod(actions.withdraw_message_consent)
    done = "Dicatat. Klien tidak dikirimi pesan lagi."


class PhoneWrong(MessageVerb):
    """Somebody else answers that number."""

    action = staticmethod(actions.mark_phone_wrong)
    done = "Nomor ditandai salah. Tidak ada pesan ke nomor itu."


class PhoneRight(MessageVerb):
    """It is the client's number after all."""

    action = staticmethod(actions.mark_phone_right)
    done = "Nomor ditandai benar."
