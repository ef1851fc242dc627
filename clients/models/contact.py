"""Where a client lived and lives, under which numbers the client is reached, and who vouches for the client."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.formats import date_format
from encrypted_fields.fields import EncryptedCharField

from accounts.models import User
from clients.models.client import Client, identity_hash
from clients.querysets import GuarantorQuerySet, PersonRowQuerySet
from villages.models import Village


@pghistory.track()
class ClientAddress(models.Model):
    """An earlier address, from when until when, and who said so. The present one stands on the client."""

    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="addresses")
    address = models.CharField("alamat", max_length=250)
    village = models.ForeignKey(Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="+")
    since = models.DateField("sejak", null=True, blank=True)
    until = models.DateField("sampai")
    source = models.CharField("menurut", max_length=150, blank=True)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PersonRowQuerySet.as_manager()

    class Meta:
        verbose_name = "alamat lama"
        verbose_name_plural = "alamat lama"
        ordering = ["-until", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(since__isnull=True) | Q(until__gte=F("since")),
                name="clientaddress_runs_forward",
                violation_error_message="Alamat tidak dapat berakhir sebelum mulai.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.address} (sampai {date_format(self.until)})"


@pghistory.track()
class ClientPhone(models.Model):
    """A further telephone number of the client, or of somebody through whom the client is reached."""

    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="phones")
    number = EncryptedCharField("nomor telepon", max_length=20)
    number_hash = models.CharField(max_length=64, editable=False, db_index=True)
    holder = models.CharField("pemegang", max_length=100, blank=True, help_text="Kosong bila nomor klien sendiri.")
    since = models.DateField("sejak", null=True, blank=True)
    until = models.DateField("sampai", null=True, blank=True)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    objects = PersonRowQuerySet.as_manager()

    class Meta:
        verbose_name = "nomor telepon lain"
        verbose_name_plural = "nomor telepon lain"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["client", "number_hash"],
                name="clientphone_once_per_client",
                violation_error_message="Nomor ini sudah tercatat untuk klien ini.",
            ),
        ]

    def __str__(self) -> str:
        return self.holder or "nomor klien"

    def save(self, *args: object, **kwargs: object) -> None:
        """Keeps the hash beside the encrypted number."""
        self.hash_number()
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def hash_number(self) -> None:
        """Sets the hash; whoever writes many numbers in one statement, past `save`, calls it for each."""
        self.number_hash = identity_hash(self.number)


@pghistory.track()
class Guarantor(models.Model):
    """Penjamin: whoever undertakes to keep, support and remind the client (form of the guarantor's statement)."""

    class Relation(models.TextChoices):
        SPOUSE = "spouse", "Suami atau istri"
        PARENT = "parent", "Orang tua"
        CHILD = "child", "Anak kandung"
        SIBLING = "sibling", "Saudara kandung"
        RELATIVE = "relative", "Kerabat lain"
        EMPLOYER = "employer", "Pemberi kerja"
        OFFICER = "officer", "Pembimbing Kemasyarakatan"
        OTHER = "other", "Lainnya"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="guarantors")
    name = models.CharField("nama penjamin", max_length=150)
    relation = models.CharField("hubungan dengan klien", max_length=10, choices=Relation)
    nik = EncryptedCharField("NIK penjamin", max_length=16, null=True, blank=True)
    phone = EncryptedCharField("nomor telepon penjamin", max_length=20, null=True, blank=True)
    may_be_reminded = models.BooleanField(
        "setuju diingatkan", default=False, help_text="Penjamin setuju menerima pengingat wajib lapor."
    )
    phone_wrong_on = models.DateField("nomor ternyata salah pada", null=True, blank=True, editable=False)
    phone_wrong_by = models.ForeignKey(
        User,
        verbose_name="nomor ditandai salah oleh",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    address = models.CharField("alamat penjamin", max_length=250, blank=True)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    since = models.DateField("sejak")
    until = models.DateField("sampai", null=True, blank=True)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    objects = GuarantorQuerySet.as_manager()

    class Meta:
        verbose_name = "penjamin"
        verbose_name_plural = "penjamin"
        ordering = ["-since", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                name="guarantor_runs_forward",
                violation_error_message="Penjaminan tidak dapat berakhir sebelum mulai.",
            ),
            models.CheckConstraint(
                condition=Q(phone_wrong_on=None, phone_wrong_by=None)
                | Q(phone_wrong_on__isnull=False, phone_wrong_by__isnull=False, phone__isnull=False),
                name="guarantor_wrong_number_is_whole",
                violation_error_message="Nomor salah dicatat dengan tanggal dan pencatatnya, bila nomornya ada.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.get_relation_display()})"

    @property
    def safe_label(self) -> str:
        """How logs name it: by the client's safe label."""
        return self.client.safe_label
