"""Published results with real rows, through the pages: nothing about fewer than ten, not by subtraction, not later."""

import re
import uuid
from datetime import UTC, datetime
from itertools import combinations
from random import Random

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from programs.models import Response, Survey
from programs.publication import LEAST, blocks_of
from programs.results import dealing
from programs.results.dealing import KINDS, RESPONDENT, SURVEY, VILLAGE, Dealt, deal
from programs.results.figures import cells_of, split, verdict
from programs.results.page import Selection, results
from programs.statistics import paired_change, unpaired_change
from tests.factories.accounts import UserFactory, office
from tests.factories.programs import OutreachEventFactory
from tests.factories.questionnaire import ResponseFactory, SurveyFactory, validated
from tests.factories.villages import villages

pytestmark = pytest.mark.django_db
TOWNS = {"bapas-pangkalpinang": "19.71", "bapas-palopo": "73.73", "bapas-semarang": "33.74"}


def survey_with(
    questionnaire: object, place: object, rng: Random, *, sheets: int, finished: datetime, town: str = "19.71"
) -> Survey:
    """A finished survey with so many people, some of them before and after, from three villages and two groups."""
    homes = villages(town, count=3)
    event = OutreachEventFactory(office=place, held=True, village=homes[0])
    survey = SurveyFactory(event=event, questionnaire=questionnaire)
    rows = []
    for number in range(sheets):
        code = f"{number:064d}" if rng.random() < 0.6 else ""
        home, respondent = rng.choice(homes), rng.choice(["community", "community", "official"])
        phases = ["pre", "post"] if rng.random() < 0.8 else [rng.choice(["pre", "post"])]
        rows += [
            Response(
                survey=survey,
                village=home,
                respondent=respondent,
                phase=phase,
                source="phone",
                pair_code=code,
                on=event.day,
                is_complete=rng.random() < 0.95,
                knowledge=rng.choice([25.0, 50.0, 75.0, 100.0]),
                acceptance=rng.uniform(1, 5),
                submission_key=uuid.uuid4(),
            )
            for phase in phases
        ]
    Response.objects.bulk_create(rows)
    survey.finished_at, survey.finished_by = finished, survey.created_by
    survey.save()
    return survey


def pages_of(dealt: Dealt) -> dict[str, dict[str, frozenset[object]]]:
    """Every page and every table line that can be asked for, and the cells each shows by kind of sheet."""
    cells = {cell for blocks in dealt.blocks.values() for block in blocks for cell in block.cells}
    selections = [Selection()]
    for cell in cells:
        year, kanwil, place, quarter, survey, village, _ = cell
        places = (
            {},
            {"kanwil": kanwil},
            {"office": place},
            {"village": village or None},
            {"office": place, "village": village or None},
            {"event_surveys": frozenset([survey])},
        )
        times = ({}, {"year": year}, {"year": year, "quarter": quarter})
        selections += [Selection(**when, **where) for when in times for where in places]
    shown = {}
    for selection in set(selections):
        blocks = dealt.within(selection.accepts)
        shown[repr(selection)] = {kind: frozenset(rows) for kind, rows in cells_of(blocks).items()}
        for part in (dealing.OFFICE, dealing.KANWIL, SURVEY, VILLAGE, RESPONDENT):
            for value, line in split(blocks, part).items():
                shown[f"{selection} {part} {value}"] = {kind: frozenset(rows) for kind, rows in line.items()}
    return shown


def people_in(questionnaire: object) -> dict[str, dict[object, int]]:
    """How many people each cell holds, counted from the sheets one by one, not by the code under test."""
    found: dict[str, dict[object, int]] = {kind: {} for kind in KINDS}
    places = deal(questionnaire).surveys  # type: ignore[arg-type]
    sheets = list(Response.objects.filter(survey__questionnaire=questionnaire, is_complete=True))
    partners = {(row.survey_id, row.pair_code, row.phase) for row in sheets if row.pair_code}
    for row in sheets:
        if row.survey_id not in places:
            continue
        other = "post" if row.phase == "pre" else "pre"
        is_paired = (row.survey_id, row.pair_code, other) in partners
        if is_paired and row.phase == "post":
            continue
        kind = "pairs" if is_paired else "before" if row.phase == "pre" else "after"
        cell = (*places[row.survey_id], row.village_id or "", row.respondent)
        found[kind][cell] = found[kind].get(cell, 0) + 1
    return found


