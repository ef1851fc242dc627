"""The pages of plans and concerns: what a village reads, what a form does with nonsense, who finds what."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from clients import actions
from clients.models import Activity, Concern, RiskAssessment, Supervision
from clients.reminders.concern import answered_lately, answers_overdue
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.guidance import ActivityFactory, ConcernFactory, ConcernStepFactory, PlannedSessionFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.villages import VillageOfficialFactory, village, villages
from tests.reminding import placeholders_filled

pytestmark = pytest.mark.django_db
KEY = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def lurah() -> User:
    """Somebody who leads Semabung Lama today."""
    head = UserFactory(village_head=True)
    VillageOfficialFactory(user=head, village=village())
    return head


def filed(browse: Any, lurah: User, **values: str) -> Any:
    data = {"village": village().pk, "about": "Orang di gang", "text": "Ramai larut malam.", "submission_key": KEY}
    return browse(lurah).post(reverse("clients:village_concern_create"), data | values)


def test_a_village_files_three_fields_and_reads_only_its_own_words(
    browse: Any, lurah: User, case: Supervision, officer: User
) -> None:
    assert filed(browse, lurah).status_code == 302
    assert filed(browse, lurah).status_code == 302
    concern = Concern.objects.get()
    assert (concern.office, concern.client) == (case.office, None)
    page = browse(lurah).get(reverse("clients:village_concern_list")).content.decode()
    assert "Diterima" in page
    concern = actions.link_concern(concern=concern, supervision=case, ground="new_offence", by=officer)
    actions.record_step(concern=concern, kind="warning", on=case.office.today(), text="RAHASIA-LANGKAH", by=officer)
    page = browse(lurah).get(reverse("clients:village_concern_list")).content.decode()
    assert "Ditangani" in page
    concern.refresh_from_db()
    actions.answer_concern(concern=concern, answer="Sudah kami tangani.", mode="portal", by=officer)
    page = browse(lurah).get(reverse("clients:village_concern_list")).content.decode()
    assert "Dijawab" in page
    assert "Sudah kami tangani." in page
    secrets = [case.client.name, case.client.number, case.register_no, officer.name, "RAHASIA", "tindak pidana"]
    for secret in [*secrets, case.get_kind_display(), str(case.client.public_id), str(concern.public_id)]:
        assert secret not in page


def test_a_village_sees_no_other_villages_report(browse: Any, lurah: User) -> None:
    filed(browse, lurah)
    other = UserFactory(village_head=True)
    VillageOfficialFactory(user=other, village=villages(count=42)[-1])
    page = browse(other).get(reverse("clients:village_concern_list")).content.decode()
    assert "Orang di gang" not in page


def test_a_village_files_only_where_it_leads(browse: Any, lurah: User) -> None:
    response = filed(browse, lurah, village=villages(count=42)[-1].pk)
    assert response.status_code == 200
    assert not Concern.objects.exists()


@pytest.mark.parametrize(
    "values",
    [
        {"text": ""},
        {"text": "x" * 10_000},
        {"text": "nol\x00nol"},
        {"happened_on": "2026-02-31"},
        {"happened_on": "9999-12-31"},
        {"submission_key": "bukan"},
        {"village": "zzz"},
        {"about": "😀" * 201},
    ],
)
def test_nonsense_is_told_beside_its_field_and_keeps_the_rest(browse: Any, lurah: User, values: dict[str, str]) -> None:
    response = filed(browse, lurah, **values)
    assert response.status_code == 200
    assert not Concern.objects.exists()
    if "about" not in values:
        assert "Orang di gang" in response.content.decode()


def test_a_clients_name_is_searched_in_scope_only(browse: Any, officer: User, case: Supervision) -> None:
    concern = ConcernFactory(unlinked=True, office=case.office)
    stranger = SupervisionFactory(client__name="Zulmantara Kertapati")
    hidden = SupervisionFactory(office=case.office, client__name="Zulmantara Kertapati")
    seen = SupervisionFactory(office=case.office, officer=officer, client__name="Zulmantara Kertapati")
    RestrictionFactory(client=hidden.client)
    Supervision.objects.filter(pk=stranger.pk).update(office=UserFactory().office_id)
    address = reverse("clients:concern_link", args=[concern.public_id]) + "?q=Zulmantara"
    page = browse(officer).get(address).content.decode()
    assert seen.register_no in page
    assert hidden.register_no not in page
    refused = browse(officer).post(address, {"supervision": hidden.pk, "ground": "unrest"})
    assert refused.status_code == 200
    assert browse(officer).post(address, {"supervision": seen.pk, "ground": "unrest"}).status_code == 302
    concern.refresh_from_db()
    assert concern.supervision == seen


def test_a_restricted_clients_concern_is_not_there(browse: Any, officer: User, head: User, case: Supervision) -> None:
    concern = ConcernFactory(supervision=SupervisionFactory(office=case.office))
    RestrictionFactory(client=concern.client)
    address = reverse("clients:concern_detail", args=[concern.public_id])
    assert browse(officer).get(address).status_code == 404
    assert browse(head).get(address).status_code == 200


def test_a_colleague_says_why_before_reading(browse: Any, colleague: User, case: Supervision) -> None:
    concern = ConcernFactory(supervision=case)
    response = browse(colleague).get(reverse("clients:concern_detail", args=[concern.public_id]))
    assert response.status_code == 302
    assert "/reason/" in response["Location"]


def test_a_tap_that_needs_a_reason_goes_on_at_the_concern_and_says_that_it_did_not_count(
    browse: Any, colleague: User, case: Supervision
) -> None:
    step = ConcernStepFactory(concern__supervision=case)
    browser = browse(colleague)
    address = reverse("clients:concern_step_appearance", args=[step.public_id])
    asked = browser.post(address, {"appeared": "yes"})
    page = reverse("clients:concern_detail", args=[step.concern.public_id])
    assert asked["Location"].endswith(f"?next={page}")
    assert "belum tercatat" in browser.get(asked["Location"]).text
    assert browser.post(asked["Location"], {"reason": "Menggantikan rekan yang cuti.", "next": page}).url == page


def test_a_childs_name_is_on_no_list(browse: Any, head: User, office: Any) -> None:
    child = SupervisionFactory(office=office, child=True, client__name="Anakanda Rahasiawan")
    ConcernFactory(supervision=child)
    for name in ("clients:concern_list", "clients:stage_list"):
        page = browse(head).get(reverse(name)).content.decode()
        assert child.client.number in page
        assert "Rahasiawan" not in page


def test_one_tap_moves_an_activity(browse: Any, officer: User, case: Supervision) -> None:
    activity = ActivityFactory(goal__supervision=case)
    address = reverse("clients:activity_progress", args=[activity.public_id])
    browse(officer).post(address, {"progress": "75"})
    browse(officer).post(address, {"progress": "76"})
    browse(officer).post(address, {"progress": "\x00"})
    assert Activity.objects.get().progress == 75


def test_the_plan_says_how_often_and_why(browse: Any, officer: User, case: Supervision) -> None:
    RiskAssessment.objects.create(
        supervision=case,
        instrument="recidivism",
        level="high",
        assessed_on=case.office.today(),
        consent_on=case.office.today(),
        assessed_by=officer,
    )
    page = browse(officer).get(reverse("clients:guidance_detail", args=[case.client.public_id])).content.decode()
    assert "<strong>7 hari</strong> karena risiko tinggi, tahap awal" in page
    assert "Usulkan ke sidang" in page


def test_a_case_without_an_end_says_so(browse: Any, officer: User, case: Supervision) -> None:
    Supervision.objects.filter(pk=case.pk).update(ends_on=None)
    page = browse(officer).get(reverse("clients:guidance_detail", args=[case.client.public_id])).content.decode()
    assert "tanggal tahap tidak dihitung" in page


def test_a_colleague_after_a_reason_reads_the_plan_and_changes_nothing(
    browse: Any, colleague: User, case: Supervision
) -> None:
    browser = browse(colleague)
    browser.post(reverse("clients:client_reason", args=[case.client.public_id]), {"reason": "Menggantikan rekan cuti"})
    assert browser.get(reverse("clients:guidance_detail", args=[case.client.public_id])).status_code == 200
    assert browser.get(reverse("clients:supervision_need", args=[case.public_id])).status_code == 403


def test_a_step_form_keeps_what_was_typed(browse: Any, head: User, case: Supervision) -> None:
    concern = ConcernFactory(supervision=case, state="warning")
    data = {"kind": "summons_1", "on": "2026-02-31", "text": "Diantar lurah.", "submission_key": KEY}
    response = browse(head).post(reverse("clients:concern_step", args=[concern.public_id]), data)
    assert response.status_code == 200
    page = response.content.decode()
    assert "Diantar lurah." in page
    assert "diminta hadir" in page
    assert not concern.steps.exists()


def test_the_head_decides_and_the_case_closes(browse: Any, officer: User, head: User, case: Supervision) -> None:
    session = PlannedSessionFactory(office=case.office)
    concern = ConcernFactory(supervision=case, state="exam_record")
    browse(officer).post(reverse("clients:concern_propose", args=[concern.public_id]), {"proposal": "Dicabut."})
    actions.decide_item(item=session.items.get(), decision="accepted", by=head)
    address = reverse("clients:concern_decide", args=[concern.public_id])
    assert browse(officer).get(address).status_code == 403
    data = {"outcome": "revoked", "on": case.office.today().isoformat(), "text": "SK 12/2026"}
    assert browse(head).post(address, data).status_code == 302
    case.refresh_from_db()
    assert case.status == "revoked"


def test_the_village_is_told_and_the_head_reminded(lurah: User, head: User, officer: User) -> None:
    concern = actions.file_village_concern(village=village(), about="Orang", text="Ramai.", by=lurah)
    day = concern.office.today()
    assert not list(answered_lately(concern.office, day))
    Concern.objects.filter(pk=concern.pk).update(filed_at=timezone.now() - timedelta(days=5))
    assert [told.recipient_id for told in answers_overdue(concern.office, day)] == [head.pk]
    placeholders_filled("concern_unanswered", concern.office, day)
    actions.answer_concern(concern=concern, answer="Sudah ditangani.", mode="portal", by=officer)
    assert not list(answers_overdue(concern.office, day))
    told = list(answered_lately(concern.office, day))
    assert [reminder.recipient_id for reminder in told] == [lurah.pk]
    assert "Sudah ditangani" not in told[0].body
    placeholders_filled("concern_answered", concern.office, day)


@pytest.mark.parametrize(
    ("ground", "title"),
    [
        ("unrest", "Menimbulkan keresahan: Warga resah karena sering ramai sampai larut malam di dekat…"),
        ("other", "Warga: Warga resah karena sering ramai sampai larut malam di dekat…"),
    ],
)
def test_a_report_about_nobody_yet_says_what_it_is_about(
    office: Any, officer: User, browse: Any, ground: str, title: str
) -> None:
    text = "Warga resah\nkarena sering ramai sampai larut malam di dekat balai RW <b>"
    ConcernFactory(unlinked=True, office=office, ground=ground, text=text, about="Si Fulan")
    page = browse(officer).get(reverse("clients:concern_list")).text
    assert f">{title}</a>" in page
    assert "Klien belum ditautkan" in page
    assert "Si Fulan" not in page
