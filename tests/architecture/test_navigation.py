"""Every page of the portal belongs to one entry of each reader's menu, or is reached from a place named here."""

import re
from itertools import chain

import pytest
from django.urls import reverse

from accounts.models import Role
from bapas_portal.navigation import MENUS, NavItem, navigation_for
from tests.architecture.stage import ROLES
from tests.architecture.test_access_table import TABLE
from tests.architecture.walk import our_patterns
from tests.factories.accounts import UserFactory

IN_THE_TOP_BAR = {
    "accounts:profile",
    "accounts:draft_list",
    "accounts:access_log",
    "accounts:legal_setting_list",
    "sentences:rule_list",
    "reminders:reminder_list",
}
"""Reached from the bell and from the menu under one's own name."""
NO_PAGE_OF_THE_MENU = {"email_closed", "home", "villages:village_suggest"}
"""Redirects, and fragments that a page asks for."""
LINKED_FROM_ELSEWHERE = {
    "programs:sheet_code": "the code on the wall of an event, for anybody",
    "programs:sheet_answer": "the same",
    "programs:check_in_code": "the same",
    "programs:check_in": "the same",
    "programs:public_offer": "the page for everybody",
    "reports:list_export": "the list that is taken out",
    "reports:public_results": "the sign-in page, for anybody",
    "documents:letter_check": "the foot of a letter, for anybody",
    "documents:letter_verify": "the code on a letter, for anybody",
    "reminders:messages_stop": "the link in a message, for people without an account",
    "reminders:reminder_status": "the administrator's first page",
    "reminders:reminder_not_sent": "the page behind the bell",
    "reminders:rule_list": "the head's way there is the bell",
    "reminders:rule_detail": "the same",
    "reminders:wording_detail": "the same",
    "sentences:sentence_create": "the case file",
    "villages:village_list": "a public list for roles whose menu has their own place alone",
    "villages:village_detail": "the same",
    "villages:profile_update": "the village head's own pages",
    "villages:profile_history": "the village head's own pages",
    "villages:group_create": "the village head's own pages",
    "villages:succession_create": "the village head's own pages",
    "villages:succession_update": "the village head's own pages",
}
MAPPED = [
    (Role.OFFICER, "/stages/", "Bimbingan"),
    (Role.OFFICER, "/travel-permits/", "Bimbingan"),
    (Role.HEAD, "/endings/?tab=passed", "Bimbingan"),
    (Role.REGISTRAR, "/travel-permits/", "Izin luar kota"),
    (Role.REGISTRAR, "/report-ins/counter/", "Loket lapor"),
    (Role.REGISTRAR, "/report-ins/", "Wajib lapor"),
    (Role.OFFICER, "/report-ins/counter/", "Wajib lapor"),
    (Role.REGISTRAR, "/clients/import/new/", "Impor register"),
    (Role.HEAD, "/clients/import/", "Klien"),
    (Role.OFFICER, "/supervisions/x/plan/", "Klien"),
    (Role.HEAD, "/substitutions/new/", "Beban kerja"),
    (Role.HEAD, "/incidents/", "Kerja sosial"),
    (Role.ADMINISTRATOR, "/visits/outcomes/", "Hasil kunjungan"),
    (Role.OFFICER, "/", "Beranda"),
]


def items_of(role: Role) -> list[NavItem]:
    return list(chain.from_iterable(group.items for group in MENUS[role]))


def pages() -> list[tuple[str, str, Role]]:
    """(name, path, role) of every page a role may open, with something in the place of each id."""
    patterns = dict(our_patterns())
    found = []
    for name, (answers, _) in TABLE.items():
        path = "/" + re.sub(r"<[^>]+>", "x", str(patterns[name].pattern))
        found += [(name, path, role) for role, code in zip(ROLES, answers.split(), strict=True) if code == "200"]
    return found


@pytest.mark.parametrize("role", ROLES)
def test_no_page_belongs_to_two_entries(role: Role) -> None:
    prefixes = [prefix for item in items_of(role) for prefix in item.prefixes]
    assert len(prefixes) == len(set(prefixes))


def test_every_page_belongs_to_an_entry() -> None:
    elsewhere = IN_THE_TOP_BAR | NO_PAGE_OF_THE_MENU | set(LINKED_FROM_ELSEWHERE)
    lost = {
        (name, role.value)
        for name, path, role in pages()
        if name not in elsewhere and not any(item.reach(path) for item in items_of(role))
    }
    assert lost == set()


@pytest.mark.django_db
@pytest.mark.parametrize(("role", "path", "label"), MAPPED)
def test_the_entry_of_a_page(role: Role, path: str, label: str) -> None:
    user = UserFactory.build(**{role.value: True})
    links = navigation_for(user, path.split("?")[0]).links
    assert [link.label for link in links if link.is_current] == [label]


@pytest.mark.parametrize("role", ROLES)
def test_an_entry_is_current_on_its_own_page_and_nobody_gets_an_entry_that_is_refused(role: Role) -> None:
    for item in items_of(role):
        assert item.reach(reverse(item.url_name))
        assert TABLE[item.url_name][0].split()[ROLES.index(role)] == "200", item.label


@pytest.mark.parametrize("role", ROLES)
def test_a_menu_is_short_enough_to_read(role: Role) -> None:
    assert len(items_of(role)) <= 19
    assert all(len(group.items) <= 8 for group in MENUS[role])
