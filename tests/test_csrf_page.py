"""A form from a page that was open too long: the page that answers leads back to it, and nowhere else."""

import pytest
from django.test import Client


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("came_from", "back"),
    [
        ("http://testserver/visits/trip/?village=1", "/visits/trip/%3Fvillage%3D1"),
        ("http://elsewhere.example/x", "/"),
        ("http://testserver//elsewhere.example/x", "/elsewhere.example/x"),
        ("http://testserver/\\\\elsewhere.example/x", "/"),
        ("", "/"),
    ],
)
def test_the_way_back_to_the_form(came_from: str, back: str) -> None:
    answer = Client(enforce_csrf_checks=True).post("/accounts/login/", {}, headers={"referer": came_from})
    assert answer.status_code == 403
    assert f'?next={back}">Masuk lagi' in answer.content.decode()
