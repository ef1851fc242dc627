"""People who sign in, their role, and the place that role holds in the organisation."""

import uuid
from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models.office import Office, ProsecutionOffice, RegionalOffice, Zone
from accounts.querysets import UserQuerySet
from accounts.roles import Role


class PortalUserManager(UserManager.from_queryset(UserQuerySet)):  # type: ignore[misc]
    """Fetches a person together with the place whose zone and scope every request needs."""

    use_in_migrations = False

    def get_queryset(self) -> UserQuerySet:
        return super().get_queryset().select_related("office", "regional_office", "prosecution_office")


@pghistory.track(exclude=["password", "last_login"])
class User(AbstractUser):
    """A person with an account. One role, one place; the database refuses any other combination."""

    first_name = None  # type: ignore[assignment]
    last_name = None  # type: ignore[assignment]

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField("nama lengkap", max_length=150)
    nip = models.CharField("NIP", max_length=18, blank=True)
    phone = models.CharField("nomor telepon", max_length=20, blank=True)
    role = models.CharField("peran", max_length=20, choices=Role)
    office = models.ForeignKey(
        Office, verbose_name="Bapas", on_delete=models.PROTECT, null=True, blank=True, related_name="users"
    )
    regional_office = models.ForeignKey(
        RegionalOffice, verbose_name="Kanwil", on_delete=models.PROTECT, null=True, blank=True, related_name="users"
    )
    prosecution_office = models.ForeignKey(
        ProsecutionOffice,
        verbose_name="Kejaksaan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="users",
    )
    own_timezone = models.CharField(
        "zona waktu", max_length=40, choices=Zone, blank=True, help_text="Kosongkan untuk memakai zona kantor."
    )
    must_change_password = models.BooleanField("kata sandi sekali pakai", default=False, editable=False)
    is_demo = models.BooleanField("akun contoh", default=False, editable=False)

    objects: ClassVar[PortalUserManager] = PortalUserManager()
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "role"]

    class Meta:
        verbose_name = "pengguna"
        verbose_name_plural = "pengguna"
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=(
                    Q(
                        role__in=["officer", "registrar", "head"],
                        office__isnull=False,
                        regional_office__isnull=True,
                        prosecution_office__isnull=True,
                    )
                    | Q(
                        role="regional",
                        office__isnull=True,
                        regional_office__isnull=False,
                        prosecution_office__isnull=True,
                    )
                    | Q(
                        role="prosecutor",
                        office__isnull=True,
                        regional_office__isnull=True,
                        prosecution_office__isnull=False,
                    )
                    | Q(
                        role__in=["national", "village_head", "administrator"],
                        office__isnull=True,
                        regional_office__isnull=True,
                        prosecution_office__isnull=True,
                    )
                ),
                name="user_role_matches_place",
                violation_error_message="Peran dan tempat kerja tidak cocok.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name.split(",")[0]

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which this person reads the clock: the own choice, else the office's, else WIB."""
        place = self.office or self.regional_office or self.prosecution_office
        return ZoneInfo(self.own_timezone or (place.timezone if place else settings.TIME_ZONE))

    def today(self) -> date:
        """The day it is now where this person works."""
        return timezone.localdate(timezone=self.zone)

    def office_today(self) -> date:
        """Today at the person's office, whatever clock the person reads; without an office, the person's own today."""
        return self.office.today() if self.office else self.today()

    @property
    def safe_label(self) -> str:
        """How the access log names this account: people with accounts act in public duty, under their own name."""
        return self.name

    @property
    def place_name(self) -> str:
        """Where this person works, for the page head."""
        return str(self.office or self.regional_office or self.prosecution_office or "")


def display_name(user: User) -> str:
    """The name django-allauth shows on its pages."""
    return user.name
