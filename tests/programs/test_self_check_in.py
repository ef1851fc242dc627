"""People put themselves on the list of an event: once for each phone, on the day, in words they understand."""

import re
import uuid
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bapas_portal.law import DomainError
from programs import actions, throttle
from programs.actions.door import merge_attendees, remove_attendee
from programs.actions.self_check_in import ListShutError, check_oneself_in, close_door_code, open_door_code
from programs.models import Attendee, DoorCode, OutreachEvent
from tests.databases import Database
from tests.factories.accounts import UserFactory, office
from tests.factories.events import EventSessionFactory
from tests.programs.conftest import HOST, OTHER, Scene, build_scene, signed_in
from tests.programs.test_races import race

FORGED = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def scene(scene: Scene) -> Scene:
    """The event is today, and its list is open to phones."""
    scene.begin(minutes=5)
    open_door_code(event=scene.event, by=scene.officer)
    return scene


@pytest.fixture
def address(scene: Scene) -> str:
    return f"/c/{DoorCode.objects.get().code}/"


def signature(name: str = "Budi", **values: str) -> dict[str, str]:
    """What a phone sends."""
    return {"name": name, "village": HOST, "group": "youth", "submission_key": str(uuid.uuid4())} | values


def attended(scene: Scene) -> int | None:
    return OutreachEvent.objects.with_numbers().get(pk=scene.event.pk).people_attended


def test_S1_03_somebody_checks_in_by_qr_and_counts_at_once(scene: Scene, client: Browser, address: str) -> None:  # noqa: N802
    page = client.get(address)
    assert page.status_code == 200
    assert "sessionid" not in page.cookies
    answer = client.post(address, signature("  Budi   Santoso "))
    assert (answer.status_code, answer["Location"]) == (302, address)
    row = Attendee.objects.get()
    assert (row.name, row.group, row.source, row.entered_by) == ("Budi Santoso", "youth", "code", None)
    assert scene.registration.attended_total == attended(scene) == 1
    assert (scene.registration.counted_from_list, scene.registration.attendance_entered_by) == (True, None)
    done = client.get(address)
    assert "sudah tercatat hadir" in done.text
    assert "Budi" not in done.text

    door = signed_in(scene.officer).get(reverse("programs:event_door", args=[scene.event.public_id])).text
    assert "Mencatat diri sendiri</span>" in re.sub(r"\s+", " ", door)
    assert "1 nama di daftar mencatat diri sendiri" in door


def test_one_phone_signs_once_and_again_only_when_it_was_struck(scene: Scene, client: Browser, address: str) -> None:
    for name in ("Budi", "Siti"):
        client.post(address, signature(name))
    assert list(Attendee.objects.values_list("name", flat=True)) == ["Budi"]
    cookie = client.cookies[f"hadir-{address[3:9]}"]
    assert cookie["httponly"]
    assert cookie["path"] == address
    remove_attendee(attendee=Attendee.objects.get(), by=scene.officer)
    assert scene.registration.attended_total is None
    assert client.post(address, signature("Siti")).status_code == 302
    assert list(Attendee.objects.values_list("name", flat=True)) == ["Siti"]


@pytest.mark.parametrize("value", ["", "x", FORGED, f"{FORGED}:aaa:bbb"])
def test_a_forged_cookie_is_no_signature(scene: Scene, client: Browser, address: str, value: str) -> None:
    client.cookies[f"hadir-{address[3:9]}"] = value
    assert "Saya hadir" in client.get(address).text


def test_a_double_tap_makes_one_entry(committed_db: Database) -> None:
    scene = build_scene()
    scene.begin(minutes=5)
    open_door_code(event=scene.event, by=scene.officer)
    key = uuid.uuid4()
    once = {"registration": scene.registration, "group": "youth", "submission_key": key, "name": "Budi"}
    others = [
        lambda name=name: check_oneself_in(
            registration=scene.registration, group="women", name=name, submission_key=uuid.uuid4()
        )
        for name in ("Siti", "Aminah")
    ]
    assert race(*[lambda: check_oneself_in(**once)] * 3, *others) == [""] * 5
    assert scene.registration.attended_total == Attendee.objects.count() == 3


