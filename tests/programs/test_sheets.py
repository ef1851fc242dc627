"""Answering without an account: one sheet for each submission, nothing of who sent it, kind words when it is shut."""

import threading
import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from accounts.models import User
from programs import actions, throttle
from programs.actions.sheet import SurveyShutError
from programs.models import Answer, Response, Survey
from programs.pair_code import normal_form, pair_hash
from tests.databases import Database
from tests.factories.accounts import UserFactory
from tests.factories.programs import AttendanceGroupFactory, VillageRegistrationFactory
from tests.factories.questionnaire import SurveyFactory, finish
from tests.factories.villages import villages


def sheet_of(survey: Survey, **values: Any) -> dict[str, Any]:
    """What a phone sends: everything right, full acceptance."""
    return {
        "submission_key": str(uuid.uuid4()),
        "phase": "pre",
        "village": survey.event.village_id,
        "respondent": "community",
        "code": "si-12-7",
        "s1": "1",
        "s2": "0",
        "s3": "5",
        "s4": "1",
    } | values


@pytest.fixture
def survey(db: None) -> Survey:
    """Open for sheets before the event."""
    return SurveyFactory(open=True)


def test_a_sheet_is_kept_with_its_scores_and_nothing_of_who_sent_it(client: Client, survey: Survey) -> None:
    page = client.get(f"/q/{survey.code.lower()}/")
    assert page.status_code == 200
    assert "sessionid" not in page.cookies
    answer = client.post(f"/q/{survey.code}/", sheet_of(survey), REMOTE_ADDR="203.0.113.9")
    assert answer.status_code == 302
    kept = Response.objects.get()
    assert (kept.knowledge, kept.acceptance, kept.is_complete) == (100, 5, True)
    assert kept.on == survey.event.office.today()
    assert kept.typed_by is None
    assert kept.pair_code == pair_hash(survey, "SI127")
    assert "SI127" not in kept.pair_code
    assert "sessionid" not in answer.cookies
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(cache_key || value, ' ') FROM portal_cache")
        assert "203.0.113.9" not in (cursor.fetchone()[0] or "")
    columns = {field.name for field in Response._meta.get_fields()}
    assert not columns & {"address", "ip", "user", "created_at", "received_at", "at"}
    assert "sudah masuk" in client.get(answer["Location"]).text


def test_a_retry_makes_one_sheet_also_when_the_survey_has_been_shut(client: Client, survey: Survey) -> None:
    data = sheet_of(survey)
    assert client.post(f"/q/{survey.code}/", data).status_code == 302
    actions.close_survey(survey=survey, by=survey.created_by)
    assert client.post(f"/q/{survey.code}/", data).status_code == 302
    assert Response.objects.count() == 1
    assert Answer.objects.count() == 4


def test_a_code_that_somebody_used_is_no_news_and_makes_no_pair(client: Client, survey: Survey) -> None:
    first = client.post(f"/q/{survey.code}/", sheet_of(survey))
    again = client.post(f"/q/{survey.code}/", sheet_of(survey, code="SI 12 7"))
    assert (again.status_code, again["Location"]) == (first.status_code, first["Location"])
    assert min(Response.objects.values_list("pair_code", flat=True)) == ""
    actions.open_survey(survey=survey, phase="post", hours=1, by=survey.created_by)
    assert client.post(f"/q/{survey.code}/", sheet_of(survey, phase="post")).status_code == 302
    assert len(set(Response.objects.exclude(pair_code="").values_list("pair_code", flat=True))) == 1


def test_a_page_sent_again_with_other_answers_or_to_another_survey_says_so(client: Client, survey: Survey) -> None:
    data = sheet_of(survey)
    assert client.post(f"/q/{survey.code}/", data).status_code == 302
    kept = dict(Answer.objects.values_list("question", "value"))
    other = SurveyFactory(open=True)
    for code, sent in (
        (survey.code, {**data, "s3": "2"}),
        (other.code, {**sheet_of(other), "submission_key": data["submission_key"]}),
    ):
        answer = client.post(f"/q/{code}/", sent)
        assert answer.status_code == 422
        assert "sudah pernah dikirim dengan isi lain" in answer.text
    assert dict(Answer.objects.values_list("question", "value")) == kept


def test_the_same_code_at_another_event_is_another_hash(survey: Survey) -> None:
    assert pair_hash(survey, "SI127") != pair_hash(SurveyFactory(), "SI127")
    assert pair_hash(survey, "") == pair_hash(survey, " -.") == ""
    assert normal_form("  é si-12_7 ") == "SI127"


def test_sheets_without_a_code_are_never_one(client: Client, survey: Survey) -> None:
    for _ in range(2):
        assert client.post(f"/q/{survey.code}/", sheet_of(survey, code="")).status_code == 302
    assert Response.objects.count() == 2


