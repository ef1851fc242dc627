"""Versions of questionnaires and surveys at events: who settles them, what then stays, and how a survey runs."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from programs import actions
from programs.actions.questionnaire import Statement, add_statement
from programs.models import Questionnaire, Survey
from programs.results.page import Selection, results
from programs.rules.survey import has_too_many_sheets, most_sheets
from tests.factories.accounts import UserFactory
from tests.factories.programs import AttendanceGroupFactory, OutreachEventFactory, VillageRegistrationFactory
from tests.factories.questionnaire import QuestionnaireFactory, ResponseFactory, SurveyFactory, validated

pytestmark = pytest.mark.django_db


def signed_in(user: User) -> Client:
    """A browser in which `user` is signed in."""
    browser = Client()
    browser.force_login(user)
    return browser


def test_the_portal_comes_with_a_draft_of_thirteen_statements() -> None:
    draft = Questionnaire.objects.get(code="bapas-goes-to-village")
    assert (draft.version, draft.state) == (1, "draft")
    kinds = list(draft.questions.values_list("kind", flat=True))
    assert (kinds.count("knowledge"), kinds.count("stigma")) == (6, 7)
    assert draft.questions.filter(is_reversed=True, text__contains="takut").count() == 1


def test_ditjenpas_alone_settles_a_draft_and_says_how() -> None:
    draft = QuestionnaireFactory(draft=True)
    path = f"/questionnaires/{draft.public_id}/validate/"
    assert signed_in(UserFactory(head=True)).post(path, {"note": "x"}).status_code == 403
    ditjenpas = signed_in(UserFactory(national=True))
    assert ditjenpas.post(path, {"note": ""}).status_code == 200
    assert ditjenpas.post(path, {"note": "Diuji coba."}).status_code == 302
    draft.refresh_from_db()
    assert (draft.state, draft.validation_note) == ("validated", "Diuji coba.")
    assert ditjenpas.get(path).status_code == 403
    assert ditjenpas.get(f"/questionnaires/{draft.public_id}/edit/").status_code == 403


def test_a_new_version_copies_and_the_old_one_stays() -> None:
    version = validated()
    head = signed_in(UserFactory(head=True))
    for _ in range(2):
        assert head.post(f"/questionnaires/{version.public_id}/copy/").status_code == 302
    copy = Questionnaire.objects.get(code=version.code, version=2)
    assert copy.state == "draft"
    texts = [list(row.questions.values_list("text", "is_true", "is_reversed")) for row in (version, copy)]
    assert texts[0] == texts[1]


def texts(draft: Questionnaire) -> list[tuple[int, str, bool | None, bool]]:
    """The statements of a draft as they are kept."""
    return list(draft.questions.values_list("position", "text", "is_true", "is_reversed"))


def test_a_draft_is_written_statement_by_statement() -> None:
    draft = QuestionnaireFactory(draft=True)
    head = signed_in(UserFactory(head=True))
    path = f"/questionnaires/{draft.public_id}/"
    page = head.get(path + "edit/")
    assert "<textarea" not in page.text
    assert all(f"{path}statements/{number}/" in page.text for number in range(1, 5))
    one, two = (head.get(f"{path}statements/{number}/").context["form"] for number in (1, 3))
    assert "is_reversed" not in one.fields
    assert "is_true" not in two.fields
    head.post(f"{path}statements/1/", {"text": "Bapas itu kantor.", "is_true": "0", "seen": one["seen"].value()})
    head.post(f"{path}statements/3/", {"text": "Saya takut.", "is_reversed": "on", "seen": two["seen"].value()})
    for _ in range(2):
        head.post(f"{path}statements/new/?kind=knowledge", {"text": "Ada klien.", "is_true": "1"})
    kept = texts(draft)
    assert [kept[0], kept[2], kept[3]] == [
        (1, "Bapas itu kantor.", False, False),
        (3, "Ada klien.", True, False),
        (4, "Saya takut.", None, True),
    ]
    assert len(kept) == 5
    head.post(f"{path}text/", {"title": "Judul", "introduction": "Pengantar"})
    draft.refresh_from_db()
    assert (draft.title, draft.introduction) == ("Judul", "Pengantar")


@pytest.mark.parametrize(
    "typed", [{}, {"text": ""}, {"text": "x" * 251, "is_true": "1"}, {"text": "a\x00", "is_true": "1"}, {"text": "x"}]
)
def test_a_wrong_statement_is_refused_and_changes_nothing(typed: dict[str, str]) -> None:
    draft = QuestionnaireFactory(draft=True)
    before = texts(draft)
    answer = signed_in(UserFactory(head=True)).post(f"/questionnaires/{draft.public_id}/statements/1/", typed)
    assert answer.context["form"].errors
    assert texts(draft) == before


def test_a_statement_that_somebody_else_changed_is_not_overwritten_or_removed() -> None:
    draft = QuestionnaireFactory(draft=True)
    before = texts(draft)
    head = signed_in(UserFactory(head=True))
    path = f"/questionnaires/{draft.public_id}/statements/1/"
    typed = {"text": "Baru.", "is_true": "1", "seen": "Yang lama"}
    assert "orang lain" in head.post(path, typed).text
    assert "orang lain" in head.post(path + "remove/", {"seen": "Yang lama"}, follow=True).text
    assert head.get(path.replace("/1/", "/99/")).status_code == 404
    assert texts(draft) == before


def test_statements_go_until_one_is_left_and_forty_are_enough() -> None:
    draft = QuestionnaireFactory(draft=True)
    head = signed_in(UserFactory(head=True))
    path = f"/questionnaires/{draft.public_id}/statements/"
    for _ in range(5):
        head.post(f"{path}1/remove/", {"seen": draft.questions.get(position=1).text})
    assert draft.questions.count() == 1
    for number in range(39):
        statement = Statement("stigma", f"Nomor {number}.", is_true=False, is_reversed=False)
        add_statement(questionnaire=draft, statement=statement, by=UserFactory())
    assert "Paling banyak 40" in head.post(f"{path}new/?kind=stigma", {"text": "Satu lagi."}).text
    assert draft.questions.count() == 40


def test_a_version_out_of_use_cannot_be_chosen() -> None:
    version, event = validated(), OutreachEventFactory(held=True)
    ditjenpas = UserFactory(national=True)
    signed_in(ditjenpas).post(f"/questionnaires/{version.public_id}/retire/")
    version.refresh_from_db()
    assert version.state == "retired"
    with pytest.raises(DomainError, match="belum divalidasi"):
        actions.add_survey(event=event, questionnaire=version, by=event.created_by)


def test_a_survey_runs_before_and_after_and_ends_for_good() -> None:
    event, version = OutreachEventFactory(held=True), validated()
    officer = signed_in(event.created_by)
    for _ in range(2):
        officer.post(f"/outreach/{event.public_id}/surveys/add/", {"questionnaire": str(version.public_id)})
    survey = Survey.objects.get()
    path = f"/outreach/surveys/{survey.public_id}/"
    for hours in ("0", "13", "x", "\x00"):
        officer.post(path + "open/", {"phase": "pre", "hours": hours})
        survey.refresh_from_db()
        assert survey.open_phase == ""
    officer.post(path + "open/", {"phase": "pre", "hours": "2"})
    survey.refresh_from_db()
    assert survey.phase_open(timezone.now()) == "pre"
    assert survey.phase_open(timezone.now() + timedelta(hours=2)) == ""
    ResponseFactory(survey=survey, phase="post")
    officer.post(path + "open/", {"phase": "pre", "hours": "2"})
    assert "tidak dibuka lagi" in officer.get(path).text
    counted(survey, 3)
    for _ in range(2):
        officer.post(path + "finish/")
    survey.refresh_from_db()
    assert survey.is_finished
    officer.post(path + "open/", {"phase": "post", "hours": "2"})
    assert "sudah diselesaikan" in officer.get(path).text
    assert officer.get(path + "type/").status_code == 302


def test_a_survey_does_not_end_before_its_event_begins() -> None:
    survey = SurveyFactory(event=OutreachEventFactory())
    with pytest.raises(DomainError, match="belum dimulai"):
        actions.finish_survey(survey=survey, by=survey.created_by)


def test_a_cancelled_event_has_no_survey() -> None:
    event = OutreachEventFactory(cancelled=True)
    with pytest.raises(DomainError, match="dibatalkan"):
        actions.add_survey(event=event, questionnaire=validated(), by=event.created_by)
    survey = SurveyFactory(event=event)
    with pytest.raises(DomainError, match="dibatalkan"):
        actions.open_survey(survey=survey, phase="pre", hours=1, by=survey.created_by)


def counted(survey: Survey, people: int) -> None:
    """So many people of one village were counted at its event."""
    row = VillageRegistrationFactory(event=survey.event)
    AttendanceGroupFactory(registration=row, attended=people)


def test_a_survey_ends_when_people_were_counted() -> None:
    survey = SurveyFactory()
    with pytest.raises(DomainError, match="Hitung dahulu"):
        actions.finish_survey(survey=survey, by=survey.created_by)


@pytest.mark.parametrize(("forged", "is_withheld"), [(8, False), (9, True)])
def test_more_sheets_than_people_are_flagged_and_never_published(forged: int, is_withheld: bool) -> None:
    """One real sheet of a client and nine of nobody make a block of ten, from which the one is worked out."""
    survey = SurveyFactory()
    counted(survey, 4)
    ResponseFactory.create_batch(forged, survey=survey, respondent="client")
    ResponseFactory(survey=survey, respondent="client", acceptance=3.2857)
    survey = actions.finish_survey(survey=survey, by=survey.created_by)
    assert survey.is_withheld == is_withheld
    assert Survey.objects.finished().exists() != is_withheld
    assert results(survey.questionnaire, Selection(), ()).survey_count == (0 if is_withheld else 1)
    page = signed_in(survey.created_by).get(f"/outreach/{survey.event.public_id}/results/").text
    assert ("Hasil survei tidak diterbitkan" in page) == is_withheld
    assert "3,2" not in page


@pytest.mark.parametrize(("present", "most"), [(0, 5), (4, 9), (59, 64), (60, 66), (300, 330)])
def test_a_tenth_more_sheets_than_people_are_believed_and_five_at_least(present: int, most: int) -> None:
    assert most_sheets(present) == most
    assert not has_too_many_sheets(most, present)
    assert has_too_many_sheets(most + 1, present)
