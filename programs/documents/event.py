"""Letters of outreach events: invitations of villages and institutions, and the report of the activity."""

import uuid
from datetime import datetime
from typing import Any

from django.db import models
from django.urls import reverse
from lokal import parse_phone

from accounts.models import Office, User
from accounts.permissions import Verdict, denied, has_role
from documents import composition
from documents.composition import Composition
from documents.paper import Block, Paper, facts, heading, numbered, paragraph, table
from documents.registry import LetterKind
from documents.rendering import MONTHS
from programs.models import OutreachEvent, VillageRegistration
from programs.numbers import group_totals
from programs.permissions import MANAGER_ROLES

ARCHIVE_CLASS = "PK.04.01"
DUTIES = (
    "pendampingan, sejak penyidikan sampai setelah putusan",
    "pembimbingan klien di tengah masyarakat",
    "pembinaan melalui pelatihan dan kegiatan bersama warga",
    "pengawasan atas syarat dan putusan",
)
"""The four tasks of the Bapas, as the head tells them at an event (S1-04)."""


def may_read(user: User, subject: Any) -> Verdict:
    """Officers and the head of the office that organises."""
    allowed = has_role(user, *sorted(MANAGER_ROLES))
    if allowed and user.office_id != office_of(subject).pk:
        return denied(f"Surat ini ditulis oleh {office_of(subject)}.")
    return allowed


def office_of(subject: Any) -> Office:
    """The Bapas that organises."""
    office: Office = subject.office
    return office


def written_on(at: datetime, office: Office) -> str:
    """A day and an hour on paper, on the office's clock: 21 November 2026, pukul 09.00."""
    local = at.astimezone(office.zone)
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}, pukul {local:%H.%M}"


def occasion(event: OutreachEvent) -> Block:
    """What, when and where."""
    begins, ends = written_on(event.starts_at, event.office), event.ends_at.astimezone(event.zone)
    return facts(
        [
            ("Kegiatan", event.title),
            ("Bentuk", event.get_activity_display()),
            ("Waktu", f"{begins} sampai {ends:%H.%M} {event.office.get_timezone_display()}"),
            ("Tempat", f"{event.venue}, {event.village}, {event.village.path}"),
        ]
    )


def agenda(event: OutreachEvent) -> tuple[Block, ...]:
    """The sessions, when there are any."""
    rows = [
        (
            str(number),
            f"{session.starts_at.astimezone(event.zone):%H.%M}",
            f"{session.title}{f', {session.speaker}' if session.speaker else ''}",
            str(session.village),
        )
        for number, session in enumerate(event.sessions.select_related("village"), start=1)
    ]
    return (heading("Susunan acara"), table(("No.", "Pukul", "Acara", "Tempat"), rows)) if rows else ()


def village_invitation(row: VillageRegistration) -> Paper:
    """Undangan to the head of one village, with copies to those who work there."""
    event, village = row.event, row.village
    return Paper(
        to=(f"{village.head_title} {village.name}", f"Kecamatan {village.district.name}", "di tempat"),
        copies=(
            f"Camat {village.district.name}",
            f"Bhabinkamtibmas {village}",
            f"Babinsa {village}",
            f"Pokmas Lipas di {village}",
            f"Kepala sekolah di {village}",
            "Arsip",
        ),
        blocks=(
            paragraph(
                "Dalam rangka mengenalkan tugas Balai Pemasyarakatan dan mengajak warga ikut membimbing klien, kami "
                "mengundang Saudara beserta perangkat, ketua RT dan RW, tokoh agama, pemuda, PKK, dan penjamin pada:"
            ),
            occasion(event),
            *agenda(event),
            paragraph(
                "Mohon Saudara menyampaikan kesediaan, nama narahubung, perkiraan jumlah yang hadir dari tiap "
                "kelompok, kebutuhan, serta sinyal di tempat acara, melalui portal atau kepada petugas kami"
                f" {_reached_at(event.created_by)}."
            ),
            paragraph("Atas perhatian dan kerja sama Saudara kami ucapkan terima kasih."),
        ),
    )


def institution_invitation(event: OutreachEvent) -> Paper:
    """Undangan to the institutions on the event's list, each a line of the address."""
    return Paper(
        to=(*(party.name for party in event.parties.all()), "di tempat"),
        copies=("Arsip",),
        blocks=(
            paragraph("Dengan hormat kami mengundang Bapak dan Ibu, atau yang mewakili, pada:"),
            occasion(event),
            *agenda(event),
            *(
                [paragraph(f"Pada acara ini akan ditandatangani {event.agreement.title}.")]
                if event.agreement is not None
                else []
            ),
            paragraph("Kepala Balai Pemasyarakatan akan menyampaikan tugas Balai Pemasyarakatan, yaitu:"),
            numbered(DUTIES),
            paragraph("serta dukungan yang dibutuhkan di kecamatan, desa, dan kelurahan."),
            paragraph("Atas perhatian dan kehadirannya kami ucapkan terima kasih."),
        ),
    )


