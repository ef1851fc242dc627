"""Villages and the terms of those who lead them: finding them, and who may see what."""

import re
from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import models
from django.db.models import Case, F, Q, When
from django.db.models.functions import Upper
from django.utils import timezone

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import Office, User
    from villages.models import Village, VillageOfficial  # noqa: F401

POSTAL_CODE = re.compile(r"^[0-9]{5}$")
CODE_PREFIX = re.compile(r"^[0-9]{2}(\.[0-9]{2}){0,2}(\.[0-9]{1,4})?\.?$")
KIND_PREFIX = re.compile(r"^(desa|ds|kelurahan|kel)\b\.?\s+", re.IGNORECASE)
PLACE_PREFIX = re.compile(r"^(kecamatan|kec|kabupaten|kab|distrik|provinsi|prov)\b\.?\s+", re.IGNORECASE)
BEGINNING_LEAD = 0.4  # a name that begins with what is typed comes before one that only resembles it
OWN_AREA_LEAD = 0.2  # a village of the own work area comes before a name elsewhere that is this much more alike


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

    def in_place(self, text: str) -> Self:
        """Villages whose district, regency or province is called like every part of "Kalirejo, Lampung Tengah"."""
        rows = self
        for part in text.split(","):
            place = PLACE_PREFIX.sub("", part.strip())
            if place:
                rows = rows.filter(
                    Q(district__name__icontains=place)
                    | Q(district__regency__name__icontains=place)
                    | Q(district__regency__province__name__icontains=place)
                )
        return rows

    def search(self, text: str) -> Self:
        """Villages by code or code prefix, postal code, or a name that may be misspelt; best match first.

        What follows a comma narrows the place: "Sidomulyo, Kalirejo".
        """
        text = text.strip()
        if not text:
            return self.order_by("code")
        if POSTAL_CODE.match(text):
            return self.filter(postal_code=text).order_by("code")
        if CODE_PREFIX.match(text):
            return self.filter(code__startswith=text).order_by("code")
        name, _, place = text.partition(",")
        name = KIND_PREFIX.sub("", name.strip()).upper()
        begins = Q(upper_name__startswith=name)
        lead = Case(When(begins, then=BEGINNING_LEAD), default=0.0)
        return (
            self.in_place(place)
            .annotate(upper_name=Upper("name"))
            .filter(begins | Q(upper_name__trigram_word_similar=name))
            .annotate(likeness=TrigramWordSimilarity(name, F("upper_name")) + lead)
            .order_by("-likeness", "name", "code")
        )

    def near_first(self, office: "Office | None") -> Self:
        """The same matches of `search`, those in the work area of `office` first."""
        if office is None:
            return self
        is_near = Case(When(district__regency__office=office, then=OWN_AREA_LEAD), default=0.0)
        if "likeness" in self.query.annotations:
            return self.order_by((F("likeness") + is_near).desc(), "name", "code")
        return self.order_by(is_near.desc(), "code")


class VillageOfficialQuerySet(models.QuerySet["VillageOfficial"]):
    """Terms of office."""

    def current(self, on: date) -> Self:
        """Terms that run on that day."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=on), since__lte=on)

    def ending_after(self, day: date) -> Self:
        """Terms that still run after that day, or begin then: those a term from that day on would overlap."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=day)).order_by("since")

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


class VillageRowQuerySet(models.QuerySet[Any]):
    """What a village tells of itself: profile, groups, solved problems."""

    def visible_to(self, user: "User") -> Self:
        """A Bapas sees its work area, Kanwil and Ditjenpas theirs, a village official the own village."""
        path = "group__village" if self.model._meta.model_name == "solvedproblem" else "village"
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(**{f"{path}__district__regency__office_id": user.office_id})
        if role == Role.REGIONAL:
            return self.filter(**{f"{path}__district__regency__office__regional_office_id": user.regional_office_id})
        if role == Role.NATIONAL:
            return self.all()
        if role == Role.VILLAGE_HEAD:
            from villages.models import Village

            today = timezone.localdate(timezone=user.zone)
            return self.filter(**{f"{path}__in": Village.objects.led_by(user, today)})
        return self.none()
