"""Files of a case: what may be sent, judged by its content, and made small and stripped before it is kept.

A form takes files with `AttachmentsMixin` (clients.forms.attachments), an action keeps them with `FilesKeptWithRows`
(clients.actions.attachment).
"""

from dataclasses import dataclass
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from clients.active_pdf import is_active
from clients.photos import NotAPhoto, small_jpeg

MOST_FILES = 5
MOST_PHOTO_BYTES = 8_000_000  # as a telephone sends it when no script made it smaller
MOST_PDF_BYTES = 2_000_000
PDF, JPEG = "application/pdf", "image/jpeg"
SUFFIXES = {PDF: ".pdf", JPEG: ".jpg"}
NAME_LENGTH = 150


@dataclass(frozen=True, slots=True)
class PreparedFile:
    """A file that was checked by its content and is ready to be kept; photos are small and carry no metadata."""

    name: str
    content_type: str
    content: bytes


def prepared(upload: UploadedFile, *, most_pdf_bytes: int = MOST_PDF_BYTES) -> PreparedFile:
    """Checks one uploaded file by what it is, whatever it is called. Raises ValidationError with a sentence.

    `most_pdf_bytes` is larger where a whole signed paper is scanned.
    """
    name = PurePath(upload.name or "berkas").name
    size = upload.size or 0
    if not size:
        raise ValidationError(f"Berkas {name} kosong.", code="empty")
    if size > max(MOST_PHOTO_BYTES, most_pdf_bytes):
        raise ValidationError(
            f"Berkas {name} lebih besar dari {_megabytes(MOST_PHOTO_BYTES)}. Perkecil dulu.", code="too_large"
        )
    content = upload.read()
    if content.startswith(b"%PDF-"):
        if size > most_pdf_bytes:
            raise ValidationError(
                f"Berkas {name} lebih besar dari {_megabytes(most_pdf_bytes)}. Perkecil PDF-nya dulu.", code="too_large"
            )
        if b"%%EOF" not in content[-1024:]:
            raise ValidationError(f"PDF {name} tidak utuh. Kirim ulang.", code="broken")
        if is_active(content):
            raise ValidationError(
                f"PDF {name} berisi skrip atau berkas lain. Cetak ke PDF baru, lalu kirim yang baru.", code="active"
            )
        return PreparedFile(_named(name, PDF), PDF, content)
    try:
        return PreparedFile(_named(name, JPEG), JPEG, small_jpeg(content))
    except NotAPhoto as error:
        raise ValidationError(f"{name}: {error}", code="not_allowed") from error


def _megabytes(size: int) -> str:
    return f"{size // 1_000_000} MB"


def _named(name: str, content_type: str) -> str:
    """The name as sent, with the ending of what the file is; signs that a header cannot carry are left out."""
    stem = "".join(sign for sign in PurePath(name).stem if sign.isprintable()).strip(" .") or "berkas"
    return stem[: NAME_LENGTH - 4] + SUFFIXES[content_type]
