"""The history of outreach's rows told as sentences, one file for each noun."""

from programs.history.agreement import agreement_history
from programs.history.answer import answer_history, date_was_kept
from programs.history.follow_up import follow_up_history, last_report

__all__ = ["agreement_history", "answer_history", "date_was_kept", "follow_up_history", "last_report"]
