"""Whose rows a list shows the head: one officer's, all, or those that nobody active has in hand."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from accounts.models import User
from clients.models import Supervision
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.guidance import ConcernFactory
from tests.factories.transfer import SubstitutionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def cases(case: Supervision) -> list[Supervision]:
    """A case of an officer, one of somebody who left, and one that waits for an officer; a stage of each is due."""
    left = SupervisionFactory(office=case.office)
    User.objects.filter(pk=left.officer.pk).update(is_active=False)
    waits = SupervisionFactory(office=case.office, unassigned=True)
    today = case.office.today()
    mine = [case, left, waits]
    rows = Supervision.objects.filter(pk__in=[row.pk for row in mine])
    rows.update(starts_on=today - timedelta(days=300), ends_on=today + timedelta(days=30))
    return mine


def shown(browse: Any, head: User, page: str, officer: str) -> set[int]:
    """The rows of a list for one choice of the officer."""
    answer = browse(head).get(reverse(f"clients:{page}"), {"officer": officer})
    assert answer.status_code == 200
    return {row.pk for row in answer.context["object_list"]}


def test_stages_of_whose_cases(browse: Any, head: User, officer: User, cases: list[Supervision]) -> None:
    case, left, waits = (row.pk for row in cases)
    everybody = shown(browse, head, "stage_list", "")
    assert {case, left} <= everybody
    assert shown(browse, head, "stage_list", str(officer.public_id)) == {case}
    assert shown(browse, head, "stage_list", "none") == everybody - {case} <= {left, waits}


def test_concerns_of_whose_cases(browse: Any, head: User, officer: User, cases: list[Supervision]) -> None:
    case, left, _ = cases
    reporter = UserFactory(office=case.office)
    held = ConcernFactory(supervision=case).pk
    lost = ConcernFactory(supervision=left).pk
    unlinked = ConcernFactory(unlinked=True, office=case.office, filed_by=reporter).pk
    assert shown(browse, head, "concern_list", "") == {held, lost, unlinked}
    assert shown(browse, head, "concern_list", str(officer.public_id)) == {held, unlinked}
    assert shown(browse, head, "concern_list", "none") == {lost, unlinked}


def test_a_reporters_name_finds_no_concern_about_a_colleagues_client(
    browse: Any, officer: User, case: Supervision
) -> None:
    """Who reported stands behind a reason there: a name that finds the row would tell. A stand-in needs no reason."""
    theirs = SupervisionFactory(office=case.office)
    mine, other = (
        ConcernFactory(supervision=one, source="citizen", reporter_name="Zulmantara").pk for one in (case, theirs)
    )
    asked = (reverse("clients:concern_list"), {"tab": "all", "officer": "all", "q": "Zulmantara"})
    assert [row.pk for row in browse(officer).get(*asked).context["object_list"]] == [mine]
    SubstitutionFactory(officer=theirs.officer, substitute=officer)
    assert {row.pk for row in browse(officer).get(*asked).context["object_list"]} == {mine, other}


def test_cases_to_give_out(browse: Any, head: User, officer: User, cases: list[Supervision]) -> None:
    case, left, waits = (row.pk for row in cases)
    page = "supervision_assign_many"
    assert shown(browse, head, page, "") == {case, left, waits}
    assert shown(browse, head, page, str(officer.public_id)) == {case}
    assert shown(browse, head, page, "none") == {left, waits}
    assert shown(browse, head, page, "unassigned") == {waits}
    form = browse(head).get(reverse(f"clients:{page}")).context["filter"].form
    values = [value for value, _ in form.fields["officer"].choices]
    assert len(values) == len(set(values))
