"""The page on which a visit is written down, moved, called off and put right."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from clients.models import OutcomeKind, Supervision, Visit
from clients.rules import next_visiting_day
from tests.factories.clients import SupervisionFactory, VisitFactory

pytestmark = pytest.mark.django_db


def visit_data(case: Supervision, **values: Any) -> dict[str, Any]:
    """What the visit page sends."""
    return {
        "submission_key": str(uuid4()),
        "supervision": str(case.public_id),
        "kind": "home",
        "occurred_at": timezone.localtime(timezone=case.office.zone).strftime("%Y-%m-%dT%H:%M"),
        "village": case.client.village_id,
        "outcome": "met",
        "present": ["client", "family"],
        "findings": "Klien sehat 🙂 dan bekerja.",
        "is_violation": "no",
        "next_in": "14",
        **values,
    }


def visit_page(case: Supervision) -> str:
    return reverse("clients:visit_create", args=[case.client.public_id])


def test_a_visit_is_written_down_and_shown(browse: Any, case: Supervision, officer: User) -> None:
    browser = browse(officer)
    assert browser.get(visit_page(case)).status_code == 200
    answer = browser.post(visit_page(case), visit_data(case), follow=True)
    visit = case.visits.get(state="held")
    assert answer.redirect_chain[-1][0] == reverse("clients:visit_detail", args=[visit.public_id])
    assert "Klien sehat 🙂" in answer.text
    assert f"draft-saved:visit-{case.client.public_id}" in str(next(iter(answer.context["messages"])).extra_tags)
    assert case.visits.get(state="planned").planned_on == next_visiting_day(case.office.today() + timedelta(days=14))


def test_a_typed_day_wins_over_the_buttons(browse: Any, case: Supervision, officer: User) -> None:
    day = case.office.today() + timedelta(days=5)
    browse(officer).post(visit_page(case), visit_data(case, next_on=day.isoformat()))
    assert case.visits.get(state="planned").planned_on == day


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("kind", Visit.Kind.values),
        ("identity_check", Visit.IdentityCheck.values),
        ("work", Visit.Work.values),
        ("income", Visit.Income.values),
        ("present", [Visit.Present.values]),
        ("topics", [Visit.Topic.values]),
        ("risk_flags", [Visit.RiskFlag.values]),
        ("community_acceptance", [1, 5]),
    ],
)
def test_every_choice_that_is_offered_is_kept(
    browse: Any, case: Supervision, officer: User, field: str, values: list[Any]
) -> None:
    browser = browse(officer)
    for value in values:
        browser.post(visit_page(case), visit_data(case, next_in="", **{field: value}))
    kept = [getattr(visit, field) for visit in case.visits.filter(state="held").order_by("pk")]
    assert kept == values


def test_what_is_left_open_stays_open(browse: Any, case: Supervision, officer: User) -> None:
    browse(officer).post(visit_page(case), visit_data(case, present=[]))
    visit = case.visits.get(state="held")
    assert (visit.identity_check, visit.work, visit.income, visit.community_acceptance) == ("", "", "", None)
    assert (visit.present, visit.topics, visit.risk_flags) == ([], [], [])


def test_an_outcome_that_is_no_longer_used_is_neither_offered_nor_taken(
    browse: Any, case: Supervision, officer: User
) -> None:
    OutcomeKind.objects.create(code="old-way", label="Cara lama", attended=True, is_active=False)
    browser = browse(officer)
    assert "Cara lama" not in browser.get(visit_page(case)).text
    answer = browser.post(visit_page(case), visit_data(case, outcome="old-way"))
    assert "Pilih hasil dari daftar." in answer.text
    assert not case.visits.exists()


def test_the_cases_offered_are_the_open_ones_that_somebody_guides(
    browse: Any, case: Supervision, officer: User
) -> None:
    """A single case needs no choice; a closed one and one without an officer are none."""
    more = {"office": case.office, "client": case.client}
    closed = SupervisionFactory(officer=officer, closed=True, **more)
    unassigned = SupervisionFactory(unassigned=True, **more)
    browser = browse(officer)
    alone = browser.get(visit_page(case)).context["form"]["supervision"]
    assert alone.field.widget.is_hidden
    other = SupervisionFactory(officer=officer, **more)
    form = browser.get(visit_page(case)).context["form"]
    assert not form["supervision"].field.widget.is_hidden
    assert set(form.fields["supervision"].queryset) == {case, other}
    for refused in (closed, unassigned):
        answer = browser.post(visit_page(case), visit_data(refused))
        assert "supervision" in answer.context["form"].errors


def test_the_days_offered_end_with_the_case(browse: Any, case: Supervision, officer: User) -> None:
    case.ends_on = case.office.today() + timedelta(days=10)
    case.save()
    picks = [value for value, _ in browse(officer).get(visit_page(case)).context["form"].fields["next_in"].choices]
    assert "7" in picks
    assert "30" not in picks
    case.ends_on = case.office.today()
    case.save()
    assert browse(officer).get(visit_page(case)).context["form"].fields["next_in"].choices == []


@pytest.mark.parametrize(
    ("field", "value", "place"),
    [
        ("kind", "", "kind"),
        ("kind", "terbang", "kind"),
        ("occurred_at", "2026-02-31T10:00", "occurred_at"),
        ("occurred_at", "2099-01-01T10:00", "occurred_at"),
        ("occurred_at", "1990-01-01T10:00", "occurred_at"),
        ("ended", "00:00", "ended"),
        ("ended", "25:99", "ended"),
        ("outcome", "", "outcome"),
        ("outcome", "hantu", "outcome"),
        ("is_violation", "", "is_violation"),
        ("identity_check", "sidik jari", "identity_check"),
        ("risk_flags", ["hantu"], "risk_flags"),
        ("residence", "x" * 501, "residence"),
        ("health", "a\x00b", "health"),
        ("latitude", "-2.1", "__all__"),
        ("accuracy_m", "-5", "__all__"),
        ("longitude", "abc", "__all__"),
        ("findings", "", "findings"),
        ("findings", "a\x00b", "findings"),
        ("findings", "x" * 5001, "findings"),
        ("present", ["hantu"], "present"),
        ("community_acceptance", "9", "community_acceptance"),
        ("next_on", "2001-01-01", "next_on"),
        ("next_on", "2199-01-01", "next_on"),
        ("next_in", "other", "next_on"),
        ("next_in", "365", "next_in"),
        ("supervision", "bukan-uuid", "supervision"),
        ("supervision", "00000000-0000-4000-8000-000000000000", "supervision"),
        ("submission_key", "x", "submission_key"),
        ("village", "19.71.99.9999", "village"),
    ],
)
def test_a_wrong_visit_field_keeps_the_text(
    browse: Any, case: Supervision, officer: User, field: str, value: Any, place: str
) -> None:
    data = visit_data(case, place="Bengkel Pak Rahmat", **{field: value})
    answer = browse(officer).post(visit_page(case), data)
    assert answer.status_code == 200
    assert place in answer.context["form"].errors
    assert "Bengkel Pak Rahmat" in answer.text
    assert not case.visits.exists()


def test_ten_megabytes_are_refused_before_the_view(browse: Any, case: Supervision, officer: User) -> None:
    answer = browse(officer).post(visit_page(case), visit_data(case, findings="x" * 10_000_000))
    assert answer.status_code == 400
    assert not case.visits.exists()


def test_the_same_visit_twice_is_one_visit(browse: Any, case: Supervision, officer: User) -> None:
    browser, data = browse(officer), visit_data(case)
    first, second = (browser.post(visit_page(case), data) for _ in range(2))
    assert first.url == second.url
    assert case.visits.done().count() == 1


def test_a_form_that_was_sent_for_another_client_says_so(browse: Any, case: Supervision, officer: User) -> None:
    other = SupervisionFactory(office=case.office, officer=officer)
    browser, data = browse(officer), visit_data(other)
    browser.post(visit_page(other), data)
    answer = browser.post(visit_page(case), visit_data(case, submission_key=data["submission_key"]))
    assert "Formulir ini sudah pernah dikirim" in answer.text
    assert "Submission" not in answer.text
    assert not case.visits.exists()


def test_a_case_of_another_client_is_no_choice(browse: Any, case: Supervision, officer: User) -> None:
    other = SupervisionFactory(office=case.office, officer=officer)
    answer = browse(officer).post(visit_page(case), visit_data(case, supervision=str(other.public_id)))
    assert "supervision" in answer.context["form"].errors


def test_moving_and_calling_off(browse: Any, case: Supervision, officer: User) -> None:
    visit = VisitFactory(supervision=case)
    browser = browse(officer)
    day = case.office.today() + timedelta(days=9)
    move = reverse("clients:visit_reschedule", args=[visit.public_id])
    assert browser.post(move, {"on": "2026-02-31"}).status_code == 200
    assert browser.post(move, {"on": "2001-01-01"}).status_code == 200
    assert browser.post(move, {"on": day.isoformat(), "reason": "Hujan"}).status_code == 302
    visit.refresh_from_db()
    assert visit.planned_on == day
    cancel = reverse("clients:visit_cancel", args=[visit.public_id])
    assert "Tulis alasan pembatalan" in browser.post(cancel, {}).text
    browser.post(cancel, {"reason": "Klien dirawat"})
    visit.refresh_from_db()
    assert visit.state == Visit.State.CANCELLED


def test_a_record_is_put_right_and_what_stood_there_stays_readable(
    browse: Any, case: Supervision, officer: User
) -> None:
    visit = VisitFactory(supervision=case, held=True, findings="Klien bekerja di Toboali.")
    plan = VisitFactory(supervision=case)
    browser, address = browse(officer), reverse("clients:visit_correct", args=[visit.public_id])
    page = reverse("clients:visit_detail", args=[visit.public_id])
    assert address in browser.get(page).text
    assert "Klien bekerja di Toboali." in browser.get(address).text
    data = visit_data(case, findings="Klien bekerja di Koba.", outcome="not_home", occurred_at=wall_clock(visit))
    assert "Tulis mengapa catatan ini diperbaiki." in browser.post(address, data).text
    future = browser.post(address, {**data, "occurred_at": "2099-01-01T10:00", "reason": "Salah."})
    assert "occurred_at" in future.context["form"].errors
    assert browser.post(address, {**data, "reason": "Salah menulis nama kota."}).url == page
    shown = browser.get(page).text
    for words in ("Klien bekerja di Toboali.", "Klien bekerja di Koba.", "Salah menulis nama kota.", officer.name):
        assert words in shown
    corrected = Visit.objects.get(pk=visit.pk)
    assert (corrected.state, corrected.logged_at) == ("not_met", visit.logged_at)
    assert Visit.objects.get(pk=plan.pk).planned_on == plan.planned_on


def wall_clock(visit: Visit) -> str:
    """When a visit took place, as the form sends it."""
    assert visit.occurred_at
    return visit.occurred_at.astimezone(visit.supervision.office.zone).strftime("%Y-%m-%dT%H:%M")


@pytest.mark.parametrize(("who", "state", "code"), [("head", "held", 200), ("officer", "plan", 403)])
def test_who_puts_a_record_right(
    browse: Any, case: Supervision, officer: User, head: User, who: str, state: str, code: int
) -> None:
    visit = VisitFactory(supervision=case, held=state == "held")
    person = {"head": head, "officer": officer}[who]
    assert browse(person).get(reverse("clients:visit_correct", args=[visit.public_id])).status_code == code


def test_a_colleague_with_a_reason_reads_a_record_and_leaves_it(
    browse: Any, case: Supervision, colleague: User
) -> None:
    visit = VisitFactory(supervision=case, held=True)
    browser, address = browse(colleague), reverse("clients:visit_correct", args=[visit.public_id])
    browser.post(
        reverse("clients:client_reason", args=[case.client.public_id]), {"reason": "Menggantikan rekan yang cuti."}
    )
    assert browser.get(address).status_code == 403
