"""A village says that it kept its promise, from its own page; the office closes it or says what is missing."""

import uuid
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import User
from bapas_portal.law import DomainError
from programs.actions.meeting import change_follow_up, reopen_follow_up, settle_follow_up
from programs.actions.promise import report_promise, return_report
from programs.models import FollowUp
from tests.factories.accounts import UserFactory
from tests.factories.clients import ClientFactory
from tests.factories.events import EventFollowUpFactory
from tests.programs.conftest import Scene, signed_in

NOTE = "Narahubung sudah ditunjuk."


@pytest.fixture
def promise(scene: Scene) -> FollowUp:
    """What the host village promised, asked after by the officer."""
    return EventFollowUpFactory(event=scene.event, village=scene.host, told_village="Menunjuk narahubung")


def report_page(row: FollowUp) -> str:
    return reverse("programs:promise_report", args=[row.public_id])


def test_the_lurah_reports_and_the_officer_closes(scene: Scene, promise: FollowUp) -> None:
    lurah, officer = signed_in(scene.head), signed_in(scene.officer)
    assert report_page(promise) in lurah.get(reverse("village_home")).text
    for _ in range(2):
        answer = lurah.post(report_page(promise), {"note": NOTE}, follow=True)
        assert "Menunggu Bapas" in answer.text
    promise.refresh_from_db()
    assert (promise.is_reported, promise.reported_by, promise.state) == (True, scene.head, "open")
    listed = officer.get(reverse("programs:followup_list"), {"tab": "reported"}).text
    page = officer.get(reverse("programs:followup_detail", args=[promise.public_id])).text
    assert promise.title in listed
    assert NOTE in page
    settle = reverse("programs:followup_settle", args=[promise.public_id])
    assert officer.get(settle).context["form"]["outcome"].value() == NOTE
    officer.post(settle, {"state": "done", "outcome": NOTE})
    promise.refresh_from_db()
    assert (promise.state, promise.is_reported) == ("done", False)
    assert report_page(promise) not in lurah.get(reverse("village_home")).text


def test_the_officer_says_what_is_missing_and_the_village_reports_again(scene: Scene, promise: FollowUp) -> None:
    lurah, officer = signed_in(scene.head), signed_in(scene.officer)
    back = reverse("programs:promise_return", args=[promise.public_id])
    assert "belum melaporkan" in officer.post(back, {"reason": "Nomornya belum ada."}).text
    lurah.post(report_page(promise), {"note": NOTE})
    assert "Ada nomor telepon" in officer.post(back, {"reason": "Bukan 0812-3456-7890."}).text
    ClientFactory(office=scene.office, name="Yoga Darmawan")
    named = {"reason": "Belum menghubungi Yoga Darmawan."}
    assert "nama yang sama dengan nama klien" in officer.post(back, named).text
    for _ in range(2):
        assert officer.post(back, {"reason": "Nomornya belum ada."}).status_code == 302
    assert "Nomornya belum ada." in lurah.get(reverse("village_home")).text
    lurah.post(report_page(promise), {"note": "Nomornya sudah dikirim."})
    promise.refresh_from_db()
    assert (promise.is_reported, promise.returned_reason) == (True, "")


def test_only_the_own_promise_is_reported(scene: Scene, promise: FollowUp) -> None:
    assert signed_in(scene.other_head).get(report_page(promise)).status_code == 404
    assert signed_in(scene.officer).get(report_page(promise)).status_code == 403
    instruction = EventFollowUpFactory(event=scene.event, village=scene.host, kind="instruction")
    assert signed_in(scene.head).post(report_page(instruction), {"note": NOTE}).status_code == 403
    assert report_page(instruction) not in signed_in(scene.head).get(reverse("village_home")).text


def test_an_empty_note_and_a_closed_promise_are_refused(scene: Scene, promise: FollowUp) -> None:
    assert signed_in(scene.head).post(report_page(promise), {"note": " "}).status_code == 200
    settle_follow_up(follow_up=promise, state="done", outcome="Selesai.", by=scene.officer)
    with pytest.raises(DomainError, match="sudah selesai"):
        report_promise(promise=promise, note=NOTE, by=scene.head)
    with pytest.raises(DomainError, match="belum melaporkan"):
        return_report(promise=promise, reason="Belum.", by=scene.officer)


