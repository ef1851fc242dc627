"""Who may agree to be sent reminders, and when: the portal's own rule of keeping records."""

from datetime import date

from bapas_portal.law import Violation
from clients.rules.person import NO_ARTICLE


def message_consent(*, given_on: date, today: date, is_child: bool, has_phone: bool) -> Violation | None:
    """An adult with a telephone number agreed today or before; of a child the guarantor is reminded instead."""
    if is_child:
        message = "Anak tidak dikirimi pesan. Catat persetujuan penjaminnya."
        return Violation("message_consent_child", NO_ARTICLE, message)
    if not has_phone:
        return Violation("message_consent_phone", NO_ARTICLE, "Catat dulu nomor telepon klien.", field="phone")
    if given_on > today:
        message = "Tanggal persetujuan tidak boleh di masa depan."
        return Violation("message_consent_day", NO_ARTICLE, message, field="given_on")
    return None
