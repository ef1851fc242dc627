"""Who must be told what by when about social work, one file for each noun."""

from reminders.registry import register
from sentences.reminders import cover, dispute, outlook, session, workday

RULES = (*cover.RULES, *dispute.RULES, *outlook.RULES, *session.RULES, *workday.RULES)


def register_rules() -> None:
    """Hands the rules to the outbox."""
    for rule in RULES:
        register(rule)
