"""Restricting a record, letting people in, and breaking the glass."""

import inspect
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.urls import get_resolver, reverse
from django.utils import timezone

from accounts.models import AccessEvent, FormDraft, Office, Role, User
from accounts.views.draft_form import DraftFormMixin
from bapas_portal.law import DomainError
from clients.actions.concern import names_restricted_client, open_concern
from clients.actions.restriction import admit, break_glass, lift_restriction, restrict_client
from clients.documents.subjects import may_draft, may_read
from clients.models import Admission, Client, Concern, Restriction, Supervision
from clients.throttle import ASKED_PER_HOUR
from documents.models import Letter
from reminders.models import Reminder
from tests.factories.accounts import UserFactory
from tests.factories.clients import ClientFactory
from tests.factories.documents import LetterFactory
from tests.factories.inquiry import PanelItemFactory, PanelSessionFactory, SocialInquiryFactory
from tests.factories.restriction import AdmissionFactory, RestrictionFactory
from tests.reminding import placeholders_filled

pytestmark = pytest.mark.django_db

EMERGENCY = "/clients/emergency/"
REASON = "Klien dirawat di rumah sakit dan keluarganya menunggu di loket."


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    cache.clear()


def sees(user: User, client: Client) -> bool:
    return Client.objects.visible_to(user).filter(pk=client.pk).exists()


def test_a_related_officer_alone_is_kept_out(
    case: Supervision, head: User, officer: User, colleague: User, registrar: User
) -> None:
    restrict_client(client=case.client, kind="related", excluded=colleague, note="Saudara kandung.", by=head)
    assert [sees(user, case.client) for user in (head, officer, registrar, colleague)] == [True, True, True, False]


def test_a_protected_record_is_for_head_and_guiding_officer(
    case: Supervision, head: User, officer: User, colleague: User, registrar: User
) -> None:
    restriction = restrict_client(client=case.client, kind="witness", note="Dilindungi.", by=head)
    assert [sees(user, case.client) for user in (head, officer, registrar, colleague)] == [True, True, False, False]
    lift_restriction(restriction=restriction, by=head)
    assert sees(colleague, case.client)


def test_a_related_head_is_kept_out_by_another(case: Supervision, head: User, office: Office) -> None:
    other = UserFactory(head=True, office=office)
    with pytest.raises(DomainError, match="kepala lain"):
        restrict_client(client=case.client, kind="related", excluded=head, note="Ipar.", by=head)
    restriction = restrict_client(client=case.client, kind="related", excluded=head, note="Ipar.", by=other)
    assert not sees(head, case.client)
    assert not Restriction.objects.visible_to(head).exists()
    AdmissionFactory(restriction=restriction)
    assert not Admission.objects.visible_to(head).exists()


def test_refusals(case: Supervision, head: User, officer: User, stranger: User, registrar: User) -> None:
    with pytest.raises(DomainError, match="Serahkan dahulu perkaranya"):
        restrict_client(client=case.client, kind="related", excluded=officer, note="Sepupu.", by=head)
    with pytest.raises(DomainError, match="petugas Bapas ini"):
        restrict_client(client=case.client, kind="related", excluded=stranger, note="Sepupu.", by=head)
    with pytest.raises(DomainError, match="kepala Bapas"):
        restrict_client(client=case.client, kind="witness", note="x", by=registrar)
    restriction = restrict_client(client=case.client, kind="witness", note="x", by=head)
    with pytest.raises(DomainError, match="sudah berlaku"):
        restrict_client(client=case.client, kind="witness", note="x", by=head)
    with pytest.raises(DomainError, match="petugas Bapas ini"):
        admit(restriction=restriction, user=stranger, reason="x", days=1, by=head)
    lift_restriction(restriction=restriction, by=head)
    with pytest.raises(DomainError, match="sudah dicabut"):
        admit(restriction=restriction, user=registrar, reason="x", days=1, by=head)


def test_an_admission_lapses(case: Supervision, head: User, colleague: User) -> None:
    restriction = RestrictionFactory(client=case.client, set_by=head)
    admission = admit(restriction=restriction, user=colleague, reason="Sidang besok.", days=2, by=head)
    assert sees(colleague, case.client)
    Admission.objects.filter(pk=admission.pk).update(until=timezone.now() - timedelta(seconds=1))
    assert not sees(colleague, case.client)