@pytest.mark.parametrize("seed", range(4))
def test_no_page_and_no_difference_of_two_pages_is_about_fewer_than_ten(seed: int) -> None:
    rng, questionnaire = Random(seed), validated()
    for code, town in TOWNS.items():
        for _ in range(3):
            finished = datetime(rng.choice([2025, 2026]), rng.randint(1, 11), 15, 3, tzinfo=UTC)
            survey_with(questionnaire, office(code), rng, sheets=rng.randint(0, 40), finished=finished, town=town)
    people = people_in(questionnaire)
    pages = pages_of(deal(questionnaire))
    assert sum(bool(page["pairs"]) for page in pages.values()) > len(TOWNS)
    for kind in KINDS:
        shown = {page[kind] for page in pages.values()}
        for cells in shown:
            assert (total := sum(people[kind][cell] for cell in cells)) == 0 or total >= LEAST
        for one, other in combinations(shown, 2):
            for rest in (one - other, other - one, one & other, one ^ other):
                assert (total := sum(people[kind][cell] for cell in rest)) == 0 or total >= LEAST


@pytest.mark.parametrize("seed", range(4))
def test_what_was_once_shown_together_stays_together(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A survey finished later adds whole blocks and moves none: two looks at one page differ by ten people or none."""
    rng, questionnaire, before = Random(seed), validated(), {kind: set() for kind in KINDS}
    days = sorted((rng.choice([2025, 2026]), rng.randint(1, 12), rng.randint(1, 28)) for _ in range(9))
    for day in days:
        code = rng.choice(list(TOWNS))
        now = datetime(*day, 3, tzinfo=UTC)
        survey_with(questionnaire, office(code), rng, sheets=rng.randint(0, 25), finished=now, town=TOWNS[code])
        monkeypatch.setattr(dealing.timezone, "localdate", _local(now))
        for kind, blocks in deal(questionnaire).blocks.items():
            cells = {frozenset(block.cells) for block in blocks}
            assert before[kind] <= cells
            before[kind] = cells


def _local(now: datetime) -> object:
    """The clock of a test: "today" is the day of `now`, other moments are themselves."""
    return lambda value=None, timezone=None: (value or now).astimezone(timezone).date()


def test_a_remainder_that_still_grows_waits() -> None:
    cells = {("q1", "a"): 6, ("q2", "b"): 5}
    assert blocks_of(cells, lambda scope: len(scope) > 1 or scope == ("q1",)) == []
    assert [block.n for block in blocks_of(cells)] == [11]


def people(survey: Survey, count: int, *, gain: float = 25) -> None:
    """So many people before and after, each with a code."""
    for number in range(count):
        for phase, knowledge in (("pre", 50.0 + number % 3), ("post", 50.0 + gain + number % 2)):
            ResponseFactory(
                survey=survey,
                phase=phase,
                pair_code=f"{number:064d}",
                knowledge=knowledge,
                acceptance=3.0 if phase == "pre" else 3.0 + (0.5 if number % 2 else -0.5),
            )


def finished(survey: Survey) -> Survey:
    """Ends the survey now."""
    survey.finished_at, survey.finished_by = datetime.now(tz=UTC), survey.created_by
    survey.save()
    return survey


@pytest.fixture
def survey() -> Survey:
    """Twelve people before and after."""
    survey = SurveyFactory()
    people(survey, 12)
    return finished(survey)


def reader(survey: Survey) -> Client:
    """An officer of the office signed in."""
    browser = Client()
    browser.force_login(UserFactory(office=survey.event.office))
    return browser


def test_a_page_shows_the_figures_of_the_statistics_module(survey: Survey) -> None:
    page = results(survey.questionnaire, Selection(), (VILLAGE,))
    scores = [(50.0 + n % 3, 75.0 + n % 2) for n in range(12)]
    assert page.figures.knowledge.paired == paired_change(scores)
    text = reader(survey).get("/outreach/results/").text
    assert "menunjukkan kenaikan" in text
    assert "belum dapat disimpulkan" in text
    assert "Kurang dari 30 orang" in text or "kurang dari 30 orang" in text
    assert str(survey.event.village) in text


def test_nine_people_are_hidden_with_the_reason() -> None:
    survey = SurveyFactory()
    people(survey, 9)
    browser = reader(finished(survey))
    for address in ("/outreach/results/", f"/outreach/{survey.event.public_id}/results/"):
        text = browser.get(address).text
        assert "kurang dari 10 orang menjawab" in text
        assert "menunjukkan" not in text
        assert "<img" not in text.partition("<main")[2]


def test_an_unfinished_survey_is_not_counted() -> None:
    survey = SurveyFactory()
    people(survey, 12)
    text = reader(survey).get(f"/outreach/{survey.event.public_id}/results/").text
    assert "Survei belum diselesaikan" in text
    assert "menunjukkan" not in text


def test_incomplete_sheets_are_left_out() -> None:
    survey = SurveyFactory()
    people(survey, 10)
    Response.objects.filter(phase="post", pair_code=f"{0:064d}").update(is_complete=False)
    page = results(finished(survey).questionnaire, Selection(), ())
    assert (page.figures.pairs, page.figures.before) == (0, 0)


def test_sheets_without_a_partner_are_compared_as_different_people() -> None:
    survey = SurveyFactory()
    before, after = [40.0 + n for n in range(11)], [60.0 + n for n in range(10)]
    for phase, scores in (("pre", before), ("post", after)):
        for knowledge in scores:
            ResponseFactory(survey=survey, phase=phase, knowledge=knowledge)
    page = results(finished(survey).questionnaire, Selection(), ())
    assert page.figures.knowledge.paired is None
    assert page.figures.knowledge.unpaired == unpaired_change(before, after)
    text = reader(survey).get("/outreach/results/").text
    assert "Orang yang berbeda (11 sebelum, 10 sesudah)" in text
    assert "Yang dibandingkan adalah orang yang berbeda" in text


def test_words_go_no_further_than_the_data() -> None:
    assert verdict(None) == "kurang dari 10 orang"
    assert verdict(paired_change([(50, 50)] * 12)) == "belum dapat disimpulkan: jawabannya seragam"
    assert verdict(paired_change([(50, 60), (60, 50)] * 6)) == "belum dapat disimpulkan"
    assert verdict(paired_change([(50, 60), (50, 61)] * 6)) == "menunjukkan kenaikan"
    assert verdict(paired_change([(60, 50), (61, 50)] * 6)) == "menunjukkan penurunan"


def test_two_versions_are_not_mixed(survey: Survey) -> None:
    other = SurveyFactory()
    people(other, 11, gain=-25)
    finished(other)
    assert results(survey.questionnaire, Selection(), ()).figures.pairs == 12
    assert results(other.questionnaire, Selection(), ()).figures.pairs == 11


@pytest.mark.parametrize(
    "query",
    [
        "period=2026-5",
        "period=x",
        "questionnaire=x",
        "office=x",
        "village=%00",
        "kanwil=%F0%9F%98%80",
        "period=" + "9" * 5000,
    ],
)
def test_a_wrong_filter_falls_back(survey: Survey, query: str) -> None:
    assert reader(survey).get(f"/outreach/results/?{query}").status_code == 200
    browser = Client()
    browser.force_login(UserFactory(national=True))
    assert browser.get(f"/outreach/results/?{query}").status_code == 200


def test_nobody_sees_another_offices_sheets(survey: Survey) -> None:
    stranger = Client()
    palopo = office("bapas-palopo")
    stranger.force_login(UserFactory(office=palopo))
    assert "menunjukkan" not in stranger.get("/outreach/results/").text
    assert "menunjukkan" not in stranger.get(f"/outreach/results/?office={survey.event.office.public_id}").text
    assert stranger.get(f"/outreach/{survey.event.public_id}/results/").status_code == 404
    kanwil: User = UserFactory(regional=True, regional_office=palopo.regional_office)
    stranger.force_login(kanwil)
    code = survey.event.office.regional_office.code
    assert "menunjukkan" not in stranger.get(f"/outreach/results/?kanwil={code}").text


def test_kanwil_and_ditjenpas_step_down_to_the_office(survey: Survey) -> None:
    browser = Client()
    browser.force_login(UserFactory(national=True))
    place = survey.event.office
    assert place.regional_office.short_name in browser.get("/outreach/results/").text
    assert place.name in browser.get(f"/outreach/results/?kanwil={place.regional_office.code}").text
    assert survey.event.title in browser.get(f"/outreach/results/?office={place.public_id}").text


def test_a_chart_is_drawn_from_signed_figures_alone(survey: Survey) -> None:
    page = reader(survey).get("/outreach/results/").text
    path = re.findall(r'src="(/hasil/chart/[^"?]+)', page)[0]
    with CaptureQueriesContext(connection) as captured:
        chart = Client().get(path + "?theme=dark")
    assert chart["Content-Type"] == "image/svg+xml"
    assert "<script" not in chart.text
    assert not [query for query in captured.captured_queries if "programs_" in query["sql"]]
    assert Client().get(path[:-3] + "x/").status_code == 404
    assert Client().get(path + "?theme=x").status_code == 404


def test_a_page_asks_the_same_however_much_there_is(survey: Survey) -> None:
    browser = reader(survey)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            browser.get("/outreach/results/")
        return len(captured.captured_queries)

    queries()
    few = queries()
    for _ in range(4):
        more = SurveyFactory(
            questionnaire=survey.questionnaire, event=OutreachEventFactory(office=survey.event.office, held=True)
        )
        people(more, 11)
        finished(more)
    assert queries() == few
