"""The way in without an account: what opens it, what never does, and how a wrong try looks."""

import hashlib
import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone

from bapas_portal.law import DomainError
from sentences.actions.host_link import make_link, open_link, renew_link, revoke_link
from sentences.models import Attendance, HostLink, Incident, WorkSession
from tests.factories.accounts import UserFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.hosts import PIN, AttendanceFactory, HostLinkFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db

TOKEN = "t" * 43
WRONG = "000000"


def day(token=TOKEN):
    return reverse("sentences:host_day", args=[token])


@pytest.fixture
def placement():
    return PlacementFactory(sentence__supervision__client__name="Bambang Sutejo")


@pytest.fixture
def link(placement):
    return HostLinkFactory(site=placement.site, token=TOKEN)


def inside(token=TOKEN, pin=PIN) -> Browser:
    browser = Browser()
    answer = browser.post(day(token), {"pin": pin})
    assert answer.status_code == 302
    return browser


# --- Making one -------------------------------------------------------------------------------------------------------


def test_token_and_pin_are_kept_as_hashes_alone():
    site = HostSiteFactory()

    made = make_link(site=site, holder="Ibu Rohani", days=30, by=site.created_by)

    assert re.fullmatch(r"[\w-]{43}", made.secrets.token)
    assert re.fullmatch(r"\d{6}", made.secrets.pin)
    with connection.cursor() as cursor:
        cursor.execute("SELECT row_to_json(l)::text FROM sentences_hostlink l")
        stored = cursor.fetchone()[0]
        cursor.execute("SELECT row_to_json(l)::text FROM sentences_hostlinkevent l")
        stored += cursor.fetchone()[0]
    assert made.secrets.token not in stored
    assert f'"{made.secrets.pin}"' not in stored


@pytest.mark.parametrize("days", [0, 181, -1])
def test_a_link_is_valid_for_1_to_180_days(days):
    site = HostSiteFactory()
    with pytest.raises(DomainError, match="1 sampai 180"):
        make_link(site=site, holder="Ibu Rohani", days=days, by=site.created_by)


def test_a_closed_site_gets_no_link():
    site = HostSiteFactory(state="closed", state_reason="Pindah")
    with pytest.raises(DomainError, match="ditutup"):
        make_link(site=site, holder="Ibu Rohani", days=30, by=site.created_by)


def test_a_new_link_shuts_the_old_one(link):
    made = renew_link(link=link, by=link.created_by)

    assert open_link(token=TOKEN, pin=PIN).link is None
    assert open_link(token=made.secrets.token, pin=made.secrets.pin).link == made.link


def test_the_page_shows_link_and_pin_once(link):
    officer = UserFactory(officer=True, office=link.site.office)
    browser = Browser()
    browser.force_login(officer)

    answer = browser.post(
        reverse("sentences:hostlink_create", args=[link.site.public_id]), {"holder": "Ibu Rohani", "days": "30"}
    )

    assert "no-store" in answer["Cache-Control"]
    text = answer.content.decode()
    assert "https://wa.me/" in text
    pin = re.search(r"<code class=\"fs-2\">(\d{3} \d{3})</code>", text).group(1)
    share = re.search(r"https://wa\.me/[^\"]+", text).group(0)
    assert pin.replace(" ", "") not in share
    listed = browser.get(reverse("sentences:hostlink_list", args=[link.site.public_id])).content.decode()
    assert "Ibu Rohani" in listed
    assert "/h/" not in listed


# --- Opening it -------------------------------------------------------------------------------------------------------


def test_the_pin_opens_the_day_of_one_site(link, placement):
    text = inside().get(day()).content.decode()

    assert "B.S." in text
    assert placement.task in text


def test_the_page_says_neither_name_nor_number_nor_offence(link, placement):
    text = inside().get(day()).content.decode()

    client = placement.sentence.supervision.client
    for secret in (client.name, client.number, placement.sentence.offence, placement.sentence.judgment_no, "Anak"):
        assert secret not in text


def test_the_page_is_small(link):
    assert len(inside().get(day()).content) < 20_000


def test_every_closed_door_looks_the_same(link):
    HostLinkFactory(site=link.site, token="e" * 43, created_at=timezone.now() - timedelta(days=9),
                    expires_at=timezone.now() - timedelta(days=1))  # fmt: skip
    revoked = HostLinkFactory(site=link.site, token="r" * 43)
    revoke_link(link=revoked, by=link.created_by)
    HostLinkFactory(site=link.site, token="l" * 43, failures=5, locked_until=timezone.now() + timedelta(minutes=5))
    tries = [
        (TOKEN, WRONG),
        ("u" * 43, PIN),
        ("e" * 43, PIN),
        ("r" * 43, PIN),
        ("l" * 43, PIN),
        (TOKEN, ""),
        ("x", PIN),
    ]

    answers = [Browser().post(day(token), {"pin": pin}) for token, pin in tries]
    pages = {re.sub(r'value="\w{64}"', "", answer.content.decode()) for answer in answers}

    assert {answer.status_code for answer in answers} == {403}
    assert len(pages) == 1
    assert not any("host_link" in answer.cookies for answer in answers)
    shown = {re.sub(r'value="\w{64}"', "", Browser().get(day(token)).content.decode()) for token, _ in tries}
    assert len(shown) == 1


