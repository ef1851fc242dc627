"""Verbs of a visit: planning, moving, calling off, putting right."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone

from accounts.permissions import Verdict
from clients import actions
from clients.actions.visit_record import RECORD_FIELDS
from clients.forms import CancelVisitForm, CorrectVisitForm, PlanVisitForm, RescheduleVisitForm
from clients.forms.visit import NO, YES
from clients.models import Visit
from clients.permissions import VISIT_ROLES, can_change_visit, can_correct_visit, can_log_visit
from clients.views.verb import SupervisionVerb, VerbView


class VisitPlan(SupervisionVerb):
    """A visit is planned for a day of the case that has none."""

    allowed_roles = VISIT_ROLES
    form_class = PlanVisitForm
    title = "Rencanakan kunjungan"
    submit_label = "Simpan rencana"
    done = "Kunjungan direncanakan."

    def verdict(self) -> Verdict:
        return can_log_visit(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        key = values["submission_key"]
        actions.plan_visit(supervision=self.subject, on=values["on"], submission_key=key, by=self.user)


class VisitReschedule(VerbView):
    """A planned visit moves to another day."""

    allowed_roles = VISIT_ROLES
    model = Visit
    form_class = RescheduleVisitForm
    title = "Jadwalkan ulang kunjungan"
    submit_label = "Simpan tanggal baru"
    done = "Kunjungan dijadwalkan ulang."

    def verdict(self) -> Verdict:
        return can_change_visit(self.user, self.subject)

    def get_initial(self) -> dict[str, Any]:
        return {"on": self.subject.planned_on}

    def act(self, values: dict[str, Any]) -> None:
        actions.reschedule_visit(visit=self.subject, on=values["on"], reason=values["reason"], by=self.user)


class VisitCorrect(VerbView):
    """What was written down after a visit is put right."""

    allowed_roles = VISIT_ROLES
    model = Visit
    template_name = "clients/visit_correct.html"
    form_class = CorrectVisitForm
    title = "Perbaiki catatan kunjungan"
    submit_label = "Simpan perbaikan"
    done = "Catatan diperbaiki. Catatan lama tetap dapat dibaca di bawahnya."

    def verdict(self) -> Verdict:
        return can_correct_visit(self.user, self.subject)

    def joined(self, rows: Any) -> Any:
        return super().joined(rows).select_related("village", "outcome").prefetch_related("condition_checks")

    def back_url(self) -> str:
        return reverse("clients:visit_detail", args=[self.subject.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "visit": self.subject}

    def get_initial(self) -> dict[str, Any]:
        visit = self.subject
        return {
            **{name: getattr(visit, name) for name in RECORD_FIELDS},
            "ended": visit.ended_at and timezone.localtime(visit.ended_at).time(),
            "is_violation": YES if visit.is_violation else NO,
        }

    def form_valid(self, form: CorrectVisitForm) -> HttpResponse:  # type: ignore[override]
        form.cleaned_data["record"] = form.record_of(self.supervision)
        return super().form_valid(form)

    def act(self, values: dict[str, Any]) -> None:
        actions.correct_visit(
            visit=self.subject,
            outcome=values["record"],
            reason=values["reason"],
            files=values.get("attached") or (),
            by=self.user,
        )


class VisitCancel(VerbView):
    """A planned visit is called off."""

    allowed_roles = VISIT_ROLES
    model = Visit
    form_class = CancelVisitForm
    title = "Batalkan kunjungan"
    submit_label = "Batalkan kunjungan"
    done = "Kunjungan dibatalkan."

    def verdict(self) -> Verdict:
        return can_change_visit(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.cancel_visit(visit=self.subject, reason=values["reason"], by=self.user)
