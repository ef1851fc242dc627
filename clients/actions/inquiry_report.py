"""Writing the report of a Litmas, one section at a time."""

import hashlib

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions.inquiry import lock
from clients.actions.saving import save_or_refuse
from clients.inquiry_lifecycle import is_editable
from clients.inquiry_report import sections_of, texts_of
from clients.inquiry_sections import RECOMMENDATION, SECTION_LIMIT
from clients.models import SocialInquiry


def fingerprint(text: str) -> str:
    """A short mark of a text: tells whether it is still the one that a page showed."""
    return hashlib.sha256(text.replace("\r\n", "\n").strip().encode()).hexdigest()[:16]


@transaction.atomic
def write_section(*, inquiry: SocialInquiry, key: str, text: str, seen: str | None = None, by: User) -> SocialInquiry:
    """Keeps the text of one section. `seen` is the fingerprint of the text the writer started from.

    Raises DomainError when the report lies before the panel, when the kind has no such section, and when somebody
    else wrote in it meanwhile.
    """
    locked = lock(inquiry)
    if not is_editable(locked.state):
        raise DomainError(f"Laporan tidak dapat diubah lagi: Litmas ini sekarang {locked.get_state_display()}.")
    if key not in {section.key for section in sections_of(locked)}:
        raise DomainError("Bagian ini tidak ada dalam laporan jenis ini.")
    text = text.replace("\r\n", "\n").strip()
    if len(text) > SECTION_LIMIT:
        raise DomainError(f"Bagian ini paling panjang {SECTION_LIMIT} huruf.")
    stored = texts_of(locked).get(key, "")
    if stored == text:
        return locked
    if seen is not None and fingerprint(stored) != seen:
        raise DomainError(
            "Bagian ini diubah di tempat lain sejak Anda membukanya. Tulisan Anda masih ada di bawah; "
            "bandingkan dengan yang tersimpan di halaman laporan, lalu simpan lagi."
        )
    if key == RECOMMENDATION.key:
        locked.recommendation = text
    else:
        locked.sections = {**locked.sections, key: text}
    save_or_refuse(locked)
    return locked
