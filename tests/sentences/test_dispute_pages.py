"""Pages of objections: who reaches them, what they show and hide, what bad input gets."""

import uuid

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from clients.models import Restriction
from sentences.actions import reject_session
from sentences.models import HoursDispute, HoursEntry
from sentences.models.dispute import parties_of
from tests.factories.accounts import UserFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.hosts import PIN, HostLinkFactory
from tests.factories.sentences import PlacementFactory, WorkSessionFactory
from tests.factories.villages import VillageOfficialFactory

pytestmark = pytest.mark.django_db
LIST = "/sentences/disputes/"
ANYTHING = ["", " ", "\x00", "😀" * 200, "x" * 10_000_000, "<script>alert(1)</script>"]


def signed_in(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


@pytest.fixture
def session():
    return WorkSessionFactory(verified=True)


@pytest.fixture
def officer(session):
    return session.drafted_by


def url_of(name, row) -> str:
    return reverse(f"sentences:{name}", args=[row.public_id])


def written(**fields) -> dict[str, object]:
    return {"submission_key": uuid.uuid4(), "party": "convict", "reason": "Bekerja lebih lama"} | fields


def test_an_objection_is_written_down_answered_and_read_on_the_page_of_the_sentence(session, officer):
    browser = signed_in(officer)

    answer = browser.post(url_of("dispute_create", session), written(reason="Pulang pukul 11.00"), follow=True)
    text = answer.content.decode()
    assert "Pulang pukul 11.00" in text
    assert "Jawab keberatan" in text
    dispute = HoursDispute.objects.get()
    browser.post(
        url_of("dispute_settle", dispute),
        {"outcome": "corrected", "hours": 3, "minutes": 0, "answer": "Benar, daftar hadir menyebut 11.00"},
        REMOTE_ADDR="192.0.2.44",
    )

    page = browser.get(url_of("sentence_detail", session.sentence))
    assert page.context["minutes_worked"] == 180
    assert "Jam dikoreksi (−1 jam):" in page.content.decode()
    assert "dari alamat 192.0.2.44" in page.content.decode()
    assert HoursEntry.objects.get(kind="correction").dispute == dispute


def test_the_address_is_for_officer_and_head_alone(session, officer):
    browser = signed_in(officer)
    browser.post(
        url_of("session_correct", session),
        {"direction": -1, "minutes": 5, "reason": "Terlambat"},
        REMOTE_ADDR="192.0.2.44",
    )
    office, page = officer.office, url_of("sentence_detail", session.sentence)

    assert "192.0.2.44" in signed_in(UserFactory(head=True, office=office)).get(page).content.decode()
    for other in (
        UserFactory(registrar=True, office=office),
        UserFactory(prosecutor=True, prosecution_office=session.sentence.prosecution_office),
    ):
        answer = signed_in(other).get(page)
        assert answer.status_code == 200
        assert "192.0.2.44" not in answer.content.decode()


def test_who_may_write_one_down_and_who_answers(session, officer):
    dispute = DisputeFactory(session=session)
    colleague = UserFactory(office=officer.office)
    prosecutor = UserFactory(prosecutor=True, prosecution_office=session.sentence.prosecution_office)

    for name, row in (("dispute_create", session), ("dispute_settle", dispute)):
        url = url_of(name, row)
        assert signed_in(officer).get(url).status_code == 200
        assert signed_in(UserFactory(head=True, office=officer.office)).get(url).status_code == 200
        assert signed_in(colleague).get(url).status_code == 403
        assert signed_in(UserFactory()).get(url).status_code == 404
        for role in (prosecutor, UserFactory(registrar=True, office=officer.office), UserFactory(regional=True)):
            assert signed_in(role).post(url, written()).status_code == 403
    assert not HoursDispute.objects.exclude(pk=dispute.pk).exists()


def test_whoever_confirmed_reads_why_somebody_else_answers(session, officer):
    session = WorkSessionFactory(confirmed=True, placement=session.placement, start=13, confirmed_by=officer)
    dispute = DisputeFactory(session=session)

    answer = signed_in(officer).get(url_of("dispute_settle", dispute))

    assert answer.status_code == 403
    assert "diperiksa orang lain" in answer.content.decode()


@pytest.mark.parametrize("reason", ANYTHING)
def test_any_reason_is_kept_or_refused_with_a_sentence(session, officer, reason):
    answer = signed_in(officer).post(url_of("dispute_create", session), written(reason=reason))

    assert answer.status_code in {200, 302, 400, 413}
    assert HoursDispute.objects.count() == (answer.status_code == 302)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"outcome": ""}, "Tulis jawabannya"),
        ({"outcome": "corrected", "answer": "Ya", "hours": "", "minutes": ""}, "Isi jam yang benar"),
        ({"outcome": "corrected", "answer": "Ya", "hours": "5", "minutes": "0"}, "lamanya bekerja"),
        ({"outcome": "corrected", "answer": "Ya", "hours": "-1", "minutes": "99"}, "59"),
        ({"outcome": "rejected", "answer": "Ya"}, "rejected"),
        ({"outcome": "upheld", "answer": "x" * 301}, "300"),
        ({"outcome": "\x00", "answer": "\x00"}, ""),
    ],
)
def test_an_answer_that_cannot_be_keeps_what_was_typed(session, officer, fields, told):
    dispute = DisputeFactory(session=session)

    answer = signed_in(officer).post(url_of("dispute_settle", dispute), fields)

    assert answer.status_code == 200
    assert told in answer.content.decode()
    assert HoursDispute.objects.unsettled().get() == dispute
    assert HoursEntry.objects.count() == 1


