"""A Litmas from the request to the closing, and what is refused on the way."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from accounts.models import Office, User
from bapas_portal.law import DomainError
from clients.actions import decide_item, propose_to_panel
from clients.actions import inquiry as actions
from clients.actions.inquiry_report import fingerprint, write_section
from clients.actions.panel_session import cancel_session, hold_session, plan_session
from clients.inquiry_clock import clock_face, duration
from clients.inquiry_lifecycle import Step
from clients.models import PanelItem, SocialInquiry
from tests.factories.clients import ClientFactory
from tests.factories.inquiry import CHILD_KIND, PanelItemFactory, PanelSessionFactory, SocialInquiryFactory, kind

pytestmark = pytest.mark.django_db
State = SocialInquiry.State


def request(code: str = "conditional_release", **values: object) -> SocialInquiry:
    received = datetime.now(UTC) - timedelta(hours=1)
    base = {
        "kind": kind(code),
        "register_no": "LIT/7001/2026",
        "requester_kind": "police",
        "requester": "Polres Uji",
        "request_no": "B/1",
        "request_on": (received - timedelta(days=1)).date(),
        "received_at": received,
        "name": "Ganesworo Tanjungsari",
        "sex": "L",
    }
    return SocialInquiry(**{**base, **values})


def test_a_childs_clock_runs_before_anybody_has_it(registrar: User) -> None:
    inquiry = actions.register_inquiry(inquiry=request(CHILD_KIND), by=registrar)
    assert inquiry.is_child
    assert inquiry.state == State.LOGGED
    assert inquiry.due_at == inquiry.received_at + timedelta(hours=72)
    assert clock_face(inquiry, timezone.now()).tone == "bad"


def test_an_adults_clock_waits_for_the_appointment(registrar: User, head: User, officer: User) -> None:
    inquiry = actions.register_inquiry(inquiry=request(), by=registrar)
    assert inquiry.due_at is None
    assert not inquiry.is_child
    given = actions.assign_inquiry(inquiry=inquiry, officer=officer, by=head)
    assert given.due_at is not None
    assert given.state == State.ASSIGNED


def test_the_clock_goes_on_when_a_colleague_takes_over(head: User, officer: User, colleague: User) -> None:
    inquiry = SocialInquiryFactory(office=head.office, officer=officer)
    passed = actions.assign_inquiry(inquiry=inquiry, officer=colleague, by=head)
    assert (passed.officer, passed.due_at, passed.assigned_at) == (colleague, inquiry.due_at, inquiry.assigned_at)


def test_a_child_client_and_a_person_below_18_are_secret(registrar: User, office: Office) -> None:
    child = ClientFactory(office=office, child=True)
    about = actions.register_inquiry(inquiry=request(client=child), by=registrar)
    young = actions.register_inquiry(
        inquiry=request(register_no="LIT/7002/2026", birth_date=office.today() - timedelta(days=17 * 365)), by=registrar
    )
    assert about.is_child
    assert young.is_child


def test_one_submission_makes_one_request(registrar: User) -> None:
    key = uuid4()
    first = actions.register_inquiry(inquiry=request(), submission_key=key, by=registrar)
    again = actions.register_inquiry(inquiry=request(), submission_key=key, by=registrar)
    assert first.pk == again.pk


def test_what_is_refused_at_the_desk(registrar: User) -> None:
    actions.register_inquiry(inquiry=request(), by=registrar)
    with pytest.raises(DomainError, match="sudah dipakai"):
        actions.register_inquiry(inquiry=request(), by=registrar)
    late = timezone.now() + timedelta(hours=1)
    with pytest.raises(DomainError, match="masa depan"):
        actions.register_inquiry(inquiry=request(register_no="x", received_at=late), by=registrar)
    with pytest.raises(DomainError, match="tidak terdaftar"):
        actions.register_inquiry(inquiry=request(register_no="y", client=ClientFactory()), by=registrar)


def test_only_an_officer_of_the_office_is_appointed(head: User, stranger: User, registrar: User) -> None:
    inquiry = SocialInquiryFactory(office=head.office, unassigned=True)
    for person in (stranger, registrar):
        with pytest.raises(DomainError):
            actions.assign_inquiry(inquiry=inquiry, officer=person, by=head)


def test_an_incomplete_report_does_not_come_before_the_panel(office: Office, officer: User) -> None:
    inquiry = SocialInquiryFactory(office=office, officer=officer, kind=kind("adult_sentencing"))
    session = PanelSessionFactory(office=office)
    with pytest.raises(DomainError, match="Kemampuan membayar denda"):
        actions.submit_to_panel(inquiry=inquiry, session=session, by=officer)
    inquiry.refresh_from_db()
    assert inquiry.state == State.ASSIGNED
    assert not inquiry.panel_items.exists()


def test_from_panel_to_sending(office: Office, officer: User, head: User) -> None:
    inquiry = SocialInquiryFactory(office=office, officer=officer, written=True)
    session = PanelSessionFactory(office=office)
    item = actions.submit_to_panel(inquiry=inquiry, by=officer)
    assert item.session == session
    assert actions.submit_to_panel(inquiry=inquiry, by=officer) == item
    with pytest.raises(DomainError, match="tidak dapat diubah"):
        write_section(inquiry=inquiry, key="family", text="lain", by=officer)
    decide_item(item=item, decision="revise", note="Lengkapi keterangan keluarga.", by=head)
    inquiry.refresh_from_db()
    assert inquiry.state == State.DRAFT
    second = actions.submit_to_panel(inquiry=inquiry, by=officer)
    decide_item(item=second, decision="accepted", by=head)
    with pytest.raises(DomainError, match="ditandatangani oleh"):
        actions.sign_inquiry(inquiry=inquiry, by=head)
    signed = actions.sign_inquiry(inquiry=inquiry, by=officer)
    assert signed.state == State.SIGNED
    assert signed.signed_at
    with pytest.raises(DomainError, match="belum diterbitkan"):
        actions.send_inquiry(inquiry=inquiry, by=officer)


def test_a_decision_is_final_and_the_same_one_changes_nothing(head: User) -> None:
    item = PanelItemFactory(session__office=head.office)
    first = decide_item(item=item, decision="accepted", by=head)
    assert decide_item(item=item, decision="accepted", by=head).decided_at == first.decided_at
    with pytest.raises(DomainError, match="sudah memutus"):
        decide_item(item=item, decision="revise", note="x", by=head)
    with pytest.raises(DomainError, match="Pilih keputusan"):
        decide_item(item=item, decision="refused", note="x", by=head)


def test_a_decision_waits_for_its_day_and_its_office(head: User, stranger: User) -> None:
    coming = PanelSessionFactory(office=head.office, on=head.office.today() + timedelta(days=1))
    with pytest.raises(DomainError, match="pada hari sidang"):
        decide_item(item=PanelItemFactory(session=coming), decision="accepted", by=head)
    with pytest.raises(DomainError, match="Bapas lain"):
        decide_item(item=PanelItemFactory(session__office=head.office), decision="accepted", by=stranger)
    with pytest.raises(DomainError, match="diperbaiki"):
        decide_item(item=PanelItemFactory(session__office=head.office), decision="revise", by=head)


def test_without_a_planned_session_nothing_is_proposed(office: Office, officer: User) -> None:
    inquiry = SocialInquiryFactory(office=office, officer=officer, written=True)
    PanelSessionFactory(office=office, held=True)
    with pytest.raises(DomainError, match="Belum ada sidang"):
        actions.submit_to_panel(inquiry=inquiry, by=officer)
    inquiry.refresh_from_db()
    assert inquiry.state == State.ASSIGNED


def test_another_offices_session_is_no_place_for_it(office: Office, officer: User) -> None:
    inquiry = SocialInquiryFactory(office=office, officer=officer, written=True)
    with pytest.raises(DomainError):
        propose_to_panel(matter="inquiry", inquiry=inquiry, session=PanelSessionFactory(), by=officer)


def test_ending_early_needs_a_reason_and_clears_the_agenda(head: User) -> None:
    item = PanelItemFactory(session__office=head.office)
    with pytest.raises(DomainError, match="alasan"):
        actions.end_inquiry(inquiry=item.inquiry, step=Step.RETURN, reason="  ", by=head)
    ended = actions.end_inquiry(inquiry=item.inquiry, step=Step.RETURN, reason="Di luar wilayah", by=head)
    assert ended.state == State.RETURNED
    assert not PanelItem.objects.filter(pk=item.pk).exists()
    with pytest.raises(DomainError):
        actions.end_inquiry(inquiry=item.inquiry, step=Step.CANCEL, reason="Lain", by=head)


def test_a_stale_tab_does_not_overwrite_a_section(office: Office, officer: User, head: User) -> None:
    inquiry = SocialInquiryFactory(office=office, officer=officer)
    write_section(inquiry=inquiry, key="family", text="Pertama", seen=fingerprint(""), by=officer)
    with pytest.raises(DomainError, match="di tempat lain"):
        write_section(inquiry=inquiry, key="family", text="Kedua", seen=fingerprint(""), by=head)
    write_section(inquiry=inquiry, key="family", text="Ketiga", seen=fingerprint("Pertama"), by=head)
    write_section(inquiry=inquiry, key="recommendation", text="Saran", by=officer)
    inquiry.refresh_from_db()
    assert inquiry.sections == {"family": "Ketiga"}
    assert inquiry.recommendation == "Saran"
    with pytest.raises(DomainError, match="tidak ada"):
        write_section(inquiry=inquiry, key="work_fine", text="x", by=officer)


def test_what_a_session_left_goes_to_the_next(head: User) -> None:
    held = PanelSessionFactory(office=head.office)
    item = PanelItemFactory(session=held)
    with pytest.raises(DomainError, match="pengganti"):
        cancel_session(session=held, by=head)
    hold_session(session=held, members="Satu\nDua", minutes="", by=head)
    following = plan_session(on=head.office.today(), place="Aula", chair="Ketua", by=head)
    item.refresh_from_db()
    assert item.session == following


def test_a_session_is_not_held_before_its_day_nor_planned_for_the_past(head: User) -> None:
    coming = PanelSessionFactory(office=head.office, on=head.office.today() + timedelta(days=2))
    with pytest.raises(DomainError, match="belum berlangsung"):
        hold_session(session=coming, members="Satu", minutes="", by=head)
    with pytest.raises(DomainError, match="hari ini"):
        plan_session(on=head.office.today() - timedelta(days=1), place="Aula", chair="Ketua", by=head)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(days=1, hours=4, minutes=50), "1 hari 4 jam"),
        (timedelta(hours=6), "6 jam"),
        (timedelta(minutes=20), "20 menit"),
        (timedelta(seconds=5), "1 menit"),
        (timedelta(days=2), "2 hari"),
    ],
)
def test_a_span_in_words(span: timedelta, words: str) -> None:
    assert duration(span) == words


def test_due_soon_is_the_second_half_of_the_clock(office: Office) -> None:
    now = timezone.now()
    fresh = SocialInquiryFactory(office=office, child=True, received_at=now - timedelta(hours=35))
    gone = SocialInquiryFactory(office=office, child=True, received_at=now - timedelta(hours=37))
    late = SocialInquiryFactory(office=office, child=True, received_at=now - timedelta(hours=73))
    rows = SocialInquiry.objects.filter(office=office)
    assert set(rows.due_soon(now)) == {gone}
    assert set(rows.overdue(now)) == {late}
    assert set(rows.unfinished()) == {fresh, gone, late}
