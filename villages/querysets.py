"""Villages and the terms of those who lead them: finding them, and who may see what."""

import re
from datetime import date
from typing import TYPE_CHECKING, Self

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import models
from django.db.models import Q
from django.db.models.functions import Upper

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import Office, User
    from villages.models import Village, VillageOfficial  # noqa: F401

POSTAL_CODE = re.compile(r"^\d{5}$")
CODE_PREFIX = re.compile(r"^\d{2}(\.\d{2}){0,2}(\.\d{1,4})?\.?$")
KIND_PREFIX = re.compile(r"^(desa|ds|kelurahan|kel)\.?\s+", re.IGNORECASE)


class VillageQuerySet(models.QuerySet["Village"]):
    """Villages: public facts, so every signed-in person may find any of them."""

    def visible_to(self, user: "User") -> Self:
        """Every village for any active person: names and codes of villages are public."""
        return self.none() if role_of(user) is None else self.all()

    def with_path(self) -> Self:
        """Joined up to the province and the Bapas, so that the path can be shown without further queries."""
        return self.select_related("district__regency__province", "district__regency__office")

    def current(self) -> Self:
        """Villages that exist today: merged or split ones are kept for old addresses only."""
        return self.filter(valid_until__isnull=True)

    def served_by(self, office: "Office") -> Self:
        """Villages in the work area of `office`."""
        return self.filter(district__regency__office=office)

    def led_by(self, user: "User", on: date) -> Self:
        """Villages in which `user` holds a term as head or delegate on that day."""
        if role_of(user) != Role.VILLAGE_HEAD:
            return self.none()
        return self.filter(
            Q(officials__until__isnull=True) | Q(officials__until__gt=on),
            officials__user=user,
            officials__since__lte=on,
        )

    def search(self, text: str) -> Self:
        """Villages by code or code prefix, postal code, or a name that may be misspelt; best match first."""
        text = text.strip()
        if not text:
            return self.order_by("code")
        if POSTAL_CODE.match(text):
            return self.filter(postal_code=text).order_by("code")
        if CODE_PREFIX.match(text):
            return self.filter(code__startswith=text).order_by("code")
        name = KIND_PREFIX.sub("", text).upper()
        return (
            self.annotate(upper_name=Upper("name"), likeness=TrigramWordSimilarity(name, Upper("name")))
            .filter(upper_name__trigram_word_similar=name)
            .order_by("-likeness", "name", "code")
        )


class VillageOfficialQuerySet(models.QuerySet["VillageOfficial"]):
    """Terms of office."""

    def current(self, on: date) -> Self:
        """Terms that run on that day."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=on), since__lte=on)

    def heads(self) -> Self:
        """Terms of heads, without delegates."""
        return self.filter(is_delegate=False)

    def visible_to(self, user: "User") -> Self:
        """A Bapas sees the terms in its work area, an administrator all, a village official the own ones."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(village__district__regency__office_id=user.office_id)
        if role == Role.ADMINISTRATOR:
            return self.all()
        if role == Role.VILLAGE_HEAD:
            return self.filter(user=user)
        return self.none()
