"""Warnings in order, the report, the decision, and the repetition."""

import uuid
from datetime import timedelta
from decimal import Decimal

import pytest

from bapas_portal.law import DomainError, StatuteError
from clients.actions import close_supervision
from clients.models import Supervision, Visit
from sentences.actions import verify_session
from sentences.actions.correction import correct_judgment
from sentences.actions.default import decide_default, report_default
from sentences.actions.repetition import Execution, start_repetition
from sentences.actions.warning import give_warning
from sentences.default_facts import conversion_for, original_hours
from sentences.judgment import Judgment
from sentences.models import DefaultReport, HoursEntry, SocialWorkSentence, WorkWarning
from sentences.moving import move_sentence
from sentences.rules.day import day_in_words
from sentences.rules.default import Decided
from tests.factories.clients import SupervisionFactory, VisitFactory
from tests.factories.default import AbsenceFactory, DefaultReportFactory
from tests.factories.judgment import registered
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db

State = SocialWorkSentence.State


@pytest.fixture
def sentence():
    return SentenceFactory(state="in_progress")


def today_of(sentence):
    return sentence.supervision.office.today()


def warn(sentence, number, *, on=None):
    return give_warning(
        sentence=sentence, number=number, on=on or today_of(sentence), remark="", by=sentence.supervision.officer
    )


def report(sentence, proposed="repeat", reason="Tidak pernah datang"):
    return report_default(sentence=sentence, proposed=proposed, reason=reason, by=sentence.supervision.officer)


def decide(made, decision, *, number="PRINT-1", days=0, **amounts):
    on = made.sentence.supervision.office.today() + timedelta(days=days)
    return decide_default(
        report=made,
        decided=Decided(decision=decision, decided_on=on, decision_no=number, **amounts),
        by=made.reported_by,
    )


def repeat(made, **changed):
    values = {
        "register_no": "KS-U/1",
        "starts_on": today_of(made.sentence),
        "period_days": 60,
        "execution_record_no": "BA-1",
    }
    return start_repetition(
        report=made, execution=Execution(**(values | changed)), submission_key=uuid.uuid4(), by=made.reported_by
    )


# --- Warnings ---------------------------------------------------------------------------------------------------------


def test_a_warning_names_the_days_without_lawful_reason_alone(sentence):
    unlawful = AbsenceFactory(sentence=sentence, unlawful=True)
    AbsenceFactory(sentence=sentence, lawful=True, days_ago=2)
    AbsenceFactory(sentence=sentence, days_ago=1)

    warning = warn(sentence, 1)

    assert warning.text == f"Tidak hadir tanpa alasan yang sah pada {day_in_words(unlawful.on)}."
    assert warn(sentence, 1) == warning  # sent twice
    assert WorkWarning.objects.count() == 1


def test_lawful_days_are_not_warned_of(sentence):
    AbsenceFactory(sentence=sentence, lawful=True)

    with pytest.raises(StatuteError, match="hari dengan alasan yang sah tidak diperingatkan"):
        warn(sentence, 1)


def test_each_warning_needs_a_day_of_its_own(sentence):
    AbsenceFactory(sentence=sentence, unlawful=True)
    warn(sentence, 1)

    with pytest.raises(StatuteError, match="sejak peringatan terakhir"):
        warn(sentence, 2)
    AbsenceFactory(sentence=sentence, unlawful=True, days_ago=0)  # judged after the first
    assert warn(sentence, 2).number == 2


def test_warnings_come_in_order_and_end_with_the_third(sentence):
    for number in (1, 2, 3):
        AbsenceFactory(sentence=sentence, unlawful=True, days_ago=number)
        if number == 1:
            with pytest.raises(DomainError, match="berurutan"):
                warn(sentence, 2)
        warn(sentence, number)
    AbsenceFactory(sentence=sentence, unlawful=True, days_ago=9)

    with pytest.raises(StatuteError, match="Peringatan ketiga sudah diberikan"):
        warn(sentence, 4)


