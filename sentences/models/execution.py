"""How the execution of a sentence goes: the weekly plan, pauses, presence and absence, warnings, default, incidents."""

import uuid
from datetime import datetime

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import User
from clients.models import Supervision
from sentences.models.host import HostLink
from sentences.models.limits import PAUSE_HOLDS_NO_COUNTED_DAY
from sentences.models.placement import Placement
from sentences.models.sentence import SocialWorkSentence
from sentences.models.session import WorkSession
from sentences.models.site import HostSite
from sentences.querysets import AttendanceQuerySet, IncidentQuerySet, SentenceRowQuerySet
from sentences.querysets.execution import AbsenceQuerySet, PauseQuerySet


class Ground(models.TextChoices):
    """Why somebody cannot work. Whether it is lawful is judged each time; these usually are."""

    ILL = "ill", "Sakit"
    WORK = "work", "Pekerjaan atau mata pencaharian"
    FAMILY = "family", "Keperluan keluarga mendesak"
    SCHOOL = "school", "Sekolah atau ujian"
    CUSTODY = "custody", "Ditahan atau dipanggil instansi lain"
    WORSHIP = "worship", "Ibadah atau hari besar"
    SITE = "site", "Tempat kerja tidak dapat menerima"
    DISASTER = "disaster", "Bencana atau cuaca"
    NONE = "none", "Tanpa keterangan"
    OTHER = "other", "Lainnya"


@pghistory.track()
class WorkPlan(models.Model):
    """One weekday on which the person works, from which hour and for how many minutes, around the livelihood."""

    sentence = models.ForeignKey(SocialWorkSentence, on_delete=models.PROTECT, related_name="work_plans")
    weekday = models.PositiveSmallIntegerField("hari")
    starts_at = models.TimeField("mulai")
    minutes = models.PositiveSmallIntegerField("lama (menit)")
    since = models.DateField("sejak")
    until = models.DateField("sampai", null=True, blank=True)
    set_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    objects = SentenceRowQuerySet.as_manager()

    class Meta:
        verbose_name = "jadwal kerja"
        verbose_name_plural = "jadwal kerja"
        ordering = ["weekday", "starts_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(weekday__range=(1, 7)),
                name="workplan_weekday_1_to_7",
                violation_error_message="Pilih hari.",
            ),
            models.CheckConstraint(
                condition=Q(minutes__range=(1, 480)),
                name="workplan_at_most_8_hours",
                violation_error_message="Paling lama 8 jam dalam 1 hari (KUHP pasal 85 ayat 5).",
            ),
            models.UniqueConstraint(
                fields=["sentence", "weekday"],
                condition=Q(until__isnull=True),
                name="workplan_once_per_weekday",
                violation_error_message="Hari ini sudah ada dalam jadwal.",
            ),
        ]

    def __str__(self) -> str:
        return f"hari {self.weekday}, {self.minutes} menit"


