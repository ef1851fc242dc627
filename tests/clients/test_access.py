"""Who may open a case file, what it shows, and what the access log keeps."""

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from accounts.models import AccessEvent, User
from clients.actions import assign_officer, close_supervision
from clients.models import Client, Supervision
from clients.permissions import can_open_client, client_label
from tests.factories.accounts import UserFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.ending import EndingWaiverFactory

pytestmark = pytest.mark.django_db

REASON = "Menggantikan rekan yang cuti hari ini."


def file_of(case: Supervision) -> str:
    return reverse("clients:client_detail", args=[case.client.public_id])


def reason_of(case: Supervision) -> str:
    return reverse("clients:client_reason", args=[case.client.public_id])


def test_opening_is_logged(browse: Any, case: Supervision, officer: User) -> None:
    assert browse(officer).get(file_of(case)).status_code == 200
    event = AccessEvent.objects.about("client", case.client.public_id).get()
    assert (event.action, event.actor_id, event.reason) == ("open", officer.pk, "")


def test_a_name_of_150_letters_is_opened_and_logged(browse: Any, case: Supervision, officer: User) -> None:
    case.client.name = "N" * 150
    case.client.save()
    assert browse(officer).get(file_of(case)).status_code == 200
    assert AccessEvent.objects.get().subject_label == "N" * 150


def test_the_whole_nik_is_shown_on_asking_and_logged_as_such(browse: Any, case: Supervision, officer: User) -> None:
    case.client.nik = "1971011705900001"
    case.client.save()
    browser = browse(officer)
    assert "1971011705900001" not in browser.get(file_of(case)).text
    assert "1971011705900001" in browser.get(file_of(case), {"identity": "full"}).text
    assert AccessEvent.objects.filter(reason="Menampilkan NIK dan KK lengkap").count() == 1


def test_a_colleague_says_why_first(browse: Any, case: Supervision, colleague: User) -> None:
    browser = browse(colleague)
    refused = browser.get(file_of(case))
    assert refused.status_code == 302
    assert refused.url.startswith(reason_of(case))
    asked = browser.get(refused.url)
    assert "Mengapa Anda perlu membuka berkas ini?" in asked.text
    assert "Berkas terbuka bagi Anda selama 8 jam." in asked.text
    assert case.client.name not in asked.text
    assert not AccessEvent.objects.exists()

    opened = browser.post(reason_of(case), {"reason": REASON, "next": file_of(case)})
    assert opened.url == file_of(case)
    assert case.client.name in browser.get(file_of(case)).text
    assert list(AccessEvent.objects.order_by("pk").values_list("action", flat=True)) == ["reason", "open"]


def test_what_was_sent_before_the_reason_waits_as_a_draft(browse: Any, case: Supervision, colleague: User) -> None:
    browser = browse(colleague)
    address = f"{reverse('clients:visit_create', args=[case.client.public_id])}?next=/visits/%3Ftab%3Dtoday%26page%3D2"
    asked = browser.post(address, {"findings": "Sehat, bekerja di kebun."})
    assert parse_qs(urlsplit(asked.url).query)["next"] == [address]
    page = browser.get(asked.url)
    assert "Isian Anda disimpan sebagai konsep" in page.text
    assert browser.post(asked.url, {"reason": REASON, "next": page.context["next"]}).url == address
    assert "Sehat, bekerja di kebun." in browser.get(address).text
    assert not case.visits.exists()


def test_no_other_address_is_gone_on_to(browse: Any, case: Supervision, officer: User) -> None:
    duty = ReportInFactory(supervision=case)
    browser = browse(officer)
    for elsewhere in ("abc", "//jahat.invalid", "https://jahat.invalid/", "javascript:alert(1)"):
        assert browser.get(reason_of(case), {"next": elsewhere}).url == file_of(case)
        recorded = browser.post(reverse("clients:report_in_record", args=[duty.public_id]), {"next": elsewhere})
        assert recorded.url == reverse("clients:report_in_list")


@pytest.mark.parametrize("reason", ["", "   ", "ya", "x" * 301, "alasan\x00panjang sekali"])
def test_a_reason_must_say_something(browse: Any, case: Supervision, colleague: User, reason: str) -> None:
    answer = browse(colleague).post(reason_of(case), {"reason": reason})
    assert answer.status_code == 200
    assert not AccessEvent.objects.exists()


