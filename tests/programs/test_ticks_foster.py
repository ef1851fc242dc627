"""What S2 and S3 of the source documents require (DOMAIN §7), as Desa Binaan carry it, tick by tick."""

from datetime import datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from clients.models import Sex
from programs.actions import course as courses
from programs.actions import foster as actions
from programs.foster_results import results_for
from programs.models import Course, Enrolment, FosterVillageProgramme, OutcomeCheck, Product
from programs.reminders import outcomes_to_ask
from programs.rules.agreement import add_months
from programs.rules.foster import month_due
from tests.factories.accounts import UserFactory, office
from tests.factories.agreement import AgreementFactory
from tests.factories.clients import ClientFactory, SupervisionFactory
from tests.factories.foster import CourseFactory, EnrolmentFactory, FosterFactory, OutcomeCheckFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.villages import villages
from tests.programs.conftest import signed_in
from tests.reminding import placeholders_filled

pytestmark = pytest.mark.django_db


def people() -> tuple[User, User]:
    """An officer and the head of Bapas Pangkalpinang."""
    return UserFactory(office=office()), UserFactory(office=office(), head=True)


def planned(officer: User) -> FosterVillageProgramme:
    """A programme from its proposal to its technical plan."""
    programme = actions.begin_programme(
        village=villages(count=5)[3], potential="Kolam", need="Ikan segar", partners="Kecamatan", by=officer
    )
    for to in ("coordinated", "drafting"):
        programme = actions.step_programme(programme=programme, to=to, by=officer)
    today = officer.office_today()
    agreement = AgreementFactory(office=officer.office)
    actions.sign_programme(programme=programme, agreement=agreement, today=today, by=officer)
    actions.describe_programme(
        programme=programme,
        potential="Kolam",
        need="Ikan segar",
        skills_scheme="Budidaya ikan sampai menjual sendiri",
        partners="Kecamatan",
        by=officer,
    )
    return actions.step_programme(programme=programme, to="planned", by=officer)


def facts(officer: User, **changed: object) -> dict[str, object]:
    """A course from today on."""
    today = officer.office_today()
    given = {"title": "Ikan", "mentor": "Penyuluh", "place": "", "starts_on": today, "ends_on": today, "sessions": 4}
    return {**given, "seats": 5, **changed}


def test_S2_05_families_and_residents_take_part_beside_clients() -> None:
    officer, _ = people()
    course = CourseFactory()
    browser = signed_in(officer)
    address = reverse("programs:enrolment_other", args=[course.public_id])
    typed = {
        "submission_key": browser.get(address).context["form"]["submission_key"].value(),
        "relation": "family",
        "name": "Ibu Melati",
    }
    assert browser.post(address, {**typed, "relation": "client"}).status_code == 200
    for _again in range(2):
        assert browser.post(address, typed).status_code == 302
    assert Enrolment.objects.get().relation == "family"
    assert "Ibu Melati" in browser.get(f"/foster-villages/courses/{course.public_id}/").content.decode()


def test_S2_06_the_catalogue_says_what_is_made_and_where_it_is_sold() -> None:
    officer, _ = people()
    programme = FosterFactory()
    browser = signed_in(officer)
    address = reverse("programs:product_create", args=[programme.public_id])
    typed = {
        "submission_key": browser.get(address).context["form"]["submission_key"].value(),
        "name": "Madu hutan",
        "outlet": "Koperasi kabupaten",
        "price": "Rp75.000",
        "is_public": "on",
    }
    refused = browser.post(address, {**typed, "price": "murah"}).content.decode()
    assert "1.500.000" in refused
    assert "Madu hutan" in refused, "what was typed is still there"
    page = browser.post(address, typed, follow=True).content.decode()
    assert "Rp75.000" in page
    assert "Koperasi kabupaten" in page
    assert Product.objects.get().is_public


def test_S2_07_a_mentor_of_the_community_stands_beside_each_course() -> None:
    officer, _ = people()
    course = CourseFactory(mentor="Ibu Ketua PKK, konseling keluarga")
    page = signed_in(officer).get(f"/foster-villages/{course.programme.public_id}/").content.decode()
    assert "Ibu Ketua PKK, konseling keluarga" in page


def test_S3_04_a_technical_plan_needs_a_scheme_fitted_to_need_and_potential() -> None:
    officer, _ = people()
    programme = FosterFactory(candidate=True, state="signed", agreement=AgreementFactory())
    with pytest.raises(DomainError, match="skema keterampilan"):
        actions.step_programme(programme=programme, to="planned", by=officer)
    page = signed_in(officer).get(f"/foster-villages/{programme.public_id}/").content.decode()
    assert "Tulis skema keterampilan" in page


def test_S3_04_a_programme_stands_on_a_signed_agreement() -> None:
    officer, _ = people()
    programme = FosterFactory(candidate=True, state="drafting")
    today = officer.office_today()
    with pytest.raises(DomainError, match="belum ditandatangani"):
        actions.sign_programme(programme=programme, agreement=AgreementFactory(exploring=True), today=today, by=officer)


