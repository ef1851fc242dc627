"""The office's pages: plan, invite, follow the answers, count, close; and what other roles and offices may not do."""

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Zone
from programs import actions
from programs.models import AttendanceGroup, OutreachEvent, VillageRegistration
from tests.factories.accounts import UserFactory, office
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.programs.conftest import HOST, Scene, signed_in
from villages.models import Village

State = VillageRegistration.State


def of_event(name: str, event: OutreachEvent) -> str:
    return reverse(f"programs:event_{name}", args=[event.public_id])


def of_village(name: str, registration: VillageRegistration, *more: str) -> str:
    return reverse(f"programs:registration_{name}", args=[registration.public_id, *more])


def plan(**changes: Any) -> dict[str, Any]:
    """A plan as the form sends it."""
    return {
        "submission_key": uuid.uuid4(),
        "title": "Bapas Goes to Village",
        "activity": "socialisation",
        "reason": "Belum pernah dikunjungi.",
        "village": HOST,
        "venue": "Balai pertemuan",
        "day": (timezone.localdate() + timedelta(days=20)).isoformat(),
        "begins": "09:00",
        "finishes": "12:00",
        **changes,
    }


def test_plan_invite_and_follow_an_event(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    answer = browser.post(reverse("programs:event_create"), plan(title="Kunjungan Semabung"))
    event = OutreachEvent.objects.get(title="Kunjungan Semabung")
    assert answer.url == of_event("grounds", event)
    assert "belum disetujui" in browser.get(of_event("invite", event)).text
    signed_in(scene.kabapas).post(of_event("approve", event))
    page = browser.get(of_event("invite", event)).text
    assert "Kelurahan Semabung Lama" in page
    answer = browser.post(of_event("invite", event), {"villages": [scene.host.code, scene.other.code]}, follow=True)
    assert "2 desa atau kelurahan diundang." in answer.text
    assert event.registrations.count() == 2


def test_the_clock_of_a_plan_is_the_office_own(scene: Scene) -> None:
    scene.officer.own_timezone = Zone.WIT
    scene.officer.save()
    signed_in(scene.officer).post(reverse("programs:event_create"), plan(title="Jam kantor"))
    event = OutreachEvent.objects.get(title="Jam kantor")
    assert event.starts_at.astimezone(scene.office.zone).hour == 9


def test_a_double_tap_plans_one_event(scene: Scene) -> None:
    browser, typed = signed_in(scene.officer), plan()
    before = OutreachEvent.objects.count()
    for _ in range(2):
        assert browser.post(reverse("programs:event_create"), typed).status_code == 302
    assert OutreachEvent.objects.count() == before + 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("title", "x" * 151),
        ("title", "a\0b"),
        ("activity", "party"),
        ("village", ""),
        ("village", "Sidomulyo"),
        ("village", "73.73.01.1001"),
        ("village", "\0"),
        ("day", "2026-02-31"),
        ("day", "31 Februari 2026"),
        ("day", "2001-01-01"),
        ("day", "9999-12-31"),
        ("begins", "25:00"),
        ("finishes", "08:59"),
        ("finishes", "😀"),
        ("reason", "x" * 5_001),
        ("submission_key", "not-a-uuid"),
    ],
)
def test_a_wrong_plan_keeps_everything_typed(scene: Scene, field: str, value: str) -> None:
    before = OutreachEvent.objects.count()
    typed = plan(**{field: value})
    answer = signed_in(scene.officer).post(reverse("programs:event_create"), typed)
    assert answer.status_code == 200
    form = answer.context["form"]
    assert field in form.errors
    assert form["venue"].value() == typed["venue"]
    assert OutreachEvent.objects.count() == before


@pytest.mark.parametrize("codes", [[], ["73.73.01.1001"], ["99.99.99.9999"], ["\0"], [HOST, "😀"]])
def test_a_wrong_list_invites_nobody(scene: Scene, codes: list[str]) -> None:
    event = OutreachEventFactory(proposed=True, created_by=scene.officer)
    answer = signed_in(scene.officer).post(of_event("invite", event), {"villages": codes})
    assert answer.status_code == 200
    assert "villages" in answer.context["form"].errors
    assert not event.registrations.exists()


