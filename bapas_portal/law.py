"""How the portal says no: a statutory violation with its article, and the exceptions actions raise.

Apps may import this module; it imports no app.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.exceptions import ValidationError


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing the statute does not allow.

    `code` names the rule (R2), `article` the source ("KUHP pasal 85 ayat 4"; empty for a rule of keeping records),
    `message` says in Indonesian what is wrong and what would be right, `field` the form field it belongs to, if one.
    """

    code: str
    article: str
    message: str
    field: str = ""

    def __str__(self) -> str:
        return f"{self.message} ({self.article})" if self.article else self.message


class DomainError(Exception):
    """An action that cannot be done, with a sentence for the person: what happened, why, what to do next."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class StatuteError(DomainError):
    """An action that the law does not allow; carries every violation found."""

    def __init__(self, violations: Iterable[Violation]) -> None:
        self.violations = tuple(violations)
        super().__init__(" ".join(str(violation) for violation in self.violations))


def found(*results: Violation | None) -> list[Violation]:
    """The violations among the results of several rules."""
    return [result for result in results if result is not None]


def enforce(*results: Violation | None) -> None:
    """Raises StatuteError when any rule was violated."""
    violations = found(*results)
    if violations:
        raise StatuteError(violations)


def as_validation_error(violations: Iterable[Violation], fields: Iterable[str]) -> ValidationError:
    """The violations as a form error: beside the field each belongs to, or above the form."""
    known = set(fields)
    messages: dict[str, list[ValidationError]] = {}
    for violation in violations:
        place = violation.field if violation.field in known else "__all__"
        messages.setdefault(place, []).append(ValidationError(str(violation), code=violation.code))
    return ValidationError(messages)
