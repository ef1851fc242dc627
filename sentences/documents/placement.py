"""Surat penempatan: to the host, signed by prosecutor, officer and host (DOMAIN 3.4, step 6).

The host learns who comes, when, for which work and whom to call: never the offence, and of a child the initials alone
(UU 11/2012 art. 19).
"""

from functools import partial

from django.db.models import Q

from accounts.models import User
from clients.documents.writing import officer_signs, written
from clients.names import initials
from documents.paper import Paper, facts, heading, numbered, paragraph, signatures
from sentences.documents.subjects import declare, label_of, person_word
from sentences.documents.writing import law_of
from sentences.models import Placement, SocialWorkSentence, Track
from sentences.rules.day import hours_and_minutes
from sentences.rules.plan import WEEKDAYS, PlannedDay, ends_at
from sentences.site_facts import plan_of

ADULT_PLACEMENT, CHILD_PLACEMENT = "placement-letter", "child-placement-letter"
HOST_DUTIES = (
    "Menerima orang ini pada hari dan jam itu, memberi pekerjaan yang disebut di atas, dan menjaga keselamatannya.",
    "Mencatat jam datang, istirahat, dan selesai setiap hari, lalu menyatakan kebenarannya.",
    "Tidak membayar upah dan tidak mengambil keuntungan dari pekerjaan ini.",
    "Memberi tahu Pembimbing Kemasyarakatan pada hari itu juga bila orang ini tidak datang, sakit, atau celaka.",
    "Merahasiakan perkara orang ini.",
)


def placement_letter_key(track: str) -> str:
    """The kind of letter for an adult's or a child's placement."""
    return CHILD_PLACEMENT if track == Track.CHILD else ADULT_PLACEMENT


def placement_letter(placement: Placement) -> Paper:
    """Who works where, when, doing what, and what the host undertakes."""
    sentence, site = placement.sentence, placement.site
    case = sentence.supervision
    until = written(placement.ends_on or sentence.ends_on)
    plan = plan_of(sentence)
    return Paper(
        to=(f"Pimpinan {site.name}", str(site.village)),
        copies=(
            f"Kepala {sentence.prosecution_office.name}",
            f"{site.village.head_title} {site.village.name}",
            "Yang bersangkutan",
            "Arsip",
        ),
        blocks=(
            paragraph(
                f"Untuk melaksanakan {label_of(sentence.track)} menurut {law_of(sentence)}, dengan ini kami tempatkan "
                f"{person_word(sentence.track)} berikut di tempat Saudara:"
            ),
            facts([*_person(sentence), ("Nomor register", case.register_no)]),
            heading("Dasar"),
            facts(
                [
                    ("Putusan", f"{sentence.court} nomor {sentence.judgment_no}, {written(sentence.judgment_on)}"),
                    ("Pelaksanaan", f"{written(sentence.starts_on)}{_record(sentence)}"),
                    ("Jam kerja", f"{sentence.hours_ordered} jam, paling lama {sentence.hours_per_day} jam sehari"),
                ]
            ),
            heading("Penempatan"),
            facts(
                [
                    ("Tempat", f"{site.name}, {site.address or site.village}"),
                    ("Pekerjaan", placement.task),
                    ("Masa", f"{written(placement.starts_on)} sampai paling lambat {until}"),
                    ("Keselamatan", site.hazards),
                    *_officer(case.officer),
                ]
            ),
            heading("Hari dan jam"),
            numbered(_line(day) for day in plan) if plan else paragraph("Ditetapkan dalam jadwal tersendiri."),
            heading("Tempat kerja bersedia"),
            numbered(HOST_DUTIES),
            paragraph("Jam dihitung setelah dinyatakan tempat kerja dan diperiksa Pembimbing Kemasyarakatan."),
            signatures(
                ("Jaksa pelaksana", sentence.prosecutor_name),
                officer_signs(case),
                (f"Pengawas {site.name}", site.supervisor_name),
            ),
        ),
    )


def _person(sentence: SocialWorkSentence) -> list[tuple[str, str]]:
    client = sentence.supervision.client
    if client.is_child:
        return [("Inisial", initials(client.name))]
    return [("Nama", client.name)]


def _record(sentence: SocialWorkSentence) -> str:
    return f", berita acara nomor {sentence.execution_record_no}" if sentence.execution_record_no else ""


def _line(day: PlannedDay) -> str:
    end = ends_at(day.starts_at, day.minutes)
    until = f" sampai {end:%H.%M}" if end else ""
    return f"{WEEKDAYS[day.weekday - 1]}, pukul {day.starts_at:%H.%M}{until} ({hours_and_minutes(day.minutes)})"


def _officer(officer: User | None) -> list[tuple[str, str]]:
    return [("Pembimbing", officer.name), ("Telepon pembimbing", officer.phone)] if officer else []


def placement_over(placement: Placement) -> str | None:
    """The letter is written while the person is to come."""
    today = placement.sentence.supervision.office.today()
    if placement.ends_on is not None and placement.ends_on < today:
        return "Penempatan ini sudah berakhir, jadi surat penempatannya tidak dibuat lagi."
    if not placement.sentence.is_open:
        return "Pidana ini sudah ditutup, jadi surat penempatannya tidak dibuat lagi."
    return None


def declare_letters() -> None:
    """Called once when the portal starts."""
    add = partial(declare, Placement, paper=placement_letter, missing=placement_over)
    add(key=ADULT_PLACEMENT, kind_label="Surat penempatan kerja sosial", only=Q(sentence__track=Track.ADULT))
    add(
        key=CHILD_PLACEMENT,
        kind_label="Surat penempatan pelayanan masyarakat",
        only=Q(sentence__track=Track.CHILD),
        classification="Rahasia",
    )
