"""Who may be the person that is being registered, and why: a warning, never a refusal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import BooleanField, Exists, ExpressionWrapper, F, OuterRef, Q, Value

from clients.models import Client, ClientPhone
from clients.models.client import identity_hash
from clients.names import sounding
from clients.querysets import ClientQuerySet

MOST_SHOWN = 5
SOUNDS_LIKE = 0.55  # trigram likeness of two names as they sound
NEAR_BIRTH = timedelta(days=366)  # a mistyped day, month or year

REASONS = {
    "same_nik": "NIK sama",
    "same_card": "nomor Kartu Keluarga dan tanggal lahir sama",
    "same_name": "nama dan tanggal lahir sama",
    "like_name": "nama berbunyi mirip, tanggal lahir berdekatan",
    "same_phone": "nomor telepon sama",
}
"""Why two records may be one person, the strongest first. Each is a flag of `with_likeness`."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A client who may be the same person, and every reason to think so."""

    client: Client
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What is known so far of the person being typed in."""

    name: str = ""
    birth_date: date | None = None
    nik: str | None = None
    kk: str | None = None
    phones: tuple[str, ...] = ()


def possible_duplicates(clients: ClientQuerySet, person: Person) -> list[Duplicate]:
    """Those of `clients` (already scoped) who may be `person`, the likeliest first, at most MOST_SHOWN."""
    tests = _tests(person)
    if not tests:
        return []
    if person.name:
        clients = clients.annotate(likeness=TrigramSimilarity("sounding_name", sounding(Value(person.name))))  # type: ignore[arg-type]
    flagged = clients.annotate(
        **{name: ExpressionWrapper(test, output_field=BooleanField()) for name, test in tests.items()}
    ).filter(_any(Q(**{name: True}) for name in tests))
    flagged = flagged.order_by(*(F(name).desc() for name in tests), *(["-likeness"] if person.name else []), "number")
    return [Duplicate(client, _reasons(client, tests)) for client in flagged[:MOST_SHOWN]]


def _tests(person: Person) -> dict[str, Q]:
    """The conditions that what is known allows, by the name of their flag."""
    tests: dict[str, Q] = {}
    if person.nik:
        tests["same_nik"] = Q(nik_hash=identity_hash(person.nik))
    if person.kk and person.birth_date:
        tests["same_card"] = Q(kk_hash=identity_hash(person.kk), birth_date=person.birth_date)
    if person.name and person.birth_date:
        born = person.birth_date
        sound = sounding(Value(person.name))
        tests["same_name"] = Q(sounding_name=sound, birth_date=born)
        tests["like_name"] = Q(likeness__gte=SOUNDS_LIKE) & _near(born)
    if person.phones:
        hashes = [identity_hash(phone) for phone in person.phones]
        held = ClientPhone.objects.filter(client=OuterRef("pk"), number_hash__in=hashes)
        tests["same_phone"] = Q(phone_hash__in=hashes) | Q(Exists(held))
    return tests


def _near(born: date) -> Q:
    """A birth date within a year, or with day and month exchanged."""
    earliest = max(born, date.min + NEAR_BIRTH) - NEAR_BIRTH
    latest = min(born, date.max - NEAR_BIRTH) + NEAR_BIRTH
    near = Q(birth_date__range=(earliest, latest))
    if born.day <= 12:
        near |= Q(birth_date=date(born.year, born.day, born.month))
    return near


def _any(conditions: Iterable[Q]) -> Q:
    result = Q()
    for condition in conditions:
        result |= condition
    return result


def _reasons(client: Client, tests: dict[str, Q]) -> tuple[str, ...]:
    """The words of every flag that is set; an equal name says nothing more by sounding alike."""
    flags = [name for name in REASONS if name in tests and getattr(client, name)]
    if "same_name" in flags and "like_name" in flags:
        flags.remove("like_name")
    return tuple(REASONS[name] for name in flags)
