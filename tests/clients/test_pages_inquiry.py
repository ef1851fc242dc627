"""The board, the page and the report of a Litmas, and the panel's pages: what each person sees and may do."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import Office, User
from clients.forms.inquiry import register_no_after
from clients.models import SocialInquiry
from tests.factories.clients import SupervisionFactory
from tests.factories.inquiry import PanelItemFactory, PanelSessionFactory, SocialInquiryFactory, kind

pytestmark = pytest.mark.django_db
Browse = Callable[[User], Any]


def page(name: str, inquiry: Any, *more: str) -> str:
    return reverse(f"clients:{name}", args=[inquiry.public_id, *more])


def posted(**changes: object) -> dict[str, object]:
    now = timezone.localtime()
    return {
        "submission_key": uuid4(),
        "kind": kind("child_diversion").pk,
        "register_no": "LIT/9001/2026",
        "requester_kind": "police",
        "requester": "Polres Uji",
        "request_no": "B/77/XI/2026",
        "request_on": now.date().isoformat(),
        "received_at": now.strftime("%Y-%m-%dT%H:%M"),
        "name": "Lokananta Purwajaya",
        "sex": "L",
        **changes,
    }


def test_a_request_is_logged_once_and_its_childs_name_stays_on_its_page(
    registrar: User, officer: User, browse: Browse
) -> None:
    data = posted()
    browser = browse(registrar)
    first = browser.post(reverse("clients:inquiry_create"), data)
    again = browser.post(reverse("clients:inquiry_create"), data)
    assert first.status_code == again.status_code == 302
    inquiry = SocialInquiry.objects.get()
    assert inquiry.is_child
    assert "Lokananta" in browser.get(page("inquiry_detail", inquiry)).content.decode()
    assert "Lokananta" not in browser.get(reverse("clients:inquiry_list")).content.decode()
    assert "Lokananta" not in browse(officer).get(page("inquiry_detail", inquiry)).content.decode()


@pytest.mark.parametrize("traits", [{}, {"child": True}], ids=["adult", "child"])
@pytest.mark.parametrize("state", ["assigned", "draft", "panel_scheduled", "signed"])
def test_a_colleague_sees_nobodys_name_on_the_page(
    colleague: User, officer: User, head: User, browse: Browse, state: str, traits: dict[str, object]
) -> None:
    """Also not by the client's file, the history, or the report that lies before the panel."""
    client = SupervisionFactory(office=officer.office, officer=officer, **traits).client
    inquiry = SocialInquiryFactory(
        office=officer.office, officer=officer, client=client, name=client.name, written=True, state=state, **traits
    )
    PanelItemFactory(session=PanelSessionFactory(office=officer.office), inquiry=inquiry)
    pages = [page("inquiry_detail", inquiry)]
    if state == "panel_scheduled":
        pages.append(page("inquiry_report", inquiry))
    for address in pages:
        shown = browse(colleague).get(address).text
        for word in (*client.name.split(), client.number, client.address, client.village.name):
            assert word not in shown, (address, word)
    for person in (officer, head):
        assert client.name in browse(person).get(pages[0]).text


def test_the_kinds_stand_under_their_phase_and_fit_the_person(office: Office, registrar: User, browse: Browse) -> None:
    address = reverse("clients:inquiry_create")
    everything = browse(registrar).get(address).text
    assert '<optgroup label="Adjudikasi">' in everything
    assert "Untuk sidang pengadilan (anak)" in everything
    case = SupervisionFactory(office=office)
    of_adult = browse(registrar).get(f"{address}?client={case.client.number}").text
    assert "Pembebasan bersyarat" in of_adult
    assert "Untuk sidang pengadilan (anak)" not in of_adult


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "a\x00b"},
        {"request_on": "2026-02-31"},
        {"kind": "999999"},
        {"kind": "x"},
        {"received_at": "besok"},
        {"submission_key": "bukan-kunci"},
        {"client_number": "TIDAK-ADA"},
        {"offence": "a" * 100_000},
        {"name": "", "client_number": ""},
    ],
)
def test_a_wrong_field_keeps_the_rest(registrar: User, browse: Browse, changes: dict[str, object]) -> None:
    answer = browse(registrar).post(reverse("clients:inquiry_create"), posted(**changes))
    assert answer.status_code == 200
    assert "B/77/XI/2026" in answer.content.decode()
    assert not SocialInquiry.objects.exists()


@pytest.mark.parametrize(
    ("written", "following"),
    [
        ("LIT/0001/2026", "LIT/0002/2026"),
        ("W.7/LIT/0099/2026", "W.7/LIT/0100/2026"),
        ("2026/LIT/12", "2026/LIT/13"),
        ("12 tahun 2026", "13 tahun 2026"),
        ("LIT/2026", ""),
        ("Litmas", ""),
    ],
)
def test_the_number_that_counts_on_is_not_the_year_and_not_the_office(written: str, following: str) -> None:
    assert register_no_after(written, 2026) == following


def test_a_register_number_of_two_clients_asks_for_the_clients_own(
    office: Office, registrar: User, browse: Browse
) -> None:
    for kind_of_case in ("conditional_release", "supervision_sentence"):
        SupervisionFactory(office=office, register_no="5/PB/2026", kind=kind_of_case)
    address = reverse("clients:inquiry_create")
    two = browse(registrar).post(address, posted(client_number="5/PB/2026"))
    assert "Ada lebih dari satu klien dengan nomor register ini. Tulis nomor kliennya." in two.text
    nobody = browse(registrar).post(address, posted(client_number="6/PB/2026"))
    assert "Tidak ada klien dengan nomor ini" in nobody.text


