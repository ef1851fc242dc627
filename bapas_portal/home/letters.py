"""The figure of the first pages about letters."""

from accounts.models import Role, User
from bapas_portal.figures import Figure, address, figure
from documents.models import LetterDraft


def letter_figure(user: User) -> Figure:
    """For the head the letters to issue; for an officer those the head gave back."""
    drafts = LetterDraft.objects.visible_to(user)
    if user.role == Role.HEAD:
        return figure(
            drafts.waiting(), "Surat menunggu diterbitkan", address("documents:draft_list", state="waiting"), "warn"
        )
    return figure(
        drafts.returned(), "Konsep surat dikembalikan", address("documents:draft_list", state="returned"), "warn"
    )