@pytest.mark.parametrize(
    "query", ["q=Semabung", "q=33147", "district=19.71.01", "district=99", "q=%00", "q=" + "x" * 200]
)
def test_the_search_for_villages_survives_anything(scene: Scene, query: str) -> None:
    assert signed_in(scene.officer).get(f"{of_event('invite', scene.event)}?{query}").status_code == 200


def test_words_search_the_whole_work_area_whatever_district_is_set(scene: Scene) -> None:
    elsewhere = Village.objects.served_by(scene.office).exclude(district=scene.host.district).order_by("code").first()
    assert elsewhere is not None
    asked = {"district": scene.host.district_id, "q": elsewhere.code}
    page = signed_in(scene.officer).get(of_event("invite", scene.event), asked)
    assert elsewhere in page.context["villages"]


def test_a_wished_date_is_one_tap_from_becoming_the_date(scene: Scene) -> None:
    wished = scene.event.day + timedelta(days=3)
    actions.answer_invitation(
        registration=scene.registration, answer=State.OTHER_DATE, proposed_on=wished, by=scene.head
    )
    browser = signed_in(scene.officer)
    address = f"{of_event('change', scene.event)}?day={wished:%Y-%m-%d}"
    assert address in browser.get(of_village("detail", scene.registration)).text
    form = browser.get(address).context["form"]
    typed = {name: form[name].value() for name in form.fields}
    answer = browser.post(address, typed, follow=True)
    assert "diminta menjawab lagi" in answer.text
    scene.event.refresh_from_db()
    assert scene.event.day == wished


@pytest.mark.parametrize("day", ["2026-02-31", "x", "\0", "9" * 50])
def test_a_malformed_wish_is_ignored(scene: Scene, day: str) -> None:
    answer = signed_in(scene.officer).get(of_event("change", scene.event), {"day": day})
    assert answer.status_code == 200
    assert answer.context["form"]["day"].value() == scene.event.day


