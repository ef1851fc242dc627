"""The weekly plan, where it leads, and pauses."""

from datetime import date, datetime, time, timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone

from bapas_portal.law import DomainError, StatuteError
from sentences.actions.schedule import PlannedDay, pause_sentence, resume_sentence, set_work_plan
from sentences.actions.session import SessionDraft, draft_session
from sentences.host_day import people_at
from sentences.models import Ground, Pause, WorkPlan
from sentences.rules.plan import plan_ends_on_its_day, plan_for_a_child, plan_within_day
from sentences.schedule_panel import tried_out
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

MONDAY = date(2026, 11, 23)


# --- What a plan may hold ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("minutes", "limit", "broken"), [(480, 8, False), (481, 8, True), (0, 8, True), (180, 3, False), (181, 3, True)]
)
def test_a_day_of_the_plan_stays_within_the_judgment(minutes, limit, broken):
    assert bool(plan_within_day(1, minutes, limit, article="")) == broken


@pytest.mark.parametrize(
    ("weekday", "starts_at", "minutes", "broken"),
    [
        (1, time(15), 180, False),
        (1, time(15), 181, True),
        (1, time(5, 59), 60, True),
        (1, time(6), 60, False),
        (1, time(12), 90, True),
        (1, time(13), 60, False),
        (1, time(12, 59), 60, True),
        (6, time(9), 120, False),
        (6, time(23), 120, True),
    ],
)
def test_a_child_works_in_daytime_and_not_in_school_hours(weekday, starts_at, minutes, broken):
    assert bool(plan_for_a_child(weekday, starts_at, minutes, (time(7), time(13)))) == broken


def test_a_planned_day_ends_before_midnight():
    assert plan_ends_on_its_day(1, time(23), 59) is None
    assert plan_ends_on_its_day(1, time(23), 60)


# --- Setting the plan -------------------------------------------------------------------------------------------------

pytestmark = pytest.mark.django_db


@pytest.fixture
def placement():
    return PlacementFactory(sentence=SentenceFactory(hours_ordered=40, state="placed"))


@pytest.fixture
def officer(placement):
    return placement.sentence.supervision.officer


def test_a_plan_is_replaced_and_kept_where_it_stays(placement, officer):
    sentence = placement.sentence
    monday, tuesday = PlannedDay(1, time(8), 240), PlannedDay(2, time(8), 240)
    first = set_work_plan(sentence=sentence, days=[monday, tuesday], by=officer)
    second = set_work_plan(sentence=sentence, days=[monday, PlannedDay(2, time(9), 240)], by=officer)

    assert second[0] == first[0]
    running = WorkPlan.objects.filter(sentence=sentence, until=None)
    assert {(plan.weekday, plan.starts_at) for plan in running} == {(1, time(8)), (2, time(9))}


def test_an_older_plan_ends_and_stays_on_file(placement, officer):
    sentence = placement.sentence
    old = WorkPlan.objects.create(
        sentence=sentence, weekday=3, starts_at=time(8), minutes=60, since=sentence.starts_on, set_by=officer
    )
    set_work_plan(sentence=sentence, days=[PlannedDay(1, time(8), 60)], by=officer)
    old.refresh_from_db()

    assert old.until == sentence.supervision.office.today()


def test_too_long_a_day_is_refused_with_its_article(placement, officer):
    with pytest.raises(StatuteError, match="KUHP pasal 85 ayat 5"):
        set_work_plan(sentence=placement.sentence, days=[PlannedDay(1, time(8), 481)], by=officer)
    with pytest.raises(DomainError, match="satu hari"):
        set_work_plan(sentence=placement.sentence, days=[], by=officer)


def test_the_page_says_where_the_plan_leads(placement, officer):
    browser = Browser()
    browser.force_login(officer)
    url = reverse("sentences:sentence_plan", args=[placement.sentence.public_id])
    typed = {f"hours_{day}": "" for day in range(1, 8)} | {f"starts_{day}": "08:00" for day in range(1, 8)}

    refused = browser.post(url, {**typed, "hours_1": "9"})
    assert refused.status_code == 200
    assert 'value="9"' in refused.content.decode()
    browser.post(url, {**typed, **{f"hours_{day}": "8" for day in range(1, 8)}})
    page = browser.get(reverse("sentences:sentence_detail", args=[placement.sentence.public_id])).content.decode()

    assert "Cukup" in page
    assert "hari kerja; hari libur nasional dilewati" in page


