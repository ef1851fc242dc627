"""The end of guidance: who is near it, the final assessment, the panel, the head's waiver, and contact after it."""

from datetime import date
from typing import Any
from uuid import UUID

import django_filters as filters
from django.contrib import messages
from django.db.models import Exists, OuterRef
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from accounts.filters import POSSIBLE_DAYS
from accounts.models import Role, User
from accounts.permissions import Verdict, role_required
from bapas_portal.forms import DateInput
from bapas_portal.law import DomainError
from clients import actions, notice
from clients.ending_permissions import can_prepare_ending, can_record_aftercare, can_waive_ending
from clients.filters import ReportInFilter
from clients.forms.ending import AftercareForm, FinalAssessmentForm, WaiverForm
from clients.models import EndingWaiver, FinalAssessment, PanelItem, Supervision
from clients.querysets import SupervisionQuerySet
from clients.querysets.scope import NARRATIVE_ROLES
from clients.rules import KINDS_ENDED_BY_PANEL
from clients.views.guidance_area import GuidanceAreaMixin
from clients.views.lists import Tab, TabbedListView
from clients.views.report_in_verbs import file_url
from clients.views.verb import SupervisionVerb


def ending_cases(user: User) -> SupervisionQuerySet:
    """Open cases of the office with how far their ending is prepared."""
    items = PanelItem.objects.filter(supervision=OuterRef("pk"), matter=PanelItem.Matter.TERMINATION)
    return (
        Supervision.objects.visible_to(user)
        .of_office(user.office)
        .open()
        .select_related("officer")
        .annotate(
            is_assessed=Exists(FinalAssessment.objects.filter(supervision=OuterRef("pk"))),
            is_waived=Exists(EndingWaiver.objects.filter(supervision=OuterRef("pk"))),
            is_proposed=Exists(items.filter(decision=PanelItem.Decision.PENDING)),
            is_accepted=Exists(items.filter(decision=PanelItem.Decision.ACCEPTED)),
        )
        .order_by("ends_on", "pk")
    )


def ending_soon(user: User, on: date) -> SupervisionQuerySet:
    """Guidance that ends within the days of notice."""
    return notice.ending_soon(ending_cases(user), on)


def ended_open(user: User, on: date) -> SupervisionQuerySet:
    """Guidance whose last day has passed although the case is open."""
    return ending_cases(user).filter(ends_on__lt=on)


class CaseListFilter(ReportInFilter):
    """Cases by client, by officer, and by the last day of guidance."""

    day_field = "ends_on"
    start = filters.DateFilter(label="Berakhir sejak", widget=DateInput(), validators=POSSIBLE_DAYS)
    end = filters.DateFilter(label="Berakhir sampai", widget=DateInput(), validators=POSSIBLE_DAYS)

    def narrow(self, duties: Any) -> Any:
        """Cases of the chosen officer and the clients searched for."""
        clients = self.matching_clients()
        cases = self.in_days(self.of_caseload(duties)).filter(self.of_regency("client__"))
        return cases if clients is None else cases.filter(client__in=clients.values("pk"))


class EndingList(GuidanceAreaMixin, TabbedListView):
    """What must be prepared before guidance ends, and what should have been closed."""

    allowed_roles = NARRATIVE_ROLES
    filterset_class = CaseListFilter
    template_name = "clients/ending_list.html"
    fragment_name = "clients/_ending_results.html"
    tabs = (
        Tab("soon", "Segera berakhir", ending_soon),
        Tab("passed", "Sudah lewat, belum ditutup", ended_open),
        Tab("open", "Masih berjalan", lambda user, _on: ending_cases(user), is_always_a_tab=False),
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(panel_kinds=[str(kind) for kind in KINDS_ENDED_BY_PANEL], **kwargs)


class EndingVerb(SupervisionVerb):
    """A verb about the end of one case; the form may carry a row."""

    allowed_roles = NARRATIVE_ROLES
    form: Any

    def back_url(self) -> str:
        return file_url(self.subject)

    def form_valid(self, form: Form) -> HttpResponse:
        self.form = form
        return super().form_valid(form)


class EndingAssess(EndingVerb):
    """The final assessment is written, or put right while the case is open."""

    form_class = FinalAssessmentForm
    title = "Penilaian akhir"
    submit_label = "Simpan penilaian"
    done = "Penilaian akhir disimpan. Berikutnya: ajukan ke sidang."

    def verdict(self) -> Verdict:
        return can_prepare_ending(self.user, self.subject)

    def get_form_kwargs(self) -> dict[str, Any]:
        there = FinalAssessment.objects.filter(supervision=self.subject).first()
        return {**super().get_form_kwargs(), "instance": there}

    def act(self, values: dict[str, Any]) -> None:
        actions.make_final_assessment(supervision=self.subject, assessment=self.form.instance, by=self.user)


class EndingWaive(EndingVerb):
    """The head states why guidance may be completed without assessment or panel."""

    allowed_roles = frozenset({Role.HEAD})
    form_class = WaiverForm
    title = "Akhiri tanpa penilaian atau sidang"
    submit_label = "Simpan pengecualian"
    done = "Pengecualian disimpan. Perkara ini sekarang dapat diselesaikan."

    def verdict(self) -> Verdict:
        return can_waive_ending(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.waive_ending(supervision=self.subject, reason=values["reason"], by=self.user)


class AftercareCreate(EndingVerb):
    """Somebody whose guidance ended came or called of the own will."""

    form_class = AftercareForm
    title = "Catat bimbingan lanjutan"
    submit_label = "Simpan catatan"
    done = "Bimbingan lanjutan dicatat."

    def verdict(self) -> Verdict:
        return can_record_aftercare(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.record_aftercare(
            supervision=self.subject,
            contact=self.form.instance,
            submission_key=values["submission_key"],
            by=self.user,
        )


@role_required(*sorted(NARRATIVE_ROLES))
@require_POST
def ending_propose(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Puts the end of guidance before the next session of the panel; a second tap adds nothing."""
    cases = Supervision.objects.visible_to(request.user).select_related("client")
    case = get_object_or_404(cases, public_id=public_id)
    can_prepare_ending(request.user, case).enforce()
    try:
        assessment = FinalAssessment.objects.filter(supervision=case).first()
        if assessment is None:
            raise DomainError("Tulis penilaian akhir dulu, supaya sidang punya bahan untuk memutus.")
        item = actions.propose_to_panel(
            matter=PanelItem.Matter.TERMINATION,
            supervision=case,
            proposal=assessment.recommendation,
            by=request.user,
        )
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, f"Pengakhiran diajukan: {item.session}.")
    return redirect(file_url(case))
