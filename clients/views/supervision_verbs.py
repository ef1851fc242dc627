"""Verbs of a case: giving it to an officer, completing what it rests on, closing it."""

from typing import Any

from accounts.models import Role
from accounts.permissions import Verdict
from clients import actions
from clients.caseload import loads_of
from clients.forms import AssignOfficerForm, CloseSupervisionForm, LegalBasisForm
from clients.permissions import CASE_FILE_ROLES, VISIT_ROLES, can_assign_officer, can_close_supervision, can_put_basis
from clients.views.verb import SupervisionVerb


class SupervisionAssign(SupervisionVerb):
    """The head gives the case to an officer, seeing the load and the area of each."""

    template_name = "clients/supervision_assign.html"

    allowed_roles = frozenset({Role.HEAD})
    form_class = AssignOfficerForm
    title = "Tunjuk Pembimbing Kemasyarakatan"
    submit_label = "Serahkan perkara"
    done = "Perkara sudah diserahkan."

    def verdict(self) -> Verdict:
        return can_assign_officer(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.assign_officer(supervision=self.subject, officer=values["officer"], by=self.user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        loads = [
            load
            for load in loads_of(self.user, self.subject.client.village)
            if load.officer.pk != self.subject.officer_id
        ]
        return super().get_context_data(loads=loads, present=self.subject.officer, **kwargs)

    def joined(self, rows: Any) -> Any:
        return super().joined(rows).select_related("client__village__district", "officer", "office")


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


class SupervisionBasis(SupervisionVerb):
    """The decree or judgment of a case is completed or put right, as whoever keeps the identity may."""

    allowed_roles = CASE_FILE_ROLES
    form_class = LegalBasisForm
    title = "Lengkapi dasar hukum"
    submit_label = "Simpan dasar hukum"
    done = "Dasar hukum disimpan. Isian sebelumnya tetap tersimpan di riwayat perubahan."

    def verdict(self) -> Verdict:
        return can_put_basis(self.user, self.subject)

    def act(self, values: dict[str, Any]) -> None:
        actions.put_basis(supervision=self.subject, **values, by=self.user)
