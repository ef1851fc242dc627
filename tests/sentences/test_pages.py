"""Pages of unpaid work: who reaches them, what they show and hide, what bad input gets."""

import uuid
from datetime import timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone

from accounts.models import AccessEvent, LegalSetting, User
from clients.models import Audience, SupervisionKind
from sentences.models import SocialWorkSentence, WorkSession
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory
from tests.factories.villages import PALOPO, VillageOfficialFactory, village, villages

pytestmark = pytest.mark.django_db


def signed_in(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


@pytest.fixture
def placement():
    return PlacementFactory()


@pytest.fixture
def sentence(placement):
    return placement.sentence


@pytest.fixture
def officer(sentence):
    return sentence.supervision.officer


@pytest.fixture
def lurah():
    return VillageOfficialFactory(village=village()).user


def page_of(name, row):
    return reverse(f"sentences:{name}", args=[row.public_id])


SENTENCE_PAGES = ["sentence_detail", "sentence_default", "placement_create", "session_create"]
SESSION_PAGES = ["session_reject", "session_correct"]


# --- Who reaches what -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SENTENCE_PAGES)
def test_the_ladder_of_a_sentence(sentence, officer, name):
    url = page_of(name, sentence)
    colleague = UserFactory(office=officer.office)
    head = UserFactory(head=True, office=officer.office)

    assert Browser().get(url).status_code == 302
    assert signed_in(officer).get(url).status_code == 200
    assert signed_in(head).get(url).status_code == 200
    assert signed_in(UserFactory()).get(url).status_code == 404
    assert signed_in(colleague).get(url).status_code in {302, 403}
    for role in ("regional", "national", "village_head", "administrator"):
        assert signed_in(UserFactory(**{role: True})).get(url).status_code == 403, role


def test_a_colleague_states_a_reason_first(sentence, officer):
    answer = signed_in(UserFactory(office=officer.office)).get(page_of("sentence_detail", sentence))

    assert answer.url.startswith(reverse("clients:client_reason", args=[sentence.supervision.client.public_id]))


@pytest.mark.parametrize("name", SESSION_PAGES)
def test_the_ladder_of_a_session(name):
    session = WorkSessionFactory(verified=True)
    url = page_of(name, session)
    office = session.drafted_by.office

    assert signed_in(session.drafted_by).get(url).status_code == 200
    assert signed_in(UserFactory(office=office)).get(url).status_code == 403
    assert signed_in(UserFactory(head=True)).get(url).status_code == 404
    assert signed_in(UserFactory(registrar=True, office=office)).get(url).status_code == 403


def test_the_prosecutor_sees_hours_and_default_only(sentence):
    WorkSessionFactory(placement=sentence.placements.get(), task="Mengecat pagar")
    prosecutor = UserFactory(prosecutor=True, prosecution_office=sentence.prosecution_office)

    text = signed_in(prosecutor).get(page_of("sentence_detail", sentence)).content.decode()

    assert "80 jam" in text
    assert "Mengecat pagar" not in text
    assert sentence.offence not in text
    assert signed_in(UserFactory(prosecutor=True)).get(page_of("sentence_detail", sentence)).status_code == 404
    assert signed_in(prosecutor).post(page_of("sentence_default", sentence)).status_code == 403


def test_opening_is_logged_under_the_safe_label(sentence, officer):
    signed_in(officer).get(page_of("sentence_detail", sentence))

    event = AccessEvent.objects.get()
    assert (event.subject_type, event.subject_id) == ("socialworksentence", sentence.public_id)
    assert event.subject_label == sentence.safe_label


@pytest.mark.parametrize("name", ["session_verify", "village_session_confirm"])
def test_a_verb_answers_post_only(officer, lurah, name):
    session = WorkSessionFactory(confirmed=True)
    user = lurah if name.startswith("village") else session.drafted_by

    assert signed_in(user).get(page_of(name, session)).status_code == 405


# --- Lists ------------------------------------------------------------------------------------------------------------


def test_a_childs_name_is_on_no_list(officer):
    child = SentenceFactory(child=True, supervision__officer=officer, supervision__office=officer.office)
    placed = PlacementFactory(sentence=child)
    WorkSessionFactory(placement=placed, confirmed=True)
    name = child.supervision.client.name
    head = UserFactory(head=True, office=officer.office)
    prosecutor = UserFactory(prosecutor=True, prosecution_office=child.prosecution_office)

    for user, url in [
        (officer, reverse("sentences:sentence_list")),
        (officer, reverse("sentences:session_queue")),
        (head, reverse("sentences:session_queue")),
        (prosecutor, reverse("sentences:sentence_list")),
        (prosecutor, page_of("sentence_detail", child)),
        (officer, page_of("site_detail", placed.site)),
        (officer, page_of("session_create", child)),
    ]:
        answer = signed_in(user).get(url)
        assert answer.status_code == 200
        assert name not in answer.content.decode(), url


def test_filters_narrow_the_list(officer):
    late = SentenceFactory(
        supervision__officer=officer, supervision__office=officer.office, hours_ordered=240, period_days=45
    )
    SentenceFactory(supervision__officer=officer, supervision__office=officer.office)
    browser = signed_in(officer)
    url = reverse("sentences:sentence_list")

    rows = browser.get(url, {"outlook": "risk"}).context["rows"]

    assert [row.sentence for row in rows] == [late]
    assert rows[0].is_at_risk
    assert len(browser.get(url, {"q": late.judgment_no}).context["rows"]) == 1
    assert len(browser.get(url, {"track": "child"}).context["rows"]) == 0
    assert len(browser.get(url, {"state": "registered"}).context["rows"]) == 2


@pytest.mark.parametrize(
    "query",
    [
        "?q=%00",
        "?state=x&track=y",
        "?page=99999",
        "?page=abc",
        "?q=😀",
        "?outlook=%00&site=%00&officer=%00&village=%00",
    ],
)
def test_a_list_survives_any_query(officer, query):
    for name in ("sentence_list", "site_list", "session_queue"):
        assert signed_in(officer).get(reverse(f"sentences:{name}") + query).status_code == 200


@pytest.mark.parametrize("name", ["sentence_list", "session_queue", "site_list"])
def test_a_list_costs_the_same_for_3_and_20_rows(officer, name, django_assert_max_num_queries):
    def add(count):
        for _ in range(count):
            put = PlacementFactory(sentence__supervision__officer=officer, sentence__supervision__office=officer.office)
            WorkSessionFactory(placement=put, confirmed=True)

    browser, url = signed_in(officer), reverse(f"sentences:{name}")
    add(3)
    with django_assert_max_num_queries(100) as few:
        browser.get(url)
    add(17)
    with django_assert_max_num_queries(len(few)):
        browser.get(url)


# --- Registering ------------------------------------------------------------------------------------------------------


@pytest.fixture
def case():
    return SupervisionFactory(kind=SupervisionKind.SOCIAL_WORK_SENTENCE, audience=Audience.ADULT)


def typed(case, **changes):
    today = case.office.today()
    prosecutor = UserFactory(prosecutor=True)
    return {
        "submission_key": str(uuid.uuid4()),
        "court": "Pengadilan Negeri Palopo",
        "judgment_no": "7/Pid.B/2026/PN Plp",
        "judgment_on": today - timedelta(days=10),
        "offence": "Penghinaan ringan",
        "offence_on": today - timedelta(days=90),
        "threat_months": 48,
        "imposed": "prison",
        "imposed_months": 4,
        "imposed_days": 0,
        "imposed_fine": "",
        "consent_on": today - timedelta(days=20),
        "hours_ordered": 80,
        "hours_per_day": 8,
        "period_days": 90,
        "default_consequence": "repeat",
        "origin": "judgment",
        "threat_days": 0,
        "place_fixed_by": "",
        "prosecution_office": prosecutor.prosecution_office_id,
        "starts_on": today,
    } | changes


def send(case, **changes):
    url = reverse("sentences:sentence_create", query={"supervision": case.public_id})
    return signed_in(case.officer).post(url, typed(case, **changes))


def test_a_judgment_is_registered_from_the_case(case):
    answer = send(case)

    assert answer.url == page_of("sentence_detail", SocialWorkSentence.objects.get())


def test_a_refusal_names_the_article_and_keeps_what_was_typed(case):
    answer = send(case, hours_ordered=241, threat_months=60, period_days=181)

    text = answer.content.decode()
    assert answer.status_code == 200
    assert "KUHP pasal 85 ayat 4" in text
    assert "KUHP pasal 85 ayat 1" in text
    assert "pasal 184" in text
    assert 'value="241"' in text
    assert "7/Pid.B/2026/PN Plp" in text
    assert not SocialWorkSentence.objects.exists()


@pytest.mark.parametrize("field", ["hours_ordered", "hours_per_day", "period_days", "imposed", "default_consequence"])
def test_the_five_things_are_asked_for_with_their_article(case, field):
    answer = send(case, **{field: ""})

    assert "KUHP pasal 85 ayat 9" in str(answer.context["form"].errors[field])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("court", "a\x00b"),
        ("court", "😀" * 5000),
        ("judgment_on", "2026-02-31"),
        ("hours_ordered", "99999999999999999999"),
        ("hours_ordered", "-8"),
        ("imposed_fine", "1e400"),
        ("imposed_fine", "NaN"),
        ("prosecution_office", "' OR 1=1"),
        ("submission_key", "bukan-kunci"),
        ("starts_on", "0001-01-01"),
        ("starts_on", "9999-12-31"),
        ("period_days", "32768"),
    ],
)
def test_any_input_gets_a_message(case, field, value):
    answer = send(case, **{field: value})

    assert answer.status_code == 200
    assert answer.context["form"].errors
    assert not SocialWorkSentence.objects.exists()


