"""A check that compares an empty column is neither true nor false, and PostgreSQL lets the row pass: none may."""

import pytest
from django.db import models
from django.db.models import F, Q

from tests.architecture.walk import our_models

CHECKS = [
    (model, rule)
    for model in our_models()
    for rule in model._meta.constraints
    if isinstance(rule, models.CheckConstraint)
]

HELD_OTHERWISE = {
    "sentence_fine_paid_in_part": "what an unpaid fine was is required of the sentence that replaces it",
    "sentence_study_hours_run_forward": "the rule of registration study_hours_whole asks for both hours or none",
}
"""Checks of which another rule keeps the empty column away."""


def branches(condition: Q) -> list[list[tuple[str, object]]]:
    """The ways in which a condition can be met, each a list of things that must all hold; nothing is negated twice."""
    if condition.negated or condition.connector == Q.AND:
        ways: list[list[tuple[str, object]]] = [[]]
        for part in condition.children:
            inner = branches(part) if isinstance(part, Q) else [[part]]
            ways = [way + more for way in ways for more in inner]
        return ways
    return [way for part in condition.children for way in (branches(part) if isinstance(part, Q) else [[part]])]


def asks_if_empty(part: tuple[str, object]) -> bool | None:
    """True for "is empty", False for "is not empty", None for a comparison."""
    path, value = part
    if value is None:
        return True
    return bool(value) if path.endswith("__isnull") else None


def column(part: tuple[str, object]) -> str:
    return part[0].partition("__")[0]


def compared(part: tuple[str, object]) -> set[str]:
    """The columns whose value a part of a condition needs; asking whether one is empty needs none."""
    if asks_if_empty(part) is not None:
        return set()
    return {column(part)} | ({part[1].name} if isinstance(part[1], F) else set())


def slips(model: type[models.Model], condition: Q) -> set[str]:
    """Columns that may be empty and, when they are, leave the condition undecided."""
    nullable = {field.name for field in model._meta.fields if field.null}
    ways = branches(condition)
    found = set()
    for way in ways:
        present = {column(part) for part in way if asks_if_empty(part) is False}
        needed = {name for part in way for name in compared(part)} & nullable - present
        found |= {name for name in needed if not any(takes_over(other, way, name) for other in ways)}
    return found


def takes_over(other: list[tuple[str, object]], way: list[tuple[str, object]], name: str) -> bool:
    """Whether `other` is met where `way` is undecided because the column is empty: the rest of it is in `way` too."""
    empty = [part for part in other if column(part) == name and asks_if_empty(part)]
    return bool(empty) and all(part in way for part in other if part not in empty)


@pytest.mark.parametrize(("model", "rule"), CHECKS, ids=[rule.name for _, rule in CHECKS])
def test_no_empty_column_slips_through(model: type[models.Model], rule: models.CheckConstraint) -> None:
    if rule.name in HELD_OTHERWISE:
        return
    if isinstance(rule.condition, Q) and all(isinstance(part, tuple | Q) for part in rule.condition.children):
        assert slips(model, rule.condition) == set()