@pghistory.track()
class Pause(models.Model):
    """A time in which no work is expected, for a lawful reason. Whether the 180 days go on running is not settled:
    the portal lets them run and says so."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sentence = models.ForeignKey(SocialWorkSentence, on_delete=models.PROTECT, related_name="pauses")
    ground = models.CharField("alasan", max_length=10, choices=Ground)
    text = models.CharField("penjelasan", max_length=300)
    since = models.DateField("sejak")
    until = models.DateField("sampai", null=True, blank=True)
    backdated_reason = models.CharField("alasan tanggal mundur", max_length=300, blank=True, default="")
    """Why the execution was written down as resumed on a day that had passed already."""
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PauseQuerySet.as_manager()

    class Meta:
        verbose_name = "penghentian sementara"
        verbose_name_plural = "penghentian sementara"
        ordering = ["-since", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                name="pause_runs_forward",
                violation_error_message="Penghentian tidak dapat berakhir sebelum mulai.",
            ),
            models.UniqueConstraint(
                fields=["sentence"],
                condition=Q(until__isnull=True),
                name="pause_one_open_per_sentence",
                violation_error_message="Pelaksanaan sudah dihentikan sementara.",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="holds_no_counted_day",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("since", "until", "sentence_id"),
                func=PAUSE_HOLDS_NO_COUNTED_DAY,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_ground_display()} sejak {self.since}"


@pghistory.track()
class Attendance(models.Model):
    """Who came to a site on a day, as the host says: arrived, left, or did not come. Hours follow from a session."""

    class State(models.TextChoices):
        ARRIVED = "arrived", "Sudah datang"
        LEFT = "left", "Sudah selesai"
        ABSENT = "absent", "Tidak datang"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    placement = models.ForeignKey(Placement, on_delete=models.PROTECT, related_name="attendances")
    on = models.DateField("hari")
    state = models.CharField("keadaan", max_length=8, choices=State)
    arrived_at = models.DateTimeField("datang", null=True, blank=True)
    left_at = models.DateTimeField("selesai", null=True, blank=True)
    break_minutes = models.PositiveSmallIntegerField("istirahat (menit)", default=0)
    note = models.CharField("catatan", max_length=300, blank=True)
    link = models.ForeignKey(HostLink, on_delete=models.PROTECT, null=True, blank=True, related_name="attendances")
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    recorded_at = models.DateTimeField(auto_now=True)
    recorded_from = models.GenericIPAddressField("dicatat dari alamat", null=True, blank=True, editable=False)
    session = models.OneToOneField(
        WorkSession, on_delete=models.PROTECT, null=True, blank=True, related_name="attendance"
    )

    objects = AttendanceQuerySet.as_manager()

    class Meta:
        verbose_name = "kehadiran"
        verbose_name_plural = "kehadiran"
        ordering = ["-on", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["placement", "on"],
                name="attendance_once_per_day",
                violation_error_message="Kehadiran hari itu sudah dicatat.",
            ),
            models.CheckConstraint(
                condition=Q(state="arrived", arrived_at__isnull=False, left_at__isnull=True)
                | Q(state="left", arrived_at__isnull=False, left_at__isnull=False, left_at__gt=F("arrived_at"))
                | Q(state="absent", arrived_at__isnull=True, left_at__isnull=True),
                name="attendance_state_has_its_times",
                violation_error_message="Jam selesai harus setelah jam datang.",
            ),
            models.CheckConstraint(
                condition=Q(link__isnull=False) | Q(recorded_by__isnull=False),
                name="attendance_recorded_by_somebody",
                violation_error_message="Kehadiran harus mencatat siapa yang menulisnya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on}: {self.get_state_display()}"

    @property
    def supervision(self) -> Supervision:
        """The case, whose office answers for the row."""
        return self.placement.sentence.supervision

    @property
    def arrived_local(self) -> datetime | None:
        """When the person came, on the clock of the site."""
        return self.arrived_at and self.arrived_at.astimezone(self.placement.site.office.zone)

    @property
    def is_earlier(self) -> bool:
        """Whether the day is over at the site."""
        return self.on < self.placement.site.office.today()


@pghistory.track()
class Absence(models.Model):
    """A day of work that was missed: the reason, whether it is lawful, and when it is made up."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sentence = models.ForeignKey(SocialWorkSentence, on_delete=models.PROTECT, related_name="absences")
    on = models.DateField("hari")
    ground = models.CharField("alasan", max_length=10, choices=Ground)
    text = models.CharField("penjelasan", max_length=300, blank=True)
    is_lawful = models.BooleanField("alasan yang sah", null=True, blank=True)
    judged_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    judged_at = models.DateTimeField("dinilai", null=True, blank=True)
    make_up_on = models.DateField("diganti pada", null=True, blank=True)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    link = models.ForeignKey(HostLink, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = AbsenceQuerySet.as_manager()

    class Meta:
        verbose_name = "ketidakhadiran"
        verbose_name_plural = "ketidakhadiran"
        ordering = ["-on", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["sentence", "on"],
                name="absence_once_per_day",
                violation_error_message="Ketidakhadiran hari itu sudah dicatat.",
            ),
            models.CheckConstraint(
                condition=Q(is_lawful__isnull=True, judged_at__isnull=True)
                | Q(is_lawful__isnull=False, judged_at__isnull=False, judged_by__isnull=False),
                name="absence_judged_by_somebody",
                violation_error_message="Penilaian harus menyebut siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=Q(make_up_on__isnull=True) | Q(make_up_on__gt=F("on")),
                name="absence_made_up_later",
                violation_error_message="Hari pengganti harus sesudah hari itu.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on}: {self.get_ground_display()}"

    @property
    def supervision(self) -> Supervision:
        """The case, whose office answers for the row."""
        return self.sentence.supervision


@pghistory.track()
class Incident(models.Model):
    """Something that happened at a site: what, to whom, and what was done about it."""

    class Kind(models.TextChoices):
        ACCIDENT = "accident", "Kecelakaan atau cedera"
        ILLNESS = "illness", "Sakit saat bekerja"
        CONFLICT = "conflict", "Perselisihan"
        REFUSAL = "refusal", "Menolak bekerja"
        DAMAGE = "damage", "Kerusakan"
        OTHER = "other", "Lainnya"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    site = models.ForeignKey(HostSite, on_delete=models.PROTECT, related_name="incidents")
    sentence = models.ForeignKey(
        SocialWorkSentence, on_delete=models.PROTECT, null=True, blank=True, related_name="incidents"
    )
    kind = models.CharField("jenis", max_length=10, choices=Kind)
    happened_at = models.DateTimeField("terjadi")
    text = models.CharField("yang terjadi", max_length=500)
    reported_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    link = models.ForeignKey(HostLink, on_delete=models.PROTECT, null=True, blank=True, related_name="incidents")
    reported_at = models.DateTimeField("dilaporkan", default=timezone.now, editable=False)
    action_taken = models.CharField("tindak lanjut", max_length=500, blank=True)
    closed_at = models.DateTimeField("selesai", null=True, blank=True)
    closed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = IncidentQuerySet.as_manager()

    class Meta:
        verbose_name = "kejadian"
        verbose_name_plural = "kejadian"
        ordering = ["-happened_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(reported_by__isnull=False) | Q(link__isnull=False),
                name="incident_reported_by_somebody",
                violation_error_message="Kejadian harus mencatat pelapornya.",
            ),
            models.CheckConstraint(
                condition=Q(closed_at__isnull=True, closed_by__isnull=True)
                | (Q(closed_at__isnull=False, closed_by__isnull=False) & ~Q(action_taken="")),
                name="incident_closed_says_how",
                violation_error_message="Tulis tindak lanjutnya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} di {self.site}"
