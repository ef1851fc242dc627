"""What must be settled in a sentence before its case is closed."""

from clients.models import Supervision
from sentences.models import HoursDispute, SocialWorkSentence


def open_sentence(supervision: Supervision, status: str) -> str | None:
    """Refuses to close a case whose sentence is open, whatever the `status` it ends with.

    The prosecutor executes the judgment (KUHP art. 85(8)); the office only guides. So hours that are not done, because
    the client died, the case was revoked or another Bapas takes it over, are first reported to the prosecutor with that
    reason, who decides with the judge what follows. Then the case may be closed with any outcome. An objection to hours
    is answered first: afterwards nobody could correct them.
    """
    if HoursDispute.objects.unsettled().filter(session__sentence__supervision=supervision).exists():
        return "Masih ada keberatan atas jam kerja sosial yang belum dijawab. Jawab dahulu pada daftar keberatan."
    sentence = SocialWorkSentence.objects.open().filter(supervision=supervision).first()
    if sentence is None:
        return None
    return (
        f"Putusan {sentence.judgment_no} belum selesai dijalankan. Selesaikan jamnya, atau laporkan dahulu kepada "
        "jaksa dengan alasannya pada halaman kerja sosial."
    )
