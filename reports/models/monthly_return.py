"""The monthly return of an office: its figures, how far it has come, what it counted, and what was put right in it."""

import uuid

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import Office, User
from clients.models import Supervision
from reports.querysets import CountedRowsQuerySet, MonthlyReturnQuerySet, ReturnCorrectionQuerySet

FROZEN_COLUMNS = ("figures", "opening", "moved_in", "moved_out", "closing", "carried_over", "corrected", "computed_at")


@pghistory.track()
class MonthlyReturn(models.Model):
    """The figures of one office for one month. Opening plus movements is closing, or it is refused.

    The head submits it; from then on its figures stand still. The Kanwil accepts it or sends it back with a reason;
    it is locked when the following month is accepted, or by Ditjenpas.
    """

    class State(models.TextChoices):
        DRAFT = "draft", "Konsep"
        SUBMITTED = "submitted", "Dikirim"
        RETURNED = "returned", "Dikembalikan"
        ACCEPTED = "accepted", "Diterima"
        LOCKED = "locked", "Dikunci"

    FROZEN = (State.SUBMITTED, State.ACCEPTED, State.LOCKED)

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="monthly_returns")
    month = models.DateField("bulan", help_text="Hari pertama bulan itu.")
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.DRAFT)
    figures = models.JSONField("angka")
    opening = models.PositiveIntegerField("perkara awal bulan")
    moved_in = models.PositiveIntegerField("masuk")
    moved_out = models.PositiveIntegerField("keluar")
    closing = models.PositiveIntegerField("perkara akhir bulan")
    carried_over = models.PositiveIntegerField(
        "akhir bulan lalu",
        null=True,
        blank=True,
        help_text="Perkara akhir bulan lalu menurut laporan yang dikirim; kosong pada laporan pertama.",
    )
    corrected = models.IntegerField("koreksi", default=0, help_text="Perkara awal bulan dikurangi akhir bulan lalu.")
    computed_at = models.DateTimeField("dihitung", default=timezone.now)
    submitted_at = models.DateTimeField("dikirim", null=True, blank=True)
    submitted_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    is_late = models.BooleanField("terlambat dikirim", default=False)
    returned_at = models.DateTimeField("dikembalikan", null=True, blank=True)
    returned_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    returned_reason = models.CharField("alasan dikembalikan", max_length=500, blank=True)
    accepted_at = models.DateTimeField("diterima", null=True, blank=True)
    accepted_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    locked_at = models.DateTimeField("dikunci", null=True, blank=True)

    objects = MonthlyReturnQuerySet.as_manager()

    class Meta:
        verbose_name = "laporan bulanan"
        verbose_name_plural = "laporan bulanan"
        ordering = ["-month", "office__name"]
        constraints = [
            models.UniqueConstraint(
                fields=["office", "month"],
                name="monthlyreturn_one_per_office_and_month",
                violation_error_message="Laporan bulan ini sudah ada.",
            ),
            models.CheckConstraint(
                condition=Q(month__day=1),
                name="monthlyreturn_month_is_first_day",
                violation_error_message="Bulan ditulis sebagai tanggal 1.",
            ),
            models.CheckConstraint(
                condition=Q(closing=F("opening") + F("moved_in") - F("moved_out")),
                name="monthlyreturn_adds_up",
                violation_error_message="Klien awal + masuk - keluar harus sama dengan klien akhir.",
            ),
            models.CheckConstraint(
                condition=Q(carried_over__isnull=True, corrected=0)
                | Q(carried_over__isnull=False, opening=F("carried_over") + F("corrected")),
                name="monthlyreturn_opens_where_last_closed",
                violation_error_message="Awal bulan harus sama dengan akhir bulan lalu ditambah koreksi.",
            ),
            models.CheckConstraint(
                condition=Q(state="draft") | Q(submitted_at__isnull=False, submitted_by__isnull=False),
                name="monthlyreturn_submitted_by_somebody",
                violation_error_message="Pengiriman harus menyebut siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=~Q(state="returned")
                | (Q(returned_at__isnull=False, returned_by__isnull=False) & ~Q(returned_reason="")),
                name="monthlyreturn_returned_with_reason",
                violation_error_message="Tulis alasan mengembalikan laporan.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["accepted", "locked"], accepted_at__isnull=False, accepted_by__isnull=False)
                | (~Q(state__in=["accepted", "locked"]) & Q(accepted_at__isnull=True, accepted_by__isnull=True)),
                name="monthlyreturn_accepted_by_somebody",
                violation_error_message="Penerimaan harus menyebut siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=Q(accepted_by__isnull=True)
                | (Q(submitted_by__isnull=False) & ~Q(accepted_by=F("submitted_by"))),
                name="monthlyreturn_accepted_by_another",
                violation_error_message="Laporan diterima oleh orang lain daripada yang mengirimnya.",
            ),
            models.CheckConstraint(
                condition=Q(state="locked", locked_at__isnull=False) | (~Q(state="locked") & Q(locked_at__isnull=True)),
                name="monthlyreturn_locked_has_time",
                violation_error_message="Penguncian harus menyebut kapan.",
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="frozen_figures_stay",
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition(
                    "OLD.state IN ('submitted', 'accepted', 'locked') AND ("
                    + " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in FROZEN_COLUMNS)
                    + ")"
                ),
            ),
            pgtrigger.Protect(
                name="sent_returns_stay",
                operation=pgtrigger.Delete,
                condition=pgtrigger.Condition("OLD.state <> 'draft'"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.office} {self.month:%Y-%m}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return str(self)

    @property
    def is_frozen(self) -> bool:
        """Whether its figures stand still: sent, and not sent back."""
        return self.state in self.FROZEN


class CountedRows(models.Model):
    """The keys of the rows a return counted when it was submitted, by figure. A later submission adds another row."""

    monthly_return = models.ForeignKey(MonthlyReturn, on_delete=models.PROTECT, related_name="counted_rows")
    rows = models.JSONField("baris yang dihitung")
    counted_at = models.DateTimeField("dihitung", default=timezone.now, editable=False)

    objects = CountedRowsQuerySet.as_manager()

    class Meta:
        verbose_name = "baris laporan bulanan"
        verbose_name_plural = "baris laporan bulanan"
        ordering = ["-counted_at", "-id"]
        triggers = [pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.monthly_return}: {self.counted_at:%Y-%m-%d %H:%M}"


@pghistory.track()
class ReturnCorrection(models.Model):
    """Why one case made the opening of a month differ from what was submitted as the closing of the month before."""

    class Effect(models.TextChoices):
        ADDED = "added", "Ditambahkan"
        REMOVED = "removed", "Tidak dihitung lagi"
        MOVED = "moved", "Pindah baris"

    monthly_return = models.ForeignKey(
        MonthlyReturn, verbose_name="laporan bulanan", on_delete=models.PROTECT, related_name="corrections"
    )
    case = models.ForeignKey(Supervision, verbose_name="perkara", on_delete=models.PROTECT, related_name="+")
    effect = models.CharField("akibat", max_length=8, choices=Effect)
    reason = models.CharField("alasan", max_length=300)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ReturnCorrectionQuerySet.as_manager()

    class Meta:
        verbose_name = "koreksi laporan bulanan"
        verbose_name_plural = "koreksi laporan bulanan"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["monthly_return", "case", "effect"],
                name="returncorrection_once_per_case",
                violation_error_message="Perkara ini sudah dijelaskan.",
            ),
            models.CheckConstraint(
                condition=~Q(reason=""),
                name="returncorrection_has_reason",
                violation_error_message="Tulis sebab koreksi.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.monthly_return}: {self.get_effect_display()}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.case.safe_label