def test_answered_in_another_tab(session, officer):
    dispute = DisputeFactory(session=session, upheld=True)
    browser = signed_in(officer)

    assert "sudah dijawab" in browser.get(url_of("dispute_settle", dispute)).content.decode()
    browser.post(
        url_of("dispute_settle", dispute), {"outcome": "corrected", "hours": 1, "minutes": 0, "answer": "Lain"}
    )
    dispute.refresh_from_db()
    assert dispute.outcome == "upheld"


# --- The list ---------------------------------------------------------------------------------------------------------


def test_those_that_wait_come_first_and_the_number_on_the_first_page_is_the_list(session, officer):
    answered = DisputeFactory(session=session, upheld=True)
    waiting = DisputeFactory(session=WorkSessionFactory(placement=session.placement, start=13, confirmed=True))
    DisputeFactory()  # of another office
    browser = signed_in(officer)

    rows = browser.get(LIST).context["rows"]
    assert [row.dispute for row in rows] == [waiting, answered]
    assert [row.can_settle for row in rows] == [True, False]
    figures = browser.get("/").context["waiting_figures"]
    figure = next(each for each in figures if each.url.startswith(LIST))
    assert figure.number == browser.get(figure.url).context["page_obj"].paginator.count == 1


def test_a_disputed_session_does_not_wait_to_be_counted(session, officer):
    DisputeFactory(session=WorkSessionFactory(placement=session.placement, start=13, confirmed=True))

    assert not signed_in(officer).get(reverse("sentences:session_queue")).context["rows"]


@pytest.mark.parametrize(
    ("query", "count"),
    [("?state=open", 1), ("?state=settled", 1), ("?party=host", 0), ("?party=convict", 2), ("?q=tidak+ada", 0)],
)
def test_filters_narrow_the_list(session, officer, query, count):
    DisputeFactory(session=session, upheld=True)
    DisputeFactory(session=WorkSessionFactory(placement=session.placement, start=13, confirmed=True))

    assert signed_in(officer).get(LIST + query).context["page_obj"].paginator.count == count


def test_it_is_found_by_the_name_of_the_client(session, officer):
    DisputeFactory(session=session)
    name = session.sentence.supervision.client.name

    assert signed_in(officer).get(LIST, {"q": name}).context["page_obj"].paginator.count == 1


@pytest.mark.parametrize("query", ["?state=x", "?party=%00", "?q=%00", "?page=abc", "?page=999", "?q=" + "x" * 5000])
def test_the_list_survives_any_query(session, officer, query):
    DisputeFactory(session=session)

    assert signed_in(officer).get(LIST + query).status_code == 200


def test_the_prosecutor_reads_what_it_executes_and_a_child_has_no_name(officer):
    session = WorkSessionFactory(placement=PlacementFactory(sentence__child=True), confirmed=True)
    DisputeFactory(session=session)
    sentence = session.sentence
    browser = signed_in(UserFactory(prosecutor=True, prosecution_office=sentence.prosecution_office))

    text = browser.get(LIST).content.decode()

    assert "Bekerja sampai pukul 13.00" in text
    assert sentence.supervision.client.name not in text
    assert "Jawab</a>" not in text
    assert not signed_in(UserFactory(prosecutor=True)).get(LIST).context["rows"]
    assert sentence.supervision.client.name not in signed_in(sentence.supervision.officer).get(LIST).content.decode()


def test_what_concerns_a_restricted_client_is_left_out(session, officer):
    dispute = DisputeFactory(session=session)
    head = UserFactory(head=True, office=officer.office)
    Restriction.objects.create(client=session.sentence.supervision.client, kind="witness", note="Rahasia", set_by=head)
    colleague = UserFactory(officer=True, office=officer.office)

    assert not HoursDispute.objects.visible_to(colleague).exists()
    assert signed_in(colleague).get(url_of("dispute_settle", dispute)).status_code == 404


