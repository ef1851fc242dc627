"""The concept of an agreement (naskah kerja sama), composed from its page for the parties to work on."""

import uuid
from typing import Any

from django.db import models
from django.urls import reverse

from accounts.models import Office, User
from accounts.permissions import Verdict, denied, has_role
from documents import composition
from documents.composition import Composition
from documents.paper import Block, Paper, facts, heading, numbered, paragraph, signatures, table
from documents.registry import LetterKind
from documents.rendering import MONTHS
from programs.models import Agreement, AgreementParty, Commitment
from programs.permissions import FOLLOWERS
from programs.rules.agreement import BEFORE_SIGNING

KIND = "agreement-draft"
ARCHIVE_CLASS = "HK.05.02"
ORDINALS = (
    "KESATU",
    "KEDUA",
    "KETIGA",
    "KEEMPAT",
    "KELIMA",
    "KEENAM",
    "KETUJUH",
    "KEDELAPAN",
    "KESEMBILAN",
    "KESEPULUH",
)
COVERED = (
    ("covers_social_work", "pidana kerja sosial"),
    ("covers_community_service", "pelayanan masyarakat oleh Anak"),
    ("covers_families", "pembinaan keluarga klien dan masyarakat"),
)


def may_draft(user: User, subject: Any) -> Verdict:
    """Officers and the head of the office whose agreement it is; a Kanwil writes its own letters elsewhere."""
    allowed = has_role(user, *sorted(FOLLOWERS))
    if allowed and (subject.office_id is None or subject.office_id != user.office_id):
        return denied("Naskah perjanjian ini disusun oleh kantor yang membuatnya.")
    return allowed


def not_being_drafted(agreement: Agreement) -> str | None:
    """A concept is for the parties to work on: it has a scope and a partner, and nothing is signed yet."""
    if agreement.state not in BEFORE_SIGNING:
        return "Perjanjian ini sudah ditandatangani atau diakhiri, jadi konsepnya tidak dibuat lagi."
    if not agreement.scope.strip():
        return "Isi dahulu ruang lingkupnya: apa yang dikerjakan bersama."
    if not AgreementParty.objects.filter(agreement=agreement).partners().exists():
        return "Catat dahulu sedikitnya satu mitra."
    return None


def agreement_draft(agreement: Agreement) -> Paper:
    """Parties, purpose, scope, what each party does, term, and room to sign; what is not settled yet is left open."""
    sides = list(agreement.parties.filter(is_witness=False))
    witnesses = list(agreement.parties.filter(is_witness=True))
    names = {side.pk: f"PIHAK {ordinal}" for side, ordinal in zip(sides, ORDINALS, strict=False)}
    return Paper(
        to=(*(side.name for side in sides if side.kind != AgreementParty.Kind.CORRECTIONS), "di tempat"),
        copies=(f"Kepala {agreement.regional_office.name}", "Arsip"),
        blocks=(
            paragraph(
                f"Bersama ini kami sampaikan konsep naskah {_kind_in_words(agreement)} tentang {agreement.title} "
                "untuk dibahas bersama. Bagian yang masih kosong diisi setelah disepakati para pihak."
            ),
            heading("Para pihak"),
            *(facts([(names.get(side.pk, "PIHAK"), side.name), ("Diwakili oleh", _signatory(side))]) for side in sides),
            *_basis(agreement),
            heading("Ruang lingkup"),
            *(paragraph(part) for part in agreement.scope.splitlines() if part.strip()),
            *_covered(agreement),
            heading("Tugas dan janji para pihak"),
            *_promises(agreement, names),
            heading("Jangka waktu"),
            paragraph(_term(agreement)),
            heading("Perubahan"),
            paragraph(
                "Hal yang belum diatur, dan perubahan atas naskah ini, dituangkan dalam addendum yang ditandatangani "
                "para pihak dan menjadi bagian yang tidak terpisahkan dari naskah ini."
            ),
            signatures(
                *((names.get(side.pk, side.name), side.signatory) for side in sides),
                *((f"Saksi, {witness.name}", witness.signatory) for witness in witnesses),
            ),
        ),
    )


