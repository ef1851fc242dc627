"""What source and templates may not do: fetch unscoped, build on live models in migrations, run inline script."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

from tests.architecture.walk import OUR_APPS, ROOT, our_models, our_sources

# Queryset methods that narrow to what one person, office or village term may see, or to nothing.
SCOPING = {
    "visible_to",
    "none",
    "unread_for",
    "counted_by",
    "by_hand_of",
    "explained_to",
    "officers_of",
    "served_by",
    "led_by",
    "of_villages_led_by",
    "of_place",
    "standing_in",
}

# Views, forms and filters that read a model in another way, and why that leaks nothing: "path: Model" -> reason.
UNSCOPED_READS = {
    "accounts/filters.py: Office": "a filter of the administrator's list, who sees every office",
    "accounts/forms/user.py: User": "a user name is unique in the whole portal",
    "clients/filters.py: Supervision": "narrows a list of clients that is scoped already",
    "clients/forms/inquiry.py: SocialInquiry": "is this number taken in the own office, also by a restricted person",
    "clients/forms/transfer.py: Office": "every Bapas in use is a public fact, and one of them is asked",
    "clients/forms/transfer.py: Supervision": "is this number taken in the own office",
    "clients/views/case_access.py: Client": "a merged record leads only to a kept one that the person may see",
    "clients/views/concern_list.py: Client": "the clients of reports that are scoped already",
    "clients/views/ending.py: EndingWaiver": "of cases that are scoped already",
    "clients/views/ending.py: FinalAssessment": "of cases that are scoped already",
    "clients/views/ending.py: PanelItem": "of cases that are scoped already",
    "clients/views/guidance.py: PanelItem": "of cases that are scoped already, also what another Bapas's panel decided",
    "clients/views/guidance_outcome.py: AftercareContact": "notes about cases that are scoped already",
    "clients/views/lists.py: Client": "the clients of cases that are scoped already",
    "clients/views/panel.py: Client": "the clients of matters that are scoped already",
    "clients/views/report_in_counter.py: ReportIn": "of cases that are scoped already",
    "clients/views/restriction.py: Admission": "of restrictions that are scoped already",
    "clients/views/stage_list.py: PanelItem": "of cases that are scoped already",
    "clients/views/transfer.py: Supervision": "the cases of a request that is scoped already, and no more",
    "clients/views/transfer_list.py: Client": "the clients of requests that are scoped already",
    "documents/forms/letter.py: Letter": "is this number taken in the own office",
    "documents/forms/letter.py: User": "heads of the own office, who may sign",
    "documents/views/verify.py: Letter": "the public check of a code, which shows number, date and office",
    "programs/filters/agreement.py: AgreementParty": "the parties of agreements that are scoped already",
    "programs/filters/finding.py: Village": "the villages that findings of the own office are about",
    "programs/forms/event_parts.py: Village": "the villages of an event that is scoped already",
    "programs/views/agreements.py: AgreementParty": "the parties of an agreement that is scoped already",
    "programs/views/agreements.py: Commitment": "the promises of an agreement that is scoped already",
    "programs/views/courses.py: Enrolment": "of clients that are scoped already",
    "programs/views/courses.py: Supervision": "of clients that are scoped already",
    "programs/views/follow_ups.py: Agreement": "a manager; `origins` narrows it",
    "programs/views/follow_ups.py: Meeting": "a manager; `origins` narrows it",
    "programs/views/follow_ups.py: OutreachEvent": "a manager; `origins` narrows it",
    "programs/forms/survey.py: Village": "the villages of an event that is scoped already, or whose code was typed",
    "programs/views/answer_sheet.py: Survey": "the one survey whose code hangs on the wall",
    "programs/views/self_check_in.py: Attendee": "the one row that the phone's signed cookie names",
    "programs/views/self_check_in.py: DoorCode": "the one list whose code hangs on the wall",
    "programs/views/event_links.py: InvitationLink": "links only narrow villages that are scoped already",
    "programs/views/link.py: VillageRegistration": "the one row of the link that was opened with its PIN",
    "sentences/views/host.py: WorkSession": "the sessions of the one site whose link was opened with its PIN",
    "sentences/views/presence.py: Attendance": "what the one site's host or village head said, found through that site",
    "reminders/views/rule.py: Office": "the administrator chooses any Bapas, a head has the own alone",
    "sentences/filters.py: Placement": "narrows a list of sentences that is scoped already",
    "sentences/views/dispute.py: Client": "the clients of objections that are scoped already",
    "sentences/views/judgment.py: SocialWorkSentence": "the sentence of a case that is scoped already",
    "sentences/views/village.py: WorkSession": "the sessions at a site that is scoped already",
    "villages/forms/official.py: User": "a user name is unique; heads of villages in the own work area",
    "villages/forms/village_field.py: Village": "villages are public facts",
    "villages/forms/work_area.py: Office": "every Bapas, for the administrator who draws work areas",
    "villages/views/suggest.py: Office": "offices are public facts; the office only orders suggestions",
}

SCOPED_MODELS = {model.__name__ for model in our_models() if hasattr(model._default_manager, "visible_to")}


def unscoped_reads(tree: ast.Module) -> set[str]:
    """Scoped models whose manager is used for something that does not narrow to a person."""
    found = set()
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Attribute) and node.attr == "objects" and isinstance(node.value, ast.Name)):
            continue
        parent = getattr(node, "parent", None)
        if node.value.id in SCOPED_MODELS and not (isinstance(parent, ast.Attribute) and parent.attr in SCOPING):
            found.add(node.value.id)
    return found


def with_parents(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            child.parent = node  # type: ignore[attr-defined]
    return tree


def all_unscoped_reads() -> set[str]:
    return {
        f"{path}: {model}"
        for path, tree in our_sources("views", "forms", "filters", "home", "village_home", "village_desk")
        for model in unscoped_reads(with_parents(tree))
    }


def test_views_forms_and_filters_start_from_what_the_person_may_see() -> None:
    assert all_unscoped_reads() - set(UNSCOPED_READS) == set()


def test_no_listed_unscoped_read_is_gone() -> None:
    assert set(UNSCOPED_READS) - all_unscoped_reads() == set()


MIGRATIONS = sorted(path for path in ROOT.glob("*/migrations/0*.py") if ".venv" not in path.parts)


@pytest.mark.parametrize("path", MIGRATIONS, ids=lambda path: f"{path.parent.parent.name}.{path.stem}")
def test_migrations_are_named_reversible_and_import_no_live_model(path: Path) -> None:
    source = path.read_text()
    assert not re.match(r"\d{4}_auto_", path.stem)
    operations = re.findall(r"migrations\.(RunPython|RunSQL)\(", source)
    assert source.count("reverse") >= len(operations)
    assert not re.findall(rf"^(?:from|import) (?:{'|'.join(OUR_APPS)})\.models\b.*$", source, flags=re.MULTILINE)


@pytest.mark.parametrize("path", MIGRATIONS, ids=lambda path: f"{path.parent.parent.name}.{path.stem}")
def test_migrations_with_many_changes_make_them_together(path: Path) -> None:
    migration = import_module(f"{path.parent.parent.name}.migrations.{path.stem}").Migration
    assert len(migration.operations) <= 6, "put them into Together: one by one, each builds a hundred models anew"


TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))


def test_a_day_in_a_sentence_is_written_out() -> None:
    """5 Maret 2026, never 05-03-2026: `date_format(day, "j F Y")`."""
    files = (path for app in OUR_APPS for path in Path(ROOT, app).rglob("*.py"))
    assert [str(path) for path in files if ":%d-%m-%Y}" in path.read_text()] == []


def test_no_comment_of_a_template_runs_over_its_line() -> None:
    """Django ends {# at the end of the line: what follows would stand on the page."""
    torn = re.compile(r"\{#(?:(?!#\}).)*$", flags=re.MULTILINE)
    assert [path for path in TEMPLATES if torn.search(path.read_text())] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_templates_obey_the_content_security_policy(path: Path) -> None:
    source = path.read_text()
    assert not re.search(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)", source), "no inline script"
    assert not re.search(r"\sstyle=|<style", source), "no inline style"
    assert not re.search(r"\son[a-z]+=\"", source), "no inline handler"