def test_S3_05_women_train_like_anybody_and_the_agreement_may_be_theirs() -> None:
    officer, _ = people()
    course = CourseFactory()
    woman = ClientFactory(office=office(), sex=Sex.FEMALE)
    row, is_new = courses.enrol_client(course=course, client=woman, today=officer.office_today(), by=officer)
    assert is_new
    assert row.client == woman


def test_S3_06_training_goes_on_for_people_who_are_no_longer_clients() -> None:
    officer, _ = people()
    course = CourseFactory()
    former = ClientFactory(office=office())
    guided = SupervisionFactory(office=office(), officer=officer).client
    today = officer.office_today()
    for client in (former, guided):
        courses.enrol_client(course=course, client=client, today=today, by=officer)
    assert [row.relation for row in Enrolment.objects.order_by("id")] == ["former", "client"]


def test_S3_07_a_reviewed_village_runs_on_or_stands_on_its_own_by_the_heads_word() -> None:
    officer, head = people()
    programme, today = planned(officer), officer.office_today()
    with pytest.raises(DomainError, match="satu pelatihan"):
        actions.start_programme(programme=programme, starts_on=today, today=today, by=officer)
    courses.add_course(programme=programme, by=officer, **facts(officer))
    actions.start_programme(programme=programme, starts_on=today, today=today, by=officer)
    actions.review_programme(programme=programme, review="Kelompok menjual sendiri.", by=officer)
    actions.step_programme(programme=programme, to="running", by=officer)
    actions.review_programme(programme=programme, review="Koperasi meneruskan.", by=officer)
    with pytest.raises(DomainError, match="Kepala Bapas"):
        actions.graduate_programme(programme=programme, ends_on=today, today=today, by=officer)
    over = actions.graduate_programme(programme=programme, ends_on=today, today=today, by=head)
    assert over.state == "graduated"
    assert over.review == "Koperasi meneruskan."
    with pytest.raises(DomainError, match="sudah selesai"):
        actions.end_programme(programme=over, ends_on=today, reason="x", today=today, by=head)
    page = signed_in(head).get(f"/foster-villages/{programme.public_id}/").content.decode()
    assert "Mandiri" in page


def test_a_check_is_due_on_the_list_at_home_and_in_a_reminder_and_then_no_more() -> None:
    officer, _ = people()
    today = officer.office_today()
    ends_on = add_months(today, -3)
    course = CourseFactory(starts_on=ends_on, ends_on=ends_on)
    row = EnrolmentFactory(course=course, completed=True, enrolled_by=officer)
    EnrolmentFactory(course=course, resident=True, state="left", left_reason="Pindah")
    browser = signed_in(officer)
    assert Enrolment.objects.visible_to(officer).check_due(today - timedelta(days=1)).count() == 0
    assert [found.due_month for found in Enrolment.objects.visible_to(officer).check_due(today)] == [3]
    reminder = next(iter(outcomes_to_ask(office(), today)))
    assert reminder.recipient_id == officer.pk
    placeholders_filled("course_outcome_due", office(), today)
    assert row.client.name not in reminder.title + reminder.body
    assert "Hasil pelatihan perlu diperiksa" in browser.get("/").content.decode()
    address = reverse("programs:outcomecheck_create", args=[row.public_id])
    typed = {"on": str(today), "work": "self", "income": "middle", "uses_skill": "yes", "note": ""}
    assert browser.post(address, {**typed, "on": str(today - timedelta(days=1))}).status_code == 200
    assert browser.post(address, typed).status_code == 302
    assert browser.post(address, typed).status_code == 403, "a second tap has nothing left to check"
    assert row.checks.get().uses_skill is True
    assert not list(outcomes_to_ask(office(), today))


def test_the_due_month_is_reckoned_in_the_database_as_in_the_rule() -> None:
    officer, _ = people()
    course = CourseFactory()
    EnrolmentFactory(course=course, completed=True)
    last = officer.office_today().replace(month=8, day=31)
    Course.objects.filter(pk=course.pk).update(starts_on=last, ends_on=last)
    for days in (90, 91, 92, 180, 181, 182, 364, 365, 366, 545, 546, 547, 548, 549):
        day = last + timedelta(days=days)
        rows = Enrolment.objects.visible_to(officer).check_due(day)
        assert next((row.due_month for row in rows), None) == month_due(last, day), day


