"""A row of a register as a client and a case, unsaved, and the officer it names."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from django.utils.formats import date_format

from accounts.models import Office, User
from clients.importing.duplicates import sound_of
from clients.importing.extensions import Values
from clients.importing.values.text import squash
from clients.models import Client, ImportRow, Supervision
from clients.rules.person import is_child_on
from clients.terms import Audience, Education, Religion, book_of

NO_ADDRESS = "Jalan tidak tertulis dalam register"
NO_BASIS = "Belum tertulis dalam register"
RELIGIONS = {
    "ISLAM": Religion.ISLAM, "KRISTEN": Religion.PROTESTANT, "PROTESTAN": Religion.PROTESTANT,
    "KRISTENPROTESTAN": Religion.PROTESTANT, "KATOLIK": Religion.CATHOLIC, "KATHOLIK": Religion.CATHOLIC,
    "KRISTENKATOLIK": Religion.CATHOLIC, "HINDU": Religion.HINDU, "BUDDHA": Religion.BUDDHIST,
    "BUDHA": Religion.BUDDHIST, "KONGHUCU": Religion.CONFUCIAN, "KHONGHUCU": Religion.CONFUCIAN,
}  # fmt: skip
SCHOOLS = {
    "SD": Education.PRIMARY, "SDN": Education.PRIMARY, "SMP": Education.JUNIOR, "SLTP": Education.JUNIOR,
    "MTS": Education.JUNIOR, "SMA": Education.SENIOR, "SLTA": Education.SENIOR, "SMK": Education.SENIOR,
    "MA": Education.SENIOR, "STM": Education.SENIOR, "D1": Education.DIPLOMA_1, "D2": Education.DIPLOMA_2,
    "D3": Education.DIPLOMA_3, "D4": Education.BACHELOR, "S1": Education.BACHELOR, "S2": Education.MASTER,
    "S3": Education.DOCTOR, "TIDAKSEKOLAH": Education.NONE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfficerNames:
    """The officers of an office by the sound of their name and by NIP; a name that two have is nobody's."""

    by_key: dict[str, User | None]

    @classmethod
    def of_office(cls, office: Office) -> Self:
        """The active ones."""
        by_key: dict[str, User | None] = {}
        for officer in User.objects.officers_of(office):
            for key in (sound_of(officer.name), officer.nip):
                if key:
                    by_key[key] = None if key in by_key else officer
        return cls(by_key)

    def find(self, text: str | None) -> User | None:
        """The officer a cell names, by full name without titles or by NIP."""
        if not text:
            return None
        digits = "".join(sign for sign in text if sign.isdigit())
        return self.by_key.get(sound_of(text)) or (self.by_key.get(digits) if len(digits) == 18 else None)


def new_client(office: Office, values: Values, by: User) -> Client:
    """The client of a complete row, without a number yet."""
    born = date.fromisoformat(values["birth_date"])
    phones = values.get("phones") or [None]
    client = Client(
        office=office,
        name=values["name"],
        alias=values.get("alias") or "",
        sex=values["sex"],
        birth_place=(values.get("birth_place") or "")[:80],
        birth_date=born,
        nik=None if values.get("nik_is_copied") else values.get("nik"),
        kk=values.get("kk"),
        phone=phones[0],
        religion=RELIGIONS.get(squash(values.get("religion") or ""), ""),
        education=SCHOOLS.get(squash(values.get("education") or ""), ""),
        occupation=(values.get("occupation") or "")[:80],
        address=values.get("address") or NO_ADDRESS,
        village_id=values["village_code"],
        is_child=values["group"] == Audience.CHILD or is_child_on(born, office.today()),
        registered_by=by,
    )
    client.hash_numbers()
    return client


def new_supervision(client: Client, values: Values, row: ImportRow, officer: User | None) -> Supervision:
    """The case of a complete row: registered, or guided when the register names one officer of the office."""
    judgment, decree = values.get("judgment_no"), values.get("decree_no")
    register_no = (
        values.get("register_no")
        or judgment
        or f"Impor {date_format(client.office.today(), 'j F Y')} baris {row.excel_row}"
    )
    return Supervision(
        client=client,
        office=client.office,
        kind=values["programme"],
        audience=values["group"],
        book=book_of(values["programme"], values["group"]),
        register_no=register_no[:60],
        prison_register_no=(values.get("prison_register_no") or "")[:60],
        legal_basis=_legal_basis(decree, judgment),
        basis_on=_day(values, "decree_date" if decree else "judgment_date"),
        offence=(values.get("offence") or "")[:200],
        threat_months=_small(values.get("threat_months")),
        offence_on=_day(values, "offence_date"),
        starts_on=date.fromisoformat(values["starts_on"]),
        ends_on=_day(values, "ends_on"),
        officer=officer,
        status=Supervision.Status.ACTIVE if officer else Supervision.Status.REGISTERED,
    )


def _legal_basis(decree: str | None, judgment: str | None) -> str:
    if decree:
        return (f"SK {decree}; putusan {judgment}" if judgment and judgment != decree else f"SK {decree}")[:200]
    return f"Putusan {judgment}"[:200] if judgment else NO_BASIS


def _day(values: Values, code: str) -> date | None:
    return date.fromisoformat(values[code]) if values.get(code) else None


def _small(number: int | None) -> int | None:
    return number if number is not None and 0 <= number <= 32_000 else None
