"""Higher apps add sections to the village page."""

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Role, User
from tests.factories.accounts import UserFactory
from villages import panels
from villages.models import Village

pytestmark = pytest.mark.django_db


def national_only(user: User, village: Village) -> panels.Panel | None:
    """A section for Ditjenpas."""
    if user.role != Role.NATIONAL:
        return None
    context = {"title": f"Ringkasan {village.name}", "text": "12 kegiatan"}
    return panels.Panel("components/notice.html", context | {"tone": "info"})


def test_a_registered_section_is_shown_to_those_it_is_for(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panels, "_functions", [])
    panels.register_village_panel(national_only)
    panels.register_village_panel(national_only)
    assert len(panels._functions) == 1
    client.force_login(UserFactory(national=True))
    response = client.get("/villages/19.71.01.1004/")
    assert [panel.context["title"] for panel in response.context["panels"]] == ["Ringkasan Semabung Lama"]
    assertContains(response, "Pejabat")
    client.force_login(UserFactory())
    assertNotContains(client.get("/villages/19.71.01.1004/"), "Ringkasan")
