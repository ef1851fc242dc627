"""Who says at a host that somebody was there: whoever holds the host's link, or the village head with an account."""

from dataclasses import dataclass

from django.utils import timezone

from accounts.models import User
from sentences.models import HostLink, HostSite


@dataclass(frozen=True, slots=True)
class Witness:
    """One host speaking: exactly one of `link` and `user`, and the address of the device."""

    site: HostSite
    link: HostLink | None = None
    user: User | None = None
    address: str | None = None

    @property
    def writes(self) -> dict[str, object]:
        """The columns of a row about presence that say who wrote it."""
        return {"link": self.link, "recorded_by": self.user}

    @property
    def vouches(self) -> dict[str, object]:
        """The columns of a session that this host writes down and vouches for at once (R9: the officer checks)."""
        return {
            "drafted_link": self.link,
            "drafted_by": self.user,
            "state": "confirmed",
            "confirmed_link": self.link,
            "confirmed_by": self.user,
            "confirmed_at": timezone.now(),
            "confirmed_from": self.address,
        }

    def wrote(self, row: object) -> bool:
        """Whether a row about presence is this host's own word."""
        link_id, user_id = getattr(row, "link_id", None), getattr(row, "recorded_by_id", None)
        return bool(self.link and link_id == self.link.pk) or bool(self.user and user_id == self.user.pk)
