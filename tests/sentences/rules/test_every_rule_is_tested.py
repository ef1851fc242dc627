"""Each rule of the issue has functions of its own, and each of those functions is reached by a test.

The table says where the boundary values stand that an auditor would ask for; a rule without functions, a function
without a test, or a value that fell out of its table, fails here.
"""

import ast
import importlib
import re
from pathlib import Path

import pytest

import sentences.rules
from sentences.rules.catalogue import RULES

FOLDER = Path(sentences.rules.__file__).parent
TESTS = Path(__file__).parent
CODE = re.compile(r"R\d+[a-z]?")
BOUNDARIES = {
    "R1": ("test_adult.py", ["(59, 29, True)", "(60, 0, False)", "(6, 0, True)", "(6, 1, False)", "10_000_001"]),
    "R2": ("test_adult.py", ["(7, False)", "(8, True)", "(240, True)", "(241, False)"]),
    "R3": ("test_adult.py", ["(8, True)", "(9, False)"]),
    "R4": ("test_period.py", ["(180, True)", "(181, False)", "date(2026, 7, 1), True", "date(2026, 7, 2), False"]),
    "R5": ("test_adult.py", ["(date(2026, 3, 2), True)", "(date(2026, 3, 3), False)"]),
    "R6": ("test_place.py", ["(date(2026, 3, 2), True)", "(date(2026, 3, 3), False)"]),
    "R7": ("test_registration.py", ["five"]),
    "R8": ("test_adult.py", ["(Imposed.PRISON, Consequence.FINE, False)", "(Imposed.FINE, Consequence.PRISON, False)"]),
    "R9": (
        "test_place.py",
        ["confirmed_by_another(1, 1)", "verified_by_another(1, 1)", "checked_by_a_second_officer({1}, 1)"],
    ),
    "R11": ("test_period.py", ["(240, 8, 29, True)", "(240, 8, 28, False)"]),
    "R11b": ("test_day.py", ["(480, True)", "(481, False)", "WIB", "WITA", "WIT"]),
    "R12": ("test_registration.py", ['("R12", "imposed")', '("R12", "origin")']),
    "R13": ("test_substitute.py", ["50_000"]),
    "R30": ("test_child.py", ["(11, ", "(12, ", "(13, ", "(14, None)", "(17, None)", "(18, "]),
    "R31": ("test_child.py", ["(6, False)", "(7, True)", "(120, True)", "(121, False)"]),
    "R32": ("test_child.py", ["(3, True)", "(4, False)", "(180, 0, True)", "(181, 0, False)"]),
    "R33": ("test_child.py", ["(24, True)", "(25, False)"]),
}
WITHOUT_FUNCTION = {"R10": "the kind of a host is a list of institutions; nothing else can be entered"}


def functions() -> dict[str, set[str]]:
    """The rule codes of each public function that judges, as its docstring begins: {function: codes}."""
    found = {}
    for path in FOLDER.glob("*.py"):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                codes = set(CODE.findall((ast.get_docstring(node) or "").split(":")[0]))
                if codes:
                    found[f"{path.stem}.{node.name}"] = codes
    return found


FUNCTIONS = functions()


def reached() -> set[str]:
    """Names that a test of this app speaks of, and what the functions of those names call in turn."""
    names = set(re.findall(r"\w+", " ".join(path.read_text() for path in TESTS.parent.rglob("test_*.py"))))
    calls = {
        node.name: {each.func.id for each in ast.walk(node) if isinstance(each, ast.Call) and hasattr(each.func, "id")}
        | {each.func.attr for each in ast.walk(node) if isinstance(each, ast.Call) and hasattr(each.func, "attr")}
        for path in FOLDER.glob("*.py")
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.FunctionDef)
    }
    while further := {name for caller in calls.keys() & names for name in calls[caller]} - names:
        names |= further
    return names


REACHED = reached()


@pytest.mark.parametrize("code", [rule.code for rule in RULES if rule.code != "R14"])
def test_a_rule_has_functions_and_boundary_values(code):
    if code in WITHOUT_FUNCTION:
        return
    assert any(code in codes for codes in FUNCTIONS.values()), "no function says that it is this rule"
    file, values = BOUNDARIES[code]
    text = (TESTS / file).read_text()
    assert [value for value in values if value not in text] == []


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_function_of_a_rule_is_called_by_a_test(name):
    module, function = name.split(".")
    assert callable(getattr(importlib.import_module(f"sentences.rules.{module}"), function))
    assert function in REACHED, "no test asks this function, nor one that calls it"