def queries(browser) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(LIST).status_code == 200
    return len(asked)


def test_the_list_asks_as_often_for_three_as_for_thirty(session, officer):
    head = signed_in(UserFactory(head=True, office=officer.office))
    supervision = session.sentence.supervision
    make = lambda: DisputeFactory(  # noqa: E731
        session__placement__sentence__supervision__office=supervision.office, upheld=True
    )
    for _ in range(3):
        make()
    queries(head)
    few = queries(head)
    for _ in range(22):
        make()

    assert queries(head) == few


# --- The host ---------------------------------------------------------------------------------------------------------


def test_a_village_head_objects_to_hours_of_the_own_village(session):
    lurah = VillageOfficialFactory(village=session.placement.site.village).user
    browser = signed_in(lurah)
    day = f"{url_of('site_day', session.placement.site)}?day={session.worked_on:%Y-%m-%d}"
    url = url_of("village_session_dispute", session)
    assert url in browser.get(day).content.decode()

    assert "Tulis apa yang keliru" in browser.post(url, written(reason=" ")).content.decode()
    browser.post(url, written(reason="Pulang pukul 10.00", party="prosecutor"))

    dispute = HoursDispute.objects.get()
    assert (dispute.party, dispute.raised_by) == ("host", lurah)
    text = browser.get(day).content.decode()
    assert "menunggu jawaban petugas" in text
    assert url not in text
    assert session.sentence.supervision.client.name not in text


def test_the_village_head_reads_an_objection_to_a_draft_before_anything_else():
    draft = WorkSessionFactory()
    lurah = VillageOfficialFactory(village=draft.placement.site.village).user
    url = f"{url_of('site_day', draft.placement.site)}?day={draft.worked_on:%Y-%m-%d}"
    assert "Benar, konfirmasi" in signed_in(lurah).get(url).content.decode()

    DisputeFactory(session=draft, reason="Pulang pukul 10.00")

    text = signed_in(lurah).get(url).content.decode()
    assert "Pulang pukul 10.00" in text
    assert "Benar, konfirmasi" not in text


def test_the_village_head_reads_who_refused_a_session():
    session = WorkSessionFactory(confirmed=True)
    reject_session(session=session, reason="Pulang pukul 11", by=session.sentence.supervision.officer)
    lurah = VillageOfficialFactory(village=session.placement.site.village).user
    url = f"{url_of('site_day', session.placement.site)}?day={session.worked_on:%Y-%m-%d}"

    text = signed_in(lurah).get(url).content.decode()

    assert "Sesi ini ditolak petugas. Jawaban: Pulang pukul 11" in text


@pytest.mark.parametrize(("track", "person"), [("child", "Anak"), ("adult", "Terpidana")])
def test_the_person_is_called_as_the_track_does(track, person):
    assert dict(parties_of(track))["convict"] == person


def at_the_door(token) -> Browser:
    """A browser that the PIN has let in."""
    browser = Browser()
    browser.post(reverse("sentences:host_day", args=[token]), {"pin": PIN})
    return browser


def test_a_host_without_an_account_says_that_hours_are_wrong():
    session = WorkSessionFactory(start=0, hours=1)
    token = "t" * 43
    link = HostLinkFactory(site=session.placement.site, token=token)
    browser = at_the_door(token)
    url = reverse("sentences:host_dispute", args=[token, session.public_id])
    assert url in browser.get(reverse("sentences:host_day", args=[token])).content.decode()

    refused = browser.post(url, written(reason=""))
    assert (refused.status_code, "Tulis apa yang keliru" in refused.content.decode()) == (422, True)
    assert browser.post(url, written(reason="Tidak hadir")).status_code == 302

    assert HoursDispute.objects.get().raised_link == link
    assert "menunggu jawaban petugas" in browser.get(reverse("sentences:host_day", args=[token])).content.decode()
    other = WorkSessionFactory()
    assert browser.get(reverse("sentences:host_dispute", args=[token, other.public_id])).status_code == 404


def test_what_the_host_said_today_can_be_objected_to_today():
    placement = PlacementFactory()
    token = "s" * 43
    HostLinkFactory(site=placement.site, token=token)
    session = WorkSessionFactory(
        placement=placement, day=placement.site.office.today(), start=0, hours=1, confirmed=True
    )
    text = at_the_door(token).get(reverse("sentences:host_day", args=[token])).content.decode()

    assert session.starts_at < timezone.now()
    assert reverse("sentences:host_dispute", args=[token, session.public_id]) in text
