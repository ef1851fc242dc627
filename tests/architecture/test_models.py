"""Every model closes by default, keeps history, and has a violated constraint in the tests."""

import re

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import EmptyResultSet
from django.db import connection, models

from tests.architecture.walk import ROOT, our_models

# Models without `visible_to`, and why nobody needs to be kept from their rows.
UNSCOPED = {
    "accounts.RegionalOffice": "public reference data: names of Kanwil",
    "accounts.ProsecutionOffice": "public reference data: names of prosecution offices",
    "villages.Province": "public reference data",
    "villages.Regency": "public reference data",
    "villages.District": "public reference data",
    "accounts.LegalSetting": "public reference data: numbers of law and practice",
    "clients.OutcomeKind": "reference data: what can come of a visit",
    "clients.InquiryKind": "reference data: kinds of Litmas and their clocks",
    "documents.LetterSequence": "a counter; never shown",
    "clients.ClientSequence": "a counter; never shown",
    "clients.ColumnMemory": "read by the import of its own office alone; holds words of headers",
    "programs.OutreachProgramme": "reference data: programmes that any office may run",
    "programs.OutreachWeights": "one row of the own office, reached through the office of the person",
    "programs.Question": "reached only through its questionnaire",
    "programs.PublicCount": "public: what the page for everybody says",
    "programs.Theme": "reference data: themes by which findings are sorted",
    "reminders.Delivery": "reached only through its reminder",
    "reminders.OptOut": "keys alone; the engine asks it before it sends",
    "reminders.BeatSignal": "one row that says whether beat is alive",
}

# Models whose rows history does not follow, and why.
UNTRACKED = {
    "accounts.AccessEvent": "append-only itself",
    "villages.Province": "reference data from Kemendagri",
    "villages.District": "reference data from Kemendagri",
    "villages.Village": "reference data from Kemendagri",
    "accounts.FormDraft": "unsent typing, deleted after a while",
    "clients.OutcomeKind": "reference data",
    "clients.ColumnMemory": "a habit of reading, replaced at each import",
    "clients.ImportBatch": "a job whose row is its own record",
    "clients.ImportRow": "a working copy that is emptied; the cases it makes are tracked",
    "clients.Admission": "append-only by nature",
    "documents.LetterSequence": "a counter",
    "reminders.Reminder": "an outbox; its deliveries are its history",
    "reminders.Delivery": "append-only by nature",
    "reminders.SweepTurn": "a turn of work, kept for the weeks in which it says what is usual",
    "reminders.BeatSignal": "one row that changes every minute",
    "clients.ClientSequence": "a counter",
    "clients.Assignment": "is itself the history of Supervision.officer",
    "programs.CommitmentProgress": "append-only itself",
    "programs.Theme": "reference data",
    "programs.PublicCount": "append-only itself",
    "programs.Question": "follows its version: changed while a draft, fixed afterwards",
    "programs.Response": "anonymous: a history would say at what hour somebody answered",
    "programs.Answer": "never changes",
    "sentences.HoursEntry": "append-only itself",
    "sentences.JudgmentCorrection": "append-only, the readable history of a judgment",
    "reports.ReportJob": "a job; it ends and its file expires",
    "reports.CountedRows": "append-only itself",
    "reports.ScheduledReport": "one row an occasion, which says how its e-mail went",
}

# Constraints that only carry a foreign key over two columns: no person can violate them.
UNEXPLAINED = {"placement_with_its_sentence"}

MODELS = our_models()


def label(model: type[models.Model]) -> str:
    return model._meta.label


@pytest.mark.parametrize("model", MODELS, ids=label)
def test_every_model_is_scoped_or_listed_with_a_reason(model: type[models.Model]) -> None:
    assert hasattr(model._default_manager, "visible_to") != (label(model) in UNSCOPED)


@pytest.mark.parametrize("model", [m for m in MODELS if m._meta.label not in UNSCOPED], ids=label)
def test_visible_to_is_empty_for_a_stranger(db: None, model: type[models.Model]) -> None:
    closed = model._default_manager.visible_to(AnonymousUser())  # type: ignore[attr-defined]
    with pytest.raises(EmptyResultSet):
        closed.query.get_compiler(connection=connection).as_sql()


@pytest.mark.parametrize("model", MODELS, ids=label)
def test_every_model_is_tracked_or_listed_with_a_reason(model: type[models.Model]) -> None:
    tracked = any(trigger.name == "insert_insert" for trigger in getattr(model._meta, "triggers", []))
    assert tracked != (label(model) in UNTRACKED)


@pytest.mark.parametrize("listed", sorted({*UNSCOPED, *UNTRACKED}))
def test_no_listed_model_is_gone(listed: str) -> None:
    assert listed in {label(model) for model in MODELS}


def constraint_names() -> list[str]:
    named = [constraint.name for model in MODELS for constraint in model._meta.constraints]
    raw_sql = "".join(path.read_text() for path in ROOT.glob("*/migrations/*.py"))
    return sorted({*named, *re.findall(r"ADD CONSTRAINT (\w+)", raw_sql)})


@pytest.fixture(scope="module")
def test_sources() -> str:
    return "".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))


@pytest.mark.parametrize("name", constraint_names())
def test_every_constraint_has_a_test_that_names_it(name: str, test_sources: str) -> None:
    assert name in test_sources, f"write a test that violates {name}"


@pytest.mark.parametrize("model", MODELS, ids=label)
def test_every_constraint_explains_itself(model: type[models.Model]) -> None:
    unexplained = [
        constraint.name
        for constraint in model._meta.constraints
        if constraint.violation_error_message == constraint.default_violation_error_message
        and label(model) not in UNSCOPED
        and constraint.name not in UNEXPLAINED
    ]
    assert not unexplained, "a person must be able to read what was refused"
