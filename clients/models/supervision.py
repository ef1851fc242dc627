"""The case: why a client is guided, from when until when, by whom, and how it stands."""

import uuid

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import Office, User
from clients.models.client import Client
from clients.querysets import AssignmentQuerySet, SupervisionQuerySet


class Audience(models.TextChoices):
    """Adult and child cases follow different law."""

    ADULT = "adult", "Dewasa"
    CHILD = "child", "Anak"


class SupervisionKind(models.TextChoices):
    """Programmes of guidance, spelt out: the short forms collide (PKS, PK, PL)."""

    CONDITIONAL_RELEASE = "conditional_release", "Pembebasan bersyarat"
    CONDITIONAL_LEAVE = "conditional_leave", "Cuti bersyarat"
    PRE_RELEASE_LEAVE = "pre_release_leave", "Cuti menjelang bebas"
    ASSIMILATION = "assimilation", "Asimilasi"
    SUPERVISION_SENTENCE = "supervision_sentence", "Pidana pengawasan"
    CONDITIONAL_SENTENCE = "conditional_sentence", "Pidana dengan syarat"
    SOCIAL_WORK_SENTENCE = "social_work_sentence", "Pidana kerja sosial"
    CHILD_COMMUNITY_SERVICE = "child_community_service", "Pelayanan masyarakat (anak)"
    DIVERSION = "diversion", "Diversi"


CHILD_ONLY_KINDS = frozenset({SupervisionKind.CHILD_COMMUNITY_SERVICE, SupervisionKind.DIVERSION})
ADULT_ONLY_KINDS = frozenset({SupervisionKind.SOCIAL_WORK_SENTENCE, SupervisionKind.SUPERVISION_SENTENCE})


@pghistory.track()
class Supervision(models.Model):
    """One case of one client at one office: programme, legal basis, period, officer, stage and status."""

    class Stage(models.TextChoices):
        INITIAL = "initial", "Tahap awal"
        CONTINUED = "continued", "Tahap lanjutan"
        FINAL = "final", "Tahap akhir"

    class Status(models.TextChoices):
        REGISTERED = "registered", "Terdaftar"
        ACTIVE = "active", "Dibimbing"
        SUSPENDED = "suspended", "Ditangguhkan"
        COMPLETED = "completed", "Selesai"
        REVOKED = "revoked", "Dicabut"
        TRANSFERRED = "transferred", "Dilimpahkan"
        DECEASED = "deceased", "Meninggal"

    CLOSED = (Status.COMPLETED, Status.REVOKED, Status.TRANSFERRED, Status.DECEASED)

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    client = models.ForeignKey(Client, verbose_name="klien", on_delete=models.PROTECT, related_name="supervisions")
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="supervisions")
    kind = models.CharField("program", max_length=30, choices=SupervisionKind)
    audience = models.CharField("kelompok", max_length=5, choices=Audience)
    register_no = models.CharField("nomor register", max_length=60)
    legal_basis = models.CharField(
        "dasar hukum", max_length=200, help_text="Nomor dan tanggal SK, putusan, atau penetapan."
    )
    offence_on = models.DateField(
        "tanggal tindak pidana",
        null=True,
        blank=True,
        help_text="Usia pada tanggal ini menentukan perkara Anak atau dewasa (UU 11/2012 pasal 1).",
    )
    starts_on = models.DateField("mulai bimbingan")
    ends_on = models.DateField("akhir bimbingan", null=True, blank=True)
    officer = models.ForeignKey(
        User,
        verbose_name="Pembimbing Kemasyarakatan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="supervisions",
    )
    stage = models.CharField("tahap", max_length=10, choices=Stage, default=Stage.INITIAL)
    status = models.CharField("keadaan", max_length=12, choices=Status, default=Status.REGISTERED)
    report_in_days = models.PositiveSmallIntegerField("wajib lapor setiap (hari)", null=True, blank=True)
    closed_on = models.DateField("ditutup", null=True, blank=True)
    registered_at = models.DateTimeField("didaftarkan", default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = SupervisionQuerySet.as_manager()

    class Meta:
        verbose_name = "perkara bimbingan"
        verbose_name_plural = "perkara bimbingan"
        ordering = ["-starts_on", "-id"]
        indexes = [
            models.Index(fields=["office", "status"], name="supervision_by_office"),
            models.Index(fields=["officer", "status"], name="supervision_by_officer"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["office", "register_no"],
                name="supervision_register_no_once",
                violation_error_message="Nomor register ini sudah dipakai di kantor Anda.",
            ),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="supervision_ends_after_start",
                violation_error_message="Akhir bimbingan tidak boleh sebelum mulai bimbingan.",
            ),
            models.CheckConstraint(
                condition=~Q(status="active") | Q(officer__isnull=False),
                name="supervision_active_has_officer",
                violation_error_message="Perkara yang dibimbing harus punya Pembimbing Kemasyarakatan.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["completed", "revoked", "transferred", "deceased"], closed_on__isnull=False)
                | (~Q(status__in=["completed", "revoked", "transferred", "deceased"]) & Q(closed_on__isnull=True)),
                name="supervision_closed_has_date",
                violation_error_message="Perkara yang ditutup harus punya tanggal penutupan.",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=["child_community_service", "diversion"]) | Q(audience="child"),
                name="supervision_child_programme_for_child",
                violation_error_message="Program ini hanya untuk Anak (UU 11/2012).",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=["social_work_sentence", "supervision_sentence"]) | Q(audience="adult"),
                name="supervision_adult_sentence_for_adult",
                violation_error_message="Pidana ini hanya untuk orang dewasa (KUHP pasal 65 dan 113).",
            ),
            models.CheckConstraint(
                condition=Q(report_in_days__isnull=True) | Q(report_in_days__range=(1, 92)),
                name="supervision_report_in_days_1_to_92",
                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="child_case_protects_client",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("audience", "client_id"),
                condition=pgtrigger.Q(new__audience="child"),
                func="UPDATE clients_client SET is_child = TRUE WHERE id = NEW.client_id AND NOT is_child; RETURN NEW;",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.register_no}"

    @property
    def is_open(self) -> bool:
        """True until the case is completed, revoked, handed over, or the client has died."""
        return self.status not in self.CLOSED


class Assignment(models.Model):
    """Who guided a case from when until when: the trail behind `Supervision.officer`."""

    supervision = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="assignments")
    officer = models.ForeignKey(User, on_delete=models.PROTECT, related_name="assignments")
    since = models.DateTimeField("sejak", default=timezone.now, editable=False)
    until = models.DateTimeField("sampai", null=True, blank=True)
    assigned_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        verbose_name = "penugasan"
        verbose_name_plural = "penugasan"
        ordering = ["-since", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["supervision"],
                condition=Q(until__isnull=True),
                name="assignment_one_open_per_supervision",
                violation_error_message="Perkara ini sudah punya Pembimbing Kemasyarakatan.",
            ),
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                name="assignment_runs_forward",
                violation_error_message="Akhir penugasan tidak boleh sebelum mulainya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.supervision}: {self.officer}"
