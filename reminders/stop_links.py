"""The link in every message to somebody without an account that stops further ones. It names nobody.

The token says which recipient and when the message was due, signed; the same message always carries the same link.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.urls import reverse

from reminders.kinds import RecipientKind

VALID = timedelta(days=90)  # the portal's own choice, as for a reply; whoever is still written to has a newer link

_LETTERS = {
    RecipientKind.CLIENT: "c",
    RecipientKind.GUARANTOR: "g",
    RecipientKind.VILLAGE_CONTACT: "v",
    RecipientKind.PARTNER: "p",
}
_KINDS = {letter: kind for kind, letter in _LETTERS.items()}
_signer = Signer(sep=".", salt="reminders.stop_links")


@dataclass(frozen=True, slots=True)
class StopLink:
    """Whose messages stop, and when the message was due that carried the link."""

    kind: RecipientKind
    key: UUID
    on: date

    def is_over(self, today: date) -> bool:
        """Whether the link is too old to be believed."""
        return today > self.on + VALID


def stop_address(kind: str, key: UUID, on: date) -> str:
    """The whole address, for a message that is due on that day."""
    written = urlsafe_b64encode(key.bytes).decode().rstrip("=")
    token = _signer.sign(f"{_LETTERS[RecipientKind(kind)]}{written}{on:%y%m%d}")
    return f"{settings.SITE_URL}{reverse('reminders:messages_stop', args=[token])}"


def read_stop_link(token: str) -> StopLink | None:
    """What the token says; None for one that the portal did not make."""
    try:
        said = _signer.unsign(token)
    except BadSignature:
        return None
    kind, written, on = said[0], said[1:-6], said[-6:]
    return StopLink(_KINDS[kind], UUID(bytes=urlsafe_b64decode(f"{written}==")), date.fromisoformat(f"20{on}"))
