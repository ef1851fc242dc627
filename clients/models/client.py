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
from clients.terms import MESSAGE_CONSENTS, ConsentGiven, Education, MaritalStatus, Religion, Sex
from villages.models import Village


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
    kk = EncryptedCharField("nomor Kartu Keluarga", max_length=16, null=True, blank=True)
    kk_hash = models.CharField(max_length=64, blank=True, editable=False, db_index=True)
    phone = EncryptedCharField("nomor telepon", max_length=20, null=True, blank=True)
    phone_hash = models.CharField(max_length=64, blank=True, editable=False, db_index=True)
    religion = models.CharField("agama", max_length=10, choices=Religion, blank=True)
    education = models.CharField("pendidikan terakhir", max_length=20, choices=Education, blank=True)
    occupation = models.CharField("pekerjaan", max_length=80, blank=True)
    marital_status = models.CharField("status perkawinan", max_length=10, choices=MaritalStatus, blank=True)
    is_foreigner = models.BooleanField("warga negara asing", default=False)
    special_marks = models.CharField("ciri khusus", max_length=200, blank=True)
    address = models.CharField("alamat", max_length=250)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="clients"
    )
    is_child = models.BooleanField(
        "identitas anak dirahasiakan", default=False, help_text="UU 11/2012 pasal 19: nama hanya ada di berkas."
    )
    address_since = models.DateField("tinggal di sini sejak", null=True, blank=True)
    messages_agreed_on = models.DateField("setuju menerima pesan sejak", null=True, blank=True, editable=False)
    messages_agreed_how = models.CharField(
        "cara menyetujui pesan", max_length=10, choices=ConsentGiven, blank=True, editable=False
    )
    messages_recorded_by = models.ForeignKey(
        User,
        verbose_name="persetujuan pesan dicatat oleh",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    messages_wording = models.PositiveSmallIntegerField(
        "versi kalimat persetujuan pesan",
        default=1,
        db_default=1,
        editable=False,
        help_text="clients.terms.MESSAGE_CONSENTS; tanpa persetujuan tidak berarti apa-apa.",
    )
    messages_withdrawn_on = models.DateField("minta tidak dikirimi pesan sejak", null=True, blank=True, editable=False)
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
    merged_into = models.ForeignKey(
        "self",
        verbose_name="digabungkan ke",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="merged_records",
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
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("pk")),
                name="client_not_merged_into_itself",
                violation_error_message="Berkas tidak dapat digabungkan dengan dirinya sendiri.",
            ),
            models.CheckConstraint(
                condition=Q(messages_agreed_on=None, messages_agreed_how="", messages_recorded_by=None)
                | Q(
                    messages_agreed_on__isnull=False,
                    messages_agreed_how__in=ConsentGiven.values,
                    messages_recorded_by__isnull=False,
                ),
                name="client_message_consent_is_whole",
                violation_error_message="Persetujuan pesan memuat tanggal, cara, dan siapa yang mencatatnya.",
            ),
            models.CheckConstraint(
                condition=Q(messages_withdrawn_on=None)
                | Q(messages_agreed_on__isnull=False, messages_withdrawn_on__gte=F("messages_agreed_on")),
                name="client_message_consent_ends_after_start",
                violation_error_message="Persetujuan pesan tidak dapat ditarik sebelum diberikan.",
            ),
            models.CheckConstraint(
                condition=Q(phone_wrong_on=None, phone_wrong_by=None)
                | (Q(phone_wrong_on__isnull=False, phone_wrong_by__isnull=False) & ~Q(phone_hash="")),
                name="client_wrong_number_is_whole",
                violation_error_message="Nomor salah dicatat dengan tanggal dan pencatatnya, bila nomornya ada.",
            ),
        ]

    def __str__(self) -> str:
        return self.safe_label

    def save(self, *args: object, **kwargs: object) -> None:
        """Keeps the hash of each encrypted number beside it, so that the exact number can be found."""
        self.hash_numbers()
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def hash_numbers(self) -> None:
        """Sets the hashes; whoever writes many clients in one statement, past `save`, calls it for each."""
        self.nik_hash = identity_hash(self.nik) if self.nik else ""
        self.kk_hash = identity_hash(self.kk) if self.kk else ""
        self.phone_hash = identity_hash(self.phone) if self.phone else ""

    def record_ids(self) -> list[uuid.UUID]:
        """Public ids under which this file is known: the own, and those of the records merged into it.

        Letters and the access log keep the id of the record as it was when they were written.
        """
        ids, level = [self.public_id], [self.pk]
        while level:
            merged = list(Client.objects.filter(merged_into__in=level).values_list("pk", "public_id"))
            ids += [public_id for _, public_id in merged]
            level = [pk for pk, _ in merged]
        return ids

    def surviving(self) -> "Client":
        """The record this one goes on in: itself, or the one it was merged into."""
        client = self
        while client.merged_into is not None:
            client = client.merged_into
        return client

    @property
    def accepts_messages(self) -> bool:
        """Whether the client agreed to reminders and still does. A child never, whatever was agreed before."""
        return self.messages_agreed_on is not None and self.messages_withdrawn_on is None and not self.is_child

    @property
    def message_consent(self) -> str:
        """The sentence that the client agreed to, word for word; "" without an agreement."""
        return MESSAGE_CONSENTS[self.messages_wording] if self.messages_agreed_on else ""

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
