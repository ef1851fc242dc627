"""A row of visits in the rhythm of a case: planning it, after a look at its days, and calling it off."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse

from accounts.permissions import Verdict
from clients import actions
from clients.actions.visit_series import series_ahead
from clients.forms import CancelVisitForm, VisitSeriesForm
from clients.permissions import VISIT_ROLES, can_log_visit
from clients.views.verb import SupervisionVerb
from clients.visit_permissions import can_plan_series

LOOK = "look"


class VisitSeries(SupervisionVerb):
    """Visits of the next months, at once. "Lihat tanggalnya" shows the days and writes nothing."""

    allowed_roles = VISIT_ROLES
    form_class = VisitSeriesForm
    template_name = "clients/visit_series.html"
    title = "Rangkaian kunjungan"
    submit_label = "Buat rangkaian"
    done = "Rangkaian kunjungan direncanakan."

    def verdict(self) -> Verdict:
        return can_log_visit(self.user, self.subject) and can_plan_series(self.user, self.subject)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        ahead = series_ahead(self.subject).order_by("planned_on")
        return super().get_context_data(ahead=ahead, supervision=self.subject, **kwargs)

    def form_valid(self, form: VisitSeriesForm) -> HttpResponse:  # type: ignore[override]
        if LOOK in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form, days=form.days))
        form.cleaned_data["until"] = form.until
        return super().form_valid(form)

    def act(self, values: dict[str, Any]) -> None:
        actions.plan_series(
            supervision=self.subject,
            every_days=values["every_days"],
            first_on=values["first_on"],
            until=values["until"],
            kind=values["kind"],
            by=self.user,
        )


class VisitSeriesCancel(SupervisionVerb):
    """Every visit ahead that the rhythm planned is called off; days agreed by hand stand."""

    allowed_roles = VISIT_ROLES
    form_class = CancelVisitForm
    title = "Batalkan rangkaian kunjungan"
    submit_label = "Batalkan rangkaian"
    done = "Rangkaian kunjungan dibatalkan. Kunjungan yang tanggalnya disepakati sendiri tetap ada."

    def verdict(self) -> Verdict:
        return can_plan_series(self.user, self.subject)

    def back_url(self) -> str:
        return reverse("clients:visit_series", args=[self.subject.public_id])

    def act(self, values: dict[str, Any]) -> None:
        actions.cancel_series(supervision=self.subject, reason=values["reason"], by=self.user)