@pytest.mark.parametrize("value", ["\x00", "😀", "1e9", "-1", "nan", "8,5,1"])
def test_nonsense_hours_are_refused_beside_their_field(placement, officer, value):
    browser = Browser()
    browser.force_login(officer)
    url = reverse("sentences:sentence_plan", args=[placement.sentence.public_id])

    assert browser.post(url, {"hours_1": value, "starts_1": "25:99"}).status_code == 200
    assert not WorkPlan.objects.exists()


# --- Pauses -----------------------------------------------------------------------------------------------------------


def pause(sentence, by, **values):
    facts = {"ground": Ground.ILL, "text": "Dirawat, ada surat dokter.", "since": sentence.supervision.office.today()}
    return pause_sentence(sentence=sentence, by=by, **{**facts, **values})


def test_a_pause_stops_and_going_on_gives_the_state_back(placement, officer):
    sentence = placement.sentence
    today = sentence.supervision.office.today()
    first = pause(sentence, officer)
    assert pause(sentence, officer) == first
    sentence.refresh_from_db()
    assert sentence.state == "paused"
    assert not people_at(placement.site, today).exists()

    resume_sentence(sentence=sentence, on=today + timedelta(days=1), by=officer)
    sentence.refresh_from_db()
    first.refresh_from_db()
    assert (sentence.state, first.until) == ("placed", today)


def test_hours_counted_before_the_pause_bring_it_back_in_progress(placement, officer):
    sentence = placement.sentence
    today = sentence.supervision.office.today()
    WorkSessionFactory(placement=placement, verified=True, day=today - timedelta(days=3))
    pause(sentence, officer)
    resume_sentence(sentence=sentence, on=today + timedelta(days=1), by=officer)
    sentence.refresh_from_db()

    assert sentence.state == "in_progress"


def test_no_work_is_written_down_for_a_day_of_the_pause(placement, officer):
    sentence = placement.sentence
    zone = sentence.supervision.office.zone
    yesterday = sentence.supervision.office.today() - timedelta(days=1)
    pause(sentence, officer, since=yesterday)
    begins = datetime.combine(yesterday, time(8), tzinfo=zone)
    draft = SessionDraft(begins, begins + timedelta(hours=2), 0, "Menyapu")

    with pytest.raises(DomainError, match="dihentikan sementara"):
        draft_session(placement=placement, draft=draft, submission_key=uuid4(), by=officer)


def test_a_pause_is_refused_where_work_is_written_down_or_without_words(placement, officer):
    sentence = placement.sentence
    today = sentence.supervision.office.today()
    WorkSessionFactory(placement=placement, day=today - timedelta(days=1))

    with pytest.raises(DomainError, match="1 sesi kerja"):
        pause(sentence, officer, since=today - timedelta(days=2))
    with pytest.raises(DomainError, match="Tulis mengapa"):
        pause(sentence, officer, text="  ")
    with pytest.raises(DomainError, match="dalam jangka waktu"):
        pause(sentence, officer, since=sentence.starts_on - timedelta(days=1))
    pause(sentence, officer)
    with pytest.raises(DomainError, match="sesudah hari itu"):
        resume_sentence(sentence=sentence, on=today, by=officer)


def test_going_on_is_never_far_away_and_can_be_put_right(placement, officer):
    sentence = placement.sentence
    today = sentence.supervision.office.today()
    first = pause(sentence, officer)
    for far in (date(2062, 11, 23), today + timedelta(days=8)):
        with pytest.raises(DomainError, match="paling lambat"):
            resume_sentence(sentence=sentence, on=far, by=officer)

    resume_sentence(sentence=sentence, on=today + timedelta(days=7), by=officer)
    resume_sentence(sentence=sentence, on=today + timedelta(days=2), by=officer)
    first.refresh_from_db()
    assert first.until == today + timedelta(days=1)


def test_a_pause_until_a_faraway_day_can_be_ended(placement, officer):
    sentence = placement.sentence
    today = sentence.supervision.office.today()
    first = pause(sentence, officer, since=today - timedelta(days=3))
    Pause.objects.filter(pk=first.pk).update(until=date(2062, 11, 22))

    resume_sentence(sentence=sentence, on=today, by=officer)
    first.refresh_from_db()
    assert first.until == today - timedelta(days=1)


