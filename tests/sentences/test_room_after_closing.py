"""Room that a closed sentence gave free stays free when the sentence is opened again."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse

from bapas_portal.law import StatuteError
from sentences.actions import correct_hours, place, verify_session
from sentences.actions.default import decide_default, report_default
from sentences.board import next_step, with_next_step
from sentences.models import Placement, SocialWorkSentence
from sentences.rules.default import Decided
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def placement():
    """The only place of a host, promised for another month."""
    placement = PlacementFactory(site__capacity=1, sentence__hours_ordered=8)
    placement.ends_on = placement.site.office.today() + timedelta(days=30)
    placement.save(update_fields=["ends_on"])
    return placement


def somebody_else(site):
    sentence = SentenceFactory(supervision__office=site.office)
    return place(
        sentence=sentence,
        site=site,
        task="Menyapu",
        starts_on=site.office.today() + timedelta(days=1),
        by=sentence.supervision.officer,
    )


def told_next(sentence):
    return next_step(with_next_step(SocialWorkSentence.objects.filter(pk=sentence.pk)).get())


def test_going_on_after_a_default_takes_nobodys_place(placement):
    sentence, by = placement.sentence, placement.sentence.supervision.officer
    today = placement.site.office.today()
    report = report_default(sentence=sentence, proposed="repeat", reason="Mangkir", by=by)
    placement.refresh_from_db()
    assert placement.ends_on == today
    other = somebody_else(placement.site)

    decide_default(report=report, decided=Decided(decision="resume", decided_on=today, decision_no="B-1"), by=by)

    assert list(Placement.objects.running(today + timedelta(days=1))) == [other]


def test_a_promise_kept_from_before_is_cut_when_work_goes_on(placement):
    sentence, by = placement.sentence, placement.sentence.supervision.officer
    today = placement.site.office.today()
    report = report_default(sentence=sentence, proposed="repeat", reason="Mangkir", by=by)
    Placement.objects.filter(pk=placement.pk).update(ends_on=today + timedelta(days=30))

    decide_default(report=report, decided=Decided(decision="resume", decided_on=today, decision_no="B-1"), by=by)

    placement.refresh_from_db()
    assert placement.ends_on == today


def test_hours_taken_off_open_the_sentence_without_its_place(placement):
    by = placement.sentence.supervision.officer
    session = WorkSessionFactory(placement=placement, confirmed=True, hours=8)
    assert verify_session(session=session, by=by).completes
    other = somebody_else(placement.site)

    correct_hours(session=session, minutes=-60, reason="Pulang lebih awal", by=by)

    sentence = SocialWorkSentence.objects.get(pk=placement.sentence_id)
    tomorrow = placement.site.office.today() + timedelta(days=1)
    assert sentence.is_open
    assert list(Placement.objects.running(tomorrow)) == [other]
    Placement.objects.filter(pk=placement.pk).update(ends_on=tomorrow - timedelta(days=2))
    assert told_next(sentence) == "Penempatan berakhir: tempatkan kembali"
    browser = Browser()
    browser.force_login(by)
    page = browser.get(reverse("sentences:sentence_detail", args=[sentence.public_id])).content.decode()
    assert "Tempatkan kembali" in page
    with pytest.raises(StatuteError, match="penuh"):
        place(sentence=sentence, site=placement.site, task="Menyapu", starts_on=tomorrow, by=by)
    assert place(sentence=sentence, site=HostSiteFactory(office=by.office), task="Menyapu", starts_on=tomorrow, by=by)
