"""Where next: points and sentences, what is counted and for whom, the same questions for 3 and 300 villages."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from clients.models import Visit
from programs.models import OutreachEvent, OutreachWeights
from programs.results.page import Selection, results
from programs.where_next.acceptance import measured_acceptance
from programs.where_next.facts import facts_of
from programs.where_next.ranking import Candidate, rank_villages
from programs.where_next.scoring import Known, acceptance_sentence, score, sentence, strengths
from tests.factories.accounts import UserFactory, office
from tests.factories.clients import SupervisionFactory, VisitFactory
from tests.factories.guidance import ConcernFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.questionnaire import ResponseFactory, SurveyFactory, finish
from tests.factories.restriction import RestrictionFactory
from tests.factories.sentences import HostSiteFactory
from tests.factories.villages import village, villages
from tests.programs.conftest import signed_in

TODAY = date(2026, 11, 22)
USUAL = {"clients": 5, "releases": 3, "never_visited": 5, "concerns": 4, "stigma": 3, "no_host": 3}
HOME = "19.71.01.1004"
PAGE = "/outreach/where-next/"


@pytest.mark.parametrize(
    ("known", "signal", "strength"),
    [
        (Known(), "clients", 0),
        (Known(clients=5), "clients", 0.5),
        (Known(clients=10), "clients", 1),
        (Known(clients=400), "clients", 1),
        (Known(releases=5), "releases", 1),
        (Known(concerns=3), "concerns", 1),
        (Known(), "never_visited", 1),
        (Known(last_visit=TODAY), "never_visited", 0),
        (Known(last_visit=TODAY - timedelta(days=180)), "never_visited", 0),
        (Known(last_visit=TODAY - timedelta(days=455)), "never_visited", 0.5),
        (Known(last_visit=TODAY - timedelta(days=730)), "never_visited", 1),
        (Known(last_visit=TODAY + timedelta(days=3)), "never_visited", 0),
        (Known(acceptance=1.0, marks=4), "stigma", 0),
        (Known(acceptance=1.0, marks=5), "stigma", 1),
        (Known(acceptance=3.5, marks=5), "stigma", 0),
        (Known(acceptance=5.0, marks=50), "stigma", 0),
        (Known(surveyed=1.0, sheets=9), "stigma", 0),
        (Known(surveyed=1.0, sheets=10), "stigma", 1),
        (Known(surveyed=1.0, sheets=10, acceptance=5.0, marks=50), "stigma", 1),
        (Known(surveyed=1.0, sheets=9, acceptance=3.5, marks=5), "stigma", 0),
        (Known(), "no_host", 0),
        (Known(clients=1), "no_host", 1),
        (Known(clients=1, has_host=True), "no_host", 0),
    ],
)
def test_each_signal_at_its_boundaries(known: Known, signal: str, strength: float) -> None:
    assert strengths(known, TODAY)[signal] == pytest.approx(strength)


def test_points_are_the_share_of_the_possible_weight() -> None:
    everything = Known(clients=10, releases=5, concerns=3, acceptance=1.0, marks=5)
    assert score(everything, USUAL, TODAY).points == 100
    nothing = Known(last_visit=TODAY, has_host=True)
    assert score(nothing, USUAL, TODAY) == score(nothing, dict.fromkeys(USUAL, 10), TODAY)
    assert score(nothing, USUAL, TODAY).points == 0
    assert score(everything, dict.fromkeys(USUAL, 0), TODAY).points == 0
    only = dict.fromkeys(USUAL, 0) | {"concerns": 1}
    assert score(everything, only, TODAY).reasons == ("concerns",)


def test_a_rank_explains_itself_with_the_strongest_reason_first() -> None:
    known = Known(clients=7, concerns=1, last_visit=date(2024, 3, 2), has_host=True)
    told = sentence(known, score(known, USUAL, TODAY).reasons, TODAY)
    assert told == "Warganya terakhir hadir Maret 2024, 7 klien tinggal di sana, dan 1 laporan masalah dalam setahun."
    assert sentence(Known(last_visit=TODAY), (), TODAY) == "Belum ada alasan untuk datang sekarang."
    low = Known(acceptance=2.25, marks=9, last_visit=TODAY)
    assert "penerimaan warga 2,2 dari 5".capitalize() in sentence(low, score(low, USUAL, TODAY).reasons, TODAY)


@pytest.fixture
def officer(db: None) -> User:
    return UserFactory(office=office())


def row_of(user: User, code: str = HOME) -> Candidate:
    assert user.office is not None
    return next(row for row in rank_villages(user, user.office) if row.village.pk == code)


def test_people_are_counted_once_and_restricted_records_never(officer: User) -> None:
    home = village(HOME)
    case = SupervisionFactory(office=officer.office, officer=officer, client__village=home)
    SupervisionFactory(office=officer.office, officer=officer, client=case.client)
    hidden = SupervisionFactory(office=officer.office, officer=officer, client__village=home)
    SupervisionFactory(office=officer.office, client__village=home, closed=True)
    assert row_of(officer).known.clients == 2
    RestrictionFactory(client=hidden.client, kind="related", excluded=officer)
    assert row_of(officer).known.clients == 1
    assert row_of(UserFactory(office=officer.office, head=True)).known.clients == 2


def test_a_release_counts_within_90_days(officer: User) -> None:
    today = officer.office_today()
    for days in (0, 90, 91):
        SupervisionFactory(office=officer.office, client__village=village(HOME), ends_on=today + timedelta(days=days))
    assert row_of(officer).known.releases == 2


def test_a_village_is_visited_when_its_people_came_also_where_the_event_was(officer: User) -> None:
    home, other = village(HOME), village("19.71.01.1006")
    event = OutreachEventFactory(held=True, village=other, office=officer.office)
    row = VillageRegistrationFactory(event=event, village=home)
    assert row_of(officer).known.last_visit is None
    AttendanceGroupFactory(registration=row, attended=4)
    assert row_of(officer).known.last_visit == event.day
    event.state, event.minutes, event.evaluation = OutreachEvent.State.CLOSED, "Ya.", "Baik."
    event.save()
    assert row_of(officer).known.last_visit == event.day
    assert row_of(officer, other.pk).known.last_visit is None
    host = VillageRegistrationFactory(event=event, village=other)
    assert row_of(officer, other.pk).known.last_visit is None, "nobody of the village that lent its hall came"
    AttendanceGroupFactory(registration=host, attended=1)
    assert row_of(officer, other.pk).known.last_visit == event.day


def test_concerns_marks_and_hosts_of_the_village(officer: User) -> None:
    home = village(HOME)
    case = SupervisionFactory(office=officer.office, officer=officer, client__village=home)
    ConcernFactory(supervision=case)
    ConcernFactory(unlinked=True, office=officer.office, village=home, filed_by=officer)
    for mark in (1, 2, 2, 3, 2):
        VisitFactory(supervision=case, held=True, community_acceptance=mark)
    known = row_of(officer).known
    assert (known.concerns, known.marks, known.acceptance) == (2, 5, 2.0)
    assert not known.has_host
    HostSiteFactory(office=officer.office, village=home)
    assert row_of(officer).known.has_host


def answered(officer: User, numbers: dict[str, int], code: str = HOME, acceptance: float = 2.0) -> None:
    """A finished questionnaire of the office whose people in a village gave so many sheets before and after."""
    survey = SurveyFactory(event__office=officer.office, event__created_by=officer, event__village=village(code))
    for phase, number in numbers.items():
        ResponseFactory.create_batch(number, survey=survey, phase=phase, acceptance=acceptance, village=village(code))
    finish(survey)


def test_ten_sheets_of_a_questionnaire_measure_a_village_and_nine_do_not(officer: User) -> None:
    other = next(place for place in villages("19.71", count=42) if place.pk != HOME)
    answered(officer, {"post": 10}, acceptance=1.0)
    answered(officer, {"post": 9, "pre": 9}, code=other.pk, acceptance=1.0)
    found, too_few = row_of(officer), row_of(officer, other.pk)
    assert (found.known.surveyed, found.known.sheets) == (1.0, 10)
    assert "penerimaan warga 1,0 dari 5" in found.sentence.lower()
    assert found.acceptance == "Penerimaan warga 1,0 dari 5, diukur dengan 10 lembar kuesioner."
    assert too_few.known.surveyed is None
    assert too_few.acceptance == "Penerimaan warga belum diukur: kurang dari 10 lembar kuesioner."
    assert found.points > too_few.points
    page = signed_in(officer).get(PAGE).content.decode()
    assert found.acceptance in page
    assert "sedikitnya 10 orang menjawab" in page


def test_the_mean_of_questionnaires_is_that_of_the_results_of_the_village(officer: User) -> None:
    survey = SurveyFactory(event__office=officer.office, event__created_by=officer, event__village=village(HOME))
    for number in range(12):
        ResponseFactory(survey=survey, phase="post", acceptance=1 + number % 4, village=village(HOME))
    ResponseFactory.create_batch(3, survey=survey, phase="pre", acceptance=5.0, village=village(HOME))
    finish(survey)
    selection = Selection(office=officer.office_id, village=HOME)
    shown = results(survey.questionnaire, selection, ()).figures.acceptance.after
    assert shown is not None
    assert (row_of(officer).known.surveyed, row_of(officer).known.sheets) == (shown.mean, shown.n)


def test_sheets_of_another_office_and_of_long_ago_measure_nothing(officer: User) -> None:
    stranger = UserFactory(office=office("bapas-palopo"))
    answered(stranger, {"post": 12})
    assert row_of(officer).known.surveyed is None
    answered(officer, {"post": 12})
    assert measured_acceptance(officer.office, timezone.now() + timedelta(seconds=1)) == {}
    assert set(measured_acceptance(officer.office, timezone.now() - timedelta(days=1))) == {HOME}


@pytest.mark.parametrize(
    ("known", "says"),
    [
        (Known(), "belum diukur: kurang dari 10 lembar kuesioner."),
        (Known(surveyed=2.0, sheets=9), "belum diukur: kurang dari 10 lembar kuesioner."),
        (Known(acceptance=2.0, marks=4), "belum diukur: kurang dari 10 lembar kuesioner."),
        (Known(acceptance=2.0, marks=5), "5 catatan kunjungan menilainya 2,0 dari 5."),
        (Known(surveyed=4.25, sheets=1_200, acceptance=2.0, marks=5), "4,2 dari 5, diukur dengan 1.200 lembar"),
    ],
)
def test_a_village_says_whether_acceptance_was_measured(known: Known, says: str) -> None:
    assert says in acceptance_sentence(known)


def test_villages_of_one_district_can_be_joined_and_due_visits_with_them(officer: User) -> None:
    first, second = villages("19.71", count=42)[:2]
    assert first.district_id == second.district_id
    case = SupervisionFactory(office=officer.office, officer=officer, client__village=first)
    SupervisionFactory(office=officer.office, officer=officer, client__village=second)
    VisitFactory(supervision=case, overdue=True)
    VisitFactory(supervision=SupervisionFactory(office=officer.office, client__village=first), overdue=True)
    row = row_of(officer, first.pk)
    assert (row.neighbours, row.due_visits) == (1, 1)
    page = signed_in(officer).get(PAGE, {"district": first.district_id}).text
    assert f"{reverse('clients:visit_trip')}?district={first.district_id}" in page
    assert f"{reverse('programs:event_create')}?village={first.pk}" in page


def test_a_filter_leaves_rows_out_and_keeps_the_ranks(officer: User) -> None:
    assert officer.office is not None
    every = rank_villages(officer, officer.office)
    district = every[-1].village.district_id
    some = rank_villages(officer, officer.office, district=district)
    assert [row.rank for row in some] == [row.rank for row in every if row.village.district_id == district]
    assert {row.village.district.regency.office_id for row in every} == {officer.office_id}


@pytest.mark.parametrize(
    "query", ["q=%00", "regency=x", "district=99.99.99", "page=x", "page=999", "q=" + "x" * 300, "district=%00"]
)
def test_the_list_survives_any_filter(officer: User, query: str) -> None:
    assert signed_in(officer).get(f"{PAGE}?{query}").status_code == 200


def test_the_list_asks_the_same_questions_for_3_and_300_villages(officer: User) -> None:
    def fill(count: int) -> None:
        for home in villages("19.0", count=count):
            case = SupervisionFactory(office=officer.office, officer=officer, client__village=home)
            Visit.objects.filter(supervision=case).update(community_acceptance=2)

    browser = signed_in(officer)
    fill(3)
    browser.get(PAGE)
    with CaptureQueriesContext(connection) as few:
        browser.get(PAGE)
    fill(300)
    with CaptureQueriesContext(connection) as many:
        page = browser.get(PAGE)
    assert page.context["page_obj"].paginator.count > 300
    assert len(many) == len(few) <= 24


@pytest.mark.parametrize("role", ["village_head", "regional", "national", "registrar", "prosecutor"])
def test_nobody_outside_the_office_sees_the_ranking(officer: User, role: str) -> None:
    assert officer.office is not None
    place = {
        "registrar": {"office": officer.office},
        "regional": {"regional_office": officer.office.regional_office},
    }.get(role, {})
    browser = signed_in(UserFactory(**{role: True}, **place))
    assert browser.get(PAGE).status_code == 403
    assert browser.get(f"{PAGE}weights/").status_code == 403


def test_a_stored_proposal_tells_grounds_and_no_number(officer: User) -> None:
    for _ in range(3):
        SupervisionFactory(office=officer.office, officer=officer, client__village=village(HOME))
    browser = signed_in(officer)
    page = browser.get(reverse("programs:event_create"), {"village": HOME})
    reason = page.context["form"]["reason"].value()
    assert "Ada klien yang tinggal di sana" in reason
    assert not any(sign.isdigit() for sign in reason)
    assert set(facts_of(officer, village(HOME)).grounds()) == {"clients", "never_visited", "no_host"}


def test_the_head_sets_the_weights_and_the_history_keeps_them(officer: User) -> None:
    head = UserFactory(office=officer.office, head=True)
    browser, typed = signed_in(head), {**USUAL, "clients": 10, "stigma": 0}
    assert signed_in(officer).post(f"{PAGE}weights/", typed).status_code == 403
    assert browser.post(f"{PAGE}weights/", typed).url == PAGE
    browser.post(f"{PAGE}weights/", {**typed, "clients": 1})
    row = OutreachWeights.objects.get(office=officer.office)
    assert (row.clients, row.stigma, row.changed_by) == (1, 0, head)
    history = browser.get(f"{PAGE}weights/").context["history"]
    assert "Klien yang tinggal di sana: 10 menjadi 1" in history[0]["body"]
    assert len(history) == 2
    for wrong in ("11", "-1", "x", "", "\0", "😀"):
        answer = browser.post(f"{PAGE}weights/", {**typed, "clients": wrong})
        assert "clients" in answer.context["form"].errors


def test_what_a_colleague_planned_is_told_and_stands_behind_the_rest(officer: User) -> None:
    home, other = village(HOME), village("19.71.01.1006")
    SupervisionFactory(office=officer.office, client__village=home)
    assert officer.office is not None
    first = rank_villages(officer, officer.office)[0]
    assert (first.village.pk, first.known.plan) == (HOME, None)
    event = OutreachEventFactory(proposed=True, village=home, office=officer.office, title="Turun ke desa")
    later = OutreachEventFactory(village=home, office=officer.office, starts_at=event.starts_at + timedelta(days=1))
    VillageRegistrationFactory(event=later, village=other)
    plan = row_of(officer).known.plan
    assert plan is not None
    assert (plan.event, plan.on) == (event.public_id, event.day)
    assert [row.village.pk for row in rank_villages(officer, officer.office)[-2:]] == [HOME, other.pk]
    browser = signed_in(officer)
    address = reverse("programs:event_detail", args=[event.public_id])
    assert address in browser.get(PAGE, {"q": home.name}).text
    new = browser.get(reverse("programs:event_create"), {"village": HOME}).text
    assert f"{home} sudah direncanakan" in new
    assert address in new
    OutreachEvent.objects.filter(pk=event.pk).update(state="cancelled", cancelled_reason="Batal.")
    VillageRegistrationFactory(event=later, village=home)
    assert row_of(officer).known.plan.event == later.public_id


def test_a_village_that_declined_or_an_office_elsewhere_plans_nothing(officer: User) -> None:
    event = OutreachEventFactory(village=village("19.71.01.1006"), office=officer.office)
    row = VillageRegistrationFactory(event=event, village=village(HOME), accepted=True, state="declined")
    assert row_of(officer).known.plan is None
    OutreachEventFactory(village=village(HOME), office=office("bapas-palopo"))
    assert row_of(officer, row.village_id).known.plan is None


def test_a_second_proposal_for_a_village_is_told_of_the_first(officer: User) -> None:
    event = OutreachEventFactory(proposed=True, village=village(HOME), office=officer.office, title="Turun ke desa")
    browser = signed_in(officer)
    page = browser.get(reverse("programs:event_create"))
    typed = {name: page.context["form"][name].value() or "" for name in page.context["form"].fields}
    typed |= {"title": "Lagi", "village": HOME, "reason": "Ada.", "venue": "Balai", "activity": "socialisation"}
    typed |= {"day": event.day + timedelta(days=3), "begins": "09:00", "finishes": "11:00"}
    told = browser.post(reverse("programs:event_create"), typed, follow=True).text
    assert "juga ada di kegiatan" in told
    assert "Turun ke desa" in told


def test_weights_that_count_nothing_are_refused_and_the_usual_ones_offered(officer: User) -> None:
    head = UserFactory(office=officer.office, head=True)
    browser, address = signed_in(head), reverse("programs:weights_change")
    answer = browser.post(address, dict.fromkeys(USUAL, 0))
    assert "Paling sedikit satu alasan" in answer.text
    assert not OutreachWeights.objects.exists()
    assert browser.post(address, {**dict.fromkeys(USUAL, 0), "stigma": 1}).status_code == 302
    usual = browser.get(f"{address}?usual=1").context["form"]
    assert {name: usual[name].value() for name in USUAL} == USUAL
    assert OutreachWeights.objects.get().clients == 0
