"""Questionnaires in versions, where they are used, and the anonymous answers (DOMAIN §3.5)."""

import uuid
from datetime import datetime

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from programs.defaults import new_survey_code, number_without_order
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
        triggers = [
            pgtrigger.Trigger(
                name="settled_stays",
                when=pgtrigger.Before,
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=~pgtrigger.Q(old__state="draft"),
                func="""
                    IF TG_OP = 'UPDATE' AND NEW.state IN (OLD.state, 'retired')
                        AND to_jsonb(NEW) - 'state' = to_jsonb(OLD) - 'state' THEN
                        RETURN NEW;
                    END IF;
                    RAISE EXCEPTION 'questionnaire_settled_stays';
                """,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} (versi {self.version})"

    @property
    def is_draft(self) -> bool:
        """Whether its text may still change."""
        return self.state == self.State.DRAFT

    @property
    def is_usable(self) -> bool:
        """Whether people may be asked it."""
        return self.state == self.State.VALIDATED


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
        triggers = [
            pgtrigger.Trigger(
                name="only_in_a_draft",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                declare=[("old_parent", "bigint"), ("new_parent", "bigint")],
                func="""
                    IF TG_OP <> 'INSERT' THEN old_parent := OLD.questionnaire_id; END IF;
                    IF TG_OP <> 'DELETE' THEN new_parent := NEW.questionnaire_id; END IF;
                    IF EXISTS (
                        SELECT 1 FROM programs_questionnaire
                        WHERE id IN (old_parent, new_parent) AND state <> 'draft'
                    ) THEN
                        RAISE EXCEPTION 'question_only_in_a_draft';
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self) -> str:
        return self.text


@pghistory.track()
class Survey(models.Model):
    """A questionnaire used at an event: the code on the wall, and which phase people answer now.

    Once finished it takes no sheet and loses none, so that its figures never move; only then they are published. With
    clearly more sheets than people who were counted it is withheld for good: somebody sent sheets of nobody.
    """

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
    finished_at = models.DateTimeField("diselesaikan", null=True, blank=True)
    finished_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    is_withheld = models.BooleanField("lembar lebih banyak dari yang hadir", default=False, editable=False)
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
            models.CheckConstraint(
                condition=Q(finished_at__isnull=True, finished_by__isnull=True)
                | Q(finished_at__isnull=False, finished_by__isnull=False, open_phase=""),
                name="survey_finished_by_somebody_and_shut",
                violation_error_message="Survei yang selesai harus tertutup dan menyebut siapa yang menyelesaikannya.",
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="finished_stays",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__finished_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.questionnaire}: {self.event}"

    @property
    def is_finished(self) -> bool:
        """Whether its sheets are complete and its figures published."""
        return self.finished_at is not None

    def phase_open(self, now: datetime) -> str:
        """The phase that takes answers at `now`; "" while it is shut."""
        return self.open_phase if self.closes_at and self.closes_at > now else ""


class Response(models.Model):
    """One anonymous sheet of answers. Nothing says who gave it: no account, no address, no hour of the day, no turn.

    `pair_code` is the keyed hash of a code the person made up, so that the sheets before and after can be compared.
    `knowledge` and `acceptance` are the scores of `statistics`, kept because a validated questionnaire never changes.
    """

    class Respondent(models.TextChoices):
        COMMUNITY = "community", "Warga"
        OFFICIAL = "official", "Perangkat desa, RT, RW, atau tokoh"
        CLIENT = "client", "Klien atau keluarga"
        OFFICER = "officer", "Petugas"

    class Source(models.TextChoices):
        PHONE = "phone", "Diisi di telepon"
        PAPER = "paper", "Diketik dari kertas"

    id = models.BigIntegerField(primary_key=True, default=number_without_order, editable=False)
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
    is_complete = models.BooleanField("semua pernyataan dijawab", default=False, editable=False)
    knowledge = models.FloatField("jawaban benar (persen)", null=True, blank=True, editable=False)
    acceptance = models.FloatField("penerimaan (1 sampai 5)", null=True, blank=True, editable=False)
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
            models.CheckConstraint(
                condition=Q(is_complete=False) | Q(knowledge__isnull=False) | Q(acceptance__isnull=False),
                name="response_complete_has_score",
                violation_error_message="Lembar lengkap harus punya nilai.",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="never_emptied",
                level=pgtrigger.Statement,
                when=pgtrigger.Before,
                operation=pgtrigger.Truncate,
                func="RAISE EXCEPTION 'Cannot truncate %', TG_TABLE_NAME;",
            ),
            pgtrigger.Trigger(
                name="before_the_survey_ends",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                declare=[("old_survey", "bigint"), ("new_survey", "bigint")],
                func="""
                    IF TG_OP <> 'INSERT' THEN old_survey := OLD.survey_id; END IF;
                    IF TG_OP <> 'DELETE' THEN new_survey := NEW.survey_id; END IF;
                    PERFORM id FROM programs_survey WHERE id IN (old_survey, new_survey) FOR SHARE;
                    IF EXISTS (
                        SELECT 1 FROM programs_survey
                        WHERE id IN (old_survey, new_survey) AND finished_at IS NOT NULL
                    ) THEN
                        RAISE EXCEPTION 'response_before_the_survey_ends';
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_phase_display()} {self.on}"


class Answer(models.Model):
    """One answer: 1 or 0 for true or false, 1 to 5 for agreement, as given."""

    id = models.BigIntegerField(primary_key=True, default=number_without_order, editable=False)
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
        triggers = [
            pgtrigger.Protect(name="never_changes", operation=pgtrigger.Update),
            pgtrigger.Trigger(
                name="never_emptied",
                level=pgtrigger.Statement,
                when=pgtrigger.Before,
                operation=pgtrigger.Truncate,
                func="RAISE EXCEPTION 'Cannot truncate %', TG_TABLE_NAME;",
            ),
            pgtrigger.Trigger(
                name="before_the_survey_ends",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Delete,
                declare=[("sheet", "bigint")],
                func="""
                    IF TG_OP = 'DELETE' THEN sheet := OLD.response_id; ELSE sheet := NEW.response_id; END IF;
                    IF EXISTS (
                        SELECT 1 FROM programs_response r JOIN programs_survey s ON s.id = r.survey_id
                        WHERE r.id = sheet AND s.finished_at IS NOT NULL
                    ) THEN
                        RAISE EXCEPTION 'answer_before_the_survey_ends';
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self) -> str:
        return str(self.value)