def report(event: OutreachEvent) -> Paper:
    """Laporan kegiatan: why, who came, what was said, what stood in the way, what it cost, what follows."""
    rows = list(event.registrations.with_people())
    people = [(line.label, str(line.expected), str(line.attended or 0)) for line in group_totals(rows)]
    came = [
        (party.name, party.get_role_display(), str(party.attended)) for party in event.parties.exclude(attended=None)
    ]
    obstacles = [
        f"{row.get_kind_display()}: {row.text}{f' Diatasi dengan: {row.solution}' if row.solution else ''}"
        for row in event.obstacles.all()
    ]
    follow = [
        (str(number), row.heading, str(row.village or ""), _day(row.due_on))
        for number, row in enumerate(event.follow_ups.select_related("village"), start=1)
    ]
    return Paper(
        to=(f"Kepala {event.office.regional_office.name}", "di tempat"),
        copies=("Arsip",),
        blocks=(
            heading("Kegiatan"),
            occasion(event),
            *([facts([("Program", event.programme.name)])] if event.programme else []),
            heading("Dasar"),
            paragraph(f"{'; '.join(event.ground_labels).lower().capitalize()}." if event.grounds else event.reason),
            *agenda(event),
            heading("Kehadiran dari desa dan kelurahan"),
            facts([("Diundang", str(len(rows))), ("Hadir", str(sum(bool(row.attended_total) for row in rows)))]),
            table(("Kelompok", "Perkiraan", "Hadir"), people),
            *([heading("Kehadiran instansi"), table(("Instansi", "Peran", "Orang"), came)] if came else []),
            heading("Jalannya kegiatan"),
            paragraph(event.minutes),
            heading("Hasil"),
            paragraph(event.summary),
            *([heading("Hambatan"), numbered(obstacles)] if obstacles else []),
            *([heading("Evaluasi"), paragraph(event.evaluation)] if event.evaluation else []),
            heading("Biaya"),
            facts([("Anggaran", _rupiah(event.budget)), ("Biaya sebenarnya", _rupiah(event.cost))]),
            *(
                [heading("Tindak lanjut"), table(("No.", "Kegiatan", "Desa atau kelurahan", "Tenggat"), follow)]
                if follow
                else []
            ),
            paragraph("Demikian laporan ini disampaikan."),
        ),
    )


def _reached_at(person: User) -> str:
    """The planner, with the telephone number as people write it."""
    number = parse_phone(person.phone).national or person.phone if person.phone else ""
    return f"{person.name}, telepon {number}" if number else person.name


def _day(day: Any) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _rupiah(amount: int | None) -> str:
    return "belum dihitung" if amount is None else f"Rp{amount:,}".replace(",", ".")


def not_called(row: VillageRegistration) -> str | None:
    """An invitation goes out for a day that stands."""
    if row.event.state in {"cancelled", "postponed"}:
        return f"Kegiatan ini {row.event.get_state_display().lower()}, jadi undangannya tidak dibuat."
    return None


def nobody_to_invite(event: OutreachEvent) -> str | None:
    """The institutions are on the agenda, and the head approved the event."""
    if event.state in {"proposed", "cancelled", "postponed"}:
        return "Surat undangan dibuat setelah kegiatan disetujui dan selama tanggalnya berlaku."
    return None if event.parties.exists() else "Belum ada instansi dalam susunan acara."


def not_documented(event: OutreachEvent) -> str | None:
    """The report follows the minutes."""
    return None if event.minutes else "Berita acara kegiatan ini belum ditulis."


def declare_letters() -> None:
    """Called once when the portal starts."""
    event_path = (
        "office__regional_office",
        "village__district__regency__province",
        "created_by",
        "programme",
        "agreement",
    )
    _declare(
        VillageRegistration,
        key="village-invitation",
        label="Surat undangan desa atau kelurahan",
        paper=village_invitation,
        joined=(*(f"event__{path}" for path in event_path), "village__district__regency__province"),
        missing=not_called,
        page="programs:registration_detail",
        once=False,  # a moved event invites again
    )
    _declare(
        OutreachEvent,
        key="institution-invitation",
        label="Surat undangan instansi",
        paper=institution_invitation,
        joined=event_path,
        missing=nobody_to_invite,
        page="programs:event_agenda",
        once=False,
    )
    _declare(
        OutreachEvent,
        key="outreach-report",
        label="Laporan kegiatan penyuluhan",
        paper=report,
        joined=event_path,
        missing=not_documented,
        page="programs:event_outcome",
        once=True,
    )


def _declare(
    model: type[models.Model],
    *,
    key: str,
    label: str,
    paper: Any,
    joined: tuple[str, ...],
    missing: Any,
    page: str,
    once: bool,
) -> None:
    """Registers one kind of letter about an event or an invited village."""

    def find(public_id: uuid.UUID) -> Any:
        return model._default_manager.select_related(*joined).get(public_id=public_id)

    def in_scope(user: User) -> "models.QuerySet[Any]":
        return model._default_manager.visible_to(user).select_related(*joined)  # type: ignore[attr-defined]

    composition.register(
        Composition(
            kind=LetterKind(
                key=key,
                label=label,
                template="letter.typ",
                archive_class=ARCHIVE_CLASS,
                subject_type=model.__name__.lower(),
                find_subject=find,
                may_read=may_read,
                once_per_subject=once,
            ),
            subjects=in_scope,
            may_draft=may_read,
            paper=paper,
            office_of=office_of,
            page_of=lambda subject: reverse(page, args=[subject.public_id]),
            missing=missing,
        )
    )
