"""Two people at the same Litmas at the same moment: real connections, real commits."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connection

from bapas_portal.law import DomainError
from clients.actions import decide_item
from clients.actions.inquiry import submit_to_panel
from clients.models import PanelItem
from tests.databases import Database
from tests.factories.accounts import UserFactory
from tests.factories.inquiry import PanelItemFactory, PanelSessionFactory, SocialInquiryFactory


def together(*calls: Callable[[], object]) -> list[object]:
    """Runs the calls in threads of their own, started together; gives what each returned, or its DomainError."""
    start = Barrier(len(calls))

    def run(call: Callable[[], object]) -> object:
        try:
            start.wait()
            return call()
        except DomainError as error:
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as threads:
        return [future.result() for future in [threads.submit(run, call) for call in calls]]


def test_two_heads_decide_the_same_matter_once(committed_db: Database) -> None:
    item = PanelItemFactory()
    one, other = (UserFactory(head=True, office=item.session.office) for _ in range(2))
    answers = together(
        lambda: decide_item(item=item, decision="accepted", by=one),
        lambda: decide_item(item=item, decision="revise", note="Perbaiki analisis.", by=other),
    )
    assert sum(isinstance(answer, DomainError) for answer in answers) == 1
    item.refresh_from_db()
    item.inquiry.refresh_from_db()
    expected = {"accepted": "panel_decided", "revise": "draft"}
    assert item.inquiry.state == expected[item.decision]


def test_two_taps_bring_a_report_before_the_panel_once(committed_db: Database) -> None:
    inquiry = SocialInquiryFactory(written=True)
    PanelSessionFactory(office=inquiry.office)
    together(*[lambda: submit_to_panel(inquiry=inquiry, by=inquiry.officer)] * 2)
    assert PanelItem.objects.filter(inquiry=inquiry).count() == 1
