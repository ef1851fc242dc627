"""A child's name is on the case file and on the case's own papers, and nowhere else (UU 11/2012 art. 19)."""

from collections.abc import Iterator
from html import unescape

import pytest
from pytest_django.plugin import DjangoDbBlocker

from accounts.models import Role
from tests.architecture.stage import NAMES, PARAMETERS, Stage, address, ask, browser_of, expected, undone_afterwards
from tests.architecture.test_access_table import TABLE
from tests.architecture.world import HERE, build_world

pytestmark = pytest.mark.xdist_group("children")  # its world is built once

# Pages that are the case file itself, and the page of a Litmas, which is the file of a person who may be no client yet.
CASE_FILE = {"clients:client_detail", "clients:client_edit", "clients:client_history", "clients:inquiry_detail"}


@pytest.fixture(scope="module")
def stage(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Stage]:
    """An office whose client is a child."""
    with undone_afterwards(django_db_blocker):
        world = build_world(*HERE, child=True)
        yield Stage(world, world, {role: browser_of(person) for role, person in world.people.items()})


def readers(name: str) -> list[Role]:
    """Every role that gets a page at an address."""
    return [role for role, status in expected(TABLE[name][0]).items() if status == 200]


@pytest.mark.parametrize("name", [name for name in NAMES if readers(name) and name not in CASE_FILE])
def test_no_page_but_the_case_file_names_a_child(stage: Stage, name: str) -> None:
    child, path = stage.here.rows["client"], address(name, stage.here)
    for role in readers(name):
        text = unescape(ask(stage.browsers[role], "get", path).text)
        assert child.name not in text, role  # type: ignore[attr-defined]
        assert child.name.split()[-1] not in text, role  # type: ignore[attr-defined]
        if PARAMETERS[name] and role in {Role.REGIONAL, Role.NATIONAL, Role.VILLAGE_HEAD}:
            assert child.address not in text, role  # type: ignore[attr-defined]


def test_the_case_file_does_name_the_child(stage: Stage) -> None:
    page = ask(stage.browsers[Role.OFFICER], "get", address("clients:client_detail", stage.here))
    assert stage.here.rows["client"].name in page.text  # type: ignore[attr-defined]
