"""Words that several letters about a client share: dates, the person, the case, who signs beside the head."""

from datetime import date, datetime

from accounts.models import Office, User
from clients.models import Client, Supervision
from documents.rendering import MONTHS

ARCHIVE_CLASS = "PK.05.02"


def written(day: date | None) -> str:
    """A date as it stands on paper: 21 November 2026; "" for none."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else ""


def written_time(moment: datetime | None, office: Office) -> str:
    """Day and hour on the office's clock, with its zone."""
    if moment is None:
        return ""
    local = moment.astimezone(office.zone)
    return f"{written(local.date())} pukul {local:%H.%M} {office.get_timezone_display()}"


def person_facts(client: Client) -> list[tuple[str, str]]:
    """Who the letter is about. The full name stands on paper only."""
    born = written(client.birth_date)
    return [
        ("Nama", client.name),
        ("Alias", client.alias),
        ("Tempat, tanggal lahir", f"{client.birth_place}, {born}" if client.birth_place else born),
        ("Jenis kelamin", client.get_sex_display()),
        ("Agama", client.get_religion_display()),
        ("Pekerjaan", client.occupation),
        ("Alamat", f"{client.address}, {client.village}"),
    ]


def case_facts(supervision: Supervision) -> list[tuple[str, str]]:
    """Which guidance the letter is about."""
    until = written(supervision.ends_on) or "belum ditetapkan"
    return [
        ("Nomor register", supervision.register_no),
        ("Program", supervision.get_kind_display()),
        ("Dasar", supervision.legal_basis),
        ("Masa bimbingan", f"{written(supervision.starts_on)} sampai {until}"),
    ]


def officer_facts(officer: User | None) -> list[tuple[str, str]]:
    """The officer who guides."""
    return [("Nama", officer.name), ("NIP", officer.nip), ("Jabatan", "Pembimbing Kemasyarakatan")] if officer else []


def officer_signs(supervision: Supervision) -> tuple[str, str]:
    """The place where the officer signs."""
    return ("Pembimbing Kemasyarakatan", supervision.officer.name if supervision.officer else "")
