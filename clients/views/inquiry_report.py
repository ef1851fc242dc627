"""The report of a Litmas: read as a whole, written section by section."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.generic import FormView, TemplateView

from accounts.access import record_access
from accounts.models import AccessAction, User
from accounts.permissions import RoleRequiredMixin
from accounts.views.draft_form import DraftFormMixin
from bapas_portal.law import DomainError
from clients.actions.inquiry_report import fingerprint, write_section
from clients.forms.inquiry import SectionForm
from clients.inquiry_permissions import REPORT_ROLES, can_read_report, can_write_report, inquiry_label
from clients.inquiry_report import WrittenSection, missing_in, texts_of, written_sections
from clients.models import SocialInquiry
from clients.views.inquiry import visible_inquiry


class InquiryReport(RoleRequiredMixin, TemplateView):
    """The whole report as it stands, for the officer, the head and the panel."""

    allowed_roles = REPORT_ROLES
    template_name = "clients/inquiry_report.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user: User = self.request.user
        inquiry = visible_inquiry(user, self.kwargs["public_id"])
        can_read_report(user, inquiry).enforce()
        record_access(self.request, AccessAction.OPEN, inquiry, reason="Membaca laporan Litmas")
        return super().get_context_data(
            inquiry=inquiry,
            label=inquiry_label(user, inquiry),
            sections=written_sections(inquiry),
            missing=missing_in(inquiry),
            may_write_report=bool(can_write_report(user, inquiry)),
            **kwargs,
        )


class InquirySection(DraftFormMixin, RoleRequiredMixin, FormView):
    """One section at a time, on a phone; what is typed is kept at the office while it is typed."""

    allowed_roles = REPORT_ROLES
    form_class = SectionForm
    template_name = "clients/inquiry_section.html"

    @cached_property
    def inquiry(self) -> SocialInquiry:
        """The Litmas, if this person may write its report now."""
        inquiry = visible_inquiry(self.request.user, self.kwargs["public_id"])
        can_write_report(self.request.user, inquiry).enforce()
        return inquiry

    @cached_property
    def sections(self) -> list[WrittenSection]:
        """Every section of this report."""
        return written_sections(self.inquiry)

    @cached_property
    def place(self) -> int:
        """Which of them this page is. 404 for one that the kind does not have."""
        keys = [row.section.key for row in self.sections]
        if self.kwargs["section"] not in keys:
            raise Http404("Bagian ini tidak ada dalam laporan jenis ini.")
        return keys.index(self.kwargs["section"])

    @property
    def written(self) -> WrittenSection:
        """The section of this page."""
        return self.sections[self.place]

    def draft_key(self) -> str:
        return f"inquiry-{self.inquiry.public_id}-{self.written.section.key}"

    def draft_label(self) -> str:
        return f"Litmas {self.inquiry.register_no}: {self.written.section.title}"

    def get_initial(self) -> dict[str, Any]:
        return {"text": self.written.text, "seen": fingerprint(self.written.text)}

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user, "section": self.written.section}

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        record_access(request, AccessAction.OPEN, self.inquiry, reason="Menulis laporan Litmas")
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        done, total = sum(row.is_filled for row in self.sections), len(self.sections)
        return super().get_context_data(
            inquiry=self.inquiry,
            label=inquiry_label(self.request.user, self.inquiry),
            written=self.written,
            sections=self.sections,
            done=done,
            progress=f"{done} dari {total} bagian terisi",
            is_last=self.place == len(self.sections) - 1,
            **kwargs,
        )

    def form_valid(self, form: SectionForm) -> HttpResponse:
        try:
            write_section(
                inquiry=self.inquiry,
                key=self.written.section.key,
                text=form.cleaned_data["text"],
                seen=form.cleaned_data["seen"],
                by=self.request.user,
            )
        except DomainError as error:
            form.add_error(None, error.message)
            form.look_again(self.stored_text())
            return self.form_invalid(form)
        messages.success(self.request, f"“{self.written.section.title}” disimpan.", extra_tags=self.draft_saved_tag)
        return redirect(self.next_url())

    def stored_text(self) -> str:
        """What is kept now, perhaps by somebody else."""
        now = visible_inquiry(self.request.user, self.inquiry.public_id)
        return texts_of(now).get(self.written.section.key, "")

    def next_url(self) -> str:
        """The next section, or the whole report after the last one."""
        if self.place == len(self.sections) - 1:
            return reverse("clients:inquiry_report", args=[self.inquiry.public_id])
        following = self.sections[self.place + 1].section.key
        return reverse("clients:inquiry_section", args=[self.inquiry.public_id, following])
