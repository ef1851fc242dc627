"""The few roles, and the one question every `visible_to` asks first: which role is this?"""

from django.db import models


class Role(models.TextChoices):
    """What a person does; what each role sees is DESIGN §5 and docs/DATA-PROTECTION.md."""

    OFFICER = "officer", "Pembimbing Kemasyarakatan"
    REGISTRAR = "registrar", "Petugas registrasi"
    HEAD = "head", "Kepala Bapas"
    REGIONAL = "regional", "Analis Kanwil"
    NATIONAL = "national", "Ditjenpas"
    VILLAGE_HEAD = "village_head", "Kepala desa atau lurah"
    PROSECUTOR = "prosecutor", "Jaksa"
    ADMINISTRATOR = "administrator", "Administrator"


OFFICE_ROLES = frozenset({Role.OFFICER, Role.REGISTRAR, Role.HEAD})
"""Roles whose place is one Bapas."""

COUNT_ROLES = frozenset({Role.REGIONAL, Role.NATIONAL})
"""Roles that see counts and never a client's name."""


def role_of(user: object) -> Role | None:
    """The role of a signed-in, active person; None for anybody else, so that scoping closes by default."""
    if getattr(user, "is_authenticated", False) and getattr(user, "is_active", False):
        return Role(user.role)  # type: ignore[attr-defined]
    return None
