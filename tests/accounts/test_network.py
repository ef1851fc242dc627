"""Whose address is recorded: the device's own, and a forwarded one only from our own proxies."""

import pytest
from django.test import RequestFactory

from accounts.network import client_ip


@pytest.mark.parametrize(
    ("proxies", "forwarded", "expected"),
    [
        (0, "", "10.1.2.3"),
        (0, "203.0.113.9", "10.1.2.3"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.7, 203.0.113.9", "203.0.113.9"),
        (2, "198.51.100.7, 203.0.113.9", "198.51.100.7"),
        (2, "203.0.113.9", None),
        (1, "", "10.1.2.3"),
    ],
)
def test_only_our_own_proxies_are_believed(settings, proxies: int, forwarded: str, expected: str | None) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    headers = {"HTTP_X_FORWARDED_FOR": forwarded} if forwarded else {}
    assert client_ip(RequestFactory().get("/", REMOTE_ADDR="10.1.2.3", **headers)) == expected
