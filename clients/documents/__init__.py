"""The letters the caseload declares. The words are here; numbering, signature and paper are the documents app's."""

from clients.documents import concern, ending, guidance, inquiry


def declare_letters() -> None:
    """Called once when the portal starts."""
    guidance.declare_letters()
    concern.declare_letters()
    ending.declare_letters()
    inquiry.declare_letters()
