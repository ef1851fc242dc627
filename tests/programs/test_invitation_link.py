"""A village without an account: what its link opens, what it never does, and whose word the office reads."""

import re
from dataclasses import replace
from datetime import datetime, time, timedelta
from urllib.parse import unquote

import pytest
from allauth.core.internal.ratelimit import get_cache_key, parse_rate
from django.core.cache import cache
from django.db import connection
from django.test import Client as Browser
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from programs import actions
from programs.actions.invitation_link import (
    MOST_HANDED_ON,
    follow_event,
    hand_on,
    make_links,
    open_link,
    revoke_link,
)
from programs.history import answer_history
from programs.invitation_door import DOOR
from programs.models import InvitationLink, VillageRegistration
from tests.factories.invitation import PIN, InvitationLinkFactory
from tests.factories.villages import VillageOfficialFactory
from tests.programs.conftest import Scene, signed_in
from villages.models import VillageOfficial

State = VillageRegistration.State
TOKEN = "t" * 43
WRONG = "000000"


def page(name: str = "open", token: str = TOKEN, *args: str) -> str:
    return reverse(f"programs:link_{name}", args=[token, *args])


@pytest.fixture
def link(scene: Scene) -> InvitationLink:
    return InvitationLinkFactory(registration=scene.registration, token=TOKEN, expires_at=scene.event.ends_at)


def inside(token: str = TOKEN, pin: str = PIN) -> Browser:
    browser = Browser()
    assert browser.post(page(token=token), {"pin": pin}).status_code == 302
    return browser


def accepting(**other: str) -> dict[str, str]:
    return {
        "revision": "0",
        "people_youth": "12",
        "contact_name": "Pak Sekdes",
        "contact_phone": "0812 3456 7890",
        "signal": "weak",
        "needs": "Pengeras suara",
        **other,
    }


# --- One address of an operator for thousands of villages -----------------------------------------------------------


def test_a_right_pin_never_waits_for_others_behind_the_same_address(scene: Scene, link: InvitationLink) -> None:
    """In a wave somebody always counts a wrong PIN of the same address; the lock of that count is held here."""
    rate = parse_rate(DOOR.wrong_pins)
    key = get_cache_key(RequestFactory().post("/"), app=DOOR.salt, action=DOOR.cookie, rate=rate, key="127.0.0.1")
    assert cache.add(f"{key}:lock", True)
    try:
        inside()
    finally:
        cache.delete(f"{key}:lock")


@pytest.fixture
def few_tries(monkeypatch: pytest.MonkeyPatch) -> int:
    """Eight wrong PINs an address instead of 300, so that a test need not send them all."""
    monkeypatch.setattr("programs.invitation_door.DOOR", replace(DOOR, wrong_pins="8/900s/key"))
    return 8


