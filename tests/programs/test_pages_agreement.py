"""Agreements on the screen: who may what, what is refused and kept as typed, and figures that are their lists."""

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import AccessEvent, User
from programs.actions.promise import report_promise
from programs.models import Agreement, AgreementParty, Commitment, CommitmentProgress, FollowUp, Meeting
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import (
    AgreementFactory,
    AgreementPartyFactory,
    CommitmentFactory,
    CommitmentProgressFactory,
    FollowUpFactory,
    MeetingFactory,
)
from tests.factories.clients import ClientFactory
from tests.factories.events import EventFollowUpFactory
from tests.factories.sentences import HostSiteFactory
from tests.factories.villages import VillageOfficialFactory, village
from tests.programs.conftest import signed_in

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.4\n1 0 obj\nendobj\n%%EOF\n"
ODD = ["\0", "Nota \U0001f91d", "x" * 5_000, "<script>", "   "]


@pytest.fixture
def officer() -> User:
    """An officer of Bapas Pangkalpinang."""
    return UserFactory(office=office())


@pytest.fixture
def browser(officer: User) -> Client:
    """Her browser."""
    return signed_in(officer)


@pytest.fixture
def of_head() -> Client:
    """The browser of the head, who answers for what binds the office."""
    return signed_in(UserFactory(head=True, office=office()))


def form_values(browser: Client, address: str, **typed: Any) -> dict[str, Any]:
    """What the form shows, with `typed` over it."""
    form = browser.get(address).context["form"]
    shown = {name: form[name].value() for name in form.fields}
    return {name: value for name, value in {**shown, **typed}.items() if value is not None}


def pdf() -> SimpleUploadedFile:
    return SimpleUploadedFile("naskah.pdf", PDF, "application/pdf")


def test_an_agreement_goes_from_the_first_form_to_the_signature(
    browser: Client, of_head: Client, officer: User
) -> None:
    typed = form_values(
        browser,
        "/agreements/new/",
        kind="operational",
        title="Tempat kerja sosial",
        partner_kind="government",
        partner_name="Pemerintah Kota Pangkalpinang",
        parent="",
    )
    assert browser.post("/agreements/new/", typed).status_code == 302
    assert browser.post("/agreements/new/", typed).status_code == 302, "a second tap makes no second agreement"
    agreement = Agreement.objects.get()
    page = f"/agreements/{agreement.public_id}/"
    browser.post(page + "step/drafting/")
    browser.post(page + "step/legal_review/")
    agreement.refresh_from_db()
    assert agreement.state == "drafting", "no scope yet"
    browser.post(page + "scope/", {"scope": "Tempat dan pengawas", "covers_social_work": "on"})
    for to in ("legal_review", "agreed"):
        browser.post(page + f"step/{to}/")
    assert "Kepala Bapas yang mencatat penandatanganannya" in browser.get(page).content.decode()
    assert browser.get(page + "sign/").status_code == 403
    assert "Catat penandatanganan" in of_head.get(page).content.decode()
    typed = form_values(of_head, page + "sign/", number="W7-1", partner_number="100/2", paper=pdf())
    assert of_head.post(page + "sign/", typed).status_code == 302
    agreement.refresh_from_db()
    assert (agreement.state, agreement.number, agreement.partner_number) == ("signed", "W7-1", "100/2")
    assert agreement.is_in_force(officer.office_today())
    sent = browser.get(page + "document/")
    assert sent.getvalue() == PDF
    assert sent["Cache-Control"] == "private, no-store"
    assert AccessEvent.objects.filter(subject_id=agreement.public_id).exists()
    history = browser.get(page).content.decode()
    assert "Ditandatangani" in history
    assert officer.name in history


def test_a_stale_or_wrong_step_changes_nothing_and_says_so(browser: Client) -> None:
    agreement = AgreementFactory()
    page = f"/agreements/{agreement.public_id}/"
    for to in ("drafting", "signed", "terminated", "x", "agreed"):
        answer = browser.post(f"{page}step/{to}/", follow=True)
        assert "alert" in answer.content.decode() or "notice" in answer.content.decode()
    agreement.refresh_from_db()
    assert agreement.state == "signed"
    assert browser.get(f"{page}step/drafting/").status_code == 405


