"""Two records of one person become one and two again, and no row is lost on the way."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from accounts.models import AccessEvent, Office, User
from bapas_portal.law import DomainError
from clients.actions import accept_transfer, add_supervision, assign_officer, request_transfer
from clients.actions.merge import merge_clients, rows_of_a_person, unmerge_clients
from clients.actions.restriction import lift_restriction, restrict_client
from clients.comparison import contradictions
from clients.models import (
    Admission,
    Client,
    ClientPhone,
    Concern,
    Merge,
    ReportIn,
    Restriction,
    Supervision,
    Transfer,
    Visit,
)
from clients.timeline import timeline_of
from documents.models import Letter
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.documents import LetterFactory
from tests.factories.restriction import AdmissionFactory, RestrictionFactory

pytestmark = pytest.mark.django_db

WHY = "Orang yang sama, didaftarkan dua kali."


@pytest.fixture
def twin(office: Office, case: Supervision) -> Client:
    """A second record of the same person, with a case of its own."""
    twin = ClientFactory(office=office, name=case.client.name, nik="1971011705900001", occupation="Nelayan")
    second = SupervisionFactory(office=office, client=twin, officer=case.officer)
    VisitFactory(supervision=second, held=True)
    ReportInFactory(supervision=second, missed=True)
    return twin


def phone(client: Client, number: str, by: User, holder: str = "") -> ClientPhone:
    return ClientPhone.objects.create(client=client, number=number, holder=holder, recorded_by=by)


def snapshot(*clients: Client) -> dict[str, list[tuple[int, int]]]:
    """Where every row of these people hangs."""
    return {
        f"{model._meta.label}.{field}": sorted(
            model._base_manager.filter(**{f"{field}__in": clients}).values_list("pk", field)
        )
        for model, field in rows_of_a_person()
    }


def test_everything_moves_and_comes_back(case: Supervision, twin: Client, head: User) -> None:
    kept = case.client
    phone(twin, "+6281200000001", head)
    before = snapshot(kept, twin)
    merge = merge_clients(kept=kept, merged=twin, reason=WHY, by=head)
    assert Supervision.objects.filter(client=kept).count() == 2
    assert Visit.objects.filter(supervision__client=kept).count() == 1
    assert not any(pk for rows in snapshot(twin).values() for pk in rows)
    assert list(Client.objects.visible_to(head)) == [kept]
    unmerge_clients(merge=merge, by=head)
    assert snapshot(kept, twin) == before
    assert set(Client.objects.visible_to(head)) == {kept, twin}


def test_the_walk_knows_every_row_of_a_person() -> None:
    found = {model._meta.label for model, _ in rows_of_a_person()}
    assert {"clients.Supervision", "clients.ClientAddress", "clients.ClientPhone", "clients.Guarantor",
            "clients.Concern", "clients.SocialInquiry", "clients.Transfer", "clients.Restriction"} <= found  # fmt: skip
    assert not {label for label in found if label.endswith("Event")}


def test_the_same_telephone_number_stays_with_its_record(case: Supervision, twin: Client, head: User) -> None:
    for client in (case.client, twin):
        phone(client, "+6281200000001", head)
    other = phone(twin, "+6281200000002", head)
    merge = merge_clients(kept=case.client, merged=twin, reason=WHY, by=head)
    assert set(case.client.phones.values_list("number_hash", flat=True)) == {
        *twin.phones.values_list("number_hash", flat=True),
        other.number_hash,
    }
    assert ClientPhone.objects.count() == 3
    unmerge_clients(merge=merge, by=head)
    assert twin.phones.count() == 2


def test_the_right_parts_of_the_identity_are_taken_and_given_back(case: Supervision, twin: Client, head: User) -> None:
    kept = case.client
    merge = merge_clients(kept=kept, merged=twin, taken=["nik", "occupation"], reason=WHY, by=head)
    kept.refresh_from_db()
    assert (kept.nik, kept.occupation) == ("1971011705900001", "Nelayan")
    assert Client.objects.visible_to(head).search("1971011705900001").get() == kept
    assert "1971011705900001" not in str(Merge.objects.values().get())
    unmerge_clients(merge=merge, by=head)
    kept.refresh_from_db()
    assert (kept.nik, kept.nik_hash, kept.occupation) == (None, "", "")
    assert Client.objects.visible_to(head).search("1971011705900001").get() == twin


def test_what_was_put_right_after_the_merge_stays_right(case: Supervision, twin: Client, head: User) -> None:
    merge = merge_clients(kept=case.client, merged=twin, taken=["occupation"], reason=WHY, by=head)
    kept = Client.objects.get(pk=case.client_id)
    kept.occupation = "Buruh"
    kept.save()
    unmerge_clients(merge=merge, by=head)
    kept.refresh_from_db()
    assert kept.occupation == "Buruh"


def test_a_childs_record_protects_the_kept_one(case: Supervision, twin: Client, head: User) -> None:
    Client.objects.filter(pk=twin.pk).update(is_child=True)
    merge = merge_clients(kept=case.client, merged=twin, reason=WHY, by=head)
    assert Client.objects.get(pk=case.client_id).is_child
    unmerge_clients(merge=merge, by=head)
    assert not Client.objects.get(pk=case.client_id).is_child


def test_what_came_meanwhile_stays(case: Supervision, twin: Client, head: User, officer: User) -> None:
    kept = case.client
    moved = twin.supervisions.get()
    merge = merge_clients(kept=kept, merged=twin, reason=WHY, by=head)
    case.refresh_from_db()
    added = add_supervision(client=kept, supervision=SupervisionFactory.build(
        client=None, office=kept.office, officer=None, register_no="BARU/1", starts_on=date(2026, 10, 1),
        ends_on=date(2027, 10, 1)), by=head)  # fmt: skip
    later = VisitFactory(supervision=moved, held=True)
    concern = Concern.objects.create(
        office=kept.office, client=kept, supervision=moved, source="officer", ground="other", text="x", filed_by=officer
    )
    unmerge_clients(merge=merge, by=head)
    added.refresh_from_db()
    later.refresh_from_db()
    concern.refresh_from_db()
    assert added.client == kept
    assert later.supervision.client == twin
    assert concern.client == twin


@pytest.mark.parametrize("who", ["officer", "stranger"])
def test_only_head_and_registrar_merge(case: Supervision, twin: Client, request: Any, who: str) -> None:
    with pytest.raises(DomainError):
        merge_clients(kept=case.client, merged=twin, reason=WHY, by=request.getfixturevalue(who))


def test_refusals(case: Supervision, twin: Client, head: User, registrar: User) -> None:
    kept = case.client
    refused = [
        (kept, kept, head, "dua berkas yang berbeda"),
        (kept, ClientFactory(office=real_office("bapas-palopo")), head, "dipegang Bapas ini"),
    ]
    hidden = ClientFactory(office=kept.office)
    RestrictionFactory(client=hidden, set_by=head)
    refused.append((kept, hidden, registrar, "tidak dapat Anda buka"))
    waiting = ClientFactory(office=kept.office)
    Transfer.objects.create(
        client=waiting, from_office=kept.office, to_office=real_office("bapas-palopo"), reason="x", requested_by=head
    )
    refused.append((kept, waiting, head, "belum dijawab"))
    for one, other, by, sentence in refused:
        with pytest.raises(DomainError, match=sentence):
            merge_clients(kept=one, merged=other, reason=WHY, by=by)
    with pytest.raises(DomainError, match="tidak dikenal"):
        merge_clients(kept=kept, merged=twin, taken=["number"], reason=WHY, by=head)
    merge_clients(kept=kept, merged=twin, reason=WHY, by=head)
    with pytest.raises(DomainError, match="sudah digabungkan"):
        merge_clients(kept=waiting, merged=twin, reason=WHY, by=head)


def test_a_chain_is_taken_apart_from_its_end(case: Supervision, twin: Client, head: User) -> None:
    third = ClientFactory(office=twin.office)
    first = merge_clients(kept=twin, merged=third, reason=WHY, by=head)
    second = merge_clients(kept=case.client, merged=twin, reason=WHY, by=head)
    assert set(case.client.record_ids()) == {case.client.public_id, twin.public_id, third.public_id}
    third.refresh_from_db()
    assert third.surviving() == case.client
    with pytest.raises(DomainError, match="Pisahkan itu dahulu"):
        unmerge_clients(merge=first, by=head)
    unmerge_clients(merge=second, by=head)
    unmerge_clients(merge=first, by=head)
    with pytest.raises(DomainError, match="sudah dipisahkan"):
        unmerge_clients(merge=first, by=head)


def test_a_record_that_moved_to_another_office_stays_merged(case: Supervision, twin: Client, head: User) -> None:
    merge = merge_clients(kept=case.client, merged=twin, reason=WHY, by=head)
    Client.objects.filter(pk=case.client_id).update(office=real_office("bapas-palopo"))
    with pytest.raises(DomainError):
        unmerge_clients(merge=merge, by=head)


def test_records_handed_over_as_one_stay_one(case: Supervision, twin: Client, head: User) -> None:
    """Guidance that went on at another Bapas after the merge belongs to neither record alone."""
    merge = merge_clients(kept=case.client, merged=twin, reason=WHY, by=head)
    there = UserFactory(head=True, office=real_office("bapas-palopo"))
    transfer = request_transfer(client=case.client, to_office=there.office, reason="Pindah alamat.", by=head)
    numbers = {row.pk: f"PLP/{row.pk}" for row in Supervision.objects.open().filter(client=case.client)}
    accept_transfer(transfer=transfer, register_numbers=numbers, by=there)
    with pytest.raises(DomainError, match="sudah dilimpahkan"):
        unmerge_clients(merge=merge, by=there)


def test_letters_of_the_merged_record_are_in_the_kept_file(
    case: Supervision, twin: Client, head: User, officer: User
) -> None:
    letters = [
        LetterFactory(office=twin.office, signed_by=head, subject_type="client", subject_id=twin.public_id),
        LetterFactory(
            office=twin.office, signed_by=head, subject_type="supervision",
            subject_id=twin.supervisions.get().public_id,
        ),
    ]  # fmt: skip
    merge_clients(kept=case.client, merged=twin, reason=WHY, by=head)
    titles = [entry.title for entry in timeline_of(case.client, officer)]
    assert all(any(letter.number in title for title in titles) for letter in letters)
    assert Letter.objects.visible_to(head).count() == 2


def test_the_old_address_leads_to_the_kept_record(
    browse: Any, case: Supervision, twin: Client, head: User, stranger: User
) -> None:
    merge_clients(kept=case.client, merged=twin, reason=WHY, by=head)
    old = reverse("clients:client_detail", args=[twin.public_id])
    answer = browse(head).get(old + "?timeline=all")
    assert answer.status_code == 302
    assert answer.url == reverse("clients:client_detail", args=[case.client.public_id]) + "?timeline=all"
    assert browse(stranger).get(old).status_code == 404
    sent = browse(head).post(reverse("clients:client_edit", args=[twin.public_id]), {})
    assert sent.status_code == 307  # what was typed in a stale tab goes along


def test_two_people_are_not_merged_unawares(browse: Any, case: Supervision, twin: Client, registrar: User) -> None:
    case.client.nik, case.client.birth_date = "1971010101800002", date(1980, 1, 1)
    case.client.save()
    url = f"{reverse('clients:client_merge', args=[case.client.public_id])}?number={twin.number}"
    browser = browse(registrar)
    page = browser.get(url)
    assert "NIK dan tanggal lahir berbeda: ini mungkin dua orang. Centang bila Anda yakin." in page.text
    names = [name for name in page.context["form"].fields if name.startswith("part_")]
    choices = {**dict.fromkeys(names, "here"), "kept": "here", "reason": WHY}
    assert "is_sure" in browser.post(url, choices).context["form"].errors
    assert browser.post(url, {**choices, "is_sure": "on"}).status_code == 302


def test_records_that_agree_ask_nothing_more(case: Supervision, twin: Client) -> None:
    twin.nik, twin.birth_date, twin.sex = None, case.client.birth_date, case.client.sex
    assert not contradictions(case.client, twin)


def test_compare_and_merge_in_the_browser(browse: Any, case: Supervision, twin: Client, registrar: User) -> None:
    page = reverse("clients:client_merge", args=[case.client.public_id])
    browser = browse(registrar)
    listed = browser.get(page).text
    assert twin.number in listed
    assert "Tidak ada berkas lain dengan nomor itu" in browser.get(page, {"number": "X-1"}).text
    compared = browser.get(page, {"number": twin.number.lower()}).text
    assert "1971011705900001" not in compared  # masked as in the file
    assert twin.name in compared
    assert AccessEvent.objects.filter(subject_id=twin.public_id).exists()
    url = f"{page}?number={twin.number}"
    wrong = browser.post(url, {"kept": "there", "reason": "ya", "part_nik": "there"})
    assert wrong.status_code == 200
    assert not Merge.objects.exists()
    choices = {
        "kept": "there",
        "reason": WHY,
        "part_nik": "there",
        "part_occupation": "here",
        "part_address": "here",
        "is_sure": "on",
    }
    names = [name for name in browser.get(url).context["form"].fields if name.startswith("part_")]
    done = browser.post(url, {**dict.fromkeys(names, "here"), **choices})
    assert done.url == reverse("clients:client_merge", args=[twin.public_id])
    merge = Merge.objects.get()
    assert (merge.kept, merge.merged) == (twin, case.client)
    twin.refresh_from_db()
    assert (twin.nik, twin.occupation) == ("1971011705900001", "")
    assert WHY in browser.get(done.url).text
    browser.post(reverse("clients:merge_undo", args=[merge.public_id]))
    twin.refresh_from_db()
    assert twin.occupation == "Nelayan"


@pytest.mark.parametrize("number", ["\x00", "😀" * 200, "x" * 1_000_000, "'; --", "%00"])
def test_strange_numbers_find_nothing(browse: Any, case: Supervision, registrar: User, number: str) -> None:
    page = reverse("clients:client_merge", args=[case.client.public_id])
    assert browse(registrar).get(page, {"number": number[:4000]}).status_code == 200
    assert browse(registrar).post(f"{page}?number=%00", {"kept": "\x00"}).status_code == 200


def test_an_officer_of_the_merged_case_keeps_it(case: Supervision, twin: Client, head: User, office: Office) -> None:
    other = UserFactory(office=office)
    assign_officer(supervision=twin.supervisions.get(), officer=other, by=head)
    merge_clients(kept=case.client, merged=twin, reason=WHY, by=head)
    assert list(Client.objects.visible_to(other).in_caseload_of(other)) == [case.client]
    assert ReportIn.objects.visible_to(other).count() == 1


def hidden_from(user: User, *clients: Client) -> list[bool]:
    """Whether each record is kept from the person."""
    return [not Client.objects.visible_to(user).filter(pk=client.pk).exists() for client in clients]


@pytest.mark.parametrize("restricted", ["merged before", "kept before", "kept meanwhile"])
def test_separating_lifts_no_restriction(
    case: Supervision, twin: Client, head: User, registrar: User, colleague: User, restricted: str
) -> None:
    kept = case.client
    target = twin if restricted == "merged before" else kept

    def restrict() -> None:
        restrict_client(client=target, kind="related", excluded=colleague, note="Ipar.", by=head)
        restrict_client(client=target, kind="witness", note="Dilindungi.", by=head)

    if restricted != "kept meanwhile":
        restrict()
        merge = merge_clients(kept=kept, merged=twin, reason=WHY, by=head)
    else:
        merge = merge_clients(kept=kept, merged=twin, reason=WHY, by=head)
        restrict()
    witness = Restriction.objects.in_force().get(kind="witness")
    AdmissionFactory(restriction=witness, user=registrar)
    AdmissionFactory(restriction=witness, user=colleague, until=witness.set_at)

    unmerge_clients(merge=merge, by=head)

    assert hidden_from(colleague, kept, twin) == [True, True]
    assert hidden_from(registrar, kept, twin) == [False, False]
    assert hidden_from(head, kept, twin) == [False, False]
    assert hidden_from(UserFactory(office=kept.office), kept, twin) == [True, True]
    assert Restriction.objects.in_force().count() == 4
    assert Admission.objects.filter(user=registrar).count() == 2
    assert Admission.objects.filter(user=colleague).count() == 1


def test_the_same_restriction_on_both_records_stays_one_on_each(
    case: Supervision, twin: Client, head: User, colleague: User
) -> None:
    for client in (case.client, twin):
        restrict_client(client=client, kind="related", excluded=colleague, note="Ipar.", by=head)
    merge = merge_clients(kept=case.client, merged=twin, reason=WHY, by=head)
    unmerge_clients(merge=merge, by=head)
    assert Restriction.objects.in_force().count() == 2
    for restriction in Restriction.objects.in_force():
        lift_restriction(restriction=restriction, by=head)
    assert hidden_from(colleague, case.client, twin) == [False, False]
