"""Journeys of clients: who waits for leave, who is away, who should be back; asking, deciding, coming back."""

from typing import Any

import django_filters as filters
from django.forms import Form
from django.urls import reverse

from accounts.filters import POSSIBLE_DAYS
from accounts.models import Role, User
from accounts.permissions import Verdict, has_role
from accounts.roles import OFFICE_ROLES
from bapas_portal.forms import DateInput
from clients import actions
from clients.ending_permissions import can_decide_permit, can_request_permit
from clients.filters import ReportInFilter
from clients.forms.ending import PermitDecisionForm, PermitForm, PermitReturnForm
from clients.models import TravelPermit
from clients.views.guidance_area import GuidanceAreaMixin
from clients.views.lists import Tab, TabbedListView
from clients.views.report_in_verbs import file_url
from clients.views.verb import SupervisionVerb, VerbView


def permits(user: User) -> Any:
    """Journeys with what a row shows, those that end first on top."""
    rows = TravelPermit.objects.visible_to(user).select_related("supervision__officer")
    return rows.of_office(user.office).order_by("returns_on", "pk")


class TravelPermitFilter(ReportInFilter):
    """Journeys: search, whose, and back from which day to which."""

    day_field = "returns_on"
    start = filters.DateFilter(label="Kembali sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = filters.DateFilter(label="Kembali sampai", widget=DateInput(), validators=POSSIBLE_DAYS)


class TravelPermitList(GuidanceAreaMixin, TabbedListView):
    """Leave to go out of town, by what must be done."""

    allowed_roles = OFFICE_ROLES
    filterset_class = TravelPermitFilter
    template_name = "clients/travel_permit_list.html"
    fragment_name = "clients/_travel_permit_results.html"
    tabs = (
        Tab("requested", "Menunggu keputusan", lambda user, _on: permits(user).requested()),
        Tab("away", "Sedang pergi", lambda user, on: permits(user).away(on)),
        Tab("overdue", "Lewat waktu kembali", lambda user, on: permits(user).overdue(on)),
        Tab("returning", "Akan kembali", lambda user, _on: permits(user).granted(), is_always_a_tab=False),
        Tab("all", "Semua", lambda user, _on: permits(user).order_by("-leaves_on", "-pk"), is_counted=False),
    )


class TravelPermitCreate(SupervisionVerb):
    """A client asks leave to go out of town."""

    allowed_roles = OFFICE_ROLES
    form_class = PermitForm
    title = "Minta izin luar kota"
    submit_label = "Kirim permohonan"
    done = "Permohonan dicatat dan menunggu keputusan kepala Bapas."
    form: Any

    def verdict(self) -> Verdict:
        return can_request_permit(self.user, self.subject)

    def back_url(self) -> str:
        return file_url(self.subject)

    def form_valid(self, form: Form) -> Any:
        self.form = form
        return super().form_valid(form)

    def act(self, values: dict[str, Any]) -> None:
        actions.request_permit(
            supervision=self.subject,
            permit=self.form.instance,
            submission_key=values["submission_key"],
            by=self.user,
        )


class PermitVerb(VerbView):
    """A verb about one journey."""

    allowed_roles = OFFICE_ROLES
    is_inside_file = False
    model = TravelPermit

    def back_url(self) -> str:
        return reverse("clients:travel_permit_list")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(permit=self.subject, **kwargs)


class TravelPermitDecide(PermitVerb):
    """The head grants or refuses."""

    allowed_roles = frozenset({Role.HEAD})
    template_name = "clients/travel_permit_decide.html"
    form_class = PermitDecisionForm
    title = "Putuskan izin luar kota"
    submit_label = "Simpan keputusan"
    done = "Keputusan disimpan."

    def verdict(self) -> Verdict:
        return can_decide_permit(self.user)

    def act(self, values: dict[str, Any]) -> None:
        actions.decide_permit(
            permit=self.subject,
            is_granted=values["decision"] == PermitDecisionForm.GRANT,
            note=values["note"],
            excuses_report_in=values["excuses_report_in"],
            by=self.user,
        )


class TravelPermitReturn(PermitVerb):
    """The client is back."""

    form_class = PermitReturnForm
    title = "Catat klien sudah kembali"
    submit_label = "Simpan"
    done = "Kepulangan dicatat."

    def verdict(self) -> Verdict:
        return has_role(self.user, *sorted(OFFICE_ROLES))

    def act(self, values: dict[str, Any]) -> None:
        actions.note_return(permit=self.subject, came_back_on=values["came_back_on"], by=self.user)
