"""The pages of a judgment: registering for each origin and track, keeping a draft, counting hours, correcting."""

import uuid
from datetime import timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse

from accounts.models import FormDraft, LegalSetting
from clients.models import Audience, SupervisionKind
from sentences.models import JudgmentCorrection, SocialWorkSentence
from tests.factories.accounts import ProsecutionOfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.judgment import typed, typed_again
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def case():
    return SupervisionFactory(kind=SupervisionKind.SOCIAL_WORK_SENTENCE, audience=Audience.ADULT)


def signed_in(user):
    browser = Browser()
    browser.force_login(user)
    return browser


def address(case):
    return reverse("sentences:sentence_create", query={"supervision": case.public_id})


def send(case, **changes):
    return signed_in(case.officer).post(address(case), typed(case, ProsecutionOfficeFactory(), **changes))


FINE = {
    "origin": "unpaid_fine", "imposed": "", "imposed_months": "", "imposed_fine": "5000000", "threat_months": "",
    "consent_on": "", "period_days": 180, "hours_ordered": 100,
}  # fmt: skip


def test_a_judgment_in_depth_is_registered(case):
    answer = send(
        case, threat_months=59, threat_days=29, place_fixed_by="prosecutor", place_named="Panti Jompo", skills="Tukang",
        objection="Tidak di tempat minuman keras", prosecutor_name="Jaksa Uji", execution_record_no="BA-17/2026",
    )  # fmt: skip

    assert answer.status_code == 302, answer.context["form"].errors
    sentence = SocialWorkSentence.objects.get()
    assert (sentence.threat_months, sentence.threat_days, sentence.place_in_judgment) == (59, 29, False)
    page = signed_in(case.officer).get(answer.url).content.decode()
    for words in ("59 bulan 29 hari", "Panti Jompo", "Tukang", "minuman keras", "Jaksa Uji", "BA-17/2026", "ke-180"):
        assert words in page


def test_five_years_exactly_and_days_of_a_month_are_refused(case):
    assert "threat_months" in send(case, threat_months=60).context["form"].errors
    assert "threat_days" in send(case, threat_months=58, threat_days=30).context["form"].errors


def test_a_substitute_for_a_fine_says_by_itself_what_it_replaces(case):
    answer = send(case, **FINE)

    assert answer.status_code == 302, answer.context["form"].errors
    sentence = SocialWorkSentence.objects.get()
    assert (sentence.origin, sentence.imposed, sentence.hours_ordered) == ("unpaid_fine", "fine", 100)
    assert "Rp5.000.000 : Rp50.000 = 100 jam" in signed_in(case.officer).get(answer.url).content.decode()


def test_more_than_the_fine_comes_to_is_refused_with_the_formula(case):
    form = send(case, **FINE | {"hours_ordered": 101}).context["form"]

    assert "Rp5.000.000 : Rp50.000 = 100 jam" in str(form.errors["hours_ordered"])


def test_payment_in_part_takes_off_its_share(case):
    half = FINE | {"fine_paid": "2500000", "hours_ordered": 51}

    assert "hours_ordered" in send(case, **half).context["form"].errors
    assert send(case, **half | {"hours_ordered": 50}).status_code == 302


def test_counting_fills_the_hours_in_and_saves_nothing(case):
    answer = send(case, **FINE | {"hours_ordered": "", "fine_paid": "1000000", "count_hours": "1"})

    text = answer.content.decode()
    assert answer.status_code == 200
    assert "Jam pengganti: 80 jam" in text
    assert 'value="80"' in text
    assert "12/Pid.B/2026/PN Pgp" in text
    assert not answer.context["form"].errors
    assert not SocialWorkSentence.objects.exists()


@pytest.mark.parametrize("fine", ["", "abc", "NaN", "1e400", "-5", "9" * 400])
def test_counting_what_cannot_be_read_says_how(case, fine):
    answer = send(case, **FINE | {"imposed_fine": fine, "count_hours": "1"})

    assert answer.status_code == 200
    assert "Jam pengganti dihitung untuk denda" in answer.content.decode()


def test_customary_compensation_is_registered(case):
    answer = send(case, **FINE | {"origin": "customary", "imposed_fine": "", "hours_ordered": 40})

    assert answer.status_code == 302, answer.context["form"].errors
    assert SocialWorkSentence.objects.get().imposed == "compensation"


def test_a_draft_is_kept_without_the_five_things_and_forgotten_when_registered(case):
    office = ProsecutionOfficeFactory()
    browser = signed_in(case.officer)

    kept = browser.post(address(case), typed(case, office, hours_ordered="", save_draft="1"))
    assert kept.status_code == 302
    assert not SocialWorkSentence.objects.exists()
    assert "12/Pid.B/2026/PN Pgp" in browser.get(address(case)).content.decode()

    assert browser.post(address(case), typed(case, office)).status_code == 302
    assert not FormDraft.objects.exists()


def test_the_summary_names_fields_and_the_explanation_stands_beside_them(case):
    text = send(case, hours_ordered=241).content.decode()

    assert text.count("Kerja sosial paling singkat 8 jam dan paling lama 240 jam") == 1
    assert 'href="#id_hours_ordered">Jumlah jam (wajib)</a>' in text


def test_a_child_is_offered_no_adult_consequence_nor_asked_for_consent():
    case = SupervisionFactory(child=True)
    form = signed_in(case.officer).get(address(case)).context["form"]

    adults = {"origin", "imposed", "imposed_fine", "fine_paid", "consent_on", "default_consequence"}
    assert not adults & set(form.fields)
    assert {"study_starts_at", "study_ends_at", "conditional_months", "extract_received_on"} <= set(form.fields)


