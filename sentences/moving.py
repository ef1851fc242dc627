"""What becomes of a sentence of unpaid work when its client is handed over to another Bapas."""

from django.db.models import Q

from clients.models import Supervision
from sentences.models import HoursDispute, Placement, SocialWorkSentence, WorkSession


def unfinished_work(supervision: Supervision) -> str | None:
    """Refuses while the person still works at a site of this Bapas, or hours done there are not judged yet.

    A site is a host of one Bapas, and an hour is verified by the officer who knows the site (KUHP art. 85).
    """
    if HoursDispute.objects.unsettled().filter(session__sentence__supervision=supervision).exists():
        return "Masih ada keberatan atas jam kerja sosial yang belum dijawab. Jawab dahulu pada daftar keberatan."
    sentence = SocialWorkSentence.objects.open().filter(supervision=supervision).first()
    if sentence is None:
        return None
    number = sentence.judgment_no
    if WorkSession.objects.filter(sentence=sentence, state__in=["draft", "confirmed"]).exists():
        return f"Masih ada jam kerja putusan {number} yang belum diperiksa. Periksa atau tolak dahulu."
    today = supervision.office.today()
    if Placement.objects.filter(Q(ends_on=None) | Q(ends_on__gt=today), sentence=sentence).exists():
        return f"Penempatan putusan {number} belum diakhiri. Akhiri dahulu; Bapas penerima menempatkan kembali."
    return None


def move_sentence(old: Supervision, new: Supervision) -> None:
    """The sentence goes on in the successor, with the hours credited so far; a settled one stays with its case.

    A reported default goes along while its decision, or the repetition that was decided, is still to come.
    """
    sentence = SocialWorkSentence.objects.select_for_update(of=("self",)).filter(supervision=old).first()
    if sentence is not None and (sentence.is_open or sentence.default_reports.unsettled().exists()):
        SocialWorkSentence.objects.filter(pk=sentence.pk).update(supervision=new)