def test_reopened_it_is_reported_anew_and_reported_it_stays_this_villages_promise(
    scene: Scene, promise: FollowUp
) -> None:
    report_promise(promise=promise, note=NOTE, by=scene.head)
    facts = {"title": "Lain", "owner_name": "Lurah", "due_on": promise.due_on, "officer": None}
    with pytest.raises(DomainError, match="Desa melaporkan"):
        change_follow_up(follow_up=promise, kind="promise", village=scene.other, by=scene.officer, **facts)
    settle_follow_up(follow_up=promise, state="done", outcome=NOTE, by=scene.officer)
    row = reopen_follow_up(follow_up=promise, by=scene.officer)
    assert (row.is_reported, row.reported_note) == (False, "")


def test_a_promise_past_its_day_or_sent_back_waits_for_the_lurah(scene: Scene, promise: FollowUp) -> None:
    lurah, officer = signed_in(scene.head), signed_in(scene.officer)

    def waiting() -> int:
        (desk,) = (one for one in lurah.get(reverse("village_home")).context["desks"] if one.village == scene.host)
        assert set(desk.unkept_promises) <= {promise}
        return len(desk.unkept_promises)

    today = scene.office.today()
    assert waiting() == 0
    FollowUp.objects.filter(pk=promise.pk).update(due_on=today - timedelta(days=1))
    assert waiting() == 1
    page = lurah.get(reverse("village_home")).text
    assert "Janji desa lewat tenggat" in page
    assert "Lewat tenggat" not in page
    lurah.post(report_page(promise), {"note": NOTE})
    assert waiting() == 0
    page = lurah.get(reverse("village_home")).text
    assert "Menunggu Bapas" in page
    assert "Lewat tenggat" not in page
    FollowUp.objects.filter(pk=promise.pk).update(due_on=today)
    officer.post(reverse("programs:promise_return", args=[promise.public_id]), {"reason": "Nomornya belum ada."})
    assert waiting() == 1


def test_what_one_village_still_owes_is_read_there_alone_and_goes_with_the_promise(
    scene: Scene, promise: FollowUp
) -> None:
    lurah, neighbour = signed_in(scene.head), signed_in(scene.other_head)
    home, reason = reverse("village_home"), "Nomornya belum ada."
    facts = {"title": "Lain", "owner_name": "Lurah", "due_on": promise.due_on, "officer": None}
    for kind, village in (("promise", scene.other), ("check", scene.host)):
        FollowUp.objects.filter(pk=promise.pk).update(kind="promise", village=scene.host)
        report_promise(promise=promise, note=NOTE, by=scene.head)
        return_report(promise=promise, reason=reason, by=scene.officer)
        change_follow_up(follow_up=promise, kind="promise", village=scene.host, by=scene.officer, **facts)
        assert reason in lurah.get(home).text
        assert reason not in neighbour.get(home).text
        row = change_follow_up(follow_up=promise, kind=kind, village=village, by=scene.officer, **facts)
        assert row.returned_reason == ""
        assert reason not in lurah.get(home).text + neighbour.get(home).text


def test_the_village_reads_whom_to_call_and_no_delay_of_what_the_office_checks(scene: Scene, promise: FollowUp) -> None:
    lurah, yesterday = signed_in(scene.head), scene.office.today() - timedelta(days=1)
    User.objects.filter(pk=scene.officer.pk).update(phone="+6281234500099")
    FollowUp.objects.filter(pk=promise.pk).update(due_on=yesterday)
    assert 'href="tel:+6281234500099"' in lurah.get(reverse("village_home")).text
    FollowUp.objects.filter(pk=promise.pk).update(kind="check")
    page = lurah.get(reverse("village_home")).text
    assert "Diperiksa Bapas sekitar" in page
    assert "Lewat tenggat" not in page
    FollowUp.objects.filter(pk=promise.pk).update(kind="instruction")
    assert "Lewat tenggat" in lurah.get(reverse("village_home")).text