@pytest.mark.parametrize("odd", ODD)
def test_odd_text_never_breaks_a_form(of_head: Client, odd: str) -> None:
    agreement = AgreementFactory()
    promise = CommitmentFactory(agreement=agreement)
    page = f"/agreements/{agreement.public_id}/"
    ids = {"parent": odd, "agreement": odd, "party": odd, "officer": odd, "regencies": odd, "submission_key": odd}
    for address in (
        "/agreements/new/",
        page + "edit/",
        page + "scope/",
        page + "sign/",
        page + "end/",
        page + "parties/new/",
        page + "commitments/new/",
        page + "follow-ups/new/",
        f"/commitments/{promise.public_id}/progress/",
        f"/commitments/{promise.public_id}/take-back/",
        f"/commitments/{promise.public_id}/drop/",
        "/meetings/new/",
    ):
        form = of_head.get(address).context["form"]
        typed = {name: odd for name in form.fields if name != "paper"} | ids
        assert of_head.post(address, typed).status_code in {200, 302}, address


def test_odd_filters_never_break_a_list(browser: Client) -> None:
    for address in ("/agreements/", "/commitments/", "/meetings/", "/follow-ups/"):
        for name in ("q", "tab", "page", "kind", "state", "party", "regency", "office", "agreement", "start", "whose"):
            for odd in ("\0", "x", "31-02-2026", "9" * 30):
                assert browser.get(address, {name: odd}).status_code == 200, (address, name, odd)


def test_a_wrong_date_keeps_what_was_typed(of_head: Client) -> None:
    agreement = AgreementFactory(exploring=True, state="agreed")
    AgreementPartyFactory(agreement=agreement)
    address = f"/agreements/{agreement.public_id}/sign/"
    typed = form_values(of_head, address, number="W7-77", ends_on="2026-02-31", paper=pdf())
    answer = of_head.post(address, typed)
    assert answer.status_code == 200
    text = answer.content.decode()
    assert "W7-77" in text
    assert "Pilih lagi" in text
    typed = form_values(of_head, address, number="W7-77", ends_on="2001-01-01")
    assert "tidak dapat berakhir sebelum berlaku" in of_head.post(address, typed).content.decode()
    agreement.refresh_from_db()
    assert (agreement.state, agreement.document.name) == ("agreed", "")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("naskah.pdf", b"<html>"),
        ("kosong.pdf", b""),
        ("rusak.pdf", b"%PDF-1.4"),
        ("besar.pdf", b"%PDF-" + b"0" * 10_000_001),
    ],
)
def test_what_is_no_paper_is_refused(browser: Client, name: str, content: bytes) -> None:
    agreement = AgreementFactory()
    address = f"/agreements/{agreement.public_id}/document/new/"
    answer = browser.post(address, {"paper": SimpleUploadedFile(name, content)})
    assert answer.status_code == 200
    agreement.refresh_from_db()
    assert not agreement.document


def test_talks_that_fail_are_ended_with_a_reason_and_never_opened_again(browser: Client, officer: User) -> None:
    agreement = AgreementFactory(exploring=True)
    page = f"/agreements/{agreement.public_id}/"
    late = {"ended_on": str(officer.office_today() + timedelta(days=1)), "reason": "Mitra mundur."}
    assert "belum tiba" in browser.post(page + "end/", late).content.decode()
    assert browser.post(page + "end/", {**late, "ended_on": str(officer.office_today())}).status_code == 302
    agreement.refresh_from_db()
    assert agreement.state == "terminated"
    browser.post(page + "step/drafting/")
    browser.post(page + "renew/")
    browser.post(page + "scope/", {"scope": "Lain"})
    agreement.refresh_from_db()
    assert (agreement.state, agreement.scope == "Lain") == ("terminated", False)
    assert Agreement.objects.count() == 1


