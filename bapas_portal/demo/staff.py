"""The demonstration accounts of DESIGN §8, and the colleagues who make an office believable."""

from dataclasses import dataclass
from functools import cache
from random import Random

from django.contrib.auth.hashers import make_password

from accounts.models import Office, ProsecutionOffice, RegionalOffice, Role, User, Zone
from bapas_portal.demo import names

PASSWORD = "bapas-demo-2026"  # noqa: S105 - public on purpose; production refuses to start with these accounts


@dataclass(frozen=True)
class Staff:
    """The people of one demonstration office."""

    office: Office
    officers: list[User]
    registrar: User
    head: User


def _officer_nip(rng: Random) -> str:
    """A civil-service number of the right form, of nobody."""
    born = f"{rng.randint(1975, 1999)}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}"
    return f"{born}2020{rng.randint(1, 12):02d}900{rng.randint(1, 9)}"


@cache
def _stored_password() -> str:
    """One hash for all accounts: their password is the same and printed, and a hash takes a third of a second."""
    return make_password(PASSWORD)


def create_account(username: str | None, name: str, role: Role, **place: object) -> User:
    """A person; without a user name a colleague who cannot sign in."""
    return User.objects.create(
        username=username or f"rekan.{name.split(',')[0].lower().replace(' ', '.')}",
        password=_stored_password() if username else make_password(None),
        name=name,
        role=role,
        is_demo=True,
        **place,
    )


def create_office_staff(rng: Random, office: Office, town: str, used: set[str], *, colleagues: int) -> Staff:
    """Officers, registrar and head of an office. Accounts named after the town can sign in."""
    logins = {"pangkalpinang": {"pk", "registrar", "kabapas"}, "palopo": {"pk", "kabapas"}, "semarang": {"pk"}}[town]

    def person(kind: str, role: Role, title: str) -> User:
        name = names.person_name(rng, office.code, female=rng.random() < 0.4, used=used)
        username = f"{kind}.{town}" if kind in logins else None
        return create_account(
            username, f"{name}, {title}", role, office=office, nip=_officer_nip(rng), phone=names.phone(rng),
            email=f"{kind}.{town}@contoh.invalid" if username else "",
        )  # fmt: skip

    first = person("pk", Role.OFFICER, "S.H.")
    others = [person("rekan", Role.OFFICER, rng.choice(["S.Sos.", "S.Psi.", "S.H."])) for _ in range(colleagues)]
    return Staff(
        office=office,
        officers=[first, *others],
        registrar=person("registrar", Role.REGISTRAR, "A.Md."),
        head=person("kabapas", Role.HEAD, "S.H., M.H."),
    )


def create_watchers() -> User:
    """Kanwil, Ditjenpas, administrator and prosecutor. Returns the prosecutor."""
    for username, code, name in [
        ("kanwil.babel", "kanwil-babel", "Melati Anggraini"),
        ("kanwil.sulsel", "kanwil-sulsel", "Baharuddin Tola"),
    ]:
        create_account(username, name, Role.REGIONAL, regional_office=RegionalOffice.objects.get(code=code))
    create_account("ditjenpas", "Kurnia Adiwangsa", Role.NATIONAL)
    create_account("admin", "Administrator Contoh", Role.ADMINISTRATOR)
    kejari, _ = ProsecutionOffice.objects.get_or_create(
        name="Kejaksaan Negeri Palopo", defaults={"timezone": Zone.WITA}
    )
    return create_account("jaksa.palopo", "Ridwan Patarai, S.H.", Role.PROSECUTOR, prosecution_office=kejari)
