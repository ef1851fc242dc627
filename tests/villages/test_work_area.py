"""Which Bapas serves a regency: an administrator's word outlives the reference data."""

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from tests.factories.accounts import UserFactory, office
from villages.models import Regency, Village

pytestmark = pytest.mark.django_db
ADDRESS = reverse("villages:regency_update", args=["19.02"])


@pytest.fixture
def administrator() -> Client:
    browser = Client()
    browser.force_login(UserFactory(administrator=True))
    return browser


def test_the_villages_follow_their_regency(administrator: Client) -> None:
    palopo = office("bapas-palopo")
    assert administrator.post(ADDRESS, {"office": palopo.pk}).status_code == 302
    assert Village.objects.served_by(palopo).filter(code__startswith="19.02").exists()
    assert not Village.objects.served_by(office("bapas-pangkalpinang")).filter(code__startswith="19.02").exists()


def test_loading_the_reference_data_again_leaves_the_choice(administrator: Client) -> None:
    administrator.post(ADDRESS, {"office": office("bapas-palopo").pk})
    call_command("load_regions", verbosity=0)
    regency = Regency.objects.get(code="19.02")
    assert (regency.office, regency.basis) == (office("bapas-palopo"), "V")


def test_an_office_that_does_not_exist_yet_cannot_be_chosen(administrator: Client) -> None:
    response = administrator.post(ADDRESS, {"office": office("bapas-tanjungpandan").pk})
    assert response.status_code == 200
    assert response.context["form"].errors["office"]


@pytest.mark.parametrize("chosen", ["", "abc", "0", "99999999999999999999", "\x00"])
def test_bad_input_gets_a_message(administrator: Client, chosen: str) -> None:
    assert administrator.post(ADDRESS, {"office": chosen}).context["form"].errors["office"]


def test_an_unknown_regency_is_not_found(administrator: Client) -> None:
    assert administrator.get(reverse("villages:regency_update", args=["98.99"])).status_code == 404
