"""The attempts to hand a reminder to a channel, and what came back."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from reminders.kinds import Reason
from reminders.models.reminder import Reminder
from reminders.querysets import DeliveryQuerySet


class Delivery(models.Model):
    """One attempt to hand one reminder to one channel. A channel that may have taken it is never asked again.

    `provider_id` is what the gateway calls the message; its callbacks find the row by it. Of the number it went to only
    a keyed hash is kept (`reminders.numbers`): it finds who answered, and which numbers turned out to be wrong.
    """

    class Channel(models.TextChoices):
        IN_APP = "in_app", "Di portal"
        EMAIL = "email", "Surel"
        WHATSAPP = "whatsapp", "WhatsApp"
        SMS = "sms", "SMS"
        BY_HAND = "by_hand", "Dikirim petugas"

    class Outcome(models.TextChoices):
        SENDING = "sending", "Sedang dikirim"
        SENT = "sent", "Terkirim"
        UNCERTAIN = "uncertain", "Tidak pasti terkirim"
        FAILED = "failed", "Gagal"
        SKIPPED = "skipped", "Tidak dikirim"

    reminder = models.ForeignKey(Reminder, on_delete=models.CASCADE, related_name="deliveries")
    channel = models.CharField("saluran", max_length=10, choices=Channel)
    attempt = models.PositiveSmallIntegerField("percobaan ke-")
    outcome = models.CharField("hasil", max_length=10, choices=Outcome)
    reason = models.CharField("sebab tidak dikirim", max_length=20, choices=Reason, blank=True)
    detail = models.CharField("keterangan", max_length=300, blank=True)
    provider_id = models.CharField("nomor di penyedia", max_length=120, blank=True)
    number_hash = models.CharField(max_length=64, blank=True, editable=False, db_default="")
    sent_by = models.ForeignKey(
        User, verbose_name="dikirim oleh", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField("waktu", default=timezone.now)
    delivered_at = models.DateTimeField("sampai", null=True, blank=True)
    read_at = models.DateTimeField("dibaca", null=True, blank=True)

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = "pengiriman"
        verbose_name_plural = "pengiriman"
        ordering = ["at", "id"]
        indexes = [
            models.Index(fields=["reason", "-at"], name="delivery_not_sent", condition=~Q(reason="")),
            models.Index(fields=["number_hash", "-at"], name="delivery_by_number", condition=~Q(number_hash="")),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["reminder", "channel", "attempt"],
                name="delivery_attempt_once",
                violation_error_message="Percobaan ini sudah dicatat.",
            ),
            models.UniqueConstraint(
                fields=["reminder", "channel"],
                condition=~Q(outcome="failed"),
                name="delivery_settled_once_per_channel",
                violation_error_message="Pengingat ini sudah diserahkan lewat saluran itu.",
            ),
            models.UniqueConstraint(
                fields=["provider_id"],
                condition=~Q(provider_id=""),
                name="delivery_provider_id_once",
                violation_error_message="Nomor penyedia ini sudah dicatat pada pengiriman lain.",
            ),
            models.CheckConstraint(
                condition=~Q(outcome="skipped") | ~Q(reason=""),
                name="delivery_skipped_for_a_reason",
                violation_error_message="Tulis mengapa pengingat tidak dikirim.",
            ),
            models.CheckConstraint(
                condition=(
                    Q(channel="by_hand", sent_by__isnull=False) | (~Q(channel="by_hand") & Q(sent_by__isnull=True))
                ),
                name="delivery_by_hand_by_somebody",
                violation_error_message="Catat petugas yang mengirim sendiri.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_channel_display()}: {self.get_outcome_display()}"
