"""Reminders and attempts to deliver them, for tests."""

import uuid
from datetime import timedelta

import factory
from django.utils import timezone

from reminders.models import Delivery, Reminder
from tests.factories.accounts import UserFactory


class ReminderFactory(factory.django.DjangoModelFactory):
    """A reminder that has just come due for an officer with an e-mail address."""

    class Meta:
        model = Reminder

    rule = "report_in_due"
    subject = factory.LazyFunction(uuid.uuid4)
    recipient = factory.SubFactory(UserFactory, email=factory.Sequence(lambda n: f"petugas{n}@contoh.invalid"))
    office = factory.SelfAttribute("recipient.office")
    occasion = factory.LazyAttribute(lambda reminder: reminder.office.today())
    due_at = factory.LazyFunction(lambda: timezone.now() - timedelta(minutes=1))
    title = factory.Sequence(lambda n: f"Klien wajib lapor besok: UJI-2026-{n:04d}")
    body = "Ingatkan klien atau siapkan pertemuannya."
    path = "/reminders/"


class DeliveryFactory(factory.django.DjangoModelFactory):
    """A first e-mail that was sent."""

    class Meta:
        model = Delivery

    reminder = factory.SubFactory(ReminderFactory)
    channel = Delivery.Channel.EMAIL
    attempt = 1
    outcome = Delivery.Outcome.SENT
