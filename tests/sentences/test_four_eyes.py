"""Two people stand behind every hour: who handled the host's word neither checks it nor answers objections to it."""

import pytest
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone

from bapas_portal.home.pages import waiting_figures
from bapas_portal.home.social_work import head_check_figures
from bapas_portal.law import StatuteError
from sentences.actions import verify_session
from sentences.actions.dispute import settle_dispute
from sentences.models import WorkSession
from sentences.session_queue import left_to_others, queue_of, queue_of_head_alone
from tests.factories.accounts import UserFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.hosts import HostLinkFactory, TypedSheetFactory
from tests.factories.sentences import PlacementFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def placement():
    return PlacementFactory()


@pytest.fixture
def officer(placement):
    return placement.sentence.supervision.officer


@pytest.fixture
def head(officer):
    return UserFactory(head=True, office=officer.office)


def said_through_link(placement, by):
    """The officer makes a link, reads its PIN and confirms the own draft."""
    link = HostLinkFactory(site=placement.site, created_by=by)
    return WorkSessionFactory(placement=placement, state="confirmed", confirmed_link=link, confirmed_at=timezone.now())


def typed_from_sheet(placement, by):
    """The officer types a sheet, which a signature vouches for."""
    sheet = TypedSheetFactory(site=placement.site, typed_by=by)
    return WorkSessionFactory(placement=placement, state="confirmed", day_sheet=sheet, confirmed_at=timezone.now())


def row_of_a_colleagues_sheet(placement, by):
    """A colleague signed the sheet in, the officer typed this row of it."""
    sheet = TypedSheetFactory(site=placement.site, typed_by=UserFactory(officer=True, office=by.office))
    return WorkSessionFactory(
        placement=placement, state="confirmed", day_sheet=sheet, drafted_by=by, confirmed_at=timezone.now()
    )


HANDLED = [said_through_link, typed_from_sheet, row_of_a_colleagues_sheet]


def signed_in(user):
    browser = Browser()
    browser.force_login(user)
    return browser


@pytest.mark.parametrize("handled", HANDLED)
def test_one_officer_alone_counts_nothing_and_the_head_counts_it(placement, officer, head, handled):
    session = handled(placement, officer)

    with pytest.raises(StatuteError, match="kepala Bapas"):
        verify_session(session=session, by=officer)
    session.refresh_from_db()
    assert session.state == WorkSession.State.CONFIRMED
    assert verify_session(session=session, by=head).minutes == 240


@pytest.mark.parametrize("handled", HANDLED)
def test_who_handled_the_word_answers_no_objection(placement, officer, head, handled):
    dispute = DisputeFactory(session=handled(placement, officer))

    with pytest.raises(StatuteError, match="kepala Bapas"):
        settle_dispute(dispute=dispute, outcome="upheld", answer="Sudah ditanyakan", by=officer)
    assert signed_in(officer).get(reverse("sentences:dispute_settle", args=[dispute.public_id])).status_code == 403
    assert settle_dispute(dispute=dispute, outcome="upheld", answer="Sudah ditanyakan", by=head).settled_by == head


def test_a_link_of_the_head_leaves_the_check_to_the_officer(placement, officer, head):
    session = said_through_link(placement, head)

    assert not queue_of(head).exists()
    assert list(queue_of(officer)) == [session]
    assert verify_session(session=session, by=officer).minutes == 240


@pytest.mark.parametrize("handled", HANDLED)
def test_the_queues_and_the_figures_agree(placement, officer, head, handled):
    session, free = handled(placement, officer), WorkSessionFactory(confirmed=True, placement=placement, start=13)

    assert list(queue_of(officer)) == [free]
    assert list(left_to_others(officer)) == [session]
    assert set(queue_of(head)) == {session, free}
    assert list(queue_of_head_alone(head)) == [session]
    (figure,) = head_check_figures(head)
    assert (figure.number, head_check_figures(officer)) == (1, [])
    assert figure.url in {shown.url for shown in waiting_figures(head)}
    page = signed_in(head).get(figure.url)
    assert [row for row, _ in page.context["rows"]] == [session]
    told = signed_in(officer).get(reverse("sentences:session_queue")).content.decode()
    assert "Menunggu kepala Bapas" in told
    assert "Anda membuat tautan" in told


def test_many_at_once_say_of_each_row_what_became_of_it(placement, officer):
    session, free = (
        said_through_link(placement, officer),
        WorkSessionFactory(confirmed=True, placement=placement, start=13),
    )

    answer = signed_in(officer).post(
        reverse("sentences:session_verify_many"), {"session": [str(session.public_id), str(free.public_id)]}
    )

    assert {row.session: row.is_done for row in answer.context["results"]} == {session: False, free: True}
    assert "kepala Bapas" in answer.content.decode()


def test_the_page_of_the_sentence_says_why_there_is_no_button(placement, officer, head):
    said_through_link(placement, officer)
    address = reverse("sentences:sentence_detail", args=[placement.sentence.public_id])

    assert "Sah, hitung" not in (page := signed_in(officer).get(address).content.decode())
    assert "antrean kepala Bapas" in page
    assert "Sah, hitung" in signed_in(head).get(address).content.decode()
