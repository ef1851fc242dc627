"""Loading the reference data of offices."""

from io import StringIO

import pytest
from django.core.management import call_command

from accounts.actions import load_offices
from accounts.models import Office, RegionalOffice
from accounts.offices import read_offices, short_code
from tests.factories.accounts import office

pytestmark = pytest.mark.django_db


def test_counts_and_states() -> None:
    assert RegionalOffice.objects.count() == 33
    assert Office.objects.count() == 92
    unconfirmed = {row.code for row in read_offices() if "UNCONFIRMED" in row.note}
    assert set(Office.objects.filter(is_active=False).values_list("code", flat=True)) == unconfirmed
    assert len(unconfirmed) == 6
    assert office("bapas-padang").is_verified is False
    assert office().is_verified is True


def test_an_administrators_edit_survives_and_a_missing_row_comes_back() -> None:
    Office.objects.filter(code="bapas-pangkalpinang").update(name="Bapas Pangkalpinang Baru", is_active=False)
    Office.objects.filter(code="bapas-dumai").delete()
    loaded = load_offices()
    assert (loaded.offices_created, loaded.offices, loaded.regional_offices_created) == (1, 92, 0)
    assert office().name == "Bapas Pangkalpinang Baru"
    assert office().is_active is False
    assert office("bapas-dumai").short_code == "DUM"


def test_command_reports_counts() -> None:
    out = StringIO()
    call_command("load_offices", stdout=out)
    assert "Kanwil: 0 created, 33 in all. Bapas: 0 created, 92 in all." in out.getvalue()


@pytest.mark.parametrize(
    ("code", "abbreviation"),
    [("bapas-pangkalpinang", "PGK"), ("bapas-palopo", "PLP"), ("bapas-semarang", "SMG"), ("bapas-palu", "PAL")],
)
def test_short_codes_that_client_numbers_carry(code: str, abbreviation: str) -> None:
    assert office(code).short_code == abbreviation


def test_short_code_gives_way_to_one_that_is_taken() -> None:
    assert short_code("bapas-palopo", set()) == "PLP"
    assert short_code("bapas-palopo", {"PLP"}) == "PAL"
    assert short_code("bapas-palopo", {"PLP", "PAL"}) == "PLP2"
    assert short_code("bapas-palopo", {"PLP", "PAL", "PLP2"}) == "PLP3"
    assert short_code("bapas-semang", {"SMN"}) == "SEM", "SMG is kept for Semarang"