def test_breaking_the_glass_opens_for_an_hour_and_tells_the_head(
    browse: Any, case: Supervision, head: User, colleague: User
) -> None:
    RestrictionFactory(client=case.client, set_by=head)
    browser = browse(colleague)
    file = reverse("clients:client_detail", args=[case.client.public_id])
    assert browser.get(file).status_code == 404
    answer = browser.post(EMERGENCY, {"number": f" {case.client.number.lower()} ", "reason": REASON})
    assert answer.url == file
    opened = browser.get(file).text
    assert case.client.name in opened
    assert "selama 60 menit" in opened
    event = AccessEvent.objects.get(action="emergency")
    assert (event.subject_id, event.reason) == (case.client.public_id, REASON)
    admission = Admission.objects.get()
    assert admission.is_emergency
    assert timedelta(minutes=59) < admission.until - timezone.now() <= timedelta(hours=1)
    told = Reminder.objects.visible_to(head).shown().get()
    assert case.client.number in told.title
    assert case.client.name not in told.title + told.body
    placeholders_filled("restricted_file_opened", case.office, case.office.today())
    assert REASON in browse(head).get(told.path).text
    Admission.objects.update(until=timezone.now())
    assert browser.get(file).status_code == 404


def test_a_related_head_is_not_told_of_the_opening(case: Supervision, head: User, office: Office) -> None:
    other = UserFactory(head=True, office=office)
    RestrictionFactory(client=case.client, kind="related", excluded=head, set_by=other)
    registrar = UserFactory(registrar=True, office=office)
    RestrictionFactory(client=case.client, set_by=other)
    break_glass(number=case.client.number, reason=REASON, by=registrar)
    assert list(Reminder.objects.values_list("recipient", flat=True)) == [other.pk]


def test_without_another_head_the_kanwil_hears_that_it_happened(case: Supervision, head: User) -> None:
    watcher = UserFactory(regional=True, regional_office=head.office.regional_office)
    RestrictionFactory(client=case.client, kind="related", excluded=head, set_by=head)
    break_glass(number=case.client.number, reason=REASON, by=head)
    told = Reminder.objects.visible_to(watcher).get()
    assert case.client.number not in told.title + told.body + told.path


def test_the_answer_is_the_same_whatever_the_number_is(
    browse: Any, case: Supervision, head: User, colleague: User, stranger: User
) -> None:
    elsewhere = ClientFactory(office=stranger.office)
    RestrictionFactory(client=elsewhere)
    bodies = set()
    for number in (case.client.number, elsewhere.number, "PGK-2026-9999"):
        answer = browse(colleague).post(EMERGENCY, {"number": number, "reason": REASON})
        assert answer.status_code == 200
        assert "Tidak ada berkas yang dibuka" in answer.text
        bodies.add(answer.context["form"].non_field_errors()[0])
    assert len(bodies) == 1
    assert not Admission.objects.exists()
    logged = AccessEvent.objects.filter(action="emergency")
    assert logged.count() == 3
    assert set(AccessEvent.objects.visible_to(head).values_list("pk", flat=True)) == set(
        logged.values_list("pk", flat=True)
    )


def test_guessing_is_stopped(browse: Any, case: Supervision, head: User, colleague: User) -> None:
    RestrictionFactory(client=case.client, set_by=head)
    browser = browse(colleague)
    for guess in range(ASKED_PER_HOUR):
        assert browser.post(EMERGENCY, {"number": f"PGK-2026-{guess}", "reason": REASON}).status_code == 200
    refused = browser.post(EMERGENCY, {"number": case.client.number, "reason": REASON})
    assert refused.status_code == 429
    assert not Admission.objects.exists()
    assert AccessEvent.objects.filter(action="emergency").count() == ASKED_PER_HOUR + 1


@pytest.mark.parametrize(
    "values",
    [{}, {"number": "\x00", "reason": REASON}, {"number": "x" * 2_000_000, "reason": REASON},
     {"number": "😀", "reason": "\x00" * 30}, {"number": "A", "reason": "pendek"}],
)  # fmt: skip
def test_a_wrong_request_says_what_is_missing(browse: Any, colleague: User, values: dict[str, str]) -> None:
    assert browse(colleague).post(EMERGENCY, values).status_code == 200
    assert not AccessEvent.objects.exists()


