"""Letters at the beginning and during guidance: contract, guarantor, assignment, hand-over, visit, progress."""

from datetime import timedelta

from django.db.models import Q

from clients.documents.subjects import declare
from clients.documents.writing import (
    case_facts,
    officer_facts,
    officer_signs,
    person_facts,
    written,
    written_time,
)
from clients.models import Audience, Guarantor, ReportIn, Supervision, Visit
from documents.paper import Paper, facts, heading, numbered, paragraph, signatures, table

DUTIES = (
    "Menaati persyaratan bimbingan dan perintah yang ditetapkan.",
    "Mengikuti program bimbingan secara tertib.",
    "Memelihara perikehidupan yang bersih, aman, tertib, dan damai.",
    "Menghormati hak asasi setiap orang di lingkungannya.",
)
RIGHTS = (
    "Mendapat pendampingan dan bimbingan pada setiap tahap.",
    "Mendapat keterangan tentang aturan yang berlaku bagi saya.",
    "Menyampaikan keluhan kepada Balai Pemasyarakatan.",
)
GROUNDS = (
    "Diduga atau terbukti melakukan tindak pidana lagi.",
    "Menimbulkan keresahan dalam masyarakat.",
    "Tidak melapor tiga kali berturut-turut.",
    "Tidak melaporkan perubahan alamat.",
    "Tidak mengikuti program bimbingan.",
)
PROGRESS_DAYS = 183
CASE = ("client__village", "office", "officer")


def contract(case: Supervision) -> Paper:
    """Kontrak bimbingan: what the client undertakes, is entitled to, and risks (UU 22/2022 art. 15 and 16)."""
    conditions = [str(condition) for condition in case.conditions.all()]
    child = case.audience == Audience.CHILD
    signers = [("Klien Pemasyarakatan", case.client.name), officer_signs(case)]
    if child:
        signers.insert(1, ("Orang tua atau wali", ""))
    return Paper(
        copies=("Yang bersangkutan", "Arsip"),
        blocks=(
            paragraph("Saya yang bertanda tangan di bawah ini:"),
            facts([*person_facts(case.client), *case_facts(case)]),
            paragraph("telah menerima penjelasan tentang bimbingan yang saya jalani, dan menyatakan bersedia:"),
            numbered([*DUTIES, reporting_duty(case), "Melaporkan setiap perubahan alamat dan nomor telepon."]),
            *([heading("Syarat khusus"), numbered(conditions)] if conditions else []),
            heading("Hak saya selama bimbingan"),
            numbered(RIGHTS),
            heading("Saya memahami bahwa bimbingan dapat diusulkan dicabut apabila saya"),
            numbered(GROUNDS),
            signatures(*signers),
        ),
    )


def reporting_duty(case: Supervision) -> str:
    """The duty to report, with its rhythm when it is the client's own."""
    if case.report_in_days:
        return f"Melapor kepada Balai Pemasyarakatan setiap {case.report_in_days} hari."
    return "Melapor kepada Balai Pemasyarakatan pada hari yang ditetapkan."


def guarantor_statement(guarantor: Guarantor) -> Paper:
    """Surat pernyataan penjamin, acknowledged by the head of the village (service standard of release)."""
    client = guarantor.client
    return Paper(
        copies=("Arsip",),
        blocks=(
            paragraph("Yang bertanda tangan di bawah ini:"),
            facts(
                [
                    ("Nama", guarantor.name),
                    ("Hubungan", guarantor.get_relation_display()),
                    ("Alamat", ", ".join(part for part in (guarantor.address, str(guarantor.village or "")) if part)),
                ]
            ),
            paragraph("menyatakan menjadi penjamin bagi Klien Pemasyarakatan:"),
            facts(person_facts(client)),
            paragraph("dan sanggup:"),
            numbered(
                [
                    "Menerima klien tinggal bersama saya atau di alamat yang saya ketahui.",
                    "Membantu kebutuhan hidup klien dan mendukung bimbingannya.",
                    "Mengingatkan klien agar melapor kepada Balai Pemasyarakatan pada waktunya.",
                    "Memberi tahu Balai Pemasyarakatan apabila klien pindah, bepergian, atau melanggar syarat.",
                ]
            ),
            paragraph("Pernyataan ini saya buat dengan sadar dan tanpa paksaan, dan dibubuhi meterai."),
            signatures(("Penjamin", guarantor.name), ("Pembimbing Kemasyarakatan", "")),
            signatures(("Klien Pemasyarakatan", client.name), ("Mengetahui, kepala desa atau lurah", "")),
        ),
    )


def assignment_order(case: Supervision) -> Paper:
    """Surat tugas: the head gives the case to an officer."""
    return Paper(
        to=(case.officer.name,) if case.officer else (),
        copies=("Pembimbing Kemasyarakatan yang bersangkutan", "Arsip"),
        blocks=(
            paragraph(f"Berdasarkan {case.legal_basis}, Kepala {case.office.name} menugaskan:"),
            facts(officer_facts(case.officer)),
            paragraph("untuk melaksanakan pembimbingan dan pengawasan terhadap:"),
            facts([*person_facts(case.client), *case_facts(case)]),
            paragraph(
                "Tugas dilaksanakan sejak tanggal surat ini sampai bimbingan berakhir atau diserahkan kepada petugas "
                "lain, dan hasilnya dilaporkan kepada Kepala Balai Pemasyarakatan."
            ),
        ),
    )


def has_no_officer(case: Supervision) -> str | None:
    """An order names somebody."""
    return None if case.officer else "Perkara ini belum punya Pembimbing Kemasyarakatan. Tunjuk petugas lebih dulu."


