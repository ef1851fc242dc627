"""Letters, and who may read them."""

import uuid
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

from accounts.hiding import about_handed_over, about_hidden
from accounts.roles import Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from documents.models import Letter, LetterDraft  # noqa: F401


class LetterQuerySet(models.QuerySet["Letter"]):
    """Letters, and who may read them."""

    def visible_to(self, user: "User") -> Self:
        """Letters of the own office for its officers and head, and those that came along with a file handed over to it.

        None about a restricted record. Their subjects narrow this further.
        """
        if role_of(user) in {Role.OFFICER, Role.HEAD}:
            own = self.filter(Q(office_id=user.office_id) | about_handed_over(user, "subject_id"))
            return own.exclude(about_hidden(user, "subject_id"))
        return self.none()

    def with_code(self, typed: str) -> Self:
        """The letter with a verification code, however it was typed: small letters, spaces and dashes do not matter."""
        return self.filter(
            verification_code="".join(sign for sign in typed.upper()[:60] if sign.isascii() and sign.isalnum())
        )

    def about(self, subject_type: str, subject_id: uuid.UUID) -> Self:
        """Letters about one row, newest first."""
        return self.filter(subject_type=subject_type, subject_id=subject_id)

    def valid(self) -> Self:
        """Letters that have not been withdrawn."""
        return self.filter(withdrawn_at=None)


class LetterDraftQuerySet(models.QuerySet["LetterDraft"]):
    """Letters that wait for the head."""

    def visible_to(self, user: "User") -> Self:
        """The head sees the office's; an officer the own ones; nobody one about a record restricted for the person."""
        role = role_of(user)
        if role not in {Role.OFFICER, Role.HEAD}:
            return self.none()
        own = self.filter(office_id=user.office_id).exclude(about_hidden(user, "subject_id"))
        return own if role == Role.HEAD else own.filter(prepared_by=user)

    def waiting(self) -> Self:
        """The head has to look at them."""
        return self.filter(state="waiting")

    def returned(self) -> Self:
        """The head wants something changed."""
        return self.filter(state="returned")
