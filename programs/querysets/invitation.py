"""Links for villages without an account: who may see them."""

from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import InvitationLink  # noqa: F401


class InvitationLinkQuerySet(models.QuerySet["InvitationLink"]):
    """Ways in for one village and one event."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, for officers and the head."""
        if role_of(user) in {Role.OFFICER, Role.HEAD}:
            return self.filter(registration__event__office_id=user.office_id)
        return self.none()

    def with_answer(self) -> Self:
        """Joined to what the pages behind the link show: the event, who invites, and what the village answered."""
        return self.select_related(
            "handed_on_by",
            "registration__village",
            "registration__event__office",
            "registration__event__village",
            "registration__event__created_by",
            "registration__answered_by",
            "registration__answered_link__handed_on_by",
        )
