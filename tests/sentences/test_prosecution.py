"""The prosecutor reads the execution of the own office's judgments, and changes nothing."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse

from accounts.models import AccessEvent
from sentences.models import Absence, DefaultReport, Ground, WorkSession
from tests.factories.accounts import UserFactory
from tests.factories.default import DefaultReportFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db
VERBS = [
    "sentence_correct", "sentence_plan", "sentence_pause", "sentence_resume", "placement_create", "session_create",
]  # fmt: skip
SESSION_VERBS = ["session_verify", "session_reject", "session_correct"]


@pytest.fixture
def placement():
    return PlacementFactory()


@pytest.fixture
def sentence(placement):
    return placement.sentence


@pytest.fixture
def prosecutor(sentence):
    return UserFactory(prosecutor=True, prosecution_office=sentence.prosecution_office)


@pytest.fixture
def browser(prosecutor):
    signed_in = Browser()
    signed_in.force_login(prosecutor)
    return signed_in


def rows(browser, **query):
    return browser.get(reverse("sentences:sentence_list"), query).context["rows"]


def test_the_list_tells_the_total_the_last_day_the_absences_and_the_report(browser, placement, sentence):
    today = placement.site.office.today()
    WorkSessionFactory(placement=placement, verified=True, day=today - timedelta(days=9))
    WorkSessionFactory(placement=placement, confirmed=True, day=today - timedelta(days=4))
    WorkSessionFactory(placement=placement, day=today - timedelta(days=2))
    officer = placement.placed_by
    facts = {"ground": Ground.NONE, "recorded_by": officer, "judged_by": officer, "judged_at": "2026-11-01T00:00Z"}
    Absence.objects.create(sentence=sentence, on=today - timedelta(days=6), is_lawful=False, **facts)
    Absence.objects.create(sentence=sentence, on=today - timedelta(days=7), is_lawful=True, **facts)
    DefaultReport.objects.create(
        sentence=sentence, reported_on=today, reason="Tidak datang", proposed="repeat", remaining_minutes=60,
        reported_by=officer,
    )  # fmt: skip

    (row,) = rows(browser)
    total = browser.get(reverse("sentences:sentence_list")).context["total"]

    assert (row.minutes_worked, row.last_confirmed_on) == (240, today - timedelta(days=4))
    assert (row.unlawful_absences, row.report.reason) == (1, "Tidak datang")
    assert (total["count"], total["worked"], total["ordered"]) == (1, 240, 80 * 60)


def test_only_the_own_office_and_its_filters(browser, sentence):
    SentenceFactory()
    late = SentenceFactory(prosecution_office=sentence.prosecution_office, hours_ordered=240, period_days=45)

    assert {row.sentence for row in rows(browser)} == {sentence, late}
    assert {row.sentence for row in rows(browser, outlook="red")} == {late}
    assert {row.sentence for row in rows(browser, state="placed")} == {sentence}
    assert {row.sentence for row in rows(browser, q=late.judgment_no)} == {late}


def test_an_adult_is_found_by_name_and_a_child_is_not(browser, sentence):
    child = SentenceFactory(child=True, prosecution_office=sentence.prosecution_office)

    assert {row.sentence for row in rows(browser, q=sentence.supervision.client.name)} == {sentence}
    assert rows(browser, q=child.supervision.client.name) == []
    page = browser.get(reverse("sentences:sentence_list")).content.decode()
    assert child.supervision.client.name not in page
    assert child.supervision.client.safe_label in page


def test_one_sentence_in_depth(browser, placement, sentence):
    session = WorkSessionFactory(placement=placement, verified=True)
    page = browser.get(reverse("sentences:sentence_detail", args=[sentence.public_id])).content.decode()

    assert sentence.judgment_no in page
    assert "1 sesi, 4 jam dihitung" in page
    assert str(session.placement.site) in page
    assert sentence.supervision.officer.name in page
    assert AccessEvent.objects.filter(subject_id=sentence.public_id).exists()


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
@pytest.mark.parametrize("name", VERBS)
def test_no_verb_on_the_sentence(browser, sentence, name, method):
    url = reverse(f"sentences:{name}", args=[sentence.public_id])

    assert getattr(browser, method)(url).status_code in {403, 404, 405}


@pytest.mark.parametrize("name", SESSION_VERBS)
def test_no_verb_on_a_session(browser, placement, name):
    session = WorkSessionFactory(placement=placement, confirmed=True)

    assert browser.post(reverse(f"sentences:{name}", args=[session.public_id])).status_code in {403, 404}
    assert WorkSession.objects.get().state == "confirmed"


@pytest.mark.parametrize("name", ["sentence_list", "sentence_detail"])
def test_what_may_be_read_is_not_written(browser, sentence, name):
    url = reverse(f"sentences:{name}", args=[] if name == "sentence_list" else [sentence.public_id])

    assert {getattr(browser, method)(url).status_code for method in ("post", "put", "patch", "delete")} == {405}


def test_another_prosecution_office_finds_nothing(sentence):
    other = Browser()
    other.force_login(UserFactory(prosecutor=True))

    assert other.get(reverse("sentences:sentence_detail", args=[sentence.public_id])).status_code == 404
    assert rows(other) == []
    assert "muncul di sini setelah didaftarkan Bapas" in other.get(reverse("sentences:sentence_list")).content.decode()


def test_the_list_costs_the_same_for_1_and_20_rows(browser, sentence, django_assert_max_num_queries):
    url = reverse("sentences:sentence_list")
    browser.get(url)
    with django_assert_max_num_queries(30) as few:
        browser.get(url)
    for _ in range(20):
        SentenceFactory(prosecution_office=sentence.prosecution_office)
    with django_assert_max_num_queries(len(few)):
        browser.get(url)


def test_a_page_costs_the_same_for_2_and_12_days_of_work(browser, placement, sentence, django_assert_max_num_queries):
    officer = Browser()
    officer.force_login(placement.placed_by)
    url = reverse("sentences:sentence_detail", args=[sentence.public_id])
    today = placement.site.office.today()

    def worked(first, last):
        for day in range(first, last):
            WorkSessionFactory(placement=placement, verified=True, day=today - timedelta(days=day), hours=2)
            WorkSessionFactory(placement=placement, start=14, day=today - timedelta(days=day), hours=1)

    worked(1, 3)
    for signed_in in (browser, officer):
        signed_in.get(url)
    with django_assert_max_num_queries(100) as of_prosecutor:
        browser.get(url)
    with django_assert_max_num_queries(100) as of_officer:
        officer.get(url)
    worked(3, 13)
    with django_assert_max_num_queries(len(of_prosecutor)):
        browser.get(url)
    with django_assert_max_num_queries(len(of_officer)):
        officer.get(url)


def test_what_waits_for_a_decision_is_counted_and_on_top(browser, prosecutor, sentence):
    waiting = SentenceFactory(
        prosecution_office=prosecutor.prosecution_office, state="defaulted", default_reported_reason="Tidak datang",
        closed_on=sentence.starts_on + timedelta(days=1),
    )  # fmt: skip
    DefaultReportFactory(sentence=waiting)
    DefaultReportFactory()

    page = browser.get(reverse("sentences:sentence_list"))
    shown = browser.get(page.context["undecided"].url).context["rows"]

    assert [row.sentence for row in page.context["rows"]] == [waiting, sentence]
    assert page.context["undecided"].number == 1
    assert "menunggu keputusan Anda" in page.content.decode()
    assert [row.sentence for row in shown] == [waiting]
