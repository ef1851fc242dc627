"""Who must be told what by when about the caseload, one file for each noun."""

from clients.reminders import (
    appointment,
    concern,
    ending,
    inquiry,
    report_in,
    restriction,
    stage,
    transfer,
    travel_permit,
    visit,
)
from reminders.registry import register

RULES = (
    *appointment.RULES,
    *concern.RULES,
    *ending.RULES,
    *inquiry.RULES,
    *report_in.RULES,
    *restriction.RULES,
    *stage.RULES,
    *transfer.RULES,
    *travel_permit.RULES,
    *visit.RULES,
)


def register_rules() -> None:
    """Hands the rules to the outbox."""
    for rule in RULES:
        register(rule)
