"""The tick list of DOMAIN §7 that questionnaires, results and the public page answer."""

import uuid
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from programs.models import PublicOffer, Response
from programs.results.dealing import RESPONDENT
from programs.results.page import Selection, results
from programs.robots import stamp
from tests.factories.accounts import UserFactory
from tests.factories.questionnaire import ResponseFactory, SurveyFactory, finish
from tests.programs.test_results import people

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def fresh_page() -> None:
    """The public page is counted anew."""
    cache.clear()


def measured() -> tuple[Client, str]:
    """An office whose survey twelve people answered before and after, seen by its head: browser and measures page."""
    survey = SurveyFactory()
    people(survey, 12)
    finish(survey)
    browser = Client()
    browser.force_login(UserFactory(head=True, office=survey.event.office))
    return browser, browser.get("/outreach/measures/").text


def test_S0_02_officers_clients_and_the_community_answer_and_are_shown_apart_only_from_ten() -> None:
    assert {"officer", "client", "community"} <= set(Response.Respondent.values)
    survey = SurveyFactory()
    for group, count in (("community", 12), ("client", 9), ("officer", 10)):
        for _ in range(count):
            ResponseFactory(survey=survey, respondent=group)
    [table] = results(finish(survey).questionnaire, Selection(), (RESPONDENT,)).tables
    assert {row.label: row.figures.before for row in table.rows} == {"Warga": 12, "Petugas": 10}


def test_S0_04_awareness_is_measured_before_and_after() -> None:
    _, page = measured()
    assert "Pengetahuan tentang Bapas" in page
    assert "menunjukkan kenaikan" in page


def test_S0_05_stigma_is_measured_as_acceptance_with_fear_turned_round() -> None:
    _, page = measured()
    assert "Penerimaan warga" in page
    assert "pernyataan tentang takut dibalik" in page


def test_S0_06_synergy_is_counted_from_what_villages_did() -> None:
    _, page = measured()
    for figure in ("Janji desa ditepati", "Laporan masalah dari desa", "Sesi kerja sosial dikonfirmasi tuan rumah"):
        assert figure in page


def test_S0_07_reintegration_is_counted_and_not_claimed() -> None:
    _, page = measured()
    assert "Bimbingan selesai" in page
    assert "Bimbingan dicabut" in page
    assert "tidak mengatakan berapa banyak yang disebabkan oleh penyuluhan" in page


def test_S0_13_the_public_sees_results_and_no_person() -> None:
    survey = SurveyFactory()
    people(survey, 12)
    finish(survey)
    page = Client().get("/hasil/")
    assert page.status_code == 200
    assert "menunjukkan kenaikan" in page.text
    assert survey.created_by.name not in page.text
    assert survey.event.title not in page.text


def test_S0_13_the_public_page_hides_fewer_than_ten() -> None:
    survey = SurveyFactory()
    people(survey, 9)
    finish(survey)
    page = Client().get("/hasil/").text
    assert "menunjukkan" not in page
    assert "Orang hadir" not in page


def test_S0_14_evaluation_goes_on_by_fixed_periods() -> None:
    browser, _ = measured()
    today = timezone.localdate()
    quarter = (today.month + 2) // 3
    assert "12 pasang" in browser.get(f"/outreach/results/?period={today.year}-{quarter}").text
    assert "12 pasang" not in browser.get(f"/outreach/results/?period={today.year - 1}").text


def test_S2_10_citizens_offer_adoption_and_donations(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("programs.robots.FASTEST", timedelta(seconds=-1))
    for kind in ("mentor", "goods"):
        key = str(uuid.uuid4())
        data = {
            "kind": kind,
            "regency": "19.71",
            "text": "Bersedia.",
            "name": "Warga",
            "phone": "081100002222",
            "served": stamp(key),
            "submission_key": key,
        }
        assert client.post("/hasil/offer/", data).status_code == 302
    assert set(PublicOffer.objects.values_list("kind", flat=True)) == {"mentor", "goods"}


def test_S2_11_the_claim_of_a_fifth_less_recidivism_is_nowhere_shown_as_fact() -> None:
    _, page = measured()
    assert "20 %" not in page.replace("120 %", "")
    for template in (Path(settings.BASE_DIR) / "templates").rglob("*.html"):
        text = template.read_text().lower()
        assert not ("residivis" in text and "20" in text), template
