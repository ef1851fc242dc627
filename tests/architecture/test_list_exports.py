"""Any list can be taken out: with the rows its page shows, and never with a child's name."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from pytest_django.plugin import DjangoDbBlocker

from accounts.models import Role, User
from reports.exports import EXPORTS, ListExport
from reports.exports.dates import Dated
from tests.architecture.stage import Stage, browser_of, undone_afterwards
from tests.architecture.walk import ROOT
from tests.architecture.world import HERE, build_world

pytestmark = pytest.mark.xdist_group("list-exports")  # its world is built once

TEMPLATES = ROOT / "templates"
WITHOUT = {
    "accounts/_access_events.html": "the log of who saw what stays where it cannot be changed",
    "accounts/_offices.html": "reference data of the administrator, who takes out nothing",
    "accounts/_people.html": "the administrator's accounts; the administrator takes out nothing",
    "clients/_assignable_results.html": "a form: cases to be ticked, the same that the list of clients takes out",
    "clients/_counter.html": "a form: the same duties that the list of report-ins takes out",
    "clients/_import_rows.html": "a workbook the office brought in itself, which it has",
    "clients/import_list.html": "workbooks the office brought in itself",
    "clients/restriction_list.html": "who is hidden from whom must not leave the portal",
    "clients/village_concern_list.html": "the village head's own few reports, in the own words",
    "documents/draft_list.html": "letters not issued yet",
    "programs/_coverage_results.html": "counts; each leads to a list that can be taken out",
    "programs/_material_results.html": "files to open, each of which can be downloaded",
    "programs/_where_next_results.html": "an order computed for this moment; the villages can be taken out",
    "programs/enrolment_find.html": "a form: who is added to a course",
    "programs/event_links.html": "links that open answers without an account must not leave the portal",
    "reminders/_reminder_results.html": "one's own notices",
    "reminders/reminder_by_hand.html": "a queue of messages to send, gone when it is done",
    "reminders/reminder_not_sent.html": "a queue of messages to mend, gone when it is done",
    "reports/_report_results.html": "one's own downloads",
    "reports/return_rows.html": "rows of a frozen figure, which the return itself carries",
    "sentences/sentence_match.html": "a form: which host takes a person",
    "villages/group_detail.html": "one group's problems, which the list of problems takes out",
}
"""Lists that cannot be taken out, and why."""


@pytest.fixture(scope="module")
def stage(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Stage]:
    """An office whose client is a child."""
    with undone_afterwards(django_db_blocker):
        world = build_world(*HERE, child=True)
        yield Stage(world, world, {role: browser_of(person) for role, person in world.people.items()})


def test_every_list_can_be_taken_out_or_says_why_not() -> None:
    offering, lists = {}, set()
    for path in TEMPLATES.rglob("*.html"):
        text = path.read_text()
        name = str(path.relative_to(TEMPLATES))
        if "{% pagination page_obj" in text and name != "components/pagination.html":
            lists.add(name)
            offering[name] = set(re.findall(r'export_link.html" with list="([\w-]+)"', text))
    assert {name for name in lists if not offering[name]} == set(WITHOUT)
    assert sorted(found for names in offering.values() for found in names) == sorted(EXPORTS)


def reader_of(listed: ListExport) -> Role:
    """The role whose page is compared with the file: the head where the list is the head's."""
    return Role.HEAD if Role.HEAD in listed.roles else next(iter(listed.roles))


def test_a_file_has_the_rows_of_the_page_in_every_part(stage: Stage) -> None:
    for listed in EXPORTS.values():
        role = reader_of(listed)
        user, query = stage.here.people[role], "q=a" if listed.name == "villages" else ""
        page = stage.browsers[role].get(f"{reverse(listed.page)}?{query}")
        context = page.context
        assert listed.rows_for(user, query).count() == context["page_obj"].paginator.count, listed.name
        offers = reverse("reports:list_export", args=[listed.name]) in page.content.decode()
        assert offers == bool(context["page_obj"].paginator.count), listed.name
        for tab in context.get("tabs", ()):
            count = tab.get("count") if isinstance(tab, dict) else tab.count
            if count is not None:
                url = tab["url"] if isinstance(tab, dict) else tab.url
                assert listed.rows_for(user, urlsplit(url).query).count() == count, (listed.name, url)


def cells_of(listed: ListExport, user: User, query: str) -> list[str | int]:
    """Every cell of the file this person would get."""
    lines = [line for chunk in listed.chunks_for(user, query) for line in chunk]
    assert all(len(line) == len(listed.columns_for(user)) for line in lines), listed.name
    return [cell for line in lines for cell in line]


def test_no_file_names_a_child(stage: Stage) -> None:
    child, written = stage.here.rows["client"], set()
    for listed in EXPORTS.values():
        for role in listed.roles:
            cells = cells_of(listed, stage.here.people[role], "officer=all")
            assert all(isinstance(cell, str | int | Dated) for cell in cells), listed.name
            assert not any(child.name.split()[-1] in str(cell) for cell in cells), listed.name  # type: ignore[attr-defined]
            written |= {listed.name} if cells else set()
    assert {"clients", "visits", "report-ins", "concerns", "sentences", "executions"} <= written
