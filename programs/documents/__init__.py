"""The letters that outreach declares. The words are here; numbering, signature and paper are the documents app's."""

from programs.documents import agreement, event


def declare_letters() -> None:
    """Called once when the portal starts."""
    event.declare_letters()
    agreement.declare_letters()
