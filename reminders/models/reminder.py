"""One row per thing a person must be told."""

import uuid

from django.db import models
from django.db.models import Q

from accounts.models import Office, User
from reminders.kinds import Reason, RecipientKind
from reminders.models.wording import Wording
from reminders.querysets import ReminderQuerySet


class Reminder(models.Model):
    """One thing one person must be told about one subject on one occasion: rule and those four together are unique.

    Whoever has no account is named by kind and public id alone: no number and no name stands in the outbox. Until a
    row is claimed for sending it waits with no `retry_at`; claiming always changes `retry_at` or `state`. `reason` says
    why it was not sent, or not yet; one that no channel reached waits as "unreached" for an officer's own hand.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Menunggu dikirim"
        HELD = "held", "Ditahan, jumlah tidak wajar"
        DELIVERED = "delivered", "Terkirim"
        HELD_OUT = "held_out", "Kelompok pembanding"
        FAILED = "failed", "Gagal"
        UNREACHED = "unreached", "Tidak sampai"
        CANCELLED = "cancelled", "Dibatalkan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    rule = models.CharField("aturan", max_length=60)
    subject = models.UUIDField("perihal", help_text="public_id of the row the reminder is about")
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="+")
    recipient_kind = models.CharField(
        "jenis penerima", max_length=16, choices=RecipientKind, default=RecipientKind.USER
    )
    recipient_key = models.UUIDField("kunci penerima", help_text="public_id of the recipient, also of an account")
    recipient = models.ForeignKey(
        User, verbose_name="akun penerima", on_delete=models.CASCADE, null=True, blank=True, related_name="reminders"
    )
    occasion = models.DateField("peristiwa", help_text="the day the reminder is about, not the day it is sent")
    due_at = models.DateTimeField("dikirim mulai")
    retry_at = models.DateTimeField("dicoba lagi", null=True, blank=True)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.WAITING)
    reason = models.CharField("sebab belum sampai", max_length=20, choices=Reason, blank=True, db_default="")
    title = models.CharField("judul", max_length=150)
    body = models.CharField("isi", max_length=500)
    path = models.CharField("alamat halaman", max_length=200)
    wording = models.ForeignKey(
        Wording, verbose_name="kata-kata", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
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
            models.Index(fields=["recipient_key", "-due_at"], name="reminder_by_key"),
            models.Index(fields=["rule", "office", "state"], name="reminder_by_rule"),
            models.Index(fields=["office", "reason", "-due_at"], name="reminder_not_sent", condition=~Q(reason="")),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["rule", "subject", "recipient_kind", "recipient_key", "occasion"],
                name="reminder_once_per_occasion",
                violation_error_message="Pengingat ini sudah ada.",
            ),
            models.CheckConstraint(
                condition=(
                    Q(recipient_kind="user", recipient__isnull=False)
                    | (~Q(recipient_kind="user") & Q(recipient__isnull=True))
                ),
                name="reminder_account_of_users_alone",
                violation_error_message="Hanya pengguna portal yang punya akun penerima.",
            ),
            models.CheckConstraint(
                condition=~Q(state="unreached") | ~Q(reason=""),
                name="reminder_unreached_for_a_reason",
                violation_error_message="Tulis mengapa pengingat tidak sampai.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rule} {self.occasion}"
