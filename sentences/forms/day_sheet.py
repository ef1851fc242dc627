"""The printed sheet on the screen: which days to print, and one row for each person on it."""

import datetime as dt
from typing import Any

from crispy_forms.layout import Div, Layout
from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper, TimeInput
from clients.attachments import JPEG, PreparedFile, prepared
from sentences.actions import SessionDraft
from sentences.models import DaySheet, Ground, Placement


class SheetPrintForm(forms.Form):
    """From which day, and whether one day or a week."""

    first = forms.DateField(label="Mulai hari", widget=DateInput())
    days = forms.TypedChoiceField(
        label="Untuk", choices=[(1, "1 hari"), (7, "1 minggu (7 lembar)")], coerce=int, initial=1
    )

    def __init__(self, *args: Any, user: User, today: dt.date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["first"].initial = today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout(
            Div(Div("first", css_class="col-sm-6"), Div("days", css_class="col-sm-6"), css_class="row")
        )


class SheetPhotoField(forms.FileField):
    """One photo of the sheet; the cleaned value is small and carries no place or camera."""

    widget = forms.FileInput(
        attrs={"accept": "image/jpeg,image/png,image/webp", "capture": "environment", "data-shrink-photos": ""}
    )

    def clean(self, data: Any, initial: Any = None) -> PreparedFile | None:
        upload: UploadedFile | None = super().clean(data, initial)
        if not isinstance(upload, UploadedFile):
            return None
        file = prepared(upload)
        if file.content_type != JPEG:
            raise ValidationError("Kirim foto lembar (JPEG, PNG, atau WebP), bukan PDF.", code="not_allowed")
        return file


class SheetSignedForm(forms.Form):
    """Who signed the sheet, and its photo."""

    signed_by_name = forms.CharField(
        label="Nama pengawas yang menandatangani",
        max_length=100,
        error_messages={"required": "Tulis nama pengawas seperti pada lembar."},
    )
    photo = SheetPhotoField(
        label="Foto lembar",
        help_text="Seluruh lembar dengan tanda tangannya. Foto diperkecil dan hanya dilihat petugas Bapas ini.",
        error_messages={"required": "Sertakan foto lembar yang sudah ditandatangani pengawas."},
    )

    def __init__(self, *args: Any, user: User, sheet: DaySheet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["signed_by_name"].initial = sheet.signed_by_name or sheet.site.supervisor_name
        if sheet.photo:
            self.fields["photo"].required = False
            self.fields["photo"].help_text = "Foto sudah tersimpan. Pilih lagi hanya untuk menggantinya."
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("signed_by_name", "photo")


class SheetRowForm(forms.Form):
    """One row as it stands on paper; an empty row is left alone."""

    starts = forms.TimeField(label="Datang", widget=TimeInput(), required=False)
    ends = forms.TimeField(label="Selesai", widget=TimeInput(), required=False)
    break_minutes = forms.IntegerField(label="Istirahat (menit)", min_value=0, max_value=600, initial=0, required=False)
    task = forms.CharField(label="Pekerjaan", max_length=150, required=False)
    ground = forms.ChoiceField(label="Tidak datang", choices=[("", "–"), *Ground.choices], required=False)

    def __init__(self, *args: Any, placement: Placement, day: dt.date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.placement, self.day = placement, day
        self.fields["task"].initial = placement.task
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.layout = Layout(
            Div(
                Div("starts", css_class="col-6 col-md-3"),
                Div("ends", css_class="col-6 col-md-3"),
                Div("break_minutes", css_class="col-6 col-md-2"),
                Div("ground", css_class="col-6 col-md-4"),
                css_class="row",
            ),
            "task",
        )

    def clean(self) -> dict[str, Any]:
        """Both times or neither, and either hours or an absence."""
        cleaned = super().clean() or self.cleaned_data
        starts, ends = cleaned.get("starts"), cleaned.get("ends")
        if cleaned.get("ground") and (starts or ends):
            self.add_error("ground", "Isi jamnya atau alasan tidak datang, jangan keduanya.")
        if starts and not ends and "ends" not in self.errors:
            self.add_error("ends", "Jam selesai belum diisi.")
        if ends and not starts and "starts" not in self.errors:
            self.add_error("starts", "Jam datang belum diisi.")
        return cleaned

    @property
    def is_blank(self) -> bool:
        """Nothing on paper for this person."""
        return not any(self.cleaned_data.get(name) for name in ("starts", "ends", "ground"))

    def draft(self) -> SessionDraft:
        """The hours on the clock of the host."""
        zone, cleaned = self.placement.site.office.zone, self.cleaned_data
        return SessionDraft(
            starts_at=dt.datetime.combine(self.day, cleaned["starts"], tzinfo=zone),
            ends_at=dt.datetime.combine(self.day, cleaned["ends"], tzinfo=zone),
            break_minutes=cleaned.get("break_minutes") or 0,
            task=cleaned.get("task") or self.placement.task,
        )
