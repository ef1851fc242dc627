"""On which paper each programme rests, and who usually signs it: what the form asks for, never a refusal."""

from typing import NamedTuple

from clients.terms import SupervisionKind


class LegalBasis(NamedTuple):
    """The paper a case is registered from: what it is called, who makes it, and the article behind it."""

    paper: str
    authority: str
    article: str


_DECREE = "Keputusan tentang {}"
_JUDGMENT = LegalBasis("Putusan pengadilan yang berkekuatan hukum tetap", "Pengadilan Negeri", "")

LEGAL_BASES: dict[str, LegalBasis] = {
    SupervisionKind.CONDITIONAL_RELEASE: LegalBasis(
        _DECREE.format("pembebasan bersyarat"), "Direktur Jenderal Pemasyarakatan", "KUHP pasal 72"
    ),
    SupervisionKind.CONDITIONAL_LEAVE: LegalBasis(
        _DECREE.format("cuti bersyarat"), "Direktur Jenderal Pemasyarakatan", "UU 22/2022"
    ),
    SupervisionKind.PRE_RELEASE_LEAVE: LegalBasis(
        _DECREE.format("cuti menjelang bebas"), "Direktur Jenderal Pemasyarakatan", "UU 22/2022"
    ),
    SupervisionKind.ASSIMILATION: LegalBasis(_DECREE.format("asimilasi"), "Kepala Lapas atau Rutan", "UU 22/2022"),
    SupervisionKind.SUPERVISION_SENTENCE: _JUDGMENT._replace(article="KUHP pasal 75 sampai 77"),
    SupervisionKind.CONDITIONAL_SENTENCE: _JUDGMENT._replace(article="PP 58/2022 pasal 6 dan 8 bagi Anak"),
    SupervisionKind.SOCIAL_WORK_SENTENCE: _JUDGMENT._replace(article="KUHP pasal 85"),
    SupervisionKind.CHILD_COMMUNITY_SERVICE: _JUDGMENT._replace(article="UU 11/2012 pasal 76"),
    SupervisionKind.CHILD_SUPERVISION: _JUDGMENT._replace(article="UU 11/2012 pasal 77"),
    SupervisionKind.CHILD_OUTSIDE_GUIDANCE: _JUDGMENT._replace(article="UU 11/2012"),
    SupervisionKind.CHILD_WORK_TRAINING: _JUDGMENT._replace(article="UU 11/2012 pasal 78"),
    SupervisionKind.CHILD_RETURN_TO_PARENTS: LegalBasis(
        "Putusan pengadilan, atau keputusan penyidik bagi anak di bawah 12 tahun",
        "Pengadilan Negeri atau penyidik",
        "UU 11/2012; KUHP pasal 41",
    ),
    SupervisionKind.CHILD_UNDER_TWELVE: LegalBasis(
        "Keputusan penyidik, Pembimbing Kemasyarakatan, dan pekerja sosial", "Penyidik", "KUHP pasal 41"
    ),
    SupervisionKind.DIVERSION: LegalBasis(
        "Penetapan atas kesepakatan diversi", "Ketua Pengadilan Negeri", "UU 11/2012 pasal 12"
    ),
}


def legal_basis_of(kind: str) -> LegalBasis | None:
    """The paper that starts this programme; None for a programme nobody chose yet."""
    return LEGAL_BASES.get(kind)
