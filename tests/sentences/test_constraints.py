"""Every named constraint of unpaid work, violated once; and what the ledger's triggers refuse by themselves."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from sentences.models import HoursEntry, SocialWorkSentence
from tests.factories.accounts import UserFactory
from tests.factories.sentences import (
    HostSiteFactory,
    HoursEntryFactory,
    PlacementFactory,
    SentenceFactory,
    WorkSessionFactory,
)

pytestmark = pytest.mark.django_db

DAY = date(2026, 3, 2)


def same_site_name() -> None:
    HostSiteFactory(name="Panti Asuhan Satu")
    HostSiteFactory(name="Panti Asuhan Satu")


def two_sites_at_once() -> None:
    first = PlacementFactory()
    PlacementFactory(sentence=first.sentence)


def two_sessions_at_once() -> None:
    first = WorkSessionFactory()
    WorkSessionFactory(placement=first.placement, start=11)


def ends_when_it_starts() -> None:
    with connection.cursor() as cursor:  # which would refuse it first
        cursor.execute("ALTER TABLE sentences_worksession DROP CONSTRAINT session_break_shorter_than_work")
    WorkSessionFactory(hours=0)


def session_of_another_sentence() -> None:
    WorkSessionFactory(sentence=SentenceFactory())


def entry_of_another_sentence() -> None:
    HoursEntryFactory(sentence=SentenceFactory())


def credited_twice() -> None:
    entry = HoursEntryFactory(minutes=100)
    HoursEntryFactory(session=entry.session, minutes=10)


def correction_without_reason() -> None:
    entry = HoursEntryFactory()
    HoursEntryFactory(session=entry.session, kind="correction", minutes=-10)


def beyond_the_order() -> None:
    placement = PlacementFactory(sentence__hours_ordered=8)
    yesterday = placement.site.office.today() - timedelta(days=1)
    HoursEntryFactory(session__placement=placement, session__hours=8)
    HoursEntryFactory(session__placement=placement, session__day=yesterday - timedelta(days=1), session__hours=1)


def beyond_the_day() -> None:
    placement = PlacementFactory()
    HoursEntryFactory(session__placement=placement, session__hours=4)
    later = WorkSessionFactory(placement=placement, verified=True, ledger=False, start=14, hours=1)
    SocialWorkSentence.objects.update(hours_per_day=4)
    HoursEntryFactory(session=later)


def below_nothing() -> None:
    session = WorkSessionFactory(verified=True, ledger=False)
    HoursEntryFactory(session=session, kind="correction", minutes=-10, reason="Keliru")


def more_than_was_worked() -> None:
    entry = HoursEntryFactory()
    HoursEntryFactory(session=entry.session, kind="correction", minutes=1, reason="Keliru")


def credit_of_a_session_not_verified() -> None:
    HoursEntryFactory(session=WorkSessionFactory(confirmed=True))


VIOLATIONS: dict[str, Callable[[], object]] = {
    "site_closes_after_opening": lambda: HostSiteFactory(opens_at=time(9), closes_at=time(9)),
    "site_capacity_1_to_500": lambda: HostSiteFactory(capacity=501),
    "site_name_once_per_village": same_site_name,
    "sentence_hours_within_statute": lambda: SentenceFactory(hours_ordered=241),
    "sentence_hours_per_day_at_most_8": lambda: SentenceFactory(hours_per_day=9),
    "sentence_period_at_most_180_days": lambda: SentenceFactory(period_days=181),
    "sentence_threat_under_5_years": lambda: SentenceFactory(threat_months=60),
    "sentence_threat_days_under_a_month": lambda: SentenceFactory(threat_days=30),
    "sentence_conditional_prison_at_most_2_years": lambda: SentenceFactory(child=True, conditional_months=25),
    "sentence_place_fixed_by_somebody": lambda: SentenceFactory(place_named="Panti Asuhan"),
    "sentence_imposed_is_whole": lambda: SentenceFactory(imposed="fine", imposed_months=0),
    "sentence_imposed_prison_at_most_180_days": lambda: SentenceFactory(imposed_months=6, imposed_days=1),
    "sentence_adult_consented": lambda: SentenceFactory(consent_on=None),
    "sentence_child_consequence_is_repeat": lambda: SentenceFactory(child=True, default_consequence="prison"),
    "sentence_dates_in_order": lambda: SentenceFactory(judgment_on=DAY, starts_on=DAY - timedelta(days=1)),
    "sentence_closed_has_date": lambda: SentenceFactory(state="completed"),
    "sentence_default_has_reason": lambda: SentenceFactory(state="defaulted", closed_on=DAY),
    "placement_ends_after_start": lambda: PlacementFactory(starts_on=DAY, ends_on=DAY - timedelta(days=1)),
    "placement_one_site_at_a_time": two_sites_at_once,
    "session_ends_after_start": ends_when_it_starts,
    "session_break_shorter_than_work": lambda: WorkSessionFactory(break_minutes=240),
    "session_no_overlap_for_one_person": two_sessions_at_once,
    "session_state_has_its_authors": lambda: WorkSessionFactory(state="verified", ledger=False),
    "session_sentence_is_that_of_placement": session_of_another_sentence,
    "hoursentry_sentence_is_that_of_session": entry_of_another_sentence,
    "hoursentry_correction_has_reason": correction_without_reason,
    "hoursentry_one_credit_per_session": credited_twice,
    "hoursentry_within_session": more_than_was_worked,
    "hoursentry_of_verified_session": credit_of_a_session_not_verified,
    "hoursentry_within_order": beyond_the_order,
    "hoursentry_within_day": beyond_the_day,
    "hoursentry_within_period": lambda: HoursEntryFactory(session__placement__sentence__period_days=20),
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        VIOLATIONS[name]()

    assert refused.value.__cause__.diag.constraint_name == name


def test_the_balance_never_falls_below_zero():
    with pytest.raises(IntegrityError, match="would leave 0"), transaction.atomic():
        below_nothing()


@pytest.mark.parametrize(
    "statement", ["UPDATE sentences_hoursentry SET minutes = 1", "DELETE FROM sentences_hoursentry"]
)
def test_entries_are_neither_changed_nor_deleted(statement):
    HoursEntryFactory()

    with pytest.raises(Exception, match=r"Cannot (update|delete)"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert HoursEntry.objects.get().minutes == 240


def test_raw_sql_cannot_credit_more_than_the_order():
    entry = HoursEntryFactory(session__placement__sentence__hours_ordered=8, session__hours=8)
    other = WorkSessionFactory(
        placement=entry.session.placement,
        day=entry.worked_on - timedelta(days=1),
        verified=True,
        ledger=False,
        confirmed_by=UserFactory(village_head=True),
    )

    with pytest.raises(IntegrityError, match="would leave"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO sentences_hoursentry"
            " (public_id, sentence_id, session_id, kind, worked_on, minutes, reason, entered_by_id, entered_at)"
            " VALUES (gen_random_uuid(), %s, %s, 'credit', %s, 1, '', %s, now())",
            [entry.sentence_id, other.pk, other.worked_on, entry.entered_by_id],
        )


@pytest.mark.parametrize("name", ["placement_with_its_sentence", "session_with_its_sentence"])
def test_foreign_keys_over_both_columns_have_their_target(name):
    """The id alone is unique already, so nothing can violate these; they are what the two foreign keys point at."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT contype FROM pg_constraint WHERE conname = %s", [name])
        assert cursor.fetchall() == [("u",)]


@pytest.mark.parametrize(
    "change",
    ["hours_ordered = 7", "hours_per_day = 2", "starts_on = current_date + 5", "period_days = 20"],
)
def test_a_judgment_is_not_changed_against_what_was_counted(change):
    entry = HoursEntryFactory(session__placement__sentence__child=True, session__hours=3)
    day_before = entry.worked_on - timedelta(days=1)
    for offset in range(2):
        session = WorkSessionFactory(
            placement=entry.session.placement, verified=True, hours=3, day=day_before - timedelta(days=offset)
        )

    with pytest.raises(IntegrityError) as refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE sentences_socialworksentence SET {change} WHERE id = %s", [session.sentence_id])  # noqa: S608

    assert refused.value.__cause__.diag.constraint_name == "sentence_ledger_stays_within"


def test_a_judgment_is_corrected_where_the_hours_allow_it():
    entry = HoursEntryFactory()

    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE sentences_socialworksentence SET hours_ordered = 40, hours_per_day = 4 WHERE id = %s",
            [entry.sentence_id],
        )
        assert cursor.rowcount == 1
