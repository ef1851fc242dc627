"""Every named constraint of events' rows, violated once."""

import pytest

from programs.models import OutreachEvent
from tests.factories.events import (
    EventPartyFactory,
    EventSessionFactory,
    MaterialFactory,
    OutreachProgrammeFactory,
    OutreachWeightsFactory,
)
from tests.factories.programs import OutreachEventFactory
from tests.programs.test_constraints import refuses

pytestmark = pytest.mark.django_db
State = OutreachEvent.State


def test_an_event_under_way_was_approved_by_somebody() -> None:
    refuses("event_approved_by_somebody", OutreachEventFactory, approved=True, approved_by=None, approved_at=None)


def test_only_a_proposal_is_given_back() -> None:
    refuses("event_returned_is_proposed", OutreachEventFactory, approved=True, returned_reason="Kurang.")


def test_a_postponement_has_a_reason() -> None:
    refuses("event_postponement_has_reason", OutreachEventFactory, postponed=True, postponed_reason="")


def test_a_documented_event_has_minutes() -> None:
    refuses("event_documented_has_minutes", OutreachEventFactory, documented=True, minutes="")


def test_an_evaluated_event_has_its_evaluation() -> None:
    refuses("event_evaluated_has_evaluation", OutreachEventFactory, evaluated=True, evaluation="")


def test_a_session_ends_after_it_starts() -> None:
    event = OutreachEventFactory()
    refuses("eventsession_ends_after_start", EventSessionFactory, event=event, ends_at=event.starts_at)


def test_an_institution_is_invited_once() -> None:
    first = EventPartyFactory()
    refuses("eventparty_once_per_event", EventPartyFactory, event=first.event, name=first.name)


def test_a_title_stands_once_in_an_offices_library() -> None:
    first = MaterialFactory()
    refuses("material_title_once_per_office", MaterialFactory, office=first.office, title=first.title)


@pytest.mark.parametrize("signal", ["clients", "releases", "never_visited", "concerns", "stigma", "no_host"])
def test_a_weight_is_at_most_10(signal: str) -> None:
    refuses("weights_0_to_10", OutreachWeightsFactory, **{signal: 11})


def test_a_programme_has_a_name_of_its_own() -> None:
    first = OutreachProgrammeFactory()
    refuses("programs_outreachprogramme_name", OutreachProgrammeFactory, name=first.name)