def test_the_head_restricts_admits_and_lifts_in_the_browser(
    browse: Any, case: Supervision, head: User, colleague: User
) -> None:
    browser = browse(head)
    page = reverse("clients:client_restrictions", args=[case.client.public_id])
    wrong = browser.post(page, {"kind": "related", "note": "Saudara."})
    assert "Sebutkan petugas" in wrong.text
    browser.post(page, {"kind": "related", "excluded": str(colleague.public_id), "note": "Saudara."})
    restriction = Restriction.objects.get()
    assert colleague.name in browser.get(reverse("clients:restriction_list")).text
    own = reverse("clients:restriction_detail", args=[restriction.public_id])
    allow = reverse("clients:admission_create", args=[restriction.public_id])
    assert browser.post(allow, {"person": "bukan-uuid", "days": "0", "reason": ""}).status_code == 200
    for days in (3, 3, 5):
        browser.post(allow, {"person": str(colleague.public_id), "days": str(days), "reason": "Rapat perkara."})
    assert Admission.objects.count() == 2  # what was tapped twice is one; a longer one is another
    assert "Rapat perkara." in browser.get(own).text
    assert sees(colleague, case.client)
    browser.post(reverse("clients:restriction_lift", args=[restriction.public_id]))
    restriction.refresh_from_db()
    assert restriction.lifted_by == head
    assert browser.get(allow).status_code == 404


def test_a_draft_about_the_file_is_gone_from_the_list(case: Supervision, head: User, colleague: User) -> None:
    about = (f"visit-{case.client.public_id}", f"inquiry-{case.client.public_id}-client", "inquiry-new")
    for key in about:
        FormDraft.objects.create(user=colleague, key=key, label="Kunjungan", path="/x/", data="{}")
    assert FormDraft.objects.visible_to(colleague).count() == 3
    restrict_client(client=case.client, kind="related", excluded=colleague, note="Saudara.", by=head)
    assert FormDraft.objects.visible_to(colleague).get().key == "inquiry-new"


ABOUT_NOBODY = {"ClientCreate", "InquiryCreate", "VisitTrip"}  # somebody new, or several people at once


def test_the_draft_of_every_other_form_names_what_it_is_about() -> None:
    get_resolver().url_patterns  # noqa: B018  (every view is imported)
    forms = {form for form in every_subclass(DraftFormMixin) if "draft_key" in vars(form)}
    nameless = {form.__name__ for form in forms if "public_id" not in inspect.getsource(form.draft_key)}
    assert len(forms) > len(ABOUT_NOBODY)
    assert nameless == ABOUT_NOBODY


def every_subclass(of: type) -> set[type]:
    """The classes below one, however far."""
    return {found for below in of.__subclasses__() for found in {below, *every_subclass(below)}}


def test_the_access_log_of_a_related_head_is_silent_about_it(case: Supervision, head: User, office: Office) -> None:
    other = UserFactory(role=Role.HEAD, office=office)
    AccessEvent.objects.create(
        actor_id=other.pk, actor_name=other.name, actor_role=other.role, office_code=office.code, action="open",
        subject_type="client", subject_id=case.client.public_id, subject_label=case.client.safe_label,
    )  # fmt: skip
    restrict_client(client=case.client, kind="related", excluded=head, note="Ipar.", by=other)
    assert AccessEvent.objects.visible_to(other).exists()
    assert not AccessEvent.objects.visible_to(head).exists()


