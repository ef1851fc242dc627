"""What every way in without an account has: a holder, a token and a PIN kept as hashes, an end, a lock."""

from datetime import datetime

from django.db import models
from django.utils import timezone


class OneTimeLink(models.Model):
    """A link that one person holds, opened with a PIN told by voice (accounts/one_time_links.py)."""

    holder = models.CharField("pemegang", max_length=100)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    pin_hash = models.CharField(max_length=128, editable=False)
    created_at = models.DateTimeField("dibuat", default=timezone.now, editable=False)
    expires_at = models.DateTimeField("berlaku sampai")
    revoked_at = models.DateTimeField("dicabut", null=True, blank=True)
    failures = models.PositiveSmallIntegerField(default=0, editable=False)
    locked_until = models.DateTimeField(null=True, blank=True, editable=False)
    last_used_at = models.DateTimeField("terakhir dipakai", null=True, blank=True, editable=False)

    class Meta:
        abstract = True

    def is_live(self, now: datetime) -> bool:
        """Whether it opens anything: neither revoked nor over."""
        return self.revoked_at is None and self.expires_at > now

    def is_locked(self, now: datetime) -> bool:
        """Whether wrong PINs shut it for a while."""
        return self.locked_until is not None and self.locked_until > now
