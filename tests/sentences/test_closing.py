"""A case and its sentence close in order: first the sentence, then the case, and nothing is worked afterwards."""

import pytest

from bapas_portal.law import DomainError
from clients.actions import close_supervision
from clients.models import Supervision
from sentences.actions import correct_hours, draft_session, place, report_default, verify_session
from sentences.actions.session import SessionDraft
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory, moment

pytestmark = pytest.mark.django_db


def close(case, status=Supervision.Status.COMPLETED):
    return close_supervision(supervision=case, status=status, closed_on=case.office.today(), by=case.officer)


@pytest.mark.parametrize("status", Supervision.CLOSED_BY_OFFICE)
def test_a_case_stays_open_until_its_sentence_is_settled(status):
    sentence = SentenceFactory()
    case = sentence.supervision

    with pytest.raises(DomainError, match=sentence.judgment_no):
        close(case, status)
    report_default(sentence=sentence, proposed="repeat", reason="Klien meninggal dunia", by=case.officer)

    assert close(case, status).status == status


def test_a_case_whose_hours_are_done_is_closed():
    assert not close(SentenceFactory(completed=True).supervision).is_open


def closed(sentence):
    """As an older import may have left it."""
    Supervision.objects.filter(pk=sentence.supervision_id).update(
        status=Supervision.Status.COMPLETED, closed_on=sentence.supervision.office.today()
    )


def test_nobody_is_placed_in_a_closed_case():
    sentence = SentenceFactory()
    site = HostSiteFactory(office=sentence.supervision.office)
    closed(sentence)

    with pytest.raises(DomainError, match="Perkara ini sudah ditutup"):
        place(sentence=sentence, site=site, task="x", starts_on=site.office.today(), by=sentence.supervision.officer)


def test_no_work_is_recorded_in_a_closed_case():
    placement = PlacementFactory()
    closed(placement.sentence)
    draft = SessionDraft(
        moment(placement.site, placement.starts_on, 8), moment(placement.site, placement.starts_on, 9), 0, "Menyapu"
    )

    with pytest.raises(DomainError, match="Perkara ini sudah ditutup"):
        draft_session(placement=placement, draft=draft, submission_key=None, by=placement.placed_by)


def test_no_hour_is_credited_or_corrected_in_a_closed_case():
    waiting = WorkSessionFactory(confirmed=True)
    counted = WorkSessionFactory(placement=waiting.placement, verified=True, start=13, hours=1)
    closed(waiting.sentence)

    with pytest.raises(DomainError, match="Perkara ini sudah ditutup"):
        verify_session(session=waiting, by=waiting.drafted_by)
    with pytest.raises(DomainError, match="Perkara ini sudah ditutup"):
        correct_hours(session=counted, minutes=-10, reason="Keliru", by=waiting.drafted_by)
