"""The tables of the return that T1, T5, T8 and T10 do not cover, against rows made for them."""

from datetime import UTC, date, datetime

import pytest
from django.utils import timezone

from accounts.models import Office
from clients.models import Supervision
from reports.figures import (
    accompaniment,
    agreements,
    clients,
    guidance,
    inquiries,
    livelihood,
    monthly_return,
    risk,
    staff,
    violations,
)
from reports.figures.counted import Counted, Measure, Numbers, key_of
from reports.figures.period import Period
from reports.figures.tables import NONE, Rate
from tests.factories.accounts import OfficeFactory, UserFactory, office
from tests.factories.agreement import AgreementFactory, CommitmentFactory, CommitmentProgressFactory
from tests.factories.clients import ClientFactory, SupervisionFactory, VisitFactory
from tests.factories.community import CommunityGroupFactory, SolvedProblemFactory
from tests.factories.ending import AftercareContactFactory
from tests.factories.guidance import ConcernFactory, ConcernStepFactory, RiskAssessmentFactory, StageItemFactory
from tests.factories.inquiry import SocialInquiryFactory
from tests.factories.villages import villages

pytestmark = pytest.mark.django_db
OCTOBER = Period.month(date(2026, 10, 1))


def at(day: int, month: int = 10) -> datetime:
    return datetime(2026, month, day, 3, tzinfo=UTC)


def figures(place: Office) -> Numbers:
    """Every figure of October."""
    return monthly_return.compute(place, OCTOBER.first).numbers


def found(numbers: Numbers, measures: tuple[Measure, ...], line: str | None = None) -> dict[str, int]:
    """The figures by the short name of their kind, without those that are zero."""
    values = {measure.code.partition(".")[2]: numbers.of(measure, line) for measure in measures}
    return {name: value for name, value in values.items() if value}


def case(place: Office, **values: object) -> Supervision:
    return SupervisionFactory(**({"office": place, "starts_on": date(2026, 9, 1), "ends_on": None} | values))


def litmas(place: Office, received: datetime, **values: object) -> object:
    return SocialInquiryFactory(
        office=place,
        received_at=received,
        request_on=received.date(),
        assigned_at=received,
        **({"due_at": received.replace(hour=4)} | values),
    )


def sent(on: datetime, due: datetime) -> dict[str, object]:
    return {"state": "sent", "signed_at": on, "sent_at": on, "due_at": due}


def test_litmas_carried_over_received_sent_ended_and_left() -> None:
    place = OfficeFactory()
    litmas(place, at(20, 9), **sent(at(2), at(3)))
    litmas(place, at(21, 9), **sent(at(30, 9), at(30, 9)))
    litmas(place, at(4), **sent(at(9), at(8)))
    litmas(place, at(5))
    litmas(place, at(6), due_at=at(1, 11))
    litmas(place, at(7), **sent(at(2, 11), at(9)), requester_kind="court")
    litmas(place, at(8), state="returned", ended_reason="Di luar wilayah kerja", registered_at=at(8))
    litmas(place, at(1, 11))
    litmas(OfficeFactory(), at(5))
    numbers = figures(place)
    # The one that was returned left when history says so, which is today: it is still there at the end of October.
    assert found(numbers, inquiries.MEASURES, "conditional_release/prison") == {
        "carried_over": 1,
        "received": 4,
        "finished": 2,
        "sent": 2,
        "in_time": 1,
        "left": 3,
        "overdue": 2,
    }
    assert found(numbers, inquiries.MEASURES, "conditional_release/court") == {"received": 1, "left": 1, "overdue": 1}
    (table,) = [table for table in monthly_return.tables(numbers) if table.code == "T2"]
    assert table.total[-1] == 50


def test_a_litmas_returned_in_the_month_leaves_in_it() -> None:
    place = OfficeFactory()
    row = litmas(place, timezone.now())
    row.state, row.ended_reason = "returned", "Di luar wilayah kerja"
    row.save()
    numbers = monthly_return.compute(place, place.today().replace(day=1)).numbers
    assert found(numbers, inquiries.MEASURES) == {"received": 1, "ended": 1}


def test_diversion_follows_t1_and_stages_follow_the_panel() -> None:
    place = OfficeFactory()
    values = {"child": True, "kind": "diversion"}
    case(place, **values)
    case(place, **values, starts_on=date(2026, 10, 3))
    case(place, **values, status="completed", closed_on=date(2026, 10, 9))
    case(place, **values, status="revoked", closed_on=date(2026, 10, 9))
    adult = case(place)
    StageItemFactory(supervision=adult, decision="accepted", decided_at=at(5))
    StageItemFactory(supervision=adult, decision="refused", note="Belum cukup", decided_at=at(6), to_stage="final")
    StageItemFactory(supervision=adult, decision="accepted", decided_at=at(5, 11), to_stage="final")
    numbers = figures(place)
    assert found(numbers, accompaniment.MEASURES, "child") == {
        "opening": 3,
        "new": 1,
        "succeeded": 1,
        "failed": 1,
        "closing": 2,
    }
    assert found(numbers, accompaniment.MEASURES, "adult") == {"to_continued": 1}


