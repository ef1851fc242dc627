"""Rows of the outbox: what is told to whom, how it was tried, and what was decided about the rules."""

from reminders.models.beat import BeatSignal
from reminders.models.delivery import Delivery
from reminders.models.opt_out import OptOut
from reminders.models.reminder import Reminder
from reminders.models.rule_setting import RuleSetting
from reminders.models.storm import StormHold
from reminders.models.sweep_turn import SweepTurn
from reminders.models.wording import Wording

__all__ = [
    "BeatSignal",
    "Delivery",
    "OptOut",
    "Reminder",
    "RuleSetting",
    "StormHold",
    "SweepTurn",
    "Wording",
]
