"""A restricted record does not exist for whoever is kept from it: at every address, on every list, for every role."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone
from pytest_django.plugin import DjangoDbBlocker

from accounts.models import Role, User
from accounts.roles import OFFICE_ROLES
from clients.hiding import rows_of_a_file
from clients.models import Client, ReportIn, Restriction, SocialInquiry
from documents.models import Letter, LetterDraft
from reminders.models import Reminder
from tests.architecture.row_names import row_for
from tests.architecture.stage import (
    PARAMETERS,
    address,
    allowed_where_it_does_not_exist,
    ask,
    browser_of,
    expected,
    undone_afterwards,
)
from tests.architecture.test_access_table import TABLE, address_names_a_row
from tests.architecture.world import HERE, World, build_world
from tests.factories.accounts import UserFactory
from tests.factories.reminders import ReminderFactory
from tests.factories.restriction import RestrictionFactory

pytestmark = pytest.mark.xdist_group("restricted")  # its world is built once

SECRET_NAME, SECRET_NUMBER = "Xaverindo Quraniwangsa", "RHS-2026-7"
TYPED = SECRET_NUMBER[:-1]  # a page may repeat what was searched for
QUERIES = ("", "?q=Xaverindo&officer=all", f"?q={TYPED}&officer=all&tab=done")
SEARCHES = re.compile(r"""name="(q|officer|tab)"|[?&](q|officer|tab)=""")
"""One of the parameters of QUERIES on a page: in a form, or in a link."""
# Addresses that name a row of a file otherwise than by its id in the path: by a signed token, or in the query string.
OTHERWISE_NAMED = frozenset({"clients:report_in_scan", "sentences:sentence_create"})


@dataclass(frozen=True)
class HiddenWorld:
    """An office all of whose files are restricted, and one person of each role from whom each of them is hidden."""

    world: World
    browsers: dict[Role, Browser]
    outsiders: dict[Role, User]
    clients: list[Client]
    on_files: frozenset[str]

    def hangs_on_a_file(self, name: str) -> bool:
        """Whether the row an address names belongs to a restricted client's file."""
        if name in OTHERWISE_NAMED:
            return True
        return "public_id" in PARAMETERS[name] and row_for(name, "public_id", self.world) in self.on_files