@pytest.mark.parametrize("days", [-4, 1])
def test_a_warning_is_dated_between_the_missed_day_and_today(sentence, days):
    AbsenceFactory(sentence=sentence, unlawful=True)

    with pytest.raises(StatuteError, match="Peringatan diberi tanggal"):
        warn(sentence, 1, on=today_of(sentence) + timedelta(days=days))


# --- The report -------------------------------------------------------------------------------------------------------


def test_a_report_freezes_what_remains_and_what_it_stands_for():
    session = WorkSessionFactory(verified=True, placement__sentence__imposed_months=4)  # 4 of 80 hours

    made = report(session.sentence)

    assert (made.remaining_minutes, made.remaining_prison_days, made.remaining_fine) == (76 * 60, 114, None)
    assert made.sentence.state == State.DEFAULTED
    session.placement.refresh_from_db()
    assert session.placement.ends_on == made.reported_on


def test_a_replaced_fine_is_frozen_in_rupiah():
    sentence = SentenceFactory(imposed="fine", imposed_months=0, imposed_fine=Decimal(8_000_000), state="in_progress")

    made = report(sentence, proposed="fine")

    assert (made.remaining_prison_days, made.remaining_fine) == (None, 8_000_000)


def test_a_row_that_was_just_made_is_counted_like_one_that_was_read():
    sentence = SentenceFactory(imposed="fine", imposed_months=0, imposed_fine=8_000_000)

    share = conversion_for(sentence, sentence.minutes_ordered // 2).fine
    assert share is not None
    assert share.amount == 4_000_000


@pytest.mark.parametrize(
    ("made", "proposed"),
    [
        ({}, "fine"),
        ({"imposed": "fine", "imposed_months": 0, "imposed_fine": Decimal(1_000_000)}, "prison"),
        ({"child": True}, "prison"),
        ({"child": True}, "fine"),
    ],
)
def test_a_consequence_that_is_not_open_is_refused(made, proposed):
    sentence = SentenceFactory(**made)

    with pytest.raises(StatuteError):
        report(sentence, proposed=proposed)
    sentence.refresh_from_db()
    assert sentence.is_open


def test_missed_days_are_judged_before_the_report(sentence):
    AbsenceFactory(sentence=sentence)

    with pytest.raises(DomainError, match="1 ketidakhadiran yang belum dinilai"):
        report(sentence)


def test_a_sentence_is_reported_once(sentence):
    report(sentence)

    with pytest.raises(DomainError, match="sudah ditutup"):
        report(sentence)
    assert DefaultReport.objects.count() == 1


def test_a_pause_ends_with_the_report(sentence):
    sentence.pauses.create(
        ground="ill", text="Sakit", since=today_of(sentence), decided_by=sentence.supervision.officer
    )

    report(sentence)

    assert not sentence.pauses.filter(until=None).exists()


# --- The decision -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("decision", "amounts"), [("repeat", {"hours": 80}), ("prison", {"prison_days": 120}), ("repeat", {"hours": 1})]
)
def test_a_decision_is_recorded_with_its_amount(sentence, decision, amounts):
    made = decide(report(sentence), decision, **amounts)

    assert made.decision == decision
    assert (made.decided_hours, made.decided_prison_days) == (amounts.get("hours"), amounts.get("prison_days"))
    assert decide(made, decision, **amounts) == made  # sent twice


@pytest.mark.parametrize(
    ("decision", "amounts"),
    [
        ("repeat", {"hours": 81}),
        ("repeat", {}),
        ("prison", {"prison_days": 121}),
        ("fine", {"fine": Decimal(1)}),
    ],
)
def test_more_than_the_statute_allows_is_refused(sentence, decision, amounts):
    made = report(sentence)

    with pytest.raises(StatuteError):
        decide(made, decision, **amounts)
    made.refresh_from_db()
    assert made.decision == ""


