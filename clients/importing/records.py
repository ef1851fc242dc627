"""What the office has on file already: clients, cases and register numbers a register may repeat."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Self

from accounts.models import User
from clients.importing.duplicates import Twin, is_same_case, sound_of
from clients.importing.extensions import Values
from clients.importing.reasons import Reason, Weight
from clients.models import Client, Supervision
from clients.models.client import identity_hash
from clients.terms import book_of


@dataclass(frozen=True, slots=True)
class Known:
    """A client on file, as far as rows are compared with it."""

    pk: int
    sound: str
    birth_date: str
    nik_hash: str


@dataclass(slots=True)
class OfficeRecords:
    """The office's clients by NIK and by name with birth date, their cases, and the register numbers given out."""

    by_nik: dict[str, Known] = field(default_factory=dict)
    by_person: dict[tuple[str, str], Known] = field(default_factory=dict)
    cases: dict[int, list[Twin]] = field(default_factory=lambda: defaultdict(list))
    register_keys: set[str] = field(default_factory=set)

    @classmethod
    def of_user(cls, user: User) -> Self:
        """What this person may see of the office: a restricted client is never shown by comparing with it."""
        records = cls()
        clients = Client.objects.visible_to(user)
        for pk, name, born, nik_hash in clients.values_list("pk", "name", "birth_date", "nik_hash").iterator():
            known = Known(pk, sound_of(name), born.isoformat(), nik_hash)
            records.by_person[known.sound, known.birth_date] = known
            if nik_hash:
                records.by_nik[nik_hash] = known
        cases = Supervision.objects.filter(client__in=clients).values_list("client_id", "kind", "starts_on")
        for client_id, kind, starts_on in cases.iterator():
            records.cases[client_id].append(Twin(0, "", "", "", kind, starts_on.isoformat()))
        numbers = Supervision.objects.filter(office=user.office_id).values_list("book", "register_no")
        records.register_keys = {f"{book}:{number}" for book, number in numbers.iterator()}
        return records

    def match(self, twin: Twin) -> Known | None:
        """The client on file who is this person: by NIK and name or birth date, else by name and birth date."""
        nik_hash = identity_hash(twin.nik) if twin.nik else ""
        known = self.by_nik.get(nik_hash) if nik_hash else None
        if known and (known.sound == twin.name or known.birth_date == twin.birth_date):
            return known
        known = self.by_person.get((twin.name, twin.birth_date)) if twin.name and twin.birth_date else None
        if known and nik_hash and known.nik_hash and known.nik_hash != nik_hash:
            return None  # a namesake born on the same day
        return known

    def reason_for(self, twin: Twin, known: Known) -> Reason:
        """The case is on file already, or the person is and this would be a further case."""
        if any(is_same_case(twin, case) for case in self.cases.get(known.pk, ())):
            message = "Klien dan perkara ini sudah tercatat di kantor ini, jadi tidak diimpor lagi."
            return Reason("known_case", Weight.REFUSE, message, "name")
        message = "Orang ini sudah menjadi klien kantor ini. Pilih baris ini untuk menambahkan perkara pada berkasnya."
        return Reason("known_client", Weight.DOUBT, message, "name")


def register_key(values: Values) -> str:
    """Book and number of the case, when the register gives a number and a programme; "" otherwise."""
    if not values.get("register_no") or not values.get("programme") or not values.get("group"):
        return ""
    return f"{book_of(values['programme'], values['group'])}:{values['register_no'][:60]}"