def test_a_reason_lapses(case: Supervision, colleague: User, monkeypatch: pytest.MonkeyPatch) -> None:
    AccessEvent.objects.create(
        actor_id=colleague.pk,
        actor_name=colleague.name,
        actor_role=colleague.role,
        action="reason",
        subject_type="client",
        subject_id=case.client.public_id,
        subject_label="x",
        reason=REASON,
    )
    assert can_open_client(colleague, case.client)
    late = timezone.now() + settings.CASE_REASON_LIFETIME
    monkeypatch.setattr(timezone, "now", lambda: late)
    assert not can_open_client(colleague, case.client)


def test_the_reason_page_leads_nowhere_outside(browse: Any, case: Supervision, colleague: User) -> None:
    answer = browse(colleague).post(reason_of(case), {"reason": REASON, "next": "https://jahat.invalid/"})
    assert answer.url == file_of(case)


def owners(case: Supervision, *people: User) -> list[User]:
    """Whose client it is; the list and the file must agree."""
    flags = {user: Client.objects.with_own_flag(user).get(pk=case.client_id).is_own for user in people}
    assert flags == {user: bool(can_open_client(user, case.client)) for user in people}
    return [user for user in people if flags[user]]


def test_the_last_officer_opens_a_closed_file_without_a_reason(office: Any, officer: User, colleague: User) -> None:
    past = SupervisionFactory(office=office, officer=officer, closed=True)
    assert owners(past, officer, colleague) == [officer]


def test_who_gave_the_client_away_says_why_first(case: Supervision, officer: User, colleague: User, head: User) -> None:
    assign_officer(supervision=case, officer=colleague, by=head)
    assert owners(case, officer, colleague) == [colleague]
    EndingWaiverFactory(supervision=case)
    close_supervision(supervision=case, status="completed", closed_on=case.office.today(), by=head)
    assert owners(case, officer, colleague) == [colleague]


def test_who_guided_a_closed_case_says_why_while_a_colleague_guides_another(
    case: Supervision, officer: User, colleague: User
) -> None:
    old = SupervisionFactory(office=case.office, client=case.client, officer=colleague, closed=True)
    assert owners(case, officer, colleague) == [officer]
    case.status, case.closed_on = "completed", old.closed_on - timedelta(days=1)
    case.save()
    assert owners(case, officer, colleague) == [colleague], "all closed: the last to be closed counts"


def test_a_client_without_an_officer_is_nobodys(office: Any, officer: User) -> None:
    assert owners(SupervisionFactory(office=office, unassigned=True), officer) == []


def test_the_registrar_sees_cases_and_no_narrative(browse: Any, case: Supervision, registrar: User) -> None:
    visit = VisitFactory(supervision=case, held=True, findings="Rahasia catatan kunjungan ini.")
    browser = browse(registrar)
    page = browser.get(file_of(case))
    assert case.register_no in page.text
    assert "Rahasia catatan" not in page.text
    for name, subject in [("visit_detail", visit.public_id), ("visit_create", case.client.public_id)]:
        assert browser.get(reverse(f"clients:{name}", args=[subject])).status_code == 403
    assert browser.get(reverse("clients:visit_list")).status_code == 403


PAGES = [
    ("client_detail", "client"),
    ("client_reason", "client"),
    ("client_edit", "client"),
    ("client_history", "client"),
    ("supervision_create", "client"),
    ("visit_create", "client"),
    ("supervision_close", "case"),
    ("visit_plan", "case"),
    ("visit_detail", "visit"),
    ("visit_reschedule", "visit"),
    ("visit_cancel", "visit"),
    ("report_in_excuse", "duty"),
]


@pytest.mark.parametrize(("name", "kind"), PAGES)
@pytest.mark.parametrize("method", ["get", "post"])
def test_another_offices_row_does_not_exist(
    browse: Any, case: Supervision, stranger: User, name: str, kind: str, method: str
) -> None:
    rows = {
        "client": case.client,
        "case": case,
        "visit": VisitFactory(supervision=case),
        "duty": ReportInFactory(supervision=case),
    }
    address = reverse(f"clients:{name}", args=[rows[kind].public_id])
    assert getattr(browse(stranger), method)(address).status_code == 404


def test_another_offices_rows_for_verbs_of_one_tap_and_of_the_head(
    browse: Any, case: Supervision, stranger: User
) -> None:
    duty = ReportInFactory(supervision=case)
    assert browse(stranger).post(reverse("clients:report_in_record", args=[duty.public_id])).status_code == 404
    other_head = UserFactory(head=True, office=stranger.office)
    assert browse(other_head).get(reverse("clients:supervision_assign", args=[case.public_id])).status_code == 404


