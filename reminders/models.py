"""The outbox: one row per thing a person must be told, the attempts to tell it, and the sign that beat is alive."""

import uuid

from django.db import models
from django.db.models import Q

from accounts.models import Office, User
from reminders.querysets import DeliveryQuerySet, ReminderQuerySet


class Reminder(models.Model):
    """One thing one person must be told about one subject on one occasion. The four together are unique."""

    class State(models.TextChoices):
        WAITING = "waiting", "Menunggu dikirim"
        DELIVERED = "delivered", "Terkirim"
        FAILED = "failed", "Gagal"
        CANCELLED = "cancelled", "Dibatalkan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    rule = models.CharField("aturan", max_length=60)
    subject = models.UUIDField("perihal", help_text="public_id of the row the reminder is about")
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="+")
    recipient = models.ForeignKey(User, verbose_name="penerima", on_delete=models.CASCADE, related_name="reminders")
    occasion = models.DateField("peristiwa", help_text="the day the reminder is about, not the day it is sent")
    due_at = models.DateTimeField("dikirim mulai")
    retry_at = models.DateTimeField("dicoba lagi", null=True, blank=True)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.WAITING)
    title = models.CharField("judul", max_length=150)
    body = models.CharField("isi", max_length=500)
    path = models.CharField("alamat halaman", max_length=200)
    read_at = models.DateTimeField("dibaca", null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ReminderQuerySet.as_manager()

    class Meta:
        verbose_name = "pengingat"
        verbose_name_plural = "pengingat"
        ordering = ["-due_at", "-id"]
        indexes = [
            models.Index(fields=["due_at"], name="reminder_waiting", condition=Q(state="waiting")),
            models.Index(fields=["recipient", "-due_at"], name="reminder_by_recipient"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["rule", "subject", "recipient", "occasion"],
                name="reminder_once_per_occasion",
                violation_error_message="Pengingat ini sudah ada.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rule} {self.occasion}"


class Delivery(models.Model):
    """One attempt to hand one reminder to one channel. A channel that may have taken it is never asked again."""

    class Channel(models.TextChoices):
        IN_APP = "in_app", "Di portal"
        EMAIL = "email", "Surel"

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
    detail = models.CharField("keterangan", max_length=300, blank=True)
    at = models.DateTimeField("waktu", auto_now_add=True)

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = "pengiriman"
        verbose_name_plural = "pengiriman"
        ordering = ["at", "id"]
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
        ]

    def __str__(self) -> str:
        return f"{self.get_channel_display()}: {self.get_outcome_display()}"


class BeatSignal(models.Model):
    """The last time beat and a worker were both alive. One row; its absence or age is shown to people."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    at = models.DateTimeField()

    class Meta:
        verbose_name = "tanda beat"
        verbose_name_plural = "tanda beat"
        constraints = [
            models.CheckConstraint(
                condition=Q(id=1),
                name="beatsignal_single_row",
                violation_error_message="Hanya ada satu tanda beat.",
            ),
        ]

    def __str__(self) -> str:
        return f"beat {self.at:%Y-%m-%d %H:%M:%S}"
