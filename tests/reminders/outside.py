"""People without an account, for the tests of what they are told."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from django.utils import timezone

from accounts.models import Office
from reminders.addressees import Addressee
from reminders.kinds import RecipientKind
from reminders.models import Reminder
from reminders.registry import DueReminder
from tests.factories.accounts import OfficeFactory
from tests.factories.reminders import ReminderFactory
from tests.reminders.conftest import RuleOfTests

WIB = ZoneInfo("Asia/Jakarta")
PHONE = "+6281234567890"


class Outsiders:
    """Whoever the tests add: the resolver of clients, in place of the portal's own."""

    def __init__(self, rule: RuleOfTests) -> None:
        self.rule = rule
        self.people: dict[UUID, Addressee] = {}
        self.office: Office = OfficeFactory()

    def __call__(self, keys: Collection[UUID]) -> dict[UUID, Addressee]:
        """Those of the keys who are known."""
        return {key: self.people[key] for key in keys if key in self.people}

    def add(self, **person: object) -> UUID:
        """A client who consents and has a mobile number, unless told otherwise."""
        key = uuid4()
        facts: dict[str, object] = {"label": "A.B. (UJI-1)", "zone": WIB, "phone": PHONE, "consent": True, **person}
        self.people[key] = Addressee(**facts)  # type: ignore[arg-type]
        return key

    def owe(self, key: UUID, *, due_at: datetime, **values: object) -> Reminder:
        """A reminder for that person, which the rule goes on finding."""
        reminder: Reminder = ReminderFactory(
            rule=self.rule.name,
            office=self.office,
            recipient=None,
            recipient_kind=RecipientKind.CLIENT,
            recipient_key=key,
            occasion=due_at.date(),
            due_at=due_at,
            title="Wajib lapor besok",
            body="Datanglah ke Bapas.",
            **values,
        )
        self.rule.found.append((self.office, still_due(reminder)))
        return reminder


def still_due(reminder: Reminder) -> DueReminder:
    """What the rule gives while its reason holds."""
    return DueReminder(
        subject=reminder.subject,
        recipient_kind=RecipientKind(reminder.recipient_kind),
        recipient_key=reminder.recipient_key,
        occasion=reminder.occasion,
        due_at=reminder.due_at,
        title=reminder.title,
        body=reminder.body,
        path=reminder.path,
    )


def noon(day: date | None = None, zone: ZoneInfo = WIB) -> datetime:
    """Midday there."""
    return datetime.combine(day or timezone.localdate(timezone=zone), time(12), tzinfo=zone)


def channels(reminder: Reminder) -> list[tuple[str, str, str]]:
    """The attempts as channel, outcome and reason."""
    rows = reminder.deliveries.order_by("at", "pk")
    return list(rows.values_list("channel", "outcome", "reason"))


def later(moment: datetime, **time_: float) -> datetime:
    """So much after the moment."""
    return moment + timedelta(**time_)
