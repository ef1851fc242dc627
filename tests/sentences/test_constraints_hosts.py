"""Every named constraint of presence, links, sheets and incidents, violated once."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from sentences.models import WorkSession
from tests.factories.hosts import (
    AbsenceFactory,
    AttendanceFactory,
    DaySheetFactory,
    HostLinkFactory,
    IncidentFactory,
    TypedSheetFactory,
)
from tests.factories.sentences import WorkSessionFactory

pytestmark = pytest.mark.django_db


def two_words_a_day() -> None:
    first = AttendanceFactory()
    AttendanceFactory(placement=first.placement)


def two_sheets_a_day() -> None:
    first = DaySheetFactory()
    DaySheetFactory(site=first.site)


def missed_twice() -> None:
    first = AbsenceFactory()
    AbsenceFactory(sentence=first.sentence)


VIOLATIONS: dict[str, Callable[[], object]] = {
    "hostlink_revoked_by_somebody": lambda: HostLinkFactory(revoked_at=timezone.now()),
    "hostlink_expires_later": lambda: HostLinkFactory(expires_at=timezone.now() - timedelta(days=1)),
    "daysheet_one_per_site_and_day": two_sheets_a_day,
    "daysheet_typed_has_photo": lambda: TypedSheetFactory(photo=""),
    "attendance_once_per_day": two_words_a_day,
    "attendance_state_has_its_times": lambda: AttendanceFactory(state="left"),
    "attendance_recorded_by_somebody": lambda: AttendanceFactory(recorded_by=None),
    "absence_once_per_day": missed_twice,
    "absence_judged_by_somebody": lambda: AbsenceFactory(is_lawful=True),
    "absence_made_up_later": lambda: AbsenceFactory(make_up_on=timezone.now().date() - timedelta(days=9)),
    "incident_reported_by_somebody": lambda: IncidentFactory(reported_by=None),
    "incident_closed_says_how": lambda: IncidentFactory(closed_at=timezone.now()),
    "session_drafted_by_somebody": lambda: WorkSessionFactory(drafted_by=None),
    "session_state_has_its_authors": lambda: WorkSessionFactory(
        state=WorkSession.State.CONFIRMED, confirmed_at=timezone.now()
    ),
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        VIOLATIONS[name]()

    assert refused.value.__cause__.diag.constraint_name == name


def test_a_signed_sheet_vouches_for_presence():
    sheet = TypedSheetFactory()

    session = WorkSessionFactory(
        state=WorkSession.State.CONFIRMED, confirmed_at=timezone.now(), day_sheet=sheet, placement__site=sheet.site
    )

    assert session.confirmation == f"tanda tangan pengawas di lembar {sheet.code} (Ibu Pengawas)"
