"""Programmes as registers name them, in full, shortened and with dots; a short form that fits several is none."""

import re

from clients.importing.values.text import Cell, clean, squash, words
from clients.terms import Audience
from clients.terms import SupervisionKind as Kind

SHORT_FORMS = {
    "PB": Kind.CONDITIONAL_RELEASE,
    "CB": Kind.CONDITIONAL_LEAVE,
    "CMB": Kind.PRE_RELEASE_LEAVE,
    "ASM": Kind.ASSIMILATION,
    "ASIM": Kind.ASSIMILATION,
    "ASIMILASI": Kind.ASSIMILATION,
    "PKS": Kind.SOCIAL_WORK_SENTENCE,  # in a column of programmes; elsewhere it also means an agreement or a policy
    "YANMAS": Kind.CHILD_COMMUNITY_SERVICE,
    "DIVERSI": Kind.DIVERSION,
}
"""PK, PP, PM and PL are left out: each is the short form of several things."""
SPELT_OUT: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"\bPEMB\w* BERSYARAT\b"), Kind.CONDITIONAL_RELEASE),
    (re.compile(r"\bCUTI BERSYARAT\b"), Kind.CONDITIONAL_LEAVE),
    (re.compile(r"\bCUTI (?:MENJELANG|JELANG|MJL|MENJ) BEBAS\b"), Kind.PRE_RELEASE_LEAVE),
    (re.compile(r"\bPELAYANAN (?:PADA |KEPADA |UNTUK )?MASYARAKAT\b"), Kind.CHILD_COMMUNITY_SERVICE),
    (re.compile(r"\bKERJA SOSIAL\b"), Kind.SOCIAL_WORK_SENTENCE),
    (re.compile(r"\bPIDANA (?:DENGAN SYARAT|BERSYARAT|DGN SYARAT)\b"), Kind.CONDITIONAL_SENTENCE),
    (re.compile(r"\bPENGAWASAN\b"), Kind.SUPERVISION_SENTENCE),
    (re.compile(r"\b(?:PE)?LATIHAN KERJA\b"), Kind.CHILD_WORK_TRAINING),
    (re.compile(r"\bPEMBINAAN (?:DI )?LUAR LEMBAGA\b"), Kind.CHILD_OUTSIDE_GUIDANCE),
    (
        re.compile(r"\b(?:PENGEMBALIAN|DIKEMBALIKAN|KEMBALI) (?:KE|KEPADA) (?:ORANG ?TUA|ORTU)\b"),
        Kind.CHILD_RETURN_TO_PARENTS,
    ),
)
ADULTS = frozenset({"D", "DW", "DWS", "DEWASA"})
CHILDREN = frozenset({"A", "AN", "ANK", "ANAK", "KLIENANAK", "ABH"})


def read_programme(cell: Cell, audience: str = "") -> str:
    """The programme a cell means, or "" when it names none, several, or an ambiguous short form."""
    text = clean(cell)[:200]
    found = {kind for pattern, kind in SPELT_OUT if pattern.search(" ".join(words(text)))}
    short = SHORT_FORMS.get(squash(text))
    found |= {short} if short else {SHORT_FORMS[word] for word in words(text) if word in SHORT_FORMS}
    if len(found) != 1:
        return ""
    kind = found.pop()
    if kind == Kind.SUPERVISION_SENTENCE and audience == Audience.CHILD:
        return Kind.CHILD_SUPERVISION
    return kind


def read_audience(cell: Cell) -> str:
    """Adult, child, or "" when the cell does not say."""
    text = squash(clean(cell))
    if text in ADULTS or text.startswith("DEWASA"):
        return Audience.ADULT
    return Audience.CHILD if text in CHILDREN or text.startswith("ANAK") else ""