@pytest.mark.parametrize("phase", ["", "post"])
def test_a_page_of_a_phase_that_is_shut_sends_nothing_and_says_so(client: Client, survey: Survey, phase: str) -> None:
    if phase:
        actions.open_survey(survey=survey, phase=phase, hours=1, by=survey.created_by)
    else:
        actions.close_survey(survey=survey, by=survey.created_by)
    answer = client.post(f"/q/{survey.code}/", sheet_of(survey))
    assert answer.status_code == 409
    assert "tidak terkirim" in answer.text
    assert not Response.objects.exists()


def test_time_shuts_a_survey_by_itself(client: Client, survey: Survey) -> None:
    Survey.objects.update(closes_at=timezone.now() - timedelta(seconds=1))
    assert "sedang tertutup" in client.get(f"/q/{survey.code}/").text
    assert client.post(f"/q/{survey.code}/", sheet_of(survey)).status_code == 409


def test_a_finished_survey_says_thank_you(client: Client, survey: Survey) -> None:
    survey.open_phase, survey.closes_at = "", None
    finish(survey)
    assert "sudah selesai" in client.get(f"/q/{survey.code}/").text


@pytest.mark.parametrize("code", ["ZZZZZZ", "x", "%00", "😀", "A" * 300])
def test_a_wrong_code_is_told_kindly(client: Client, db: None, code: str) -> None:
    answer = client.get(f"/q/{code}/")
    assert answer.status_code == 404
    assert "tidak dikenal" in answer.text


def test_the_code_can_be_typed_by_hand(client: Client, survey: Survey) -> None:
    assert client.get("/q/").status_code == 200
    assert client.get("/q/", {"code": f" {survey.code.lower()} "})["Location"] == f"/q/{survey.code}/"
    assert client.get("/q/", {"code": "-"}).status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {"s1": ""},
        {"s1": "2"},
        {"s3": "6"},
        {"village": "73.73.01.1001"},
        {"village": ""},
        {"respondent": "x"},
        {"code": "x" * 21},
        {"code": "a\x00b"},
        {"phase": "later"},
        {"submission_key": "x"},
        {"s4": "😀" * 10_000},
    ],
)
def test_a_wrong_field_is_told_beside_it_and_keeps_the_rest(
    client: Client, survey: Survey, wrong: dict[str, str]
) -> None:
    answer = client.post(f"/q/{survey.code}/", sheet_of(survey, **wrong))
    assert answer.status_code == 422
    assert "belum diisi dengan benar" in answer.text
    assert answer.text.count("checked") >= 4
    assert not Response.objects.exists()


def test_only_the_villages_of_the_event_can_be_chosen(client: Client, survey: Survey) -> None:
    guest = next(village for village in villages(count=5) if village != survey.event.village)
    VillageRegistrationFactory(event=survey.event, village=guest)
    page = client.get(f"/q/{survey.code}/").text
    assert page.count('name="village"') == 3
    assert client.post(f"/q/{survey.code}/", sheet_of(survey, village=guest.pk)).status_code == 302
    assert client.post(f"/q/{survey.code}/", sheet_of(survey, village="-", code="")).status_code == 302
    assert set(Response.objects.values_list("village", flat=True)) == {guest.pk, None}


def test_a_page_is_light(client: Client, survey: Survey) -> None:
    page = client.get(f"/q/{survey.code}/")
    assert len(page.content) < 12_000
    assert "<script" not in page.text


