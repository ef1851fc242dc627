"""Villages: finding them, and the subsets of one office, one term, one person's place."""

import re
from datetime import date
from typing import TYPE_CHECKING, Self

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, When
from django.db.models.functions import Upper

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import Office, User
    from villages.models import Village  # noqa: F401

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

    def of_place(self, user: "User") -> Self:
        """Those a person works with: a Bapas its work area, Kanwil and Ditjenpas theirs, an official the own ones."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(district__regency__office_id=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(district__regency__office__regional_office_id=user.regional_office_id)
        if role == Role.NATIONAL:
            return self.all()
        if role == Role.VILLAGE_HEAD:
            return self.led_by(user, user.today())
        return self.none()

    def having_police(self) -> Self:
        """Villages of which it was recorded that a Bhabinkamtibmas works there (S4-01)."""
        from villages.models import VillageProfile

        return self.filter(Exists(VillageProfile.objects.filter(village=OuterRef("pk"), has_police=True)))

    def police_unknown(self) -> Self:
        """Villages of which nobody has recorded whether a Bhabinkamtibmas works there: unknown is not "none"."""
        from villages.models import VillageProfile

        known = VillageProfile.objects.filter(village=OuterRef("pk"), has_police__isnull=False)
        return self.filter(~Exists(known))

    def having_group(self, kind: str, day: date) -> Self:
        """Villages in which a group of that kind is active on `day` (S4-01, S4-02)."""
        from villages.models import CommunityGroup

        return self.filter(Exists(CommunityGroup.objects.active(day).filter(village=OuterRef("pk"), kind=kind)))

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
