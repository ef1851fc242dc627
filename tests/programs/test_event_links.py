"""The office makes links for many villages: shown once, printed for calls, listed, revoked."""

import re
from urllib.parse import unquote

import pytest
from django.test import Client as Browser
from django.urls import reverse

from programs.models import InvitationLink
from tests.factories.accounts import UserFactory, office
from tests.factories.invitation import InvitationLinkFactory
from tests.factories.programs import VillageRegistrationFactory
from tests.factories.villages import villages
from tests.programs.conftest import Scene, signed_in


def address(scene: Scene) -> str:
    return reverse("programs:event_links", args=[scene.event.public_id])


@pytest.fixture
def browser(scene: Scene) -> Browser:
    return signed_in(scene.officer)


def test_all_who_are_silent_get_a_link_shown_once(scene: Scene, browser: Browser) -> None:
    answer = browser.post(address(scene), {"all": "1", "seen": ""})

    assert "no-store" in answer["Cache-Control"]
    text = answer.content.decode()
    shares = [unquote(share) for share in re.findall(r"https://wa\.me/[^\"]+", text)]
    pins = re.findall(r"<code class=\"fs-2\">(\d{3} \d{3})</code>", text)
    assert len(shares) == len(pins) == InvitationLink.objects.count() == 2
    assert not any(pin.replace(" ", "") in share or pin in share for pin in pins for share in shares)
    assert all(scene.event.title in share and "/i/" in share for share in shares)
    assert not any(scene.event.reason in share for share in shares)
    assert "/i/" not in browser.get(address(scene)).content.decode()


def test_the_second_arrival_of_one_tap_shows_links_that_open(scene: Scene, browser: Browser) -> None:
    seen = re.search(r'name="seen" value="([^"]+)"', browser.get(address(scene)).content.decode()).group(1)
    browser.post(address(scene), {"all": "1", "seen": seen})
    text = browser.post(address(scene), {"all": "1", "seen": seen}).content.decode()
    token = re.search(r"<code>http[^<]+/i/([\w-]{43})/</code>", text).group(1)
    pin = re.search(r"<code class=\"fs-2\">(\d{3} \d{3})</code>", text).group(1)
    answer = Browser().post(reverse("programs:link_open", args=[token]), {"pin": pin})
    assert answer.status_code == 302


def test_the_ticked_villages_alone_get_new_links(scene: Scene, browser: Browser) -> None:
    old = InvitationLinkFactory(registration=scene.registration)
    browser.post(address(scene), {"registrations": [str(scene.registration.public_id)]})
    old.refresh_from_db()
    assert old.revoked_at is not None
    assert not scene.other_registration.links.exists()


@pytest.mark.parametrize(
    "sent", [{}, {"registrations": "x"}, {"registrations": "\x00"}, {"all": "1", "seen": "9" * 99}]
)
def test_odd_input_is_no_error(scene: Scene, browser: Browser, sent: dict[str, str]) -> None:
    assert browser.post(address(scene), sent).status_code in {200, 302}
    assert browser.get(address(scene), {"page": "x", "show": "\x00"}).status_code == 200


def test_a_village_of_another_event_gets_none(scene: Scene, browser: Browser) -> None:
    other = VillageRegistrationFactory()
    browser.post(address(scene), {"registrations": str(other.public_id)})
    assert not InvitationLink.objects.exists()


def test_the_sheet_for_calls_is_a_pdf_of_this_page_alone(scene: Scene, browser: Browser) -> None:
    text = browser.post(address(scene), {"all": "1"}).content.decode()
    paper = re.search(r'name="paper" value="([^"]+)"', text).group(1)
    url = reverse("programs:event_links_paper", args=[scene.event.public_id])
    answer = browser.post(url, {"paper": paper})
    assert answer.content.startswith(b"%PDF-")
    assert "no-store" in answer["Cache-Control"]
    for forged in ("", "x", paper[:-3] + "abc"):
        assert browser.post(url, {"paper": forged}).status_code == 302
    elsewhere = VillageRegistrationFactory(event__office=scene.office).event
    assert (
        browser.post(reverse("programs:event_links_paper", args=[elsewhere.public_id]), {"paper": paper}).status_code
        == 302
    )


def test_a_link_is_revoked_from_the_list(scene: Scene, browser: Browser) -> None:
    link = InvitationLinkFactory(registration=scene.registration)
    assert "Cabut tautan" in browser.get(address(scene)).content.decode()
    browser.post(reverse("programs:invitationlink_revoke", args=[link.public_id]))
    link.refresh_from_db()
    assert link.revoked_at is not None


def test_another_office_finds_nothing(scene: Scene) -> None:
    link = InvitationLinkFactory(registration=scene.registration)
    stranger = signed_in(UserFactory(office=office("bapas-palopo")))
    assert stranger.get(address(scene)).status_code == 404
    assert stranger.post(reverse("programs:invitationlink_revoke", args=[link.public_id])).status_code == 404


def test_thirty_villages_cost_the_queries_of_three(
    scene: Scene, browser: Browser, django_assert_max_num_queries
) -> None:
    invited = set(scene.event.registrations.values_list("village", flat=True))
    for village in [village for village in villages(count=42) if village.pk not in invited][:27]:
        InvitationLinkFactory(registration__event=scene.event, registration__village=village)
    with django_assert_max_num_queries(22):
        browser.get(address(scene))
