"""The client's report-in card (kartu wajib lapor): its code, and what stands on it."""

import uuid
from base64 import urlsafe_b64decode, urlsafe_b64encode

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.urls import reverse

from clients import rules
from clients.documents.writing import written
from clients.frequency import report_in_interval_days
from clients.models import Client, ReportIn, Supervision
from documents.rendering import heading, qr_code, render_pdf

CARD_PATH = "/report-ins/card/"
LINES_FOR_STAMPS = 24


def _signer() -> Signer:
    """Signs what stands in the code of a card; nothing else accepts it."""
    return Signer(salt="clients.report-in-card")


def token_of(client: Client) -> str:
    """What the code on the card carries: without the portal it names nobody."""
    return _signer().sign(urlsafe_b64encode(client.public_id.bytes).rstrip(b"=").decode())


def client_id_of(token: str) -> uuid.UUID | None:
    """Whose card it is; None for a code that the portal did not make."""
    try:
        value = _signer().unsign(token)
        return uuid.UUID(bytes=urlsafe_b64decode(value + "=="))
    except (BadSignature, ValueError):
        return None


def client_id_in(text: str) -> uuid.UUID | None:
    """Whose card a scanner typed into the search box; None for ordinary words."""
    _, found, token = text.partition(CARD_PATH)
    return client_id_of(token.strip().strip("/")) if found else None


def card_pdf(client: Client) -> bytes:
    """The card as a PDF: folded once, with the code in front and lines for stamps behind.

    A child's card carries initials and the number (UU 11/2012 pasal 19). Raises DomainError for a sign without a shape.
    """
    address = settings.SITE_URL + reverse("clients:report_in_scan", args=[token_of(client)])
    cases = Supervision.objects.of_office(client.office).open().filter(client=client, officer__isnull=False)
    return render_pdf(
        "documents/report_in_card.typ",
        {
            "heading": heading(client.office),
            "name": client.safe_label if client.is_child else client.name,
            "number": client.number,
            "qr": qr_code(address),
            "cases": [case_lines(case) for case in cases.select_related("officer", "office")],
            "lines": LINES_FOR_STAMPS,
        },
    )


def case_lines(supervision: Supervision) -> list[list[str]]:
    """What the card says of one case: programme, until when, how often, next day, and whom to ask."""
    every = report_in_interval_days(supervision, supervision.office.today())
    due = supervision.report_ins.filter(state=ReportIn.State.DUE).first()
    return [
        ["Program", supervision.get_kind_display()],
        ["Nomor register", supervision.register_no],
        ["Bimbingan sampai", written(supervision.ends_on) if supervision.ends_on else "belum ditetapkan"],
        ["Wajib lapor", rules.rhythm_in_words(every)],
        ["Lapor berikutnya", written(due.due_on) if due else "–"],
        ["Pembimbing", supervision.officer.name if supervision.officer else "–"],
    ]
