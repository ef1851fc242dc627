"""Verbs of a case: giving it to an officer, closing it."""

from typing import Any

from accounts.models import Role
from accounts.permissions import Verdict
from clients import actions
from clients.forms import AssignOfficerForm, CloseSupervisionForm
from clients.permissions import VISIT_ROLES, can_assign_officer, can_close_supervision
from clients.views.verb import SupervisionVerb


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
