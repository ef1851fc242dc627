"""What a letter says, as plain blocks: written by the app that knows the matter, set in type by one template.

A paper is made of paragraphs, facts, numbered lists, tables, headings and further signatures; templates/documents/
letter.typ knows how each looks. Text is always data: nothing typed is ever markup.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Block = dict[str, object]


def paragraph(text: str) -> Block:
    """Running text."""
    return {"kind": "paragraph", "text": text}


def heading(text: str) -> Block:
    """The title of a part."""
    return {"kind": "heading", "text": text}


def facts(rows: Iterable[tuple[str, str]]) -> Block:
    """Label and value side by side; rows without a value are left out."""
    return {"kind": "facts", "rows": [[label, value] for label, value in rows if value]}


def numbered(items: Iterable[str]) -> Block:
    """A numbered list."""
    return {"kind": "numbered", "items": list(items)}


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, narrow: Sequence[int] = (0,)) -> Block:
    """A table with a head; the columns in `narrow` are as wide as what they hold, the others share the rest."""
    return {"kind": "table", "head": list(head), "rows": [list(row) for row in rows], "narrow": list(narrow)}


def signatures(*people: tuple[str, str]) -> Block:
    """Others who sign beside the head: (role, name); an empty name leaves a dotted line to write on."""
    return {"kind": "signatures", "people": [list(person) for person in people]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A letter without its number: to whom, with copies to whom, and what it says."""

    blocks: tuple[Block, ...]
    to: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    attachment: str = "–"

    def as_data(self, *, to: Iterable[str], copies: Iterable[str], extra: str) -> dict[str, object]:
        """The data of letter.typ with what the person decided: addressee, copies, a remark above the signatures."""
        signed_from = next(
            (place for place, block in enumerate(self.blocks) if block["kind"] == "signatures"), len(self.blocks)
        )
        remarks = [paragraph(part) for part in extra.splitlines() if part.strip()]
        blocks = [*self.blocks[:signed_from], *remarks, *self.blocks[signed_from:]]
        return {"to": list(to), "copies": list(copies), "attachment": self.attachment, "blocks": blocks}
