"""Photos and files of a visit: what is taken, what is refused, what is left of them, and who gets them back."""

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from accounts.models import AccessEvent, User
from bapas_portal.law import DomainError
from clients.actions import VisitOutcome, log_visit
from clients.active_pdf import is_active
from clients.attachments import MOST_PDF_BYTES, prepared
from clients.models import Attachment, OutcomeKind, Supervision
from tests.clients.test_pages_visit import visit_data
from tests.factories.attachment import AttachmentFactory, picture
from tests.factories.clients import SupervisionFactory

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
HTML = b"<!doctype html><script>alert(1)</script>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def upload(content: bytes, name: str = "foto.jpg", content_type: str = "image/jpeg") -> SimpleUploadedFile:
    """A file as a browser sends it, with whatever name and type it claims."""
    return SimpleUploadedFile(name, content, content_type)


def png_header(width: int, height: int) -> bytes:
    """A PNG that says it is so large, with almost nothing in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")
    )


def noise(size: tuple[int, int]) -> Image.Image:
    """A picture that does not compress."""
    return Image.effect_noise(size, 120).convert("RGB")


# --- What is taken ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_becomes_a_small_jpeg(kind: str) -> None:
    ready = prepared(upload(picture(kind, (3000, 2000)), "Foto rumah.PNG"))
    photo = Image.open(BytesIO(ready.content))
    assert (photo.format, photo.size) == ("JPEG", (1600, 1067))
    assert (ready.name, ready.content_type) == ("Foto rumah.jpg", "image/jpeg")


def test_a_busy_photo_stays_below_the_limit() -> None:
    buffer = BytesIO()
    noise((2400, 1800)).save(buffer, "JPEG", quality=95)
    assert len(prepared(upload(buffer.getvalue())).content) <= 200_000


def test_place_time_and_camera_are_gone_and_the_photo_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010F] = "Kamera Uji"
    exif.get_ifd(0x8825)[1] = "S"
    ready = prepared(upload(picture("JPEG", (40, 20), exif=exif.tobytes(), comment=b"rahasia")))
    photo = Image.open(BytesIO(ready.content))
    assert photo.size == (20, 40)
    assert not dict(photo.getexif())
    assert b"rahasia" not in ready.content
    assert b"Kamera Uji" not in ready.content


def test_what_hangs_behind_a_photo_is_left_out() -> None:
    ready = prepared(upload(picture() + HTML))
    assert b"script" not in ready.content


def test_a_see_through_picture_is_put_on_white() -> None:
    buffer = BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(buffer, "PNG")
    photo = Image.open(BytesIO(prepared(upload(buffer.getvalue())).content))
    assert photo.getpixel((5, 5)) == (255, 255, 255)


def test_a_pdf_is_kept_as_it_is_under_a_name_of_its_kind() -> None:
    ready = prepared(upload(PDF, "../../etc/surat\r\nkuasa.html", "text/html"))
    assert ready.content == PDF
    assert ready.name == "suratkuasa.pdf"


# --- What is refused ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("gambar.svg", SVG),
        ("foto.jpg", HTML),
        ("foto.jpg", SVG),
        ("foto.jpg", b""),
        ("foto.jpg", picture("GIF")),
        ("foto.jpg", picture("BMP")),
        ("foto.jpg", b"\xff\xd8\xff\xe0" + HTML),
        ("foto.jpg", picture("JPEG", (800, 600))[:400]),
        ("foto.png", png_header(50_000, 50_000)),
        ("foto.png", png_header(9_000, 9_000)),
        ("foto.png", png_header(0, 0)),
        ("surat.pdf", b"%PDF-1.7 terpotong"),
        ("surat.pdf", b"PK\x03\x04" + PDF),
        ("surat.pdf", PDF + b"\0" * 2000),
        ("program.pdf", b"MZ\x90\0"),
        ("foto.jpg", picture() + b"\0" * 10_000_000),
        ("surat.pdf", b"%PDF-1.7" + b"0" * MOST_PDF_BYTES + b"%%EOF"),
    ],
)
def test_a_hostile_or_broken_file_is_refused_with_a_sentence(name: str, content: bytes) -> None:
    with pytest.raises(ValidationError) as refusal:
        prepared(upload(content, name))
    assert name in refusal.value.messages[0]


# --- The form -----------------------------------------------------------------------------------------------------


def page_of(case: Supervision) -> str:
    return reverse("clients:visit_create", args=[case.client.public_id])


@pytest.mark.django_db
def test_files_are_kept_with_their_visit_once(browse: Any, case: Supervision, officer: User) -> None:
    browser, data = browse(officer), visit_data(case)
    for _ in range(2):
        files = [upload(picture(), "depan.jpg"), upload(PDF, "surat.pdf", "application/pdf")]
        browser.post(page_of(case), {**data, "attached": files})
    visit = case.visits.get(state="held")
    assert [(row.name, row.content_type) for row in visit.attachments.all()] == [
        ("depan.jpg", "image/jpeg"),
        ("surat.pdf", "application/pdf"),
    ]
    shown = browser.get(reverse("clients:visit_detail", args=[visit.public_id])).text
    assert "depan.jpg" in shown
    assert visit.attachments.first().file.name not in shown


@pytest.mark.django_db
def test_a_refused_file_keeps_the_text_and_writes_nothing(browse: Any, case: Supervision, officer: User) -> None:
    data = visit_data(case, findings="Ditulis panjang di teras.")
    answer = browse(officer).post(page_of(case), {**data, "attached": [upload(HTML, "jahat.jpg"), upload(picture())]})
    assert "jahat.jpg" in str(answer.context["form"].errors["attached"])
    assert "Ditulis panjang di teras." in answer.text
    assert not case.visits.exists()
    assert not Attachment.objects.exists()


@pytest.mark.django_db
def test_six_files_are_too_many(browse: Any, case: Supervision, officer: User) -> None:
    files = [upload(picture(), f"{n}.jpg") for n in range(6)]
    answer = browse(officer).post(page_of(case), {**visit_data(case), "attached": files})
    assert "attached" in answer.context["form"].errors


@pytest.mark.django_db
def test_after_another_mistake_the_person_is_told_to_choose_again(
    browse: Any, case: Supervision, officer: User
) -> None:
    answer = browse(officer).post(page_of(case), {**visit_data(case, findings=""), "attached": [upload(picture())]})
    assert "Pilih lagi" in str(answer.context["form"].errors["attached"])


@pytest.mark.django_db
def test_a_request_of_many_megabytes_never_reaches_the_page(
    browse: Any, case: Supervision, officer: User, settings: Any
) -> None:
    settings.FILE_UPLOAD_MOST_BYTES = 100_000
    answer = browse(officer).post(page_of(case), {**visit_data(case), "attached": [upload(b"\0" * 200_000)]})
    assert answer.status_code == 400
    assert not case.visits.exists()


@pytest.mark.django_db
def test_the_file_goes_when_its_row_is_not_kept(
    case: Supervision, officer: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[str] = []
    monkeypatch.setattr(
        "clients.actions.attachment.save_or_refuse",
        lambda row: kept.append(row.file.name) or (_ for _ in ()).throw(DomainError("Penyimpanan penuh.")),
    )
    outcome = VisitOutcome(
        outcome=OutcomeKind.objects.met(), kind="home", occurred_at=timezone.now(), findings="Sehat."
    )
    with pytest.raises(DomainError, match="penuh"):
        log_visit(supervision=case, outcome=outcome, files=[prepared(upload(picture()))], by=officer)
    assert kept
    assert not default_storage.exists(kept[0])
    assert not case.visits.exists()


# --- Getting it back ----------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_photo_comes_back_private_and_logged(browse: Any, officer: User, office: Any) -> None:
    case = SupervisionFactory(office=office, officer=officer)
    row = AttachmentFactory(visit__supervision=case)
    answer = browse(officer).get(reverse("clients:attachment_open", args=[row.public_id]))
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content).startswith(b"\xff\xd8")
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"]
    assert answer["Content-Disposition"].startswith("inline")
    assert AccessEvent.objects.filter(actor_id=officer.pk, subject_id=row.public_id).exists()


@pytest.mark.django_db
def test_a_pdf_is_downloaded(browse: Any, officer: User, office: Any) -> None:
    case = SupervisionFactory(office=office, officer=officer)
    row = AttachmentFactory(visit__supervision=case, content_type="application/pdf", name="surat.pdf")
    answer = browse(officer).get(reverse("clients:attachment_open", args=[row.public_id]))
    assert b"".join(answer.streaming_content).startswith(b"\xff\xd8")
    assert answer["Content-Disposition"] == 'attachment; filename="surat.pdf"'


@pytest.mark.django_db
def test_who_does_not_get_it(browse: Any, case: Supervision, colleague: User, registrar: User, stranger: User) -> None:
    row = AttachmentFactory(visit__supervision=case)
    address = reverse("clients:attachment_open", args=[row.public_id])
    assert browse(stranger).get(address).status_code == 404
    assert browse(registrar).get(address).status_code == 403
    assert "reason" in browse(colleague).get(address).url
    assert browse(colleague).post(address).status_code == 405


@pytest.mark.django_db
def test_a_lost_file_is_404(browse: Any, case: Supervision, officer: User) -> None:
    row = AttachmentFactory(visit__supervision=case)
    default_storage.delete(row.file.name)
    assert browse(officer).get(reverse("clients:attachment_open", args=[row.public_id])).status_code == 404


@pytest.mark.parametrize(
    ("inside", "is_refused"),
    [
        (b"<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>", True),
        (b"<< /S /J#61vaScript >>", True),
        (b"<< /S /Launch /F (cmd.exe) >>", True),
        (b"<< /Names << /EmbeddedFiles 3 0 R >> >>", True),
        (b"<< /Type /ObjStm /N 1 /Filter /FlateDecode >>\nstream\n" + zlib.compress(b"1 0 << /S /JavaScript >>"), True),
        (b"<< /OpenAction [3 0 R /XYZ null null 0] >>", False),
        (b"<< /Type /ObjStm /N 1 /Filter /FlateDecode >>\nstream\n" + zlib.compress(b"1 0 << /Type /Page >>"), False),
        (b"<< /Type /ObjStm >>\nstream\nbroken", False),
        (b"<< /Type /ObjStm >>\nstream\n" + zlib.compress(b"0" * 25_000_000), True),
    ],
)
def test_a_pdf_that_acts_is_refused(inside: bytes, is_refused: bool) -> None:
    content = b"%PDF-1.7\n1 0 obj\n" + inside + b"\nendstream\nendobj\ntrailer\n<<>>\n%%EOF\n"
    assert is_active(content) == is_refused
    upload = SimpleUploadedFile("surat.pdf", content, "application/pdf")
    if is_refused:
        with pytest.raises(ValidationError, match="skrip atau berkas lain"):
            prepared(upload)
    else:
        assert prepared(upload).content == content