@pytest.mark.parametrize(
    "query", ["", "?supervision=abc", "?supervision=%00", "?supervision=00000000-0000-4000-8000-000000000000"]
)
def test_registration_needs_a_case_in_scope(case, query):
    assert signed_in(case.officer).get(reverse("sentences:sentence_create") + query).status_code == 404


def test_registration_in_another_office_is_not_found(case):
    url = reverse("sentences:sentence_create", query={"supervision": case.public_id})

    assert signed_in(UserFactory()).get(url).status_code == 404


def test_the_ceiling_of_the_fine_is_the_setting(case):
    LegalSetting.objects.filter(key="fine-category-2-rupiah").update(value=12_345_678)
    url = reverse("sentences:sentence_create", query={"supervision": case.public_id})

    assert "Rp12.345.678." in signed_in(case.officer).get(url).content.decode()


def test_offence_and_default_are_not_kept_on_the_phone(case):
    sentence = SentenceFactory()
    for user, url in (
        (case.officer, reverse("sentences:sentence_create", query={"supervision": case.public_id})),
        (sentence.supervision.officer, page_of("sentence_default", sentence)),
    ):
        assert "data-draft-key" not in signed_in(user).get(url).content.decode()


def test_a_placement_begins_on_the_day_of_the_office():
    sentence = SentenceFactory(supervision__office__timezone="Asia/Jayapura")
    head = UserFactory(head=True, office=sentence.supervision.office)

    for zone in ("Etc/GMT+12", "Pacific/Kiritimati"):  # one of the two has another day than the office
        User.objects.filter(pk=head.pk).update(own_timezone=zone)
        form = signed_in(head).get(page_of("placement_create", sentence)).context["form"]
        assert form.fields["starts_on"].initial == sentence.supervision.office.today()