def _kind_in_words(agreement: Agreement) -> str:
    return "Nota Kesepahaman" if agreement.kind == Agreement.Kind.FRAMEWORK else "Perjanjian Kerja Sama"


def _signatory(side: AgreementParty) -> str:
    return ", ".join(part for part in (side.signatory, side.signatory_title) if part) or "belum ditentukan"


def _basis(agreement: Agreement) -> tuple[Block, ...]:
    """The law it stands on and the framework above it, where they are known."""
    rows = [agreement.legal_basis] if agreement.legal_basis else []
    if agreement.parent is not None:
        number = f" Nomor {agreement.parent.number}" if agreement.parent.number else ""
        rows.append(f"Kesepakatan induk{number} tentang {agreement.parent.title}")
    return (heading("Dasar"), numbered(rows)) if rows else ()


def _covered(agreement: Agreement) -> tuple[Block, ...]:
    """Whom it is for, and where."""
    covered = [words for name, words in COVERED if getattr(agreement, name)]
    return (
        facts(
            [
                ("Mencakup", ", ".join(covered)),
                ("Wilayah", ", ".join(str(regency) for regency in agreement.regencies.all())),
            ]
        ),
    )


def _promises(agreement: Agreement, names: dict[int, str]) -> tuple[Block, ...]:
    """What each party promised, how much and until when."""
    rows = agreement.commitments.exclude(state=Commitment.State.DROPPED).select_related("party")
    lines = [
        (
            str(number),
            names.get(row.party_id, row.party.name),
            row.title,
            f"{row.quantity} {row.unit}",
            f"{row.due_on.day} {MONTHS[row.due_on.month - 1]} {row.due_on.year}",
        )
        for number, row in enumerate(rows, start=1)
    ]
    if not lines:
        return (paragraph("Tugas tiap pihak dirinci bersama dan dicatat sebelum naskah disepakati."),)
    return (table(("No.", "Pihak", "Yang dikerjakan", "Jumlah", "Tenggat"), lines),)


def _term(agreement: Agreement) -> str:
    if agreement.starts_on is None or agreement.ends_on is None:
        return "Berlaku sejak ditandatangani sampai tanggal yang disepakati para pihak, dan dapat diperbarui."
    first, last = (f"{day.day} {MONTHS[day.month - 1]} {day.year}" for day in (agreement.starts_on, agreement.ends_on))
    return f"Berlaku {first} sampai {last}, dan dapat diperbarui."


def _find(public_id: uuid.UUID) -> Agreement:
    return Agreement.objects.select_related("office__regional_office", "regional_office", "parent").get(
        public_id=public_id
    )


def _in_scope(user: User) -> "models.QuerySet[Any]":
    """Agreements of the own office; a Kanwil's has no office that would number the letter."""
    rows = Agreement.objects.of_place(user).filter(office__isnull=False)
    return rows.select_related("office__regional_office", "regional_office", "parent")


def _office_of(subject: Any) -> Office:
    office: Office = subject.office
    return office


def declare_letters() -> None:
    """Called once when the portal starts."""
    composition.register(
        Composition(
            kind=LetterKind(
                key=KIND,
                label="Konsep naskah kerja sama",
                template="letter.typ",
                archive_class=ARCHIVE_CLASS,
                subject_type="agreement",
                find_subject=_find,
                may_read=may_draft,
                once_per_subject=False,  # the parties think again, and the concept is sent anew
            ),
            subjects=_in_scope,
            may_draft=may_draft,
            paper=agreement_draft,
            office_of=_office_of,
            page_of=lambda subject: reverse("programs:agreement_detail", args=[subject.public_id]),
            missing=not_being_drafted,
        )
    )