def test_too_many_sheets_from_one_address_wait_and_reading_does_not_count(
    client: Client, survey: Survey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(throttle.RATES, "survey-sheet", "2/600s/key")
    where = {"REMOTE_ADDR": "203.0.113.77"}
    assert {client.get(f"/q/{survey.code}/", **where).status_code for _ in range(5)} == {200}
    sent = [client.post(f"/q/{survey.code}/", sheet_of(survey, code=""), **where).status_code for _ in range(3)]
    assert sent == [302, 302, 429]
    other = SurveyFactory(open=True)
    assert client.post(f"/q/{other.code}/", sheet_of(other), **where).status_code == 302


def test_codes_are_not_tried_out(client: Client, survey: Survey, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(throttle.RATES, "survey-code", "2/m/key")
    tried = [client.get(f"/q/X{number}/", REMOTE_ADDR="203.0.113.78").status_code for number in range(3)]
    assert tried == [404, 404, 429]


def test_two_taps_at_once_make_one_sheet_and_two_people_with_one_code_too(committed_db: Database) -> None:
    survey = SurveyFactory(open=True)
    questions = list(survey.questionnaire.questions.all())
    key, outcomes = uuid.uuid4(), []

    def send(own_key: uuid.UUID) -> None:
        try:
            actions.take_sheet(
                survey=survey,
                phase="pre",
                village=None,
                respondent="community",
                code="SI127",
                answers=dict.fromkeys(questions, 1),
                submission_key=own_key,
            )
            outcomes.append("kept")
        finally:
            connection.close()

    threads = [threading.Thread(target=send, args=[own]) for own in (key, key, uuid.uuid4())]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes == ["kept"] * 3
    assert sorted(code != "" for code in Response.objects.values_list("pair_code", flat=True)) == [False, True]


def test_finishing_waits_for_the_sheet_that_is_coming_in(committed_db: Database) -> None:
    survey = SurveyFactory(open=True)
    AttendanceGroupFactory(registration__event=survey.event, attended=2)
    officer: User = survey.created_by
    questions = list(survey.questionnaire.questions.all())
    outcomes: list[str] = []

    def send() -> None:
        try:
            actions.take_sheet(
                survey=survey,
                phase="pre",
                village=None,
                respondent="community",
                code="",
                answers=dict.fromkeys(questions, 1),
                submission_key=uuid.uuid4(),
            )
            outcomes.append("kept")
        except SurveyShutError:
            outcomes.append("shut")
        finally:
            connection.close()

    def end() -> None:
        try:
            actions.finish_survey(survey=survey, by=officer)
        finally:
            connection.close()

    threads = [threading.Thread(target=target) for target in (send, end, send)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Survey.objects.get().is_finished
    assert Response.objects.count() == outcomes.count("kept")
    assert len(outcomes) == 2


def typed(survey: Survey, **values: Any) -> dict[str, Any]:
    """What the typing page sends."""
    return sheet_of(survey, s1="b", s2="S", s3="4", s4="") | values


def test_paper_is_typed_sheet_after_sheet_and_a_gap_is_not_counted(survey: Survey) -> None:
    officer = UserFactory(office=survey.event.office)
    browser = Client()
    browser.force_login(officer)
    address = f"/outreach/surveys/{survey.public_id}/type/"
    answer = browser.post(address, typed(survey, phase="post", respondent="client"))
    kept = Response.objects.get()
    assert (kept.typed_by, kept.source, kept.is_complete, kept.knowledge) == (officer, "paper", False, 100)
    following = browser.get(answer["Location"])
    assert '<option value="post" selected>' in following.text
    assert '<option value="client" selected>' in following.text
    assert "pernyataan kosong" in following.text
    undo = browser.post(address + "undo/", {"sheet": str(kept.submission_key)})
    assert undo.status_code == 302
    assert not Response.objects.exists()
    assert not Answer.objects.exists()


@pytest.mark.parametrize("wrong", [{"s1": "X"}, {"s3": "9"}, {"s3": "b"}, {"phase": ""}, {"s1": "\x00"}])
def test_a_mistyped_sign_is_told_and_nothing_is_kept(survey: Survey, wrong: dict[str, str]) -> None:
    browser = Client()
    browser.force_login(UserFactory(office=survey.event.office))
    answer = browser.post(f"/outreach/surveys/{survey.public_id}/type/", typed(survey, **wrong))
    assert answer.status_code == 422
    assert not Response.objects.exists()


def test_an_empty_sheet_and_a_repeated_code_are_refused(survey: Survey) -> None:
    browser = Client()
    browser.force_login(UserFactory(office=survey.event.office))
    address = f"/outreach/surveys/{survey.public_id}/type/"
    assert browser.post(address, typed(survey, s1="", s2="", s3="", code="")).status_code == 422
    assert browser.post(address, typed(survey)).status_code == 302
    assert browser.post(address, typed(survey)).status_code == 422
    assert Response.objects.count() == 1


def test_nobody_takes_back_a_colleagues_sheet_or_one_from_a_phone(client: Client, survey: Survey) -> None:
    client.post(f"/q/{survey.code}/", sheet_of(survey))
    sheet = Response.objects.get()
    browser = Client()
    browser.force_login(UserFactory(office=survey.event.office))
    for key in (str(sheet.submission_key), "x", ""):
        browser.post(f"/outreach/surveys/{survey.public_id}/type/undo/", {"sheet": key})
    assert Response.objects.count() == 1


def test_a_refused_sheet_leads_to_each_question_that_is_missing(survey: Survey, client: Client) -> None:
    data = sheet_of(survey)
    del data["s1"], data["village"], data["respondent"]
    page = client.post(f"/q/{survey.code}/", data)
    assert page.status_code == 422
    targets = [f"{page.context['form'][name].auto_id}-question" for name in ("village", "respondent", "s1")]
    places = [page.text.find(f'{how}{target}"') for how in ('href="#', 'id="') for target in targets]
    assert -1 not in places
    assert places == sorted(places)
    assert f'href="#{page.context["form"]["s2"].auto_id}-question"' not in page.text


def test_the_wall_says_which_sheet_is_open(survey: Survey) -> None:
    browser = Client()
    browser.force_login(UserFactory(office=survey.event.office))
    wall = f"/outreach/surveys/{survey.public_id}/wall/"
    assert "Lembar sebelum" in browser.get(wall).text
    Survey.objects.filter(pk=survey.pk).update(open_phase="", closes_at=None)
    assert "Belum dibuka" in browser.get(wall).text


def test_the_paper_form_and_the_wall_are_printed(survey: Survey) -> None:
    browser = Client()
    browser.force_login(UserFactory(office=survey.event.office))
    paper = browser.get(f"/outreach/surveys/{survey.public_id}/paper/")
    assert paper.content.startswith(b"%PDF")
    wall = browser.get(f"/outreach/surveys/{survey.public_id}/wall/")
    assert survey.code in wall.text
    assert "<svg" in wall.text
