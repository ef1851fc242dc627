"""Pages of missed days, warnings, default and the statement of hours: who, what is shown, and what cannot go wrong."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client as Browser
from django.urls import reverse

from accounts.models import AccessAction, AccessEvent
from bapas_portal.demo import default as demo
from documents.models import Letter
from sentences.models import Absence, DefaultReport, SocialWorkSentence, WorkWarning
from sentences.statement import content_code, statement_content
from tests.factories.accounts import UserFactory
from tests.factories.default import AbsenceFactory, DefaultReportFactory, WorkWarningFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db

BAD = ["\x00", "😀" * 50, "x" * 200_000, "31-02-2026", "<script>alert(1)</script>"]


def signed_in(user):
    browser = Browser()
    browser.force_login(user)
    return browser


def page_of(name, row, **query):
    return reverse(f"sentences:{name}", args=[row.public_id], query=query)


@pytest.fixture
def sentence():
    return SentenceFactory(state="in_progress")


@pytest.fixture
def officer(sentence):
    return sentence.supervision.officer


@pytest.fixture
def head(sentence):
    return UserFactory(head=True, office=sentence.supervision.office)


def text_of(response):
    return response.content.decode()


# --- Missed days ------------------------------------------------------------------------------------------------------


def judgment(**changed):
    return {"ground": "ill", "text": "Surat dokter", "is_lawful": "yes", "make_up_on": "", "judged_seen": ""} | changed


def test_a_missed_day_is_recorded_and_judged(sentence, officer):
    browser = signed_in(officer)
    on = sentence.supervision.office.today() - timedelta(days=1)
    typed = {"on": on.isoformat(), "ground": "none", "text": ""}

    for _ in range(2):
        assert browser.post(page_of("absence_create", sentence), typed).status_code == 302
    absence = Absence.objects.get()
    assert browser.post(page_of("absence_judge", absence), judgment()).status_code == 302

    page = text_of(browser.get(page_of("sentence_detail", sentence)))
    assert "Tidak hadir <strong>1 hari</strong>: 1 dengan alasan sah" in page


def test_a_wrong_field_keeps_what_was_typed(sentence, officer):
    absence = AbsenceFactory(sentence=sentence)
    answer = signed_in(officer).post(
        page_of("absence_judge", absence), judgment(make_up_on=absence.on.isoformat(), text="Surat dokter 12/9")
    )

    page = text_of(answer)
    assert "Hari pengganti harus sesudah hari yang ditinggalkan." in page
    assert "Surat dokter 12/9" in page
    assert Absence.objects.get().is_lawful is None


def test_a_stale_tab_does_not_overwrite(sentence, officer, head):
    absence = AbsenceFactory(sentence=sentence)
    signed_in(head).post(page_of("absence_judge", absence), judgment())

    answer = signed_in(officer).post(page_of("absence_judge", absence), judgment(is_lawful="no", judged_seen="rusak"))

    assert "baru saja menilai" in text_of(answer)
    assert Absence.objects.get().is_lawful is True


def test_the_list_is_the_figure(sentence, officer, head):
    AbsenceFactory(sentence=sentence)
    AbsenceFactory(sentence=sentence, lawful=True, days_ago=4)
    other = SentenceFactory(
        state="in_progress",
        supervision__office=officer.office,
        supervision__officer=UserFactory(office=officer.office),
    )
    AbsenceFactory(sentence=other)
    AbsenceFactory()  # elsewhere

    for user, count in ((officer, 1), (head, 2)):
        browser = signed_in(user)
        listed = browser.get(reverse("sentences:absence_list", query={"tab": "unjudged"}))
        assert len(listed.context["page_obj"].object_list) == count
        figures = [f for key in ("waiting_figures", "decision_figures") for f in browser.get("/").context.get(key, [])]
        assert next(f.number for f in figures if f.label == "Ketidakhadiran menunggu dinilai") == count


def test_a_colleague_may_not_judge(sentence):
    absence = AbsenceFactory(sentence=sentence)
    colleague = UserFactory(office=sentence.supervision.office)

    assert signed_in(colleague).post(page_of("absence_judge", absence), judgment()).status_code == 403


@pytest.mark.parametrize("value", BAD)
def test_whatever_is_typed_nothing_breaks(sentence, officer, value):
    absence = AbsenceFactory(sentence=sentence)
    made = DefaultReportFactory()
    browser = signed_in(officer)
    forms = (
        (page_of("absence_create", sentence), {"on": value, "ground": value, "text": value}),
        (page_of("absence_judge", absence), judgment(text=value, ground=value, make_up_on=value, judged_seen=value)),
        (page_of("workwarning_create", sentence), {"number": value, "on": value, "remark": value}),
        (page_of("sentence_default", sentence), {"proposed": value, "reason": value}),
    )
    for url, data in forms:
        assert browser.post(url, data).status_code == 200, url
    decider = signed_in(made.reported_by)
    typed = dict.fromkeys(("decision", "decided_hours", "decided_prison_days", "decision_no", "decided_on"), value)
    assert decider.post(page_of("defaultreport_decide", made), typed).status_code == 200
    assert (Absence.objects.judged().count(), WorkWarning.objects.count()) == (0, 0)
    assert DefaultReport.objects.undecided().count() == 1


# --- Warnings and default ---------------------------------------------------------------------------------------------


def test_a_warning_is_given_from_the_page(sentence, officer):
    AbsenceFactory(sentence=sentence, unlawful=True)
    browser = signed_in(officer)
    assert "Beri peringatan pertama" in text_of(browser.get(page_of("sentence_detail", sentence)))
    typed = {"number": "1", "on": sentence.supervision.office.today().isoformat(), "remark": "Sudah ditelepon"}

    for _ in range(2):
        assert browser.post(page_of("workwarning_create", sentence), typed).status_code == 302

    assert WorkWarning.objects.get().text.endswith("Sudah ditelepon")
    page = text_of(browser.get(page_of("sentence_detail", sentence)))
    assert reverse("documents:letter_compose", args=["work-warning-1", WorkWarning.objects.get().public_id]) in page


def test_without_a_cause_the_page_says_why_there_is_no_warning(sentence, officer):
    assert "Belum ada ketidakhadiran" in text_of(signed_in(officer).get(page_of("workwarning_create", sentence)))


@pytest.mark.parametrize(
    ("made", "offered"),
    [
        ({}, {"repeat", "prison"}),
        ({"imposed": "fine", "imposed_months": 0, "imposed_fine": 1_000_000}, {"repeat", "fine"}),
        ({"child": True}, {"repeat"}),
    ],
)
def test_the_form_offers_what_is_open_and_nothing_else(made, offered):
    sentence = SentenceFactory(state="in_progress", **made)
    browser = signed_in(sentence.supervision.officer)

    form = browser.get(page_of("sentence_default", sentence)).context["form"]
    assert {value for value, _ in form.fields["proposed"].choices} == offered
    assert not form["proposed"].value()
    for consequence in {"repeat", "prison", "fine", "extra_hours"} - offered:
        answer = browser.post(page_of("sentence_default", sentence), {"proposed": consequence, "reason": "x"})
        assert "tidak terbuka untuk putusan ini" in text_of(answer)
    assert not DefaultReport.objects.exists()


def test_fewer_than_three_warnings_are_told_and_refuse_nothing(sentence, officer):
    WorkWarningFactory(sentence=sentence)
    browser = signed_in(officer)

    assert "Baru 1 dari 3 peringatan" in text_of(browser.get(page_of("sentence_default", sentence)))
    browser.post(page_of("sentence_default", sentence), {"proposed": "repeat", "reason": "Tidak datang"})
    assert DefaultReport.objects.exists()


def test_from_report_to_repetition(sentence, officer):
    browser = signed_in(officer)
    answer = browser.post(page_of("sentence_default", sentence), {"proposed": "repeat", "reason": "Tidak datang"})
    made = DefaultReport.objects.get()
    assert answer.url == page_of("defaultreport_detail", made)
    page = text_of(browser.get(answer.url))
    assert "120 hari x 80 jam : 80 jam = 120 hari" in page
    today = sentence.supervision.office.today().isoformat()
    decision = {"decision": "repeat", "decided_hours": "40", "decision_no": "PRINT-9", "decided_on": today}
    assert "Paling banyak 80 jam" in text_of(
        browser.post(page_of("defaultreport_decide", made), decision | {"decided_hours": "81"})
    )
    assert browser.post(page_of("defaultreport_decide", made), decision).status_code == 302
    execution = {"submission_key": str(uuid4()), "starts_on": today, "period_days": "30", "register_no": "KS-U/7"}
    for _ in range(2):
        answer = browser.post(page_of("defaultreport_repeat", made), execution)
        assert answer.status_code == 302

    new = SocialWorkSentence.objects.get(repeats=made)
    assert answer.url == page_of("sentence_detail", new)
    assert "Pengulangan 40 jam menurut keputusan PRINT-9" in text_of(browser.get(answer.url))


def test_a_second_report_from_a_stale_tab_says_so(sentence, officer):
    browser = signed_in(officer)
    typed = {"proposed": "repeat", "reason": "Tidak datang"}
    browser.post(page_of("sentence_default", sentence), typed)

    assert "sudah ditutup" in text_of(browser.post(page_of("sentence_default", sentence), typed))
    assert DefaultReport.objects.count() == 1


def test_who_waits_since_when(head):
    made = DefaultReportFactory(sentence__supervision__office=head.office)
    DefaultReportFactory(sentence__supervision__office=head.office, repeated=True)

    browser = signed_in(head)
    page = text_of(browser.get(reverse("sentences:defaultreport_list")))
    assert page_of("defaultreport_detail", made) in page
    assert "menunggu 5 hari" in page
    assert len(browser.get(reverse("sentences:defaultreport_list", query={"tab": "repeat"})).context["page_obj"]) == 1
    figures = browser.get("/").context["decision_figures"]
    assert next(f.number for f in figures if f.label == "Laporan tidak dijalankan menunggu keputusan") == 1


def test_the_prosecutor_reads_the_report_and_decides_nothing_here(sentence):
    made = DefaultReportFactory(sentence__prosecution_office=sentence.prosecution_office, sentence__child=True)
    AbsenceFactory(sentence=made.sentence, unlawful=True, days_ago=9)
    browser = signed_in(UserFactory(prosecutor=True, prosecution_office=sentence.prosecution_office))

    page = text_of(browser.get(page_of("defaultreport_detail", made)))
    assert "Tanpa alasan sah" in page
    assert made.sentence.supervision.client.name not in page
    assert "Catat keputusan" not in page
    assert browser.get(page_of("defaultreport_decide", made)).status_code == 403
    assert AccessEvent.objects.filter(subject_type="defaultreport", action=AccessAction.OPEN).count() == 1


def test_the_registrar_reads_no_reasons(sentence, head):
    AbsenceFactory(sentence=sentence, unlawful=True, ground="ill", text="Tidak mau menunjukkan surat")
    browser = signed_in(UserFactory(registrar=True, office=head.office))

    page = browser.get(page_of("sentence_detail", sentence))
    assert page.status_code == 200
    assert "Tidak mau menunjukkan surat" not in text_of(page)
    assert browser.get(page_of("sentence_statement", sentence)).status_code == 403


def test_a_childs_list_and_page_use_initials(head):
    made = DefaultReportFactory(sentence__child=True, sentence__supervision__office=head.office)
    AbsenceFactory(sentence=SentenceFactory(child=True, state="in_progress", supervision__office=head.office))
    names = [row.supervision.client.name for row in (*DefaultReport.objects.all(), *Absence.objects.all())]

    browser = signed_in(head)
    urls = [
        reverse("sentences:defaultreport_list"), reverse("sentences:absence_list"),
        page_of("defaultreport_detail", made), page_of("defaultreport_decide", made),
        page_of("absence_judge", Absence.objects.get()),
    ]  # fmt: skip
    for url in urls:
        page = text_of(browser.get(url))
        assert not any(name in page for name in names), url


# --- Letters ----------------------------------------------------------------------------------------------------------


def preview(user, kind, row):
    head = user if user.role == "head" else None
    data = {"addressee": "Yth.", "copies": "", "classification": "Rahasia", "extra": ""}
    if head:
        data |= {"number": "W7-1", "issued_on": user.office.today().isoformat(), "signed_by": str(head.pk)}
    return signed_in(user).post(reverse("documents:letter_preview", args=[kind, row.public_id]), data)


@pytest.mark.parametrize("child", [False, True])
def test_every_letter_is_set_in_type(child):
    placement = PlacementFactory(sentence=SentenceFactory(child=child, state="in_progress"))
    done = WorkSessionFactory(placement=placement, verified=True, hours=3)
    sentence = done.sentence
    head = UserFactory(head=True, office=sentence.supervision.office)
    AbsenceFactory(sentence=sentence, unlawful=True)
    warning = WorkWarningFactory(sentence=sentence)
    completed = SentenceFactory(
        completed=True, child=child, supervision__office=head.office, supervision__officer=sentence.supervision.officer
    )
    made = DefaultReportFactory(sentence=sentence)
    minutes = "service-completion-minutes" if child else "work-completion-minutes"

    for kind, row in (("work-warning-1", warning), ("default-report", made), (minutes, completed)):
        answer = preview(head, kind, row)
        assert answer.headers["Content-Type"] == "application/pdf", kind
        assert answer.content.startswith(b"%PDF-")


def test_an_issued_report_is_verified_without_a_name(head, officer, sentence, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    made = DefaultReportFactory(sentence__supervision__office=head.office, sentence__supervision__officer=officer)
    data = {
        "addressee": "Kepala Kejaksaan", "copies": "", "classification": "Rahasia", "extra": "", "number": "W7-2",
        "issued_on": head.office.today().isoformat(), "signed_by": str(head.pk),
    }  # fmt: skip
    url = reverse("documents:letter_compose", args=["default-report", made.public_id])
    assert signed_in(head).post(url, data).status_code == 302

    page = text_of(signed_in(head).get(page_of("defaultreport_detail", made)))
    assert "Surat W7-2" in page
    letter = Letter.objects.get()
    checked = text_of(Browser().get(reverse("documents:letter_verify", args=[letter.verification_code])))
    assert "Surat ini asli" in checked
    assert made.supervision.client.name not in checked


def test_no_letter_goes_out_for_days_found_lawful(head, officer):
    warning = WorkWarningFactory(sentence__supervision__office=head.office, sentence__supervision__officer=officer)
    AbsenceFactory(sentence=warning.sentence, lawful=True)

    page = text_of(signed_in(head).get(reverse("documents:letter_compose", args=["work-warning-1", warning.public_id])))
    assert "Surat ini belum dapat dibuat" in page


# --- The statement of hours -------------------------------------------------------------------------------------------


def test_the_statement_tells_every_session_and_what_became_of_it(sentence, officer):
    placement = PlacementFactory(sentence=sentence)
    WorkSessionFactory(placement=placement, verified=True)
    WorkSessionFactory(placement=placement, start=13, hours=1)
    WorkSessionFactory(placement=placement, start=15, hours=1, rejected=True)

    content = statement_content(officer, sentence)

    assert [row[5] for row in content["rows"]] == ["4 jam", "–", "–"]
    assert [row[6] for row in content["rows"]] == [
        "Dihitung", "Menunggu tempat kerja", "Ditolak: Tidak hadir pada hari itu",
    ]  # fmt: skip
    assert content["totals"] == [
        ["Jam dalam putusan", "80 jam"], ["Sudah dihitung", "4 jam"], ["Sisa", "76 jam"], ["Masih menunggu", "1 jam"],
    ]  # fmt: skip


def test_the_statement_is_printed_and_logged(sentence, officer):
    answer = signed_in(officer).get(page_of("sentence_statement", sentence))

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    assert AccessEvent.objects.filter(action=AccessAction.PRINT, subject_id=sentence.public_id).count() == 1


def test_the_prosecutors_print_does_not_name_a_child():
    sentence = SentenceFactory(child=True)
    client = sentence.supervision.client
    prosecutor = UserFactory(prosecutor=True, prosecution_office=sentence.prosecution_office)

    assert ["Nama", client.name] in statement_content(sentence.supervision.officer, sentence)["facts"]
    assert client.name not in str(statement_content(prosecutor, sentence))
    assert signed_in(prosecutor).get(page_of("sentence_statement", sentence)).status_code == 200


def test_a_changed_hour_changes_the_code():
    assert content_code({"rows": [["4 jam"]]}) == content_code({"rows": [["4 jam"]]})
    assert content_code({"rows": [["4 jam"]]}) != content_code({"rows": [["5 jam"]]})


# --- The demonstration ------------------------------------------------------------------------------------------------


def test_the_demonstration_rows_obey_the_rules(head, officer):
    """Made by the actions themselves, so what breaks a rule breaks the demonstration."""
    at_work = [
        PlacementFactory(
            sentence__supervision__office=head.office, sentence__supervision__officer=officer, sentence__state=state
        ).sentence
        for state in ["in_progress"] * 5
    ]
    defaulted = SentenceFactory(
        supervision__office=head.office, supervision__officer=officer, state="defaulted",
        closed_on=head.office.today() - timedelta(days=4), default_reported_reason="Tidak hadir",
    )  # fmt: skip

    class Staff:
        pass

    staff = Staff()
    staff.head, staff.office = head, head.office
    demo.create_defaults(staff, [*at_work, defaulted])

    assert Absence.objects.awaiting_judgment().count() == 6
    assert DefaultReport.objects.undecided().count() == 1
    assert SocialWorkSentence.objects.exclude(repeats=None).count() == 1
