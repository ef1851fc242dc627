"""The field in which one paper is sent: a scanned text of some pages, or a photo of evidence."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from clients.attachments import PreparedFile, prepared

MOST_PDF_BYTES = 10_000_000  # a signed agreement of some twenty scanned pages
ACCEPTED = "application/pdf,image/jpeg,image/png,image/webp"


class PaperInput(forms.FileInput):
    """The phone's own choice of camera, photos and files."""

    def __init__(self) -> None:
        super().__init__(attrs={"accept": ACCEPTED})


class PaperField(forms.FileField):
    """One PDF or photo, judged by its content; the cleaned value is a PreparedFile, or None where nothing was sent."""

    widget = PaperInput

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", "PDF sampai 10 MB, atau foto. Foto diperkecil.")
        kwargs.setdefault("error_messages", {"required": "Pilih berkasnya."})
        super().__init__(**kwargs)

    def clean(self, data: Any, initial: Any = None) -> PreparedFile | None:
        """Raises ValidationError for what cannot be kept."""
        if isinstance(data, UploadedFile):
            return prepared(data, most_pdf_bytes=MOST_PDF_BYTES)
        if self.required:
            raise ValidationError(self.error_messages["required"], code="required")
        return None


class PaperMixin(forms.Form):
    """A form with a `paper`; a browser sends it once, so after another mistake it must be chosen again."""

    def full_clean(self) -> None:
        """Says beside the field that the file must be chosen again after any mistake."""
        super().full_clean()
        if self.is_bound and self.errors and self.files and "paper" in self.fields and "paper" not in self.errors:
            self.add_error("paper", "Berkas belum tersimpan. Pilih lagi setelah isian diperbaiki.")
