"""Cases of social work without a judgment, sites that wait for the head, and what the case file says of the hours."""

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from clients.case_status import status_facts
from clients.models import Audience, SupervisionKind
from sentences.case_facts import LABEL, hours_facts
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.default import DefaultReportFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


def signed_in(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


@pytest.fixture
def case():
    return SupervisionFactory(kind=SupervisionKind.SOCIAL_WORK_SENTENCE, audience=Audience.ADULT)


def labelled(browser, key, label):
    (figure,) = (figure for figure in browser.get("/").context[key] if figure.label == label)
    return figure


@pytest.mark.parametrize(
    ("role", "key"), [("officer", "waiting_figures"), ("head", "decision_figures"), ("registrar", "intake_figures")]
)
def test_a_case_without_judgment_is_counted_and_listed_with_the_way_to_register_it(case, role, key):
    SentenceFactory(supervision__office=case.office, supervision__officer=case.officer)
    SupervisionFactory(office=case.office, officer=case.officer)
    user = case.officer if role == "officer" else UserFactory(office=case.office, **{role: True})
    browser = signed_in(user)

    figure = labelled(browser, key, "Kerja sosial belum ada putusan")
    listed = browser.get(figure.url)

    assert (figure.number, list(listed.context["page_obj"])) == (1, [case])
    assert f"supervision={case.public_id}" in listed.content.decode()


def test_registering_is_the_main_button_of_its_file(case):
    page = signed_in(case.officer).get(reverse("clients:client_detail", args=[case.client.public_id])).content.decode()
    url = reverse("sentences:sentence_create", query={"supervision": case.public_id})
    assert f'<a class="btn btn-primary" href="{url}">' in page


def facts(case):
    return [(f.text, f.tone) for f in status_facts(case.officer, case.client) if f.label == LABEL]


def test_the_case_file_says_the_hours_and_how_they_will_end():
    placement = PlacementFactory()
    WorkSessionFactory(placement=placement, verified=True)
    ((text, tone),) = facts(placement.sentence.supervision)
    assert text.startswith("4 jam dari 80 jam, ")
    assert tone in {"good", "warn", "bad"}


def test_the_case_file_says_what_is_missing_or_reported(case):
    report = DefaultReportFactory()
    assert facts(case) == [("putusan belum didaftarkan", "warn")]
    ((text, tone),) = facts(report.sentence.supervision)
    assert (text.endswith("dilaporkan tidak dijalankan"), tone) == (True, "bad")


def test_the_hours_cost_one_query_and_none_without_a_case_of_social_work(case):
    other = SupervisionFactory()
    for row, most in ((case, 1), (other, 0)):
        with CaptureQueriesContext(connection) as captured:
            list(hours_facts(row.officer, row.client, [row]))
        assert len(captured) <= most


def test_the_head_sees_the_sites_that_wait_for_the_own_step():
    head = UserFactory(head=True)
    waiting = {HostSiteFactory(office=head.office, state=state) for state in ("surveyed", "agreed")}
    HostSiteFactory(office=head.office)
    HostSiteFactory(state="agreed")
    browser = signed_in(head)

    figure = labelled(browser, "decision_figures", "Tempat menunggu kesepakatan atau dibuka")

    assert figure.number == 2
    assert set(browser.get(figure.url).context["page_obj"]) == waiting
