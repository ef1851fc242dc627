"""The part of a case file about reporting, leaving town, and the end of guidance."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.views.generic import TemplateView

from accounts.access import record_access
from accounts.models import AccessAction, User
from accounts.roles import role_of
from bapas_portal.law import DomainError
from clients import rules
from clients.cards import card_pdf
from clients.ending_permissions import can_prepare_ending, can_record_aftercare, can_request_permit, can_waive_ending
from clients.frequency import report_in_interval_days
from clients.letter_links import letter_links
from clients.models import (
    AftercareContact,
    EndingWaiver,
    FinalAssessment,
    PanelItem,
    ReportIn,
    Supervision,
    TravelPermit,
)
from clients.querysets.scope import NARRATIVE_ROLES
from clients.report_in_permissions import can_arrange_report_in
from clients.views.case_access import CaseFileMixin

ROWS_SHOWN = 24


@dataclass(frozen=True)
class CaseReporting:
    """One case on this page: its rhythm, its duties, its journeys, and how far its ending has come."""

    supervision: Supervision
    rhythm: str
    is_own_rhythm: bool
    due: ReportIn | None
    duties: list[ReportIn]
    latest_report: ReportIn | None
    alert: rules.MissesAlert | None
    permits: list[TravelPermit]
    ending: "Ending"
    aftercare: list[AftercareContact]
    may: dict[str, bool]


@dataclass(frozen=True)
class Ending:
    """How far the end of one case is prepared."""

    needs_panel: bool
    assessment: FinalAssessment | None
    item: PanelItem | None
    waiver: EndingWaiver | None


class ReportInFile(CaseFileMixin, TemplateView):
    """Report-ins, journeys and endings of every case of the client, open ones first."""

    template_name = "clients/report_in_file.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        cases = [self.read(user, case) for case in self.cases(user)]
        permits = [permit for case in cases for permit in case.permits]
        return super().get_context_data(cases=cases, letter_links=letter_links(user, permits), **kwargs)

    def cases(self, user: User) -> list[Supervision]:
        """The cases with everything this page shows of them, in a constant number of queries."""
        reads = role_of(user) in NARRATIVE_ROLES
        duties = ReportIn.objects.visible_to(user).select_related("recorded_by", "verified_by").order_by("-due_on")
        items = PanelItem.objects.visible_to(user).filter(matter=PanelItem.Matter.TERMINATION)
        rows = (
            Supervision.objects.visible_to(user)
            .filter(client=self.client)
            .select_related("office", "officer")
            .with_misses_in_a_row()
            .prefetch_related(
                Prefetch("report_ins", duties, "duties"),
                Prefetch("travel_permits", TravelPermit.objects.visible_to(user), "permits"),
                Prefetch("panel_items", items.select_related("session").order_by("-pk"), "endings"),
                Prefetch("aftercare", AftercareContact.objects.visible_to(user), "contacts"),
            )
        )
        rows = rows.select_related("ending_waiver", *(["final_assessment"] if reads else []))
        return sorted(rows, key=lambda case: not case.is_open)

    def read(self, user: User, case: Any) -> CaseReporting:
        """One case as the page shows it."""
        every = report_in_interval_days(case, case.office.today())
        reads = role_of(user) in NARRATIVE_ROLES
        assessment = getattr(case, "final_assessment", None) if reads else None
        return CaseReporting(
            supervision=case,
            rhythm=rules.rhythm_in_words(every),
            is_own_rhythm=case.report_in_days is not None,
            due=next((duty for duty in case.duties if duty.state == ReportIn.State.DUE), None),
            duties=[duty for duty in case.duties if duty.state != ReportIn.State.DUE][:ROWS_SHOWN],
            latest_report=next((duty for duty in case.duties if duty.state == ReportIn.State.REPORTED), None),
            alert=rules.misses_alert(case.misses) if case.is_open else None,
            permits=case.permits,
            ending=Ending(
                needs_panel=case.kind in rules.KINDS_ENDED_BY_PANEL,
                assessment=assessment,
                item=next(iter(case.endings), None),
                waiver=getattr(case, "ending_waiver", None),
            ),
            aftercare=case.contacts,
            may={
                "arrange": bool(can_arrange_report_in(user, case)),
                "ask": bool(can_request_permit(user, case)),
                "prepare": bool(can_prepare_ending(user, case)),
                "waive": bool(can_waive_ending(user, case)),
                "aftercare": bool(can_record_aftercare(user, case)),
            },
        )


class ReportInCard(CaseFileMixin, TemplateView):
    """The client's card as a PDF; printing it is a line in the access log."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The file, named by the client's number."""
        try:
            pdf = card_pdf(self.client)
        except DomainError as error:
            return HttpResponse(error.message, status=409, content_type="text/plain; charset=utf-8")
        record_access(request, AccessAction.PRINT, self.client, reason="Kartu wajib lapor")
        name = f"kartu-wajib-lapor-{self.client.number}.pdf"
        headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "private, no-store"}
        return HttpResponse(pdf, content_type="application/pdf", headers=headers)