def test_what_has_no_record_is_said_and_is_no_zero() -> None:
    missing = {table.code: table.missing for table in monthly_return.tables(Numbers({})) if table.missing}
    assert sorted(missing) == ["T10", "T3", "T4"]
    assert missing["T4"][0][0] == "Kegiatan Griya Abhipraya"


def test_guidance_by_kind_and_what_groups_solved() -> None:
    place = office("bapas-palopo")
    guided = case(place)
    VisitFactory(supervision=guided, held=True, occurred_at=at(3), topics=["personality", "independence"])
    VisitFactory(supervision=guided, held=True, occurred_at=at(4), topics=["personality"])
    VisitFactory(supervision=guided, held=True, occurred_at=at(5))
    VisitFactory(supervision=guided, held=True, occurred_at=at(5, 11), topics=["personality"])
    home = villages("73.73", count=1)[0]
    group = CommunityGroupFactory(village=home, kind="pokmas_lipas", since=date(2026, 1, 1))
    SolvedProblemFactory(group=group, on=date(2026, 10, 5), with_office=True)
    SolvedProblemFactory(group=group, on=date(2026, 10, 6))
    SolvedProblemFactory(group=group, on=date(2026, 11, 6))
    CommunityGroupFactory(village=home, kind="fkpm")
    assert found(figures(place), guidance.MEASURES) == {
        "personality": 2,
        "personality_clients": 1,
        "independence": 1,
        "independence_clients": 1,
        "no_topic": 1,
        "groups": 1,
        "solved": 2,
        "solved_together": 1,
    }


def test_concerns_steps_revocations_and_what_is_known_afterwards() -> None:
    place = OfficeFactory()
    guided = case(place)
    summoned = ConcernFactory(supervision=guided, state="summons_1", filed_at=at(1))
    ConcernStepFactory(concern=summoned, summons=True, on=date(2026, 10, 6))
    ConcernStepFactory(concern=summoned, kind="note", on=date(2026, 10, 6))
    ConcernFactory(unlinked=True, office=place, filed_by=guided.officer, filed_at=at(2))
    revoked = case(place, status="revoked", closed_on=date(2026, 10, 20))
    ConcernFactory(supervision=revoked, ground="new_offence", state="revoked", filed_at=at(5, 9))
    case(place, status="revoked", closed_on=date(2026, 10, 21))
    ended = case(place, status="completed", closed_on=date(2026, 9, 20))
    AftercareContactFactory(supervision=ended, on=date(2026, 10, 2), has_reoffended=True)
    AftercareContactFactory(supervision=ended, on=date(2026, 10, 3), has_reoffended=None)
    numbers = figures(place)
    assert found(numbers, violations.MEASURES, "adult") == {
        "unrest": 1,
        "step_summons_1": 1,
        "revoked": 2,
        "reoffended": 1,
        "afterwards": 1,
    }
    assert numbers.of(violations.FILED["unrest"]) == 2
    assert numbers.of(clients.REOFFENDED) == 1


def test_levels_of_risk_at_the_end_of_the_month_and_changes_in_it() -> None:
    place = OfficeFactory()
    risen, fallen, never = case(place), case(place, child=True), case(place)
    for guided, days in ((risen, (("low", 9, 2), ("high", 10, 4), ("low", 11, 5))), (fallen, (("medium", 10, 1),))):
        for level, month, day in days:
            on = date(2026, month, day)
            RiskAssessmentFactory(supervision=guided, level=level, assessed_on=on)
    numbers = figures(place)
    assert found(numbers, risk.MEASURES, "adult") == {"high": 1, "unassessed": 1, "done": 1, "risen": 1}
    assert found(numbers, risk.MEASURES, "child") == {"medium": 1, "done": 1, "first": 1}
    assert never.client_id in monthly_return.compute(place, OCTOBER.first).counted.rows("T7.unassessed:adult")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, "high", risk.FIRST),
        ("low", "low", risk.SAME),
        ("low", "high", risk.RISEN),
        ("high", "medium", risk.FALLEN),
    ],
)
def test_how_a_level_changed(before: str | None, after: str, expected: Measure) -> None:
    assert risk.change(before, after) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "unwritten"),
        ("   ", "unwritten"),
        ("Narkotika pasal 112", "narcotics"),
        ("Penyalahgunaan NARKOTIKA dan pencurian", "narcotics"),
        ("Pencurian (KUHP pasal 476)", "theft"),
        ("Penggelapan", "fraud"),
        ("Penganiayaan ringan", "assault"),
        ("Pelanggaran lalu lintas", "other"),
    ],
)
def test_the_first_word_found_decides_the_kind_of_offence(text: str, expected: str) -> None:
    assert livelihood.offence_of(text).code == f"T9.{expected}"