@pytest.fixture
def full_address(scene: Scene, few_tries: int) -> str:
    """An address from which as many wrong PINs of real links came as one may send."""
    address = "10.7.7.7"
    for token in ("1" * 43, "2" * 43):
        InvitationLinkFactory(registration=scene.other_registration, token=token, expires_at=scene.event.ends_at)
        for _ in range(few_tries // 2):
            Browser(REMOTE_ADDR=address).post(page(token=token), {"pin": WRONG})
    return address


def test_a_full_address_never_makes_a_right_pin_a_wrong_one(link: InvitationLink, full_address: str) -> None:
    InvitationLink.objects.filter(pk=link.pk).update(failures=1)
    for _ in range(5):
        assert Browser(REMOTE_ADDR=full_address).post(page(), {"pin": PIN}).status_code == 403
    link.refresh_from_db()
    assert (link.failures, link.locked_until) == (1, None)
    assert Browser(REMOTE_ADDR="10.7.7.8").post(page(), {"pin": PIN}).status_code == 302


def test_a_full_address_opens_a_link_that_nobody_guessed_at(link: InvitationLink, full_address: str) -> None:
    assert Browser(REMOTE_ADDR=full_address).post(page(), {"pin": PIN}).status_code == 302


def test_a_full_address_has_one_guess_a_link(link: InvitationLink, full_address: str) -> None:
    for _ in range(5):
        Browser(REMOTE_ADDR=full_address).post(page(), {"pin": WRONG})
    assert Browser(REMOTE_ADDR=full_address).post(page(), {"pin": PIN}).status_code == 403
    link.refresh_from_db()
    assert (link.failures, link.locked_until) == (1, None)


def test_nonsense_tokens_and_shut_links_fill_no_allowance(link: InvitationLink, few_tries: int) -> None:
    address = "10.7.7.9"
    for number in range(few_tries):
        Browser(REMOTE_ADDR=address).post(page(token=f"x{number}"), {"pin": WRONG})
    InvitationLink.objects.filter(pk=link.pk).update(failures=1)
    assert Browser(REMOTE_ADDR=address).post(page(), {"pin": PIN}).status_code == 302

    InvitationLink.objects.filter(pk=link.pk).update(failures=5, locked_until=timezone.now() + timedelta(hours=1))
    for _ in range(few_tries):
        Browser(REMOTE_ADDR=address).post(page(), {"pin": WRONG})
    InvitationLink.objects.filter(pk=link.pk).update(failures=1, locked_until=None)
    assert Browser(REMOTE_ADDR=address).post(page(), {"pin": PIN}).status_code == 302


# --- The three taps ---------------------------------------------------------------------------------------------------


def test_a_lurah_without_an_account_answers_in_three_taps(scene: Scene, link: InvitationLink) -> None:
    browser = inside()  # first tap
    text = browser.get(page()).content.decode()
    assert scene.event.title in text
    assert browser.get(page("answer", TOKEN, "accept")).status_code == 200  # second tap
    answer = browser.post(page("answer", TOKEN, "accept"), accepting())  # third tap

    assert answer["Location"] == page()
    row = scene.registration
    assert (row.state, row.answered_link, row.answered_by) == (State.ACCEPTED, link, None)
    assert (row.signal, row.needs, row.contact_phone) == ("weak", "Pengeras suara", "+6281234567890")
    assert row.expected_total == 12
    assert "Jawaban tercatat: Bersedia, 12 orang" in browser.get(page()).content.decode()


def test_three_bare_taps_are_an_answer_and_the_rest_follows(scene: Scene, link: InvitationLink) -> None:
    browser = inside()
    asked = browser.get(page("answer", TOKEN, "accept"))
    assert asked.context["form"]["contact_name"].value() == link.holder
    assert "(wajib)" not in asked.text
    assert "(wajib)" in browser.get(page("answer", TOKEN, "other-date")).text
    assert browser.post(page("answer", TOKEN, "accept"), {"revision": "0"}).status_code == 302
    assert (scene.registration.state, scene.registration.expected_total) == (State.ACCEPTED, 0)
    assert "Lengkapi jumlah dan narahubung" in browser.get(page()).text
    row = signed_in(scene.officer).get(reverse("programs:registration_detail", args=[scene.registration.public_id]))
    assert "belum ditulis" in row.text
    assert browser.post(page("answer", TOKEN, "accept"), accepting(revision="1", total="30")).status_code == 302
    assert scene.registration.expected_total == 30
    assert "Lengkapi" not in browser.get(page()).text


def test_the_number_of_the_head_stands_in_the_form_of_the_head_alone(scene: Scene, link: InvitationLink) -> None:
    User.objects.filter(pk=scene.head.pk).update(phone="+6281234567890")
    assert inside().get(page("answer", TOKEN, "accept")).context["form"]["contact_phone"].value() == ""
    InvitationLink.objects.filter(pk=link.pk).update(holder=scene.head.name)
    assert inside().get(page("answer", TOKEN, "accept")).context["form"]["contact_phone"].value() == "0812-3456-7890"


def test_the_office_reads_whose_word_it_was(scene: Scene, link: InvitationLink) -> None:
    inside().post(page("answer", TOKEN, "decline"), {"revision": "0", "note": "Panen raya"})

    detail = reverse("programs:registration_detail", args=[scene.registration.public_id])
    text = signed_in(scene.officer).get(detail).content.decode()
    assert text.count("Dijawab lewat tautan oleh Pak Sekdes") == 2  # with the answer, and in its history
    assert answer_history(scene.registration)[0]["body"] == "Panen raya"


def test_another_date_is_asked_for(scene: Scene, link: InvitationLink) -> None:
    day = (scene.event.day + timedelta(days=3)).isoformat()
    sent = {"revision": "0", "proposed_on": day, "contact_name": "Pak Sekdes", "contact_phone": "081234567890"}
    assert inside().post(page("answer", TOKEN, "other-date"), sent).status_code == 302
    assert scene.registration.proposed_on == scene.event.day + timedelta(days=3)


def test_a_double_tap_answers_once(scene: Scene, link: InvitationLink) -> None:
    browser = inside()
    for _ in range(2):
        assert browser.post(page("answer", TOKEN, "accept"), accepting()).status_code == 302
    assert scene.registration.revision == 1


def test_two_phones_with_one_link_do_not_overwrite_each_other(scene: Scene, link: InvitationLink) -> None:
    first, second = inside(), inside()
    first.post(page("answer", TOKEN, "accept"), accepting())
    answer = second.post(page("answer", TOKEN, "decline"), {"revision": "0", "note": "Tidak bisa"})

    assert answer.status_code == 422
    text = answer.content.decode()
    assert "sudah lama" in text
    assert "Tidak bisa" in text
    assert scene.registration.state == State.ACCEPTED


def test_a_moved_event_is_answered_again(scene: Scene, link: InvitationLink) -> None:
    browser = inside()
    browser.post(page("answer", TOKEN, "accept"), accepting())
    facts = {name: getattr(scene.event, name) for name in ("title", "activity", "reason", "village", "venue")}
    later = {name: getattr(scene.event, name) + timedelta(days=2) for name in ("starts_at", "ends_at")}
    actions.change_event(event=scene.event, **facts, **later, by=scene.officer)

    row = scene.registration
    assert (row.state, row.answered_link) == (State.INVITED, None)
    link.refresh_from_db()
    assert link.expires_at == later["ends_at"]
    assert "Waktu kegiatan berubah" in browser.get(page()).content.decode()
    assert browser.post(page("answer", TOKEN, "accept"), accepting()).status_code == 422
    assert browser.post(page("answer", TOKEN, "accept"), accepting(revision="2")).status_code == 302


def test_after_the_start_nothing_can_be_answered(scene: Scene, link: InvitationLink) -> None:
    browser = inside()
    scene.begin(minutes=5)
    assert "Kegiatan sudah dimulai" in browser.get(page()).content.decode()
    assert browser.get(page("answer", TOKEN, "accept")).status_code == 302
    assert browser.post(page("answer", TOKEN, "accept"), accepting()).status_code == 422
    assert scene.registration.state == State.INVITED


def test_a_cancelled_event_says_why(scene: Scene, link: InvitationLink) -> None:
    actions.cancel_event(event=scene.event, reason="Banjir bandang", by=scene.officer)
    assert "Banjir bandang" in inside().get(page()).content.decode()


@pytest.mark.parametrize(
    "sent",
    [
        {},
        accepting(people_youth="-1"),
        accepting(people_youth="banyak"),
        accepting(people_youth="5001"),
        accepting(total="11"),
        accepting(contact_phone="\x00"),
        accepting(needs="x" * 301),
        accepting(note="🙂" * 600),
        accepting(signal="x"),
        accepting(revision="x"),
        accepting(revision="9" * 30),
    ],
)
def test_a_wrong_field_changes_nothing(scene: Scene, link: InvitationLink, sent: dict[str, str]) -> None:
    assert inside().post(page("answer", TOKEN, "accept"), sent).status_code == 422
    assert scene.registration.revision == 0


def test_an_unknown_answer_is_404(scene: Scene, link: InvitationLink) -> None:
    assert inside().get(page("answer", TOKEN, "maybe")).status_code == 404


def test_the_pages_are_small_and_name_no_client(scene: Scene, link: InvitationLink) -> None:
    browser = inside()
    for address in (page(), page("answer", TOKEN, "accept"), page("hand_on")):
        text = browser.get(address).content.decode()
        assert len(text) < 20_000
        assert scene.event.reason not in text


# --- What opens it ----------------------------------------------------------------------------------------------------


def test_every_closed_door_looks_the_same(scene: Scene, link: InvitationLink) -> None:
    now = timezone.now()
    row = scene.registration
    InvitationLinkFactory(
        registration=row, token="e" * 43, created_at=now - timedelta(days=9), expires_at=now - timedelta(days=1)
    )
    revoke_link(link=InvitationLinkFactory(registration=row, token="r" * 43), by=scene.officer)
    InvitationLinkFactory(registration=row, token="l" * 43, failures=5, locked_until=now + timedelta(minutes=5))
    tries = [
        (TOKEN, WRONG),
        ("u" * 43, PIN),
        ("e" * 43, PIN),
        ("r" * 43, PIN),
        ("l" * 43, PIN),
        (TOKEN, ""),
        ("x", PIN),
    ]

    answers = [Browser().post(page(token=token), {"pin": pin}) for token, pin in tries]
    pages = {re.sub(r'value="\w{64}"', "", answer.content.decode()) for answer in answers}

    assert {answer.status_code for answer in answers} == {403}
    assert len(pages) == 1
    assert "Belum mendapat PIN?" in pages.pop()
    assert all(answer["X-Robots-Tag"] == "noindex, nofollow" for answer in answers)


def test_five_wrong_pins_shut_the_link_from_everywhere(scene: Scene, link: InvitationLink) -> None:
    for number in range(5):
        Browser(REMOTE_ADDR=f"10.0.0.{number}").post(page(), {"pin": WRONG})
    assert Browser(REMOTE_ADDR="10.9.9.9").post(page(), {"pin": PIN}).status_code == 403
    link.refresh_from_db()
    assert link.failures == 5


def test_a_link_cannot_be_replayed_for_another_village(scene: Scene, link: InvitationLink) -> None:
    other = InvitationLinkFactory(registration=scene.other_registration, token="o" * 43)
    cookie = inside().cookies["invitation_link"]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == (page(), True, "Lax")

    replayed = Browser()
    replayed.cookies["invitation_link"] = cookie.value
    assert "PIN 6 angka" in replayed.get(page(token="o" * 43)).content.decode()
    answer = replayed.post(page("answer", "o" * 43, "accept"), accepting())
    assert answer["Location"] == page(token="o" * 43)
    assert Browser().post(page(token="o" * 43), {"pin": "654321"}).status_code == 403
    assert scene.other_registration.state == State.INVITED
    assert other.answers.count() == 0


@pytest.mark.parametrize("change", ["revoked", "expired", "tomorrow"])
def test_whoever_is_inside_is_put_out(
    scene: Scene, link: InvitationLink, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = inside()
    if change == "revoked":
        revoke_link(link=link, by=scene.officer)
    elif change == "expired":
        InvitationLink.objects.update(created_at=timezone.now() - timedelta(days=9), expires_at=timezone.now())
    else:
        later = timezone.now() + timedelta(days=1)
        monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    assert "PIN 6 angka" in browser.get(page()).content.decode()
    browser.post(page("answer", TOKEN, "decline"), {"revision": "0"})
    assert scene.registration.state == State.INVITED


def test_an_account_of_the_portal_answers_under_its_own_name(scene: Scene, link: InvitationLink) -> None:
    browser = inside()
    browser.force_login(scene.officer)
    for answer in (browser.get(page()), browser.post(page("answer", TOKEN, "decline"), {"revision": "0"})):
        assert answer.status_code == 403
    assert scene.registration.state == State.INVITED


def test_the_history_names_the_link_and_never_the_token(scene: Scene, link: InvitationLink) -> None:
    inside().post(page("answer", TOKEN, "accept"), accepting())
    with connection.cursor() as cursor:
        cursor.execute("SELECT metadata::text FROM pghistory_context")
        metadata = [row[0] for row in cursor.fetchall()]
    assert any(str(link.public_id) in text for text in metadata)
    assert not any(TOKEN in text for text in metadata)


# --- Handing it on ----------------------------------------------------------------------------------------------------


def test_a_delegate_gets_a_link_of_their_own_and_the_first_stays(scene: Scene, link: InvitationLink) -> None:
    answer = inside().post(page("hand_on"), {"holder": "Bu Kasi"})
    text = answer.content.decode()
    token = re.search(r"/i/([\w-]{43})/", text).group(1)
    pin = re.search(r"<strong>(\d{3} \d{3})</strong>", text).group(1)
    share = re.search(r"https://wa\.me/[^\"]+", text).group(0)
    assert pin.replace(" ", "") not in unquote(share)

    inside(token, pin).post(page("answer", token, "accept"), accepting(contact_name="Bu Kasi"))
    row = scene.registration
    assert row.answered_link.in_words == "Dijawab lewat tautan oleh Bu Kasi (diteruskan oleh Pak Sekdes)"
    assert "Bu Kasi" in inside().get(page()).content.decode()  # the first one still opens


def test_a_link_handed_on_goes_no_further(scene: Scene, link: InvitationLink) -> None:
    made = hand_on(link=link, holder="Bu Kasi")
    with pytest.raises(DomainError, match="pemegang pertama"):
        hand_on(link=made.link, holder="Pak RT")


def test_asked_twice_for_one_delegate_the_later_link_counts(scene: Scene, link: InvitationLink) -> None:
    first, second = (hand_on(link=link, holder="Bu Kasi") for _ in range(2))
    assert open_link(token=first.secrets.token, pin=first.secrets.pin).link is None
    assert open_link(token=second.secrets.token, pin=second.secrets.pin).link == second.link


def test_three_delegates_are_enough(scene: Scene, link: InvitationLink) -> None:
    for number in range(MOST_HANDED_ON):
        hand_on(link=link, holder=f"Wakil {number}")
    answer = inside().post(page("hand_on"), {"holder": "Wakil lain"})
    assert answer.status_code == 422
    assert "Hubungi Bapas" in answer.content.decode()


def test_revoking_the_first_link_ends_those_handed_on(scene: Scene, link: InvitationLink) -> None:
    made = hand_on(link=link, holder="Bu Kasi")
    revoke_link(link=link, by=scene.officer)
    assert open_link(token=made.secrets.token, pin=made.secrets.pin).link is None


def test_what_was_handed_on_ends_with_the_first_link_however_that_ended(scene: Scene, link: InvitationLink) -> None:
    handed = hand_on(link=link, holder="Bu Sekdes")
    browser = inside(handed.secrets.token, handed.secrets.pin)
    InvitationLink.objects.filter(pk=link.pk).update(revoked_at=timezone.now())
    assert open_link(token=handed.secrets.token, pin=handed.secrets.pin).link is None
    assert "PIN 6 angka" in browser.get(page(token=handed.secrets.token)).content.decode()


def test_a_withdrawn_invitation_takes_its_links_along(scene: Scene, link: InvitationLink) -> None:
    hand_on(link=link, holder="Bu Kasi")
    actions.withdraw_invitation(registration=scene.registration, by=scene.officer)
    assert not InvitationLink.objects.exists()


# --- Making many ------------------------------------------------------------------------------------------------------


def test_new_links_end_the_earlier_ones(scene: Scene, link: InvitationLink) -> None:
    handed = hand_on(link=link, holder="Bu Kasi")
    made = make_links(event=scene.event, registrations=[scene.registration], by=scene.officer)

    assert open_link(token=TOKEN, pin=PIN).link is None
    assert open_link(token=handed.secrets.token, pin=handed.secrets.pin).link is None
    assert open_link(token=made[0].secrets.token, pin=made[0].secrets.pin).link == made[0].link
    assert made[0].link.holder == scene.head.name
    assert made[0].link.expires_at == scene.event.ends_at


def test_rows_of_another_event_get_nothing(scene: Scene) -> None:
    from tests.factories.programs import VillageRegistrationFactory

    stranger = VillageRegistrationFactory()
    assert make_links(event=scene.event, registrations=[stranger], by=scene.officer) == []


def test_an_event_that_began_gets_no_links(scene: Scene) -> None:
    scene.begin(minutes=1)
    with pytest.raises(DomainError, match="sudah dimulai"):
        make_links(event=scene.event, registrations=[scene.registration], by=scene.officer)


def test_a_thousand_links_cost_as_many_queries_as_two(scene: Scene, django_assert_max_num_queries) -> None:
    rows = list(scene.event.registrations.all())
    with django_assert_max_num_queries(12):
        assert len(make_links(event=scene.event, registrations=rows, by=scene.officer)) == 2


# --- A handover recorded before its day ---------------------------------------------------------------------------


def recorded_handover(scene: Scene, days: int) -> VillageOfficial:
    """The head's term ends in so many days; the successor's begins then."""
    term = VillageOfficial.objects.get(user=scene.head)
    term.until = term.user.today() + timedelta(days=days)
    term.save()
    VillageOfficialFactory(village=term.village, since=term.until)
    return term


def test_a_link_made_before_a_recorded_handover_ends_on_its_day(scene: Scene) -> None:
    term = recorded_handover(scene, days=3)
    rows = [scene.registration, scene.other_registration]
    made = {
        new.link.registration_id: new for new in make_links(event=scene.event, registrations=rows, by=scene.officer)
    }
    ends = datetime.combine(term.until, time.min, tzinfo=term.user.zone)
    link = made[scene.registration.pk].link
    assert link.expires_at == ends
    assert made[scene.other_registration.pk].link.expires_at == scene.event.ends_at
    assert hand_on(link=link, holder="Sekretaris").link.expires_at == ends


def test_a_handover_after_the_event_changes_nothing(scene: Scene) -> None:
    recorded_handover(scene, days=60)
    [made] = make_links(event=scene.event, registrations=[scene.registration], by=scene.officer)
    assert made.link.expires_at == scene.event.ends_at


def test_a_moved_event_prolongs_no_link_beyond_the_term_it_was_made_in(scene: Scene) -> None:
    term = recorded_handover(scene, days=3)
    rows = [scene.registration, scene.other_registration]
    make_links(event=scene.event, registrations=rows, by=scene.officer)
    scene.event.ends_at += timedelta(days=30)
    scene.event.save()
    follow_event(scene.event)
    ends = dict(InvitationLink.objects.values_list("registration", "expires_at"))
    assert ends[scene.registration.pk] == datetime.combine(term.until, time.min, tzinfo=term.user.zone)
    assert ends[scene.other_registration.pk] == scene.event.ends_at


def test_a_delegates_last_day_ends_the_own_link_alone(scene: Scene) -> None:
    delegate = VillageOfficialFactory(
        village=scene.host, is_delegate=True, until=scene.head.today() + timedelta(days=3)
    )
    [made] = make_links(event=scene.event, registrations=[scene.registration], by=scene.officer)
    own = hand_on(link=made.link, holder=delegate.user.name).link
    other = hand_on(link=made.link, holder="Sekretaris").link
    assert (made.link.expires_at, other.expires_at) == (scene.event.ends_at, scene.event.ends_at)
    assert own.expires_at == datetime.combine(delegate.until, time.min, tzinfo=delegate.user.zone)
