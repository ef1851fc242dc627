"""One tap at the counter, taking it back, checking what nobody saw, and what two counters do at once."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.signing import Signer
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import Office, User
from bapas_portal.law import DomainError
from clients.actions import (
    arrive,
    excuse_report_in,
    mark_missed_report_ins,
    report_in,
    send_back_report_in,
    set_report_in_rhythm,
    undo_report_in,
    verify_report_in,
)
from clients.cards import CARD_PATH, client_id_of, token_of
from clients.changes import event_model
from clients.models import Concern, ReportIn, Supervision
from tests.clients.test_races import at_once
from tests.databases import Database
from tests.factories.accounts import UserFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory
from tests.factories.ending import TravelPermitFactory
from tests.factories.report_in import ReportInPolicyFactory, UncheckedReportFactory

DUE, REPORTED, MISSED, EXCUSED = (
    ReportIn.State.DUE,
    ReportIn.State.REPORTED,
    ReportIn.State.MISSED,
    ReportIn.State.EXCUSED,
)
COUNTER = "/report-ins/counter/"


def today(case: Supervision) -> date:
    return case.office.today()


@pytest.mark.django_db
class TestArriving:
    def test_settles_the_duty_of_today(self, case: Supervision, registrar: User) -> None:
        duty = ReportInFactory(supervision=case)
        (report,) = arrive(client=case.client, by=registrar)
        assert report.pk == duty.pk
        assert report.verified_by == registrar
        assert case.report_ins.filter(state=DUE).count() == 1

    def test_twice_on_a_day_changes_nothing(self, case: Supervision, registrar: User) -> None:
        ReportInFactory(supervision=case)
        assert arrive(client=case.client, by=registrar) == arrive(client=case.client, by=registrar)
        assert case.report_ins.count() == 2

    def test_a_few_days_early_counts_for_the_coming_duty(self, case: Supervision, registrar: User) -> None:
        duty = ReportInFactory(supervision=case, due_on=today(case) + timedelta(days=5))
        (report,) = arrive(client=case.client, by=registrar)
        assert report.pk == duty.pk

    def test_after_a_miss_settles_the_missed_duty(self, case: Supervision, registrar: User) -> None:
        missed = ReportInFactory(supervision=case, missed=True, due_on=today(case) - timedelta(days=3))
        ReportInFactory(supervision=case, due_on=today(case) + timedelta(days=27))
        (report,) = arrive(client=case.client, by=registrar)
        assert report.pk == missed.pk

    def test_outside_the_schedule_is_a_row_of_its_own(self, case: Supervision, registrar: User) -> None:
        duty = ReportInFactory(supervision=case, due_on=today(case) + timedelta(days=20))
        (report,) = arrive(client=case.client, by=registrar)
        assert report.is_extra
        duty.refresh_from_db()
        assert duty.state == DUE
        undo_report_in(duty=report, reason="salah orang", by=registrar)
        assert list(case.report_ins.all()) == [duty]

    def test_every_case_of_the_client_is_settled(self, case: Supervision, registrar: User) -> None:
        other = SupervisionFactory(office=case.office, client=case.client, officer=case.officer)
        for one in (case, other):
            ReportInFactory(supervision=one)
        assert len(arrive(client=case.client, by=registrar)) == 2

    def test_a_case_that_begins_next_week_has_no_duty_yet(
        self, browse: Any, case: Supervision, registrar: User
    ) -> None:
        coming = SupervisionFactory(office=case.office, client=case.client, officer=case.officer)
        Supervision.objects.filter(pk=coming.pk).update(starts_on=today(case) + timedelta(days=7))
        duty = ReportInFactory(supervision=case)
        (report,) = arrive(client=case.client, by=registrar)
        assert report.pk == duty.pk
        Supervision.objects.filter(pk=case.pk).update(starts_on=today(case) + timedelta(days=7))
        with pytest.raises(DomainError, match="tidak punya perkara berjalan"):
            arrive(client=case.client, by=registrar)
        page = browse(registrar).get(COUNTER, {"q": case.client.number})
        assert [person.has_case for person in page.context["people"]] == [False]

    def test_who_was_excused_for_today_and_comes_reports_and_the_excuse_comes_back(
        self, case: Supervision, registrar: User, officer: User
    ) -> None:
        duty = ReportInFactory(supervision=case)
        excuse_report_in(duty=duty, reason="Sakit: surat dokter", excuse="illness", by=officer)
        coming = case.report_ins.get(state=DUE)
        (report,) = arrive(client=case.client, by=registrar)
        assert (report.pk, report.state, report.excuse, report.verified_by) == (duty.pk, REPORTED, "", registrar)
        assert case.report_ins.get(state=DUE) == coming
        undo_report_in(duty=report, reason="salah ketuk", by=registrar)
        duty.refresh_from_db()
        assert (duty.state, duty.excuse, duty.note) == (EXCUSED, "illness", "Sakit: surat dokter")
        assert (duty.recorded_by, duty.reported_at, duty.verified_by) == (officer, None, None)
        assert case.report_ins.get(state=DUE) == coming
        undone = event_model(ReportIn).objects.filter(pgh_obj_id=duty.pk, note="Lapor dibatalkan: salah ketuk")
        assert undone.count() == 1

    def test_who_reported_early_for_today_comes_again(self, browse: Any, case: Supervision, registrar: User) -> None:
        early = timezone.now() - timedelta(days=2)
        duty = ReportInFactory(supervision=case, reported=True, reported_at=early)
        page = browse(registrar).post(reverse("clients:report_in_arrive", args=[case.client.public_id]), follow=True)
        assert "sudah tercatat lapor untuk hari ini" in page.text
        assert case.report_ins.get() == duty

    def test_needs_an_open_case(self, office: Office, registrar: User) -> None:
        closed = SupervisionFactory(office=office, closed=True)
        with pytest.raises(DomainError, match="tidak punya perkara berjalan"):
            arrive(client=closed.client, by=registrar)


@pytest.mark.django_db
class TestTakingBack:
    def test_reopens_the_duty_and_takes_the_next_away(self, case: Supervision, registrar: User) -> None:
        duty = ReportInFactory(supervision=case)
        report_in(duty=duty, by=registrar)
        undo_report_in(duty=duty, reason="salah ketuk", by=registrar)
        assert case.report_ins.get().state == DUE
        report_in(duty=duty, by=registrar)
        assert case.report_ins.filter(state=DUE).count() == 1

    def test_of_a_day_that_has_passed_is_a_miss_again(self, case: Supervision, registrar: User) -> None:
        duty = ReportInFactory(supervision=case, due_on=today(case) - timedelta(days=2))
        report_in(duty=duty, by=registrar)
        undo_report_in(duty=duty, reason="salah orang", by=registrar)
        duty.refresh_from_db()
        assert duty.state == MISSED
        assert "salah orang" in duty.note
        assert case.report_ins.filter(state=DUE).count() == 1

    def test_only_the_latest_report_unless_a_check_found_it_untrue(
        self, case: Supervision, registrar: User, officer: User
    ) -> None:
        first = UncheckedReportFactory(supervision=case, due_on=today(case) - timedelta(days=40))
        last = ReportInFactory(supervision=case, reported=True, due_on=today(case) - timedelta(days=10))
        with pytest.raises(DomainError, match="Batalkan dulu yang terbaru"):
            undo_report_in(duty=first, reason="salah orang", by=officer)
        send_back_report_in(duty=first, is_excused=False, reason="tidak menelepon", by=officer)
        undo_report_in(duty=last, reason="salah orang", by=officer)
        assert list(case.report_ins.filter(state=MISSED)) == [last, first]

    def test_needs_a_reason_and_a_report(self, case: Supervision, registrar: User) -> None:
        duty = ReportInFactory(supervision=case)
        with pytest.raises(DomainError, match="sudah dibatalkan"):
            undo_report_in(duty=duty, reason="x", by=registrar)
        report_in(duty=duty, by=registrar)
        with pytest.raises(DomainError, match="Tulis mengapa"):
            undo_report_in(duty=duty, reason=" ", by=registrar)

    def test_at_the_counter_only_for_some_minutes(self, browse: Any, case: Supervision, registrar: User) -> None:
        hour_ago = timezone.now() - timedelta(hours=1)
        old = ReportInFactory(supervision=case, reported=True, reported_at=hour_ago)
        page = browse(registrar).post(reverse("clients:report_in_take_back", args=[old.public_id]), follow=True)
        assert "lebih dari 15 menit" in page.text
        old.refresh_from_db()
        assert old.state == REPORTED

    def test_later_with_a_reason_by_the_officer(self, browse: Any, case: Supervision, officer: User) -> None:
        old = ReportInFactory(supervision=case, reported=True)
        address = reverse("clients:report_in_undo", args=[old.public_id])
        assert "Tulis alasannya" in browse(officer).post(address, {"reason": ""}).text
        assert browse(officer).post(address, {"reason": "Nama sama"}).status_code == 302
        old.refresh_from_db()
        assert old.state == DUE


@pytest.mark.django_db
class TestChecking:
    def test_what_a_registrar_hears_waits_and_what_the_officer_hears_does_not(
        self, case: Supervision, registrar: User, officer: User
    ) -> None:
        heard = report_in(duty=ReportInFactory(supervision=case), mode="remote", by=registrar)
        assert heard.awaits_check
        assert list(ReportIn.objects.awaiting_check()) == [heard]
        verify_report_in(duty=heard, by=officer)
        assert not ReportIn.objects.awaiting_check().exists()
        with pytest.raises(DomainError, match="tidak menunggu"):
            send_back_report_in(duty=heard, is_excused=False, reason="x", by=officer)
        other = SupervisionFactory(office=case.office, officer=officer)
        assert not report_in(duty=ReportInFactory(supervision=other), mode="remote", by=officer).awaits_check

    def test_sent_back_as_missed_or_excused(self, case: Supervision, officer: User) -> None:
        first = UncheckedReportFactory(supervision=case, due_on=today(case) - timedelta(days=40))
        second = UncheckedReportFactory(supervision=case, due_on=today(case) - timedelta(days=10))
        send_back_report_in(duty=first, is_excused=False, reason="Tidak menelepon", by=officer)
        send_back_report_in(duty=second, is_excused=True, excuse="illness", reason="Dirawat", by=officer)
        first.refresh_from_db()
        second.refresh_from_db()
        assert (first.state, second.state, second.excuse) == (MISSED, EXCUSED, "illness")

    def test_somebody_else_is_named(self, browse: Any, case: Supervision, registrar: User) -> None:
        duty = ReportInFactory(supervision=case)
        address = reverse("clients:report_in_tell", args=[duty.public_id])
        values = {
            "mode": "remote",
            "reporter": "family",
            "reported_at": timezone.localtime().strftime("%Y-%m-%dT%H:%M"),
        }
        assert "Tulis nama orang yang melapor" in browse(registrar).post(address, values).text
        answer = browse(registrar).post(address, {**values, "reporter_name": "Ibu Uji"})
        assert answer.status_code == 302
        duty.refresh_from_db()
        assert duty.awaits_check

    def test_an_excuse_has_a_cause(self, browse: Any, case: Supervision, registrar: User) -> None:
        duty = ReportInFactory(supervision=case)
        address = reverse("clients:report_in_excuse", args=[duty.public_id])
        assert "Pilih sebabnya" in browse(registrar).post(address, {}).text
        assert "Tulis alasan" in browse(registrar).post(address, {"excuse": "other"}).text
        browse(registrar).post(address, {"excuse": "illness", "reason": "surat dokter"})
        duty.refresh_from_db()
        assert (duty.state, duty.note) == (EXCUSED, "Sakit atau dirawat: surat dokter")


@pytest.mark.django_db
class TestRhythm:
    def test_the_31st_comes_back(self, case: Supervision, registrar: User) -> None:
        ReportInPolicyFactory(office=case.office, moves_off_holidays=False)
        case.starts_on = date(2026, 1, 1)
        case.save()
        duty = ReportInFactory(supervision=case, due_on=date(2026, 8, 31))
        at = timezone.datetime(2026, 8, 31, 9, tzinfo=case.office.zone)
        for _ in range(2):
            report_in(duty=duty, reported_at=at, by=registrar)
            duty = case.report_ins.get(state=DUE)
            at = timezone.datetime(duty.due_on.year, duty.due_on.month, duty.due_on.day, 9, tzinfo=case.office.zone)
        assert duty.due_on == date(2026, 10, 31)
        assert case.report_ins.filter(due_on=date(2026, 9, 30)).exists()

    def test_the_offices_step_comes_before_the_national_one(self, case: Supervision, registrar: User) -> None:
        ReportInPolicyFactory(office=case.office, initial_days=7, moves_off_holidays=False)
        duty = ReportInFactory(supervision=case)
        report_in(duty=duty, by=registrar)
        assert case.report_ins.get(state=DUE).due_on == duty.due_on + timedelta(days=7)

    def test_a_new_day_moves_the_open_duty(self, case: Supervision, officer: User) -> None:
        ReportInFactory(supervision=case, due_on=today(case) + timedelta(days=9))
        wanted = today(case) + timedelta(days=4)
        set_report_in_rhythm(supervision=case, report_in_days=7, next_on=wanted, by=officer)
        assert case.report_ins.get().due_on == case.report_ins.get().anchor_on == wanted
        with pytest.raises(DomainError, match="paling awal hari ini"):
            set_report_in_rhythm(supervision=case, report_in_days=7, next_on=today(case) - timedelta(1), by=officer)
        ReportInFactory(supervision=case, excused=True, due_on=today(case) + timedelta(days=3))
        with pytest.raises(DomainError, match="Pada tanggal itu atau sesudahnya sudah ada catatan wajib lapor"):
            set_report_in_rhythm(supervision=case, report_in_days=7, next_on=today(case) + timedelta(3), by=officer)
        case.report_ins.filter(state=DUE).delete()
        with pytest.raises(DomainError, match="Tanggal itu sudah punya catatan wajib lapor"):
            set_report_in_rhythm(supervision=case, report_in_days=7, next_on=today(case) + timedelta(3), by=officer)

    def test_the_head_arranges_the_office(self, browse: Any, head: User) -> None:
        address = reverse("clients:report_in_policy")
        assert browse(head).post(address, {"initial_days": "7", "early_days": "3"}).status_code == 302
        assert browse(head).post(address, {"initial_days": "14", "early_days": "3"}).status_code == 302
        policy = head.office.report_in_policy
        policy.refresh_from_db()
        assert (policy.initial_days, policy.moves_off_holidays) == (14, False)
        assert "31 hari" in browse(head).post(address, {"early_days": "99"}).text


@pytest.mark.django_db
class TestJudging:
    def test_a_permit_excuses_only_when_the_head_said_so(self, case: Supervision) -> None:
        yesterday = today(case) - timedelta(days=1)
        duty = ReportInFactory(supervision=case, due_on=yesterday)
        permit = TravelPermitFactory(supervision=case, granted=True, leaves_on=yesterday, excuses_report_in=True)
        other = SupervisionFactory(office=case.office)
        missed = ReportInFactory(supervision=other, due_on=yesterday)
        TravelPermitFactory(supervision=other, granted=True, leaves_on=yesterday)
        assert mark_missed_report_ins(office=case.office) == 1
        duty.refresh_from_db()
        missed.refresh_from_db()
        assert (duty.state, duty.excuse, missed.state) == (EXCUSED, "travel", MISSED)
        assert permit.destination in duty.note

    def test_three_misses_open_one_concern(self, browse: Any, case: Supervision, officer: User) -> None:
        address = reverse("clients:report_in_concern", args=[case.public_id])
        browse(officer).post(address)
        assert not Concern.objects.exists()
        for days in (90, 60, 30):
            ReportInFactory(supervision=case, missed=True, due_on=today(case) - timedelta(days=days))
        page = browse(officer).get(reverse("clients:report_in_file", args=[case.client.public_id]))
        assert "Buka laporan masalah" in page.text
        for _ in range(2):
            browse(officer).post(address)
        concern = Concern.objects.get()
        assert (concern.source, concern.ground) == ("missed_reports", "missed_reports")


@pytest.mark.django_db
class TestCounterPage:
    def test_lists_ticks_and_takes_back(self, browse: Any, case: Supervision, registrar: User) -> None:
        duty = ReportInFactory(supervision=case)
        browser = browse(registrar)
        assert case.client.name in browser.get(COUNTER).text
        page = browser.post(reverse("clients:report_in_arrive", args=[case.client.public_id]), HTTP_HX_REQUEST="true")
        assert "sudah dicatat lapor" in page.text
        assert "autofocus" in page.text
        assert "<html" not in page.text
        page = browser.post(reverse("clients:report_in_take_back", args=[duty.public_id]), follow=True)
        assert "dibatalkan" in page.text
        assert case.client.name in page.text

    def test_a_child_is_initials(self, browse: Any, office: Office, registrar: User) -> None:
        case = SupervisionFactory(office=office, child=True)
        ReportInFactory(supervision=case)
        for address in (COUNTER, f"{COUNTER}?q={case.client.number}"):
            page = browse(registrar).get(address)
            assert case.client.safe_label in page.text
            assert case.client.name not in page.text

    def test_a_card_opens_the_counter_for_its_office_alone(
        self, browse: Any, case: Supervision, registrar: User, stranger: User
    ) -> None:
        token = token_of(case.client)
        assert case.client.number not in token
        assert client_id_of(token) == case.client.public_id
        address = reverse("clients:report_in_scan", args=[token])
        assert case.client.name in browse(registrar).get(address, follow=True).text
        assert browse(stranger).get(address).status_code == 404
        for wrong in ("x", f"A{token}", Signer(salt="clients.report-in-card").sign("zz")):
            assert browse(registrar).get(reverse("clients:report_in_scan", args=[wrong])).status_code == 404
        assert case.client.name in browse(registrar).get(COUNTER, {"q": f"http://uji{CARD_PATH}{token}/"}).text

    def test_the_card_is_paper(self, browse: Any, case: Supervision, officer: User) -> None:
        page = browse(officer).get(reverse("clients:report_in_card", args=[case.client.public_id]))
        assert page.status_code == 200
        assert page.content.startswith(b"%PDF")

    @pytest.mark.parametrize("query", ["q=%00", "q=" + "a" * 5000, "client=x", "page=999", "q=%F0%9F%98%80"])
    def test_odd_searches(self, browse: Any, case: Supervision, registrar: User, query: str) -> None:
        assert browse(registrar).get(f"{COUNTER}?{query}").status_code == 200

    def test_constant_queries(self, browse: Any, case: Supervision, registrar: User) -> None:
        browser = browse(registrar)
        browser.get(COUNTER)  # the first page of a session writes when it was seen
        counts = []
        for more in (3, 20):
            for number in range(more):
                row = SupervisionFactory(office=case.office, officer=case.officer)
                ReportInFactory(supervision=row, **({"reported": True} if number % 2 else {}))
            with CaptureQueriesContext(connection) as queries:
                browser.get(COUNTER)
            counts.append(len(queries))
        assert counts[0] == counts[1]


def test_two_counters_tick_one_person_once(committed_db: Database) -> None:
    duty = ReportInFactory()
    client = duty.supervision.client
    by = UserFactory(registrar=True, office=client.office)
    first, second = at_once(lambda: arrive(client=client, by=by))
    assert [row.pk for row in first] == [row.pk for row in second]
    assert ReportIn.objects.count() == 2


def test_taking_back_and_the_nightly_judgement_leave_one_open_duty(committed_db: Database) -> None:
    duty = ReportInFactory()
    case = duty.supervision
    report_in(duty=duty, by=case.officer)
    tomorrow = case.office.today() + timedelta(days=1)
    turns = iter(
        [
            lambda: undo_report_in(duty=duty, reason="salah ketuk", by=case.officer),
            lambda: mark_missed_report_ins(office=case.office, on=tomorrow),
        ]
    )
    at_once(lambda: next(turns)())
    mark_missed_report_ins(office=case.office, on=tomorrow)
    assert ReportIn.objects.filter(state=DUE).count() == 1
    assert ReportIn.objects.get(pk=duty.pk).state == MISSED