def test_a_childs_school_is_kept_and_a_late_extract_is_told():
    case = SupervisionFactory(child=True)
    today = case.office.today()
    answer = send(
        case, hours_ordered=30, hours_per_day=3, offence_on=today - timedelta(days=30), study_starts_at="07:00",
        study_ends_at="13:30", conditional_months=24, extract_received_on=today - timedelta(days=8),
        origin="unpaid_fine", default_consequence="prison",
    )  # fmt: skip

    assert answer.status_code == 302, answer.context["form"].errors
    sentence = SocialWorkSentence.objects.get()
    assert (sentence.origin, sentence.default_consequence, sentence.imposed) == ("judgment", "repeat", "service")
    page = signed_in(case.officer).get(answer.url).content.decode()
    assert "07.00 sampai 13.30" in page
    assert "diterima 2 hari sesudah putusan" in page


# --- Correcting -------------------------------------------------------------------------------------------------------


def correct_url(sentence):
    return reverse("sentences:sentence_correct", args=[sentence.public_id])


def test_the_page_shows_what_is_registered():
    sentence = SentenceFactory()
    answer = signed_in(sentence.supervision.officer).get(correct_url(sentence))

    assert answer.status_code == 200
    assert sentence.judgment_no in answer.content.decode()
    assert answer.context["form"]["hours_ordered"].value() == 80


@pytest.mark.parametrize("child", [False, True])
def test_a_correction_is_told_on_the_page(child):
    sentence = SentenceFactory(child=child)
    head = UserFactory(head=True, office=sentence.supervision.office)
    browser = signed_in(head)
    answer = browser.post(correct_url(sentence), typed_again(sentence, hours_per_day=2, reason="Lihat halaman 4"))

    assert answer.status_code == 302, answer.context["form"].errors
    page = browser.get(answer.url).content.decode()
    assert "Lihat halaman 4" in page
    assert head.name in page
    assert "(semula " in page


def test_a_wrong_correction_keeps_what_was_typed_and_changes_nothing():
    sentence = SentenceFactory()
    answer = signed_in(sentence.supervision.officer).post(
        correct_url(sentence), typed_again(sentence, hours_ordered=241, judgment_no="99/Pid.B/2026/PN Uji")
    )

    text = answer.content.decode()
    assert answer.status_code == 200
    assert "KUHP pasal 85 ayat 4" in text
    assert 'value="99/Pid.B/2026/PN Uji"' in text
    assert sentence.judgment_no in text  # the heading still says what is registered
    sentence.refresh_from_db()
    assert sentence.hours_ordered == 80


def test_a_contradiction_of_the_ledger_stands_above_the_form():
    session = WorkSessionFactory(verified=True, hours=8)
    sentence = session.sentence
    answer = signed_in(sentence.supervision.officer).post(correct_url(sentence), typed_again(sentence, hours_per_day=7))

    assert "Pada satu hari sudah 8 jam dihitung" in answer.content.decode()
    assert not JudgmentCorrection.objects.exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("reason", ""),
        ("reason", "a\x00b"),
        ("reason", "😀" * 400),
        ("corrections_seen", "x"),
        ("corrections_seen", "9" * 30),
        ("judgment_on", "2026-02-31"),
        ("threat_days", "-1"),
        ("threat_days", "99999"),
        ("place_fixed_by", "somebody"),
        ("prosecution_office", "0"),
        ("court", "x" * 1_000_000),
    ],
)
def test_any_input_gets_a_message(field, value):
    sentence = SentenceFactory()
    answer = signed_in(sentence.supervision.officer).post(
        correct_url(sentence), typed_again(sentence, **{"hours_per_day": 4, field: value})
    )

    assert answer.status_code == 200
    assert answer.context["form"].errors
    assert not JudgmentCorrection.objects.exists()


def test_who_may_correct():
    sentence = SentenceFactory()
    office = sentence.supervision.office

    assert signed_in(UserFactory()).get(correct_url(sentence)).status_code == 404
    assert signed_in(UserFactory(registrar=True, office=office)).get(correct_url(sentence)).status_code == 403
    assert signed_in(UserFactory(office=office)).get(correct_url(sentence)).status_code == 403
    assert signed_in(UserFactory(prosecutor=True)).get(correct_url(sentence)).status_code == 403


def test_a_finished_sentence_is_not_corrected():
    sentence = SentenceFactory(completed=True)
    browser = signed_in(sentence.supervision.officer)

    assert browser.get(correct_url(sentence)).status_code == 403
    assert (
        "Perbaiki</a>"
        not in browser.get(reverse("sentences:sentence_detail", args=[sentence.public_id])).content.decode()
    )


def test_a_childs_day_follows_the_setting_of_the_working_day():
    placement = PlacementFactory(
        sentence=SentenceFactory(child=True, hours_per_day=3, state=SocialWorkSentence.State.PLACED)
    )
    day = placement.site.office.today() - timedelta(days=1)
    old = LegalSetting.objects.get(key="child-hours-per-day")
    LegalSetting.objects.create(key=old.key, label=old.label, unit=old.unit, value=2, legal_basis="Uji", valid_from=day)
    work = {
        "submission_key": str(uuid.uuid4()), "starts_time": "14:00", "ends_time": "17:00", "break_minutes": 0,
        "task": "Menyapu",
    }  # fmt: skip
    browser = signed_in(placement.sentence.supervision.officer)
    url = reverse("sentences:session_create", args=[placement.sentence.public_id])

    refused = browser.post(url, work | {"day": day})
    assert "paling lama 2 jam dalam 1 hari kerja" in refused.content.decode()
    assert browser.post(url, work | {"day": day - timedelta(days=1)}).status_code == 302
