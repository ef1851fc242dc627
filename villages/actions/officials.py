"""A new lurah takes over: the predecessor's term and access end on the day the new term begins."""

import uuid
from datetime import date

from django.db import IntegrityError, transaction
from django.utils.formats import date_format
from django.utils.text import slugify

from accounts.actions import create_with_one_time_password, end_sessions, issue_one_time_password
from accounts.models import Role, User
from bapas_portal.law import DomainError
from villages.actions.successions import settle_as_recorded
from villages.handover import end_ways_in
from villages.models import Village, VillageOfficial
from villages.rules import FURTHEST_START

SHORT_TITLE = 2  # letters of "H.", "Hj.", "Ny.", "Ir.": no part of a user name


@transaction.atomic
def hand_over_village(
    *,
    village: Village,
    user: User,
    title: str,
    since: date,
    by: User,
    is_delegate: bool = False,
    submission_key: uuid.UUID | None = None,
) -> VillageOfficial:
    """Begins the term of `user` as head, or delegate, of `village`; whoever held it until then loses access.

    Settles what the village reported about this change. Raises DomainError when `user` is no village account or holds
    the post already, or a later term is recorded.
    """
    Village.objects.select_for_update().get(pk=village.pk)
    _refuse_bad_start(user, since, by)
    open_terms = VillageOfficial.objects.filter(village=village, is_delegate=is_delegate).ending_after(since)
    for term in open_terms.select_related("user", "village"):
        if term.user_id == user.pk:
            raise DomainError(f"{user.name} sudah tercatat sebagai {term.title} {village.name} pada masa itu.")
        if term.since > since:
            raise DomainError(
                f"{term.user.name} sudah tercatat mulai {date_format(term.since, 'j F Y')}. Pilih tanggal sesudahnya."
            )
        _end(term, since, by)
    try:
        with transaction.atomic():
            term = VillageOfficial.objects.create(
                village=village,
                user=user,
                title=title,
                since=since,
                is_delegate=is_delegate,
                submission_key=submission_key,
            )
    except IntegrityError as error:
        raise DomainError("Jabatan ini baru saja diisi orang lain. Muat ulang halaman desa.") from error
    settle_as_recorded(term=term, by=by)
    return term


@transaction.atomic
def appoint_new_person(
    *,
    village: Village,
    name: str,
    username: str,
    phone: str,
    title: str,
    since: date,
    by: User,
    is_delegate: bool = False,
    submission_key: uuid.UUID | None = None,
) -> tuple[VillageOfficial, str]:
    """Makes an account for the new official and hands the village over; returns the term and the one-time password.

    Without a `username` one is made from the name. The account reads the clock of the Bapas that serves the village.
    """
    office = village.district.regency.office
    user = User(
        username=username or suggested_username(name),
        name=name,
        phone=phone,
        role=Role.VILLAGE_HEAD,
        own_timezone=office.timezone if office else "",
    )
    password = create_with_one_time_password(user=user, by=by)
    term = hand_over_village(
        village=village,
        user=user,
        title=title,
        since=since,
        by=by,
        is_delegate=is_delegate,
        submission_key=submission_key,
    )
    return term, password


@transaction.atomic
def end_term(*, official: VillageOfficial, until: date, by: User) -> None:
    """Ends a term on the day `until` with nobody following; the person loses access that day.

    A term that has not run a day was recorded by mistake and is removed; its history stays.
    """
    official = VillageOfficial.objects.select_for_update(of=("self",)).select_related("user").get(pk=official.pk)
    if official.until is not None and official.until <= until:
        raise DomainError(f"Masa jabatan {official.user.name} sudah berakhir.")
    _end(official, until, by)


def renew_password(*, official: VillageOfficial, by: User) -> str:
    """A one-time password for a village official who forgot the own; the caller shows it once.

    Raises DomainError for somebody who does not serve today, and for an account that also serves, or will, in a
    village that `by` does not look after: whoever holds the password could confirm hours there.
    """
    person = official.user
    if not official.runs_on(by.today()):
        raise DomainError(f"{person.name} tidak sedang menjabat. Kata sandinya tidak diganti dari sini.")
    serves = VillageOfficial.objects.filter(user=person).ending_after(by.today())
    if serves.exclude(pk__in=VillageOfficial.objects.visible_to(by).values("pk")).exists():
        raise DomainError(
            f"{person.name} juga menjabat di desa di luar wilayah kerja Anda. "
            "Minta administrator mengganti kata sandinya."
        )
    return issue_one_time_password(user=person, by=by)


def suggested_username(name: str) -> str:
    """A free user name from the first two words of a name: "budi.santoso", or "budi.santoso2" when that is taken."""
    words = slugify(name.split(",", maxsplit=1)[0]).split("-")
    words = [word for word in words if len(word) > SHORT_TITLE] or words
    stem = ".".join(words[:2]) or "desa"
    taken = set(User.objects.filter(username__startswith=stem).values_list("username", flat=True))
    number = 2
    username = stem
    while username in taken:
        username = f"{stem}{number}"
        number += 1
    return username


def _refuse_bad_start(user: User, since: date, by: User) -> None:
    if user.role != Role.VILLAGE_HEAD or not user.is_active:
        raise DomainError(f"Akun {user.name} bukan akun desa yang aktif.")
    if since > by.today() + FURTHEST_START:
        raise DomainError("Tanggal mulai lebih dari satu tahun ke depan. Periksa tahunnya.")


def _end(term: VillageOfficial, until: date, by: User) -> None:
    end_ways_in(term, until, by)
    if until <= term.since:
        term.delete()
    else:
        term.until = until
        term.save(update_fields=["until"])
    today = by.today()
    if until <= today and not VillageOfficial.objects.filter(user=term.user).current(today).exists():
        end_sessions(term.user)
