"""The head asks the access log who opened one client's file, by number or NIK; never further than the head may see."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.access import subject_type
from accounts.models import User
from clients.file_search import rows_of_file
from clients.models import Supervision
from tests.accounts.test_constraints import access_event
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import ClientFactory, SupervisionFactory, VisitFactory
from tests.factories.restriction import RestrictionFactory

pytestmark = pytest.mark.django_db
NIK = "1971010101900001"


def opened(subject: Any, head: User, **fields: Any) -> str:
    """Somebody of the office opened something; the words by which the row is found on the page."""
    label = f"berkas {subject.public_id}"
    access_event(
        office_code=head.office.code,
        subject_type=subject_type(subject),
        subject_id=subject.public_id,
        subject_label=label,
        **fields,
    ).save()
    return label


def log(browse: Any, user: User, **asked: str) -> str:
    return browse(user).get("/access-log/", asked).text


def test_by_number_everything_of_the_file_and_nothing_else(browse: Any, case: Supervision, head: User) -> None:
    visit = VisitFactory(supervision=case)
    mine = [opened(row, head) for row in (case.client, case, visit)]
    other = opened(SupervisionFactory(office=case.office).client, head)
    page = log(browse, head, file=case.client.number.lower())
    assert all(label in page for label in mine)
    assert other not in page


def test_by_the_whole_nik_alone(browse: Any, case: Supervision, head: User) -> None:
    client = ClientFactory(office=case.office, nik=NIK)
    label = opened(client, head)
    assert label in log(browse, head, file=NIK)
    assert label in log(browse, head, file=f" {NIK[:6]} {NIK[6:]} ")
    assert label not in log(browse, head, file=NIK[:-1])


def test_a_part_of_a_number_or_a_name_finds_nobody(browse: Any, case: Supervision, head: User) -> None:
    label = opened(case.client, head)
    for text in (case.client.number[:-1], case.client.name, "%", "😀" * 9):
        assert label not in log(browse, head, file=text)


def test_what_was_opened_before_a_merge_is_found_under_either_number(
    browse: Any, case: Supervision, head: User
) -> None:
    merged = ClientFactory(office=case.office, merged_into=case.client)
    label = opened(merged, head)
    for number in (case.client.number, merged.number):
        assert label in log(browse, head, file=number)


def test_a_restricted_client_stays_unknown(browse: Any, case: Supervision, head: User) -> None:
    label = opened(case, head)
    RestrictionFactory(client=case.client, kind="related", excluded=head)
    page = log(browse, head, file=case.client.number)
    assert label not in page
    nobody = log(browse, head, file="PGK-1900-0001")
    assert "Tidak ada catatan untuk nomor itu" in page
    assert "Tidak ada catatan untuk nomor itu" in nobody
    assert rows_of_file(head, case.client.number) == {}


def test_another_offices_client_is_nobody(browse: Any, head: User) -> None:
    there = real_office("bapas-palopo")
    client = SupervisionFactory(office=there).client
    label = opened(client, UserFactory(head=True, office=there))
    assert label not in log(browse, head, file=client.number)
    assert rows_of_file(head, client.number) == {}


def test_as_many_queries_for_a_thick_file(browse: Any, case: Supervision, head: User) -> None:
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(
            connection,
        ) as asked:
            log(browse, head, file=case.client.number)
        counts.append(len(asked))
        for _ in range(20):
            opened(VisitFactory(supervision=case, held=True), head)
    assert counts[0] + 1 >= counts[1]


def test_the_file_leads_the_head_there_and_nobody_else(browse: Any, case: Supervision, head: User) -> None:
    path = f"/clients/{case.client.public_id}/history/"
    link = f"/access-log/?file={case.client.number}"
    assert link in browse(head).get(path).text
    assert link not in browse(case.officer).get(path).text
