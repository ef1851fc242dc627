"""The letters that the app of sentences declares: placement, completion, warnings, and the report of default.

The words are here; numbering, signature and paper are the documents app's.
"""

from sentences.documents import completion, default, minutes, placement, warning
from sentences.documents.completion import ADULT_COMPLETION, CHILD_COMPLETION, completion_kind_of
from sentences.documents.minutes import minutes_kind_of

__all__ = [
    "ADULT_COMPLETION",
    "CHILD_COMPLETION",
    "completion_kind_of",
    "declare_letters",
    "minutes_kind_of",
]


def declare_letters() -> None:
    """Called once when the portal starts."""
    placement.declare_letters()
    completion.declare_letters()
    minutes.declare_letters()
    warning.declare_letters()
    default.declare_letters()
