"""One day of several people at a host, written down on one page."""

import uuid
from datetime import timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse

from sentences.group_session import guided_sentences
from sentences.models import Absence, Pause, SocialWorkSentence, WorkSession
from sentences.permissions import can_guide
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer():
    return UserFactory()


@pytest.fixture
def site(officer):
    return HostSiteFactory(office=officer.office)


@pytest.fixture
def placements(officer, site):
    return [placed(officer, site) for _ in range(3)]


def placed(officer, site, **facts):
    sentence = SentenceFactory(supervision__officer=officer, supervision__office=officer.office, **facts)
    return PlacementFactory(sentence=sentence, site=site)


def browser(user):
    signed_in = Browser()
    signed_in.force_login(user)
    return signed_in


def address(site, days_ago=1):
    day = site.office.today() - timedelta(days=days_ago)
    return reverse("sentences:group_session", args=[site.public_id]) + f"?day={day}"


def typed(placements, key=None, **changes):
    """08.00 to 12.00 for everybody; `changes` are {placement: {field: value}}."""
    data = {"submission_key": key or uuid.uuid4(), "starts": "08:00", "ends": "12:00", "break_minutes": "0", "task": ""}
    for placement in placements:
        data[f"{placement.public_id.hex}-presence"] = "came"
    return data | {str(name): value for name, value in changes.items()}


def cell(placement, name):
    return f"{placement.public_id.hex}-{name}"


def test_everybody_is_written_down_at_once_as_a_draft(officer, site, placements):
    answer = browser(officer).post(address(site), typed(placements), follow=True)

    sessions = WorkSession.objects.all()
    assert {session.placement for session in sessions} == set(placements)
    assert {(session.state, session.minutes, session.task) for session in sessions} == {
        ("draft", 240, placements[0].task)
    }
    assert "3 orang dicatat" in answer.content.decode()
    assert [row.form for row in answer.context["rows"]] == [None] * 3


def test_one_comes_later_and_one_does_not_come(officer, site, placements):
    first, second, third = placements
    data = typed(placements, **{cell(first, "starts"): "09:00", cell(first, "ends"): "11:00"})
    data |= {cell(first, "task"): "Mengecat pagar", cell(second, "presence"): "ill", cell(third, "presence"): "skip"}

    browser(officer).post(address(site), data)

    session, absence = WorkSession.objects.get(), Absence.objects.get()
    assert (session.placement, session.minutes, session.task) == (first, 120, "Mengecat pagar")
    assert (absence.sentence, absence.ground, absence.recorded_by) == (second.sentence, "ill", officer)


def test_what_is_refused_keeps_what_was_typed_and_the_others_are_saved(officer, site, placements):
    first, second, third = placements
    SocialWorkSentence.objects.filter(pk=second.sentence_id).update(hours_per_day=3)
    Pause.objects.create(
        sentence=third.sentence, ground="ill", text="Uji", since=site.office.today() - timedelta(days=3),
        decided_by=officer,
    )  # fmt: skip
    key = uuid.uuid4()

    answer = browser(officer).post(address(site), typed(placements, key, **{cell(second, "break_minutes"): "30"}))
    text = answer.content.decode()

    assert WorkSession.objects.get().placement == first
    assert "KUHP pasal 85 ayat 5" in text
    assert "Dihentikan sementara" in text
    by_placement = {row.placement: row for row in answer.context["rows"]}
    assert [by_placement[row].is_new for row in placements] == [True, False, False]
    assert [by_placement[row].is_refused for row in placements] == [False, True, False]
    assert by_placement[third].form is None
    assert f'name="{cell(second, "break_minutes")}" value="30"' in text
    assert str(key) in text

    again = typed(placements, key, **{cell(second, "ends"): "10:00", cell(second, "starts"): "08:00"})
    browser(officer).post(address(site), again | {cell(third, "presence"): "skip"})

    assert {session.placement for session in WorkSession.objects.all()} == {first, second}


def test_nobody_is_ticked_until_somebody_chooses(officer, site, placements):
    data = typed(placements) | {cell(placements[0], "presence"): ""}

    rows = browser(officer).get(address(site)).context["rows"]
    answer = browser(officer).post(address(site), data)

    assert not any(row.form["presence"].value() for row in rows)
    assert "Pilih datang" in answer.content.decode()
    assert {session.placement for session in WorkSession.objects.all()} == set(placements[1:])


def test_all_came_is_one_button_that_saves_nothing(officer, site, placements):
    first, second, third = placements
    data = {"submission_key": uuid.uuid4(), "starts": "08:00", "all_came": "1", cell(second, "presence"): "ill"}

    answer = browser(officer).post(address(site), data)

    chosen = {row.placement: row.form["presence"].value() for row in answer.context["rows"]}
    assert chosen == {first: "came", second: "ill", third: "came"}
    assert answer.context["form"]["starts"].value() == "08:00"
    assert str(data["submission_key"]) in answer.content.decode()
    assert "is-invalid" not in answer.content.decode()
    assert not WorkSession.objects.exists()
    assert not Absence.objects.exists()


