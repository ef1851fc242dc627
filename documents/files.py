"""Where the PDF of a letter is kept."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from documents.models import Letter


def letter_path(letter: "Letter", filename: str) -> str:
    """Where a letter's PDF is kept, below the private file root. Neither name nor case is in the path."""
    return f"letters/{letter.issued_on:%Y/%m}/{letter.public_id}.pdf"