def test_no_decision_adds_hours(sentence):
    """E-PKS lists longer hours as a penalty; the statute does not."""
    made = report(sentence)

    for hours in (81, 90, 240):
        with pytest.raises(StatuteError, match="tidak pernah melebihi"):
            decide(made, "repeat", hours=hours)
    sentence.refresh_from_db()
    assert sentence.hours_ordered == 80


def test_a_second_decision_is_refused(sentence):
    made = decide(report(sentence), "repeat", hours=10)

    with pytest.raises(DomainError, match="Keputusan sudah dicatat"):
        decide(made, "prison", prison_days=10, number="PRINT-2")


@pytest.mark.parametrize(("number", "days"), [(" ", 0), ("P-1", 1), ("P-1", -1)])
def test_a_decision_has_a_number_and_a_possible_day(sentence, number, days):
    with pytest.raises(DomainError):
        decide(report(sentence), "repeat", hours=1, number=number, days=days)


def test_work_goes_on_when_a_lawful_reason_is_found():
    session = WorkSessionFactory(verified=True)
    starts_on, ends_on = session.sentence.starts_on, session.sentence.ends_on

    decide(report(session.sentence), "resume")

    sentence = SocialWorkSentence.objects.get()
    assert (sentence.state, sentence.closed_on, sentence.default_reported_reason) == (State.IN_PROGRESS, None, "")
    assert (sentence.starts_on, sentence.ends_on, sentence.minutes_worked()) == (starts_on, ends_on, 240)
    later = WorkSessionFactory(
        placement=PlacementFactory(sentence=sentence, starts_on=today_of(sentence) + timedelta(days=1)),
        confirmed=True,
        start=14,
        hours=1,
    )
    assert verify_session(session=later, by=later.drafted_by).minutes == 60


def test_work_does_not_go_on_in_a_closed_case(sentence):
    made = report(sentence)
    case = sentence.supervision
    close_supervision(supervision=case, status="revoked", closed_on=today_of(sentence), by=case.officer)

    with pytest.raises(DomainError, match="Perkara ini sudah ditutup"):
        decide(made, "resume")
    made.refresh_from_db()
    assert made.decision == ""


# --- The repetition ---------------------------------------------------------------------------------------------------


def test_a_repetition_is_a_new_case_and_a_new_sentence():
    session = WorkSessionFactory(verified=True)
    old = session.sentence
    visit = VisitFactory(supervision=old.supervision)
    made = decide(report(old), "repeat", hours=50)

    new = repeat(made)

    assert (new.hours_ordered, new.period_days, new.repeats, new.state) == (50, 60, made, State.REGISTERED)
    assert (new.judgment_no, new.court, new.imposed_months) == (old.judgment_no, old.court, old.imposed_months)
    assert new.supervision.client == old.supervision.client
    assert (new.supervision.status, new.supervision.officer) == ("active", old.supervision.officer)
    assert new.supervision.predecessor is None  # a predecessor is a case of another Bapas
    former = Supervision.objects.get(pk=old.supervision_id)
    assert (former.status, former.closed_on) == ("revoked", today_of(old))
    visit.refresh_from_db()
    assert (visit.supervision, visit.state) == (new.supervision, Visit.State.PLANNED)
    assert HoursEntry.objects.get().sentence == old  # the old ledger stays
    assert repeat(made) == new  # asked for twice
    assert SocialWorkSentence.objects.count() == 2


def test_a_repetition_after_the_case_was_closed_leaves_it_closed(sentence):
    made = decide(report(sentence), "repeat", hours=8)
    case = sentence.supervision
    close_supervision(supervision=case, status="completed", closed_on=today_of(sentence), by=case.officer)

    repeat(made)

    assert Supervision.objects.get(pk=case.pk).status == "completed"


