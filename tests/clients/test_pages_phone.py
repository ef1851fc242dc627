"""Telephone numbers on the pages of a case file: written to be read, tapped to call or to write."""

from collections.abc import Callable
from typing import Any

import pytest
from django.template import Context, Template
from django.urls import reverse

from accounts.forms.phone import PhoneField
from accounts.models import User
from clients.models import Supervision
from tests.factories.contact import ClientPhoneFactory, GuarantorFactory

Browse = Callable[[User], Any]


def shown(number: str | None) -> str:
    """The component for one number."""
    return Template("{% load portal %}{% phone number %}").render(Context({"number": number})).strip()


def test_a_mobile_number_is_tapped_to_call_and_to_write() -> None:
    text = shown("+6285312345678")
    assert '<a class="text-nowrap" href="tel:+6285312345678">0853-1234-5678</a>' in text
    assert 'href="https://wa.me/6285312345678" rel="noopener noreferrer"' in text
    assert ">WhatsApp</a>" in text


@pytest.mark.parametrize(
    ("number", "written", "dialled"),
    [
        ("+62215551234", "(021) 5551234", "tel:+62215551234"),
        ("+60 12-345 6789", "+60 12-345 6789", "tel:+60123456789"),
    ],
)
def test_a_number_without_whatsapp_is_only_called(number: str, written: str, dialled: str) -> None:
    text = shown(number)
    assert f'href="{dialled}">{written}</a>' in text
    assert "wa.me" not in text


@pytest.mark.parametrize("number", [None, ""])
def test_no_number_shows_nothing(number: str | None) -> None:
    assert shown(number) == ""


def test_what_somebody_typed_into_a_number_is_escaped() -> None:
    assert "<script>" not in shown('"><script>alert(1)</script>')


@pytest.mark.parametrize(
    ("kept", "sent", "changed"),
    [
        ("+6285312345678", "0853-1234-5678", False),
        ("+6285312345678", "0853 1234 5678", False),
        ("+6285312345678", "0853-1234-5679", True),
        ("", "", False),
        (None, "0853-1234-5678", True),
        ("+6285312345678", "", True),
    ],
)
def test_a_number_sent_back_as_it_was_shown_has_not_changed(kept: str | None, sent: str, changed: bool) -> None:
    field = PhoneField(required=False)
    assert field.has_changed(kept, sent) is changed


@pytest.mark.parametrize(
    ("value", "field_shows"), [("+6285312345678", "0853-1234-5678"), ("0853 12", "0853 12"), ("a\x00b", "a\x00b")]
)
def test_a_field_shows_a_kept_number_as_people_write_it(value: str, field_shows: str) -> None:
    assert PhoneField().prepare_value(value) == field_shows


@pytest.mark.django_db
def test_the_case_file_names_nobody_in_its_links(case: Supervision, officer: User, browse: Browse) -> None:
    case.client.phone = "+6281311112222"
    case.client.save()
    GuarantorFactory(client=case.client, phone="+6281311113333")
    ClientPhoneFactory(client=case.client, number="+6281311114444", holder="istri")
    ClientPhoneFactory(client=case.client, number="+6281311115555", until=case.office.today())
    text = browse(officer).get(reverse("clients:client_detail", args=[case.client.public_id])).text
    for last, others in (("2222", 1), ("3333", 1), ("4444", 1), ("5555", 0)):
        assert f"0813-1111-{last}" in text
        assert text.count(f'href="https://wa.me/628131111{last}" rel="noopener noreferrer"') == others
    assert "wa.me/62813111" not in text.replace("wa.me/628131111", "")


@pytest.mark.django_db
def test_the_page_of_numbers_keeps_them_tappable(case: Supervision, officer: User, browse: Browse) -> None:
    phone = ClientPhoneFactory(client=case.client, number="+6281311114444", holder="istri")
    browser, address = browse(officer), reverse("clients:client_phones", args=[case.client.public_id])
    text = browser.get(address).text
    assert 'href="tel:+6281311114444"' in text
    assert 'value="0813-1111-4444"' in text
    browser.post(
        address,
        {
            "phones-TOTAL_FORMS": 1,
            "phones-INITIAL_FORMS": 1,
            "phones-0-id": phone.pk,
            "phones-0-number": "0813-1111-4444",
            "phones-0-holder": "istri",
        },
    )
    phone.refresh_from_db()
    assert phone.number == "+6281311114444"
    assert phone.recorded_by != officer
