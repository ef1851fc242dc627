"""Two people at the same moment: a report and an hour being counted, two reports, two warnings, two judgments."""

import uuid

from django.db import connection

from sentences.actions import verify_session
from sentences.actions.absence import judge_absence
from sentences.actions.default import report_default
from sentences.actions.repetition import Execution, start_repetition
from sentences.actions.warning import give_warning
from sentences.models import Absence, DefaultReport, HoursEntry, SocialWorkSentence, WorkWarning
from tests.factories.accounts import UserFactory
from tests.factories.default import AbsenceFactory, DefaultReportFactory
from tests.factories.sentences import SentenceFactory, WorkSessionFactory
from tests.sentences.test_races import at_once, refused


def report(sentence):
    return lambda: report_default(
        sentence=sentence, proposed="repeat", reason="Tidak datang", by=sentence.supervision.officer
    )


def test_two_reports(committed_db):
    sentence = SentenceFactory(state="in_progress")

    results = at_once(report(sentence), report(sentence))

    assert len(refused(results)) == 1
    assert DefaultReport.objects.count() == 1


def test_a_report_while_an_hour_is_counted(committed_db):
    session = WorkSessionFactory(confirmed=True)

    results = at_once(report(session.sentence), lambda: verify_session(session=session, by=session.drafted_by))

    made = DefaultReport.objects.first()
    counted = HoursEntry.objects.total()
    assert counted == 240  # the report waits for the session, or is refused while it waits
    assert len(refused(results)) == (0 if made else 1)
    if made is not None:
        assert made.remaining_minutes == made.sentence.minutes_ordered - counted


def test_two_warnings_for_the_same_days(committed_db):
    absence = AbsenceFactory(unlawful=True)
    sentence = absence.sentence
    today, officer = sentence.supervision.office.today(), sentence.supervision.officer

    at_once(*[lambda: give_warning(sentence=sentence, number=1, on=today, remark="", by=officer) for _ in range(2)])

    assert WorkWarning.objects.count() == 1


def test_two_judgments_that_differ(committed_db):
    absence = AbsenceFactory()
    officer = absence.sentence.supervision.officer
    head = UserFactory(head=True, office=absence.sentence.supervision.office)

    def judge(by, *, is_lawful):
        return lambda: judge_absence(
            absence=absence, is_lawful=is_lawful, ground="ill", text="Surat dokter", make_up_on=None, judged_seen=None,
            by=by,
        )  # fmt: skip

    results = at_once(judge(officer, is_lawful=True), judge(head, is_lawful=False))

    assert len(refused(results)) == 1
    assert Absence.objects.get().judged_by is not None


def test_a_repetition_begun_by_two(committed_db):
    made = DefaultReportFactory(repeated=True)
    today = made.sentence.supervision.office.today()

    def begin(number):
        execution = Execution(register_no=number, starts_on=today, period_days=90, execution_record_no="")
        return lambda: start_repetition(
            report=made, execution=execution, submission_key=uuid.uuid4(), by=made.reported_by
        )

    results = at_once(begin("KS-U/1"), begin("KS-U/2"))

    assert not refused(results)
    assert SocialWorkSentence.objects.filter(repeats=made).count() == 1
    connection.close()