def test_a_retry_counts_once_also_when_the_list_was_shut_meanwhile(scene: Scene, client: Browser, address: str) -> None:
    data = signature()
    client.post(address, data)
    close_door_code(event=scene.event, by=scene.officer)
    client.cookies.clear()
    assert client.post(address, data).status_code == 302
    assert Attendee.objects.count() == 1


def test_a_copy_is_merged_like_any_other(scene: Scene, client: Browser, address: str) -> None:
    client.post(address, signature("Soekarno"))
    Browser().post(address, signature("Sukarno"))
    one, two = Attendee.objects.order_by("id")
    page = signed_in(scene.officer).get(reverse("programs:event_door", args=[scene.event.public_id])).text
    assert "Mungkin orang yang sama: Soekarno dan Sukarno" in page
    merge_attendees(attendee=two, into=one, by=scene.officer)
    assert attended(scene) == 1


def test_a_count_by_hand_stands_and_many_arrivals_write_one_line(scene: Scene, address: str) -> None:
    for name in ("Budi", "Siti", "Tono"):
        Browser().post(address, signature(name))
    first = scene.registration.attendance_entered_at
    Browser().post(address, signature("Ani"))
    assert scene.registration.attendance_entered_at == first
    actions.record_attendance(registration=scene.registration, attended={"youth": 45}, by=scene.officer)
    Browser().post(address, signature("Umar"))
    assert scene.registration.attended_total == 45
    assert Attendee.objects.count() == 5


@pytest.mark.parametrize(
    ("starts", "hours", "is_open", "words"),
    [
        (timedelta(days=2), 3, False, "dibuka pada hari kegiatan"),
        (timedelta(minutes=-5), 3, True, "Saya hadir"),
        (timedelta(days=-1), 26, True, "Saya hadir"),
        (timedelta(days=-2), 1, False, "sudah selesai"),
    ],
)
def test_it_works_on_the_days_of_the_event_alone(
    scene: Scene, client: Browser, address: str, starts: timedelta, hours: int, is_open: bool, words: str
) -> None:
    noon = timezone.localtime(timezone=scene.office.zone).replace(hour=12, minute=0)
    start = noon + starts
    OutreachEvent.objects.update(starts_at=start, ends_at=start + timedelta(hours=hours))
    assert words in client.get(address).text
    assert client.post(address, signature()).status_code == (302 if is_open else 409)
    assert Attendee.objects.exists() is is_open


def test_a_session_on_a_later_day_opens_the_list_again(scene: Scene, client: Browser, address: str) -> None:
    noon = timezone.localtime(timezone=scene.office.zone).replace(hour=12, minute=0)
    start = noon - timedelta(days=3)
    OutreachEvent.objects.update(starts_at=start, ends_at=start + timedelta(hours=2))
    EventSessionFactory(
        event=scene.event, starts_at=noon + timedelta(days=4), ends_at=noon + timedelta(days=4, hours=1)
    )
    tomorrow = f"{timezone.localdate(noon + timedelta(days=4), timezone=scene.office.zone).day} "
    assert f"dibuka pada hari kegiatan, {tomorrow}" in client.get(address).text
    EventSessionFactory(event=scene.event, starts_at=noon, ends_at=noon + timedelta(hours=1))
    assert client.post(address, signature()).status_code == 302
    assert scene.registration.attended_total == 1


@pytest.mark.parametrize("how", ["shut", "held", "cancelled"])
def test_a_shut_list_takes_nobody_and_says_where_to_go(scene: Scene, client: Browser, address: str, how: str) -> None:
    if how == "shut":
        close_door_code(event=scene.event, by=scene.officer)
        close_door_code(event=scene.event, by=scene.officer)
    elif how == "held":
        OutreachEvent.objects.update(state="held", summary="Ramai")
    else:
        OutreachEvent.objects.update(state="cancelled", cancelled_reason="Banjir")
    assert "petugas Bapas di pintu" in client.get(address).text
    assert client.post(address, signature()).status_code == 409
    with pytest.raises(ListShutError):
        check_oneself_in(registration=scene.registration, group="youth", name="Budi", submission_key=uuid.uuid4())
    if how != "shut":
        with pytest.raises(DomainError):
            open_door_code(event=scene.event, by=scene.officer)


