"""The head of an office's paper (kop surat): ministry, directorate general, Kanwil, Bapas, address."""

from accounts.models import Office

MINISTRY = "Kementerian Imigrasi dan Pemasyarakatan Republik Indonesia"
DIRECTORATE = "Direktorat Jenderal Pemasyarakatan"


def letterhead(office: Office) -> dict[str, object]:
    """What `templates/documents/letterhead.typ` prints: the authorities from above, the office, its address lines."""
    regional = office.regional_office.name.replace(DIRECTORATE, "").replace("  ", " ").strip()
    return {
        "authorities": [MINISTRY, DIRECTORATE, regional],
        "office": office.name,
        "lines": [line.strip() for line in office.letterhead.splitlines() if line.strip()],
    }
