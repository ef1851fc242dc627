"""The closed lists of words of the caseload, plain values that rules and models share."""

from django.db import models


class Sex(models.TextChoices):
    """As on the identity card."""

    MALE = "L", "Laki-laki"
    FEMALE = "P", "Perempuan"


class ConsentGiven(models.TextChoices):
    """How a client said yes to reminders."""

    WRITTEN = "written", "Formulir yang ditandatangani"
    SPOKEN = "spoken", "Lisan"


_AGREED = (
    "Saya setuju Bapas mengirim pesan pengingat lewat WhatsApp atau SMS ke nomor saya. Isinya jadwal dan nama Bapas, "
    "tidak pernah isi perkara. Saya boleh berhenti kapan saja "
)
MESSAGE_CONSENTS = {
    1: f"{_AGREED}dengan memberi tahu petugas.",
    2: f"{_AGREED}dengan membalas BERHENTI, lewat tautan pada pesan, atau dengan memberi tahu petugas.",
}
"""What clients agreed to, word for word, by version: a sentence that somebody agreed to is never changed."""
MESSAGE_WORDING = max(MESSAGE_CONSENTS)
MESSAGE_CONSENT = MESSAGE_CONSENTS[MESSAGE_WORDING]
"""What a client is asked for today. Version 2 adds ways to stop and nothing else: whoever agreed to 1 is not asked."""


class Audience(models.TextChoices):
    """Adult and child cases follow different law."""

    ADULT = "adult", "Dewasa"
    CHILD = "child", "Anak"


class SupervisionKind(models.TextChoices):
    """Programmes of guidance, spelt out: the short forms collide (PKS, PK, PL)."""

    CONDITIONAL_RELEASE = "conditional_release", "Pembebasan bersyarat"
    CONDITIONAL_LEAVE = "conditional_leave", "Cuti bersyarat"
    PRE_RELEASE_LEAVE = "pre_release_leave", "Cuti menjelang bebas"
    ASSIMILATION = "assimilation", "Asimilasi"
    SUPERVISION_SENTENCE = "supervision_sentence", "Pidana pengawasan"
    CONDITIONAL_SENTENCE = "conditional_sentence", "Pidana dengan syarat"
    SOCIAL_WORK_SENTENCE = "social_work_sentence", "Pidana kerja sosial"
    CHILD_COMMUNITY_SERVICE = "child_community_service", "Pelayanan masyarakat (anak)"
    CHILD_SUPERVISION = "child_supervision", "Pengawasan (anak)"
    CHILD_OUTSIDE_GUIDANCE = "child_outside_guidance", "Pembinaan di luar lembaga (anak)"
    CHILD_WORK_TRAINING = "child_work_training", "Pelatihan kerja (anak)"
    CHILD_RETURN_TO_PARENTS = "child_return_to_parents", "Pengembalian kepada orang tua (anak)"
    CHILD_UNDER_TWELVE = "child_under_twelve", "Pembinaan anak di bawah 12 tahun"
    DIVERSION = "diversion", "Diversi"


CHILD_ONLY_KINDS = frozenset(
    {
        SupervisionKind.CHILD_COMMUNITY_SERVICE,
        SupervisionKind.CHILD_SUPERVISION,
        SupervisionKind.CHILD_OUTSIDE_GUIDANCE,
        SupervisionKind.CHILD_WORK_TRAINING,
        SupervisionKind.CHILD_RETURN_TO_PARENTS,
        SupervisionKind.CHILD_UNDER_TWELVE,
        SupervisionKind.DIVERSION,
    }
)
ADULT_ONLY_KINDS = frozenset({SupervisionKind.SOCIAL_WORK_SENTENCE, SupervisionKind.SUPERVISION_SENTENCE})
REINTEGRATION_KINDS = frozenset(
    {
        SupervisionKind.CONDITIONAL_RELEASE,
        SupervisionKind.CONDITIONAL_LEAVE,
        SupervisionKind.PRE_RELEASE_LEAVE,
        SupervisionKind.ASSIMILATION,
    }
)