@pytest.fixture(scope="module")
def hidden(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[HiddenWorld]:
    """Every client of the world's rows is hidden from one outsider of each office role, the head by kinship."""
    with undone_afterwards(django_db_blocker):
        world = build_world(*HERE)
        client, inquiry = world.rows["client"], world.rows["inquiry"]
        SocialInquiry.objects.filter(pk=inquiry.pk).update(client=client, name=SECRET_NAME)
        outsiders = {role: UserFactory(role=role, office=world.office) for role in sorted(OFFICE_ROLES)}
        clients = list(Client.objects.order_by("pk"))
        for number, client in enumerate(clients):
            restrict(client, f"{SECRET_NUMBER}{number:03}", outsiders, world)
        yield HiddenWorld(
            world,
            {role: browser_of(person) for role, person in outsiders.items()},
            outsiders,
            clients,
            frozenset(rows_on_the_files_of(clients)),
        )


def restrict(client: Client, number: str, outsiders: dict[Role, User], world: World) -> None:
    """Hides one client from all outsiders, with a reminder in each inbox that names the client.

    It was read: the bell on every page would ask of each kind of row whether it is hidden, which is the slowest part
    of the walk and has tests of its own.
    """
    Client.objects.filter(pk=client.pk).update(name=SECRET_NAME, number=number, alias="Xaverindo")
    set_by = world.people[Role.HEAD]
    if not Restriction.objects.filter(client=client, excluded=None).exists():
        RestrictionFactory(client=client, set_by=set_by)
    duty = ReportIn.objects.filter(supervision__client=client).first()
    for person in outsiders.values():
        RestrictionFactory(client=client, kind="related", excluded=person, set_by=set_by)
        if duty is not None:
            ReminderFactory(
                recipient=person,
                office=world.office,
                subject=duty.public_id,
                title=f"Klien wajib lapor besok: {number}",
                read_at=timezone.now(),
            )


def rows_on_the_files_of(clients: list[Client]) -> Iterator[str]:
    """The public ids of whatever hangs on these clients, and of the letters about any of it, issued or not."""
    rows = {
        str(value)
        for model, way in rows_of_a_file()
        for value in model._base_manager.filter(**{f"{way}__in": [client.pk for client in clients]}).values_list(
            "public_id", flat=True
        )
    }
    yield from rows
    for letters in (Letter, LetterDraft):
        about = letters._base_manager.filter(subject_id__in=rows)
        yield from (str(value) for value in about.values_list("public_id", flat=True))


def text_of(content: bytes) -> str:
    """What a page or a file says, sheets of a workbook included."""
    if content.startswith(b"PK"):
        with ZipFile(BytesIO(content)) as workbook:
            content = b"".join(workbook.read(name) for name in workbook.namelist())
    return unescape(content.decode(errors="replace"))


@pytest.mark.parametrize("name", TABLE)
def test_the_file_does_not_exist(hidden: HiddenWorld, name: str) -> None:
    """An address of one of its rows is not found, and no page that is found names the client."""
    path, names_a_row = address(name, hidden.world), address_names_a_row(name)
    on_the_file = names_a_row and hidden.hangs_on_a_file(name)
    at_home = {method: expected(answers) for method, answers in zip(("get", "post"), TABLE[name], strict=True)}
    faults = []
    for role, browser in hidden.browsers.items():
        for query in QUERIES[:1] if names_a_row else QUERIES:
            page = ask(browser, "get", path + query)
            text = text_of(page.body)
            faults += [f"{role} reads {told} at {path}{query}" for told in (SECRET_NAME, SECRET_NUMBER) if told in text]
            if on_the_file and page.status not in allowed_where_it_does_not_exist(at_home["get"][role]):
                faults.append(f"{role} gets {page.status} at {path}")
            if page.status != 200 or ("<html" in text and not SEARCHES.search(text)):
                break  # no page, or one that shows the same whatever is asked of it
        if on_the_file:
            status = ask(browser, "post", path).status
            if status not in allowed_where_it_does_not_exist(at_home["post"][role]):
                faults.append(f"{role} gets {status} for a POST to {path}")
    assert faults == []


@pytest.mark.parametrize("role", sorted(OFFICE_ROLES))
def test_the_search_for_duplicates_finds_nothing(hidden: HiddenWorld, role: Role) -> None:
    """Whoever registers the same person again is not told that there is a file."""
    client = hidden.clients[0]
    typed = {"name": SECRET_NAME, "alias": "Xaverindo", "birth_date": client.birth_date, "nik": client.nik or ""}
    response = hidden.browsers[role].post(reverse("clients:client_duplicates"), typed)
    assert response.status_code == 200
    assert SECRET_NUMBER not in text_of(response.content)
    assert not any(str(row.public_id) in text_of(response.content) for row in hidden.clients)


def test_the_walk_reaches_every_kind_of_row(hidden: HiddenWorld) -> None:
    """Each noun of an address whose row belongs to a client is walked with a row of a restricted one."""
    reached = {name for name in TABLE if hidden.hangs_on_a_file(name)}
    file_kinds = {model._meta.model for model, _ in rows_of_a_file()} | {Letter, LetterDraft}
    kinds = {kind: row for kind, row in hidden.world.rows.items() if type(row) in file_kinds}
    missed = {kind for kind, row in kinds.items() if str(row.public_id) not in hidden.on_files}  # type: ignore[attr-defined]
    assert not missed
    assert {"clients:client_detail", "clients:visit_detail", "sentences:sentence_detail", "documents:letter_download",
            "clients:report_in_record", "sentences:session_verify", "clients:inquiry_detail",
            "clients:transfer_accept", "clients:attachment_open", "documents:draft_return"} <= reached  # fmt: skip


def test_a_reminder_in_the_inbox_is_gone(hidden: HiddenWorld) -> None:
    for person in hidden.outsiders.values():
        assert Reminder.objects.filter(recipient=person).exists()
        assert not Reminder.objects.visible_to(person).exists()


def test_others_still_see_the_file(hidden: HiddenWorld) -> None:
    people, client = hidden.world.people, hidden.world.rows["client"]
    for role in (Role.OFFICER, Role.HEAD):
        assert Client.objects.visible_to(people[role]).filter(pk=client.pk).exists()
    sentence = browser_of(people[Role.PROSECUTOR]).get(address("sentences:sentence_detail", hidden.world))
    assert sentence.status_code == 200
    assert not Client.objects.visible_to(people[Role.REGISTRAR]).filter(pk=client.pk).exists()
