"""What is missing in the files of an office: each gap with its clients, and the page on which it is filled.

For example, in `sentences/apps.py`, `ready()`:

    quality.register(Gap("place", "Kerja sosial belum ditempatkan", ..., unplaced, places_to_find))
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.urls import reverse

from accounts.models import Role, User
from clients.models import Client, Supervision
from clients.permissions import can_edit_client
from clients.querysets import ClientQuerySet

Rows = Callable[[ClientQuerySet, User], ClientQuerySet]
Fixes = Callable[[list[Client], User], dict[int, str]]


@dataclass(frozen=True, slots=True)
class Gap:
    """Something a file may lack. `reason` says what goes wrong without it.

    `rows` narrows clients to those that lack it; `fixes` gives the address that fills it for each client of a page, by
    key, where this person may fill it. The clients of a page come with their `cases`.
    """

    name: str
    label: str
    reason: str
    rows: Rows
    fixes: Fixes
    verb: str = "Lengkapi"


def identity_forms(clients: list[Client], user: User) -> dict[int, str]:
    """The form of the identity."""
    return _pages(clients, user, "clients:client_edit")


def guarantor_forms(clients: list[Client], user: User) -> dict[int, str]:
    """The form of a further guarantor."""
    return _pages(clients, user, "clients:guarantor_create")


def files(clients: list[Client], user: User) -> dict[int, str]:
    """The case file, where the case is extended or closed."""
    return _pages(clients, user, "clients:client_detail")


def basis_forms(clients: list[Client], user: User) -> dict[int, str]:
    """The form of the decree or judgment of the first open case that has no date of it."""
    return {
        client.pk: reverse("clients:supervision_basis", args=[case.public_id])
        for client in clients
        if can_edit_client(user, client) and (case := _case(client, lambda case: case.basis_on is None))
    }


def officer_forms(clients: list[Client], user: User) -> dict[int, str]:
    """The page on which the head gives out the case."""
    if user.role != Role.HEAD:
        return {}
    return {
        client.pk: reverse("clients:supervision_assign", args=[case.public_id])
        for client in clients
        if (case := _case(client, lambda case: case.officer_id is None))
    }


def _pages(clients: Iterable[Client], user: User, name: str) -> dict[int, str]:
    return {client.pk: reverse(name, args=[client.public_id]) for client in clients if can_edit_client(user, client)}


def _case(client: Client, which: Callable[[Supervision], bool]) -> Supervision | None:
    """The first open case that is meant."""
    cases: list[Supervision] = client.cases  # type: ignore[attr-defined]
    return next((case for case in cases if case.is_open and which(case)), None)


_gaps = [
    Gap(
        "officer",
        "Belum punya Pembimbing Kemasyarakatan",
        "Tidak ada yang mengunjungi dan menerima laporannya.",
        lambda clients, _user: clients.with_unassigned_case(),
        officer_forms,
        "Tunjuk petugas",
    ),
    Gap(
        "ending",
        "Bimbingan sudah berakhir, perkara belum ditutup",
        "Klien masih terhitung dibimbing dan wajib lapor.",
        lambda clients, user: clients.with_ended_open_case(user.office_today()),
        files,
        "Buka berkas",
    ),
    Gap(
        "phone",
        "Tanpa nomor telepon",
        "Pengingat dan panggilan tidak sampai.",
        lambda clients, _user: clients.without_phone(),
        identity_forms,
    ),
    Gap(
        "nik",
        "Tanpa NIK",
        "Berkas ganda tidak ketahuan. Warga negara asing tidak dihitung.",
        lambda clients, _user: clients.without_nik(),
        identity_forms,
    ),
    Gap(
        "basis",
        "Dasar hukum tanpa tanggal",
        "Tanggal SK, putusan, atau penetapan dicantumkan pada surat.",
        lambda clients, _user: clients.with_undated_basis(),
        basis_forms,
    ),
    Gap(
        "guarantor",
        "Belum ada penjamin",
        "Tidak ada yang dihubungi bila klien tidak lapor.",
        lambda clients, user: clients.without_guarantor(user.office_today()),
        guarantor_forms,
    ),
    Gap(
        "village",
        "Desa atau kelurahan sudah tidak ada",
        "Desanya digabung atau dimekarkan; pilih desa yang sekarang.",
        lambda clients, _user: clients.in_former_village(),
        identity_forms,
    ),
]


def register(gap: Gap) -> None:
    """Adds a gap that a higher app knows of, once."""
    if gap not in _gaps:
        _gaps.append(gap)


def gaps() -> tuple[Gap, ...]:
    """Every gap, the most pressing first."""
    return tuple(_gaps)


def gap_named(name: str) -> Gap | None:
    """The gap of that name."""
    return next((gap for gap in _gaps if gap.name == name), None)
