"""A concern from the first word to the decision, and who may be told what."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError
from clients import actions
from clients.models import Concern, Supervision
from clients.rules.concern import ANSWER_WITHIN_DAYS
from tests.factories.accounts import UserFactory
from tests.factories.clients import ClientFactory, SupervisionFactory
from tests.factories.guidance import ConcernFactory, PlannedSessionFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.villages import VillageOfficialFactory, village

pytestmark = pytest.mark.django_db


def step(concern: Concern, kind: str, by: User, **values: object) -> object:
    """One step today; a summons for tomorrow morning."""
    given: dict[str, object] = {"on": concern.office.today(), "text": "Disampaikan kepada klien."}
    if kind.startswith("summons"):
        given["appear_at"] = timezone.now() + timedelta(days=2)
    return actions.record_step(concern=concern, kind=kind, **given | values, by=by)  # type: ignore[arg-type]


def noted(case: Supervision, by: User) -> Concern:
    return actions.open_concern(
        client=case.client, supervision=case, source="officer", ground="unrest", text="Berselisih.", by=by
    )


def walked(case: Supervision, officer: User, head: User) -> Concern:
    """A concern that waits for the panel, by the shortest way."""
    concern = noted(case, officer)
    step(concern, "exam_record", head, is_shortened=True, text="Klien ditahan penyidik.")
    return actions.propose_revocation(concern=concern, proposal="Dicabut.", by=officer)


def test_three_missed_report_ins_make_one_concern(case: Supervision, officer: User) -> None:
    given = {"source": "missed_reports", "ground": "missed_reports", "text": "Tiga kali berturut-turut."}
    first = actions.open_concern(client=case.client, supervision=case, **given, by=officer)  # type: ignore[arg-type]
    again = actions.open_concern(client=case.client, supervision=case, **given, by=officer)  # type: ignore[arg-type]
    assert first.pk == again.pk
    assert [one.kind for one in first.steps.all()] == ["note"]


def test_a_submission_is_kept_once(case: Supervision, officer: User) -> None:
    key = uuid4()
    rows = [
        actions.open_concern(
            client=None, supervision=None, source="citizen", ground="other", text="x", submission_key=key, by=officer
        )
        for _ in range(2)
    ]
    assert rows[0].pk == rows[1].pk


def test_the_whole_chain_by_the_book(case: Supervision, officer: User, head: User) -> None:
    concern = noted(case, officer)
    step(concern, "warning", officer)
    for kind in ("summons_1", "summons_2", "summons_3"):
        summons = step(concern, kind, officer)
        with pytest.raises(DomainError, match="belum lewat"):
            actions.record_appearance(step=summons, has_appeared=False, by=officer)  # type: ignore[arg-type]
        summons.__class__.objects.filter(pk=summons.pk).update(appear_at=timezone.now())  # type: ignore[attr-defined]
        actions.record_appearance(step=summons, has_appeared=False, by=officer)  # type: ignore[arg-type]
    step(concern, "exam_record", officer)
    session = PlannedSessionFactory(office=case.office)
    actions.propose_revocation(concern=concern, proposal="Dicabut.", by=officer)
    actions.decide_item(item=session.items.get(), decision="accepted", by=head)
    actions.decide_concern(concern=concern, outcome="revoked", on=case.office.today(), text="SK 1/2026", by=head)
    case.refresh_from_db()
    concern.refresh_from_db()
    assert (case.status, concern.state) == ("revoked", "revoked")
    kinds = list(concern.steps.values_list("kind", flat=True))
    assert kinds == [
        "note",
        "warning",
        "summons_1",
        "summons_2",
        "summons_3",
        "exam_record",
        "panel",
        "proposal",
        "revoked",
    ]


@pytest.mark.parametrize(("decision", "state"), [("revise", "exam_record"), ("refused", "settled")])
def test_a_panel_that_says_no_ends_or_returns_it(
    case: Supervision, officer: User, head: User, decision: str, state: str
) -> None:
    session = PlannedSessionFactory(office=case.office)
    concern = walked(case, officer, head)
    actions.decide_item(item=session.items.get(), decision=decision, note="Belum cukup bukti.", by=head)
    concern.refresh_from_db()
    case.refresh_from_db()
    assert (concern.state, case.status) == (state, "active")


def test_a_matter_taken_off_the_agenda_is_proposed_again(case: Supervision, officer: User, head: User) -> None:
    session = PlannedSessionFactory(office=case.office)
    concern = walked(case, officer, head)
    actions.withdraw_item(item=session.items.get(), by=head)
    actions.propose_revocation(concern=concern, proposal="Dicabut.", by=officer)
    assert session.items.count() == 1
    assert concern.steps.filter(kind="panel").count() == 1


def test_without_a_session_nothing_moves(case: Supervision, officer: User, head: User) -> None:
    concern = noted(case, officer)
    step(concern, "exam_record", head, is_shortened=True)
    with pytest.raises(DomainError, match="Belum ada sidang"):
        actions.propose_revocation(concern=concern, proposal="Dicabut.", by=officer)
    concern.refresh_from_db()
    assert concern.state == "exam_record"


def test_an_officer_does_not_shorten_the_chain(case: Supervision, officer: User) -> None:
    with pytest.raises(DomainError, match="Hanya kepala Bapas"):
        step(noted(case, officer), "exam_record", officer, is_shortened=True)


def test_the_article_stands_in_a_refusal(case: Supervision, officer: User) -> None:
    with pytest.raises(StatuteError, match="Standar layanan pencabutan"):
        step(noted(case, officer), "summons_2", officer)


@pytest.mark.parametrize("kind", ["panel", "proposal", "revoked"])
def test_panel_and_decision_are_not_taken_by_hand(case: Supervision, head: User, kind: str) -> None:
    with pytest.raises(DomainError, match="sidang atau keputusan"):
        step(noted(case, head), kind, head)


def test_a_step_needs_words(case: Supervision, officer: User) -> None:
    with pytest.raises(DomainError, match="Tulis apa yang dilakukan"):
        step(noted(case, officer), "warning", officer, text="  ")


def test_a_summons_without_a_time_is_refused(case: Supervision, officer: User) -> None:
    concern = noted(case, officer)
    step(concern, "warning", officer)
    with pytest.raises(DomainError, match="kapan klien diminta hadir"):
        step(concern, "summons_1", officer, appear_at=None)
    assert concern.steps.count() == 2


def test_an_unlinked_report_is_settled_or_noted_only(officer: User) -> None:
    concern = ConcernFactory(unlinked=True, office=officer.office)
    with pytest.raises(DomainError, match="Tautkan dulu"):
        step(concern, "warning", officer)
    step(concern, "settled", officer, text="Orang ini bukan klien.")
    concern.refresh_from_db()
    assert not concern.is_open


def test_a_client_is_corrected_until_the_first_step(case: Supervision, officer: User) -> None:
    concern = ConcernFactory(unlinked=True, office=case.office)
    other = SupervisionFactory(office=case.office, officer=officer)
    actions.link_concern(concern=concern, supervision=other, ground="unrest", by=officer)
    concern = actions.link_concern(concern=concern, supervision=case, ground="unrest", by=officer)
    assert concern.client == case.client
    step(concern, "warning", officer)
    with pytest.raises(DomainError, match="tidak dapat diganti"):
        actions.link_concern(concern=concern, supervision=other, ground="unrest", by=officer)


def test_an_answer_goes_out_once(officer: User) -> None:
    concern = ConcernFactory(unlinked=True, office=officer.office)
    actions.answer_concern(concern=concern, answer="Sudah ditangani.", mode="phone", by=officer)
    actions.answer_concern(concern=concern, answer="Sudah ditangani.", mode="phone", by=officer)
    with pytest.raises(DomainError, match="tidak diubah"):
        actions.answer_concern(concern=concern, answer="Lain.", mode="phone", by=officer)


def test_an_officers_own_note_has_nobody_to_answer(case: Supervision, officer: User) -> None:
    with pytest.raises(DomainError, match="tidak ada pelapor"):
        actions.answer_concern(concern=noted(case, officer), answer="x", mode="phone", by=officer)


def test_late_answers_are_counted_after_three_days(officer: User) -> None:
    now = timezone.now()
    for hours in (71, 73):
        ConcernFactory(unlinked=True, office=officer.office, filed_at=now - timedelta(hours=hours))
    ConcernFactory(unlinked=True, office=officer.office, filed_at=now - timedelta(9), source="officer")
    assert Concern.objects.visible_to(officer).answer_overdue(now, ANSWER_WITHIN_DAYS).count() == 1


def test_a_report_that_may_name_a_restricted_client_goes_to_the_head(
    case: Supervision, officer: User, head: User
) -> None:
    hidden = ClientFactory(office=case.office, name="Rangkasatria Wibawamukti")
    RestrictionFactory(client=hidden)
    lurah = UserFactory(village_head=True)
    place = village()
    VillageOfficialFactory(user=lurah, village=place)
    concern = actions.file_village_concern(village=place, about="Pak wibawamukti", text="Ramai.", by=lurah)
    other = actions.file_village_concern(village=place, about="Orang lain", text="Ramai.", by=lurah)
    assert set(Concern.objects.visible_to(head)) == {concern, other}
    assert set(Concern.objects.visible_to(officer)) == {other}
    assert set(Concern.objects.visible_to(lurah)) == {concern, other}
    actions.link_concern(concern=concern, supervision=case, ground="other", by=head)
    assert set(Concern.objects.visible_to(officer)) == {concern, other}


def test_somebody_who_leads_no_village_files_nothing(db: None) -> None:
    with pytest.raises(DomainError, match="tidak sedang menjabat"):
        actions.file_village_concern(village=village(), about="x", text="y", by=UserFactory(village_head=True))


def test_a_revocation_after_three_months_is_too_late(officer: User, head: User) -> None:
    case = SupervisionFactory(office=officer.office, officer=officer)
    today = case.office.today()
    Supervision.objects.filter(pk=case.pk).update(starts_on=today - timedelta(400), ends_on=today - timedelta(91))
    case.refresh_from_db()
    session = PlannedSessionFactory(office=case.office)
    concern = walked(case, officer, head)
    actions.decide_item(item=session.items.get(), decision="accepted", by=head)
    with pytest.raises(StatuteError, match=r"pasal 73 ayat \(4\)"):
        actions.decide_concern(concern=concern, outcome="revoked", on=today, text="SK", by=head)
    actions.decide_concern(concern=concern, outcome="settled", on=today, text="Terlambat.", by=head)
    case.refresh_from_db()
    assert case.status == "active"