def test_a_day_that_has_passed_needs_its_reason(placement, officer):
    sentence = placement.sentence
    today = sentence.supervision.office.today()
    first = pause(sentence, officer, since=today - timedelta(days=5))
    page = reverse("sentences:sentence_resume", args=[sentence.public_id])
    browser = Browser()
    browser.force_login(officer)

    with pytest.raises(DomainError, match="sudah lewat"):
        resume_sentence(sentence=sentence, on=today - timedelta(days=2), by=officer)
    sent = {"on": str(today - timedelta(days=2))}
    assert "sudah lewat" in browser.post(page, sent).content.decode()
    assert browser.post(page, sent | {"backdated_reason": "Surat sembuh baru tiba"}).status_code == 302
    first.refresh_from_db()
    assert (first.until, first.backdated_reason) == (today - timedelta(days=3), "Surat sembuh baru tiba")
    detail = browser.get(reverse("sentences:sentence_detail", args=[sentence.public_id])).content.decode()
    assert "Surat sembuh baru tiba" in detail


def test_a_pause_does_not_grow_over_work(placement, officer):
    sentence = placement.sentence
    today = sentence.supervision.office.today()
    first = pause(sentence, officer, since=today - timedelta(days=5))
    Pause.objects.filter(pk=first.pk).update(until=today)
    WorkSessionFactory(placement=placement, day=today - timedelta(days=1))

    with pytest.raises(DomainError, match="1 sesi kerja"):
        resume_sentence(sentence=sentence, on=today + timedelta(days=2), by=officer)


# --- What the database refuses ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("workplan_weekday_1_to_7", {"weekday": 8}),
        ("workplan_at_most_8_hours", {"minutes": 481}),
        ("workplan_once_per_weekday", {}),
    ],
)
def test_the_database_refuses_a_plan(placement, officer, name, values):
    facts = {
        "sentence": placement.sentence,
        "weekday": 1,
        "starts_at": time(8),
        "minutes": 60,
        "since": placement.sentence.starts_on,
        "set_by": officer,
    }
    WorkPlan.objects.create(**facts)
    refused = WorkPlan(**{**facts, **values})

    with pytest.raises(ValidationError):
        refused.validate_constraints()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        refused.save()


@pytest.mark.parametrize(
    ("name", "values"),
    [("pause_runs_forward", {"until": date(2020, 1, 1)}), ("pause_one_open_per_sentence", {})],
)
def test_the_database_refuses_a_pause(placement, officer, name, values):
    facts = {
        "sentence": placement.sentence,
        "ground": Ground.ILL,
        "text": "Sakit",
        "since": placement.sentence.starts_on,
        "decided_by": officer,
    }
    Pause.objects.create(**facts)
    refused = Pause(**{**facts, **values})

    with pytest.raises(ValidationError):
        refused.validate_constraints()
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        refused.save()


def test_a_plan_is_tried_out_before_it_is_saved(placement, officer):
    browser = Browser()
    browser.force_login(officer)
    url = reverse("sentences:sentence_plan", args=[placement.sentence.public_id])
    typed = {f"hours_{day}": "" for day in range(1, 8)} | {f"starts_{day}": "08:00" for day in range(1, 8)}

    short = browser.post(url, {**typed, "hours_1": "1", "try": "1"}).content.decode()
    enough = browser.post(url, {**typed, **{f"hours_{day}": "8" for day in range(1, 8)}, "try": "1"}).content.decode()
    refused = browser.post(url, {**typed, "hours_1": "99", "try": "1"})

    assert "masih kurang" in short
    assert "Jadwal ini cukup" in enough
    assert 'value="8"' in enough
    assert refused.context["tried"] is None
    assert not WorkPlan.objects.exists()


def test_what_is_tried_out_is_what_the_forecast_says_once_it_is_saved(placement, officer):
    sentence = placement.sentence
    days = [PlannedDay(weekday, time(8), 240) for weekday in (1, 3, 6)]
    tried = tried_out(sentence, days, officer.office.today())

    set_work_plan(sentence=sentence, days=days, by=officer)
    forecast = sentence.forecast(timezone.now())

    assert (tried.finishes_on, tried.shortfall, tried.work_days) == (
        forecast.finishes_on,
        forecast.shortfall,
        forecast.work_days,
    )
