"""Work that is not done: written warnings, the report of default to the prosecutor, and what was decided."""

import uuid

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import User
from clients.models import Supervision
from sentences.models.sentence import SocialWorkSentence
from sentences.querysets import SentenceRowQuerySet
from sentences.querysets.execution import DefaultReportQuerySet


def ordinal(number: int) -> str:
    """The first to third warning as letters and pages call it."""
    return ("pertama", "kedua", "ketiga")[number - 1]


@pghistory.track()
class WorkWarning(models.Model):
    """A written warning before a default is reported: the first, second or third."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sentence = models.ForeignKey(SocialWorkSentence, on_delete=models.PROTECT, related_name="warnings")
    number = models.PositiveSmallIntegerField("peringatan ke")
    on = models.DateField("tanggal")
    text = models.CharField("sebab", max_length=500)
    warned_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    warned_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SentenceRowQuerySet.as_manager()

    class Meta:
        verbose_name = "peringatan"
        verbose_name_plural = "peringatan"
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["sentence", "number"],
                name="workwarning_each_once",
                violation_error_message="Peringatan ini sudah diberikan.",
            ),
            models.CheckConstraint(
                condition=Q(number__range=(1, 3)),
                name="workwarning_first_to_third",
                violation_error_message="Peringatan pertama, kedua, atau ketiga.",
            ),
        ]

    def __str__(self) -> str:
        return f"Peringatan {self.number}"

    @property
    def ordinal(self) -> str:
        """Pertama, kedua, ketiga: as letters and pages call it."""
        return ordinal(self.number)

    @property
    def supervision(self) -> Supervision:
        """The case, whose office answers for the row."""
        return self.sentence.supervision

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.sentence.safe_label


@pghistory.track()
class DefaultReport(models.Model):
    """A report of default to the executing prosecutor, with the decision once it is known.

    Only what the statute offers can be proposed or decided: KUHP art. 85(7) for adults, UU 11/2012 art. 76(2) for
    children; never hours above the order (R8). What remains is frozen on the day of the report: `remaining_minutes`
    of work, and the share of the replaced prison (days) or fine (rupiah) that they stand for.
    """

    class Decision(models.TextChoices):
        REPEAT = "repeat", "Mengulangi seluruh atau sebagian kerja sosial"
        PRISON = "prison", "Menjalani seluruh atau sebagian penjara yang diganti"
        FINE = "fine", "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya"
        RESUME = "resume", "Dilanjutkan: ada alasan yang sah"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sentence = models.ForeignKey(SocialWorkSentence, on_delete=models.PROTECT, related_name="default_reports")
    reported_on = models.DateField("dilaporkan")
    reason = models.CharField("sebab", max_length=500)
    proposed = models.CharField("akibat yang diusulkan", max_length=10, choices=SocialWorkSentence.Consequence)
    remaining_minutes = models.PositiveIntegerField("sisa kerja (menit)")
    remaining_prison_days = models.PositiveSmallIntegerField("sisa penjara yang diganti (hari)", null=True, blank=True)
    remaining_fine = models.DecimalField(
        "sisa denda yang diganti (rupiah)", max_digits=15, decimal_places=0, null=True, blank=True
    )
    reported_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    decision = models.CharField("keputusan", max_length=10, choices=Decision, blank=True)
    decided_on = models.DateField("diputus", null=True, blank=True)
    decision_no = models.CharField("nomor keputusan", max_length=100, blank=True)
    decided_hours = models.PositiveSmallIntegerField("jam yang diulangi", null=True, blank=True)
    decided_prison_days = models.PositiveSmallIntegerField("penjara yang dijalani (hari)", null=True, blank=True)
    decided_fine = models.DecimalField(
        "denda yang dibayar (rupiah)", max_digits=15, decimal_places=0, null=True, blank=True
    )
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    recorded_at = models.DateTimeField("keputusan dicatat", null=True, blank=True)

    objects = DefaultReportQuerySet.as_manager()

    class Meta:
        verbose_name = "laporan tidak dijalankan"
        verbose_name_plural = "laporan tidak dijalankan"
        ordering = ["-reported_on", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["sentence"],
                condition=Q(decision=""),
                name="defaultreport_one_pending_per_sentence",
                violation_error_message="Laporan sebelumnya belum diputus.",
            ),
            models.CheckConstraint(
                condition=Q(decision="", decided_on__isnull=True, recorded_by__isnull=True)
                | (
                    ~Q(decision="")
                    & Q(decided_on__isnull=False, recorded_by__isnull=False, recorded_at__isnull=False)
                    & Q(decided_on__gte=F("reported_on"))
                ),
                name="defaultreport_decision_is_complete",
                violation_error_message="Keputusan harus punya tanggal, tidak sebelum laporannya.",
            ),
            models.CheckConstraint(
                condition=Q(
                    decision__in=["", "resume"], decided_hours=None, decided_prison_days=None, decided_fine=None
                )
                | Q(decision="repeat", decided_hours__isnull=False, decided_prison_days=None, decided_fine=None)
                | Q(decision="prison", decided_prison_days__isnull=False, decided_hours=None, decided_fine=None)
                | Q(decision="fine", decided_fine__isnull=False, decided_hours=None, decided_prison_days=None),
                name="defaultreport_decision_says_how_much",
                violation_error_message="Isi berapa jam, hari, atau rupiah yang diputus.",
            ),
            models.CheckConstraint(
                condition=Q(decided_hours__isnull=True) | Q(decided_hours__range=(1, 240)),
                name="defaultreport_repeats_1_to_240_hours",
                violation_error_message="Jam yang diulangi 1 sampai 240.",
            ),
        ]
        triggers = [pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.reported_on}: {self.get_decision_display() or 'menunggu keputusan'}"

    @property
    def waiting_days(self) -> int:
        """How many days ago it was reported, by the calendar of the office."""
        return (self.supervision.office.today() - self.reported_on).days

    @property
    def supervision(self) -> Supervision:
        """The case, whose office answers for the row."""
        return self.sentence.supervision

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.sentence.safe_label
