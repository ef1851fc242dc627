"""A restricted record does not exist for whoever is kept from it: at every address, on every list, for every role."""

from collections.abc import Iterator
from html import unescape

import pytest
from django.db import transaction
from django.test import Client as Browser
from pytest_django.plugin import DjangoDbBlocker

from accounts.models import Role, User
from accounts.roles import OFFICE_ROLES
from clients.hiding import rows_of_a_file
from clients.models import Client, Restriction
from documents.models import Letter
from reminders.models import Reminder
from tests.architecture.test_access_table import PARAMETERS, TABLE, address, code
from tests.architecture.world import HERE, World, build_world, row_for
from tests.factories.accounts import UserFactory
from tests.factories.reminders import ReminderFactory
from tests.factories.restriction import RestrictionFactory

SECRET_NAME, SECRET_NUMBER = "Xaverindo Quraniwangsa", "RHS-2026-7777"


@pytest.fixture(scope="module")
def hidden_world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[tuple[World, dict[Role, User]]]:
    """An office whose client is hidden from one outsider of each office role, the head among them by kinship."""
    with django_db_blocker.unblock(), transaction.atomic():
        world = build_world(*HERE)
        client = world.rows["client"]
        Client.objects.filter(pk=client.pk).update(name=SECRET_NAME, number=SECRET_NUMBER, alias="Xaverindo")
        client.refresh_from_db()
        outsiders = {role: UserFactory(role=role, office=world.office) for role in sorted(OFFICE_ROLES)}
        set_by = world.people[Role.HEAD]
        RestrictionFactory(client=client, set_by=set_by)
        for person in outsiders.values():
            RestrictionFactory(client=client, kind="related", excluded=person, set_by=set_by)
            ReminderFactory(
                recipient=person,
                office=world.office,
                subject=world.rows["report_in"].public_id,  # type: ignore[attr-defined]
                title=f"Klien wajib lapor besok: {SECRET_NUMBER}",
            )
        world.rows["restriction"] = Restriction.objects.filter(client=client, excluded=None).get()
        yield world, outsiders
        transaction.set_rollback(True)


def hangs_on_the_client(name: str, world: World) -> bool:
    """Whether the row an address names belongs to the restricted client's file."""
    if name == "sentences:sentence_create" or name.startswith("villages:"):
        return False
    client = world.rows["client"]
    ids = {row_for(name, part, world) for part in PARAMETERS[name] if part == "public_id"}
    on_file = {
        str(value)
        for model, way in rows_of_a_file()
        for value in model._base_manager.filter(**{way: client.pk}).values_list("public_id", flat=True)
    }
    letters = Letter.objects.filter(subject_id__in=on_file).values_list("public_id", flat=True)
    return bool(ids & (on_file | {str(value) for value in letters}))


def browser_of(person: User) -> Browser:
    browser = Browser()
    browser.force_login(person)
    return browser


@pytest.mark.parametrize("role", sorted(OFFICE_ROLES))
@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("name", [name for name in TABLE if PARAMETERS[name]])
def test_no_address_of_the_file_exists(
    hidden_world: tuple[World, dict[Role, User]], name: str, method: str, role: Role
) -> None:
    world, outsiders = hidden_world
    if not hangs_on_the_client(name, world):
        pytest.skip("not a row of the client's file")
    at_home = TABLE[name][0 if method == "get" else 1].split()[list(Role).index(role)]
    found = code(browser_of(outsiders[role]), method, address(name, world))
    assert found in {"403": {403, 404}, "405": {404, 405}}.get(at_home, {404})


@pytest.mark.parametrize("role", sorted(OFFICE_ROLES))
@pytest.mark.parametrize("name", TABLE)
def test_no_page_names_the_client(hidden_world: tuple[World, dict[Role, User]], name: str, role: Role) -> None:
    world, outsiders = hidden_world
    if name == "sentences:sentence_create":
        return
    browser = browser_of(outsiders[role])
    for query in ("", f"?q={SECRET_NUMBER[:8]}", "?officer=all", "?show=all"):
        if PARAMETERS[name] and query:
            break
        response = browser.get(address(name, world) + query)
        content = b"".join(response.streaming_content) if response.streaming else response.content
        text = unescape(content.decode(errors="replace")).replace(f'value="{SECRET_NUMBER[:8]}"', "")
        assert SECRET_NAME not in text
        assert SECRET_NUMBER not in text


def test_the_walk_reaches_every_kind_of_row(hidden_world: tuple[World, dict[Role, User]]) -> None:
    world, _ = hidden_world
    reached = [name for name in TABLE if PARAMETERS[name] and hangs_on_the_client(name, world)]
    assert {"clients:client_detail", "clients:visit_detail", "sentences:sentence_detail", "documents:letter_download",
            "clients:report_in_record", "sentences:session_verify"} <= set(reached)  # fmt: skip


def test_a_reminder_in_the_inbox_is_gone(hidden_world: tuple[World, dict[Role, User]]) -> None:
    _, outsiders = hidden_world
    for person in outsiders.values():
        assert Reminder.objects.filter(recipient=person).exists()
        assert not Reminder.objects.visible_to(person).exists()


def test_others_still_see_the_file(hidden_world: tuple[World, dict[Role, User]]) -> None:
    world, _ = hidden_world
    client = world.rows["client"]
    for role in (Role.OFFICER, Role.HEAD):
        assert Client.objects.visible_to(world.people[role]).filter(pk=client.pk).exists()
    assert browser_of(world.people[Role.PROSECUTOR]).get(address("sentences:sentence_detail", world)).status_code == 200
    assert not Client.objects.visible_to(world.people[Role.REGISTRAR]).filter(pk=client.pk).exists()
