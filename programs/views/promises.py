"""A village says that it kept a promise, from its own page; the office answers."""

from typing import Any

from django.urls import reverse

from accounts.permissions import Verdict
from programs.actions.promise import report_promise, return_report
from programs.forms.promise import PromiseReportForm, PromiseReturnForm
from programs.permissions import VILLAGE_ROLES, can_report_promise
from programs.views.follow_ups import FollowUpScopeMixin, FollowUpStepView
from programs.views.step import StepView


class PromiseReportView(FollowUpScopeMixin, StepView[PromiseReportForm]):
    """ "Sudah dikerjakan": the village's word, until the office closes the promise."""

    allowed_roles = VILLAGE_ROLES
    form_class = PromiseReportForm
    title = "Sudah dikerjakan"
    lead = "Bapas membaca keterangan Anda, lalu menutup janji ini atau menulis apa yang belum selesai."
    submit_label = "Kirim kepada Bapas"
    done = "Terima kasih. Bapas sudah dapat membacanya."

    def verdict(self) -> Verdict:
        return can_report_promise(self.person, self.follow_up)

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Which promise, in the words meant for the village."""
        return self.follow_up.heading

    def back_url(self) -> str:
        return reverse("village_home")

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "follow_up": self.follow_up}

    def change(self, form: PromiseReportForm) -> None:
        report_promise(promise=self.follow_up, note=form.cleaned_data["note"], by=self.person)


class PromiseReturnView(FollowUpStepView[PromiseReturnForm]):
    """ "Belum selesai": what the village still has to do."""

    form_class = PromiseReturnForm
    title = "Belum selesai"
    submit_label = "Kirim kepada desa"
    done = "Desa membaca apa yang belum selesai di halamannya."

    def change(self, form: PromiseReturnForm) -> None:
        return_report(promise=self.follow_up, reason=form.cleaned_data["reason"], by=self.person)