def test_every_wrong_try_costs_one_slow_hash(link, monkeypatch):
    """An unknown token must not answer sooner than a known one."""
    hashed = []
    slow = hashlib.pbkdf2_hmac
    monkeypatch.setattr(hashlib, "pbkdf2_hmac", lambda *args: hashed.append(1) or slow(*args))

    counts = []
    for token in (TOKEN, "u" * 43):
        hashed.clear()
        open_link(token=token, pin=WRONG)
        counts.append(len(hashed))

    assert counts == [1, 1]


def test_five_wrong_pins_shut_the_link_from_everywhere(link):
    for number in range(5):
        Browser(REMOTE_ADDR=f"10.0.0.{number}").post(day(), {"pin": WRONG})

    assert Browser(REMOTE_ADDR="10.9.9.9").post(day(), {"pin": PIN}).status_code == 403
    link.refresh_from_db()
    assert link.failures == 5
    assert timedelta(minutes=14) < link.locked_until - timezone.now() <= timedelta(minutes=15)


def test_the_lock_grows_and_the_right_pin_ends_it(link):
    HostLink.objects.filter(pk=link.pk).update(failures=5, locked_until=timezone.now() - timedelta(seconds=1))
    open_link(token=TOKEN, pin=WRONG)
    link.refresh_from_db()
    assert link.locked_until - timezone.now() > timedelta(minutes=29)

    HostLink.objects.filter(pk=link.pk).update(locked_until=timezone.now() - timedelta(seconds=1))
    assert open_link(token=TOKEN, pin=PIN).link == link
    link.refresh_from_db()
    assert (link.failures, link.locked_until) == (0, None)


def test_one_address_guesses_thirty_times_over_all_links_and_then_once_a_link(link):
    for number in range(8):
        HostLinkFactory(site=link.site, token=f"{number:043}")
    address = "10.1.1.1"
    for number in range(30):
        Browser(REMOTE_ADDR=address).post(day(f"{number // 4:043}"), {"pin": WRONG})

    for _ in range(5):
        Browser(REMOTE_ADDR=address).post(day(), {"pin": WRONG})
        assert Browser(REMOTE_ADDR=address).post(day(), {"pin": PIN}).status_code == 403
    link.refresh_from_db()
    assert (link.failures, link.locked_until) == (1, None)
    assert Browser(REMOTE_ADDR="10.1.1.2").post(day(), {"pin": PIN}).status_code == 302
    assert Browser(REMOTE_ADDR=address).post(day(), {"pin": PIN}).status_code == 302


def test_the_cookie_is_for_one_link_alone(link):
    other = PlacementFactory()
    HostLinkFactory(site=other.site, token="o" * 43)
    browser = inside()
    cookie = browser.cookies["host_link"]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == (day(), True, "Lax")

    replayed = Browser()
    replayed.cookies["host_link"] = cookie.value
    assert "PIN 6 angka" in replayed.get(day("o" * 43)).content.decode()
    answer = replayed.post(reverse("sentences:host_arrive", args=["o" * 43, other.public_id]))
    assert answer.status_code == 302
    assert not Attendance.objects.exists()


def test_another_sites_people_are_out_of_reach(link):
    other = AttendanceFactory()
    browser = inside()
    for name, row in (("host_arrive", other.placement), ("host_absent", other.placement), ("host_leave", other)):
        assert browser.post(reverse(f"sentences:{name}", args=[TOKEN, row.public_id])).status_code == 404
    browser.post(reverse("sentences:host_undo", args=[TOKEN, other.public_id]))
    assert Attendance.objects.filter(pk=other.pk).exists()


@pytest.mark.parametrize("change", ["revoked", "expired", "tomorrow"])
def test_whoever_is_inside_is_put_out(link, placement, change, monkeypatch):
    browser = inside()
    if change == "revoked":
        revoke_link(link=link, by=link.created_by)
    elif change == "expired":
        HostLink.objects.update(created_at=timezone.now() - timedelta(days=9), expires_at=timezone.now())
    else:
        later = timezone.now() + timedelta(days=1)
        monkeypatch.setattr("django.utils.timezone.now", lambda: later)

    assert "PIN 6 angka" in browser.get(day()).content.decode()
    browser.post(reverse("sentences:host_arrive", args=[TOKEN, placement.public_id]))
    assert not Attendance.objects.exists()


@pytest.mark.parametrize("cookie", ["", "x", "a:b:c", "é", "eyJsaW5rIjoiIn0:1tX:AA"])
def test_a_forged_cookie_opens_nothing(link, cookie):
    browser = Browser()
    browser.cookies["host_link"] = cookie
    assert "PIN 6 angka" in browser.get(day()).content.decode()


