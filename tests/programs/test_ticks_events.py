"""The tick list of the domain (§7), as far as outreach events answer it."""

from datetime import timedelta

from accounts.models import Office
from programs import actions
from programs.actions import event_parts
from programs.actions.programmes import load_programmes
from programs.documents.event import institution_invitation, report
from programs.models import EventParty, EventSession, OutreachEvent, OutreachProgramme
from tests.factories.accounts import UserFactory
from tests.factories.agreement import AgreementFactory
from tests.factories.events import EventPartyFactory, MaterialFactory
from tests.programs.conftest import Scene, signed_in


def test_S0_01_the_programme_is_an_entity_launched_by_Pangkalpinang_that_any_office_runs(scene: Scene) -> None:
    assert (load_programmes(), load_programmes()) == (1, 0)
    programme = OutreachProgramme.objects.get(name="Bapas Goes to Village")
    assert programme.launched_by == Office.objects.get(code="bapas-pangkalpinang")
    elsewhere = UserFactory(office=Office.objects.get(code="bapas-palopo"))
    page = signed_in(elsewhere).get("/outreach/new/")
    assert page.status_code == 200
    event = OutreachEvent.objects.create(
        office=elsewhere.office,
        title="Bapas Goes to Village di Palopo",
        activity="socialisation",
        reason="Diminta lurah.",
        village=scene.host,
        venue="Aula",
        starts_at=scene.event.starts_at,
        ends_at=scene.event.ends_at,
        created_by=elsewhere,
    )
    page = signed_in(elsewhere).get(f"/outreach/{event.public_id}/grounds/")
    assert page.context["form"]["programme"].value() == programme.pk
    actions.describe_proposal(event=event, grounds=["request"], programme=programme, budget=0, needs="", by=elsewhere)
    event.refresh_from_db()
    assert event.programme == programme


def test_S0_03_one_event_has_socialisation_training_and_guidance_in_several_villages(scene: Scene) -> None:
    event = scene.event
    for hour, (kind, place) in enumerate(
        [("socialisation", scene.host), ("training", scene.other), ("guidance", scene.other)]
    ):
        event_parts.add_session(
            event=event,
            kind=kind,
            title=f"Sesi {kind}",
            speaker="",
            village=place,
            starts_at=event.starts_at + timedelta(hours=hour),
            ends_at=event.starts_at + timedelta(hours=hour + 1),
            by=scene.officer,
        )
    assert set(event.sessions.values_list("kind", flat=True)) == {"socialisation", "training", "guidance"}
    assert event.sessions.values("village").distinct().count() == 2


def test_S0_08_reading_about_corrections_is_shared_used_and_open_to_the_villages_it_was_shown_to(scene: Scene) -> None:
    own, shared = MaterialFactory(is_shared=False), MaterialFactory(office=Office.objects.get(code="bapas-palopo"))
    kept = MaterialFactory(office=shared.office, is_shared=False)
    browser = signed_in(scene.officer)
    page = browser.get("/outreach/materials/")
    assert set(page.context["page_obj"]) == {own, shared}
    answer = browser.post(f"/outreach/{scene.event.public_id}/materials/", {"materials": [own.pk, shared.pk]})
    assert answer.status_code == 302
    assert browser.post(f"/outreach/{scene.event.public_id}/materials/", {"materials": [kept.pk]}).status_code == 200
    lurah = signed_in(scene.head)
    assert shared.title in lurah.get(f"/village/invitations/{scene.registration.public_id}/").text
    opened = lurah.get(f"/outreach/materials/{own.public_id}/")
    assert b"".join(opened.streaming_content).startswith(b"%PDF")
    assert lurah.get(f"/outreach/materials/{kept.public_id}/").status_code == 404


def test_S0_12_obstacles_and_cost_are_logged_for_each_event(scene: Scene) -> None:
    browser, base = signed_in(scene.officer), f"/outreach/{scene.event.public_id}"
    for _ in range(2):
        browser.post(f"{base}/obstacles/new/", {"kind": "funds", "text": "Konsumsi kurang.", "solution": "Iuran."})
    assert scene.event.obstacles.get().created_by == scene.officer
    scene.begin(hours=4)
    actions.record_attendance(registration=scene.registration, attended={"youth": 3}, by=scene.officer)
    actions.hold_event(event=scene.event, summary="Baik.", by=scene.officer)
    actions.document_event(event=scene.event, minutes="Dibuka camat.", by=scene.officer)
    wrong = browser.post(f"{base}/evaluation/", {"evaluation": "Cukup.", "cost": "banyak"})
    assert "cost" in wrong.context["form"].errors
    browser.post(f"{base}/evaluation/", {"evaluation": "Cukup.", "cost": "Rp1.250.000,00"})
    scene.event.refresh_from_db()
    assert (scene.event.state, scene.event.cost) == (OutreachEvent.State.EVALUATED, 1_250_000)


