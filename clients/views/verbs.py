"""Verbs of a case, a visit or a report-in that ask something first: one page each, one action each."""

from typing import Any, ClassVar

from django.contrib import messages
from django.db import models
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import FormView

from accounts.models import Role, User
from accounts.permissions import RoleRequiredMixin, Verdict, has_role
from accounts.roles import OFFICE_ROLES
from bapas_portal.law import DomainError
from clients import actions
from clients.forms import (
    AssignOfficerForm,
    CancelVisitForm,
    CloseSupervisionForm,
    CorrectVisitForm,
    ExcuseForm,
    PlanVisitForm,
    RescheduleVisitForm,
)
from clients.models import ReportIn, Supervision, Visit
from clients.permissions import (
    VISIT_ROLES,
    can_assign_officer,
    can_change_visit,
    can_close_supervision,
    can_correct_visit,
    can_log_visit,
    can_open_client,
    client_label,
)
from clients.views.case_access import reason_first


class VerbView(RoleRequiredMixin, FormView):
    """Fetches the row in scope, asks what the verb needs, calls one action; a refusal stands above the form.

    A verb inside a case file asks a colleague for a reason first; one of the counter (`is_inside_file = False`) not.
    """

    template_name = "clients/verb_form.html"
    is_inside_file = True
    model: ClassVar[type[models.Model]]
    title: str
    submit_label: str
    done: str
    user: User
    subject: Any

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        has_role(request.user, *sorted(self.allowed_roles)).enforce()
        self.user = request.user
        rows = self.model._default_manager.visible_to(self.user)  # type: ignore[attr-defined]
        self.subject = get_object_or_404(self.joined(rows), public_id=kwargs["public_id"])
        if self.is_inside_file and (asked := reason_first(self.user, self.supervision.client, request.path)):
            return asked
        self.verdict().enforce()
        return super().dispatch(request, *args, **kwargs)

    def joined(self, rows: Any) -> Any:
        """The rows with what the page shows of them."""
        return rows.select_related("supervision__client", "supervision__office", "supervision__officer")

    @property
    def supervision(self) -> Supervision:
        """The case this is about."""
        return self.subject.supervision

    def verdict(self) -> Verdict:
        """Whether this person may."""
        raise NotImplementedError

    def act(self, values: dict[str, Any]) -> None:
        """The action."""
        raise NotImplementedError

    def back_url(self) -> str:
        """Where the person came from, and goes to afterwards."""
        client = self.supervision.client
        if can_open_client(self.user, client):
            return reverse("clients:client_detail", args=[client.public_id])
        return reverse("clients:client_list")

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.user, "supervision": self.supervision}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            title=self.title,
            submit_label=self.submit_label,
            subtitle=f"{client_label(self.user, self.supervision.client)}, {self.supervision.get_kind_display()}",
            back_url=self.back_url(),
            **kwargs,
        )

    def form_valid(self, form: Form) -> HttpResponse:
        try:
            self.act(form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, self.done)
        return redirect(self.back_url())


class SupervisionVerb(VerbView):
    """A verb about a case itself."""

    model = Supervision

    def joined(self, rows: Any) -> Any:
        return rows.select_related("client", "office", "officer")

    @property
    def supervision(self) -> Supervision:
        return self.subject


class SupervisionAssign(SupervisionVerb):
    """The head gives the case to an officer."""

    allowed_roles = frozenset({Role.HEAD})
    form_class = AssignOfficerForm
    title = "Tunjuk Pembimbing Kemasyarakatan"
    submit_label = "Serahkan perkara"
    done = "Perkara sudah diserahkan."

    def verdict(self) -> Verdict:
        return can_assign_officer(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.assign_officer(supervision=self.subject, officer=values["officer"], by=self.user)


class SupervisionClose(SupervisionVerb):
    """The case ends."""

    allowed_roles = VISIT_ROLES
    form_class = CloseSupervisionForm
    title = "Tutup perkara"
    submit_label = "Tutup perkara"
    done = "Perkara ditutup. Rencana kunjungan dan wajib lapornya berakhir."

    def verdict(self) -> Verdict:
        return can_close_supervision(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.close_supervision(
            supervision=self.subject, status=values["status"], closed_on=values["closed_on"], by=self.user
        )


class VisitPlan(SupervisionVerb):
    """A visit is planned for a case that has none."""

    allowed_roles = VISIT_ROLES
    form_class = PlanVisitForm
    title = "Rencanakan kunjungan"
    submit_label = "Simpan rencana"
    done = "Kunjungan direncanakan."

    def verdict(self) -> Verdict:
        return can_log_visit(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.plan_visit(supervision=self.subject, on=values["on"], by=self.user)


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
    form_class = CorrectVisitForm
    title = "Perbaiki catatan kunjungan"
    submit_label = "Simpan perbaikan"
    done = "Catatan diperbaiki. Catatan lama tetap dapat dibaca di bawahnya."

    def verdict(self) -> Verdict:
        return can_correct_visit(self.user, self.subject)

    def joined(self, rows: Any) -> Any:
        return super().joined(rows).select_related("village")

    def back_url(self) -> str:
        return reverse("clients:visit_detail", args=[self.subject.public_id])

    def get_initial(self) -> dict[str, Any]:
        visit = self.subject
        same = ("kind", "occurred_at", "village", "place", "present", "findings", "community_acceptance")
        return {
            **{name: getattr(visit, name) for name in same},
            "met": "met" if visit.state == Visit.State.HELD else "not_met",
            "is_violation": "yes" if visit.is_violation else "no",
        }

    def form_valid(self, form: CorrectVisitForm) -> HttpResponse:  # type: ignore[override]
        form.cleaned_data["outcome"] = form.outcome
        return super().form_valid(form)

    def act(self, values: dict[str, Any]) -> None:
        actions.correct_visit(visit=self.subject, outcome=values["outcome"], reason=values["reason"], by=self.user)


class VisitCancel(VerbView):
    """A planned visit is called off."""

    allowed_roles = VISIT_ROLES
    model = Visit
    form_class = CancelVisitForm
    title = "Batalkan kunjungan"
    submit_label = "Batalkan kunjungan"
    done = "Kunjungan dibatalkan. Perkara ini sekarang tanpa kunjungan berikutnya."

    def verdict(self) -> Verdict:
        return can_change_visit(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.cancel_visit(visit=self.subject, reason=values["reason"], by=self.user)


class ReportInExcuse(VerbView):
    """The client was prevented from reporting for a stated reason."""

    allowed_roles = OFFICE_ROLES
    is_inside_file = False
    model = ReportIn
    form_class = ExcuseForm
    title = "Catat izin tidak lapor"
    submit_label = "Simpan izin"
    done = "Izin dicatat."

    def verdict(self) -> Verdict:
        return has_role(self.user, *sorted(OFFICE_ROLES))

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs = super().get_form_kwargs()
        return {name: value for name, value in kwargs.items() if name not in {"user", "supervision"}}

    def back_url(self) -> str:
        return reverse("clients:report_in_list")

    def act(self, values: dict[str, Any]) -> None:
        actions.excuse_report_in(duty=self.subject, reason=values["reason"], by=self.user)
