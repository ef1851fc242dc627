"""The office's board: states, figures and filters that count the same rows, and the next step of each."""

from datetime import time, timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone

from bapas_portal.home.social_work import sentence_figures
from sentences.forecast import Outlook
from sentences.models import Absence, DefaultReport, Ground, Pause, SocialWorkSentence, WorkPlan
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory
from tests.factories.villages import PALOPO, villages

pytestmark = pytest.mark.django_db
BOARD = "sentences:sentence_list"


@pytest.fixture
def officer():
    return UserFactory()


def of(officer, **facts):
    return SentenceFactory(supervision__officer=officer, supervision__office=officer.office, **facts)


def red(officer):
    """240 hours and 16 days left: not even every day suffices."""
    return of(officer, hours_ordered=240, period_days=45)


def amber(officer):
    """80 hours, one day of two hours a week until day 90."""
    sentence = of(officer)
    WorkPlan.objects.create(
        sentence=sentence, weekday=1, starts_at=time(8), minutes=120, since=officer.office.today(), set_by=officer
    )
    return sentence


def over(officer):
    return of(officer, period_days=20)


def seen(user, **query):
    browser = Browser()
    browser.force_login(user)
    answer = browser.get(reverse(BOARD), query)
    assert answer.status_code == 200
    return answer.context


def sentences_in(context):
    return {row.sentence for row in context["rows"]}


# --- Outlook ----------------------------------------------------------------------------------------------------------


def test_red_amber_and_green(officer):
    now = timezone.now()
    outlooks = [row(officer).forecast(now).outlook for row in (red, amber, of, over)]

    assert outlooks == [Outlook.RED, Outlook.AMBER, Outlook.GREEN, Outlook.RED]
    assert of(officer, completed=True).forecast(now) is None


def test_a_figure_and_its_list_are_the_same_rows(officer):
    reds, ambers = {red(officer), over(officer)}, {amber(officer)}
    of(officer)
    of(officer, completed=True)
    head = UserFactory(head=True, office=officer.office)

    for user, whose in [(officer, {}), (officer, {"officer": "mine"}), (head, {})]:
        counts = seen(user, **whose)["outlook_counts"]
        assert (counts.red, counts.amber) == (2, 1)
        assert sentences_in(seen(user, outlook="red", **whose)) == reds
        assert sentences_in(seen(user, outlook="amber", **whose)) == ambers
        assert sentences_in(seen(user, outlook="risk", **whose)) == reds | ambers
    for figure in [*sentence_figures(officer), *sentence_figures(head)]:
        browser = Browser()
        browser.force_login(officer if "mine" in figure.url else head)
        assert len(browser.get(figure.url).context["rows"]) == figure.number


@pytest.mark.parametrize(
    ("period_days", "day", "is_late"),
    [
        (180, 149, False),
        (180, 150, True),
        (180, 200, True),
        (90, 74, False),
        (90, 75, True),
        (7, 5, False),
        (7, 6, True),
    ],
)
def test_day_150_of_180_and_its_share_of_a_shorter_period(officer, period_days, day, is_late):
    sentence = of(
        officer, starts_on=officer.office.today() - timedelta(days=day), period_days=period_days, hours_ordered=8
    )

    assert SocialWorkSentence.objects.late_in_period(timezone.now()).exists() == is_late
    assert (sentence in sentences_in(seen(officer, outlook="late"))) == is_late
    assert seen(officer)["outlook_counts"].late == is_late


def test_the_day_is_that_of_each_office():
    """At 23.30 in Jakarta it is tomorrow in Jayapura: the last day is over there."""
    now = timezone.now().replace(hour=16, minute=30)
    for zone, left in [("Asia/Jakarta", 1), ("Asia/Jayapura", 0)]:
        sentence = SentenceFactory(supervision__office=OfficeFactory(timezone=zone))
        starts_on = now.date() - timedelta(days=sentence.period_days)
        SocialWorkSentence.objects.filter(pk=sentence.pk).update(
            starts_on=starts_on, judgment_on=starts_on, offence_on=starts_on
        )

        assert sentence.forecast(now).days_left == left


def test_an_open_pause_is_told(officer):
    sentence = of(officer, state="paused")
    Pause.objects.create(
        sentence=sentence, ground=Ground.ILL, text="Uji", since=officer.office.today(), decided_by=officer
    )

    assert "seolah-olah dilanjutkan besok" in sentence.forecast(timezone.now()).sentence


# --- States and filters -----------------------------------------------------------------------------------------------