def test_a_framework_of_all_offices_is_read_by_each_and_kept_by_the_one_above(browser: Client) -> None:
    framework = AgreementFactory(kanwil=True)
    page = f"/agreements/{framework.public_id}/"
    kanwil = signed_in(UserFactory(regional=True, regional_office=framework.regional_office))
    assert browser.get(page).status_code == kanwil.get(page).status_code == 200
    assert browser.get(page + "edit/").status_code == 403
    assert kanwil.get(page + "edit/").status_code == 200
    assert signed_in(UserFactory(office=office("bapas-palopo"))).get(page).status_code == 404
    assert signed_in(UserFactory(office=office())).post(page + "renew/").status_code == 403
    promise = CommitmentFactory(agreement=framework)
    assert browser.get(f"/commitments/{promise.public_id}/progress/").status_code == 200
    assert browser.get(f"/commitments/{promise.public_id}/drop/").status_code == 403
    assert (
        signed_in(UserFactory(registrar=True, office=office())).get(f"/commitments/{promise.public_id}/").status_code
        == 200
    )


def test_an_example_is_read_everywhere_without_its_people_and_counted_nowhere(browser: Client) -> None:
    example = AgreementFactory(
        office=office("bapas-palopo"), is_model=True, document="agreements/a.pdf", number="RAHASIA-1"
    )
    party = AgreementPartyFactory(agreement=example, contact="Narahubung Uji", contact_phone="+628123")
    promise = CommitmentFactory(agreement=example, party=party, due_on=office().today() - timedelta(days=9))
    CommitmentProgressFactory(commitment=promise)
    text = browser.get(f"/agreements/{example.public_id}/").content.decode()
    assert promise.title in text
    for hidden in (party.signatory, "Narahubung Uji", "RAHASIA-1", "Riwayat", example.created_by.name):
        assert hidden not in text
    assert browser.get(f"/agreements/{example.public_id}/document/").status_code == 404
    assert browser.get(f"/agreements/{example.public_id}/edit/").status_code == 403
    assert browser.get(f"/commitments/{promise.public_id}/").status_code == 404
    assert browser.get(f"/agreements/parties/{party.public_id}/").status_code == 404
    assert [row["count"] for row in browser.get("/agreements/").context["tabs"]] == [0, 0, 0, 0, 0, 0, 0, 0, 1]
    assert not Commitment.objects.visible_to(UserFactory(office=office())).exists()
    meeting = browser.get("/meetings/new/").context["form"]
    assert example not in meeting.fields["agreement"].queryset


def test_only_the_head_offers_an_example(browser: Client) -> None:
    agreement = AgreementFactory()
    address = f"/agreements/{agreement.public_id}/example/"
    assert browser.post(address, {"shown": "yes"}).status_code == 403
    head = signed_in(UserFactory(head=True, office=office()))
    head.post(address, {"shown": "yes"})
    agreement.refresh_from_db()
    assert agreement.is_model
    head.post(address, {"shown": "no"})
    agreement.refresh_from_db()
    assert not agreement.is_model


def test_what_was_delivered_fills_the_promise_and_a_mistake_is_an_entry_of_its_own(browser: Client) -> None:
    promise = CommitmentFactory(quantity=10)
    page = f"/commitments/{promise.public_id}/"
    typed = form_values(browser, page + "progress/", quantity=10, note="Daftar hadir", paper=pdf())
    assert browser.post(page + "progress/", typed).status_code == 302
    browser.post(page + "progress/", {**typed, "paper": pdf()})
    promise.refresh_from_db()
    entry = promise.progress.get()
    assert promise.state == "done"
    assert browser.get(f"/commitments/progress/{entry.public_id}/evidence/").getvalue() == PDF
    typed = form_values(browser, page + "take-back/", quantity=11, reason="Tercatat dua kali")
    assert "paling banyak 10" in browser.post(page + "take-back/", typed).content.decode()
    assert browser.post(page + "take-back/", {**typed, "quantity": 4}).status_code == 302
    promise.refresh_from_db()
    assert promise.state == "open"
    assert sorted(promise.progress.values_list("quantity", flat=True)) == [-4, 10]
    text = browser.get(page).content.decode()
    assert "6 dari 10 tempat" in text
    assert "Tercatat dua kali" in text
    browser.post(page + "drop/", {"reason": "Mitra tidak sanggup."})
    typed = form_values(browser, page + "progress/", quantity=1, note="Lagi")
    assert "dibatalkan" in browser.post(page + "progress/", typed).content.decode()


