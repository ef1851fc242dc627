"""The judgment that ordered unpaid work, and how far its execution has come (KUHP art. 85; UU 11/2012 art. 76)."""

import uuid
from datetime import date, datetime, timedelta
from typing import Any

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import ProsecutionOffice
from clients.models import Supervision
from sentences.forecast import Forecast
from sentences.querysets import SocialWorkSentenceQuerySet

LEDGER_STAYS_WITHIN = """
    IF EXISTS (
        SELECT FROM sentences_hoursentry WHERE sentence_id = NEW.id HAVING SUM(minutes) > NEW.hours_ordered * 60
    ) OR EXISTS (
        SELECT FROM sentences_hoursentry WHERE sentence_id = NEW.id GROUP BY worked_on
        HAVING SUM(minutes) > NEW.hours_per_day * 60
            OR SUM(minutes) > 0 AND (worked_on < NEW.starts_on OR worked_on > NEW.starts_on + NEW.period_days)
    ) THEN
        RAISE EXCEPTION 'hours already counted contradict this judgment'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'sentence_ledger_stays_within';
    END IF;
    RETURN NEW;
"""


class Track(models.TextChoices):
    """Adults work under KUHP art. 85, children serve the community under UU 11/2012 art. 76."""

    ADULT = "adult", "Pidana kerja sosial (dewasa)"
    CHILD = "child", "Pelayanan masyarakat (anak)"


