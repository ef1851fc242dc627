"""Letters about a concern: summons I to III, the record of examination, the proposal of revocation."""

from functools import partial

from django.db.models import Q

from clients.documents.subjects import declare
from clients.documents.writing import case_facts, officer_signs, person_facts, written, written_time
from clients.models import Concern, ConcernStep
from documents.paper import Paper, facts, heading, numbered, paragraph, signatures, table

SUMMONS = (
    (Concern.State.SUMMONS_1, "I", "pertama"),
    (Concern.State.SUMMONS_2, "II", "kedua"),
    (Concern.State.SUMMONS_3, "III", "ketiga"),
)
STEP = (
    "concern__client__village",
    "concern__supervision__client__village",
    "concern__supervision__office",
    "concern__supervision__officer",
    "concern__office__regional_office",
)


def summons(step: ConcernStep, *, word: str) -> Paper:
    """Surat panggilan: when and where the client has to appear, and what follows otherwise."""
    concern = step.concern
    case = concern.supervision
    if case is None:
        raise ValueError("Only a case's client can be summoned.")
    address = [case.client.name, case.client.address, str(case.client.village)]
    last = step.kind == Concern.State.SUMMONS_3
    warning = (
        "Apabila Saudara tidak hadir tanpa alasan yang sah, hal itu dicatat dan dapat menjadi dasar usul pencabutan."
        if last
        else "Apabila berhalangan, Saudara wajib memberi tahu Balai Pemasyarakatan sebelum waktu tersebut."
    )
    return Paper(
        to=tuple(address),
        copies=("Penjamin", "Arsip"),
        blocks=(
            paragraph(f"Dengan ini Saudara dipanggil untuk yang {word} kalinya sebagai Klien Pemasyarakatan:"),
            facts(case_facts(case)),
            paragraph("agar hadir pada:"),
            facts(
                [
                    ("Waktu", written_time(step.appear_at, concern.office)),
                    ("Tempat", concern.office.name),
                    ("Menemui", case.officer.name if case.officer else "Pembimbing Kemasyarakatan"),
                    ("Keperluan", concern.get_ground_display()),
                ]
            ),
            paragraph(warning),
        ),
    )


def examination(step: ConcernStep) -> Paper:
    """Berita acara pemeriksaan: what the client and others said."""
    concern = step.concern
    case = concern.supervision
    if case is None:
        raise ValueError("Only a case's client can be examined.")
    return Paper(
        copies=("Arsip",),
        blocks=(
            paragraph(f"Pada tanggal {written(step.on)} telah dilakukan pemeriksaan terhadap:"),
            facts([*person_facts(case.client), *case_facts(case)]),
            heading("Hal yang diperiksa"),
            facts([("Hal", concern.get_ground_display()), ("Tanggal kejadian", written(concern.happened_on))]),
            paragraph(concern.text),
            heading("Hasil pemeriksaan"),
            paragraph(step.text),
            signatures(("Yang diperiksa", case.client.name), officer_signs(case)),
        ),
    )


def proposal(concern: Concern) -> Paper:
    """Usul pencabutan: ground, the steps taken, and the panel's advice."""
    case = concern.supervision
    if case is None:
        raise ValueError("Only a case can be proposed for revocation.")
    steps = [(written(step.on), step.get_kind_display(), step.text or "–") for step in concern.steps.all()]
    advice = [str(item.note or item.get_decision_display()) for item in concern.panel_items.all()]
    return Paper(
        to=(f"Kepala {concern.office.regional_office.name}", "di tempat"),
        copies=("Arsip",),
        attachment="Satu berkas",
        blocks=(
            paragraph("Dengan hormat diusulkan pencabutan bimbingan Klien Pemasyarakatan:"),
            facts([*person_facts(case.client), *case_facts(case)]),
            heading("Dasar usul"),
            facts([("Hal", concern.get_ground_display()), ("Tanggal kejadian", written(concern.happened_on))]),
            paragraph(concern.text),
            heading("Langkah yang sudah diambil"),
            table(("Tanggal", "Langkah", "Catatan"), steps),
            *([heading("Pertimbangan sidang Tim Pengamat Pemasyarakatan"), numbered(advice)] if advice else []),
            paragraph("Demikian usul ini disampaikan untuk mendapat keputusan."),
        ),
    )


def not_proposed(concern: Concern) -> str | None:
    """A proposal follows the panel."""
    if concern.state in {Concern.State.PROPOSAL, Concern.State.REVOKED}:
        return None
    return "Usul pencabutan dibuat setelah sidang Tim Pengamat Pemasyarakatan menyetujuinya."


def declare_letters() -> None:
    """Called once when the portal starts."""
    for state, number, word in SUMMONS:
        declare(
            ConcernStep,
            key=state.replace("_", "-"),
            label=f"Surat panggilan {number}",
            paper=partial(summons, word=word),
            joined=STEP,
            only=Q(kind=state, concern__supervision__isnull=False),
            classification="Segera",
        )
    declare(
        ConcernStep,
        key="examination-record",
        label="Berita acara pemeriksaan",
        paper=examination,
        joined=STEP,
        only=Q(kind=Concern.State.EXAM_RECORD, concern__supervision__isnull=False),
        classification="Rahasia",
    )
    declare(
        Concern,
        key="revocation-proposal",
        label="Usul pencabutan bimbingan",
        paper=proposal,
        joined=("client__village", "supervision__client__village", "supervision__officer", "office__regional_office"),
        missing=not_proposed,
        only=Q(supervision__isnull=False),
        classification="Rahasia",
    )
