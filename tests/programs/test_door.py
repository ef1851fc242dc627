"""The list at the door: who is put on it, what the totals say at once, copies, paper, and who never sees a name."""

import re
import uuid
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError, connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import Role
from bapas_portal.law import DomainError
from clients.attachments import PreparedFile
from programs import actions
from programs.actions.door import (
    admit_village,
    check_in,
    let_list_count,
    merge_attendees,
    remove_attendee,
    separate_attendee,
    type_list,
)
from programs.attendance_names import forget_old_names
from programs.models import Attendee, EventFile, OutreachEvent, VillageRegistration
from tests.databases import Database
from tests.factories.accounts import UserFactory, office
from tests.factories.attendee import AttendeeFactory
from tests.factories.villages import village
from tests.programs.conftest import Scene, build_scene, signed_in
from tests.programs.test_races import race


@pytest.fixture
def scene(scene: Scene) -> Scene:
    """The event began an hour ago; it had been planned before."""
    scene.begin(hours=1)
    long_ago = timezone.now() - timedelta(days=20)
    OutreachEvent.objects.update(created_at=long_ago)
    VillageRegistration.objects.update(invited_at=long_ago)
    scene.event.refresh_from_db()
    return scene


@pytest.fixture
def browser(scene: Scene) -> Browser:
    return signed_in(scene.officer)


def put(scene: Scene, *names: str, group: str = "youth", key: uuid.UUID | None = None) -> int:
    return check_in(
        registration=scene.registration, people={group: names}, submission_key=key or uuid.uuid4(), by=scene.officer
    )


def door(scene: Scene) -> str:
    return reverse("programs:event_door", args=[scene.event.public_id])


def people_attended(scene: Scene) -> int | None:
    return OutreachEvent.objects.with_numbers().get(pk=scene.event.pk).people_attended


# --- Totals -----------------------------------------------------------------------------------------------------------


def test_S1_03_names_at_the_door_are_the_totals_at_once(scene: Scene) -> None:  # noqa: N802
    put(scene, "Budi", "Siti")
    put(scene, "Pak RT", group="neighbourhood")
    assert scene.registration.attended_total == people_attended(scene) == 3
    assert {row.group: row.attended for row in scene.registration.groups.all()} == {"youth": 2, "neighbourhood": 1}
    assert scene.registration.counted_from_list


def test_a_count_by_hand_stands_over_the_list(scene: Scene, browser: Browser) -> None:
    put(scene, "Budi")
    actions.record_attendance(registration=scene.registration, attended={"youth": 45}, by=scene.officer)
    put(scene, "Siti")
    assert scene.registration.attended_total == 45
    text = re.sub(r"<[^>]+>", "", browser.get(door(scene)).content.decode())
    assert "dari daftar: 2, dari hitungan: 45" in text
    assert "yang dipakai: hitungan" in text

    browser.post(reverse("programs:registration_use_list", args=[scene.registration.public_id]))
    assert scene.registration.attended_total == 2


def test_a_list_that_is_empty_cannot_count(scene: Scene) -> None:
    with pytest.raises(DomainError, match="Belum ada nama"):
        let_list_count(registration=scene.registration, by=scene.officer)


def test_the_last_entry_removed_leaves_the_village_uncounted(scene: Scene) -> None:
    put(scene, "Budi")
    remove_attendee(attendee=Attendee.objects.get(), by=scene.officer)
    row = scene.registration
    assert (row.attendance_entered_at, row.attended_total, row.counted_from_list) == (None, None, False)
    assert people_attended(scene) is None


def test_one_submission_is_counted_once(scene: Scene) -> None:
    key = uuid.uuid4()
    put(scene, "Budi", "Siti", key=key)
    put(scene, "Budi", "Siti", key=key)
    assert Attendee.objects.count() == 2


def test_two_phones_at_the_door_lose_nobody(committed_db: Database) -> None:
    scene = build_scene()
    scene.begin(hours=1)
    key = uuid.uuid4()
    tasks = [lambda name=name: put(scene, name) for name in ("Budi", "Siti", "Ahmad")]
    twice = [lambda: put(scene, "Tono", key=key) for _ in range(2)]
    assert race(*tasks, *twice) == [""] * 5
    assert scene.registration.attended_total == Attendee.objects.count() == 4


def test_nobody_is_on_the_list_before_the_day_or_after_the_end(scene: Scene) -> None:
    start = timezone.now() + timedelta(days=3)
    OutreachEvent.objects.update(starts_at=start, ends_at=start + timedelta(hours=1))
    with pytest.raises(DomainError, match="mulai hari kegiatan"):
        put(scene, "Budi")
    OutreachEvent.objects.update(state="cancelled", cancelled_reason="Banjir")
    with pytest.raises(DomainError, match="dibatalkan"):
        put(scene, "Budi")


@pytest.mark.parametrize("names", [[], [" "], [f"Warga {n}" for n in range(201)]])
def test_no_name_and_too_many_are_refused(scene: Scene, names: list[str]) -> None:
    with pytest.raises(DomainError):
        put(scene, *names)
    assert not Attendee.objects.exists()