def test_a_smaller_promise_is_kept_and_a_larger_one_open_again(browser: Client) -> None:
    promise = CommitmentFactory(quantity=10)
    CommitmentProgressFactory(commitment=promise, quantity=6)
    address = f"/commitments/{promise.public_id}/edit/"
    for quantity, state in ((6, "done"), (7, "open")):
        browser.post(address, form_values(browser, address, quantity=quantity))
        promise.refresh_from_db()
        assert (promise.quantity, promise.state) == (quantity, state)


def test_a_follow_up_is_settled_reopened_and_read_by_the_one_above(browser: Client, officer: User) -> None:
    row = FollowUpFactory(due_on=office().today() - timedelta(days=3), officer=officer)
    page = f"/follow-ups/{row.public_id}/"
    assert "terlambat 3 hari" in browser.get("/follow-ups/?tab=overdue&whose=mine").content.decode()
    assert browser.post(page + "settle/", {"state": "done", "outcome": ""}).status_code == 200
    assert browser.post(page + "settle/", {"state": "open", "outcome": "x"}).status_code == 200
    browser.post(page + "settle/", {"state": "done", "outcome": "Naskah selesai."})
    row.refresh_from_db()
    assert (row.state, row.settled_by) == ("done", officer)
    answer = browser.post(page + "settle/", {"state": "dropped", "outcome": "Lain."})
    assert "sudah selesai" in answer.content.decode()
    browser.post(page + "reopen/")
    row.refresh_from_db()
    assert (row.state, row.outcome, row.settled_on) == ("open", "", None)
    kanwil = signed_in(UserFactory(regional=True, regional_office=office().regional_office))
    assert kanwil.get(page).status_code == 200
    assert kanwil.get(page + "settle/").status_code == 403


def test_a_follow_up_is_never_asked_after_by_another_office(browser: Client) -> None:
    meeting = MeetingFactory()
    address = f"/meetings/{meeting.public_id}/follow-ups/new/"
    stranger = UserFactory(office=office("bapas-palopo"))
    typed = form_values(
        browser, address, title="Naskah", owner_name="Camat", due_on=str(office().today()), officer=stranger.public_id
    )
    assert browser.post(address, typed).status_code == 200
    assert not FollowUp.objects.exists()
    assert signed_in(stranger).get(address).status_code == 404


def test_figures_of_the_first_page_are_their_lists(officer: User) -> None:
    today = office().today()
    CommitmentFactory.create_batch(2, due_on=today - timedelta(days=1))
    CommitmentFactory(due_on=today)
    CommitmentFactory(
        due_on=today - timedelta(days=1), agreement__office=office("bapas-palopo"), agreement__is_model=True
    )
    AgreementFactory(ends_on=today + timedelta(days=30))
    FollowUpFactory(due_on=today + timedelta(days=7), officer=officer)
    FollowUpFactory(due_on=today + timedelta(days=8), officer=officer)
    FollowUpFactory(due_on=today - timedelta(days=1))
    head = UserFactory(head=True, office=office())
    promise = EventFollowUpFactory(due_on=today + timedelta(days=90), event__created_by=officer)
    promise = report_promise(promise=promise, note="Sudah.", by=VillageOfficialFactory(village=promise.village).user)
    expected_of = ((officer, "waiting_figures", [2, 1, 1, 1]), (head, "decision_figures", [2, 2, 1, 1]))
    for person, key, expected in expected_of:
        browser = signed_in(person)
        lists = ("/agreements/", "/commitments/", "/follow-ups/")
        figures = [figure for figure in browser.get("/").context[key] if figure.url.startswith(lists)]
        assert [row.number for row in figures] == expected
        assert [browser.get(row.url).context["page_obj"].paginator.count for row in figures] == expected


