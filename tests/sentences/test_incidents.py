"""Incidents at sites: nobody's report gets lost, and what was done is written down."""

import pytest
from django.test import Client as Browser
from django.urls import reverse

from clients.models import Restriction
from sentences.models import Incident
from tests.factories.accounts import UserFactory
from tests.factories.hosts import IncidentFactory
from tests.factories.sentences import PlacementFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def incident():
    placement = PlacementFactory()
    return IncidentFactory(site=placement.site, sentence=placement.sentence)


def browser_of(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


def officer_of(incident):
    return incident.sentence.supervision.officer


def test_an_incident_waits_until_somebody_says_what_was_done(incident):
    browser = browser_of(officer_of(incident))
    listed = browser.get(reverse("sentences:incident_list")).content.decode()
    assert incident.text in listed
    assert incident.sentence.supervision.client.name not in listed

    url = reverse("sentences:incident_close", args=[incident.public_id])
    assert "Tulis tindak lanjutnya" in browser.post(url, {"action_taken": " "}).content.decode()
    browser.post(url, {"action_taken": "Dibawa ke puskesmas, keluarga diberi tahu."})
    browser.post(url, {"action_taken": "Lain."})

    incident.refresh_from_db()
    assert incident.action_taken == "Dibawa ke puskesmas, keluarga diberi tahu."
    assert not Incident.objects.visible_to(officer_of(incident)).unsettled().exists()
    closed = browser.get(reverse("sentences:incident_list"), {"tab": "closed"}).content.decode()
    assert "Dibawa ke puskesmas" in closed


def test_the_number_on_the_first_page_is_the_list(incident):
    browser = browser_of(officer_of(incident))
    figures = browser.get("/").context["waiting_figures"]
    figure = next(each for each in figures if each.url.startswith(reverse("sentences:incident_list")))

    assert figure.number == browser.get(figure.url).context["page_obj"].paginator.count == 1


def test_another_office_sees_nothing(incident):
    stranger = browser_of(UserFactory(head=True))

    assert incident.text not in stranger.get(reverse("sentences:incident_list")).content.decode()
    assert stranger.get(reverse("sentences:incident_close", args=[incident.public_id])).status_code == 404


def test_what_concerns_a_restricted_client_is_left_out(incident):
    office = incident.site.office
    head = UserFactory(head=True, office=office)
    Restriction.objects.create(
        client=incident.sentence.supervision.client, kind="witness", note="Dilindungi", set_by=head
    )
    colleague = browser_of(UserFactory(officer=True, office=office))

    assert incident.text not in colleague.get(reverse("sentences:incident_list")).content.decode()
    assert incident.text in browser_of(head).get(reverse("sentences:incident_list")).content.decode()


@pytest.mark.parametrize("query", ["?tab=x", "?page=abc", "?page=999", "?tab=%00"])
def test_the_list_survives_any_query(incident, query):
    assert browser_of(officer_of(incident)).get(reverse("sentences:incident_list") + query).status_code == 200