def test_kanwil_reads_figures_of_ten_people_and_never_a_row() -> None:
    officer, _ = people()
    kanwil = UserFactory(regional=True, regional_office=office().regional_office)
    ends_on = add_months(officer.office_today(), -4)
    course = CourseFactory(starts_on=ends_on, ends_on=ends_on, seats=30)
    last_year = timezone.now() - timedelta(days=366)

    def ask(count: int, entered_at: datetime) -> None:
        for row in EnrolmentFactory.create_batch(count, course=course, completed=True):
            check = OutcomeCheckFactory(enrolment=row, on=officer.office_today())
            OutcomeCheck.objects.filter(pk=check.pk).update(entered_at=entered_at)

    ask(9, last_year)
    assert results_for(kanwil, course.programme) == []
    assert "9 dari 9 orang" in results_for(officer, course.programme)[0].after[0].words
    assert "Terlalu sedikit" in results_for(officer, course.programme)[0].after[0].words
    ask(10, timezone.now())
    assert results_for(kanwil, course.programme) == [], "this year still grows"
    ask(2, last_year)
    (group,) = results_for(kanwil, course.programme)
    assert (group.counts, [row.words for row in group.after]) == ("", ["11 dari 11 orang yang dijumpai bekerja (100%)"])
    assert not Enrolment.objects.visible_to(kanwil).exists()
    page = signed_in(kanwil).get(f"/foster-villages/{course.programme.public_id}/").content.decode()
    assert Enrolment.objects.first().client.name not in page
    assert "satu orang dihitung sekali setahun" in page
    assert signed_in(kanwil).get(f"/foster-villages/courses/{course.public_id}/").status_code == 403


def test_whoever_took_two_courses_is_one_person() -> None:
    officer, _ = people()
    first = CourseFactory()
    second = CourseFactory(programme=first.programme)
    client = EnrolmentFactory(course=first, completed=True).client
    EnrolmentFactory(course=second, client=client, state="left", left_reason="Bekerja")
    (group,) = results_for(officer, first.programme)
    assert group.counts == "1 orang: 1 selesai, 0 berhenti"


def test_a_restricted_client_is_on_no_page_but_keeps_the_seat() -> None:
    officer, _ = people()
    course = CourseFactory(seats=1)
    client = ClientFactory(office=office(), name="Rahasia Sekali", village=course.programme.village)
    EnrolmentFactory(course=course, client=client)
    RestrictionFactory(client=client)
    browser = signed_in(officer)
    for path in ("", "clients/", "clients/?q=rahasia"):
        page = browser.get(f"/foster-villages/courses/{course.public_id}/{path}").content.decode()
        assert "Rahasia Sekali" not in page
    page = browser.get(f"/foster-villages/courses/{course.public_id}/").content.decode()
    assert "0 dari 1 terisi" in page
    assert "0 dari 1 tempat terisi" in browser.get(f"/foster-villages/{course.programme.public_id}/").content.decode()
    with pytest.raises(DomainError, match="tempat sudah terisi"):
        courses.enrol_other(course=course, relation="resident", name="Warga", today=officer.office_today(), by=officer)


@pytest.mark.parametrize("sent", ["", "x", "\0", "00000000-0000-0000-0000-000000000000"])
def test_whatever_is_sent_as_a_client_enters_nobody(sent: str) -> None:
    officer, _ = people()
    course = CourseFactory()
    answer = signed_in(officer).post(
        f"/foster-villages/courses/{course.public_id}/clients/enrol/", {"client": sent}, follow=True
    )
    assert "Pilih klien dari daftar" in answer.content.decode()
    assert not Enrolment.objects.exists()


def test_a_client_of_another_office_is_not_entered() -> None:
    officer, _ = people()
    stranger = ClientFactory(office=office("bapas-palopo"))
    with pytest.raises(DomainError, match="tidak ada di Bapas Anda"):
        courses.enrol_client(course=CourseFactory(), client=stranger, today=officer.office_today(), by=officer)


@pytest.mark.parametrize("typed", [
    {"title": "\0", "ends_on": "2026-02-31", "sessions": "-1", "seats": "99999999999999999999"},
    {"title": "😀" * 200, "starts_on": "besok", "sessions": "", "seats": "1e9"}, {},
])  # fmt: skip
def test_nonsense_in_a_course_is_answered_with_sentences(typed: dict[str, str]) -> None:
    officer, _ = people()
    programme = FosterFactory()
    answer = signed_in(officer).post(f"/foster-villages/{programme.public_id}/courses/new/", typed)
    assert answer.status_code == 200
    assert not Course.objects.exists()


def test_a_course_keeps_what_was_counted_in_it() -> None:
    officer, _ = people()
    course = CourseFactory(over=True)
    row = EnrolmentFactory(course=course, completed=True)
    OutcomeCheckFactory(enrolment=row)
    given = {"title": "Ikan", "mentor": "Penyuluh", "place": "", "starts_on": course.starts_on}
    for changed, why in (
        ({"ends_on": course.ends_on, "sessions": 8, "seats": 0}, "terdaftar"),
        ({"ends_on": course.ends_on, "sessions": 7, "seats": 5}, "menghadiri"),
        ({"ends_on": course.ends_on + timedelta(days=1), "sessions": 8, "seats": 5}, "sudah diperiksa"),
    ):
        with pytest.raises(DomainError, match=why):
            courses.change_course(course=course, by=officer, **given, **changed)
