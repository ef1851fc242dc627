"""Who knows of a journey: chosen among the guarantors and the village's head, or written out."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from accounts.models import User
from clients.known_by import people_who_may_know
from clients.models import Supervision, TravelPermit
from tests.factories.clients import SupervisionFactory
from tests.factories.contact import GuarantorFactory
from tests.factories.ending import TravelPermitFactory
from tests.factories.villages import VillageOfficialFactory

pytestmark = pytest.mark.django_db


def ask(browse: Any, user: User, case: Supervision, **values: str) -> Any:
    today = case.office.today()
    data = {
        "submission_key": str(uuid4()),
        "destination": "Kota Uji",
        "purpose": "Berobat",
        "leaves_on": str(today + timedelta(days=2)),
        "returns_on": str(today + timedelta(days=4)),
        **values,
    }
    return browse(user).post(reverse("clients:travel_permit_create", args=[case.public_id]), data)


@pytest.fixture
def people(case: Supervision) -> list[str]:
    """The two who may be chosen, and two who no longer are."""
    village = case.client.village
    guarantor = GuarantorFactory(client=case.client, name="Siti Uji")
    GuarantorFactory(client=case.client, name="Dulu Uji", until=case.office.today() - timedelta(days=1))
    GuarantorFactory(name="Lain Uji")
    head = VillageOfficialFactory(village=village)
    return [
        f"Siti Uji, penjamin ({guarantor.get_relation_display().lower()})",
        f"{head.user.name}, Lurah {village.name}",
    ]


def test_those_in_place_today_are_offered(case: Supervision, officer: User, people: list[str]) -> None:
    assert people_who_may_know(officer, case) == people


def test_a_stranger_is_offered_nobody(case: Supervision, stranger: User, people: list[str]) -> None:
    assert people_who_may_know(stranger, case) == []


def test_one_is_chosen(browse: Any, case: Supervision, officer: User, people: list[str]) -> None:
    assert ask(browse, officer, case, known_by_person=people[1]).status_code == 302
    assert TravelPermit.objects.get().known_by == people[1]


@pytest.mark.parametrize("person", [{}, {"known_by_person": ""}])
def test_somebody_else_is_written_out(
    browse: Any, case: Supervision, officer: User, people: list[str], person: dict[str, str]
) -> None:
    assert ask(browse, officer, case, known_by="Pak Ketua RT 02", **person).status_code == 302
    assert TravelPermit.objects.get().known_by == "Pak Ketua RT 02"


@pytest.mark.parametrize("written", ["", "Pak RT"])
def test_neither_and_both_are_asked_again(
    browse: Any, case: Supervision, officer: User, people: list[str], written: str
) -> None:
    chosen = people[0] if written else ""
    page = ask(browse, officer, case, known_by_person=chosen, known_by=written)
    assert page.context["form"].errors.keys() == {"known_by"}
    assert "Kota Uji" in page.text
    assert not TravelPermit.objects.exists()


@pytest.mark.parametrize("person", ["Orang asing", "\x00", "😀" * 500])
def test_nobody_else_can_be_chosen(
    browse: Any, case: Supervision, officer: User, people: list[str], person: str
) -> None:
    page = ask(browse, officer, case, known_by_person=person)
    assert page.status_code in {200, 422}
    assert not TravelPermit.objects.exists()


def test_with_nobody_on_file_the_name_is_written(browse: Any, case: Supervision, officer: User) -> None:
    page = browse(officer).get(reverse("clients:travel_permit_create", args=[case.public_id]))
    assert "known_by_person" not in page.context["form"].fields
    assert ask(browse, officer, case, known_by="Lurah").status_code == 302


def test_a_childs_guarantor_is_in_no_list(browse: Any, officer: User) -> None:
    child = SupervisionFactory(office=officer.office, officer=officer, child=True)
    TravelPermitFactory(supervision=child, known_by="Ibu Rahasia, penjamin")
    page = browse(officer).get(reverse("clients:travel_permit_list"), {"tab": "all"})
    assert child.client.safe_label in page.text
    assert "Ibu Rahasia" not in page.text
