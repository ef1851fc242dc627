"""Report-ins: every duty is settled once and followed by the next."""

from datetime import timedelta

import pytest
from django.db import connection

from accounts.models import Office, User
from bapas_portal.law import DomainError
from clients.actions import close_supervision, excuse_report_in, mark_missed_report_ins, report_in
from clients.models import ReportIn, ReportInPolicy, Supervision
from clients.rules.calendar import add_months
from clients.rules.report_in import rhythm_day_after
from clients.tasks import mark_missed_report_ins as mark_missed_task
from tests.factories.clients import ReportInFactory, SupervisionFactory
from tests.factories.report_in import ReportInPolicyFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def every_day_counts(office: Office) -> ReportInPolicy:
    """Rhythms of these tests are read as they are, without weekends and holidays."""
    return ReportInPolicyFactory(office=office, moves_off_holidays=False)


def test_reporting_opens_the_next_duty_once(case: Supervision, registrar: User) -> None:
    duty = ReportInFactory(supervision=case)
    for _ in range(2):
        report_in(duty=duty, by=registrar)
    assert case.report_ins.count() == 2
    assert case.report_ins.get(state="due").due_on == add_months(duty.due_on, 1)
    assert case.report_ins.get(state="reported").recorded_by == registrar


@pytest.mark.parametrize(("own", "of_office", "days"), [(7, 14, 7), (None, 14, 14), (None, None, 30)])
def test_the_interval_is_the_cases_the_offices_or_the_default(
    case: Supervision, registrar: User, own: int | None, of_office: int | None, days: int
) -> None:
    case.office.report_in_days = of_office
    case.office.save()
    case.report_in_days = own
    case.save()
    duty = ReportInFactory(supervision=case)
    report_in(duty=duty, by=registrar)
    assert case.report_ins.get(state="due").due_on == rhythm_day_after(duty.due_on, days, duty.due_on)


def test_duties_stop_with_the_case(office: object, officer: User, registrar: User) -> None:
    case = SupervisionFactory(office=office, officer=officer, ends_on=registrar.office.today() + timedelta(days=5))
    report_in(duty=ReportInFactory(supervision=case), by=registrar)
    assert not case.report_ins.filter(state="due").exists()


def test_reporting_after_the_day_keeps_the_rhythm(case: Supervision, registrar: User) -> None:
    case.report_in_days = 14
    case.save()
    duty = ReportInFactory(supervision=case, due_on=case.office.today() - timedelta(days=40))
    report_in(duty=duty, by=registrar)
    assert case.report_ins.get(state="due").due_on == duty.due_on + timedelta(days=42)


def test_an_excuse_needs_a_reason(case: Supervision, registrar: User) -> None:
    duty = ReportInFactory(supervision=case)
    with pytest.raises(DomainError, match="alasan"):
        excuse_report_in(duty=duty, reason=" ", by=registrar)
    excuse_report_in(duty=duty, reason="Dirawat", by=registrar)
    assert case.report_ins.get(state="excused").note == "Dirawat"
    assert case.report_ins.filter(state="due").count() == 1
    with pytest.raises(DomainError, match="sudah dicatat: Izin"):
        report_in(duty=duty, by=registrar)


def test_missing_is_judged_once(case: Supervision) -> None:
    duty = ReportInFactory(supervision=case, due_on=case.office.today() - timedelta(days=1))
    assert mark_missed_report_ins(office=case.office) == 1
    assert mark_missed_report_ins(office=case.office) == 0
    assert case.report_ins.get(state="due").due_on == add_months(duty.due_on, 1)


def test_today_is_not_missed_yet(case: Supervision) -> None:
    ReportInFactory(supervision=case)
    assert mark_missed_report_ins(office=case.office) == 0


def test_days_on_which_nothing_could_be_recorded_are_not_missed(case: Supervision) -> None:
    case.report_in_days = 9
    case.save()
    ReportInFactory(supervision=case, due_on=case.office.today() - timedelta(days=80))
    assert mark_missed_report_ins(office=case.office) == 1
    assert case.report_ins.missed().count() == 1
    assert case.report_ins.get(state="due").due_on == case.office.today() + timedelta(days=1)