def test_numbers_on_the_first_page_are_the_board(office: Office, officer: User, head: User, browse: Browse) -> None:
    SocialInquiryFactory(office=office, officer=officer, overdue=True)
    SocialInquiryFactory(office=office, unassigned=True)
    for person, tab, expected in ((officer, "overdue", 1), (head, "unassigned", 1), (officer, "unassigned", 1)):
        answer = browse(person).get(reverse("clients:inquiry_list"), {"tab": tab})
        assert len(answer.context["page_obj"].object_list) == expected
    home = browse(head).get("/").context
    assert [figure.number for figure in home["inquiry_figures"]] == [1, 0, 2]


def test_the_board_asks_as_often_for_many_rows(
    office: Office, officer: User, head: User, browse: Browse, django_assert_max_num_queries: Any
) -> None:
    browser = browse(head)
    browser.get(reverse("clients:inquiry_list"))
    counts = []
    for more in (3, 20):
        for _ in range(more):
            SocialInquiryFactory(office=office, officer=officer)
        with django_assert_max_num_queries(40) as captured:
            browser.get(reverse("clients:inquiry_list"))
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_a_colleague_reads_a_report_only_before_the_panel(colleague: User, browse: Browse) -> None:
    inquiry = SocialInquiryFactory(office=colleague.office, written=True)
    assert browse(colleague).get(page("inquiry_report", inquiry)).status_code == 403
    SocialInquiry.objects.update(state="panel_scheduled")
    assert browse(colleague).get(page("inquiry_report", inquiry)).status_code == 200


def test_a_section_is_written_and_leads_to_the_next(officer: User, browse: Browse) -> None:
    inquiry = SocialInquiryFactory(office=officer.office, officer=officer)
    browser = browse(officer)
    address = page("inquiry_section", inquiry, "purpose")
    seen = browser.get(address).context["form"].initial["seen"]
    answer = browser.post(address, {"text": "Tujuan \U0001f600", "seen": seen})
    assert answer.url == page("inquiry_section", inquiry, "family")
    stale = browser.post(address, {"text": "Lain", "seen": seen})
    assert stale.status_code == 200
    assert "di tempat lain" in stale.content.decode()
    assert browser.post(address, {"text": "a\x00b", "seen": seen}).status_code == 200
    assert browser.get(page("inquiry_section", inquiry, "work_fine")).status_code == 404


def test_steps_by_their_buttons(officer: User, browse: Browse) -> None:
    inquiry = SocialInquiryFactory(office=officer.office, officer=officer)
    browser = browse(officer)
    assert "Rencana selesai" in browser.get(page("inquiry_detail", inquiry)).content.decode()
    browser.post(page("inquiry_advance", inquiry, "draft"))
    inquiry.refresh_from_db()
    assert inquiry.state == "draft"
    browser.post(page("inquiry_advance", inquiry, "plan"))
    inquiry.refresh_from_db()
    assert inquiry.state == "draft"
    assert browser.post(page("inquiry_advance", inquiry, "send")).status_code == 404


def test_a_session_is_recorded_with_a_result_for_each_matter(head: User, browse: Browse) -> None:
    session = PanelSessionFactory(office=head.office)
    good, bad, later = (PanelItemFactory(session=session) for _ in range(3))
    data = {
        "members": "Satu\nDua",
        "minutes": "",
        f"item-{good.pk}-decision": "accepted",
        f"item-{bad.pk}-decision": "revise",
        f"item-{later.pk}-decision": "pending",
    }
    browser = browse(head)
    assert browser.post(page("panelsession_hold", session), data).status_code == 200
    good.refresh_from_db()
    assert good.decision == "pending"
    answer = browser.post(page("panelsession_hold", session), {**data, f"item-{bad.pk}-note": "Lengkapi."})
    assert answer.status_code == 302
    states = SocialInquiry.objects.filter(panel_items__session=session).order_by("panel_items__pk")
    assert list(states.values_list("state", flat=True)) == ["panel_decided", "draft", "panel_scheduled"]


def test_a_matter_is_taken_off_the_agenda_by_who_proposed_it(
    officer: User, colleague: User, head: User, browse: Browse
) -> None:
    item = PanelItemFactory(session=PanelSessionFactory(office=officer.office), proposed_by=officer)
    session, inquiry = item.session, item.inquiry
    address = reverse("clients:panelsession_take_off", args=[session.public_id])
    agenda = reverse("clients:panelsession_detail", args=[session.public_id])
    assert "Tarik dari agenda" in browse(officer).get(agenda).text
    assert "Tarik dari agenda" in browse(head).get(agenda).text
    assert "Tarik dari agenda" not in browse(colleague).get(agenda).text
    assert browse(colleague).post(address, {"item": str(item.public_id)}).status_code == 403
    for asked, said in (
        (str(item.public_id), "ditarik dari agenda"),
        (str(item.public_id), "tidak ada lagi dalam agenda"),
        ("\x00", "tidak ada lagi dalam agenda"),
    ):
        assert said in browse(officer).post(address, {"item": asked}, follow=True).text
    inquiry.refresh_from_db()
    assert (inquiry.state, session.items.count()) == ("draft", 0)
    decided = PanelItemFactory(session=session, proposed_by=officer, decision="accepted", decided_at=timezone.now())
    assert browse(officer).post(address, {"item": str(decided.public_id)}).status_code == 403


def test_the_report_is_printed_behind_its_cover(officer: User, browse: Browse) -> None:
    from clients.documents.inquiry import report_paper

    inquiry = SocialInquiryFactory(office=officer.office, officer=officer, written=True, kind=kind("adult_sentencing"))
    blocks = report_paper(inquiry).blocks
    assert [part["kind"] for part in blocks].count("cover") == 1
    assert sum("KUHP pasal 85" in str(part.get("text", "")) for part in blocks) == 7