@pghistory.track()
class SocialWorkSentence(models.Model):
    """One order of unpaid work. Hours are whole hours in the judgment; credit is counted in minutes."""

    class Imposed(models.TextChoices):
        PRISON = "prison", "Penjara"
        FINE = "fine", "Denda"
        SERVICE = "service", "Pelayanan masyarakat (anak)"
        COMPENSATION = "compensation", "Ganti rugi adat"

    class Origin(models.TextChoices):
        JUDGMENT = "judgment", "Putusan pidana kerja sosial (KUHP pasal 85)"
        UNPAID_FINE = "unpaid_fine", "Pengganti denda yang tidak dibayar (KUHP pasal 82)"
        CUSTOMARY = "customary", "Pengganti ganti rugi kewajiban adat (KUHP pasal 96 ayat 4)"

    class PlaceFixedBy(models.TextChoices):
        COURT = "court", "Pengadilan, dalam putusan"
        PROSECUTOR = "prosecutor", "Jaksa, saat pelaksanaan"

    class Consequence(models.TextChoices):
        REPEAT = "repeat", "Mengulangi seluruh atau sebagian kerja sosial"
        PRISON = "prison", "Menjalani seluruh atau sebagian pidana penjara yang diganti"
        FINE = "fine", "Membayar seluruh atau sebagian denda yang diganti, atau penjara penggantinya"

    class State(models.TextChoices):
        REGISTERED = "registered", "Terdaftar"
        PLACED = "placed", "Sudah ditempatkan"
        IN_PROGRESS = "in_progress", "Sedang berjalan"
        PAUSED = "paused", "Dihentikan sementara"
        COMPLETED = "completed", "Selesai"
        DEFAULTED = "defaulted", "Tidak dijalankan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.OneToOneField(
        Supervision, verbose_name="perkara", on_delete=models.PROTECT, related_name="social_work"
    )
    track = models.CharField("jalur", max_length=5, choices=Track)
    court = models.CharField("pengadilan", max_length=120)
    judgment_no = models.CharField("nomor putusan", max_length=100)
    judgment_on = models.DateField("tanggal putusan")
    offence = models.CharField("tindak pidana dan pasal", max_length=200)
    offence_on = models.DateField("tanggal tindak pidana")
    origin = models.CharField("asal", max_length=12, choices=Origin, default=Origin.JUDGMENT)
    threat_months = models.PositiveSmallIntegerField(
        "ancaman penjara paling lama (bulan)",
        null=True,
        blank=True,
        help_text="Empat tahun enam bulan ditulis 54. Lima tahun atau lebih tidak boleh.",
    )
    threat_days = models.PositiveSmallIntegerField("ancaman penjara: hari", default=0)
    imposed = models.CharField("pidana yang sebenarnya dijatuhkan", max_length=12, choices=Imposed)
    imposed_months = models.PositiveSmallIntegerField("lama penjara: bulan", default=0)
    imposed_days = models.PositiveSmallIntegerField("lama penjara: hari", default=0)
    imposed_fine = models.DecimalField("denda (rupiah)", max_digits=15, decimal_places=0, null=True, blank=True)
    fine_paid = models.DecimalField(
        "denda yang sudah dibayar (rupiah)", max_digits=15, decimal_places=0, null=True, blank=True
    )
    hours_ordered = models.PositiveSmallIntegerField("jumlah jam")
    hours_per_day = models.PositiveSmallIntegerField("jam per hari")
    period_days = models.PositiveSmallIntegerField(
        "jangka waktu penyelesaian (hari)", help_text="Satu bulan adalah 30 hari (KUHP pasal 184)."
    )
    default_consequence = models.CharField(
        "akibat bila tidak dijalankan", max_length=10, choices=Consequence, help_text="Sebagaimana disebut putusan."
    )
    consent_on = models.DateField(
        "tanggal persetujuan terdakwa", null=True, blank=True, help_text="KUHP pasal 85 ayat 2 huruf c."
    )
    place_in_judgment = models.BooleanField("tempat disebut dalam putusan", null=True, blank=True)
    place_fixed_by = models.CharField("tempat ditetapkan oleh", max_length=10, choices=PlaceFixedBy, blank=True)
    place_named = models.CharField("tempat yang disebut", max_length=200, blank=True)
    prosecutor_name = models.CharField("jaksa pelaksana", max_length=150, blank=True)
    execution_record_no = models.CharField("nomor berita acara pelaksanaan", max_length=100, blank=True)
    skills = models.CharField("keahlian dan pekerjaan", max_length=200, blank=True)
    objection = models.CharField(
        "keberatan atas tempat atau pekerjaan",
        max_length=200,
        blank=True,
        help_text="KUHP pasal 85 ayat 2 huruf f. Tulis keberatannya saja, bukan keyakinan politiknya.",
    )
    study_starts_at = models.TimeField("sekolah mulai", null=True, blank=True)
    study_ends_at = models.TimeField("sekolah selesai", null=True, blank=True)
    conditional_months = models.PositiveSmallIntegerField(
        "penjara yang dijatuhkan dengan syarat (bulan)", null=True, blank=True, help_text="Paling lama 24 bulan."
    )
    extract_received_on = models.DateField("petikan putusan diterima", null=True, blank=True)
    prosecution_office = models.ForeignKey(
        ProsecutionOffice,
        verbose_name="Kejaksaan pelaksana",
        on_delete=models.PROTECT,
        related_name="sentences",
    )
    starts_on = models.DateField("tanggal pelaksanaan putusan", help_text="Jangka waktu dihitung dari tanggal ini.")
    state = models.CharField("keadaan", max_length=12, choices=State, default=State.REGISTERED)
    closed_on = models.DateField("ditutup", null=True, blank=True)
    inducted_on = models.DateField(
        "hak dan kewajiban dijelaskan", null=True, blank=True, help_text="Sebelum mulai bekerja."
    )
    repeats = models.OneToOneField(
        "sentences.DefaultReport",
        verbose_name="mengulangi menurut keputusan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="repetition",
        editable=False,
    )
    default_reported_reason = models.CharField("alasan dilaporkan tidak dijalankan", max_length=500, blank=True)
    registered_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = SocialWorkSentenceQuerySet.as_manager()

    class Meta:
        verbose_name = "pidana kerja sosial"
        verbose_name_plural = "pidana kerja sosial"
        ordering = ["starts_on", "id"]
        indexes = [models.Index(fields=["state"], name="sentence_by_state")]
        constraints = [
            models.CheckConstraint(
                condition=Q(track="adult", hours_ordered__range=(8, 240))
                | Q(track="child", hours_ordered__range=(7, 120))
                | Q(repeats__isnull=False, track="adult", hours_ordered__range=(1, 240))
                | Q(repeats__isnull=False, track="child", hours_ordered__range=(1, 120)),
                name="sentence_hours_within_statute",
                violation_error_message=(
                    "Jumlah jam harus 8 sampai 240 (KUHP pasal 85 ayat 4), atau 7 sampai 120 untuk Anak "
                    "(UU 11/2012 pasal 76 ayat 3)."
                ),
            ),
            models.CheckConstraint(
                condition=Q(hours_per_day__range=(1, 8)),
                name="sentence_hours_per_day_at_most_8",
                violation_error_message="Paling lama 8 jam dalam 1 hari (KUHP pasal 85 ayat 5).",
            ),
            models.CheckConstraint(
                condition=Q(period_days__range=(1, 180)),
                name="sentence_period_at_most_180_days",
                violation_error_message="Jangka waktu paling lama 6 bulan (180 hari): KUHP pasal 85 ayat 5, 184.",
            ),
            models.CheckConstraint(
                condition=Q(track="child")
                | ~Q(origin="judgment")
                | Q(threat_months__isnull=False, threat_months__lt=60),
                name="sentence_threat_under_5_years",
                violation_error_message="Ancaman pidana harus kurang dari 5 tahun (KUHP pasal 85 ayat 1).",
            ),
            models.CheckConstraint(
                condition=Q(threat_days=0) | Q(threat_months__isnull=False, threat_days__lt=30),
                name="sentence_threat_days_under_a_month",
                violation_error_message="Sisa hari ancaman pidana 0 sampai 29; 30 hari adalah 1 bulan.",
            ),
            models.CheckConstraint(
                condition=Q(conditional_months__isnull=True) | Q(track="child", conditional_months__range=(1, 24)),
                name="sentence_conditional_prison_at_most_2_years",
                violation_error_message="Pidana dengan syarat: penjara Anak paling lama 2 tahun (PP 58/2022).",
            ),
            models.CheckConstraint(
                condition=Q(place_named="") | ~Q(place_fixed_by=""),
                name="sentence_place_fixed_by_somebody",
                violation_error_message="Pilih siapa yang menetapkan tempatnya.",
            ),
            models.CheckConstraint(
                condition=Q(track="child", imposed="service")
                | (
                    Q(track="adult", imposed="prison", imposed_fine__isnull=True)
                    & (Q(imposed_months__gt=0) | Q(imposed_days__gt=0))
                )
                | Q(
                    track="adult",
                    imposed="fine",
                    imposed_fine__isnull=False,
                    imposed_fine__gt=0,
                    imposed_months=0,
                    imposed_days=0,
                )
                | Q(track="adult", imposed="compensation", origin="customary", imposed_months=0, imposed_days=0),
                name="sentence_imposed_is_whole",
                violation_error_message="Putusan harus memuat lama penjara atau besarnya denda (KUHP pasal 85 ayat 9).",
            ),
            models.CheckConstraint(
                condition=Q(imposed_days__lte=180 - F("imposed_months") * 30),
                name="sentence_imposed_prison_at_most_180_days",
                violation_error_message="Penjara yang dijatuhkan paling lama 6 bulan (KUHP pasal 85 ayat 1).",
            ),
            models.CheckConstraint(
                condition=Q(track="child") | ~Q(origin="judgment") | Q(consent_on__isnull=False),
                name="sentence_adult_consented",
                violation_error_message="Persetujuan terdakwa wajib ada (KUHP pasal 85 ayat 2).",
            ),
            models.CheckConstraint(
                condition=Q(track="adult") | Q(default_consequence="repeat"),
                name="sentence_child_consequence_is_repeat",
                violation_error_message="Bagi Anak akibatnya hanya mengulangi (UU 11/2012 pasal 76 ayat 2).",
            ),
            models.CheckConstraint(
                condition=Q(origin="judgment") | Q(track="adult"),
                name="sentence_substitute_is_for_adults",
                violation_error_message="Kerja sosial pengganti hanya untuk orang dewasa (KUHP pasal 82 dan 96).",
            ),
            models.CheckConstraint(
                condition=~Q(origin="unpaid_fine") | Q(imposed="fine"),
                name="sentence_unpaid_fine_names_the_fine",
                violation_error_message="Isi denda yang diganti (KUHP pasal 82).",
            ),
            models.CheckConstraint(
                condition=Q(fine_paid__isnull=True)
                | (Q(origin="unpaid_fine", fine_paid__gte=0) & Q(fine_paid__lt=F("imposed_fine"))),
                name="sentence_fine_paid_in_part",
                violation_error_message="Yang sudah dibayar harus kurang dari dendanya (KUHP pasal 82 ayat 3).",
            ),
            models.CheckConstraint(
                condition=Q(study_starts_at__isnull=True, study_ends_at__isnull=True)
                | Q(study_ends_at__gt=F("study_starts_at")),
                name="sentence_study_hours_run_forward",
                violation_error_message="Jam sekolah harus punya mulai dan selesai.",
            ),
            models.CheckConstraint(
                condition=Q(starts_on__gte=F("judgment_on")) & Q(judgment_on__gte=F("offence_on")),
                name="sentence_dates_in_order",
                violation_error_message="Urutan tanggal: tindak pidana, putusan, lalu pelaksanaan.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["completed", "defaulted"], closed_on__isnull=False)
                | (~Q(state__in=["completed", "defaulted"]) & Q(closed_on__isnull=True)),
                name="sentence_closed_has_date",
                violation_error_message="Pidana yang selesai harus punya tanggal.",
            ),
            models.CheckConstraint(
                condition=~Q(state="defaulted") | ~Q(default_reported_reason=""),
                name="sentence_default_has_reason",
                violation_error_message="Tulis alasan pelaporan.",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="ledger_stays_within",
                when=pgtrigger.Before,
                operation=pgtrigger.UpdateOf("hours_ordered", "hours_per_day", "period_days", "starts_on"),
                func=LEDGER_STAYS_WITHIN,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_track_display()} {self.judgment_no}"

    @property
    def safe_label(self) -> str:
        """Label for the access log: the client's safe label."""
        return self.supervision.client.safe_label

    @property
    def ends_on(self) -> date:
        """Last day on which an hour counts: execution date plus the period of the judgment, never past day 180."""
        return self.starts_on + timedelta(days=self.period_days)

    @property
    def minutes_ordered(self) -> int:
        """The order in minutes."""
        return self.hours_ordered * 60

    @property
    def is_open(self) -> bool:
        """True until the hours are done or the default is reported."""
        return self.state not in {self.State.COMPLETED, self.State.DEFAULTED}

    def minutes_worked(self) -> int:
        """The balance of the ledger, in minutes."""
        return self.hours_entries.total()

    def minutes_claimed_on(self, day: date) -> int:
        """Minutes of one local day: what the ledger credits, and what waits for the host or the officer."""
        waiting = self.sessions.filter(state__in=["draft", "confirmed"]).select_related("placement__site__office")
        credited = self.hours_entries.filter(worked_on=day).total()
        return credited + sum(session.minutes for session in waiting if session.worked_on == day)

    def forecast(self, now: datetime) -> Forecast | None:
        """Where the weekly plan leads at a moment; None once the sentence is closed."""
        sentence: Any = type(self).objects.with_forecast(now).get(pk=self.pk)
        return Forecast.from_row(sentence.forecast_row) if sentence.forecast_row else None