def test_a_double_tap_writes_once(officer, site, placements):
    data = typed(placements)
    signed_in = browser(officer)

    signed_in.post(address(site), data)
    answer = signed_in.post(address(site), data, follow=True)

    assert WorkSession.objects.count() == 3
    assert "3 orang sudah tercatat sebelumnya" in answer.content.decode()


def test_who_is_written_down_already_is_not_asked_again(officer, site, placements):
    WorkSessionFactory(placement=placements[0])
    signed_in = browser(officer)

    rows = signed_in.get(address(site)).context["rows"]
    signed_in.post(address(site), typed(placements))

    assert [bool(row.form) for row in rows if row.placement == placements[0]] == [False]
    assert WorkSession.objects.filter(placement=placements[0]).count() == 1
    assert WorkSession.objects.count() == 3


def test_a_colleagues_person_is_shown_and_not_written_down(officer, site, placements):
    colleague = UserFactory(office=officer.office)
    theirs = placed(colleague, site)
    signed_in = browser(officer)

    text = signed_in.get(address(site)).content.decode()
    signed_in.post(address(site), typed([*placements, theirs]))

    assert colleague.name in text
    assert theirs.sentence.supervision.client.name not in text
    assert not WorkSession.objects.filter(placement=theirs).exists()


def test_the_hands_are_those_of_the_permission(officer, site):
    head = UserFactory(head=True, office=officer.office)
    placed(officer, site)
    placed(UserFactory(office=officer.office), site)
    SentenceFactory()
    for user in (officer, head):
        allowed = {row.pk for row in SocialWorkSentence.objects.visible_to(user) if can_guide(user, row)}
        assert guided_sentences(user) == allowed


def test_a_childs_day_is_refused_once_by_the_childs_article(site, officer):
    case = SupervisionFactory(child=True, officer=officer, office=officer.office)
    child = PlacementFactory(sentence=SentenceFactory(child=True, supervision=case), site=site)

    text = browser(officer).post(address(site), typed([child])).content.decode()

    assert text.count("UU 11/2012 pasal 76 dan PP 58/2022") == 1
    assert "paling lama 3 jam dalam 1 hari kerja" in text
    assert "KUHP pasal 85" not in text


def test_a_childs_name_is_not_on_the_page(site, officer):
    case = SupervisionFactory(child=True, officer=officer, office=officer.office)
    child = PlacementFactory(sentence=SentenceFactory(child=True, supervision=case), site=site)

    assert child.sentence.supervision.client.name not in browser(officer).get(address(site)).content.decode()


@pytest.mark.parametrize(
    "changes",
    [
        {"starts": "12:00", "ends": "08:00"},
        {"starts": "25:99"},
        {"ends": ""},
        {"break_minutes": "-1"},
        {"break_minutes": "241"},
        {"task": "a\x00"},
        {"task": "😀" * 200},
        {"submission_key": "bukan-kunci"},
    ],
)
def test_nonsense_saves_nothing_and_keeps_the_page(officer, site, placements, changes):
    answer = browser(officer).post(address(site), typed(placements) | changes)

    assert answer.status_code == 200
    assert not WorkSession.objects.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [("presence", "x"), ("starts", "09:00"), ("ends", "31 Februari"), ("task", "\x00"), ("break_minutes", "1e9")],
)
def test_nonsense_in_one_row_refuses_that_row_alone(officer, site, placements, name, value):
    answer = browser(officer).post(address(site), typed(placements, **{cell(placements[0], name): value}))

    assert answer.status_code == 200
    assert {session.placement for session in WorkSession.objects.all()} == set(placements[1:])


@pytest.mark.parametrize("day", ["2026-02-31", "abc", "%00", "0001-01-01", "9999-12-31"])
def test_any_day_in_the_address(officer, site, placements, day):
    url = reverse("sentences:group_session", args=[site.public_id])

    assert browser(officer).get(f"{url}?day={day}").status_code == 200
    assert browser(officer).post(f"{url}?day={day}", typed(placements)).status_code in {200, 302}


def test_a_host_of_another_office_is_not_found(site):
    assert browser(UserFactory()).get(address(site)).status_code == 404
    assert browser(UserFactory(prosecutor=True)).get(address(site)).status_code == 403


def test_the_page_costs_the_same_for_3_and_20_people(officer, site, placements, django_assert_max_num_queries):
    signed_in = browser(officer)
    signed_in.get(address(site))
    with django_assert_max_num_queries(40) as few:
        signed_in.get(address(site))
    for _ in range(17):
        placed(officer, site)
    with django_assert_max_num_queries(len(few)):
        signed_in.get(address(site))
