"""Journeys, the way to the end of guidance, and contact after it."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError
from clients import rules
from clients.actions import close_supervision, decide_permit, note_return, request_permit
from clients.models import (
    AftercareContact,
    Concern,
    FinalAssessment,
    PanelItem,
    PanelSession,
    Supervision,
    TravelPermit,
)
from clients.terms import SupervisionKind
from tests.clients.test_races import at_once
from tests.databases import Database
from tests.factories.clients import SupervisionFactory
from tests.factories.ending import EndingWaiverFactory, FinalAssessmentFactory, TravelPermitFactory
from tests.factories.guidance import ConcernFactory

DAY = date(2026, 11, 20)


def journey(case: Supervision, starts: int = 2, days: int = 3) -> TravelPermit:
    """An unsaved request."""
    leaves_on = case.office.today() + timedelta(days=starts)
    returns_on = leaves_on + timedelta(days=days)
    return TravelPermit(
        destination="Kota Uji", purpose="Berobat", known_by="Lurah", leaves_on=leaves_on, returns_on=returns_on
    )


@pytest.mark.parametrize(
    ("leaves_on", "returns_on", "field"),
    [
        (DAY, DAY, None),
        (DAY - timedelta(1), DAY, "leaves_on"),
        (DAY + timedelta(2), DAY + timedelta(1), "returns_on"),
        (DAY, date(2026, 12, 31), None),
        (DAY, date(2027, 1, 1), "returns_on"),
    ],
)
def test_where_a_journey_may_lie(leaves_on: date, returns_on: date, field: str | None) -> None:
    violation = rules.journey_within_case(leaves_on, returns_on, DAY, date(2026, 1, 1), date(2026, 12, 31))
    assert (violation.field if violation else None) == field


@pytest.mark.parametrize(
    ("kind", "assessed", "accepted", "waived", "is_ready"),
    [
        ("conditional_release", True, True, False, True),
        ("conditional_release", True, False, False, False),
        ("conditional_release", False, True, False, False),
        ("conditional_release", False, False, True, True),
        ("social_work_sentence", False, False, False, True),
        ("diversion", False, False, False, True),
    ],
)
def test_when_guidance_may_be_completed(
    kind: str, assessed: bool, accepted: bool, waived: bool, is_ready: bool
) -> None:
    violation = rules.completion_is_prepared(
        SupervisionKind(kind), has_assessment=assessed, has_accepted_item=accepted, has_waiver=waived
    )
    assert (violation is None) == is_ready


@pytest.mark.django_db
def test_an_open_concern_keeps_guidance_from_being_completed(case: Supervision, head: User) -> None:
    EndingWaiverFactory(supervision=case)
    concern = ConcernFactory(supervision=case)
    today = case.office.today()
    with pytest.raises(DomainError, match="Masih ada laporan masalah yang terbuka"):
        close_supervision(supervision=case, status="completed", closed_on=today, by=head)
    Concern.objects.filter(pk=concern.pk).update(state=Concern.State.SETTLED)
    assert not close_supervision(supervision=case, status="completed", closed_on=today, by=head).is_open


@pytest.mark.django_db
def test_an_open_concern_keeps_nobody_from_dying(case: Supervision, head: User) -> None:
    ConcernFactory(supervision=case)
    closed = close_supervision(supervision=case, status="deceased", closed_on=case.office.today(), by=head)
    assert closed.status == Supervision.Status.DECEASED


@pytest.mark.django_db
class TestJourneys:
    def test_asked_granted_and_back(self, case: Supervision, registrar: User, head: User) -> None:
        key = uuid4()
        first, again = (
            request_permit(supervision=case, permit=journey(case, starts=0), submission_key=key, by=registrar)
            for _ in range(2)
        )
        assert first == again
        granted = decide_permit(permit=first, is_granted=True, excuses_report_in=True, by=head)
        assert granted.excuses_report_in
        today = case.office.today()
        assert list(TravelPermit.objects.away(today)) == [granted]
        assert list(TravelPermit.objects.overdue(today + timedelta(days=4))) == [granted]
        with pytest.raises(DomainError, match="sudah diputus"):
            decide_permit(permit=first, is_granted=False, note="x", by=head)
        with pytest.raises(StatuteError, match="masa depan"):
            note_return(permit=first, came_back_on=today + timedelta(days=1), by=registrar)
        assert note_return(permit=first, came_back_on=today, by=registrar).state == "returned"

    def test_never_two_at_once(self, case: Supervision, officer: User) -> None:
        TravelPermitFactory(supervision=case, leaves_on=case.office.today() + timedelta(days=4))
        with pytest.raises(DomainError, match="sudah ada izin lain"):
            request_permit(supervision=case, permit=journey(case), by=officer)
        TravelPermitFactory(supervision=SupervisionFactory(office=case.office))
        later = request_permit(supervision=case, permit=journey(case, starts=20), by=officer)
        assert later.state == "requested"

    def test_a_refusal_says_why(self, browse: Any, case: Supervision, head: User) -> None:
        permit = TravelPermitFactory(supervision=case)
        address = reverse("clients:travel_permit_decide", args=[permit.public_id])
        assert "Tulis alasan menolak" in browse(head).post(address, {"decision": "refuse"}).text
        assert browse(head).post(address, {"decision": "refuse", "note": "Belum jelas"}).status_code == 302
        permit.refresh_from_db()
        assert permit.state == "refused"

    @pytest.mark.parametrize(
        "values",
        [
            {"leaves_on": "2026-02-31", "returns_on": "x"},
            {"destination": "a\x00b", "leaves_on": "2031-01-01", "returns_on": "2030-01-01"},
            {"destination": "x" * 5000, "purpose": "😀" * 400, "known_by": ""},
            {"submission_key": "bukan"},
        ],
    )
    def test_odd_input_is_a_form_again(
        self, browse: Any, case: Supervision, officer: User, values: dict[str, str]
    ) -> None:
        address = reverse("clients:travel_permit_create", args=[case.public_id])
        assert browse(officer).post(address, {"submission_key": str(uuid4()), **values}).status_code == 200
        assert not TravelPermit.objects.exists()

    def test_the_form_makes_a_request(self, browse: Any, case: Supervision, officer: User) -> None:
        day = case.office.today() + timedelta(days=3)
        values = {
            "submission_key": str(uuid4()),
            "destination": "Kota Uji",
            "purpose": "Berobat",
            "known_by": "Lurah",
            "leaves_on": day.isoformat(),
            "returns_on": day.isoformat(),
        }
        address = reverse("clients:travel_permit_create", args=[case.public_id])
        for _ in range(2):
            assert browse(officer).post(address, values).status_code == 302
        assert TravelPermit.objects.count() == 1


@pytest.mark.django_db
class TestEnding:
    def close(self, case: Supervision, by: User, status: str = "completed") -> Supervision:
        return close_supervision(supervision=case, status=status, closed_on=case.office.today(), by=by)

    def test_completing_needs_assessment_and_panel(self, browse: Any, case: Supervision, officer: User) -> None:
        with pytest.raises(DomainError, match="penilaian akhir dan keputusan sidang"):
            self.close(case, officer)
        PanelSession.objects.create(
            office=case.office, on=case.office.today(), place="Aula", chair="Ketua Uji", created_by=officer
        )
        propose = reverse("clients:ending_propose", args=[case.public_id])
        assert "Tulis penilaian akhir dulu" in browse(officer).post(propose, follow=True).text
        FinalAssessmentFactory(supervision=case)
        for _ in range(2):
            browse(officer).post(propose)
        item = PanelItem.objects.get()
        assert item.matter == "termination"
        with pytest.raises(DomainError, match=r": keputusan sidang belum ada"):
            self.close(case, officer)
        item.decision, item.decided_at = "accepted", case.registered_at
        item.save()
        assert self.close(case, officer).status == "completed"

    @pytest.mark.parametrize("status", ["revoked", "deceased"])
    def test_other_ends_have_their_own_path(self, case: Supervision, officer: User, status: str) -> None:
        assert self.close(case, officer, status).status == status

    def test_the_head_may_waive(self, browse: Any, case: Supervision, head: User, officer: User) -> None:
        address = reverse("clients:ending_waive", args=[case.public_id])
        assert browse(officer).post(address, {"reason": "x"}).status_code == 403
        for reason in ("Sudah berakhir sebelum portal", "Lain"):
            browse(head).post(address, {"reason": reason})
        assert case.ending_waiver.reason == "Sudah berakhir sebelum portal"
        assert self.close(case, officer).status == "completed"

    def test_the_assessment_is_written_and_put_right(self, browse: Any, case: Supervision, officer: User) -> None:
        address = reverse("clients:ending_assess", args=[case.public_id])
        values = {
            "assessed_on": case.office.today().isoformat(),
            "compliance": "Baik",
            "development": "Baik",
            "risk_level": "low",
            "community_acceptance": "4",
            "recommendation": "Akhiri",
        }
        tomorrow = (case.office.today() + timedelta(days=1)).isoformat()
        assert "masa depan" in browse(officer).post(address, {**values, "assessed_on": tomorrow}).text
        assert browse(officer).post(address, {**values, "community_acceptance": "9"}).status_code == 200
        for recommendation in ("Akhiri", "Akhiri segera"):
            assert browse(officer).post(address, {**values, "recommendation": recommendation}).status_code == 302
        assert FinalAssessment.objects.get().recommendation == "Akhiri segera"

    def test_the_list_counts_what_ends_within_the_notice(self, browse: Any, case: Supervision, head: User) -> None:
        today = case.office.today()
        near, far, past = (
            SupervisionFactory(office=case.office, ends_on=today + timedelta(days=days)) for days in (30, 31, -1)
        )
        page = browse(head).get(reverse("clients:ending_list"))
        assert near.client.name in page.text or near.client.number in page.text
        assert [row.pk for row in page.context["object_list"]] == [near.pk]
        passed = browse(head).get(reverse("clients:ending_list"), {"tab": "passed"})
        assert [row.pk for row in passed.context["object_list"]] == [past.pk]
        SupervisionFactory(office=case.office, unassigned=True, ends_on=today + timedelta(days=20))
        nobodys = browse(head).get(reverse("clients:ending_list"), {"officer": "none"})
        assert [row.officer for row in nobodys.context["object_list"]] == [None]
        assert far.is_open
        Supervision.objects.filter(pk=far.pk).update(ends_on=None)
        running = browse(head).get(reverse("clients:ending_list"), {"tab": "open"})
        assert "belum ditetapkan" in running.text
        Supervision.objects.update(status="completed", closed_on=today)
        running = browse(head).get(reverse("clients:ending_list"), {"tab": "open"})
        assert "Tidak ada perkara berjalan di sini" in running.text

    def test_aftercare_follows_the_end(self, browse: Any, case: Supervision, officer: User) -> None:
        address = reverse("clients:aftercare_create", args=[case.public_id])
        values = {"submission_key": str(uuid4()), "on": case.office.today().isoformat(), "text": "Datang sendiri"}
        assert browse(officer).post(address, values).status_code == 403
        EndingWaiverFactory(supervision=case)
        self.close(case, officer)
        assert "Tulis isi pertemuan" in browse(officer).post(address, {**values, "text": ""}).text
        early = (case.office.today() - timedelta(days=3)).isoformat()
        assert "setelah perkara berakhir" in browse(officer).post(address, {**values, "on": early}).text
        for _ in range(2):
            assert browse(officer).post(address, values).status_code == 302
        assert AftercareContact.objects.count() == 1
        page = browse(officer).get(reverse("clients:report_in_file", args=[case.client.public_id]))
        assert "Datang sendiri" in page.text

    def test_the_registrar_reads_no_narratives(self, browse: Any, case: Supervision, registrar: User) -> None:
        FinalAssessmentFactory(supervision=case, recommendation="Rahasia petugas")
        page = browse(registrar).get(reverse("clients:report_in_file", args=[case.client.public_id]))
        assert page.status_code == 200
        assert "Rahasia petugas" not in page.text


def test_two_requests_for_the_same_days_leave_one(committed_db: Database) -> None:
    case = SupervisionFactory()
    at_once(lambda: request_permit(supervision=case, permit=journey(case), by=case.officer))
    assert TravelPermit.objects.count() == 1


@pytest.mark.django_db
def test_a_journey_of_a_closed_case_waits_for_nobody(case: Supervision) -> None:
    today = case.office.today()
    permits = [
        TravelPermitFactory(supervision=case),
        TravelPermitFactory(supervision=case, granted=True),
        TravelPermitFactory(
            supervision=case, granted=True, leaves_on=today - timedelta(9), returns_on=today - timedelta(5)
        ),
    ]
    rows = TravelPermit.objects.filter(supervision=case)

    def waiting() -> list[TravelPermit]:
        return [*rows.requested(), *rows.away(today), *rows.overdue(today)]

    assert waiting() == permits
    Supervision.objects.filter(pk=case.pk).update(status="completed", closed_on=today)
    assert waiting() == list(rows.granted()) == []
    assert rows.count() == 3
