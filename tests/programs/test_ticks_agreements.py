"""The tick list of DOMAIN §7 as far as agreements, promises, meetings and follow-ups carry it, tick by tick."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from accounts.models import Office, User
from bapas_portal.demo.agreements import SEVEN_AGENCIES
from bapas_portal.law import DomainError
from programs.actions import agreement as agreements
from programs.actions import commitment as commitments
from programs.actions import meeting as meetings
from programs.actions import party as parties
from programs.models import Agreement, AgreementParty, Commitment, FollowUp, Meeting
from programs.permissions import can_copy_agreement, can_keep_agreement
from programs.rules.agreement import add_months
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import AgreementFactory, AgreementPartyFactory, CommitmentFactory, MeetingFactory
from tests.factories.programs import OutreachEventFactory
from tests.programs.conftest import signed_in

pytestmark = pytest.mark.django_db
Side = AgreementParty.Kind


@dataclass(frozen=True)
class Place:
    """Bapas Palopo, its officer, its head, and the analyst of its Kanwil."""

    office: Office
    officer: User
    head: User
    kanwil: User

    @property
    def today(self) -> date:
        """Today at the office."""
        return self.office.today()


@pytest.fixture
def palopo() -> Place:
    """The office of S1."""
    bapas = office("bapas-palopo")
    return Place(
        bapas,
        UserFactory(office=bapas),
        UserFactory(head=True, office=bapas),
        UserFactory(regional=True, regional_office=bapas.regional_office),
    )


def begin(by: User, **facts: object) -> Agreement:
    """An exploration with Pemerintah Kota Palopo whose scope is written."""
    given = {"kind": "framework", "title": "Pidana kerja sosial dan pelayanan masyarakat", **facts}
    agreement = agreements.create_agreement(
        partner_kind="government", partner_name="Pemerintah Kota Palopo", by=by, **given
    )
    return describe(agreement, by)


def describe(agreement: Agreement, by: User, **facts: object) -> Agreement:
    """Writes its scope."""
    given = {
        "scope": "Kerja yang mendidik, produktif, dan berguna bagi warga.",
        "legal_basis": "UU 23/2014; PP 28/2018",
        "covers_social_work": True,
        "covers_community_service": True,
        "covers_families": False,
        "regencies": [],
        **facts,
    }
    return agreements.describe_agreement(agreement=agreement, by=by, **given)


def sign(agreement: Agreement, by: User, **facts: object) -> Agreement:
    """Takes it to the signature of today, for three years."""
    for to in ("drafting", "legal_review", "agreed"):
        agreements.step_agreement(agreement=agreement, to=to, by=by)
    today = by.office_today()
    given = {
        "signed_on": today,
        "signed_at_place": "Aula Ratona",
        "starts_on": today,
        "ends_on": add_months(today, 36),
        "number": "W23-12",
        "partner_number": "400/7",
        **facts,
    }
    return agreements.sign_agreement(agreement=agreement, today=today, by=by, **given)


def promise(agreement: Agreement, party: AgreementParty, by: User, **facts: object) -> Commitment:
    """A promise due in two months."""
    given = {"title": "Pelatihan", "owner_name": "Kepala Dinas", "quantity": 2, "unit": "pelatihan", **facts}
    due_on = by.office_today() + timedelta(days=60)
    return commitments.add_commitment(agreement=agreement, party=party, due_on=due_on, by=by, **given)


def test_S0_16_central_government_and_stakeholders_stand_as_parties_with_what_they_give(palopo: Place) -> None:
    agreement = begin(palopo.officer)
    for kind in (Side.DONOR, Side.NGO, Side.BUSINESS):
        party = AgreementPartyFactory(agreement=agreement, kind=kind)
        promise(agreement, party, palopo.officer)
    assert Commitment.objects.visible_to(palopo.officer).open().count() == 3


def test_S1_01_one_agreement_covers_social_work_and_community_service(palopo: Place) -> None:
    agreement = sign(begin(palopo.officer), palopo.officer)
    assert agreement.covers_social_work
    assert agreement.covers_community_service
    assert Agreement.objects.of_place(palopo.head).in_force(palopo.today).get() == agreement
    page = signed_in(palopo.head).get(f"/agreements/{agreement.public_id}/").content.decode()
    assert "Pidana kerja sosial" in page
    assert "Pelayanan masyarakat oleh Anak" in page
    assert "Pemerintah Kota Palopo" in page


def test_S1_02_the_event_at_which_it_was_signed_names_the_agreement(palopo: Place) -> None:
    agreement = sign(begin(palopo.officer), palopo.officer)
    event = OutreachEventFactory(office=palopo.office, agreement=agreement)
    assert event.agreement.signed_at_place == "Aula Ratona"


def test_S1_05_the_scope_says_that_the_work_is_useful_before_a_lawyer_reads_it(palopo: Place) -> None:
    bare = agreements.create_agreement(
        kind="framework", title="Kerja sosial", partner_kind="government", partner_name="Pemkot", by=palopo.officer
    )
    agreements.step_agreement(agreement=bare, to="drafting", by=palopo.officer)
    with pytest.raises(DomainError, match="ruang lingkup"):
        agreements.step_agreement(agreement=bare, to="legal_review", by=palopo.officer)
    assert "berguna" in describe(bare, palopo.officer).scope


def test_S1_07_an_instruction_of_the_mayor_is_followed_up_until_it_is_settled(palopo: Place) -> None:
    agreement = sign(begin(palopo.officer), palopo.officer)
    instruction = meetings.add_follow_up(
        kind="instruction",
        title="Semua jajaran mendukung",
        owner_name="Para camat",
        due_on=palopo.today - timedelta(days=1),
        agreement=agreement,
        officer=palopo.officer,
        by=palopo.head,
    )
    overdue = FollowUp.objects.visible_to(palopo.head).overdue(palopo.today)
    assert list(overdue) == [instruction]
    meetings.settle_follow_up(
        follow_up=instruction, state="done", outcome="Semua camat menunjuk orang.", by=palopo.head
    )
    assert not overdue.all().exists()
    page = signed_in(palopo.officer).get("/follow-ups/?tab=settled").content.decode()
    assert "Semua jajaran mendukung" in page


def test_S1_08_rooms_and_sites_that_the_city_offers_are_promises_with_a_count(palopo: Place) -> None:
    agreement = sign(begin(palopo.officer), palopo.officer)
    city = agreement.parties.get(kind="government")
    rooms = promise(agreement, city, palopo.officer, title="Ruang pembinaan", quantity=2, unit="ruang")
    today = palopo.today
    commitments.record_progress(
        commitment=rooms, on=today, quantity=2, note="Berita acara serah terima", today=today, by=palopo.officer
    )
    rooms.refresh_from_db()
    assert rooms.state == "done"


def test_S1_09_good_practice_is_copied_elsewhere_without_its_people(palopo: Place) -> None:
    source = sign(begin(palopo.officer), palopo.officer)
    city = source.parties.get(kind="government")
    AgreementParty.objects.filter(pk=city.pk).update(
        signatory="Wali Kota Palopo", contact="Sekretaris", contact_phone="+62"
    )
    promise(source, city, palopo.officer, title="Tempat di kelurahan", quantity=20, unit="tempat")
    elsewhere = UserFactory(office=office("bapas-pangkalpinang"))
    browser = signed_in(elsewhere)
    assert browser.get(f"/agreements/{source.public_id}/").status_code == 404
    assert not can_copy_agreement(elsewhere, source)
    agreements.show_as_example(agreement=source, shown=True, by=palopo.head)
    page = browser.get(f"/agreements/{source.public_id}/").content.decode()
    assert "Salin contoh ini" in page
    assert "Wali Kota Palopo" not in page
    source.refresh_from_db()
    copy = agreements.copy_agreement(agreement=source, title="Salinan", today=elsewhere.office_today(), by=elsewhere)
    assert copy.copied_from == source
    assert (copy.scope, copy.covers_community_service, copy.office) == (source.scope, True, elsewhere.office)
    assert not copy.parties.exclude(signatory="", contact="", contact_phone="").exists()
    taken = copy.commitments.get()
    assert (taken.title, taken.quantity) == ("Tempat di kelurahan", 20)
    assert taken.due_on == elsewhere.office_today() + timedelta(days=60)


def test_S2_01_a_renewal_is_a_new_agreement_of_the_Kanwil_that_names_the_old_one(palopo: Place) -> None:
    old = sign(begin(palopo.kanwil), palopo.kanwil)
    assert old.office is None
    newer = agreements.renew_agreement(agreement=old, by=palopo.kanwil)
    assert agreements.renew_agreement(agreement=old, by=palopo.kanwil) == newer
    assert newer.renews == old
    assert {party.name for party in newer.parties.all()} == {party.name for party in old.parties.all()}
    old.refresh_from_db()
    assert old.state == "signed", "the old one counts until the new one is signed"
    sign(newer, palopo.kanwil, number="W23-99")
    old.refresh_from_db()
    assert old.state == "renewed"


def test_S2_02_operational_agreements_of_agencies_stand_under_the_framework(palopo: Place) -> None:
    framework = sign(begin(palopo.kanwil), palopo.kanwil)
    under = begin(palopo.officer, kind="operational", parent=framework, title="Pelatihan tanaman unggulan")
    page = signed_in(palopo.officer).get(f"/agreements/{framework.public_id}/").content.decode()
    assert under.title in page
    assert can_keep_agreement(palopo.officer, under)
    assert not can_keep_agreement(palopo.officer, framework)
    with pytest.raises(DomainError, match="Kanwil membuat kesepakatan induk"):
        begin(palopo.kanwil, kind="operational")


def test_S2_03_seven_agencies_promise_each_with_owner_date_quantity_and_evidence(palopo: Place) -> None:
    agreement = sign(begin(palopo.officer), palopo.officer)
    for agency, title, quantity, unit, _, delivered in SEVEN_AGENCIES:
        party = AgreementPartyFactory(agreement=agreement, kind="agency", name=agency)
        row = promise(agreement, party, palopo.officer, title=title, quantity=quantity, unit=unit)
        commitments.record_progress(
            commitment=row, on=palopo.today, quantity=delivered, note="Daftar hadir", today=palopo.today, by=palopo.head
        )
    rows = list(Commitment.objects.visible_to(palopo.head).with_realised().order_by("id"))
    assert [row.realised for row in rows] == [agency[5] for agency in SEVEN_AGENCIES]
    assert len(rows) == 7
    assert all(row.owner_name and row.due_on and row.progress.get().note for row in rows)


@pytest.mark.parametrize(
    "offer", ["tanaman unggulan", "sayur organik", "ikan air tawar", "KTP", "Pemasaran", "Lowongan kerja", "kesehatan"]
)
def test_S2_03_the_demonstration_names_each_offer(offer: str) -> None:
    assert sum(offer in agency[1] for agency in SEVEN_AGENCIES) == 1


def test_S2_04_a_prison_stands_beside_the_bapas_as_a_party(palopo: Place) -> None:
    agreement = begin(palopo.officer)
    AgreementPartyFactory(agreement=agreement, kind="corrections", name="Lapas Kelas IIB Kuala Tungkal")
    assert agreement.parties.filter(kind="corrections").count() == 2
    assert AgreementParty.objects.filter(agreement=agreement).partners().count() == 1, "corrections is no partner"


def test_S2_05_families_and_community_are_covered(palopo: Place) -> None:
    agreement = describe(begin(palopo.officer), palopo.officer, covers_families=True)
    page = signed_in(palopo.officer).get(f"/agreements/{agreement.public_id}/").content.decode()
    assert "Keluarga klien dan masyarakat" in page


def test_S2_07_counselling_of_families_is_promised_and_counted_like_any_other(palopo: Place) -> None:
    agreement = begin(palopo.officer)
    row = promise(agreement, agreement.parties.last(), palopo.officer, title="Konseling keluarga", unit="keluarga")
    today = palopo.today
    commitments.record_progress(
        commitment=row, on=today, quantity=1, note="Catatan sesi", today=today, by=palopo.officer
    )
    assert Commitment.objects.with_realised().get(pk=row.pk).realised == 1


def test_S2_08_witnesses_are_recorded_and_promise_nothing(palopo: Place) -> None:
    agreement = begin(palopo.officer)
    for post in ("Wakil Bupati", "Ketua DPRD", "Kapolres", "Asisten", "Kepala Dinas"):
        AgreementPartyFactory(agreement=agreement, signatory_title=post, is_witness=True)
    assert agreement.parties.filter(is_witness=True).count() == 5
    with pytest.raises(DomainError, match="bukan saksi"):
        promise(agreement, agreement.parties.filter(is_witness=True).first(), palopo.officer)
    partner = agreement.parties.get(kind="government", is_witness=False)
    promise(agreement, partner, palopo.officer)
    facts = {name: getattr(partner, name) for name in parties.FIELDS}
    with pytest.raises(DomainError, match="punya janji"):
        parties.change_party(party=partner, by=palopo.officer, **{**facts, "is_witness": True})
    with pytest.raises(DomainError, match="punya janji"):
        parties.remove_party(party=partner, by=palopo.officer)


def test_S2_09_the_agencies_plan_is_a_follow_up_with_a_day(palopo: Place) -> None:
    agreement = begin(palopo.officer)
    address = f"/agreements/{agreement.public_id}/follow-ups/new/"
    browser = signed_in(palopo.officer)
    form = browser.get(address).context["form"]
    typed = {
        "submission_key": form["submission_key"].value(),
        "kind": "instruction",
        "title": "Rencana aksi tiap dinas",
        "owner_name": "Asisten",
        "due_on": str(palopo.today + timedelta(days=14)),
        "officer": "",
        "village": "",
    }
    assert browser.post(address, typed).status_code == 302
    assert browser.post(address, typed).status_code == 302
    assert FollowUp.objects.get().title == "Rencana aksi tiap dinas"


def test_S2_12_the_legal_basis_is_named(palopo: Place) -> None:
    assert "PP 28/2018" in begin(palopo.officer).legal_basis


def test_S3_01_a_coordination_meeting_is_a_record_with_date_place_people_and_result(palopo: Place) -> None:
    browser = signed_in(palopo.officer)
    form = browser.get("/meetings/new/").context["form"]
    typed = {
        "submission_key": form["submission_key"].value(),
        "title": "Koordinasi keterampilan",
        "on": str(palopo.today),
        "place": "Kantor kecamatan",
        "participants": "Camat\nKepala Lapas\nKepala Seksi Bimbingan Kerja",
        "result": "Menyusun naskah kesepakatan.",
        "agreement": "",
    }
    assert browser.post("/meetings/new/", {**typed, "on": str(palopo.today + timedelta(days=1))}).status_code == 200
    answer = browser.post("/meetings/new/", typed, follow=True)
    assert "Kepala Seksi Bimbingan Kerja" in answer.content.decode()
    assert Meeting.objects.get().office == palopo.office


def test_S3_02_prison_bapas_and_subdistrict_are_three_parties(palopo: Place) -> None:
    agreement = agreements.create_agreement(
        kind="framework",
        title="Keterampilan setelah bebas",
        partner_kind="government",
        partner_name="Kecamatan Semarang Barat",
        by=palopo.officer,
    )
    AgreementPartyFactory(agreement=agreement, kind="corrections", name="Lapas Perempuan Kelas IIA Semarang")
    assert {party.name for party in agreement.parties.all()} == {
        str(palopo.office),
        "Kecamatan Semarang Barat",
        "Lapas Perempuan Kelas IIA Semarang",
    }


def test_S3_03_the_decision_to_draft_an_agreement_is_asked_after(palopo: Place) -> None:
    meeting = MeetingFactory(office=palopo.office)
    meetings.add_follow_up(
        kind="decision",
        title="Menyusun naskah",
        owner_name="Kepala subseksi",
        due_on=palopo.today,
        meeting=meeting,
        by=palopo.officer,
    )
    page = signed_in(palopo.head).get(f"/meetings/{meeting.public_id}/").content.decode()
    assert "Menyusun naskah" in page
    assert FollowUp.objects.visible_to(palopo.head).due(palopo.today).count() == 1


def test_S3_04_the_technical_programme_is_written_as_scope_after_the_meeting(palopo: Place) -> None:
    agreement = describe(begin(palopo.officer), palopo.officer, scope="Skema keterampilan sesuai potensi kecamatan.")
    MeetingFactory(office=palopo.office, agreement=agreement)
    page = signed_in(palopo.officer).get(f"/agreements/{agreement.public_id}/").content.decode()
    assert "Skema keterampilan" in page
    assert "Rapat koordinasi" in page


def test_S3_07_what_ends_soon_is_seen_in_time_and_renewed(palopo: Place) -> None:
    agreement = AgreementFactory(office=palopo.office, ends_on=add_months(palopo.today, 6))
    rows = Agreement.objects.of_place(palopo.head)
    assert list(rows.expiring(palopo.today)) == [agreement]
    assert not rows.expiring_soon(palopo.today).exists()
    assert not rows.expiring(palopo.today - timedelta(days=1)).exists()
    page = signed_in(palopo.head).get(f"/agreements/{agreement.public_id}/").content.decode()
    assert "Mulai pembaruan" in page


@pytest.mark.parametrize("kind", ["government", "police", "ngo", "donor", "university", "agency"])
def test_S4_04_partners_of_every_kind_are_told_apart_and_filtered(palopo: Place, kind: str) -> None:
    party = AgreementPartyFactory(agreement__office=palopo.office, kind=kind)
    CommitmentFactory(agreement__office=palopo.office, party__kind="business")
    browser = signed_in(palopo.officer)
    found = browser.get(f"/agreements/?tab=all&party={kind}").context["page_obj"]
    assert [row.pk for row in found] == [party.agreement_id]
