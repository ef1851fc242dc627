"""The register books of an office: which one a case goes into, and where its numbers stand."""

from dataclasses import dataclass

from accounts.models import Office
from clients.models import Supervision
from clients.rules import LegalBasis, legal_basis_of
from clients.terms import Audience, RegisterBook, SupervisionKind, book_of


@dataclass(frozen=True, slots=True)
class RegisterHint:
    """What helps to fill in a case of one programme: its book, the last number used there, and its paper."""

    book: str = ""
    last_number: str = ""
    basis: LegalBasis | None = None


def last_number_of(office: Office, book: str) -> str:
    """The register number given out last in a book of the office; "" in an empty book."""
    rows = Supervision.objects.of_office(office).filter(book=book).order_by("-registered_at", "-pk")
    return rows.values_list("register_no", flat=True).first() or ""


def register_hint(office: Office, kind: str, audience: str) -> RegisterHint:
    """The hint for a programme and group as they were chosen so far; an empty one before that."""
    if kind not in SupervisionKind.values:
        return RegisterHint()
    basis = legal_basis_of(kind)
    if audience not in Audience.values:
        return RegisterHint(basis=basis)
    book = RegisterBook(book_of(kind, audience))
    return RegisterHint(str(book.label), last_number_of(office, book), basis)
