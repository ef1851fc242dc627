"""When and from where a session was last seen is noted every few minutes, not with every page."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.test import Client
from django.utils import timezone

from accounts.middleware import SessionSeenMiddleware
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db


def test_a_page_writes_only_when_there_is_something_new(client: Client) -> None:
    client.force_login(UserFactory())
    client.get("/profile/")
    session = UserSession.objects.get()
    moments = [session.last_seen_at]
    client.get("/profile/")
    session.refresh_from_db()
    assert session.last_seen_at == moments[0]

    UserSession.objects.update(last_seen_at=timezone.now() - SessionSeenMiddleware.EVERY - timedelta(seconds=1))
    client.get("/profile/")
    session.refresh_from_db()
    assert session.last_seen_at >= moments[0]

    for changed in ({"HTTP_USER_AGENT": "Peramban lain"}, {"REMOTE_ADDR": "10.0.0.7"}):
        client.defaults.update(changed)
        client.get("/profile/")
        session.refresh_from_db()
        assert {session.user_agent, session.ip} & set(changed.values())

    other = UserFactory()
    client.force_login(other)
    client.get("/profile/")
    assert UserSession.objects.filter(user=other).exists()
