"""Choosing a Bapas: under its Kanwil where there are several, by name alone within one."""

import re

import pytest
from django.test import Client

from accounts.models import Office
from accounts.office_choices import OfficeChoiceField
from tests.factories.accounts import UserFactory, office

pytestmark = pytest.mark.django_db

NATIONAL_PAGES = (
    "/reports/",
    "/reports/new/agreements/",
    "/villages/",
    "/outreach/",
    "/outreach/villages/",
    "/outreach/obstacles/",
    "/outreach/reached/",
    "/outreach/results/",
    "/agreements/",
    "/commitments/",
    "/meetings/",
    "/follow-ups/",
    "/foster-villages/",
    "/villages/coverage/",
    "/groups/",
    "/groups/problems/",
    "/sites/",
)
ADMINISTRATOR_PAGES = ("/people/", "/people/new/", "/reminders/rules/work_period_late/")
OF_A_BAPAS = re.compile(r'<select[^>]* name="office".*?</select>', re.DOTALL)


@pytest.mark.parametrize(("role", "pages"), [("national", NATIONAL_PAGES), ("administrator", ADMINISTRATOR_PAGES)])
def test_an_office_is_found_under_its_kanwil_on_every_page_that_asks_for_one(
    client: Client, role: str, pages: tuple[str, ...]
) -> None:
    client.force_login(UserFactory(**{role: True}))
    for page in pages:
        found = OF_A_BAPAS.search(client.get(page).content.decode())
        assert found, page
        of_babel = (
            found[0].partition('<optgroup label="Kanwil Kepulauan Bangka Belitung">')[2].partition("</optgroup>")[0]
        )
        assert "Bapas Kelas I Pangkalpinang" in of_babel, page
        assert "Bapas Kelas I Semarang" not in of_babel, page


def test_the_offices_of_one_kanwil_stand_without_its_name() -> None:
    kanwil = office().regional_office
    rows = Office.objects.filter(regional_office=kanwil)
    field = OfficeChoiceField(rows, empty_label="Pilih Bapas")
    names = rows.order_by("name").values_list("name", flat=True)
    assert [label for _, label in field.choices] == ["Pilih Bapas", *names]