@pytest.mark.parametrize("page", ["agreement", "meeting"])
def test_a_page_asks_as_much_for_thirty_rows_as_for_three(browser: Client, page: str) -> None:
    agreement, meeting = AgreementFactory(kind="framework"), MeetingFactory()
    address = f"/agreements/{agreement.public_id}/" if page == "agreement" else f"/meetings/{meeting.public_id}/"

    def more(count: int) -> None:
        for _ in range(count):
            CommitmentFactory(agreement=agreement)
            AgreementFactory(parent=agreement)
            AgreementPartyFactory(agreement=agreement, is_witness=True)
            FollowUpFactory(agreement=agreement, meeting=meeting, officer=UserFactory(office=office()))
            MeetingFactory(agreement=agreement)

    def asked() -> int:
        browser.get(address)
        with CaptureQueriesContext(connection) as captured:
            assert browser.get(address).status_code == 200
        return len(captured)

    more(3)
    few = asked()
    more(27)
    assert asked() <= few


def test_nothing_is_written_by_looking(of_head: Client) -> None:
    agreement = AgreementFactory()
    models = (Agreement, AgreementParty, Commitment, CommitmentProgress, Meeting)
    before = [model.objects.count() for model in models]
    for path in ("", "edit/", "scope/", "sign/", "end/", "copy/", "parties/new/", "commitments/new/"):
        assert of_head.get(f"/agreements/{agreement.public_id}/{path}").status_code == 200
    assert before == [
        model.objects.count() for model in (Agreement, AgreementParty, Commitment, CommitmentProgress, Meeting)
    ]
    assert of_head.get(f"/agreements/{uuid.uuid4()}/").status_code == 404


def test_the_head_alone_binds_the_office_and_an_officer_may_still_give_up(browser: Client, of_head: Client) -> None:
    signed = f"/agreements/{AgreementFactory().public_id}/"
    for path in ("sign/", "end/", "amendments/new/"):
        assert browser.get(signed + path).status_code == 403
        assert browser.post(signed + path).status_code == 403
        assert of_head.get(signed + path).status_code == 200
        assert path not in browser.get(signed).content.decode()
    unsigned = f"/agreements/{AgreementFactory(exploring=True).public_id}/"
    assert "belum disepakati" in of_head.get(unsigned + "sign/").content.decode()
    assert browser.get(unsigned + "end/").status_code == 200


def test_promises_of_an_agreement_nobody_signed_are_not_counted_as_running_or_late(browser: Client) -> None:
    today = office().today()
    for agreement in (AgreementFactory(), AgreementFactory(exploring=True)):
        CommitmentFactory(agreement=agreement, due_on=today)
        CommitmentFactory(agreement=agreement, due_on=today - timedelta(days=1))
    CommitmentFactory(agreement=agreement, state="dropped", dropped_reason="Batal.")
    tabs = browser.get("/commitments/").context["tabs"]
    counts = {tab["label"]: tab["count"] for tab in tabs}
    assert counts.pop("Semua") == sum(counts.values()) == 5
    assert (counts["Lewat tenggat"], counts["Berjalan"], counts["Menunggu penandatanganan"]) == (1, 1, 2)


def test_every_agreement_stands_under_one_tab_of_its_state(browser: Client) -> None:
    today = office().today()
    AgreementFactory()
    AgreementFactory(exploring=True)
    AgreementFactory(starts_on=today + timedelta(days=5), ends_on=today + timedelta(days=400))
    AgreementFactory(starts_on=today - timedelta(days=400), ends_on=today - timedelta(days=5))
    AgreementFactory(starts_on=today - timedelta(days=400), ends_on=today - timedelta(days=5), state="renewed")
    counts = {tab["label"]: tab["count"] for tab in browser.get("/agreements/").context["tabs"]}
    own = ("Berlaku", "Sudah habis", "Sedang disusun", "Belum mulai berlaku", "Diakhiri atau diganti")
    assert [counts[label] for label in own] == [1, 1, 1, 1, 1]
    assert counts["Semua"] == 5


