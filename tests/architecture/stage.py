"""The stage of the walks over all addresses: an office, another one elsewhere, and a browser for each person.

Walks ask thousands of pages. So a world is built once for a module, inside a transaction that is rolled back when the
module is through, and each request runs in a savepoint that is undone.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from django.db import transaction
from django.test import Client
from django.test.utils import override_settings
from django.urls import reverse
from pytest_django.plugin import DjangoDbBlocker

from accounts.models import Role, User
from tests.architecture.row_names import row_for
from tests.architecture.walk import our_patterns
from tests.architecture.world import World

ROLES = list(Role)
NAMES = [name for name, _ in our_patterns() if name not in {"healthz", "readyz"}]
PARAMETERS = {name: list(pattern.pattern.converters) for name, pattern in our_patterns()}  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Answer:
    """What one request got."""

    status: int
    body: bytes
    is_page: bool

    @property
    def text(self) -> str:
        """The source of a page."""
        return self.body.decode(errors="replace")


@dataclass
class Stage:
    """Both worlds, and a browser for each person of the first."""

    here: World
    there: World
    browsers: dict[Role, Client]


class UndoError(Exception):
    """Leaves the savepoint of one request."""


@contextmanager
def undone_afterwards(blocker: DjangoDbBlocker) -> Iterator[None]:
    """The transaction of a module. When a session was last seen is not noted: it is no part of any answer.

    Refusals are bare there: a walk asks for thousands, and reads none but their status.
    """
    plain = override_settings(USERSESSIONS_TRACK_ACTIVITY=False, ROOT_URLCONF="tests.architecture.bare_refusals")
    with blocker.unblock(), transaction.atomic(), plain:
        yield
        transaction.set_rollback(True)


def browser_of(person: User) -> Client:
    """A browser in which a person is signed in."""
    browser = Client()
    browser.force_login(person)
    return browser


def ask(browser: Client, method: str, address: str) -> Answer:
    """One request whose effects are undone; a POST is empty."""
    answer = None
    with suppress(UndoError), transaction.atomic():
        response = getattr(browser, method)(address)
        # A file is read to the end, which closes it.
        body = b"".join(response.streaming_content) if response.streaming else response.content
        is_page = not response.streaming and response.get("Content-Type", "").startswith("text/html")
        answer = Answer(response.status_code, body, is_page)
        raise UndoError
    assert answer is not None
    return answer


def address(name: str, world: World) -> str:
    """The address of a world's own row; a sentence is registered from its case, which the query string names."""
    path = reverse(name, kwargs={part: row_for(name, part, world) for part in PARAMETERS[name]})
    if name == "sentences:sentence_create":
        path += f"?supervision={world.rows['unsentenced'].public_id}"  # type: ignore[attr-defined]
    return path


def expected(answers: str) -> dict[Role, int]:
    """One cell of the access table, role by role."""
    return {role: int(status) for role, status in zip(ROLES, answers.split(), strict=True)}


def allowed_where_it_does_not_exist(at_home: int) -> set[int]:
    """What may come for a row that is none of the person's, who gets `at_home` for one of the own."""
    return {403: {403, 404}, 405: {404, 405}}.get(at_home, {404})
