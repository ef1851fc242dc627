"""What a village did of its promise, and what the office still misses."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms
from django.core.exceptions import ValidationError

from accounts.models import User
from clients.models import Client
from programs.forms.agreement import StepForm
from programs.history import last_report
from programs.models import FollowUp
from programs.rules.finding import identity_in


class PromiseReportForm(StepForm):
    """One sentence about what was done."""

    note = forms.CharField(
        label="Apa yang sudah dikerjakan?",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Misalnya: narahubung sudah ditunjuk, Pak Hasan, ketua RT 03. Jangan menulis nama klien Bapas.",
    )

    def __init__(self, *args: Any, user: User, follow_up: FollowUp, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["note"].initial = last_report(follow_up)


class PromiseReturnForm(StepForm):
    """What is missing, in words the village reads."""

    reason = forms.CharField(
        label="Apa yang belum selesai?",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Dibaca kepala desa atau lurah. Jangan menulis nama klien.",
    )

    names_nobody = forms.BooleanField(label="Sudah saya periksa: itu bukan nama klien", required=False)

    def __init__(self, *args: Any, user: User, follow_up: FollowUp, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.helper.layout = Layout("reason")

    def clean_reason(self) -> str:
        """No number of a person in what a village reads."""
        reason = str(self.cleaned_data["reason"])
        if violation := identity_in(reason, "reason"):
            raise ValidationError(str(violation), code=violation.code)
        return reason

    def clean(self) -> dict[str, Any]:
        """A second look where a client's name seems to stand in what a village reads."""
        cleaned = super().clean() or self.cleaned_data
        names_somebody = Client.objects.visible_to(self.user).named_in(str(cleaned.get("reason") or "")).exists()
        if names_somebody and not cleaned.get("names_nobody"):
            self.helper.layout = Layout("reason", "names_nobody")
            self.add_error("names_nobody", "Ada nama yang sama dengan nama klien. Hapus namanya.")
        return cleaned
