"""Letters when a client leaves: town, the office, guidance itself; and the minutes of the panel."""

from django.urls import reverse

from clients.documents.subjects import declare
from clients.documents.writing import case_facts, person_facts, written
from clients.models import PanelSession, Supervision, Transfer, TravelPermit
from documents.paper import Paper, facts, heading, numbered, paragraph, signatures, table

CASE = ("client__village", "office", "officer")


def permit(row: TravelPermit) -> Paper:
    """Surat izin luar kota."""
    case = row.supervision
    return Paper(
        to=(case.client.name,),
        copies=(row.known_by, "Arsip"),
        blocks=(
            paragraph("Diberikan izin bepergian kepada Klien Pemasyarakatan:"),
            facts([*person_facts(case.client), *case_facts(case)]),
            facts(
                [
                    ("Tujuan", ", ".join(part for part in (row.destination, str(row.village or "")) if part)),
                    ("Keperluan", row.purpose),
                    ("Berangkat", written(row.leaves_on)),
                    ("Kembali paling lambat", written(row.returns_on)),
                    ("Diketahui oleh", row.known_by),
                ]
            ),
            paragraph(
                "Selama bepergian klien tetap menaati syarat bimbingan, dan melapor kepada Balai Pemasyarakatan "
                "setelah kembali."
            ),
        ),
    )


def not_granted(row: TravelPermit) -> str | None:
    """A permit is on paper once the head granted it."""
    if row.state in {TravelPermit.State.GRANTED, TravelPermit.State.RETURNED}:
        return None
    return "Izin ini belum diberikan kepala Bapas."


def handing_over(transfer: Transfer) -> Paper:
    """Surat pelimpahan bimbingan to the office that is asked to take over."""
    cases = transfer.client.supervisions.filter(office=transfer.from_office).open()
    return Paper(
        to=(f"Kepala {transfer.to_office.name}", "di tempat"),
        copies=(f"Kepala {transfer.from_office.regional_office.name}", "Arsip"),
        attachment="Satu berkas",
        blocks=(
            paragraph("Dengan hormat dilimpahkan bimbingan Klien Pemasyarakatan:"),
            facts(person_facts(transfer.client)),
            *(facts(case_facts(case)) for case in cases),
            heading("Alasan pelimpahan"),
            paragraph(transfer.reason),
            paragraph("Bersama ini disertakan berkas klien. Mohon penerimaan diberitahukan kepada kami."),
        ),
    )


def completion(case: Supervision) -> Paper:
    """Surat keterangan selesai menjalani bimbingan."""
    return Paper(
        to=(case.client.name,),
        copies=(case.basis_authority or "Instansi yang menetapkan", "Arsip"),
        blocks=(
            paragraph("Dengan ini diterangkan bahwa Klien Pemasyarakatan:"),
            facts([*person_facts(case.client), *case_facts(case)]),
            paragraph(f"telah selesai menjalani bimbingan pada tanggal {written(case.closed_on)}."),
            paragraph("Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya."),
        ),
    )


def not_completed(case: Supervision) -> str | None:
    """The letter follows the closing."""
    if case.status == Supervision.Status.COMPLETED:
        return None
    return "Perkara ini belum ditutup sebagai selesai."


def panel_minutes(session: PanelSession) -> Paper:
    """Berita acara sidang Tim Pengamat Pemasyarakatan dan daftar hadir; persons by their register number."""
    rows = [
        (
            str(number),
            f"{item.get_matter_display()}, {register_of(item)}",
            item.get_decision_display(),
            item.note or "–",
        )
        for number, item in enumerate(session.items.select_related("inquiry", "supervision"), start=1)
    ]
    members = [line.strip() for line in session.members.splitlines() if line.strip()]
    return Paper(
        copies=("Anggota sidang", "Arsip"),
        blocks=(
            paragraph(
                f"Pada tanggal {written(session.on)} bertempat di {session.place} telah diadakan sidang Tim Pengamat "
                f"Pemasyarakatan yang dipimpin oleh {session.chair}."
            ),
            *([heading("Jalannya sidang"), paragraph(session.minutes)] if session.minutes else []),
            heading("Keputusan"),
            table(("No.", "Perihal", "Keputusan", "Catatan"), rows),
            heading("Daftar hadir"),
            numbered([session.chair, *members]),
            signatures(("Ketua sidang", session.chair), ("Sekretaris sidang", "")),
        ),
    )


def register_of(item: object) -> str:
    """The register number of what the panel spoke about."""
    row = getattr(item, "inquiry", None) or getattr(item, "supervision", None)
    return f"register {row.register_no}" if row else ""


def not_sat(session: PanelSession) -> str | None:
    """Minutes are of a session that was held."""
    return None if session.state == PanelSession.State.HELD else "Sidang ini belum selesai dicatat."


def panel_page(session: PanelSession) -> str:
    """The session's own page."""
    return reverse("clients:panelsession_detail", args=[session.public_id])


def declare_letters() -> None:
    """Called once when the portal starts."""
    declare(
        TravelPermit,
        key="travel-permit",
        label="Surat izin luar kota",
        paper=permit,
        joined=("supervision__client__village", "supervision__office", "supervision__officer", "village"),
        missing=not_granted,
    )
    declare(
        Transfer,
        key="transfer-letter",
        label="Surat pelimpahan bimbingan",
        paper=handing_over,
        joined=("client__village", "client__office", "from_office__regional_office", "to_office"),
        classification="Rahasia",
    )
    declare(
        Supervision,
        key="guidance-completion",
        label="Surat keterangan selesai bimbingan",
        paper=completion,
        joined=CASE,
        missing=not_completed,
    )
    declare(
        PanelSession,
        key="panel-minutes",
        label="Berita acara sidang Tim Pengamat Pemasyarakatan",
        paper=panel_minutes,
        joined=("office",),
        missing=not_sat,
        page_of=panel_page,
        classification="Rahasia",
    )
