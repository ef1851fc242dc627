"""The person under guidance. One person may have several cases (`Supervision`)."""

import hashlib
import hmac
import uuid

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from encrypted_fields.fields import EncryptedCharField

from accounts.models import Office, User
from clients.names import initials, sounding
from clients.querysets import ClientQuerySet
from villages.models import Village


class Sex(models.TextChoices):
    """As on the identity card."""

    MALE = "L", "Laki-laki"
    FEMALE = "P", "Perempuan"


def identity_hash(number: str) -> str:
    """Keyed hash of an identity number: lets an exact number be found without storing it in the clear."""
    return hmac.new(settings.IDENTITY_HASH_KEY.encode(), number.encode(), hashlib.sha256).hexdigest()


@pghistory.track()
class Client(models.Model):
    """Klien Pemasyarakatan (UU 22/2022 art. 1). A client row is specific personal data (UU 27/2022 art. 4(2))."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="clients")
    number = models.CharField("nomor klien", max_length=24, unique=True, editable=False)
    name = models.CharField("nama lengkap", max_length=150)
    alias = models.CharField("alias", max_length=100, blank=True)
    sounding_name = models.GeneratedField(
        expression=sounding(F("name")), output_field=models.CharField(max_length=200), db_persist=True
    )
    sex = models.CharField("jenis kelamin", max_length=1, choices=Sex)
    birth_place = models.CharField("tempat lahir", max_length=80, blank=True)
    birth_date = models.DateField("tanggal lahir")
    nik = EncryptedCharField("NIK", max_length=16, null=True, blank=True)
    nik_hash = models.CharField(max_length=64, blank=True, editable=False, db_index=True)
    phone = EncryptedCharField("nomor telepon", max_length=20, null=True, blank=True)
    address = models.CharField("alamat", max_length=250)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="clients"
    )
    is_child = models.BooleanField(
        "identitas anak dirahasiakan", default=False, help_text="UU 11/2012 pasal 19: nama hanya ada di berkas."
    )
    registered_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    registered_at = models.DateTimeField("didaftarkan", default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = ClientQuerySet.as_manager()

    class Meta:
        verbose_name = "klien"
        verbose_name_plural = "klien"
        ordering = ["number"]
        indexes = [
            models.Index(fields=["office", "number"], name="client_by_office"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(sex__in=Sex.values),
                name="client_sex_known",
                violation_error_message="Pilih jenis kelamin.",
            ),
            models.CheckConstraint(
                condition=~Q(name=""), name="client_has_name", violation_error_message="Tulis nama klien."
            ),
        ]

    def __str__(self) -> str:
        return self.safe_label

    def save(self, *args: object, **kwargs: object) -> None:
        """Keeps the hash of the NIK beside the encrypted NIK."""
        self.nik_hash = identity_hash(self.nik) if self.nik else ""
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    @property
    def initials(self) -> str:
        """First letters of the name."""
        return initials(self.name)

    @property
    def safe_label(self) -> str:
        """What lists, messages and logs may show: initials and number for a child, the name for an adult."""
        return f"{self.initials} ({self.number})" if self.is_child else self.name

    @property
    def anonymous_label(self) -> str:
        """What a village or a colleague without a stated reason sees: initials and number."""
        return f"{self.initials} ({self.number})"


class ClientSequence(models.Model):
    """The last client number an office gave out in a year; the row is locked while a number is given."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="client_sequences")
    year = models.PositiveSmallIntegerField()
    last_number = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = "nomor urut klien"
        verbose_name_plural = "nomor urut klien"
        constraints = [
            models.UniqueConstraint(fields=["office", "year"], name="clientsequence_one_per_office_and_year")
        ]

    def __str__(self) -> str:
        return f"{self.office} {self.year}: {self.last_number}"
