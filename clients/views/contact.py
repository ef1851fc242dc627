"""Small pages of the case file: further telephone numbers, and guarantors."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_POST
from django.views.generic import FormView, View

from bapas_portal.law import DomainError
from bapas_portal.way_back import way_back
from clients.actions import mark_guarantor_phone, save_guarantor, save_phones
from clients.forms import ClientPhoneFormSet, GuarantorForm
from clients.models import Client, ClientPhone, Guarantor
from clients.permissions import can_edit_client
from clients.views.case_access import visible_client
from clients.views.client_edit import ClientEditMixin


class ClientPhones(ClientEditMixin, FormView):
    """The further numbers of a client on one page: add one, name its holder, put one right, give one up."""

    form_class = ClientPhoneFormSet
    template_name = "clients/client_phones.html"
    access_reason = "Mengubah nomor telepon"

    def get_form_kwargs(self) -> dict[str, Any]:
        phones = ClientPhone.objects.visible_to(self.request.user).filter(client=self.client)
        kwargs = {**super().get_form_kwargs(), "instance": self.client, "queryset": phones, "prefix": "phones"}
        del kwargs["initial"]
        return kwargs

    def form_valid(self, form: Any) -> HttpResponse:
        phones = [row.instance for row in form.forms if row.has_changed()]
        try:
            save_phones(client=self.client, phones=phones, by=self.request.user)
        except DomainError as error:
            messages.error(self.request, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Nomor telepon disimpan.")
        return redirect("clients:client_detail", self.client.public_id)


class GuarantorPage(ClientEditMixin, FormView):
    """What adding a guarantor and putting one right have in common."""

    form_class = GuarantorForm
    template_name = "clients/guarantor_form.html"
    title: str

    def found(self) -> Guarantor | None:
        """The guarantor whose row is put right; None for a further one."""
        return None

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "instance": self.found()}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(title=self.title, **kwargs)

    def form_valid(self, form: GuarantorForm) -> HttpResponse:
        try:
            save_guarantor(client=self.client, guarantor=form.instance, by=self.request.user)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, "Penjamin disimpan.")
        return redirect(way_back(self.request) or reverse("clients:client_detail", args=[self.client.public_id]))


class GuarantorCreate(GuarantorPage):
    """A further guarantor, or the first one that was found."""

    title = "Tambah penjamin"
    access_reason = "Menambah penjamin"


class OneGuarantor(ClientEditMixin, View):
    """A page or button of one guarantor: who may edit the client's file may edit this."""

    guarantor: Guarantor

    def find_client(self) -> Client:
        guarantors = Guarantor.objects.visible_to(self.request.user).select_related("client", "village")
        self.guarantor = get_object_or_404(guarantors, public_id=self.kwargs["public_id"])
        client = visible_client(self.request.user, self.guarantor.client.public_id)
        can_edit_client(self.request.user, client).enforce()
        return client


class GuarantorEdit(OneGuarantor, GuarantorPage):
    """Putting a guarantor right, or writing down that the undertaking ended."""

    title = "Ubah penjamin"
    access_reason = "Mengubah penjamin"

    def found(self) -> Guarantor:
        return self.guarantor


@method_decorator(require_POST, name="dispatch")
class GuarantorPhoneWrong(OneGuarantor):
    """Somebody else answers that number."""

    is_wrong = True
    done = "Nomor penjamin ditandai salah. Tidak ada pesan ke nomor itu."

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            mark_guarantor_phone(guarantor=self.guarantor, is_wrong=self.is_wrong, by=request.user)
        except DomainError as error:
            messages.error(request, error.message)
        else:
            messages.success(request, self.done)
        return redirect("clients:guarantor_edit", self.guarantor.public_id)


class GuarantorPhoneRight(GuarantorPhoneWrong):
    """It is the guarantor's number after all."""

    is_wrong = False
    done = "Nomor penjamin ditandai benar."