def test_a_childs_judgment_has_no_prison_to_replace():
    case = SupervisionFactory(child=True)
    url = reverse("sentences:sentence_create", query={"supervision": case.public_id})

    page = signed_in(case.officer).get(url)
    answer = send(case, hours_ordered=30, hours_per_day=3, offence_on=case.office.today() - timedelta(days=30))

    assert "imposed_months" not in page.content.decode()
    assert answer.status_code == 302, answer.context["form"].errors
    assert SocialWorkSentence.objects.get().default_consequence == "repeat"


# --- Sessions ---------------------------------------------------------------------------------------------------------


def work(placement, **changes):
    return {
        "submission_key": str(uuid.uuid4()),
        "day": placement.site.office.today() - timedelta(days=1),
        "starts_time": "08:00",
        "ends_time": "12:00",
        "break_minutes": 0,
        "task": "Menyapu",
    } | changes


def test_the_officer_writes_work_down(placement, officer):
    answer = signed_in(officer).post(page_of("session_create", placement.sentence), work(placement))

    session = WorkSession.objects.get()
    assert answer.status_code == 302
    assert session.starts_at.astimezone(placement.site.office.zone).hour == 8


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"ends_time": "08:00"}, "ends_time"),
        ({"ends_time": "17:00"}, "ends_time"),
        ({"break_minutes": 240}, "break_minutes"),
        ({"break_minutes": "abc"}, "break_minutes"),
        ({"day": "2026-02-31"}, "day"),
        ({"day": "1999-01-01"}, "day"),
        ({"task": "a\x00"}, "task"),
        ({"day": "9999-12-31"}, "__all__"),
    ],
)
def test_work_that_cannot_be_gets_a_message(placement, officer, changes, field):
    answer = signed_in(officer).post(page_of("session_create", placement.sentence), work(placement, **changes))

    assert answer.status_code == 200
    assert field in answer.context["form"].errors
    assert not WorkSession.objects.exists()


