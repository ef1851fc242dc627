"""Two officers take the same step at the same moment."""

from datetime import timedelta

from django.utils import timezone

from bapas_portal.law import DomainError
from clients import actions
from clients.models import ConcernStep
from tests.clients.test_races import at_once
from tests.databases import Database
from tests.factories.guidance import ConcernFactory


def test_one_summons_of_two_is_kept(committed_db: Database) -> None:
    concern = ConcernFactory(state="warning")
    answers = at_once(
        lambda: actions.record_step(
            concern=concern,
            kind="summons_1",
            on=concern.office.today(),
            text="Dikirim lewat kelurahan.",
            appear_at=timezone.now() + timedelta(days=3),
            by=concern.filed_by,
        )
    )
    refusals = [answer for answer in answers if isinstance(answer, DomainError)]
    assert len(refusals) == 1
    assert "baru saja dicatat rekan" in refusals[0].message
    assert ConcernStep.objects.filter(concern=concern, kind="summons_1").count() == 1
