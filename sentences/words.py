"""Comparing what people wrote: a trade with the work of a place, an objection with the work and the kind of a place.

Words are brought to their root by cutting the usual prefixes and endings of Indonesian, and trades are groups of words
that belong together. It finds candidates for a person to judge; it decides nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

LEAST_LETTERS = 4
PREFIXES = ("meng", "meny", "mem", "men", "peng", "peny", "pem", "pen", "per", "ber", "ter", "me", "pe", "di", "se")
ENDINGS = ("kannya", "annya", "kan", "nya", "an", "i")
EMPTY = """
    yang dan atau untuk dengan pada dari tidak karena juga serta para bagi hari pagi siang sore bekerja kerja pekerjaan
    tukang juru ahli pekerja pengurus membantu merawat mengurus tempat umum kantor desa kelurahan halaman
"""
"""Words that say nothing about the work."""

TRADES = {
    "kebun dan taman": "kebun taman tani petani tanam rumput pupuk bibit sawah",
    "dapur": "dapur masak memasak koki katering kue roti cuci",
    "bangunan": "bangun bangunan batu semen tembok dinding pagar perbaiki memperbaiki cat mengecat genteng las",
    "kayu": "kayu mebel meja kursi lemari",
    "kebersihan": "bersih membersihkan kebersihan sapu menyapu pel sampah pilah memilah",
    "arsip dan komputer": "arsip komputer administrasi ketik mengetik data",
    "mengajar": "ajar mengajar guru mengaji les melatih",
    "merawat orang": "perawat lansia bayi pasien linen",
    "kendaraan": "sopir montir mengemudi kendaraan bengkel motor mobil",
    "menjahit": "jahit menjahit penjahit kain bordir",
    "ternak dan ikan": "ternak peternak ikan nelayan kolam ayam sapi kambing",
}
"""Each trade with words that belong to it."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an objection may be about: its words, the words of the work it meets, the kind of place, how it is said."""

    words: str
    work: str
    said: str
    kind: str = ""


OBJECTIONS = (
    Subject(
        words="ibadah beribadah agama keyakinan kepercayaan iman masjid gereja pura vihara kelenteng musala",
        work="masjid musala gereja pura vihara kelenteng ibadah wudu mengaji",
        kind="worship",
        said="tempat atau pekerjaan ini (rumah ibadah)",
    ),
    Subject(
        words="berat angkat mengangkat mengangkut beban punggung cedera pinggang lutut",
        work="angkat mengangkat mengangkut memindahkan memikul menggali",
        said="pekerjaan yang berat di sini",
    ),
    Subject(
        words="tinggi ketinggian pusing vertigo",
        work="atap genteng memanjat tangga talang",
        said="pekerjaan di tempat tinggi",
    ),
    Subject(
        words="sakit penyakit menular darah debu asma alergi",
        work="pasien linen debu menyapu mengecat sampah",
        kind="health",
        said="keadaan di tempat ini",
    ),
)


def words_of(text: str) -> list[str]:
    """The words of a text that carry meaning, in small letters."""
    found = re.findall(r"[^\W\d_]+", text.lower())
    empty = EMPTY.split()
    return [word for word in found if len(word) >= LEAST_LETTERS - 1 and word not in empty]


def root(word: str) -> str:
    """The word without its usual prefix and ending, as long as enough of it is left."""
    for prefix in PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= LEAST_LETTERS:
            word = word[len(prefix) :]
            break
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_LETTERS:
            return word[: -len(ending)]
    return word


def in_common(able: str, needed: str) -> list[str]:
    """Trades and words that both texts speak of, in the words of the person's text or the name of the trade."""
    mine, theirs = words_of(able), words_of(needed)
    roots = {root(word) for word in theirs}
    shared = [word for word in dict.fromkeys(mine) if root(word) in roots]
    covered = {root(word) for word in shared}
    for trade, belonging in TRADES.items():
        group = set(belonging.split()) | {root(word) for word in belonging.split()}
        is_mine = [word for word in mine if word in group or root(word) in group]
        is_theirs = any(word in group or root(word) in group for word in theirs)
        if is_mine and is_theirs and not any(root(word) in covered for word in is_mine):
            shared.append(trade)
    return shared


def conflict_between(objection: str, *, kind: str, work: str, days: Iterable[str]) -> str:
    """What of a place an objection may be about, in words; "" when no word of it meets anything."""
    objected = {form for word in words_of(objection) for form in (word, root(word))}
    at_work = {form for word in words_of(work) for form in (word, root(word))}
    for subject in OBJECTIONS:
        if objected & set(subject.words.split()) and (kind == subject.kind or at_work & set(subject.work.split())):
            return subject.said
    named = [day for day in days if day.lower() in objected]
    if named:
        return f"jadwalnya pada hari {' dan '.join(named)}"
    shared = sorted(word for word in words_of(objection) if root(word) in at_work)
    return f"pekerjaan di sini ({', '.join(shared)})" if shared else ""
