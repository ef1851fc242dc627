"""Official paper with Typst: a template of ours, data as JSON, PDF/A out. Nothing typed is ever part of a template."""

import io
import json
import re
from collections.abc import Mapping

import qrcode
import typst
from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from qrcode.image.svg import SvgPathImage

from accounts.models import Office, User
from bapas_portal.law import DomainError
from documents.models import Letter
from documents.registry import letter_kind

TEMPLATE_ROOT = settings.BASE_DIR / "templates"
UNPRINTABLE = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
MONTHS = [
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
]


def render_pdf(template: str, data: Mapping[str, object]) -> bytes:
    """The PDF/A-2b that the Typst file `template` ("reports/monthly_return.typ") makes of `data`.

    The data are values JSON knows; the template reads them from `sys.inputs`. Raises DomainError when they hold a
    sign the font lacks: PDF/A keeps no empty boxes.
    """
    try:
        pdf = typst.compile(
            str(TEMPLATE_ROOT / template),
            root=str(TEMPLATE_ROOT),
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            pdf_standards="a-2b",
        )
    except typst.TypstError as error:
        raise unprintable(error) from error
    if not isinstance(pdf, bytes):
        raise TypeError("Typst gave no single PDF.")
    return pdf


def unprintable(error: typst.TypstError) -> DomainError:
    """The sentence for a sign without a shape in the font; any other error is a fault of ours and is raised."""
    missing = UNPRINTABLE.search(str(error))
    if missing is None:
        raise error
    return DomainError(
        f"Tanda “{missing.group(1)[:20]}” tidak dapat dicetak, sebab huruf surat dan laporan tidak memilikinya. "
        "Hapus atau ganti tanda itu, lalu coba lagi."
    )


def qr_code(text: str) -> str:
    """`text` as a QR code in SVG."""
    picture = io.BytesIO()
    qrcode.make(text, image_factory=SvgPathImage, border=0).save(picture)
    return picture.getvalue().decode()


def qr_in_page(text: str) -> SafeString:
    """The same as it is written into a page, without the declaration of a document of its own."""
    drawn = qr_code(text)
    return mark_safe(drawn.partition("?>")[2] or drawn)


def verification_address(code: str) -> str:
    """Where anyone can check that a letter is genuine."""
    return settings.SITE_URL + reverse("documents:letter_verify", args=[code])


def heading(office: Office) -> dict[str, object]:
    """Kop surat: ministry, directorate general, Kanwil, Bapas, and the address lines of the office."""
    region = office.regional_office.name.replace("Kantor Wilayah Direktorat Jenderal Pemasyarakatan", "Kantor Wilayah")
    return {
        "above": [
            "Kementerian Imigrasi dan Pemasyarakatan Republik Indonesia",
            "Direktorat Jenderal Pemasyarakatan",
            region,
        ],
        "office": office.name.replace("Bapas", "Balai Pemasyarakatan", 1),
        "address": [line.strip() for line in office.letterhead.splitlines() if line.strip()],
    }


def place_of(office: Office) -> str:
    """The town before the date: what follows the class in the office's name."""
    return office.name.removeprefix("Bapas").replace("Kelas II", "").replace("Kelas I", "").strip()


def signatory(user: User) -> dict[str, str]:
    """Title, name and NIP below the body."""
    return {"title": user.get_role_display(), "name": user.name, "nip": user.nip}


def render_letter(letter: Letter, data: Mapping[str, object], *, is_concept: bool) -> bytes:
    """The PDF of a letter not stored yet. A concept says so across the page and carries no verification code."""
    kind = letter_kind(letter.kind)
    issued_on = letter.issued_on
    frame: dict[str, object] = {
        "heading": heading(letter.office),
        "number": letter.number,
        "classification": letter.classification,
        "subject": letter.subject,
        "place_and_date": (
            f"{place_of(letter.office)}, {issued_on.day} {MONTHS[issued_on.month - 1]} {issued_on.year}"
        ),
        "signatory": signatory(letter.signed_by),
        "concept": is_concept,
        "code": letter.grouped_code,
        "address": verification_address(letter.verification_code),
        "qr": qr_code(verification_address(letter.verification_code)),
    }
    return render_pdf(f"documents/{kind.template}", {"letter": frame, "body": data})