class RegisterBook(models.TextChoices):
    """The book in which a case has its number: numbers run separately in each."""

    REINTEGRATION = "reintegration", "Buku integrasi dan asimilasi"
    SENTENCE = "sentence", "Buku pidana di luar lembaga"
    CHILD = "child", "Buku klien anak"
    DIVERSION = "diversion", "Buku diversi"


def book_of(kind: str, audience: str) -> RegisterBook:
    """The book a case belongs in."""
    if kind == SupervisionKind.DIVERSION:
        return RegisterBook.DIVERSION
    if audience == Audience.CHILD:
        return RegisterBook.CHILD
    if kind in REINTEGRATION_KINDS:
        return RegisterBook.REINTEGRATION
    return RegisterBook.SENTENCE


class Religion(models.TextChoices):
    """As on the identity card."""

    ISLAM = "islam", "Islam"
    PROTESTANT = "protestant", "Kristen"
    CATHOLIC = "catholic", "Katolik"
    HINDU = "hindu", "Hindu"
    BUDDHIST = "buddhist", "Buddha"
    CONFUCIAN = "confucian", "Khonghucu"
    BELIEF = "belief", "Kepercayaan terhadap Tuhan Yang Maha Esa"


class Education(models.TextChoices):
    """Highest schooling, as in the population register."""

    NONE = "none", "Tidak atau belum sekolah"
    PRIMARY_UNFINISHED = "primary_unfinished", "Belum tamat SD"
    PRIMARY = "primary", "SD atau sederajat"
    JUNIOR = "junior", "SMP atau sederajat"
    SENIOR = "senior", "SMA atau sederajat"
    DIPLOMA_1 = "diploma_1", "Diploma I"
    DIPLOMA_2 = "diploma_2", "Diploma II"
    DIPLOMA_3 = "diploma_3", "Diploma III"
    BACHELOR = "bachelor", "Diploma IV atau Strata I"
    MASTER = "master", "Strata II"
    DOCTOR = "doctor", "Strata III"


class MaritalStatus(models.TextChoices):
    """As on the identity card."""

    SINGLE = "single", "Belum kawin"
    MARRIED = "married", "Kawin"
    DIVORCED = "divorced", "Cerai hidup"
    WIDOWED = "widowed", "Cerai mati"


class RiskLevel(models.TextChoices):
    """Outcome of an assessment of the risk of reoffending. Only the result is kept, not the instrument."""

    LOW = "low", "Rendah"
    MEDIUM = "medium", "Sedang"
    HIGH = "high", "Tinggi"


class Stage(models.TextChoices):
    """The three stages of guidance (PP 31/1999 art. 31-33); only a panel's decision moves a case on."""

    INITIAL = "initial", "Tahap awal"
    CONTINUED = "continued", "Tahap lanjutan"
    FINAL = "final", "Tahap akhir"


class ConcernGround(models.TextChoices):
    """What a concern is about; all but the last are grounds of revocation (R46)."""

    NEW_OFFENCE = "new_offence", "Diduga melakukan tindak pidana lagi"
    UNREST = "unrest", "Menimbulkan keresahan"
    MISSED_REPORTS = "missed_reports", "Tidak lapor tiga kali berturut-turut"
    ADDRESS = "address", "Pindah alamat tanpa melapor"
    PROGRAMME = "programme", "Tidak mengikuti program bimbingan"
    OTHER = "other", "Lainnya"


class ConcernState(models.TextChoices):
    """How far a concern has come; the same words name the steps that bring it there."""

    NOTE = "note", "Catatan"
    WARNING = "warning", "Peringatan"
    SUMMONS_1 = "summons_1", "Panggilan pertama"
    SUMMONS_2 = "summons_2", "Panggilan kedua"
    SUMMONS_3 = "summons_3", "Panggilan ketiga"
    EXAM_RECORD = "exam_record", "Berita acara pemeriksaan"
    PANEL = "panel", "Menunggu sidang"
    PROPOSAL = "proposal", "Diusulkan dicabut"
    REVOKED = "revoked", "Bimbingan dicabut"
    SETTLED = "settled", "Selesai tanpa pencabutan"