def test_the_office_finds_a_village_s_promise_on_its_page_and_by_its_name(scene: Scene, promise: FollowUp) -> None:
    elsewhere = EventFollowUpFactory(event=scene.event, village=scene.other)
    browser, page = signed_in(scene.officer), reverse("villages:village_detail", args=[scene.host.pk])

    def here(row: FollowUp) -> bool:
        return reverse("programs:followup_detail", args=[row.public_id]) in browser.get(page).text

    assert (here(promise), here(elsewhere)) == (True, False)
    report_promise(promise=promise, note=NOTE, by=scene.head)
    assert "Menurut desa sudah" in browser.get(page).text
    found = browser.get(reverse("programs:followup_list"), {"tab": "all", "q": scene.host.name})
    assert list(found.context["page_obj"]) == [promise]
    assert str(scene.host) in found.text
    settle_follow_up(follow_up=promise, state="done", outcome=NOTE, by=scene.officer)
    assert not here(promise)
    assert "tindak lanjut yang belum selesai" not in signed_in(scene.head).get(page).text


def test_a_promise_names_its_village_and_says_what_the_village_reads(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    scene.begin(hours=5)
    address = reverse("programs:followup_of_event", args=[scene.event.public_id])
    typed = {"title": "Menunjuk narahubung", "owner_name": "Lurah", "due_on": scene.office.today().isoformat(),
             "submission_key": str(uuid.uuid4()), "village": "", "told_village": ""}  # fmt: skip
    errors = browser.post(address, {**typed, "kind": "promise"}).context["form"].errors
    assert set(errors) == {"village", "told_village"}
    assert browser.post(address, {**typed, "kind": "instruction"}).status_code == 302
    told = {"village": scene.host.pk, "told_village": "Menunjuk narahubung", "submission_key": str(uuid.uuid4())}
    assert browser.post(address, {**typed, **told, "kind": "promise"}).status_code == 302
    assert sorted(FollowUp.objects.values_list("kind", flat=True)) == ["instruction", "promise"]


def test_the_office_reads_what_was_said_of_a_promise_and_nobody_else_does(scene: Scene, promise: FollowUp) -> None:
    lurah, officer = signed_in(scene.head), signed_in(scene.officer)
    back = reverse("programs:promise_return", args=[promise.public_id])
    page = reverse("programs:followup_detail", args=[promise.public_id])
    lurah.post(report_page(promise), {"note": NOTE})
    officer.post(back, {"reason": "Nomornya belum ada."})
    assert NOTE in lurah.get(report_page(promise)).text
    facts = {"title": "Lain", "owner_name": "Lurah", "due_on": promise.due_on + timedelta(days=9), "officer": None}
    change_follow_up(follow_up=promise, kind="promise", village=scene.other, by=scene.officer, **facts)
    officer.post(reverse("programs:followup_settle", args=[promise.public_id]), {"state": "done", "outcome": "Beres."})
    officer.post(reverse("programs:followup_reopen", args=[promise.public_id]))
    told = officer.get(page)
    entries = {entry["title"]: entry for entry in told.context["history"]}
    assert {title: entry.get("body", "") for title, entry in entries.items()} == {
        "Dibuka kembali": "",
        "Selesai": "Beres.",
        "Isi diubah": f"Sebelumnya: {promise.title}",
        "Tenggat diubah": f"Sebelumnya {date_format(promise.due_on)}",
        "Desa atau kelurahan diubah": f"Sebelumnya {scene.host}",
        "Belum selesai menurut Bapas": "Nomornya belum ada.",
        "Desa melaporkan sudah dikerjakan": NOTE,
        "Dicatat": "",
    }
    assert entries["Desa melaporkan sudah dikerjakan"]["by"] == scene.head.name
    assert entries["Belum selesai menurut Bapas"]["by"] == scene.officer.name
    kanwil = signed_in(UserFactory(regional=True, regional_office=scene.office.regional_office)).get(page)
    assert kanwil.status_code == 200
    other = signed_in(scene.other_head)
    assert NOTE not in kanwil.text + other.get(reverse("village_home")).text + other.get(report_page(promise)).text