# --- Copies -----------------------------------------------------------------------------------------------------------


def test_a_copy_is_found_merged_and_separated(scene: Scene, browser: Browser) -> None:
    put(scene, "Soekarno", "Ahmad")
    put(scene, "Sukarno", group="resident")
    first, copy = Attendee.objects.get(name="Soekarno"), Attendee.objects.get(name="Sukarno")
    assert "Mungkin orang yang sama: Soekarno dan Sukarno" in browser.get(door(scene)).content.decode()

    browser.post(reverse("programs:attendee_merge", args=[copy.public_id]), {"into": str(first.public_id)})
    assert scene.registration.attended_total == people_attended(scene) == 2
    assert "Mungkin orang yang sama" not in browser.get(door(scene)).content.decode()

    browser.post(reverse("programs:attendee_separate", args=[copy.public_id]))
    assert scene.registration.attended_total == 3


def test_copies_never_form_a_chain_or_cross_villages(scene: Scene) -> None:
    put(scene, "Budi", "Budy", "Boedi")
    one, two, three = Attendee.objects.order_by("id")
    merge_attendees(attendee=two, into=one, by=scene.officer)
    merge_attendees(attendee=two, into=one, by=scene.officer)
    for attendee, into in ((three, two), (two, three), (one, one)):
        with pytest.raises(DomainError):
            merge_attendees(attendee=attendee, into=into, by=scene.officer)
    merge_attendees(attendee=one, into=three, by=scene.officer)
    assert set(three.copies.values_list("name", flat=True)) == {"Budi", "Budy"}
    assert scene.registration.attended_total == 1
    with pytest.raises(DomainError, match="Pisahkan"):
        remove_attendee(attendee=three, by=scene.officer)
    stranger = AttendeeFactory(registration=scene.other_registration, name="Budi")
    with pytest.raises(DomainError, match="desa yang sama"):
        merge_attendees(attendee=stranger, into=three, by=scene.officer)


def test_two_merges_at_once_do_not_make_a_circle(committed_db: Database) -> None:
    scene = build_scene()
    scene.begin(hours=1)
    put(scene, "Budi", "Budy")
    one, two = Attendee.objects.order_by("id")
    refusals = race(
        lambda: merge_attendees(attendee=one, into=two, by=scene.officer),
        lambda: merge_attendees(attendee=two, into=one, by=scene.officer),
    )
    assert sorted(map(bool, refusals)) == [False, True]
    assert scene.registration.attended_total == 1


# --- Villages that came uninvited -------------------------------------------------------------------------------------


def test_a_village_that_was_not_invited_is_counted_and_says_so(scene: Scene, browser: Browser) -> None:
    code = "19.71.02.1002"
    answer = browser.post(reverse("programs:event_walk_in", args=[scene.event.public_id]), {"village": code})
    row = VillageRegistration.objects.get(village=village(code))
    assert answer["Location"] == f"{door(scene)}?from={row.public_id}#catat"
    sent = {"registration": str(row.public_id), "group": "resident", "names": "1. Budi\n\n2) Siti\n"}
    assert browser.post(door(scene), sent | {"submission_key": str(uuid.uuid4())}).status_code == 302

    assert list(Attendee.objects.values_list("name", "is_walk_in")) == [("Budi", True), ("Siti", True)]
    assert people_attended(scene) == 2
    assert "Datang tanpa undangan" in browser.get(door(scene)).content.decode()


def test_an_invited_village_is_not_put_on_twice(scene: Scene) -> None:
    assert admit_village(event=scene.event, village=scene.host, by=scene.officer) == scene.registration


# --- Pages ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"registration": "x", "group": "x", "names": "\x00", "submission_key": "x"},
        {"registration": "\x00", "names": "a" * 20_000},
        {"names": "\n".join("a" * 201), "group": "youth"},
    ],
)
def test_odd_input_is_refused_with_a_sentence(scene: Scene, browser: Browser, sent: dict[str, str]) -> None:
    assert browser.post(door(scene), sent).status_code == 422
    assert browser.get(door(scene), {"from": "\x00"}).status_code == 200
    assert not Attendee.objects.exists()


def test_the_paper_is_printed_for_those_who_did_not_decline(scene: Scene, browser: Browser) -> None:
    url = reverse("programs:event_lists", args=[scene.event.public_id])
    assert browser.get(url).content.startswith(b"%PDF-")


def photo(color: str = "white") -> SimpleUploadedFile:
    import io

    from PIL import Image

    picture = io.BytesIO()
    Image.new("RGB", (400, 300), color).save(picture, "JPEG")
    return SimpleUploadedFile("daftar.jpg", picture.getvalue(), "image/jpeg")


def test_a_paper_list_is_typed_in_with_its_photo_once(scene: Scene, browser: Browser) -> None:
    url = reverse("programs:registration_paper_list", args=[scene.registration.public_id])
    sent = {"youth": "Budi\nSiti", "women": "Aminah", "submission_key": str(uuid.uuid4())}
    assert browser.post(url, sent).status_code == 422  # without a photo
    for _ in range(2):
        assert browser.post(url, sent | {"attached": photo()}).status_code == 302
    assert scene.registration.attended_total == 3
    assert set(Attendee.objects.values_list("source", flat=True)) == {"paper"}
    assert EventFile.objects.get().kind == "attendance"


