"""The catalogue of rules is whole: every rule that the code speaks of is in it, and what it names exists."""

import ast
import re
from pathlib import Path

import pytest
from django.db import connection

import sentences.rules
from accounts.models import LegalSetting
from sentences.rules.catalogue import RULES

FOLDER = Path(sentences.rules.__file__).parent
CODES = {rule.code for rule in RULES}
OF_THE_LAW = re.compile(r"R\d+[a-z]?")


def codes_of(source: str) -> set[str]:
    """The codes that a file gives to its violations, and those its functions are named after."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Violation" and node.args:
            first = node.args[0]
            found |= {first.value} if isinstance(first, ast.Constant) else set()
        if isinstance(node, ast.FunctionDef):
            found |= set(OF_THE_LAW.findall((ast.get_docstring(node) or "").split(":")[0]))
    return {code for code in found if OF_THE_LAW.fullmatch(code)}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.name)
def test_every_rule_function_is_in_the_catalogue(path):
    assert codes_of(path.read_text()) <= CODES


def test_the_rules_of_the_issue_are_all_there_once():
    expected = [f"R{number}" for number in (*range(1, 15), *range(30, 34))]

    assert sorted(rule.code for rule in RULES) == sorted([*expected, "R11b"])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_what_where_and_by_which_article(rule):
    assert rule.text.endswith(".")
    assert rule.article
    assert rule.limit or rule.settings
    assert rule.form or rule.action


@pytest.mark.django_db
def test_what_holds_in_the_database_exists():
    with connection.cursor() as cursor:
        cursor.execute("SELECT conname FROM pg_constraint UNION SELECT indexname FROM pg_indexes")
        constraints = {name for (name,) in cursor.fetchall()}
        cursor.execute("SELECT string_agg(prosrc, ' ') FROM pg_proc WHERE prosrc LIKE '%CONSTRAINT =%'")
        (triggers,) = cursor.fetchone()

    named = {name for rule in RULES for name in rule.database}
    assert {name for name in named - constraints if f"'{name}'" not in triggers} == set()


@pytest.mark.django_db
def test_its_settings_are_dated_with_their_basis():
    keys = {key for rule in RULES for key in rule.settings}

    assert set(LegalSetting.objects.filter(key__in=keys).exclude(legal_basis="").values_list("key", flat=True)) == keys
