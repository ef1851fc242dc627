import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from reminders.kinds import RecipientKind
from reminders.models import BeatSignal, Delivery, OptOut, Reminder
from tests.factories.accounts import UserFactory
from tests.factories.reminders import (
    DeliveryFactory,
    OptOutFactory,
    ReminderFactory,
    RuleSettingFactory,
    StormHoldFactory,
    SweepTurnFactory,
    WordingFactory,
)

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


@pytest.mark.parametrize("kind", ["user", "client"])
def test_reminder_account_of_users_alone(kind: str) -> None:
    known = ReminderFactory()
    rows = Reminder.objects.filter(pk=known.pk)
    with refused_by("reminder_account_of_users_alone"), transaction.atomic():
        rows.update(recipient_kind=kind, recipient=None if kind == "user" else known.recipient)


def test_delivery_provider_id_once() -> None:
    DeliveryFactory(provider_id="wamid.1")
    DeliveryFactory.create_batch(2, provider_id="")
    with refused_by("delivery_provider_id_once"), transaction.atomic():
        DeliveryFactory(provider_id="wamid.1")


def test_delivery_skipped_for_a_reason() -> None:
    with refused_by("delivery_skipped_for_a_reason"), transaction.atomic():
        DeliveryFactory(outcome=Delivery.Outcome.SKIPPED, reason="")


def test_delivery_by_hand_by_somebody() -> None:
    with refused_by("delivery_by_hand_by_somebody"), transaction.atomic():
        DeliveryFactory(channel=Delivery.Channel.BY_HAND)
    with refused_by("delivery_by_hand_by_somebody"), transaction.atomic():
        DeliveryFactory(sent_by=UserFactory())


def test_reminder_unreached_for_a_reason() -> None:
    with refused_by("reminder_unreached_for_a_reason"), transaction.atomic():
        ReminderFactory(state=Reminder.State.UNREACHED)


def test_rulesetting_control_at_most_half() -> None:
    RuleSettingFactory(control_percent=50)
    with refused_by("rulesetting_control_at_most_half"), transaction.atomic():
        RuleSettingFactory(control_percent=51)


def test_wording_version_once_and_wording_one_active_per_rule() -> None:
    first = WordingFactory(active=True)
    with refused_by("wording_version_once"), transaction.atomic():
        WordingFactory(rule=first.rule, version=first.version)
    with refused_by("wording_one_active_per_rule"), transaction.atomic():
        WordingFactory(rule=first.rule, version=2, active=True)


@pytest.mark.parametrize("changes", [{"state": "active"}, {"activated_at": timezone.now()}])
def test_wording_activated_by_somebody(changes: dict[str, object]) -> None:
    with refused_by("wording_activated_by_somebody"), transaction.atomic():
        WordingFactory(**changes)


def test_optout_once_per_rule() -> None:
    first = OptOutFactory()
    OptOutFactory(key=first.key, rule="lain")
    with refused_by("optout_once_per_rule"), transaction.atomic():
        OptOutFactory(key=first.key)
    OptOut.objects.filter(pk=first.pk).update(ended_at=timezone.now())
    OptOutFactory(key=first.key)


def test_optout_of_people_without_account() -> None:
    with refused_by("optout_of_people_without_account"), transaction.atomic():
        OptOutFactory(kind=RecipientKind.USER)


@pytest.mark.parametrize("source", ["officer", "reply"])
def test_optout_officer_recorded(source: str) -> None:
    by = None if source == "officer" else UserFactory()
    with refused_by("optout_officer_recorded"), transaction.atomic():
        OptOutFactory(source=source, recorded_by=by)


def test_stormhold_one_open_per_rule() -> None:
    first = StormHoldFactory()
    with refused_by("stormhold_one_open_per_rule"), transaction.atomic():
        StormHoldFactory(rule=first.rule)


def test_stormhold_decided_by_somebody() -> None:
    with refused_by("stormhold_decided_by_somebody"), transaction.atomic():
        StormHoldFactory(decision="released", decided_at=timezone.now())


def test_sweepturn_once_per_day() -> None:
    first = SweepTurnFactory()
    with refused_by("sweepturn_once_per_day"), transaction.atomic():
        SweepTurnFactory(office=first.office, day=first.day)