def test_S0_14_evaluation_goes_on_until_every_promise_is_settled(scene: Scene) -> None:
    scene.begin(hours=4)
    event, by = scene.event, scene.officer
    actions.record_attendance(registration=scene.registration, attended={"youth": 3}, by=by)
    actions.hold_event(event=event, summary="Baik.", by=by)
    actions.document_event(event=event, minutes="Dibuka camat.", by=by)
    actions.evaluate_event(event=event, evaluation="Cukup.", cost=None, by=by)
    browser, base = signed_in(by), f"/outreach/{event.public_id}"
    assert "Tulis dulu sedikitnya satu tindak lanjut" in browser.post(f"{base}/follow-up/", follow=True).text
    row = event.follow_ups.create(
        office=scene.office,
        kind="check",
        title="Memeriksa setelah 3 bulan",
        owner_name="Lurah",
        due_on=event.day + timedelta(days=91),
        created_by=by,
    )
    browser.post(f"{base}/follow-up/")
    head = signed_in(scene.kabapas)
    assert "Masih ada 1 tindak lanjut" in head.post(f"{base}/close/", follow=True).text
    row.state, row.outcome, row.settled_on, row.settled_by = "done", "Ada narahubung.", event.day, by
    row.save()
    assert browser.post(f"{base}/close/").status_code == 403
    head.post(f"{base}/close/")
    event.refresh_from_db()
    assert event.state == OutreachEvent.State.CLOSED
    assert OutreachEvent.objects.held().filter(pk=event.pk).exists()


def test_S1_02_a_signing_and_outreach_are_one_event(scene: Scene) -> None:
    agreement = AgreementFactory(office=scene.office)
    other = AgreementFactory(office=Office.objects.get(code="bapas-palopo"))
    browser, base = signed_in(scene.officer), f"/outreach/{scene.event.public_id}"
    assert "agreement" in browser.post(f"{base}/signing/", {"agreement": other.pk}).context["form"].errors
    browser.post(f"{base}/signing/", {"agreement": agreement.pk})
    scene.event.refresh_from_db()
    assert scene.event.agreement == agreement
    event_parts.add_session(
        event=scene.event,
        kind=EventSession.Kind.SIGNING,
        title="Penandatanganan",
        speaker="Wali kota",
        village=scene.host,
        starts_at=scene.event.starts_at,
        ends_at=scene.event.ends_at,
        by=scene.officer,
    )
    EventPartyFactory(event=scene.event)
    assert agreement.title in str(institution_invitation(scene.event).blocks)


def test_S1_03_attendance_is_kept_by_role(scene: Scene) -> None:
    browser, base = signed_in(scene.officer), f"/outreach/{scene.event.public_id}"
    for role in EventParty.Role:
        browser.post(f"{base}/parties/new/", {"role": role, "name": f"Instansi {role}"})
    assert set(scene.event.parties.values_list("role", flat=True)) == set(EventParty.Role)
    again = browser.post(f"{base}/parties/new/", {"role": "district", "name": "Instansi district"})
    assert "sudah diundang" in again.text
    numbers = {f"party-{row.public_id}": "2" for row in scene.event.parties.all()}
    assert "mulai hari kegiatan" in browser.post(f"{base}/parties/attendance/", numbers).text
    scene.begin(hours=1)
    browser.post(f"{base}/parties/attendance/", numbers)
    assert sum(scene.event.parties.values_list("attended", flat=True)) == 2 * len(EventParty.Role)


def test_S1_04_the_invitation_names_the_four_tasks_and_the_support_asked_for(scene: Scene) -> None:
    EventPartyFactory(event=scene.event, name="Universitas di kota ini", role="university")
    paper = institution_invitation(scene.event)
    words = str(paper.blocks)
    for task in ("pendampingan", "pembimbingan", "pembinaan", "pengawasan", "dukungan"):
        assert task in words
    assert paper.to == ("Universitas di kota ini", "di tempat")


def test_the_report_of_an_event_tells_people_cost_and_what_follows(scene: Scene) -> None:
    scene.begin(hours=4)
    actions.record_attendance(registration=scene.registration, attended={"youth": 7}, by=scene.officer)
    actions.hold_event(event=scene.event, summary="Warga bertanya.", by=scene.officer)
    actions.document_event(event=scene.event, minutes="Dibuka camat.", by=scene.officer)
    event = OutreachEvent.objects.select_related("office__regional_office", "programme").get(pk=scene.event.pk)
    words = str(report(event).blocks)
    assert "Dibuka camat." in words
    assert "belum dihitung" in words
    assert "'Jumlah', '0', '7'" in words
