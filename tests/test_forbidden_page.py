"""The page that says what is not permitted names somebody else who can do it."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db
THE_HEAD = "minta kepala kantor"


def test_a_head_is_not_sent_to_the_head(client: Client) -> None:
    client.force_login(UserFactory(head=True))
    page = client.get(reverse("reminders:reminder_by_hand"))
    assertContains(page, "minta petugas yang memegang tugas itu", status_code=403)
    assertNotContains(page, THE_HEAD, status_code=403)
    client.force_login(UserFactory(registrar=True))
    assertContains(client.get(reverse("accounts:access_log")), THE_HEAD, status_code=403)
