"""The history of outreach's rows told as sentences, one file for each noun."""

from programs.history.answer import answer_history

__all__ = ["answer_history"]
