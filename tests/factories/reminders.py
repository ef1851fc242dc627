"""Reminders, attempts to deliver them, and what was decided about the rules, for tests."""

import uuid
from datetime import timedelta

import factory
from django.utils import timezone

from reminders.kinds import Reason, RecipientKind
from reminders.models import Delivery, OptOut, Reminder, RuleSetting, StormHold, SweepTurn, Wording
from tests.factories.accounts import OfficeFactory, UserFactory


class ReminderFactory(factory.django.DjangoModelFactory):
    """A reminder that has just come due for an officer with an e-mail address."""

    class Meta:
        model = Reminder

    rule = "report_in_due"
    subject = factory.LazyFunction(uuid.uuid4)
    recipient = factory.SubFactory(UserFactory, email=factory.Sequence(lambda n: f"petugas{n}@contoh.invalid"))
    recipient_key = factory.LazyAttribute(lambda reminder: reminder.recipient.public_id)
    office = factory.SelfAttribute("recipient.office")
    occasion = factory.LazyAttribute(lambda reminder: reminder.office.today())
    due_at = factory.LazyFunction(lambda: timezone.now() - timedelta(minutes=1))
    title = factory.Sequence(lambda n: f"Klien wajib lapor besok: UJI-2026-{n:04d}")
    body = "Ingatkan klien atau siapkan pertemuannya."
    path = "/reminders/"


class UnreachedFactory(ReminderFactory):
    """A reminder to a client that no channel brought, since none is in use. Name `office` and `recipient_key`."""

    recipient = None
    recipient_kind = RecipientKind.CLIENT
    recipient_key = factory.LazyFunction(uuid.uuid4)
    office = factory.SubFactory(OfficeFactory)
    state = Reminder.State.UNREACHED
    reason = Reason.CHANNEL_OFF
    title = "Wajib lapor besok"
    body = "Datanglah ke Bapas."


class DeliveryFactory(factory.django.DjangoModelFactory):
    """A first e-mail that was sent."""

    class Meta:
        model = Delivery

    reminder = factory.SubFactory(ReminderFactory)
    channel = Delivery.Channel.EMAIL
    attempt = 1
    outcome = Delivery.Outcome.SENT
    reason = factory.LazyAttribute(lambda row: Reason.NO_ADDRESS if row.outcome == Delivery.Outcome.SKIPPED else "")


class RuleSettingFactory(factory.django.DjangoModelFactory):
    """A rule that is on, without a control group."""

    class Meta:
        model = RuleSetting

    rule = factory.Sequence(lambda n: f"aturan_{n}")
    changed_by = factory.SubFactory(UserFactory, administrator=True)


class WordingFactory(factory.django.DjangoModelFactory):
    """A first draft."""

    class Meta:
        model = Wording

    class Params:
        active = factory.Trait(
            state=Wording.State.ACTIVE,
            activated_by=factory.SelfAttribute("created_by"),
            activated_at=factory.LazyFunction(timezone.now),
        )

    rule = "report_in_due"
    version = 1
    title = "Wajib lapor {nomor}"
    body = "{bapas} mengingatkan."
    created_by = factory.SubFactory(UserFactory, administrator=True)


class OptOutFactory(factory.django.DjangoModelFactory):
    """A client who answered that messages shall stop."""

    class Meta:
        model = OptOut

    kind = RecipientKind.CLIENT
    key = factory.LazyFunction(uuid.uuid4)
    source = OptOut.Source.REPLY


class StormHoldFactory(factory.django.DjangoModelFactory):
    """A rule that found four hundred where ten are usual."""

    class Meta:
        model = StormHold

    rule = "report_in_due"
    day = factory.LazyFunction(timezone.localdate)
    found = 400
    usual = 10


class SweepTurnFactory(factory.django.DjangoModelFactory):
    """A turn that nobody has taken."""

    class Meta:
        model = SweepTurn

    rule = "report_in_due"
    office = factory.SubFactory(OfficeFactory)
    day = factory.LazyAttribute(lambda turn: turn.office.today())
