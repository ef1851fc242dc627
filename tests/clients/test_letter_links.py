"""A letter beside the row that calls for it: offered to who may write it, shown once it was begun, never elsewhere."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from clients.actions.transfer import accept_transfer
from clients.letter_links import letter_kind_of, letter_links
from clients.models import Concern, Supervision
from documents.composing import Envelope, Wording, prepare_letter
from documents.composition import composition_of
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory, VisitFactory
from tests.factories.documents import LetterFactory
from tests.factories.ending import TravelPermitFactory
from tests.factories.guidance import ConcernFactory, ConcernStepFactory
from tests.factories.inquiry import PanelSessionFactory
from tests.factories.transfer import TransferFactory

pytestmark = pytest.mark.django_db
Browse = Callable[[User], Any]
WORDING = Wording(envelope=Envelope(addressee="A", copies="B", classification="Biasa"), extra="")


def compose(kind: str, row: Any) -> str:
    """Where the letter is written."""
    return reverse("documents:letter_compose", args=[kind, row.public_id])


def rows_of(case: Supervision) -> dict[str, Any]:
    """A row for each kind of letter that has a place beside one."""
    concern = ConcernFactory(supervision=case, state="proposal")
    steps = {
        kind: ConcernStepFactory(concern=concern, kind=state, appear_at=appear)
        for kind, state, appear in (
            ("summons-1", "summons_1", timezone.now()),
            ("summons-2", "summons_2", timezone.now()),
            ("summons-3", "summons_3", timezone.now()),
            ("examination-record", "exam_record", None),
        )
    }
    return {
        **steps,
        "revocation-proposal": concern,
        "travel-permit": TravelPermitFactory(supervision=case, granted=True),
        "visit-minutes": VisitFactory(supervision=case, held=True),
        "transfer-letter": TransferFactory(client=case.client),
        "panel-minutes": PanelSessionFactory(office=case.office, held=True),
    }


PAGES = {
    "revocation-proposal": lambda row: reverse("clients:concern_detail", args=[row.public_id]),
    "travel-permit": lambda row: reverse("clients:report_in_file", args=[row.supervision.client.public_id]),
    "visit-minutes": lambda row: reverse("clients:visit_detail", args=[row.public_id]),
    "transfer-letter": lambda row: reverse("clients:transfer_detail", args=[row.public_id]),
    "panel-minutes": lambda row: reverse("clients:panelsession_detail", args=[row.public_id]),
}


def page_of(kind: str, row: Any) -> str:
    """The page the row stands on."""
    if kind in PAGES:
        return PAGES[kind](row)
    return reverse("clients:concern_detail", args=[row.concern.public_id])


def test_every_row_leads_to_its_letter_and_the_letter_opens(
    case: Supervision, officer: User, head: User, registrar: User, browse: Browse
) -> None:
    """The composing page answers every link it is offered by, and the registrar is offered none."""
    rows = rows_of(case)
    assert {letter_kind_of(row) for row in rows.values()} == set(rows)
    for kind, row in rows.items():
        for person in (officer, head):
            assert f'href="{compose(kind, row)}"' in browse(person).get(page_of(kind, row)).text, (kind, person.role)
        assert browse(officer).get(compose(kind, row)).status_code == 200
        assert compose(kind, row) not in browse(registrar).get(page_of(kind, row)).text
    labels = {link.label for link in letter_links(officer, rows.values()).values()}
    assert {"Buat surat panggilan I", "Buat berita acara kunjungan", "Buat usul pencabutan bimbingan"} <= labels
    assert letter_links(registrar, rows.values()) == {}


def test_a_concept_and_then_the_letter_take_the_place_of_the_offer(
    case: Supervision, officer: User, head: User
) -> None:
    visit = VisitFactory(supervision=case, held=True)
    composition = composition_of("visit-minutes")
    assert composition is not None
    draft = prepare_letter(composition=composition, subject=visit, wording=WORDING, by=officer)
    for person in (officer, head):
        link = letter_links(person, [visit])[visit.public_id]
        assert (link.label, link.state, link.url) == (
            "Lihat surat",
            "Menunggu kepala Bapas",
            compose("visit-minutes", visit),
        )
    draft.state, draft.returned_reason = "returned", "Tempatnya keliru."
    draft.save()
    assert letter_links(officer, [visit])[visit.public_id].tone == "warn"
    letter = LetterFactory(office=case.office, kind="visit-minutes", subject_type="visit", subject_id=visit.public_id)
    link = letter_links(officer, [visit])[visit.public_id]
    assert (link.state, link.url) == ("Terbit", reverse("documents:letter_download", args=[letter.public_id]))
    letter.withdrawn_at, letter.withdrawn_reason = timezone.now(), "Keliru."
    letter.save()
    assert letter_links(officer, [visit])[visit.public_id].state == "Dikembalikan"


def test_no_letter_before_its_time(case: Supervision, officer: User) -> None:
    refused = TransferFactory(client=case.client)
    refused.state = refused.State.REFUSED
    rows = [
        VisitFactory(supervision=case),
        TravelPermitFactory(supervision=case),
        PanelSessionFactory(office=case.office),
        ConcernFactory(supervision=case),
        ConcernStepFactory(concern=ConcernFactory(supervision=case), kind=Concern.State.NOTE),
    ]
    assert letter_links(officer, [*rows, refused]) == {}


def test_neither_a_colleague_nor_another_office_is_offered_one(
    case: Supervision, officer: User, colleague: User, stranger: User
) -> None:
    rows = [row for kind, row in rows_of(case).items() if kind != "panel-minutes"]
    assert letter_links(colleague, rows) == {}
    assert letter_links(stranger, rows) == {}
    assert len(letter_links(officer, rows)) == len(rows)


def test_many_rows_ask_as_often_as_one(case: Supervision, officer: User) -> None:
    counts = []
    for more in (1, 9):
        visits = [VisitFactory(supervision=case, held=True) for _ in range(more)]
        with CaptureQueriesContext(connection) as captured:
            assert len(letter_links(officer, visits)) == more
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 7


def test_a_permit_of_a_case_elsewhere_in_the_office_is_no_way_in(colleague: User, browse: Browse) -> None:
    permit = TravelPermitFactory(supervision=SupervisionFactory(office=colleague.office), granted=True)
    answer = browse(colleague).get(PAGES["travel-permit"](permit))
    assert answer.status_code == 302
    assert reverse("clients:client_reason", args=[permit.supervision.client.public_id]) in answer.url


def test_the_next_office_reads_a_transfer_but_does_not_write_its_letter(case: Supervision, browse: Browse) -> None:
    head = UserFactory(head=True)
    transfer = TransferFactory(client=case.client, to_office=head.office)
    accept_transfer(transfer=transfer, register_numbers={case.pk: "PK-77/2026"}, by=head)
    transfer.refresh_from_db()
    assert browse(head).get(reverse("clients:transfer_detail", args=[transfer.public_id])).status_code == 200
    assert letter_links(head, [transfer]) == {}
    address = reverse("documents:letter_compose", args=["transfer-letter", transfer.public_id])
    assert browse(head).get(address).status_code == 403
