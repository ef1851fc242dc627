"""The letter of completion: only for a completed sentence, signed by the office's head, by the office's day."""

from datetime import timedelta

import pytest

from accounts.models import Role
from bapas_portal.law import DomainError
from documents.models import Letter
from tests.completion import issue_completion
from tests.factories.accounts import UserFactory
from tests.factories.sentences import SentenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def sentence(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return SentenceFactory(completed=True)


def issue(sentence, **facts):
    office = sentence.supervision.office
    facts.setdefault("signed_by", UserFactory(head=True, office=office))
    by = facts.pop("by", None) or UserFactory(head=True, office=office)
    return issue_completion(sentence, by, **facts)


def test_it_is_issued_once(sentence):
    assert issue(sentence) == issue(sentence)


def test_a_sentence_reopened_since_the_page_was_shown_has_no_letter(sentence):
    type(sentence).objects.filter(pk=sentence.pk).update(state="in_progress", closed_on=None)

    with pytest.raises(DomainError, match="belum seluruhnya"):
        issue(sentence)
    assert not Letter.objects.exists()


@pytest.mark.parametrize("facts", [{"role": Role.OFFICER}, {"role": Role.HEAD, "is_active": False}])
def test_only_an_active_head_signs(sentence, facts):
    with pytest.raises(DomainError, match="kepala yang aktif"):
        issue(sentence, signed_by=UserFactory(office=sentence.supervision.office, **facts))


def test_the_head_of_another_office_does_not_sign(sentence):
    with pytest.raises(DomainError, match="kepala yang aktif"):
        issue(sentence, signed_by=UserFactory(head=True))


def test_only_a_head_of_the_office_issues(sentence):
    for by in (sentence.supervision.officer, UserFactory(head=True)):
        with pytest.raises(DomainError, match="diterbitkan oleh kepala Bapas"):
            issue(sentence, by=by)
    assert not Letter.objects.exists()


def test_no_letter_of_tomorrow(sentence):
    with pytest.raises(DomainError, match="sesudah hari ini"):
        issue(sentence, issued_on=sentence.supervision.office.today() + timedelta(days=1))
