import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from reminders.models import BeatSignal, Delivery
from tests.factories.reminders import DeliveryFactory, ReminderFactory

pytestmark = pytest.mark.django_db


def refused_by(constraint: str) -> "pytest.RaisesExc[IntegrityError]":
    return pytest.raises(IntegrityError, match=constraint)


def test_reminder_once_per_occasion() -> None:
    first = ReminderFactory()
    with refused_by("reminder_once_per_occasion"), transaction.atomic():
        ReminderFactory(subject=first.subject, recipient=first.recipient, occasion=first.occasion)


def test_delivery_attempt_once() -> None:
    failed = DeliveryFactory(outcome=Delivery.Outcome.FAILED)
    with refused_by("delivery_attempt_once"), transaction.atomic():
        DeliveryFactory(reminder=failed.reminder, outcome=Delivery.Outcome.FAILED)


@pytest.mark.parametrize("settled", ["sending", "sent", "uncertain", "skipped"])
def test_delivery_settled_once_per_channel(settled: str) -> None:
    first = DeliveryFactory(outcome=settled)
    with refused_by("delivery_settled_once_per_channel"), transaction.atomic():
        DeliveryFactory(reminder=first.reminder, attempt=2, outcome=Delivery.Outcome.SENDING)


def test_beatsignal_single_row() -> None:
    with refused_by("beatsignal_single_row"), transaction.atomic():
        BeatSignal.objects.create(pk=2, at=timezone.now())
