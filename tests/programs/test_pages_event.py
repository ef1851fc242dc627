"""An event's course on its pages: who decides what, what each page says next, files, letters, wrong input, figures."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from accounts.models import AccessEvent
from documents.models import LetterDraft
from programs import actions
from programs.models import EventFile, Material, OutreachEvent, VillageRegistration
from programs.reminders import events_tomorrow, events_without_documents
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import AgreementFactory
from tests.factories.events import (
    EventFileFactory,
    EventFollowUpFactory,
    EventPartyFactory,
    EventSessionFactory,
    ObstacleFactory,
)
from tests.factories.finding import FindingFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.questionnaire import ResponseFactory, SurveyFactory, finish
from tests.factories.villages import village
from tests.programs.conftest import Scene, signed_in
from tests.reminding import placeholders_filled

State = OutreachEvent.State
STATES = ("proposed", "approved", "confirmed", "postponed", "documented", "evaluated", "followed_up", "closed")


def at(event: OutreachEvent, part: str = "") -> str:
    return f"/outreach/{event.public_id}/{part}"


def photo(name: str = "foto.jpg") -> SimpleUploadedFile:
    exif = Image.Exif()
    exif[0x010F] = "Kamera Uji"
    buffer = BytesIO()
    Image.new("RGB", (60, 40), "navy").save(buffer, "JPEG", exif=exif.tobytes())
    return SimpleUploadedFile(name, buffer.getvalue(), "image/jpeg")


def test_the_head_gives_a_proposal_back_and_the_changed_one_is_before_the_head_again(scene: Scene) -> None:
    event = OutreachEventFactory(proposed=True, created_by=scene.officer)
    officer, head = signed_in(scene.officer), signed_in(scene.kabapas)
    assert officer.post(at(event, "approve/")).status_code == 403
    assert officer.post(at(event, "return/"), {"reason": "x"}).status_code == 403
    assert "reason" in head.post(at(event, "return/"), {"reason": " "}).context["form"].errors
    head.post(at(event, "return/"), {"reason": "Anggaran belum jelas."})
    assert "Anggaran belum jelas." in officer.get(at(event)).text
    assert "sudah dikembalikan" in head.post(at(event, "approve/"), follow=True).text
    typed = {"grounds": ["clients", "request"], "budget": "1.500.000", "needs": "60 kursi"}
    assert officer.post(at(event, "grounds/"), typed).status_code == 302
    head.post(at(event, "approve/"))
    event.refresh_from_db()
    assert (event.state, event.budget, event.approved_by) == (State.APPROVED, 1_500_000, scene.kabapas)
    assert "tidak dapat diubah lagi" in officer.get(at(event, "grounds/")).text
    assert officer.post(at(event, "grounds/"), {**typed, "budget": "9.000.000"}).status_code == 200
    event.refresh_from_db()
    assert event.budget == 1_500_000


def test_figures_of_proposals_and_documents_count_what_their_lists_hold(scene: Scene) -> None:
    OutreachEventFactory(proposed=True, created_by=scene.officer)
    OutreachEventFactory(proposed=True, created_by=scene.officer, returned_reason="Kurang.")
    OutreachEventFactory(held=True, created_by=scene.officer)
    for person, words in (
        (scene.kabapas, "Usulan kegiatan menunggu persetujuan"),
        (scene.officer, "Usulan kegiatan dikembalikan"),
        (scene.officer, "Kegiatan belum didokumentasikan"),
    ):
        browser = signed_in(person)
        home = browser.get("/").context
        (figure,) = (row for row in home.get("decision_figures") or home["waiting_figures"] if row.label == words)
        assert figure.number == len(browser.get(figure.url).context["page_obj"]) == 1


def test_a_confirmed_event_is_postponed_and_asks_again_with_its_new_date(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    assert "Belum ada desa atau kelurahan yang bersedia" in browser.post(at(scene.event, "confirm/"), follow=True).text
    actions.answer_invitation(registration=scene.registration, answer="accepted", expected={"youth": 4}, by=scene.head)
    browser.post(at(scene.event, "confirm/"))
    EventSessionFactory(event=scene.event)
    browser.post(at(scene.event, "postpone/"), {"reason": "Banjir."})
    scene.event.refresh_from_db()
    assert scene.event.state == State.POSTPONED
    page = signed_in(scene.head).get(f"/village/invitations/{scene.registration.public_id}/").text
    assert "Kegiatan ditunda" in page
    assert "Banjir." in page
    head = signed_in(scene.head)
    for told, address in (
        (head, "/village/"),
        (browser, "/outreach/?tab=all"),
        (browser, f"/villages/{scene.host.pk}/"),
    ):
        assert "Belum ditetapkan, semula" in told.get(address).text
    assert not browser.get("/outreach/").context["page_obj"].object_list
    event = scene.event
    facts = {name: getattr(event, name) for name in ("title", "activity", "reason", "village", "venue")}
    later = {"starts_at": event.starts_at + timedelta(days=9), "ends_at": event.ends_at + timedelta(days=9)}
    assert actions.change_event(event=event, **facts, **later, by=scene.officer) == 1
    event.refresh_from_db()
    assert (event.state, event.postponed_reason) == (State.INVITED, "")
    assert event.sessions.get().starts_at == event.starts_at
    assert scene.registration.state == VillageRegistration.State.INVITED


@pytest.mark.parametrize("state", STATES)
def test_every_part_of_the_page_says_what_comes_next_to_every_reader(scene: Scene, state: str) -> None:
    event = OutreachEventFactory(**{state: True}, created_by=scene.officer)
    EventPartyFactory(event=event, attended=2)
    EventSessionFactory(event=event)
    EventFollowUpFactory(event=event)
    for person in (scene.officer, scene.kabapas, UserFactory(national=True)):
        for part in ("", "agenda/", "outcome/"):
            page = signed_in(person).get(at(event, part))
            assert page.status_code == 200
            step = page.context["next_step"]
            assert (step is None) == (state == "closed")
            assert person.office_id or step is None or not step.choices


def test_a_photo_loses_its_metadata_and_a_face_needs_consent(scene: Scene) -> None:
    event = OutreachEventFactory(held=True, created_by=scene.officer)
    browser, address = signed_in(scene.officer), at(event, "files/new/")
    page = browser.get(address)
    key = page.context["form"]["submission_key"].value()
    typed = {"submission_key": key, "kind": "photo", "caption": "Dialog"}
    for faces in ("refused", "child", "", "x"):
        answer = browser.post(address, {**typed, "faces": faces, "attached": photo()})
        assert "faces" in answer.context["form"].errors
    assert "attached" in browser.post(address, {**typed, "faces": "none"}).context["form"].errors
    text = SimpleUploadedFile("foto.jpg", b"<script>", "image/jpeg")
    assert "attached" in browser.post(address, {**typed, "faces": "none", "attached": text}).context["form"].errors
    for _ in range(2):
        assert browser.post(address, {**typed, "faces": "none", "attached": photo()}).status_code == 302
    row = EventFile.objects.get(event=event)
    with row.file.open("rb") as file:
        assert not Image.open(file).getexif()
    answer = browser.get(f"/outreach/files/{row.public_id}/")
    assert (answer.status_code, answer["Cache-Control"]) == (200, "private, no-store")
    list(answer.streaming_content)
    assert AccessEvent.objects.filter(subject_id=row.public_id, actor_id=scene.officer.pk).exists()
    assert signed_in(scene.head).get(f"/outreach/files/{row.public_id}/").status_code == 403
    assert signed_in(UserFactory()).get(f"/outreach/files/{row.public_id}/").status_code == 404
    browser.post(f"/outreach/files/{row.public_id}/remove/")
    assert not event.files.exists()


@pytest.mark.parametrize(("kind", "status"), [("photo", 200), ("attendance", 404), ("minutes", 404), ("other", 404)])
def test_papers_with_names_are_for_officers_and_the_head(scene: Scene, kind: str, status: int) -> None:
    row = EventFileFactory(event__created_by=scene.officer, kind=kind)
    registrar = UserFactory(office=scene.office, registrar=True)
    address = f"/outreach/files/{row.public_id}/"
    for reader, expected in ((registrar, status), (scene.kabapas, 200)):
        answer = signed_in(reader).get(address)
        assert answer.status_code == expected
        list(answer.streaming_content if answer.streaming else [])
    listed = signed_in(registrar).get(at(row.event, "outcome/")).content.decode()
    assert (address in listed) == (status == 200)


def test_files_sent_again_with_another_picture_are_not_lost_silently(scene: Scene) -> None:
    event = OutreachEventFactory(held=True, created_by=scene.officer)
    browser, address = signed_in(scene.officer), at(event, "files/new/")
    key = browser.get(address).context["form"]["submission_key"].value()
    typed = {"submission_key": key, "kind": "photo", "caption": "Dialog", "faces": "none"}
    assert browser.post(address, {**typed, "attached": photo()}).status_code == 302
    answer = browser.post(address, {**typed, "caption": "Lain", "attached": photo()})
    assert "sudah pernah dikirim dengan isi lain" in answer.content.decode()
    assert event.files.count() == 1


def test_a_file_that_is_gone_is_not_found(scene: Scene) -> None:
    row = EventFileFactory(event__created_by=scene.officer)
    row.file.storage.delete(row.file.name)
    assert signed_in(scene.officer).get(f"/outreach/files/{row.public_id}/").status_code == 404


def test_reading_is_put_into_the_library_once(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    key = browser.get("/outreach/materials/new/").context["form"]["submission_key"].value()
    for _ in range(2):
        pdf = SimpleUploadedFile("a.pdf", b"%PDF-1.4\n%%EOF", "application/pdf")
        typed = {"submission_key": key, "title": "Apa itu Bapas?", "summary": "Tugas Bapas.", "attached": pdf}
        assert browser.post("/outreach/materials/new/", typed).status_code == 302
    row = Material.objects.get()
    assert (row.office, row.is_shared) == (scene.office, False)
    answer = browser.get(f"/outreach/materials/{row.public_id}/")
    assert answer["Content-Type"] == "application/pdf"
    list(answer.streaming_content)


@pytest.mark.parametrize(
    ("part", "typed", "wrong"),
    [
        ("sessions/new/", {"title": "a\0b"}, "title"),
        ("sessions/new/", {"title": "Dialog", "kind": "party"}, "kind"),
        ("sessions/new/", {"title": "Dialog", "village": "73.73.01.1001"}, "village"),
        ("sessions/new/", {"title": "Dialog", "day": "31 Februari"}, "day"),
        ("sessions/new/", {"title": "Dialog", "day": "2001-01-01"}, "day"),
        ("sessions/new/", {"title": "Dialog", "begins": "10:00", "finishes": "09:00"}, "finishes"),
        ("parties/new/", {"role": "district", "name": "x" * 151}, "name"),
        ("obstacles/new/", {"kind": "😀", "text": "Hujan"}, "kind"),
        ("grounds/", {"grounds": ["x"]}, "grounds"),
        ("grounds/", {"grounds": ["clients"], "budget": "-5"}, "budget"),
        ("grounds/", {"grounds": ["clients"], "budget": "9" * 30}, "budget"),
        ("grounds/", {"grounds": ["clients"], "programme": "\0"}, "programme"),
        ("cancel/", {"reason": "x" * 301}, "reason"),
        ("materials/", {"materials": ["x"]}, "materials"),
        ("signing/", {"agreement": "\0"}, "agreement"),
    ],
)
def test_a_wrong_field_is_told_beside_it_and_writes_nothing(
    scene: Scene, part: str, typed: dict[str, str], wrong: str
) -> None:
    event = OutreachEventFactory(proposed=True, created_by=scene.officer)
    usual = {"kind": "socialisation", "village": event.village_id, "begins": "09:00", "finishes": "10:00"}
    if part == "sessions/new/":
        typed = {**usual, "day": event.day.isoformat(), **typed}
    answer = signed_in(scene.officer).post(at(event, part), typed)
    assert answer.status_code == 200
    assert wrong in answer.context["form"].errors
    assert not event.sessions.exists()
    assert not event.obstacles.exists()


@pytest.mark.parametrize(("kind", "row"), [("village-invitation", "registration"), ("institution-invitation", "event")])
def test_an_officer_prepares_the_invitation_on_paper(scene: Scene, kind: str, row: str) -> None:
    EventPartyFactory(event=scene.event)
    subject = getattr(scene, row)
    address = reverse("documents:letter_compose", args=[kind, subject.public_id])
    browser = signed_in(scene.officer)
    page = browser.get(address)
    assert not page.context["missing"]
    form = page.context["form"]
    typed = {name: form[name].value() or "" for name in form.fields}
    assert browser.post(address, typed).status_code == 302
    assert LetterDraft.objects.get(kind=kind).subject_id == subject.public_id
    preview = browser.post(reverse("documents:letter_preview", args=[kind, subject.public_id]), typed)
    assert preview.content.startswith(b"%PDF")
    assert signed_in(UserFactory()).get(address).status_code == 404
    assert signed_in(scene.head).get(address).status_code == 403


def test_the_planner_is_reminded_the_day_before_and_a_week_after(scene: Scene) -> None:
    today = scene.office.today()

    def bring(days: int, **changes: str) -> None:
        noon = timezone.localtime(timezone=scene.office.zone).replace(hour=12, minute=0, second=0, microsecond=0)
        OutreachEvent.objects.filter(pk=scene.event.pk).update(
            starts_at=noon + timedelta(days=days), ends_at=noon + timedelta(days=days, hours=2), **changes
        )

    for days, told in ((1, 1), (2, 0)):
        bring(days)
        assert len(list(events_tomorrow(scene.office, today))) == told
        if told:
            placeholders_filled("event_tomorrow", scene.office, today)
    for days, told in ((-6, 0), (-7, 1), (-30, 1)):
        bring(days, state="held", summary="Baik.")
        assert [due.recipient_id for due in events_without_documents(scene.office, today)] == [scene.officer.pk] * told
    placeholders_filled("event_undocumented", scene.office, today)
    bring(-30, state="documented", minutes="Ada.")
    assert not list(events_without_documents(scene.office, today))


def test_later_states_count_as_held_in_every_list(scene: Scene) -> None:
    for state in ("documented", "evaluated", "followed_up", "closed"):
        VillageRegistrationFactory(event=OutreachEventFactory(**{state: True}, created_by=scene.officer))
    page = signed_in(scene.officer).get("/outreach/", {"tab": "held"})
    assert len(page.context["page_obj"]) == 4


def told(response: HttpResponse) -> str:
    """The tags of the messages a redirect leaves behind."""
    return " ".join(str(message.extra_tags) for message in get_messages(response.wsgi_request))


def test_a_name_saved_at_the_door_is_not_kept_as_unsaved_and_the_host_village_is_chosen(scene: Scene) -> None:
    browser, address = signed_in(scene.officer), at(scene.event, "door/")
    page = browser.get(address)
    assert (page.context["too_early"], "Belum dapat diisi" in page.text) == (True, True)
    scene.begin(hours=1)
    page = browser.get(address)
    assert page.context["form"]["registration"].value() == scene.registration.public_id
    assert page.text.index("Catat yang datang") < page.text.index("Langkah berikutnya")
    assert not page.context["next_step"].leads_to(address)
    key = page.context["form"]["submission_key"].value()
    typed = {"registration": scene.registration.public_id, "group": "youth", "names": "Budi", "submission_key": key}
    answer = browser.post(address, typed)
    assert f"draft-saved:door-{scene.event.public_id}" in told(answer)
    assert answer["Location"].endswith("#catat")
    assert "Tercatat: 1 orang" in browser.get(address).text
    assert "Kegiatan sedang berlangsung" in browser.get(at(scene.event)).text
    scene.begin(hours=4)
    assert "Tulis hasil dan tandai terlaksana" in browser.get(at(scene.event)).text


def test_an_event_is_changed_from_one_place_of_its_page(scene: Scene) -> None:
    event = OutreachEventFactory(proposed=True, created_by=scene.officer)
    assert signed_in(scene.officer).get(at(event)).text.count(at(event, "edit/")) == 1
    assert signed_in(scene.kabapas).get(at(event)).text.count(at(event, "edit/")) == 1


def test_people_are_told_as_far_as_anybody_wrote_them_down(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    row = f"/outreach/villages/{scene.registration.public_id}/"
    survey = SurveyFactory(event=scene.event)
    actions.answer_invitation(registration=scene.registration, answer="accepted", by=scene.head)
    assert "Belum ada jumlah" in browser.get(row).text
    assert "0 diperkirakan" not in browser.get("/outreach/").text
    assert "dibuka pada hari kegiatan" in browser.get(at(scene.event)).text
    ResponseFactory(survey=survey)
    assert "1 lembar, belum diselesaikan" in browser.get(at(scene.event)).text
    actions.answer_invitation(registration=scene.registration, answer="accepted", expected={"youth": 4}, by=scene.head)
    assert "4 diperkirakan" in browser.get("/outreach/").text
    page = browser.get(at(scene.event)).text
    assert "Perkiraan</th>" in page
    assert "Hadir</th>" not in page
    scene.begin(hours=1)
    actions.record_attendance(registration=scene.registration, attended={"youth": 3}, by=scene.officer)
    assert "Hadir</th>" in browser.get(at(scene.event)).text


def test_links_are_reached_while_villages_wait_whatever_others_answered(scene: Scene) -> None:
    links, browser = at(scene.event, "links/"), signed_in(scene.officer)
    actions.answer_invitation(registration=scene.registration, answer="accepted", expected={"youth": 4}, by=scene.head)
    for state in ("invited", "confirmed"):
        scene.event.refresh_from_db()
        assert scene.event.state == state
        page = browser.get(at(scene.event))
        assert page.context["next_step"].leads_to(links)
        assert f"{links}?show=all" in page.text
        for row in (scene.registration, scene.other_registration):
            assert links in browser.get(f"/outreach/villages/{row.public_id}/").text
        browser.post(at(scene.event, "confirm/"))
    assert links not in signed_in(UserFactory(national=True)).get(at(scene.event)).text


def test_a_proposal_for_one_village_keeps_nothing_of_another(scene: Scene) -> None:
    browser, address = signed_in(scene.officer), f"/outreach/new/?village={scene.host.pk}"
    assert browser.get("/outreach/new/").context["phone_key"] == "event-new"
    assert browser.get("/outreach/new/?village=99.99.99.9999").context["phone_key"] == "event-new"
    page = browser.get(address)
    assert page.context["phone_key"] == f"event-new-{scene.host.pk}"
    typed = {name: page.context["form"][name].value() or "" for name in page.context["form"].fields}
    typed |= {"village": scene.host.pk, "reason": "Ada klien.", "venue": "Balai"}
    day = scene.office.today() + timedelta(days=60)
    typed |= {"activity": "socialisation", "day": day, "begins": "09:00", "finishes": "11:00"}
    answer = browser.post(address, typed)
    assert answer.status_code == 302, answer.context["form"].errors
    assert f"draft-saved:event-new-{scene.host.pk}" in told(answer).split()


def test_a_part_of_the_agenda_and_an_institution_are_corrected_in_place(scene: Scene) -> None:
    officer = signed_in(scene.officer)
    session = EventSessionFactory(event=scene.event, village=scene.host, title="Pembukaan")
    party = EventPartyFactory(event=scene.event, name="Camat Rangkui", attended=2)
    agenda = officer.get(reverse("programs:event_agenda", args=[scene.event.public_id])).text
    change_session = reverse("programs:eventsession_change", args=[session.public_id])
    change_party = reverse("programs:eventparty_change", args=[party.public_id])
    assert change_session in agenda
    assert change_party in agenda
    assert "Pembukaan" in officer.get(change_session).text
    sent = {
        "kind": "discussion",
        "title": "Dialog warga",
        "speaker": "Bu Lurah",
        "village": scene.other.pk,
        "day": f"{scene.event.day:%Y-%m-%d}",
        "begins": "09:00",
        "finishes": "10:00",
    }
    assert officer.post(change_session, sent).status_code == 302
    assert "Jam selesai harus setelah" in officer.post(change_session, sent | {"finishes": "08:00"}).text
    session.refresh_from_db()
    assert (session.title, session.village, session.speaker) == ("Dialog warga", scene.other, "Bu Lurah")
    assert f"{timezone.localtime(session.starts_at, timezone=scene.event.zone):%H.%M}" == "09.00"
    other = EventPartyFactory(event=scene.event, name="Kejaksaan")
    sent = {"role": "district", "name": "Camat Bukit Intan", "represented_by": "Sekcam"}
    assert officer.post(change_party, sent).status_code == 302
    assert "Instansi ini sudah diundang" in officer.post(change_party, sent | {"name": other.name}).text
    party.refresh_from_db()
    assert (party.name, party.represented_by, party.attended) == ("Camat Bukit Intan", "Sekcam", 2)
    OutreachEvent.objects.update(
        state="closed", summary="Ya", minutes="Ya", evaluation="Baik", starts_at=timezone.now() - timedelta(days=9)
    )
    officer.post(change_party, sent | {"name": "Lain"})
    party.refresh_from_db()
    assert party.name == "Camat Bukit Intan", "a closed event is not corrected any more"
    assert signed_in(UserFactory(office=office("bapas-palopo"))).get(change_session).status_code == 404


def test_a_finding_is_noted_from_the_events_page(scene: Scene) -> None:
    officer = signed_in(scene.officer)
    page = officer.get(reverse("programs:event_outcome", args=[scene.event.public_id])).text
    address = f"{reverse('programs:finding_create')}?event={scene.event.public_id}"
    assert address in page
    form = officer.get(address).text
    assert f'<option value="{scene.event.public_id}" selected>' in form
    FindingFactory(office=scene.office, event=scene.event)
    FindingFactory(office=scene.office)
    page = officer.get(reverse("programs:event_outcome", args=[scene.event.public_id])).text
    assert "1 temuan dari kegiatan ini" in page
    listed = officer.get(reverse("programs:finding_list"), {"event": str(scene.event.public_id)})
    assert listed.context["page_obj"].paginator.count == 1
    kanwil = signed_in(UserFactory(regional=True, regional_office=scene.office.regional_office))
    assert "Catat temuan" not in kanwil.get(reverse("programs:event_outcome", args=[scene.event.public_id])).text


def test_a_village_that_asked_for_another_date_is_told_that_the_date_stays(scene: Scene) -> None:
    officer, village_head = signed_in(scene.officer), signed_in(scene.head)
    wished = scene.event.day + timedelta(days=3)
    invitation = f"/village/invitations/{scene.registration.public_id}/"
    row_url = f"/outreach/villages/{scene.registration.public_id}/"
    assert "tidak sedang meminta" in officer.post(row_url + "keep-date/", follow=True).text
    actions.answer_invitation(registration=scene.registration, answer="other_date", proposed_on=wished, by=scene.head)
    actions.answer_invitation(
        registration=scene.other_registration, answer="accepted", expected={"youth": 4}, by=scene.other_head
    )
    assert (
        "1 desa atau kelurahan masih minta tanggal lain. Kegiatan ini tetap jadi" in officer.get(at(scene.event)).text
    )
    assert "Tanggal tetap, beri tahu desa" in officer.get(row_url).text
    officer.post(row_url + "keep-date/")
    row = scene.registration
    assert (row.state, row.proposed_on, row.revision) == (VillageRegistration.State.INVITED, None, 2)
    assert "Tanggalnya tetap" in village_head.get(invitation).text
    assert "Diminta menjawab lagi: tanggal tetap (sebelumnya minta tanggal lain)" in officer.get(row_url).text
    assert "minta tanggal lain" not in officer.get(at(scene.event)).text
    officer.post(row_url + "phone/", {"phone": "0812-3456-7890"})
    assert "Tanggalnya tetap" in village_head.get(invitation).text
    scene.event.refresh_from_db()
    facts = {name: getattr(scene.event, name) for name in ("title", "activity", "reason", "village", "venue")}
    later = {"starts_at": scene.event.starts_at + timedelta(days=3), "ends_at": scene.event.ends_at + timedelta(days=3)}
    actions.answer_invitation(registration=scene.registration, answer="declined", by=scene.head)
    actions.change_event(event=scene.event, **facts, **later, by=scene.officer)
    assert "Waktu kegiatan berubah" in village_head.get(invitation).text


def test_a_number_is_written_down_where_the_link_is_sent_from(scene: Scene) -> None:
    browser, address = signed_in(scene.officer), f"/outreach/villages/{scene.registration.public_id}/phone/"
    assert address in browser.get(at(scene.event, "links/")).text
    assert "phone" in browser.post(address, {"phone": "08"}).context["form"].errors
    answer = browser.post(address, {"phone": "0812-3456-7890"})
    assert answer["Location"].startswith(at(scene.event, "links/"))
    assert "0812-3456-7890" in browser.get(at(scene.event, "links/")).text
    assert browser.post(f"/outreach/villages/{scene.registration.public_id}/withdraw/").status_code == 302
    assert not scene.event.registrations.filter(village=scene.host).exists()
    scene.begin(hours=1)
    assert browser.get(f"/outreach/villages/{scene.other_registration.public_id}/phone/").status_code == 403


def test_ticks_stay_while_another_district_is_looked_for(scene: Scene) -> None:
    browser, address = signed_in(scene.officer), at(scene.event, "invite/")
    here, there = village("19.71.04.1007"), village("19.71.02.1003")
    shown = browser.get(address, {"district": there.district_id, "q": "", "villages": [here.pk, scene.host.pk, "x\0"]})
    assert [row.pk for row in shown.context["elsewhere"]] == [here.pk]
    assert 'formmethod="post"' in shown.text
    assert "csrfmiddlewaretoken" not in shown.request["QUERY_STRING"]
    answer = browser.post(f"{address}?then=more", {"villages": [here.pk, there.pk]})
    assert answer["Location"] == address
    assert set(scene.event.registrations.values_list("village", flat=True)) >= {here.pk, there.pk}


def test_an_evaluation_is_written_beside_its_figures(scene: Scene) -> None:
    event = OutreachEventFactory(documented=True, created_by=scene.officer, office=scene.office, budget=2_500_000)
    counted = {"attendance_entered_at": timezone.now(), "attendance_entered_by": scene.officer}
    row = VillageRegistrationFactory(event=event, accepted=True, **counted)
    AttendanceGroupFactory(registration=row, expected=10, attended=17)
    ObstacleFactory(event=event, text="Listrik padam.")
    survey = SurveyFactory(event=event, created_by=scene.officer)
    for phase, score in (("pre", 40.0), ("post", 80.0)):
        ResponseFactory.create_batch(12, survey=survey, phase=phase, knowledge=score)
    browser = signed_in(scene.officer)
    assert "Tidak ada yang selesai" in browser.get(at(event, "evaluation/")).text
    finish(survey)
    page = browser.get(at(event, "evaluation/")).text
    for words in ("17 orang dari 1 desa", "diperkirakan 10", "Rp2.500.000", "Listrik padam.", "40,0 menjadi 80,0"):
        assert words in page
    assert at(event, "results/") in page
    assert at(event, "results/") in browser.get(at(event, "outcome/")).text


def test_a_follow_up_of_an_event_in_one_village_is_about_that_village(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    alone = OutreachEventFactory(held=True, created_by=scene.officer, office=scene.office, village=scene.host)
    assert browser.get(at(alone, "follow-ups/new/")).context["form"]["village"].value().startswith(scene.host.pk)
    assert not browser.get(at(scene.event, "follow-ups/new/")).context["form"]["village"].value()


def test_forms_that_keep_no_draft_at_the_office_do_not_offer_it(scene: Scene) -> None:
    browser, event = signed_in(scene.officer), OutreachEventFactory(proposed=True, created_by=scene.officer)
    for address in (at(event, "grounds/"), at(event, "edit/"), at(event, "signing/"), "/outreach/new/"):
        assert "save_draft" not in browser.get(address).text


def test_a_village_page_says_how_many_came_and_that_an_event_was_called_off(scene: Scene) -> None:
    page = f"/villages/{scene.host.pk}/"
    browser = signed_in(scene.officer)
    came = VillageRegistrationFactory(
        event=OutreachEventFactory(held=True, office=scene.office), village=scene.host, state="accepted",
        answered_by=scene.head, answered_at=timezone.now(),
        attendance_entered_at=timezone.now(), attendance_entered_by=scene.officer,
    )  # fmt: skip
    AttendanceGroupFactory(registration=came, group="youth", attended=7)
    assert "7 orang hadir" in browser.get(page).text
    assert "Dibatalkan" not in browser.get(page).text
    actions.cancel_event(event=scene.event, reason="Banjir.", by=scene.officer)
    assert "Dibatalkan" in browser.get(page).text


def test_a_meeting_recorded_from_an_agreement_leads_back_to_it(scene: Scene) -> None:
    browser, agreement = signed_in(scene.officer), AgreementFactory(office=scene.office)
    back = f"/agreements/{agreement.public_id}/"
    assert browser.get(f"/meetings/new/?agreement={agreement.public_id}").context["back_url"] == back
    for other in ("", "x", str(AgreementFactory(office=office("bapas-palopo")).public_id)):
        assert browser.get(f"/meetings/new/?agreement={other}").context["back_url"] == "/meetings/"


def test_what_passed_without_an_invitation_is_not_asked_for_its_attendance(scene: Scene) -> None:
    scene.begin(days=2)
    passed = {"created_by": scene.officer, "starts_at": scene.event.starts_at, "ends_at": scene.event.ends_at}
    rows = [
        OutreachEventFactory(proposed=True, **passed),
        OutreachEventFactory(approved=True, **passed),
        OutreachEventFactory(proposed=True, created_by=scene.officer),
    ]
    browser = signed_in(scene.officer)
    listed = {
        tab: set(browser.get("/outreach/", {"tab": tab}).context["page_obj"].object_list)
        for tab in ("outcome", "lapsed")
    }
    assert listed == {"outcome": {scene.event}, "lapsed": set(rows[:2])}
    for row in rows[:2]:
        page = browser.get(at(row)).content.decode()
        assert "Tanggalnya sudah lewat." in page
        assert at(row, "edit/") in page
    assert "Tanggalnya sudah lewat." not in browser.get(at(rows[2])).content.decode()
    page = browser.get(at(rows[1], "edit/"))
    assert "usulannya diajukan lagi kepada kepala" in page.content.decode()
    form = page.context["form"].initial
    later = {**form, "day": str(scene.office.today() + timedelta(days=3)), "village": rows[1].village_id}
    sent = {name: "" if value is None else str(value) for name, value in later.items()}
    assert (
        "Usulan diajukan lagi kepada kepala." in browser.post(at(rows[1], "edit/"), sent, follow=True).content.decode()
    )
