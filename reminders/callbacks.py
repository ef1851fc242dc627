"""What a provider tells later about a message: who may say so, and in which form. No database.

The body is JSON and its bytes are signed: `X-Signature-256: sha256=<HMAC-SHA256 in hex>`.

    {"type": "status", "id": "…", "reference": "…", "status": "delivered", "at": "2026-11-23T09:00:00+07:00"}
    {"type": "status", "id": "…", "status": "failed", "error": "invalid_number", "at": "…"}
    {"type": "reply", "from": "+62…", "text": "BERHENTI", "at": "…"}
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from accounts.phones import mobile_number
from reminders.channels.words import STOP_WORD

BODY_LIMIT = 64 * 1024
STATUSES = frozenset({"delivered", "read", "failed"})
STOP_WORDS = frozenset({STOP_WORD, "STOP", "UNSUBSCRIBE"})
CLOCKS_APART = timedelta(minutes=5)


class CallbackError(ValueError):
    """A body that says nothing we know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusReport:
    """What became of one message, by the provider's id or by our own reference."""

    provider_id: str
    reference: str
    status: str
    error: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What somebody answered from a number."""

    number: str
    text: str
    at: datetime

    @property
    def asks_to_stop(self) -> bool:
        """Whether the answer is the word to stop, however it is written."""
        return self.text.strip(" \t\r\n.!\"'*").upper() in STOP_WORDS


def signature(body: bytes, secret: str) -> str:
    """What the provider writes into `X-Signature-256`."""
    return f"sha256={hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}"


def is_signed(body: bytes, given: str, secret: str) -> bool:
    """Whether the body comes from whoever knows the secret; without a secret nobody is believed. In constant time."""
    return bool(secret) and hmac.compare_digest(signature(body, secret).encode(), given.encode())


def read_callback(body: bytes, *, now: datetime) -> StatusReport | Reply:
    """What the body says. Raises CallbackError."""
    try:
        said = json.loads(body)
    except ValueError:
        raise CallbackError("not JSON") from None
    if not isinstance(said, dict):
        raise CallbackError("not an object")
    at = _moment(said, now)
    if said.get("type") == "reply":
        return Reply(number=mobile_number(_text(said, "from")), text=_text(said, "text"), at=at)
    status = _text(said, "status")
    if said.get("type") != "status" or status not in STATUSES:
        raise CallbackError("unknown type or status")
    return StatusReport(
        provider_id=_text(said, "id"),
        reference=_text(said, "reference"),
        status=status,
        error=_text(said, "error"),
        at=at,
    )


def _text(said: dict[str, Any], name: str) -> str:
    value = said.get(name) or ""
    if not isinstance(value, str) or "\x00" in value:
        raise CallbackError(f"{name} is not a text")
    return value


def _moment(said: dict[str, Any], now: datetime) -> datetime:
    """When it happened; a clock that runs ahead is not believed beyond the present."""
    try:
        at = datetime.fromisoformat(_text(said, "at"))
    except ValueError:
        raise CallbackError("at is not a moment") from None
    if at.tzinfo is None or at > now + CLOCKS_APART:
        raise CallbackError("at has no zone or lies ahead")
    return min(at, now)