def test_verifying_from_the_queue_returns_there(officer, placement):
    session = WorkSessionFactory(placement=placement, confirmed=True)

    answer = signed_in(officer).post(page_of("session_verify", session), {"next": "queue"}, follow=True)

    assert answer.redirect_chain[0][0] == reverse("sentences:session_queue")
    assert "4 jam dihitung" in answer.content.decode()


def test_several_are_verified_with_a_result_for_each(officer, placement):
    day = placement.site.office.today()
    sessions = [
        WorkSessionFactory(placement=placement, confirmed=True, day=day - timedelta(days=ago), hours=5)
        for ago in (5, 4)
    ]
    foreign = WorkSessionFactory(confirmed=True)
    chosen = [str(session.public_id) for session in [*sessions, foreign]] + ["bukan-id", "\x00"]

    answer = signed_in(officer).post(reverse("sentences:session_verify_many"), {"session": chosen})

    assert len(answer.context["results"]) == 2
    assert WorkSession.objects.verified().count() == 2


# --- The village ------------------------------------------------------------------------------------------------------


def test_the_village_head_confirms_in_two_taps(placement, lurah):
    session = WorkSessionFactory(placement=placement)
    browser = signed_in(lurah)

    page = browser.get(page_of("site_day", placement.site))
    answer = browser.post(page_of("village_session_confirm", session), follow=True)

    assert "Benar, konfirmasi" in page.content.decode()
    assert "Sudah dikonfirmasi" in answer.content.decode()
    session.refresh_from_db()
    assert session.confirmed_by == lurah


def test_an_older_day_says_that_it_waits(placement, lurah):
    site = placement.site
    session = WorkSessionFactory(placement=placement, day=site.office.today() - timedelta(days=3))
    browser = signed_in(lurah)

    words = "Menunggu jawaban Anda sejak"
    assert words in browser.get(page_of("site_day", site)).content.decode()
    assert words not in browser.get(page_of("site_day", site), {"day": f"{site.office.today()}"}).content.decode()
    browser.post(page_of("village_session_confirm", session))
    assert words not in browser.get(page_of("site_day", site)).content.decode()


def test_the_day_list_says_nothing_about_the_person(lurah):
    placement = PlacementFactory(sentence=SentenceFactory(child=True))
    WorkSessionFactory(placement=placement, hours=3)
    sentence, client = placement.sentence, placement.sentence.supervision.client

    text = signed_in(lurah).get(page_of("site_day", placement.site)).content.decode()

    assert client.anonymous_label in text
    for secret in (client.name, client.address, sentence.offence, sentence.judgment_no, "Anak ", "pidana"):
        assert secret not in text, secret


def test_a_no_needs_its_reason(placement, lurah):
    session = WorkSessionFactory(placement=placement)
    browser, url = signed_in(lurah), page_of("village_session_reject", session)

    assert browser.post(url, {"reason": " "}).context["form"].errors
    answer = browser.post(url, {"reason": "Tidak hadir"}, follow=True)

    assert "Sesi ini dijawab tidak benar. Jawaban: Tidak hadir" in answer.content.decode()


@pytest.mark.parametrize(
    "term",
    [{"village": None}, {"since": "2024-01-01", "until": "2025-01-01"}],
    ids=["another village", "an ended term"],
)
def test_other_villages_and_ended_terms_find_nothing(placement, term):
    place = villages(PALOPO, 1)[0] if "village" in term else village()
    head = VillageOfficialFactory(**{**term, "village": place}).user
    session = WorkSessionFactory(placement=placement)
    browser = signed_in(head)

    assert browser.get(page_of("site_day", placement.site)).status_code == 404
    assert browser.post(page_of("village_session_confirm", session)).status_code == 404
    assert browser.get(page_of("village_session_reject", session)).status_code == 404
    session.refresh_from_db()
    assert session.state == WorkSession.State.DRAFT


@pytest.mark.parametrize("day", ["2026-02-31", "abc", "\x00", "0001-01-01", "9999-12-31", "2026-11-01"])
def test_any_day_in_the_address(placement, lurah, day):
    assert signed_in(lurah).get(page_of("site_day", placement.site), {"day": day}).status_code == 200


def test_an_officer_does_not_confirm_for_the_host(placement, officer):
    session = WorkSessionFactory(placement=placement)

    assert signed_in(officer).post(page_of("village_session_confirm", session)).status_code == 403


def test_days_left_read_the_same_on_the_list_and_on_the_page(sentence, officer):
    words = sentence.forecast(timezone.now()).days_left_text

    assert words.startswith("sisa ")
    assert words in signed_in(officer).get(reverse("sentences:sentence_list")).content.decode()
    assert words in signed_in(officer).get(page_of("sentence_detail", sentence)).content.decode()
