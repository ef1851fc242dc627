"""Missed days: written down, judged, made up."""

from datetime import time, timedelta

import pytest

from bapas_portal.law import DomainError, StatuteError
from sentences.actions.absence import judge_absence, record_absence
from sentences.actions.schedule import PlannedDay, set_work_plan
from sentences.holidays import announced_holidays
from sentences.models import Absence, Pause, WorkPlan
from tests.factories.accounts import UserFactory
from tests.factories.default import AbsenceFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def placement():
    return PlacementFactory(sentence=SentenceFactory(state="placed"))


def record(sentence, *, days_ago=1, ground="none", text=""):
    on = sentence.supervision.office.today() - timedelta(days=days_ago)
    return record_absence(sentence=sentence, on=on, ground=ground, text=text, by=sentence.supervision.officer)


def judge(absence, *, is_lawful=True, ground="ill", text="Surat dokter", make_up_on=None, seen=None, by=None):
    return judge_absence(
        absence=absence,
        is_lawful=is_lawful,
        ground=ground,
        text=text,
        make_up_on=make_up_on,
        judged_seen=seen,
        by=by or absence.sentence.supervision.officer,
    )


def working_day_after(day):
    day += timedelta(days=1)
    while day in announced_holidays():
        day += timedelta(days=1)
    return day


def test_a_missed_day_is_written_down_unjudged(placement):
    absence = record(placement.sentence)

    assert (absence.is_lawful, absence.judged_at) == (None, None)
    assert record(placement.sentence) == absence


def test_a_day_is_missed_once(placement):
    record(placement.sentence)

    with pytest.raises(DomainError, match="sudah dicatat"):
        record(placement.sentence, ground="ill", text="Katanya sakit")
    assert Absence.objects.count() == 1


@pytest.mark.parametrize(("days_ago", "why"), [(-1, "belum tiba"), (31, "di luar jangka waktu")])
def test_a_day_to_come_or_outside_the_period_is_refused(placement, days_ago, why):
    with pytest.raises(DomainError, match=why):
        record(placement.sentence, days_ago=days_ago)


def test_a_day_on_which_work_is_written_down_is_refused():
    session = WorkSessionFactory()

    with pytest.raises(DomainError, match="tercatat bekerja"):
        record(session.sentence)


def test_a_day_of_work_is_not_judged_to_be_without_lawful_reason():
    absence = AbsenceFactory(sentence=PlacementFactory().sentence, lawful=True)
    placement = absence.sentence.placements.get()
    session = WorkSessionFactory(placement=placement, day=absence.on)

    with pytest.raises(DomainError, match="tercatat bekerja"):
        judge(absence, is_lawful=False, seen=absence.judged_at)
    session.delete()
    assert judge(absence, is_lawful=False, seen=absence.judged_at).is_lawful is False


def test_a_day_of_a_pause_is_refused(placement):
    sentence = placement.sentence
    day = sentence.supervision.office.today() - timedelta(days=1)
    Pause.objects.create(
        sentence=sentence, ground="ill", text="Rawat inap", since=day, decided_by=sentence.supervision.officer
    )

    with pytest.raises(DomainError, match="dihentikan sementara"):
        record(sentence)


def test_a_closed_sentence_takes_no_missed_day():
    with pytest.raises(DomainError, match="sudah ditutup"):
        record(SentenceFactory(completed=True))


def test_a_judgment_says_who_and_when():
    absence = AbsenceFactory()

    judged = judge(absence)

    assert (judged.is_lawful, judged.ground, judged.judged_by) == (True, "ill", absence.sentence.supervision.officer)
    assert judge(absence, seen=None) == judged  # sent twice


def test_silence_cannot_be_judged_lawful():
    with pytest.raises(StatuteError, match="Tanpa keterangan"):
        judge(AbsenceFactory(), ground="none")


def test_a_judgment_made_meanwhile_is_not_overwritten():
    absence = AbsenceFactory()
    judge(absence, by=UserFactory(head=True, office=absence.sentence.supervision.office))

    with pytest.raises(DomainError, match="baru saja menilai"):
        judge(absence, is_lawful=False, ground="none", text="")
    absence.refresh_from_db()
    assert judge(absence, is_lawful=False, ground="none", text="", seen=absence.judged_at).is_lawful is False


def test_a_day_is_made_up_within_the_day_limit(placement):
    sentence = placement.sentence
    today = sentence.supervision.office.today()
    absence = AbsenceFactory(sentence=sentence)
    day = working_day_after(today)
    WorkPlan.objects.create(
        sentence=sentence,
        weekday=day.isoweekday(),
        starts_at="08:00",
        minutes=60,
        since=sentence.starts_on,
        set_by=sentence.supervision.officer,
    )

    with pytest.raises(StatuteError, match="melewati batas 8 jam"):
        judge(absence, make_up_on=day)
    other = working_day_after(day)
    assert judge(absence, make_up_on=other).make_up_on == other


def test_a_shorter_planned_day_leaves_room_for_another(placement):
    sentence = placement.sentence
    absence = AbsenceFactory(sentence=sentence)
    day = working_day_after(sentence.supervision.office.today())
    set_work_plan(
        sentence=sentence,
        days=[PlannedDay(weekday, time(8), 240) for weekday in range(1, 8)],
        by=sentence.supervision.officer,
    )
    WorkPlan.objects.update(since=sentence.starts_on)

    assert judge(absence, make_up_on=day).make_up_on == day
    second = AbsenceFactory(sentence=sentence, days_ago=4)
    with pytest.raises(StatuteError, match="melewati batas"):
        judge(second, make_up_on=day)


def test_a_host_that_is_closed_makes_nothing_up(placement):
    sentence = placement.sentence
    day = working_day_after(sentence.supervision.office.today())
    placement.site.open_days = [weekday for weekday in range(1, 8) if weekday != day.isoweekday()]
    placement.site.save()

    with pytest.raises(StatuteError, match="tutup pada hari itu"):
        judge(AbsenceFactory(sentence=sentence), make_up_on=day)


def test_a_make_up_day_that_passed_without_work_is_found(placement):
    sentence = placement.sentence
    office = sentence.supervision.office
    today = office.today()
    missed = AbsenceFactory(sentence=sentence, lawful=True, days_ago=6, make_up_on=today - timedelta(days=2))
    made = AbsenceFactory(sentence=sentence, lawful=True, days_ago=5, make_up_on=today - timedelta(days=1))
    AbsenceFactory(sentence=sentence, lawful=True, days_ago=4, make_up_on=today)
    WorkSessionFactory(placement=placement)

    assert list(Absence.objects.make_up_missed(today, office.zone)) == [missed]
    assert Absence.objects.with_made_up(office.zone).get(pk=made.pk).is_made_up
