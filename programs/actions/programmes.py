"""The outreach programmes every portal knows from the start."""

from accounts.models import Office
from programs.models import OutreachProgramme

FIRST = "Bapas Goes to Village"
LAUNCHED_BY = "bapas-pangkalpinang"
AIM = (
    "Mendatangi desa dan kelurahan agar warga mengenal tugas Bapas, menerima kembali klien, dan ikut membimbing "
    "serta mengawasi mereka."
)


def load_programmes() -> int:
    """Creates "Bapas Goes to Village", launched by Bapas Pangkalpinang (S0-01), where it is missing; any office may
    run it. What an administrator changed stays. Returns how many were created."""
    office = Office.objects.filter(code=LAUNCHED_BY).first()
    if office is None:
        return 0
    _, is_new = OutreachProgramme.objects.get_or_create(name=FIRST, defaults={"aim": AIM, "launched_by": office})
    return int(is_new)