def handover_minutes(case: Supervision) -> Paper:
    """Berita acara serah terima klien from the institution that releases to the Bapas."""
    return Paper(
        copies=(case.basis_authority or "Instansi yang menyerahkan", "Arsip"),
        blocks=(
            paragraph("Pada hari ini telah diserahkan dan diterima seorang Klien Pemasyarakatan:"),
            facts(
                [
                    *person_facts(case.client),
                    *case_facts(case),
                    ("Nomor register asal", case.prison_register_no),
                ]
            ),
            paragraph("beserta surat-suratnya, untuk selanjutnya dibimbing oleh Balai Pemasyarakatan."),
            signatures(("Yang menyerahkan", ""), ("Yang menerima", case.office.name)),
            signatures(("Klien Pemasyarakatan", case.client.name)),
        ),
    )


def visit_minutes(visit: Visit) -> Paper:
    """Berita acara kunjungan: what was found, as written down."""
    case = visit.supervision
    present = dict(Visit.Present.choices)
    return Paper(
        copies=("Arsip",),
        blocks=(
            paragraph("Telah dilakukan kunjungan terhadap Klien Pemasyarakatan:"),
            facts([*person_facts(case.client), *case_facts(case)]),
            heading("Pelaksanaan"),
            facts(
                [
                    ("Cara", visit.get_kind_display()),
                    ("Waktu", written_time(visit.occurred_at, case.office)),
                    ("Tempat", ", ".join(part for part in (visit.place, str(visit.village or "")) if part)),
                    ("Hadir", ", ".join(present[who] for who in visit.present)),
                    ("Hasil", str(visit.outcome or "")),
                ]
            ),
            heading("Yang ditemukan"),
            paragraph(visit.findings),
            *([heading("Pernyataan klien"), paragraph(visit.client_statement)] if visit.client_statement else []),
            *([heading("Kesepakatan"), paragraph(visit.agreement)] if visit.agreement else []),
            signatures(("Klien Pemasyarakatan", case.client.name), ("Pembimbing Kemasyarakatan", visit.officer.name)),
        ),
    )


def progress_report(case: Supervision) -> Paper:
    """Laporan perkembangan bimbingan of the last half year: visits, report-ins, goals."""
    since = case.office.today() - timedelta(days=PROGRESS_DAYS)
    visits = case.visits.done().filter(occurred_at__date__gte=since).select_related("outcome").order_by("occurred_at")
    duties = case.report_ins.filter(due_on__gte=since).values_list("state", flat=True)
    goals = [f"{goal.text}: {goal.get_state_display().lower()}" for goal in case.goals.all()]
    latest = case.risk_assessments.first()
    rows = [
        (written_time(visit.occurred_at, case.office), visit.get_kind_display(), str(visit.outcome)) for visit in visits
    ]
    states = list(duties)
    return Paper(
        to=("Kepala Balai Pemasyarakatan", "di tempat"),
        copies=("Arsip",),
        blocks=(
            paragraph("Dengan hormat disampaikan perkembangan bimbingan Klien Pemasyarakatan:"),
            facts([*person_facts(case.client), *case_facts(case), ("Tahap", case.get_stage_display())]),
            heading(f"Kunjungan sejak {written(since)}"),
            table(("Waktu", "Cara", "Hasil"), rows) if rows else paragraph("Belum ada kunjungan dalam masa ini."),
            heading("Wajib lapor"),
            facts(
                [
                    ("Jatuh tempo", str(len(states))),
                    ("Lapor", str(states.count(ReportIn.State.REPORTED))),
                    ("Izin", str(states.count(ReportIn.State.EXCUSED))),
                    ("Tidak lapor", str(states.count(ReportIn.State.MISSED))),
                ]
            ),
            *([heading("Tingkat risiko"), paragraph(f"{latest}, {written(latest.assessed_on)}")] if latest else []),
            *([heading("Tujuan bimbingan"), numbered(goals)] if goals else []),
            signatures(officer_signs(case)),
        ),
    )


def not_held(visit: Visit) -> str | None:
    """Minutes are of what took place."""
    return None if visit.occurred_at else "Kunjungan ini belum dilaksanakan."


def declare_letters() -> None:
    """Called once when the portal starts."""
    declare(Supervision, key="guidance-contract", label="Kontrak bimbingan", paper=contract, joined=CASE)
    declare(
        Guarantor,
        key="guarantor-statement",
        label="Surat pernyataan penjamin",
        paper=guarantor_statement,
        joined=("client__village", "client__office", "village"),
    )
    declare(
        Supervision,
        key="assignment-order",
        label="Surat tugas pembimbingan",
        paper=assignment_order,
        joined=CASE,
        missing=has_no_officer,
        once_per_subject=False,
    )
    declare(
        Supervision,
        key="handover-minutes",
        label="Berita acara serah terima klien",
        paper=handover_minutes,
        joined=CASE,
    )
    declare(
        Supervision,
        key="progress-report",
        label="Laporan perkembangan bimbingan",
        paper=progress_report,
        joined=CASE,
        classification="Rahasia",
        once_per_subject=False,
    )
    declare(
        Visit,
        key="visit-minutes",
        label="Berita acara kunjungan",
        paper=visit_minutes,
        joined=("supervision__client__village", "supervision__office", "supervision__officer", "officer", "outcome"),
        missing=not_held,
        only=~Q(state=Visit.State.PLANNED),
        classification="Rahasia",
    )