def test_an_agreement_names_the_places_that_rest_on_it(browser: Client, officer: User) -> None:
    agreement, site = AgreementFactory(), HostSiteFactory(office=office(), created_by=officer)
    page = f"/agreements/{agreement.public_id}/"
    assert "Belum ada. Pilih perjanjian ini" in browser.get(page).content.decode()
    address = reverse("sentences:sitecover_create", args=[site.public_id])
    of_head = Client()
    of_head.force_login(UserFactory(head=True, office=office()))
    form = of_head.get(address).context["form"]
    typed = {
        "submission_key": form["submission_key"].value(),
        "basis": "office",
        "number": "W7-31",
        "agreement": str(agreement.public_id),
        "starts_on": str(office().today()),
    }
    assert (
        of_head.post(address, {**typed, "agreement": str(AgreementFactory(exploring=True).public_id)}).status_code
        == 200
    )
    assert of_head.post(address, typed).status_code == 302
    assert site.name in browser.get(page).content.decode()
    assert agreement.title in browser.get(reverse("sentences:site_detail", args=[site.public_id])).content.decode()


SECRET = "Kunjungi klien PB Yoga Darmawan (narkotika) di RT 03"


@pytest.mark.parametrize("told", ["", "Kunjungan ke RT 03"])
def test_what_is_written_of_a_follow_up_stays_with_officers_and_the_head(
    browser: Client, officer: User, told: str
) -> None:
    own = village()
    head = VillageOfficialFactory(village=own).user
    row = FollowUpFactory(
        kind="instruction", title=SECRET, owner_name="Lurah Budi Rahasia", village=own, told_village=told,
        due_on=office().today() - timedelta(days=1),
    )  # fmt: skip
    settled = FollowUpFactory(
        title="Lain", state="done", outcome="Yoga pindah", settled_on=office().today(), settled_by=officer, village=own
    )
    pages = ["/follow-ups/?tab=all", *(f"/follow-ups/{one.public_id}/" for one in (row, settled))]
    readers = [
        (signed_in(UserFactory(regional=True, regional_office=office().regional_office)), pages),
        (signed_in(UserFactory(national=True)), pages),
        (signed_in(UserFactory(registrar=True, office=office())), pages),
        (signed_in(head), ["/village/"]),
    ]
    for reader, seen in readers:
        text = "".join(reader.get(address).content.decode() for address in seen)
        assert row.get_kind_display() in text
        assert not [word for word in ("Yoga", "RT 03", "Budi Rahasia") if word in text.replace(told or "-", "")]
        assert told in text
    assert not FollowUp.objects.visible_to(UserFactory(national=True)).search("Yoga Darmawan").exists()
    assert "Yoga" in browser.get("/follow-ups/?tab=all").content.decode()
    assert FollowUp.objects.visible_to(officer).search("Yoga Darmawan").exists()


def test_the_sentence_for_the_village_is_asked_about_a_clients_name(browser: Client, officer: User) -> None:
    ClientFactory(office=office(), name="Yoga Darmawan")
    row = FollowUpFactory(officer=officer)
    address = f"/follow-ups/{row.public_id}/edit/"
    told = {"told_village": "Kunjungi Yoga Darmawan di RT 03"}
    assert "nama yang sama dengan nama klien" in browser.post(address, form_values(browser, address, **told)).text
    number = {"told_village": "NIK 1971 0101 0190 0001"}
    assert "seperti NIK" in browser.post(address, form_values(browser, address, **number)).text
    row.refresh_from_db()
    assert row.told_village == ""
    assert browser.post(address, form_values(browser, address, **told, names_nobody="on")).status_code == 302
    row.refresh_from_db()
    assert row.told_village == told["told_village"]