def test_the_states_count_under_the_other_filters_and_keep_them(officer):
    of(officer)
    of(officer, completed=True)
    mine = of(officer, state="in_progress")
    SentenceFactory()

    tabs = {tab.label: tab for tab in seen(officer, q=mine.judgment_no, state="in_progress")["tabs"]}
    everything = {tab.label: tab.count for tab in seen(officer)["tabs"]}

    assert tabs["Sedang berjalan"].count == 1
    assert tabs["Sedang berjalan"].current
    assert tabs["Terdaftar"].count == 0
    assert "q=" in tabs["Terdaftar"].url
    assert everything["Semua"] == 3
    assert everything["Belum selesai"] == 2
    assert everything["Selesai"] == 1


def test_filters_of_the_board(officer):
    colleague = UserFactory(office=officer.office)
    site = HostSiteFactory(office=officer.office)
    mine = PlacementFactory(sentence=of(officer, court="Pengadilan Negeri Muntok"), site=site).sentence
    theirs = of(colleague, supervision__client__village=villages(PALOPO)[0])

    assert sentences_in(seen(officer, officer="mine")) == {mine}
    assert sentences_in(seen(officer, officer=str(colleague.public_id))) == {theirs}
    assert sentences_in(seen(officer, site=str(site.public_id))) == {mine}
    assert sentences_in(seen(officer, authority="muntok")) == {mine}
    assert sentences_in(seen(officer, authority=theirs.prosecution_office.name)) == {theirs}
    assert sentences_in(seen(officer, village=mine.supervision.client.village.name[:5])) == {mine}
    village = theirs.supervision.client.village.name
    assert sentences_in(seen(officer, village=village)) == set()  # where a colleague's client lives is not told
    assert sentences_in(seen(UserFactory(head=True, office=officer.office), village=village)) == {theirs}
    assert (
        sentences_in(seen(officer)) == sentences_in(seen(officer, regency="19.71")) == {mine, theirs}
    )  # the head's alone


def test_a_site_or_officer_of_another_office_is_no_choice(officer):
    mine = of(officer)
    elsewhere = PlacementFactory()

    for query in ({"site": elsewhere.site.public_id}, {"officer": elsewhere.placed_by.public_id}):
        context = seen(officer, **query)
        assert context["filter"].form.errors
        assert sentences_in(context) == {mine}


def test_an_empty_board_says_what_to_do(officer):
    browser = Browser()
    browser.force_login(officer)

    assert "Putusan didaftarkan dari berkas klien" in browser.get(reverse(BOARD)).content.decode()
    assert "Tidak ada yang cocok" in browser.get(reverse(BOARD), {"state": "paused"}).content.decode()


# --- The next step ----------------------------------------------------------------------------------------------------


def next_step(officer):
    return seen(officer)["rows"][0].next_step


def test_the_next_step_follows_the_execution(officer):
    sentence = of(officer)
    assert next_step(officer) == "Belum ditempatkan"

    placement = PlacementFactory(sentence=sentence)
    SocialWorkSentence.objects.filter(pk=sentence.pk).update(state="placed")
    assert next_step(officer) == "Jadwal mingguan belum disusun"

    WorkPlan.objects.create(
        sentence=sentence, weekday=1, starts_at=time(8), minutes=480, since=officer.office.today(), set_by=officer
    )
    assert next_step(officer) == ""

    Absence.objects.create(
        sentence=sentence, on=officer.office.today() - timedelta(days=5), ground=Ground.NONE, recorded_by=officer
    )
    assert next_step(officer) == "1 ketidakhadiran belum dinilai"

    WorkSessionFactory(placement=placement)
    assert next_step(officer) == "1 sesi menunggu tempat kerja"

    WorkSessionFactory(placement=placement, confirmed=True, day=officer.office.today() - timedelta(days=2))
    assert next_step(officer) == "1 sesi menunggu diperiksa"


def test_a_closed_sentence_waits_for_its_letter_or_the_prosecutor(officer):
    done = of(officer, completed=True)
    assert next_step(officer) == "Surat keterangan selesai belum terbit"

    SocialWorkSentence.objects.filter(pk=done.pk).update(state="defaulted", default_reported_reason="Uji")
    DefaultReport.objects.create(
        sentence=done, reported_on=officer.office.today(), reason="Uji", proposed="repeat", remaining_minutes=60,
        reported_by=officer,
    )  # fmt: skip
    assert next_step(officer) == "Menunggu keputusan jaksa"