def test_an_answer_by_telephone_names_the_officer_in_the_history(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    typed = {"contact_name": "Pak Lurah", "contact_phone": "0812-3456-7890", "people_women": 9, "revision": 0}
    page = browser.post(of_village("answer", scene.registration, "accept"), typed, follow=True)
    titles = [entry["title"] for entry in page.context["history"]]
    assert titles == ["Bersedia, 9 orang", "Diundang"]
    assert scene.officer.name in page.text


def test_every_change_of_an_answer_stays_in_the_history(scene: Scene) -> None:
    row = scene.registration
    actions.answer_invitation(registration=row, answer=State.DECLINED, note="Panen.", by=scene.head)
    actions.answer_invitation(registration=row, answer=State.ACCEPTED, expected={"youth": 5}, by=scene.head)
    event = scene.event
    names = ("title", "activity", "reason", "village", "venue")
    later = {"starts_at": event.starts_at + timedelta(days=1), "ends_at": event.ends_at + timedelta(days=1)}
    actions.change_event(event=event, **{name: getattr(event, name) for name in names}, **later, by=scene.officer)
    page = signed_in(scene.officer).get(of_village("detail", row))
    titles = [entry["title"] for entry in page.context["history"]]
    assert titles == [
        "Diminta menjawab lagi: waktu kegiatan berubah (sebelumnya bersedia)",
        "Bersedia, 5 orang",
        "Tidak bersedia",
        "Diundang",
    ]


def test_the_history_writes_the_month_of_a_wished_date(scene: Scene) -> None:
    wished = scene.event.day + timedelta(days=3)
    row = scene.registration
    actions.answer_invitation(registration=row, answer=State.OTHER_DATE, proposed_on=wished, by=scene.head)
    page = signed_in(scene.officer).get(of_village("detail", row))
    assert page.context["history"][0]["title"] == f"Minta tanggal lain: {date_format(wished, 'j F Y')}"


def test_count_then_close(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    assert "Belum dapat ditandai terlaksana" in browser.get(of_event("hold", scene.event)).text
    scene.begin(hours=4)
    page = browser.post(of_village("attendance", scene.registration), {"people_youth": 6, "revision": 0}, follow=True)
    assert "Kehadiran tercatat: 6 orang." in page.text
    page = browser.post(of_event("hold", scene.event), {"summary": "Warga banyak bertanya."}, follow=True)
    assert "Warga banyak bertanya." in page.text
    assert browser.get(of_event("detail", scene.event)).context["totals"][-1].attended == 6


def test_closing_without_a_summary_or_a_count_is_refused(scene: Scene) -> None:
    scene.begin(hours=4)
    browser = signed_in(scene.officer)
    assert "Isi dulu kehadiran" in browser.post(of_event("hold", scene.event), {"summary": "Baik."}).text
    assert "summary" in browser.post(of_event("hold", scene.event), {"summary": " "}).context["form"].errors
    scene.event.refresh_from_db()
    assert scene.event.state == OutreachEvent.State.INVITED


def test_cancelling_needs_a_reason_and_shows_it(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    assert browser.post(of_event("cancel", scene.event), {"reason": ""}).status_code == 200
    page = browser.post(of_event("cancel", scene.event), {"reason": "Banjir."}, follow=True)
    assert "Kegiatan dibatalkan" in page.text
    assert "Banjir." in page.text
    assert "tidak dapat dibatalkan" in browser.get(of_event("cancel", scene.event)).text


NAMES = ("detail", "change", "invite", "cancel", "hold")


def addresses(scene: Scene) -> list[str]:
    """Every page of one event and of one village's answer."""
    return [
        *(of_event(name, scene.event) for name in NAMES),
        of_village("detail", scene.registration),
        of_village("attendance", scene.registration),
        of_village("answer", scene.registration, "accept"),
    ]


@pytest.mark.parametrize("role", ["officer", "head"])
def test_another_office_finds_nothing(scene: Scene, role: str) -> None:
    browser = signed_in(UserFactory(**{role: True}))
    for address in addresses(scene):
        assert browser.get(address).status_code == 404
        assert browser.post(address, {"reason": "x", "summary": "x"}).status_code in {404, 405}
    scene.event.refresh_from_db()
    assert scene.event.state == OutreachEvent.State.INVITED


@pytest.mark.parametrize("role", ["prosecutor", "administrator", "village_head"])
def test_roles_outside_the_programme_are_refused(scene: Scene, role: str) -> None:
    browser = signed_in(UserFactory(**{role: True}))
    for address in [*addresses(scene), reverse("programs:event_list"), reverse("programs:event_create")]:
        assert browser.get(address).status_code == 403


@pytest.mark.parametrize("role", ["registrar", "regional", "national"])
def test_readers_read_and_change_nothing(scene: Scene, role: str) -> None:
    places = {"registrar": {"office": scene.office}, "regional": {"regional_office": scene.office.regional_office}}
    browser = signed_in(UserFactory(**{role: True}, **places.get(role, {})))
    page = browser.get(of_event("detail", scene.event))
    assert page.status_code == 200
    assert of_event("change", scene.event) not in page.text
    assert browser.get(reverse("programs:event_list")).status_code == 200
    assert browser.get(of_village("detail", scene.registration)).status_code == 200
    for address in addresses(scene):
        if address not in {of_event("detail", scene.event), of_village("detail", scene.registration)}:
            assert browser.get(address).status_code == 403
            assert browser.post(address).status_code == 403


def test_another_kanwil_sees_nothing(scene: Scene) -> None:
    assert signed_in(UserFactory(regional=True)).get(of_event("detail", scene.event)).status_code == 404


def test_each_part_of_the_list_holds_what_its_count_says(scene: Scene) -> None:
    OutreachEventFactory(held=True, title="Sudah")
    OutreachEventFactory(cancelled=True, title="Batal")
    OutreachEventFactory(starts_at=timezone.now() - timedelta(days=2), title="Belum dicatat")
    browser = signed_in(scene.officer)
    found = {}
    for tab in ("upcoming", "answers", "wishes", "outcome", "held", "all"):
        page = browser.get(reverse("programs:event_list"), {"tab": tab})
        count = next(row["count"] for row in page.context["tabs"] if row["current"])
        rows = list(page.context["page_obj"])
        assert count == len(rows)
        found[tab] = {event.title for event in rows}
    assert found["upcoming"] == found["answers"] == {scene.event.title}
    assert (found["outcome"], found["held"]) == ({"Belum dicatat"}, {"Sudah"})
    assert "Batal" in found["all"]


def test_a_wish_for_another_date_meets_the_officer_on_home_list_and_event(scene: Scene) -> None:
    browser = signed_in(scene.officer)

    def wishes() -> tuple[int, int]:
        (shown,) = (row for row in browser.get("/").context["waiting_figures"] if "tanggal lain" in row.label)
        return shown.number, len(browser.get(shown.url).context["page_obj"])

    assert wishes() == (0, 0)
    wished = scene.event.day + timedelta(days=3)
    for row in (scene.registration, scene.other_registration):
        actions.answer_invitation(registration=row, answer=State.OTHER_DATE, proposed_on=wished, by=scene.officer)
    assert wishes() == (1, 1)
    assert "Minta tanggal lain</span>" in browser.get(reverse("programs:event_list")).text
    assert "2 desa atau kelurahan minta tanggal lain" in browser.get(of_event("detail", scene.event)).text
    scene.begin(minutes=1)
    assert wishes() == (0, 0)


def test_the_numbers_of_a_row_are_not_multiplied_by_joins(scene: Scene) -> None:
    for registration in (scene.registration, scene.other_registration):
        actions.answer_invitation(
            registration=registration, answer=State.ACCEPTED, expected={"youth": 5, "women": 4}, by=scene.officer
        )
    event = OutreachEvent.objects.with_numbers().get(pk=scene.event.pk)
    assert (event.villages_invited, event.villages_accepted, event.people_expected) == (2, 2, 18)


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "state=x",
        "activity=x",
        "start=2026-02-31",
        "end=x",
        "start=0001-01-01&end=9999-12-31",
        "tab=x",
        "page=999",
        "page=x",
        "q=" + "x" * 3000,
    ],
)
def test_the_list_survives_any_filter(scene: Scene, query: str) -> None:
    assert signed_in(scene.officer).get(f"{reverse('programs:event_list')}?{query}").status_code == 200


def test_filters_narrow_the_list(scene: Scene) -> None:
    OutreachEventFactory(title="Pelatihan las", activity="training", office=office())
    browser = signed_in(scene.officer)
    page = browser.get(reverse("programs:event_list"), {"q": "LAS", "activity": "training", "state": "invited"})
    assert [event.title for event in page.context["page_obj"]] == ["Pelatihan las"]
    assert (
        browser.get(reverse("programs:event_list"), {"q": "las", "start": "2099-01-01"}).context["tabs"][5]["count"]
        == 0
    )


def test_htmx_gets_the_results_alone(scene: Scene) -> None:
    answer = signed_in(scene.officer).get(reverse("programs:event_list"), headers={"HX-Request": "true"})
    assert "<html" not in answer.text
    assert 'id="results"' in answer.text


def fill(count: int) -> None:
    """Adds events with answered villages and numbers."""
    for _ in range(count):
        registration = VillageRegistrationFactory(accepted=True)
        AttendanceGroupFactory(registration=registration)


def test_the_list_asks_the_same_questions_for_3_and_30_rows(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    fill(2)
    browser.get(reverse("programs:event_list"))
    with CaptureQueriesContext(connection) as few:
        browser.get(reverse("programs:event_list"))
    fill(27)
    with CaptureQueriesContext(connection) as many:
        browser.get(reverse("programs:event_list"))
    # One of them: whether a record is restricted for this person, for the number of unread reminders above the page.
    assert len(many) == len(few) <= 17


def test_an_event_asks_the_same_questions_for_any_number_of_villages(scene: Scene) -> None:
    browser = signed_in(scene.officer)
    browser.get(of_event("detail", scene.event))
    with CaptureQueriesContext(connection) as few:
        browser.get(of_event("detail", scene.event))
    invited = {scene.host.pk, scene.other.pk}
    for village in scene.host.district.villages.exclude(pk__in=invited):
        row = VillageRegistrationFactory(event=scene.event, village=village, accepted=True)
        AttendanceGroup.objects.create(registration=row, group="women", expected=3)
    with CaptureQueriesContext(connection) as many:
        page = browser.get(of_event("detail", scene.event))
    assert len(page.context["registrations"]) > 2
    assert len(many) == len(few) <= 15


def test_a_village_page_shows_the_invitations_the_reader_may_see(scene: Scene) -> None:
    address = reverse("villages:village_detail", args=[scene.host.code])
    assert scene.event.title in signed_in(scene.officer).get(address).text
    assert scene.event.title not in signed_in(UserFactory()).get(address).text
    assert scene.event.title not in signed_in(UserFactory(prosecutor=True)).get(address).text


def test_silence_is_called_waiting_only_until_the_event_begins(scene: Scene) -> None:
    pages = (
        (scene.officer, reverse("villages:village_detail", args=[scene.host.code])),
        (scene.officer, of_event("detail", scene.event)),
        (scene.officer, of_village("detail", scene.registration)),
        (scene.head, reverse("village_home")),
    )
    for begun, words, other in (
        (False, "Menunggu jawaban", "Tidak menjawab"),
        (True, "Tidak menjawab", "Menunggu jawaban"),
    ):
        if begun:
            scene.begin(days=2)
        for person, address in pages:
            page = signed_in(person).get(address).text
            assert words in page
            assert other not in page


def test_a_mistaken_invitation_is_taken_back(scene: Scene) -> None:
    browser, row = signed_in(scene.officer), scene.registration
    assert "Batalkan undangan" in browser.get(of_village("detail", row)).text
    withdraw = of_village("withdraw", row)
    assert browser.get(withdraw).status_code == 405
    assert browser.post(withdraw).url == of_event("detail", scene.event)
    assert list(scene.event.registrations.all()) == [scene.other_registration]
    history = apps.get_model("programs", "VillageRegistrationEvent").objects.filter(public_id=row.public_id)
    last = history.latest("pgh_id")
    assert (last.note, last.pgh_context.metadata["withdrawn_by"]) == (
        "Undangan dibatalkan oleh Bapas.",
        scene.officer.pk,
    )
    assert scene.event.title not in signed_in(scene.head).get("/").text
    browser.post(of_village("withdraw", scene.other_registration))
    scene.event.refresh_from_db()
    assert scene.event.state == OutreachEvent.State.APPROVED
    actions.invite_villages(event=scene.event, villages=[scene.host], by=scene.officer)
    assert scene.registration.state == State.INVITED


def test_an_answered_or_begun_invitation_is_not_taken_back(scene: Scene) -> None:
    browser, row = signed_in(scene.officer), scene.registration
    actions.answer_invitation(registration=row, answer=State.DECLINED, by=scene.head)
    assert "Batalkan undangan" not in browser.get(of_village("detail", row)).text
    assert "sudah menjawab" in browser.post(of_village("withdraw", row), follow=True).text
    scene.begin(minutes=1)
    assert "sudah dimulai" in browser.post(of_village("withdraw", scene.other_registration), follow=True).text
    assert scene.event.registrations.count() == 2


def test_only_the_events_own_office_takes_an_invitation_back(scene: Scene) -> None:
    withdraw = of_village("withdraw", scene.registration)
    assert signed_in(UserFactory()).post(withdraw).status_code == 404
    assert signed_in(scene.head).post(withdraw).status_code == 403
    assert scene.event.registrations.count() == 2
