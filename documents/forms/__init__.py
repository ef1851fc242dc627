"""Forms of letters."""

from documents.forms.compose import ComposeForm, IssueForm
from documents.forms.letter import CodeForm, LetterForm, ReturnForm, WithdrawalForm

__all__ = ["CodeForm", "ComposeForm", "IssueForm", "LetterForm", "ReturnForm", "WithdrawalForm"]
