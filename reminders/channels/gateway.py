"""WhatsApp and SMS through the HTTP gateway of a provider; docs/OPERATIONS.md says what it must understand.

A message goes out as one POST with a JSON body and an `Idempotency-Key`. What the answer means:

| answer | the message |
|---|---|
| 2xx | is on its way; `id` in the body is how callbacks name it |
| 429 | was not taken; nothing more is sent until `Retry-After` is over |
| 400, 422 with `"error": "invalid_number"`, or 422 without a word | will never arrive at this number |
| 401, 403, 404, 405, 407, and no connection | was not taken: the settings are wrong or the provider is away |
| any other 4xx | is refused for good |
| 5xx, 408, 409, a time-out or a line broken off | may have been taken |
"""

import json
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import urllib3
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError, ProxyError, SSLError
from urllib3.response import BaseHTTPResponse

from reminders.channels.message import Answer, Fate, Message
from reminders.kinds import Reason

BUSY = "429"
SHORTEST_WAIT, LONGEST_WAIT = timedelta(seconds=1), timedelta(hours=6)
USUAL_WAIT = timedelta(minutes=1)
WRONG_SETTINGS = frozenset({401, 403, 404, 405, 407})
WRONG_NUMBER = "invalid_number"
MAY_HAVE_GONE = frozenset({408, 409})
PROVIDER_ID_LIMIT = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewaySettings:
    """Where one channel's gateway is and how it knows us. `timeout` in seconds, for connecting and for each read.

    `repeats`: the provider promises to send a message once however often the same Idempotency-Key arrives.
    """

    channel: str
    url: str
    token: str
    sender: str
    timeout: float
    repeats: bool


class Gateway:
    """One channel's gateway with a connection that is kept open from message to message."""

    def __init__(self, settings: GatewaySettings) -> None:
        self.settings = settings
        self._pool = urllib3.PoolManager(
            num_pools=1,
            maxsize=1,
            retries=False,
            timeout=urllib3.Timeout(connect=settings.timeout, read=settings.timeout),
        )

    def send(self, message: Message) -> Answer:
        """Hands one message over; whatever happens on the line is in the answer."""
        body = {
            "channel": self.settings.channel,
            "sender": self.settings.sender,
            "to": message.to,
            "text": f"{message.title}\n\n{message.text}",
            "reference": message.key,
        }
        headers = {
            "Authorization": f"Bearer {self.settings.token}",
            "Content-Type": "application/json",
            "Idempotency-Key": message.key,
        }
        try:
            response = self._pool.request(
                "POST", self.settings.url, body=json.dumps(body).encode(), headers=headers, redirect=False
            )
        except (NewConnectionError, ConnectTimeoutError, ProxyError) as error:
            return Answer(fate=Fate.NOT_YET, detail=type(error).__name__, is_outage=True)
        except SSLError as error:
            unknown = any(isinstance(part, ssl.SSLCertVerificationError) for part in error.args)
            return Answer(fate=Fate.NOT_YET if unknown else Fate.UNSURE, detail=type(error).__name__, is_outage=True)
        except HTTPError as error:
            return Answer(fate=Fate.UNSURE, detail=type(error).__name__, is_outage=True)
        return read_answer(response, now=datetime.now(UTC))

    def close(self) -> None:
        """Closes the kept connection."""
        self._pool.clear()


def read_answer(response: BaseHTTPResponse, *, now: datetime) -> Answer:
    """What the gateway's answer means for the message."""
    status, said = response.status, _said(response)
    detail = f"{status}"
    if 200 <= status < 300:
        return Answer(fate=Fate.TAKEN, provider_id=str(said.get("id") or "")[:PROVIDER_ID_LIMIT])
    if status == 429:
        return Answer(
            fate=Fate.NOT_YET, detail=BUSY, wait=retry_after(response.headers.get("Retry-After", ""), now=now)
        )
    if status in WRONG_SETTINGS:
        return Answer(fate=Fate.NOT_YET, detail=detail, is_outage=True)
    if status in MAY_HAVE_GONE or status >= 500:
        return Answer(fate=Fate.UNSURE, detail=detail, is_outage=status >= 500)
    error = said.get("error")
    if (error == WRONG_NUMBER and status in {400, 422}) or (status == 422 and not error):
        return Answer(fate=Fate.NEVER, detail=detail, reason=Reason.WRONG_NUMBER)
    return Answer(fate=Fate.NEVER, detail=detail, reason=Reason.FAILED)


def retry_after(header: str, *, now: datetime) -> timedelta:
    """How long a `Retry-After` in seconds or as a date asks to wait, within reason; a minute when it says nothing."""
    text = header.strip()
    if text.isascii() and text.isdigit():
        wait = timedelta(seconds=min(int(text[:9]), LONGEST_WAIT.total_seconds()))
    else:
        try:
            moment = parsedate_to_datetime(text)
        except ValueError:
            return USUAL_WAIT
        wait = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now
    return min(max(wait, SHORTEST_WAIT), LONGEST_WAIT)


def _said(response: BaseHTTPResponse) -> dict[str, Any]:
    """The body of an answer, when it is a JSON object."""
    try:
        said = json.loads(response.data)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