def test_fewer_than_eight_hours_may_be_repeated_and_put_right(sentence):
    new = repeat(decide(report(sentence), "repeat", hours=3))
    values = {name: getattr(new, name) for name in Judgment.__dataclass_fields__}

    def correct(**changed):
        return correct_judgment(
            sentence=new,
            judgment=Judgment(**(values | changed)),
            prosecution_office=new.prosecution_office,
            reason="Salah salin",
            corrections_seen=new.corrections.count(),
            by=new.supervision.officer,
        )

    correct(period_days=30, starts_on=new.starts_on)
    with pytest.raises(StatuteError, match="sesudah diputus"):
        correct(period_days=30, starts_on=new.starts_on - timedelta(days=1))
    with pytest.raises(StatuteError, match="Pengulangan diputus 3 jam"):
        correct(period_days=30, hours_ordered=4)


@pytest.mark.parametrize(
    "changed",
    [{"period_days": 181}, {"period_days": 1}, {"starts_on": timedelta(days=1)}, {"starts_on": -timedelta(1)}],
)
def test_a_repetition_keeps_the_law(sentence, changed):
    made = decide(report(sentence), "repeat", hours=80)
    if isinstance(changed.get("starts_on"), timedelta):
        changed = {"starts_on": today_of(sentence) + changed["starts_on"]}

    with pytest.raises(StatuteError):
        repeat(made, **changed)
    assert Supervision.objects.count() == 1


def test_a_repetition_begins_after_the_last_day_counted_for_the_old_sentence():
    session = WorkSessionFactory(verified=True)
    made = decide(report(session.sentence), "repeat", hours=8)
    DefaultReport.objects.update(reported_on=session.worked_on, decided_on=session.worked_on)

    with pytest.raises(StatuteError, match="masih dihitung untuk putusan yang diulangi"):
        repeat(made, starts_on=session.worked_on)
    new = repeat(made, starts_on=session.worked_on + timedelta(days=1))
    with pytest.raises(StatuteError, match="masih dihitung untuk putusan yang diulangi"):
        correct_judgment(
            sentence=new,
            judgment=registered(new, starts_on=session.worked_on),
            prosecution_office=new.prosecution_office,
            reason="Salah salin",
            corrections_seen=0,
            by=new.supervision.officer,
        )


def test_a_register_number_that_is_taken_starts_nothing(sentence):
    made = decide(report(sentence), "repeat", hours=80)

    with pytest.raises(DomainError, match="Nomor register ini sudah dipakai"):
        repeat(made, register_no=sentence.supervision.register_no)
    assert SocialWorkSentence.objects.count() == 1


@pytest.mark.parametrize("decision", [{}, {"decision": "prison", "prison_days": 3}])
def test_nothing_is_repeated_that_was_not_decided(sentence, decision):
    made = report(sentence)
    if decision:
        decide(made, decision["decision"], prison_days=3)
        made.refresh_from_db()

    with pytest.raises(DomainError, match="setelah diputus"):
        repeat(made)


def test_what_remains_of_a_repetition_stands_for_its_share_of_the_whole(sentence):
    """50 of 80 hours are repeated: when all 50 are left again, they stand for 50/80 of the prison, not for all."""
    new = repeat(decide(report(sentence), "repeat", hours=50))

    assert original_hours(new) == 80
    conversion = conversion_for(new, 50 * 60)
    assert conversion.prison is not None
    assert conversion.prison.amount == 75  # of 120 days


def test_a_reported_default_goes_along_to_another_bapas_until_it_is_settled():
    waiting, settled = DefaultReportFactory(), DefaultReportFactory(repeated=True)
    decide_prison = DefaultReportFactory()
    decide(decide_prison, "prison", prison_days=1)
    for made, moves in ((waiting, True), (settled, True), (decide_prison, False)):
        old, new = made.sentence.supervision, SupervisionFactory()
        move_sentence(old, new)
        assert SocialWorkSentence.objects.filter(supervision=new).exists() == moves
