"""The channels of one round of delivering: opened when first needed, and left alone when they ask for it."""

from datetime import datetime
from types import TracebackType
from typing import Any, Self

from django.conf import settings
from django.core.mail import EmailMessage

from reminders.channels import mail
from reminders.channels.attempts import OUTAGE_PAUSE
from reminders.channels.gateway import Gateway, GatewaySettings
from reminders.channels.message import Answer, Fate, Message
from reminders.models import Delivery

OUTAGES = 3
"""After so many answers in a row that look like an outage a channel is left alone."""


class Outlets:
    """E-mail and the gateways that are switched on. Use as a context: the kept connections are closed at its end."""

    def __init__(self) -> None:
        self._gateways: dict[str, Gateway] = {}
        self._busy_until: dict[str, datetime] = {}
        self._away_until: dict[str, datetime] = {}
        self._outages: dict[str, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for gateway in self._gateways.values():
            gateway.close()

    @property
    def switched_on(self) -> frozenset[str]:
        """The channels that are in use in this portal."""
        return frozenset({Delivery.Channel.EMAIL.value, *settings.MESSAGE_GATEWAYS})

    def repeats(self, channel: str) -> bool:
        """Whether handing the same message over again is harmless."""
        return bool(settings.MESSAGE_GATEWAYS.get(channel, {}).get("repeats"))

    def busy_until(self, channel: str, moment: datetime) -> datetime | None:
        """Until when the channel asked to be left alone, None when it may be asked."""
        return _later(self._busy_until.get(channel), moment)

    def away_until(self, channel: str, moment: datetime) -> datetime | None:
        """Until when a channel that seems not to work is not tried, None when it may be."""
        return _later(self._away_until.get(channel), moment)

    def send(self, channel: str, message: Message, moment: datetime) -> Answer:
        """Hands a message over, and remembers a request to wait and outages."""
        answer = self._mail(message) if channel == Delivery.Channel.EMAIL else self._gateway(channel).send(message)
        if answer.wait is not None:
            self._busy_until[channel] = moment + answer.wait
        self._outages[channel] = self._outages.get(channel, 0) + 1 if answer.is_outage else 0
        if self._outages[channel] >= OUTAGES:
            self._away_until[channel] = moment + OUTAGE_PAUSE
        return answer

    def _gateway(self, channel: str) -> Gateway:
        if channel not in self._gateways:
            values: dict[str, Any] = settings.MESSAGE_GATEWAYS[channel]
            self._gateways[channel] = Gateway(GatewaySettings(channel=channel, **values))
        return self._gateways[channel]

    def _mail(self, message: Message) -> Answer:
        try:
            return mail.hand_over(
                EmailMessage(
                    subject=message.title,
                    body=f"{message.text}\n\nSurel ini dikirim otomatis oleh Portal Bapas. Jangan dibalas.\n",
                    to=[message.to],
                    headers={"Message-ID": f"<{message.key}@reminders>", "Auto-Submitted": "auto-generated"},
                )
            )
        except ValueError as error:  # a line break in the subject or in the address
            return Answer(fate=Fate.NEVER, detail=type(error).__name__)


def _later(until: datetime | None, moment: datetime) -> datetime | None:
    return until if until is not None and until > moment else None
