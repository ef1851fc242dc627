"""What of a row stands in no field of the file: kept on the case in the register's own words, so nothing is lost."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from clients.importing.content import RowContent
from clients.importing.extensions import Values
from clients.importing.fields import NOTE, field_called
from clients.importing.values.text import CONTROL, Cell, clean, is_blank, raw_text
from clients.models import Client, Supervision


@dataclass(frozen=True, slots=True)
class Written:
    """What a row became, beside what it said."""

    content: RowContent
    client: Client
    case: Supervision
    made_client: bool

    @property
    def guarantor(self) -> Values:
        """What the row says of the guarantor; empty without one."""
        return self.content.values.get("vouched_by") or {}

    def says(self, *names: str) -> bool:
        """Whether all these values were understood, so that their fields hold them."""
        return all(self.content.values.get(name) for name in names)

    def is_clients(self, name: str, value: str) -> bool:
        """Whether the client's file has the value understood from the row: a known client's is never overwritten."""
        said = self.content.values.get(value)
        return bool(said) and str(getattr(self.client, name) or "") == str(said)

    def is_basis(self, value: str) -> bool:
        """Whether the number of a paper stands in the legal basis of the case."""
        return self.says(value) and self.content.values[value] in self.case.legal_basis

    def doubts(self, code: str) -> bool:
        """Whether the row has a reason of this code."""
        return any(reason.code == code for reason in self.content.reasons)

    def has_phones(self) -> bool:
        """Whether every number of the cell was read and stands in the client's file."""
        numbers = self.content.values.get("phones") or []
        return not self.doubts("phone_unreadable") and (self.made_client or numbers == [str(self.client.phone)])


WORD_FOR_WORD: dict[str, Callable[[Written], str]] = {
    "name": lambda row: row.client.name,
    "alias": lambda row: row.client.alias,
    "birth_place": lambda row: row.client.birth_place,
    "address": lambda row: row.client.address,
    "occupation": lambda row: row.client.occupation,
    "register_no": lambda row: row.case.register_no,
    "prison_register_no": lambda row: row.case.prison_register_no,
    "offence": lambda row: row.case.offence,
    "guarantor_address": lambda row: row.guarantor.get("address", ""),
}
"""Fields that repeat the cell; where it was cut, or a known client has another, the cell is noted."""

UNDERSTOOD: dict[str, Callable[[Written], bool]] = {
    "name": lambda row: row.made_client,
    "sex": lambda row: row.says("sex"),
    "birth": lambda row: row.is_clients("birth_date", "birth_date"),
    "nik": lambda row: row.is_clients("nik", "nik"),
    "kk": lambda row: row.is_clients("kk", "kk"),
    "village": lambda row: row.is_clients("village_id", "village_code") and not row.doubts("village_misspelt"),
    "district": lambda row: row.is_clients("village_id", "village_code"),
    "regency": lambda row: row.is_clients("village_id", "village_code"),
    "phone": Written.has_phones,
    "religion": lambda row: row.made_client and bool(row.client.religion),
    "education": lambda row: row.made_client and bool(row.client.education),
    "offence_on": lambda row: row.says("offence_date"),
    "judgment_no": lambda row: row.is_basis("judgment_no"),
    "judgment_on": lambda row: row.says("judgment_date") and not row.says("decree_no"),
    "decree_no": lambda row: row.is_basis("decree_no"),
    "decree_on": lambda row: row.says("decree_date", "decree_no"),
    "programme": lambda row: row.says("programme"),
    "audience": lambda row: row.says("group"),
    "starts_on": lambda row: row.says("starts_on"),
    "ends_on": lambda row: row.says("ends_on"),
    "officer": lambda row: row.case.officer_id is not None,
    "guarantor": lambda row: bool(row.guarantor.get("is_exact")),
    "guarantor_relation": lambda row: bool(row.guarantor.get("is_exact")),
    "guarantor_phone": lambda row: bool(row.guarantor.get("phone")),
    "guarantor_nik": lambda row: bool(row.guarantor.get("nik")),
}
"""Fields that hold what a cell means; a column in neither table has no field."""


def _is_kept(row: Written, code: str, text: str) -> bool:
    if code in WORD_FOR_WORD and WORD_FOR_WORD[code](row).casefold() == text.casefold():
        return True
    return code in UNDERSTOOD and UNDERSTOOD[code](row)


def _whole(cell: Cell) -> str:
    """The cell as a person reads it, with its line breaks, however long."""
    return CONTROL.sub("", cell).strip() if isinstance(cell, str) else raw_text(cell)


def register_note(row: Written, titles: Mapping[str, str]) -> str | None:
    """One line for each cell that no field holds, under the title of its column; the office's own notes come first."""
    notes: list[str] = []
    others: list[str] = []
    for key, cell in row.content.cells.items():
        text = clean(cell)
        code = NOTE if key.startswith(NOTE) else key
        if is_blank(text) or _is_kept(row, code, text):
            continue
        known = field_called(code)
        title = titles.get(key) or (known.label if known else code)
        line = f"{title}: {_whole(cell)}"
        (notes if code == NOTE else others).append(line)
    return "\n".join([*notes, *others]) or None
