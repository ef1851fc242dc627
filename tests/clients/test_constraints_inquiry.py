"""Each rule the database holds about Litmas and the panel, violated once."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from clients.models import PanelItem
from tests.factories.clients import SupervisionFactory
from tests.factories.inquiry import PanelItemFactory, PanelSessionFactory, SocialInquiryFactory, kind

pytestmark = pytest.mark.django_db


def refused(name: str, make: Any) -> None:
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        make()
    assert caught.value.__cause__.diag.constraint_name == name  # type: ignore[union-attr]


def changed(row: Any, **values: Any) -> Any:
    return lambda: type(row).objects.filter(pk=row.pk).update(**values)


def test_a_clock_runs_at_least_one_unit() -> None:
    refused("inquirykind_clock_runs", changed(kind("clemency"), clock_value=0))


def test_a_register_number_is_used_once_in_an_office() -> None:
    first = SocialInquiryFactory()
    SocialInquiryFactory(register_no=first.register_no)  # another office's book
    refused(
        "inquiry_register_no_once",
        lambda: SocialInquiryFactory(office=first.office, register_no=first.register_no),
    )


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("inquiry_assignment_has_time", {"assigned_at": None}),
        ("inquiry_sent_is_signed", {"state": "sent"}),
        ("inquiry_end_has_reason", {"state": "returned"}),
    ],
)
def test_a_litmas_holds_together(name: str, values: dict[str, Any]) -> None:
    refused(name, changed(SocialInquiryFactory(), **values))


def test_a_litmas_that_is_worked_on_has_an_officer() -> None:
    refused("inquiry_worked_on_has_officer", changed(SocialInquiryFactory(unassigned=True), state="planned"))


def test_a_session_that_was_held_names_its_members() -> None:
    refused("panelsession_held_names_members", changed(PanelSessionFactory(), state="held"))


def test_an_item_names_its_matter() -> None:
    refused("panelitem_names_its_matter", changed(PanelItemFactory(), matter="stage", to_stage="final"))


def test_a_change_of_stage_names_the_stage() -> None:
    case = SupervisionFactory()
    session = PanelSessionFactory(office=case.office)
    refused(
        "panelitem_stage_is_named",
        lambda: PanelItem.objects.create(session=session, matter="stage", supervision=case, proposed_by=case.officer),
    )


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("panelitem_decision_has_time", {"decision": "accepted"}),
        ("panelitem_refusal_has_note", {"decision": "revise", "decided_at": timezone.now()}),
    ],
)
def test_a_decision_holds_together(name: str, values: dict[str, Any]) -> None:
    refused(name, changed(PanelItemFactory(), **values))


def test_a_litmas_waits_for_one_session() -> None:
    item = PanelItemFactory()
    refused(
        "panelitem_one_pending_per_inquiry",
        lambda: PanelItemFactory(session=item.session, inquiry=item.inquiry),
    )
