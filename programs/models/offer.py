"""Offers by citizens and firms: training, work, "adopsi" (S2-10)."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone
from encrypted_fields.fields import EncryptedCharField

from accounts.models import Office, User
from programs.querysets.offer import PublicOfferQuerySet
from villages.models import Regency


@pghistory.track()
class PublicOffer(models.Model):
    """Somebody offers help through the public page; the office of the regency answers.

    Name and telephone number are there to call back; some time after the answer they are erased
    (`OFFER_CONTACT_LIFETIME`), and the row says when.
    """

    class Kind(models.TextChoices):
        TRAINING = "training", "Pelatihan"
        WORK = "work", "Pekerjaan atau magang"
        MENTOR = "mentor", "Pendampingan (adopsi)"
        GOODS = "goods", "Bantuan alat atau dana pelatihan"
        OTHER = "other", "Lainnya"

    class State(models.TextChoices):
        NEW = "new", "Baru"
        CONTACTED = "contacted", "Sudah dihubungi"
        ACCEPTED = "accepted", "Diterima"
        DECLINED = "declined", "Tidak dilanjutkan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    regency = models.ForeignKey(Regency, verbose_name="kabupaten atau kota", on_delete=models.PROTECT, related_name="+")
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="offers")
    kind = models.CharField("bentuk", max_length=10, choices=Kind)
    name = models.CharField("nama", max_length=100, blank=True)
    organisation = models.CharField("lembaga atau perusahaan", max_length=150, blank=True)
    phone = EncryptedCharField("nomor telepon", max_length=20, null=True, blank=True)
    text = models.TextField("yang ditawarkan", max_length=1_000)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.NEW)
    answer = models.CharField("tindak lanjut", max_length=500, blank=True)
    handled_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    handled_at = models.DateTimeField("ditangani", null=True, blank=True)
    contact_erased_at = models.DateTimeField("nama dan nomor dihapus", null=True, blank=True, editable=False)
    received_at = models.DateTimeField("diterima", default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = PublicOfferQuerySet.as_manager()

    class Meta:
        verbose_name = "tawaran masyarakat"
        verbose_name_plural = "tawaran masyarakat"
        ordering = ["-received_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="new", handled_by__isnull=True)
                | (~Q(state="new") & Q(handled_by__isnull=False, handled_at__isnull=False) & ~Q(answer="")),
                name="offer_handled_by_somebody",
                violation_error_message="Tulis tindak lanjutnya.",
            ),
            models.CheckConstraint(
                condition=(Q(contact_erased_at__isnull=True, phone__isnull=False) & ~Q(name=""))
                | (Q(contact_erased_at__isnull=False, phone__isnull=True, name="") & ~Q(state="new")),
                name="offer_keeps_contact_until_erased",
                violation_error_message="Tawaran menyimpan nama dan nomor sampai masa simpannya lewat.",
            ),
        ]

    def __str__(self) -> str:
        return self.get_kind_display()
