"""Laporan Litmas: a letter to who asked for it, and the report behind a cover marked RAHASIA."""

import uuid

from django.db.models import QuerySet
from django.urls import reverse

from accounts.access import AuditedSubject
from accounts.models import Office, User
from accounts.permissions import Verdict
from clients.documents.writing import written, written_time
from clients.inquiry_permissions import can_read_report, can_see_identity, can_work_on, inquiry_label
from clients.inquiry_report import written_sections
from clients.models import PanelItem, SocialInquiry
from documents import composition
from documents.composition import Composition
from documents.paper import Block, Paper, facts, heading, paragraph, signatures
from documents.registry import LetterKind

REPORT_KEY = "inquiry-report"
JOINED = ("kind", "office__regional_office", "officer", "client", "village__district__regency")


def find_inquiry(public_id: uuid.UUID) -> AuditedSubject:
    """The Litmas a letter is about."""
    return SocialInquiry.objects.select_related(*JOINED).get(public_id=public_id)


def may_read(user: User, subject: AuditedSubject) -> Verdict:
    """Whoever may read the report and know whom it is about: the paper names the person."""
    inquiry: SocialInquiry = subject  # type: ignore[assignment]
    return can_read_report(user, inquiry) and can_see_identity(user, inquiry)


def may_draft(user: User, inquiry: SocialInquiry) -> Verdict:
    """Whoever does the work; the panel reads the report without the person's identity."""
    return can_work_on(user, inquiry) and can_see_identity(user, inquiry)


def in_scope(user: User) -> QuerySet[SocialInquiry]:
    """The Litmas whose report this person may prepare."""
    return SocialInquiry.objects.visible_to(user).select_related(*JOINED)


def office_of(inquiry: SocialInquiry) -> Office:
    """The Bapas that writes."""
    return inquiry.office


def page_of(inquiry: SocialInquiry) -> str:
    """The page of the Litmas."""
    return reverse("clients:inquiry_detail", args=[inquiry.public_id])


def not_signed(inquiry: SocialInquiry) -> str | None:
    """The head issues what the panel accepted and the officer signed."""
    if inquiry.signed_at is not None:
        return None
    if inquiry.state == SocialInquiry.State.PANEL_DECIDED:
        return "Pembimbing Kemasyarakatan belum menandatangani laporan ini."
    return "Laporan ini belum disetujui sidang Tim Pengamat Pemasyarakatan."


def cover(inquiry: SocialInquiry) -> Block:
    """The cover of the report: what it is, under which number, about whom."""
    return {
        "kind": "cover",
        "title": "Laporan Penelitian Kemasyarakatan",
        "for": inquiry.kind.label,
        "person": inquiry.name,
        "register": inquiry.register_no,
        "office": inquiry.office.name.replace("Bapas", "Balai Pemasyarakatan", 1),
    }


def identity_facts(inquiry: SocialInquiry) -> list[tuple[str, str]]:
    """Who the report is about; the full name stands on paper only."""
    return [
        ("Nama", inquiry.name),
        ("Jenis kelamin", inquiry.get_sex_display()),
        ("Tanggal lahir", written(inquiry.birth_date)),
        ("Tempat tinggal", str(inquiry.village) if inquiry.village else ""),
        ("Tindak pidana", inquiry.offence),
    ]


def request_facts(inquiry: SocialInquiry) -> list[tuple[str, str]]:
    """What was asked, by whom and when."""
    return [
        ("Peminta", inquiry.requester),
        ("Surat permintaan", f"{inquiry.request_no}, {written(inquiry.request_on)}"),
        ("Diterima", written_time(inquiry.received_at, inquiry.office)),
        ("Jenis Litmas", f"{inquiry.kind.label} ({inquiry.kind.get_phase_display()})"),
    ]


def panel_sentence(inquiry: SocialInquiry) -> str:
    """Which session accepted the report; "" before that."""
    accepted = inquiry.panel_items.filter(decision=PanelItem.Decision.ACCEPTED).select_related("session").last()
    if accepted is None:
        return ""
    return f"Laporan ini disetujui sidang Tim Pengamat Pemasyarakatan pada tanggal {written(accepted.session.on)}."


def report_paper(inquiry: SocialInquiry) -> Paper:
    """The letter, then the report: request, identity, each section that holds something, recommendation."""
    officer = inquiry.officer.name if inquiry.officer else ""
    sections: list[Block] = []
    for row in written_sections(inquiry):
        if row.is_filled:
            basis = f" ({row.section.basis})" if row.section.basis else ""
            sections.append(heading(f"{row.section.title}{basis}"))
            sections += [paragraph(part) for part in row.text.split("\n") if part.strip()]
    accepted = panel_sentence(inquiry)
    return Paper(
        to=(f"Pimpinan {inquiry.requester}", "di tempat"),
        copies=("Arsip",),
        attachment="1 (satu) laporan",
        blocks=(
            paragraph(
                f"Memenuhi surat nomor {inquiry.request_no} tanggal {written(inquiry.request_on)}, bersama ini "
                f"disampaikan laporan penelitian kemasyarakatan nomor register {inquiry.register_no}."
            ),
            paragraph("Laporan ini bersifat rahasia dan hanya dipergunakan untuk kepentingan perkara yang dimintakan."),
            cover(inquiry),
            heading("Permintaan"),
            facts(request_facts(inquiry)),
            heading("Identitas"),
            facts(identity_facts(inquiry)),
            *sections,
            *([paragraph(accepted)] if accepted else []),
            signatures(("Pembimbing Kemasyarakatan", officer)),
        ),
    )


def declare_letters() -> None:
    """Called once when the portal starts."""
    composition.register(
        Composition(
            kind=LetterKind(
                key=REPORT_KEY,
                label="Laporan penelitian kemasyarakatan",
                template="inquiry_report.typ",
                archive_class="PK.04.02",
                subject_type="socialinquiry",
                find_subject=find_inquiry,
                may_read=may_read,
                classification="Rahasia",
            ),
            subjects=in_scope,
            may_draft=may_draft,
            paper=report_paper,
            office_of=office_of,
            page_of=page_of,
            missing=not_signed,
            label=inquiry_label,
        )
    )
