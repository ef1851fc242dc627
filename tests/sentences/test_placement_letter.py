"""Surat penempatan: what it tells the host, what it never tells, who prepares and issues it."""

from datetime import time

import pytest
from django.test import Client as Browser
from django.urls import reverse

from documents.models import Letter, LetterDraft
from sentences.documents.placement import placement_letter, placement_over
from sentences.models import Placement, WorkPlan
from tests.factories.accounts import UserFactory
from tests.factories.sentences import PlacementFactory

pytestmark = pytest.mark.django_db


def signed_in(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


@pytest.fixture
def placement():
    placement = PlacementFactory(sentence__prosecutor_name="Rina Jaksa, S.H.")
    WorkPlan.objects.create(
        sentence=placement.sentence,
        weekday=1,
        starts_at=time(8),
        minutes=270,
        since=placement.starts_on,
        set_by=placement.placed_by,
    )
    return placement


def words_of(paper) -> str:
    return str((paper.to, paper.copies, paper.blocks))


def compose_url(placement, key="placement-letter", name="letter_compose"):
    return reverse(f"documents:{name}", args=[key, placement.public_id])


def test_it_says_who_comes_when_and_who_signs(placement):
    text = words_of(placement_letter(placement))

    for words in (
        placement.sentence.supervision.client.name,
        placement.site.name,
        placement.task,
        "Senin, pukul 08.00 sampai 12.30 (4 jam 30 menit)",
        "Rina Jaksa, S.H.",
        placement.site.supervisor_name,
        placement.placed_by.name,
    ):
        assert words in text


def test_the_host_does_not_learn_the_offence_nor_what_was_imposed(placement):
    sentence = placement.sentence
    text = words_of(placement_letter(placement))

    assert sentence.offence not in text
    assert "enjara" not in text
    assert sentence.supervision.client.address not in text


def test_without_a_plan_it_says_so():
    assert "jadwal tersendiri" in words_of(placement_letter(PlacementFactory()))


def test_a_child_is_named_by_initials_and_the_letter_is_secret():
    placement = PlacementFactory(sentence__child=True)
    client = placement.sentence.supervision.client

    text = words_of(placement_letter(placement))
    assert client.name not in text
    assert "Inisial" in text
    browser = signed_in(placement.placed_by)
    assert browser.get(compose_url(placement)).status_code == 404
    assert browser.get(compose_url(placement, "child-placement-letter")).status_code == 200


def test_an_ended_placement_gets_none(placement):
    assert placement_over(placement) is None
    placement.ends_on = placement.starts_on
    assert "sudah berakhir" in placement_over(placement)


def test_the_officer_prepares_and_the_head_issues(placement, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    officer = placement.placed_by
    head = UserFactory(head=True, office=officer.office)
    browser = signed_in(officer)

    page = browser.get(compose_url(placement))
    form = page.context["form"]
    sent = {name: form[name].value() or "" for name in form.fields}
    preview = browser.post(compose_url(placement, name="letter_preview"), sent)
    assert preview["Content-Type"] == "application/pdf", preview.context["form"].errors
    assert browser.post(compose_url(placement), sent).status_code == 302
    assert LetterDraft.objects.get().subject_id == placement.public_id

    form = signed_in(head).get(compose_url(placement)).context["form"]
    sent = {name: form[name].value() or "" for name in form.fields} | {"number": "WP.7-PK.01.05-1"}
    answer = signed_in(head).post(compose_url(placement), sent)
    assert answer.status_code == 302, answer.context["form"].errors
    letter = Letter.objects.get()
    sentence_url = reverse("sentences:sentence_detail", args=[placement.sentence.public_id])
    text = browser.get(sentence_url).content.decode()
    assert letter.number in text
    assert reverse("documents:letter_download", args=[letter.public_id]) in text


def test_nobody_else_prepares_it(placement):
    assert signed_in(UserFactory(office=placement.placed_by.office)).get(compose_url(placement)).status_code == 403
    assert signed_in(UserFactory()).get(compose_url(placement)).status_code == 404
    assert Placement.objects.count() == 1