def test_an_account_of_the_portal_is_not_let_in(link, placement):
    """R9: whoever writes hours down for the Bapas does not confirm them through the host's link."""
    browser = inside()
    browser.force_login(link.created_by)

    for answer in (
        browser.get(day()),
        browser.post(day(), {"pin": PIN}),
        browser.post(reverse("sentences:host_arrive", args=[TOKEN, placement.public_id])),
    ):
        assert answer.status_code == 403
    assert not Attendance.objects.exists()


# --- The three taps ---------------------------------------------------------------------------------------------------


def test_the_history_names_the_link_and_never_the_token(link, placement):
    inside().post(reverse("sentences:host_arrive", args=[TOKEN, placement.public_id]))

    with connection.cursor() as cursor:
        cursor.execute("SELECT metadata::text FROM pghistory_context")
        metadata = [row[0] for row in cursor.fetchall()]
    assert any(str(link.public_id) in text for text in metadata)
    assert not any(TOKEN in text for text in metadata)


def test_an_incident_is_told_once(link, placement):
    browser = inside()
    address = reverse("sentences:host_incident", args=[TOKEN])
    key = re.search(r'name="submission_key" value="([^"]+)"', browser.get(address).content.decode()).group(1)
    sent = {"kind": "accident", "text": "Tangan tergores", "person": str(placement.public_id), "submission_key": key}

    for _ in range(2):
        assert browser.post(address, sent).status_code == 302

    incident = Incident.objects.get()
    assert (incident.site, incident.sentence, incident.link) == (link.site, placement.sentence, link)


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"kind": "x", "text": "a", "person": "x", "submission_key": "x"},
        {"kind": "accident", "text": "\x00"},
        {"kind": "accident", "text": "🙂" * 600},
    ],
)
def test_a_wrong_incident_keeps_what_was_typed(link, sent):
    answer = inside().post(reverse("sentences:host_incident", args=[TOKEN]), sent)
    assert answer.status_code == 422
    assert not Incident.objects.exists()


@pytest.mark.parametrize("at", ["25:00", "\x00", "🙂", "31 Februari", "x" * 10_000])
def test_a_wrong_time_writes_nothing(link, placement, at):
    answer = inside().post(reverse("sentences:host_arrive", args=[TOKEN, placement.public_id]), {"at": at})
    assert answer.status_code == 422
    assert not Attendance.objects.exists()


def test_the_queue_says_who_confirmed_and_the_session_keeps_from_where(link):
    row = AttendanceFactory(placement__site=link.site, placement__sentence__supervision__office=link.site.office)
    browser = Browser(REMOTE_ADDR="10.2.3.4")
    browser.post(day(), {"pin": PIN})
    sent = {"at": "10:00", "break_minutes": "0"}
    assert browser.post(reverse("sentences:host_leave", args=[TOKEN, row.public_id]), sent).status_code == 302

    session = WorkSession.objects.get()
    assert (session.state, session.minutes, session.drafted_link, session.confirmed_link) == (
        "confirmed",
        120,
        link,
        link,
    )
    officer = Browser()
    officer.force_login(row.placement.sentence.supervision.officer)
    text = officer.get(reverse("sentences:session_queue")).content.decode()
    assert "Ibu Pengawas (tautan tempat kerja)" in text
    assert session.confirmed_from == "10.2.3.4"


def test_the_day_costs_as_many_queries_for_thirty_people(link, django_assert_num_queries):
    from django.test.utils import CaptureQueriesContext

    browser = inside()
    with CaptureQueriesContext(connection) as few:
        browser.get(day())
    for _ in range(15):
        PlacementFactory(site=link.site, sentence__supervision__office=link.site.office)
    with django_assert_num_queries(len(few)):
        browser.get(day())


def test_the_host_answers_what_the_officer_wrote_down(link, placement):
    session = WorkSessionFactory(placement=placement)
    elsewhere = WorkSessionFactory()
    browser = inside()

    assert "benarkah?" in browser.get(day()).content.decode()
    for _ in range(2):
        answer = browser.post(reverse("sentences:host_confirm", args=[TOKEN, session.public_id]))
        assert answer.status_code == 302
    session.refresh_from_db()
    assert (session.state, session.confirmed_link, session.confirmed_by) == ("confirmed", link, None)
    assert browser.post(reverse("sentences:host_confirm", args=[TOKEN, elsewhere.public_id])).status_code == 404


def test_hours_in_question_wait_for_the_officer(link, placement):
    dispute = DisputeFactory(session=WorkSessionFactory(placement=placement))

    answer = inside().post(reverse("sentences:host_confirm", args=[TOKEN, dispute.session.public_id]))

    assert answer.status_code == 422
    assert "Tunggu jawaban petugas Bapas" in answer.content.decode()
    dispute.session.refresh_from_db()
    assert dispute.session.state == "draft"
