"""Who vouches for a client, as registers write it: "Fatimah (istri)", a relation of its own column, a number behind."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from accounts.models import User
from clients.importing.extensions import Values
from clients.importing.values.identity import PHONE_DIGITS, read_nik, read_phones
from clients.importing.values.text import Cell, clean, is_blank, words
from clients.models import Client, Guarantor

Relation = Guarantor.Relation
LONGEST_NAME = 150
NOT_BY_BIRTH = frozenset({"IPAR", "SEPUPU", "MERTUA", "TIRI", "ANGKAT", "MENANTU"})
RELATIONS = {
    Relation.SPOUSE: ("ISTRI", "ISTERI", "SUAMI"),
    Relation.PARENT: ("AYAH", "BAPAK", "BPK", "IBU", "ORTU", "ORANGTUA", "TUA", "MAMA", "PAPA", "EMAK"),
    Relation.SIBLING: ("KAKAK", "ADIK", "ABANG", "KANDUNG", "ADEK", "KAKA"),
    Relation.RELATIVE: (
        "PAMAN", "BIBI", "OM", "TANTE", "KAKEK", "NENEK", "KEPONAKAN", "CUCU", "KERABAT", "KELUARGA", "SAUDARA", "BUDE",
        "PAKDE", "BULIK", "PAKLIK",
    ),
    Relation.CHILD: ("ANAK",),
    Relation.EMPLOYER: ("MAJIKAN", "ATASAN", "BOS", "PIMPINAN", "KERJA"),
    Relation.OFFICER: ("PK", "PEMBIMBING"),
}  # fmt: skip
RELATION_BY_WORD = {word: relation for relation, known in RELATIONS.items() for word in known}
EXACT = frozenset({Relation.SPOUSE, Relation.PARENT, Relation.CHILD, Relation.SIBLING, Relation.EMPLOYER})
"""Relations that say as much as the register's own word."""
IN_BRACKETS = re.compile(r"\(([^)]*)\)")
BEHIND = re.compile(r"\s*[/,;–-]\s*([^/,;–-]+)$")


def read_relation(text: str) -> Relation | None:
    """The relation a few words name; None when they name none."""
    told = words(text)
    if set(told) & NOT_BY_BIRTH:
        return Relation.RELATIVE
    return next((RELATION_BY_WORD[word] for word in told if word in RELATION_BY_WORD), None)


def read_guarantor(cells: Mapping[str, Cell]) -> Values:
    """Name, relation, number, address and NIK of the guarantor, by the cells of a row; empty without a name."""
    text = clean(cells.get("guarantor"))
    if is_blank(text):
        return {}
    number = PHONE_DIGITS.search(text)
    phones = read_phones(cells.get("guarantor_phone") or (number.group() if number else ""))
    bare = text.replace(number.group(), " ") if number and phones.numbers else text
    said = [clean(cells.get("guarantor_relation")), *IN_BRACKETS.findall(bare)]
    behind = BEHIND.search(bare)
    if behind and read_relation(behind.group(1)):
        said.append(behind.group(1))
        bare = bare[: behind.start()]
    relation = next(filter(None, map(read_relation, said)), None)
    name = " ".join(IN_BRACKETS.sub(" ", bare).strip(" ,;:/-").split())[:LONGEST_NAME]
    if not name:
        return {}
    nik = read_nik(cells.get("guarantor_nik")).value
    return {
        "name": name,
        "relation": str(relation or Relation.OTHER),
        "is_exact": (relation in EXACT or name == text) and not any(part and not read_relation(part) for part in said),
        "phone": phones.numbers[0] if phones.numbers else None,
        "nik": nik or None,
        "address": clean(cells.get("guarantor_address"))[:250],
    }


def new_guarantors(rows: Iterable[tuple[Client, Values, date]], by: User) -> list[Guarantor]:
    """The guarantors of these clients since these days, unsaved; none whom the client's file names already."""
    told = [(client, values["vouched_by"], since) for client, values, since in rows if values.get("vouched_by")]
    known = {
        (client_id, name.casefold())
        for client_id, name in Guarantor.objects.filter(client__in=[client for client, _, _ in told]).values_list(
            "client_id", "name"
        )
    }
    made = []
    for client, told_of, since in told:
        if (client.pk, told_of["name"].casefold()) in known:
            continue
        known.add((client.pk, told_of["name"].casefold()))
        details = {name: told_of[name] for name in ("name", "relation", "phone", "nik", "address")}
        made.append(Guarantor(client=client, since=since, recorded_by=by, **details))
    return made
