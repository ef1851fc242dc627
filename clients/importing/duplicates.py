"""The same person twice in one register, and the same case twice."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from clients.importing.reasons import Reason, Weight
from clients.importing.values.text import squash
from clients.names import SOUNDS_ALIKE

HONORIFIC = re.compile(r"^(?:H|HJ|KH|DR|DRS|IR|R|RR)\b\.?\s*(?=\w{2})", re.IGNORECASE)
REPEATED = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def sound_of(name: str) -> str:
    """A name as it sounds, without titles: Soedirman is Sudirman, Syamsuddin Samsudin, Kurniyawan Kurniawan."""
    text = re.sub(r"Y\b", "I", HONORIFIC.sub("", name.partition(",")[0].strip()).upper())
    for written, sound in SOUNDS_ALIKE:
        text = text.replace(written, sound)
    return REPEATED.sub(r"\1", squash(text).replace("SY", "S").replace("IY", "I").replace("UW", "U"))


@dataclass(frozen=True, slots=True)
class Twin:
    """What of a row is compared: person by NIK, or by name and birth date; case by programme and start."""

    row: int
    nik: str
    name: str
    birth_date: str
    programme: str
    starts_on: str


@dataclass(slots=True)
class SeenRows:
    """The rows above, found by NIK and by name with birth date."""

    by_nik: dict[str, list[Twin]] = field(default_factory=lambda: defaultdict(list))
    by_person: dict[tuple[str, str], list[Twin]] = field(default_factory=lambda: defaultdict(list))

    def add(self, twin: Twin) -> None:
        """Remembers a row for those below it."""
        if twin.nik:
            self.by_nik[twin.nik].append(twin)
        if twin.name and twin.birth_date:
            self.by_person[twin.name, twin.birth_date].append(twin)

    def find(self, twin: Twin) -> tuple[Reason | None, int | None]:
        """Why this row repeats an earlier one, and the number of the first row of its person; None for a new person."""
        earlier = self.by_nik.get(twin.nik, []) if twin.nik else []
        alike = self.by_person.get((twin.name, twin.birth_date), []) if twin.name and twin.birth_date else []
        return repetition(twin, earlier, alike)


def repetition(twin: Twin, same_nik: list[Twin], same_name: list[Twin]) -> tuple[Reason | None, int | None]:
    """The reason a row repeats one of the earlier rows with its NIK, or with its name and birth date, and which one."""
    by_nik = [other for other in same_nik if other.name == twin.name or other.birth_date == twin.birth_date != ""]
    # Two different NIKs are two people: namesakes born on the same day.
    by_name = [other for other in same_name if not (twin.nik and other.nik)]
    person = [*by_nik, *by_name]
    if not person:
        return None, None
    first = min(other.row for other in person)
    for other in person:
        if not is_same_case(twin, other):
            continue
        if other in by_nik:
            message = f"Orang dan perkara ini sudah ada di baris {other.row}."
            return Reason("duplicate_in_file", Weight.REFUSE, message, "name"), first
        message = f"Nama dan tanggal lahir sama dengan baris {other.row}, dalam perkara yang sama."
        return Reason("duplicate_in_file", Weight.DOUBT, message, "name"), first
    message = f"Orang yang sama ada di baris {first} dengan perkara lain; keduanya diimpor."
    return Reason("person_repeated", Weight.NOTE, message, "name"), first


def is_same_case(twin: Twin, other: Twin) -> bool:
    """Whether two rows of one person tell of one case: one start, or one programme while a start is unknown."""
    if twin.starts_on and other.starts_on:
        return twin.starts_on == other.starts_on
    return twin.programme == other.programme