def test_work_last_noted_by_the_end_of_the_month() -> None:
    place = OfficeFactory()
    working, school, unknown = case(place, offence="Narkotika"), case(place, child=True), case(place)
    VisitFactory(supervision=working, held=True, occurred_at=at(1, 9), work="none")
    VisitFactory(supervision=working, held=True, occurred_at=at(3), work="casual")
    VisitFactory(supervision=working, held=True, occurred_at=at(5))
    VisitFactory(supervision=working, held=True, occurred_at=at(3, 11), work="looking")
    VisitFactory(supervision=school, held=True, occurred_at=at(3), work="school")
    numbers = figures(place)
    assert found(numbers, livelihood.MEASURES, "adult") == {"working": 1, "unknown": 1, "narcotics": 1, "unwritten": 1}
    assert found(numbers, livelihood.MEASURES, "child") == {"school": 1, "unwritten": 1}
    assert unknown.is_open


def test_agreements_of_the_office_alone_and_what_was_delivered() -> None:
    place = office()
    dates = {"starts_on": date(2026, 1, 1), "ends_on": date(2028, 1, 1)}
    running = AgreementFactory(office=place, **dates)
    AgreementFactory(office=place, starts_on=date(2026, 10, 5), ends_on=date(2027, 1, 1))
    AgreementFactory(office=place, starts_on=date(2025, 1, 1), ends_on=date(2026, 10, 20))
    AgreementFactory(kanwil=True, **dates)
    promise = CommitmentFactory(agreement=running, due_on=date(2026, 10, 31))
    CommitmentFactory(agreement=running, due_on=date(2026, 11, 1), state="done")
    CommitmentProgressFactory(commitment=promise, on=date(2026, 10, 2))
    CommitmentProgressFactory(commitment=promise, on=date(2026, 10, 3))
    assert found(figures(place), agreements.MEASURES) == {
        "in_force": 2,
        "signed": 1,
        "expiring": 1,
        "expired": 1,
        "open": 1,
        "late": 1,
        "done": 1,
        "realised": 1,
    }


def test_the_staff_and_the_cases_each_officer_had() -> None:
    place = OfficeFactory()
    officer = UserFactory(officer=True, office=place)
    UserFactory(officer=True, office=place)
    UserFactory(officer=True, office=place, is_active=False)
    UserFactory(head=True, office=place)
    for _ in range(2):
        guided = case(place, officer=officer, client=ClientFactory(office=place))
        guided.assignments.update(since=at(1))
    case(place, unassigned=True)
    numbers = figures(place)
    assert found(numbers, staff.MEASURES) == {
        "officers": 2,
        "load_0": 1,
        "load_20": 1,
        "registrars": 3,  # who registered the clients
        "heads": 1,
        "guided": 2,
        "unguided": 1,
    }
    (table,) = [table for table in monthly_return.tables(numbers) if table.code == "T12"]
    assert table.rows[-1] == [staff.PER_OFFICER.label, 1]


@pytest.mark.parametrize(("cases", "expected"), [(0, "0"), (1, "20"), (20, "20"), (21, "40"), (60, "60"), (61, "more")])
def test_load_of_an_officer(cases: int, expected: str) -> None:
    assert staff.load_of(cases).code == f"T12.load_{expected}"


@pytest.mark.parametrize(("of", "per", "value"), [(0, 0, NONE), (1, 3, 33.3), (3, 3, 100), (0, 5, 0)])
def test_a_rate_has_one_decimal_and_no_value_without_a_divisor(of: int, per: int, value: object) -> None:
    percent = Rate("Persen", "", inquiries.IN_TIME, inquiries.SENT, times=100)
    assert percent.value(of, per) == value


def test_every_figure_of_a_table_is_the_number_of_rows_it_names() -> None:
    place = OfficeFactory()
    case(place)
    VisitFactory(supervision=case(place, child=True), held=True, occurred_at=at(3), topics=["personality"])
    computed = monthly_return.compute(place, OCTOBER.first)
    kept = Counted.from_json(computed.counted.as_json())
    walked = 0
    for table in computed.tables:
        for cells, keys in zip([*table.rows, table.total], [*table.keys, table.total_keys], strict=True):
            for cell, key in zip(cells, keys, strict=True):
                if key:
                    walked += 1
                    assert cell == sum(kept.rows(key).values()), key
    assert walked > 100


def test_a_row_counts_once_in_a_total_whatever_the_number_of_lines() -> None:
    counted, measure = Counted(), Measure("T0.people", "Orang", "", "clients.Client")
    counted.add(measure, "adult", 7)
    counted.add(measure, "child", 7)
    assert counted.numbers().values == {
        key_of("T0.people", "adult"): 1,
        key_of("T0.people", "child"): 1,
        "T0.people": 1,
    }