def test_it_opens_again_under_the_same_code(scene: Scene, client: Browser, address: str) -> None:
    browser = signed_in(scene.officer)
    browser.post(reverse("programs:door_code_close", args=[scene.event.public_id]))
    browser.post(reverse("programs:door_code_open", args=[scene.event.public_id]))
    assert DoorCode.objects.get().code in address
    assert "Saya hadir" in client.get(address).text
    wall = browser.get(reverse("programs:door_wall", args=[scene.event.public_id])).text
    assert "<svg" in wall
    assert DoorCode.objects.get().code in wall


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": " "},
        {"name": "081234567"},
        {"name": "a\x00b"},
        {"name": "a" * 101},
        {"village": ""},
        {"village": "19.71.02.1002"},
        {"group": "president"},
        {"submission_key": "x"},
    ],
)
def test_odd_input_is_refused_and_kept(scene: Scene, client: Browser, address: str, wrong: dict[str, str]) -> None:
    answer = client.post(address, signature("Budi") | wrong)
    assert answer.status_code == 422
    assert "host-refusal" in answer.text
    assert not Attendee.objects.exists()


@pytest.mark.parametrize("code", ["ZZZZZZ", "x", "%00", "😀", "A" * 300])
def test_a_wrong_code_is_told_kindly(client: Browser, db: None, code: str) -> None:
    answer = client.get(f"/c/{code}/")
    assert answer.status_code == 404
    assert "tidak dikenal" in answer.text


def test_the_code_can_be_typed_by_hand(scene: Scene, client: Browser, address: str) -> None:
    typed = f" {address[3:6].lower()}-{address[6:9]} "
    assert client.get("/c/", {"code": typed})["Location"] == address
    assert client.get("/c/", {"code": "-"}).status_code == 200


def test_a_flood_from_one_address_is_refused_and_nothing_typed_is_lost(
    scene: Scene, client: Browser, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(throttle.RATES, "check-in", "2/600s/key")
    for name in ("Budi", "Siti"):
        assert Browser().post(address, signature(name)).status_code == 302
    answer = client.post(address, signature("Tono"))
    assert answer.status_code == 429
    assert 'value="Tono"' in answer.text
    assert client.get(address).status_code == 200, "reading is free"
    assert Attendee.objects.count() == 2


def test_codes_are_not_guessed_without_end(client: Browser, db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(throttle.RATES, "survey-code", "2/m/key")
    assert [client.get("/c/ZZZZZZ/").status_code for _ in range(3)] == [404, 404, 429]


def test_a_page_sent_again_with_another_name_says_so(scene: Scene, client: Browser, address: str) -> None:
    data = signature("Budi")
    assert client.post(address, data).status_code == 302
    client.cookies.clear()
    answer = client.post(address, data | {"name": "Siti"})
    assert answer.status_code == 422
    assert "host-refusal" in answer.text
    assert list(Attendee.objects.values_list("name", flat=True)) == ["Budi"]


def test_a_village_not_on_the_list_goes_to_the_officer(scene: Scene, client: Browser, address: str) -> None:
    text = client.get(address).text
    assert f'value="{HOST}"' in text
    assert f'value="{OTHER}"' in text
    assert text.count('name="village"') == 2
    assert "tidak ada di sini" in text


def test_another_office_has_no_wall(scene: Scene) -> None:
    stranger = signed_in(UserFactory(office=office("bapas-palopo")))
    assert stranger.get(reverse("programs:door_wall", args=[scene.event.public_id])).status_code == 404
    assert stranger.post(reverse("programs:door_code_close", args=[scene.event.public_id])).status_code == 404
    assert DoorCode.objects.get().closed_at is None
    assert not DoorCode.objects.visible_to(scene.head).exists()


def test_a_thousand_names_cost_no_more_queries(scene: Scene, address: str) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert Browser().post(address, signature()).status_code == 302
        return len(captured)

    Browser().post(address, signature())
    few = queries()
    rows = [
        Attendee(event=scene.event, registration=scene.registration, group="women", name=f"Warga {n}", source="code")
        for n in range(300)
    ]
    Attendee.objects.bulk_create(rows)
    queries()
    assert queries() <= few
