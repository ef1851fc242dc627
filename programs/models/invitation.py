"""Villages without an account: a link with a PIN for one invitation (DOMAIN §3.5 step 4)."""

import uuid
from datetime import datetime

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q

from accounts.models import User
from accounts.models.one_time_link import OneTimeLink
from programs.models.registration import VillageRegistration
from programs.querysets.invitation import InvitationLinkQuerySet


@pghistory.track(exclude=["failures", "locked_until", "last_used_at"])
class InvitationLink(OneTimeLink):
    """A way in for one village and one event. Token and PIN are kept as hashes; the PIN is told separately."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    registration = models.ForeignKey(VillageRegistration, on_delete=models.CASCADE, related_name="links")
    handed_on_by = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="handed_on", editable=False
    )
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = InvitationLinkQuerySet.as_manager()

    class Meta:
        verbose_name = "tautan undangan"
        verbose_name_plural = "tautan undangan"
        ordering = ["-created_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(expires_at__gt=F("created_at")),
                name="invitationlink_expires_later",
                violation_error_message="Tautan harus berlaku sampai waktu yang akan datang.",
            ),
            models.CheckConstraint(
                condition=Q(created_by__isnull=False) | Q(handed_on_by__isnull=False),
                name="invitationlink_made_by_somebody",
                violation_error_message="Tautan harus mencatat siapa yang membuatnya.",
            ),
        ]

        triggers = [
            pgtrigger.Protect(
                name="revoked_stays",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__revoked_at__isnull=False)
                & pgtrigger.Q(new__revoked_at__df=pgtrigger.F("old__revoked_at")),
            ),
            pgtrigger.Trigger(
                name="handed_on_within_one_village",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("handed_on_by_id", "registration_id"),
                condition=pgtrigger.Q(new__handed_on_by__isnull=False),
                func="""
                    IF NOT EXISTS (
                        SELECT 1 FROM programs_invitationlink
                        WHERE id = NEW.handed_on_by_id AND registration_id = NEW.registration_id
                    ) THEN
                        RAISE EXCEPTION 'invitationlink_handed_on_within_one_village';
                    END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.holder} ({self.registration_id})"

    def is_live(self, now: datetime) -> bool:
        """Whether it opens anything: neither revoked nor over, nor handed on from one that was revoked."""
        return super().is_live(now) and (self.handed_on_by is None or self.handed_on_by.revoked_at is None)

    @property
    def in_words(self) -> str:
        """How the office reads whose word it was."""
        passed_on = f" (diteruskan oleh {self.handed_on_by.holder})" if self.handed_on_by else ""
        return f"Dijawab lewat tautan oleh {self.holder}{passed_on}"
