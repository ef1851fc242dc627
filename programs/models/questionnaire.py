"""Questionnaires in versions, where they are used, and the anonymous answers (DOMAIN §3.5)."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from programs.defaults import new_survey_code
from programs.models.event import OutreachEvent
from programs.querysets.questionnaire import AnswerQuerySet, QuestionnaireQuerySet, ResponseQuerySet, SurveyQuerySet
from villages.models import Village


@pghistory.track()
class Questionnaire(models.Model):
    """One version of a questionnaire. A draft may change; a validated one is used and never changes again."""

    class State(models.TextChoices):
        DRAFT = "draft", "Rancangan, belum divalidasi"
        VALIDATED = "validated", "Sudah divalidasi"
        RETIRED = "retired", "Tidak dipakai lagi"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    code = models.CharField("kode", max_length=40)
    version = models.PositiveSmallIntegerField("versi")
    title = models.CharField("judul", max_length=150)
    introduction = models.TextField("pengantar", max_length=1_000)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.DRAFT)
    validation_note = models.CharField("cara divalidasi", max_length=500, blank=True)
    validated_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    validated_at = models.DateTimeField("divalidasi", null=True, blank=True)

    objects = QuestionnaireQuerySet.as_manager()

    class Meta:
        verbose_name = "kuesioner"
        verbose_name_plural = "kuesioner"
        ordering = ["code", "-version"]
        constraints = [
            models.UniqueConstraint(
                fields=["code", "version"],
                name="questionnaire_version_once",
                violation_error_message="Versi ini sudah ada.",
            ),
            models.CheckConstraint(
                condition=~Q(state="validated")
                | (~Q(validation_note="") & Q(validated_by__isnull=False, validated_at__isnull=False)),
                name="questionnaire_validated_by_somebody",
                violation_error_message="Tulis cara kuesioner ini divalidasi.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} (versi {self.version})"


class Question(models.Model):
    """One statement: true or false (knowledge), or agreement from 1 to 5 (stigma).

    A Likert answer counts towards acceptance: for a reversed statement ("saya takut") 5 is turned into 1.
    """

    class Kind(models.TextChoices):
        KNOWLEDGE = "knowledge", "Pengetahuan: benar atau salah"
        STIGMA = "stigma", "Penerimaan: setuju 1 sampai 5"

    questionnaire = models.ForeignKey(Questionnaire, on_delete=models.CASCADE, related_name="questions")
    position = models.PositiveSmallIntegerField("urutan")
    kind = models.CharField("jenis", max_length=10, choices=Kind)
    text = models.CharField("pernyataan", max_length=250)
    is_true = models.BooleanField("pernyataan ini benar", null=True, blank=True)
    is_reversed = models.BooleanField("dinilai terbalik", default=False)

    class Meta:
        verbose_name = "pernyataan"
        verbose_name_plural = "pernyataan"
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["questionnaire", "position"],
                name="question_position_once",
                violation_error_message="Urutan ini sudah dipakai.",
            ),
            models.CheckConstraint(
                condition=Q(kind="knowledge", is_true__isnull=False, is_reversed=False)
                | Q(kind="stigma", is_true__isnull=True),
                name="question_knowledge_has_key",
                violation_error_message="Pernyataan pengetahuan harus punya kunci jawaban.",
            ),
        ]

    def __str__(self) -> str:
        return self.text


@pghistory.track()
class Survey(models.Model):
    """A questionnaire used at an event: the code on the wall, and which phase people answer now."""

    class Phase(models.TextChoices):
        PRE = "pre", "Sebelum kegiatan"
        POST = "post", "Sesudah kegiatan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(OutreachEvent, verbose_name="kegiatan", on_delete=models.PROTECT, related_name="surveys")
    questionnaire = models.ForeignKey(
        Questionnaire, verbose_name="kuesioner", on_delete=models.PROTECT, related_name="surveys"
    )
    code = models.CharField("kode di dinding", max_length=8, unique=True, default=new_survey_code, editable=False)
    open_phase = models.CharField("dibuka untuk", max_length=4, choices=Phase, blank=True)
    closes_at = models.DateTimeField("ditutup pada", null=True, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SurveyQuerySet.as_manager()

    class Meta:
        verbose_name = "survei kegiatan"
        verbose_name_plural = "survei kegiatan"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["event", "questionnaire"],
                name="survey_once_per_event",
                violation_error_message="Kuesioner ini sudah dipakai dalam kegiatan ini.",
            ),
            models.CheckConstraint(
                condition=Q(open_phase="", closes_at__isnull=True) | (~Q(open_phase="") & Q(closes_at__isnull=False)),
                name="survey_open_until_some_time",
                violation_error_message="Survei yang dibuka harus punya waktu ditutup.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.questionnaire}: {self.event}"


class Response(models.Model):
    """One anonymous sheet of answers. Nothing says who gave it: no account, no address, no hour of the day.

    `pair_code` is the keyed hash of a code the person made up, so that the sheets before and after can be compared.
    """

    class Respondent(models.TextChoices):
        COMMUNITY = "community", "Warga"
        OFFICIAL = "official", "Perangkat desa, RT, RW, atau tokoh"
        CLIENT = "client", "Klien atau keluarga"
        OFFICER = "officer", "Petugas"

    class Source(models.TextChoices):
        PHONE = "phone", "Diisi di telepon"
        PAPER = "paper", "Diketik dari kertas"

    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, related_name="responses")
    village = models.ForeignKey(
        Village,
        verbose_name="desa atau kelurahan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="survey_responses",
    )
    phase = models.CharField("saat", max_length=4, choices=Survey.Phase)
    respondent = models.CharField("responden", max_length=10, choices=Respondent, default=Respondent.COMMUNITY)
    source = models.CharField("sumber", max_length=5, choices=Source)
    pair_code = models.CharField(max_length=64, blank=True, editable=False)
    on = models.DateField("tanggal")
    typed_by = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )
    submission_key = models.UUIDField(unique=True, editable=False)

    objects = ResponseQuerySet.as_manager()

    class Meta:
        verbose_name = "lembar jawaban"
        verbose_name_plural = "lembar jawaban"
        ordering = ["id"]
        indexes = [models.Index(fields=["survey", "phase"], name="response_by_survey")]
        constraints = [
            models.UniqueConstraint(
                fields=["survey", "phase", "pair_code"],
                condition=~Q(pair_code=""),
                name="response_once_per_code_and_phase",
                violation_error_message="Lembar dengan kode ini sudah masuk.",
            ),
            models.CheckConstraint(
                condition=Q(source="phone", typed_by__isnull=True) | Q(source="paper", typed_by__isnull=False),
                name="response_paper_was_typed",
                violation_error_message="Lembar kertas harus menyebut siapa yang mengetiknya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_phase_display()} {self.on}"


class Answer(models.Model):
    """One answer: 1 or 0 for true or false, 1 to 5 for agreement, as given."""

    response = models.ForeignKey(Response, on_delete=models.CASCADE, related_name="answers")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="answers")
    value = models.PositiveSmallIntegerField("jawaban")

    objects = AnswerQuerySet.as_manager()

    class Meta:
        verbose_name = "jawaban"
        verbose_name_plural = "jawaban"
        constraints = [
            models.UniqueConstraint(
                fields=["response", "question"],
                name="answer_once_per_question",
                violation_error_message="Pernyataan ini sudah dijawab.",
            ),
            models.CheckConstraint(
                condition=Q(value__lte=5),
                name="answer_at_most_5",
                violation_error_message="Jawaban 1 sampai 5.",
            ),
        ]

    def __str__(self) -> str:
        return str(self.value)