@pytest.mark.parametrize("matter", ["termination", "inquiry"])
def test_the_minutes_of_a_panel_are_closed_with_the_file_of_anyone_it_spoke_of(
    browse: Any, case: Supervision, head: User, colleague: User, matter: str
) -> None:
    session = PanelSessionFactory(office=case.office, held=True, minutes="CATATAN SIDANG", created_by=head)
    about: dict[str, Any] = {"supervision": case, "inquiry": None}
    if matter == "inquiry":
        about = {"inquiry": SocialInquiryFactory(office=case.office, client=case.client, officer=case.officer)}
    PanelItemFactory(session=session, matter=matter, proposed_by=case.officer, **about)
    PanelItemFactory(session=session)
    letter = LetterFactory(
        office=case.office, signed_by=head, kind="panel-minutes", subject_type="panelsession",
        subject_id=session.public_id,
    )  # fmt: skip
    page = reverse("clients:panelsession_detail", args=[session.public_id])
    compose = reverse("documents:letter_compose", args=["panel-minutes", session.public_id])
    preview = reverse("documents:letter_preview", args=["panel-minutes", session.public_id])
    assert may_draft(colleague, session)
    assert "CATATAN SIDANG" in browse(colleague).get(page).text
    assert Letter.objects.visible_to(colleague).get() == letter

    restrict_client(client=case.client, kind="witness", note="Dilindungi.", by=head)

    assert not may_read(colleague, session)
    assert not may_draft(colleague, session)
    browser = browse(colleague)
    assert browser.get(compose).status_code == 403
    assert browser.post(preview, {}).status_code == 403
    assert not Letter.objects.visible_to(colleague).exists()
    assert browser.get(reverse("documents:letter_download", args=[letter.public_id])).status_code == 404
    shown = browser.get(page).text
    assert "CATATAN SIDANG" not in shown
    assert case.register_no not in shown
    for allowed in (head, case.officer):
        assert may_draft(allowed, session)
        assert Letter.objects.visible_to(allowed).exists()


@pytest.mark.parametrize(
    ("words", "is_meant"),
    [
        ("Bagus berulah lagi", True),
        ("Si jek gondrong mabuk", True),
        ("BAGOES WIRAW", True),
        ("bag us dan kawannya", True),
        ("Wirawann", True),
        ("Budi Santoso", False),
        ("", False),
    ],
)
def test_a_report_may_mean_a_restricted_client_however_the_name_is_spelt(
    case: Supervision, head: User, words: str, is_meant: bool
) -> None:
    Client.objects.filter(pk=case.client_id).update(name="Bagus Wirawan", alias="Jek Gondrong")
    RestrictionFactory(client=case.client, set_by=head)
    assert names_restricted_client(words, case.office) is is_meant


def test_a_report_without_a_client_is_for_the_head_and_who_wrote_it(
    case: Supervision, head: User, officer: User, colleague: User
) -> None:
    """The writer keeps the own report: its vanishing would say that the person named has a restricted file."""
    Client.objects.filter(pk=case.client_id).update(name="Bagus Wirawan", alias="")

    def report(words: str) -> Concern:
        return open_concern(client=None, supervision=None, source="citizen", ground="other", text=words, by=officer)

    before, other = report("Bagoes berulah."), report("Somad berulah.")
    assert set(Concern.objects.visible_to(colleague)) == {before, other}
    restrict_client(client=Client.objects.get(pk=case.client_id), kind="witness", note="Dilindungi.", by=head)
    after = report("Wirawan terlihat lagi.")
    assert set(Concern.objects.visible_to(colleague)) == {other}
    for person in (head, officer):
        assert set(Concern.objects.visible_to(person)) == {before, after, other}


def test_a_verb_of_a_case_whose_client_moved_away_is_no_way_to_the_file(
    browse: Any, case: Supervision, head: User, officer: User, colleague: User, stranger: User
) -> None:
    """The old office keeps the row of its case; the client's file is another's, so there is no reason to ask for."""
    url = reverse("clients:supervision_close", args=[case.public_id])
    assert browse(colleague).get(url).status_code == 302
    Client.objects.filter(pk=case.client_id).update(office=stranger.office)
    assert Supervision.objects.visible_to(colleague).filter(pk=case.pk).exists()
    for person in (head, officer, colleague):
        assert browse(person).get(url).status_code == 404
        assert browse(person).post(url, {}).status_code == 404


def test_a_related_head_does_not_read_the_minutes_while_correcting_them(
    browse: Any, case: Supervision, head: User
) -> None:
    session = PanelSessionFactory(office=case.office, held=True, minutes="CATATAN SIDANG", created_by=head)
    PanelItemFactory(session=session, matter="termination", inquiry=None, supervision=case, proposed_by=case.officer)
    url = reverse("clients:panelsession_hold", args=[session.public_id])
    assert "CATATAN SIDANG" in browse(head).get(url).text
    other = UserFactory(head=True, office=case.office)
    restrict_client(client=case.client, kind="related", excluded=head, note="Ipar.", by=other)
    assert browse(head).get(url).status_code == 403
    assert "CATATAN SIDANG" in browse(other).get(url).text