def test_two_taps_at_once_keep_one_list_with_one_photo(committed_db: Database) -> None:
    scene = build_scene()
    scene.begin(hours=1)
    key, paper = uuid.uuid4(), PreparedFile("daftar.jpg", "image/jpeg", photo().read())

    def tap() -> None:
        type_list(
            registration=scene.registration, people={"youth": ["Budi"]}, photos=[paper], submission_key=key,
            by=scene.officer,
        )  # fmt: skip

    assert race(tap, tap) == ["", ""]
    assert (Attendee.objects.count(), EventFile.objects.count()) == (1, 1)


def test_a_photo_that_is_refused_leaves_no_file_of_the_others(scene: Scene, tmp_path: Path, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path
    stored = []

    def refuse_the_second(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.startswith('INSERT INTO "programs_eventfile"'):
            stored.append([path for path in tmp_path.rglob("*") if path.is_file()])
            if len(stored) == 2:
                raise OperationalError("the server went away")
        return execute(sql, params, many, context)

    papers = [PreparedFile("daftar.jpg", "image/jpeg", photo().read()) for _ in range(2)]
    with pytest.raises(OperationalError), connection.execute_wrapper(refuse_the_second):
        type_list(
            registration=scene.registration, people={"youth": ["Budi"]}, photos=papers,
            submission_key=uuid.uuid4(), by=scene.officer,
        )  # fmt: skip
    assert [len(files) for files in stored] == [1, 2]
    assert not Attendee.objects.exists()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_thirty_people_cost_the_queries_of_three(scene: Scene, browser: Browser) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert browser.get(door(scene)).status_code == 200
        return len(captured)

    browser.get(door(scene))  # the session is written once
    put(scene, *(f"Warga {'abcdef'[n]}" for n in range(3)))
    few = queries()
    put(scene, *(f"Orang nomor {n}" for n in range(30)))
    assert queries() == few


# --- Names stay within the office -------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["regional", "national", "village_head", "prosecutor", "administrator"])
def test_nobody_outside_the_office_sees_a_name(scene: Scene, role: str) -> None:
    put(scene, "Budi")
    person = {
        "regional": lambda: UserFactory(regional=True, regional_office=scene.office.regional_office),
        "village_head": lambda: scene.head,
    }.get(role, lambda: UserFactory(**{role: True}))()
    assert not Attendee.objects.visible_to(person).exists()
    assert signed_in(person).get(door(scene)).status_code in {403, 404}
    assert person.role == Role(role)


def test_another_office_sees_nothing(scene: Scene) -> None:
    put(scene, "Budi")
    stranger = signed_in(UserFactory(office=office("bapas-palopo")))
    attendee = Attendee.objects.get()
    assert stranger.get(door(scene)).status_code == 404
    assert stranger.post(reverse("programs:attendee_remove", args=[attendee.public_id])).status_code == 404


def test_names_are_forgotten_after_half_a_year_and_the_numbers_stay(scene: Scene, browser: Browser) -> None:
    put(scene, "Budi", "Siti")
    separate_attendee(attendee=Attendee.objects.first(), by=scene.officer)
    paper = EventFile(event=scene.event, kind="attendance", added_by=scene.officer)
    paper.file.save("daftar.jpg", ContentFile(b"x"), save=False)
    paper.save()
    storage, stored = paper.file.storage, paper.file.name

    assert forget_old_names(now=timezone.now() + timedelta(days=170)) == 0
    assert forget_old_names(now=timezone.now() + timedelta(days=181)) == 2
    assert forget_old_names(now=timezone.now() + timedelta(days=181)) == 0

    assert set(Attendee.objects.values_list("name", flat=True)) == {""}
    assert not apps.get_model("programs", "AttendeeEvent").objects.exclude(name="").exists()
    assert not EventFile.objects.exists()
    assert not storage.exists(stored)
    assert scene.registration.attended_total == 2
    assert "(nama sudah dihapus)" in browser.get(door(scene)).content.decode()


def test_a_page_sent_again_with_other_names_or_for_another_village_loses_nothing_silently(scene: Scene) -> None:
    browser, key = signed_in(scene.officer), str(uuid.uuid4())
    sent = {"submission_key": key, "registration": str(scene.registration.public_id), "group": "youth"}
    names = next(name for name in browser.get(door(scene)).context["form"].fields if name not in sent)
    first = {**sent, names: "Ani Satu"}
    for _ in range(2):
        assert browser.post(door(scene), first).status_code == 302
    for changed in (
        {**first, names: "Budi Dua\nCici Tiga"},
        {**first, "registration": str(scene.other_registration.public_id)},
    ):
        answer = browser.post(door(scene), changed)
        assert answer.status_code == 422
        assert "sudah pernah dikirim dengan isi lain" in answer.content.decode()
    assert list(Attendee.objects.values_list("name", flat=True)) == ["Ani Satu"]
