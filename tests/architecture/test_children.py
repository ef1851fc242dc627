"""A child's name is on the case file and on the case's own papers, and nowhere else (UU 11/2012 art. 19)."""

from collections.abc import Iterator
from html import unescape

import pytest
from django.db import transaction
from django.test import Client
from pytest_django.plugin import DjangoDbBlocker

from accounts.models import Role
from tests.architecture.test_access_table import NAMES, PARAMETERS, TABLE, address
from tests.architecture.world import HERE, World, build_world

# Pages that are the case file itself, and the page of a Litmas, which is the file of a person who may be no client yet.
CASE_FILE = {"clients:client_detail", "clients:client_edit", "clients:client_history", "clients:inquiry_detail"}


@pytest.fixture(scope="module")
def childs_world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """An office whose client is a child."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield build_world(*HERE, child=True)
        transaction.set_rollback(True)


def pages() -> list[tuple[str, Role]]:
    """Every address and role that gets a page."""
    return [
        (name, role)
        for name in NAMES
        for role, code in zip(Role, TABLE[name][0].split(), strict=True)
        if code == "200" and name not in CASE_FILE
    ]


@pytest.mark.parametrize(("name", "role"), pages(), ids=lambda value: str(value))
def test_no_page_but_the_case_file_names_a_child(childs_world: World, name: str, role: Role) -> None:
    child = childs_world.rows["client"]
    browser = Client()
    browser.force_login(childs_world.people[role])
    response = browser.get(address(name, childs_world))
    content = b"".join(response.streaming_content) if response.streaming else response.content
    text = unescape(content.decode(errors="replace"))
    assert child.name not in text  # type: ignore[attr-defined]
    assert child.name.split()[-1] not in text  # type: ignore[attr-defined]
    if PARAMETERS[name] and role in {Role.REGIONAL, Role.NATIONAL, Role.VILLAGE_HEAD}:
        assert child.address not in text  # type: ignore[attr-defined]


def test_the_case_file_does_name_the_child(childs_world: World) -> None:
    browser = Client()
    browser.force_login(childs_world.people[Role.OFFICER])
    child = childs_world.rows["client"]
    page = browser.get(address("clients:client_detail", childs_world)).content.decode()
    assert child.name in page  # type: ignore[attr-defined]
