"""The case file: who the client is, the cases, and everything that happened, on one page."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import F, Prefetch
from django.urls import reverse
from django.views.generic import TemplateView

from accounts.models import Role, User
from clients import rules
from clients.changes import identity_changes
from clients.models import ClientAddress, ClientPhone, Guarantor, ReportIn, Supervision, Visit
from clients.panels import CaseLink, links_for
from clients.permissions import (
    can_add_supervision,
    can_assign_officer,
    can_close_supervision,
    can_edit_client,
    can_log_visit,
    can_read_visits,
)
from clients.report_in_permissions import can_arrange_report_in
from clients.timeline import timeline_of
from clients.views.case_access import CaseFileMixin

TIMELINE_FIRST = 20


@dataclass(frozen=True)
class CaseOnFile:
    """One case as the file shows it to one person."""

    supervision: Supervision
    plan: Visit | None
    duty: ReportIn | None
    links: list[CaseLink]
    may_assign: bool
    may_close: bool
    may_log_visit: bool
    may_arrange: bool
    alert: rules.MissesAlert | None


class ClientDetail(CaseFileMixin, TemplateView):
    """The case file. Every opening is logged; `?identity=full` shows the NIK and is logged as such."""

    template_name = "clients/client_detail.html"

    @property
    def shows_full_identity(self) -> bool:
        """Whether the person asked to see the whole NIK and KK number."""
        return self.request.GET.get("identity") == "full"

    @property
    def access_reason(self) -> str:  # type: ignore[override]
        """What the access log says about this opening."""
        return "Menampilkan NIK dan KK lengkap" if self.shows_full_identity else ""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        entries = timeline_of(self.client, user)
        whole = self.request.GET.get("timeline") == "all"
        cases = self.cases(user)
        return super().get_context_data(
            client=self.client,
            age=rules.age_on(self.client.birth_date, self.client.office.today()),
            cases=cases,
            **self.contact(user),
            entries=entries if whole else entries[:TIMELINE_FIRST],
            entry_count=len(entries),
            has_more_entries=not whole and len(entries) > TIMELINE_FIRST,
            shows_full_identity=self.shows_full_identity,
            may_edit=bool(can_edit_client(user, self.client)),
            may_add_supervision=bool(can_add_supervision(user, self.client)),
            may_log_visit=any(case.may_log_visit for case in cases),
            may_read_visits=bool(can_read_visits(user)),
            **kwargs,
        )

    def contact(self, user: User) -> dict[str, Any]:
        """How the client is reached: numbers and guarantors in use first, and the addresses that were left."""
        path = "village__district__regency__province"
        in_use_first = F("until").desc(nulls_first=True)
        return {
            "phones": ClientPhone.objects.visible_to(user).filter(client=self.client).order_by(in_use_first, "pk"),
            "guarantors": Guarantor.objects.visible_to(user)
            .filter(client=self.client)
            .select_related("village")
            .order_by(in_use_first, "-since", "-pk"),
            "addresses": ClientAddress.objects.visible_to(user).filter(client=self.client).select_related(path),
        }

    def cases(self, user: User) -> list[CaseOnFile]:
        """The cases of the client, open ones first."""
        planned = Visit.objects.visible_to(user).filter(state=Visit.State.PLANNED).order_by("planned_on")
        due = ReportIn.objects.visible_to(user).filter(state=ReportIn.State.DUE)
        supervisions = (
            Supervision.objects.visible_to(user)
            .filter(client=self.client)
            .select_related("officer", "office")
            .with_misses_in_a_row()
            .prefetch_related(Prefetch("visits", planned, "plans"), Prefetch("report_ins", due, "duties"))
        )
        return [
            CaseOnFile(
                supervision=supervision,
                plan=next(iter(supervision.plans), None),
                duty=next(iter(supervision.duties), None),
                links=links_for(user, supervision),
                alert=rules.misses_alert(supervision.misses) if supervision.is_open else None,  # type: ignore[attr-defined]
                may_arrange=bool(can_arrange_report_in(user, supervision)),
                may_assign=bool(can_assign_officer(user, supervision)),
                may_close=bool(can_close_supervision(user, supervision)),
                may_log_visit=bool(can_log_visit(user, supervision)),
            )
            for supervision in sorted(supervisions, key=lambda case: not case.is_open)
        ]


class ClientHistory(CaseFileMixin, TemplateView):
    """Riwayat perubahan: what was altered in the identity, by whom and when."""

    template_name = "clients/client_history.html"
    access_reason = "Riwayat perubahan"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        log_url = ""
        if self.request.user.role == Role.HEAD:
            log_url = f"{reverse('accounts:access_log')}?{urlencode({'file': self.client.number})}"
        return super().get_context_data(
            client=self.client, changes=identity_changes(self.client), access_log_url=log_url, **kwargs
        )