def test_coming_late_settles_the_missed_duty(case: Supervision, registrar: User) -> None:
    duty = ReportInFactory(supervision=case, due_on=case.office.today() - timedelta(days=2))
    mark_missed_report_ins(office=case.office)
    report_in(duty=duty, by=registrar)
    assert case.report_ins.get(pk=duty.pk).state == ReportIn.State.REPORTED
    assert case.report_ins.filter(state="due").count() == 1


def test_an_older_miss_stays_when_a_later_duty_was_settled(case: Supervision, registrar: User) -> None:
    today = case.office.today()
    old = ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=60))
    ReportInFactory(supervision=case, reported=True, due_on=today - timedelta(days=30))
    with pytest.raises(DomainError, match="sudah dicatat: Tidak lapor"):
        report_in(duty=old, by=registrar)


def test_misses_in_a_row(case: Supervision) -> None:
    today = case.office.today()
    for days, state in [(120, "missed"), (90, "reported"), (60, "missed"), (30, "missed")]:
        ReportInFactory(supervision=case, due_on=today - timedelta(days=days), **{state: True})
    assert Supervision.objects.with_misses_in_a_row().get(pk=case.pk).misses == 2
    assert set(case.report_ins.with_misses_in_a_row().values_list("misses", flat=True)) == {2}


def test_misses_in_a_row_count_on_after_hand_overs(case: Supervision) -> None:
    today = case.office.today()
    former = SupervisionFactory(
        client=case.client, officer=None, status=Supervision.Status.TRANSFERRED, closed_on=today - timedelta(days=80)
    )
    first = SupervisionFactory(
        client=case.client, officer=None, status=Supervision.Status.TRANSFERRED, closed_on=today - timedelta(days=150)
    )
    Supervision.objects.filter(pk=former.pk).update(predecessor=first)
    Supervision.objects.filter(pk=case.pk).update(predecessor=former)
    for row, days, state in [
        (first, 200, "missed"),
        (first, 170, "reported"),
        (first, 160, "missed"),
        (former, 120, "missed"),
        (case, 30, "missed"),
    ]:
        ReportInFactory(supervision=row, due_on=today - timedelta(days=days), **{state: True})
    misses = dict(Supervision.objects.with_misses_in_a_row().values_list("pk", "misses"))
    assert misses == {first.pk: 1, former.pk: 2, case.pk: 3}
    assert case.report_ins.with_misses_in_a_row().get().misses == 3
    ReportInFactory(supervision=case, due_on=today, reported=True)
    assert Supervision.objects.with_misses_in_a_row().get(pk=case.pk).misses == 0


def test_the_task_visits_every_office(case: Supervision) -> None:
    ReportInFactory(supervision=case, due_on=case.office.today() - timedelta(days=1))
    assert mark_missed_task() == 1
    assert mark_missed_task(case.office_id) == 0
    assert mark_missed_task(0) == 0


def test_an_office_that_fails_does_not_stop_the_next(
    case: Supervision, stranger: User, caplog: pytest.LogCaptureFixture
) -> None:
    yesterday = case.office.today() - timedelta(days=1)
    first, second = Office.objects.filter(pk__in=[case.office_id, stranger.office_id])
    failing, judged = (
        ReportInFactory(supervision=SupervisionFactory(office=office), due_on=yesterday) for office in (first, second)
    )
    with connection.cursor() as cursor:
        cursor.execute("CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''broken''; END'")
        cursor.execute(
            "CREATE TRIGGER fail BEFORE UPDATE ON clients_reportin"
            f" FOR EACH ROW WHEN (OLD.id = {failing.pk}) EXECUTE FUNCTION fail()"
        )
    assert mark_missed_task() == 1
    judged.refresh_from_db()
    assert judged.state == ReportIn.State.MISSED
    assert first.code in caplog.text


def test_a_duty_that_went_with_its_case_is_a_sentence(case: Supervision, officer: User) -> None:
    duty = ReportInFactory(supervision=case, due_on=case.office.today() + timedelta(days=4))
    close_supervision(supervision=case, status="revoked", closed_on=case.office.today(), by=officer)
    with pytest.raises(DomainError, match="tidak ada lagi"):
        report_in(duty=duty, by=officer)
