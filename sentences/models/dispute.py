"""Somebody says that the hours of a session are wrong; the office answers, and corrects the ledger where they are."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from sentences.dispute_querysets import DisputeQuerySet
from sentences.models.host import HostLink
from sentences.models.hours import HoursEntry
from sentences.models.sentence import Track
from sentences.models.session import WorkSession


def parties_of(track: str) -> list[tuple[str, str]]:
    """Who may object to hours, for a choice: on a child's track the Anak, else the Terpidana."""
    person = "Anak" if track == Track.CHILD else "Terpidana"
    return [
        (value, person if value == HoursDispute.Party.CONVICT else label) for value, label in HoursDispute.Party.choices
    ]


@pghistory.track()
class HoursDispute(models.Model):
    """An objection to one session, open until it is answered. While it is open the session is not verified."""

    class Party(models.TextChoices):
        CONVICT = "convict", "Terpidana atau Anak"
        HOST = "host", "Tempat kerja"
        PROSECUTOR = "prosecutor", "Jaksa"
        OFFICER = "officer", "Pembimbing Kemasyarakatan"

    class Outcome(models.TextChoices):
        UPHELD = "upheld", "Jam tetap"
        CORRECTED = "corrected", "Jam dikoreksi"
        REJECTED = "rejected", "Sesi ditolak"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.ForeignKey(WorkSession, on_delete=models.PROTECT, related_name="disputes")
    party = models.CharField("siapa yang berkeberatan", max_length=10, choices=Party)
    reason = models.CharField("apa yang dipersoalkan", max_length=500)
    raised_by = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )
    raised_link = models.ForeignKey(
        HostLink, on_delete=models.PROTECT, null=True, blank=True, related_name="disputes", editable=False
    )
    raised_at = models.DateTimeField("dicatat", default=timezone.now, editable=False)
    outcome = models.CharField("hasil", max_length=10, choices=Outcome, blank=True)
    answer = models.CharField("jawaban", max_length=500, blank=True)
    correction = models.OneToOneField(
        HoursEntry, on_delete=models.PROTECT, null=True, blank=True, related_name="dispute", editable=False
    )
    settled_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    settled_at = models.DateTimeField("dijawab", null=True, blank=True)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = DisputeQuerySet.as_manager()

    class Meta:
        verbose_name = "keberatan atas jam"
        verbose_name_plural = "keberatan atas jam"
        ordering = ["-raised_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["session"],
                condition=Q(outcome=""),
                name="dispute_one_open_per_session",
                violation_error_message="Keberatan sebelumnya atas sesi ini belum dijawab.",
            ),
            models.CheckConstraint(
                condition=Q(outcome="", settled_at__isnull=True, settled_by__isnull=True, answer="")
                | (~Q(outcome="") & Q(settled_at__isnull=False, settled_by__isnull=False) & ~Q(answer="")),
                name="dispute_settled_by_somebody",
                violation_error_message="Jawaban harus menyebut hasil, siapa, dan kapan.",
            ),
            models.CheckConstraint(
                condition=Q(outcome="corrected", correction__isnull=False)
                | (~Q(outcome="corrected") & Q(correction__isnull=True)),
                name="dispute_corrected_names_the_entry",
                violation_error_message="Keberatan yang diterima harus punya koreksi jam.",
            ),
            models.CheckConstraint(
                condition=Q(raised_by__isnull=False, raised_link__isnull=True)
                | Q(raised_by__isnull=True, raised_link__isnull=False, party="host"),
                name="dispute_raised_by_somebody",
                violation_error_message="Keberatan harus mencatat siapa yang menulisnya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_party_display()}: {self.get_outcome_display() or 'belum dijawab'}"

    @property
    def party_word(self) -> str:
        """Who objects, a convict called as the track of the sentence does."""
        return dict(parties_of(self.session.sentence.track))[self.party]

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered yet."""
        return self.outcome == ""

    @property
    def author(self) -> str:
        """Who wrote it down: a person with an account, or the holder of the host's link."""
        if self.raised_by is not None:
            return self.raised_by.name
        return f"{self.raised_link.holder} (tautan tempat kerja)" if self.raised_link is not None else ""

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.session.sentence.safe_label