def test_only_the_head_gives_cases_away(
    browse: Any, case: Supervision, officer: User, colleague: User, head: User
) -> None:
    address = reverse("clients:supervision_assign", args=[case.public_id])
    assert browse(officer).post(address, {"officer": colleague.pk}).status_code == 403
    assert browse(head).post(address, {"officer": colleague.pk}).status_code == 302
    case.refresh_from_db()
    assert case.officer == colleague


@pytest.mark.parametrize("name", ["visit_reschedule", "visit_cancel", "supervision_close", "visit_plan"])
def test_a_colleague_says_why_before_any_verb_and_then_only_plans(
    browse: Any, case: Supervision, colleague: User, name: str
) -> None:
    visit = VisitFactory(supervision=case)
    row = case if name in {"supervision_close", "visit_plan"} else visit
    address = reverse(f"clients:{name}", args=[row.public_id])
    browser = browse(colleague)
    for method in (browser.get, browser.post):
        assert method(address).url == f"{reason_of(case)}?next={address}"
    browser.post(reason_of(case), {"reason": REASON})
    assert browser.get(address).status_code == (200 if name == "visit_plan" else 403)


def test_a_colleague_excuses_at_the_counter_without_a_reason(browse: Any, case: Supervision, colleague: User) -> None:
    duty = ReportInFactory(supervision=case)
    assert browse(colleague).get(reverse("clients:report_in_excuse", args=[duty.public_id])).status_code == 200


def test_labels(case: Supervision, officer: User, colleague: User, head: User, registrar: User) -> None:
    client = case.client
    assert client_label(officer, client) == client.name
    assert client_label(head, client) == client_label(registrar, client) == client.name
    assert client_label(colleague, client) == client.anonymous_label
    client.is_child = True
    assert client_label(officer, client) == client_label(head, client) == client.safe_label
    assert client.name not in client.safe_label


@pytest.mark.parametrize("role", ["officer", "head", "registrar"])
def test_a_childs_name_is_on_no_list(
    browse: Any, office: Any, officer: User, head: User, registrar: User, role: str
) -> None:
    case = SupervisionFactory(child=True, office=office, officer=officer, client__name="Rumekso Pandulima")
    VisitFactory(supervision=case)
    ReportInFactory(supervision=case)
    VisitFactory(supervision=case, held=True)
    browser = browse({"officer": officer, "head": head, "registrar": registrar}[role])
    addresses = ["/", "/clients/", "/clients/?q=Rumekso", "/clients/?officer=all", "/report-ins/"]
    if role != "registrar":
        addresses += ["/visits/", "/visits/?tab=done"]
    for address in addresses:
        page = browser.get(address).text
        assert "Pandulima" not in page, address
        assert case.client.village.name not in page, address
    assert case.client.initials in browser.get("/clients/?officer=all").text


def test_one_reason_gives_a_colleague_no_lasting_access_by_a_further_case(
    browse: Any, case: Supervision, colleague: User
) -> None:
    address = reverse("clients:supervision_create", args=[case.client.public_id])
    browser = browse(colleague)
    browser.post(reason_of(case), {"reason": REASON})
    assert address not in browser.get(file_of(case)).text
    assert browser.get(address).status_code == browser.post(address, further_case(case, colleague)).status_code == 403
    assert owners(case, case.officer) == [case.officer]


def test_only_the_head_chooses_whose_a_further_case_is(
    browse: Any, case: Supervision, officer: User, colleague: User, registrar: User, head: User
) -> None:
    address = reverse("clients:supervision_create", args=[case.client.public_id])
    refused = browse(officer).post(address, further_case(case, colleague))
    assert "officer" in refused.context["form"].errors
    guides = []
    for person in (officer, registrar, head):
        data = further_case(case, officer if person == officer else colleague)
        assert browse(person).post(address, data).status_code == 302
        guides.append(case.client.supervisions.get(register_no=data["register_no"]).officer)
    assert guides == [officer, None, colleague]


def further_case(case: Supervision, officer: User) -> dict[str, Any]:
    """What the page of a further case sends."""
    return {
        "submission_key": str(uuid4()),
        "audience": "adult",
        "kind": "conditional_leave",
        "register_no": f"R/{uuid4().hex[:8]}",
        "legal_basis": "SK 14 Tahun 2026",
        "starts_on": case.office.today().isoformat(),
        "officer": str(officer.pk),
    }
