"""Choosing photos and papers in a form: several files, each checked by its content and made small."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from accounts.models import User
from bapas_portal.forms import PortalFormHelper
from clients.attachments import MOST_FILES, PreparedFile, prepared
from clients.models import Supervision

ACCEPTED = "image/jpeg,image/png,image/webp,application/pdf"


class SeveralFilesInput(forms.ClearableFileInput):
    """The phone's own choice of camera, photos and files; `photos.js` makes photos smaller before they travel."""

    allow_multiple_selected = True

    def __init__(self) -> None:
        super().__init__(attrs={"accept": ACCEPTED, "data-shrink-photos": ""})


class AttachmentsField(forms.FileField):
    """Up to five photos or PDF files; the cleaned value is a list of files ready to be kept."""

    widget = SeveralFilesInput

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", "Foto atau berkas")
        kwargs.setdefault(
            "help_text", f"Paling banyak {MOST_FILES}: foto (JPEG, PNG, WebP) atau PDF sampai 2 MB. Foto diperkecil."
        )
        super().__init__(required=False, **kwargs)

    def clean(self, data: Any, initial: Any = None) -> list[PreparedFile]:
        """Raises ValidationError with one sentence for each file that cannot be kept."""
        uploads: list[UploadedFile] = data if isinstance(data, list) else [data] if data else []
        if len(uploads) > MOST_FILES:
            raise ValidationError(f"Paling banyak {MOST_FILES} berkas sekali kirim.", code="too_many")
        ready, refused = [], []
        for upload in uploads:
            try:
                ready.append(prepared(upload))
            except ValidationError as error:
                refused.append(error)
        if refused:
            raise ValidationError(refused)
        return ready


class AttachmentsMixin(forms.Form):
    """Adds the field `attached`. The form's tag needs `enctype="multipart/form-data"`.

    A browser sends chosen files once: when another field was wrong the person is told to choose them again.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["attached"] = AttachmentsField()

    @property
    def attached_files(self) -> list[PreparedFile]:
        """The files, for the action."""
        return list(self.cleaned_data.get("attached") or [])

    def full_clean(self) -> None:
        """Says beside the field that the files must be chosen again after any mistake."""
        super().full_clean()
        if self.is_bound and self.errors and self.files and "attached" not in self.errors:
            self.add_error("attached", "Foto dan berkas belum tersimpan. Pilih lagi setelah isian diperbaiki.")


class RemoveAttachmentForm(forms.Form):
    """Why one file is taken away."""

    reason = forms.CharField(
        label="Mengapa berkas ini dihapus?",
        max_length=300,
        help_text="Misalnya: foto rumah orang lain. Berkas tidak dapat dikembalikan; alasan ini tercatat.",
        error_messages={"required": "Tulis mengapa berkas ini dihapus."},
    )

    def __init__(self, *args: Any, user: User, supervision: Supervision, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
