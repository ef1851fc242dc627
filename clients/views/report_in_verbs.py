"""Verbs of a duty to report: told from elsewhere, excused, checked, sent back, taken back; and how often it recurs."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.formats import date_format
from django.views.decorators.http import require_POST

from accounts.permissions import Verdict, has_role, role_required
from accounts.roles import OFFICE_ROLES
from bapas_portal.law import DomainError
from clients import actions
from clients.forms.report_in import ExcuseForm, RhythmForm, SendBackForm, TellReportForm, UndoReportForm
from clients.frequency import default_report_in_days
from clients.models import Concern, ReportIn, Supervision
from clients.permissions import can_open_client
from clients.querysets.scope import NARRATIVE_ROLES
from clients.report_in_permissions import can_arrange_report_in, can_check_report_in, can_undo_report_in
from clients.views.verb import SupervisionVerb, VerbView


def file_url(supervision: Supervision) -> str:
    """The part of the case file about report-ins and permits."""
    return reverse("clients:report_in_file", args=[supervision.client.public_id])


class ReportInVerb(VerbView):
    """A verb about one duty; the counter serves every client of the office, so no reason is asked."""

    allowed_roles = OFFICE_ROLES
    is_inside_file = False
    model = ReportIn

    def verdict(self) -> Verdict:
        return has_role(self.user, *sorted(OFFICE_ROLES))

    def back_url(self) -> str:
        if can_open_client(self.user, self.supervision.client):
            return file_url(self.supervision)
        return reverse("clients:report_in_list")


class ReportInTell(ReportInVerb):
    """Somebody reported elsewhere, from afar, or for the client."""

    form_class = TellReportForm
    title = "Catat lapor dengan cara lain"
    submit_label = "Simpan lapor"
    done = "Lapor dicatat."

    def act(self, values: dict[str, Any]) -> None:
        written = actions.report_in(duty=self.subject, **values, by=self.user)
        if written.awaits_check:
            self.done = "Lapor dicatat dan menunggu diperiksa Pembimbing Kemasyarakatan."


class ReportInExcuse(ReportInVerb):
    """The client was prevented from reporting for a stated reason."""

    form_class = ExcuseForm
    title = "Catat izin tidak lapor"
    submit_label = "Simpan izin"
    done = "Izin dicatat; tanggal itu tidak dihitung sebagai tidak lapor."
    form: ExcuseForm

    def form_valid(self, form: Form) -> HttpResponse:
        self.form = form  # type: ignore[assignment]
        return super().form_valid(form)

    def act(self, values: dict[str, Any]) -> None:
        actions.excuse_report_in(duty=self.subject, reason=self.form.full_reason, excuse=values["excuse"], by=self.user)


class ReportInUndo(ReportInVerb):
    """A report is taken back, with a reason."""

    is_inside_file = True
    form_class = UndoReportForm
    title = "Batalkan lapor"
    submit_label = "Batalkan lapor"
    done = "Lapor dibatalkan. Riwayatnya tetap tersimpan."

    def verdict(self) -> Verdict:
        return can_undo_report_in(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.undo_report_in(duty=self.subject, reason=values["reason"], by=self.user)


class ReportInSendBack(ReportInVerb):
    """A report from afar was checked and is not so."""

    allowed_roles = NARRATIVE_ROLES
    form_class = SendBackForm
    title = "Lapor tidak benar atau tidak terjadi"
    submit_label = "Simpan hasil pemeriksaan"
    done = "Hasil pemeriksaan disimpan."

    def verdict(self) -> Verdict:
        return can_check_report_in(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        is_excused = values["outcome"] != SendBackForm.NOT_REPORTED
        actions.send_back_report_in(
            duty=self.subject,
            is_excused=is_excused,
            excuse=values["outcome"] if is_excused else "",
            reason=values["reason"],
            by=self.user,
        )


class ReportInRhythm(SupervisionVerb):
    """How often the client reports, and from which day on."""

    allowed_roles = NARRATIVE_ROLES
    form_class = RhythmForm
    title = "Atur wajib lapor"
    submit_label = "Simpan"
    done = "Wajib lapor diatur."

    def verdict(self) -> Verdict:
        return can_arrange_report_in(self.user, self.subject)

    def back_url(self) -> str:
        return file_url(self.subject)

    def get_form_kwargs(self) -> dict[str, Any]:
        case = self.subject
        days = default_report_in_days(case.office, case.stage, case.office.today())
        return {**super().get_form_kwargs(), "default_days": days}

    def get_initial(self) -> dict[str, Any]:
        due = self.subject.report_ins.filter(state=ReportIn.State.DUE, due_on__gte=self.subject.office.today()).first()
        return {"report_in_days": self.subject.report_in_days, "next_on": due.due_on if due else None}

    def act(self, values: dict[str, Any]) -> None:
        present = self.get_initial()["next_on"]
        next_on = values["next_on"] if values["next_on"] != present else None
        actions.set_report_in_rhythm(
            supervision=self.subject, report_in_days=values["report_in_days"], next_on=next_on, by=self.user
        )


@role_required(*sorted(NARRATIVE_ROLES))
@require_POST
def report_in_verify(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """An officer checked a report from afar, and it is so."""
    duty = get_object_or_404(ReportIn.objects.visible_to(request.user), public_id=public_id)
    can_check_report_in(request.user, duty).enforce()
    try:
        actions.verify_report_in(duty=duty, by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, "Lapor sudah diperiksa.")
    return redirect(f"{reverse('clients:report_in_list')}?tab=check")


@role_required(*sorted(NARRATIVE_ROLES))
@require_POST
def report_in_concern(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Three misses in a row: one tap writes the concern down; one that is open already is opened instead (R46)."""
    cases = Supervision.objects.visible_to(request.user).with_misses_in_a_row().select_related("client", "office")
    case = get_object_or_404(cases, public_id=public_id)
    can_arrange_report_in(request.user, case).enforce()
    duties = ReportIn.objects.visible_to(request.user).continued_by(case).missed().order_by("-due_on")
    missed = duties.values_list("due_on", flat=True)[: case.misses]  # type: ignore[attr-defined]  # annotated
    days = ", ".join(date_format(day, "j F Y") for day in missed)
    try:
        if not missed:
            raise DomainError("Tidak ada wajib lapor yang terlewat, jadi tidak ada yang dilaporkan.")
        concern = actions.open_concern(
            client=case.client,
            supervision=case,
            source=Concern.Source.MISSED_REPORTS,
            ground=Concern.Ground.MISSED_REPORTS,
            text=f"Klien tidak lapor {len(missed)} kali berturut-turut: {days}.",
            happened_on=missed[0],
            by=request.user,
        )
    except DomainError as error:
        messages.error(request, error.message)
        return redirect(file_url(case))
    messages.success(request, "Laporan masalah dibuka.")
    return redirect("clients:concern_detail", public_id=concern.public_id)
